"""Reports of the runs, and what changed between two of them."""

from pathlib import Path
from typing import Any

from pipeline.store import changes
from pipeline.store.files import read_json


def runs(processed: Path) -> list[dict[str, Any]]:
    """Reports of the runs, oldest first."""
    return [read_json(processed / "runs" / f"{name}.json") | {"run": name} for name in changes.run_names(processed)]


def changes_between(processed: Path, first: str, last: str) -> list[dict[str, Any]]:
    """Rows that came and went from run `first` to run `last`. Raises NotFoundError for an unknown run."""
    return changes.between(processed, first, last)
