"""The dataset and its index once more, without names: what the desk reads when names are not to be shown.

It lies in `veiled/` of the processed folder and is made anew when the dataset changes. SQL, search and pages then hold
no names because there are none, not because each of them takes care.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pipeline.store import dataset as tables
from pipeline.store import search
from pipeline.store.export import VeiledRows
from pipeline.store.files import only_one, read_json, write_json
from pipeline.store.names import Veil
from pipeline.store.tables import TABLES

Row = dict[str, Any]
Entries = Callable[[dict[str, list[Row]]], Iterator[search.Entry]]


def veiled(processed: Path, veil: Veil, entries: Entries) -> Path:
    """A processed folder without names, up to the dataset in force; its path. `entries`: what to index of one."""
    generation = tables.current(processed)
    out = processed / "veiled" / f"{veil.mode}-{hashlib.sha256(veil.salt.encode()).hexdigest()[:8]}"
    said = {"generation": generation.name, "made": (generation / "state.json").stat().st_mtime_ns}
    if read_json(out / "of.json") == said:
        return out
    with only_one(out):
        work = tables.begin(out, empty=True)
        search.update(work / "index", [], _write(generation / "dataset", work / "dataset", veil, entries))
        tables.put_in_force(out, work)
        write_json(out / "of.json", said)
    return out


def _write(dataset: Path, target: Path, veil: Veil, entries: Entries) -> Iterator[search.Entry]:
    rows = VeiledRows(dataset, veil)
    yearly = [name for name, table in TABLES.items() if table.yearly]
    for part in sorted(tables.parts_of(dataset)):
        by_document: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for name in yearly:
            if found := list(rows(name, part)):
                tables.write_table(target, name, found, part)
                for row in found:
                    by_document[row["document_id"]][name].append(row)
        for document in by_document.values():
            yield from entries(document)
    for name, table in TABLES.items():
        if not table.yearly:
            tables.write_table(target, name, rows(name))
