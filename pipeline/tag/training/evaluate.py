"""Scores of a pipeline on the corpora's own test parts: exact spans and labels, with bootstrap intervals."""

import random
from pathlib import Path

import spacy

import pipeline.tag.language
import pipeline.tag.sentences  # noqa: F401  (both register what the shipped model needs)
from pipeline.tag.training.passages import LABELS, Passage, test_sets

Counts = tuple[int, int, int]
DRAWS = 1000
# F1 of the official Swedish pipelines as published by their makers, on other data (SUC 3.0 news and fiction): not
# comparable, given so that a reader knows the order of size.
PUBLISHED = {"sv_core_news_lg (SUC 3, published)": {"PER": 91.6, "LOC": 90.9, "ORG": 62.6}}
SHIPPED = Path(__file__).parents[3] / "models" / "sv_minutes"


def counts(gold: set, found: set) -> Counts:
    return len(gold & found), len(found - gold), len(gold - found)


def f1(rows: list[Counts]) -> float:
    """F1 in percent of summed true positives, false positives and misses."""
    hits, spare, missed = (sum(column) for column in zip(*rows, strict=True)) if rows else (0, 0, 0)
    return 200 * hits / (2 * hits + spare + missed) if hits else 0.0


def interval(rows: list[Counts]) -> tuple[float, float]:
    """The middle 95 % of F1 over sentences drawn anew."""
    chance = random.Random(0)
    draws = sorted(f1(chance.choices(rows, k=len(rows))) for _ in range(DRAWS))
    return round(draws[int(0.025 * DRAWS)], 1), round(draws[int(0.975 * DRAWS) - 1], 1)


def score(nlp: spacy.language.Language, passages: list[Passage], draws: bool = True) -> dict:
    """F1 over all labels ("f"), per label, and the interval of "f"; percent."""
    pairs = []
    for passage, doc in zip(passages, nlp.pipe(p.text for p in passages), strict=True):
        found = {(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in LABELS}
        pairs.append((set(passage.entities), found))
    rows = [counts(*pair) for pair in pairs]
    result: dict = {"f": round(f1(rows), 1)}
    for label in LABELS:
        of_label = [({e for e in g if e[2] == label}, {e for e in f if e[2] == label}) for g, f in pairs]
        result[label] = round(f1([counts(*pair) for pair in of_label]), 1)
    if draws:
        result["low"], result["high"] = interval(rows)
    return {**result, "sentences": len(passages), "entities": sum(len(g) for g, _ in pairs)}


def evaluate_model(corpora: Path, model: Path | str | None = None) -> dict:
    """Scores of `model` (the shipped one if None) on klintan, UNER Talbanken and UNER PUD, and on klintan recased."""
    nlp = spacy.load(model or SHIPPED)
    sets = test_sets(corpora)
    result = {name: score(nlp, passages) for name, passages in sets.items()}
    for name, change in (("klintan_capitals", str.upper), ("klintan_lower_case", str.lower)):
        changed = [Passage(change(p.text), p.entities) for p in sets["klintan"]]
        same = [p for p, q in zip(changed, sets["klintan"], strict=True) if len(p.text) == len(q.text)]
        result[name] = score(nlp, same)
    return result
