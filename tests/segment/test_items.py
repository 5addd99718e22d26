"""Agenda items in many house styles (`agendas/*.txt`): the whole list of items of each sheet is compared."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.segment.items import read_items
from tests.segment.sheet import drawings, sheet

AGENDAS = drawings(Path(__file__).parent / "agendas")


@pytest.mark.parametrize(("drawing", "reason"), AGENDAS, ids=[reason for _, reason in AGENDAS])
def test_agenda(drawing, reason):
    """Every item with its number, title and case number, in order, and none besides."""
    drawn = sheet(drawing)
    items, _, _ = read_items(drawn.document)
    assert tuple((item.number, item.title, item.case_number) for item in items) == drawn.expected, reason


@pytest.mark.parametrize(("drawing", "reason"), AGENDAS, ids=[reason for _, reason in AGENDAS])
def test_offsets(drawing, reason):
    """A title is quoted by its offsets up to white space; heading and title lie within the item."""
    document = sheet(drawing).document
    items, sections, _ = read_items(document)
    for item in items:
        assert " ".join(document.text[item.start : item.end].split()) == item.title
        assert item.body_start <= item.start <= item.end <= item.body_end
    for section in sections:
        assert 0 <= section.start <= section.end <= len(document.text)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["", "*", "+", "^", ">", "*+^"]), st.text(max_size=40)), max_size=25))
def test_any_text_is_read(rows):
    """No text makes the reader fail, and every offset is right."""
    drawing = "\n".join(mark + text.replace("\n", " ").replace("\r", " ") for mark, text in rows)
    document = sheet(drawing).document
    items, _, _ = read_items(document)
    for item in items:
        assert " ".join(document.text[item.start : item.end].split()) == item.title
        assert item.body_start <= item.start <= item.end <= item.body_end
