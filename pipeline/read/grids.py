"""Ruled tables: lines that cross become a grid, and what stands in its cells is read row by row or cell by cell."""

from dataclasses import dataclass, field

from pipeline.read.page import Run, Sheet
from pipeline.read.rows import Row, form_rows

TOUCH = 3.0  # lines closer than this meet


@dataclass(slots=True)
class Grid:
    """A ruled table: column edges, row edges, and after `fill` the rows that it reads as."""

    xs: list[float]
    ys: list[float]
    across: list[tuple[float, float, float]]  # y, x0, x1
    down: list[tuple[float, float, float]]  # x, y0, y1
    rows: list[Row] = field(default_factory=list)

    @property
    def x0(self) -> float:
        return self.xs[0]

    @property
    def x1(self) -> float:
        return self.xs[-1]

    @property
    def top(self) -> float:
        return self.ys[0]

    @property
    def bottom(self) -> float:
        return self.ys[-1]


def take_grids(sheet: Sheet, first: int) -> list[Grid]:
    """The ruled tables of a sheet with their rows; their runs are taken out of it. Tables count from `first`."""
    grids = []
    for grid in find_grids(sheet.rules):
        cells: dict[tuple[int, int], list[Run]] = {}
        inside = set()
        for run in sheet.runs:
            place = _place(grid, run)
            if place is not None:
                cells.setdefault(place, []).append(run)
                inside.add(id(run))
        # A grid with text in one column only is a frame round a text, not a table.
        if len({column for _, column in cells}) < 2:
            continue
        grid.rows = _read(grid, cells, first + len(grids))
        sheet.runs = [run for run in sheet.runs if id(run) not in inside]
        grids.append(grid)
    return grids


def find_grids(rules: list[tuple[float, float, float, float]]) -> list[Grid]:
    """Ruled lines that meet, as grids of at least two columns."""
    if not 3 <= len(rules) <= 3000:
        return []
    across = _merged([(top + bottom) / 2 if bottom - top < 2.5 else top, x0, x1] for x0, top, x1, bottom in rules
                     if x1 - x0 >= bottom - top)  # fmt: skip
    down = _merged([(x0 + x1) / 2, top, bottom] for x0, top, x1, bottom in rules if x1 - x0 < bottom - top)
    group = list(range(len(across) + len(down)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    for i, (y, x0, x1) in enumerate(across):
        for j, (x, y0, y1) in enumerate(down):
            if x0 - TOUCH <= x <= x1 + TOUCH and y0 - TOUCH <= y <= y1 + TOUCH:
                group[root(len(across) + j)] = root(i)
    members: dict[int, list[int]] = {}
    for index in range(len(group)):
        members.setdefault(root(index), []).append(index)
    grids = []
    for indices in members.values():
        flat = [across[i] for i in indices if i < len(across)]
        steep = [down[i - len(across)] for i in indices if i >= len(across)]
        if len(flat) < 2 or not steep:
            continue
        xs = _distinct([x for x, _, _ in steep] + [min(x0 for _, x0, _ in flat), max(x1 for _, _, x1 in flat)])
        ys = _distinct([y for y, _, _ in flat] + [min(y0 for _, y0, _ in steep), max(y1 for _, _, y1 in steep)])
        if len(xs) >= 3 and len(ys) >= 2:
            grids.append(Grid(xs, ys, flat, steep))
    return sorted(grids, key=lambda grid: (round(grid.top), grid.x0))


def _merged(lines) -> list[tuple[float, float, float]]:
    """Pieces of one line joined: (position, start, end)."""
    merged: list[list[float]] = []
    for at, start, end in sorted(lines, key=lambda line: (round(line[0] / 2), line[1])):
        for other in reversed(merged[-40:]):
            if abs(other[0] - at) <= 2 and start <= other[2] + TOUCH and end >= other[1] - TOUCH:
                other[1], other[2] = min(other[1], start), max(other[2], end)
                break
        else:
            merged.append([at, start, end])
    return [(at, start, end) for at, start, end in merged]


def _distinct(values: list[float]) -> list[float]:
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > TOUCH:
            kept.append(value)
    return kept


def _place(grid: Grid, run: Run) -> tuple[int, int] | None:
    """The (row, column) of the cell a run stands in; of merged cells, the first."""
    x, y = min(run.x0 + 1, (run.x0 + run.x1) / 2), run.y - 0.3 * run.size
    if not (grid.x0 - 1 <= x <= grid.x1 and grid.top - 1 <= y <= grid.bottom):
        return None
    column = max(0, sum(edge <= x for edge in grid.xs) - 1)
    row = max(0, sum(edge <= y for edge in grid.ys) - 1)
    if column >= len(grid.xs) - 1 or row >= len(grid.ys) - 1:
        return None
    while column and not _line(grid.down, grid.xs[column], y):
        column -= 1
    while row and not _line(grid.across, grid.ys[row], x):
        row -= 1
    return row, column


def _line(lines: list[tuple[float, float, float]], at: float, through: float) -> bool:
    return any(abs(line[0] - at) <= TOUCH and line[1] - TOUCH <= through <= line[2] + TOUCH for line in lines)


def _read(grid: Grid, cells: dict[tuple[int, int], list[Run]], table: int) -> list[Row]:
    read = {place: form_rows(runs) for place, runs in cells.items()}
    return table_rows({place: rows for place, rows in read.items() if rows}, table)


def table_rows(cells: dict[tuple[int, int], list[Row]], table: int) -> list[Row]:
    """A table's cells, each with its lines, as the rows they are read as.

    A row where nothing, or only its last cell, is broken over lines reads like any other line. Otherwise its cells
    are read one by one and say so in `cell`; a table of three columns or more where that is usual is read so whole.
    """
    numbers = sorted({row for row, _ in cells})
    columns = len({column for _, column in cells})
    broken = {number: _broken(cells, number) for number in numbers}
    whole = columns >= 3 and sum(broken.values()) >= 0.25 * len(numbers)
    rows: list[Row] = []
    for number in numbers:
        row_cells = sorted((column, lines) for (row, column), lines in cells.items() if row == number)
        if broken[number] or (whole and len(row_cells) > 1):
            for column, lines in row_cells:
                for line in lines:
                    line.cell = (table, number, column)
                    rows.append(line)
        else:
            first = [lines[0] for _, lines in row_cells]
            parts = [part for line in first for part in line.parts]
            longest = max(first, key=lambda line: len(line.text))
            rows.append(Row(parts, longest.y, [mark for line in first for mark in line.marks]))
            rows += row_cells[-1][1][1:]
    return rows


def _broken(cells: dict[tuple[int, int], list[Row]], number: int) -> bool:
    lengths = [len(lines) for (row, column), lines in sorted(cells.items(), key=lambda item: item[0]) if row == number]
    return any(length > 1 for length in lengths[:-1])
