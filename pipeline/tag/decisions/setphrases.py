"""The set phrases of decision_phrases.csv in a text, found by their first word.

Each word of a text is looked up once; only where it is a first word are the few phrases tried that begin with it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.swedish.decision_words import phrases

_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Said:
    """One phrase where it stands: offsets, its kind ("" where the next verb tells it), its weight, its first word."""

    start: int
    end: int
    kind: str
    weight: str  # sure | own | person | block
    word: str


def phrases_at(text: str, at: int, word: str) -> Iterator[Said]:
    """The phrases that begin at `at` with `word` (lower case), in the order of the table."""
    for pattern, kind, weight in _by_first_word().get(word, ()):
        if match := pattern.match(text, at):
            yield Said(at, match.end(), kind, weight, word)


def phrases_in(text: str) -> Iterator[Said]:
    """Every phrase in `text`, in the order of the text."""
    for match in _WORD.finditer(text):
        yield from phrases_at(text, match.start(), match.group().casefold())


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, list[tuple[re.Pattern[str], str, str]]]:
    found: dict[str, list[tuple[re.Pattern[str], str, str]]] = defaultdict(list)
    for phrase in phrases():
        entry = (_pattern(phrase.words), phrase.kind, phrase.weight)
        for word in phrase.words.split()[0].split("|"):
            found[word].append(entry)
    return dict(found)


def _pattern(words: str) -> re.Pattern[str]:
    parts = []
    for word in words.split():
        parts.append(r"(?:\s+[^\s.;:]+){0,8}?" if word == "*" else rf"\s+(?:{word})(?![\w-])")
    return re.compile("".join(parts).removeprefix(r"\s+"), re.IGNORECASE)
