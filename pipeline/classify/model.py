"""The topic model as it is used: load it, ask it, have it explain itself."""

import json
import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from skops import io as skops

from pipeline.classify.calibrate import log_odds, probabilities
from pipeline.classify.features import Item, Space
from pipeline.classify.taxonomy import Taxonomy, TopicName
from pipeline.classify.vectors import Vectors, read_vectors
from pipeline.classify.words import BODY_WORDS, content_words
from pipeline.errors import NotFoundError, StorageError
from pipeline.schema import Topic

PIECE = 25  # content words of a piece of a long text
MOST_PIECES = 8
LONG_TITLE = 4  # content words from which the ends of a title are also read alone
MOST_TAILS = 4
TAIL_SHARE = 0.35  # how far an end of a title that speaks louder than the whole is believed
# where a title goes on to say of what it speaks: "Granskning av ...", "Yrkande angående ...", "Rapport - ..."
SEAM = re.compile(
    r"\s+[-–]\s+|:\s+|\b(?:angående|avseende|gällande|rörande|om att|om|för att|inom|för|av|till|över)\s", re.I
)
LEAN = 0.3  # how far the name of the body that met draws towards its subject
TRUSTED: list[str] = []  # types beyond those that skops itself trusts: none is needed, and nothing is unpickled


def pieces(item: Item) -> list[Item]:
    """The item as it is where its text is short; else the title with each stretch of the text.

    Examples are a few sentences long; a page of notes, taken whole, would look like none of them.
    """
    title, text = item
    words = content_words(text, PIECE * MOST_PIECES)
    if len(words) <= PIECE * 1.5:
        return [item]
    count = -(-len(words) // PIECE)
    size = -(-len(words) // count)
    return [(title, " ".join(words[i : i + size])) for i in range(0, len(words), size)]


def tails(title: str) -> list[str]:
    """The ends of a long title, each from where it goes on to say of what it speaks; none of a short title.

    A long title spreads its weight over many words; its subject is often the last of them.
    """
    if len(content_words(title, LONG_TITLE)) < LONG_TITLE:
        return []
    ends = [title[seam.end() :] for seam in islice(SEAM.finditer(title), MOST_TAILS)]
    return [end for end in ends if content_words(end, 1)]


class Model:
    """What training makes: the features, one weight per feature and topic, the calibration and the thresholds."""

    def __init__(self, taxonomy: Taxonomy, version: str, space: Space, weights: np.ndarray, bias: np.ndarray):
        self.taxonomy, self.version, self.space = taxonomy, version, space
        self.weights, self.bias = weights, bias
        self.calibration = np.tile([0.0, 1.0, 0.0], (len(bias), 1))
        self.thresholds = np.full(len(bias), 0.4)

    def scores(self, items: Sequence[Item]) -> np.ndarray:
        """Items x topics: raw scores, not calibrated. Half is the mean over an item's pieces, half the best piece.

        Where an end of a long title alone scores higher, the score is drawn towards that; not for items of a topic that
        stands alone (a point of order may name any matter).
        """
        cut = [pieces(item) for item in items]
        flat = self._raw([piece for row in cut for piece in row])
        starts = np.cumsum([0, *map(len, cut)])[:-1]
        counts = np.array([len(row) for row in cut])[:, None]
        found = (np.add.reduceat(flat, starts) / counts + np.maximum.reduceat(flat, starts)) / 2
        alone = np.array([topic.alone for topic in self.taxonomy.topics])[found.argmax(axis=1)]
        ends = [[] if own else tails(title) for own, (title, _) in zip(alone, items, strict=True)]
        place = np.repeat(np.arange(len(items)), [len(row) for row in ends])
        if len(place):
            best = found.copy()
            np.maximum.at(best, place, self._raw([(end, "") for row in ends for end in row]))
            found += TAIL_SHARE * (best - found)
        return found

    def _raw(self, items: Sequence[Item]) -> np.ndarray:
        return np.asarray(self.space.rows(items) @ self.weights) + self.bias

    def leaning(self, context: str) -> np.ndarray:
        """What the name of the body that met adds to the scores of its items: 0 or more for each topic.

        Topics that stand alone and forms, which any body may have, are not leant to.
        """
        known = probabilities(self.scores([(context, "")]), self.calibration)[0]
        lean = LEAN * np.maximum(np.log((known + 0.05) / 0.09), 0.0)  # 0.09: as little as most topics have
        return np.where([topic.alone or topic.form for topic in self.taxonomy.topics], 0.0, lean)

    def parts(self) -> dict[str, Any]:
        """The model as plain values, arrays and scikit-learn's own types, for skops."""
        return {
            "version": self.version, "most": self.taxonomy.most,
            "topics": [[t.id, t.sv, t.en, t.alone, t.form] for t in self.taxonomy.topics],
            "title": self.space.title, "body": self.space.body, "importance": self.space.importance,
            "word_scores": self.space.word_scores, "weights": self.weights.astype(np.float16), "bias": self.bias,
            "calibration": self.calibration, "thresholds": self.thresholds,
        }  # fmt: skip

    @classmethod
    def of(cls, parts: dict[str, Any], vectors: Vectors) -> "Model":
        topics = tuple(
            TopicName(id=i, sv=sv, en=en, alone=bool(alone), form=bool(form))
            for i, sv, en, alone, form in parts["topics"]
        )
        space = Space(parts["title"], parts["body"], vectors, parts["importance"], parts["word_scores"])
        weights = parts["weights"].astype(np.float32)
        if len(weights) != space.width:
            raise ValueError("made by another version")
        model = cls(Taxonomy(topics, int(parts["most"])), str(parts["version"]), space, weights, parts["bias"])
        model.calibration, model.thresholds = parts["calibration"], parts["thresholds"]
        return model


class Classifier:
    """Gives agenda items their topics, with calibrated probabilities."""

    def __init__(self, model: Model):
        self.model = model
        self.ids = model.taxonomy.ids
        self.version = model.version

    @classmethod
    def load(cls, folder: Path) -> "Classifier":
        """The classifier in `folder` (model.skops, vectors.skops).

        NotFoundError where it is not there, StorageError where it is damaged or holds types that are not trusted.
        """
        path = folder / "model.skops"
        if not path.exists():
            raise NotFoundError(f"no topic model at {path}: train one with `minutes train topics`")
        try:
            strange = [t for t in skops.get_untrusted_types(file=path) if t not in TRUSTED]
            if strange:
                raise StorageError(f"{path} holds types that are not trusted ({', '.join(strange)}): train it anew")
            parts = skops.load(path, trusted=TRUSTED)
            return cls(Model.of(parts, read_vectors(folder / "vectors.skops")))
        except (KeyError, ValueError, TypeError, OSError, json.JSONDecodeError) as error:
            raise StorageError(f"{path} cannot be read ({error}): train it anew") from error

    def topics(self, items: Sequence[Item], context: str | None = None) -> list[tuple[Topic, ...]]:
        """One to three topics for each (title, text), most probable first.

        `context` is the name of the body that met: it tips the balance of its items towards its subject.
        """
        return self.choose(self.probabilities(items, [context or ""] * len(items)))

    def probabilities(self, items: Sequence[Item], contexts: Sequence[str] = ()) -> np.ndarray:
        """Calibrated probability of every topic for every item: an array of items x topics, in the order of `ids`.

        `contexts` names for each item the body that met, empty where it is not known.
        """
        if not items:
            return np.zeros((0, len(self.ids)))
        scores = self.model.scores(items)
        leanings = {context: self.model.leaning(context) for context in set(contexts) if context}
        for i, context in enumerate(contexts):
            if context:
                scores[i] += leanings[context]
        return probabilities(scores, self.model.calibration)

    def choose(self, known: np.ndarray) -> list[tuple[Topic, ...]]:
        """The topics that are given for rows of probabilities."""
        return [self._choose(row) for row in known]

    def _choose(self, row: np.ndarray) -> tuple[Topic, ...]:
        alone = self.model.taxonomy.alone
        order = np.argsort(-row, kind="stable")
        best = self.ids[order[0]]
        if best in alone:
            return (Topic(best, round(float(row[order[0]]), 4)),)
        company = [k for k in order if self.ids[k] not in alone][: self.model.taxonomy.most]
        chosen = [k for k in company if row[k] >= self.model.thresholds[k]] or company[:1]
        return tuple(Topic(self.ids[k], round(float(row[k]), 4)) for k in chosen)

    def explain(self, item: Item, words: int = 8) -> dict[str, list[tuple[str, float]]]:
        """For each topic given to the item: the words that spoke most for it (or against it, below 0).

        A word's figure is the change of the topic's log-odds when the word is taken away.
        """
        title, text = item
        given = [topic.topic for topic in self.topics([item])[0]]
        heads, rest = content_words(title), content_words(text, BODY_WORDS)
        seen = list(dict.fromkeys([*heads, *rest]))
        variants = [
            (" ".join(w for w in heads if w != word), " ".join(w for w in rest if w != word)) for word in ["", *seen]
        ]
        scores = self.model.scores(variants)
        odds = log_odds(scores, self.model.calibration)
        found: dict[str, list[tuple[str, float]]] = {}
        for topic in given:
            k = self.ids.index(topic)
            effects = [(word, round(float(odds[0, k] - odds[i, k]), 3)) for i, word in enumerate(seen, start=1)]
            found[topic] = sorted((e for e in effects if e[1]), key=lambda e: -abs(e[1]))[:words]
        return found
