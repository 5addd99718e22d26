"""Items as rows of numbers: the words of title and text, their pieces, and where those words lie among all words.

Swedish writes compounds in one word, so that most subject words of an archive are new to a model trained on a few
thousand items. Two things carry over: pieces of words (character n-grams of the title, which keep to one word), and
the topics that single words speak for, which rest on points learnt from unlabelled text (`vectors`), where a compound
lies between its parts. Expanding and looking up are cached per word, which is what makes it fast.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

from pipeline.classify.vectors import Vectors
from pipeline.classify.words import BODY_WORDS, content_words, lemma

SIZES = (3, 4, 5)
POOL = 2.0  # how much the topics that single words speak for count
TITLE_WEIGHT = 1.3  # how much more a title counts than the text under it
BEST = 3  # words whose topics are averaged

Item = tuple[str, str]  # title and text


@lru_cache(maxsize=200_000)
def expand(word: str) -> str:
    """All features of one word, joined by spaces: `w:` the word's lemma, `c:` its pieces with `<` `>` at its ends."""
    found = ["w:" + lemma(word)]
    marked = f"<{word}>"
    for size in SIZES:
        found.extend("c:" + marked[i : i + size] for i in range(len(marked) - size + 1))
    return " ".join(found)


def title_features(title: str) -> str:
    """Features of a title: its words, their pieces, and pairs of neighbouring lemmas (`b:`)."""
    words = content_words(title)
    return " ".join([*map(expand, words), *_pairs(words)])


def _pairs(words: list[str]) -> list[str]:
    return [f"b:{first}_{second}" for first, second in pairwise(map(lemma, words))]


def body_features(text: str) -> str:
    """Features of the text under the title: its words and their pieces."""
    return " ".join(map(expand, content_words(text, BODY_WORDS)))


class Columns:
    """TF-IDF of a fitted vectoriser as its `transform` gives it, with the features of each word looked up only once.

    The vectoriser splits and looks up every feature of every text anew, which is half of the time an item takes.
    """

    def __init__(self, vectoriser: TfidfVectorizer):
        self.vocabulary, self.idf = vectoriser.vocabulary_, vectoriser.idf_
        self._of_word: dict[str, np.ndarray] = {}

    def row(self, words: list[str], single: Sequence[str] = ()) -> tuple[np.ndarray, np.ndarray]:
        """(columns, values) of a text of these words, and of these single features beside them."""
        known = [self.vocabulary[feature] for feature in single if feature in self.vocabulary]
        every = [*map(self._columns, words), np.array(known, dtype=np.int64)]
        found, count = np.unique(np.concatenate(every), return_counts=True)
        values = (1.0 + np.log(count)) * self.idf[found]
        return found, values / max(float(np.linalg.norm(values)), 1e-9)

    def _columns(self, word: str) -> np.ndarray:
        found = self._of_word.get(word)
        if found is None:
            if len(self._of_word) > 100_000:
                self._of_word.clear()
            features = expand(word).split()
            found = np.array([self.vocabulary[f] for f in features if f in self.vocabulary], dtype=np.int64)
            self._of_word[word] = found
        return found


class Space:
    """Turns items into rows. `title` and `body` are fitted TF-IDF vectorisers.

    `importance` says how much a lemma tells (0 to 1, 1 where unknown); `word_scores` are the weights that give each
    word's topics (dimensions + 1 rows), or None before they are learnt.
    """

    def __init__(self, title: Any, body: Any, vectors: Vectors, importance: dict[str, float], word_scores: Any = None):
        self.title, self.body, self.vectors, self.importance = title, body, vectors, importance
        self.word_scores = word_scores
        self._looked_up = Columns(title), Columns(body)
        self._known: dict[str, tuple[np.ndarray, float, np.ndarray | None] | None] = {}

    @property
    def width(self) -> int:
        """Numbers in a row."""
        topics = 0 if self.word_scores is None else self.word_scores.shape[1]
        return len(self.title.vocabulary_) + len(self.body.vocabulary_) + 3 * topics

    def rows(self, items: Sequence[Item]) -> sparse.csr_matrix:
        """One row for each item: TF-IDF of title and text, best topics of their single words."""
        rows = [self._row(content_words(title), content_words(text, BODY_WORDS)) for title, text in items]
        ends = np.cumsum([0, *(len(columns) for columns, _ in rows)])
        columns, values = (np.concatenate([row[k] for row in rows]) if rows else np.zeros(0) for k in (0, 1))
        return sparse.csr_matrix((values.astype(np.float32), columns, ends), shape=(len(items), self.width))

    def _row(self, title: list[str], text: list[str]) -> tuple[np.ndarray, np.ndarray]:
        """(columns, values) of one item: its title's, its text's, and behind them the points for topics."""
        of_title, of_body = self._looked_up
        (head, weights), (tail, others) = of_title.row(title, _pairs(title)), of_body.row(text)
        dense = self._dense(title, text)
        before = len(of_title.vocabulary) + len(of_body.vocabulary)
        columns = (head, tail + len(of_title.vocabulary), np.arange(before, before + len(dense)))
        return np.concatenate(columns), np.concatenate([weights * TITLE_WEIGHT, others, dense])

    def points(self, items: Sequence[Item]) -> np.ndarray:
        """Where each item's words lie: the middle of their points, each weighed by how much it tells.

        Items x dimensions, rows of length 1, or 0 where no word is known.
        """
        rows = [self._middle(self._known_of(content_words(f"{title}\n{text}", BODY_WORDS))) for title, text in items]
        return np.array(rows, dtype=np.float32).reshape(len(items), self.vectors.dimensions)

    def _known_of(self, words: list[str]) -> list:
        return [known for word in words if (known := self.at(word))]

    def _dense(self, title: list[str], text: list[str]) -> np.ndarray:
        if self.word_scores is None:
            return np.zeros(0, dtype=np.float32)
        head, tail = self._known_of(title), self._known_of(text)
        return np.concatenate([self._best(head, 1), self._best(tail, 1), self._best(head + tail, BEST)]) * POOL

    def _middle(self, words: list) -> np.ndarray:
        if not words:
            return np.zeros(self.vectors.dimensions, dtype=np.float32)
        total = np.array([word[1] for word in words], dtype=np.float32) @ np.array([word[0] for word in words])
        return total / max(float(np.linalg.norm(total)), 1e-9)

    def _best(self, words: list, most: int) -> np.ndarray:
        if not words:
            return np.zeros(self.word_scores.shape[1], dtype=np.float32)
        scores = np.array([word[2] for word in words])
        if most == 1:
            return scores.max(axis=0)
        if len(scores) > most:
            scores = np.partition(scores, len(scores) - most, axis=0)[-most:]
        return scores.mean(axis=0)

    def at(self, word: str) -> tuple[np.ndarray, float, np.ndarray | None] | None:
        """A word's point, how much it tells, and its score for each topic; None for a word that is not known."""
        if word not in self._known:
            point = self.vectors.at(word)
            if len(self._known) > 300_000:
                self._known.clear()
            weights, scores = self.word_scores, None
            if point is not None and weights is not None:
                scores = (point @ weights[:-1] + weights[-1]).astype(np.float32)
            weight = self.importance.get(lemma(word), 1.0)
            self._known[word] = None if point is None else (point, weight, scores)
        return self._known[word]
