"""Kills runs at random moments and compares the dataset that is there in the end with an undisturbed run's.

usage: python -m benchmarks.crash [--kills N] [--documents N] [--minutes N] [--seed N] [--json]

In turn a worker, the run's own process, or all of them get SIGKILL, after a random part of the time that an undisturbed
run takes. Each round starts from an empty processed folder: killed, then run to its end; every row of every table must
be the undisturbed run's, the search index must hold as many entries, and no half-written file may be left. The rooms
are loaded once and the runs forked from there, so that the kills fall on reading, recording and publishing.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from pipeline.extract import Rooms
from pipeline.flows import nightly, workers
from pipeline.flows.nightly import bring_up
from pipeline.query import Archive
from pipeline.read import ocr
from pipeline.settings import Settings
from pipeline.store.tables import TABLES
from pipeline.version import version_of

ROOT = Path(__file__).parents[1]
TARGETS = ("worker", "parent", "all")


def state(processed: Path) -> tuple[dict[str, list[tuple]], int]:
    """All rows of all tables, and the entries of the index."""
    archive = Archive(processed)
    rows = {name: sorted(archive.sql(f'SELECT * FROM "{name}"').rows, key=repr) for name in TABLES}
    return rows, archive.count_indexed()


def start(settings: Settings) -> int:
    """A run in a process group of its own; returns its id."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        os.setsid()
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 2)
        bring_up(settings)
        code = 0
    finally:
        os._exit(code)


def children(parent: int) -> list[int]:
    """Processes that `parent` started."""
    listed = Path(f"/proc/{parent}/task").glob("*/children")
    try:
        return [int(pid) for path in listed for pid in path.read_text().split()]
    except OSError:
        return []


def kill(run: int, target: str) -> bool:
    """Send SIGKILL; says whether there was somebody to kill."""
    try:
        if target == "all":
            os.killpg(run, signal.SIGKILL)
        elif target == "parent":
            os.kill(run, signal.SIGKILL)
        else:
            found = children(run)
            if not found:
                return False
            os.kill(random.choice(found), signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def alone(group: int) -> None:
    """Wait until workers that lost their parent have ended: forked ones hold its lock so long (real ones do not)."""
    for _ in range(200):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError("workers outlive their parent")


def crashes(settings: Settings, kills: int, folder: Path, minutes: float = 600) -> dict[str, object]:
    """Counts of rounds, by what was killed, and of those that ended otherwise than the undisturbed run."""
    undisturbed = folder / "undisturbed"
    began = time.perf_counter()
    assert os.waitpid(start(_into(settings, undisturbed)), 0)[1] == 0
    usual = time.perf_counter() - began
    expected = state(undisturbed)
    killed: Counter[str] = Counter()
    different, failed, left = [], [], []
    while killed.total() < kills and time.perf_counter() - began < 60 * minutes:
        target = TARGETS[killed.total() % len(TARGETS)]
        disturbed = folder / "disturbed"
        shutil.rmtree(disturbed, ignore_errors=True)
        run = start(_into(settings, disturbed))
        delay = random.uniform(0.0, usual * 1.05)
        time.sleep(delay)
        hit = kill(run, target)
        code = os.waitstatus_to_exitcode(os.waitpid(run, 0)[1])
        if not hit:
            continue
        alone(run)
        killed[target] += 1
        where = f"{target} after {delay:.2f} s"
        if target == "worker" and code != 0:
            failed.append(f"{where}: exit code {code}")
        if target != "worker" and os.waitpid(start(_into(settings, disturbed)), 0)[1] != 0:
            failed.append(f"{where}: the next run fails")
            continue
        if code == 0 or target != "worker":
            if state(disturbed) != expected:
                different.append(where)
            if list(disturbed.rglob(".tmp-*")):
                left.append(where)
        print(f"{killed.total()} of {kills}, {len(different) + len(failed)} not identical", file=sys.stderr, flush=True)
    return {
        "kills": killed.total(), **{f"kills_{name}": killed[name] for name in TARGETS},
        "identical": killed.total() - len(different) - len(failed), "seconds_undisturbed": round(usual, 2),
        "different": different, "failed": failed, "half_files": left,
    }  # fmt: skip


def _into(settings: Settings, processed: Path) -> Settings:
    return Settings(settings.raw, processed, settings.models, engine=settings.engine, workers=2, batch=4, ocr=False)


def warm(settings: Settings) -> None:
    """Load the rooms here, for the workers that are forked from here."""
    workers.START = "fork"
    version = version_of(settings, ocr.missing() is None)
    nightly.version_of = lambda *_: version  # of the code that was loaded, also when its files change meanwhile
    workers._STATE["rooms"] = Rooms.open(settings, str(version))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--documents", type=int, default=0, help="so many files of the sample archive; all without")
    parser.add_argument("--minutes", type=float, default=600, help="stop then, and say how far it came")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    random.seed(args.seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raw = ROOT / "data" / "raw"
        if args.documents:
            (folder / "raw").mkdir()
            for path in sorted(raw.rglob("*.pdf"))[: args.documents]:
                shutil.copy(path, folder / "raw")
            raw = folder / "raw"
        settings = Settings(raw, folder / "p", ROOT / "models", ocr=False)
        warm(settings)
        found = crashes(settings, args.kills, folder, args.minutes)
    if args.json:
        print(json.dumps(found))
    else:
        for what, value in found.items():
            print(f"{what:20} {value}")
    return 0 if found["identical"] == found["kills"] and not found["half_files"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
