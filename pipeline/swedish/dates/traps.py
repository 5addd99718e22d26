"""Figures and words that look like a date and are none, judged from the words around them."""

import re
from datetime import date

from pipeline.swedish.dates.words import MONTH_NAMES, context, either

Anchor = tuple[date, date] | None
_I = re.IGNORECASE

# Words after which figures are a number of a register, a law, a telephone ...
_REFERENCE = re.compile(
    rf"(?:{context('reference')}[.:]?|(?-i:(?<!\w)[A-ZÅÄÖ]{{1,6}}[ \-])|§§?)[ \u00a0\-]{{0,2}}$", _I
)
_SERIES = re.compile(rf"(?:{context('series')}|§)\.?[ \u00a0]*$", _I)
_MEETING_NUMBER = re.compile(rf"{context('numbered_meeting')}[ \u00a0]*$", _I)
_FRACTION_AFTER = re.compile(rf"\)?[ \u00a0\n]*(?:{context('fraction')}|%)|-(?:del|tid)", _I)
_DATE_BEFORE = re.compile(rf"(?:{context('date_before')}|[,;:(–•\-]|[a-zåäö]\.)[ \u00a0]*\n?[ \u00a0]*$", _I)
_EVENT_BEFORE = re.compile(r"[a-zåäö]{3,}(?:en|et|na)[ \u00a0]$")  # "länsträffen 5/10."
_CONTRAST = re.compile(r"\d/\d{1,2}[ \u00a0](?:och[ \u00a0])?(?:inte|utan)[ \u00a0]$")  # "12/9 och inte 9/12"
_CLOSED = re.compile(r"[ \u00a0]*(?:[.;:)]?[ \u00a0]*(?:\n|$)|[.;)][ \u00a0]+[A-ZÅÄÖ]|[ \u00a0](?:och|kl)\b)")
_CELL_BEFORE = re.compile(r"(?:^|[\n\t|])[ \u00a0]*$")
_CELL_AFTER = re.compile(r"[ \u00a0]*(?:[\n\t|,;.:)–]|kl\b|klockan|$)", _I)
_AMOUNT = re.compile(rf"(?:[ \u00a0]\d{{3}}\b)*[ \u00a0]?(?:\n[ \u00a0]*)?(?:(?:m[2²³]|:-|%)|{context('unit')})", _I)
_CIRCA = re.compile(rf"{context('circa')}\.?[ \u00a0]$", _I)
_DATE_CUE = re.compile(rf"(?:{context('dated')}|:|_)[ \u00a0:,]*$", _I)
_NO_YEAR_AFTER = re.compile(rf"{context('no_year_after')}[.:]?[ \u00a0]$", _I)
_CLOCK = re.compile(
    r"\b(?:kl|klockan)\.?[ \u00a0]*$|\b(?:kl|klockan)\.?[ \u00a0]*\d[\d.:]*[ \u00a0]?[-–][ \u00a0]?$", _I
)
_MOVE = re.compile(context("move"), _I)
_FULL_MONTH = re.compile(rf"(?:{MONTH_NAMES})", _I)
_NAME_AFTER = re.compile(r"[ \u00a0](?:[A-ZÅÄÖ][a-zåäöé]|AB\b)|[-‐‑][A-ZÅÄÖa-zåäö]")
_NAME_BEFORE = re.compile(r"[A-ZÅÄÖ][^\W\d_]+[ \u00a0]$")
_BARE_SEASON = re.compile(rf"{context('season_before')}[ \u00a0]*\n?[ \u00a0]*$", _I)
_OUR = re.compile(
    r"[ \u00a0]*(?:[.,;:!?)]|\n[ \u00a0]*(?:\n|[A-ZÅÄÖ–•\d-])|$|\b(?:och|ska|kommer|blir|är|har|igen|samt|men|då)\b)"
)


def is_reference(text: str, start: int) -> bool:
    """Whether the figures at `start` follow a word for a register, a law, a telephone or the like."""
    return _REFERENCE.search(text[max(0, start - 30) : start]) is not None


def is_attached(text: str, start: int) -> bool:
    """Whether the figures at `start` are the tail of something longer: "KS-2021", "1:2021", "habo2025", "0790/22"."""
    if start == 0:
        return False
    before = text[start - 1]
    if before == "/" and not text[start].isdigit():
        return False  # "ht22/vt23", "juni/juli"
    if before.isalnum() or before in "/_=@#§\\":
        return True
    return (
        before in "-–.:,‐‑" and start > 1 and text[start - 2].isalnum() and (before != "." or text[start - 2].isdigit())
    )


def is_amount(text: str, end: int) -> bool:
    """Whether what follows makes the figures a sum or a count."""
    return _AMOUNT.match(text, end) is not None


def has_date_cue(text: str, start: int) -> bool:
    return _DATE_CUE.search(text[max(0, start - 25) : start]) is not None


def is_year_trap(text: str, start: int, end: int, anchor: Anchor) -> bool:
    """Whether four figures between 1800 and 2099 are a count, a law's number, a time or a column of amounts."""
    before = text[max(0, start - 30) : start]
    year = int(text[start : start + 4])
    said = re.search(r"(?:\b(?:år|åren|sedan|sen|från|under|anno|hösten|våren)[ \u00a0\n]*$)", before, _I)
    if anchor and not said and not anchor[0].year - 130 <= year <= anchor[1].year + 60:
        return True
    if (year < 1900 and not said) or _CLOCK.search(before):
        return True
    if is_amount(text, end) and not re.match(r"[ \u00a0\n]*(?:års?\b|m\.|m fl)", text[end : end + 8], _I):
        return True
    if _CIRCA.search(before) and re.match(r"[ \u00a0\n][a-zåäö]", text[end : end + 2]) and not said:
        return True
    if (
        re.search(r"\d[ \u00a0]$", before)
        and re.search(r"(?<![\d/.:§])\d{1,3}[ \u00a0]$", before)
        and not _LABEL.search(before)
        and not (anchor and abs(year - anchor[1].year) <= 1 and _NUMBERED.search(before))
    ):
        return True
    if re.match(r"[ \u00a0]\d{3}(?!\d)", text[end : end + 5]):
        return True
    if _NO_YEAR_AFTER.search(before):
        return True
    return _in_figures_row(text, start, end)


_NUMBERED = re.compile(  # "träff 3 2019", "beslut nr 201-264 1996"
    r"(?:^|[^\d\t])[a-zåäö]{4,}[ \u00a0](?:nr[ \u00a0]|nummer[ \u00a0])?(?:\d{1,3}[-–])?\d{1,3}[ \u00a0]$"
)
_LABEL = re.compile(rf"{context('label')}[ \u00a0]?\d{{1,2}}[ \u00a0]$", _I)


def _in_figures_row(text: str, start: int, end: int) -> bool:
    """A row of amounts: the line has tab-parted figures that are no years, and this is not its first cell."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    if "\t" not in line:
        return False
    cells = [cell.strip() for cell in line.split("\t")]
    mine = text[start:end]
    others = [
        c for c in cells[1:] if re.fullmatch(r"[+\-–−]?\d[\d ,.\u00a0%]*", c) and not re.fullmatch(r"(?:19|20)\d\d", c)
    ]
    return cells[0] != mine and mine in cells and bool(others)


def slash_is_date(text: str, start: int, end: int, day: int, month: int, anchor: Anchor) -> bool:
    """Whether "1/4" is the first of April and not a quarter, a meeting's number or a page."""
    before = text[max(0, start - 30) : start]
    if _SERIES.search(before) or _FRACTION_AFTER.match(text, end) or re.search(r"\d[ \u00a0]$|[§#]$", before):
        return False
    if re.match(r"[ \u00a0]?(?:kr|tkr|mkr|mnkr|%|st\b|°|:-)", text[end : end + 5], _I):
        return False
    if _MEETING_NUMBER.search(before) and anchor and month == anchor[1].year % 100:
        return False
    if (day, month) == (24, 7):
        return re.search(r"\bden[ \u00a0]$|dag[ \u00a0]$", before) is not None
    if _DATE_BEFORE.search(before) or day > 12 or day > month or text[start] == "0":
        return True
    if _CONTRAST.search(before) or (_EVENT_BEFORE.search(before) and _CLOSED.match(text, end) and month > 5):
        return True
    return bool(_CELL_BEFORE.search(before) and _CELL_AFTER.match(text, end))


def bare_month_is_date(text: str, m: re.Match) -> bool:
    """Whether a month's name with no day and no year is the month: not Maj Berg, not "mar", not "April-gruppen"."""
    word, start, end = m["m1"], m.start("m1"), m.end("m1")
    if not _FULL_MONTH.fullmatch(word) or (_NAME_AFTER.match(text, end) and word[0].isupper()):
        return False
    before = text[max(0, start - 30) : start]
    if re.match(r"[-‐‑]\w", text[end : end + 2]) or re.search(r"\d[:.]?[ \u00a0]?$", before):
        return False
    if word[0].isupper() and not word.isupper() and not re.search(r"(?:^|[.!?:;•\-–\n\t|(]|\d[.)])[ \u00a0]*$", before):
        return re.search(r"\b(?:i|till|från|under|sedan|efter|före|innan|per|senast|och)[ \u00a0]$", before) is not None
    if word == "Maj" or word == "April":
        return re.match(r"[ \u00a0]*(?:[:\n\t|]|månad|$)", text[end : end + 8]) is not None
    return not (word[0].isupper() and _NAME_BEFORE.search(before))


def bare_months_are_dates(text: str, m: re.Match) -> bool:
    """Whether two months without a year are a stretch of time; "Jan-Maj" of names is not."""
    long = any(_FULL_MONTH.fullmatch(word) for word in (m["m1"], m["m2"]))
    lower = m["m1"][0].islower()
    return (long or lower) and not (m["m1"][0].isupper() and m["m2"][0].isupper() and m["m1"] in ("Jan", "Maj"))


def bare_season_is_date(text: str, m: re.Match) -> bool:
    """Whether a season without a year is a point in time: "under hösten", "i höst"; not "våren har varit kall"."""
    word = m["s1"].casefold()
    before = text[max(0, m.start() - 25) : m.start()]
    if word in ("ht", "vt", "vårtermin", "hösttermin"):
        return False
    if re.match(r"s?[-‐‑]\w", text[m.end() : m.end() + 3]) or not _BARE_SEASON.search(before):
        return False
    if word in ("vår", "höst", "sommar", "vinter"):
        return re.search(r"\b(?:i|nästa|förra)[ \u00a0]$", before, _I) is not None and bool(
            word != "vår" or _OUR.match(text, m.end()) or re.search(r"(?:nästa|förra)[ \u00a0]$", before)
        )
    return True


def is_move(text: str, start: int, to: str | None) -> bool:
    """Whether "från den 20 maj till den 25 maj" tells of a move, two dates, and not of a stretch of time."""
    if not to or "till" not in to.casefold() or "och" in to.casefold():
        return False
    return _MOVE.search(text[max(0, start - 70) : start]) is not None


def is_house_number(text: str, m: re.Match) -> bool:
    """Whether the first number counts something else: "kontraktet för hus 4 till den 31 december"."""
    if "till" not in m["to"].casefold() or "den" not in text[m.end("to") : m.start("d2")] or m.start() != m.start("d1"):
        return False
    before = re.search(r"([a-zåäö]+)[ \u00a0]$", text[max(0, m.start() - 20) : m.start()])
    return before is not None and before[1] not in ("från", "mellan", "tiden", "perioden", "fr", "dagarna")


def is_from_to(text: str, start: int, to: str | None) -> bool:
    """Whether a bare "till" between two years leads from one to the other ("medel från 2018 till 2019")."""
    if not to or to.strip().casefold() != "till":
        return False
    return re.search(r"\bfrån[ \u00a0\n]+$", text[max(0, start - 12) : start], _I) is not None


def is_turn_of_month(text: str, start: int) -> bool:
    return re.search(r"skiftet[ \u00a0\n]+$", text[max(0, start - 16) : start], _I) is not None


def is_broken_heading(text: str, m: re.Match) -> bool:
    """A number that ends one line or names a § and a month's name that begins the next: no day and month."""
    before = text[max(0, m.start("d1") - 12) : m.start("d1")]
    if re.search(r"(?:§§?|punkt|kap\.?|bilaga|sida|sid\.?|nr|kl\.?|klockan|åk|årskurs)[ \u00a0]?$", before, _I):
        return True
    month = "m1" if m["m1"] else "m2"
    between = text[m.end("d1") : m.start(month)]
    return "\n" in between and m[month][0].isupper() and not m[month].isupper()


WEEKDAY_BEFORE = re.compile(
    rf"(?<!\w)(?:(?P<weekday>(?:{either('weekday')}))(?:en|ens|ar|arna)?\.?,?[ \u00a0])?(?:den[ \u00a0])?$", _I
)
