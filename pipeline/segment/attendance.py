"""Who was present, absent or a guest, with party, municipality, organisation and role as printed."""

from pipeline.schema import AgendaItem, Attendance, Document, Issue, Section


def read_attendance(
    document: Document, items: tuple[AgendaItem, ...], sections: tuple[Section, ...]
) -> tuple[tuple[Attendance, ...], tuple[Issue, ...]]:
    """Rows in the order of the text. Lists may stand in the head, inside an item, or pages later."""
    return (), ()
