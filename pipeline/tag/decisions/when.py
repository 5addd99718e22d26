"""The day on which a reported decision was made, as EDTF, completed from the meeting's date."""

import re
from dataclasses import dataclass

from pipeline.tag.decisions.bodies import MONTH

_NUMBER = {name: i % 12 + 1 for i, name in enumerate(MONTH.split("|")[:12])}
_NUMBER |= {"jan": 1, "feb": 2, "febr": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dec": 12}

DAY = re.compile(
    rf"""(?<![\d-])(?:
        (?P<year>(?:19|20)\d\d)\s?-\s?(?P<month>\d\d)\s?-\s?(?P<day>\d\d)
      | (?P<sy>\d\d)-(?P<sm>[01]\d)-(?P<sd>[0-3]\d)(?!\d)
      | (?:den\s+)?(?P<d>\d{{1,2}})(?::?[ea]|\.)?\s+(?P<name>{MONTH})\b\.?(?:\s+(?P<y>(?:19|20)\d\d))?
      | (?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})(?:[-/](?P<y2>(?:19|20)?\d\d)\b|\s(?P<y3>(?:19|20)\d\d)\b)?
      | i\s+(?P<only>{MONTH})\b(?:\s+(?P<yo>(?:19|20)\d\d))?
      | (?:år\s+)?(?P<yy>(?:19|20)\d\d)(?![\d/:-])
    )""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class When:
    """A date found in a text: EDTF value and offsets within that text."""

    value: str
    start: int
    end: int


def dates_in(text: str, meeting: str | None) -> list[When]:
    """Every date in `text`; a day without a year is the last such day before `meeting` (EDTF)."""
    return [
        When(value, match.start(), match.end()) for match in DAY.finditer(text) if (value := _value(match, meeting))
    ]


def _value(match: re.Match[str], meeting: str | None) -> str | None:
    if match["year"]:
        return _iso(match["year"], int(match["month"]), int(match["day"]))
    if match["sy"]:
        return _iso(_century(match["sy"]), int(match["sm"]), int(match["sd"]))
    if match["d"]:
        return _complete(match["y"], _NUMBER[match["name"].casefold()], int(match["d"]), meeting)
    if match["d2"]:
        year = match["y2"] or match["y3"]
        if year and len(year) == 2:
            year = _century(year)
        return _complete(year, int(match["m2"]), int(match["d2"]), meeting)
    if match["only"]:
        month = _NUMBER[match["only"].casefold()]
        year = match["yo"] or _year_before(month, None, meeting)
        return f"{year}-{month:02}" if year else None
    return match["yy"]


def _century(year: str) -> str:
    return ("20" if int(year) < 70 else "19") + year


def _complete(year: str | None, month: int, day: int, meeting: str | None) -> str | None:
    year = year or _year_before(month, day, meeting)
    return _iso(year, month, day) if year else None


def _iso(year: str, month: int, day: int) -> str | None:
    return f"{year}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def _year_before(month: int, day: int | None, meeting: str | None) -> str | None:
    """The year in which the day last came before the end of the meeting."""
    last = (meeting or "").split("/")[-1]
    if not re.match(r"\d{4}-\d\d", last):
        return last[:4] if re.match(r"\d{4}", last) else None
    year = int(last[:4])
    that = f"{month:02}" + (f"-{day:02}" if day else "")
    return str(year if that <= last[5 : 5 + len(that)] else year - 1)


def is_before(value: str, meeting: str | None) -> bool:
    """Whether an EDTF day, month or year lies before the meeting; unknown counts as before."""
    first = (meeting or "").split("/")[0]
    if not first:
        return True
    return value < first[: len(value)]
