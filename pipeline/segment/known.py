"""What the lists of the house know about a word: a given name, a municipality. One place, so that lists can change."""

import csv
import re
from functools import lru_cache
from importlib import resources


def is_given_name(word: str) -> bool:
    """Whether `word` (as printed, "Karl-Axel" too) is borne as a given name in Sweden."""
    return all(part.casefold() in _given_names() for part in word.strip(".,").split("-") if part) and bool(word)


def municipality_code(text: str) -> str | None:
    """Four-digit code of the municipality that `text` names as a whole ("Lerum", "Gbg Stad", "Lunds kommun")."""
    folded = re.sub(r"\s+", " ", text).strip(" .,:;()").casefold()
    folded = re.sub(r"^(?:från|i|för) ", "", folded)
    found = _municipalities().get(folded)
    if found:
        return found
    stem = re.sub(r" (?:kommun|stad|kn|kom)$", "", folded)
    if stem != folded:
        return _municipalities().get(stem) or (_municipalities().get(stem[:-1]) if stem.endswith("s") else None)
    return None


@lru_cache
def _given_names() -> frozenset[str]:
    return frozenset(row["name"].casefold() for row in _table("given_names.csv"))


@lru_cache
def _municipalities() -> dict[str, str]:
    known = {row["name"].casefold(): row["code"] for row in _table("municipalities.csv")}
    return known | {row["form"].casefold(): row["code"] for row in _table("municipality_forms.csv")}


def _table(name: str) -> list[dict[str, str]]:
    path = resources.files("pipeline.swedish") / name
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#")))
