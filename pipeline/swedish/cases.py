"""Case numbers (diarienummer, ärendenummer, court cases) in every printed form, with one normal form.

"Dnr KS 2012/54", "SLK-2023-00877", "SN/2016:12", "RS/8/2018", "0790/22" after a §, "dnr 311/04-106", "mål P 812-21".
The normal form is "KS 2012/54": letters, year, running number without leading zeros, and what follows it ("-7", ":45").
"""

import re
from functools import cache
from typing import NamedTuple

from pipeline.swedish.tables import rows


class CaseMatch(NamedTuple):
    """A case number: `source[start:end]` is `text`; `value` its normal form; `confidence` from 0 to 1."""

    start: int
    end: int
    text: str
    value: str
    confidence: float


_YEAR = r"(?:19|20)\d\d"
_CUE = (
    r"(?:(?<!\w)(?:d\.?nr|diarie\.?nr|diarienummer|diarienr|ärende\.?nr|ärendenummer|ärendenr|ärende|ärende-?id|reg\.?nr|"
    r"ref\.?nr|vår beteckning|er beteckning|beteckning|diarie)\b\.?:?[ \u00a0]{0,3})"
)
_LETTERS = r"(?:[A-ZÅÄÖ]{1,8}(?:[ \-][A-ZÅÄÖ]{1,6})?)"
_TAIL = r"(?:[\-:.]\d{1,6}){0,2}"
_NUMBER = re.compile(
    rf"(?i:(?P<cue>{_CUE}))?(?<![\w/:.\-])(?P<all>"
    rf"(?P<letters>{_LETTERS})(?P<gap>[ \u00a0]?[/\-]?[ \u00a0]?)(?:"
    rf"(?P<year>{_YEAR})[ ]?[/:\-.][ ]?(?P<number>\d{{1,6}})(?P<tail>{_TAIL})"
    rf"|(?P<number2>\d{{1,5}})[/](?P<year2>{_YEAR}|\d\d)(?P<tail2>{_TAIL})"
    rf"))(?![\w/])"
)
_BARE = re.compile(
    rf"(?i:(?P<cue>{_CUE}))(?P<all>(?:(?P<year>{_YEAR})[/:\-.](?P<number>\d{{1,6}})"
    rf"|(?P<other>\d{{1,3}}[\-.]\d{{1,5}}[\-./]\d{{1,5}})|(?P<number2>\d{{1,5}})[/:\-.](?P<year2>{_YEAR}|\d\d))"
    rf"(?P<tail>{_TAIL}))(?![\w/])"
)
_AFTER_PARAGRAPH = re.compile(r"§[ \u00a0]?\d{1,4}[ \u00a0\t]+(?P<all>(?P<number2>\d{4})/(?P<year2>\d\d))(?![\w/\-:])")
_COURT = re.compile(
    r"(?i:(?<!\w)(?:mål(?:\s?nr|nummer)?)[ \u00a0]+)"
    r"(?P<all>(?P<letters>[A-ZÅÄÖ]{1,3}[ \u00a0])?(?P<number2>\d{1,6})-(?P<year2>\d\d)(?!\d))"
)
_DATE = re.compile(r"(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")


def find_cases(text: str) -> list[CaseMatch]:
    """Every case number of `text`, in order and without overlap."""
    found = [
        *_matches(text, _NUMBER, 0.9),
        *_matches(text, _BARE, 0.92),
        *_matches(text, _AFTER_PARAGRAPH, 0.85),
        *_matches(text, _COURT, 0.9),
    ]
    kept: list[CaseMatch] = []
    for match in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return kept


def normal_case(text: str) -> str:
    """The normal form of one case number as printed, with or without "Dnr"; other text folded to capitals."""
    found = find_cases(text) or find_cases("Dnr " + text.strip())
    return found[0].value if found else re.sub(r"\s+", " ", text).strip().upper()


@cache
def series_of_laws() -> frozenset[str]:
    """Letters that number laws, reports or terms and so begin no case number: SFS, SOU, HT ..."""
    return frozenset(row["series"] for row in rows("not_cases.csv"))


def _matches(text: str, pattern: re.Pattern[str], confidence: float) -> list[CaseMatch]:
    found = []
    for m in pattern.finditer(text):
        groups = m.groupdict()
        letters = (groups.get("letters") or "").strip()
        if "gap" in groups and not groups["cue"] and _is_no_case(text, m, letters):
            continue
        start, end = m.span("all")
        sure = 0.97 if groups.get("cue") else confidence
        found.append(CaseMatch(start, end, text[start:end], _value(groups, letters), sure))
    return found


def _is_no_case(text: str, m: re.Match[str], letters: str) -> bool:
    """Whether letters and figures without "Dnr" name a law, a date or a list instead of a case."""
    words = re.split(r"[ \-]", letters)
    if any(word in series_of_laws() for word in words):
        return True
    if "number" in m.groupdict() and m["number"]:
        span_of_years = re.fullmatch(_YEAR, m["number"]) and "/" not in m.group("all") and ":" not in m.group("all")
        if span_of_years or _DATE.match(text, m.start("number")):
            return True
        return m["gap"].strip() == "" and len(letters) == 1 and ":" in m.group("all")
    # "RS/8/2018" is a case; "KS 3/2018" is the third meeting of 2018
    return "/" not in (m["gap"] or "") or len(m["year2"]) == 2


def _value(groups: dict[str, str | None], letters: str) -> str:
    tail = groups.get("tail") or groups.get("tail2") or ""
    if other := groups.get("other"):
        return other + tail
    number = (groups.get("number") or groups.get("number2") or "").lstrip("0") or "0"
    year = groups.get("year") or groups.get("year2") or ""
    if len(year) == 2:
        year = ("19" if int(year) >= 60 else "20") + year
    letters = re.sub(r"[\s\-]+", " ", letters).upper()
    return f"{letters} {year}/{number}{tail}".strip()
