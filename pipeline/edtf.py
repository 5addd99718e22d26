"""EDTF (ISO 8601-2) dates as intervals of days: years, months, seasons, days and intervals of them."""

import calendar
import re

_SEASONS = {"21": ("03-01", "05-31"), "22": ("06-01", "08-31"), "23": ("09-01", "11-30"), "24": ("12-01", "12-31")}
_PART = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def bounds(edtf: str | None) -> tuple[str | None, str | None]:
    """First and last ISO day that an EDTF value can mean; None for an end that is open or cannot be read.

    Winter (-24) ends with its year.
    """
    if not edtf:
        return None, None
    first, _, last = edtf.partition("/")
    return _day(first, last=False), _day(last or first, last=True)


def _day(part: str, last: bool) -> str | None:
    part = part.strip("~?% ")
    match = _PART.fullmatch(part)
    if not match:
        return None
    year, month, day = match.groups()
    if day:
        return part
    if month is None:
        return f"{year}-12-31" if last else f"{year}-01-01"
    if month in _SEASONS:
        return f"{year}-{_SEASONS[month][last]}"
    if not 1 <= int(month) <= 12:
        return None
    return f"{year}-{month}-{calendar.monthrange(int(year), int(month))[1] if last else 1:02d}"
