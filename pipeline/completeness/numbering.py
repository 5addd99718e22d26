"""How numbers run from meeting to meeting, and what is missing where they jump.

A body numbers its meetings, its items, both or neither; from one in each meeting, from one in each year, or on and on.
Nothing says which: it shows in the numbers themselves, and where it does not show nothing is claimed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.completeness.meetings import Held

# How a count goes on: anew in each meeting, anew in each year, on and on; or within a year, more is not known.
MEETING, YEAR, ON, WITHIN, NONE = "meeting", "year", "on", "within", "none"


@dataclass(frozen=True, slots=True)
class Jump:
    """Numbers that no meeting found has: first to last; `meetings`: how many meetings they stand for."""

    kind: str  # numbers | items
    first: int
    last: int
    meetings: int


@dataclass(frozen=True, slots=True)
class Numbering:
    """How one body counts its meetings and its items, and how many items a meeting of it has."""

    of_meetings: str
    of_items: str
    usual: float
    least: int

    def steps(self, held: list[Held]) -> Iterator[tuple[Held | None, Held, Jump | None]]:
        """The year's meetings from its beginning, pair by pair, with what is missing between; None: nobody can know.

        Meetings without a number that lie between numbered ones are passed over: each is one of the missing numbers.
        """
        at = next((n for n, m in enumerate(held) if m.number), None) if self.of_meetings == YEAR else None
        if at is not None:
            first = held[at].number or 1
            yield None, held[at], Jump("numbers", 1, first - 1, max(0, first - 1 - at))
        else:
            jump = self._items(0, held[0].first) if self.of_items == YEAR and held[0].items else None
            yield None, held[0], jump
            at = 0
        while at + 1 < len(held):
            a = held[at]
            after = next((n for n in range(at + 1, len(held)) if held[n].number), None)
            skip = after is not None and self._numbers(a, held[after]) is not None
            at, passed = (after, after - at - 1) if skip and after is not None else (at + 1, 0)
            yield a, held[at], self.between(a, held[at], passed)

    def between(self, a: Held, b: Held, passed: int = 0) -> Jump | None:
        """What is missing between two meetings, `passed` found ones aside; None where their numbers do not say."""
        if numbers := self._numbers(a, b):
            return Jump("numbers", *numbers, max(0, numbers[1] - numbers[0] + 1 - passed))
        return self.items_between(a, b)

    def items_between(self, a: Held, b: Held) -> Jump | None:
        """The numbers of items between those of two meetings; None where they say nothing of each other."""
        if a.items and b.items and b.first > a.last and _comparable(self.of_items, a.day.year == b.day.year):
            return self._items(a.last, b.first)
        return None

    def _numbers(self, a: Held, b: Held) -> tuple[int, int] | None:
        """First and last number between those of two meetings (last < first: none); None where they say nothing."""
        said = _comparable(self.of_meetings, a.day.year == b.day.year)
        return (a.number + 1, b.number - 1) if said and a.number and b.number and b.number > a.number else None

    def _items(self, after: int, until: int) -> Jump:
        """A few missing items are items that were not read; as many as a small meeting has are a meeting."""
        count = until - after - 1
        meetings = 0 if 2 * count < self.least or count < 3 else max(1, round(count / self.usual))
        return Jump("items", after + 1, until - 1, meetings)


def _comparable(mode: str, near: bool) -> bool:
    return mode == ON or (near and mode in (YEAR, WITHIN))


def numbering(meetings: list[Held]) -> Numbering:
    """How the numbers of a body run, from its meetings in order."""
    with_items = [m for m in meetings if m.items]
    sizes = [len(m.items) for m in with_items] or [1]
    return Numbering(_of_meetings(meetings), _of_items(with_items), median(sizes), min(sizes))


def _of_meetings(meetings: list[Held]) -> str:
    numbered = [m for m in meetings if m.number]
    same_year = [(a, b) for a, b in pairwise(numbered) if a.day.year == b.day.year]
    rising = sum((b.number or 0) > (a.number or 0) for a, b in same_year)
    if rising < len(same_year):
        return NONE  # the number is that of something else
    mode = _over_years(numbered, lambda m: m.number or 0, lambda m: m.number or 0)
    if mode != ON and any(m.of_year for m in numbered):
        return YEAR
    return mode if len(numbered) > 1 else NONE


def _of_items(meetings: list[Held]) -> str:
    """MEETING where meetings of one year begin anew as a rule; otherwise as the turns of the years show."""
    same_year = [(a, b) for a, b in pairwise(meetings) if a.day.year == b.day.year]
    anew = sum(b.first <= 2 for _, b in same_year)
    through = sum(b.first > a.last for a, b in same_year) + sum(m.first > 5 for m in meetings)
    if not through or anew >= through:
        return MEETING if anew else NONE
    return _over_years(meetings, lambda m: m.first, lambda m: m.last)


def _over_years(meetings: list[Held], first: Callable[[Held], int], last: Callable[[Held], int]) -> str:
    """YEAR where a later year begins lower than the earlier ended, ON where it goes straight on."""
    turns = [(a, b) for a, b in pairwise(meetings) if a.day.year < b.day.year]
    lower = sum(first(b) <= last(a) for a, b in turns)
    straight = sum(first(b) == last(a) + 1 for a, b in turns)
    if lower > straight:
        return YEAR
    if straight:
        return ON
    if any(first(m) == 1 and m.day.month <= 3 for m in meetings) and any(first(m) > 1 for m in meetings):
        return YEAR
    return WITHIN
