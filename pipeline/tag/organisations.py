"""Organisations and bodies in the text: boards, committees, networks, agencies, regions, associations, companies.

As written, with the name in `swedish/organisations.csv` as their value where they stand there. The rules, surest
first: names of the register; courts, regions, universities by their shape; companies by AB and its like; bodies by the
word they end in ("kultur- och fritidsnämnden"). A statistical model's ORG is taken where no rule found anything.
"""

import re
from collections.abc import Iterable
from functools import cache

from pipeline.schema import Document, Label, Mention, Outline
from pipeline.swedish.tables import rows
from pipeline.tag.people.words import traits

_NAME = r"[A-ZÅÄÖ][\w’'-]*"
_COURT = r"(?:Förvaltningsrätten|Kammarrätten|Hovrätten|Mark- och miljödomstolen)"
_CLUB = r"(?:Stiftelsen|Föreningen|Brottsofferjouren|Studieförbundet|Riksförbundet)"
_CLUB_END = r"(?:föreningen|förbundet|klubben|sällskapet|främjandet|organisationen|myndigheten|verket)"
_BODY_END = (  # definite forms: "en referensgrupp" is none
    r"(?:nämnden|nämnderna|styrelsen|styrelserna|utskottet|fullmäktige|beredningen|rådet|direktionen|kommittén|"
    r"förvaltningen|förvaltningarna|kontoret|förbundet|nätverket|delegationen|presidiet|gruppen|revisionen)"
)
# Words that end as bodies do and are none: offices of persons, areas, consultations, offices as rooms.
_NO_BODY = re.compile(
    r"(?:sam|över|till|fö|stats|kommunal|oppositions|region|landstings|borgar|medborgar)rådets?\Z|.*områdets?\Z|"
    r"(?:till|ut|fram|regerings|lands|skrivel|behand|före)styrelsen\w*\Z|"
    r"(?:arbets|mål|ålders|patient|brukar|yrkes|elev|barn|studie|kontroll|sam|projekt|intresse)?gruppens?\Z|"
    r"(?:an|för|mät|be|räkenskaps)?revisionens?\Z|(?:hem|växel|kund|lokal)?kontorets?\Z|.*(?:före|upp|till)beredning\w*\Z",
    re.IGNORECASE,
)
_BODY = re.compile(
    rf"(?<![\w-])(?:\w+-,? )*(?:(?:\w+-) och )?(?:(?:[Tt]ekniska|[Ss]ociala|[Kk]ommunala|[Rr]egionala|[Gg]emensamma|"
    rf"[Ll]okala|[Pp]olitiska) )?(?P<word>\w*?{_BODY_END})s?(?![\w-])"
    rf"(?P<tail> (?:för|i) (?:\w+-, )*(?:\w+- och )?{_NAME}(?: län)?)?"
)
# Each with what any text that holds it must hold too (nothing where that would be a list): looking for it is cheap.
_SHAPES = (
    (re.compile(rf"\bLänsstyrelse(?:n|rna)s?(?: i {_NAME}(?: {_NAME})?(?: län)?)?", re.IGNORECASE), "agency", 0.9, ""),
    (re.compile(rf"\b(?:Region|Landstinget(?: i)?|Regionförbundet) {_NAME}(?: (?:län|{_NAME}))?"), "region", 0.9, ""),
    (re.compile(rf"\b{_NAME} läns landstings?\b"), "region", 0.9, " läns landsting"),
    (re.compile(rf"\b(?:{_NAME} )+(?:universitet|tingsrätt|högskola|hovrätt)s?\b"), "agency", 0.9, ""),
    (re.compile(rf"\b(?:Högskolan|{_COURT}) (?:i |för )?{_NAME}"), "agency", 0.9, ""),
    (re.compile(rf"\b(?:{_NAME} (?:& |och )?){{1,4}}(?:AB|HB|KB|Aktiebolag|Handelsbolag)\b"), "company", 0.85, ""),
    (re.compile(rf"\bAB (?:{_NAME} ?){{1,3}}(?<! )"), "company", 0.85, "AB "),
    (re.compile(rf"\b{_NAME} & {_NAME}\b"), "company", 0.75, " & "),
    (re.compile(rf"\b{_CLUB} (?:{_NAME} ?){{1,3}}(?<! )"), "association", 0.8, ""),
    (re.compile(rf"\b(?!Nätverket)[A-ZÅÄÖ]\w+{_CLUB_END}s?\b"), "association", 0.8, ""),
    (re.compile(rf"\b{_NAME}(?: {_NAME})? \w+(?:tjänst|kommunal|ordnings|gymnasie)förbunds?\b"),
     "authority", 0.85, "förbund"),
)  # fmt: skip
Row = tuple[int, int, str | None, float, str]


@cache
def register() -> dict[str, tuple[str, str]]:
    """Form as printed -> (name in the register, kind)."""
    return {row["form"]: (row["name"], row["kind"]) for row in rows("organisations.csv")}


@cache
def _registered() -> re.Pattern[str]:
    forms = sorted(register(), key=lambda form: (-len(form), form))
    firsts = re.escape("".join(sorted({form[0] for form in forms})))  # most words of a text begin with none of them
    return re.compile(rf"(?<![\w-])(?=[{firsts}])(?P<form>{'|'.join(map(re.escape, forms))})(?::s|s)?(?![\w-])")


def find_organisations(document: Document, outline: Outline) -> list[Mention]:
    """Organisation mentions in the order of the text, by rules."""
    text = document.text
    found: list[Row] = []
    for match in _registered().finditer(text):
        found.append((match.start(), match.end(), register()[match["form"]][0], 0.9, "rule:organisation_register/1"))
    for pattern, kind, confidence, needed in _SHAPES:
        if needed in text:
            rule = f"rule:organisation_{kind}/1"
            found += [(m.start(), m.end(), None, confidence, rule) for m in pattern.finditer(text)]
    found += [(m.start(), m.end(), None, 0.8, "rule:organisation_body/1") for m in _BODY.finditer(text) if _is_body(m)]
    return [_mention(document, *row) for row in _longest(found)]


def organisations_from_model(
    document: Document, found: list[Mention], entities: Iterable[tuple[int, int]]
) -> list[Mention]:
    """`found` by rules, and those entities of a model that overlap none of them and that nothing speaks against."""
    text = document.text
    more = [
        _mention(document, start, end, None, 0.6, "model:ner") for start, end in entities
        if all(end <= row.start or start >= row.end for row in found) and _may_be_organisation(text, start, end)
    ]  # fmt: skip
    return sorted([*found, *more], key=lambda row: row.start)


def _mention(document: Document, start: int, end: int, value: str | None, confidence: float, maker: str) -> Mention:
    return Mention(
        label=Label.ORGANISATION, text=document.text[start:end], start=start, end=end, page=document.page_of(start),
        value=value, confidence=confidence, maker=maker,
    )  # fmt: skip


def _may_be_organisation(text: str, start: int, end: int) -> bool:
    """Nothing speaks against what the model saw: not a party's letter, a figure, a title, or a word that a capital
    only starts."""
    quote = text[start:end]
    words = quote.split()
    letters = quote.replace(" ", "").replace("-", "")
    if len(quote) < 3 or not quote[0].isupper() or not letters.isalpha() or "\n" in quote:
        return False
    if any(traits(word).role or traits(word).place for word in words) or len(words[-1]) < 3:
        return False
    before = text[:start].rstrip(" ")
    opens = not before or before[-1] in ".!?:\n\t-–•"
    return not (len(words) == 1 and (opens or quote.isupper() or traits(quote).word))


def _is_body(match: re.Match[str]) -> bool:
    """A body with a name of its own: more than "nämnden", and no office, area or kind of group."""
    word = match["word"]
    alone = re.fullmatch(_BODY_END, word, re.IGNORECASE) is not None and word.lower() != "fullmäktige"
    named = match.group().count(" ") > 0
    return not _NO_BODY.match(word) and (named or not alone)


def _longest(found: list[Row]) -> list[Row]:
    """Of rows that overlap, the longer; of two as long, the one with a value."""
    kept: list[Row] = []
    end = -1
    for row in sorted(found, key=lambda r: (r[0], -(r[1] - r[0]), r[2] is None)):
        if row[0] >= end:
            kept.append(row)
            end = row[1]
    return kept
