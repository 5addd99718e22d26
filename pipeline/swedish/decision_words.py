"""Words with which Swedish minutes decide: verbs, set phrases, verbs of tasks, and who decides. Read from csv files.

>>> [verb.kind for verb in verbs() if verb.infinitive == "bordlägga"]
['table']
"""

from dataclasses import dataclass
from functools import lru_cache

from pipeline.swedish.tables import rows

WEIGHTS = frozenset(("sure", "own", "person", "block"))


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb with its forms. `kind` is a schema.Kind, "grant" (fund where money is named, else adopt) or empty."""

    infinitive: str
    kind: str
    weight: str  # sure | own | block
    present: tuple[str, ...]
    past: tuple[str, ...]
    supine: tuple[str, ...]
    passive_present: tuple[str, ...]
    passive_past: tuple[str, ...]
    participle: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One set phrase: lower case words, `|` between alternatives, `*` for zero to eight words."""

    words: str
    kind: str
    weight: str  # sure | own | person | block


@dataclass(frozen=True, slots=True)
class Body:
    """One word for somebody who decides; see deciding_bodies.csv for the sorts."""

    form: str
    sort: str
    generic: bool


@lru_cache(maxsize=1)
def verbs() -> tuple[Verb, ...]:
    """All verbs. Raises ValueError for a weight that is not known."""
    found = []
    for row in rows("decision_verbs.csv"):
        forms = [tuple(row[column].split()) for column in ("present", "past", "supine")]
        if " " in row["infinitive"]:  # a verb of several words: its forms are not lists
            forms = [(row[column],) if row[column] else () for column in ("present", "past", "supine")]
        passive = [tuple(row[column].split()) for column in ("passive_present", "passive_past", "participle")]
        found.append(Verb(row["infinitive"], row["kind"], _weight(row), *forms, *passive))
    return tuple(found)


@lru_cache(maxsize=1)
def phrases() -> tuple[Phrase, ...]:
    """All set phrases. Raises ValueError for a weight that is not known."""
    return tuple(Phrase(row["phrase"], row["kind"], _weight(row)) for row in rows("decision_phrases.csv"))


@lru_cache(maxsize=1)
def task_verbs() -> tuple[str, ...]:
    return tuple(row["form"] for row in rows("task_verbs.csv"))


@lru_cache(maxsize=1)
def bodies() -> tuple[Body, ...]:
    return tuple(Body(row["form"], row["sort"], row["generic"] == "yes") for row in rows("deciding_bodies.csv"))


@lru_cache(maxsize=1)
def body_abbreviations() -> dict[str, frozenset[str]]:
    """Abbreviation in capitals -> what the name of the body may end in, without its ending."""
    found: dict[str, frozenset[str]] = {}
    for row in rows("body_abbreviations.csv"):
        found[row["short"]] = found.get(row["short"], frozenset()) | {row["body"]}
    return found


def _weight(row: dict[str, str]) -> str:
    if row["weight"] not in WEIGHTS:
        raise ValueError(f"unknown weight {row['weight']!r} in {row}")
    return row["weight"]
