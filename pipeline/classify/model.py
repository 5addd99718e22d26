"""The topic model as it is used: load it, ask it, have it explain itself."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from skops import io as skops

from pipeline.classify.features import body_features, title_features
from pipeline.classify.words import BODY_WORDS, content_words
from pipeline.errors import NotFoundError, StorageError
from pipeline.schema import Topic

TRUSTED: list[str] = []  # types beyond those that skops itself trusts; nothing is needed, and nothing is unpickled


class Classifier:
    """Gives agenda items their topics, with calibrated probabilities.

    `parts` is what `train` made: two TF-IDF vectorisers, one weight per feature and topic, and per topic the two
    numbers of its calibration and its threshold.
    """

    def __init__(self, parts: dict[str, Any]):
        self.parts = parts
        self.ids: tuple[str, ...] = tuple(parts["ids"])
        self.alone = frozenset(parts["alone"])
        self.most = int(parts["most"])
        self.version = str(parts["version"])

    @classmethod
    def load(cls, folder: Path) -> "Classifier":
        """The classifier in `folder` (model.skops). NotFoundError where it is not there, StorageError if damaged."""
        path = folder / "model.skops"
        if not path.exists():
            raise NotFoundError(f"no topic model at {path}: train one with `minutes train topics`")
        try:
            strange = [t for t in skops.get_untrusted_types(file=path) if t not in TRUSTED]
            if strange:
                raise StorageError(f"{path} holds types that are not trusted ({', '.join(strange)}): train it anew")
            return cls(skops.load(path, trusted=TRUSTED))
        except (KeyError, ValueError, OSError, json.JSONDecodeError) as error:
            raise StorageError(f"{path} cannot be read ({error}): train it anew") from error

    def topics(self, items: Sequence[tuple[str, str]], context: str | None = None) -> list[tuple[Topic, ...]]:
        """One to three topics for each (title, text), most probable first. `context` is the name of the body."""
        return [self._choose(row) for row in self.probabilities(items, context)]

    def probabilities(self, items: Sequence[tuple[str, str]], context: str | None = None) -> np.ndarray:
        """Calibrated probability of every topic for every item: an array of items x topics, in the order of `ids`."""
        if not items:
            return np.zeros((0, len(self.ids)))
        scores = self.features(items, context) @ self.parts["weights"] + self.parts["bias"]
        slope, offset = self.parts["slope"], self.parts["offset"]
        return 1.0 / (1.0 + np.exp(-np.clip(scores * slope + offset, -40, 40)))

    def features(self, items: Sequence[tuple[str, str]], context: str | None = None) -> sparse.csr_matrix:
        """Items as rows of numbers: the title's features, then the body's."""
        titles = self.parts["title"].transform([title_features(title) for title, _ in items])
        bodies = self.parts["body"].transform([body_features(text) for _, text in items])
        return sparse.hstack([titles * self.parts["title_weight"], bodies], format="csr")

    def _choose(self, row: np.ndarray) -> tuple[Topic, ...]:
        order = np.argsort(-row, kind="stable")
        best = self.ids[order[0]]
        if best in self.alone:
            return (Topic(best, round(float(row[order[0]]), 4)),)
        company = [k for k in order if self.ids[k] not in self.alone]
        chosen = [k for k in company[: self.most] if row[k] >= self.parts["thresholds"][k]] or company[:1]
        return tuple(Topic(self.ids[k], round(float(row[k]), 4)) for k in chosen)

    def explain(
        self, item: tuple[str, str], context: str | None = None, words: int = 8
    ) -> dict[str, list[tuple[str, float]]]:
        """For each topic given to the item: the words that spoke most for it (or against it, below 0).

        A word's figure is the change of the topic's log-odds when the word is taken away.
        """
        title, text = item
        given = [topic.topic for topic in self.topics([item], context)[0]]
        seen = list(dict.fromkeys([*content_words(title), *content_words(text, BODY_WORDS)]))
        base = self._log_odds([item], context)[0]
        found: dict[str, list[tuple[str, float]]] = {topic: [] for topic in given}
        variants = [(_without(title, word), _without(text, word)) for word in seen]
        changed = self._log_odds(variants, context) if variants else np.zeros((0, len(self.ids)))
        for topic in given:
            k = self.ids.index(topic)
            effects = [(word, round(float(base[k] - changed[i, k]), 3)) for i, word in enumerate(seen)]
            found[topic] = sorted((e for e in effects if e[1]), key=lambda e: -abs(e[1]))[:words]
        return found

    def _log_odds(self, items: Sequence[tuple[str, str]], context: str | None) -> np.ndarray:
        scores = self.features(items, context) @ self.parts["weights"] + self.parts["bias"]
        return scores * self.parts["slope"] + self.parts["offset"]


def _without(text: str, word: str) -> str:
    return " ".join(w for w in content_words(text) if w != word)
