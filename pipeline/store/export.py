"""The dataset, or a part of it, in the forms that other programs read; names left out or replaced where asked.

Forms: csv, jsonl and parquet (a file per table), sqlite (one file, with keys, indexes and full text, for Datasette),
popolo (JSON of the Popolo specification: people, organisations, meetings as events, decisions as motions with votes),
akn (Akoma Ntoso: an XML file per meeting).
"""

import csv
import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.errors import StorageError, UsageError
from pipeline.store.akn import write_akn
from pipeline.store.dataset import read_rows
from pipeline.store.names import Names, Veil
from pipeline.store.tables import TABLES, Table

Row = dict[str, Any]

# Columns that hold a person's name, and columns whose running text may name one.
NAME_COLUMNS = {
    "meetings": ("chair", "secretary", "attesters"), "attendance": ("name", "substitute_for"), "ballots": ("name",),
    "dissents": ("made_by",), "people": ("name", "spellings", "reasons"), "person_joins": ("one", "other", "why"),
    "open_names": ("name",),
}  # fmt: skip
WHOLE = ("municipalities", "coverage", "completeness", "gaps")  # about the archive: in every part of it
TEXT_COLUMNS = {
    "attendance": ("role", "partial", "organisation"), "agenda_items": ("title", "text"),
    "decisions": ("text", "decider", "recipients"), "dissents": ("text",), "mentions": ("text", "value"),
    "votes": ("yes_means", "no_means"), "issues": ("message",), "meetings": ("place",),
}  # fmt: skip


def veiled_row(veil: Veil, table: str, row: Row, names: Names | None) -> Row:
    """The row with its names replaced; `names`: what to look for in its running texts."""
    if veil.mode == "shown":
        return row
    row = dict(row)
    for column in NAME_COLUMNS.get(table, ()):
        value = row.get(column)
        row[column] = [veil.name(v) for v in value] if isinstance(value, list) else value and veil.name(value)
    for column in TEXT_COLUMNS.get(table, ()):
        if (value := row.get(column)) and names:
            several = isinstance(value, list)
            row[column] = [names.replace(v, veil.name) for v in value] if several else names.replace(value, veil.name)
    if table == "mentions" and row["label"] == "person":
        row["text"] = veil.name(row["text"])
    return row


class VeiledRows:
    """Rows of each table with their names replaced."""

    def __init__(self, dataset: Path, veil: Veil) -> None:
        self.dataset, self.veil = dataset, veil
        self.names = _names(dataset) if veil.mode != "shown" else {}

    def __call__(self, name: str, part: str | None = None) -> Iterator[Row]:
        for row in read_rows(self.dataset, name, part=part):
            yield veiled_row(self.veil, name, row, self.names.get(row.get("document_id") or ""))


def export(
    dataset: Path, form: str, out: Path, documents: set[str] | None = None, veil: Veil | None = None
) -> list[Path]:
    """Write the tables, or those rows that belong to `documents`, to `out`; returns the files written.

    Raises UsageError for an unknown form and StorageError where `out` cannot be written.
    """
    writers = {
        "csv": _csv, "jsonl": _jsonl, "parquet": _parquet, "sqlite": _sqlite, "popolo": _popolo, "akn": write_akn,
    }  # fmt: skip
    if form not in writers:
        raise UsageError(f"no form {form!r}; there are {', '.join(writers)}")
    rows = _Rows(dataset, documents, veil or Veil("shown"))
    try:
        out.mkdir(parents=True, exist_ok=True)
        return writers[form](rows, out)
    except OSError as error:
        raise StorageError(f"cannot write {out}: {error.strerror}. Choose another folder with --out.") from error


class _Rows:
    """Rows of each table, as they are to be seen outside."""

    def __init__(self, dataset: Path, documents: set[str] | None, veil: Veil) -> None:
        self.rows, self.documents = VeiledRows(dataset, veil), documents
        self.people = self._people() if documents is not None else None

    def __call__(self, name: str) -> Iterator[Row]:
        return (row for row in self.rows(name) if self._belongs(name, row))

    def _belongs(self, name: str, row: Row) -> bool:
        if self.documents is None or name in WHOLE:
            return True
        if name in ("people", "person_joins"):
            return self.people is None or row["person_id"] in self.people
        return row["document_id"] in self.documents

    def _people(self) -> set[str]:
        listed = {row["person_id"] for row in self("attendance")}
        return listed | {row["value"] for row in self("mentions") if row["label"] == "person"}


def _names(dataset: Path) -> dict[str, Names]:
    """Per document, everybody it names."""
    found: dict[str, set[str]] = defaultdict(set)
    for table, columns in NAME_COLUMNS.items():
        if "document_id" in (c.name for c in TABLES[table].columns):
            for row in read_rows(dataset, table, ["document_id", *columns]):
                for value in (row[column] for column in columns):
                    found[row["document_id"]].update(value if isinstance(value, list) else [value] if value else [])
    for row in read_rows(dataset, "mentions", ["document_id", "label", "text"]):
        if row["label"] == "person":
            found[row["document_id"]].add(row["text"])
    return {document: Names(names) for document, names in found.items()}


# --- a file per table -------------------------------------------------------------------------------------------


def _csv(rows: _Rows, out: Path) -> list[Path]:
    paths = []
    for table in TABLES.values():
        path = out / f"{table.name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream)
            names = [c.name for c in table.columns]
            writer.writerow(names)
            writer.writerows([spreadsheet_cell(row[name]) for name in names] for row in rows(table.name))
        paths.append(path)
    return paths


def spreadsheet_cell(value: Any) -> Any:
    """Lists joined; a text that a spreadsheet would take for a formula is kept a text."""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    return "'" + value if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _jsonl(rows: _Rows, out: Path) -> list[Path]:
    paths = []
    for table in TABLES.values():
        path = out / f"{table.name}.jsonl"
        with path.open("w", encoding="utf-8") as stream:
            stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows(table.name))
        paths.append(path)
    return paths


def _parquet(rows: _Rows, out: Path) -> list[Path]:
    paths = []
    for table in TABLES.values():
        path = out / f"{table.name}.parquet"
        pq.write_table(pa.Table.from_pylist(list(rows(table.name)), schema=table.arrow), path, compression="zstd")
        paths.append(path)
    return paths


# --- one file ---------------------------------------------------------------------------------------------------


def _sqlite(rows: _Rows, out: Path) -> list[Path]:
    path = out / "minutes.sqlite"
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as connection:
        for table in TABLES.values():
            _sqlite_table(connection, table, rows(table.name))
        connection.execute("CREATE VIRTUAL TABLE items_search USING fts5(title, text, content=agenda_items)")
        connection.execute("INSERT INTO items_search(items_search) VALUES ('rebuild')")
    connection.close()
    return [path]


def _sqlite_table(connection: sqlite3.Connection, table: Table, rows: Iterable[Row]) -> None:
    types = {"int64": "INTEGER", "double": "REAL", "bool": "INTEGER"}
    columns = ", ".join(f'"{c.name}" {types.get(str(c.type), "TEXT")}' for c in table.columns)
    connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
    names = [c.name for c in table.columns]
    marks = ", ".join("?" * len(names))
    connection.executemany(
        f'INSERT INTO "{table.name}" VALUES ({marks})',
        ([json.dumps(v, ensure_ascii=False) if isinstance(v := row[n], list) else v for n in names] for row in rows),
    )
    for key in {"document_id", "item_id", "person_id", "decision_id", "year"} & set(names):
        connection.execute(f'CREATE INDEX "{table.name}_{key}" ON "{table.name}" ("{key}")')


def _popolo(rows: _Rows, out: Path) -> list[Path]:
    """Ids are those of the tables; a motion is a decision, a vote event one counted vote on it."""
    votes: dict[str, list[Row]] = defaultdict(list)
    for vote in rows("votes"):
        votes[vote["decision_id"]].append(vote)
    bodies: dict[tuple[str | None, str | None], str] = {}
    events = []
    for meeting in rows("meetings"):
        key = (meeting["organisation"], meeting["body"])
        bodies.setdefault(key, hashlib.sha256("\0".join(k or "" for k in key).encode()).hexdigest()[:16])
        events.append(
            {"id": meeting["document_id"], "name": meeting["document_type"], "organization_id": bodies[key],
             "start_date": meeting["date_from"], "end_date": meeting["date_to"], "location": meeting["place"],
             "attendees": [], "sources": [{"note": meeting["file"]}]}
        )  # fmt: skip
    by_id = {event["id"]: event for event in events}
    for person in rows("attendance"):
        if person["status"] == "present" and person["person_id"] and person["document_id"] in by_id:
            by_id[person["document_id"]]["attendees"].append({"id": person["person_id"]})
    motions = [
        {"id": d["decision_id"], "text": d["text"], "classification": d["kind"], "date": d["decided_on"],
         "event_id": d["document_id"], "result": "fail" if d["kind"] == "reject" else "pass",
         "sources": [{"note": f"page {d['page']}, characters {d['char_start']}-{d['char_end']}"}],
         "vote_events": [{"counts": [{"option": o, "value": v[o]} for o in ("yes", "no", "abstain", "absent")
                                     if v[o] is not None]} for v in votes[d["decision_id"]]]}
        for d in rows("decisions") if d["status"] == "decided"
    ]  # fmt: skip
    people = [
        {"id": p["person_id"], "name": p["name"],
         "other_names": [{"name": s} for s in p["spellings"] if s != p["name"]]}
        for p in rows("people")
    ]  # fmt: skip
    organisations = [
        {"id": key, "name": body or organisation, "parent_name": organisation}
        for (organisation, body), key in bodies.items()
    ]
    path = out / "popolo.json"
    value = {"persons": people, "organizations": organisations, "events": events, "motions": motions}
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")
    return [path]
