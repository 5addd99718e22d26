"""How well topics are found: against labelled items, and against examples that were held back in training."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.classify.calibrate import calibrate, probabilities, thresholds
from pipeline.classify.examples import Example, read_examples
from pipeline.classify.model import Classifier, Model
from pipeline.classify.train import HeldBack, Teaching, fit, folds, held_back_scores

LEAST = 4  # items that a topic must have to count in the macro figure
GOVERNANCE = "demokrati-styrning"


def evaluate_topics(path: Path, classifier: Classifier) -> dict[str, Any]:
    """Scores the classifier on a file of labelled items (JSON, JSONL or CSV; form: docs/topics.md).

    Optional topics are neither rewarded nor punished. Gives `micro_f1`, `macro_f1` (over topics with at least four
    items), `items`, `precision`, `recall`, `ece`, `without_governance` (micro F1 without the items that are labelled
    governance only, the largest and easiest class) and `topics` (per topic: f1, precision, recall, items).
    Raises NotFoundError or UsageError where the file cannot be used.
    """
    items = read_examples(path)
    known = classifier.probabilities([(item.title, item.text) for item in items], [item.context for item in items])
    given = [{topic.topic for topic in topics} for topics in classifier.choose(known)]
    return figures(items, given, known, classifier.ids)


def figures(
    items: Sequence[Example], given: Sequence[set[str]], known: np.ndarray, ids: Sequence[str]
) -> dict[str, Any]:
    """The figures of `evaluate_topics` for topics given to items with known labels."""
    hits, spurious, missed = count(items, given)
    names = sorted(set(hits) | set(spurious) | set(missed))
    table = {name: row(hits[name], spurious[name], missed[name]) for name in names}
    counted = [figure["f1"] for figure in table.values() if figure["items"] >= LEAST]
    whole = row(hits.total(), spurious.total(), missed.total())
    others = [i for i, item in enumerate(items) if set(item.topics) != {GOVERNANCE}]
    rest = [c.total() for c in count([items[i] for i in others], [given[i] for i in others])]
    return {
        "micro_f1": whole["f1"], "macro_f1": round(sum(counted) / max(len(counted), 1), 4), "items": len(items),
        "precision": whole["precision"], "recall": whole["recall"], "ece": expected_error(items, known, ids),
        "without_governance": row(*rest)["f1"], "topics": table,
    }  # fmt: skip


def count(items: Sequence[Example], given: Sequence[set[str]]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Per topic: how often it was rightly given, wrongly given, and missed."""
    hits: Counter[str] = Counter()
    spurious: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for item, found in zip(items, given, strict=True):
        wanted = set(item.topics)
        hits.update(wanted & found)
        spurious.update(found - wanted - set(item.optional))
        missed.update(wanted - found)
    return hits, spurious, missed


def row(hits: int, spurious: int, missed: int) -> dict[str, float | int]:
    return {
        "f1": round(2 * hits / max(2 * hits + spurious + missed, 1), 4),
        "precision": round(hits / max(hits + spurious, 1), 4),
        "recall": round(hits / max(hits + missed, 1), 4),
        "items": hits + missed,
    }


def expected_error(items: Sequence[Example], known: np.ndarray, ids: Sequence[str], bins: int = 10) -> float:
    """Expected calibration error: how far probabilities lie from the share that turned out right.

    Over each item's three most probable topics (the ones a reader may see), in ten bins of equal width; optional
    topics are left out.
    """
    sure, right = [], []
    for item, probability in zip(items, known, strict=True):
        for k in np.argsort(-probability)[:3]:
            if ids[k] not in item.optional:
                sure.append(float(probability[k]))
                right.append(ids[k] in item.topics)
    if not sure:
        return 0.0
    place = np.minimum((np.array(sure) * bins).astype(int), bins - 1)
    weight = np.bincount(place, minlength=bins)
    gap = np.abs(np.bincount(place, weights=sure, minlength=bins) - np.bincount(place, weights=right, minlength=bins))
    return round(float((gap[weight > 0]).sum() / weight.sum()), 4)


def cross_validate(teaching: Teaching, parts: int = 5, held_back: HeldBack | None = None) -> dict[str, Any]:
    """The figures on examples held back in turn, as they were written (without added noise).

    Calibration and thresholds for each part are learnt on the other parts, so that nothing is judged by what it
    was fitted to. Adds `confusion`: (wanted, given, how often) for topics given in place of a missed one, and
    `thin`: topics with fewer than ten examples.
    """
    scores, targets = held_back or held_back_scores(teaching, parts)
    items = teaching.examples
    fold = folds(len(items), parts)
    origin_fold = np.concatenate([fold, np.full(len(scores) - len(items), -1)])
    known = np.zeros((len(items), targets.shape[1]))
    given: list[set[str]] = [set() for _ in items]
    for part in range(parts):
        others = np.flatnonzero(origin_fold != part)
        here = np.flatnonzero(fold == part)
        if not len(here):
            continue
        calibration = calibrate(scores[others], targets[others])
        known[here] = probabilities(scores[here], calibration)
        at = thresholds(probabilities(scores[others], calibration), targets[others])
        for i, topics in zip(here, chooser(teaching, at).choose(known[here]), strict=True):
            given[i] = {topic.topic for topic in topics}
    found = figures(items, given, known, teaching.taxonomy.ids)
    wrong = Counter(
        (wanted, got)
        for item, topics in zip(items, given, strict=True)
        for wanted in set(item.topics) - topics
        for got in topics - set(item.topics) - set(item.optional)
    )
    found["confusion"] = [(wanted, got, n) for (wanted, got), n in sorted(wrong.items(), key=lambda x: (-x[1], x[0]))]
    found["thin"] = thin(items, teaching)
    return found


def chooser(teaching: Teaching, at: np.ndarray) -> Classifier:
    """A classifier that can only `choose`, with the given thresholds."""
    model = Model(teaching.taxonomy, "", None, np.zeros((0, len(at))), np.zeros(len(at)))  # pyright: ignore
    model.thresholds = at
    return Classifier(model)


def thin(items: Sequence[Example], teaching: Teaching, least: int = 10) -> list[tuple[str, int]]:
    """Topics with fewer than `least` examples, and how many they have: figures for them mean little."""
    counts = Counter(topic for item in items for topic in item.topics)
    return [(topic, counts[topic]) for topic in teaching.taxonomy.ids if counts[topic] < least]


def learning_curve(teaching: Teaching, checks: Sequence[Example], shares: Sequence[float]) -> list[dict[str, Any]]:
    """Micro and macro F1 on `checks` of models taught with a growing share of the examples (0 to 1).

    Uncalibrated, with one threshold for all: what is compared is how much more examples teach.
    """
    order = np.random.default_rng(20).permutation(len(teaching.examples))
    parts = [order[: int(len(order) * share)] for share in shares]
    return [_one(teaching, [teaching.examples[i] for i in part], checks) for part in parts]


def _one(teaching: Teaching, examples: Sequence[Example], checks: Sequence[Example]) -> dict[str, Any]:
    shown, _ = teaching.shown(examples)
    classifier = Classifier(fit(teaching, shown))
    classifier.model.thresholds[:] = 0.3
    known = classifier.probabilities([(e.title, e.text) for e in checks])
    given = [{topic.topic for topic in topics} for topics in classifier.choose(known)]
    found = figures(checks, given, known, classifier.ids)
    return {"examples": len(examples), "micro_f1": found["micro_f1"], "macro_f1": found["macro_f1"]}
