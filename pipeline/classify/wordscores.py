"""Which topics a single word speaks for, learnt from items that only as a whole have topics.

A long title may hold one word that says it all. Every word of an item at first stands for all of its topics; a
ridge regression from points of words to topics then tells which words do so across items; those are given more
weight, and the regression is done again.
"""

from collections.abc import Sequence

import numpy as np

from pipeline.classify.features import Item, Space
from pipeline.classify.words import content_words

ROUNDS = 3
SHARPNESS = 4.0  # how strongly a word that speaks for the item's topics is favoured
PENALTY = 3.0
TEXT_WORDS = 60
TEXT_WEIGHT = 0.5


def learn_word_scores(items: Sequence[Item], targets: np.ndarray, space: Space) -> np.ndarray:
    """Weights of (dimensions + 1) x topics: a word's scores are its point times the first rows plus the last.

    `targets` is items x topics, above 0 where the item has the topic.
    """
    points, weights, origin = [], [], []
    for i, (title, text) in enumerate(items):
        for words, weight in ((content_words(title), 1.0), (content_words(text, TEXT_WORDS), TEXT_WEIGHT)):
            for word in words:
                point = space.vectors.at(word)
                if point is not None:
                    points.append(point)
                    weights.append(weight)
                    origin.append(i)
    if not points:
        return np.zeros((space.vectors.dimensions + 1, targets.shape[1]), dtype=np.float32)
    base, index = np.array(weights), np.array(origin)
    matrix = np.hstack([np.array(points, dtype=np.float64), np.ones((len(points), 1))])
    wanted = (targets[index] > 0).astype(np.float64)
    share = _share(base, index, len(items))
    solution = np.zeros((matrix.shape[1], targets.shape[1]))
    for _ in range(ROUNDS):
        weighted = matrix * share[:, None]
        solution = np.linalg.solve(matrix.T @ weighted + PENALTY * np.eye(matrix.shape[1]), weighted.T @ wanted)
        speaks = ((matrix @ solution) * wanted).sum(axis=1) / np.maximum(wanted.sum(axis=1), 1)
        share = _share(base * np.exp(SHARPNESS * speaks), index, len(items))
    return solution.astype(np.float32)


def _share(weights: np.ndarray, index: np.ndarray, count: int) -> np.ndarray:
    """Weights that sum to one in each item."""
    return weights / np.maximum(np.bincount(index, weights=weights, minlength=count)[index], 1e-9)
