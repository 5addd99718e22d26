"""Documents -> the meetings of each body, in the order they were held."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

EXTRACTS = frozenset({"protokollsutdrag", "utdrag", "sammanträdesutdrag"})
FAR, FEW = 15, 4
_NUMBER = re.compile(r"(?:nr\s?)?(?:(\d{4})\s?[/:–-]\s?)?(\d{1,3})(?:\s?[/:–-]\s?(\d{4}|\d{2}))?\b")
_ITEM = re.compile(r"(\d{1,4})(?:\s?[a-z])?(?:\s?[-–]\s?(\d{1,4}))?$")


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item of the first level: its number as printed."""

    document_id: str
    number: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """One document that holds minutes. Dates are ISO days; first == last where the day is known."""

    document_id: str
    organisation: str | None
    municipality_code: str | None
    body: str | None
    first: str | None
    last: str | None
    number: str | None = None
    document_type: str | None = None

    @property
    def day(self) -> date | None:
        """The day of the meeting, where it is known to the day."""
        try:
            return date.fromisoformat(self.first) if self.first and self.first == self.last else None
        except ValueError:
            return None

    @property
    def year(self) -> int | None:
        return int(self.first[:4]) if self.first and self.first[:4].isdigit() else None


@dataclass(slots=True)
class Held:
    """One meeting of known day: its documents, its own number, and the numbers of its items."""

    day: date
    documents: list[str] = field(default_factory=list)
    number: int | None = None
    of_year: bool = False  # its number is printed with the year: 6/2009
    items: set[int] = field(default_factory=set)
    extract: bool = True  # nothing but extracts of its minutes are there

    @property
    def first(self) -> int:
        return min(self.items)

    @property
    def last(self) -> int:
        return max(self.items)


@dataclass(slots=True)
class Body:
    """All that is known of one body: its meetings by day, and the documents whose day is not known, by year."""

    organisation: str | None
    name: str | None
    meetings: list[Held] = field(default_factory=list)
    undated: Counter[int | None] = field(default_factory=Counter)

    def of_year(self, year: int | None) -> list[Held]:
        return [m for m in self.meetings if m.day.year == year]

    @property
    def years(self) -> list[int]:
        return sorted({m.day.year for m in self.meetings} | {y for y in self.undated if y})


def bodies(minutes: Iterable[Minutes], items: Iterable[Item]) -> list[Body]:
    """The bodies with their meetings. Documents of one body and day are one meeting.

    A document that names no organisation counts for the only organisation that has a body of that name.
    """
    minutes = list(minutes)
    numbers = _numbers(items)
    homes: dict[str, set[str]] = defaultdict(set)
    for one in minutes:
        if home := _home(one):
            homes[fold(one.body)].add(home)
    grouped: dict[tuple[str, str], list[Minutes]] = defaultdict(list)
    for one in minutes:
        body, home = fold(one.body), _home(one)
        if not home and len(homes[body]) == 1 and body:
            home = next(iter(homes[body]))
        grouped[home, body].append(one)
    return [_body(found, numbers) for _, found in sorted(grouped.items())]


def fold(name: str | None) -> str:
    """A name without differences of case and white space."""
    return " ".join((name or "").casefold().split())


def _home(one: Minutes) -> str:
    return one.municipality_code or fold(one.organisation)


def _numbers(items: Iterable[Item]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for item in items:
        if match := _ITEM.match(item.number.strip()):
            first, last = int(match[1]), int(match[2] or match[1])
            found[item.document_id].update(range(first, last + 1) if last - first < 100 else (first,))
    return found


def _body(found: list[Minutes], numbers: dict[str, set[int]]) -> Body:
    body = Body(_usual(one.organisation for one in found), _usual(one.body for one in found))
    by_day: dict[date, Held] = {}
    for one in sorted(found, key=lambda one: one.document_id):
        if not one.day:
            body.undated[one.year] += 1
            continue
        held = by_day.setdefault(one.day, Held(one.day))
        held.documents.append(one.document_id)
        held.items |= main_run(numbers.get(one.document_id, set()))
        held.extract &= fold(one.document_type) in EXTRACTS
        if held.number is None:
            held.number, held.of_year = _own_number(one)
    body.meetings = [by_day[day] for day in sorted(by_day)]
    return body


def main_run(numbers: set[int]) -> set[int]:
    """The numbers without one or two far away from the others, which are read wrongly as a rule."""
    if len(numbers) < FEW:
        return numbers
    runs: list[list[int]] = [[]]
    for number in sorted(numbers):
        if runs[-1] and number - runs[-1][-1] > FAR:
            runs.append([])
        runs[-1].append(number)
    return {number for run in runs if len(run) > 2 or len(runs) == 1 for number in run} or numbers


def _usual(names: Iterable[str | None]) -> str | None:
    counted = Counter(filter(None, names))
    return min(counted, key=lambda name: (-counted[name], name)) if counted else None


def _own_number(one: Minutes) -> tuple[int | None, bool]:
    """The number of a meeting, and whether it is printed with the meeting's year."""
    match = _NUMBER.match((one.number or "").strip().casefold())
    if not match:
        return None, False
    before, number, after = match.groups()
    year = before or after
    return int(number), bool(year) and str(one.year).endswith(year)


def holes(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of numbers missing between the least and the greatest."""
    return [(a + 1, b - 1) for a, b in pairwise(sorted(numbers)) if b > a + 1]
