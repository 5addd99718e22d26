"""Publishing: what the tables hold, incremental equals rebuilt, and nothing half-done is ever visible."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import version
from pipeline.errors import NotFoundError, StorageError, UsageError
from pipeline.publish import publish
from pipeline.query import Archive, Filters, changes_between
from pipeline.schema import Record, Status
from pipeline.store.files import read_json, write_json
from pipeline.store.manifest import Entry
from pipeline.store.records import record_path, write_record
from pipeline.store.tables import TABLES
from tests.factories import record


def stored(processed: Path, *records: Record) -> dict[str, Entry]:
    """Write the records; the manifest that a run would have made of them."""
    entries = {}
    for made in records:
        write_record(processed, made)
        reason = made.document.issues[0].message if made.document.issues else ""
        entries[made.document.file] = Entry(1, 1, made.document.id, made.status, "1+a.b", reason)
    return entries


def everything(processed: Path) -> dict[str, list[tuple]]:
    """All rows of all tables, sorted."""
    archive = Archive(processed)
    return {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}


def test_every_table_holds_what_the_record_says(tmp_path: Path) -> None:
    """One record of each kind of row, looked up where an analyst would look."""
    publish(tmp_path, stored(tmp_path, record()))
    archive = Archive(tmp_path)
    assert archive.sql("SELECT body, date, year FROM meetings").rows == (("Byggnadsnämnden", "2021-03-04", 2021),)
    assert archive.sql("SELECT name, role, party FROM attendance").rows == (("Ebba Lindqvist", "ordförande", "S"),)
    assert archive.sql("SELECT number, title, case_number FROM agenda_items").rows == (
        ("7", "Bygglov för förskola i Tärnby", "BN 2021-0042"),
    )
    assert archive.sql("SELECT topic, rank FROM item_topics ORDER BY rank").rows == (
        ("samhallsplanering", 1),
        ("utbildning", 2),
    )
    assert archive.sql("SELECT text, kind, item_id FROM decisions").rows == (
        ("Nämnden beviljar bygglov.", "adopt", "item-a.pdf"),
    )
    assert archive.sql("SELECT yes, no FROM votes").rows == ((6, 3),)
    assert archive.sql("SELECT name, vote FROM ballots").rows == (("Kalle Åberg", "no"),)
    assert archive.sql("SELECT kind, made_by FROM dissents").rows == (("reservation", ["Kalle Åberg"]),)
    assert archive.sql("SELECT municipality_code, name, mentions FROM municipalities").rows == (("1281", "Lund", 1),)
    assert archive.sql("SELECT body, year, meetings, items, decisions FROM coverage").rows == (
        ("Byggnadsnämnden", 2021, 1, 1, 1),
    )


def test_persons_of_lists_and_texts_share_their_id(tmp_path: Path) -> None:
    """The value of a person mention is the person_id of the attendance row."""
    publish(tmp_path, stored(tmp_path, record()))
    rows = Archive(tmp_path).sql(
        "SELECT count(*) FROM attendance a JOIN mentions m ON m.value = a.person_id JOIN people p USING (person_id)"
    )
    assert rows.rows == ((1,),)


def test_nothing_changed_nothing_written(tmp_path: Path) -> None:
    """The second publication keeps the generation."""
    entries = stored(tmp_path, record())
    first = publish(tmp_path, entries)
    assert publish(tmp_path, entries) == type(first)(first.generation, (), 1)


def test_only_the_years_that_changed_are_written(tmp_path: Path) -> None:
    """A new document of 2022 leaves the files of 2021 as they were, to the inode."""
    old = record("a.pdf", 2021)
    publish(tmp_path, stored(tmp_path, old))
    before = (tmp_path / "dataset" / "decisions" / "2021.parquet").stat()
    done = publish(tmp_path, stored(tmp_path, record("b.pdf", 2022, chair="Nils Ask")) | {"a.pdf": _entry(old)})
    assert done.years == ("2022",)
    assert (tmp_path / "dataset" / "decisions" / "2021.parquet").stat().st_ino == before.st_ino
    assert Archive(tmp_path).sql("SELECT count(*) FROM decisions").rows == ((2,),)


def _entry(made: Record) -> Entry:
    return Entry(1, 1, made.document.id, made.status, "1+a.b", "")


def test_incremental_equals_rebuilt(tmp_path: Path) -> None:
    """Arrivals, a change of year and a removal, published one by one, give the rows that one rebuild gives."""
    step, whole = tmp_path / "step", tmp_path / "whole"
    first = stored(step, record("a.pdf", 2020), record("b.pdf", 2021))
    publish(step, first)
    second = first | stored(step, record("c.pdf", 2021), record("x.pdf", status=Status.ENCRYPTED))
    publish(step, second)
    del second["b.pdf"]
    moved = second | stored(step, record("a.pdf", 2022))
    publish(step, moved)
    entries = stored(whole, record("a.pdf", 2022), record("c.pdf", 2021), record("x.pdf", status=Status.ENCRYPTED))
    publish(whole, entries, rebuild=True)
    assert everything(step) == everything(whole)


def test_the_search_index_follows(tmp_path: Path) -> None:
    """What was removed is not found any more; what came is."""
    entries = stored(tmp_path, record("a.pdf", 2020))
    publish(tmp_path, entries)
    archive = Archive(tmp_path)
    assert archive.search("bygglov", Filters())[0].total == 1
    assert archive.search("forskola", Filters())[0].total == 1, "typing without dots still finds"
    assert archive.search("bygglov", Filters(topic=("utbildning",)))[0].total == 1
    assert archive.search("bygglov", Filters(topic=("trafik",)))[0].total == 0
    publish(tmp_path, stored(tmp_path, record("b.pdf", 2023)))
    _, places = Archive(tmp_path).search("bygglov", Filters())
    assert [(p["file"], p["page"], p["number"]) for p in places] == [("b.pdf", 1, "7")]


def test_a_record_that_is_damaged_leaves_the_dataset_in_force(tmp_path: Path) -> None:
    """The publication fails with a remedy; readers still see the old rows."""
    entries = stored(tmp_path, record("a.pdf"))
    publish(tmp_path, entries)
    more = entries | stored(tmp_path, record("b.pdf"))
    record_path(tmp_path, more["b.pdf"].sha256).write_bytes(b"{")
    with pytest.raises(StorageError, match="Run again"):
        publish(tmp_path, more)
    assert Archive(tmp_path).sql("SELECT count(*) FROM decisions").rows == ((1,),)


def test_no_dataset_yet_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="minutes run"):
        Archive(tmp_path)


@pytest.mark.parametrize(
    "statement",
    [
        "COPY (SELECT 1) TO 'out.csv'",  # writes
        "SELECT * FROM read_csv('/etc/hosts')",  # reads beyond the dataset
        "ATTACH 'x.db'",
        "INSTALL httpfs",  # network
        "SET enable_external_access = true",
        "SELEC 1",  # a slip is the caller's, with DuckDB's own words
    ],
)
def test_sql_can_only_read_the_dataset(tmp_path: Path, statement: str) -> None:
    """Everything else is a UsageError, and nothing is written."""
    publish(tmp_path, stored(tmp_path, record()))
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UsageError):
        Archive(tmp_path).sql(statement)
    assert sorted(tmp_path.rglob("*")) == before


def test_changes_say_which_rows_came_and_went(tmp_path: Path) -> None:
    """A new document adds its rows; the next run that loses it removes the same rows; over both, nothing changed."""
    entries = stored(tmp_path, record("a.pdf", 2020))
    publish(tmp_path, entries, changes=tmp_path / "runs" / "1.changes.jsonl")
    more = entries | stored(tmp_path, record("b.pdf", 2020))
    publish(tmp_path, more, changes=tmp_path / "runs" / "2.changes.jsonl")
    publish(tmp_path, entries, changes=tmp_path / "runs" / "3.changes.jsonl")
    for name in "123":
        (tmp_path / "runs" / f"{name}.json").write_text("{}")
    added = changes_between(tmp_path, "1", "2")
    assert {c["change"] for c in added} == {"added"}
    assert {c["document_id"] for c in added} == {record("b.pdf").document.id}
    assert [c["row"]["text"] for c in added if c["table"] == "decisions"] == ["Nämnden beviljar bygglov."]
    removed = changes_between(tmp_path, "2", "3")
    assert [c | {"change": "added"} for c in removed] == added
    assert changes_between(tmp_path, "1", "3") == []
    with pytest.raises(NotFoundError, match="Known runs: 1, 2, 3"):
        changes_between(tmp_path, "1", "9")


def test_what_should_be_there_is_published(tmp_path: Path) -> None:
    """The register is a table; a list beside the processed folder counts at the next publication, without rebuild."""
    processed = tmp_path / "processed"
    entries = stored(processed, record("a.pdf", 2020))
    publish(processed, entries)
    said = "SELECT body, year, expected, found, missing, state, basis FROM completeness"
    assert Archive(processed).sql(said).rows == (("Byggnadsnämnden", 2020, None, 1, None, "unknown", []),)
    (tmp_path / "expected.csv").write_text("body,date\nByggnadsnämnden,2020-03-04\nByggnadsnämnden,2020-04-04\n")
    assert publish(processed, entries).years == ()
    assert Archive(processed).sql(said).rows == (("Byggnadsnämnden", 2020, 2, 1, 1, "missing", ["list"]),)
    assert Archive(processed).sql("SELECT kind, first FROM gaps").rows == (("listed", "2020-04-04"),)


def test_a_dataset_of_an_older_release_is_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until then it can be read: a table it does not have is empty. Other rules of linking write no year anew."""
    entries = stored(tmp_path, record("a.pdf", 2020))
    publish(tmp_path, entries)
    expected = everything(tmp_path)
    old = read_json(tmp_path / "current" / "state.json")
    del old["tables"]
    write_json(tmp_path / "current" / "state.json", old)
    (tmp_path / "dataset" / "gaps.parquet").unlink()
    assert Archive(tmp_path).gaps().rows == ()
    assert publish(tmp_path, entries).years == ("2020",)
    assert everything(tmp_path) == expected
    assert (tmp_path / "dataset" / "gaps.parquet").exists()
    now = version.publishing()
    monkeypatch.setattr("pipeline.publish.publishing", lambda: replace(now, links="other"))
    before = Archive(tmp_path).generation
    assert publish(tmp_path, entries).years == ()
    assert Archive(tmp_path).generation != before
