"""Records and tables in an object store, against a real S3 server (moto's) and against fsspec's own memory."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("upath", reason="the extra `cloud` is not installed")

from pipeline.errors import StorageError, UsageError
from pipeline.flows import workers
from pipeline.flows.nightly import Wishes, bring_up
from pipeline.flows.report import Report
from pipeline.query import Archive
from pipeline.settings import Settings
from pipeline.store import remote
from pipeline.store.records import read_record, record_files, record_path, record_stamp, stamps, write_record
from pipeline.store.tables import TABLES
from tests.factories import record


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """The address of an empty bucket on a server of our own, which the environment points to."""
    pytest.importorskip("s3fs")
    pytest.importorskip("moto")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-p", str(port)], stdout=quiet, stderr=quiet, start_new_session=True
    )
    address = f"http://127.0.0.1:{port}"
    kept = dict(os.environ)
    os.environ |= {"AWS_ENDPOINT_URL": address, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
                   "AWS_DEFAULT_REGION": "us-east-1"}  # fmt: skip
    try:
        for _ in range(120):
            try:
                urllib.request.urlopen(urllib.request.Request(f"{address}/minutes", method="PUT"), timeout=5).close()
                break
            except (urllib.error.URLError, OSError):
                time.sleep(0.5)
        yield "s3://minutes"
    finally:
        os.environ.clear()
        os.environ.update(kept)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture(params=["s3", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A folder of its own in each of the two."""
    where = request.getfixturevalue("s3") if request.param == "s3" else "memory://minutes"
    return f"{where}/{tmp_path.name}"


def test_a_record_comes_back_from_the_store(store: str, tmp_path: Path) -> None:
    """Written, listed, stamped and read there; nothing of it lies in the folder."""
    remote.place(tmp_path, f"{store}/records")
    made = record()
    path = write_record(tmp_path, made)
    assert read_record(path) == made
    assert [file.stem for file in record_files(tmp_path)] == [made.document.id]
    stamp = record_stamp(tmp_path, made.document.id)
    assert stamp and stamps(tmp_path)(made.document.id) == stamp
    assert record_stamp(tmp_path, "0" * 64) == stamps(tmp_path)("0" * 64) == ""
    write_record(tmp_path, replace(made, pipeline_version="2"))
    assert record_stamp(tmp_path, made.document.id) != stamp
    path.unlink()
    assert not list(record_files(tmp_path))
    with pytest.raises(StorageError, match="Run again"):
        read_record(path)
    assert not (tmp_path / "records").exists()


def rows(processed: Path) -> dict[str, list[tuple]]:
    archive = Archive(processed)
    return {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}


def test_a_run_with_its_records_in_the_store(s3: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rows as with a folder; the second run reads nothing; a damaged record is made again; orphans go."""
    from pipeline.flows import nightly
    from pipeline.version import Version
    from tests.flows.conftest import behave, put

    # Records are written by the run's own process: a pool of processes with invented rooms would be forked, and the
    # threads of s3fs do not survive that. Real workers are started clean.
    class Here(workers.Workers):
        def _new_pool(self):  # type: ignore[no-untyped-def]
            workers._STATE["rooms"] = workers.Rooms(self.settings, None, None, self.version)  # type: ignore[arg-type]
            return None

        def __exit__(self, *_: object) -> None:
            pass

        def do(self, jobs):  # type: ignore[no-untyped-def]
            return iter([workers._do(job) for job in jobs])

    monkeypatch.setattr(workers, "extract", behave)
    monkeypatch.setattr(workers, "_STATE", {})
    monkeypatch.setattr(workers.faulthandler, "dump_traceback_later", lambda *_, **__: None)
    monkeypatch.setattr(nightly, "Workers", Here)
    monkeypatch.setattr(nightly, "version_of", lambda *_: Version("r", "f"))
    archive, far, near = tmp_path / "raw", tmp_path / "far", tmp_path / "near"
    archive.mkdir()
    put(archive, *(f"{n}.pdf" for n in range(5)), "corrupt.pdf")

    def run(processed: Path, **options: str) -> Report:
        return bring_up(Settings(archive, processed, tmp_path, **options), Wishes())  # type: ignore[arg-type]

    records = f"{s3}/run/records"
    assert run(far, records=records).statuses == {"corrupt": 1, "ok": 5}
    run(near)
    assert rows(far) == rows(near)
    assert (run(far, records=records).unchanged, run(far).unchanged) == (6, 6), "the folder knows where they lie"
    next(iter(record_files(far))).write_bytes(b"{")
    assert run(far).read == 1
    (archive / "0.pdf").unlink()
    assert run(far).gone == ["0.pdf"] and len(list(record_files(far))) == 5
    made = Archive(far).record("1.pdf")
    assert made.document.file == "1.pdf"
    with pytest.raises(UsageError, match="Copy them"):
        run(near, records=records)


def test_the_tables_are_shared_by_partition(store: str, tmp_path: Path, publish_two: Callable[[int], Path]) -> None:
    """Only what changed is sent, what is gone goes, and others read it there."""
    import duckdb
    import pyarrow.parquet as pq

    dataset = publish_two(2)
    sent = remote.share(dataset, f"{store}/tables")
    assert sent == sum(path.is_file() for path in dataset.rglob("*"))
    assert remote.share(dataset, f"{store}/tables") == 0
    dataset = publish_two(1)
    assert 0 < remote.share(dataset, f"{store}/tables") < sent
    far = remote.opened(f"{store}/tables")
    assert not (far / "decisions" / "2022.parquet").exists()
    with (far / "decisions" / "2021.parquet").open("rb") as stream:
        table = pq.read_table(stream)
    assert table.num_rows == 1 and duckdb.from_arrow(table).fetchall()


@pytest.fixture
def publish_two(tmp_path: Path) -> Callable[[int], Path]:
    """Publishes the first so many of two records; gives the dataset."""
    from pipeline.publish import publish
    from pipeline.store.manifest import Entry

    made = [record("a.pdf", 2021), record("b.pdf", 2022, chair="Nils Ask")]

    def go(count: int) -> Path:
        for one in made[:count]:
            if not record_path(tmp_path / "p", one.document.id).exists():
                write_record(tmp_path / "p", one)
        entries = {one.document.file: Entry(1, 1, one.document.id, "ok", "1+a.b") for one in made[:count]}
        return publish(tmp_path / "p", entries).generation / "dataset"

    return go


@pytest.mark.parametrize("url", ["nothing-speaks-this://bucket/x"])
def test_a_store_that_cannot_be_used_is_said(url: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot use"):
        remote.place(tmp_path, url)
    assert not (tmp_path / remote.POINTER).exists()
