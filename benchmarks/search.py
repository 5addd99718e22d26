"""Search at archive size: how fast the index answers with facets, and how fast it is built, beside SQLite FTS5.

usage: python -m benchmarks.search [--items N] [--json] [--alone]

The archive is synthetic: words drawn by frequency (Zipf) from the Swedish word list, with bodies, years and topics.
Both engines index the same items in the same run; queries are interleaved. Times are wall time on one thread.
"""

import argparse
import json
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from pipeline.store.search import FACETS, Entry, Index, update
from pipeline.swedish.compounds import parts
from pipeline.swedish.tables import rows

WORDS_PER_ITEM = 60
QUERIES = 200


def entries(count: int, seed: int = 0) -> Iterator[Entry]:
    """Items of a synthetic archive, always the same for a count and seed."""
    rng = random.Random(seed)
    words = [row["word"] for row in rows("ordinary_words.csv")]
    rng.shuffle(words)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    for number in range(count):
        drawn = rng.choices(words, cum_weights=weights, k=WORDS_PER_ITEM)
        inner = " ".join({part for word in set(drawn) if len(word) > 6 for part in parts(word)})
        year = 1990 + number % 36
        facets = {
            "year": [str(year)], "body": [f"Nämnd {rng.randrange(60)}"], "topic": [f"topic-{rng.randrange(25)}"],
            "kind": [rng.choice(("adopt", "note", "table", "appoint"))], "municipality": [f"{rng.randrange(290):04d}"],
            "person": [f"{rng.randrange(5000):x}" for _ in range(2)], "document_type": ["protokoll"],
        }  # fmt: skip
        title, text = " ".join(drawn[:8]), " ".join(drawn[8:])
        yield Entry(f"i{number}", f"d{number // 12}", title, text, "", inner, year * 10000 + 101, facets)


def queries(seed: int = 1) -> list[tuple[str, dict[str, list[str]]]]:
    """What people ask: one and two words, phrases, prefixes, some with filters."""
    rng = random.Random(seed)
    words = [row["word"] for row in rows("ordinary_words.csv")]
    random.Random(0).shuffle(words)
    common, rare = words[:300], words[300:8000]
    kinds = (
        lambda: rng.choice(common),
        lambda: rng.choice(rare),
        lambda: f"{rng.choice(common)} {rng.choice(common)}",
        lambda: f'"{rng.choice(common)} {rng.choice(common)}"',
        lambda: f"{rng.choice(rare)[:5]}*",
    )
    filters: tuple[dict[str, list[str]], ...] = ({}, {"year": ["2010", "2011"]}, {"topic": ["topic-3"]})
    return [(kinds[n % len(kinds)](), filters[n % len(filters)]) for n in range(QUERIES)]


class Timed:
    """Items made one by one, so that millions fit in memory, and the CPU time that making them took."""

    def __init__(self, items: Iterator[Entry]) -> None:
        self.items, self.seconds = items, 0.0

    def __iter__(self) -> Iterator[Entry]:
        while True:
            began = time.process_time()
            item = next(self.items, None)
            self.seconds += time.process_time() - began
            if item is None:
                return
            yield item


def sqlite(path: Path, items: Timed) -> tuple[sqlite3.Connection, float]:
    """The same items in FTS5; seconds of CPU to build."""
    began = time.process_time()
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE VIRTUAL TABLE items USING fts5(title, text, year UNINDEXED, topic UNINDEXED, body UNINDEXED)"
    )
    connection.executemany(
        "INSERT INTO items VALUES (?, ?, ?, ?, ?)",
        ((e.title, e.text, e.facets["year"][0], e.facets["topic"][0], e.facets["body"][0]) for e in items),
    )
    connection.commit()
    return connection, time.process_time() - began - items.seconds


def ask_sqlite(connection: sqlite3.Connection, text: str, filters: dict[str, list[str]]) -> float:
    """Seconds for the best ten and the counts of three facets."""
    where, values = "items MATCH ?", [text.replace("*", " *") if "*" in text else text]
    for name, wanted in filters.items():
        where += f" AND {name} IN ({','.join('?' * len(wanted))})"
        values += wanted
    began = time.perf_counter()
    connection.execute(f"SELECT rowid FROM items WHERE {where} ORDER BY rank LIMIT 10", values).fetchall()
    for facet in ("year", "topic", "body"):
        connection.execute(f"SELECT {facet}, count(*) FROM items WHERE {where} GROUP BY 1", values).fetchall()
    return time.perf_counter() - began


def measure(count: int, beside: bool = True) -> dict[str, float | None]:
    """The figures that issue from one run over `count` items; `beside`: SQLite too."""
    items = Timed(entries(count))
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        update(Path(folder) / "index", [], items)
        build = time.process_time() - began - items.seconds
        index = Index(Path(folder) / "index")
        other, other_build = sqlite(Path(folder) / "fts.db", Timed(entries(count))) if beside else (None, None)
        ours: list[float] = []
        theirs: list[float] = []
        for number, (text, filters) in enumerate(queries()):
            began = time.perf_counter()
            index.search(text, filters, limit=10, facets=FACETS)
            ours.append(time.perf_counter() - began)
            if other and number % 5 == 0:  # a fifth is enough to compare: it is two orders slower
                theirs.append(ask_sqlite(other, text, filters))
        if other:
            other.close()
    return {
        "items": count,
        "p50_ms": round(1000 * statistics.median(ours), 2),
        "p95_ms": round(1000 * statistics.quantiles(ours, n=20)[-1], 2),
        "items_per_cpu_s": round(count / build),
        "fts5_p50_ms": round(1000 * statistics.median(theirs), 2) if theirs else None,
        "fts5_p95_ms": round(1000 * statistics.quantiles(theirs, n=20)[-1], 2) if theirs else None,
        "fts5_items_per_cpu_s": round(count / other_build) if other_build else None,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=20_000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--alone", action="store_true", help="without SQLite, which takes most of the time")
    args = parser.parse_args()
    figures = measure(args.items, not args.alone)
    if args.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:22} {value if value is not None else '-':>12}")


if __name__ == "__main__":
    main()
