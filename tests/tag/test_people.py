"""Persons by rules: the whole list of what is found is compared, row by row."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.schema import Attendance, Document, Line, Meeting, Outline
from pipeline.tag.people import find_people
from pipeline.tag.people.model import people_from_model
from pipeline.tag.people.words import split_words
from tests.tag.people_cases import CASES, HELD_BACK
from tests.tag.short_names import SHORT_NAMES


def document(text: str) -> Document:
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(Line(start, start + len(line), 1, 0, 0, 0, 0, 10))
        start += len(line) + 1
    return Document(id="0", file="a.pdf", pages=1, text=text, lines=tuple(lines))


def persons(text: str, outline: Outline | None = None) -> list[str]:
    return [m.text for m in find_people(document(text), outline or Outline(meeting=Meeting()))]


ALL = [*CASES, *SHORT_NAMES]


@pytest.mark.parametrize(("reason", "marked"), ALL, ids=[reason for reason, _ in ALL])
def test_every_person_and_nobody_else(reason: str, marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    assert persons(text) == re.findall(r"\[([^]]+)\]", marked), reason


def test_held_back_rows_nearly_all_right() -> None:
    right = sum(persons(re.sub(r"[\[\]]", "", m)) == re.findall(r"\[([^]]+)\]", m) for _, m in HELD_BACK)
    assert right >= 0.9 * len(HELD_BACK)


def test_names_of_the_list_are_mentions_and_known_everywhere() -> None:
    """A name that no list holds is found through the attendance, whole, in part and in capitals."""
    text = "Qira Zölt\tledamot\nQira redogör. ZÖLT svarar inte. QIRA ZÖLT justerar. Zölts yrkande avslås."
    row = Attendance(name="Qira Zölt", status="present", start=0, end=9, page=1)
    outline = Outline(meeting=Meeting(), attendance=(row,))
    assert persons(text, outline) == ["Qira Zölt", "Qira", "ZÖLT", "QIRA ZÖLT", "Zölts"]


def test_a_list_with_the_family_name_first_makes_both_orders_known() -> None:
    """ "Hautala Jorma" in the list, "Jorma Hautala" and "Hautala" in the text."""
    text = "Hautala Jorma\tx\nFrågan väcktes av Jorma Hautala. Jorma svarade. Hautala yrkar bifall."
    row = Attendance(name="Hautala Jorma", status="present", start=0, end=13, page=1)
    outline = Outline(meeting=Meeting(), attendance=(row,))
    assert persons(text, outline) == ["Hautala Jorma", "Jorma Hautala", "Jorma", "Hautala"]


def test_the_list_says_where_one_name_ends() -> None:
    """ "Lasse" at the end of a line and "Johan Vallmo" on the next are two, as the list has them."""
    text = "Närvarande: Pia, Lasse\nJohan Vallmo (seglarskolan)"
    rows = tuple(
        Attendance(name=name, status="present", start=text.index(name), end=text.index(name) + len(name), page=1)
        for name in ("Pia", "Lasse", "Johan Vallmo")
    )
    assert persons(text, Outline(meeting=Meeting(), attendance=rows)) == ["Pia", "Lasse", "Johan Vallmo"]


def test_nicknames_of_the_list_are_known_everywhere() -> None:
    """In lower case, with a full stop inside, and with a capital where a sentence begins; not inside other words."""
    text = "Närvarande: anna.wik, ojoj, kalx\nOjoj frågar kalx. Svaret ger anna.wik. Kalxbrottet stängs, ojoj@post.se."
    rows = tuple(
        Attendance(name=name, status="present", start=text.index(name), end=text.index(name) + len(name), page=1)
        for name in ("anna.wik", "ojoj", "kalx")
    )
    outline = Outline(meeting=Meeting(), attendance=rows)
    assert persons(text, outline) == ["anna.wik", "ojoj", "kalx", "Ojoj", "kalx", "anna.wik"]


def test_two_signatures_side_by_side_are_two_people() -> None:
    """What the foot of the minutes gives as one secretary is found as two."""
    text = "Vid protokollet\nKjell Hellberg Mona Ljung\nMona Ljung redogör."
    meeting = Meeting(secretary="Kjell Hellberg Mona Ljung")
    assert persons(text, Outline(meeting=meeting)) == ["Kjell Hellberg", "Mona Ljung", "Mona Ljung"]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="Anna Bergå.-,\n\t\"'()§1Ö:&vonS\u00ad\ufffd", max_size=80) | st.text(max_size=60))
def test_any_text_gives_spans_that_quote_it(text: str) -> None:
    found = find_people(document(text), Outline(meeting=Meeting()))
    assert all(text[m.start : m.end] == m.text and m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_model_adds_whom_no_rule_finds_and_overrules_none() -> None:
    """The entity of a model counts where a person acts; one that a rule holds, or a compound, does not."""
    text = "Qhyra Zvelt påpekar felet. Anna Berglind svarar. Strandskyddsdispens Jävre beviljas. Vakant redogör."
    spans = [(m.start(), m.end()) for m in re.finditer(r"Qhyra Zvelt|Anna|Strandskyddsdispens Jävre|Vakant", text)]
    page = document(text)
    found = people_from_model(page, split_words(text), find_people(page, Outline(meeting=Meeting())), spans)
    assert [(m.text, m.maker) for m in found] == [
        ("Qhyra Zvelt", "model:ner"), ("Anna Berglind", "rule:person_full_name/1"),
    ]  # fmt: skip
