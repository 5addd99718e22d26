"""Makes the name and word lists of `pipeline/swedish/` from a corpora folder: counts in, four csv files out.

    python -m pipeline.tag.training.lists CORPORA_DIR [RIKSDAGEN_NAME_CSV]

Given names and surnames are statistics of the population; the register of members of parliament since 1867 adds
surnames too rare for the statistics. Which of them are ordinary words as well ("Per", "Berg") is counted in
administrative text: a word seen often in lower case in the middle of a sentence is one.
"""

import csv
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

LEAST_BEARERS = 20
LEAST_WORD = 30  # times in lower case before a word counts as ordinary
LEAST_RARE = 6  # and before a model may take it for a word
INSIDE = re.compile(r"(?<=[a-zåäö,] )([A-ZÅÄÖÉ]?[a-zåäöéü]+)\b")  # a word that does not start its sentence
NAME = re.compile(r"[A-ZÅÄÖÉÁÜ][^\W\d_]+(?:[-'][^\W\d_]+)*")
PARTICLES = {"Af", "De", "Von", "Van", "Der", "Den", "La", "El", "Al", "Du"}
SCB = "Statistics Sweden (SCB), name statistics, through github.com/peterdalle/svensktext (commit c613c0a), 2020"
FREE = (
    "official statistics, free to use where the source is named; svensktext itself states only that its data are free"
)
RIKSDAG = (
    "count 0: surnames alone, without their bearers, from the members of parliament since 1867 in github.com/"
    "swerik-project/riksdagen-persons, 2026, which states no licence: bare facts of a public register"
)


def rows(path: Path) -> Iterator[tuple[str, int]]:
    """(name, bearers) of a list with a header line."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines):
            if len(row) > 1 and row[1].isdigit() and NAME.fullmatch(row[0]):
                yield row[0], int(row[1])


def words(corpora: Path) -> tuple[Counter[str], Counter[str]]:
    """How often each word stands inside a sentence in lower case, and how often with a capital."""
    lower: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for name in ("g0vse", "ip", "sfs"):
        with lzma.open(corpora / "text" / f"{name}.txt.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                for match in INSIDE.finditer(line):
                    word = match.group(1)
                    (capital if word[0].isupper() else lower)[word.lower()] += 1
    return lower, capital


def given_names(corpora: Path) -> Counter[str]:
    names: Counter[str] = Counter()
    for sex in ("man", "kvinnor"):
        names.update(dict(rows(corpora / "lists" / f"tilltalsnamn-{sex}.csv")))
    return Counter({name: count for name, count in names.items() if count >= LEAST_BEARERS})


def surnames(corpora: Path, riksdag: Path | None) -> Counter[str]:
    names = Counter(dict(rows(corpora / "lists" / "efternamn.csv")))
    if riksdag:
        with riksdag.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                last = row["name"].split()[-1]
                if row["primary_name"] == "True" and " " in row["name"] and NAME.fullmatch(last):
                    names.setdefault(last, 0)
    return Counter({name: count for name, count in names.items() if name not in PARTICLES})


def write(path: Path, head: Iterable[str], columns: str, body: Iterable[str]) -> None:
    path.write_text("\n".join([*(f"# {line}" for line in head), columns, *body]) + "\n", encoding="utf-8")


def main(corpora: Path, riksdag: Path | None = None) -> None:
    out = Path(__file__).parents[2] / "swedish"
    lower, capital = words(corpora)

    def flagged(names: Counter[str]) -> list[str]:
        ordinary = {n for n in names if lower[n.lower()] >= LEAST_WORD and lower[n.lower()] > 0.2 * capital[n.lower()]}
        return [f"{name},{names[name]},{int(name in ordinary)}" for name in sorted(names)]

    columns = "name,bearers,word"
    meaning = "bearers: persons with the name; word: 1 where the name is an ordinary Swedish word as well"
    write(out / "given_names.csv", [SCB, FREE, meaning], columns,
          flagged(given_names(corpora)))  # fmt: skip
    write(out / "surnames.csv", [SCB, FREE, RIKSDAG, meaning], columns,
          flagged(surnames(corpora, riksdag)))  # fmt: skip
    seen = {w: n for w, n in lower.items() if n > 2 * capital[w] and len(w) > 1}
    source = ["github.com/se-lex/sfs (MIT), github.com/civictechsweden/g0vse (texts of public authorities)",
              "github.com/swerik-project/riksdagen-interpellations (official documents), 2026"]  # fmt: skip
    texts = "in lower case in Swedish statutes, government texts and interpellations 1994-2024"
    write(out / "ordinary_words.csv", [f"Words usual {texts}", *source], "word",
          sorted(word for word, count in seen.items() if count >= LEAST_WORD))  # fmt: skip
    write(out / "rarer_words.csv", [f"Words seen now and then {texts}, beside ordinary_words.csv", *source], "word",
          sorted(word for word, count in seen.items() if LEAST_RARE <= count < LEAST_WORD))  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
