"""Parquet tables in generations: a reader sees one whole dataset, the old or the new.

`processed/current` is a link to `processed/generations/<n>`, which holds `dataset/` (Parquet), `index/` (search) and
`state.json`. A new generation starts with hard links to what does not change; putting it in force is one rename.
"""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.errors import NotFoundError, StorageError
from pipeline.store.files import DamagedError, flush_tree
from pipeline.store.tables import TABLES

KEPT_GENERATIONS = 2


def current(processed: Path) -> Path:
    """Folder of the generation in force. Raises NotFoundError before the first run."""
    link = processed / "current"
    if not link.exists():
        raise NotFoundError(f"no dataset in {processed}. Make one first: minutes run --processed {processed}")
    return link.resolve()


def begin(processed: Path, empty: bool = False) -> Path:
    """A new generation, invisible until `put_in_force`: hard links to the one in force, or an empty folder."""
    generations = processed / "generations"
    link = processed / "current"
    number = int(link.resolve().name) + 1 if link.exists() else 1
    work = generations / f".tmp-{number:06d}"
    try:
        generations.mkdir(parents=True, exist_ok=True)
        if work.exists():
            shutil.rmtree(work)
        if link.exists() and not empty:
            shutil.copytree(link.resolve(), work, copy_function=_link_or_copy)
        (work / "dataset").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"cannot write {work}: {error.strerror}. Free space or mend permissions, and run again."
        ) from error
    return work


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def put_in_force(processed: Path, work: Path) -> Path:
    """Make the working generation the one that readers see; remove the oldest ones."""
    try:
        flush_tree(work)
        return _switch(processed, work)
    except OSError as error:
        raise StorageError(
            f"cannot write {work}: {error.strerror}. Free space or mend permissions, and run again."
        ) from error


def _switch(processed: Path, work: Path) -> Path:
    number = work.name.removeprefix(".tmp-")
    target = work.with_name(number)
    if target.exists():
        shutil.rmtree(target)  # of a run that died between the rename and the link
    os.replace(work, target)
    swap = processed / ".tmp-current"
    swap.unlink(missing_ok=True)
    swap.symlink_to(Path("generations") / number)
    os.replace(swap, processed / "current")
    dataset = processed / "dataset"
    if not dataset.is_symlink():
        dataset.symlink_to(Path("current") / "dataset")
    done = sorted(p for p in target.parent.iterdir() if p.name.isdigit() and p.name <= number)
    for old in done[:-KEPT_GENERATIONS]:
        shutil.rmtree(old, ignore_errors=True)
    return target


def write_table(dataset: Path, name: str, rows: Iterable[dict[str, Any]], part: str | None = None) -> None:
    """Write one table (or its part for one year). Rows may hold more than the columns; what is missing is null."""
    table = TABLES[name]
    path = dataset / name / f"{part}.parquet" if part else dataset / f"{name}.parquet"
    path.parent.mkdir(parents=True, exist_ok=True)
    columns = [c.name for c in table.columns]
    trimmed = [{c: row.get(c) for c in columns} for row in rows]
    temporary = path.with_name(".tmp-" + path.name)
    try:
        pq.write_table(pa.Table.from_pylist(trimmed, schema=table.arrow), temporary, compression="zstd")
        os.replace(temporary, path)
    except OSError as error:
        raise StorageError(f"cannot write {path}: {error}. Free space or mend permissions, and run again.") from error


def read_rows(
    dataset: Path, name: str, columns: list[str] | None = None, part: str | None = None
) -> list[dict[str, Any]]:
    """Rows of a table, or of its part for one year; empty where there is none."""
    if part:
        paths = [dataset / name / f"{part}.parquet"]
    else:
        paths = sorted((dataset / name).glob("*.parquet")) if TABLES[name].yearly else [dataset / f"{name}.parquet"]
    return [row for path in paths if path.exists() for row in _rows(path, columns)]


def _rows(path: Path, columns: list[str] | None) -> list[dict[str, Any]]:
    try:
        return pq.read_table(path, columns=columns).to_pylist()
    except (OSError, pa.ArrowException) as error:
        reason = str(error).splitlines()[0]
        raise DamagedError(path, f"{path} is damaged ({reason}). Write it anew: minutes run --rebuild") from error


def parts_of(dataset: Path) -> set[str]:
    """The years (or `unknown`) that the yearly tables of a dataset have files for."""
    yearly = [table.name for table in TABLES.values() if table.yearly]
    return {path.stem for name in yearly for path in (dataset / name).glob("*.parquet")}


def drop_part(dataset: Path, part: str) -> None:
    """Remove one year from every yearly table."""
    for table in TABLES.values():
        if table.yearly:
            (dataset / table.name / f"{part}.parquet").unlink(missing_ok=True)
