"""A user's own labels and topics: train on them, and say honestly how far they reach."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.classify.evaluate import cross_validate, learning_curve
from pipeline.classify.model import Classifier
from pipeline.classify.train import Teaching, folds, held_back_scores, train_topics
from pipeline.errors import UsageError

LEAST = 20  # examples below which nothing can be trained and checked


@dataclass(frozen=True, slots=True)
class OwnTraining:
    """What training on a user's labels gave.

    `figures` are cross-validated (see `evaluate.cross_validate`); `curve` is a list of {"examples", "micro_f1",
    "macro_f1"} for growing shares of the examples, all judged on the same fifth that was held back; `warnings` say
    in English what to mind.
    """

    classifier: Classifier
    figures: dict[str, Any]
    curve: list[dict[str, Any]]
    warnings: list[str]


def train_own(
    folder: Path, labels: Path, taxonomy: Path, out: Path, shares: Sequence[float] = (0.25, 0.5, 1.0)
) -> OwnTraining:
    """Trains on the labels (CSV, JSON or JSONL) for the topics of `taxonomy` (TOML) and writes the model to `out`.

    `folder` is models/topics, whose points of words, noise and word list are used. Load the result with
    `Classifier.load(out)`. Raises UsageError where there are fewer than 20 examples or a label is unknown.
    """
    teaching = Teaching.read(folder, labels, taxonomy)
    if len(teaching.examples) < LEAST:
        raise UsageError(f"{labels} holds {len(teaching.examples)} examples: label at least {LEAST}")
    held_back = held_back_scores(teaching)
    figures = cross_validate(teaching, held_back=held_back)
    curve = own_curve(teaching, shares)
    classifier = train_topics(teaching, out, folder, held_back)
    return OwnTraining(classifier, figures, curve, warnings(figures, curve))


def own_curve(teaching: Teaching, shares: Sequence[float]) -> list[dict[str, Any]]:
    """The learning curve on the fifth of the examples that is held back from all its points."""
    fold = folds(len(teaching.examples))
    checks = [teaching.examples[i] for i in np.flatnonzero(fold == 0)]
    rest = tuple(teaching.examples[i] for i in np.flatnonzero(fold != 0))
    return learning_curve(replace(teaching, examples=rest), checks, shares)


def warnings(figures: dict[str, Any], curve: Sequence[dict[str, Any]]) -> list[str]:
    """What a user should mind before trusting the model: thin topics, pairs that are mixed up, a curve that rises."""
    found = [f"{topic}: {count} examples, too few to trust (10 or more help)" for topic, count in figures["thin"]]
    for wanted, got, times in figures["confusion"][:3]:
        if times >= 3:
            found.append(f"{wanted} was taken for {got} {times} times: say in the taxonomy where the border goes")
    if len(curve) > 1 and curve[-1]["micro_f1"] - curve[-2]["micro_f1"] > 0.02:
        found.append("the figures still rise with more examples: labelling more will help")
    return found
