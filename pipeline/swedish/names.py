"""Names of persons as data: given names, surnames, and the words that stand round names in minutes."""

from functools import cache
from typing import NamedTuple

from pipeline.swedish.tables import rows


class Name(NamedTuple):
    """A listed name: how many bear it (0: rarer than the statistics), and whether it is an ordinary word too."""

    bearers: int
    word: bool


def _names(file: str) -> dict[str, Name]:
    return {row["name"]: Name(int(row["bearers"]), row["word"] == "1") for row in rows(file)}


@cache
def given_names() -> dict[str, Name]:
    """Given names with 20 bearers or more, as written with a capital."""
    return _names("given_names.csv")


@cache
def surnames() -> dict[str, Name]:
    """The thousand commonest surnames and those of members of parliament since 1867."""
    return _names("surnames.csv")


@cache
def ordinary_words() -> frozenset[str]:
    """Words in lower case that administrative Swedish uses every day and hardly ever as names."""
    return frozenset(row["word"] for row in rows("ordinary_words.csv"))


@cache
def rarer_words() -> frozenset[str]:
    """Words that administrative Swedish writes in lower case, the rare ones too."""
    return frozenset(row["word"] for row in rows("rarer_words.csv"))


@cache
def name_context(kind: str) -> frozenset[str]:
    """The words of one kind in `name_context.csv`; the kinds are listed in its head."""
    found = frozenset(row["word"] for row in rows("name_context.csv") if row["kind"] == kind)
    if not found:
        raise KeyError(kind)
    return found


@cache
def localities() -> frozenset[str]:
    """Towns, villages, provinces, countries: a given name may look the same ("Jörn")."""
    return frozenset(row["name"] for row in rows("places.csv"))


@cache
def places_like_names() -> frozenset[str]:
    """Base forms of the 290 municipalities: a surname may look the same."""
    return frozenset(row["name"] for row in rows("municipalities.csv"))
