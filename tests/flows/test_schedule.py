"""The schedule on a real server: it fires, its parameters are checked, and somebody is told when a run fails.

With a wrong set of Prefect's dependencies the server does not start, or no cron run ever comes.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = sorted((ROOT / "data" / "raw").rglob("*.pdf"))[0]
PATIENCE = 420  # seconds: a cron run is due within 60, the rest is a slow machine


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A Prefect server on a free port; gives the environment that points to it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    quiet = {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}
    environment = os.environ | quiet | {"PREFECT_HOME": str(tmp_path_factory.mktemp("prefect"))}
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


def _wait(done: Callable[[], object], what: str) -> None:
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < PATIENCE, f"{what}: not within {PATIENCE} s"
        time.sleep(0.5)


def _ask(server: dict[str, str], path: str, said: object = None) -> Any:
    """One request to the server's interface; with `said`, a POST."""
    request = urllib.request.Request(
        server["PREFECT_API_URL"] + path, json.dumps(said).encode() if said is not None else None,
        {"Content-Type": "application/json"},
    )  # fmt: skip
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def _artifacts(server: dict[str, str]) -> set[str]:
    return {artifact["key"] for artifact in _ask(server, "/artifacts/filter", {})}


def _run_now(server: dict[str, str]) -> None:
    """Ask for a run. Of a cron run planned less than five minutes before, the server waits a quarter of an hour for an
    event that it never wrote, before it tells anybody; of others it tells at once."""
    (deployment,) = _ask(server, "/deployments/filter", {})
    _ask(server, f"/deployments/{deployment['id']}/create_flow_run", {"state": {"type": "SCHEDULED"}})


class Hook:
    """A chat's web hook: keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        told = self.told

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["text"])
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


def test_a_schedule_fires_publishes_and_tells_of_failures(server: dict[str, str], tmp_path: Path) -> None:
    """`minutes schedule` every minute makes a dataset, with nobody's help; then the archive is lost."""
    raw, processed, hook = tmp_path / "raw", tmp_path / "processed", Hook()
    raw.mkdir()
    shutil.copy(SAMPLE, raw)
    process = subprocess.Popen(
        [sys.executable, "-m", "pipeline.cli", "schedule", "--cron", "* * * * *", "--raw", str(raw),
         "--processed", str(processed), "--workers", "1", "--alert", hook.url],
        env=server, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        _wait(lambda: list((processed / "runs").glob("*.json")), "the schedule fires")
        assert (processed / "dataset" / "documents.parquet").exists()
        _wait(lambda: {"run", "progress", "dataset", "report"} <= _artifacts(server), "the run shows what it did")
        shutil.rmtree(raw)
        _run_now(server)
        _wait(lambda: hook.told, "the failure is told")
        assert hook.told[0].startswith("ingest ") and "Failed" in hook.told[0] and "raw" in hook.told[0]
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        hook.server.shutdown()


def test_a_team_deploys_on_its_own_server(server: dict[str, str], tmp_path: Path) -> None:
    """prefect.yaml as it stands: its parameters fit the flow, runs never overlap, and a wrong parameter is refused."""

    def prefect(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "prefect", "--no-prompt", *command],
            cwd=ROOT, env=server, capture_output=True, text=True,
        )  # fmt: skip
        return done.stdout + done.stderr

    prefect("work-pool", "create", "minutes", "--type", "process")
    # With fastapi 0.154 on the server the command ends in an error when it looks for workers, after it has deployed.
    said = prefect("deploy", "--name", "nightly", "--prefect-file", str(ROOT / "prefect.yaml"))
    assert "successfully created" in said, said
    deployment = _ask(server, "/deployments/name/ingest/nightly")
    assert deployment["schedules"][0]["schedule"]["cron"] == "0 2 * * *"
    assert deployment["global_concurrency_limit"]["limit"] == 1
    order = deployment["parameters"]["order"]
    address = f"/deployments/{deployment['id']}/create_flow_run"
    assert _ask(server, address, {"parameters": {"order": order | {"workers": 1}}})["state"]["type"] == "SCHEDULED"
    for wrong in ({"engine": "acrobat"}, {"workers": 0}, {"raw": None}):
        with pytest.raises(urllib.error.HTTPError) as refused:
            _ask(server, address, {"parameters": {"order": order | wrong}})
        assert refused.value.code in (409, 422)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["--cron", "* * * * *"], 3, "prefect server start"),  # no server: how to start one
        (["--cron", "sometimes"], 2, "0 2 * * *"),  # how a schedule is written
        (["--cron", "* * * * *", "--raw", "nowhere"], 3, "nowhere"),
        (["--engine", "acrobat"], 2, "engine is 'acrobat'"),
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
