"""Rows -> the one canonical text with its line table: words broken at line ends are mended."""

import re

from pipeline.read.page import Sheet
from pipeline.read.rows import Row
from pipeline.schema import Aside, Line

_BROKEN = re.compile(r"[^\W\d_]{2}[-\u00ad]$")
_GOES_ON = re.compile(r"[a-zåäöéü]{2}")
_SUSPENDED = re.compile(r"(?:och|eller|samt|resp|respektive|till|mellan|som|men|alternativt|alt|and|or)\b")


def compose(sheets: list[Sheet], pages: list[list[Row]]) -> tuple[str, tuple[Line, ...]]:
    """The canonical text of all pages and its line table."""
    flat = [(sheet.number, row) for sheet, rows in zip(sheets, pages, strict=True) for row in rows]
    parts: list[str] = []
    lines: list[Line] = []
    offset = 0
    for index, (number, row) in enumerate(flat):
        following = flat[index + 1] if index + 1 < len(flat) else None
        text, tail = _ending(row, following[1] if following else None, following is None or following[0] != number)
        text = text.replace("\u00ad", "")
        lines.append(
            Line(
                start=offset, end=offset + len(text), page=number, x0=round(row.x0, 1), top=round(row.top, 1),
                x1=round(row.x1, 1), bottom=round(row.bottom, 1), size=row.size, bold=row.bold, italic=row.italic,
                gap=row.gap, cells=tuple(round(part.x0, 1) for part in row.parts), cell=row.cell,
                confidence=round(row.confidence, 3),
            )
        )  # fmt: skip
        parts.append(text + tail)
        offset += len(text) + len(tail)
    return "".join(parts), tuple(lines)


def _ending(row: Row, following: Row | None, page_ends: bool) -> tuple[str, str]:
    """The row's text without the hyphen of a word broken at its end, and what stands before the next line."""
    text = row.text
    if following is None:
        return text, ""
    beginning = following.text
    if text.endswith("\u00ad") and beginning[:1].isalpha():
        return text[:-1], ""
    if (
        _BROKEN.search(text)
        and _GOES_ON.match(beginning)
        and not _SUSPENDED.match(beginning)
        and row.cell == following.cell
        and (page_ends or following.gap is None or following.gap < 1.5)
    ):
        return text[:-1], ""
    return text, "\n"


def asides(sheets: list[Sheet], furniture: list[list[tuple[Row, str]]]) -> tuple[Aside, ...]:
    """The furniture of all pages, from the top of each page down."""
    found = []
    for sheet, rows in zip(sheets, furniture, strict=True):
        for row, kind in sorted(rows, key=lambda pair: (pair[0].y, pair[0].x0)):
            box = (round(row.x0, 1), round(row.top, 1), round(row.x1, 1), round(row.bottom, 1))
            found.append(Aside(row.text.replace("\u00ad", ""), sheet.number, *box, kind=kind))
    return tuple(found)
