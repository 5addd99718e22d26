"""Hand-labelled corpora -> passages: a text and its entities, in the model's labels PER, LOC and ORG.

Read from `corpora/ner/` (see docs/model.md for where to get them). Sentences that stand in a test part as well are
left out of what is trained on.
"""

import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

LABELS = ("PER", "LOC", "ORG")
TESTS = {"klintan": "klintan-test.txt", "uner_talbanken": "uner-test.iob2", "uner_pud": "uner-pud.iob2"}
CLOSING = frozenset(".,;:!?)]}%…")
OPENING = frozenset("([{")
QUOTES = frozenset("\"”’'")


class Passage(NamedTuple):
    """A text with its entities as (start, end, label), in order and apart."""

    text: str
    entities: tuple[tuple[int, int, str], ...]


def read_uner(path: Path) -> Iterator[list[Passage]]:
    """The documents of a Universal NER file, each a list of sentences in their printed form."""
    document: list[Passage] = []
    text, rows = "", []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# newdoc"):
            if document:
                yield document
            document = []
        elif line.startswith("# text = "):
            text = line[9:]
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append((cells[1], cells[2]))
        elif not line and rows:
            document.append(Passage(text, tuple(_aligned(text, rows))))
            rows = []
    if document:
        yield document


def _aligned(text: str, rows: list[tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """The entities of IOB2 rows as spans of the printed sentence."""
    position, current = 0, None
    for token, tag in [*rows, ("", "O")]:
        start = text.index(token, position)
        if current and not (tag.startswith("I-") and tag[2:] == current[2]):
            yield current
            current = None
        position = start + len(token)
        if tag[2:] in LABELS:
            current = (current[0] if current else start, position, tag[2:])


def read_klintan(path: Path) -> list[Passage]:
    """The sentences of the news corpus; its spaces are lost and put back here by the rules of print."""
    passages, rows = [], []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        cells = line.split("\t") if "\t" in line else line.rsplit(None, 1)
        if len(cells) > 1 and (token := cells[0].strip().replace("\u00ad", "")):
            rows.append((token.replace(" ", "\u00a0"), cells[-1].strip()))
        elif rows and not line.strip():
            passages.append(printed(rows))
            rows = []
    return passages


def printed(rows: list[tuple[str, str]]) -> Passage:
    """Tokens with tags as a printed sentence. A tag is a label, or one after "B-" or "I-"; other tags are no entity."""
    text, before, entities = "", "", []
    inside: dict[str, bool] = {}
    last = None
    for token, tag in rows:
        glued = token in CLOSING or before in OPENING or "/" in (token, before) or re.fullmatch(r"\.\.+", token)
        glued = glued or (before in QUOTES and inside.get(before, False))
        if token in QUOTES:
            glued = glued or inside.get(token, False)
            inside[token] = not inside.get(token, False)
        if text and not glued:
            text += " "
        start = len(text)
        text += token
        label = tag.removeprefix("B-").removeprefix("I-")
        if label in LABELS:
            if last == label and not tag.startswith("B-"):
                entities[-1] = (entities[-1][0], len(text), label)
            else:
                entities.append((start, len(text), label))
        last, before = label, token
    return Passage(text, tuple(entities))


def key(text: str) -> str:
    """What two copies of a sentence have in common whatever their spaces, case and quotation marks."""
    return "".join(re.findall(r"\w+", text.casefold()))


def test_sets(corpora: Path) -> dict[str, list[Passage]]:
    """The corpora's own test parts, sentence by sentence."""
    ner = corpora / "ner"
    sets = {name: [s for doc in read_uner(ner / file) for s in doc] for name, file in TESTS.items() if "uner" in name}
    return {"klintan": read_klintan(ner / TESTS["klintan"]), **sets}


def leaked(passages: Iterable[Passage], corpora: Path) -> list[Passage]:
    """Those of the passages that stand in a test part as well."""
    held = {key(p.text) for part in test_sets(corpora).values() for p in part}
    return [p for p in passages if key(p.text) in held]


def joined(passages: list[Passage], most: int, chance: random.Random, gaps: str = " ") -> list[Passage]:
    """Runs of one to `most` neighbouring passages as one text: a model should not see sentences only alone."""
    result, index = [], 0
    while index < len(passages):
        run = passages[index : index + chance.randint(1, most)]
        index += len(run)
        text, entities = "", []
        for passage in run:
            text += chance.choice(gaps) if text else ""
            entities += [(start + len(text), end + len(text), label) for start, end, label in passage.entities]
            text += passage.text
        result.append(Passage(text, tuple(entities)))
    return result


class Parts(NamedTuple):
    """What may be trained on: single sentences of both corpora, and what is held back to watch and compare by."""

    uner: list[list[Passage]]
    klintan: list[Passage]
    dev: list[Passage]


def training_parts(corpora: Path) -> Parts:
    """Training sentences without those that leak; every twelfth of the news sentences goes to `dev`."""
    ner = corpora / "ner"
    bad = {key(p.text) for part in test_sets(corpora).values() for p in part}
    klintan = [p for p in read_klintan(ner / "klintan-train.txt") if key(p.text) not in bad]
    uner = [[p for p in doc if key(p.text) not in bad] for doc in read_uner(ner / "uner-train.iob2")]
    dev = [p for doc in read_uner(ner / "uner-dev.iob2") for p in doc if key(p.text) not in bad]
    return Parts(
        [doc for doc in uner if doc],
        [p for i, p in enumerate(klintan) if i % 12 != 5],
        dev + [p for i, p in enumerate(klintan) if i % 12 == 5],
    )
