"""The component `minutes_municipalities`: municipalities with their code."""

import re
from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.schema import Document, Label, Mention, Outline
from pipeline.swedish.municipalities import Match, matches
from pipeline.tag.groups import put, source

_LETTERHEAD = 400  # characters at the top where the body's own name may stand as a letterhead


@Language.component("minutes_municipalities")
def tag_municipalities(doc: Doc) -> Doc:
    document, outline = source(doc)
    found = [m for m in matches(document.text, _year(outline)) if not _is_letterhead(document.text, m)]
    return put(doc, Label.MUNICIPALITY, (_mention(document, m) for m in found))


def _year(outline: Outline) -> int | None:
    """The meeting's year, which says what was a municipality then; None where it is not known or is not past."""
    if not outline.meeting.date or not re.match(r"\d{4}", outline.meeting.date):
        return None
    year = int(outline.meeting.date[:4])
    return year if date.min.year < year < 2008 else None


def _is_letterhead(text: str, m: Match) -> bool:
    """Whose minutes these are is a fact of the meeting: "LYCKSELE KOMMUN" alone on a line at the top is no mention."""
    if m.start > _LETTERHEAD or (m.form != "kommun" and not m.text.isupper()):
        return False
    start, end = text.rfind("\n", 0, m.start) + 1, text.find("\n", m.end)
    rest = text[start : m.start] + " " + text[m.end : end if end >= 0 else len(text)]
    return m.text.split()[-1].isupper() or not rest.strip(" \t|·-–")


def _mention(document: Document, m: Match) -> Mention:
    return Mention(
        label=Label.MUNICIPALITY, text=m.text, start=m.start, end=m.end, page=document.page_of(m.start), value=m.code,
        confidence=m.confidence, maker=f"rule:municipality_{m.form}/1",
    )  # fmt: skip
