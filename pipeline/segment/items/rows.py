"""The lines of a document as the item reader sees them: text with its emphasis, indent, gap and neighbours."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from pipeline.schema import Document, Line
from pipeline.swedish.headings import heading_of
from pipeline.swedish.item_words import either

_S_FOR_SIGN = re.compile(r"[Ss]{1,2}\s?\d{1,4}(?!\d)")
_STROKES = re.compile(r"(?:-{4,}|={4,}|_{4,}|–{4,}|~{4,})")
_BULLET = re.compile(r"^[•●▪◦·\uf000-\uf0ff■□–—*-]\s*$|^[oO]$")


@dataclass(frozen=True, slots=True)
class Row:
    """One line with what a reader's eye takes in. Offsets are those of the canonical text."""

    index: int
    line: Line
    text: str
    style: tuple[float, bool, bool]  # size rounded to half points, bold, italic
    emphasis: float  # 0 = as the body text; 1 and more = bold, underlined, larger, capitals
    gap: float  # white above in line heights; the page's first line counts as 1
    page_top: bool
    indent: float  # points right of the nearest usual left edge
    edge: float  # the right edge of its column
    wide: bool  # reaches the right edge of its column: may run on
    lead: int  # characters at its start that are bold or underlined where the rest is not; 0 = none or all
    repeated: bool  # the same words, digits apart, stand on several pages: left-over furniture
    kind: str | None  # what a known heading makes of the lines under it
    scope: str | None
    firm: bool  # the known heading says all in its own words: "Yrkanden", not "Yrkande från ..."

    @property
    def start(self) -> int:
        return self.line.start

    @property
    def end(self) -> int:
        return self.line.end


@dataclass(frozen=True, slots=True)
class Page:
    """All rows of a document and what is usual in it."""

    rows: tuple[Row, ...]
    body_style: tuple[float, bool, bool]
    usual_gap: float
    has_margin: bool  # a narrow column of headings stands to the left of the text
    text_edge: float  # where most of the running text begins on the left
    sign_lost: bool = False  # the sign § may be printed as S, SS or 8: a recogniser knows no such letter

    def in_margin(self, row: Row) -> bool:
        """Does the row stand in a narrow column to the left of the running text?"""
        return self.has_margin and _left_of(row.line, self.text_edge)


def read_rows(document: Document) -> Page:
    """The rows of `document`; lines that hold only a bullet or rule are left out."""
    lines, underlined = _told(document)
    lines = _levelled(document, lines)
    body = _body_style(lines)
    gaps = sorted(line.gap for line in lines if line.gap is not None and -0.2 < line.gap < 3)
    usual = gaps[int(0.4 * len(gaps))] if gaps else 0.3
    edges = _left_edges(lines)
    rights = _right_edges(lines)
    longest = _right_ends(lines)
    repeated = _repeated(document, lines)
    rows = []
    page = 0
    for index, line in enumerate(lines):
        text = document.line_text(line)
        heading = heading_of(text)
        edge = _column_edge(line, edges, rights, longest)
        first_cell = len(text.split("\t")[0])
        under = index in underlined or (line.lead >= first_cell > 0 and "\t" not in text)
        rows.append(
            Row(
                index=index, line=line, text=text, style=_style(line), emphasis=_emphasis(line, text, body, under),
                gap=_gap(line, lines[index - 1] if index else None), page_top=line.page != page,
                indent=line.x0 - max((edge for edge in edges if edge <= line.x0 + 3), default=line.x0),
                edge=edge, wide=len(text) >= 38 and line.x1 >= edge - 40,
                lead=0 if under else min(line.lead, first_cell), repeated=_shape(text) in repeated,
                kind=heading.kind if heading else None, scope=heading.scope if heading else None,
                firm=heading is not None and "*" not in heading.pattern,
            )
        )  # fmt: skip
        page = line.page
    edge = _text_edge(lines)
    beside = sum(line.end - line.start for line in lines if _left_of(line, edge))
    has_margin = 0 < beside < 0.3 * sum(line.end - line.start for line in lines)
    return Page(tuple(rows), body, usual, has_margin, edge, _sign_lost(document, lines))


def _levelled(document: Document, lines: list[Line]) -> list[Line]:
    """Lines of a picture, whose sizes are measured and differ a little, with the usual size where they are near it.

    Capitals with dots or rings measure more.
    """
    seen = sorted(line.size for line in lines if line.confidence < 1)
    if not seen:
        return lines
    usual = seen[len(seen) // 2]
    most = [1.3 if document.line_text(line).isupper() else 1.18 for line in lines]
    near = [
        line.confidence < 1 and 0.85 * usual < line.size < limit * usual
        for line, limit in zip(lines, most, strict=True)
    ]
    return [replace(line, size=usual) if so else line for line, so in zip(lines, near, strict=True)]


def _sign_lost(document: Document, lines: list[Line]) -> bool:
    if any(line.confidence < 1 for line in lines):
        return True
    return "§" not in document.text and sum(bool(_S_FOR_SIGN.match(document.line_text(line))) for line in lines) >= 3


def _told(document: Document) -> tuple[list[Line], frozenset[int]]:
    """The lines that say something, and which of them have a line of strokes as long as themselves right below."""
    lines: list[Line] = []
    underlined: set[int] = set()
    for line in document.lines:
        text = document.line_text(line)
        if _says_something(text):
            lines.append(line)
        elif lines and _STROKES.fullmatch(text.strip()) and (line.gap or 0) < 0.8:
            above = lines[-1]
            if abs(above.x0 - line.x0) < 4 and abs(above.x1 - line.x1) < 0.12 * (above.x1 - above.x0) + 6:
                underlined.add(len(lines) - 1)
    return lines, frozenset(underlined)


_LETTER = re.compile(r"[^\W_]|\ufffd")


def _says_something(text: str) -> bool:
    return not _BULLET.match(text.strip()) and bool(_LETTER.search(text))


def _style(line: Line) -> tuple[float, bool, bool]:
    return (round(line.size * 2) / 2, line.bold, line.italic)


def _body_style(lines: list[Line]) -> tuple[float, bool, bool]:
    """The style of running text: the commonest that is not bold, unless hardly anything is not bold."""
    weights: Counter = Counter()
    for line in lines:
        weights[_style(line)] += line.end - line.start
    seen = Counter(_style(line) for line in lines)
    regular = [(weight, style) for style, weight in weights.items() if not style[1] and seen[style] >= 3]
    if regular and max(regular)[0] >= 0.08 * sum(weights.values()):
        return max(regular)[1]
    return weights.most_common(1)[0][0] if weights else (11.0, False, False)


def _emphasis(line: Line, text: str, body: tuple[float, bool, bool], underlined: bool) -> float:
    size, bold, italic = body
    value = 0.0
    if line.bold and not bold:
        value += 1.5
    elif underlined:
        value += 1.0
    if line.size >= size + 0.9:
        value += 1.0 + min(line.size - size, 6) / 6
    elif line.size <= size - 1.4:
        value -= 0.5
    letters = re.sub(r"[\W\d_]", "", text)
    if len(letters) >= 4 and letters.isupper():
        value += 1.0
    if line.italic and not italic:
        value += 0.4
    return max(value, 0.0)


def _gap(line: Line, previous: Line | None) -> float:
    if line.gap is not None:
        return line.gap
    if previous is not None and previous.page == line.page and line.top > previous.bottom:
        return (line.top - previous.bottom) / max(line.size, 1)
    return 1.0


def _text_edge(lines: list[Line]) -> float:
    weights: Counter = Counter()
    for line in lines:
        weights[round(line.x0)] += line.end - line.start
    return float(weights.most_common(1)[0][0]) if weights else 0.0


def _left_of(line: Line, edge: float) -> bool:
    return line.x0 < edge - 60 and line.x1 <= edge + 6


def _left_edges(lines: list[Line]) -> list[float]:
    """Left edges at which a fair share of the text begins, from left to right."""
    seen: Counter = Counter()
    for line in lines:
        seen[round(line.x0 / 4) * 4] += 1
    need = max(2, 0.1 * len(lines))
    return sorted(edge for edge, count in seen.items() if count + seen[edge - 4] + seen[edge + 4] >= need)


def _right_edges(lines: list[Line]) -> list[float]:
    seen: Counter = Counter(round(line.x1 / 8) * 8 for line in lines)
    need = max(2, 0.04 * len(lines))
    usual = sorted(edge for edge, count in seen.items() if count + seen[edge - 8] + seen[edge + 8] >= need)
    return usual or [max((line.x1 for line in lines), default=0.0)]


def _column_edge(line: Line, lefts: list[float], rights: list[float], longest: dict[int, list[float]]) -> float:
    """The right edge of the column in which `line` begins: a usual one, or where its longest lines end."""
    following = [edge for edge in lefts if edge > line.x0 + 120]
    limit = following[0] if following and line.x1 < following[0] + 8 else float("inf")
    usual = max((edge for edge in rights if line.x0 < edge <= limit), default=line.x1)
    near = [x1 for key in (-1, 0, 1) for x1 in longest.get(round(line.x0 / 12) + key, ()) if x1 <= limit]
    return max(usual, sorted(near)[round(0.97 * (len(near) - 1))]) if near else usual


def _right_ends(lines: list[Line]) -> dict[int, list[float]]:
    """Right ends of lines by where they begin (in steps of 12 points)."""
    ends: dict[int, list[float]] = {}
    for line in lines:
        ends.setdefault(round(line.x0 / 12), []).append(line.x1)
    return {key: sorted(found)[-60:] for key, found in ends.items()}


def _repeated(document: Document, lines: list[Line]) -> frozenset[str]:
    """Texts of lines that stand alike on several pages; page counts may differ, other figures not."""
    pages: dict[str, set[int]] = {}
    for line in lines:
        pages.setdefault(_shape(document.line_text(line)), set()).add(line.page)
    need = max(3, 0.5 * document.pages)
    return frozenset(shape for shape, on in pages.items() if len(on) >= need and "§" not in shape)


_DIGIT = re.compile(r"\d")
_PAGE_COUNT = re.compile(rf"(?i){either('page')}\.?\s*\d+(?:\s*(?:av|/|\()\s*\d+\)?)?|\d+\s?\(\d+\)|\d+\s(?:av|/)\s\d+")


def _shape(text: str) -> str:
    text = " ".join(text.split())
    if _DIGIT.search(text):  # a page count has figures; most lines have none
        text = _PAGE_COUNT.sub("0", text)
    return text.casefold()
