"""What a publication changed, row by row: kept beside the run's report, so that two runs can be compared later.

A row is known by its table, its document and what it says apart from places and makers: a name that is now found by
another rule at the same words is not a change of the data.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pipeline.errors import NotFoundError
from pipeline.store.dataset import read_rows
from pipeline.store.files import write_whole
from pipeline.store.tables import TABLES

NOT_COMPARED = frozenset({"confidence", "maker", "probability", "item_id", "decision_id", "position"})
Change = dict[str, Any]


def compare(old: Path, new: Path, parts: Iterable[str]) -> Iterator[Change]:
    """Rows of the yearly tables that only one of two datasets has, within the years `parts`.

    Each change: table, change (added or removed), document_id, row (what it says). A row that says something else now
    is removed and added.
    """
    for part in sorted(parts):
        for table in TABLES.values():
            if table.yearly:
                before, after = (Counter(map(_key, read_rows(d, table.name, part=part))) for d in (old, new))
                for change, rows in (("removed", before - after), ("added", after - before)):
                    for document, said in sorted(rows.elements()):
                        yield {"table": table.name, "change": change, "document_id": document, "row": json.loads(said)}


def _key(row: dict[str, Any]) -> tuple[str, str]:
    said = {k: v for k, v in row.items() if k not in NOT_COMPARED and k != "document_id" and v is not None}
    return row["document_id"], json.dumps(said, ensure_ascii=False, sort_keys=True)


def write_changes(path: Path, changes: Iterable[Change]) -> int:
    """Write changes as JSON lines, whole; returns how many."""
    lines = [json.dumps(change, ensure_ascii=False) for change in changes]
    write_whole(path, "".join(line + "\n" for line in lines).encode())
    return len(lines)


def between(processed: Path, first: str, last: str) -> list[Change]:
    """The changes from the dataset after run `first` to that after run `last`: what came and went again cancels out.

    Raises NotFoundError when one of the runs is not known.
    """
    runs = run_names(processed)
    for name in (first, last):
        if name not in runs:
            raise NotFoundError(f"no run {name!r}. Known runs: {', '.join(runs[-8:]) or 'none'}")
    balance: Counter[tuple[str, str, str]] = Counter()
    for name in runs[runs.index(first) + 1 : runs.index(last) + 1]:
        for change in read_changes(processed, name):
            row = json.dumps(change["row"], ensure_ascii=False, sort_keys=True)
            key = (change["table"], change["document_id"], row)
            balance[key] += 1 if change["change"] == "added" else -1
    result = []
    for (table, document, row), count in sorted(balance.items()):
        change = "added" if count > 0 else "removed"
        result += [{"table": table, "change": change, "document_id": document, "row": json.loads(row)}] * abs(count)
    return result


def run_names(processed: Path) -> list[str]:
    """Names of the runs that left a report, oldest first."""
    return sorted(path.stem for path in (processed / "runs").glob("*.json"))


def read_changes(processed: Path, run: str) -> Iterator[Change]:
    """The changes that one run made; none where it changed nothing."""
    path = processed / "runs" / f"{run}.changes.jsonl"
    if path.exists():
        with path.open(encoding="utf-8") as stream:
            yield from map(json.loads, stream)
