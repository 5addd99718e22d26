"""Of the decisions given a confidence, how many are right: a table of bands over gold annotations.

usage: python -m benchmarks.calibration [--gold FOLDER --raw FOLDER]

Without folders, the held-back documents, which nobody read while rules were written. Of those given 0.9 or more, nine
in ten should be right.
"""

import argparse
from itertools import pairwise
from pathlib import Path

from pipeline.discover import source_of
from pipeline.evaluate import confidences, read_gold
from pipeline.extract import Rooms, extract
from pipeline.settings import Settings

ROOT = Path(__file__).parents[1]
SETS = tuple((ROOT / "tests" / name / "held-back",) * 2 for name in ("plain", "varied"))
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def measure(gold: Path, pdfs: Path) -> list[tuple[float, bool]]:
    """(confidence, right) of every decision found in the documents of one set."""
    rooms = Rooms.open(Settings(raw=pdfs, processed=ROOT / "data" / "processed", models=ROOT / "models"))
    paths = {path.name: path for path in sorted(pdfs.rglob("*.pdf"))}
    rows: list[tuple[float, bool]] = []
    for name, wanted in read_gold(gold).items():
        rows += confidences(wanted, extract(paths[name], source_of(paths[name]), rooms))
    return rows


def table(rows: list[tuple[float, bool]]) -> str:
    lines = ["| confidence | decisions | mean confidence | right |", "|---|---|---|---|"]
    for low, high in pairwise(BANDS):
        band = [(c, right) for c, right in rows if low <= c < high]
        if band:
            mean, right = sum(c for c, _ in band) / len(band), sum(r for _, r in band) / len(band)
            lines.append(f"| {low:.1f} to {min(high, 1):.1f} | {len(band)} | {mean:.2f} | {right:.2f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--raw", type=Path)
    args = parser.parse_args()
    sets = ((args.gold, args.raw or args.gold),) if args.gold else SETS
    print(table([row for gold, pdfs in sets for row in measure(gold, pdfs)]))


if __name__ == "__main__":
    main()
