"""Items that are none: titles and labels of the head that look like unnumbered headings."""

import re

from pipeline.schema import AgendaItem, Document
from pipeline.segment.attendance.headings import any_heading, read_heading
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import NARRATIVE
from pipeline.segment.known import municipality_code
from pipeline.swedish.item_words import is_usual_title, opens_meeting
from pipeline.swedish.meeting_words import document_type, label_field, party_code, role_kind

_TOP = 6  # lines
_HEAD = 60  # lines
_OF_HEAD = (
    "meeting_date",
    "meeting_time",
    "meeting_place",
    "chair",
    "secretary",
    "attesters",
    "attest_date",
    "paragraphs",
)
_SIGNED = ("chair", "secretary", "attesters", "signatures")
_MEETING = re.compile(r"(?i)\b\w*(?:möte|mötet|sammanträde|sammanträdet|stämma|stämman|träff|träffen)\b")


def without_titles(document: Document, items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    """The items without those unnumbered ones that stand in the head; what stands below them is the head too."""
    while items and _is_person(items[0].title):
        items = items[1:]  # "1  Olof Berg (c)": a numbered list of those present
    while items and items[-1].number is None and label_field(items[-1].title) in _SIGNED:
        items = items[:-1]  # "Vid protokollet" in bold over the name of who kept it
    if not items or items[0].number is not None:
        return items
    end = _end_of_head(document)
    top = document.lines[min(_TOP, len(document.lines)) - 1].end if document.lines else 0
    kept = 0
    for number, item in enumerate(items):
        titled = item.start <= top and (item.start == _first(document) or _is_title(item.title))
        if item.number is not None or opens_meeting(item.title) or not (titled or item.start <= end):
            break
        if titled or _of_head(document, item):
            kept = number + 1  # what stands above a title or a label of the head is of the head too
    return items[kept:]


def _of_head(document: Document, item: AgendaItem) -> bool:
    """Whether the heading is a label of the head, stands over people, or right over such a label near the top."""
    heading = any_heading(item.title)
    if label_field(item.title) or _is_person(item.title) or (heading and read_heading(item.title) is None):
        return True
    at = next((n for n, line in enumerate(document.lines) if line.start >= item.end), len(document.lines))
    under = document.lines[at] if at < len(document.lines) else None
    if under is None or under.start >= item.body_end:
        return heading is not None  # over nobody
    text = re.sub(r"^[\s•●▪·–*-]+", "", document.text[under.start : under.end])
    if at < 2 * _TOP and (label_field(re.split(r"[:\t]", text, maxsplit=1)[0]) in _OF_HEAD or any_heading(text)):
        return True
    if NARRATIVE.search(text):
        return False
    name = match_name(text.split(": ", 1)[-1])
    printed = text.split(": ", 1)[-1][name.start : name.end] if name else ""
    return bool(printed) and is_person(printed) and (" " in printed or heading is not None)


def _is_person(title: str) -> bool:
    name = match_name(title)
    if not name or name.start or len(title[: name.end].split()) < 2 or not is_person(title[: name.end]):
        return False
    rest = title[name.end :].strip()
    first = rest.split()[0] if rest else ""  # "Anna Berg s närv", "Bo Ek Lerum"
    return rest[:1] in ("", "(", ",") or bool(party_code(first) or role_kind(first) or municipality_code(first))


def _is_sentence(text: str) -> bool:
    name = match_name(text)
    begins_with_name = name is not None and is_person(text[name.start : name.end])
    return (
        len(text) > 45 and text.rstrip().endswith(".") and ":" not in text and "\t" not in text and not begins_with_name
    )


def _first(document: Document) -> int:
    return document.lines[0].start if document.lines else 0


def _is_title(title: str) -> bool:
    if is_usual_title(title):
        return False  # "Föregående protokoll" heads an item
    return document_type(title) is not None or bool(_MEETING.search(title))


def _end_of_head(document: Document) -> int:
    """Start of the last line with a label or a list of people before the first sentence that tells something."""
    end = 0
    for line in document.lines[:_HEAD]:
        text = document.text[line.start : line.end]
        label = re.split(r"[:\t]", text, maxsplit=1)[0]
        heading = read_heading(label)
        if label_field(label) in _OF_HEAD or (heading and heading.alone):
            end = line.start
        elif (NARRATIVE.search(text) and len(text) > 30) or _is_sentence(text):
            break
    return end
