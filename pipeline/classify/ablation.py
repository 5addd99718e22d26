"""What each part of a topic model is worth: trained without it, and judged on items that none of them saw."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from scipy import sparse

from pipeline.classify.evaluate import chooser, figures
from pipeline.classify.examples import Example
from pipeline.classify.features import Space
from pipeline.classify.noise import NO_NOISE, with_noise
from pipeline.classify.train import Teaching, fit, prepare, weigh

AT = 0.3  # one threshold for all, so that only the features differ


PARTS: dict[str, Callable[[str], bool]] = {
    "all of it": lambda name: True,
    "without pieces of words": lambda name: " c:" not in name,
    "without words and pairs": lambda name: " w:" not in name and " b:" not in name,
    "without points of words": lambda name: not name.startswith("point"),
    "without topics of single words": lambda name: name != "words",
    "without points and topics of words": lambda name: not name.startswith("point") and name != "words",
    "points and topics of words only": lambda name: name.startswith("point") or name == "words",
    "title only": lambda name: name.startswith("title") or name == "point title",
}


def ablate(teaching: Teaching, checks: Sequence[Example]) -> Iterator[dict[str, Any]]:
    """For each part left out: {"part", "micro_f1", "macro_f1"} on `checks`."""
    shown, _ = with_noise(teaching.examples, teaching.noise, teaching.taxonomy.alone)
    space, matrix, targets, heavy = prepare(teaching, shown)
    rows, names = space.rows([(e.title, e.text) for e in checks]), columns(space)
    for part, keep in PARTS.items():
        kept = sparse.diags([float(keep(name)) for name in names])
        weights, bias = weigh(sparse.csr_matrix(matrix @ kept), targets, heavy)
        yield {"part": part, **_judge(np.asarray(rows @ kept @ weights) + bias, checks, teaching)}
    for part, other in (
        ("without added noise", replace(teaching, noise=NO_NOISE)),
        ("without the word list", replace(teaching, words=())),
    ):
        shown, _ = with_noise(other.examples, other.noise, other.taxonomy.alone)
        scores = fit(other, shown).scores([(e.title, e.text) for e in checks])
        yield {"part": part, **_judge(scores, checks, teaching)}


def columns(space: Space) -> list[str]:
    """A name for each column of the space's rows."""
    size, topics = space.vectors.dimensions, 0 if space.word_scores is None else space.word_scores.shape[1]
    return [
        *(f"title {name}" for name in space.title.get_feature_names_out()),
        *(f"text {name}" for name in space.body.get_feature_names_out()),
        *["point title"] * size, *["point whole"] * size, *["words"] * (3 * topics),
    ]  # fmt: skip


def _judge(scores: np.ndarray, checks: Sequence[Example], teaching: Teaching) -> dict[str, Any]:
    known = 1 / (1 + np.exp(-np.clip(scores, -40, 40)))
    chosen = chooser(teaching, np.full(scores.shape[1], AT)).choose(known)
    given = [{topic.topic for topic in topics} for topics in chosen]
    found = figures(checks, given, known, teaching.taxonomy.ids)
    return {"micro_f1": found["micro_f1"], "macro_f1": found["macro_f1"]}
