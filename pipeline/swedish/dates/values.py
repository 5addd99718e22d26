"""EDTF values of days, months, weeks, quarters and seasons, and the days they span. No text here."""

from calendar import monthrange
from datetime import date, timedelta

SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


def day(year: int, month: int, number: int) -> str | None:
    """ "2021-05-03", or None where the calendar has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]):
        return None
    return f"{year:04}-{month:02}-{number:02}"


def month(year: int, number: int) -> str:
    return f"{year:04}-{number:02}"


def season(year: int, code: int) -> str:
    return f"{year:04}-{code}"


def months(year: int, first: int, last: int) -> str:
    return f"{year:04}-{first:02}/{year:04}-{last:02}"


def week(year: int, number: int, last: int | None = None) -> str | None:
    """Monday/Sunday of ISO week `number`, to the Sunday of week `last` (of the next year where it is smaller)."""
    try:
        monday = date.fromisocalendar(year, number, 1)
        until = last if last is not None else number
        sunday = date.fromisocalendar(year + (until < number), until, 7)
    except ValueError:
        return None
    return f"{monday.isoformat()}/{sunday.isoformat()}"


def interval(first: str | None, last: str | None) -> str | None:
    """first/last, or None where one is missing or they stand in the wrong order."""
    if not first or not last:
        return None
    one, other = bounds(first), bounds(last)
    if not one or not other or one[0] > other[1]:
        return None
    return f"{first.split('/')[0]}/{last.split('/')[-1]}"


def bounds(value: str | None) -> tuple[date, date] | None:
    """First and last day of an EDTF value; None for what has no known year or is no date."""
    if not value:
        return None
    ends = value.split("/")
    try:
        return _edge(ends[0], False), _edge(ends[-1], True)
    except ValueError:
        return None


def _edge(value: str, last: bool) -> date:
    parts = [int(part) for part in value.strip("~?% ").split("-")]
    year = parts[0]
    if len(parts) == 1:
        return date(year, 12, 31) if last else date(year, 1, 1)
    first_month, last_month = SEASON_MONTHS.get(parts[1], (parts[1], parts[1]))
    if len(parts) == 2:
        return date(year, last_month, monthrange(year, last_month)[1]) if last else date(year, first_month, 1)
    return date(year, parts[1], parts[2])


def distance(value: str | None, anchor: tuple[date, date]) -> int | None:
    """Days from the anchor to the value: negative before it, 0 where they meet, positive after it."""
    span = bounds(value)
    if span is None:
        return None
    if span[1] < anchor[0]:
        return (span[1] - anchor[0]).days
    return max((span[0] - anchor[1]).days, 0)


def full_year(two_digits: int, anchor: tuple[date, date] | None) -> int:
    """1998 for 98, 2008 for 08: the year with these digits from 79 years before to 20 years after the anchor."""
    latest = anchor[1].year + 20 if anchor else 2049
    year = latest - latest % 100 + two_digits
    return year if year <= latest else year - 100


def weekday(value: str) -> int | None:
    """1 (Monday) to 7 of a day; of the first day of an interval of days."""
    first = value.split("/")[0]
    if len(first) != 10:
        return None
    try:
        return date.fromisoformat(first).isoweekday()
    except ValueError:
        return None


def next_day(when: date, days: int) -> date:
    try:
        return when + timedelta(days=days)
    except OverflowError:
        return when
