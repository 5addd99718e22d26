"""Exports: the same rows come back from every form, filters hold, and names can be kept out."""

import csv
import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pyarrow.parquet as pq
import pytest

from pipeline.errors import UsageError
from pipeline.publish import publish
from pipeline.query import Archive, Filters
from pipeline.store.export import NAME_COLUMNS, TEXT_COLUMNS
from pipeline.store.tables import TABLES, TEXT, TEXTS
from tests.factories import record
from tests.test_publish import stored


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("export")
    publish(folder, stored(folder, record("a.pdf", 2020), record("b.pdf", 2021, chair="Nils Ask")))
    return Archive(folder)


def tables(archive: Archive) -> dict[str, list[dict]]:
    return {name: archive.sql(f'SELECT * FROM "{name}"').dicts() for name in TABLES}


def test_jsonl_and_parquet_give_the_rows_back(archive: Archive, tmp_path: Path) -> None:
    archive.export("jsonl", tmp_path / "j", Filters())
    archive.export("parquet", tmp_path / "p", Filters())
    for name, rows in tables(archive).items():
        lines = (tmp_path / "j" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line) for line in lines] == rows, name
        assert pq.read_table(tmp_path / "p" / f"{name}.parquet").to_pylist() == rows, name


def test_csv_holds_every_row_with_its_page(archive: Archive, tmp_path: Path) -> None:
    archive.export("csv", tmp_path, Filters())
    with (tmp_path / "decisions.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(r["text"], r["page"]) for r in rows] == [("Nämnden beviljar bygglov.", "1")] * 2


def test_sqlite_has_full_text_and_keys(archive: Archive, tmp_path: Path) -> None:
    (path,) = archive.export("sqlite", tmp_path, Filters())
    with sqlite3.connect(path) as connection:
        found = connection.execute("SELECT count(*) FROM items_search WHERE items_search MATCH 'bygglov'").fetchone()
        joined = connection.execute("SELECT count(*) FROM decisions JOIN agenda_items USING (item_id)").fetchone()
    assert found == joined == (2,)


def test_popolo_ties_motions_to_events_and_people(archive: Archive, tmp_path: Path) -> None:
    (path,) = archive.export("popolo", tmp_path, Filters())
    value = json.loads(path.read_text(encoding="utf-8"))
    people, events = {p["id"] for p in value["persons"]}, {e["id"]: e for e in value["events"]}
    assert all(a["id"] in people for e in events.values() for a in e["attendees"])
    (motion, _) = value["motions"]
    assert motion["event_id"] in events
    assert motion["vote_events"][0]["counts"] == [{"option": "yes", "value": 6}, {"option": "no", "value": 3}]


def test_a_filter_takes_whole_meetings(archive: Archive, tmp_path: Path) -> None:
    archive.export("jsonl", tmp_path, Filters(year=("2021",)))
    meetings = [json.loads(line) for line in (tmp_path / "meetings.jsonl").read_text().splitlines()]
    assert [m["file"] for m in meetings] == ["b.pdf"]
    people = (tmp_path / "people.jsonl").read_text(encoding="utf-8")
    assert "Nils Ask" in people and "Ebba Lindqvist" not in people


@pytest.mark.parametrize("mode", ["pseudonyms", "hidden"])
@pytest.mark.parametrize("form", ["csv", "jsonl", "sqlite", "popolo", "akn"])
def test_no_name_is_left(archive: Archive, tmp_path: Path, form: str, mode: str) -> None:
    """Neither in lists nor in running text, in any file; everything else stays."""
    for path in archive.export(form, tmp_path, Filters(), mode, "salt"):
        data = path.read_bytes().decode("utf-8", "replace")
        for name in ("Ebba", "Lindqvist", "Kalle", "Åberg", "Nils Ask"):
            assert name not in data, (path.name, name)
    assert any(b"Byggnadsn" in path.read_bytes() for path in tmp_path.iterdir())


# Texts that name nobody: keys, codes, kinds, days, and what organisations are called.
NOBODY = {
    *("document_id", "file", "status", "reason", "text_source", "pipeline_version", "code", "document_type", "date",
      "organisation", "body", "date_from", "date_to", "date_source", "start_time", "end_time", "number", "item_id"),
    *("municipality_code", "role_kind", "party", "municipality", "person_id", "maker", "case_number", "topic", "kind"),
    *("decision_id", "item", "decided_on", "continues_on", "carried", "method", "vote", "label", "other_id", "context"),
    *("candidates", "county", "former_county", "first_number", "last_number", "state", "certainty", "basis", "first"),
    *("first_date", "last_date", "last", "after_document", "after_date", "before_document", "before_date"),
}  # fmt: skip


def test_every_column_of_text_was_thought_about() -> None:
    """A new column holds names, may name somebody, or stands above: nothing slips through because nobody looked."""
    for table in TABLES.values():
        texts = {c.name for c in table.columns if c.type in (TEXT, TEXTS)}
        named = {*NAME_COLUMNS.get(table.name, ()), *TEXT_COLUMNS.get(table.name, ())}
        known = named | NOBODY | ({"name"} if table.name == "municipalities" else set())
        assert texts <= known and named <= texts, (table.name, texts - known, named - texts)


def test_who_decided_and_who_is_told_are_people_too(tmp_path: Path) -> None:
    made = record("a.pdf")
    decision = replace(made.decisions[0], decider="Ordföranden Ebba Lindqvist", recipients=("Kalle Åberg", "Nämnden"))
    publish(tmp_path / "p", stored(tmp_path / "p", replace(made, decisions=(decision,))))
    Archive(tmp_path / "p").export("jsonl", tmp_path / "out", Filters(), "hidden")
    (row,) = [json.loads(line) for line in (tmp_path / "out" / "decisions.jsonl").read_text().splitlines()]
    assert row["decider"] == "Ordföranden …" and row["recipients"] == ["…", "Nämnden"]


def test_pseudonyms_are_stable_and_follow_the_salt(archive: Archive, tmp_path: Path) -> None:
    said = {}
    for salt in ("a", "a ", "a"):
        archive.export("jsonl", tmp_path / salt, Filters(), "pseudonyms", salt)
        said.setdefault(salt, set()).add((tmp_path / salt / "attendance.jsonl").read_text())
    assert len(said["a"]) == 1 and said["a"] != said["a "]


def test_unknown_forms_and_modes_are_named(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="popolo"):
        archive.export("xls", tmp_path, Filters())
    with pytest.raises(UsageError, match="pseudonyms"):
        archive.export("csv", tmp_path, Filters(), "none")


def test_akoma_ntoso_holds_every_item_and_decision(archive: Archive, tmp_path: Path) -> None:
    """One well-formed file per meeting; ids are those of the tables, and a vote stands with its decision."""
    paths = archive.export("akn", tmp_path, Filters())
    assert len(paths) == 2
    root = ElementTree.parse(paths[0]).getroot()
    space = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
    assert root.tag == f"{space}akomaNtoso"
    (section,) = root.iter(f"{space}debateSection")
    assert section.findtext(f"{space}heading") == "Bygglov för förskola i Tärnby"
    lines = [p.text for p in section.iter(f"{space}p")]
    assert lines[0] == "Nämnden beviljar bygglov." and "[vote: yes 6, no 3]" in lines


def test_the_catalogue_record_names_every_file(archive: Archive) -> None:
    record = json.loads((archive.generation / "dataset" / "dcat.jsonld").read_text(encoding="utf-8"))
    files = {d["dcat:accessURL"]["@id"].removeprefix("REPLACE/") for d in record["dcat:distribution"]}
    folder = archive.generation / "dataset"
    assert files == {p.relative_to(folder).as_posix() for p in folder.rglob("*.parquet")}
