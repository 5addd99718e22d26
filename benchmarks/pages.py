"""How long the pages of the desk take: the first request after the start, and later ones, in milliseconds.

usage: python -m benchmarks.pages [--processed DIR] [--raw DIR] [--rounds N] [--json]

Server time as the access log counts it, with the CPU time of the whole process beside it, which other programs on the
machine do not lengthen. The desk is started as `minutes web` starts it.
"""

import argparse
import io
import json
import statistics
import time
import urllib.request
from pathlib import Path

from pipeline.query import Archive
from pipeline.web import Desk
from tests.web.chromium import served

ROOT = Path(__file__).parents[1]


def pages(archive: Archive) -> dict[str, str]:
    """An address per kind of page, of what the archive holds most of."""
    document, start, end = archive.sql(
        "SELECT document_id, char_start, char_end FROM decisions ORDER BY decision_id LIMIT 1"
    ).rows[0]
    found = {
        "home": "/", "search": "/search?q=protokoll", "decisions": "/decisions",
        "meeting": f"/meeting/{document}?mark={start}-{end}", "people": "/people",
        "person": f"/person/{archive.people().rows[0][0]}", "bodies": "/bodies", "cases": "/cases", "topics": "/topics",
        "municipalities": "/municipalities", "quality": "/quality", "review": "/review",
    }  # fmt: skip
    if topics := archive.topics().rows:
        found["topic"] = f"/topic/{topics[0][0]}"
    if cases := archive.cases(1).dicts():
        found["case"] = "/case?number=" + urllib.request.quote(cases[0]["case_number"])
    return found


def measure(desk: Desk, rounds: int) -> dict[str, dict[str, float]]:
    """Per page: the first request, the median of the later ones and their CPU time, in milliseconds."""
    log, took = io.StringIO(), {}
    with served(desk, log) as address:
        for name, path in pages(desk.archive()).items():
            times, spent = [], []
            for _ in range(rounds + 1):
                log.seek(0)
                log.truncate()
                began = time.process_time()
                with urllib.request.urlopen(address + path) as answer:
                    answer.read()
                spent.append(1000 * (time.process_time() - began))
                times.append(json.loads(log.getvalue().splitlines()[-1])["ms"])
            took[name] = {"first_ms": times[0], "ms": statistics.median(times[1:]),
                          "cpu_ms": round(statistics.median(spent[1:]), 1)}  # fmt: skip
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processed", type=Path, default=ROOT / "data" / "processed")
    parser.add_argument("--raw", type=Path, default=ROOT / "data" / "raw")
    parser.add_argument("--rounds", type=int, default=9, help="later requests per page")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    took = measure(Desk(args.processed.resolve(), args.raw.resolve()), args.rounds)
    if args.json:
        print(json.dumps(took, indent=1))
        return
    print(f"{'page':16}{'first':>9}{'later':>9}{'CPU':>9}  (ms)")
    for name, row in took.items():
        print(f"{name:16}{row['first_ms']:9.1f}{row['ms']:9.1f}{row['cpu_ms']:9.1f}")


if __name__ == "__main__":
    main()
