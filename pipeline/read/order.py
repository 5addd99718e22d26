"""The order in which a page is read: tables cell by cell, columns one after the other, margin headings first."""

import itertools
import re

from pipeline.read.bands import part_blocks
from pipeline.read.columns import split_columns
from pipeline.read.grids import take_grids
from pipeline.read.margin import untangle
from pipeline.read.page import Sheet
from pipeline.read.rows import Row, form_rows
from pipeline.read.unruled import read_tables

# What stands at the right of a heading: "Dnr KS 2018:412", "SN/2015:221".
_CASE = re.compile(r"(?:[^\W\d][\w.]*:?\s+){0,3}\S*\d\S*")


def read_order(sheet: Sheet, tables: int = 0) -> list[Row]:
    """The rows of an upright sheet without furniture, as a person reads them; `gap` is set.

    `tables` is the number of tables on the pages before: they are counted through the document.
    """
    grids = take_grids(sheet, tables)
    tables += len(grids)
    rows: list[Row] = []
    for runs, blocks in split_columns(sheet.runs, grids, sheet.rules, sheet.width):
        whole = not grids and runs is sheet.runs and sheet.rows
        ordered = _side_by_side(sheet.rows if whole else form_rows(runs), sheet, tables)
        tables = max([tables, *(row.cell[0] + 1 for row in ordered if row.cell)])
        rows += _with_blocks(ordered, blocks)
    set_gaps(rows)
    return rows


def _side_by_side(rows: list[Row], sheet: Sheet, tables: int) -> list[Row]:
    """What stands beside each other in one column: blocks of a letterhead, tables without rules, margin headings."""
    read = read_tables(part_blocks(rows), sheet.rules, tables)
    done: list[Row] = []
    for cells, group in itertools.groupby(read, key=lambda row: row.cell is not None):
        plain = list(group)
        done += plain if cells else mend_headings(untangle(plain))
    return done


def mend_headings(rows: list[Row]) -> list[Row]:
    """A bold heading of several lines with a case number at its right: the heading first, whole, then the number."""
    result: list[Row] = []
    aside: Row | None = None
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        if aside is not None and not _goes_on(result[-1], row):
            result.append(aside)
            aside = None
        if below is not None and len(row.parts) >= 2 and row.y < below.y and len(below.parts) == 1:
            *head, number = row.parts
            title = Row([head[-1]], row.y, [])
            if _goes_on(title, below) and _CASE.fullmatch(number.text) and number.x0 > below.x1:
                aside = Row([number], row.y, [])
                row = Row(head, row.y, row.marks)
        result.append(row)
    return result if aside is None else [*result, aside]


def _goes_on(title: Row, below: Row) -> bool:
    """Whether a row is the next line of a bold heading."""
    same = below.bold and title.bold and abs(below.size - title.size) < 0.3
    return same and abs(below.x0 - title.parts[-1].x0) < 3 and below.y - title.y < 1.6 * title.size


def _with_blocks(rows: list[Row], grids: list) -> list[Row]:
    """A column's rows with its tables put in where they stand."""
    if not grids:
        return rows
    result: list[Row] = []
    waiting = sorted(grids, key=lambda grid: (round(grid.top / 4), grid.x0))
    for row in rows:
        while waiting and waiting[0].top < row.y:
            result += waiting.pop(0).rows
        result.append(row)
    for grid in waiting:
        result += grid.rows
    return result


def set_gaps(rows: list[Row]) -> None:
    """White above each row in its own heights: from the lowest line that was read before it and stands over it.

    None at the top of a page or column.
    """
    for index, row in enumerate(rows):
        low: Row | None = None
        over = row.y - 1
        for at in range(index - 1, -1, -1):
            other = rows[at]
            if other.y < over:
                if low is None or other.y > low.y:
                    low = other
                if other.x0 < row.x1 and row.x0 < other.x1:
                    break
        else:
            # Nothing stands over it: the line before counts if the reading just went on downwards.
            low = rows[index - 1] if index and rows[index - 1].y < row.y - 1 else None
        row.gap = None if low is None else round((row.bottom - row.size - low.bottom) / max(row.size, 1.0), 2)
