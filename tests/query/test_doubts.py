"""What is to be reviewed: the least certain of each kind, until a person has said what is right."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.publish import publish
from pipeline.query import Archive
from pipeline.schema import Issue, Mention, Record
from pipeline.store.records import read_record, record_files
from tests.factories import record
from tests.test_publish import stored


def house(folder: Path) -> Path:
    """A meeting whose day was worked out, a date and a municipality that are doubtful, and one that is unknown."""
    made = record("a.pdf")
    text = made.document.text
    day, town = text.index("2021-03-04"), text.index("Lunds kommun")
    issue = Issue("date_inferred", "The minutes state no day.", room="segment")
    made = replace(
        made,
        document=replace(made.document, issues=(issue,)),
        meeting=replace(made.meeting, date_source="inferred"),
        attendance=(replace(made.attendance[0], municipality="Lundby"),),
        mentions=(
            Mention("date", "2021-03-04", day, day + 10, 1, value="2021-03-04", confidence=0.6, maker="rule"),
            Mention("municipality", "Lunds kommun", town, town + 12, 1, value="1281", item="7", confidence=0.7),
            Mention("person", "Kalle Åberg", text.index("Kalle"), text.index("Kalle") + 11, 1, item="7"),
        ),
    )
    publish(folder / "p", stored(folder / "p", made))
    return folder / "p"


def again(processed: Path) -> Archive:
    """What the next run makes of it."""
    records: list[Record] = [read_record(path) for path in record_files(processed)]
    publish(processed, stored(processed, *records))
    return Archive(processed)


def test_the_least_certain_first(tmp_path: Path) -> None:
    """What has no confidence at all stands before what has a low one."""
    archive = Archive(house(tmp_path))
    dates = [(row["of_table"], row["text"], row["confidence"]) for row in archive.doubtful_dates().dicts()]
    assert dates == [("meetings", None, None), ("mentions", "2021-03-04", 0.6)]
    towns = [(row["of_table"], row["text"], row["value"]) for row in archive.doubtful_municipalities().dicts()]
    assert towns == [("mentions", "Lunds kommun", "1281"), ("attendance", "Lundby", None)]
    assert len(archive.doubtful_dates(1).rows) == 1


def test_what_was_reviewed_is_not_asked_again(tmp_path: Path) -> None:
    """Confirmed, corrected or rejected: with the next run it is no doubt any more."""
    processed = house(tmp_path)
    archive = Archive(processed)
    (document,) = archive.sql("SELECT document_id FROM documents").rows[0]
    said = {"by": "AB", "on": "2026-01-02"}
    (_, mentioned), (town, *_) = archive.doubtful_dates().dicts(), archive.doubtful_municipalities().dicts()
    archive.correct(document, "meetings", 0, "confirm", **said)
    archive.correct(document, "mentions", mentioned["char_start"], "reject", **said)
    archive.correct(document, "mentions", town["char_start"], "correct", field="value", value="1283", **said)
    archive = again(processed)
    assert archive.doubtful_dates().rows == ()
    assert [row["of_table"] for row in archive.doubtful_municipalities().dicts()] == ["attendance"]
    assert archive.sql("SELECT label, value FROM mentions WHERE label <> 'person'").rows == (("municipality", "1283"),)


@pytest.mark.parametrize(
    ("quote", "value", "why"),
    [("Lunds kommun", "2021-03-04", "a date is no municipality"), ("Kalle", "1281", "people are decided elsewhere"),
     ("2021-03-04", "yesterday", "no date")],
)  # fmt: skip
def test_what_cannot_be_a_correction(tmp_path: Path, quote: str, value: str, why: str) -> None:
    archive = Archive(house(tmp_path))
    (document,) = archive.sql("SELECT document_id FROM documents").rows[0]
    start = record("a.pdf").document.text.index(quote)
    with pytest.raises(UsageError):
        archive.correct(document, "mentions", start, "correct", "AB", "2026-01-02", "value", value)
