"""Rows of a document as a reader of forms sees them: parts side by side, each with its left edge.

Two ways of printing a table reach us: lines whose columns are parted by tabs, and lines that each belong to one
cell of a table. Both become a `Row` of `Part`s, so that nothing further on needs to know which it was.
"""

import re
from dataclasses import dataclass, replace
from itertools import groupby

from pipeline.schema import Document, Line

_MARKUP = re.compile(r"^\s*(?:\*\*(?=[^\W\d_][^*\n]{1,40}\*\*))?")  # the stars of "**Label:** value" in plain text


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
        return min([part.start for part in self.parts])

    @property
    def end(self) -> int:
        return max([part.end for part in self.parts])

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
        else:
            for stack in _stacked(lines):
                if row := _row_of_cells(document, stack):
                    rows.append(row)
    return tuple(_put_beside(rows))


def _put_beside(rows: list[Row]) -> list[Row]:
    """A value that the text has a line or two after the label it stands level with belongs on the label's row."""
    joined: list[Row] = []
    for row in rows:
        for number in range(len(joined) - 2, max(len(joined) - 4, -1), -1):
            label = joined[number]
            level = (
                label.page == row.page and abs(label.top - row.top) < 2 and label.table is None and row.table is None
            )
            if (
                level
                and row.x > label.x1
                and len(label.parts) == 1
                and all(r.top > row.top + 3 for r in joined[number + 1 :])
            ):
                joined[number] = replace(label, parts=(*label.parts, *row.parts), x1=row.x1)
                break
        else:
            joined.append(row)
    return joined


def _table_row(line: Line) -> tuple[int, int, int] | None:
    return None if line.cell is None else (line.page, line.cell[0], line.cell[1])


def _column(line: Line) -> int:
    return line.cell[2] if line.cell else 0


def _row_of_line(document: Document, line: Line) -> Row | None:
    text = document.text[line.start : line.end]
    parts, offset = [], line.start
    for number, piece in enumerate(text.split("\t")):
        lead = len(piece) - len(_MARKUP.sub("", piece))
        if stripped := piece[lead:].rstrip():
            x = line.cells[number] if number < len(line.cells) else line.x0
            parts.append(Part(offset + lead, offset + lead + len(stripped), x, stripped))
        offset += len(piece) + 1
    if not parts:
        return None
    return Row(tuple(parts), line.page, line.top, line.bottom, line.x1, line.size, line.bold, line.gap)


def _stacked(lines: list[Line]) -> list[list[Line]]:
    """A table row that holds several rows of print (no rules between them) is taken apart; wrapped cells are not."""
    levels: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.top):
        if levels and line.top - levels[-1][0].top < 0.6 * max(line.bottom - line.top, 1):
            levels[-1].append(line)
        else:
            levels.append([line])
    if len(levels) < 2:
        return [lines]
    columns = [{line.cell and line.cell[2] for line in level} for level in levels]
    beside = sum(len(level) > 1 for level in columns)
    headed = columns[0] == {min(line.cell[2] for line in lines if line.cell)} and beside > 0
    if (len(levels) > 2 and beside > 2 and beside > len(levels) / 2) or headed:
        return [sorted(level, key=lambda line: line.x0) for level in levels]
    return [lines]


def _row_of_cells(document: Document, lines: list[Line]) -> Row | None:
    parts = []
    for _, group in groupby(sorted(lines, key=_column), key=_column):
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
