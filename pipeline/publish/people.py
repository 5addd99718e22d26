"""Every name of the archive, for linking: from the records of the years in work, from the tables of the others."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from pipeline.link import Appearance, Register
from pipeline.publish.known import Known, digest, records_of
from pipeline.schema import Record
from pipeline.store import dataset as tables
from pipeline.store.rows import HOLDS_MINUTES, on_one_line, year_of


def appearances(processed: Path, dataset: Path, known: Known, dirty: set[str]) -> Iterator[Appearance]:
    """Every name of the archive. `dirty`: the years in work."""
    for part in sorted(set(known.parts.values())):
        if part in dirty:
            for record in records_of(processed, known.members(part), known):
                yield from _of_record(record)
        else:
            yield from _of_tables(dataset, part)


def _of_record(record: Record) -> Iterator[Appearance]:
    if record.status not in HOLDS_MINUTES:
        return
    meeting = record.meeting
    base = {
        "document_id": record.document.id,
        "year": year_of(record),
        "context": _context(meeting.organisation, meeting.body),
        "home": _context(meeting.organisation, None),
    }
    for row in record.attendance:
        details = {k: getattr(row, k) for k in ("party", "municipality_code", "role_kind", "organisation")}
        yield Appearance(name=on_one_line(row.name), listed=True, **base, **details)
    for mention in record.mentions:
        if mention.label == "person":
            yield Appearance(name=on_one_line(mention.text), listed=False, **base)


def _of_tables(dataset: Path, part: str) -> Iterator[Appearance]:
    meetings = tables.read_rows(dataset, "meetings", ["document_id", "year", "organisation", "body"], part)
    base = {
        m["document_id"]: {
            "document_id": m["document_id"],
            "year": m["year"],
            "context": _context(m["organisation"], m["body"]),
            "home": _context(m["organisation"], None),
        }
        for m in meetings
    }
    details = ["party", "municipality_code", "role_kind", "organisation"]
    for row in tables.read_rows(dataset, "attendance", ["document_id", "name", *details], part):
        yield Appearance(name=row["name"], listed=True, **base[row["document_id"]], **{k: row[k] for k in details})
    for row in tables.read_rows(dataset, "mentions", ["document_id", "label", "text"], part):
        if row["label"] == "person":
            yield Appearance(name=on_one_line(row["text"]), listed=False, **base[row["document_id"]])


def _context(organisation: str | None, body: str | None) -> str:
    return " ".join(f"{organisation or ''} {body or ''}".casefold().split())


def link_digests(register: Register, known: Known) -> dict[str, str]:
    """Per year, a digest of who is who in it."""
    links: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for (document, name), person in register.person_of.items():
        links[known.parts[document]].append((document, name, person))
    return {part: digest(sorted(rows)) for part, rows in links.items()}
