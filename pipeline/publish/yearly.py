"""The tables that are kept by year, and the search index: written anew for the years in which something changed."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.link import Register
from pipeline.publish.entries import index_entries
from pipeline.publish.known import Known, records_of
from pipeline.store import dataset as tables
from pipeline.store import search
from pipeline.store.rows import Row, rows_of
from pipeline.store.tables import TABLES


def write_parts(
    processed: Path, work: Path, known: Known, dirty: set[str], register: Register, changed: set[str]
) -> None:
    def person_of(document: str, name: str) -> str | None:
        return register.person_of.get((document, name))

    removed = set(changed)
    for part in sorted(dirty):
        removed.update(known.members(part))
    entries = _parts(processed, work / "dataset", known, dirty, person_of)
    search.update(work / "index", sorted(removed), entries)


def _parts(processed: Path, dataset: Path, known: Known, dirty: set[str], person_of: Any) -> Iterator[search.Entry]:
    """Write the tables of every dirty year; yield what the index should hold of them."""
    for part in sorted(dirty):
        tables.drop_part(dataset, part)
        rows: dict[str, list[Row]] = defaultdict(list)
        for record in records_of(processed, known.members(part), known):
            added = rows_of(record, known.files[record.document.id], person_of)
            for name, new in added.items():
                rows[name].extend(new)
            yield from index_entries(added)
        for name, table in TABLES.items():
            if table.yearly and rows[name]:
                tables.write_table(dataset, name, rows[name], part)
