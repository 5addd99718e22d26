"""The register of persons: which appearances of a name, in which meetings, are one human being.

First slice: one person per exact name (case and spaces folded) within an organisation or body.
"""

import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Appearance:
    """One name as printed in one document, in its list of attendance or in its text."""

    document_id: str
    name: str
    year: int | None
    context: str  # body and organisation, folded: where a name alone can be trusted
    listed: bool  # in a list of attendance (else mentioned in the text)
    party: str | None = None
    municipality_code: str | None = None
    role_kind: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    person_id: str
    name: str
    spellings: tuple[str, ...]
    meetings: int
    mentions: int
    first_year: int | None
    last_year: int | None
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """`people` by id, and which person each (document, name as printed) is."""

    people: tuple[Person, ...]
    person_of: dict[tuple[str, str], str]


def folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def link_people(appearances: Iterable[Appearance]) -> Register:
    """Group appearances into persons. The result does not depend on the order of the appearances."""
    groups: dict[tuple[str, str], list[Appearance]] = defaultdict(list)
    for appearance in appearances:
        groups[folded(appearance.name), appearance.context].append(appearance)
    people, person_of = [], {}
    for (name, context), rows in sorted(groups.items()):
        key = hashlib.sha256(f"person\0{name}\0{context}".encode()).hexdigest()[:16]
        years = [r.year for r in rows if r.year]
        spellings = sorted({" ".join(r.name.split()) for r in rows})
        people.append(
            Person(
                key,
                spellings[0],
                tuple(spellings),
                len({r.document_id for r in rows if r.listed}),
                sum(not r.listed for r in rows),
                min(years, default=None),
                max(years, default=None),
            )
        )
        person_of.update({(r.document_id, r.name): key for r in rows})
    return Register(tuple(people), person_of)
