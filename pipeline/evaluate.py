"""Holds records against gold annotations: precision, recall and F1 per figure and per document.

Gold is one `NAME.gold.json` per document, in the format of tests/samples/README.md. A field that a gold does not state
is not scored; what it marks as optional is neither rewarded nor punished.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Indel

from pipeline.edtf import bounds
from pipeline.schema import Record

TITLE_LIKENESS = 0.85  # a title that is cut or runs on by more is another title
DECISION_LIKENESS = 0.6  # share of words in common, as F1


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of what was found rightly, found wrongly and missed."""

    hit: int = 0
    spare: int = 0
    missed: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.hit + other.hit, self.spare + other.spare, self.missed + other.missed)

    def __bool__(self) -> bool:
        """Whether there was anything to judge: a document without decisions in which none is found has no score."""
        return bool(self.hit or self.spare or self.missed)

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + self.spare) if self.hit + self.spare else 0.0

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 0.0

    @property
    def f1(self) -> float:
        total = 2 * self.hit + self.spare + self.missed
        return 2 * self.hit / total if total else 0.0


def read_gold(folder: Path) -> dict[str, dict[str, Any]]:
    """Gold annotations below `folder`, by the file name of their document."""
    golds = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.gold.json")))
    return {gold["document"]: gold for gold in golds}


def total(scores: Iterable[dict[str, Score]]) -> dict[str, Score]:
    """The sum over documents, per figure."""
    result: dict[str, Score] = {}
    for one in scores:
        for figure, score in one.items():
            result[figure] = result.get(figure, Score()) + score
    return dict(sorted(result.items()))


def evaluate(gold: dict[str, Any], record: Record) -> dict[str, Score]:
    """Scores of one record by figure; only figures that the gold states."""
    scores: dict[str, Score] = {}
    meeting = gold.get("meeting") or {}
    if meeting.get("date"):
        scores["meeting_date"] = _one(_inside(meeting["date"], record.meeting.date), bool(record.meeting.date))
    if meeting.get("body"):
        names = {_folded(b) for b in (meeting["body"], *meeting.get("body_alternatives", []))}
        scores["meeting_body"] = _one(_folded(record.meeting.body) in names, bool(record.meeting.body))
    if gold.get("attendance"):
        scores |= _attendance(gold["attendance"], record)
    if gold.get("agenda_items"):
        scores |= _items(gold["agenda_items"], record)
    if gold.get("decisions") is not None:
        scores |= _decisions(gold["decisions"], record)
    for label in ("person", "municipality", "date"):
        if label in (gold.get("mentions") or {}):
            scores[f"mention_{label}"] = _mentions(gold["mentions"], label, record)
    return scores


def _one(good: bool, given: bool) -> Score:
    return Score(int(good), int(given and not good), int(not good))


def _folded(text: str | None) -> str:
    text = re.sub(r"[‐‑‒–—-]+", "-", (text or "").replace("\u00ad", "").replace("’", "'").replace("”", '"'))
    return " ".join(text.split()).strip(" .,;:-").casefold()


def _bags(gold: Iterable[Any], optional: Iterable[Any], found: Iterable[Any]) -> Score:
    want, spare, got = Counter(gold), Counter(optional), Counter(found)
    return Score((want & got).total(), ((got - want) - spare).total(), (want - got).total())


def _inside(gold: str, found: str | None) -> bool:
    want, got = bounds(gold), bounds(found)
    return all([*want, *got]) and str(want[0]) <= str(got[0]) and str(got[1]) <= str(want[1])


def _attendance(gold: list[dict[str, Any]], record: Record) -> dict[str, Score]:
    allowed = {_folded(g["name"]): (g["status"], *g.get("status_alternatives", [])) for g in gold}
    found = []
    for row in record.attendance:
        name = _folded(row.name)
        statuses = allowed.get(name)
        found.append((name, statuses[0] if statuses and row.status in statuses else row.status))
    scores = {"attendance": _bags(((_folded(g["name"]), g["status"]) for g in gold), (), found)}
    rows = {_folded(row.name): row for row in record.attendance}
    for field, attribute in (("municipality", "municipality_code"), ("party", "party"), ("role", "role")):
        for g in gold:
            if g.get(field):
                value = _folded(getattr(rows.get(_folded(g["name"])), attribute, None))
                good = value == _folded(g[field]) or (field == "role" and value.startswith(_folded(g[field])[:5]))
                name = f"attendance_{field}"
                scores[name] = scores.get(name, Score()) + _one(good, bool(value))
    return scores


def _number(text: str | None) -> str:
    match = re.search(r"\d+(?:\.\d+)*(?: ?[a-z]\b)?", _folded(text))
    return match.group().replace(" ", "") if match else _folded(text)


def _pairs(
    gold: list[Any], found: list[Any], likeness: Callable[[Any, Any], float], floor: float
) -> list[tuple[int, int]]:
    """Best pairs first, each side used once."""
    ranked = sorted(((likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True)
    matches: dict[int, int] = {}
    for value, i, j in ranked:
        if value >= floor and i not in matches and j not in matches.values():
            matches[i] = j
    return sorted(matches.items())


def _items(gold: list[dict[str, Any]], record: Record) -> dict[str, Score]:
    found = list(record.agenda_items)

    def likeness(g: dict[str, Any], f: Any) -> float:
        if _number(g["number"]) != _number(f.number):
            return 0.0
        return Indel.normalized_similarity(_folded(g["title"]), _folded(f.title)) if g.get("title") else 1.0

    matches = _pairs(gold, found, likeness, TITLE_LIKENESS)
    firm = {i for i, g in enumerate(gold) if not g.get("optional")}
    hit = len(firm & {i for i, _ in matches})
    scores = {"agenda_items": Score(hit, len(found) - len(matches), len(firm) - hit)}
    for i, j in matches:
        if gold[i].get("case_number"):
            good = _folded(gold[i]["case_number"]) == _folded(found[j].case_number)
            scores["case_number"] = scores.get("case_number", Score()) + _one(good, True)
        if gold[i].get("topics") is not None:
            got = [topic.topic for topic in found[j].topics]
            score = _bags(gold[i]["topics"], gold[i].get("topics_optional", []), got)
            scores["topics"] = scores.get("topics", Score()) + score
    return scores


def _word_f1(a: str, b: str) -> float:
    left, right = Counter(re.findall(r"\w+", _folded(a))), Counter(re.findall(r"\w+", _folded(b)))
    common = (left & right).total()
    return 2 * common / (left.total() + right.total()) if common else 0.0


def _decision_likeness(gold: dict[str, Any], found: Any) -> float:
    return _word_f1(gold["text"], found.text) if _number(gold["item"]) == _number(found.item) else 0.0


def confidences(gold: dict[str, Any], record: Record) -> list[tuple[float, bool]]:
    """The confidence of each decision found, and whether the gold has it with that status: for calibration."""
    rows: list[tuple[float, bool]] = []
    for status in ("decided", "reported"):
        want = [g for g in gold.get("decisions", []) if g.get("status", "decided") == status]
        found = [d for d in record.decisions if d.status == status]
        right = {j for _, j in _pairs(want, found, _decision_likeness, DECISION_LIKENESS)}
        rows += [(d.confidence, j in right) for j, d in enumerate(found)]
    return rows


def _decisions(gold: list[dict[str, Any]], record: Record) -> dict[str, Score]:
    scores: dict[str, Score] = {}
    for status in ("decided", "reported"):
        want = [g for g in gold if g.get("status", "decided") == status]
        found = [d for d in record.decisions if d.status == status]
        if status == "reported" and not want:
            continue
        matches = _pairs(want, found, _decision_likeness, DECISION_LIKENESS)
        firm = {i for i, g in enumerate(want) if not g.get("optional")}
        hit = len(firm & {i for i, _ in matches})
        scores[f"decisions_{status}"] = Score(hit, len(found) - len(matches), len(firm) - hit)
        for i, j in matches:
            for field in ("kind", "decider"):
                if want[i].get(field):
                    allowed = {_folded(a) for a in (want[i][field], *want[i].get(f"{field}_alternatives", []))}
                    good = _folded(str(getattr(found[j], field) or "")) in allowed
                    scores[f"decision_{field}"] = scores.get(f"decision_{field}", Score()) + _one(good, True)
            if want[i].get("votes"):
                votes = Counter((v["yes"], v["no"]) for v in want[i]["votes"])
                good = votes == Counter((v.yes, v.no) for v in found[j].votes)
                scores["decision_votes"] = scores.get("decision_votes", Score()) + _one(good, True)
    return scores


def _mentions(gold: dict[str, Any], label: str, record: Record) -> Score:
    """Persons by surface form (a genitive counts as its base form), municipalities and dates by value."""
    want, optional = gold[label], gold.get(f"{label}_optional", [])
    found = [m for m in record.mentions if m.label == label]
    if label == "person":

        def name(text: str) -> str:
            return re.sub(r"s$", "", _folded(text))

        return _bags(map(name, want), map(name, optional), (name(m.text) for m in found))
    return _bags((w[1] for w in want), (o[1] for o in optional), (m.value for m in found))
