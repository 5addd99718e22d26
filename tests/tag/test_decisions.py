"""Decisions of a document: spans are exact, any text is survived, identifiers are stable."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.tag.decisions import find_decisions
from tests.tag.minutes import minutes

_WORDS = ["Beslut", "Kommunstyrelsen", "beslutar", "att", "1.", "-", "\n", "\n\n", "antecknas.", "föreslår", "Yrkanden"]


@given(st.lists(st.one_of(st.sampled_from(_WORDS), st.text(max_size=12)), max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_exact_quotes(body: str) -> None:
    """No text raises, and every decision quotes the canonical text."""
    document, outline = minutes(body)
    decisions, _ = find_decisions(document, outline)
    assert all(document.text[d.start : d.end] == d.text for d in decisions)
    assert all(d.text == d.text.strip() and d.text for d in decisions)


def test_identifiers_depend_on_document_item_and_place_only() -> None:
    """The same document gives the same identifiers; two decisions never share one."""
    document, outline = minutes("Beslut\n- Rapporten antecknas.\n- Ärendet bordläggs.")
    first, _ = find_decisions(document, outline)
    again, _ = find_decisions(document, outline)
    assert [d.id for d in first] == [d.id for d in again]
    assert len({d.id for d in first}) == 2
