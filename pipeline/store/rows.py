"""One record -> the rows that it adds to each yearly table."""

import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from pipeline.edtf import bounds
from pipeline.personal import spans
from pipeline.schema import Record, Status
from pipeline.store.personal import mask_values

Row = dict[str, Any]
PersonOf = Callable[[str, str], str | None]

HOLDS_MINUTES = frozenset({Status.OK, Status.PARTIAL})


def year_of(record: Record) -> int | None:
    """Year of the meeting; None where its date is unknown. An interval counts by its first day."""
    match = re.match(r"\d{4}", record.meeting.date or "")
    return int(match.group()) if match else None


def rows_of(record: Record, file: str, person_of: PersonOf) -> dict[str, list[Row]]:
    """Rows by table. `file` is the path the archive has it under now; `person_of(document, name)` gives a person_id.

    Personal numbers are masked: no table, index or export ever holds one.
    """
    rows = _rows_of(record, file, person_of)
    if spans(record.document.text) or any(spans(issue.message) for issue in record.document.issues):
        return defaultdict(list, {table: [mask_values(row) for row in found] for table, found in rows.items()})
    return rows


def _rows_of(record: Record, file: str, person_of: PersonOf) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    document = record.document
    base = {"document_id": document.id, "year": year_of(record)}
    for issue in document.issues:
        rows["issues"].append(base | _values(issue))
    if record.status not in HOLDS_MINUTES:
        return rows
    rows["meetings"].append(base | _meeting(record, file))
    for entry in record.attendance:
        name = on_one_line(entry.name)
        rows["attendance"].append(base | _values(entry) | {"name": name, "person_id": person_of(document.id, name)})
    item_of = _Items(record)
    for position, item in enumerate(record.agenda_items, 1):
        text = document.text[item.end : item.body_end].strip()
        rows["agenda_items"].append(base | _values(item) | {"item_id": item.id, "position": position, "text": text})
        for rank, topic in enumerate(item.topics, 1):
            found = {"item_id": item.id, "topic": topic.topic, "probability": topic.probability, "rank": rank}
            rows["item_topics"].append(base | found)
    for decision in record.decisions:
        _decision(rows, base, decision, item_of)
    for mention in record.mentions:
        value = person_of(document.id, on_one_line(mention.text)) if mention.label == "person" else mention.value
        row = base | _values(mention) | {"value": value or mention.value, "item_id": item_of(mention.start)}
        rows["mentions"].append(row)
    return rows


def on_one_line(name: str) -> str:
    """A name that the page breaks over two lines, as one would write it."""
    return " ".join(name.split())


def _values(noun: Any) -> Row:
    """Fields of a noun; `start` and `end`, words of SQL, become `char_start` and `char_end`."""
    renamed = {"start": "char_start", "end": "char_end"}
    names: tuple[str, ...] = noun.__slots__
    return {renamed.get(name, name): getattr(noun, name) for name in names}


def _meeting(record: Record, file: str) -> Row:
    first, last = bounds(record.meeting.date)
    row: Row = _values(record.meeting) | {"file": file, "date_from": first, "date_to": last}
    row["attesters"] = list(record.meeting.attesters)
    return row


def _decision(rows: dict[str, list[Row]], base: Row, decision: Any, item_of: "_Items") -> None:
    key = base | {"decision_id": decision.id}
    counted = {"clauses": len(decision.clauses), "recipients": list(decision.recipients)}
    rows["decisions"].append(key | _values(decision) | counted | {"item_id": item_of(decision.start)})
    for position, vote in enumerate(decision.votes, 1):
        rows["votes"].append(key | _values(vote) | {"position": position})
        rows["ballots"].extend(key | {"position": position, "name": n, "vote": v} for n, v in vote.ballots)
    rows["dissents"].extend(key | _values(d) | {"made_by": list(d.by)} for d in decision.dissents)


class _Items:
    """Which item a place in the text belongs to: the innermost that covers it."""

    def __init__(self, record: Record) -> None:
        self.spans = [(i.body_start, i.body_end, i.id) for i in record.agenda_items]

    def __call__(self, offset: int) -> str | None:
        covering = [(end - start, key) for start, end, key in self.spans if start <= offset < end]
        return min(covering)[1] if covering else None
