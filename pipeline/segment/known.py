"""What the lists of the house know about a word: a given name, a municipality. One place, so that lists can change."""

import re
from functools import lru_cache

from pipeline.swedish.municipalities import code_of
from pipeline.swedish.names import given_names


@lru_cache(maxsize=8192)
def is_given_name(word: str) -> bool:
    """Whether `word` (as printed, "Karl-Axel" too) is borne as a given name in Sweden."""
    parts = [part for part in word.strip(".,").split("-") if part]
    whole = word.strip(".,").casefold() in _given_names()
    return whole or (
        bool(parts) and parts[0][:1].isupper() and any(part.casefold() in _given_names() for part in parts)
    )


@lru_cache(maxsize=8192)
def municipality_code(text: str) -> str | None:
    """Four-digit code of the municipality that `text` names as a whole ("Lerum", "Gbg Stad", "från Lunds kommun")."""
    bare = re.sub(r"\s+", " ", text).strip(" .,:;()")
    if len(bare) < 2 or len(bare) > 40:
        return None
    return code_of(bare) or code_of(re.sub(r"(?i)^(?:från|i|för) ", "", bare))


@lru_cache
def _given_names() -> frozenset[str]:
    return frozenset(name.casefold() for name in given_names())
