"""What is missing is told from lists, numbers and habits; what nobody can know stays unknown."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.completeness import Coverage, Expected, Gap, Item, Minutes, read_expected, register
from pipeline.errors import NotFoundError, UsageError

BODY = "Byggnadsnämnden"


def meetings(said: str, body: str = BODY, kind: str = "protokoll") -> tuple[list[Minutes], list[Item]]:
    """One meeting a line: `2021-03-04 nr 2 §§ 12-20,23`; number and items may be left out."""
    minutes, items = [], []
    for line in filter(None, map(str.strip, said.splitlines())):
        day, _, rest = line.partition(" ")
        number, _, spans = rest.partition("§§")
        document = f"{body} {line}"
        first, _, last = day.partition("/")
        number = number.replace("nr", "").strip() or None
        minutes.append(Minutes(document, "Tärnby kommun", None, body, first, last or first, number, kind))
        for span in filter(None, spans.strip().split(",")):
            low, _, high = span.partition("-")
            items += [Item(document, str(n)) for n in range(int(low), int(high or low) + 1)]
    return minutes, items


def years(said: str, expected: tuple[Expected, ...] = ()) -> dict[int | None, Coverage]:
    return {row.year: row for row in register(*meetings(said), expected)[0]}


def gaps(said: str, expected: tuple[Expected, ...] = ()) -> list[tuple[str, str, str, int]]:
    return [(gap.kind, gap.first, gap.last, gap.meetings) for gap in register(*meetings(said), expected)[1]]


# Each: why, the meetings, and per year: found, missing, state, certainty, what tells.
CASES = [
    ("one meeting alone tells nothing", "2021-03-04", {2021: (1, None, "unknown", "unknown", ())}),
    ("§§ from 1 to 3 tell nothing of other meetings either", "2021-03-04 §§ 1-3",
     {2021: (1, None, "unknown", "unknown", ())}),
    ("meeting number 2 of 4 is not here; whether there was a fifth is not known",
     "2021-02-01 nr 1\n2021-05-01 nr 3\n2021-11-01 nr 4", {2021: (3, 1, "missing", "counted", ("numbers",))}),
    ("the year beside the number says that it begins anew each year",
     "2021-05-01 nr 3/2021", {2021: (1, 2, "missing", "counted", ("numbers",))}),
    ("the year before the number, in two figures after it: the same",
     "2021-05-01 nr 2021:3", {2021: (1, 2, "missing", "counted", ("numbers",))}),
    ("numbers that run on over the turn of the year",
     "2020-11-01 nr 14\n2021-02-01 nr 15\n2021-05-01 nr 17",
     {2020: (1, None, "unknown", "unknown", ()), 2021: (2, 1, "missing", "counted", ("numbers",))}),
    ("the same number on all minutes is the number of something else",
     "2021-02-01 nr 1\n2021-05-01 nr 1", {2021: (2, None, "unknown", "unknown", ())}),
    ("a meeting whose number was not read is one of the two missing numbers",
     "2021-02-01 nr 1\n2021-03-01\n2021-05-01 nr 4\n2021-06-01 nr 5",
     {2021: (4, 1, "missing", "counted", ("numbers",))}),
    ("§§ go straight on: nothing in between", "2021-02-01 §§ 1-12\n2021-03-01 §§ 13-20\n2022-02-01 §§ 1-9",
     {2021: (2, 0, "open", "counted", ("items",)), 2022: (1, 0, "open", "counted", ("items",))}),
    ("§§ 13-24 are missing: as many as a meeting has",
     "2021-02-01 §§ 1-12\n2021-05-01 §§ 25-36\n2022-02-01 §§ 1-9",
     {2021: (2, 1, "missing", "estimated", ("items",)), 2022: (1, 0, "open", "counted", ("items",))}),
    ("§§ 13-36: as many as two meetings have",
     "2021-02-01 §§ 1-12\n2021-05-01 §§ 37-48\n2022-02-01 §§ 1-12",
     {2021: (2, 2, "missing", "estimated", ("items",)), 2022: (1, 0, "open", "counted", ("items",))}),
    ("two missing §§ are headings that were not read, no meeting",
     "2021-02-01 §§ 1-12\n2021-05-01 §§ 15-24\n2022-02-01 §§ 1-9",
     {2021: (2, 0, "open", "estimated", ("items",)), 2022: (1, 0, "open", "counted", ("items",))}),
    ("the year begins with § 31: what was before it is not here",
     "2021-02-01 §§ 1-10\n2021-04-01 §§ 11-20\n2022-05-01 §§ 11-20",
     {2021: (2, 0, "open", "counted", ("items",)), 2022: (1, 1, "missing", "estimated", ("items",))}),
    ("points that begin with 1 at each meeting say nothing of the meetings between",
     "2021-02-01 §§ 1-9\n2021-05-01 §§ 1-7\n2021-09-01 §§ 1-8", {2021: (3, None, "unknown", "unknown", ())}),
    ("§§ that never begin anew: not missing before the first",
     "2020-11-01 §§ 101-110\n2021-02-01 §§ 111-120\n2021-03-01 §§ 131-140",
     {2020: (1, None, "unknown", "unknown", ()), 2021: (2, 1, "missing", "estimated", ("items",))}),
    ("a monthly body that is silent from February to May",
     "2020-09-10\n2020-10-10\n2020-11-10\n2020-12-10\n2021-01-20\n2021-02-10\n2021-05-10",
     {2020: (4, 0, "open", "estimated", ("interval",)), 2021: (3, 2, "missing", "estimated", ("interval",))}),
    ("summer is no silence", "2021-02-10\n2021-03-10\n2021-04-10\n2021-05-12\n2021-06-10\n2021-08-20\n2021-09-20",
     {2021: (7, 0, "open", "estimated", ("interval",))}),
    ("without a habit a silence says nothing", "2021-01-10\n2021-01-17\n2021-06-10\n2021-06-15\n2021-12-01",
     {2021: (5, None, "unknown", "unknown", ())}),
    ("a document of unknown day may be the missing meeting",
     "2021-02-01 nr 1\n2021-05-01 nr 3\n2021-01-01/2021-12-31", {2021: (3, 0, "open", "estimated", ("numbers",))}),
    ("a year of which nothing was found", "2019-02-01\n2021-02-01",
     {2019: (1, None, "unknown", "unknown", ()), 2020: (0, None, "unknown", "unknown", ()),
      2021: (1, None, "unknown", "unknown", ())}),
    ("two documents of one day are one meeting", "2021-02-01 nr 1 §§ 1-3\n2021-02-01 nr 1 §§ 4-9\n2021-03-01 nr 2",
     {2021: (2, 0, "open", "counted", ("numbers",))}),
]  # fmt: skip


@pytest.mark.parametrize(("why", "said", "expected"), CASES, ids=[case[0] for case in CASES])
def test_what_a_year_is_said_to_hold(why: str, said: str, expected: dict[int, tuple]) -> None:
    found = {year: (row.found, row.missing, row.state, row.certainty, row.basis) for year, row in years(said).items()}
    assert found == expected, why


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2021-02-01 nr 1\n2021-05-01 nr 4", [("numbers", "2", "3", 2)]),
        ("2021-02-01 §§ 1-4,7-12", [("within", "5", "6", 0)]),
        # one number far from the others was read wrongly: no 70 missing §§
        ("2021-02-01 §§ 1-4,7-12,85", [("within", "5", "6", 0)]),
        # the meetings' numbers have counted the missing one; the §§ are said too
        ("2021-02-01 nr 1 §§ 1-4\n2021-04-01 nr 3 §§ 10-15", [("numbers", "2", "2", 1), ("items", "5", "9", 0)]),
        ("2021-02-01 §§ 1-12\n2021-05-01 §§ 15-24\n2022-01-01 §§ 1-2", [("items", "13", "14", 0)]),
    ],
)
def test_each_gap_is_named(said: str, expected: list[tuple[str, str, str, int]]) -> None:
    assert gaps(said) == expected


def test_a_gap_lies_between_its_meetings() -> None:
    """Documents and days on both sides, so that somebody can go and look."""
    (gap,) = register(*meetings("2021-02-01 nr 1\n2021-05-01 nr 3"))[1]
    assert (gap.after_date, gap.before_date) == ("2021-02-01", "2021-05-01")
    assert (gap.after_document, gap.before_document) == (f"{BODY} 2021-02-01 nr 1", f"{BODY} 2021-05-01 nr 3")


def test_a_list_says_it_best() -> None:
    """Days that are listed and not found are missing, whatever numbers say; a year with a count likewise."""
    listed = tuple(
        Expected("", "byggnadsnämnden", 2021, day) for day in map(date.fromisoformat, ("2021-02-01", "2021-03-01"))
    )
    said = "2021-02-01 nr 1\n2021-05-01 nr 3"
    row = years(said, listed)[2021]
    assert (row.expected, row.found, row.missing, row.certainty) == (3, 2, 1, "listed")
    assert gaps(said, listed) == [("listed", "2021-03-01", "2021-03-01", 1)]
    row = years(said, (Expected("Tärnby kommun", BODY, 2021, None, 6),))[2021]
    assert (row.expected, row.missing, row.state) == (6, 4, "missing")


def test_a_listed_body_that_was_never_found() -> None:
    rows, missing = register([], [], [Expected("Tärnby kommun", "Valnämnden", 2021, date(2021, 2, 1))])
    assert [(r.body, r.year, r.expected, r.found, r.missing) for r in rows] == [("Valnämnden", 2021, 1, 0, 1)]
    assert [gap.kind for gap in missing] == ["listed"]


def test_an_extract_is_not_the_minutes() -> None:
    """It shows that there was a meeting; the minutes of it are missing."""
    rows, missing = register(*meetings("2021-02-01 §§ 17", kind="protokollsutdrag"))
    assert [(row.found, row.missing, row.state) for row in rows] == [(0, 1, "missing")]
    assert [gap.kind for gap in missing] == ["extract"]


def test_documents_of_nobody_are_no_series() -> None:
    minutes = [Minutes(str(n), None, None, None, f"2021-0{n}-01", f"2021-0{n}-01", str(n)) for n in (1, 3)]
    assert [(row.body, row.state, row.found) for row in register(minutes, [])[0]] == [(None, "unknown", 2)]


def test_the_home_of_a_body_need_not_be_printed_each_time() -> None:
    """The only organisation with a body of that name; two spellings are one body."""
    minutes = [
        Minutes("a", "Tärnby kommun", "9999", BODY, "2021-02-01", "2021-02-01"),
        Minutes("b", None, None, BODY.upper(), "2021-03-01", "2021-03-01"),
        Minutes("c", "TÄRNBY KOMMUN", "9999", BODY, "2021-04-01", "2021-04-01"),
    ]
    assert [(row.organisation, row.body, row.found) for row in register(minutes, [])[0]] == [("TÄRNBY KOMMUN", BODY, 3)]


@given(
    st.lists(
        st.tuples(
            st.dates(date(1950, 1, 1), date(2030, 1, 1)).map(str), st.none() | st.text(max_size=8),
            st.sets(st.integers(0, 9999), max_size=8),
            st.sampled_from([None, BODY, "Styrelsen"]),
        ),
        max_size=12,
    )
)  # fmt: skip
def test_whatever_is_printed_the_sums_hold(said: list[tuple]) -> None:
    """Found meetings are those of the documents; expected is found and missing together, or both are unknown."""
    minutes = [Minutes(str(n), None, None, body, day, day, number) for n, (day, number, _, body) in enumerate(said)]
    items = [Item(str(n), str(number)) for n, (_, _, numbers, _) in enumerate(said) for number in numbers]
    rows, found = register(minutes, items)
    assert sum(row.found for row in rows) == len({(m.body, m.first) for m in minutes})
    for row in rows:
        assert (row.expected is None) == (row.missing is None) == (row.state == "unknown")
        assert row.expected is None or row.expected == row.found + (row.missing or 0)
        assert row.missing is None or (row.state == "missing") == (row.missing > 0)
    assert all(isinstance(gap, Gap) and gap.count > 0 for gap in found)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("organisation,body,date\nTärnby,Valnämnden,2021-02-01\n", [("Tärnby", "Valnämnden", 2021, 1)]),
        ("Body;Year;Meetings\nValnämnden;2021;6\n\n", [("", "Valnämnden", 2021, 6)]),  # as a spreadsheet saves it
        ("\ufeffbody,date\nValnämnden,2021-02-01\n", [("", "Valnämnden", 2021, 1)]),
    ],
)
def test_lists_as_people_save_them(tmp_path: Path, text: str, lines: list[tuple]) -> None:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    found = read_expected(tmp_path / "list.csv")
    assert [(line.organisation, line.body, line.year, line.meetings) for line in found] == lines


@pytest.mark.parametrize("text", ["body,date\nValnämnden,1 maj 2021\n", "name,date\nX,2021-01-01\n", "body,year\nX,\n"])
def test_a_wrong_list_says_where(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="line 2"):
        read_expected(tmp_path / "list.csv")
    with pytest.raises(NotFoundError, match="columns"):
        read_expected(tmp_path / "none.csv")
