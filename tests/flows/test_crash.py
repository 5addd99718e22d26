"""A few kills at random moments, with invented rooms. `python -m benchmarks.crash` does a hundred with real ones."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import crash
from pipeline.flows.report import Report
from pipeline.settings import Settings
from tests.flows.conftest import put


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_any_moment_the_dataset_is_the_undisturbed_one(
    go: Callable[..., Report], archive: Path, tmp_path: Path, seed: int
) -> None:
    """SIGKILL to a worker, to the run's own process, to all; `go` has put the invented rooms in place."""
    put(archive, *(f"slow{n}.pdf" for n in range(12)))
    random.seed(seed)
    found = crash.crashes(Settings(archive, tmp_path / "p", tmp_path / "models", ocr=False), 3, tmp_path)
    assert found["identical"] == 3 and not found["half_files"], found
