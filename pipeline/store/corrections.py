"""What a person who reviewed says about values: confirmed, corrected or rejected, kept for every run to come.

One JSON object a line, in `corrections.jsonl` beside the processed folder and under version control. A line names its
document by content hash and its row by table, quote and item, so that it finds the row again after a new reading.
Of several lines about one row and field the last one holds.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.edtf import bounds
from pipeline.errors import StorageError, UsageError
from pipeline.schema import AgendaItem, Attendance, Decision, Issue, Kind, Mention, Record, Topic

Row = Decision | Attendance | AgendaItem | Mention
FILE = "corrections.jsonl"  # beside the processed folder
VERDICTS = ("confirm", "correct", "reject")
FIELDS = {
    "decisions": ("kind", "status", "decider"),
    "meetings": ("date", "body"),
    "attendance": ("status",),
    "agenda_items": ("topics",),
    "mentions": ("value",),
}  # what a person can correct; topics: ids with commas between; mentions: dates and municipalities
CHOICES = {
    ("decisions", "kind"): tuple(kind.value for kind in Kind),
    ("decisions", "status"): ("decided", "reported"),
    ("attendance", "status"): ("present", "absent", "guest"),
}
_REJECTED = ("decisions", "attendance", "mentions")  # of what a person can say that it is none


@dataclass(frozen=True, slots=True)
class Correction:
    """One verdict. `was`: the value that the machine gave, as evidence; `start` only tells equal quotes apart."""

    document: str  # SHA-256 of the file
    table: str
    quote: str  # as printed, on one line; empty for a meeting
    verdict: str
    by: str  # who says so
    on: str  # the day, ISO
    item: str | None = None  # number of the item
    field: str | None = None  # None where the whole row is confirmed or rejected
    value: str | None = None
    was: str | None = None
    start: int = 0
    note: str = ""


def checked(correction: Correction) -> Correction:
    """The correction, if it can be one. Raises UsageError that says what is wrong."""
    table, field, value = correction.table, correction.field, correction.value
    if table not in FIELDS:
        raise UsageError(f"nothing in {table!r} can be corrected; there are {', '.join(FIELDS)}")
    if correction.verdict not in VERDICTS:
        raise UsageError(f"a verdict is {', '.join(VERDICTS)}, not {correction.verdict!r}")
    if correction.verdict == "reject" and table not in _REJECTED:
        raise UsageError(f"only {', '.join(_REJECTED)} can be rejected")
    if correction.verdict == "correct":
        if field not in FIELDS[table]:
            raise UsageError(f"{table}: {field!r} cannot be corrected; there are {', '.join(FIELDS[table])}")
        allowed = CHOICES.get((table, field or ""))
        if allowed and value not in allowed:
            raise UsageError(f"{field}: one of {', '.join(allowed)}, not {value!r}")
        if field == "date" and not _is_date(value):
            raise UsageError("a date is written 2023-06-19, 2023-06 or 2023")
        if table == "mentions" and not (_is_date(value) or re.fullmatch(r"\d{4}", value or "")):
            raise UsageError("a date is written 2023-06-19, 2023-06 or 2023; a municipality is its code, four figures")
    if not correction.by.strip():
        raise UsageError("who says so? A correction needs a name or initials")
    texts = (correction.by, correction.note, value or "", correction.quote)
    if any(len(text) > 10_000 for text in texts):
        raise UsageError("that is too long for a correction")
    return correction


def _is_date(value: str | None) -> bool:
    try:
        return all(date.fromisoformat(str(day)) for day in bounds(value))
    except ValueError:
        return False


def read_corrections(path: Path) -> dict[str, list[Correction]]:
    """Corrections by document, in the order given; none without the file. UsageError names the line."""
    found: dict[str, list[Correction]] = defaultdict(list)
    if not path.is_file():
        return found
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            correction = checked(Correction(**json.loads(line)))
        except (ValueError, TypeError, AttributeError, UsageError) as error:
            raise UsageError(f"{path.name}, line {number}: {error}") from error
        found[correction.document].append(correction)
    return found


def add_correction(path: Path, correction: Correction) -> None:
    """Add one line to the file; refuses what `checked` refuses."""
    plain = {k: v for k, v in asdict(checked(correction)).items() if v not in (None, "", 0)}
    plain.setdefault("quote", "")
    try:
        with path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(plain, ensure_ascii=False) + "\n")
    except OSError as error:
        raise StorageError(f"cannot write {path}: {error.strerror}. Mend its permissions.") from error


def apply(record: Record, corrections: Iterable[Correction]) -> Record:
    """The record as the people who reviewed it say it is; a correction whose row is gone becomes an issue."""
    last = {(c.table, c.quote, c.item, c.start, c.field): c for c in corrections}
    for correction in last.values():
        record = _meeting(record, correction) if correction.table == "meetings" else _row(record, correction)
    return record


def _meeting(record: Record, correction: Correction) -> Record:
    meeting = record.meeting
    if correction.verdict == "correct" and correction.field == "date":
        meeting = replace(meeting, date=correction.value, date_source="hand")
    elif correction.verdict == "correct" and correction.field == "body":
        meeting = replace(meeting, body=correction.value or None)
    elif correction.verdict == "confirm" and meeting.date:
        meeting = replace(meeting, date_source="hand")
    return replace(record, meeting=meeting)


def _row(record: Record, correction: Correction) -> Record:
    name = correction.table
    rows = list(getattr(record, name))
    place = find(record, correction.table, correction.quote, correction.item, correction.start)
    if place is None:
        message = f"a correction by hand finds no row any more: {correction.table}, {correction.quote[:80]!r}"
        issue = Issue("correction_without_row", message + ". Look at it again.", room="review")
        return replace(record, document=replace(record.document, issues=(*record.document.issues, issue)))
    if correction.verdict == "reject":
        del rows[place]
    else:
        rows[place] = _changed(rows[place], correction)
    return replace(record, **{name: tuple(rows)})


def _changed(row: Any, correction: Correction) -> Any:
    said = {"confidence": 1.0, "maker": f"{row.maker.removesuffix(' + hand')} + hand"}
    if correction.verdict == "confirm":
        return replace(row, **said)
    if correction.field == "topics":
        ids = [topic.strip() for topic in (correction.value or "").split(",") if topic.strip()]
        return replace(row, topics=tuple(Topic(topic, 1.0) for topic in dict.fromkeys(ids)))
    return replace(row, **said, **{str(correction.field): correction.value or None})


def find(record: Record, table: str, quote: str, item: str | None = None, start: int = 0) -> int | None:
    """Position of the row with this quote in this item; the nearest one where several have it."""
    wanted = _squashed(quote)
    rows = getattr(record, table)
    alike = [i for i, row in enumerate(rows) if _squashed(quote_of(row)) == wanted]
    alike = [i for i in alike if item is None or item_of(rows[i]) == item] or alike
    return min(alike, key=lambda i: abs(rows[i].start - start), default=None)


def quote_of(row: Row) -> str:
    """What identifies a row to a person: the text of a decision or mention, the name of a person, an item's title."""
    if isinstance(row, Decision | Mention):
        return row.text
    return row.name if isinstance(row, Attendance) else row.title


def item_of(row: Row) -> str | None:
    if isinstance(row, Decision | Mention):
        return row.item
    return row.number if isinstance(row, AgendaItem) else None


def _squashed(text: str) -> str:
    return " ".join(text.split())
