"""Personal numbers are masked in every form that minutes print them in, nothing else is, and none is ever stored."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract import Rooms, understand
from pipeline.personal import mask, mask_document, spans
from pipeline.settings import Settings
from pipeline.store.personal import mask_record
from pipeline.store.records import to_contract
from pipeline.store.rows import rows_of
from tests.factories import record

ROOT = Path(__file__).parents[1]

# fmt: off
ROWS = [  # invented numbers that the tax agency keeps for tests, or that belong to nobody's century
    ("Sökande 19121212-1212, Tärnby", "Sökande 19121212-XXXX, Tärnby", "twelve figures"),
    ("(121212-1212)", "(121212-XXXX)", "ten figures"),
    ("121212+1212", "121212+XXXX", "older than a hundred"),
    ("191212121212", "19121212XXXX", "without a sign, with the century"),
    ("19121212 - 1212", "19121212 - XXXX", "spaces round the sign"),
    ("19121272-1219", "19121272-XXXX", "a coordination number: the day plus sixty"),
    ("19121212-1213", "19121212-1213", "the check digit is wrong: a case number"),
    ("212000-1355", "212000-1355", "an organisation: the month is above twelve"),
    ("2021-0042", "2021-0042", "a case number"),
    ("tel 1212121212", "tel 1212121212", "ten figures without a sign may be a telephone"),
    ("1912-12-12", "1912-12-12", "a date"),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_masked(text: str, expected: str, why: str) -> None:
    assert mask(text) == expected, why
    assert spans(expected) == spans(text), f"{why}: found again where it is masked, to be covered on the picture"


@given(st.text(st.sampled_from("0123456789-+ \nXab"), max_size=40))
def test_the_length_stays_and_nothing_is_masked_twice(text: str) -> None:
    assert len(mask(text)) == len(text) and mask(mask(text)) == mask(text)


def test_neither_tables_nor_pages_hold_one() -> None:
    made = record()
    text = made.document.text.replace("har hörts.", "har hörts. Sökande 19121212-1212.")
    made = replace(made, document=replace(made.document, text=text),
                   agenda_items=(replace(made.agenda_items[0], body_end=len(text)),))  # fmt: skip
    rows = rows_of(made, "a.pdf", lambda *_: None)
    assert "19121212-XXXX" in rows["agenda_items"][0]["text"]
    assert "1212-1212" not in repr(rows) and "1212-1212" not in repr(mask_record(made))
    assert len(mask_record(made).document.text) == len(text)


@cache
def rooms() -> Rooms:
    return Rooms.open(
        Settings(raw=ROOT / "data" / "raw", processed=ROOT / "data" / "processed", models=ROOT / "models")
    )


def test_no_record_holds_one() -> None:
    """Masked in the text before anything reads it: quotes stay exact, and the page that prints one is named."""
    document = record().document
    text = document.text.replace("bygglov. Kalle", "bygglov för 19121212-1212. Kalle")
    made = understand(replace(document, text=text, title="Bygglov 19121212-1212"), rooms())
    assert "1212-1212" not in json.dumps(to_contract(made), ensure_ascii=False)
    assert "Nämnden beviljar bygglov för 19121212-XXXX." in made.document.text
    for row in (*made.decisions, *made.mentions):
        assert made.document.text[row.start : row.end] == row.text
    assert [(issue.code, issue.page) for issue in made.document.issues if issue.code == "personal_number"] == [
        ("personal_number", 1)
    ]
    assert mask_document(made.document) == made.document, "a second time changes nothing"
