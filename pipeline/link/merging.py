"""Which profiles are one person: pairs found by blocking, weighed by spelling and evidence, joined the surest first."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.link.hand import Rule
from pipeline.link.names import STRENGTH, alike, commonness, fold, sound
from pipeline.link.profiles import Profile

RARE = 0.12  # below this a name is hardly two people's in one body
_SHARED, _SHARE = 3.0, 0.3  # people that two bodies must share to be akin: so many, and such a part of the smaller
_NEXT = 20  # so many bodies that hold a name are held against each, in the order of time
GAP = 30  # years without the name after which it is somebody else's
WEAK = frozenset({"nickname", "initial", "part", "slip"})  # need evidence, and only one candidate


Akin = dict[str, set[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Merge:
    """Two profiles that may be one person: why, how sure, and whether they were joined."""

    one: int
    other: int
    kind: str
    confidence: float
    why: str
    joined: bool = True


@dataclass(slots=True)
class Clusters:
    """Profiles joined into persons; refuses to join what the documents or the hand file keep apart."""

    profiles: list[Profile]
    apart: set[tuple[int, int]] = field(default_factory=set)
    parent: list[int] = field(default_factory=list)
    members: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.parent = list(range(len(self.profiles)))
        self.members = {i: [i] for i in self.parent}

    def root(self, i: int) -> int:
        while self.parent[i] != i:
            self.parent[i] = self.parent[self.parent[i]]
            i = self.parent[i]
        return i

    def join(self, i: int, j: int, by_hand: bool = False) -> bool:
        """Join the persons of two profiles; False where that is not allowed."""
        one, other = sorted((self.root(i), self.root(j)))
        if one == other:
            return True
        if not by_hand and any(self._barred(a, b) for a in self.members[one] for b in self.members[other]):
            return False
        self.parent[other] = one
        self.members[one] += self.members.pop(other)
        return True

    def _barred(self, i: int, j: int) -> bool:
        a, b = self.profiles[i], self.profiles[j]
        if (min(i, j), max(i, j)) in self.apart or not a.listed.isdisjoint(b.listed):
            return True
        return a.key == b.key and a.circle == b.circle and a.mark != b.mark  # told apart on purpose


def merge(profiles: list[Profile], rules: Iterable[Rule]) -> tuple[Clusters, list[Merge]]:
    """The persons, and every merge that was made or left for a person to decide. Same result in any order."""
    clusters = Clusters(profiles)
    made = _by_hand(clusters, profiles, tuple(rules))
    near = akin_circles(profiles)
    if _draw_together(profiles, near):
        near = akin_circles(profiles)
    found = [merge for i, j in _pairs(profiles, near) if (merge := _weigh(profiles, i, j, near))]
    found.sort(key=lambda m: (-m.confidence, profiles[m.one].id, profiles[m.other].id))
    strong, weak = [m for m in found if m.kind not in WEAK], [m for m in found if m.kind in WEAK]
    made += [m for m in strong if clusters.join(m.one, m.other)]
    before = [clusters.root(i) for i in range(len(profiles))]
    choices: dict[int, dict[int, str]] = defaultdict(dict)
    for m in weak:
        choices[before[m.one]].setdefault(before[m.other], m.kind)
        choices[before[m.other]].setdefault(before[m.one], m.kind)
    for m in weak:
        joined = not _rivals(clusters, choices, before[m.one], before[m.other]) and clusters.join(m.one, m.other)
        made.append(m if joined else Merge(m.one, m.other, m.kind, m.confidence, m.why, joined=False))
    return clusters, made


def _rivals(clusters: Clusters, choices: dict[int, dict[int, str]], one: int, other: int) -> bool:
    """Whether either side could as well be somebody else, who is nobody of these two."""
    together = {clusters.root(one), clusters.root(other)}
    for side, partner in ((one, other), (other, one)):
        for rival, kind in choices[side].items():
            if rival == partner or clusters.root(rival) in together or rival in choices[partner]:
                continue
            if not (kind == choices[side][partner] == "part" and _one_after_another(clusters, rival, partner)):
                return True
    return False


def _one_after_another(clusters: Clusters, i: int, j: int) -> bool:
    """Whether one name ends where the other begins: maiden name, double name, new name."""
    one = {year for k in clusters.members[clusters.root(i)] for year in clusters.profiles[k].years}
    other = {year for k in clusters.members[clusters.root(j)] for year in clusters.profiles[k].years}
    return bool(one and other) and (max(one) < min(other) or max(other) < min(one))


def _by_hand(clusters: Clusters, profiles: list[Profile], rules: tuple[Rule, ...]) -> list[Merge]:
    made = []
    by_key: dict[str, list[int]] = defaultdict(list)
    for i, profile in enumerate(profiles):
        by_key[profile.key].append(i)
    for rule in rules:
        for i in by_key.get(fold(rule.one), ()):
            for j in by_key.get(fold(rule.other), ()):
                a, b = profiles[i], profiles[j]
                if i == j or not _meets(a, b, rule):
                    continue
                if not rule.same:
                    clusters.apart.add((min(i, j), max(i, j)))
                elif clusters.join(i, j, by_hand=True):
                    made.append(Merge(i, j, "hand", 1.0, rule.why or "merged by hand"))
    return made


def _meets(a: Profile, b: Profile, rule: Rule) -> bool:
    """Whether a rule speaks of these two: in one body, or in the bodies of one house where it names no body."""
    near = a.circle == b.circle or (rule.context is None and a.home == b.home != "")
    return near and rule.holds_for(a.key, b.key, a.context)


def _pairs(profiles: list[Profile], akin: Akin) -> Iterator[tuple[int, int]]:
    """Pairs worth weighing: those that share the sound of a name in one body or two akin, or the whole in one house."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, profile in enumerate(profiles):
        heard = " ".join(sound(part) for part in (*profile.name.given, *profile.name.surname))
        for circle in {(profile.circle, profile.circle), *akin.get(profile.circle, ())}:
            for part in {sound(part) for part in profile.name.surname}:
                blocks["surname", *circle, part].append(i)
            blocks["given", *circle, sound(profile.name.given[0])].append(i)
        if profile.home:
            blocks["home", profile.home, heard].append(i)
        for code in profile.municipalities:
            blocks["place", code, heard].append(i)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        for n, i in enumerate(block):
            for j in block[n + 1 :]:
                if (i, j) not in seen:
                    seen.add((i, j))
                    yield i, j


def akin_circles(profiles: list[Profile]) -> Akin:
    """Bodies that share their people, and so may be one body under two names: circle -> (circle, circle) in order.

    A body is not called the same in every heading. Common names say little, so each counts by its rareness. Each is
    held against those that come next in time, which keeps the work in step with the archive.
    """
    listed: dict[str, dict[str, float]] = defaultdict(dict)
    first: dict[str, int] = {}
    for profile in profiles:
        if profile.listed:
            heard = " ".join(sound(part) for part in (*profile.name.given, *profile.name.surname))
            listed[profile.circle][heard] = 1.0 - commonness(profile.name) / 2
            first[profile.circle] = min(first.get(profile.circle, 9999), *profile.years, 9999)
    holders: dict[str, list[str]] = defaultdict(list)
    for circle in sorted(listed, key=lambda name: (first[name], name)):
        for heard in listed[circle]:
            holders[heard].append(circle)
    shared: dict[tuple[str, str], float] = defaultdict(float)
    for heard, circles in holders.items():
        for n, one in enumerate(circles):
            for other in circles[n + 1 : n + 1 + _NEXT]:
                shared[min(one, other), max(one, other)] += listed[one][heard]
    found: Akin = defaultdict(set)
    for pair, weight in shared.items():
        if weight >= _SHARED and weight >= _SHARE * min(len(listed[pair[0]]), len(listed[pair[1]])):
            found[pair[0]].add(pair)
            found[pair[1]].add(pair)
    return found


def _draw_together(profiles: list[Profile], akin: Akin) -> bool:
    """Make one circle of the documents of a body whose house is not known, by the people that they share."""
    context_of = {profile.circle: profile.context for profile in profiles if not profile.home}
    parent = {circle: circle for circle in context_of}

    def root(circle: str) -> str:
        while parent[circle] != circle:
            parent[circle] = parent[parent[circle]]
            circle = parent[circle]
        return circle

    for one, other in sorted({pair for pairs in akin.values() for pair in pairs}):
        if context_of.get(one, 0) == context_of.get(other, 1):
            low, high = sorted((root(one), root(other)))
            parent[high] = low
    for profile in profiles:
        profile.circle = root(profile.circle) if profile.circle in parent else profile.circle
    return any(root(circle) != circle for circle in parent)


def _weigh(profiles: list[Profile], i: int, j: int, akin: Akin) -> Merge | None:
    """The merge of two profiles, or None where the spelling or the evidence is against it."""
    a, b = profiles[i], profiles[j]
    likeness = alike(a.name, b.name)
    if likeness is None or _conflict(a, b):
        return None
    evidence = _evidence(a, b)
    common = min(commonness(a.name), commonness(b.name))
    one_body = a.circle == b.circle
    if likeness.kind in WEAK:
        allowed = (bool(evidence) or common < RARE / 3) if one_body else bool(evidence)
        allowed = allowed and (one_body or _akin(a, b, akin))
    elif one_body:
        allowed = likeness.kind == "exact" or bool(evidence) or common < 0.9
    else:
        limit = (1.1 if likeness.kind == "exact" else 0.6) if _akin(a, b, akin) else RARE / 2
        allowed = bool(evidence) or common < limit
    strength = STRENGTH[likeness.kind] - (0.0 if one_body else 0.1)
    if not allowed:
        return None
    sure = round(min(0.99, strength + 0.06 * len(evidence)) - 0.08 * common, 3)
    return Merge(i, j, likeness.kind, sure, "; ".join([likeness.why, *evidence]))


def _akin(a: Profile, b: Profile, akin: Akin) -> bool:
    return tuple(sorted((a.circle, b.circle))) in akin.get(a.circle, ())


def _conflict(a: Profile, b: Profile) -> bool:
    """Whether something that is known of both cannot be one person's."""
    for one, other in ((a.municipalities, b.municipalities), (a.parties, b.parties)):
        if one and other and one.isdisjoint(other):
            return True
    if a.years and b.years:
        return max(min(a.years) - max(b.years), min(b.years) - max(a.years)) > GAP
    return False


def _evidence(a: Profile, b: Profile) -> list[str]:
    """What speaks for one person beside the name, in words."""
    found = []
    if shared := a.municipalities & b.municipalities:
        found.append(f"both from {min(shared)}")
    if shared := a.parties & b.parties:
        found.append(f"both {min(shared).upper()}")
    if (shared := a.organisations & b.organisations) and not (a.municipalities or b.municipalities):
        found.append(f"both of {min(shared)}")
    return found
