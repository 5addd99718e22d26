"""Runs with invented rooms: what a document does is in its name, and nothing is loaded, so that faults are cheap."""

import faulthandler
import os
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import CorruptError
from pipeline.extract import Rooms, unreadable
from pipeline.flows import cluster, nightly, workers
from pipeline.flows.nightly import Wishes, bring_up
from pipeline.flows.report import Report
from pipeline.schema import Record, Source
from pipeline.settings import Settings
from pipeline.version import Version
from tests.factories import record


def behave(path: Path, source: Source, rooms: Rooms) -> Record:
    """A record for the file, or the fault that its name asks for."""
    name = path.name
    with rooms.timed("read"):
        path.read_bytes()
    if "slow" in name:
        time.sleep(0.2)
    if "hang" in name:
        time.sleep(600)
    if "killed-once" in name and not (flag := rooms.settings.processed / "killed").exists():
        flag.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if "abort" in name:
        faulthandler.disable()
        os.abort()
    if "hungry" in name:
        bytearray(2_000_000_000)
    if "fault" in name:
        raise ValueError("a slip of the program")
    if "corrupt" in name:
        return unreadable(source, CorruptError.status, f"{name}: cannot be read", rooms.version)
    made = record(name, 1990 + len(path.read_bytes()) % 30)
    document = replace(made.document, id=source.sha256, file=source.path)
    return replace(made, document=document, pipeline_version=rooms.version)


def invented() -> None:
    """The invented rooms in a process that is not this one: a worker of a cluster."""
    workers.START = "fork"
    workers.extract = behave
    workers._STATE.clear()
    workers.Rooms.open = lambda settings, version: Rooms(settings, None, None, version)  # type: ignore[arg-type,method-assign]
    cluster.version_of = lambda *_: Version("r", "f")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An empty raw folder."""
    folder = tmp_path / "raw"
    folder.mkdir()
    return folder


@pytest.fixture
def go(tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Report]:
    """Does a run over `archive`, without Prefect; keyword arguments: of Settings and Wishes."""
    monkeypatch.setattr(workers, "START", "fork")
    monkeypatch.setattr(workers, "extract", behave)
    monkeypatch.setattr(workers, "understand_again", lambda made, rooms: replace(made, pipeline_version=rooms.version))
    monkeypatch.setattr(workers, "_STATE", {})
    monkeypatch.setattr(workers.Rooms, "open", lambda settings, version: Rooms(settings, None, None, version))  # type: ignore[arg-type]
    monkeypatch.setattr(nightly, "version_of", lambda *_: Version("r", "f"))

    def run(processed: Path | None = None, **options: object) -> Report:
        wished = {k: options.pop(k) for k in list(options) if k in Wishes.__slots__}
        settings = Settings(raw=archive, processed=processed or tmp_path / "processed", models=tmp_path / "models")
        return bring_up(replace(settings, **options), Wishes(**wished))  # type: ignore[arg-type]

    return run


def put(archive: Path, *names: str) -> None:
    """Files of these names, each with its own bytes."""
    for name in names:
        path = archive / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.4 " + name.encode())
