"""Names in lists of another order than given name and family name: "Berg, Anna", "Berg Anna", given names alone."""

import re

from pipeline.segment.attendance.names import match_name
from pipeline.segment.attendance.stretch import Chunk
from pipeline.segment.attendance.words import ORGANISATION
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.swedish.meeting_words import party_code, role_kind
from pipeline.swedish.names import surnames


def rows_of_given_names(chunks: list[Chunk]) -> frozenset[int]:
    """Rows most of whose pieces are one word with a capital, two of them given names: "Ankan, Bosse, Cilla och Dag"."""
    rows: dict[int, list[str]] = {}
    for chunk in chunks:
        if chunk.separator != "(":
            rows.setdefault(chunk.row, []).append(chunk.text)
    found = set()
    for row, texts in rows.items():
        single = [text for text in texts if re.fullmatch(r"[A-ZÅÄÖ][\wåäöé-]+\.?", text)]
        given = sum(is_given_name(text) for text in single)
        if len(texts) > 2 and len(single) * 3 > len(texts) * 2 and given > 1:
            found.add(row)
    return frozenset(found)


def surname_first(chunk: Chunk, following: list[Chunk]) -> tuple[int, int] | None:
    """Span of "Berg, Anna": a family name, a comma, and only given names up to the next separator."""
    if not following or following[0].separator != "," or following[0].row != chunk.row:
        return None
    family = chunk.text.split()
    if len(family) > 2 or not all(w[:1].isupper() and w.replace("-", "").isalpha() for w in family):
        return None
    placed = municipality_code(chunk.text) and family[-1] not in surnames()
    if is_given_name(family[0]) or placed or role_kind(chunk.text) or party_code(chunk.text):
        return None
    given = match_name(following[0].text)
    if not given or given.title or municipality_code(following[0].text):
        return None
    words = following[0].text[given.start : given.end].split()
    if len(words) > 2 or not all(is_given_name(w) for w in words) or ORGANISATION.search(chunk.text):
        return None
    return chunk.start, following[0].start + given.end


def turned(name: str) -> bool:
    words = name.split()
    return len(words) == 2 and is_given_name(words[1]) and not is_given_name(words[0])
