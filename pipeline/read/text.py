"""Rows -> the one canonical text with its line table: words broken at line ends are mended."""

import re

from pipeline.read.leads import Underlines, lead_of
from pipeline.read.page import Sheet
from pipeline.read.rows import Row
from pipeline.schema import Aside, Line

_HYPHEN = re.compile(r"([^\W_]+)-$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# After these a hyphen stands for a word to come: "hälso- och sjukvård".
_SUSPENDED = re.compile(r"(?:och|eller|samt|resp|respektive|till|mellan|som|men|alternativt|alt|and|or|[,/])(?:\b|\s)")
_MONTH = re.compile(r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec|mån|tis|ons|tors|fre|lör|sön)[a-zåäö]*$")


def compose(sheets: list[Sheet], pages: list[list[Row]]) -> tuple[str, tuple[Line, ...]]:
    """The canonical text of all pages and its line table."""
    flat = [(sheet.number, row) for sheet, rows in zip(sheets, pages, strict=True) for row in rows]
    broken = any(row.text.endswith("-") for _, row in flat)
    words = {word for _, row in flat if broken and "-" in row.text for word in _WORD.findall(row.text.lower())}
    parts: list[str] = []
    lines: list[Line] = []
    offset = 0
    underlines = {sheet.number: Underlines(sheet) for sheet in sheets}
    for index, (number, row) in enumerate(flat):
        following = flat[index + 1] if index + 1 < len(flat) else None
        page_ends = following is None or following[0] != number
        text, tail = _ending(row, following[1] if following else None, page_ends, words)
        if "\u00ad" in text:
            text = text.replace("\u00ad", "")
        bottom = row.bottom
        lines.append(
            Line(
                start=offset, end=offset + len(text), page=number, x0=round(row.x0, 1), top=round(bottom - row.size, 1),
                x1=round(row.x1, 1), bottom=round(bottom, 1), size=row.size, bold=row.bold, italic=row.italic,
                gap=row.gap, cells=tuple(round(part.x0, 1) for part in row.parts), cell=row.cell,
                confidence=round(row.confidence, 3), lead=min(lead_of(row, underlines[number]), len(text)),
            )
        )  # fmt: skip
        parts.append(text + tail)
        offset += len(text) + len(tail)
    return "".join(parts), tuple(lines)


def _ending(row: Row, following: Row | None, page_ends: bool, words: set[str]) -> tuple[str, str]:
    """The row's text without the hyphen of a word broken at its end, and what stands before the next line.

    A hyphen that belongs to the word (a double name, "FoU-frågor", a date) stays, and the word is whole again.
    """
    text = row.text
    if following is None:
        return text, ""
    if text[-1] not in "-–\u00ad/" and not text[-14:].isalpha():
        return text, "\n"
    beginning = following.text
    tail = text[-150:]  # no word is longer
    near = page_ends or following.gap is None or following.gap < 1.5
    if row.cell != following.cell or not near or not beginning[:1].isalnum():
        return text, "\n"
    if text.endswith("\u00ad"):
        return text[:-1], ""
    if re.search(r"\w–$", tail) and (beginning[0].isdigit() == text[-2].isdigit()) and not beginning[0].isupper():
        return text, ""  # a span of years or months: 2019–|2022
    if re.search(r"(?:://|www\.)\S{12,}/$", tail) and beginning[0].islower() | beginning[0].isdigit():
        return text, ""  # an address that goes on
    if tail[-14:].isalpha() and re.match(r"[bcdfghjklmnpqrstvwxz]{1,3}(?![^\W\d_])", beginning):
        return text, ""  # a long word cut where the column ended
    found = _HYPHEN.search(tail)
    if not found or _SUSPENDED.match(beginning):
        return text, "\n"
    if re.search(r"(?:/\S*/|www\.|@)\S*-$", tail):
        return text, ""
    stem, head = found.group(1), re.match(r"\w+", beginning)
    first = head.group() if head else beginning[0]
    if beginning[0].isdigit():
        return text, "" if stem[-1].isdigit() else "\n"
    if beginning[0].isupper():
        return text, "" if stem[0].isupper() else "\n"  # Ann-|Sofie
    short = len(stem) < 2 or (stem.isupper() and len(stem) < 6)
    if stem[-1].isdigit() or short or re.search(r"[a-zåäö][A-ZÅÄÖ]", stem):
        return text, ""  # FoU-|frågor, 1990-|talet, e-|post
    if (_MONTH.match(stem.lower()) and _MONTH.match(first)) or (
        f"{stem}-{first}".lower() in words and f"{stem}{first}".lower() not in words
    ):
        return text, ""
    return text[:-1], ""


def asides(sheets: list[Sheet], furniture: list[list[tuple[Row, str]]]) -> tuple[Aside, ...]:
    """The furniture of all pages, from the top of each page down."""
    found = []
    for sheet, rows in zip(sheets, furniture, strict=True):
        for row, kind in sorted(rows, key=lambda pair: (pair[0].y, pair[0].x0)):
            box = (round(row.x0, 1), round(row.top, 1), round(row.x1, 1), round(row.bottom, 1))
            found.append(Aside(row.text.replace("\u00ad", ""), sheet.number, *box, kind=kind))
    return tuple(found)
