"""Sweden's 290 municipalities in running text, and the code of a name.

`find(text)` gives every mention as (start, end, text, code) in the order of the text: base form, genitive, "X kommun",
"Xs stad", abbreviations, capitals, each name of a list ("Borgholms och Mönsterås kommuner"). It leaves out what only
looks like a municipality: counties, courts, universities, companies and clubs named after a place, post towns after a
postal code, surnames ("Anna Lund") and ordinary words at the start of a sentence ("Mark har lösts in").

`code_of(name)` gives the SCB code of one name as printed in a table cell or a list, or None.

Codes are those of today, also for minutes of 1975: a municipality keeps one code across the archive. With `year`,
names that were no municipality in that year are left out and those that then were (and no longer are) are found;
see `pipeline.swedish.municipality_history`.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pipeline.swedish.municipality_context import Context, context_of
from pipeline.swedish.municipality_history import ceased, existed
from pipeline.swedish.tables import rows


class Found(NamedTuple):
    """One mention: `text` is `source[start:end]`, `code` four digits."""

    start: int
    end: int
    text: str
    code: str


@dataclass(frozen=True, slots=True)
class Match:
    """A mention with what spoke for it. `confidence` is below .9 where only the context made it a municipality."""

    start: int
    end: int
    text: str
    code: str
    confidence: float
    form: str  # base | genitive | kommun | abbreviation | short | spelling | official | former | capitals | damaged


@dataclass(frozen=True, slots=True)
class Municipality:
    code: str
    name: str
    county_code: str
    county: str


# A word that may begin a name. U+FFFD stands for a letter that the file's font could not name.
_WORD = re.compile(
    r"(?<![\w\-‐‑@.])[A-ZÅÄÖ\ufffd][^\W\d_]*(?:[\ufffd][^\W\d_]*)*(?:[-‐‑:][A-ZÅÄÖa-zåäö\ufffd][^\W\d_\s]*)*"
)
_SUFFIX = re.compile(r"[ \u00a0]*(?:\n[ \u00a0]*)?(?:[Kk]ommuns?|[Ss]tads?|KOMMUNS?|STADS?)(?![\w\-])")
_SPACE = r"[ \u00a0]*(?:\n[ \u00a0]*)?"
_GLUE = re.compile(r"\s*(?:,|och|samt|&|/|–|-|eller|respektive|resp\.?|,\s*samt|,\s*och)\s*")


@cache
def municipalities() -> dict[str, Municipality]:
    """All municipalities of today by code."""
    return {row["code"]: Municipality(**row) for row in rows("municipalities.csv")}


def code_of(name: str, year: int | None = None) -> str | None:
    """Code of a municipality's name as printed ("Kungälvs kommun", "Gbg stad", "LERUM"); None for any other text."""
    name = re.sub(r"[\s\u00a0]+", " ", name).strip(" .,;:()")
    bare = re.sub(r"(?i)^(kommunen|kommun|staden) (?=\S)| (kommuns?|stads?)$", "", name)
    forms = _forms(year)
    for candidate in (name, bare):
        if hit := forms.get(candidate) or (forms.get(_proper(candidate)) if candidate.isupper() else None):
            return hit[0]
    return None


def find(text: str, year: int | None = None) -> list[Found]:
    """Every mention of a municipality in `text`, in order and without overlap."""
    return [Found(m.start, m.end, m.text, m.code) for m in matches(text, year)]


def matches(text: str, year: int | None = None) -> list[Match]:
    """`find` with the form and the confidence of each mention."""
    candidates = _candidates(text, year)
    kept = []
    for i, (match, context) in enumerate(candidates):
        beside = (i > 0 and _GLUE.fullmatch(text, candidates[i - 1][0].end, match.start)) or (
            i + 1 < len(candidates) and _GLUE.fullmatch(text, match.end, candidates[i + 1][0].start)
        )
        if context is Context.MUNICIPALITY or (context is Context.UNSURE and beside):
            kept.append(match)
    return kept


def _candidates(text: str, year: int | None) -> list[tuple[Match, Context]]:
    """Everything that is spelt like a municipality, with what its surroundings say."""
    forms, longer = _forms(year), _longer_forms(year)
    found = []
    end = 0
    for word in _WORD.finditer(text):
        if word.start() < end:
            continue
        for start, stop, code, form in _readings(text, word, forms, longer):
            suffix = _SUFFIX.match(text, stop)
            joined = stop < word.end()  # "Göteborg" of "Göteborg-Borås"
            context = (
                Context.MUNICIPALITY if joined else context_of(text, start, stop, suffix.end() if suffix else None)
            )
            if context is not Context.OTHER:
                end = suffix.end() if suffix else stop
                sure = 0.97 if suffix else 0.93 if context is Context.MUNICIPALITY else 0.75
                sure -= {"damaged": 0.2, "capitals": 0.05, "former": 0.05}.get(form, 0.0)
                form = "kommun" if suffix and form in ("base", "genitive") else form
                found.append((Match(start, end, text[start:end], code, round(sure, 2), form), context))
    return found


def _readings(text: str, word: re.Match, forms: dict, longer: dict) -> list[tuple[int, int, str, str]]:
    """(start, end, code, form) of the names that begin with `word`: usually none or one, two for "Göteborg-Borås"."""
    quote = word.group()
    for pattern, code, form in longer.get(quote.casefold(), ()):
        if more := pattern.match(text, word.start()):
            return [(word.start(), more.end(), code, form)]
    if hit := forms.get(quote):
        return [(word.start(), word.end(), *hit)]
    if len(quote) > 2 and quote.isupper() and (hit := forms.get(_proper(quote))):
        return [(word.start(), word.end(), hit[0], "capitals")]
    if "-" in quote:
        parts, at = [], word.start()
        for part in quote.split("-"):
            if part not in forms:
                return []
            parts.append((at, at + len(part), *forms[part]))
            at += len(part) + 1
        return parts
    return []


def _proper(text: str) -> str:
    """ "LILLA EDET" -> "Lilla Edet", "MALUNG-SÄLEN" -> "Malung-Sälen"."""
    return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), text)


def _genitive(name: str) -> str | None:
    return None if name[-1] in "sxz" else name + "s"


@cache
def _forms(year: int | None) -> dict[str, tuple[str, str]]:
    """Printed form -> (code, kind of form), names of several words included (with single spaces)."""
    names = [(m.name, m.code) for m in municipalities().values() if existed(m.code, year)]
    names += [(name, code) for name, code in ceased(year)]
    forms: dict[str, tuple[str, str]] = {}
    for name, code in names:
        for damaged in _damaged(name):
            forms[damaged] = (code, "damaged")
    for row in rows("municipality_forms.csv"):
        forms[row["form"]] = (row["code"], row["kind"])
        if row["kind"] in ("abbreviation", "short", "spelling") and (form := _genitive(row["form"])):
            forms[form] = (row["code"], row["kind"])
    for name, code in names:
        if genitive := _genitive(name):
            forms[genitive] = (code, "genitive")
    for name, code in names:
        forms[name] = (code, "base")
    return forms


@cache
def _longer_forms(year: int | None) -> dict[str, list[tuple[re.Pattern[str], str, str]]]:
    """First word, folded -> patterns of the forms of several words that begin with it, longest first."""
    longer: dict[str, list[tuple[re.Pattern[str], str, str]]] = {}
    for form, (code, kind) in sorted(_forms(year).items(), key=lambda item: -len(item[0])):
        words = form.split(" ")
        if len(words) > 1:
            spelt = _SPACE.join(f"(?:{re.escape(w)}|{re.escape(w.upper())})" for w in words)
            longer.setdefault(words[0].casefold(), []).append((re.compile(spelt + r"(?![\w\-])"), code, kind))
    return longer


def _damaged(name: str) -> list[str]:
    """Forms of a name whose å, ä and ö were lost: plain letters where that is no other word, or U+FFFD."""
    plain = name.translate(str.maketrans("åäöÅÄÖ", "aaoAAO"))
    if plain == name:
        return []
    marked = re.sub("[åäöÅÄÖ]", "\ufffd", name)
    stems = [marked] + ([plain] if len(name) > 5 else [])
    return [form for stem in stems for form in (stem, _genitive(stem)) if form]
