"""End to end: how many pages a CPU second takes through all rooms, beside pdfplumber's own `extract_text_lines`.

usage: python -m benchmarks.ingest [--pages N] [--documents N] [--json]

Both read the same files of the sample archive, interleaved in one run, until N pages are done; CPU seconds, medians
over rounds. Everything is on but OCR, and records are written. Then one worker process against two over the same
documents (wall time), and the growth of one worker's memory from the 500th to the last document.
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
from pipeline.extract import Rooms, extract, understand
from pipeline.flows.plan import Job
from pipeline.flows.workers import Workers
from pipeline.read import read_pdf
from pipeline.schema import Source
from pipeline.settings import Settings
from pipeline.store.records import write_record

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
    spent: dict[str, list[float]] = {"plain": [], "pdfplumber": [], "pdfium": [], "read": [], "understand": []}
    done = 0
    while done < pages:
        round_ = dict.fromkeys(spent, 0.0)
        for path in SAMPLES:
            source = source_of(path)
            round_["plain"] += cpu(lambda path=path: plain(path))
            for engine, opened in rooms.items():
                round_[engine] += cpu(
                    lambda path=path, source=source, opened=opened: write_record(
                        settings.processed, extract(path, source, opened)
                    )
                )
            document = read_pdf(path, source, ocr=False)
            round_["understand"] += cpu(lambda document=document: understand(document, rooms["pdfplumber"]))
            round_["read"] += cpu(lambda path=path, source=source: read_pdf(path, source, ocr=False))
            done += document.pages
        for name, seconds in round_.items():
            spent[name].append(seconds)
    middle = {name: statistics.median(seconds) for name, seconds in spent.items()}
    rounds = len(spent["plain"])
    return {
        "pages": done,
        "rounds": rounds,
        "pages_per_cpu_s_plain": round(done / rounds / middle["plain"], 1),
        "ratio_pdfplumber": round(middle["plain"] / middle["pdfplumber"], 2),
        "ratio_pdfium": round(middle["plain"] / middle["pdfium"], 2),
        "share_read": round(middle["read"] / middle["pdfplumber"], 2),
        "share_understand": round(middle["understand"] / middle["pdfplumber"], 2),
    }


def speedup(settings: Settings, documents: int) -> float:
    """Wall time of one worker over that of two, after both have loaded their models."""
    jobs = [Job(Source(p.relative_to(settings.raw).as_posix(), f"{n:064x}", 0)) for n in range(documents)
            for p in [SAMPLES[n % len(SAMPLES)]]]  # fmt: skip
    seconds = []
    for count in (1, 2):
        with Workers(replace(settings, workers=count), "benchmark") as workers:
            list(workers.do(jobs[: 4 * count]))
            began = time.perf_counter()
            list(workers.do(jobs))
            seconds.append(time.perf_counter() - began)
    return round(seconds[0] / seconds[1], 2)


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
        figures["speedup_2_workers"] = speedup(settings, min(args.documents, 200))
        figures["growth_mb"] = growth(settings, args.documents)
    if args.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:24} {value:>10}")


if __name__ == "__main__":
    main()
