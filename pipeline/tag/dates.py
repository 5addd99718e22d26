"""The component `minutes_dates`: dates as EDTF, completed from the meeting's date."""

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.schema import Document, Issue, Label, Mention, Outline
from pipeline.swedish.dates import DateMatch, find_dates
from pipeline.tag.groups import note, put, source

_HEAD = 4000  # characters in which the meeting's date stands, where the outline has none


@Language.component("minutes_dates")
def tag_dates(doc: Doc) -> Doc:
    document, outline = source(doc)
    found = [m for m in find_dates(document.text, anchor_of(document, outline)) if _is_mention(m)]
    note(doc, _issues(document, found))
    return put(doc, Label.DATE, (_mention(document, m) for m in found))


def anchor_of(document: Document, outline: Outline) -> str | None:
    """The meeting's date; where the outline has none, the first whole day that the head of the document prints."""
    if outline.meeting.date:
        return outline.meeting.date
    first = [m.value for m in find_dates(document.text[:_HEAD]) if m.precision == "day" and not m.completed]
    return first[0] if first else None


def _is_mention(match: DateMatch) -> bool:
    """School years of two digits ("läsåret 22/23") name a school year, not a date."""
    return match.value is not None and match.precision != "school_year_short"


def _mention(document: Document, m: DateMatch) -> Mention:
    return Mention(
        label=Label.DATE, text=m.text, start=m.start, end=m.end, page=document.page_of(m.start), value=m.value,
        confidence=m.confidence, maker=f"rule:date_{m.form}/1",
    )  # fmt: skip


def _issues(document: Document, found: list[DateMatch]) -> list[Issue]:
    return [
        Issue(
            code="weekday_mismatch",
            message=f"'{m.text}' is read as {m.value}, which is another weekday: check the page",
            page=document.page_of(m.start), start=m.start, end=m.end,
        )
        for m in found if m.weekday_fits is False
    ]  # fmt: skip
