"""Thousands of invented documents through the scheduled deployment, run after run, with the archive changing between.

usage: python -m benchmarks.soak [--documents N] [--runs N] [--workers N] [--seed N] [--json]

A Prefect server and `minutes schedule` are started; each run is one of their deployment. The first run reads all
documents; before each later one, files arrive, change, go, are copied, emptied or cut off. What the archive should
hold is kept apart from the product: after every run the statuses must be these, add up to the files, and only what is
new or changed may have been read. In the end the dataset must have the rows that a rebuild from the records gives.
"""

import argparse
import asyncio
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.invented import minutes
from pipeline.query import Archive
from pipeline.store.tables import TABLES

WARM = 500  # documents after which a worker's memory should be flat
PATIENCE = 3600  # seconds for one run


@dataclass(slots=True)
class Model:
    """What the archive holds, told apart from the product: the content under each path, and the status it ends in."""

    raw: Path
    chance: random.Random
    files: dict[str, str] = field(default_factory=dict)  # path -> content
    status: dict[str, str] = field(default_factory=dict)  # content -> status
    seen: set[str] = field(default_factory=set)  # contents that a run has read
    number: int = 0

    def put(self, path: str, data: bytes, content: str, status: str = "ok") -> None:
        target = self.raw / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        self.files[path], self.status[content] = content, status

    def arrive(self, count: int) -> None:
        for _ in range(count):
            self.number += 1
            self.put(f"{self.number % 50:02d}/{self.number}.pdf", minutes(self.number), f"{self.number}.0")

    def change(self, count: int) -> None:
        """Each in one way: another edition, a copy, nothing left of it, cut off, or gone."""
        for _ in range(count):
            path = self.chance.choice(sorted(self.files))
            content = self.files[path]
            number = int(Path(path).stem.partition(" ")[0])
            way = self.chance.choice(("edit", "edit", "copy", "empty", "cut", "remove", "remove"))
            if way == "edit":
                edition = self.chance.randrange(1, 10**6)
                self.put(path, minutes(number, edition), f"{number}.{edition}")
            elif way == "copy":
                data = (self.raw / path).read_bytes()
                copy = f"{number % 50:02d}/{number} copy {self.chance.random()}.pdf"
                self.put(copy, data, content, self.status[content])
            elif way == "empty":
                self.put(path, b"", "nothing", "empty")
            elif way == "cut":
                self.put(path, b"%PDF-1.4 cut off " + str(number).encode(), f"cut {number}", "corrupt")
            else:
                (self.raw / path).unlink()
                del self.files[path]

    def expected(self) -> dict[str, int]:
        """Files by status: the first path of a content has its status, every other one is a duplicate."""
        contents = set(self.files.values())
        counted = Counter(self.status[content] for content in contents)
        counted["duplicate"] = len(self.files) - len(contents)
        return {status: count for status, count in sorted(counted.items()) if count}


def check(model: Model, report: dict[str, Any]) -> None:
    """The report says what the model holds."""
    contents = set(model.files.values())
    assert report["statuses"] == model.expected(), (report["statuses"], model.expected())
    assert sum(report["statuses"].values()) == report["files"] == len(model.files)
    assert report["read"] == len(contents - model.seen), (report["read"], len(contents - model.seen))
    model.seen = contents  # records of contents that are gone are removed


def rows(processed: Path) -> dict[str, list[tuple]]:
    archive = Archive(processed)
    return {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}


class Nightly:
    """A Prefect server and a served schedule, for the length of a block; `run` does one run of the deployment."""

    def __init__(self, folder: Path, workers: int) -> None:
        self.folder, self.workers = folder, workers
        self.processes: list[subprocess.Popen] = []

    def __enter__(self) -> "Nightly":
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        os.environ |= {
            "PREFECT_HOME": str(self.folder / "prefect"), "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1",
        }  # fmt: skip
        self._start("prefect", "server", "start", "--port", str(port), "--no-ui")
        self._wait(f"http://127.0.0.1:{port}/api/health")
        self._start(
            "pipeline.cli", "schedule", "--raw", str(self.folder / "raw"), "--processed", str(self.folder / "p"),
            "--workers", str(self.workers), "--no-ocr", "--log", str(self.folder / "lines"), "--log-format", "json",
        )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def _start(self, *command: str) -> None:
        with (self.folder / "log").open("a") as log:
            self.processes.append(
                subprocess.Popen([sys.executable, "-m", *command], stdout=log, stderr=log, start_new_session=True)
            )

    def _wait(self, address: str) -> None:
        for _ in range(600):
            try:
                urllib.request.urlopen(address, timeout=2).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.5)
        raise TimeoutError(f"no server at {address}; see {self.folder / 'log'}")

    def run(self) -> dict[str, Any]:
        """One run of the deployment, to its end; its report."""
        state = asyncio.run(self._run())
        assert state == "COMPLETED", f"{state}; see {self.folder / 'log'}"
        return json.loads(max((self.folder / "p" / "runs").glob("*.json")).read_text())

    async def _run(self) -> str:
        from prefect.deployments import run_deployment
        from prefect.exceptions import ObjectNotFound

        for _ in range(240):
            try:
                run = await run_deployment("ingest/nightly", timeout=PATIENCE, poll_interval=2)  # type: ignore[misc]
                return run.state.type.value if run.state else "UNKNOWN"
            except ObjectNotFound:  # the schedule is still being served
                await asyncio.sleep(1)
        raise TimeoutError("the deployment does not come")


def growth(log: Path) -> int | None:
    """Megabytes by which the workers' peak grew from the 500th document of the first run to its last."""
    peaks: list[int] = []
    for line in log.read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        if said["event"] == "done":
            break
        if said["event"] == "document" and "peak_mb" in said:
            peaks.append(said["peak_mb"])
    return max(peaks) - max(peaks[:WARM]) if len(peaks) > WARM else None


def soak(folder: Path, documents: int, runs: int, workers: int, seed: int) -> dict[str, Any]:
    """All runs; raises AssertionError at the first that says something else than the model."""
    model = Model(folder / "raw", random.Random(seed))
    steps = []
    model.arrive(documents)
    with Nightly(folder, workers) as nightly:
        for step in range(runs):
            if step:
                model.change(max(1, documents // 50))
                model.arrive(max(1, documents // 100))
            began = time.perf_counter()
            report = nightly.run()
            check(model, report)
            steps.append(
                {name: report[name] for name in ("files", "statuses", "read", "unchanged", "orchestration")}
                | {"gone": len(report["gone"]), "run_s": report["seconds"], "peak_mb": report["peak_megabytes"],
                   "publish_s": report["rooms"]["publish"], "flow_s": round(time.perf_counter() - began, 1)}
            )  # fmt: skip
            print(json.dumps(steps[-1]), file=sys.stderr, flush=True)
    before = rows(folder / "p")
    subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "run", "--raw", str(folder / "raw"), "--processed", str(folder / "p"),
         "--no-prefect", "--rebuild", "--no-ocr", "--json"], check=True, capture_output=True,
    )  # fmt: skip
    assert rows(folder / "p") == before, "a rebuild gives other rows"
    return {
        "documents": documents, "runs": runs, "workers": workers, "growth_mb": growth(folder / "lines"),
        "rebuild_is_the_same": True, "steps": steps,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=6)
    parser.add_argument("--workers", type=int, default=1, help="one: its memory is followed over all documents")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = soak(Path(folder), args.documents, args.runs, args.workers, args.seed)
    if args.json:
        print(json.dumps(found))
        return
    for step in found.pop("steps"):
        print(step)
    for name, value in found.items():
        print(f"{name:24} {value}")


if __name__ == "__main__":
    main()
