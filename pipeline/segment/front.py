"""The head of the minutes: document type, organisation, body, date, place, times, officers."""

from pipeline.schema import AgendaItem, Document, Issue, Meeting, Section


def read_front(
    document: Document, items: tuple[AgendaItem, ...], sections: tuple[Section, ...]
) -> tuple[Meeting, tuple[Issue, ...]]:
    """The meeting's head, each value with its evidence; `items` and `sections` say where the head ends."""
    return Meeting(), ()
