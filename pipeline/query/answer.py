"""The form of every answer: a table."""

import csv
import io
from dataclasses import dataclass
from typing import Any

from pipeline.store import sql
from pipeline.store.export import spreadsheet_cell


@dataclass(frozen=True, slots=True)
class Answer:
    """A table: column names and rows, in order."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def csv(self) -> str:
        """The rows as CSV, safe to open in a spreadsheet."""
        buffer = io.StringIO()
        writer = csv.writer(buffer)
        writer.writerow(self.columns)
        writer.writerows([spreadsheet_cell(value) for value in row] for row in self.rows)
        return buffer.getvalue()

    def parquet(self) -> bytes:
        """The rows as a Parquet file."""
        return sql.as_parquet(self.columns, self.rows)

    def dicts(self) -> list[dict[str, Any]]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]
