"""Heads in many house styles: the fields that are named and the whole list of people of each page are compared."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.segment import segment
from pipeline.segment.attendance import read_attendance
from pipeline.segment.front import read_front
from pipeline.segment.items import read_items
from tests.segment.form import draw, form
from tests.segment.heads import HEADS
from tests.segment.heads_kept_aside import HEADS_KEPT_ASIDE
from tests.segment.heads_of_prose import HEADS_OF_PROSE
from tests.segment.heads_of_prose_2 import HEADS_OF_PROSE_2
from tests.segment.sheet import drawings

HERE = Path(__file__).parent
_LETTERS = "Närvarande: Anna Berg (S)\n\t,.;§123–och för ersätter Vakant X�"
DRAWN = [(reason, drawing) for folder in ("people", "titles") for drawing, reason in drawings(HERE / folder)]
ALL = [*HEADS, *HEADS_KEPT_ASIDE, *HEADS_OF_PROSE, *HEADS_OF_PROSE_2, *DRAWN]
CASES = [pytest.param(drawing, id=reason) for reason, drawing in ALL]


@pytest.mark.parametrize("drawing", CASES)
def test_people(drawing):
    """Everybody present, absent or visiting once, and nobody besides; with what is said of them."""
    drawn = form(drawing)
    rows = segment(drawn.document).attendance
    assert sorted((row.status, " ".join(row.name.split())) for row in rows) == sorted(drawn.people)
    by_name = {" ".join(row.name.split()): row for row in rows}
    for name, wanted in drawn.details:
        row = by_name[name]
        found = {
            "party": row.party, "role": row.role, "municipality": row.municipality_code, "org": row.organisation,
            "partial": row.partial, "for": row.substitute_for,
        }  # fmt: skip
        assert {key: found[key] for key in wanted} == wanted, name


@pytest.mark.parametrize("drawing", CASES)
def test_meeting(drawing):
    """The day, the body, the place, the hours and the officers, each with evidence that stands where it says."""
    drawn = form(drawing)
    items, sections, _ = read_items(drawn.document)
    meeting, _ = read_front(drawn.document, items, sections, ())
    found = {
        "type": meeting.document_type, "date": meeting.date, "body": meeting.body, "organisation": meeting.organisation,
        "place": meeting.place, "start_time": meeting.start_time, "end_time": meeting.end_time, "chair": meeting.chair,
        "secretary": meeting.secretary, "attesters": ", ".join(meeting.attesters) or None, "number": meeting.number,
        "municipality": meeting.municipality_code, "source": meeting.date_source,
    }  # fmt: skip
    assert {key: found[key] for key in drawn.meeting} == drawn.meeting
    for evidence in meeting.evidence.values():
        if evidence.start is not None:
            assert drawn.document.text[evidence.start : evidence.end] == evidence.quote


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="Närvarande: Anna Berg (S)\n\t,.;§123–och för ersätter Vakant X�", max_size=300),
    st.text(max_size=60),
)
def test_any_text_is_read(text, other):
    """No text makes the reader fail, and every name is quoted by its offsets."""
    document = draw((text + "\nNärvarande: " + other).replace("\r", " "))
    items, sections, _ = read_items(document)
    rows, issues = read_attendance(document, items, sections)
    read_front(document, items, sections, ())
    for row in rows:
        assert document.text[row.start : row.end] == row.name
    for issue in issues:
        assert 0 <= (issue.start or 0) <= (issue.end or 0) <= len(document.text)
