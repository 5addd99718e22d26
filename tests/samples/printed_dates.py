"""The EDTF value of the plainest Swedish dates, so that a source need not say `{d 3 maj 2019=2019-05-03}`.

Anything else (weeks, seasons, intervals, a day of another year than the meeting's) is written out in the source.
"""

import re

MONTH_NAMES = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
NAMES = "|".join(MONTHS)


def edtf(text: str, year: int) -> str:
    """EDTF of a printed date; `year` completes a day or month that has none. Raises ValueError for anything unusual."""
    text = re.sub(r"^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?(?:den )?", "", text.casefold())
    if match := re.fullmatch(r"\d{4}-\d{2}-\d{2}|\d{4}", text):
        return match.group(0)
    if match := re.fullmatch(rf"(\d{{1,2}})(?::?[ea])? ({NAMES})(?: (\d{{4}}))?", text):
        day, month, own = match.groups()
        return f"{own or year}-{MONTHS[month]:02d}-{int(day):02d}"
    if match := re.fullmatch(rf"({NAMES})(?: (\d{{4}}))?", text):
        return f"{match.group(2) or year}-{MONTHS[match.group(1)]:02d}"
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})(?:[ -](\d{4}))?", text):
        day, month, own = match.groups()
        return f"{own or year}-{int(month):02d}-{int(day):02d}"
    if match := re.fullmatch(r"(\d{4})[-–](\d{4})", text):
        return f"{match.group(1)}/{match.group(2)}"
    raise ValueError(f"write the value of the date {text!r} in the source: {{d {text}=...}}")
