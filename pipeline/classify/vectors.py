"""Words as points learnt from unlabelled text: words that keep the same company lie close together.

The recipe: lemmas of content words; how often two stand within a few words of each other, weighed by positive
pointwise mutual information; a truncated singular value decomposition of that table. No text is kept, only the
points of the commonest lemmas. A compound that is not among them gets the middle of its parts.
"""

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from zipfile import ZIP_DEFLATED

import numpy as np
from scipy import sparse
from sklearn.utils.extmath import randomized_svd
from skops import io as skops

from pipeline.classify.words import content_words, lemma
from pipeline.errors import NotFoundError, StorageError

SEED = 20
WINDOW = 6  # content words on either side
LEAST_PART = 4  # letters in a part of a compound
JOINTS = ("", "s", "o", "u", "e", "a")  # what Swedish puts between the parts of a compound


def learn_vectors(
    texts: Iterable[str], size: int = 40_000, dimensions: int = 128, window: int = WINDOW
) -> tuple[list[str], np.ndarray]:
    """The `size` commonest lemmas of the texts and their points: an array of size x dimensions, rows of length 1.

    The same texts give the same points. One text should be one paragraph: company is not kept across texts.
    """
    names: dict[str, int] = {}
    parts = []
    for text in texts:
        row = [names.setdefault(lemma(word), len(names)) for word in content_words(text)]
        parts.append(np.array([*row, -1], dtype=np.int32))  # -1: nothing stands beside what follows
    stream = np.concatenate(parts)
    counts = np.bincount(stream[stream >= 0], minlength=len(names))
    kept = np.argsort(-counts, kind="stable")[:size]
    place = np.full(len(names) + 1, -1, dtype=np.int32)
    place[kept] = np.arange(len(kept), dtype=np.int32)
    stream = np.where(stream >= 0, place[stream], -2)  # -2: end of text, -1: word that is not kept
    stream = stream[stream != -1]
    table = _company(stream, len(kept), window)
    words = list(names)
    return [words[i] for i in kept], _points(table, dimensions)


def _company(stream: np.ndarray, size: int, window: int) -> sparse.csr_matrix:
    """How often each pair of words stands within `window` of each other, nearer pairs counting more."""
    ends = np.cumsum(stream == -2)
    table = sparse.csr_matrix((size, size), dtype=np.float32)
    for gap in range(1, window + 1):
        first, second = stream[:-gap], stream[gap:]
        same = (ends[:-gap] == ends[gap:]) & (first >= 0) & (second >= 0)
        weight = np.full(int(same.sum()), 1.0 / gap**0.5, dtype=np.float32)
        table = table + sparse.csr_matrix((weight, (first[same], second[same])), shape=(size, size))
    return (table + table.T).tocsr()


def _points(table: sparse.csr_matrix, dimensions: int) -> np.ndarray:
    rows = np.asarray(table.sum(axis=1)).ravel()
    smooth = rows**0.75  # dampens what rare words would gain by chance
    coo = table.tocoo()
    share = coo.data * smooth.sum() / (np.maximum(rows[coo.row], 1e-9) * np.maximum(smooth[coo.col], 1e-9))
    kept = share > 1.0
    ppmi = sparse.csr_matrix((np.log(share[kept]), (coo.row[kept], coo.col[kept])), shape=table.shape)
    left, strength, _ = randomized_svd(ppmi, dimensions, n_iter=4, random_state=SEED)  # type: ignore[arg-type]
    points = left * np.sqrt(strength)
    return (points / np.maximum(np.linalg.norm(points, axis=1, keepdims=True), 1e-9)).astype(np.float16)


class Vectors:
    """Looks words up: their own point, or the middle of their parts', or nothing."""

    def __init__(self, words: list[str], points: np.ndarray):
        self.words = words
        self.points = points.astype(np.float32)
        self.dimensions = int(points.shape[1])
        self.place = {word: i for i, word in enumerate(words)}
        self.at = lru_cache(maxsize=100_000)(self._at)

    def _at(self, word: str) -> np.ndarray | None:
        base = lemma(word)
        if base in self.place:
            return self.points[self.place[base]]
        if word in self.place:
            return self.points[self.place[word]]
        parts = split(base, self.place) or split(word, self.place)
        if not parts:
            return None
        middle = np.mean([self.points[self.place[part]] for part in parts], axis=0)
        return middle / max(float(np.linalg.norm(middle)), 1e-9)


def split(word: str, known: dict[str, int]) -> tuple[str, ...]:
    """The two or three known parts of a compound, the longest last part first; () where it does not come apart."""
    for cut in range(LEAST_PART, len(word) - LEAST_PART + 1):
        tail = word[cut:]
        last = tail if tail in known else lemma(tail)
        if last not in known:
            continue
        head = word[:cut]
        for joint in JOINTS:
            bare = head[: len(head) - len(joint)] if joint and head.endswith(joint) else head if not joint else ""
            for stem in (bare, bare + "a", bare + "e"):
                if len(bare) >= LEAST_PART - 1 and stem in known:
                    return stem, last
        if len(head) > 2 * LEAST_PART and (first := split(head.removesuffix("s"), known)):
            return *first, last
    return ()


def write_vectors(path: Path, words: list[str], points: np.ndarray) -> None:
    skops.dump({"words": "\n".join(words), "points": points}, path, compression=ZIP_DEFLATED)


def read_vectors(path: Path) -> Vectors:
    """The points of words in a skops file. NotFoundError where there is none, StorageError where it is damaged."""
    if not path.exists():
        raise NotFoundError(f"no points of words at {path}: they belong beside the model, restore the file")
    try:
        parts = skops.load(path, trusted=[])
        return Vectors(parts["words"].split("\n"), parts["points"])
    except (KeyError, ValueError, TypeError, OSError, json.JSONDecodeError) as error:
        raise StorageError(f"{path} cannot be read ({error}): restore the file") from error
