"""Votes, roll calls and dissents put to the decision of the item that they belong to."""

import re
from dataclasses import dataclass, replace

from pipeline.schema import Dissent, Document, Issue, Vote
from pipeline.tag.decisions.ballots import Roll, rolls_in, totals_in
from pipeline.tag.decisions.dissents import dissents_in
from pipeline.tag.decisions.figures import votes_in_cells
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import Part
from pipeline.tag.decisions.rows import Row
from pipeline.tag.decisions.votes import Counted, is_called, votes_in

# Parts in which figures are not the count of a vote.
_NO_COUNTS = frozenset(("documents", "recipients", "appeal", "proposal", "claim", "earlier"))
# Claims and proposals run on into what came of them where no heading parts the two.
_MAYBE_COUNTS = frozenset(("proposal", "claim"))
_TAKEN = re.compile(
    r"\b(?:omröstning|votering|rösträkning|handuppräckning|röstade|röstning|röstsiffr|jaröst|ja-röst)", re.I
)


_VOTES = re.compile(r"(?:Röster|Röstning|Omröstning|Votering|Röstetal|Röstsiffror)\s*[:\t]")


@dataclass(frozen=True, slots=True)
class Attached:
    """What goes with the findings of an item: by index into them."""

    votes: dict[int, tuple[Vote, ...]]
    dissents: dict[int, tuple[Dissent, ...]]
    issues: tuple[Issue, ...]


def attached(document: Document, parts: list[Part], rows: list[Row], found: list[Finding]) -> Attached:
    """Votes and dissents of one item. Without a decision to put a vote to, an issue says so."""
    counted, issues = _counted(document, parts, rows)
    votes: dict[int, list[Vote]] = {}
    decided = [i for i, finding in enumerate(found) if finding.status == "decided"]
    for one in counted:
        place = _place(document.text, found, decided, one.start, one.end)
        if place is None:
            issues.append(
                _issue(document, "vote_without_decision", "A vote was counted in an item with no decision.", one)
            )
        else:
            votes.setdefault(place, []).append(one.vote)
    dissents: dict[int, list[Dissent]] = {}
    for dissent in dissents_in(document.text, parts, rows):
        place = _before(found, decided, dissent.start)
        if place is not None:
            dissents.setdefault(place, []).append(dissent)
    return Attached({i: tuple(v) for i, v in votes.items()}, {i: tuple(d) for i, d in dissents.items()}, tuple(issues))


def _counted(document: Document, parts: list[Part], rows: list[Row]) -> tuple[list[Counted], list[Issue]]:
    counted: list[Counted] = []
    for start, end in _stretches(parts):
        counted += votes_in(document.text, start, end)
    for part in parts:
        if part.rows and part.kind in _MAYBE_COUNTS:
            among = votes_in(document.text, part.rows[0].start, part.rows[-1].end)
            counted += [one for one in among if _TAKEN.search(document.text, max(0, one.start - 160), one.end)]
    counted += votes_in_cells(rows)
    rolls = rolls_in(document.text, rows) if counted or any(is_called(row.text) for row in rows) else []
    if not counted:
        counted = [Counted(Vote(yes, no), start, end) for yes, no, start, end in totals_in(rows)]
    issues: list[Issue] = []
    for roll in rolls:
        nearest = min(range(len(counted)), key=lambda i: abs(counted[i].start - roll.start), default=None)
        if nearest is None or counted[nearest].vote.ballots:
            if nearest is None and roll.count("yes") + roll.count("no") > 1:
                counts = (
                    roll.count("yes"),
                    roll.count("no"),
                    roll.count("abstain") or None,
                    roll.count("absent") or None,
                )
                vote = Vote(*counts, ballots=roll.ballots, method="roll_call")
                counted.append(Counted(vote, roll.start, roll.end))
            continue
        one = counted[nearest]
        counted[nearest] = replace(
            one, vote=replace(one.vote, ballots=roll.ballots, method=one.vote.method or "roll_call")
        )
        if (roll.count("yes"), roll.count("no")) != (one.vote.yes, one.vote.no):
            issues.append(_mismatch(document, roll, one))
    return sorted(counted, key=lambda one: one.start), issues


def _stretches(parts: list[Part]) -> list[tuple[int, int]]:
    """The text of the item without parts whose figures are not votes; neighbours are read as one."""
    spans: list[tuple[int, int]] = []
    for part in parts:
        if not part.rows or part.kind in _NO_COUNTS:
            continue
        start, end = part.start or part.rows[0].start, part.rows[-1].end
        if spans and start - spans[-1][1] < 80:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _place(text: str, found: list[Finding], decided: list[int], start: int, end: int) -> int | None:
    """The decision whose text holds the figures; else under headings the first, in prose the next or the one before."""
    for i in decided:
        if found[i].start <= start < found[i].end:
            return i
    if not decided:
        return None
    inside = [i for i in decided if start <= found[i].start < end]
    if len(inside) == 1:
        return inside[0]
    if any(found[i].maker.startswith(("rule:decision_heading", "rule:proposal_upward")) for i in decided):
        return _of_cards(text, found, decided, start) or decided[0]
    if text[max(0, start - 80) : start].rfind("Beslutet") >= 0:
        return _before(found, decided, start)
    after = [i for i in decided if found[i].start >= end]
    return after[0] if after else decided[-1]


def _of_cards(text: str, found: list[Finding], decided: list[int], start: int) -> int | None:
    """Of cases set one after the other, each with "Röster:" and then "Beslut:" in the same paragraph, the next one."""
    first_of_line = text.rfind("\n", 0, start) + 1
    if len(decided) < 2 or not _VOTES.match(text, first_of_line):
        return None
    after = [i for i in decided if found[i].start >= start]
    near = after and found[after[0]].start - start < 200 and found[decided[0]].start > start - 2000
    return after[0] if near else None


def _before(found: list[Finding], decided: list[int], start: int) -> int | None:
    before = [i for i in decided if found[i].start <= start]
    return (
        before[0]
        if before and found[before[0]].maker.startswith("rule:decision_heading")
        else (before[-1] if before else (decided[0] if decided else None))
    )


def _mismatch(document: Document, roll: Roll, one: Counted) -> Issue:
    message = (
        f"The roll call gives {roll.count('yes')} yes and {roll.count('no')} no; the minutes state "
        f"{one.vote.yes} and {one.vote.no}. Check the list against the page."
    )
    return Issue("vote_mismatch", message, document.page_of(roll.start), roll.start, roll.end)


def _issue(document: Document, code: str, message: str, one: Counted) -> Issue:
    return Issue(code, message, document.page_of(one.start), one.start, one.end)
