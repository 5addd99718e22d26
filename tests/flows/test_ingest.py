"""The nightly job on real files, as a user runs it: every status, running twice, duplicates, removals, kill -9."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.query import Archive
from pipeline.store.tables import TABLES

SAMPLES = sorted((Path(__file__).parents[2] / "data" / "raw").rglob("*.pdf"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One Prefect home for the module, so that its database is made once."""
    return tmp_path_factory.mktemp("prefect")


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Three sample minutes."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for path in SAMPLES[:3]:
        shutil.copy(path, folder)
    return folder


def command(raw: Path, processed: Path, *more: str) -> list[str]:
    return [
        sys.executable, "-m", "pipeline.cli", "run", "--raw", str(raw), "--processed", str(processed),
        "--workers", "1", "--json", *more,
    ]  # fmt: skip


def run(home: Path, raw: Path, processed: Path, *more: str) -> dict:
    """The report of one run."""
    done = subprocess.run(
        command(raw, processed, *more), env=os.environ | {"PREFECT_HOME": str(home)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def rows(processed: Path) -> dict[str, list[tuple]]:
    archive = Archive(processed)
    return {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}


def test_arrivals_changes_and_removals(home: Path, raw: Path, tmp_path: Path) -> None:
    """Statuses add up in every run, only what is new is read, and what is gone leaves the dataset."""
    processed = tmp_path / "processed"
    (raw / "torn.pdf").write_bytes(SAMPLES[0].read_bytes()[:300])
    (raw / "nothing.pdf").write_bytes(b"")
    (raw / "letter.pdf").write_text("Hej! Det här är inte en PDF.")
    (raw / "notes.txt").write_text("left aside")
    os.mkfifo(raw / "pipe.pdf")
    shutil.copy(SAMPLES[0], raw / "copy of the first.pdf")
    first = run(home, raw, processed)
    assert first["files"] == 8 and first["aside"] == ["notes.txt"]
    assert first["statuses"]["duplicate"] == 1
    readable = first["statuses"]["ok"] + first["statuses"].get("partial", 0)
    assert readable == 3, first
    assert {a["file"] for a in first["attention"]} >= {"torn.pdf", "nothing.pdf", "letter.pdf", "pipe.pdf"}
    assert all(a["reason"] for a in first["attention"]), "each says why"

    before = rows(processed)
    second = run(home, raw, processed)
    assert (second["read"], second["understood_again"], second["years_written"]) == (0, 0, [])
    assert rows(processed) == before

    (raw / SAMPLES[1].name).unlink()
    shutil.copy(SAMPLES[3], raw)
    third = run(home, raw, processed)
    assert third["read"] == 1 and third["gone"] == [SAMPLES[1].name]
    files = {row[0] for row in Archive(processed).sql("SELECT file FROM documents").rows}
    assert SAMPLES[3].name in files and SAMPLES[1].name not in files
    assert sum(third["statuses"].values()) == third["files"] == 8


def test_killed_at_any_moment_the_next_run_completes(home: Path, raw: Path, tmp_path: Path) -> None:
    """SIGKILL to the whole run after different delays; then one run gives the rows of an undisturbed one."""
    undisturbed, disturbed = tmp_path / "undisturbed", tmp_path / "disturbed"
    run(home, raw, undisturbed)
    for delay in (1.5, 4.0, 6.0, 7.5):
        process = subprocess.Popen(
            command(raw, disturbed), env=os.environ | {"PREFECT_HOME": str(home)}, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(delay)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    run(home, raw, disturbed)
    assert rows(disturbed) == rows(undisturbed)
    assert not list(disturbed.rglob(".tmp-*")), "no half-written file is left"


def test_a_vanished_archive_is_not_believed(home: Path, tmp_path: Path) -> None:
    """When most known files are gone, as when a disk is not mounted, the run stops and says what to do."""
    raw, processed = tmp_path / "raw", tmp_path / "processed"
    raw.mkdir()
    for n in range(12):
        (raw / f"{n}.pdf").write_bytes(b"%d" % n)
    run(home, raw, processed)
    for path in raw.iterdir():
        path.unlink()
    done = subprocess.run(
        command(raw, processed), env=os.environ | {"PREFECT_HOME": str(home)}, capture_output=True, text=True
    )
    assert done.returncode == 6 and "--allow-missing" in done.stderr
    assert run(home, raw, processed, "--allow-missing")["files"] == 0


def test_two_runs_at_once(home: Path, raw: Path, tmp_path: Path) -> None:
    """The second run is told that another holds the folder (exit code 5)."""
    import fcntl

    processed = tmp_path / "processed"
    processed.mkdir()
    with (processed / ".lock").open("a+") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        done = subprocess.run(
            command(raw, processed), env=os.environ | {"PREFECT_HOME": str(home)}, capture_output=True, text=True
        )
    assert done.returncode == 5 and "another run" in done.stderr
