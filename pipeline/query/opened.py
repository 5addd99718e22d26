"""The dataset and index that are in force, opened for questions."""

from pathlib import Path
from typing import Any

from pipeline.query.answer import Answer
from pipeline.store import sql
from pipeline.store.dataset import current
from pipeline.store.names import Veil
from pipeline.store.search import Index


class Opened:
    """The dataset in force in one processed folder. Raises NotFoundError where there is none yet."""

    def __init__(self, processed: Path, records: Path | None = None, veil: Veil | None = None) -> None:
        """`records`: the processed folder that holds the records, where `processed` is a copy without names."""
        self.processed, self.records = processed, records or processed
        self.veil = veil or Veil("shown")
        self.generation = current(processed)
        self._database = sql.connect(processed)
        self._index: Index | None = None
        self._fixed: dict[str, Answer] = {}

    @property
    def index(self) -> Index:
        """The search index, opened at the first question to it."""
        if self._index is None:
            self._index = Index(self.generation / "index")
        return self._index

    def fixed(self, statement: str) -> Answer:
        """The answer to a question that every page asks, asked once: a generation never changes."""
        if statement not in self._fixed:
            self._fixed[statement] = self.sql(statement)
        return self._fixed[statement]

    def sql(self, statement: str, parameters: list[Any] | None = None, seconds: float = sql.SECONDS) -> Answer:
        """Any read-only statement in DuckDB's SQL over the tables and views of docs/schema.md."""
        columns, rows = sql.ask(self._database, statement, parameters, seconds)
        return Answer(tuple(columns), tuple(rows))
