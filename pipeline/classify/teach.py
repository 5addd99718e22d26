"""Which labels would teach most, and which items lie nearest to one: questions about items that need no training."""

from collections.abc import Sequence

import numpy as np

from pipeline.classify.features import Item
from pipeline.classify.model import Classifier

BLOCK = 2_000  # items compared at a time


def suggest(items: Sequence[Item], classifier: Classifier, most: int = 20) -> list[tuple[int, float]]:
    """The items whose labels would teach the model most: (place in `items`, how unsure from 0 to 1), most unsure first.

    Unsure is an item with a topic near the border of being given. Among items that say nearly the same, only the
    first is suggested, and empty items are not.
    """
    if not items:
        return []
    known = classifier.probabilities(items)
    at = classifier.model.thresholds
    distance = np.where(known < at, (at - known) / at, (known - at) / (1 - at))
    unsure = 1 - np.clip(distance.min(axis=1), 0, 1)
    points = classifier.model.space.points(items)
    empty = np.linalg.norm(points, axis=1) == 0
    chosen: list[int] = []
    for i in np.argsort(-unsure, kind="stable"):
        if not empty[i] and all(points[i] @ points[j] < 0.9 for j in chosen):
            chosen.append(int(i))
        if len(chosen) >= most:
            break
    return [(i, round(float(unsure[i]), 4)) for i in chosen]


def related(item: Item, items: Sequence[Item], classifier: Classifier, most: int = 10) -> list[tuple[int, float]]:
    """The items nearest in meaning to `item`: (place in `items`, likeness from -1 to 1), nearest first.

    Likeness is that of their words (points learnt from unlabelled text) and of their topics, two to one.
    """
    return nearest(np.array([embed([item], classifier)[0]]), embed(items, classifier), most)[0] if items else []


def embed(items: Sequence[Item], classifier: Classifier) -> np.ndarray:
    """Items as points, an array of items x numbers with rows of length 1; likeness is the product of two rows.

    An archive's points can be kept and searched with `nearest`.
    """
    if not items:
        return np.zeros((0, 1), dtype=np.float32)
    words, topics = classifier.model.space.points(items), classifier.probabilities(items)
    topics = topics / np.maximum(np.linalg.norm(topics, axis=1, keepdims=True), 1e-9)
    both = np.hstack([words * (2 / 3) ** 0.5, topics * (1 / 3) ** 0.5])
    return (both / np.maximum(np.linalg.norm(both, axis=1, keepdims=True), 1e-9)).astype(np.float32)


def nearest(wanted: np.ndarray, points: np.ndarray, most: int = 10) -> list[list[tuple[int, float]]]:
    """For each row of `wanted` the (row of `points`, likeness) of its nearest, nearest first; ties by row."""
    found = []
    for start in range(0, len(wanted), BLOCK):
        likeness = wanted[start : start + BLOCK] @ points.T
        for row in likeness:
            order = np.argsort(-row, kind="stable")[:most]
            found.append([(int(i), round(float(row[i]), 4)) for i in order])
    return found
