"""How well the sample archive and the unseen styles are read: the tables of docs/quality.md, measured.

usage: python -m benchmarks.quality [--write]

`--write` puts the tables in their places in docs/quality.md (between its marks); without it they are printed. A test
compares those of the sample archive with a fresh measurement.
"""

import argparse
import re
from pathlib import Path

from pipeline.discover import source_of
from pipeline.evaluate import Score, evaluate, read_gold, total
from pipeline.extract import Rooms, extract
from pipeline.settings import Settings

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "quality.md"
SETS = {  # name of the set -> folders of its gold and of its PDFs
    "samples": (ROOT / "tests" / "samples", ROOT / "data" / "raw"),
    "held back": (ROOT / "tests" / "plain" / "held-back",) * 2,
    "practice": (ROOT / "tests" / "plain" / "practice",) * 2,
    "varied held back": (ROOT / "tests" / "varied" / "held-back",) * 2,
    "varied practice": (ROOT / "tests" / "varied" / "practice",) * 2,
    "unseen": (ROOT / "tests" / "unseen",) * 2,
}
COLUMNS = ("agenda_items", "decisions_decided", "attendance", "mention_person", "mention_municipality", "mention_date")
KINDS = {"a": "associations, companies", "b": "formal minutes", "c": "notes"}
KIND_COLUMNS = (
    "agenda_items", "decisions_decided", "decisions_reported", "decision_kind", "decision_votes", "attendance",
    "mention_person", "meeting_body",
)  # fmt: skip


def measure(gold: Path, pdfs: Path) -> dict[str, dict[str, Score]]:
    """Scores per document of one set."""
    rooms = Rooms.open(Settings(raw=pdfs, processed=ROOT / "data" / "processed", models=ROOT / "models"))
    golds = read_gold(gold)
    paths = {path.name: path for path in sorted(pdfs.rglob("*.pdf"))}
    return {
        name: evaluate(wanted, extract(paths[name], source_of(paths[name]), rooms)) for name, wanted in golds.items()
    }


def sums_table(scores: dict[str, dict[str, Score]]) -> str:
    lines = ["| figure | precision | recall | F1 | in gold |", "|---|---|---|---|---|"]
    for figure, s in total(scores.values()).items():
        lines.append(f"| {figure} | {s.precision:.3f} | {s.recall:.3f} | {s.f1:.3f} | {s.hit + s.missed} |")
    return "\n".join(lines)


def documents_table(scores: dict[str, dict[str, Score]]) -> str:
    heads = [c.removeprefix("mention_").replace("_", " ") for c in COLUMNS]
    lines = ["| document | " + " | ".join(heads) + " |", "|---" * (len(COLUMNS) + 1) + "|"]
    for name, one in scores.items():
        cells = [f"{one[c].f1:.2f}" if one.get(c) else "" for c in COLUMNS]
        lines.append(f"| {name.removesuffix('.pdf')} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def kinds_table(scores: dict[str, dict[str, Score]]) -> str:
    """F1 of the kinds of bodies, which the first letter of a document of tests/varied tells."""
    heads = [c.removeprefix("mention_").replace("_", " ") for c in KIND_COLUMNS]
    lines = ["| kind | documents | " + " | ".join(heads) + " |", "|---" * (len(heads) + 2) + "|"]
    for letter, kind in KINDS.items():
        ours = [one for name, one in scores.items() if name.startswith(letter)]
        sums = total(ours)
        cells = [f"{sums[c].f1:.3f}" if c in sums else "" for c in KIND_COLUMNS]
        lines.append(f"| {kind} | {len(ours)} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def written(page: str, mark: str, table: str) -> str:
    """The page with the table between `<!-- mark -->` and `<!-- end -->`."""
    pattern = re.compile(rf"(<!-- {re.escape(mark)} -->\n).*?(<!-- end -->)", re.S)
    return pattern.sub(lambda m: f"{m[1]}{table}\n{m[2]}", page)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    page = PAGE.read_text(encoding="utf-8")
    for name, (gold, pdfs) in SETS.items():
        if not gold.is_dir():
            continue
        scores = measure(gold, pdfs)
        page = written(page, f"{name} sums", sums_table(scores))
        page = written(page, f"{name} documents", documents_table(scores))
        page = written(page, f"{name} kinds", kinds_table(scores))
        print(f"{name}\n{sums_table(scores)}\n")
    if args.write:
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
