"""The parts of Swedish compounds: `sjukvårdsavtal` holds `sjukvård`, `avtal`, `sjuk` and `vård`.

A word is split where both sides are words in use (ordinary_words.csv), with the letters that Swedish puts between
them: -s- (`avtal|s|tid`), -o/-u for a final -a (`kyrk|o|gård`, `gat|u|kontor`), a final -a or -e dropped
(`skol|skjuts`).
"""

from functools import cache, lru_cache

import simplemma

from pipeline.swedish.tables import rows

SHORTEST_PART = 3
SHORTEST_WORD = 7  # shorter words are seldom compounds, and often look like one


@cache
def _words() -> frozenset[str]:
    words = {row["word"] for row in rows("ordinary_words.csv") if len(row["word"]) >= SHORTEST_PART}
    return frozenset(words - _not_parts())


@cache
def _not_parts() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("not_parts.csv"))


@lru_cache(maxsize=100_000)
def parts(word: str) -> tuple[str, ...]:
    """Words that the compound `word` (lower case) is made of, the longer first; empty for any other word."""
    split = _split(word) if len(word) >= SHORTEST_WORD else ()
    inner = [part for found in split for part in parts(found) if len(part) > SHORTEST_PART]
    return tuple(dict.fromkeys([*split, *inner]))


def _split(word: str) -> tuple[str, ...]:
    """The best cut in two: the one whose shorter side is longest."""
    best: tuple[str, str] | None = None
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        tail = _tail(word[cut:])
        head = _head(word[:cut]) if tail else None
        if head and tail and (best is None or min(len(head), len(tail)) > min(map(len, best))):
            best = (head, tail)
    return best or ()


def _head(text: str) -> str | None:
    """The word that `text` is the first part of, without the letter that joins it to the next."""
    known = _words()
    if text in _not_parts():
        return None
    if text[-1] == "s" and text[:-1] in known and len(text) > SHORTEST_PART:
        return text[:-1]
    if text in known:
        return text
    if text[-1] in "ou" and text[:-1] + "a" in known:
        return text[:-1] + "a"
    return next((text + end for end in ("a", "e") if len(text) >= SHORTEST_PART and text + end in known), None)


def _tail(text: str) -> str | None:
    """The dictionary form of the last part, which carries the word's ending."""
    if text in _words():
        return text
    lemma = simplemma.lemmatize(text, lang="sv")
    return lemma if len(lemma) >= SHORTEST_PART and lemma in _words() else None
