"""Days as the head of minutes prints them, complete or without a year, with the weekday where one stands before.

>>> [(d.year, d.month, d.day, d.weekday) for d in find_days("Onsdagen den 26 mars kl 18.30, 2019-3-5, 9/2-2017")]
[(None, 3, 26, 2), (2019, 3, 5, None), (2017, 2, 9, None)]
"""

import datetime
import re
from dataclasses import dataclass, replace

_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
_SHORT = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_WEEKDAYS = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
_MONTH = "|".join([*_MONTHS, *sorted(_SHORT, key=len, reverse=True)])
_ORDINAL = r"(?::?[ea](?![a-zåäö])|:de|\.)?"

_PATTERNS = (
    # 5–6 november 2020, 5 och 6 maj, 30 september – 1 oktober 2019
    re.compile(
        rf"(?<![\d/.,-])(?P<day>\d{{1,2}}){_ORDINAL}(?:\s+(?P<month>{_MONTH})\.?)?\s*(?:[–—-]|och|till|samt)\s*(?:\w{{3,4}}dag(?:en)?\s+)?(?:den\s+)?"
        rf"(?P<day2>\d{{1,2}}){_ORDINAL}\s+(?P<month2>{_MONTH})\b\.?(?:,?\s*(?P<year>(?:19|20)\d\d)(?![\d/]))?", re.I),
    # den 12 juni 2025, 14:e mars 2022, 22. mars 2022, 27 Januari
    re.compile(rf"(?<![\d/.,-])(?P<day>\d{{1,2}}){_ORDINAL}\s*(?P<month>{_MONTH})\b\.?(?:,?\s*-?(?P<year>(?:19|20)\d\d)(?![\d/])"
               r"|,?\s+-?’?(?P<year2>\d\d)(?=[\s,;]|$)(?!\s*(?:kl|st|personer)))?", re.I),
    # 2023-08-31, 2019-3-5, 2018- 12-21, 2002.10.16, 2013 03 12
    re.compile(r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)\s?[-–‐./]\s?(?P<month>\d{1,2})\s?[-–‐./]\s?(?P<day>\d{1,2})(?![\d/]|-\d|:\d)"),
    re.compile(r"(?<![\d/.-])(?P<year>(?:19|20)\d\d) (?P<month>\d\d) (?P<day>\d\d)(?!\d)"),
    # 20240206
    re.compile(r"(?<![\d/.:-])(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?![\d/-])"),
    # 9/2-2017, 6/4 2025, 9/11 -09
    re.compile(r"(?<![\d/.-])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:\s?[-–,]?\s?(?P<year>(?:19|20)\d\d)(?!\d)|\s?[-–’]\s?"
               r"(?P<year2>\d\d)(?!\d)|/(?P<year3>(?:19|20)?\d\d)(?!\d))?(?![\d/])"),
    # 16.10.2002
    re.compile(r"(?<![\d/.-])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)(?!\d)"),
    # den 4.11.78, 4.XI.1974
    re.compile(r"(?<=den )(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year2>\d\d)(?![\d.])"),
    re.compile(r"(?<![\d/.-])(?P<day>\d{1,2})[./]\s?(?P<month>X?I{1,3}|I?[VX]|VI{1,3})[./]\s?(?P<year>(?:19|20)\d\d)(?!\d)"),
    # 25-05-21
    re.compile(r"(?<![\d/.-])(?P<year2>\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d/-])"),
    # 240206
    re.compile(r"(?<![\d/.:-])(?P<year2>[0-4]\d|[789]\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?![\d/.-])"),
)  # fmt: skip
_WEEKDAY = re.compile(r"(mån|tis|ons|tor|tors|fre|lör|sön)(?:dag(?:en)?s?)?\.?,?\s+(?:den\s+|d\.\s*)?$", re.I)
_NOT_A_DAY = re.compile(r"(?:nr|nummer|dnr|§+|läsåret|punkt|sid|sida|möte|protokoll)\.?\s*$", re.I)


@dataclass(frozen=True, slots=True)
class Day:
    """A day at `text[start:end]`; `year` is None where none is printed; `last` is the other end of "5-6 maj"."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None  # 0 = Monday
    last: tuple[int, int] | None = None  # (month, day)

    def edtf(self) -> str | None:
        """ISO day, an interval for several days, or None where the year is not known."""
        if self.year is None:
            return None
        first = f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
        if self.last is None:
            return first
        return f"{first}/{self.year:04d}-{self.last[0]:02d}-{self.last[1]:02d}"

    def in_year(self, years: list[int]) -> "Day":
        """The day with the first of `years` in which its weekday fits; unchanged where it has a year or none fits."""
        if self.year is not None:
            return self
        for year in years:
            if _valid(year, self.month, self.day) and self.fits(year):
                return replace(self, year=year)
        return self

    def fits(self, year: int) -> bool:
        if not _valid(year, self.month, self.day):
            return False
        return self.weekday is None or datetime.date(year, self.month, self.day).weekday() == self.weekday


def find_days(text: str) -> list[Day]:
    """All days in `text` from left to right, none inside another."""
    found: list[Day] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            day = _day(text, match)
            if day and not any(day.start < other.end and other.start < day.end for other in found):
                found.append(day)
    return sorted(found, key=lambda day: day.start)


def _day(text: str, match: re.Match[str]) -> Day | None:
    groups = match.groupdict()
    last = None
    month = _month(groups.get("month") or groups.get("month2") or "")
    if groups.get("day2"):
        last = (_month(groups["month2"]), int(groups["day2"]))
    year = groups.get("year") or groups.get("year2") or groups.get("year3")
    full = (
        None
        if year is None
        else int(year)
        if len(year) == 4
        else 2000 + int(year)
        if int(year) < 50
        else 1900 + int(year)
    )
    day = int(groups["day"])
    if not _valid(full or 2000, month, day) or (last and not _valid(full or 2000, *last)):
        return None
    before = text[max(0, match.start() - 24) : match.start()]
    if "/" in match.group(0) and full is None and _NOT_A_DAY.search(before):
        return None
    weekday = _WEEKDAY.search(before)
    number = (
        None if weekday is None else next(n for n, w in enumerate(_WEEKDAYS) if weekday.group(1).lower().startswith(w))
    )
    start = match.start() - (len(before) - weekday.start() if weekday else 0)
    return Day(start, match.end(), full, month, day, number, last)


def _month(text: str) -> int:
    folded = text.lower().strip(".")
    if folded.isdigit():
        return int(folded)
    if text in _ROMAN:
        return _ROMAN.index(text) + 1
    return _MONTHS.index(folded) + 1 if folded in _MONTHS else _SHORT.get(folded, 0)


def _valid(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
