"""Days as heads of minutes print them, and which of several is the meeting's."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.segment.days import find_days
from pipeline.segment.front import read_front
from pipeline.segment.items import read_items
from tests.segment.form import draw

# fmt: off
DAYS = [
    ("2023-08-31", ["2023-08-31"], "ISO"),
    ("2019-3-5", ["2019-03-05"], "ISO without noughts"),
    ("2018- 12-21", ["2018-12-21"], "a space"),
    ("den 12 juni 2025", ["2025-06-12"], "in words"),
    ("tisdag den 22. mars 2022", ["2022-03-22"], "a stray full stop"),
    ("torsdagen den 27:e februari 2014", ["2014-02-27"], "an ordinal"),
    ("9/2-2017 och 6/4 2025", ["2017-02-09", "2025-04-06"], "day first with a stroke"),
    ("25-05-21", ["2025-05-21"], "two figures for the year"),
    ("Protokoll 240206", ["2024-02-06"], "six figures"),
    ("16.10.2002", ["2002-10-16"], "full stops"),
    ("5–6 november 2020", ["2020-11-05/2020-11-06"], "two days"),
    ("30 september – 1 oktober 2019", ["2019-09-30/2019-10-01"], "over the end of a month"),
    ("den 5 och den 6 maj 2011", ["2011-05-05/2011-05-06"], "two days with och"),
    ("onsdag 26 mars", [None], "no year"),
    ("dnr 0790/22, läsåret 22/23, KF/2023:3, nr 6/2009", [], "numbers that are no days"),
    ("2019-02-30", [], "no such day"),
]
HEADS = [
    ("Sammanträdesdatum 2014-03-11\nJusterat 2014-03-18\nAnslaget tas ned 2014-04-20", "2014-03-11", "notice"),
    ("Styrelsemöte\nOnsdagen den 26 mars kl 18\n~ Föreningen 2014", "2014-03-26", "running head"),
    ("Protokoll\nFöregående möte den 4 maj 2010\nDatum: 2010-06-08", "2010-06-08", "earlier"),
    ("~ Nämnden   Sammanträdesdatum 2012-02-02\nProtokoll\nExpedierat 2012-02-20", "2012-02-02", "running head"),
    ("@name=a/2017-05-04 protokoll.pdf\nStyrelseprotokoll\nNärvarande: Anna Berg", "2017-05-04", "file name"),
    ("Protokoll\nÅr 2020\nNärvarande: Anna Berg", "2020", "no day at all: the year"),
]
# fmt: on


@pytest.mark.parametrize(("text", "values", "reason"), DAYS)
def test_days(text, values, reason):
    """Every day in the order of the text, as EDTF; None where the year is not printed."""
    assert [day.edtf() for day in find_days(text)] == values, reason


@pytest.mark.parametrize(("drawing", "date", "reason"), HEADS)
def test_which_day(drawing, date, reason):
    """Of several days in a head the meeting's is taken."""
    document = draw(drawing)
    items, sections, _ = read_items(document)
    meeting, _ = read_front(document, items, sections, ())
    assert meeting.date == date, reason


def test_an_inferred_day_says_so():
    """A day that is not stated is an interval with an issue, never a silent guess."""
    document = draw("Notat\nNärvarande: Anna Berg\nProtokollet från 4 mars 2019 godkändes.\nNästa möte är 6 maj.")
    meeting, issues = read_front(document, (), (), ())
    assert (meeting.date, meeting.date_source) == ("2019-03-04/2019-05-06", "inferred")
    assert [issue.code for issue in issues] == ["date_inferred"]


def test_two_meetings_in_one_file():
    """The same label with another day on another page: an interval, and an issue."""
    document = draw("Datum: 2016-02-09\nNärvarande: Anna Berg\n=====\nDatum: 2016-04-05\nNärvarande: Anna Berg")
    meeting, issues = read_front(document, (), (), ())
    assert meeting.date == "2016-02-09/2016-04-05"
    assert [issue.code for issue in issues] == ["several_meetings"]


@given(st.text(max_size=80))
def test_offsets(text):
    """Whatever the text, days lie inside it and do not overlap."""
    days = find_days(text)
    for before, after in itertools.pairwise(days):
        assert before.end <= after.start
    for day in days:
        assert 0 <= day.start < day.end <= len(text)
