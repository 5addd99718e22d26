"""Training a topic model from labelled items: the same examples give the same model.

One logistic regression per topic (an item's optional topics are left out of that topic's regression), calibrated
on scores that each item got from models which had not seen it. `python -m pipeline.classify model` trains the
shipped model anew from models/topics.
"""

import math
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from skops import io as skops

from pipeline.classify.calibrate import calibrate, probabilities, thresholds
from pipeline.classify.examples import Example, read_examples, read_words
from pipeline.classify.features import Item, Space, body_features, title_features
from pipeline.classify.frames import NO_FRAMES, Frames, framed_examples, framed_words, read_frames
from pipeline.classify.frames import SOURCE as FRAMED
from pipeline.classify.model import Classifier, Model
from pipeline.classify.noise import NO_NOISE, Noise, read_noise, with_noise
from pipeline.classify.taxonomy import Taxonomy, read_taxonomy
from pipeline.classify.vectors import Vectors, read_vectors
from pipeline.classify.words import content_words, lemma
from pipeline.classify.wordscores import learn_word_scores

SEED = 20
FOLDS = 5
STRENGTH = 6.0  # inverse of the penalty on weights
VERSION = "3"

HeldBack = tuple[np.ndarray, np.ndarray]  # scores and labels, items x topics


@dataclass(frozen=True, slots=True)
class Teaching:
    """All that a model is taught from: labelled items, words with topics, noise to overlook, frames for subjects,
    points of words."""

    taxonomy: Taxonomy
    vectors: Vectors
    examples: tuple[Example, ...]
    words: tuple[Example, ...] = ()
    noise: Noise = NO_NOISE
    frames: Frames = NO_FRAMES

    @classmethod
    def read(cls, folder: Path, labels: Path | None = None, taxonomy: Path | None = None) -> "Teaching":
        """What `folder` (models/topics) holds; with the user's own labels and taxonomy in place of ours if given.

        The word list and the frames are used for those of their topics that the taxonomy has.
        """
        topics = read_taxonomy(taxonomy or folder / "taxonomy.toml")
        return cls(
            taxonomy=topics,
            vectors=read_vectors(folder / "vectors.skops"),
            examples=tuple(read_examples(labels or folder / "examples", topics)),
            words=tuple(read_words(folder / "words.csv", topics)),
            noise=read_noise(folder / "noise.txt"),
            frames=read_frames(folder, topics),
        )

    def shown(self, examples: Sequence[Example]) -> tuple[list[Example], list[int]]:
        """The examples, their noisy shadows and their framed titles, and for each the number of its example."""
        noisy, origin = with_noise(examples, self.noise, self.taxonomy.alone)
        framed, place = framed_examples(examples, self.frames, self.noise, self.taxonomy.most, self.taxonomy.alone)
        return [*noisy, *framed], [*origin, *place]

    def words_shown(self) -> list[Example]:
        """The word list, alone and in frames, and the fields and facilities in theirs."""
        framed = framed_words(self.words, self.frames, self.noise, self.taxonomy.most, self.taxonomy.alone)
        return [*self.words, *framed]


def train_topics(
    teaching: Teaching, out: Path | None = None, source: Path | None = None, held_back: HeldBack | None = None
) -> Classifier:
    """A calibrated classifier; written to `out`/model.skops where `out` is given, with the points of words beside it.

    `source` is the folder that the points of words (vectors.skops) are copied from when `out` has none. `held_back`
    is what `held_back_scores` gave for the same teaching, where it is at hand: most of the work is in it.
    """
    shown, _ = teaching.shown(teaching.examples)
    scores, targets = held_back or held_back_scores(teaching)
    model = fit(teaching, shown)
    model.calibration = calibrate(scores, targets)
    model.thresholds = thresholds(probabilities(scores, model.calibration), targets)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        skops.dump(model.parts(), out / "model.skops", compression=ZIP_DEFLATED)
        if source is not None and not (out / "vectors.skops").exists():
            shutil.copyfile(source / "vectors.skops", out / "vectors.skops")
    return Classifier(model)


def labels(examples: Sequence[Example], taxonomy: Taxonomy) -> np.ndarray:
    """Items x topics: 1 where the item has the topic, 0 where not, -1 where it is optional."""
    place = {topic: k for k, topic in enumerate(taxonomy.ids)}
    found = np.zeros((len(examples), len(place)), dtype=np.int8)
    for i, example in enumerate(examples):
        for topic in example.optional:
            found[i, place[topic]] = -1
        for topic in example.topics:
            found[i, place[topic]] = 1
    return found


def vectoriser() -> TfidfVectorizer:
    return TfidfVectorizer(token_pattern=r"\S+", lowercase=False, sublinear_tf=True, min_df=3, dtype=np.float32)  # type: ignore[arg-type]


def importance(items: Sequence[Item], vectors: Vectors) -> dict[str, float]:
    """How much each lemma tells, 0 to 1: less the commoner it is in the items and in the language at large."""
    seen: Counter[str] = Counter()
    for title, text in items:
        seen.update({lemma(word) for word in content_words(f"{title}\n{text}")})
    found = {word: min(1.0, math.log(2 + rank) / math.log(4000)) for rank, word in enumerate(vectors.words[:4000])}
    for word, count in seen.items():
        own = max(0.0, math.log(max(len(items), 2) / (1 + count)) / math.log(max(len(items), 2)))
        found[word] = found.get(word, 1.0) * own
    return found


def fit(teaching: Teaching, shown: Sequence[Example]) -> Model:
    """Features and weights learnt from the shown examples and the word list, not yet calibrated."""
    space, matrix, targets, heavy = prepare(teaching, shown)
    return Model(teaching.taxonomy, VERSION, space, *weigh(matrix, targets, heavy))


def prepare(teaching: Teaching, shown: Sequence[Example]) -> tuple[Space, sparse.csr_matrix, np.ndarray, np.ndarray]:
    """The features learnt from all that is taught, its rows, its labels, and how much each row counts."""
    taught = [*shown, *teaching.words_shown()]
    items = [(e.title, e.text) for e in taught]
    title, body = vectoriser(), vectoriser()
    title.fit([title_features(t) for t, _ in items])
    body.fit([body_features(t) for _, t in items])
    targets = labels(taught, teaching.taxonomy)
    whole = [i for i, e in enumerate(taught) if e.source != FRAMED]  # a frame would speak for its subjects' topics
    space = Space(title, body, teaching.vectors, importance(items[: len(shown)], teaching.vectors))
    scores = learn_word_scores([items[i] for i in whole], targets[whole], space)
    space = Space(title, body, teaching.vectors, space.importance, scores)
    return space, space.rows(items), targets, np.array([e.weight for e in taught])


def weigh(matrix: sparse.csr_matrix, targets: np.ndarray, heavy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """One weight per feature and topic, and one number to add per topic."""
    count = targets.shape[1]
    weights, bias = np.zeros((matrix.get_shape()[1], count), dtype=np.float32), np.full(count, -8.0)
    for k in range(count):
        rows = np.flatnonzero(targets[:, k] >= 0)
        wanted = targets[rows, k]
        if len(wanted) and wanted.min() != wanted.max():
            model = LogisticRegression(
                C=STRENGTH, solver="liblinear", dual=True, tol=1e-2, max_iter=400, random_state=SEED
            )
            model.fit(matrix[rows], wanted, sample_weight=heavy[rows])  # pyright: ignore
            weights[:, k], bias[k] = model.coef_[0], np.ravel(model.intercept_)[0]
    return weights, bias


def folds(count: int, parts: int = FOLDS) -> np.ndarray:
    """For each of `count` items the number of the fold that holds it back; the same for the same count."""
    return np.random.default_rng(SEED).permutation(np.arange(count) % parts)


def held_back_scores(teaching: Teaching, parts: int = FOLDS) -> HeldBack:
    """Scores of all examples and of their noisy shadows from models that saw neither, and their labels.

    Both arrays are items x topics; the first rows are the examples themselves, in their order.
    """
    shown, origin = teaching.shown(teaching.examples)
    fold = folds(len(teaching.examples), parts)[np.array(origin, dtype=int)]
    scores = np.zeros((len(shown), len(teaching.taxonomy.ids)))
    for part in range(parts):
        unseen = np.flatnonzero(fold == part)
        if len(unseen):
            model = fit(teaching, [e for e, f in zip(shown, fold, strict=True) if f != part])
            scores[unseen] = model.scores([(shown[i].title, shown[i].text) for i in unseen])
    return scores, labels(shown, teaching.taxonomy)
