"""The same run on a Dask cluster of two workers: the same rows, the same bounds, and workers that may die."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

from pipeline.errors import NotFoundError, PipelineError, UsageError
from pipeline.flows import cluster
from pipeline.flows.cluster import Cluster, OnWorker, found
from pipeline.flows.nightly import Wishes, bring_up
from pipeline.flows.order import Order
from pipeline.flows.report import Report
from pipeline.query import Archive
from pipeline.settings import Settings
from pipeline.store.tables import TABLES
from tests.flows.conftest import invented, put

SAMPLES = sorted((Path(__file__).parents[2] / "data" / "raw").rglob("*.pdf"))


def rows(processed: Path) -> dict[str, list[tuple]]:
    archive = Archive(processed)
    return {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}


@pytest.fixture(scope="module")
def two() -> Iterator[Cluster]:
    """A local cluster of two workers with invented rooms."""
    with found("local:2") as cluster:
        cluster.client.register_worker_callbacks(setup=invented)  # also where a new worker takes the place of one
        yield cluster


def on(cluster: Cluster, archive: Path, processed: Path, **options: float) -> Report:
    settings = Settings(archive, processed, archive.parent / "models", workers=2, batch=4, **options)  # type: ignore[arg-type]
    return bring_up(settings, Wishes(log=processed.parent / "log"), cluster.in_order, far=OnWorker)


def test_the_same_rows_as_on_one_machine(
    go: Callable[..., Report], two: Cluster, archive: Path, tmp_path: Path
) -> None:
    """Statuses, bounds on time and memory, a line per document; and a second run has nothing to do."""
    put(archive, *(f"{n}.pdf" for n in range(12)), "hang.pdf", "hungry.pdf", "abort.pdf", "fault.pdf", "corrupt.pdf")
    far = on(two, archive, tmp_path / "far", seconds=2.0, megabytes=1000)
    assert far.statuses == {"corrupt": 1, "failed": 2, "ok": 12, "timeout": 1, "too_large": 1}
    assert sum(" document " in line for line in (tmp_path / "log").read_text().splitlines()) == 17
    go(tmp_path / "here", seconds=2.0, megabytes=1000)
    assert rows(tmp_path / "far") == rows(tmp_path / "here")
    assert on(two, archive, tmp_path / "far", seconds=2.0, megabytes=1000).unchanged == 17


def test_a_worker_of_the_cluster_that_dies_costs_nothing(
    go: Callable[..., Report], two: Cluster, archive: Path, tmp_path: Path
) -> None:
    """Its batch is done by the others."""
    put(archive, *(f"slow{n}.pdf" for n in range(24)))
    victim = next(iter(two.client.run(os.getpid).values()))
    threading.Timer(1.0, os.kill, (victim, signal.SIGKILL)).start()
    assert on(two, archive, tmp_path / "p").statuses == {"ok": 24}


def test_what_is_wrong_with_a_cluster_is_said(two: Cluster, archive: Path, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Another version there, a folder that is not mounted there, no scheduler, no such cluster."""
    settings = Settings(archive, tmp_path, tmp_path)
    with pytest.raises(PipelineError, match="same release"):
        two.client.submit(OnWorker(settings, "another"), []).result()
    with pytest.raises(NotFoundError, match="Mount it"):
        two.client.submit(OnWorker(Settings(tmp_path / "gone", tmp_path, tmp_path), "0.1.0+r.f"), []).result()
    monkeypatch.setattr(cluster, "SECONDS", 1)
    with pytest.raises(NotFoundError, match="dask scheduler"), found("tcp://127.0.0.1:9"):
        pass
    with pytest.raises(UsageError, match="local:2"), found("local:many"):
        pass


def test_an_order_that_cannot_be_carried_out_is_refused() -> None:
    """Parameters of a deployment are held against the same form."""
    for wrong in ({"workers": 0}, {"engine": "acrobat"}, {"unknown": 1}, {"seconds": float("inf")}):
        with pytest.raises(UsageError, match=next(iter(wrong))):
            Order.of(raw="r", processed="p", **wrong)
    assert Order.of(raw="r", processed="p", ocr=False).settings().ocr is False


def test_tracked_by_prefect_on_a_cluster(tmp_path: Path) -> None:
    """`minutes run --cluster local:1` with real rooms, through prefect-dask; one worker, for models take a while."""
    raw = tmp_path / "raw"
    raw.mkdir()
    for path in SAMPLES[:2]:
        (raw / path.name).write_bytes(path.read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "run", "--raw", str(raw), "--processed", str(tmp_path / "p"),
         "--cluster", "local:1", "--json"],
        env=os.environ | {"PREFECT_HOME": str(tmp_path / "home")}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert (report["statuses"], report["notes"]) == ({"ok": 2}, []), "done, and not without Prefect"
    assert len(rows(tmp_path / "p")["meetings"]) == 2
