"""The nightly job on real files, as a user runs it: every status, running twice, duplicates, removals, kill -9."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.query import Archive
from pipeline.store.tables import TABLES

SAMPLES = sorted((Path(__file__).parents[2] / "data" / "raw").rglob("*.pdf"))


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
        "--workers", "1", "--no-prefect", "--json", *more,
    ]  # fmt: skip


def run(raw: Path, processed: Path, *more: str) -> dict:
    """The report of one run."""
    done = subprocess.run(
        command(raw, processed, *more), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def rows(processed: Path) -> dict[str, list[tuple]]:
    archive = Archive(processed)
    return {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}


def test_arrivals_changes_and_removals(raw: Path, tmp_path: Path) -> None:
    """Statuses add up in every run, only what is new is read, and what is gone leaves the dataset."""
    processed = tmp_path / "processed"
    (raw / "torn.pdf").write_bytes(SAMPLES[0].read_bytes()[:300])
    (raw / "nothing.pdf").write_bytes(b"")
    (raw / "letter.pdf").write_text("Hej! Det här är inte en PDF.")
    (raw / "notes.txt").write_text("left aside")
    os.mkfifo(raw / "pipe.pdf")
    shutil.copy(SAMPLES[0], raw / "copy of the first.pdf")
    first = run(raw, processed)
    assert first["files"] == 8 and first["aside"] == ["notes.txt"]
    assert first["statuses"]["duplicate"] == 1
    readable = first["statuses"]["ok"] + first["statuses"].get("partial", 0)
    assert readable == 3, first
    assert {a["file"] for a in first["attention"]} >= {"torn.pdf", "nothing.pdf", "letter.pdf", "pipe.pdf"}
    assert all(a["reason"] for a in first["attention"]), "each says why"

    before = rows(processed)
    second = run(raw, processed)
    assert (second["read"], second["understood_again"], second["years_written"]) == (0, 0, [])
    assert rows(processed) == before

    (raw / SAMPLES[1].name).unlink()
    shutil.copy(SAMPLES[3], raw)
    third = run(raw, processed)
    assert third["read"] == 1 and third["gone"] == [SAMPLES[1].name]
    files = {row[0] for row in Archive(processed).sql("SELECT file FROM documents").rows}
    assert SAMPLES[3].name in files and SAMPLES[1].name not in files
    assert sum(third["statuses"].values()) == third["files"] == 8


def test_tracked_by_prefect_and_by_nobody_it_is_the_same(raw: Path, tmp_path: Path) -> None:
    """The flow with its temporary server gives the rows of a run without; a server that is not there stops no run."""
    tracked, nobody = tmp_path / "tracked", tmp_path / "nobody"
    home = {"PREFECT_HOME": str(tmp_path / "home")}
    with_server = command(raw, tracked, "--prefect")
    done = subprocess.run(with_server, env=os.environ | home, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["notes"] == []
    gone = home | {"PREFECT_API_URL": "http://127.0.0.1:9/api"}
    done = subprocess.run(command(raw, nobody, "--prefect"), env=os.environ | gone, capture_output=True, text=True)
    assert done.returncode == 0 and "without it" in done.stderr, done.stderr
    assert rows(nobody) == rows(tracked)
