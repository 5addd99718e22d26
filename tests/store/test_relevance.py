"""What a search for the sample archive should bring, judged item by item (relevance.tsv).

The items are taken from the sources of the archive, so that what is measured is the search and not the reading.
`python -m tests.store.test_relevance` prints each query that is not perfect.
"""

import math
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.publish import compound_parts
from pipeline.store.search import Entry, Index, update
from tests.samples.build import samples

JUDGED = Path(__file__).parent / "relevance.tsv"


def judgements() -> list[tuple[str, str, dict[str, int]]]:
    """(query, why, grade by item): 2 is about it, 1 touches upon it."""
    found = []
    for line in JUDGED.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            query, why, items = line.split("\t")
            pairs = (item.partition("=") for item in items.split())
            found.append((query, why, {key: int(grade or 2) for key, _, grade in pairs}))
    return found


def items() -> dict[str, tuple[str, str]]:
    """Title and text of every item of the sample archive, by file#number or file#title."""
    found: dict[str, list[str]] = {}
    for sample in samples():
        key = ""
        left = list(sample.items)
        for block in sample.blocks:
            text = " ".join(" ".join("".join(run.text for run in cell).split()) for cell in block.cells)
            if left and block.kind in ("item", "row") and left[0]["title"] in text:
                item = left.pop(0)
                key = f"{sample.file}#{item['number'] or item['title'].replace(' ', '_')}"
                found[key] = [item["title"], text.partition(item["title"])[2]]
            elif key:
                found[key][1] += text + "\n"
    return {key: (title, text) for key, (title, text) in found.items()}


@cache
def index() -> Index:
    folder = Path(tempfile.mkdtemp(prefix="relevance-"))
    entries = (Entry(k, k.split("#")[0], t, x, "", compound_parts(f"{t} {x}")) for k, (t, x) in items().items())
    update(folder, [], entries)
    return Index(folder)


def ndcg(found: list[str], wanted: dict[str, int]) -> float:
    """Normalised discounted cumulative gain of the first ten."""
    gain = sum((2 ** wanted.get(key, 0) - 1) / math.log2(rank + 2) for rank, key in enumerate(found[:10]))
    best = sorted(wanted.values(), reverse=True)[:10]
    return gain / sum((2**grade - 1) / math.log2(rank + 2) for rank, grade in enumerate(best))


def scores() -> list[dict[str, Any]]:
    rows = []
    for query, why, wanted in judgements():
        found = [hit.item_id for hit in index().search(query, limit=10).hits]
        rows.append({"query": query, "why": why, "found": found, "wanted": wanted, "ndcg": ndcg(found, wanted)})
    return rows


def test_there_is_enough_to_judge_by() -> None:
    """At least sixty queries, and every judged item is in the archive."""
    known = items()
    assert len(judgements()) >= 60
    assert [key for *_, wanted in judgements() for key in wanted if key not in known] == []


def test_the_best_items_come_first() -> None:
    """Mean nDCG@10."""
    rows = scores()
    assert sum(row["ndcg"] for row in rows) / len(rows) >= 0.90


@pytest.mark.parametrize("why", ["compound", "inflection", "dots"])
def test_no_form_of_a_word_finds_nothing(why: str) -> None:
    assert [row["query"] for row in scores() if row["why"] == why and not row["found"]] == []


if __name__ == "__main__":
    table = scores()
    for row in sorted(table, key=lambda row: row["ndcg"]):
        if row["ndcg"] < 1:
            missing = [key for key in row["wanted"] if key not in row["found"]]
            extra = [key for key in row["found"] if key not in row["wanted"]]
            print(f"{row['ndcg']:.2f} {row['query']} ({row['why']})\n   missing {missing}\n   not judged {extra}")
    print(f"nDCG@10 {sum(row['ndcg'] for row in table) / len(table):.3f} over {len(table)} queries")
