"""Tables without rules: a head with "Beslut" among its tab-separated parts, and rows of as many parts under it."""

from dataclasses import replace
from itertools import pairwise

from pipeline.tag.decisions.cells import Columns, column_kind
from pipeline.tag.decisions.rows import Row, mark_of

_FIRST = 1_000_000  # numbers of such tables, far from those that the reader gives
_LEAST = 3  # parts of a head: with two, "Beslut<tab>text" is a heading in the margin


def as_cells(rows: list[Row], columns: Columns) -> tuple[list[Row], Columns]:
    """The rows with the parts of such tables as cells, and the kinds of columns with theirs."""
    kept: list[Row] = []
    more: Columns = {}
    kinds: dict[int, str] = {}
    width = number = 0
    for row in rows:
        parts = row.text.split("\t")
        heads = _heads(parts) if row.line.cell is None and len(parts) >= _LEAST else {}
        if "decision" in heads.values():
            width, number, kinds = len(parts), row.start, heads
            more |= {(_FIRST + number, column): kind for column, kind in kinds.items()}
            kept += _pieces(row, parts, (_FIRST + number, 0))
        elif width and len(parts) == width and row.line.cell is None:
            kept += _pieces(row, parts, (_FIRST + number, row.start))
        else:
            width = 0
            kept.append(row)
    return kept, columns | more


def _heads(parts: list[str]) -> dict[int, str]:
    if any(len(part.split()) > 4 or part.rstrip().endswith(".") for part in parts):
        return {}
    return {place: kind for place, part in enumerate(parts) if (kind := column_kind(part.strip()))}


def _pieces(row: Row, parts: list[str], place: tuple[int, int]) -> list[Row]:
    """The parts of one printed row, each a row of its own in its cell."""
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part) + 1)
    pieces = []
    for column, ((low, _), part) in enumerate(zip(pairwise(starts), parts, strict=True)):
        text = part.strip()
        if text:
            start = row.start + low + len(part) - len(part.lstrip())
            line = replace(row.line, cell=(*place, column))
            pieces.append(Row(start, start + len(text), text, line, paragraph=True, mark=mark_of(text)))
    return pieces
