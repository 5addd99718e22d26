"""The register of persons: which appearances of a name, in which meetings, are one human being.

`link_people(appearances, rules)` gives the Register. It is pure: the same appearances give the same persons in
whatever order they come, and a person's id stays valid when the archive grows (`Register.aliases` leads from any id
that the person ever had to the one of today). Ids are hashes of names and bodies, never readable names.

How it decides. One name in one body is one person, unless a list holds it twice with different municipalities or
parties, or a common name stands for two of them. Bodies that share their people may be one under two names. Two
spellings are one person where they sound alike, or where one is an everyday form, an initial, a part of a double
surname or a slip of the other and something else speaks for it (the same municipality, party or organisation, or a
rare name), nothing speaks against it, no list holds both, and no third person is as likely. Given names alone mean
somebody of the same document if only one fits. Whatever is left is in `Register.open` and `Register.merges` (those
not joined), for a person to decide: see `pipeline.link.hand`.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.link.hand import Rule
from pipeline.link.merging import Clusters, Merge, merge
from pipeline.link.names import Name, fold, parse
from pipeline.link.partial import Open, resolve
from pipeline.link.profiles import Appearance, Profile, profiles_of

__all__ = ["Appearance", "Join", "Open", "Person", "Register", "link_people"]


@dataclass(frozen=True, slots=True)
class Person:
    """One human being. confidence: of the least sure merge in it; reasons: why its spellings are one person's."""

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
class Join:
    """Two spellings that are, or may be, one person: made where `joined`, otherwise left to be decided by hand."""

    person_id: str
    other_id: str
    one: str
    other: str
    context: str
    confidence: float
    why: str
    joined: bool


@dataclass(frozen=True, slots=True)
class Register:
    """`people` by id, and which person each (document, name as printed) is; names left open are not in it."""

    people: tuple[Person, ...]
    person_of: dict[tuple[str, str], str]
    merges: tuple[Join, ...] = ()  # least sure first
    open: tuple[Open, ...] = ()
    aliases: dict[str, str] | None = None  # former id -> id


def link_people(appearances: Iterable[Appearance], rules: Iterable[Rule] = ()) -> Register:
    """Group appearances into persons. The result does not depend on the order of the appearances."""
    rows = sorted(appearances, key=_order)
    full, parts = _sorted_out(rows)
    profiles = profiles_of(full)
    clusters, merges = merge(profiles, rules)
    ids = _ids(clusters)
    person_of = _person_of(profiles, ids)
    opened = _partials(parts, profiles, ids, person_of)
    return Register(
        people=_people(clusters, ids, merges, person_of, parts),
        person_of=person_of,
        merges=_joins(profiles, ids, merges),
        open=opened,
        aliases={profile.id: ids[i] for i, profile in enumerate(profiles) if profile.id != ids[i]},
    )


def _order(row: Appearance) -> tuple[str, ...]:
    rest = (row.listed, row.year, row.party, row.municipality_code, row.role_kind, row.organisation, row.home)
    return (row.document_id, row.name, row.context, *map(str, rest))


def _sorted_out(rows: list[Appearance]) -> tuple[list[tuple[Appearance, str]], list[Appearance]]:
    """Rows with a full name (beside its base form), and rows with a part of a name.

    "Karin Bergs" in a text is Karin Berg where the archive knows her and no Karin Bergs in a list.
    """
    listed = {fold(row.name) for row in rows if row.listed}
    known = listed | {fold(row.name) for row in rows if not row.name.endswith("s")}
    halves: dict[str, set[str]] = defaultdict(set)  # document -> double given names and double surnames in its lists
    for row in rows:
        if row.listed:
            halves[row.document_id] |= {" ".join(half) for half in (parse(row.name).given, parse(row.name).surname)}
    full, parts = [], []
    for row in rows:
        if not parse(row.name).full or (not row.listed and fold(row.name) in halves[row.document_id]):
            parts.append(row)
            continue
        base = row.name
        stem = row.name[:-1]
        if not row.listed and row.name.endswith("s") and fold(row.name) not in listed and fold(stem) in known:
            base = stem if parse(stem).full else row.name
        full.append((row, base))
    return full, parts


def _ids(clusters: Clusters) -> list[str]:
    """The id of each profile's person: the smallest of its profiles' ids, so that it does not hang on their order."""
    chosen = {root: min(clusters.profiles[i].id for i in members) for root, members in clusters.members.items()}
    return [chosen[clusters.root(i)] for i in range(len(clusters.profiles))]


def _person_of(profiles: list[Profile], ids: list[str]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    doubtful: set[tuple[str, str]] = set()
    for i, profile in enumerate(profiles):
        for key in profile.printed:
            if found.setdefault(key, ids[i]) != ids[i]:
                doubtful.add(key)  # two people of one name in one document: the name alone does not say which
    return {key: person for key, person in found.items() if key not in doubtful}


def _partials(
    parts: list[Appearance], profiles: list[Profile], ids: list[str], person_of: dict[tuple[str, str], str]
) -> tuple[Open, ...]:
    """Put parts of names to persons, in `person_of`; those that cannot be are given back."""
    present: dict[str, list[tuple[str, Name, bool]]] = defaultdict(list)
    for i, profile in enumerate(profiles):
        for document in profile.documents:
            present[document].append((ids[i], profile.name, document in profile.listed))
    opened: dict[tuple[str, str], Open] = {}
    for row in parts:
        key = (row.document_id, row.name)
        if key in person_of or key in opened:
            continue
        person, candidates = resolve(row.name, present[row.document_id])
        if person:
            person_of[key] = person
        else:
            opened[key] = Open(row.document_id, row.name, candidates)
    return tuple(opened[key] for key in sorted(opened))


def _people(
    clusters: Clusters,
    ids: list[str],
    merges: list[Merge],
    person_of: dict[tuple[str, str], str],
    parts: list[Appearance],
) -> tuple[Person, ...]:
    extra: dict[str, int] = defaultdict(int)
    also: dict[str, set[str]] = defaultdict(set)
    for row in parts:
        if person := person_of.get((row.document_id, row.name)):
            extra[person] += 1
            also[person].add(row.name)
    reasons: dict[str, list[Merge]] = defaultdict(list)
    for made in merges:
        if made.joined:
            reasons[ids[made.one]].append(made)
    people = []
    for root, members in clusters.members.items():
        key, group = ids[root], [clusters.profiles[i] for i in members]
        spellings: dict[str, int] = defaultdict(int)
        for profile in group:
            for spelling, weight in profile.spellings.items():
                spellings[spelling] += weight
        years = [year for profile in group for year in profile.years]
        people.append(
            Person(
                person_id=key,
                name=min(spellings, key=lambda s: (-spellings[s], -len(s), s)),
                spellings=tuple(sorted(spellings)),
                meetings=len({document for profile in group for document in profile.listed}),
                mentions=sum(profile.mentions for profile in group) + extra[key],
                first_year=min(years, default=None),
                last_year=max(years, default=None),
                confidence=min((made.confidence for made in reasons[key]), default=1.0),
                reasons=tuple(sorted({made.why for made in reasons[key]})),
            )
        )
    return tuple(sorted(people, key=lambda person: person.person_id))


def _joins(profiles: list[Profile], ids: list[str], merges: list[Merge]) -> tuple[Join, ...]:
    found = [
        Join(ids[m.one], ids[m.other], profiles[m.one].best, profiles[m.other].best, profiles[m.one].context,
             m.confidence, m.why, ids[m.one] == ids[m.other])
        for m in merges
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda join: (join.confidence, join.one, join.other, join.context)))
