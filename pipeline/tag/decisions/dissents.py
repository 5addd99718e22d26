"""Reservations, special statements, notes to the minutes and conflicts of interest, with those who made them."""

import re

from pipeline.schema import Dissent
from pipeline.tag.decisions.ballots import names_of
from pipeline.tag.decisions.headings import Part
from pipeline.tag.decisions.rows import Row
from pipeline.tag.decisions.sentences import sentences

_STAYS_OUT = re.compile(r"\bdelt(?:ar|og)\s+(?:inte|ej|icke)\s+i\s+(?:detta\s+)?beslut", re.IGNORECASE)
# To reserve money or a room is no dissent: somebody reserves himself, or hands in a reservation.
_KINDS = (
    ("disqualified", re.compile(r"\bjäv\b|\bjävig", re.IGNORECASE)),
    (
        "reservation",
        re.compile(
            r"\breserver(?:ar|ade|at)\b(?=.{0,300}\bsig\b|\s+mot\b)|\bavvikande\s+mening"
            r"|\breservation(?:en|er|erna)?\s+(?:\S+\s+){0,2}?(?:från|av)\b"
            r"|\b(?:anmäl|lämna|inlämna|inkom|avg|ing)\w*\b[^.;]{0,120}\breservation(?:er)?\b",
            re.IGNORECASE,
        ),
    ),
    ("statement", re.compile(r"\bsärskilt\s+yttrande|\bsärskilda\s+yttranden|\bsom\s+yttrande\b", re.IGNORECASE)),
    (
        "note",
        re.compile(
            rf"\bantecknar\b|\bantecknat\b|\bprotokollsanteckning|\b(?:till|i)\s+protokollet\b|{_STAYS_OUT.pattern}",
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
    r"\b(?:reserver(?:ar|ade)|anmäl(?:er|de)|(?:in)?lämna(?:r|de|s|des)|antecknar|antecknade|delt(?:ar|og)|vill\s+ha|avstå[rd]|är\s+jävig|var\s+jävig"
    r"|begär(?:de)?|instämde|inkom)\b",
    re.IGNORECASE,
)
# What follows those who act in a sentence turned round: "Mot beslutet reserverar sig Bo Ek (M) till förmån för …"
_STOP = re.compile(
    r"\s+(?:till\s+förmån|mot\s+beslut|med\s+följande|samtliga|enligt|för\s+eget|för\s+sitt|lokalen|salen|sammanträdet"
    r"|mötet|under|reservation\w*|skriftlig\w*|muntlig\w*|avvikande)\b|[.;]\s"
)
_BY = re.compile(
    r"\b(?:reservation|yttrande|anteckning|protokollsanteckning)(?:en|er|erna|n)?\b[^.;:]{0,40}?\b(?:från|av)\s+", re.I
)
_CODE = r"(?:[A-ZÅÄÖ]{1,4}|[A-ZÅÄÖ]\w*(?:demokraterna|partiet|arna|erna|gruppen)|[A-ZÅÄÖ][a-zåäö]{0,2}P)"
_CODES = rf"{_CODE}(?:\s*,\s*{_CODE})*(?:\s*,?\s+(?:och|samt)\s+{_CODE})?"
_PARTIES = (
    re.compile(
        r"(?:Ledamöterna|Representanterna|Ledamöter|Företrädarna|Samtliga|Gruppen|Grupperna|[Rr]eservation(?:er|en)?"
        rf"|[Yy]ttrande(?:n|t)?|[Aa]nteckning)\s+(?:\w+\s+)?(?:från|för|i|av)\s+(?P<list>{_CODES})(?![\w-])"
    ),
    re.compile(rf"^(?P<list>{_CODES})s?(?:\s+ledamöter)?\s+(?:reserv|delt|anteck|anmäl|lämna)"),
    re.compile(
        r"(?P<list>[A-ZÅÄÖ]{1,4}-(?:\s*,\s*[A-ZÅÄÖ]{1,4}-)*\s+(?:och|samt)\s+[A-ZÅÄÖ]{1,4})-(?:ledamöterna|grupperna|gruppen)"
    ),
)
_NO_NAME = re.compile(
    r"(?:Mot|Till|Vid|På|Ingen|Under|Beslutet|Beslut|Det|Därefter|Om|För|Skriftlig\w*|Muntlig\w*|Blank\w*|Reservation\w*"
    r"|Särski\w+|Protokollsanteckning\w*|Yttrande\w*|Nämnden|Styrelsen|Utskottet|Fullmäktige|Ordföranden|Med|Efter)\b"
)
_LONGEST = 2500  # characters in a sentence; what is longer is a broken text layer
_LONGEST_LIST = 400  # characters
_NAME_ALONE = re.compile(r"[A-ZÅÄÖÉ][\w’'.-]*(?:\s(?:von|af|de|[A-ZÅÄÖÉ][\w’'.-]*)){0,4}(?:\s?\([^()]{1,20}\))?\.?")


def dissents_in(text: str, parts: list[Part], rows: list[Row]) -> list[Dissent]:
    """Everything of this sort in an item, in the order of the text."""
    found: list[Dissent] = []
    for part in parts:
        if not part.rows or part.kind in _ELSEWHERE:
            continue
        resolved = part.kind in ("decision", "upward")
        for start, end in sentences(text, part.rows[0].start, part.rows[-1].end):
            dissent = _read(text, start, end, _OF_PART.get(part.kind))
            if dissent and not (dissent.kind == "note" and resolved and not _STAYS_OUT.search(dissent.text)):
                found.append(dissent)
    return found


def _read(text: str, start: int, end: int, under: str | None) -> Dissent | None:
    if end - start > _LONGEST:
        return None
    flat = " ".join(text[start:end].split())
    kind = next((name for name, pattern in _KINDS if pattern.search(flat)), None)
    if under == "statement" and kind in (None, "note"):
        kind = "statement"
    if under == "note" and kind == "statement":
        kind = "note" if "särskilt" not in flat else kind
    label = re.match(r"([A-ZÅÄÖ][^:”\"]{2,60}?)\s*(?:\([\wÅÄÖ]{1,4}\))?:\s", flat) if under else None
    alone = under is not None and end - start < _LONGEST_LIST and _is_list(text[start:end])
    if under and kind is None and (label or alone or _ACTS.search(flat)):
        kind = under
    if kind is None or _NOBODY.search(flat):
        return None
    by = _names(text[start:end]) if alone else _who(flat)
    if not by and label:
        by = _names(label.group(1))
    return Dissent(kind, by, text[start:end], start, end) if by else None


def _who(flat: str) -> tuple[str, ...]:
    """Names before the verb, or after it where the sentence is turned round: "Mot beslutet reserverar sig Bo Ek"."""
    for pattern in _PARTIES:
        if parties := pattern.search(flat):
            return tuple(re.split(r"-?\s*,\s*(?:och\s+|samt\s+)?|-?\s+(?:och|samt)\s+", parties["list"]))
    act, led = _ACTS.search(flat), _BY.search(flat)
    if act and (names := _names(flat[: act.start()])):
        return names
    for after in (led, act):
        if after and (names := _names(_STOP.split(flat[after.end() :].removeprefix(" sig"), maxsplit=1)[0])):
            return names
    return ()


def _is_list(text: str) -> bool:
    """Whether a text is nothing but names, in a row or a line each."""
    pieces = re.split(r"\s*(?:,|;|\n|\boch\b|\bsamt\b)\s*", text.strip())
    return all(_NAME_ALONE.fullmatch(piece) for piece in pieces if piece)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in names_of(text) if not _NO_NAME.match(name))
