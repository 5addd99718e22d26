"""Does the name of a municipality mean the municipality here? Judged from the words around it, nothing else."""

import re
from enum import Enum, auto
from functools import cache

from pipeline.swedish.names import given_names, surnames
from pipeline.swedish.tables import rows


class Context(Enum):
    """MUNICIPALITY: it does. OTHER: a county, a company, a person ... UNSURE: only if another stands beside it."""

    MUNICIPALITY = auto()
    UNSURE = auto()
    OTHER = auto()


_SPAN = 60  # characters looked at on either side
_COMPANY = re.compile(
    r"(?:[ \u00a0]\n?(?:[A-ZÅÄÖ][\w&.\-]*|&|och)){0,3}[ \u00a0]\n?(?:AB|HB|KB|Aktiebolag|AB:s)(?![\w])"
)
_POSTAL_CODE = re.compile(r"(?<!\d)(?:S-|SE-)?\d{3}[ \u00a0]\d{2}\s{1,3}$")
_COMPOUND = re.compile(r"[-‐‑](?=\w|\s+(?:och|eller|samt)\b|[,;])|\.[a-zåäö]|@")
_TAIL_BEFORE = re.compile(r"\w[-‐‑]\s*\n\s*$|(?:https?:|www\.)\S*$|\w\.\w+/\S*$")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;•●▪–\-*”\"»]|\n[ \t]*\n|^\s*\d+[.)])[\s\"”]*$")
_RUNS_ON = re.compile(r"(?i)(?:[,(/–]|\b(?:och|samt|i|från|till|mellan|kommunerna|av|för|med|mot|åt))[ \t]*\n[ \t]*$")
_LONG_LINE = re.compile(r"^[^\n]{50,}[a-zåäö,][ \u00a0]*\n$")  # no heading: the sentence runs on over the line's end
_BODY_AFTER = re.compile(r"[ \u00a0](?:kommun|stads|fullmäktige)\w*")
_CELL_START = re.compile(r"(?:^|[\n\t|•●])[ \u00a0]*$")
_CELL_END = re.compile(r"[ \u00a0]*(?:[\n\t|]|$)")
_FINITE = re.compile(
    r"\s+(?:har|hade|ska|skall|vill|kan|kunde|fick|får|gav|ger|tog|tar|bad|ber|såg|gick|går|stod|kom|blev|var|höll|lät|"
    r"bör|må|måste|är|bjöd|skrev|drev|[^\W\d_]{2,}(?:ar|er|ade|dde|tte|kte|pte|ste|lde|nde|rde|gde|vde))(?![\w\-])(?!\s*,)"
)
_NOT_FINITE = re.compile(
    r"\s+(?:för|över|under|eller|efter|utöver|inför|utanför|framför|innanför|genom|därför|ordförande|ledamöter|ersättare|"
    r"där|när|inter|ytterligare|andra|större|mindre|per|enligt|anser sig|respektive|"
    r"(?:har|hade|ska|skall|kan|får|måste|bör|kunde|skulle)(?:\s+\w+)?\s+\w+(?:ats|tts|its|ts|as|s))(?![\w\-])"
)
_PARTY = re.compile(r"\s*\((?:S|M|C|L|FP|KD|MP|V|SD|NYD|FI|D|s|m|c|fp|l|kd|mp|v|sd|-)\)")
_TITLE = re.compile(
    r"(?i)(?:^|\W)(?:herr|fru|fröken|rektor|kyrkoherde|ordförande|ordföranden|ledamot|ledamoten|kommunalråd|kommunalrådet|"
    r"borgarråd|borgarrådet|sekreterare|sekreteraren|direktör|direktören|kommundirektör|ersättaren|doktor|professor|"
    r"familjen|von|van|af|de|la|av släkten)[ \u00a0]+$"
)
_PREPOSITION = re.compile(
    r"(?i)(?:^|\W)(?:i|från|till|mellan|kommunerna|kommunen|kommun|staden|genom|av|för|med|mot|åt|hos|vid|kring|"
    r"utanför|inom|medlemskommunerna)\s+$"
)
_NAME_BEFORE = re.compile(r"([^\W\d_](?:[^\W\d_]|[-‐‑’'])*\.?(?:-[^\W\d_]+)?)([ \u00a0]|[ \u00a0]?\n)$")
_TWO_BEFORE = re.compile(r"([^\W\d_][\w\-‐‑]*)[ \u00a0]+([A-ZÅÄÖ][\w\-‐‑.]*)[ \u00a0]$")
_NAME_AFTER = re.compile(r"[ \u00a0]([A-ZÅÄÖ][^\W\d_]+(?:-[A-ZÅÄÖ][^\W\d_]+)?)")
_SURNAME_FIRST = re.compile(r",[ \u00a0]([A-ZÅÄÖ][^\W\d_]+(?:-[A-ZÅÄÖ][^\W\d_]+)?)(?=[ \u00a0]?(?:\(|\n|\t|,|;|$))")
_SURNAME_ENDING = re.compile(r"(?:sson|son|berg|ström|gren|qvist|kvist|lund|dahl|man|ell|stedt|strand|holm|mark|blad)$")


def context_of(text: str, start: int, end: int, suffix_end: int | None) -> Context:
    """What the name `text[start:end]` is; `suffix_end` ends a following "kommun" or "stad", if any."""
    stop = suffix_end or end
    before, after = text[max(0, start - _SPAN) : start], text[stop : stop + _SPAN]
    if _COMPANY.match(after) or (not suffix_end and _is_something_else(before, after)):
        return Context.OTHER
    if suffix_end:
        return Context.MUNICIPALITY
    name = text[start:end]
    base = name if name in _traps() else name.removesuffix("s")
    kinds = _traps().get(base if not base.isupper() else base.capitalize(), frozenset())
    if _is_person(before, after, base, kinds):
        return Context.OTHER
    if kinds & {"noun", "verb"} and _may_be_a_word(before, after, name):
        return Context.UNSURE
    return Context.MUNICIPALITY


def _is_something_else(before: str, after: str) -> bool:
    if _COMPOUND.match(after) or _POSTAL_CODE.search(before) or _TAIL_BEFORE.search(before):
        return True
    pattern_before, pattern_after = _others()
    return bool(pattern_after.match(after) or pattern_before.search(before))


def _is_person(before: str, after: str, name: str, kinds: frozenset[str]) -> bool:
    """Whether the name is (part of) a person's name."""
    surname = "surname" in kinds
    if beside := _NAME_BEFORE.search(before):
        word, gap = beside.groups()
        initial = len(word) == 2 and word.endswith(".") and word[0].isupper()
        given = word[0].isupper() and _is_given(word) and not _is_list_of_places(before)
        if (given or initial) and ("\n" not in gap or surname):
            return True
        two = _TWO_BEFORE.search(before)
        if surname and two and _is_given(two.group(1)) and two.group(1)[0].isupper() and "\n" not in two.group():
            return True
    if surname and (_TITLE.search(before) or (_PARTY.match(after) and not before.rstrip(" ").endswith(","))):
        return True
    if surname and (first := _SURNAME_FIRST.match(after)) and _is_given(first.group(1)) and _CELL_START.search(before):
        return True
    if kinds & {"given", "surname"} and (follows := _NAME_AFTER.match(after)) and not _PREPOSITION.search(before):
        return follows.group(1).casefold() in _surnames() or bool(_SURNAME_ENDING.search(follows.group(1)))
    return False


def _is_list_of_places(before: str) -> bool:
    """ "Kommunerna Nora Lindesberg": a given name that is a municipality too, after a word for one."""
    return bool(re.search(r"(?i)(?:kommunerna|kommuner:?|mellan)[ \u00a0]\S+[ \u00a0]$", before))


def _may_be_a_word(before: str, after: str, name: str) -> bool:
    """Whether an ordinary word may stand here with its capital letter: at the start of a sentence, or in capitals."""
    if name.isupper():
        return not _PREPOSITION.search(before)
    if not _SENTENCE_END.search(before) and not re.search(r"\n[ \t]*$", before):
        return False
    if _RUNS_ON.search(before) or _LONG_LINE.search(before):
        return False
    if _BODY_AFTER.match(after) or after.startswith(":") or (_CELL_START.search(before) and _CELL_END.match(after)):
        return False
    return _NOT_FINITE.match(after) is not None or _FINITE.match(after) is None


@cache
def _traps() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for row in rows("municipality_traps.csv"):
        kinds.setdefault(row["name"], set()).add(row["kind"])
    return {name: frozenset(values) for name, values in kinds.items()}


@cache
def _others() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of the words that, before or after the name, make it something else."""
    words: dict[str, list[str]] = {"before": [], "after": []}
    for row in rows("not_municipalities.csv"):
        words[row["side"]].append(re.escape(row["words"]).replace(r"\*", r"\w*").replace(r"\ ", r"\s+"))
    before = re.compile(rf"(?i)(?:^|[^\w\-])(?:{'|'.join(words['before'])})[ \u00a0]\n?$")
    gap = r"(?:[ \u00a0]|[ \u00a0]?\n[ \u00a0]?(?-i:(?=[a-zåäö])))"  # over a line's end only where the sentence goes on
    after = re.compile(rf"(?i){gap}(?:{'|'.join(words['after'])})(?![\w])")
    return before, after


def _is_given(word: str) -> bool:
    """Whether a word is a given name: "Anna", "Sven-Erik", "J-O"."""
    word = word.replace("‐", "-").replace("‑", "-")
    names = _given_names()
    return word in names or ("-" in word and all(part in names or len(part) == 1 for part in word.split("-")))


@cache
def _given_names() -> frozenset[str]:
    return frozenset(name for name, row in given_names().items() if row.bearers >= 40)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(name.casefold() for name in surnames())
