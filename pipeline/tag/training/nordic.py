"""Norwegian and Danish sentences with hand-made labels, their commonest words made Swedish.

The neighbours' news tell of the same kinds of people, places, firms and clubs in nearly the same word order. What is
left foreign does little harm: names keep their spelling, and the hand-labelled Swedish outweighs these sentences.
"""

import csv
import random
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from pipeline.tag.training.passages import Passage, printed

NORWEGIAN, DANISH = "norne-nob.conll", "uner-danish.iob2"
# A country's team or government is a place in the Swedish corpora.
LABEL = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "GPE_LOC": "LOC", "GPE_ORG": "LOC"}
NAME = re.compile(r"name=([^|\s]+)")
NATION = re.compile(r"sjon(en|er|ene)?$")
NATION_SWEDISH = {None: "tion", "en": "tionen", "er": "tioner", "ene": "tionerna"}
SHORTEST = 3  # tokens of a sentence


def neighbours(corpora: Path, most: int, chance: random.Random) -> list[Passage]:
    """Up to `most` sentences with entities and a sixth as many without; none where the folder has no such files."""
    ner = corpora / "ner"
    found = [*_read(ner / NORWEGIAN, _norwegian), *_read(ner / DANISH, _danish)]
    named = [passage for passage in found if passage.entities]
    plain = [passage for passage in found if not passage.entities]
    most = min(most, len(named))
    return chance.sample(named, most) + chance.sample(plain, min(most // 6, len(plain)))


def _read(path: Path, row: Callable[[list[str]], tuple[str, str] | None]) -> Iterator[Passage]:
    """Sentences of a file of one token a line; `row` gives token and tag of a line's cells, or None."""
    if not path.exists():
        return
    tokens: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        found = row(line.split("\t"))
        if found:
            token, tag = found
            tokens.append((token if tag != "O" else swedish(token), tag))
        elif not line.strip():
            if len(tokens) >= SHORTEST:
                yield printed(tokens)
            tokens = []


def _norwegian(cells: list[str]) -> tuple[str, str] | None:
    """NorNE: the entity stands among the features; a bar marks the end of a heading."""
    if len(cells) < 9 or cells[1] == "|":
        return None
    tag = NAME.search("\t".join(cells))
    return cells[1].replace("«", '"').replace("»", '"'), _tag(tag.group(1) if tag else "O")


def _danish(cells: list[str]) -> tuple[str, str] | None:
    return (cells[1], _tag(cells[2])) if len(cells) > 2 and cells[0].isdigit() else None


def _tag(tag: str) -> str:
    return tag[:2] + LABEL[tag[2:]] if tag[2:] in LABEL else "O"


@cache
def _words() -> dict[str, str]:
    text = files("pipeline.tag.training").joinpath("nordic_words.csv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return {row["other"]: row["swedish"] for row in csv.DictReader(lines)}


def swedish(token: str) -> str:
    """The word as Swedish has or would spell it; capitals stay."""
    known = _words().get(token.lower())
    if known:
        if token.isupper() and len(token) > 2:
            return known.upper()
        return known.capitalize() if token[0].isupper() else known
    if not token.islower():
        return token
    token = token.replace("ø", "ö").replace("æ", "ä")
    if len(token) > 5:
        token = NATION.sub(lambda ending: NATION_SWEDISH[ending.group(1)], token)
        token = re.sub("ene$", "erna", token)
    return token
