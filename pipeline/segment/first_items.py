"""Items that are none: a title at the top of the page that looks like the heading of an item."""

from pipeline.schema import AgendaItem, Document
from pipeline.swedish.meeting_words import document_type

_TOP = 6  # lines


def without_titles(document: Document, items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    """The items without those unnumbered ones that are lines of the title; what stands below them is the head."""
    top = document.lines[min(_TOP, len(document.lines)) - 1].end if document.lines else 0
    for number, item in enumerate(items):
        titled = document_type(item.title) or _names_a_meeting(item.title)
        if item.number is not None or item.start > top or not titled:
            return items[number:]
    return ()


def _names_a_meeting(title: str) -> bool:
    words = title.lower().split()
    return any(word.endswith(("möte", "sammanträde", "stämma", "träff")) for word in words[:4])
