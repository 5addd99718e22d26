"""Silver paragraphs: administrative text in which the lists explain every capitalised word inside a sentence."""

import lzma
import random
import re
from pathlib import Path

from pipeline.swedish.names import given_names, ordinary_words, surnames
from pipeline.swedish.tables import rows
from pipeline.tag.training.passages import Passage
from pipeline.tag.training.synthetic import Invention

WORD = re.compile(r"[A-ZÅÄÖÉ][\w\-éü]*|\w+|[^\w\s]")
PARTIES = frozenset(["S", "M", "C", "L", "FP", "KD", "KDS", "SD", "V", "VPK", "MP", "NYD"])
MORE = (
    "Säkerhetspolisen", "Riksbanken", "Kronofogdemyndigheten", "Nato", "Moderaterna",
    "Socialdemokraterna", "Sverigedemokraterna",
    "Centerpartiet", "Vänsterpartiet", "Kristdemokraterna", "Miljöpartiet", "Folkpartiet", "Liberalerna", "SKR", "SKL",
)  # fmt: skip
UNSURE = frozenset(["Ale", "Habo", "Kil", "Sala", "Mark", "Ydre", "Boden", "Lund", "Berg", "Kinda", "Nora", "Mora"])


class Explainer:
    """Labels a paragraph by the lists, or gives it up at the first capital that they do not explain."""

    def __init__(self, invention: Invention) -> None:
        self.given = {name for name, entry in given_names().items() if entry.bearers >= 100 and not entry.word}
        self.surnames = set(surnames())
        self.places = {row["name"] for row in rows("places.csv")} | set(invention.municipalities) - UNSURE
        self.organisations = (set(invention.organisations) | set(MORE)) - {"EU", "FN", "Europeiska unionen"}

    def explain(self, text: str) -> Passage | None:
        tokens = [(m.group(), m.start(), m.end()) for m in WORD.finditer(text)]
        entities: list[tuple[int, int, str]] = []
        index, starts = 0, True
        while index < len(tokens):
            token, start, _ = tokens[index]
            if not token[0].isupper():
                starts = token in '.!?:"”–•' or (starts and not token.isalnum())
                index += 1
                continue
            length, label = self._entity(text, tokens, index)
            if length:
                end = tokens[index + length - 1][2]
                if text[end : end + 1] == "-":
                    return None
                entities.append((start, end, label))
                index += length
            elif (starts and not token.isupper() and token.lower() in ordinary_words()) or (
                token in PARTIES and text[start - 1 : start] == "("
            ):
                index += 1
            else:
                return None
            starts = False
        return Passage(text, tuple(entities))

    def _entity(self, text: str, tokens: list[tuple[str, int, int]], index: int) -> tuple[int, str]:
        """How many tokens from `index` on are one entity, and its label; 0 where none starts here."""
        start = tokens[index][1]
        for length in range(min(5, len(tokens) - index), 0, -1):
            piece = text[start : tokens[index + length - 1][2]]
            if piece in self.organisations:
                return length, "ORG"
            if self._is_place(piece):
                commune = index + length < len(tokens) and tokens[index + length][0] in ("kommun", "stad")
                return length + commune, "LOC"
        if tokens[index][0] in self.given:
            length = 1
            while index + length < len(tokens) and length < 3 and self._surname(tokens[index + length][0]):
                length += 1
            if length > 1:
                return length, "PER"
        return 0, ""

    def _is_place(self, piece: str) -> bool:
        stem = piece[:-1] if piece.endswith("s") and piece not in self.places else piece
        return stem in self.places and stem.lower() not in ordinary_words()

    def _surname(self, token: str) -> bool:
        return token in self.surnames or (token.endswith("s") and token[:-1] in self.surnames)


def silver(corpora: Path, invention: Invention, most: int) -> tuple[list[Passage], list[Passage]]:
    """Up to `most` paragraphs with persons and as many without, from government texts and interpellations."""
    lines: list[str] = []
    for name in ("g0vse", "ip"):
        with lzma.open(corpora / "text" / f"{name}.txt.xz", "rt", encoding="utf-8") as text:
            lines += [line.strip() for line in text if 60 < len(line) < 700]
    random.Random(invention.chance.random()).shuffle(lines)
    explainer = Explainer(invention)
    people: list[Passage] = []
    others: list[Passage] = []
    for line in lines:
        passage = explainer.explain(line)
        if passage is None:
            continue
        if any(label == "PER" for _, _, label in passage.entities):
            people.append(passage)
        elif len(others) < most and (passage.entities or invention.chance.random() < 0.05):
            others.append(passage)
        if len(people) >= most and len(others) >= most:
            break
    return people[:most], others
