"""What a printed date says: each pattern's match as a Reading, whose year may still be open.

A reader takes the text, a match and the anchor and gives the readings (usually one), or none where the figures only
look like a date.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pipeline.swedish.dates import patterns as p
from pipeline.swedish.dates import traps, values
from pipeline.swedish.dates.words import table

Anchor = tuple[date, date] | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A date as printed. `make(year)` is its EDTF value in that year; `year` is None where none is printed."""

    start: int
    end: int
    precision: str  # day | month | year | season | quarter | week | school_year | interval
    make: Callable[[int], str | None]
    year: int | None = None
    weekday: int | None = None
    confidence: float = 0.98
    form: str = ""


@dataclass(frozen=True, slots=True)
class _Point:
    """A day or month of a year that may be open."""

    month: int
    day: int | None
    year: int | None

    def value(self, year: int) -> str | None:
        return values.day(year, self.month, self.day) if self.day else values.month(year, self.month)

    @property
    def order(self) -> tuple[int, int]:
        return self.month, self.day or 0


def iso(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    first = values.day(*(int(m[name]) for name in ("y1", "m1", "d1")))
    last, end = None, m.end()
    if m["y2"]:
        last = values.day(*(int(m[name]) for name in ("y2", "m2", "d2")))
    elif m["m3"]:
        last = values.day(int(m["y1"]), int(m["m3"]), int(m["d3"]))
    elif m["d4"] and (not m["hyphen"] or 0 < int(m["d4"]) - int(m["d1"]) <= 4):
        last = values.day(int(m["y1"]), int(m["m1"]), int(m["d4"]))
    value = values.interval(first, last)
    if first and not value:
        end = m.end("d1")
        return [_fixed(m.start(), end, "day", first, "iso")]
    return [_fixed(m.start(), end, "interval", value, "iso_interval")] if value else []


def iso_damaged(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    figures = [_figures(m[name]) for name in ("y", "m", "d")]
    value = values.day(*figures)
    return [_fixed(m.start(), m.end(), "day", value, "damaged", 0.7)] if value else []


def compact(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    value = values.day(int(m["y"]), int(m["m"]), int(m["d"]))
    spaced = " " in m.group()
    if not value or (not spaced and traps.is_amount(text, m.end())) or not 1930 <= int(m["y"]) <= 2069:
        return []
    if not spaced and m["y2"]:
        span = values.interval(value, values.day(int(m["y2"]), int(m["m2"]), int(m["d2"])))
        return [_fixed(m.start(), m.end(), "interval", span, "compact", 0.9)] if span else []
    return [_fixed(m.start(), m.end(), "day", value, "compact", 0.9)]


def short(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    first = values.day(values.full_year(int(m["y1"]), anchor), int(m["m1"]), int(m["d1"]))
    if not first:
        return []
    if m["y2"]:
        last = values.day(values.full_year(int(m["y2"]), anchor), int(m["m2"]), int(m["d2"]))
        if value := values.interval(first, last):
            return [_fixed(m.start(), m.end(), "interval", value, "short_interval", 0.93)]
    return [_fixed(m.start(), m.end("d1"), "day", first, "short", 0.93)]


def six(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """220310: a date where a word says so or its year is near the meeting's, and no amount or account number."""
    year = values.full_year(int(m["y"]), anchor)
    value = values.day(year, int(m["m"]), int(m["d"]))
    near = anchor is not None and -3 <= year - anchor[1].year <= 2
    if not value or traps.is_amount(text, m.end()) or not (traps.has_date_cue(text, m.start()) or near):
        return []
    if m["y2"]:
        span = values.interval(value, values.day(values.full_year(int(m["y2"]), anchor), int(m["m2"]), int(m["d2"])))
        return [_fixed(m.start(), m.end(), "interval", span, "six", 0.85)] if span else []
    return [_fixed(m.start(), m.end(), "day", value, "six", 0.85)]


def numeric(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """3.12.2009, 12-05-2022, 12/05/22: day first; two figures for the year after slashes, or near the meeting."""
    year = int(m["y"]) if m["y"] else values.full_year(int(m["short"]), anchor)
    if m["short"] and m["gap"] != "/" and not (m["gap"] == "." and anchor and abs(year - anchor[1].year) <= 2):
        return []
    value = values.day(year, int(m["m"]), int(m["d"]))
    return [_fixed(m.start(), m.end(), "day", value, "numeric", 0.9)] if value else []


def slash(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """16/4, 9/2-2017, 20/6–22/6: not where it may as well be a fraction or a number of a series."""
    year = _year_of(m, "y1", anchor)
    weekday = _weekday(m["weekday"])
    sure = bool(year or weekday or m["y2"] or m["d2"])
    if not sure and not traps.slash_is_date(text, m.start("d1"), m.end(), int(m["d1"]), int(m["m1"]), anchor):
        return []
    first = _Point(int(m["m1"]), int(m["d0"] or m["d1"]), year)
    if m["d0"]:
        return _span(m, first, _Point(int(m["m1"]), int(m["d1"]), year), m.end(), weekday, "slash", 0.93)
    if m["d2"]:
        last = _Point(int(m["m2"]), int(m["d2"]), _year_of(m, "y2", anchor))
        return _span(m, first, last, m.end(), weekday, "slash", 0.93)
    return _one(m.start(), m.end(), first, weekday, "slash", 0.95 if sure else 0.88)


def slash_damaged(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    figures = m["d"].isdigit() and m["m"].isdigit()
    if figures and (m["gap"] == "/" or (m["gap"] == "1" and m["space"] != "")):
        return []  # undamaged, or too little damaged to be told from other figures
    day, month = _figures(m["d"]), _figures(m["m"])
    if not values.day(2024, month, day):
        return []
    return _one(m.start(), m.end(), _Point(month, day, None), _weekday(m["weekday"]), "damaged", 0.6)


def days(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    if not m["m1"] and not m["m2"]:
        return []
    weekday, last_year = _weekday(m["weekday"]), _year_of(m, "y2", anchor)
    year = _year_of(m, "y1", anchor)
    month = _month(m["m1"] or m["m2"])
    if traps.is_broken_heading(text, m):
        return []
    first = _Point(month, int(m["d1"]), year)
    if not m["m2"]:
        return _one(m.start(), m.end(), first, weekday, "day_month", 0.97)
    last = _Point(_month(m["m2"]), int(m["d2"]), last_year)
    if m["m1"] and traps.is_move(text, m.start(), m["to"]):
        cut = m.start("to")
        found = _one(m.start(), cut, first, weekday, "day_month", 0.95)
        start = m.end("to") + (len(m["other"]) + 1 if m["other"] else 0)
        return found + _one(start, m.end(), last, _weekday(m["other"]), "day_month", 0.95)
    return _span(m, first, last, m.end(), weekday, "day_month", 0.95)


def day_words(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """Den tredje mars; without "den" only the first of May, which is a holiday."""
    month = _month(m["m1"])
    if m["first"] and month != 5:
        return []
    day = table("ordinal")[m["ordinal"].casefold()] if m["ordinal"] else 1
    point = _Point(month, day, _year_of(m, "y1", anchor))
    return _one(m.start(), m.end(), point, _weekday(m["weekday"]), "day_words", 0.9)


def day_list(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    month, year = _month(m["m1"]), _year_of(m, "y1", anchor)
    parts = list(re.finditer(r"\d+", m["days"]))
    at = m.start("days")
    found: list[Reading] = []
    for i, part in enumerate(parts):
        start = m.start() if i == 0 else at + part.start()
        end = m.end() if i == len(parts) - 1 else at + part.end()
        weekday = _weekday(m["weekday"]) if i == 0 else None
        found += _one(start, end, _Point(month, int(part.group()), year), weekday, "day_list", 0.93)
    return found if len(found) == len(parts) else []


def months(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    year, last_year = _year_of(m, "y1", anchor), _year_of(m, "y2", anchor)
    if not m["m2"] and not year and not traps.bare_month_is_date(text, m):
        return []
    if not m["m2"] and m["m1"].casefold() == "jul":
        return []
    if m["m2"] and not year and not last_year and not traps.bare_months_are_dates(text, m):
        return []
    first = _Point(_month(m["m1"]), None, year)
    if not m["m2"]:
        return _one(m.start(), m.end(), first, None, "month", 0.96 if year else 0.9)
    if traps.is_turn_of_month(text, m.start()):
        return _turn_of_month(m, first.month, last_year or year)
    last = _Point(_month(m["m2"]), None, last_year)
    apart = not m["between"] and re.fullmatch(r"\s*(?:och|samt)\s*", m["to"], re.IGNORECASE)
    listed = re.search(r",[ \u00a0]*\n?[ \u00a0]*$", text[max(0, m.start() - 4) : m.start()])
    if apart and (year or listed or last.month - first.month != 1):  # two months that do not meet: two mentions
        if not year and not traps.bare_month_is_date(text, m):
            return []
        return _one(m.start(), m.start("to"), first, None, "month", 0.93)
    return _span(m, first, last, m.end(), None, "months", 0.95)


def _turn_of_month(m: re.Match, month: int, year: int | None) -> list[Reading]:
    """"Månadsskiftet augusti/september": the last day of the one and the first of the other."""

    def make(year: int) -> str | None:
        span = values.bounds(values.month(year, month))
        return f"{span[1].isoformat()}/{values.next_day(span[1], 1).isoformat()}" if span else None

    return [Reading(m.start(), m.end(), "interval", make, year, confidence=0.85, form="turn_of_month")]


def year_month(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    first = values.month(int(m["y"]), int(m["m"]))
    if m["y2"]:
        span = values.interval(first, values.month(int(m["y2"]), int(m["m2"])))
        return [_fixed(m.start(), m.end(), "interval", span, "year_months", 0.9)] if span else []
    return [_fixed(m.start(), m.end(), "month", first, "year_month", 0.85)]


def week(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    if m.group()[0] == "V" and m.group()[1] not in "e.":
        return []
    year = int(m["y"] or m["y_dash"] or 0) or None
    first, last = int(m["w1"]), int(m["w2"]) if m["w2"] else None

    def make(year: int) -> str | None:
        return values.week(year, first, last)

    if not m["more"]:
        return [Reading(m.start(), m.end(), "week", make, year, confidence=0.94, form="week")]
    found = [Reading(m.start(), m.end("w2" if m["w2"] else "w1"), "week", make, year, confidence=0.93, form="week")]
    numbers = list(re.finditer(r"\d+", m["more"]))
    for number in numbers:
        start, end = m.start("more") + number.start(), m.start("more") + number.end()
        found.append(_week(start, m.end() if number is numbers[-1] else end, int(number.group()), year))
    return found


def _week(start: int, end: int, number: int, year: int | None) -> Reading:
    return Reading(start, end, "week", lambda y: values.week(y, number), year, confidence=0.93, form="week")


def year_week(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    return [_week(m.start(), m.end(), int(m["w"]), int(m["y"]))] if values.week(int(m["y"]), int(m["w"])) else []


_PART_MONTHS = {"q": 3, "kv": 3, "te": 4, "t": 4, "ha": 6}


def part(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """A quarter, four months (tertial) or half a year."""
    groups = m.groupdict()
    kind = (groups.get("kind") or groups.get("noun") or "")[:2].casefold().strip()
    if kind == "q" and m.group()[0] == "q":
        return []
    length = _PART_MONTHS[kind]
    nth = (groups.get("nth") or "").casefold()
    number = int(m["n1"]) if m["n1"] else int(nth[0]) if nth[0].isdigit() else table("ordinal")[nth]
    last = int(groups["n2"]) if groups.get("n2") else number
    if last * length > 12 or last < number:
        return []
    year = int(m["y"]) if m["y"] else None
    if groups.get("y_short"):
        year = values.full_year(int(groups["y_short"]), anchor)

    def make(year: int) -> str:
        return values.months(year, (number - 1) * length + 1, last * length)

    return [Reading(m.start(), m.end(), "quarter", make, year, confidence=0.95, form="quarter")]


def season(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    seasons = table("season")
    first, year = seasons[m["s1"].casefold()], _year_of(m, "y1", anchor)
    if not m["s2"]:
        if not year and not traps.bare_season_is_date(text, m):
            return []
        return [
            Reading(m.start(), m.end(), "season", lambda y: values.season(y, first), year,
                    confidence=0.96 if year else 0.8, form="season")
        ]  # fmt: skip
    last, last_year = seasons[m["s2"].casefold()], _year_of(m, "y2", anchor)
    if not year and not last_year:
        return []
    together = not re.search(r"[-‐‑–—]|till|t\.?o", m["to"])
    if year and last_year and together:
        end = m.end("y1" if m["y1"] else "y1_short")
        return [
            _fixed(m.start(), end, "season", values.season(year, first), "season"),
            _fixed(m.start("s2"), m.end(), "season", values.season(last_year, last), "season"),
        ]
    known = last_year or year or 0
    if year is None:
        year = known if first <= last else known - 1
    if last_year is None:
        last_year = year if first <= last else year + 1
    if year == last_year and together:
        value = values.months(year, values.SEASON_MONTHS[first][0], values.SEASON_MONTHS[last][1])
    else:
        value = values.interval(values.season(year, first), values.season(last_year, last))
    return [_fixed(m.start(), m.end(), "interval", value, "seasons", 0.94)] if value else []


def past_season(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """"I somras": the season that is just over, or still goes on, at the meeting."""
    code = table("past_season")[m["s1"].casefold()]
    if not re.search(r"\bi[ \u00a0\n]$", text[max(0, m.start() - 3) : m.start()], re.IGNORECASE) or anchor is None:
        return []
    begun = values.bounds(values.season(anchor[1].year, code))
    year = anchor[1].year - bool(begun and begun[0] > anchor[1])
    return [_fixed(m.start(), m.end(), "season", values.season(year, code), "past_season", 0.85)]


def term(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    year = int(m["y"]) if len(m["y"]) == 4 else values.full_year(int(m["y"]), anchor)
    return [
        _fixed(m.start(), m.end(), "season", values.season(year, table("season")[m["s1"].casefold()]), "term", 0.94)
    ]


def school_year(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """2025/26, läsåret 22/23: two years that meet. Figures of two digits need a word that says so."""
    if not m["word"] and (len(m["y1"]) == 2 or traps.is_reference(text, m.start())):
        return []
    years = [_full(m[name], anchor) for name in ("y1", "y2", "y3", "y4") if m[name]]
    if any(years[i + 1] != years[i] + 1 for i in range(0, len(years), 2)):
        return []
    if traps.is_turn_of_month(text, m.start()) and len(years) == 2:  # "årsskiftet 2014/2015"
        return [_fixed(m.start(), m.end(), "interval", f"{years[0]}-12-31/{years[1]}-01-01", "turn_of_year", 0.9)]
    value = f"{years[0]}/{years[-1]}"
    if m["word"] and m["word"].casefold().startswith("vintern"):
        value = f"{years[0]}-12/{years[0] + 1}-02"
    precision = "school_year" if len(m["y1"]) == 4 else "school_year_short"
    if not m["word"] and len(m["y2"]) == 4 and "/" not in m.group():
        precision = "interval"  # 2023–2024 is a stretch of years
    return [_fixed(m.start(), m.end(), precision, value, "school_year", 0.85)]


def year(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    if m["y2"] and m["y1"] < m["y2"] and not traps.is_year_trap(text, m.start("y1"), m.end(), anchor):
        if traps.is_from_to(text, m.start(), m["to"]):  # "from one year's budget to the next": two years, not a stretch
            return [_fixed(m.start(y), m.end(y), "year", m[y], "year", 0.9) for y in ("y1", "y2")]
        return [_fixed(m.start(), m.end(), "interval", f"{m['y1']}/{m['y2']}", "years", 0.95)]
    if m["y2_short"] and not traps.is_year_trap(text, m.start("y1"), m.end(), anchor):
        last = int(m["y1"][:2] + m["y2_short"])
        if traps.is_reference(text, m.start("y1")) or last <= int(m["y1"]):
            return []
        return [_fixed(m.start(), m.end(), "interval", f"{m['y1']}/{last}", "years", 0.8)]
    if traps.is_year_trap(text, m.start("y1"), m.end("y1"), anchor):
        return []
    return [_fixed(m.start("y1"), m.end("y1"), "year", m["y1"], "year", 0.9)]


# -- shared by the readers ---------------------------------------------------------------------------------------------


def _fixed(start: int, end: int, precision: str, value: str | None, form: str, sure: float = 0.98) -> Reading:
    return Reading(start, end, precision, lambda _: value, int((value or "0")[:4]), None, sure, form)


def _one(start: int, end: int, point: _Point, weekday: int | None, form: str, sure: float) -> list[Reading]:
    if point.day and not values.day(2024, point.month, point.day):
        return []
    return [Reading(start, end, "day" if point.day else "month", point.value, point.year, weekday, sure, form)]


def _span(
    m: re.Match, first: _Point, last: _Point, end: int, weekday: int | None, form: str, sure: float
) -> list[Reading]:
    """An interval; a year printed at one end holds for the other, unless they then stood in the wrong order."""
    wraps = last.order < first.order
    year = first.year or (last.year - wraps if last.year else None)

    def make(year: int) -> str | None:
        return values.interval(first.value(year), last.value(last.year or year + wraps))

    probe = year or 2024
    if not make(probe) or (wraps and not last.year and not first.year and first.month - last.month < 3):
        return []
    return [Reading(m.start(), end, "interval", make, year, weekday, sure, form)]


def _year_of(m: re.Match, name: str, anchor: Anchor) -> int | None:
    groups = m.groupdict()
    if printed := groups.get(name) or groups.get(name + "_dash"):
        return int(printed)
    if digits := groups.get(name + "_short"):
        return values.full_year(int(digits), anchor)
    return None


def _full(digits: str, anchor: Anchor) -> int:
    return int(digits) if len(digits) == 4 else values.full_year(int(digits), anchor)


def _month(word: str) -> int:
    folded = word.casefold()
    return table("month").get(folded) or table("misread")[folded]


def _weekday(word: str | None) -> int | None:
    if not word:
        return None
    folded, known = word.casefold(), table("weekday")
    stems = (folded.removesuffix(ending) for ending in ("arna", "ens", "en", "ar", ""))
    return next((known[stem] for stem in stems if stem in known), None)


def _figures(text: str) -> int:
    """A number with the letters that figures are misread as: l and I for 1, O for 0."""
    return int(re.sub(r"\D", "", text.translate(str.maketrans("lIO", "110"))) or 0)


FIGURE_READERS = (
    (p.ISO, iso),
    (p.ISO_SPACED, compact),
    (p.ISO_DAMAGED, iso_damaged),
    (p.COMPACT, compact),
    (p.DAY_LIST, day_list),
    (p.DAYS, days),
    (p.NUMERIC, numeric),
    (p.SCHOOL_YEAR, school_year),
    (p.SLASH, slash),
    (p.SHORT, short),
    (p.SIX, six),
    (p.PART_AFTER, part),
    (p.PART, part),
    (p.YEAR_WEEK, year_week),
    (p.YEAR_MONTH, year_month),
    (p.YEAR, year),
)
WORD_READERS = (
    (p.SLASH_DAMAGED, slash_damaged),
    (p.DAY_LIST, day_list),
    (p.DAYS, days),
    (p.SLASH, slash),
    (p.DAY_WORDS, day_words),
    (p.MONTHS, months),
    (p.WEEK, week),
    (p.TERTIAL, part),
    (p.PART, part),
    (p.TERM_SHORT, term),
    (p.PAST_SEASON, past_season),
    (p.SEASON, season),
    (p.SCHOOL_YEAR, school_year),
    (p.YEAR, year),
)
