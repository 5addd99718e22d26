"""Municipalities: a table of contexts, half of them traps; the names of every year; and any text at all."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.swedish.municipalities import code_of, find, matches, municipalities
from pipeline.swedish.municipality_history import former_county
from tests.swedish.marked import Row, f1, read_rows

ROWS = read_rows(Path(__file__).with_name("municipalities.tsv"), anchored=False)


def wanted(row: Row) -> list[tuple[int, str, str]]:
    return [mark for mark in row.marks if mark[2] != "-"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.why}: {row.text[:30]!r}")
def test_context(row: Row) -> None:
    """Every municipality of the sentence is found with its code, and nothing else is."""
    assert [(m.start, m.text, m.code) for m in find(row.text)] == wanted(row)


def test_table_is_large_and_nearly_half_traps() -> None:
    marks = [mark for row in ROWS for mark in row.marks]
    assert len(marks) >= 350
    assert sum(mark[2] == "-" for mark in marks) >= 150
    assert f1([(wanted(row), [(m.start, m.text, m.code) for m in find(row.text)]) for row in ROWS]) >= 0.99


def test_there_are_290_in_21_counties() -> None:
    assert len(municipalities()) == 290
    assert len({m.county_code for m in municipalities().values()}) == 21
    assert all(code[:2] == m.county_code for code, m in municipalities().items())


@pytest.mark.parametrize("form", ["{0}", "{0} kommun", "{1} kommun", "{1} kommuns", "{2}", "{2} KOMMUN", "{1} stad"])
def test_each_of_the_290_has_its_code_in_every_form(form: str) -> None:
    for code, m in municipalities().items():
        genitive = m.name if m.name[-1] in "sxz" else m.name + "s"
        assert code_of(form.format(m.name, genitive, m.name.upper())) == code


@pytest.mark.parametrize("form", ["mötet i {0} blev av", "({0})", "i {1} kommun.", "• {1} kommuns svar"])
def test_each_of_the_290_is_found_in_a_sentence(form: str) -> None:
    for code, m in municipalities().items():
        genitive = m.name if m.name[-1] in "sxz" else m.name + "s"
        assert [f.code for f in find(form.format(m.name, genitive))] == [code]


@pytest.mark.parametrize(
    ("name", "year", "code"),
    [
        ("Knivsta", None, "0330"),
        ("Knivsta", 2003, "0330"),
        ("Knivsta", 2002, None),  # a locality in Uppsala until 2003
        ("Nykvarn", 1998, None),
        ("Gnesta", 1992, "0461"),
        ("Lekeberg", 1994, None),
        ("Bara", 1975, "1232"),  # merged into Svedala in 1977
        ("Bara", 1980, None),
        ("Bara", None, None),
        ("Malung", 1999, "2023"),  # Malung-Sälen since 2008
        ("Malung-Sälen", 2010, "2023"),
        ("Heby kommun", 1990, "0331"),  # one code across the archive, also where its county changed
    ],
)
def test_names_hold_for_their_years(name: str, year: int | None, code: str | None) -> None:
    assert code_of(name, year) == code


@pytest.mark.parametrize(
    ("code", "county"),
    [
        ("1290", ("Kristianstads län", 1997)),
        ("1280", ("Malmöhus län", 1997)),
        ("1480", ("Göteborgs och Bohus län", 1998)),
        ("1443", ("Älvsborgs län", 1998)),  # formed of Borås in 1995
        ("0643", ("Skaraborgs län", 1998)),  # Habo lies in Jönköpings län today
        ("0331", ("Västmanlands län", 2007)),
        ("2080", ("Kopparbergs län", 1997)),
        ("0180", None),
    ],
)
def test_counties_that_changed(code: str, county: tuple[str, int] | None) -> None:
    assert former_county(code) == county


def test_every_municipality_of_merged_counties_has_its_former_one() -> None:
    merged = {
        code
        for code, m in municipalities().items()
        if m.county in ("Skåne län", "Västra Götalands län", "Dalarnas län")
    }
    moved = {code for code in municipalities() if former_county(code)}
    assert moved == merged | {"0331", "0643", "0642"}  # and Heby, Habo, Mullsjö


@pytest.mark.parametrize(
    "name", ["", "  ", "kommun", "Kalmar län", "Bålsta", "Region Skåne", "lund", "Håbo-Tibble", "A" * 500]
)
def test_what_is_no_municipality_has_no_code(name: str) -> None:
    assert code_of(name) is None


def test_a_context_that_decides_lowers_the_confidence() -> None:
    sure, unsure = matches("Marks kommun svarar.")[0], matches("Vara, Ydre och Habo deltar.")[0]
    assert sure.confidence > unsure.confidence


NAMES = st.sampled_from(
    [
        *("Lund", "Mark", "Vara ", "Göteborgs ", "Stad", " kommun", "Anna ", "Berg", ", ", " och ", "-", "\n", "län"),
        *("Lilla ", "Edet", "AB", "\ufffd", "541 22 ", "(S)", ":", "/", "Ed", "i ", "Region "),
    ]
)


@given(st.text(max_size=150) | st.lists(NAMES, max_size=14).map("".join))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_offsets_that_hold(text: str) -> None:
    end = 0
    for m in find(text):
        assert text[m.start : m.end] == m.text
        assert end <= m.start < m.end
        end = m.end


def test_no_pattern_runs_away() -> None:
    started = time.process_time()
    for scrap in ("Lund ", "Upplands ", "A-", "Göteborgs Stads ", "Mark\n", "\ufffd", "Lund, ", " "):
        find(scrap * 5000)
    assert time.process_time() - started < 8
