"""The order in which a page is read: tables cell by cell, columns one after the other, margin headings first."""

from pipeline.read.page import Sheet
from pipeline.read.rows import Row, form_rows


def read_order(sheet: Sheet) -> list[Row]:
    """The rows of an upright sheet without furniture, as a person reads them; `gap` is set."""
    rows = form_rows(sheet.runs)
    set_gaps(rows)
    return rows


def set_gaps(rows: list[Row]) -> None:
    """White above each row in its own heights; None at the top and where the reading jumps up the page."""
    last: Row | None = None
    for row in rows:
        if last is None or row.y < last.y - 1:
            row.gap = None
        else:
            row.gap = round((row.top - last.bottom) / max(row.size, 1.0), 2)
        last = row
