"""From appearances to profiles: one profile for each name in each body, or several where two people share the name."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise

from pipeline.link.names import Name, commonness, fold, parse


@dataclass(frozen=True, slots=True)
class Appearance:
    """One name as printed in one document, in its list of attendance or in its text.

    context: body and organisation, folded: where a name alone can be trusted. home: the organisation alone, folded:
    where the same name with the same party or municipality is one person in several bodies. Without a home the context
    is every "styrelsen" of the country, and is trusted no further than the document, or documents that share people.
    """

    document_id: str
    name: str
    year: int | None
    context: str
    listed: bool  # in a list of attendance (else mentioned in the text)
    party: str | None = None
    municipality_code: str | None = None
    role_kind: str | None = None
    organisation: str | None = None
    home: str | None = None


@dataclass(slots=True)
class Profile:
    """What is known of one full name in one body. `mark` tells two people of one name apart, and is "" otherwise."""

    key: str  # the folded name
    context: str
    origin: str  # the context, and the document where the house is not known
    mark: str
    name: Name
    circle: str  # where the name alone can be trusted: the origin, or the origins that were found to be one body
    home: str = ""
    spellings: dict[str, int] = field(default_factory=dict)
    documents: set[str] = field(default_factory=set)
    listed: set[str] = field(default_factory=set)  # documents whose list of attendance holds the name
    mentions: int = 0
    years: set[int] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    municipalities: set[str] = field(default_factory=set)
    organisations: set[str] = field(default_factory=set)
    printed: set[tuple[str, str]] = field(default_factory=set)  # (document, name as printed)

    @property
    def best(self) -> str:
        """The spelling that lists use most."""
        return min(self.spellings, key=lambda s: (-self.spellings[s], s))

    @property
    def id(self) -> str:
        """Stable: a hash of the name, the body and the mark, whatever else the archive holds."""
        return sha256(f"person\0{self.key}\0{self.origin}\0{self.mark}".encode()).hexdigest()[:16]

    def add(self, row: Appearance, name: str) -> None:
        """One appearance; `name` is its base form, where the row prints a genitive."""
        spelling = " ".join(name.split())
        self.printed.add((row.document_id, row.name))
        self.spellings[spelling] = self.spellings.get(spelling, 0) + (1000 if row.listed else 1)
        self.documents.add(row.document_id)
        self.home = self.home or row.home or ""
        if row.year:
            self.years.add(row.year)
        if not row.listed:
            self.mentions += 1
            return
        self.listed.add(row.document_id)
        for value, known in (
            (row.party, self.parties),
            (row.municipality_code, self.municipalities),
            (row.organisation, self.organisations),
        ):
            if value:
                known.add(fold(value))


COMMON = 0.5  # from here on two people of one name in one body are likely, and their municipality tells them apart


Row = tuple[Appearance, str]


def profiles_of(rows: Iterable[Row]) -> list[Profile]:
    """One profile or several for each name in each body, for rows with full names beside their base forms."""
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row, name in rows:
        origin = row.context if row.home else f"{row.context}\0{row.document_id}"
        groups[fold(name), row.context, origin].append((row, name))
    return [profile for key in sorted(groups) for profile in _split(key, groups[key])]


def _split(key: tuple[str, str, str], rows: list[Row]) -> list[Profile]:
    """One profile, unless the rows tell of several people: then one for each municipality or party."""
    name = next(name for printed in sorted(printed for _, printed in rows) if (name := parse(printed)).full)
    by = _told_apart_by(name, [row for row, _ in rows])
    if by is None:
        profile = Profile(*key, "", name, key[2])
        for row, printed in rows:
            profile.add(row, printed)
        return [profile]
    marks = sorted({mark for row, _ in rows if (mark := getattr(row, by))})
    found = {mark: Profile(*key, f"{by}={mark}", name, key[2]) for mark in marks}
    listed: dict[str, set[str]] = defaultdict(set)
    for row, _ in rows:
        if mark := getattr(row, by):
            listed[row.document_id].add(mark)
    for row, printed in rows:
        own = getattr(row, by) or (min(listed[row.document_id]) if len(listed[row.document_id]) == 1 else None)
        if own:
            found[own].add(row, printed)
    return list(found.values())


def _told_apart_by(name: Name, rows: list[Appearance]) -> str | None:
    """The attribute that shows the name to be several people's: both in one list, or a common name in two places."""
    for by in ("municipality_code", "party"):
        seen: dict[str, set[str]] = defaultdict(set)
        years: dict[str, set[int]] = defaultdict(set)
        for row in rows:
            if value := getattr(row, by):
                seen[row.document_id].add(value)
                years[value].add(row.year or 0)
        if any(len(values) > 1 for values in seen.values()):
            return by
        common = commonness(name)
        if len(years) > 1 and common >= COMMON and (by == "municipality_code" or common >= 0.9 or _interleaved(years)):
            return by
    return None


def _interleaved(years: dict[str, set[int]]) -> bool:
    """Whether the values come and go; one that follows another for good may be a change of party."""
    spans = sorted((min(seen), max(seen)) for seen in years.values())
    return any(later[0] < earlier[1] for earlier, later in pairwise(spans))
