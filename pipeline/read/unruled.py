"""Tables without a grid whose cells are broken over lines: columns are known from the heading row's positions."""

import itertools

from pipeline.read.grids import table_rows
from pipeline.read.rows import Row, split_at

ALIGNED = 3.5  # points


def read_tables(rows: list[Row], rules: list[tuple[float, float, float, float]], table: int) -> list[Row]:
    """Rows of one column, with the tables among them read cell by cell where their cells are broken over lines."""
    result: list[Row] = []
    index = 0
    while index < len(rows):
        end = _extent(rows, index)
        read = _table(rows[index:end], rules, table) if end - index >= 3 else None
        if read:
            result += read
            table += 1
            index = end
        else:
            result.append(rows[index])
            index += 1
    return result


def _extent(rows: list[Row], index: int) -> int:
    """Where the table ends that has `rows[index]` as its heading; `index` where it heads none."""
    head = rows[index]
    if len(head.parts) < 3 or head.cell or any(len(part.text) > 32 for part in head.parts):
        return index
    edges = [part.x0 for part in head.parts]
    limits = [*edges[1:], float("inf")]
    end = index + 1
    while end < len(rows):
        row = rows[end] = split_at(rows[end], edges[1:])
        if row.cell or row.y < rows[end - 1].y or row.y - rows[end - 1].y > 4.5 * row.size:
            break
        columns = [_column(part.x0, edges) for part in row.parts]
        if any(column is None or part.x1 > limits[column] for part, column in zip(row.parts, columns, strict=True)):
            break
        end += 1
    return end


def _column(x: float, edges: list[float]) -> int | None:
    return next((index for index, edge in enumerate(edges) if abs(edge - x) <= ALIGNED), None)


def _table(rows: list[Row], rules, table: int) -> list[Row] | None:
    groups = _grouped(rows, rules)
    if len(groups) < 3 or len(groups) == len(rows) or any(len(group) > 12 for group in groups):
        return None
    edges = [part.x0 for part in rows[0].parts]
    cells: dict[tuple[int, int], list[Row]] = {}
    for number, group in enumerate(groups):
        for row in group:
            for part in row.parts:
                column = _column(part.x0, edges) or 0
                cells.setdefault((number, column), []).append(Row([part], row.y, []))
    return table_rows(cells, table)


def _grouped(rows: list[Row], rules) -> list[list[Row]]:
    """The printed lines of each table row: between rules where there are any, else by the white between them."""
    x0, x1 = rows[0].x0, max(row.x1 for row in rows)
    lines = sorted(
        rule[1] for rule in rules
        if rule[3] - rule[1] < 2.5 and rule[0] < x0 + 12 and rule[2] > x1 - 40 and rows[0].y < rule[1] < rows[-1].y
    )  # fmt: skip
    if len(lines) >= 2:
        return _cut(rows, lambda above, row: any(above.y < line < row.y for line in lines))
    pitch = [row.y - above.y for above, row in itertools.pairwise(rows)]
    tight, wide = min(pitch), max(pitch[1:] or pitch)
    if tight < 0.95 * min(row.size for row in rows):
        return []  # lines of different columns out of step: blocks side by side, no table
    if wide - tight > 0.3 * rows[0].size:
        return _cut(rows, lambda above, row: row.y - above.y > tight + 0.25 * rows[0].size)
    return _cut(rows, lambda above, row: row.x0 < x0 + ALIGNED)


def _cut(rows: list[Row], before) -> list[list[Row]]:
    groups = [[rows[0]]]
    for above, row in itertools.pairwise(rows):
        if before(above, row):
            groups.append([row])
        else:
            groups[-1].append(row)
    return groups
