"""Linking people at archive size: how the cost grows with the number of mentions.

usage: python -m benchmarks.linking [--mentions 10000 100000 1000000] [--json]

The archive is synthetic: names drawn from the shipped lists, 200 organisations, lists of fifteen and mentions beside
them, one name in fifty misspelt. Times are wall time on one thread.
"""

import argparse
import json
import random
import resource
import time
from collections.abc import Iterator

from pipeline.link import Appearance, link_people
from pipeline.swedish.names import given_names, surnames

ORGANISATIONS = 200
PER_DOCUMENT = 40
LISTED = 15


def appearances(count: int, seed: int = 0) -> Iterator[Appearance]:
    """Mentions of a synthetic archive, always the same for a count and seed; one person for twenty mentions."""
    rng = random.Random(seed)
    given = sorted(name for name, row in given_names().items() if row.bearers > 2000)
    family = sorted(name for name, row in surnames().items() if row.bearers)
    people = [(f"{rng.choice(given)} {rng.choice(family)}", rng.choice("SMCLV")) for _ in range(max(400, count // 20))]
    for document in range(count // PER_DOCUMENT):
        organisation = document % ORGANISATIONS
        members = people[organisation::ORGANISATIONS]
        for place in range(PER_DOCUMENT):
            name, party = rng.choice(members)
            yield Appearance(
                document_id=f"d{document}", name=_misspelt(name, rng) if rng.random() < 0.02 else name,
                year=2000 + document % 25, context=f"{organisation} nämnden", listed=place < LISTED,
                party=party if place < LISTED else None, home=str(organisation),
            )  # fmt: skip


def _misspelt(name: str, rng: random.Random) -> str:
    """The name with one letter lost."""
    at = rng.randrange(2, len(name) - 1)
    return name[:at] + name[at + 1 :]


def measure(count: int) -> dict[str, float]:
    rows = list(appearances(count))
    started = time.perf_counter()
    register = link_people(rows)
    taken = time.perf_counter() - started
    return {
        "mentions": len(rows),
        "people": len(register.people),
        "merges": sum(join.joined for join in register.merges),
        "seconds": round(taken, 1),
        "mentions_per_s": round(len(rows) / taken),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mentions", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    figures = [measure(count) for count in args.mentions]
    if args.json:
        print(json.dumps(figures))
        return
    for name in figures[0]:
        print(f"{name:16}" + "".join(f"{row[name]:>14,}" for row in figures))


if __name__ == "__main__":
    main()
