"""Words in and around the headings of agenda items, read from `item_words.csv`."""

import csv
import re
from functools import lru_cache
from importlib import resources

ROLES = frozenset(
    ["number", "case", "lead", "continued", "month", "unit", "joiner", "start", "signing", "officer", "minutes"]
) | {"label", "abbreviation", "margin", "weak_case", "page", "reference"}


@lru_cache(maxsize=1)
def item_words() -> dict[str, frozenset[str]]:
    """The words of each role, lower case. Raises ValueError when a row has an unknown role."""
    text = resources.files("pipeline.swedish").joinpath("item_words.csv").read_text(encoding="utf-8")
    words: dict[str, set[str]] = {role: set() for role in ROLES}
    for row in csv.DictReader(line for line in text.splitlines() if not line.startswith("#")):
        if row["role"] not in ROLES:
            raise ValueError(f"item_words.csv: {row['word']!r}: role {row['role']!r}")
        words[row["role"]].add(row["word"])
    return {role: frozenset(found) for role, found in words.items()}


@lru_cache(maxsize=len(ROLES))
def either(role: str) -> str:
    """A regular expression for any word of the role, longest first, spaces free."""
    found = sorted(item_words()[role], key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in found) + ")"


@lru_cache(maxsize=1)
def _start() -> re.Pattern[str]:
    return re.compile(either("start") + r"(?![\w-])", re.IGNORECASE)


def is_usual_title(text: str) -> bool:
    """Does `text` begin as a title that nearly every meeting has ("Val av justerare", "Nästa möte")?"""
    return bool(_start().match(text.strip()))


_OPENING = re.compile(
    r"(?i)\s*(?:(?:mötets?|stämmans?|sammanträdets?|årsmötets?)\s+öppn\w+|öppnande|öppning|inledning|välkom(?:men|na)!?)\s*$"
)


def opens_meeting(title: str) -> bool:
    """Is `title` what heads the first item of a meeting ("Mötets öppnande", "Inledning")?"""
    return bool(_OPENING.match(title))
