"""The words of dates, from date_words.csv, as patterns and numbers; and an EDTF value written in Swedish."""

import re
from functools import cache

from pipeline.swedish.tables import rows

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
MONTH_NAMES = "|".join(MONTHS)  # for patterns: whole names in lower case, without abbreviations


@cache
def table(kind: str) -> dict[str, int]:
    """Words of one kind (month, misread, weekday, season), folded, with their numbers."""
    return {row["word"].casefold(): int(row["value"]) for row in rows("date_words.csv") if row["kind"] == kind}


def either(kind: str) -> str:
    """Pattern of any word of one kind, longest first."""
    return "|".join(sorted((re.escape(word) for word in table(kind)), key=len, reverse=True))


@cache
def context(kind: str) -> str:
    """Pattern of the words of one kind in date_context.csv, as whole words, with any white space between them."""
    found = [row["words"] for row in rows("date_context.csv") if row["kind"] == kind]
    spelt = sorted((re.escape(words) for words in found), key=len, reverse=True)
    either_of = "|".join(spelt).replace(r"\*", r"[^\W\d_]*").replace("\\ ", r"[ \u00a0\n]+")
    return rf"(?<!\w)(?:{either_of})(?!\w)"


_SEASONS = {21: "våren", 22: "sommaren", 23: "hösten", 24: "vintern"}


def in_swedish(value: str) -> str:
    """An EDTF value in Swedish: "19 juni 2023", "hösten 2023", "maj 2021 till och med juni 2021".

    Raises ValueError for what is not a year, month, season, day or an interval of two such values.
    """
    if "/" in value:
        first, last = value.split("/")
        return f"{in_swedish(first)} till och med {in_swedish(last)}"
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return f"{parts[0]:04}"
    if len(parts) == 2 and parts[1] in _SEASONS:
        return f"{_SEASONS[parts[1]]} {parts[0]:04}"
    if not 1 <= parts[1] <= 12:
        raise ValueError(f"not a date: {value}")
    name = MONTHS[parts[1] - 1]
    return f"{name} {parts[0]:04}" if len(parts) == 2 else f"{parts[2]} {name} {parts[0]:04}"
