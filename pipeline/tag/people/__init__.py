"""Persons in the text: full names, parts of names that the document knows, and the names of its lists.

Lists and rules only (what a statistical model sees besides: `model.py`); `find_people` is pure. In order: the rows of
the attendance, every other place where a known full name stands, full names by lists and context, short names (a given
name and an initial, rows of given names), then given names and surnames that stand alone. A span that an earlier step
took is not taken again.
"""

from bisect import bisect
from collections.abc import Iterator

from pipeline.schema import Document, Label, Mention, Outline
from pipeline.tag.people.full import Found, full_names, is_thing
from pipeline.tag.people.known import Known, is_name, outline_names, parts_alone
from pipeline.tag.people.nicknames import nicknames
from pipeline.tag.people.short import short_names
from pipeline.tag.people.words import Word, split_words, words_of

__all__ = ["find_people"]

SURE = 0.75  # a full name at least this sure makes its parts known


def find_people(document: Document, outline: Outline) -> list[Mention]:
    """Person mentions in the order of the text; titles, parties and places are not part of a name."""
    text = document.text
    words = words_of(text)
    known = Known()
    for name in outline_names(outline):
        known.add(name)
    whole = full_names(words, text)
    spans = _apart([*_rows(outline, text, whole), *_known_names(words, text, known), *map(_span, whole)])
    for found in whole:
        if found.confidence >= SURE:
            known.add(_base(found))
    spans = _apart([*spans, *_known_names(words, text, known)])
    nicks = nicknames(text, [(start, end) for start, end, _, _ in spans], [row.name for row in outline.attendance])
    spans = _apart([*spans, *((start, end, 0.8, "nickname") for start, end in nicks)])
    spans = _apart([*spans, *map(_span, short_names(words, text))])
    alone = parts_alone(words, text, known, [(start, end) for start, end, _, _ in spans])
    spans = _apart([*spans, *map(_span, alone)])
    return [
        Mention(
            label=Label.PERSON, text=text[start:end], start=start, end=end, page=document.page_of(start),
            confidence=confidence, maker=f"rule:person_{rule}/1",
        )
        for start, end, confidence, rule in sorted(spans)
    ]  # fmt: skip


Span = tuple[int, int, float, str]


def _span(found: Found) -> Span:
    return found.start, found.end, found.confidence, found.rule


def _rows(outline: Outline, text: str, found: list[Found]) -> Iterator[Span]:
    """The names of the lists; one that is a single word gives way to a full name that starts there and is nobody's."""
    longer = {name.start: name.end for name in found}
    starts = [row.start for row in outline.attendance]
    for row in outline.attendance:
        words = split_words(text[row.start : row.end])
        if words and is_name(words):
            whole = longer.get(row.start, 0)
            alone = len(words) == 1 and not any(row.end <= start < whole for start in starts)
            yield row.start, max(row.end, whole) if alone else row.end, row.confidence, "attendance"


def _base(found: Found) -> str:
    """The name without a genitive s, as far as that can be told without a list of those present."""
    last = found.parts[-1]
    name = " ".join(word.text for word in found.parts[:-1])
    stem = last.text[:-1] if last.text.endswith("s") and not last.traits.shouted else last.text
    return f"{name} {stem if stem != last.text and Word(stem, 0, 0, '').traits.surname else last.text}"


def _known_names(words: list[Word], text: str, known: Known) -> list[Span]:
    """Every other place where a full name of the document stands."""
    pattern = known.pattern()
    if pattern is None:
        return []
    at = {word.start: index for index, word in enumerate(words)}
    ends = {word.end: index for index, word in enumerate(words)}
    found = []
    for match in pattern.finditer(text):
        first, last = at.get(match.start()), ends.get(match.end())
        if first is None or last is None or not is_thing(words, first, last, text):
            found.append((match.start(), match.end(), 0.95, "known_name"))
    return found


def _apart(spans: list[Span]) -> list[Span]:
    """The spans in order of the text; of two that overlap, the one that came first in the list stays."""
    kept: list[Span] = []
    for span in spans:
        at = bisect(kept, span)
        if (at == 0 or kept[at - 1][1] <= span[0]) and (at == len(kept) or kept[at][0] >= span[1]):
            kept.insert(at, span)
    return kept
