"""The tables that are written whole at each publication: files, people, municipalities, and how much there is."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pipeline.completeness import Coverage, Expected, Gap, Item, Minutes, register
from pipeline.link import Register as People
from pipeline.publish.known import Known
from pipeline.store import dataset as tables
from pipeline.store.manifest import Entry
from pipeline.store.rows import Row
from pipeline.swedish.municipalities import municipalities
from pipeline.swedish.municipality_history import former_county

# Columns of `meetings` that a Minutes is made of, in its order.
MINUTES = (
    "document_id", "organisation", "municipality_code", "body", "date_from", "date_to", "number", "document_type",
)  # fmt: skip


def write_whole_tables(
    dataset: Path, manifest: dict[str, Entry], known: Known, people: People, expected: list[Expected]
) -> None:
    """Write them below `dataset`, whose yearly tables are done. `expected`: meetings that somebody knows were held."""
    tables.write_table(dataset, "documents", _documents(manifest, known))
    tables.write_table(dataset, "people", (asdict(person) for person in people.people))
    tables.write_table(dataset, "person_joins", (asdict(join) for join in people.merges))
    tables.write_table(dataset, "open_names", (asdict(name) for name in people.open))
    tables.write_table(dataset, "municipalities", _municipalities(dataset))
    tables.write_table(dataset, "coverage", _coverage(dataset))
    covered, gaps = _completeness(dataset, expected)
    tables.write_table(dataset, "completeness", (asdict(row) | {"basis": list(row.basis)} for row in covered))
    tables.write_table(dataset, "gaps", map(asdict, gaps))


def _documents(manifest: dict[str, Entry], known: Known) -> Iterator[Row]:
    for path, entry in sorted(manifest.items()):
        part = known.parts.get(entry.sha256, "unknown")
        yield {
            "file": path, "document_id": entry.sha256 or None, "status": entry.status, "reason": entry.reason or None,
            "size": entry.size, "pipeline_version": entry.version, "pages": entry.pages, "issues": entry.issues,
            "text_source": entry.text_source, "characters": entry.characters,
            "year": int(part) if part.isdigit() else None,
        }  # fmt: skip


def _municipalities(dataset: Path) -> Iterator[Row]:
    mentions, listed, meetings = Counter(), Counter(), defaultdict(set)
    for row in tables.read_rows(dataset, "mentions", ["document_id", "label", "value"]):
        if row["label"] == "municipality" and row["value"]:
            mentions[row["value"]] += 1
            meetings[row["value"]].add(row["document_id"])
    for row in tables.read_rows(dataset, "attendance", ["document_id", "municipality_code"]):
        if row["municipality_code"]:
            listed[row["municipality_code"]] += 1
            meetings[row["municipality_code"]].add(row["document_id"])
    for code in sorted(meetings):
        found = municipalities().get(code)
        county, until = former_county(code) or (None, None)
        yield {
            "municipality_code": code, "name": found.name if found else None, "county": found.county if found else None,
            "former_county": county, "former_county_until": until and until - 1,
            "mentions": mentions[code], "attendances": listed[code], "meetings": len(meetings[code]),
        }  # fmt: skip


def _coverage(dataset: Path) -> Iterator[Row]:
    """Meetings, items and decisions per body and year, and the gaps in numbers that run through a year (§§)."""
    meetings = tables.read_rows(dataset, "meetings", ["document_id", "organisation", "body", "year"])
    where = {m["document_id"]: (m["organisation"] or "", m["body"] or "", m["year"]) for m in meetings}
    count = Counter(where.values())
    items: Counter[Any] = Counter()
    decisions: Counter[Any] = Counter()
    numbers: dict[Any, list[list[int]]] = defaultdict(list)
    of_document: dict[str, list[int]] = defaultdict(list)
    for row in tables.read_rows(dataset, "agenda_items", ["document_id", "number", "level"]):
        items[where[row["document_id"]]] += 1
        if (row["number"] or "").isdigit() and row["level"] == 1:
            of_document[row["document_id"]].append(int(row["number"]))
    for row in tables.read_rows(dataset, "decisions", ["document_id", "status"]):
        decisions[where[row["document_id"]]] += row["status"] == "decided"
    for document, found in of_document.items():
        numbers[where[document]].append(found)
    for key in sorted(count, key=lambda k: (*k[:2], k[2] or 0)):
        first, last, gaps = _numbering(numbers[key])
        yield {
            "organisation": key[0] or None, "body": key[1] or None, "year": key[2],
            "meetings": count[key], "items": items[key],
            "decisions": decisions[key], "first_number": first, "last_number": last, "number_gaps": gaps,
        }  # fmt: skip


def _completeness(dataset: Path, expected: list[Expected]) -> tuple[list[Coverage], list[Gap]]:
    return register(
        (Minutes(*(row[name] for name in MINUTES)) for row in tables.read_rows(dataset, "meetings", list(MINUTES))),
        (
            Item(row["document_id"], row["number"])
            for row in tables.read_rows(dataset, "agenda_items", ["document_id", "number", "level"])
            if row["number"] and row["level"] == 1
        ),
        expected,
    )


def _numbering(per_meeting: list[list[int]]) -> tuple[str | None, str | None, int | None]:
    """First and last number and the count of missing ones; gaps are None where each meeting starts again."""
    everything = [n for numbers in per_meeting for n in numbers]
    if not everything:
        return None, None, None
    first, last = min(everything), max(everything)
    through = len(per_meeting) == 1 or len(set(everything)) == len(everything)
    return str(first), str(last), last - first + 1 - len(set(everything)) if through else None
