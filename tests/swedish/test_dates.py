"""Dates: a table of sentences as minutes write them, completion from the meeting's date, and round trips."""

import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.swedish.dates import DateMatch, find_dates, in_swedish, values
from tests.swedish.marked import Row, f1, read_rows

ROWS = read_rows(Path(__file__).with_name("dates.tsv"), anchored=True)
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december"


def dates_of(row: Row) -> list[tuple[int, str | None]]:
    """What counts as a date mention: school years of two figures do not."""
    return [(m.end, m.value) for m in find_dates(row.text, row.anchor) if m.precision != "school_year_short"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.why)
def test_sentence(row: Row) -> None:
    """Every date of the sentence is found with its value, and nothing else is."""
    assert [value for _, value in dates_of(row)] == [value for _, _, value in row.marks]


def test_table_is_large_and_half_held_to_traps() -> None:
    """The table holds what the figure in docs/quality.md was measured on."""
    assert sum(len(row.marks) for row in ROWS) + sum(not row.marks for row in ROWS) >= 440
    assert f1([([v for _, _, v in row.marks], [v for _, v in dates_of(row)]) for row in ROWS]) >= 0.98


@pytest.mark.parametrize(
    ("text", "weekday_fits"),
    [
        ("torsdagen den 22 april 2021", True),
        ("fredagen den 22 april 2021", False),  # the calendar says Thursday
        ("22 april 2021", None),  # no weekday to check
    ],
)
def test_weekday_is_checked_against_the_calendar(text: str, weekday_fits: bool | None) -> None:
    assert find_dates(text, "2021-04-22")[0].weekday_fits is weekday_fits


def test_weekday_chooses_the_year() -> None:
    """Of the years near the meeting, that in which the weekday is right."""
    assert find_dates("fredagen den 5 februari", "2009-12-04")[0].value == "2010-02-05"


def test_clock_times_stay_beside_the_date() -> None:
    found = find_dates("Torsdagen den 22 april 2021 kl. 08:30–14:55, nästa möte 4 maj kl 13", "2021-04-22")
    assert [(m.value, m.time) for m in found] == [("2021-04-22", "08:30/14:55"), ("2021-05-04", "13:00")]


def test_without_an_anchor_the_year_stays_open() -> None:
    """Nothing is guessed: XXXX for the year of a day or month, None for a week or season."""
    values_found = [(m.text, m.value) for m in find_dates("den 3 mars, i maj, v 44 och 2021-05-03")]
    assert values_found == [("den 3 mars", "XXXX-03-03"), ("maj", "XXXX-05"), ("v 44", None), ("2021-05-03",) * 2]


@pytest.mark.parametrize("anchor", ["", "i går", "2021-13-99", "XXXX-03-01", "2021-21", "1975", "2021-03/2021-04"])
def test_any_anchor_is_taken(anchor: str) -> None:
    assert find_dates("2020-01-02", anchor)[0].value == "2020-01-02"


def test_the_same_words_mean_other_days_at_other_meetings() -> None:
    """The year comes from the meeting, never from today."""
    found = [find_dates("Nästa möte är den 3 februari.", f"{year}-12-01")[0].value for year in (1975, 1999, 2024)]
    assert found == ["1976-02-03", "2000-02-03", "2025-02-03"]


def holds(text: str, found: list[DateMatch]) -> bool:
    ends = [0, *(m.end for m in found)]
    return all(text[m.start : m.end] == m.text and end <= m.start < m.end for m, end in zip(found, ends, strict=False))


SCRAPS = st.sampled_from(
    [
        *("den ", "3", "31", "/", "-", "–", " ", "\n", "\t", ".", ":", "2021", "mars", "maj", "och ", "till ", "v "),
        *("vecka ", "Q1", "18-", "05-", "torsdag ", "kl. ", "hösten ", "HT", "mellan ", "t.o.m. ", "januari"),
        *("läsåret ", "22/23", "§ ", "kr", "nästa "),
    ]
)


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_offsets_that_hold(text: str) -> None:
    assert holds(text, find_dates(text, "2021-04-22"))


@given(st.lists(SCRAPS, max_size=14).map("".join))
@settings(max_examples=300, deadline=None)
def test_scraps_of_dates_give_values_that_can_be_read(text: str) -> None:
    """However dates are torn, what is found has a span of days, and its offsets hold."""
    found = find_dates(text, "2021-04-22")
    assert holds(text, found)
    assert all(values.bounds(m.value) for m in found)


DAYS = st.dates(date(1950, 1, 1), date(2060, 12, 31))


@given(DAYS, DAYS)
@settings(max_examples=200, deadline=None)
def test_a_day_written_in_swedish_is_read_back(day: date, meeting: date) -> None:
    assert [m.value for m in find_dates(in_swedish(day.isoformat()), meeting.isoformat())] == [day.isoformat()]


@given(DAYS, st.integers(1, 900))
@settings(max_examples=200, deadline=None)
def test_an_interval_written_in_swedish_is_read_back(day: date, length: int) -> None:
    value = f"{day.isoformat()}/{(day + timedelta(days=length)).isoformat()}"
    assert [m.value for m in find_dates(in_swedish(value), "2005-06-15")] == [value]


@given(st.integers(1950, 2055), st.sampled_from(["", *(f"-{n:02}" for n in (*range(1, 13), 21, 22, 23, 24))]))
def test_a_month_season_or_year_written_in_swedish_is_read_back(year: int, rest: str) -> None:
    value = f"{year}{rest}"
    assert [m.value for m in find_dates(in_swedish(value), "2005-06-15")] == [value]


@given(DAYS, st.integers(-60, 60), st.sampled_from(["{0} {1}", "den {0} {1}", "den {0}:e {1}", "{0}/{2}"]))
@settings(max_examples=200, deadline=None)
def test_a_day_near_the_meeting_needs_no_year(meeting: date, away: int, form: str) -> None:
    day = meeting + timedelta(days=away)
    text = "senast " + form.format(day.day, MONTHS.split()[day.month - 1], day.month)
    found = [m.value for m in find_dates(text, meeting.isoformat())]
    if (day.month, day.day) != (2, 29) and "24/7" not in text:  # "24/7" is round the clock
        assert found == [day.isoformat()]


def test_no_pattern_runs_away() -> None:
    """Long runs of figures, blanks and dashes are read in time that grows with their length."""
    started = time.process_time()
    for scrap in ("1", "1 ", "- ", "2021-", "den ", "3 och ", "mars ", "\n ", "v 1, ", "1/1 ", "1, ", "den 3, "):
        find_dates(scrap * 1500, "2021-04-22")
    assert time.process_time() - started < 8
