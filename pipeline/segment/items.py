"""Agenda items: where each begins and ends, its number, title and case number."""

from pipeline.schema import AgendaItem, Document, Issue, Section


def read_items(document: Document) -> tuple[tuple[AgendaItem, ...], tuple[Section, ...], tuple[Issue, ...]]:
    """Items in the order of the text, and the sections (front, contents, signatures, annex ...) around them."""
    return (), (), ()
