"""Readers of what is longer than a day: months, weeks, quarters, seasons, terms, school years and years."""

import re

from pipeline.swedish.dates import traps, values
from pipeline.swedish.dates.reading import Anchor, Point, Reading, fixed, full, month_of, one, span, year_of
from pipeline.swedish.dates.words import table


def months(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    year, last_year = year_of(m, "y1", anchor), year_of(m, "y2", anchor)
    if not m["m2"] and not year and not traps.bare_month_is_date(text, m):
        return []
    if not m["m2"] and m["m1"].casefold() == "jul":
        return []
    if m["m2"] and not year and not last_year and not traps.bare_months_are_dates(text, m):
        return []
    first = Point(month_of(m["m1"]), None, year)
    if not m["m2"]:
        return one(m.start(), m.end(), first, None, "month", 0.96 if year else 0.9)
    if traps.is_turn_of_month(text, m.start()):
        return _turn_of_month(m, first.month, last_year or year)
    last = Point(month_of(m["m2"]), None, last_year)
    apart = not m["between"] and re.fullmatch(r"\s*(?:och|samt)\s*", m["to"], re.IGNORECASE)
    listed = re.search(r",[ \u00a0]*\n?[ \u00a0]*$", text[max(0, m.start() - 4) : m.start()])
    if apart and (year or listed or last.month - first.month != 1):  # two months that do not meet: two mentions
        if not year and not traps.bare_month_is_date(text, m):
            return []
        return one(m.start(), m.start("to"), first, None, "month", 0.93)
    return span(m, first, last, m.end(), None, "months", 0.95)


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
        return [fixed(m.start(), m.end(), "interval", span, "year_months", 0.9)] if span else []
    return [fixed(m.start(), m.end(), "month", first, "year_month", 0.85)]


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
    first, year = seasons[m["s1"].casefold()], year_of(m, "y1", anchor)
    if not m["s2"]:
        if not year and not traps.bare_season_is_date(text, m):
            return []
        return [
            Reading(m.start(), m.end(), "season", lambda y: values.season(y, first), year,
                    confidence=0.96 if year else 0.8, form="season")
        ]  # fmt: skip
    last, last_year = seasons[m["s2"].casefold()], year_of(m, "y2", anchor)
    if not year and not last_year:
        return []
    together = not re.search(r"[-‐‑–—]|till|t\.?o", m["to"])
    if year and last_year and together:
        end = m.end("y1" if m["y1"] else "y1_short")
        return [
            fixed(m.start(), end, "season", values.season(year, first), "season"),
            fixed(m.start("s2"), m.end(), "season", values.season(last_year, last), "season"),
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
    return [fixed(m.start(), m.end(), "interval", value, "seasons", 0.94)] if value else []


def past_season(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """"I somras": the season that is just over, or still goes on, at the meeting."""
    code = table("past_season")[m["s1"].casefold()]
    if not re.search(r"\bi[ \u00a0\n]$", text[max(0, m.start() - 3) : m.start()], re.IGNORECASE) or anchor is None:
        return []
    begun = values.bounds(values.season(anchor[1].year, code))
    year = anchor[1].year - bool(begun and begun[0] > anchor[1])
    return [fixed(m.start(), m.end(), "season", values.season(year, code), "past_season", 0.85)]


def term(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    year = int(m["y"]) if len(m["y"]) == 4 else values.full_year(int(m["y"]), anchor)
    return [
        fixed(m.start(), m.end(), "season", values.season(year, table("season")[m["s1"].casefold()]), "term", 0.94)
    ]


def school_year(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """2025/26, läsåret 22/23: two years that meet. Figures of two digits need a word that says so."""
    if not m["word"] and (len(m["y1"]) == 2 or traps.is_reference(text, m.start())):
        return []
    years = [full(m[name], anchor) for name in ("y1", "y2", "y3", "y4") if m[name]]
    if any(years[i + 1] != years[i] + 1 for i in range(0, len(years), 2)):
        return []
    if traps.is_turn_of_month(text, m.start()) and len(years) == 2:  # "årsskiftet 2014/2015"
        return [fixed(m.start(), m.end(), "interval", f"{years[0]}-12-31/{years[1]}-01-01", "turn_of_year", 0.9)]
    value = f"{years[0]}/{years[-1]}"
    if m["word"] and m["word"].casefold().startswith("vintern"):
        value = f"{years[0]}-12/{years[0] + 1}-02"
    precision = "school_year" if len(m["y1"]) == 4 else "school_year_short"
    if not m["word"] and len(m["y2"]) == 4 and "/" not in m.group():
        precision = "interval"  # 2023–2024 is a stretch of years
    return [fixed(m.start(), m.end(), precision, value, "school_year", 0.85)]


def year(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    if m["y2"] and m["y1"] < m["y2"] and not traps.is_year_trap(text, m.start("y1"), m.end(), anchor):
        if traps.is_from_to(text, m.start(), m["to"]):  # "from one year's budget to the next": two years, not a stretch
            return [fixed(m.start(y), m.end(y), "year", m[y], "year", 0.9) for y in ("y1", "y2")]
        return [fixed(m.start(), m.end(), "interval", f"{m['y1']}/{m['y2']}", "years", 0.95)]
    if m["y2_short"] and not traps.is_year_trap(text, m.start("y1"), m.end(), anchor):
        last = int(m["y1"][:2] + m["y2_short"])
        if traps.is_reference(text, m.start("y1")) or last <= int(m["y1"]):
            return []
        return [fixed(m.start(), m.end(), "interval", f"{m['y1']}/{last}", "years", 0.8)]
    if traps.is_year_trap(text, m.start("y1"), m.end("y1"), anchor):
        return []
    return [fixed(m.start("y1"), m.end("y1"), "year", m["y1"], "year", 0.9)]


# -- shared by the readers ---------------------------------------------------------------------------------------------
