"""Every fault has its status, its message and a remedy; and the dataset stays whole."""

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import BusyError, NotFoundError, PipelineError, StorageError, UsageError
from pipeline.flows import nightly, workers
from pipeline.flows.report import Report
from pipeline.query import Archive
from pipeline.store import dataset, files
from pipeline.store.manifest import read_manifest
from pipeline.store.records import record_files
from pipeline.store.tables import TABLES
from pipeline.version import Version
from tests.flows.conftest import put

Go = Callable[..., Report]


def rows(processed: Path) -> dict[str, list[tuple]]:
    archive = Archive(processed)
    return {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}


def reasons(report: Report) -> dict[str, tuple[str, str]]:
    return {row["file"]: (row["status"], row["reason"]) for row in report.attention}


# --- a document's own fault ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "status", "says"),
    [
        ("hang.pdf", "timeout", "--seconds"),  # never returns
        ("abort.pdf", "failed", "SIGABRT"),  # a native crash, twice
        ("hungry.pdf", "too_large", "--megabytes"),  # more memory than allowed
        ("fault.pdf", "failed", "a slip of the program"),  # an exception nobody thought of
        ("corrupt.pdf", "corrupt", "cannot be read"),  # damaged as received
    ],
)
def test_a_bad_document_costs_itself_only(go: Go, archive: Path, name: str, status: str, says: str) -> None:
    put(archive, "a.pdf", name, "z.pdf")
    report = go(seconds=1.0, megabytes=1000)
    assert report.statuses == {"ok": 2, status: 1}
    assert reasons(report)[name][0] == status and says in reasons(report)[name][1]


def test_a_worker_killed_by_somebody_else_costs_nothing(go: Go, archive: Path) -> None:
    """The document in its hands is tried again."""
    put(archive, "a.pdf", "killed-once.pdf", "z.pdf")
    assert go().statuses == {"ok": 3}


def test_failed_documents_are_tried_again_when_asked(go: Go, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(archive, "fault.pdf", "a.pdf")
    go()
    assert go().read == 0
    again = go(retry=True)
    assert (again.read, again.unchanged) == (1, 1)


def test_workers_that_cannot_start_are_said(go: Go, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not an endless circle of new processes."""
    put(archive, "a.pdf")
    monkeypatch.setattr(workers, "RENEWALS", 1)
    monkeypatch.setattr(workers.Rooms, "open", lambda *_: os._exit(3))
    with pytest.raises(PipelineError, match="minutes doctor"):
        go()


@pytest.mark.parametrize("leads_to", ["", "nowhere.pdf", "/dev/zero"])
def test_what_is_no_file_is_not_opened(go: Go, archive: Path, leads_to: str) -> None:
    """A pipe would hang, a device never end."""
    put(archive, "a.pdf")
    if leads_to:
        (archive / "odd.pdf").symlink_to(leads_to)
    else:
        os.mkfifo(archive / "odd.pdf")
    report = go()
    assert report.statuses == {"ok": 1, "failed": 1} and "cannot be opened" in reasons(report)["odd.pdf"][1]


@pytest.mark.parametrize(("how", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_stopped_gracefully(go: Go, archive: Path, tmp_path: Path, how: signal.Signals, code: int) -> None:
    """Within seconds, with no thread or process left; the dataset in force stays, what was done is kept."""
    from pipeline.cli.runs import _terminated

    put(archive, "a.pdf")
    go()
    before = rows(tmp_path / "processed")
    put(archive, *(f"slow{n}.pdf" for n in range(30)), "hang.pdf")
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGTERM, _terminated)
        ended = 1
        try:
            go(workers=2)
        except KeyboardInterrupt:
            ended = 130
        except SystemExit as stop:
            ended = int(stop.code or 0)
        time.sleep(1.0)
        alive = [t for t in threading.enumerate() if t is not threading.main_thread() and not t.daemon]
        os._exit(99 if alive else ended)
    time.sleep(1.5)
    os.kill(child, how)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == code
    assert rows(tmp_path / "processed") == before
    (archive / "hang.pdf").unlink()
    report = go()
    assert report.statuses == {"ok": 31} and 0 < report.read < 30


# --- the disk -----------------------------------------------------------------------------------------------------


def full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("where", ["record", "table", "link"])
def test_a_full_disk_leaves_the_dataset_in_force(
    go: Go, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """While a record, a table or the link to the new generation is written: the old rows stay, the next completes."""
    put(archive, "a.pdf")
    go()
    before = rows(tmp_path / "processed")
    put(archive, "b.pdf")
    with monkeypatch.context() as patch:
        if where == "record":
            patch.setattr(files.os, "fsync", full)
        elif where == "table":
            patch.setattr(dataset.pq, "write_table", full)
        else:
            patch.setattr(dataset.Path, "symlink_to", full)
        with pytest.raises(StorageError, match="Free space"):
            go()
    assert rows(tmp_path / "processed") == before
    assert go().statuses == {"ok": 2}
    assert not list((tmp_path / "processed").rglob(".tmp-*"))


@pytest.mark.skipif(os.getuid() != 0, reason="mounting needs root")
def test_a_really_full_disk(go: Go, archive: Path, tmp_path: Path) -> None:
    """A small tmpfs: the run says what to do, and completes once there is room."""
    processed = tmp_path / "small"
    processed.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", processed], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        put(archive, *(f"{n}.pdf" for n in range(20)))
        with pytest.raises(StorageError, match="run again"):
            go(processed)
        subprocess.run(["mount", "-o", "remount,size=64m", processed], check=True)
        assert go(processed).statuses == {"ok": 20}
    finally:
        subprocess.run(["umount", processed], check=True)


@pytest.mark.skipif(os.getuid() != 0, reason="mounting needs root")
def test_a_read_only_disk(go: Go, archive: Path, tmp_path: Path) -> None:
    """The run says so and writes nothing; the dataset in force can still be asked."""
    processed = tmp_path / "disk"
    processed.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", processed], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        put(archive, "a.pdf")
        go(processed)
        put(archive, "b.pdf")
        subprocess.run(["mount", "-o", "remount,ro", processed], check=True)
        with pytest.raises(StorageError, match="Read-only file system"):
            go(processed)
        assert len(rows(processed)["documents"]) == 1
        subprocess.run(["mount", "-o", "remount,rw", processed], check=True)
        assert go(processed).statuses == {"ok": 2}
    finally:
        subprocess.run(["umount", processed], check=True)


def test_a_folder_that_cannot_be_written(go: Go, archive: Path, tmp_path: Path) -> None:
    put(archive, "a.pdf")
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="can be written"):
        go(tmp_path / "file" / "processed")


def test_a_folder_that_cannot_be_listed_is_not_taken_for_empty(
    go: Go, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permission denied on one folder below the archive stops the run; its documents stay in the dataset."""
    put(archive, "a.pdf", "closed/b.pdf")
    go()
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(StorageError, match="closed: Permission denied"):
        go()
    monkeypatch.undo()
    assert len(rows(tmp_path / "processed")["documents"]) == 2


def test_a_file_that_may_not_be_opened(go: Go, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(archive, "a.pdf", "secret.pdf")
    real = Path.open

    def refuse(path: Path, *args: object, **more: object) -> object:
        if path.name == "secret.pdf":
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert reasons(go())["secret.pdf"] == (
        "failed", "cannot be opened: Permission denied. Mend its permissions, then run again.",
    )  # fmt: skip


def test_a_lost_mount_is_not_believed(go: Go, archive: Path, tmp_path: Path) -> None:
    """Also not when only a few files were known, and they are all gone."""
    put(archive, "a.pdf", "b.pdf")
    go()
    for path in archive.iterdir():
        path.unlink()
    with pytest.raises(StorageError, match="--allow-missing"):
        go()
    archive.rmdir()
    with pytest.raises(NotFoundError, match="--raw"):
        go()
    archive.mkdir()
    assert go(allow_missing=True).files == 0


# --- what we wrote ourselves, damaged -----------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["cut", "emptied", "removed", "older form"])
def test_a_damaged_record_is_made_again(go: Go, archive: Path, tmp_path: Path, damage: str) -> None:
    put(archive, "a.pdf", "b.pdf")
    go()
    before = rows(tmp_path / "processed")
    path = next(record_files(tmp_path / "processed"))
    whole = path.read_bytes()
    if damage == "removed":
        path.unlink()
    else:
        path.write_bytes({"cut": whole[:50], "emptied": b"", "older form": b'{"document": {}}'}[damage])
    report = go()
    assert report.statuses == {"ok": 2} and report.read == 1
    assert rows(tmp_path / "processed") == before


def test_a_record_damaged_behind_an_unchanged_stamp(go: Go, archive: Path, tmp_path: Path) -> None:
    """Found when its year is written anew; its file is read again in the same run."""
    put(archive, "a.pdf", "b.pdf")
    go()
    before = rows(tmp_path / "processed")
    path = next(record_files(tmp_path / "processed"))
    stat = path.stat()
    path.write_bytes(b"\0" * stat.st_size)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    report = go(rebuild=True)
    assert report.notes and report.read == 1
    assert rows(tmp_path / "processed") == before


@pytest.mark.parametrize("content", [b"{", b"[1]", b'{"a.pdf": {"unknown": 1}}', b"\xff\xfe"])
def test_a_damaged_manifest_costs_no_work(go: Go, archive: Path, tmp_path: Path, content: bytes) -> None:
    put(archive, "a.pdf", "b.pdf")
    go()
    before = read_manifest(tmp_path / "processed")
    (tmp_path / "processed" / "files.json").write_bytes(content)
    report = go()
    assert report.read == 0 and "files.json was damaged" in report.notes[0]
    assert read_manifest(tmp_path / "processed") == before


@pytest.mark.parametrize("what", ["state.json", "index/meta.json", "dataset/attendance/*.parquet"])
def test_a_damaged_dataset_is_written_anew(go: Go, archive: Path, tmp_path: Path, what: str) -> None:
    put(archive, "a.pdf", "bb.pdf")
    go()
    for path in (tmp_path / "processed" / "current").glob(what):
        path.write_bytes(b"not this")
    put(archive, "ccc.pdf")
    assert go().statuses == {"ok": 3}
    kept = rows(tmp_path / "processed")
    go(processed=tmp_path / "other")
    assert rows(tmp_path / "other") == kept


def test_backup_and_restore_as_documented(go: Go, archive: Path, tmp_path: Path) -> None:
    """The two commands of docs/operations.md bring back rows, runs and what people said, and read nothing again."""
    page = (Path(__file__).parents[2] / "docs" / "operations.md").read_text(encoding="utf-8")
    save, load = re.search(r"```\n(tar -C data .*)\n(tar .*?) && .venv/bin/minutes run --rebuild\n```", page).groups()  # type: ignore[union-attr]
    data = tmp_path / "data"
    processed = data / "processed"
    put(archive, "a.pdf", "b.pdf")
    go(processed)
    (data / "people.txt").write_text("# nobody yet\n")
    before, runs = rows(processed), len(list((processed / "runs").glob("*.json")))
    subprocess.run(save, shell=True, check=True, cwd=tmp_path)
    shutil.rmtree(data)
    data.mkdir()
    subprocess.run(load, shell=True, check=True, cwd=tmp_path)
    report = go(processed, rebuild=True)
    assert (report.read, report.statuses) == (0, {"ok": 2})
    assert rows(processed) == before and (data / "people.txt").exists()
    assert len(list((processed / "runs").glob("*.json"))) == runs + 1


# --- runs, clocks, settings ---------------------------------------------------------------------------------------


def test_two_runs_at_once(go: Go, archive: Path, tmp_path: Path) -> None:
    """The second is told; the first completes."""
    put(archive, *(f"slow{n}.pdf" for n in range(6)))
    reports = []
    first = threading.Thread(target=lambda: reports.append(go(workers=1)))
    first.start()
    while not (tmp_path / "processed" / ".lock").exists():
        time.sleep(0.01)
    time.sleep(0.1)
    with pytest.raises(BusyError, match="another run"):
        go()
    first.join()
    assert reports[0].statuses == {"ok": 6}


def test_a_clock_that_is_set_back_or_stands_still(go: Go, archive: Path, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Runs keep their order, none writes over another's report, and file times from the future are only compared."""

    class Clock:
        times = ["2030-01-01T00:00:00+00:00"] * 2 + ["1970-01-01T00:00:00+00:00"]

        @classmethod
        def now(cls, _: object) -> "Clock":
            return cls()

        def isoformat(self, timespec: str) -> str:
            return self.times.pop(0)

    monkeypatch.setattr(nightly, "datetime", Clock)
    put(archive, "a.pdf")
    os.utime(archive / "a.pdf", (4e9, 4e9))
    names = [go().name for _ in range(3)]
    assert names == sorted(names) and len(set(names)) == 3
    assert sorted(p.stem for p in (tmp_path / "processed" / "runs").glob("*.json")) == names


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"engine": "acrobat"}, "pdfplumber and pdfium"),
        ({"workers": 0}, "workers is 0"),
        ({"seconds": float("nan")}, "seconds is nan"),
        ({"megabytes": 1}, "megabytes is 1"),
        ({"topics": Path("nowhere")}, "no topic model"),
        ({"log_format": "xml"}, "text and json"),
    ],
)
def test_settings_that_cannot_work(go: Go, options: dict[str, object], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        go(**options)


def test_nothing_is_written_into_the_archive(go: Go, archive: Path) -> None:
    with pytest.raises(UsageError, match="never written to"):
        go(processed=archive / "processed")


def test_a_new_version_reads_only_what_it_must(go: Go, archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """New facts are made from known text; a new reading reads the files."""
    put(archive, "a.pdf", "b.pdf")
    go()
    monkeypatch.setattr(nightly, "version_of", lambda *_: Version("r", "g"))
    report = go()
    assert (report.read, report.understood_again) == (0, 2)
    monkeypatch.setattr(nightly, "version_of", lambda *_: Version("s", "g"))
    report = go()
    assert (report.read, report.understood_again) == (2, 0)


def test_the_log_has_a_line_for_each_document(go: Go, archive: Path, tmp_path: Path) -> None:
    import json

    put(archive, "a.pdf", "fault.pdf")
    go(log=tmp_path / "log.jsonl", log_format="json")
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [line["event"] for line in lines] == ["run", "document", "document", "done"]
    told = {line["file"]: line for line in lines if line["event"] == "document"}
    assert told["a.pdf"]["status"] == "ok" and told["fault.pdf"]["status"] == "failed"
    assert {"read", "write"} <= told["a.pdf"]["rooms"].keys() and told["a.pdf"]["peak_mb"] > 0
    assert len(told["a.pdf"]["id"]) == 64


def test_the_report_says_where_the_time_went(go: Go, archive: Path) -> None:
    put(archive, *(f"{n}.pdf" for n in range(5)))
    report = go()
    assert {"plan", "read", "write", "publish"} <= report.rooms.keys()
    assert report.pages == 5 and 0 <= report.orchestration <= 1
    assert "| publish |" in report.markdown()
