"""Given names and surnames that stand alone, put to a person of the same document, or left open with the candidates."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.link.names import Name, fold, is_short_of, parse, sound


@dataclass(frozen=True, slots=True)
class Open:
    """A name that stays unresolved: (document, name as printed) and the persons it may be, none or several."""

    document_id: str
    name: str
    candidates: tuple[str, ...]


def resolve(name: str, people: Iterable[tuple[str, Name, bool]]) -> tuple[str | None, tuple[str, ...]]:
    """The person that a part of a name means, and the candidates. `people`: id, full name, whether listed as present.

    Those listed come first; among equals only a single candidate counts.
    """
    known = list(people)
    for spelling in _readings(name):
        part = parse(spelling)
        for fits in (_is_part, _is_everyday):
            candidates = [(key, listed) for key, full, listed in known if fits(part, spelling, full)]
            listed = {key for key, is_listed in candidates if is_listed}
            chosen = listed or {key for key, _ in candidates}
            if len(chosen) == 1:
                return next(iter(chosen)), tuple(sorted(chosen))
            if chosen:
                return None, tuple(sorted(chosen))
    return None, ()


def _readings(name: str) -> list[str]:
    """The name as printed, and without the s of a genitive."""
    name = name.strip()
    return [name, name.removesuffix("s").removesuffix(":")] if name.endswith("s") and len(name) > 3 else [name]


def _is_part(part: Name, spelling: str, full: Name) -> bool:
    word = fold(spelling)
    heard = sound(word.replace(" ", ""))
    if full.nickname == word or heard in (sound("".join(full.given)), sound(full.given[0])):
        return True
    surnames = {sound(surname) for surname in full.surname}
    return heard in surnames | {sound("".join(full.surname))}


def _is_everyday(part: Name, spelling: str, full: Name) -> bool:
    said = Name(part.given, full.surname)
    return bool(part.given) and (is_short_of(said, full) or is_short_of(full, said))
