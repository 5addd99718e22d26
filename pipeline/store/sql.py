"""DuckDB over the Parquet tables: one view per table, and a few that answer common questions."""

import io
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.errors import UsageError
from pipeline.store.dataset import current
from pipeline.store.files import DamagedError
from pipeline.store.tables import TABLES

VIEWS = {
    "decided": """
        SELECT m.date, m.body, m.organisation, d.item, i.title, d.kind, d.text, d.decider, i.case_number,
               m.file, d.page, d.decision_id, d.item_id, d.document_id, d.year, d.confidence
        FROM decisions d JOIN meetings m USING (document_id) LEFT JOIN agenda_items i USING (item_id)
        WHERE d.status = 'decided'""",
    "topics_by_year": """
        SELECT t.topic, t.year, count(DISTINCT t.item_id) AS items, c.meetings, c.items AS items_covered
        FROM item_topics t
        JOIN (SELECT year, sum(meetings) AS meetings, sum(items) AS items FROM coverage GROUP BY year) c
          ON c.year IS NOT DISTINCT FROM t.year
        GROUP BY ALL""",
    "present": """
        SELECT m.date, m.body, a.name, a.person_id, a.status, a.role, a.party, a.municipality, a.organisation,
               m.file, a.page
        FROM attendance a JOIN meetings m USING (document_id)""",
}  # what `minutes sql --help` and docs/schema.md name


SECONDS = 60.0  # that one statement may take
MEMORY = "4GB"  # that all statements together may take


def connect(processed: Path, locked: bool = True) -> duckdb.DuckDBPyConnection:
    """An in-memory database with a view per table. `locked`: no file, network or setting can be reached from SQL."""
    dataset = current(processed) / "dataset"
    connection = duckdb.connect(":memory:")
    connection.execute("SET autoinstall_known_extensions=false; SET autoload_known_extensions=false")
    for table in TABLES.values():
        try:
            connection.execute(f'CREATE VIEW "{table.name}" AS {_select(dataset, table.name)}')
        except (duckdb.Error, pa.ArrowException, OSError) as error:
            reason = str(error).splitlines()[0]
            raise DamagedError(
                dataset / table.name, f"table {table.name} is damaged ({reason}). Write it anew: minutes run --rebuild"
            ) from error
    for name, query in VIEWS.items():
        connection.execute(f'CREATE VIEW "{name}" AS {query}')
    connection.execute(f"SET memory_limit='{MEMORY}'")
    if locked:
        connection.execute(f"SET allowed_directories=['{_quoted(dataset)}']")
        connection.execute("SET enable_external_access=false")
        connection.execute("SET lock_configuration=true")
    return connection


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _select(dataset: Path, name: str) -> str:
    """The rows of a table. What an older release did not write yet, a table or a column of it, is empty."""
    table = TABLES[name]
    files = dataset / name / "*.parquet" if table.yearly else dataset / f"{name}.parquet"
    written = next(files.parent.glob(files.name), None)
    there = set(pq.read_schema(written).names) if written else set()
    lacking = ", ".join(f'NULL::{_sql_type(c.type)} AS "{c.name}"' for c in table.columns if c.name not in there)
    if not written:
        return f"SELECT {lacking} WHERE false"
    return f"SELECT *{lacking and ', '}{lacking} FROM read_parquet('{_quoted(files)}')"


def _sql_type(arrow: pa.DataType) -> str:
    names = {"string": "VARCHAR", "int64": "BIGINT", "double": "DOUBLE", "bool": "BOOLEAN"}
    return names.get(str(arrow), "VARCHAR[]")


def ask(
    connection: duckdb.DuckDBPyConnection,
    statement: str,
    parameters: list[Any] | None = None,
    seconds: float = SECONDS,
) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Column names and rows of one read-only statement. Threads may share the connection.

    Raises UsageError that carries DuckDB's message, also when the time is up or the memory is full.
    """
    with connection.cursor() as cursor:
        clock = threading.Timer(seconds, cursor.interrupt)
        clock.start()
        try:
            cursor.execute(statement, parameters or [])
            return [d[0] for d in cursor.description or []], cursor.fetchall()
        except duckdb.InterruptException as error:
            raise UsageError(f"SQL: stopped after {seconds:g} seconds. Ask for less, or allow more time.") from error
        except (duckdb.Error, RuntimeError) as error:
            raise UsageError(f"SQL: {error}") from error
        finally:
            clock.cancel()


def as_parquet(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    """Rows of an answer as the bytes of a Parquet file; types are inferred from the values."""
    table = pa.table({name: pa.array([row[i] for row in rows]) for i, name in enumerate(columns)})
    buffer = io.BytesIO()
    pq.write_table(table, buffer, compression="zstd")
    return buffer.getvalue()
