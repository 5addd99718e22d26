"""Case numbers as people write them: which case is meant, and which ones it could be."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.publish import publish
from pipeline.query import Archive
from pipeline.query.cases import CaseKey, case_key
from pipeline.schema import Record
from tests.factories import record
from tests.test_publish import stored

# fmt: off
KEYS = [
    ("KS 2016/204", ("KS", "2016", "204"), "as most print it"),
    ("ks-2016-00204", ("KS", "2016", "204"), "hyphens and leading zeros"),
    ("Dnr KS/2016:204", ("KS", "2016", "204"), "with its cue"),
    ("2016/204", ("", "2016", "204"), "bare"),
    ("204/2016", ("", "2016", "204"), "the serial first"),
    ("0790/22", ("", "2022", "790"), "a year of two figures after its serial"),
    ("97.388 045", ("", "1997", "388"), "an old form: year, serial, filing plan"),
    ("KS 2010/0388 253", ("KS", "2010", "388"), "the filing plan after it"),
    ("SBN 2019-412-7", ("SBN", "2019", "412-7"), "a document of a case"),
    ("12/7", None, "no year that could be told"),
    ("KS", None, "no figures"),
]
# fmt: on


@pytest.mark.parametrize(("number", "expected", "why"), KEYS, ids=[row[2] for row in KEYS])
def test_the_parts_of_a_number(number: str, expected: tuple[str, str, str] | None, why: str) -> None:
    assert case_key(number) == (CaseKey(*expected) if expected else None), why


@given(st.text())
def test_any_text_has_a_key_or_none(text: str) -> None:
    assert case_key(text) is None or len(case_key(text) or ()) == 3


def carrying(name: str, year: int, number: str) -> Record:
    made = record(name, year)
    return replace(made, agenda_items=(replace(made.agenda_items[0], case_number=number),))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("cases")
    numbers = ["KS 2016/204", "KS-2016-0204", "BN 2016/204", "2018/7", "RS 2018/7", "RS 2019/1", "12/7"]
    publish(folder, stored(folder, *(carrying(f"{i}.pdf", 2016 + i, n) for i, n in enumerate(numbers))))
    return Archive(folder)


# fmt: off
MEANT = [
    ("KS 2016/204", ["KS 2016/204", "KS-2016-0204"], "every spelling of one case"),
    ("dnr ks 2016:204", ["KS 2016/204", "KS-2016-0204"], "as nobody prints it"),
    ("2016/204", [], "two registries have it: nothing is guessed"),
    ("XX 2016/204", [], "letters that no case has"),
    ("2019/1", ["RS 2019/1"], "one registry has it"),
    ("2018/7", ["2018/7", "RS 2018/7"], "printed bare and with the letters of the only one"),
    ("RS 2018/7", ["RS 2018/7"], "the letters are said: the bare one may be another"),
    ("12/7", ["12/7"], "what has no year is looked for as printed"),
    ("2016/20", [], "part of a number is no number"),
    ("", [], "nothing"),
]
# fmt: on


@pytest.mark.parametrize(("number", "expected", "why"), MEANT, ids=[row[2] for row in MEANT])
def test_which_case_is_meant(archive: Archive, number: str, expected: list[str], why: str) -> None:
    assert [row["case_number"] for row in archive.case(number).dicts()] == expected, why


def test_which_cases_it_could_be(archive: Archive) -> None:
    """One row per registry, those with most meetings first."""
    found = archive.cases_like("2016/204").dicts()
    assert [(row["case_number"], row["items"], row["meetings"]) for row in found] == [
        ("KS 2016/204", 2, 2), ("BN 2016/204", 1, 1),
    ]  # fmt: skip
    assert archive.cases_like("12/7").rows == archive.cases_like("nothing").rows == ()
