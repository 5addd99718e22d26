"""Rows of a document as a reader of forms sees them: parts side by side, each with its left edge.

Two ways of printing a table reach us: lines whose columns are parted by tabs, and lines that each belong to one
cell of a table. Both become a `Row` of `Part`s, so that nothing further on needs to know which it was.
"""

from dataclasses import dataclass
from itertools import groupby

from pipeline.schema import Document, Line


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text between two column gaps: `text` is `Document.text[start:end]`, `x` its left edge."""

    start: int
    end: int
    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """Parts that stand side by side, from left to right. Positions in points, `gap` in line heights."""

    parts: tuple[Part, ...]
    page: int
    top: float
    bottom: float
    x1: float
    size: float
    bold: bool
    gap: float | None
    table: int | None = None

    @property
    def start(self) -> int:
        return min(part.start for part in self.parts)

    @property
    def end(self) -> int:
        return max(part.end for part in self.parts)

    @property
    def x(self) -> float:
        return self.parts[0].x

    @property
    def text(self) -> str:
        return "\t".join(part.text for part in self.parts)


def rows_of(document: Document) -> tuple[Row, ...]:
    """All rows of `document` in the order of its text; lines without ink are left out."""
    rows: list[Row] = []
    for key, group in groupby(document.lines, key=_table_row):
        lines = list(group)
        if key is None:
            rows.extend(row for line in lines if (row := _row_of_line(document, line)))
        elif row := _row_of_cells(document, lines):
            rows.append(row)
    return tuple(rows)


def _table_row(line: Line) -> tuple[int, int, int] | None:
    return None if line.cell is None else (line.page, line.cell[0], line.cell[1])


def _row_of_line(document: Document, line: Line) -> Row | None:
    text = document.text[line.start : line.end]
    parts, offset = [], line.start
    for number, piece in enumerate(text.split("\t")):
        lead = len(piece) - len(piece.lstrip())
        if stripped := piece.strip():
            x = line.cells[number] if number < len(line.cells) else line.x0
            parts.append(Part(offset + lead, offset + lead + len(stripped), x, stripped))
        offset += len(piece) + 1
    if not parts:
        return None
    return Row(tuple(parts), line.page, line.top, line.bottom, line.x1, line.size, line.bold, line.gap)


def _row_of_cells(document: Document, lines: list[Line]) -> Row | None:
    parts = []
    for _, group in groupby(lines, key=lambda line: line.cell and line.cell[2]):
        cell = list(group)
        start, end = cell[0].start, cell[-1].end
        text = document.text[start:end]
        if text.strip():
            lead = len(text) - len(text.lstrip())
            parts.append(Part(start + lead, start + len(text.rstrip()), cell[0].x0, text.strip()))
    if not parts:
        return None
    first = lines[0]
    return Row(
        tuple(sorted(parts, key=lambda part: part.x)), first.page, min(line.top for line in lines),
        max(line.bottom for line in lines), max(line.x1 for line in lines), first.size, first.bold, first.gap,
        first.cell and first.cell[0],
    )  # fmt: skip
