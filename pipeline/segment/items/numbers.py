"""The number at the start of a line: in which form it is written, its value, and where the words after it begin.

Two lines belong to one *family* when their numbers are written alike ("§ 12" and "Kf § 13" are both `section`).
A number that is only text ("§ 58, att godkänna avsägelsen") is found here too; the chain of numbers decides.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.swedish.headings import body_pattern, short_bodies
from pipeline.swedish.item_words import either

_SIGN = r"(?:§|\$|¤|\ufffd|\(cid:\d{1,3}\))"
_ABBREVIATION = r"[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,7}(?:[/-][A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,5}|\s[A-ZÅÄÖ]{2,6})*[./]?"
_WORDS = r"(?=[^\W\d_]|[\"”“»'(/&\d–-]|\ufffd|\(cid)"
_NUMBER = r"(?P<number>[\dlIO]{1,4}(?:\s?[a-h](?![\w]))?)"
_SIGNED_NUMBER = (  # "§ 146 A", "§ 146 a", "§ 146"
    r"(?P<number>\d{1,4}\s[A-H](?=[.\t]|\s*$|\s+[A-ZÅÄÖ][a-zåäö])|[\dlIOo]{1,4}(?:\s?[a-h](?![\w]))?)"
)


@dataclass(frozen=True, slots=True)
class Numbering:
    """A number as printed at the start of a line.

    `value` sorts it ("47 b" is 47.02, "12-14" is 12); `rest` is where in the line the words after it begin.
    """

    family: str  # section | edge ("Title   § 12") | dot | paren | colon | slash | bare | point | decimal
    # | letter | roman | name:ABBR
    printed: str
    value: float
    last: float  # the end of a range "§§ 12-14", else `value`
    rest: int
    parent: int | None = None  # 2 of "2.1"


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    body = rf"(?:{_ABBREVIATION}|(?i:{body_pattern(3)}))"
    word = rf"(?i:{either('number')})\.?"
    suffixed = r"(?P<number>\d{1,3}(?:\s?[a-h](?!\w)|\.\d{1,2})?)"
    short = "|".join(map(re.escape, short_bodies()))
    stop = r"(?P<stop>\s*[.:)])?"
    yearly = r"(?P<number>(?:19|20)\d{2}\s?[/:-]\s?\d{1,4}|\d{1,4}/(?:(?:19|20)\d{2}|\d{2}))(?![\d-])"
    forms = (
        ("section", rf"(?:{body}[\s:.,]*)?§\s*{yearly}{stop}"),
        ("decimal", rf"(?:{body}[\s:.,]*)?§\s*(?P<number>\d{{1,3}}(?:\.\d{{1,2}}){{1,2}}){stop}"),
        (
            "section",
            rf"(?:{body}[\s:.,/-]*)?{_SIGN}{{1,2}}\s*{_SIGNED_NUMBER}(?!\.\d)(?:\s*[-–]\s*(?P<last>\d{{1,4}}))?{stop}",
        ),
        ("section", rf"(?:{body}[\s:]*)?(?i:paragraf|par\.)\s*{_NUMBER}{stop}"),
        ("section", rf"(?:{body}\s+)?{_NUMBER}\s?§{{1,2}}{stop}"),
        ("edge", rf"[^\t]{{4,120}}\t(?:{body}\s*)?§\s*{_NUMBER}(?P<stop>\.)?\s*$"),
        ("point", rf"{word}\s*{suffixed}(?P<stop>\s*[.:)–-])?(?=\s|$)"),
        ("decimal", rf"(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{1,2}})(?P<stop>[.:)])?(?:\s+{_WORDS}|$)"),
        ("dot", rf"{_NUMBER}\s?[.,](?P<stop>)\s*(?:{_WORDS}(?!\d)|$|(?=\d{{4}}[\s-]|\d:[AaEe]\s))"),
        ("paren", rf"\(?{_NUMBER}\s?\)(?P<stop>)\s*(?:{_WORDS}|$)"),
        ("colon", rf"{_NUMBER}\s?:(?P<stop>)\s*(?:{_WORDS}(?!\d)|$)"),
        ("slash", rf"{_NUMBER}\s?/(?P<stop>)\s*(?=[A-ZÅÄÖ])"),
        ("bare", rf"{_NUMBER}(?P<stop>\s+[–-])?(?:\s+{_WORDS}|$)"),
        ("roman", rf"(?P<number>[IVX]{{1,5}})\s?[.):/]?(?P<stop>)\s+{_WORDS}"),
        ("letter", r"(?P<number>[A-Za-hÅÄÖ])\s?[.):/](?P<stop>)\s+(?=[^\W\d_]|\d|[\"”])"),
        (
            "name",
            rf"(?P<abbr>[A-ZÅÄÖ]{{2,6}}|(?i:{short}))\s?(?P<number>\d{{1,4}})(?P<stop>[.:])?(?:\s+{_WORDS}|$)(?![/:-])",
        ),
        ("name", rf"(?P<abbr>[A-ZÅÄÖ])(?P<number>\d{{1,2}})(?P<stop>[.:)])?\s+{_WORDS}"),
    )
    return tuple((family, re.compile(pattern)) for family, pattern in forms)


_SIGNED = re.compile(_SIGN + r"|(?i:par(?:agraf|\.))")
_TIME = r"(?i:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?"
_MARK = re.compile(
    r"(?:#{1,5}|\*{1,3}|[-–•●▪>|])\s*(?=(?:§|\d|\w+\s?§|#))|#{1,5}\s+|\*{2,3}\s*"
    rf"|{_TIME}[\t ]+(?=§|\d{{1,3}}[.)]?\s|\w+\s§)"
)


@lru_cache(maxsize=8192)
def numbering(text: str) -> tuple[Numbering, ...]:
    """All the ways to read a number at the start of `text`, in no order of merit. Marks of markdown are passed over."""
    mark = _MARK.match(text)
    skip = mark.end() if mark else 0
    found, families = [], set()
    signed = bool(_SIGNED.search(text, skip, skip + 80))
    for family, pattern in _forms():
        if family in ("section", "edge") and not signed:
            continue
        match = pattern.match(text, skip)
        if not match or family in families:
            continue
        read = _numbering(family, match)
        if read and _plausible(read, text):
            families.add(family)
            found.append(read)
    return tuple(found)


_MISREAD = re.compile(
    r"(?:[A-ZÅÄÖ][A-Za-zåäö/]{1,5}\s)?(?:[Ss$]{1,2}\s?|8\s)(?P<number>[1-9]\d{0,3}(?:\s?[a-h](?!\w))?)\s?[.:;,]?(?=\s|$)"
)


def misread_section(text: str) -> tuple[Numbering, ...]:
    """The number after a § that a recogniser took for S, SS or 8: "S 12 Rapporter", "8 46"."""
    match = _MISREAD.match(text)
    read = _numbering("section", match) if match else None
    return (read,) if read else ()


def _numbering(family: str, match: re.Match[str]) -> Numbering | None:
    printed = " ".join(match.group("number").split())
    digits = _digits(printed) if family not in ("letter", "roman") else printed
    if digits is None:
        return None
    rest = match.end() if family != "edge" else match.start()
    tail = match.string[rest:]
    rest += len(tail) - len(tail.lstrip(" \t"))
    if family == "letter":
        value = float(ord(printed.casefold()) - ord("a") + 1)
        return Numbering(family, printed, value, value, rest)
    if family == "roman":
        value = float(_roman(printed))
        return Numbering(family, printed, value, value, rest) if value else None
    if family == "decimal" or "." in digits:
        parts = [int(part) for part in digits.split(".")]
        value = parts[1] + (parts[2] / 100 if len(parts) > 2 else 0.0)
        return Numbering(family, digits, value, value, rest, parts[0])
    if re.search(r"\d[/:-]\s?\d", digits):
        # "2019/14": the running number is the one that is not the year
        first, second = re.findall(r"\d+", digits)
        value = float(second if re.fullmatch(r"(?:19|20)\d{2}", first) else first)
        return Numbering(family, digits, value, value, rest)
    plain = re.match(r"\d+", digits)
    if plain is None:
        return None
    value = float(plain.group())
    suffix = digits[plain.end() :].strip()
    if suffix:
        value += (ord(suffix.lower()) - ord("a") + 1) / 100
    last = value
    if "last" in match.re.groupindex and match.group("last"):
        last = float(match.group("last"))
        if last <= value:
            return None
        digits = f"{digits}–{match.group('last')}"
    if family == "name":
        abbreviation = match.group("abbr").upper()
        family = "name:" + abbreviation
        digits = abbreviation + digits if len(abbreviation) == 1 else digits  # "A1" is one number
    return Numbering(family, digits, value, last, rest)


def _digits(printed: str) -> str | None:
    """Digits with what OCR makes of them mended: "l0" is 10, "ll" 11. None where no digit is sure."""
    head, _, suffix = printed.partition(" ")
    mended = head.translate(str.maketrans("lIOo", "1100"))
    if not re.search(r"\d", head) and len(head) > 2:
        return None
    if head in ("O", "o") or re.match(r"0(?![1-9](?!\d))", mended):
        return None
    return f"{mended} {suffix}".strip()


def _roman(printed: str) -> int:
    """The value of a Roman numeral up to XXXIX; 0 where it is not well formed."""
    if not re.fullmatch(r"X{0,3}(?:IX|IV|V?I{0,3})", printed):
        return 0
    worth = {"I": 1, "V": 5, "X": 10}
    figures = [worth[figure] for figure in printed]
    return sum(-a if a < b else a for a, b in zip(figures, [*figures[1:], 0], strict=True))


def _plausible(read: Numbering, text: str) -> bool:
    """Not a year, an amount, a day or a time."""
    rest = text[read.rest :]
    if read.family in ("dot", "bare", "decimal", "colon", "paren", "slash"):
        if read.value > 400:
            return False
        if re.match(rf"(?i:{either('month')}|{either('unit')})\b", rest):
            return False
    if read.family == "bare":
        if not rest:
            return True
        # "18 TITLE", never "18 personer kom" or the "5 100 8 300" of a table
        return bool(re.match(r"[A-ZÅÄÖÉ\"”“»\ufffd]|\(cid", rest)) and len(re.sub(r"[\W\d_]", "", rest)) >= 3
    if read.family == "decimal":
        return not rest or (bool(re.match(r"[A-ZÅÄÖ\"”]", rest)) and len(re.sub(r"[\W\d_]", "", rest)) >= 3)
    return True
