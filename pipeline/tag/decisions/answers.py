"""Items whose title asks and whose text only answers: "Ja.", "Sara Lund och Tom Berg.", "Oförändrad, 150 kronor."."""

import re
from functools import lru_cache

from pipeline.swedish.decision_words import verbs
from pipeline.swedish.names import given_names
from pipeline.swedish.outcome_words import outcome_words
from pipeline.tag.decisions.blocks import units_of
from pipeline.tag.decisions.elections import NAMES
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import TEXT, Part
from pipeline.tag.decisions.rows import after_bullet

_ELECTION = re.compile(
    r"\b(?:val\s+av|val\s+till|\w*val|justerare|justeringsm[aä]n|justeringspersoner?|rösträknare"
    r"|mötesordförande|mötessekreterare)\b",
    re.IGNORECASE,
)
_NO_ELECTION = re.compile(
    r"\b(?:närvar\w+|kallade|frånvar\w+|deltagare|föredragande|avsäg\w+|valfrihet"
    r"|valtillfäll\w*|kval|urval)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"[?]\s*$|\b(?:fråga(?:n)?\s+om|godkännande|fastställande|utlys\w+|beslut(?:s)?för\w*"
    r"|kallelse\w*|ansvarsfrihet)\b",
    re.IGNORECASE,
)
_SUM = re.compile(r"\b(?:avgift\w*|\w*avgift(?:en|er)?|arvode\w*|taxa\w*)\b", re.IGNORECASE)
_YES = re.compile(
    r"(?:ja|jakande|godkänn?t|beviljat|beviljad|ok(?:ej)?|fastställt|utan\s+anmärkning"
    r"|enligt\s+förslag(?:et)?|som\s+förslaget|bifall)\s*[.!]?$",
    re.IGNORECASE,
)
_NO = re.compile(r"(?:nej|avslag)\s*[.!]?$", re.IGNORECASE)
_ONLY_NAMES = re.compile(rf"(?:{NAMES})(?:\s*\((?:omval|nyval)\))?\s*[.]?$")
_ELECTED = re.compile(r",?\s*\(?\b(?:omval|nyval|fyllnadsval)\b\)?", re.IGNORECASE)
_UNCHANGED = re.compile(r"(?:Oförändra(?:d|t|de)\b|\d[\d ]*\s?(?:kr|kronor|:-))[^.?]{0,60}[.]?$")


def answer_findings(text: str, parts: list[Part], title: str, number: str | None) -> list[Finding]:
    """The text of an item of one short paragraph, where its title asks for a choice or a yes."""
    if len(parts) != 1 or parts[0].kind != TEXT or not parts[0].rows:
        return []
    units = units_of(parts[0].rows)
    quote = " ".join(units[0].text(text).split())
    if len(units) > 1 or len(quote) > 160:
        return []
    kind = _kind(quote, title) or ("appoint" if _fills(quote, title, number) else None)
    start = after_bullet(text, units[0].start)
    return [Finding(start, units[0].end, "decided", kind, 0.7, "rule:answer/1")] if kind else []


def _kind(quote: str, title: str) -> str | None:
    if one := _participles().get(quote.strip(" .!").casefold()):
        return one
    if _ELECTION.search(title) and not _NO_ELECTION.search(title) and _names(quote):
        return "appoint"
    if _QUESTION.search(title) or _SUM.search(title):
        if _YES.match(quote):
            return "adopt"
        if _NO.match(quote):
            return "reject"
    return "adopt" if _SUM.search(title) and _UNCHANGED.match(quote) else None


def _fills(quote: str, title: str, number: str | None) -> bool:
    """Whether names stand under an office: "9.2 Ledamöter 2 år" over "Rolf Bladh, omval, Tony Ekdahl, nyval"."""
    elected = _ELECTED.search(quote) is not None
    named = _ONLY_NAMES.match(_ELECTED.sub("", quote)) is not None and quote.split()[0].strip(",.") in given_names()
    return named and _office().match(title) is not None and (elected or "." in (number or ""))


@lru_cache(maxsize=1)
def _office() -> re.Pattern[str]:
    office = "|".join(sorted(outcome_words("role"), key=len, reverse=True))
    return re.compile(rf"\s*(?:\w+\s+){{0,2}}?\w*(?i:{office})(?:na)?(?:\s+(?:på\s+)?\w+\s+år)?\W*$")


def _names(quote: str) -> bool:
    """Whether the text is names alone, the first of them a known given name."""
    return _ONLY_NAMES.match(quote) is not None and quote.split()[0].strip(",.") in given_names()


@lru_cache(maxsize=1)
def _participles() -> dict[str, str]:
    """What one word says of the matter in the title: "Godkänd.", "Bordlagt."."""
    forms = {form: verb.kind for verb in verbs() if verb.weight == "sure" for form in (*verb.participle, *verb.supine)}
    return {form: "adopt" if kind == "grant" else kind for form, kind in forms.items() if kind and kind != "appoint"}
