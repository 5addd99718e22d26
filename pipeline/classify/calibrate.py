"""From scores to probabilities, and from probabilities to the topics that are given.

Topics compete for an item: the same score means more where no other topic scores higher. A probability therefore
rests on a topic's score and on its lead over the best of the others.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression

HALF = 25.0  # examples of a topic at which its own calibration counts as much as that of all topics together
GRID = np.arange(0.1, 0.62, 0.02)
SLACK = 0.01  # F1 that is given up for a lower threshold: real texts hold words that no example held, and score lower


def evidence(scores: np.ndarray) -> np.ndarray:
    """Items x topics x 2: the score, and its lead over the best other topic (at most 6 either way)."""
    if scores.shape[1] < 2:
        return np.stack([scores, np.zeros_like(scores)], axis=-1)
    order = np.sort(scores, axis=1)
    best, second = order[:, -1:], order[:, -2:-1]
    rival = np.where(scores >= best, second, best)
    return np.stack([scores, np.clip(scores - rival, -6, 6)], axis=-1)


def log_odds(scores: np.ndarray, calibration: np.ndarray) -> np.ndarray:
    """Calibrated log-odds; `calibration` is topics x 3: offset, weight of the score, weight of the lead."""
    found = evidence(scores)
    return calibration[:, 0] + found[..., 0] * calibration[:, 1] + found[..., 1] * calibration[:, 2]


def probabilities(scores: np.ndarray, calibration: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-np.clip(log_odds(scores, calibration), -40, 40)))


def calibrate(scores: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The calibration learnt from held-back scores; targets are 1, 0, or -1 where the topic is optional."""
    found, firm = evidence(scores), targets >= 0
    count = targets.shape[1]
    wanted = targets[firm]
    if not len(wanted) or wanted.min() == wanted.max():
        return np.tile([0.0, 1.0, 0.0], (count, 1))
    common = _fit(found[firm], wanted)
    calibration = np.tile(common, (count, 1))
    for k in range(count):
        rows = firm[:, k]
        have = int((targets[rows, k] == 1).sum())
        if 5 <= have < int(rows.sum()):
            share = have / (have + HALF)
            calibration[k] = share * _fit(found[rows, k], targets[rows, k]) + (1 - share) * common
    return calibration


def _fit(found: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    model = LogisticRegression(C=10.0).fit(found, wanted)
    return np.array([model.intercept_[0], *model.coef_[0]])


def thresholds(known: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Per topic the probability from which it is given: the lowest with nearly the best F1 on held-back items.

    Each topic's own is drawn to the one that is best for all, the more the fewer examples it has.
    """
    firm = targets >= 0
    common = lowest(known[firm], targets[firm])
    found = np.full(targets.shape[1], common)
    for k in range(targets.shape[1]):
        rows = firm[:, k]
        share = int((targets[rows, k] == 1).sum())
        share = share / (share + 100.0)
        found[k] = share * lowest(known[rows, k], targets[rows, k]) + (1 - share) * common
    return found


def lowest(probability: np.ndarray, target: np.ndarray) -> float:
    """The lowest point of the grid whose F1 comes within SLACK of the best."""
    figures = []
    for at in GRID:
        given = probability >= at
        hits = int((given & (target == 1)).sum())
        figures.append(2 * hits / max(int(given.sum()) + int((target == 1).sum()), 1))
    return float(next(at for at, f1 in zip(GRID, figures, strict=True) if f1 >= max(figures) - SLACK))
