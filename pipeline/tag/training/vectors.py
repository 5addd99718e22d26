"""Floret vectors from administrative Swedish: text -> tokens, one line per paragraph -> a small table of subword rows.

Floret keeps no word list: a word is the sum of the rows its character n-grams hash to, so that a surname or a compound
never seen before has a vector too, and the table stays small.
"""

import lzma
import random
from collections.abc import Iterator
from pathlib import Path

import spacy

TEXTS = ("g0vse", "ip", "sfs")
KEEP = {"g0vse": 1.0, "ip": 1.0, "sfs": 0.3}  # statutes say the same things over and over
RECASED = 0.04  # share of paragraphs repeated in capitals, and as many in lower case: minutes print names both ways
SETTINGS = {
    "model": "cbow", "mode": "floret", "hashCount": 2, "bucket": 120_000, "minn": 4, "maxn": 5, "minCount": 5,
    "dim": 200, "epoch": 10, "lr": 0.05, "neg": 5, "ws": 5, "thread": 1,
}  # fmt: skip


def paragraphs(corpora: Path, seed: int) -> Iterator[str]:
    """The paragraphs of the text corpora, some of them again in capitals or lower case."""
    chance = random.Random(seed)
    for name in TEXTS:
        with lzma.open(corpora / "text" / f"{name}.txt.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                if chance.random() > KEEP[name]:
                    continue
                line = line.rstrip("\n")
                yield line
                draw = chance.random()
                if draw < RECASED:
                    yield line.upper()
                elif draw < 2 * RECASED:
                    yield line.lower()


def write_tokens(corpora: Path, out: Path, seed: int = 0) -> int:
    """Writes the paragraphs to `out`, tokens parted by spaces. Returns the number of tokens."""
    tokenizer = spacy.blank("sv").tokenizer
    count = 0
    with out.open("w", encoding="utf-8") as sink:
        for line in paragraphs(corpora, seed):
            words = [token.text for token in tokenizer(line) if not token.is_space]
            sink.write(" ".join(words) + "\n")
            count += len(words)
    return count


def train_vectors(tokens: Path, out: Path) -> Path:
    """Trains on the token file and writes the `.floret` table to `out`. One thread: more would not repeat."""
    import floret  # pyright: ignore[reportMissingImports]  # of the extra train; nothing else here needs it

    model = floret.train_unsupervised(str(tokens), verbose=2, **SETTINGS)
    model.save_floret_vectors(str(out))
    return out
