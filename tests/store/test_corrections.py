"""Corrections: kept in a file, applied when publishing, there after every new reading."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import NotFoundError, UsageError
from pipeline.publish import publish
from pipeline.query import Archive
from pipeline.schema import Record
from pipeline.store.corrections import Correction, add_correction, apply, checked, read_corrections
from tests.factories import record
from tests.test_publish import stored

QUOTE = "Nämnden beviljar bygglov."


def said(made: Record, **values: object) -> Correction:
    base = {"document": made.document.id, "table": "decisions", "quote": QUOTE, "verdict": "confirm", "by": "AB",
            "on": "2026-01-02", "item": "7", "start": made.decisions[0].start}  # fmt: skip
    return Correction(**(base | values))  # type: ignore[arg-type]


@pytest.fixture()
def house(tmp_path: Path) -> Path:
    processed = tmp_path / "processed"
    publish(processed, stored(processed, record("a.pdf"), record("b.pdf")))
    return processed


def test_a_correction_reaches_the_tables_and_the_index(house: Path) -> None:
    """Only the document it names changes; the file lies beside the processed folder."""
    made = record("a.pdf")
    Archive(house).correct(made.document.id, "decisions", made.decisions[0].start, "correct", "AB", "2026-01-02",
                           "kind", "reject")  # fmt: skip
    assert (house.parent / "corrections.jsonl").is_file()
    publish(house, stored(house, made, record("b.pdf")))
    archive = Archive(house)
    rows = archive.sql("SELECT m.file, d.kind, d.confidence, d.maker FROM decisions d JOIN meetings m "
                       "USING (document_id) ORDER BY 1").rows  # fmt: skip
    assert [row[:2] for row in rows] == [("a.pdf", "reject"), ("b.pdf", "adopt")]
    assert rows[0][2] == 1.0 and rows[0][3].endswith("+ hand")
    assert archive.index.search("", {"kind": ["reject"]}).total == 1


def test_it_survives_a_new_reading_that_moves_the_text(house: Path) -> None:
    """Another version reads two characters more at the top and calls the decision something else: the hand prevails."""
    made = record("a.pdf")
    Archive(house).correct(made.document.id, "decisions", made.decisions[0].start, "correct", "AB", "2026-01-02",
                           "kind", "fund")  # fmt: skip
    moved = replace(made.decisions[0], id="other", kind="note", start=made.decisions[0].start - 2, confidence=0.3)
    again = replace(made, decisions=(moved,), pipeline_version="2")
    publish(house, stored(house, again, record("b.pdf")), rebuild=True)
    found = Archive(house).sql("SELECT kind, confidence FROM decisions WHERE document_id = ?", [made.document.id])
    assert found.rows == (("fund", 1.0),)


@pytest.mark.parametrize(
    ("table", "field", "value", "statement", "expected"),
    [
        ("meetings", "date", "2019-05-06", "SELECT date, date_source, year FROM meetings",
         ("2019-05-06", "hand", 2019)),
        ("meetings", "body", "Miljönämnden", "SELECT body FROM meetings", ("Miljönämnden",)),
        ("attendance", "status", "absent", "SELECT status FROM attendance", ("absent",)),
        ("agenda_items", "topics", "kultur-fritid, miljo",
         "SELECT string_agg(topic, ',' ORDER BY rank) FROM item_topics",
         ("kultur-fritid,miljo",)),
        ("decisions", "decider", "Utskottet", "SELECT decider FROM decisions", ("Utskottet",)),
        ("decisions", "status", "reported", "SELECT status FROM decisions", ("reported",)),
    ],
)  # fmt: skip
def test_what_can_be_corrected(
    tmp_path: Path, table: str, field: str, value: str, statement: str, expected: tuple
) -> None:
    processed, made = tmp_path / "p", record("a.pdf")
    publish(processed, stored(processed, made))
    start = 0 if table == "meetings" else getattr(made, table)[0].start
    Archive(processed).correct(made.document.id, table, start, "correct", "AB", "2026-01-02", field, value)
    publish(processed, stored(processed, made))
    assert Archive(processed).sql(statement).rows == (expected,)


def test_what_is_rejected_leaves_the_dataset(house: Path) -> None:
    made = record("a.pdf")
    add_correction(house.parent / "corrections.jsonl", said(made, verdict="reject"))
    publish(house, stored(house, made, record("b.pdf")))
    assert Archive(house).sql("SELECT count(*) FROM decisions").rows == ((1,),)


def test_the_last_word_holds() -> None:
    """Rejected by mistake and confirmed after: it is there."""
    made = record()
    assert len(apply(made, [said(made, verdict="reject"), said(made)]).decisions) == 1
    assert apply(made, [said(made), said(made, verdict="reject")]).decisions == ()


def test_a_row_that_is_gone_is_told() -> None:
    """Nothing is guessed: the issue names the quote."""
    (issue,) = apply(record(), [said(record(), quote="Något annat beslutas.")]).document.issues[-1:]
    assert issue.code == "correction_without_row" and "Något annat" in issue.message


def test_of_equal_quotes_the_nearest_is_meant() -> None:
    made = record()
    twin = replace(made.decisions[0], id="twin", start=made.decisions[0].start + 500, end=made.decisions[0].end + 500)
    both = replace(made, decisions=(*made.decisions, twin))
    (left,) = apply(both, [said(made, verdict="reject", start=twin.start - 20)]).decisions
    assert left.id == made.decisions[0].id


def test_nothing_is_said_about_what_is_not_there(house: Path) -> None:
    with pytest.raises(NotFoundError):
        Archive(house).correct(record("a.pdf").document.id, "decisions", 1, "confirm", "AB", "2026-01-02")


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"table": "people"}, "decisions"), ({"verdict": "maybe"}, "confirm"), ({"by": " "}, "who"),
        ({"verdict": "correct", "field": "kind", "value": "nonsense"}, "adopt"),
        ({"verdict": "correct", "field": "text", "value": "x"}, "kind"),
        ({"table": "meetings", "verdict": "reject"}, "rejected"),
        ({"table": "meetings", "verdict": "correct", "field": "date", "value": "2023-02-31"}, "2023-06-19"),
        ({"note": "x" * 20_000}, "long"),
    ],
)  # fmt: skip
def test_what_is_no_correction_is_refused(values: dict, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        checked(said(record(), **values))


def test_a_damaged_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "corrections.jsonl"
    add_correction(path, said(record()))
    path.write_text(path.read_text() + "{nonsense\n", encoding="utf-8")
    with pytest.raises(UsageError, match="line 2"):
        read_corrections(path)
