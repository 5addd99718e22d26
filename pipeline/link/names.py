"""Names of persons taken apart and compared: is "Lotta v. Wachenfelt" the same name as "Charlotte von Wachenfeldt"?

Only spelling is judged here, never the evidence of who it is; see `pipeline.link.people` for that.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from pipeline.swedish.names import given_names, surnames
from pipeline.swedish.tables import rows

PARTICLES = frozenset(
    {"von", "v", "af", "av", "de", "da", "del", "den", "der", "di", "dos", "van", "la", "le", "el", "al", "bin", "ter"}
)
KNOWN = 300  # bearers from which a surname is one that two people may well share, and not a misspelling
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?\.?")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart, all of it folded: given names, surnames (double surnames as several), a quoted nickname."""

    given: tuple[str, ...]
    surname: tuple[str, ...]
    nickname: str | None = None

    @property
    def full(self) -> bool:
        return bool(self.given and self.surname)


def fold(text: str) -> str:
    """Small letters, single spaces, hyphens as spaces, accents gone but å, ä and ö kept: one key for one spelling."""
    text = unicodedata.normalize("NFC", text).casefold().replace("’", "'")
    text = re.sub(r"[-‐‑–\s\u00a0]+", " ", text).strip(" .,;:")
    plain = []
    for letter in text:
        plain.append(letter if letter in "åäö" else unicodedata.normalize("NFD", letter)[0])
    return "".join(plain).replace("ø", "ö").replace("æ", "ä")


@lru_cache(maxsize=200_000)
def parse(text: str) -> Name:
    """The parts of a name as printed. A single word is a given name if it is listed as one, else a surname."""
    nickname = None
    if quoted := re.search(r"[\"”“'‘(]([^\W\d_]{2,})[\"”’')]", text):
        nickname, text = fold(quoted.group(1)), text.replace(quoted.group(), " ")
    tokens = [token for token in re.split(r"[\s\u00a0]+", text.strip(" .,;:")) if _WORD.search(token)]
    if len(tokens) > 1 and _surname_first(tokens):
        tokens = [*tokens[1:], tokens[0].rstrip(",")]
    words = [fold(token) for token in tokens]
    if len(words) == 1:
        return (
            Name(tuple(words[0].split()), (), nickname) if _is_given(tokens[0]) else Name((), _parts(words), nickname)
        )
    first_surname = next((i for i, word in enumerate(words) if i and word in PARTICLES), None)
    if first_surname is None:
        first_surname = 1
        while first_surname < len(words) - 1 and _goes_on(tokens, first_surname):
            first_surname += 1
    given = tuple(part for word in words[:first_surname] for part in word.split())
    return Name(given, _parts(words[first_surname:]), nickname)


def _surname_first(tokens: list[str]) -> bool:
    """ "Lundbäck Anna-Greta", "Ek, Bo": the first is no given name or has a comma, all others are given names only."""
    given_after = all(_is_given(t) and _given().get(fold(t), 1) > _surnames().get(fold(t), 0) for t in tokens[1:])
    return given_after and (tokens[0].endswith(",") or not _is_given(tokens[0]))


def _goes_on(tokens: list[str], index: int) -> bool:
    """Whether a word between the first and the last is a further given name or an initial."""
    token = tokens[index].strip(".")
    return len(token) == 1 or (_is_given(token) and not _is_surname(token))


def _parts(words: list[str]) -> tuple[str, ...]:
    return tuple(part for word in words for part in word.split() if part not in PARTICLES)


@cache
def _given() -> dict[str, int]:
    found: dict[str, int] = {}
    for name, row in given_names().items():
        found[fold(name)] = found.get(fold(name), 0) + row.bearers
    return found


@cache
def _surnames() -> dict[str, int]:
    return {fold(name): row.bearers for name, row in surnames().items()}


def _is_given(token: str) -> bool:
    parts = fold(token).split()
    return all(part in _given() for part in parts) or (
        len(parts) > 1 and all(len(p) == 1 or p in _given() for p in parts)
    )


def _is_surname(token: str) -> bool:
    return _surnames().get(fold(token), 0) >= KNOWN


def commonness(name: Name) -> float:
    """0 for a name that hardly two people share, 1 for an Anna Andersson."""
    share = max((_surnames().get(part, 0) for part in name.surname), default=0)
    bearers = min((_given().get(part, 0) for part in name.given), default=0)
    if len(name.surname) > 1 or len(name.given) > 1:
        share, bearers = share / 20, bearers / 4
    return min(1.0, (share / 60_000) * min(1.0, bearers / 20_000) * 4)


# -- sound -------------------------------------------------------------------------------------------------------------

_SOUNDS = (
    *((r"ph", "f"), (r"th", "t"), (r"dt$", "t"), (r"sch|sk?j|stj", "sj"), (r"ch", "k"), (r"qu|qv|q(?=v)", "kv")),
    *((r"ck", "k"), (r"[cq]", "k"), (r"w", "v"), (r"fv", "v"), (r"z", "s"), (r"x", "ks")),
    *((r"(?<=[aeiouyåäö])h(?=[lmnrd]|$)", ""), (r"(?<=[ldnrtg])h", ""), (r"(?:hj|gj|lj|dj)(?=[aeiouyåäö])", "j")),
    *((r"f$", "v"), (r"(.)\1", r"\1"), (r"gs", "ks")),
)


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """How a folded word sounds, near enough: Jacobsson and Jakobsson, Qvist and Kvist, Olov and Olof are the same."""
    for pattern, instead in _SOUNDS:
        word = re.sub(pattern, instead, word)
    return word


# -- comparing -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two full names are: exact | sound | nickname | initial | part | slip, with what differs in words."""

    kind: str
    why: str


STRENGTH = {"exact": 1.0, "sound": 0.9, "nickname": 0.8, "part": 0.78, "initial": 0.72, "slip": 0.75}


@lru_cache(maxsize=200_000)
def alike(one: Name, other: Name) -> Likeness | None:
    """How two full names are alike, or None where they are two names. The order of the two does not matter."""
    if not one.full or not other.full:
        return None
    given, surname = _given_alike(one, other), _surname_alike(one.surname, other.surname)
    if given is None or surname is None:
        return None
    kinds = {given, surname}
    if kinds == {"exact"}:
        return Likeness("exact", "same name")
    if "slip" in kinds and len(kinds - {"exact", "sound"}) > 1:
        return None  # a slip of the pen and something else besides: too little is left
    kind = min(kinds, key=lambda k: STRENGTH[k])
    words = {"sound": "spelt differently", "nickname": "everyday form", "initial": "initial only", "part": "part of a "
             "double surname", "slip": "a letter apart"}  # fmt: skip
    return Likeness(
        kind, f"{' '.join((*one.given, *one.surname))} ~ {' '.join((*other.given, *other.surname))}: {words[kind]}"
    )


def _given_alike(one: Name, other: Name) -> str | None:
    a, b = one.given, other.given
    if a == b:
        return "exact"
    if "".join(sound(p) for p in a) == "".join(sound(p) for p in b) or _dotless("".join(a)) == _dotless("".join(b)):
        return "sound"
    if _initials(a, b) or _initials(b, a):
        return "initial"
    if is_short_of(one, other) or is_short_of(other, one):
        return "nickname"
    if len(a) != len(b) and (a[0] == b[0] or sound(a[0]) == sound(b[0])) and min(len(a), len(b)) == 1:
        return "part" if {len(a), len(b)} == {1, 2} else None
    if len(a) == len(b):
        pairs = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
        if len(pairs) == 1 and _slip(*pairs[0], _given(), 20):
            return "slip"
    return None


def _dotless(word: str) -> str:
    """The word as recognition leaves it when it loses rings and dots."""
    return word.translate(str.maketrans("åäö", "aao"))


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """ "M" of "Magnus", "k g" of "karl gustav", "erik g" of "erik gustav"."""
    if not any(len(part) == 1 for part in short):
        return False
    return len(short) <= len(long) and all(
        x == y or (len(x) == 1 and y.startswith(x)) for x, y in zip(short, long, strict=False)
    )


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    return {
        fold(row["nickname"]): frozenset(fold(name) for name in row["names"].split()) for row in rows("nicknames.csv")
    }


def is_short_of(short: Name, long: Name) -> bool:
    nick, full = " ".join(short.given), " ".join(long.given)
    if long.nickname and long.nickname in (nick, short.nickname):
        return True
    meant = _nicknames().get(nick, frozenset())
    return full in meant or long.given[0] in meant or any(sound(full) == sound(name) for name in meant)


def _surname_alike(a: tuple[str, ...], b: tuple[str, ...]) -> str | None:
    if a == b:
        return "exact"
    heard, other = [sound(p) for p in a], [sound(p) for p in b]
    if heard == other or "".join(heard) == "".join(other):
        return "sound"
    if len(a) != len(b):
        few, many = (heard, other) if len(a) < len(b) else (other, heard)
        return "part" if all(part in many for part in few) else None
    if sorted(heard) == sorted(other):
        return "part"  # the parts of a double surname changed places
    if len(a) > 1 and len(set(heard) & set(other)) == len(a) - 1:
        pair = next((x, y) for x, y in zip(a, b, strict=True) if sound(x) != sound(y))
        return "slip" if _slip(*pair, _surnames(), KNOWN) else None
    return "slip" if len(a) == 1 and _slip(a[0], b[0], _surnames(), KNOWN) else None


def _slip(a: str, b: str, known: dict[str, int], bearers: int) -> bool:
    """One letter lost, added, changed or swapped; never between two names that both are well known."""
    if min(len(a), len(b)) < 4 or (known.get(a, 0) >= bearers and known.get(b, 0) >= bearers):
        return False
    distance = DamerauLevenshtein.distance(a, b)
    return distance == 1 or (distance == 2 and min(len(a), len(b)) >= 9)
