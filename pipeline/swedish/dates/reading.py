"""What a reader gives: a date as printed, whose year may still be open; and the pieces that readers build it of."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pipeline.swedish.dates import values
from pipeline.swedish.dates.words import table

Anchor = tuple[date, date] | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A date as printed. `make(year)` is its EDTF value in that year; `year` is None where none is printed."""

    start: int
    end: int
    precision: str  # day | month | year | season | quarter | week | school_year | interval
    make: Callable[[int], str | None]
    year: int | None = None
    weekday: int | None = None
    confidence: float = 0.98
    form: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A day or month of a year that may be open."""

    month: int
    day: int | None
    year: int | None

    def value(self, year: int) -> str | None:
        return values.day(year, self.month, self.day) if self.day else values.month(year, self.month)

    @property
    def order(self) -> tuple[int, int]:
        return self.month, self.day or 0


def fixed(start: int, end: int, precision: str, value: str | None, form: str, sure: float = 0.98) -> Reading:
    return Reading(start, end, precision, lambda _: value, int((value or "0")[:4]), None, sure, form)


def one(start: int, end: int, point: Point, weekday: int | None, form: str, sure: float) -> list[Reading]:
    if point.day and not values.day(2024, point.month, point.day):
        return []
    return [Reading(start, end, "day" if point.day else "month", point.value, point.year, weekday, sure, form)]


def span(
    m: re.Match, first: Point, last: Point, end: int, weekday: int | None, form: str, sure: float
) -> list[Reading]:
    """An interval; a year printed at one end holds for the other, unless they then stood in the wrong order."""
    wraps = last.order < first.order
    year = first.year or (last.year - wraps if last.year else None)

    def make(year: int) -> str | None:
        return values.interval(first.value(year), last.value(last.year or year + wraps))

    probe = year or 2024
    if not make(probe) or (wraps and not last.year and not first.year and first.month - last.month < 3):
        return []
    return [Reading(m.start(), end, "interval", make, year, weekday, sure, form)]


def year_of(m: re.Match, name: str, anchor: Anchor) -> int | None:
    groups = m.groupdict()
    if printed := groups.get(name) or groups.get(name + "_dash"):
        return int(printed)
    if digits := groups.get(name + "_short"):
        return values.full_year(int(digits), anchor)
    return None


def full(digits: str, anchor: Anchor) -> int:
    return int(digits) if len(digits) == 4 else values.full_year(int(digits), anchor)


def month_of(word: str) -> int:
    folded = word.casefold()
    return table("month").get(folded) or table("misread")[folded]


def weekday_of(word: str | None) -> int | None:
    if not word:
        return None
    folded, known = word.casefold(), table("weekday")
    stems = (folded.removesuffix(ending) for ending in ("arna", "ens", "en", "ar", ""))
    return next((known[stem] for stem in stems if stem in known), None)


def figures_of(text: str) -> int:
    """A number with the letters that figures are misread as: l and I for 1, O for 0."""
    return int(re.sub(r"\D", "", text.translate(str.maketrans("lIO", "110"))) or 0)
