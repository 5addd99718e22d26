"""A schedule fires: with a wrong set of Prefect's dependencies the server does not start, or no cron run ever comes."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

SAMPLE = sorted((Path(__file__).parents[2] / "data" / "raw").rglob("*.pdf"))[0]
PATIENCE = 240  # seconds: a cron run is due within 60, the rest is a slow machine


@pytest.fixture
def server(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A Prefect server on a free port; gives the environment that points to it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    quiet = {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}
    environment = os.environ | quiet | {"PREFECT_HOME": str(tmp_path / "prefect")}
    process = subprocess.Popen(
        [sys.executable, "-m", "prefect", "server", "start", "--port", str(port), "--no-ui"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}/api"
        _wait(lambda: _answers(f"{address}/health"), "the server starts")
        yield environment | {"PREFECT_API_URL": address}
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


def _wait(done, what: str) -> None:  # type: ignore[no-untyped-def]
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < PATIENCE, f"{what}: not within {PATIENCE} s"
        time.sleep(0.5)


def test_a_schedule_fires_and_publishes(server: dict[str, str], tmp_path: Path) -> None:
    """`minutes schedule` every minute: within a few minutes a dataset is there, made by nobody but the schedule."""
    raw, processed = tmp_path / "raw", tmp_path / "processed"
    raw.mkdir()
    shutil.copy(SAMPLE, raw)
    process = subprocess.Popen(
        [sys.executable, "-m", "pipeline.cli", "schedule", "--cron", "* * * * *", "--raw", str(raw),
         "--processed", str(processed), "--workers", "1"],
        env=server, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        _wait(lambda: list((processed / "runs").glob("*.json")), "the schedule fires")
        assert (processed / "dataset" / "documents.parquet").exists()
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["--cron", "* * * * *"], 3, "prefect server start"),  # no server: how to start one
        (["--cron", "sometimes"], 2, "0 2 * * *"),  # how a schedule is written
        (["--cron", "* * * * *", "--raw", "nowhere"], 3, "nowhere"),
    ],
)
def test_what_is_wrong_is_said(arguments: list[str], code: int, says: str, tmp_path: Path) -> None:
    environment = os.environ | {"PREFECT_API_URL": "http://127.0.0.1:9/api", "PREFECT_HOME": str(tmp_path)}
    raw = [] if "--raw" in arguments else ["--raw", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "schedule", *arguments, *raw],
        env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == code and says in done.stderr, done.stderr
