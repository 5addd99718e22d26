"""Gold annotations of a parsed sample, in the format that the scorer reads."""

import json

from tests.samples.markup import Sample

MEETING = ("document_type", "organisation", "body", "date", "place", "start_time", "end_time", "chair", "secretary")
LABELS = ("person", "municipality", "date", "person_optional", "municipality_optional", "date_optional")


def gold_of(sample: Sample) -> dict:
    """The gold of one sample as plain values. What the source does not say is left out, and so is not scored."""
    meeting: dict = {key: sample.meta[key] for key in MEETING if key in sample.meta}
    for key in ("body_alternatives", "attesters"):
        if key in sample.meta:
            meeting[key] = [part.strip() for part in sample.meta[key].split(";")]
    mentions = {key: sample.mentions[key] for key in LABELS if sample.mentions.get(key)}
    for label in LABELS[:3]:
        mentions.setdefault(label, [])
    gold = {
        "document": f"{sample.file}.pdf",
        "source": "own text, invented people and matters",
        "meeting": meeting,
        "attendance": sample.attendance,
        "agenda_items": sample.items,
        "decisions": sample.decisions,
        "mentions": mentions,
    }
    if not sample.attendance:
        del gold["attendance"]
    return gold


def as_json(gold: dict) -> str:
    """One row a line, so that a change of the gold can be read in a diff."""
    parts = []
    for key, value in gold.items():
        if isinstance(value, list):
            rows = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in value)
            parts.append(f' "{key}": [\n  {rows}\n ]' if value else f' "{key}": []')
        elif key == "mentions":
            rows = ",\n  ".join(f'"{k}": {json.dumps(v, ensure_ascii=False)}' for k, v in value.items())
            parts.append(f' "{key}": {{\n  {rows}\n }}')
        else:
            parts.append(f' "{key}": {json.dumps(value, ensure_ascii=False)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"
