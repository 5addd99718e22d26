"""Tables without rules: a head with "Beslut" among its tab-separated parts, and rows whose parts stand under its "
"own."""

from dataclasses import replace
from itertools import accumulate

from pipeline.tag.decisions.cells import Columns, column_kind
from pipeline.tag.decisions.rows import Row, mark_of

_FIRST = 1_000_000  # numbers of such tables, far from those that the reader gives
_LEAST = 3  # parts of a head: with two, "Beslut<tab>text" is a heading in the margin
_NEAR = 30.0  # points between the left edge of a part and that of its head


def as_cells(rows: list[Row], columns: Columns) -> tuple[list[Row], Columns]:
    """The rows with the parts of such tables as cells, and the kinds of columns with theirs."""
    kept: list[Row] = []
    more: Columns = {}
    edges: tuple[float, ...] = ()
    table = 0
    for row in rows:
        parts = row.text.split("\t")
        plain = row.line.cell is None and len(parts) > 1
        heads = _heads(parts) if plain and len(parts) >= _LEAST else {}
        if "decision" in heads.values():
            edges, table = _edges(row, parts), _FIRST + row.start
            more |= {(table, column): kind for column, kind in heads.items()}
            kept += _pieces(row, parts, edges, (table, 0))
        elif edges and plain and sum(_column(x, edges) is not None for x in _edges(row, parts)) > 1:
            kept += _pieces(row, parts, edges, (table, row.start))
        else:
            edges = () if plain else edges
            kept.append(row)
    return kept, columns | more


def _heads(parts: list[str]) -> dict[int, str]:
    if any(len(part.split()) > 4 or part.rstrip().endswith(".") for part in parts):
        return {}
    return {place: kind for place, part in enumerate(parts) if (kind := column_kind(part.strip()))}


def _edges(row: Row, parts: list[str]) -> tuple[float, ...]:
    """Left edges of the parts; where the reader gives none, their order stands for them."""
    given = row.line.cells
    return given if len(given) == len(parts) else tuple(100.0 * place for place in range(len(parts)))


def _column(x: float, edges: tuple[float, ...]) -> int | None:
    nearest = min(range(len(edges)), key=lambda place: abs(edges[place] - x))
    return nearest if abs(edges[nearest] - x) <= _NEAR else None


def _pieces(row: Row, parts: list[str], edges: tuple[float, ...], place: tuple[int, int]) -> list[Row]:
    """The parts of one printed row, each a row of its own in its cell."""
    starts = [0, *accumulate(len(part) + 1 for part in parts)]
    pieces = []
    for low, part, x in zip(starts, parts, _edges(row, parts), strict=False):
        text = part.strip()
        if text:
            column = _column(x, edges)
            start = row.start + low + len(part) - len(part.lstrip())
            line = replace(row.line, cell=(*place, len(edges) if column is None else column))
            pieces.append(Row(start, start + len(text), text, line, paragraph=True, mark=mark_of(text)))
    return pieces
