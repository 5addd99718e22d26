"""Reservations, special statements, notes to the minutes and conflicts of interest, with those who made them."""

import re

from pipeline.schema import Dissent
from pipeline.tag.decisions.ballots import names_of
from pipeline.tag.decisions.parts import Part
from pipeline.tag.decisions.rows import Row
from pipeline.tag.decisions.sentences import sentences

_KINDS = (
    ("disqualified", re.compile(r"\bjäv\b|\bjävig", re.IGNORECASE)),
    (
        "reservation",
        re.compile(
            r"\breserver(?:ar|ade|at)\b|\bavvikande\s+mening|\breservation(?:en)?\s+(?:från|av)\b", re.IGNORECASE
        ),
    ),
    ("statement", re.compile(r"\bsärskilt\s+yttrande|\bsärskilda\s+yttranden|\bsom\s+yttrande\b", re.IGNORECASE)),
    (
        "note",
        re.compile(
            r"\bantecknar\b|\bantecknat\b|\bprotokollsanteckning|\b(?:till|i)\s+protokollet\b"
            r"|\bdeltar\s+(?:inte|ej)\s+i\s+beslut",
            re.IGNORECASE,
        ),
    ),
)
_OF_PART = {"dissent": "reservation", "statement": "statement", "note": "note", "disqualified": "disqualified"}
# Parts that speak of papers, claims and questions put: what they name is no dissent.
_ELSEWHERE = frozenset(("documents", "claim", "proposal", "procedure", "recipients", "earlier", "appeal"))
_NOBODY = re.compile(
    r"^(?:ingen|inga|inget)\s|\breserverar\s+sig\s+(?:inte|ej)\b|\banmäldes\s+(?:inte|ej|inga)", re.IGNORECASE
)
_ACTS = re.compile(
    r"\b(?:reserver(?:ar|ade)|anmäl(?:er|de)|lämna(?:r|de)|antecknar|antecknade|delt(?:ar|og)|vill\s+ha|avstå[rd]"
    r"|begär(?:de)?|instämde|inkom)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\breserver(?:ar|ade)\s+(?:sig\s+(?:muntligt\s+|skriftligt\s+|skriftligen\s+)?)?", re.IGNORECASE)
_PARTIES = re.compile(
    r"(?:Ledamöterna|Representanterna|Ledamöter|Företrädarna|Samtliga\s+ledamöter|Gruppen|Grupperna)\s+(?:från|för"
    r"|i)\s+"
    r"(?P<list>[A-ZÅÄÖ][\wÅÄÖåäö]*(?:\s*,\s*[A-ZÅÄÖ]\w*)*(?:\s+(?:och|samt)\s+[A-ZÅÄÖ]\w*)?)"
)
_PARTY_NAMES = re.compile(r"\b(\w+(?:demokraterna|partiet|erna))s?\b(?=.*\breserver)", re.IGNORECASE)


def dissents_in(text: str, parts: list[Part], rows: list[Row]) -> list[Dissent]:
    """Everything of this sort in an item, in the order of the text."""
    found: list[Dissent] = []
    for part in parts:
        if not part.rows or part.kind in _ELSEWHERE:
            continue
        for start, end in sentences(text, part.rows[0].start, part.rows[-1].end):
            dissent = _read(text, start, end, _OF_PART.get(part.kind))
            if dissent and not (dissent.kind == "note" and part.kind in ("decision", "upward")):
                found.append(dissent)
    return found


def _read(text: str, start: int, end: int, under: str | None) -> Dissent | None:
    flat = " ".join(text[start:end].split())
    kind = next((name for name, pattern in _KINDS if pattern.search(flat)), None)
    if under == "statement" and kind in (None, "note"):
        kind = "statement"
    if under == "note" and kind == "statement":
        kind = "note" if "särskilt" not in flat else kind
    if under and kind is None and _ACTS.search(flat):
        kind = under
    if kind is None or _NOBODY.search(flat):
        return None
    by = _who(flat, kind)
    label = re.match(r"([A-ZÅÄÖ][^:”\"]{2,60}?)\s*(?:\([\wÅÄÖ]{1,4}\))?:\s", flat)
    if not by and label and under:
        by = tuple(names_of(label.group(1)))
    return Dissent(kind, by, text[start:end], start, end) if by else None


def _who(flat: str, kind: str) -> tuple[str, ...]:
    """Names before the verb, or after it where the sentence is turned round: "Mot beslutet reserverar sig Bo Ek"."""
    parties = _PARTIES.search(flat)
    if parties:
        return tuple(re.split(r"\s*,\s*|\s+(?:och|samt)\s+", parties["list"]))
    act = _ACTS.search(flat)
    before = flat[: act.start()] if act else flat
    names = names_of(before)
    names = [
        name
        for name in names
        if not re.match(r"(?:Mot|Till|Vid|På|Ingen|Under|Beslutet|Beslut|Det|Därefter|Om|För)\b", name)
    ]
    if names:
        return tuple(names)
    turned = _AGAINST.search(flat)
    if turned:
        after = re.split(
            r"\s+(?:till\s+förmån|mot\s+beslut|med\s+följande|samtliga|enligt|för\s+eget|för\s+sitt)\b|[.;]\s",
            flat[turned.end() :],
        )[0]
        return tuple(names_of(after))
    whole = _PARTY_NAMES.search(flat)
    return (whole.group(1),) if whole and kind == "reservation" else ()
