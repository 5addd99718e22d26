"""Amounts of money in Swedish text, in kronor.

"48 000 kr", "2,1 miljoner kronor", "58 310 tkr", "–120 tkr", "SEK 500", "50:-", "en halv miljon kronor".
"""

import re
from typing import NamedTuple

from pipeline.swedish.tables import rows


class MoneyMatch(NamedTuple):
    """An amount: `source[start:end]` is `text`; `kronor` its value, below zero where a minus is printed."""

    start: int
    end: int
    text: str
    kronor: float


def _table(kind: str) -> dict[str, float]:
    return {row["word"]: float(row["value"]) for row in rows("money_words.csv") if row["kind"] == kind}


_UNITS, _WORDS = _table("unit"), _table("number")
_FIGURE = r"(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,\d+)?"
_SPACE = r"[ \u00a0]?\n?[ \u00a0]?"
_MANY = r"(?:tusen|miljoner|miljon|miljarder|miljard)"
_UNIT = (
    rf"(?::-|(?:{_MANY}{_SPACE}(?:svenska{_SPACE})?(?:kronor|kr|SEK)|tkr|kkr|ksek|mkr|mnkr|msek|mdkr|mdr|"
    r"kronor|krona|kr|SEK)(?!\w))"
)
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?<![\w.,:/])(?P<sign>[-–−][ ]?)?(?P<figure>{_FIGURE})(?:{_SPACE}[–-]{_SPACE}(?P<to>{_FIGURE}))?"
    rf"{_SPACE}(?P<unit>{_UNIT})"
    rf"|(?<!\w)(?P<word>{_WORD}){_SPACE}(?P<wordunit>{_MANY}{_SPACE}kronor|kronor)(?!\w)"
    rf"|(?<!\w)(?P<before>SEK|kr)[ \u00a0](?P<after>{_FIGURE})(?:{_SPACE}(?P<million>{_MANY}))?(?![\w:/])",
    re.IGNORECASE,
)


def find_money(text: str) -> list[MoneyMatch]:
    """Every amount of `text`, in order; of a span of amounts ("50–60 kr") the value is the last."""
    return [MoneyMatch(m.start(), m.end(), m.group(), _kronor(m)) for m in _AMOUNT.finditer(text)]


def as_value(kronor: float) -> str:
    """The amount as text: whole kronor without decimals, otherwise with two."""
    return str(int(kronor)) if kronor == int(kronor) else f"{kronor:.2f}"


def _kronor(m: re.Match[str]) -> float:
    if m["word"]:
        return _WORDS[m["word"].casefold()] * _times(m["wordunit"])
    if m["before"]:
        return _number(m["after"]) * (_times(m["million"]) if m["million"] else 1)
    amount = round(_number(m["to"] or m["figure"]) * _times(m["unit"]), 2)
    return -amount if m["sign"] else amount


def _times(unit: str) -> float:
    many = re.match(_MANY, unit, re.IGNORECASE)
    return _UNITS[(many.group() if many else unit).casefold()]


def _number(figure: str) -> float:
    whole, _, decimals = figure.partition(",")
    return float(re.sub(r"[ \u00a0\u202f.]", "", whole) + "." + (decimals or "0"))
