"""Records -> dataset and search index: incremental by year, whole or not at all, rebuildable.

A new generation starts from the one in force. Years in which a document came, went or changed are written anew from
their records; the others are kept as they are. The people of the whole archive are linked each time, and a year in
which somebody got another identifier is written anew too.
"""

import hashlib
import json
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pipeline.link import Appearance, Register, link_people, read_rules
from pipeline.schema import Record, Status
from pipeline.store import corrections as by_hand
from pipeline.store import dataset as tables
from pipeline.store import search
from pipeline.store.changes import compare, write_changes
from pipeline.store.datapackage import describe_package
from pipeline.store.dcat import describe_catalogue
from pipeline.store.files import DamagedError, read_json, write_json
from pipeline.store.manifest import Entry
from pipeline.store.records import read_record, record_path, record_stamp
from pipeline.store.rows import HOLDS_MINUTES, Row, on_one_line, rows_of, year_of
from pipeline.store.tables import TABLES
from pipeline.swedish.compounds import parts
from pipeline.swedish.municipalities import municipalities

HAND_FILE = "people.txt"  # merges and splits of persons by hand, beside the processed folder


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did: the generation in force, the years written anew, and the documents it holds."""

    generation: Path
    years: tuple[str, ...]
    documents: int


@dataclass(slots=True)
class _Known:
    """What the archive holds: per content hash its first path, a digest of its record, and its part (year)."""

    files: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    corrections: dict[str, list[by_hand.Correction]] = field(default_factory=dict)

    def members(self, part: str) -> list[str]:
        return sorted(sha for sha, where in self.parts.items() if where == part)


def publish(
    processed: Path, manifest: dict[str, Entry], rebuild: bool = False, changes: Path | None = None
) -> Published:
    """Make the dataset say what the records of the files in `manifest` say; do nothing when it does already.

    `changes`: file for the rows that came and went (JSON lines).

    A dataset or index in force that is damaged is written anew from the records. Raises DamagedError when a record
    cannot be read, StorageError when the folder cannot be written; the dataset in force then stays.
    """
    try:
        return _publish(processed, manifest, rebuild, changes)
    except DamagedError as error:
        if rebuild or processed / "records" in error.path.parents:
            raise
    return _publish(processed, manifest, True, changes)


def _publish(processed: Path, manifest: dict[str, Entry], rebuild: bool, changes: Path | None) -> Published:
    old = {} if rebuild else read_json(processed / "current" / "state.json", {})
    known = _known(processed, manifest)
    before: dict[str, dict[str, str]] = old.get("records", {})
    changed = {
        s for s in known.digests.keys() | before.keys() if known.digests.get(s) != before.get(s, {}).get("digest")
    }
    rules = read_rules(processed.parent / HAND_FILE)
    rows = [[path, *(getattr(entry, name) for name in Entry.__slots__)] for path, entry in sorted(manifest.items())]
    files = _digest([*rows, *map(asdict, rules)])
    if not changed and old.get("files") == files:
        return Published(tables.current(processed), (), len(known.files))

    known.parts = {sha: before[sha]["part"] for sha in known.digests if sha not in changed}
    dirty = {before[sha]["part"] for sha in changed if sha in before}
    for sha in sorted(changed & known.digests.keys()):
        known.parts[sha] = _part(next(_records(processed, [sha], known)))
        dirty.add(known.parts[sha])

    work = tables.begin(processed)
    if rebuild:
        shutil.rmtree(work, ignore_errors=True)
        (work / "dataset").mkdir(parents=True)
    register = link_people(_appearances(processed, work / "dataset", known, dirty), rules)
    links = _link_digests(register, known)
    dirty |= {part for part, digest in links.items() if old.get("links", {}).get(part) != digest}
    _write_parts(processed, work, known, dirty, register, changed)
    _write_whole_tables(processed, work / "dataset", manifest, known, register)
    package = describe_package(work / "dataset")
    write_json(work / "dataset" / "datapackage.json", package)
    write_json(work / "dataset" / "dcat.jsonld", describe_catalogue(package))
    records = {sha: {"digest": known.digests[sha], "part": known.parts[sha]} for sha in sorted(known.digests)}
    write_json(work / "state.json", {"files": files, "records": records, "links": links})
    if changes:
        _write_changes(changes, processed, work, dirty)
    return Published(tables.put_in_force(processed, work), tuple(sorted(dirty)), len(known.files))


def _write_changes(path: Path, processed: Path, work: Path, dirty: set[str]) -> None:
    try:
        write_changes(path, compare(processed / "current" / "dataset", work / "dataset", dirty))
    except DamagedError:
        write_changes(path, ())  # what the damaged dataset said is not known any more


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()[:16]


def _known(processed: Path, manifest: dict[str, Entry]) -> _Known:
    known = _Known(corrections=by_hand.read_corrections(processed.parent / by_hand.FILE))
    for path, entry in sorted(manifest.items()):
        if entry.sha256 and entry.status != Status.DUPLICATE:
            stamp = record_stamp(processed, entry.sha256)
            if not stamp:
                gone = record_path(processed, entry.sha256)
                raise DamagedError(gone, f"record {gone.name} is gone. Run again: the file is re-read.")
            known.files[entry.sha256] = path
            known.digests[entry.sha256] = f"{stamp}:{path}"
            if said := known.corrections.get(entry.sha256):
                known.digests[entry.sha256] += ":" + _digest([asdict(correction) for correction in said])
    return known


def _part(record: Record) -> str:
    return str(year_of(record) or "unknown")


def _records(processed: Path, shas: Iterable[str], known: _Known) -> Iterator[Record]:
    """The records, as the people who reviewed them say they are."""
    for sha in shas:
        yield by_hand.apply(read_record(record_path(processed, sha)), known.corrections.get(sha, ()))


# --- people -----------------------------------------------------------------------------------------------------


def _appearances(processed: Path, dataset: Path, known: _Known, dirty: set[str]) -> Iterator[Appearance]:
    """Every name of the archive: from the records of the dirty years, from the tables of the others."""
    for part in sorted(set(known.parts.values())):
        if part in dirty:
            for record in _records(processed, known.members(part), known):
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


def _link_digests(register: Register, known: _Known) -> dict[str, str]:
    links: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for (document, name), person in register.person_of.items():
        links[known.parts[document]].append((document, name, person))
    return {part: _digest(sorted(rows)) for part, rows in links.items()}


# --- tables and index -------------------------------------------------------------------------------------------


def _write_parts(
    processed: Path, work: Path, known: _Known, dirty: set[str], register: Register, changed: set[str]
) -> None:
    def person_of(document: str, name: str) -> str | None:
        return register.person_of.get((document, name))

    removed = set(changed)
    for part in sorted(dirty):
        removed.update(known.members(part))
    entries = _parts(processed, work / "dataset", known, dirty, person_of)
    search.update(work / "index", sorted(removed), entries)


def _parts(processed: Path, dataset: Path, known: _Known, dirty: set[str], person_of: Any) -> Iterator[search.Entry]:
    """Write the tables of every dirty year; yield what the index should hold of them."""
    for part in sorted(dirty):
        tables.drop_part(dataset, part)
        rows: dict[str, list[Row]] = defaultdict(list)
        for record in _records(processed, known.members(part), known):
            added = rows_of(record, known.files[record.document.id], person_of)
            for name, new in added.items():
                rows[name].extend(new)
            yield from index_entries(added)
        for name, table in TABLES.items():
            if table.yearly and rows[name]:
                tables.write_table(dataset, name, rows[name], part)


def index_entries(rows: dict[str, list[Row]]) -> Iterator[search.Entry]:
    """One index entry per item of one document; one for the meeting where it has no items."""
    if not rows["meetings"]:
        return
    meeting = rows["meetings"][0]
    date = int((meeting["date_from"] or "0").replace("-", ""))
    shared = {
        "document_type": [meeting["document_type"]],
        "body": [meeting["body"]],
        "year": [str(meeting["year"] or "")],
    }
    by_item: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    people: dict[str, list[str]] = defaultdict(list)
    for topic in rows["item_topics"]:
        by_item[topic["item_id"]]["topic"].append(topic["topic"])
    for decision in rows["decisions"]:
        by_item[decision["item_id"] or ""]["kind"].append(decision["kind"])
    for mention in rows["mentions"]:
        if mention["label"] in ("person", "municipality"):
            by_item[mention["item_id"] or ""][mention["label"]].append(mention["value"])
        if mention["label"] == "person":
            people[mention["item_id"] or ""].append(mention["text"])
    items = rows["agenda_items"] or [
        {"item_id": meeting["document_id"], "title": meeting["body"] or meeting["file"], "text": ""}
    ]
    for item in items:
        key = item["item_id"]
        facets = {k: [v for v in values if v] for k, values in (shared | by_item[key]).items()}
        names = " ".join(people[key])
        inner = compound_parts(f"{item['title']} {item['text']}")
        yield search.Entry(key, meeting["document_id"], item["title"], item["text"], names, inner, date, facets)


def compound_parts(text: str) -> str:
    """The words that the compounds of a text are made of, so that each can be searched for."""
    words = set(re.findall(r"[^\W\d_]{7,}", text.lower()))
    return " ".join(sorted({part for word in words for part in parts(word)}))


def _write_whole_tables(
    processed: Path, dataset: Path, manifest: dict[str, Entry], known: _Known, register: Register
) -> None:
    tables.write_table(dataset, "documents", _documents(processed, dataset, manifest, known))
    tables.write_table(dataset, "people", (asdict(person) for person in register.people))
    tables.write_table(dataset, "person_joins", (asdict(join) for join in register.merges))
    tables.write_table(dataset, "open_names", (asdict(name) for name in register.open))
    tables.write_table(dataset, "municipalities", _municipalities(dataset))
    tables.write_table(dataset, "coverage", _coverage(dataset))


def _documents(processed: Path, dataset: Path, manifest: dict[str, Entry], known: _Known) -> Iterator[Row]:
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
        yield {
            "municipality_code": code, "name": found.name if found else None, "county": found.county if found else None,
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


def _numbering(per_meeting: list[list[int]]) -> tuple[str | None, str | None, int | None]:
    """First and last number and the count of missing ones; gaps are None where each meeting starts again."""
    everything = [n for numbers in per_meeting for n in numbers]
    if not everything:
        return None, None, None
    first, last = min(everything), max(everything)
    through = len(per_meeting) == 1 or len(set(everything)) == len(everything)
    return str(first), str(last), last - first + 1 - len(set(everything)) if through else None
