"""Case numbers (diarienummer) in and under the heading of an item: "Dnr KS 2012/54", "(RS/402/2018)", "0790/22"."""

import re
from functools import lru_cache

from pipeline.swedish.cases import series_of_laws
from pipeline.swedish.headings import short_bodies
from pipeline.swedish.item_words import either, is_usual_title

# KS 2012/54 · SLK-2023-00877:45 · BUN 2025-00012 · SN/2016:12 · KS/KF 2023:3 · 0790/22 · 311/04-106 · 2009-041
# Not the name of a property ("Ekeby 3:14"), not a time ("Lunch 12.00"): letters are few or capitals.
_LETTERS = r"(?:[A-ZÅÄÖ]{1,7}|[A-ZÅÄÖ][a-zåäö]{1,3})(?:[/-](?:[A-ZÅÄÖ]{1,6}|[A-ZÅÄÖ][a-zåäö]{1,3}))?(?![a-zåäö])"
_FIGURES = r"\d{1,6}(?:\s?[/:.–-]\s?\d{1,6}){1,4}"
_YEAR_FIRST = r"(?:19|20)\d{2}[ /-]?[A-ZÅÄÖ]{1,5}[ /-]?\d{1,6}"  # 2012-KS0467
_JOINED = r"\d{2}[A-ZÅÄÖ]{2,5}\d{2,6}(?:-\d{1,3})?"  # 23RN1187
_LETTERED = rf"(?:(?:[A-ZÅÄÖ]{{1,7}}|Ks|Kf)\s){{0,2}}{_LETTERS}[ /:.–-]{{0,2}}{_FIGURES}(?:\s\d{{3}}(?!\d))?"
_CODE = rf"(?:{_JOINED}|{_LETTERED}|{_FIGURES}|{_YEAR_FIRST})"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)|\d{2,}/\d{2}(?!\d)|(?<!\d)\d{2}/\d{2,}")
# KS15-204 · HMN-HMC12-014 · RS 16-0123: two figures of a year behind the letters
_SHORT_YEAR = re.compile(r"(?:[A-ZÅÄÖ]{1,6}-)?[A-ZÅÄÖ]{2,6}[ .]?\d{2}[-/:.](?:\d{3,5}|0\d)")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d{2}\s?[–-]\s?(?:19|20)?\d{2}$")
_ONE_YEAR = re.compile(r"(?:19|20)\d(?P<one>\d)/\d(?!(?P=one))\d$")  # 2019/20
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}$|\d{1,2}[/.]\d{1,2}$|\d{1,2}[.:]\d{2}$")


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    # "Dnr" may stand with nothing after it; "Ärende" is a label only where a code follows
    strong = rf"(?i:{either('case')})"
    weak = rf"(?i:{either('weak_case')})(?=[\s:.]*{_CODE})"
    any_label = rf"(?<![\w-])(?:{strong}|{weak})(?![\w-])\s*[.:]?\s*"
    label = rf"(?<![\w-]){strong}(?![\w-])\s*[.:]?\s*"
    codes = rf"{_CODE}(?:\s?(?:,|och|&|;|\s)\s?{_CODE})*"
    after = rf"(?P<code>(?:{codes}(?:[:/.–-]+\d+)*|[^\s()\t]*\d[^\s()\t]*)(?:\s\d{{2,4}}(?!\d))?)?"
    return {
        "code": re.compile(rf"\s*(?P<code>{codes})\s*$"),
        "labelled": re.compile(any_label + after),
        "labelled_inside": re.compile(label + after),
        "opening": re.compile(rf"(?P<code>{_CODE})(?=\s+(?:[–-]\s+)?[\"”A-ZÅÄÖ\d][^\W\d_]*\S)"),
        "closing": re.compile(rf"\s(?P<code>{_LETTERS}[ /:.–-]{{0,2}}{_FIGURES})\s*$"),
        "bracketed": re.compile(rf"[\s,]*[(\[]\s*(?:{label})?(?P<code>{codes})\s*[)\]]\s*\.?\s*$"),
        "bracketed_labelled": re.compile(rf"[\s,]*[(\[]\s*{label}(?P<code>[^()]*\d[^()]*?)\s*[)\]]\s*\.?\s*$"),
        "tail": re.compile(rf"(?:\t|\s{{2,}}|[\s,;–-]+(?={label}))\s*(?:{label})?(?P<code>{codes})\s*$"),
    }


def whole(text: str) -> tuple[bool, str | None]:
    """Is `text` nothing but a case number (or its label with none)? Then also the number as printed."""
    stripped = text.strip().strip("()[]")
    if not stripped:
        return False, None
    labelled = _patterns()["labelled"].match(stripped)
    if labelled and not re.search(r"\w", stripped[labelled.end() :]):
        return True, _clean(labelled.group("code"))
    code = _patterns()["code"].match(stripped)
    if code and _believed(code.group("code"), alone=True):
        return True, _clean(code.group("code"))
    return False, None


def leading(text: str) -> tuple[int, str | None]:
    """A case number at the start of `text`, with or without a label: (where the words after it begin, number)."""
    match = _patterns()["labelled"].match(text.lstrip())
    if not match:
        match = _patterns()["opening"].match(text.lstrip())
        if not match or not _sure(match.group("code")) or not re.search(r"[^\W\d_]{2}", text.lstrip()[match.end() :]):
            return 0, None
    end = match.end() + len(text) - len(text.lstrip())
    return end + len(text[end:]) - len(text[end:].lstrip(" \t,;–-")), _clean(match.group("code"))


def trailing(text: str) -> tuple[int, str | None]:
    """A case number at the end of a title: (where the title ends, number); (len(text), None) where there is none."""
    for name in ("bracketed", "bracketed_labelled", "tail"):
        match = _patterns()[name].search(text)
        if match and match.start() > 0 and _believed(match.group("code"), name != "bracketed", name == "bracketed"):
            return match.start(), _clean(match.group("code"))
    match = _patterns()["closing"].search(text)
    if match and match.start() > 0 and re.match(r"[A-ZÅÄÖ]{2}", match["code"]) and _sure(match["code"]):
        return match.start(), _clean(match["code"])
    for match in _patterns()["labelled_inside"].finditer(text):
        # "Title    Ärendenummer: ABC-1" with nothing after it, or a label left empty
        after = text[match.end() :]
        if match.start() > 0 and not re.search(r"\w", after) and (match.group("code") or after == ""):
            before = text[: match.start()]
            if re.search(r"[\t,(;–-]\s*$|\s$", before):
                return len(before.rstrip(" \t,(;–-")), _clean(match.group("code"))
    return len(text), None


def _believed(code: str, labelled: bool = False, alone: bool = False) -> bool:
    """Without a label a code is believed when it holds a year, and is not a stretch of years ("2020-22") or a report.

    On a line of its own letters before such a stretch make it a case number after all ("MIL 2021-44").
    """
    code = code.strip()
    letters = bool(re.match(r"[A-ZÅÄÖ]", code))
    if _mixed(code) and not labelled and (is_usual_title(code) or _ONE_YEAR.search(code)):
        return False
    if _DATE.match(code) or re.match(rf"(?i:{either('reference')})(?![^\W\d_])", code):
        return False
    if (labelled and letters) or re.fullmatch(_JOINED, code) or _SHORT_YEAR.fullmatch(code):
        return True
    alone = alone and letters and not _mixed(code)
    return bool(_YEAR.search(code)) and (alone or not _YEARS.search(code))


def _sure(code: str) -> bool:
    """Without a label and with the title on the same line: letters and a year, or a long number and a year, are a case
    ("MBN/2020:31", "KS.2011.0145", "0790/22"); years, days, terms and laws are none ("2019/20", "HT 2015-1")."""
    letters = re.match(r"(?:[^\W\d_]+[ /.-])*[^\W\d_]+", code)
    if letters is None:
        numbered = re.fullmatch(r"(?:19|20)\d{2}[/-]\d{3,6}(?:-\d{1,4})?|\d{3,4}/\d{2}(?:-\d{1,4})?", code)
        return bool(numbered or re.fullmatch(_JOINED, code)) and not _YEARS.search(code)
    figures = code[letters.end() :].lstrip(" /:.–-")
    span = _YEARS.match(figures)
    if _DATE.match(figures) or (span and (len(span.group()) > 7 or len(letters.group()) > 4)):
        return False  # "KSAU 2023-12-06", "PLAN 2003-2006"; but "SN 2015-12"
    known = any(word in series_of_laws() for word in re.split(r"[ /.-]", letters.group()))
    return not known and _believed(code, alone=not _mixed(code))


def _mixed(code: str) -> bool:
    """Letters that may be a word: "Val 2010.020", "Plan 2016-2018"; not "KS 2012/54" or "Ks 47/16"."""
    word = re.match(r"[A-ZÅÄÖ][a-zåäö]{1,3}(?![^\W\d_])", code)
    return bool(word) and word.group().lower() not in short_bodies()


def _clean(code: str | None) -> str | None:
    if code is None:
        return None
    code = " ".join(code.split()).strip(" ,;:.–-")
    return code or None
