"""The words of a meeting's head and of its list of those present: headings, labels, roles, parties, kinds of document.

>>> label_field("Plats och tid:")
'meeting_place'
>>> role_kind("1:e vice ordförande")
'vice_chair'
>>> party_code("Socialdemokraterna")
'S'
>>> document_type("SAMMANTRÄDESPROTOKOLL")
('protokoll', True)
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pipeline.swedish.tables import rows


@dataclass(frozen=True, slots=True)
class HeadingWord:
    """One word of a heading over a list of people. `kind` is the class in attendance_headings.csv."""

    word: str
    kind: str
    role: str | None
    alone: bool


@dataclass(frozen=True, slots=True)
class Party:
    code: str
    name: str
    since: int | None
    until: int | None

    def existed(self, year: int | None) -> bool:
        return year is None or (self.since or year) <= year <= (self.until or year)


def fold(text: str) -> str:
    """Lower case, single spaces, no colon, full stop or dash at the ends."""
    return re.sub(r"\s+", " ", text).strip(" \t:.;–—-").lower()


def unaccented(text: str) -> str:
    """Without dots, rings and accents, as poor scans have it: "närvarande" -> "narvarande"."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def as_misread(text: str) -> str:
    """What is left of a word when the letters that a recogniser confuses count as one.

    >>> as_misread("Niirvarande") == as_misread("Närvarande"), as_misread("ordftirande") == as_misread("ordförande")
    (True, True)
    """
    folded = re.sub(r"ii|5", "a", text.lower())
    folded = re.sub(r"ti|6|0", "o", folded)
    return re.sub(r"[l1|!]", "i", unaccented(folded))


@lru_cache
def heading_words() -> dict[str, HeadingWord]:
    return {
        r["word"]: HeadingWord(r["word"], r["class"], r["role"] or None, r["alone"] == "1")
        for r in rows("attendance_headings.csv")
    }


@lru_cache
def list_words(kind: str) -> frozenset[str]:
    """Words of lists of people of one kind: particle, title, no_name."""
    return frozenset(r["word"] for r in rows("list_words.csv") if r["kind"] == kind)


@lru_cache
def columns() -> dict[str, str]:
    """Heading of a table column in lower case -> what the column holds: name, party, place, role, present ..."""
    return {r["heading"]: r["kind"] for r in rows("attendance_columns.csv")}


@lru_cache
def labels() -> dict[str, str]:
    """Label in lower case -> field."""
    return {r["label"]: r["field"] for r in rows("labels.csv")}


@lru_cache(maxsize=8192)
def label_field(text: str) -> str | None:
    """The field of a label that fills the whole of `text`, or None."""
    folded = fold(text)
    bare = re.sub(r"\s*\(.*?\)$", "", folded)
    known = labels().get(folded) or labels().get(bare) or _unaccented_labels().get(folded)
    return known or (_misread_labels().get(as_misread(folded)) if len(folded) > 5 else None)


@lru_cache
def _unaccented_labels() -> dict[str, str]:
    return {unaccented(label): field for label, field in labels().items() if unaccented(label) != label}


@lru_cache
def _misread_labels() -> dict[str, str]:
    return {as_misread(label): field for label, field in labels().items() if len(label) > 5}


@lru_cache
def parties() -> tuple[Party, ...]:
    return tuple(
        Party(r["code"], r["name"], _year(r["since"]), _year(r["until"])) for r in rows("parties.csv")
    )  # fmt: skip


def party_code(text: str, year: int | None = None) -> str | None:
    """The code of a party printed as its code or its name in full, or None where it is not a listed party."""
    named = _parties_by_form().get(text.strip(" .()").casefold(), ())
    return next((party.code for party in named if party.existed(year)), None)


@lru_cache
def _parties_by_form() -> dict[str, list[Party]]:
    forms: dict[str, list[Party]] = {}
    for party in parties():
        name = party.name.casefold()
        short = name.removesuffix("na") if name.endswith("erna") else name
        for form in dict.fromkeys((party.code.casefold(), name, short)):
            forms.setdefault(form, []).append(party)
    return forms


@lru_cache
def _roles() -> tuple[tuple[str, str, str], ...]:
    return tuple((r["word"], r["form"], r["kind"]) for r in rows("roles.csv"))


@lru_cache(maxsize=4096)
def role_kind(text: str) -> str | None:
    """The kind of role that `text` holds, or None where no word of it is a role or a title."""
    folded = f" {fold(text)} ".replace(",", " ")
    if re.search(r"\bvice (?!versa)|\bv\.? ?ordf|\bviceord|\bvo\b", folded) and "ordf" in folded:
        return "vice_chair"
    words = [w.strip(".:") for w in re.findall(r"[^\s,;/()]+", folded)]
    words += [base for word in words for base in _indefinite(word)]
    for word, form, kind in _roles():
        if form == "phrase":
            hit = f" {word} " in folded or f" {word}. " in folded
        elif form == "word":
            hit = word.strip(".:") in words
        else:
            hit = any(w.endswith(word) and len(w) >= len(word) for w in words)
        if hit:
            return kind
    return None


def _indefinite(word: str) -> list[str]:
    """ "projektledaren", "suppleanterna", "ledamöterna" -> what they may be the definite forms or plurals of."""
    if word.endswith(("ledamöter", "ledamöterna")):
        return ["ledamot"]
    if word.endswith("arna"):
        return [word[:-2] + "e", word[:-4]]
    endings = ("erna", "arna", "na", "en", "n", "er", "et")
    return [word.removesuffix(ending) for ending in endings if word.endswith(ending) and len(word) > len(ending) + 5]


@lru_cache
def _document_types() -> tuple[tuple[re.Pattern[str], str, bool], ...]:
    return tuple(
        (re.compile(r["pattern"]), r["type"], r["minutes"] == "1") for r in rows("document_types.csv")
    )  # fmt: skip


def document_type(title: str) -> tuple[str, bool] | None:
    """(type, whether it tells of a meeting held) of the first pattern that fits `title`, or None."""
    folded = fold(title)
    for pattern, kind, minutes in _document_types():
        if kind and pattern.search(folded):
            return kind, minutes
    return None


def _year(text: str) -> int | None:
    return int(text) if text else None
