"""What each part of a topic model is worth: trained without it, and judged on items that none of them saw."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from scipy import sparse

from pipeline.classify.evaluate import chooser, figures
from pipeline.classify.examples import Example
from pipeline.classify.features import Space
from pipeline.classify.frames import NO_FRAMES
from pipeline.classify.noise import NO_NOISE
from pipeline.classify.train import Teaching, fit, prepare, weigh

AT = 0.3  # one threshold for all, so that only the features differ


PARTS: dict[str, Callable[[str], bool]] = {
    "all of it": lambda name: True,
    "without pieces of words": lambda name: " c:" not in name,
    "without words and pairs": lambda name: " w:" not in name and " b:" not in name,
    "without topics of single words": lambda name: name != "words",
    "topics of single words only": lambda name: name == "words",
    "title only": lambda name: name.startswith("title"),
}


def ablate(teaching: Teaching, checks: Sequence[Example]) -> Iterator[dict[str, Any]]:
    """For each part left out: {"part", "micro_f1", "macro_f1"} on `checks`."""
    shown, _ = teaching.shown(teaching.examples)
    space, matrix, targets, heavy = prepare(teaching, shown)
    rows, names = space.rows([(e.title, e.text) for e in checks]), columns(space)
    for part, keep in PARTS.items():
        kept = sparse.diags([float(keep(name)) for name in names])
        weights, bias = weigh(sparse.csr_matrix(matrix @ kept), targets, heavy)
        yield {"part": part, **_judge(np.asarray(rows @ kept @ weights) + bias, checks, teaching)}
    for part, other in (
        ("without added noise", replace(teaching, noise=NO_NOISE)),
        ("without the word list", replace(teaching, words=())),
        ("without frames", replace(teaching, frames=NO_FRAMES)),
    ):
        scores = fit(other, other.shown(other.examples)[0]).scores([(e.title, e.text) for e in checks])
        yield {"part": part, **_judge(scores, checks, teaching)}


def columns(space: Space) -> list[str]:
    """A name for each column of the space's rows."""
    topics = 0 if space.word_scores is None else space.word_scores.shape[1]
    return [
        *(f"title {name}" for name in space.title.get_feature_names_out()),
        *(f"text {name}" for name in space.body.get_feature_names_out()),
        *["words"] * (3 * topics),
    ]


def _judge(scores: np.ndarray, checks: Sequence[Example], teaching: Teaching) -> dict[str, Any]:
    known = 1 / (1 + np.exp(-np.clip(scores, -40, 40)))
    chosen = chooser(teaching, np.full(scores.shape[1], AT)).choose(known)
    given = [{topic.topic for topic in topics} for topics in chosen]
    found = figures(checks, given, known, teaching.taxonomy.ids)
    return {"micro_f1": found["micro_f1"], "macro_f1": found["macro_f1"]}
