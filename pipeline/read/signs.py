"""Signs that a recogniser does not know, or is never sure of, put right: §, crosses, figures, parties, dirt.

Tesseract's Swedish does not know § and reads 8, $, S or £, often as one word with its number. The picture tells it: §
reaches below the line that figures stand on, and none of the others does.
"""

import itertools
import re
import statistics
from dataclasses import replace

from pipeline.read.ink import Ink
from pipeline.read.words import DOUBTED, Word

SEEN = 0.6  # how sure a sign is that the picture shows
BELOW = 0.1  # in heights of a figure: so far at least does § reach below the line
_LIKE = r"[$8SsB&£53689%ß]"
_ALONE = re.compile(rf"(?P<open>\(?){_LIKE}{{1,3}}")
_GLUED = re.compile(rf"(?P<open>\(?){_LIKE}{{1,2}}?(?P<number>[\dlIO]{{1,3}}(?:[-–]\d{{1,3}})?[.:,;)]{{0,2}})")
_FIGURES = re.compile(r"[\dlIO]{1,3}(?:[-–]\d{1,3})?[.:,;)]{0,2}")


def put_sections(rows: list[list[Word]], ink: Ink) -> None:
    """Put § and §§ back, in place."""
    for row in rows if _level(rows, ink) else ():
        for index, word in enumerate(row):
            if _GLUED.fullmatch(word.text):
                row[index] = _parted(word, ink) or word
            if row[index] is word and _ALONE.fullmatch(word.text):
                row[index] = _lone(row, index, ink) or word
            row[index] = _mended(row, index, ink)
        _dust(row)
    _by_habit(rows)
    _parties(rows)
    for row in rows:
        row[:] = [word for word in row if word.confidence >= DOUBTED or not _ALONE.fullmatch(word.text)]


def may_be_sign(text: str, confidence: float) -> bool:
    """Whether a short word read with little confidence is to be kept until the picture was asked; a cross in a table
    is one more that a recogniser is never sure of.
    """
    return _ALONE.fullmatch(text) is not None or (text in ("x", "X") and confidence > 0.1)


def _level(rows: list[list[Word]], ink: Ink) -> bool:
    """Whether figures stand on one line here, as the years show; in types with old figures 3 and 9 hang below it."""
    years = [word for row in rows for word in row if re.fullmatch(r"(?:19|20)\d\d", word.text)]
    hang = [_hang(glyphs) for word in years if len(glyphs := ink.glyphs(word.box)) == 4]
    return not hang or statistics.median(hang) < BELOW


def _hang(figures: list) -> float:
    bottoms = [figure[3] for figure in figures]
    return (max(bottoms) - min(bottoms)) / max(figure[3] - figure[1] for figure in figures)


def _parted(word: Word, ink: Ink) -> Word | None:
    """A word that is one or two § and a number without white enough between them for the recogniser."""
    glyphs = ink.glyphs(word.box)
    opened = word.text.startswith("(")
    signs = glyphs[opened:]
    count = _signs(signs, [glyph for glyph in signs[1:] if not _short(glyph, signs)])
    if not count or len(signs) <= count:
        return None
    rest = word.text[opened + count :]
    if not re.match(r"[\dlIO]", rest):
        return None
    gap = signs[count][0] - signs[count - 1][2]
    space = " " if gap > 0.18 * (signs[count][3] - signs[count][1]) else ""
    return replace(word, text="(" * opened + "§" * count + space + rest)


def _lone(row: list[Word], index: int, ink: Ink) -> Word | None:
    """A word that is one or two § before, or after, a number of its line."""
    word = row[index]
    beside = [row[at] for at in (index + 1, index - 1) if 0 <= at < len(row) and _FIGURES.fullmatch(row[at].text)]
    if not beside:
        return None
    glyphs = ink.glyphs(word.box)[word.text.startswith("(") :]
    count = _signs(glyphs, ink.glyphs(beside[0].box))
    if not count or count != len(glyphs):
        return None
    text = "(" * word.text.startswith("(") + "§" * count
    return replace(word, text=text, confidence=max(word.confidence, SEEN))


def _signs(glyphs: list, figures: list) -> int:
    """How many of the first two pieces reach below the line of the figures, and nearly as high as they do."""
    figures = [figure for figure in figures if not _short(figure, figures)]
    if not glyphs or not figures:
        return 0
    line = statistics.median_low(figure[3] for figure in figures)
    top = statistics.median(figure[1] for figure in figures)
    high = line - top
    deep = [glyph[3] - line > BELOW * high and glyph[1] - top < 0.2 * high and glyph[2] - glyph[0] < high
            for glyph in glyphs[:2]]  # fmt: skip
    return len(list(itertools.takewhile(bool, deep)))


def _short(glyph, others) -> bool:
    return glyph[3] - glyph[1] < 0.6 * max(other[3] - other[1] for other in others)


_SIGN = re.compile(r"[$8S5&]|[$8S]{2}")
_NUMBER = re.compile(r"\d{1,3}[.:]?")


def _by_habit(rows: list[list[Word]]) -> None:
    """Where letters run together the picture does not tell: a sign that begins a line before a number and a capital, or
    follows the number that begins it, is a § where the page has several such lines or others with §.
    """
    known = any(row and row[0].text.startswith("§") for row in rows)
    before: list[tuple[list[Word], int]] = []
    after: list[tuple[list[Word], int]] = []
    for row in rows:
        if len(row) < 3:
            continue
        first, second, third = (word.text for word in row[:3])
        if _SIGN.fullmatch(first) and _NUMBER.fullmatch(second) and third[:1].isupper():
            before.append((row, 0))
        elif _SIGN.fullmatch(second) and _NUMBER.fullmatch(first) and third[:1].isupper():
            after.append((row, 1))
        for index, (word, following) in enumerate(itertools.pairwise(row)):
            if word.text == "$" and following.text[:1].isdigit():
                row[index] = replace(word, text="§")
    for places in (before, after):
        if len(places) > 1 or (known and places is before):
            for row, index in places:
                row[index] = replace(row[index], text="§")


_DATED = re.compile(r"(?:jan|feb|mars|apr|maj|juni|juli|aug|sept|okt|nov|dec)[a-zåäö]*\.?,?", re.IGNORECASE)
_BROKEN_NUMBER = re.compile(r"(?=.*\d)[\dlI]+(?:[./:-][\dlI]+)*[.,;:)]?")


def _mended(row: list[Word], index: int, ink: Ink) -> Word:
    """A word with what a recogniser makes of a lone cross ("Xx") and of the figure 1 (l, I) put right."""
    word = row[index]
    if re.fullmatch(r"[Xx]{2}", word.text):
        return replace(word, text="x") if len(ink.glyphs(word.box)) == 1 else word
    dated = index + 1 < len(row) and _DATED.fullmatch(row[index + 1].text)
    if (word.text in ("l", "I") and dated) or _BROKEN_NUMBER.fullmatch(word.text):
        return replace(word, text=word.text.replace("l", "1").replace("I", "1"))
    return word


def _dust(row: list[Word]) -> None:
    """Take specks of dirt before words away: a colon, an apostrophe, a lone quotation mark."""
    quoted = sum(word.text.count('"') for word in row) > 1
    for index, word in enumerate(row):
        clean = re.sub(r"^[:;'«»*]+(?=[^\W\d_]{2})" if quoted else r"^[:;'\"«»*]+(?=[^\W\d_]{2})", "", word.text)
        if clean != word.text:
            row[index] = replace(word, text=clean)


def _parties(rows: list[list[Word]]) -> None:
    """The party (S) behind a name, read as (5) or (8), where the page has names with other parties, too."""
    if sum(bool(re.fullmatch(r"\([A-ZÅÄÖ]{1,2}\)[.,;:]?", word.text)) for row in rows for word in row) < 2:
        return
    for row in rows:
        for index, (name, word) in enumerate(itertools.pairwise(row), 1):
            if re.fullmatch(r"\([58$]\)[.,;:]?", word.text) and re.fullmatch(r"[A-ZÅÄÖ][a-zåäöé-]+\S*", name.text):
                row[index] = replace(word, text="(S" + word.text[2:])
