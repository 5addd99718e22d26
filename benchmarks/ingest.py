"""End to end: how many pages a CPU second takes through all rooms, beside pdfplumber's own `extract_text_lines`.

usage: python -m benchmarks.ingest [--pages N] [--documents N] [--json]

Both read the same files of the sample archive, interleaved in one run, until N pages are done; CPU seconds, medians
over rounds. Everything is on but OCR, and records are written; the shares of the rooms are of their time with
pdfplumber. Then one worker process against two, and against two workers of a Dask cluster where the extra `cluster` is
installed, over the same documents (wall time; the CPU share of handing them out beside it), and the growth of one
worker's memory from the 500th to the last document.
"""

import argparse
import json
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pdfplumber

from pipeline.discover import source_of
from pipeline.errors import UsageError
from pipeline.extract import Rooms, extract
from pipeline.flows import cluster
from pipeline.flows.plan import Job
from pipeline.flows.workers import Workers
from pipeline.read import ocr
from pipeline.schema import Record, Source
from pipeline.settings import Settings
from pipeline.store.records import write_record
from pipeline.version import version_of

ROOT = Path(__file__).parents[1]
SAMPLES = sorted((ROOT / "data" / "raw").rglob("*.pdf"))
WARM = 500  # documents after which memory should be flat


def cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def plain(path: Path) -> None:
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_text_lines()
            page.close()


def ratios(settings: Settings, pages: int) -> dict[str, float]:
    """Pages per CPU second of both engines, as multiples of `extract_text_lines`; the share of each room."""
    rooms = {engine: Rooms.open(replace(settings, engine=engine)) for engine in ("pdfplumber", "pdfium")}
    spent: dict[str, list[float]] = {"plain": [], "pdfplumber": [], "pdfium": []}
    done = 0
    while done < pages:
        round_ = dict.fromkeys(spent, 0.0)
        for path in SAMPLES:
            source = source_of(path)
            round_["plain"] += cpu(lambda path=path: plain(path))
            for engine, opened in rooms.items():
                made, seconds = through(settings, path, source, opened)
                round_[engine] += seconds
            done += made.document.pages
        for name, seconds in round_.items():
            spent[name].append(seconds)
    middle = {name: statistics.median(seconds) for name, seconds in spent.items()}
    rounds = len(spent["plain"])
    by_room = rooms["pdfplumber"].seconds
    return {
        "pages": done,
        "rounds": rounds,
        "pages_per_cpu_s_plain": round(done / rounds / middle["plain"], 1),
        "ratio_pdfplumber": round(middle["plain"] / middle["pdfplumber"], 2),
        "ratio_pdfium": round(middle["plain"] / middle["pdfium"], 2),
        **{f"share_{room}": round(seconds / sum(by_room.values()), 3) for room, seconds in by_room.items()},
    }


def through(settings: Settings, path: Path, source: Source, rooms: Rooms) -> tuple[Record, float]:
    """One document through all rooms, and written; its record and the CPU seconds."""
    began = time.process_time()
    record = extract(path, source, rooms)
    with rooms.timed("write"):
        write_record(settings.processed, record)
    return record, time.process_time() - began


def speedups(settings: Settings, documents: int) -> dict[str, float]:
    """Wall time of one worker over that of two, here and on a cluster, after all have loaded their models."""
    jobs = [Job(Source(p.relative_to(settings.raw).as_posix(), f"{n:064x}", 0)) for n in range(documents)
            for p in [SAMPLES[n % len(SAMPLES)]]]  # fmt: skip
    seconds, share = [], 0.0
    for count in (1, 2):
        with Workers(replace(settings, workers=count), "benchmark") as workers:
            list(workers.do(jobs[: 4 * count]))
            began, own = time.perf_counter(), time.process_time()
            finished = list(workers.do(jobs))
            seconds.append(time.perf_counter() - began)
            own = time.process_time() - own
            share = own / (own + sum(done.cpu for done in finished))
    found = {"speedup_2_workers": round(seconds[0] / seconds[1], 2), "share_orchestration": round(share, 3)}
    if far := on_cluster(settings, jobs):
        found["speedup_dask_2_workers"] = round(seconds[0] / far, 2)
    return found


def on_cluster(settings: Settings, jobs: list[Job]) -> float | None:
    """Wall time of two Dask workers over the jobs, in batches as a run makes them; None without Dask."""
    try:
        with cluster.found("local:2") as two:
            version = str(version_of(settings, ocr.missing() is None))
            work = cluster.OnWorker(replace(settings, workers=2), version)
            batches = [jobs[start : start + 16] for start in range(0, len(jobs), 16)]
            list(two.in_order(work, [jobs[:4]] * 4))
            began = time.perf_counter()
            list(two.in_order(work, batches))
            return time.perf_counter() - began
    except UsageError:
        return None


def growth(settings: Settings, documents: int) -> int:
    """Megabytes by which the peak of this process grows from the 500th document to the last."""
    rooms = Rooms.open(settings)
    at_warm = 0
    for number in range(documents):
        path = SAMPLES[number % len(SAMPLES)]
        extract(path, source_of(path), rooms)
        if number == min(WARM, documents // 2):
            at_warm = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - at_warm) // 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(raw=ROOT / "data" / "raw", processed=Path(folder), models=ROOT / "models", ocr=False)
        figures = ratios(settings, args.pages)
        figures |= speedups(settings, min(args.documents, 200))
        figures["growth_mb"] = growth(settings, args.documents)
    if args.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:24} {value:>10}")


if __name__ == "__main__":
    main()
