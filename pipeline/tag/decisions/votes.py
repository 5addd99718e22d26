"""Counted votes: figures in digits and words, what yes and no stood for, chained votes in their order."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.schema import Vote
from pipeline.tag.decisions.ballots import names_of
from pipeline.tag.decisions.numerals import number_of
from pipeline.tag.decisions.vote_shapes import (
    ABSENT,
    ABSTAIN,
    ABSTAINERS,
    AFTER_TRIGGER,
    CALLED,
    CASTING,
    FIGURE,
    FIGURE_AHEAD,
    LOT,
    MEANS,
    ONE_NO,
    ONE_SIDE,
    ONE_YES,
    PAIRS,
    PROXY,
    REJECTED,
    ROLL,
    SECRET,
    TRIGGER,
    TURNED,
    VOTED,
)  # fmt: skip

_MOST = 300  # figures of one shape in an item; more is a table of something else


_NEAR = 160  # characters before the figures within which the vote is mentioned
_SHAPES = (
    ("pair", PAIRS),
    ("turned", TURNED),
    ("after", AFTER_TRIGGER),
    ("yes", ONE_YES),
    ("no", ONE_NO),
    ("abstain", ABSTAIN),
    ("absent", ABSENT),
    ("one side", ONE_SIDE),
)


@dataclass(frozen=True, slots=True)
class Counted:
    """One vote and where its figures stand in the canonical text."""

    vote: Vote
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Event:
    kind: str  # pair | yes | no | abstain | absent | one side
    numbers: tuple[int, ...]
    start: int
    end: int


def votes_in(text: str, start: int, end: int) -> list[Counted]:
    """Every counted vote between two offsets, in order; the same figures told twice count once."""
    flat = re.sub(r"\s", " ", text[start:end])
    if not VOTED.search(flat):
        return []
    found: list[Counted] = []
    waiting: _Event | None = None
    for event in _events(flat):
        if event.kind == "pair":
            found.append(_pair(flat, event))
            waiting = None
        elif event.kind == "yes":
            waiting = event
        elif event.kind == "one side" and not found:
            found.append(Counted(Vote(None, event.numbers[0]), event.start, event.end))
        elif event.kind == "no" and waiting:
            numbers = (waiting.numbers[0], event.numbers[0])
            found.append(Counted(Vote(*numbers), waiting.start, event.end))
            waiting = None
        elif found and event.kind in ("abstain", "absent") and event.start - found[-1].end < 400:
            last = found[-1]
            if getattr(last.vote, event.kind) is None:
                found[-1] = replace(last, vote=replace(last.vote, **{event.kind: event.numbers[0]}))
    found = [_with_meaning(flat, counted, found[i - 1].end if i else 0) for i, counted in enumerate(found)]
    return [replace(c, start=c.start + start, end=c.end + start) for c in _once(flat, found)]


def _events(flat: str) -> list[_Event]:
    events: list[_Event] = []
    starts = [match.start() for match in FIGURE_AHEAD.finditer(flat)]
    for kind, patterns in _SHAPES:
        for pattern in patterns:
            for match in itertools.islice(_matches(pattern, flat, starts), _MOST):
                numbers = [number_of(group) for group in match.groups() if group is not None]
                counts = tuple(number for number in numbers if number is not None)
                if len(counts) < len(numbers) or any(e.start < match.end() and match.start() < e.end for e in events):
                    continue
                if kind == "after" and not TRIGGER.search(flat, max(0, match.start() - _NEAR), match.end()):
                    continue
                if kind == "turned":
                    counts = counts[::-1]
                events.append(_Event("pair" if kind in ("turned", "after") else kind, counts, *match.span()))
    for match in ABSTAINERS.finditer(flat):
        names = names_of(match["names"])
        if names and not any(e.start < match.end() and match.start() < e.end for e in events):
            events.append(_Event("abstain", (len(names),), match.start(), match.end()))
    return sorted(events, key=lambda event: event.start)


def _matches(pattern: re.Pattern[str], flat: str, starts: list[int]) -> Iterator[re.Match[str]]:
    """As `finditer`; a shape that begins with a figure is tried only where figures start."""
    if not pattern.pattern.startswith(FIGURE):
        yield from pattern.finditer(flat)
        return
    end = 0
    for start in starts:
        if start >= end and (match := pattern.match(flat, start)):
            yield match
            end = match.end()


def _pair(flat: str, event: _Event) -> Counted:
    yes, no = event.numbers[:2]
    words = flat[event.start : event.end]
    if not re.search(r"\b(?:ja|nej)\b|ja-?röst|för\b", words, re.IGNORECASE) and yes > no:
        sentence_start = max(flat.rfind(". ", 0, event.start), flat.rfind(": ", 0, event.start)) + 1
        stop = flat.find(".", event.end)
        sentence = flat[sentence_start : stop if stop > 0 else len(flat)]
        if REJECTED.search(sentence):
            yes, no = no, yes  # "avslogs med fyra röster mot en": four against the request
    return Counted(Vote(yes, no), event.start, event.end)


def _with_meaning(flat: str, counted: Counted, after: int) -> Counted:
    """What yes and no stood for, from the last explanation since the vote before; and how the vote was taken."""
    before = flat[max(after, counted.start - 900) : counted.start]
    best: tuple[int, str, str] | None = None
    for pattern in MEANS:
        for match in pattern.finditer(before):
            if best is None or match.start() > best[0]:
                best = (match.start(), _clean(match["yes"]), _clean(match["no"] or ""))
        if best:
            break
    around = flat[max(after, counted.start - 400) : counted.end + 160]
    method = next((name for name, pattern in _METHODS if pattern.search(around)), None)
    proxies = PROXY.search(flat, counted.start, counted.end + 120)
    vote = replace(counted.vote, method=method, by_proxy=number_of(proxies[1]) if proxies else None)
    if best:
        vote = replace(vote, yes_means=best[1] or None, no_means=best[2] or None)
    return replace(counted, vote=vote)


_METHODS = (("lot", LOT), ("casting_vote", CASTING), ("secret", SECRET), ("roll_call", ROLL))


def _clean(text: str) -> str:
    return text.strip(" .,;:”\"“'")


def _once(flat: str, found: list[Counted]) -> list[Counted]:
    """Without the figures of one vote told again: no new vote was called between the two."""
    kept: list[Counted] = []
    for counted in found:
        last = kept[-1] if kept else None
        if last and (last.vote.yes, last.vote.no) == (counted.vote.yes, counted.vote.no):
            between = flat[last.end : counted.start]
            if not re.search(
                r"\b(?:begärs|begärdes|begäres|verkställs)\b|\bgodkänd\s+voterings", between, re.IGNORECASE
            ):
                continue
        kept.append(counted)
    return kept


def is_called(text: str) -> bool:
    """Whether the text says that a vote was taken at all."""
    return CALLED.search(text) is not None
