"""Training a topic model from labelled items: the same examples give the same model.

One logistic regression per topic (an item's optional topics are left out of that topic's regression), calibrated
on scores that each item got from models which had not seen it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from skops import io as skops

from pipeline.classify.examples import Example
from pipeline.classify.features import body_features, title_features
from pipeline.classify.model import Classifier
from pipeline.classify.taxonomy import Taxonomy

SEED = 20
FOLDS = 5
STRENGTH = 6.0  # inverse of the penalty on weights
TITLE_WEIGHT = 1.3  # how much more a title counts than the text under it
VERSION = "1"


def train_topics(examples: Sequence[Example], taxonomy: Taxonomy, out: Path | None = None) -> Classifier:
    """A calibrated classifier for the topics of `taxonomy`; written to `out`/model.skops where `out` is given."""
    held_back = held_back_scores(examples, taxonomy)
    parts = fit(examples, taxonomy)
    parts["slope"], parts["offset"] = calibrate(held_back, labels(examples, taxonomy))
    known = probabilities(held_back, parts["slope"], parts["offset"])
    parts["thresholds"] = best_thresholds(known, labels(examples, taxonomy))
    classifier = Classifier(parts)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        skops.dump(parts, out / "model.skops", compression=ZIP_DEFLATED)
    return classifier


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
    return TfidfVectorizer(token_pattern=r"\S+", lowercase=False, sublinear_tf=True, min_df=2, dtype=np.float32)


def fit(examples: Sequence[Example], taxonomy: Taxonomy) -> dict[str, Any]:
    """Vectorisers and weights learnt from the examples, not yet calibrated."""
    title, body = vectoriser(), vectoriser()
    titles = title.fit_transform([title_features(e.title) for e in examples])
    bodies = body.fit_transform([body_features(e.text) for e in examples])
    matrix = sparse.hstack([titles * TITLE_WEIGHT, bodies], format="csr")
    targets = labels(examples, taxonomy)
    weights = np.zeros((matrix.shape[1], targets.shape[1]), dtype=np.float32)
    bias = np.full(targets.shape[1], -8.0)
    for k in range(targets.shape[1]):
        rows = np.flatnonzero(targets[:, k] >= 0)
        wanted = targets[rows, k]
        if wanted.min(initial=1) == wanted.max(initial=0):
            continue  # never, or always: nothing to tell apart
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=SEED)
        model.fit(matrix[rows], wanted)
        weights[:, k], bias[k] = model.coef_[0], model.intercept_[0]
    return {
        "version": VERSION, "ids": list(taxonomy.ids), "alone": sorted(taxonomy.alone), "most": taxonomy.most,
        "title": title, "body": body, "title_weight": TITLE_WEIGHT, "weights": weights, "bias": bias,
        "slope": np.ones(len(bias)), "offset": np.zeros(len(bias)), "thresholds": np.full(len(bias), 0.5),
    }  # fmt: skip


def folds(count: int, parts: int = FOLDS) -> np.ndarray:
    """For each of `count` items the number of the fold that holds it back; the same for the same count."""
    return np.random.default_rng(SEED).permutation(np.arange(count) % parts)


def held_back_scores(examples: Sequence[Example], taxonomy: Taxonomy) -> np.ndarray:
    """Items x topics: the score that each item gets from a model that has not seen it."""
    fold = folds(len(examples))
    scores = np.zeros((len(examples), len(taxonomy.ids)))
    for part in range(FOLDS):
        seen = [e for e, f in zip(examples, fold, strict=True) if f != part]
        unseen = np.flatnonzero(fold == part)
        if not seen or not len(unseen):
            continue
        model = Classifier(fit(seen, taxonomy))
        items = [(examples[i].title, examples[i].text) for i in unseen]
        scores[unseen] = model.features(items) @ model.parts["weights"] + model.parts["bias"]
    return scores


def calibrate(scores: np.ndarray, targets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Slope and offset per topic that turn scores into probabilities, drawn towards those of all topics together."""
    firm = targets >= 0
    common = LogisticRegression(C=100.0).fit(scores[firm][:, None], targets[firm])
    slope = np.full(targets.shape[1], float(common.coef_[0, 0]))
    offset = np.full(targets.shape[1], float(common.intercept_[0]))
    for k in range(targets.shape[1]):
        rows = targets[:, k] >= 0
        have = int((targets[rows, k] == 1).sum())
        if have < 5 or have == int(rows.sum()):
            continue
        own = LogisticRegression(C=100.0).fit(scores[rows, k][:, None], targets[rows, k])
        share = have / (have + 20.0)
        slope[k] = share * own.coef_[0, 0] + (1 - share) * slope[k]
        offset[k] = share * own.intercept_[0] + (1 - share) * offset[k]
    return slope, offset


def probabilities(scores: np.ndarray, slope: np.ndarray, offset: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-np.clip(scores * slope + offset, -40, 40)))


def best_thresholds(known: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Per topic the probability from which it is given: best F1 on held-back items, drawn to the common one."""
    grid = np.arange(0.2, 0.66, 0.02)
    firm = targets >= 0

    def f1(at: float, probability: np.ndarray, target: np.ndarray) -> float:
        given = probability >= at
        hits = int((given & (target == 1)).sum())
        return 2 * hits / max(int(given.sum()) + int((target == 1).sum()), 1)

    common = max(grid, key=lambda at: f1(at, known[firm], targets[firm]))
    found = np.full(targets.shape[1], float(common))
    for k in range(targets.shape[1]):
        rows = firm[:, k]
        have = int((targets[rows, k] == 1).sum())
        own = max(grid, key=lambda at: f1(at, known[rows, k], targets[rows, k]))
        share = have / (have + 80.0)
        found[k] = share * own + (1 - share) * common
    return found
