"""Sentences of SUCX 3.0 with its hand-made labels, brought to the conventions of the other corpora.

SUCX is the freely usable edition of the Stockholm-Umeå corpus, its sentences in scrambled order. Read from
`corpora/ner/sucx-part.txt`: blocks of token, hand-made tag and automatic tag, the hand-made ones of which are used.
"""

from functools import cache
from pathlib import Path

from pipeline.swedish.tables import rows
from pipeline.tag.listed import ORGANISATION_END
from pipeline.tag.training.passages import Passage, printed

FILE = "sucx-part.txt"
LABEL = {"person": "PER", "myth": "PER", "place": "LOC", "inst": "ORG"}
PARTICLES = frozenset(["von", "af", "de", "van", "di", "la", "des", "der", "du", "al", "el", "den", "ibn"])
# Countries are labelled as bodies where they act; the other corpora call them places all the same.
LANDS = (
    "Sovjet", "Sovjetunionen", "England", "Skottland", "Jugoslavien", "Europa", "Norden", "Baltikum", "DDR", "Asien",
    "Tjeckoslovakien", "Västtyskland", "Östtyskland", "Kuwait", "Afrika",
)  # fmt: skip


def read_sucx(path: Path) -> list[Passage]:
    """The sentences that can be brought to the others' conventions; those with named animals are left out."""
    found, block = [], []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        cells = line.split()
        if len(cells) >= 3:
            block.append((" ".join(cells[:-2]), cells[-2]))
        elif block and not cells:
            sentence = _sentence(block)
            if sentence:
                found.append(sentence)
            block = []
    return found


def _sentence(block: list[tuple[str, str]]) -> Passage | None:
    if any(tag.endswith("animal") for _, tag in block):
        return None
    tagged = [(_token(token), tag[:2] + LABEL.get(tag[2:], "")) for token, tag in block]
    text, entities = printed(tagged)
    moved = [_as_elsewhere(text, *entity) for entity in entities]
    if any(_common(text[start:end], label) for start, end, label in moved):
        return None
    return Passage(text, tuple(moved))


def _common(name: str, label: str) -> bool:
    """Written like any other word: labelled so in half of the corpus only."""
    return name.islower() and not (label == "ORG" and name.endswith(ORGANISATION_END))


def _token(token: str) -> str:
    return token.replace("_", "\u00a0") if len(token) > 1 else token


def _as_elsewhere(text: str, start: int, end: int, label: str) -> tuple[int, int, str]:
    """Without a title in lower case before a person ("fru Ek"); countries are places whatever they do."""
    while label == "PER" and text[start].islower() and " " in text[start:end]:
        first = text[start:end].split(" ")[0]
        if first in PARTICLES or first.startswith("al-"):
            break
        start += len(first) + 1
    name = text[start:end]
    if label == "ORG" and (name in _lands() or name.removesuffix("s") in _lands()):
        label = "LOC"
    return start, end, label


@cache
def _lands() -> frozenset[str]:
    return frozenset(LANDS) | {
        row["name"] for row in rows("places.csv") if row["kind"] in ("country", "capital", "region")
    }
