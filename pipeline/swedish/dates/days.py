"""Readers of days, and of spans and lists of days: "den 7 juni", "2019-03-04", "12/5", "7-8 och 14 maj".

A reader takes the text, a match and the anchor and gives the readings (usually one), or none where the figures only
look like a date.
"""

import re
from calendar import monthrange

from pipeline.swedish.dates import traps, values
from pipeline.swedish.dates.reading import (
    Anchor,
    Point,
    Reading,
    figures_of,
    fixed,
    month_of,
    one,
    span,
    weekday_of,
    year_of,
)
from pipeline.swedish.dates.words import table


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
        return [fixed(m.start(), end, "day", first, "iso")]
    return [fixed(m.start(), end, "interval", value, "iso_interval")] if value else []


def iso_damaged(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    figures = [figures_of(m[name]) for name in ("y", "m", "d")]
    value = values.day(*figures)
    return [fixed(m.start(), m.end(), "day", value, "damaged", 0.7)] if value else []


def compact(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    value = values.day(int(m["y"]), int(m["m"]), int(m["d"]))
    spaced = " " in m.group()
    if not value or (not spaced and traps.is_amount(text, m.end())) or not 1930 <= int(m["y"]) <= 2069:
        return []
    if not spaced and m["y2"]:
        span = values.interval(value, values.day(int(m["y2"]), int(m["m2"]), int(m["d2"])))
        return [fixed(m.start(), m.end(), "interval", span, "compact", 0.9)] if span else []
    return [fixed(m.start(), m.end(), "day", value, "compact", 0.9)]


def short(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    first = values.day(values.full_year(int(m["y1"]), anchor), int(m["m1"]), int(m["d1"]))
    if not first:
        return []
    if m["y2"]:
        last = values.day(values.full_year(int(m["y2"]), anchor), int(m["m2"]), int(m["d2"]))
        if value := values.interval(first, last):
            return [fixed(m.start(), m.end(), "interval", value, "short_interval", 0.93)]
    return [fixed(m.start(), m.end("d1"), "day", first, "short", 0.93)]


def six(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """220310: a date where a word says so or its year is near the meeting's, and no amount or account number."""
    year = values.full_year(int(m["y"]), anchor)
    value = values.day(year, int(m["m"]), int(m["d"]))
    near = anchor is not None and -3 <= year - anchor[1].year <= 2
    if not value or traps.is_amount(text, m.end()) or not (traps.has_date_cue(text, m.start()) or near):
        return []
    if m["y2"]:
        span = values.interval(value, values.day(values.full_year(int(m["y2"]), anchor), int(m["m2"]), int(m["d2"])))
        return [fixed(m.start(), m.end(), "interval", span, "six", 0.85)] if span else []
    return [fixed(m.start(), m.end(), "day", value, "six", 0.85)]


def numeric(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """3.12.2009, 12-05-2022, 12/05/22: day first; two figures for the year after slashes, or near the meeting."""
    year = int(m["y"]) if m["y"] else values.full_year(int(m["short"]), anchor)
    if m["short"] and m["gap"] != "/" and not (m["gap"] == "." and anchor and abs(year - anchor[1].year) <= 2):
        return []
    value = values.day(year, int(m["m"]), int(m["d"]))
    return [fixed(m.start(), m.end(), "day", value, "numeric", 0.9)] if value else []


def slash(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """16/4, 9/2-2017, 20/6–22/6: not where it may as well be a fraction or a number of a series."""
    year = year_of(m, "y1", anchor)
    weekday = weekday_of(m["weekday"])
    sure = bool(year or weekday or m["y2"] or m["d2"])
    if not sure and not traps.slash_is_date(text, m.start("d1"), m.end(), int(m["d1"]), int(m["m1"]), anchor):
        return []
    first = Point(int(m["m1"]), int(m["d0"] or m["d1"]), year)
    if m["d0"]:
        return span(m, first, Point(int(m["m1"]), int(m["d1"]), year), m.end(), weekday, "slash", 0.93)
    if m["d2"]:
        last = Point(int(m["m2"]), int(m["d2"]), year_of(m, "y2", anchor))
        return span(m, first, last, m.end(), weekday, "slash", 0.93)
    return one(m.start(), m.end(), first, weekday, "slash", 0.95 if sure else 0.88)


def slash_damaged(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    figures = m["d"].isdigit() and m["m"].isdigit()
    if figures and (m["gap"] == "/" or (m["gap"] == "1" and m["space"] != "")):
        return []  # undamaged, or too little damaged to be told from other figures
    day, month = figures_of(m["d"]), figures_of(m["m"])
    if not values.day(2024, month, day):
        return []
    return one(m.start(), m.end(), Point(month, day, None), weekday_of(m["weekday"]), "damaged", 0.6)


def days(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    if not m["m1"] and not m["m2"]:
        return []
    weekday, last_year = weekday_of(m["weekday"]), year_of(m, "y2", anchor)
    year = year_of(m, "y1", anchor)
    month = month_of(m["m1"] or m["m2"])
    if traps.is_broken_heading(text, m):
        return []
    first = Point(month, int(m["d1"]), year)
    if not m["m2"]:
        return one(m.start(), m.end(), first, weekday, "day_month", 0.97)
    last = Point(month_of(m["m2"]), int(m["d2"]), last_year)
    if not m["m1"] and traps.is_house_number(text, m):
        return one(m.end("to"), m.end(), last, None, "day_month", 0.9)
    if m["m1"] and traps.is_move(text, m.start(), m["to"]):
        cut = m.start("to")
        found = one(m.start(), cut, first, weekday, "day_month", 0.95)
        start = m.end("to") + (len(m["other"]) + 1 if m["other"] else 0)
        return found + one(start, m.end(), last, weekday_of(m["other"]), "day_month", 0.95)
    return span(m, first, last, m.end(), weekday, "day_month", 0.95)


def day_words(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """Den tredje mars; without "den" only the first of May, which is a holiday."""
    month = month_of(m["m1"])
    if m["first"] and month != 5:
        return []
    day = table("ordinal")[m["ordinal"].casefold()] if m["ordinal"] else 1
    point = Point(month, day, year_of(m, "y1", anchor))
    return one(m.start(), m.end(), point, weekday_of(m["weekday"]), "day_words", 0.9)


def last_day(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    """The last day of a month, which in February hangs on the year."""
    month = month_of(m["m1"])

    def make(year: int) -> str | None:
        return values.day(year, month, monthrange(year, month)[1])

    return [Reading(m.start(), m.end(), "day", make, year_of(m, "y1", anchor), None, 0.96, "last_day")]


def day_list(text: str, m: re.Match, anchor: Anchor) -> list[Reading]:
    month, year = month_of(m["m1"]), year_of(m, "y1", anchor)
    parts = list(re.finditer(r"\d+", m["days"]))
    at = m.start("days")
    found: list[Reading] = []
    for i, part in enumerate(parts):
        start = m.start() if i == 0 else at + part.start()
        end = m.end() if i == len(parts) - 1 else at + part.end()
        weekday = weekday_of(m["weekday"]) if i == 0 else None
        found += one(start, end, Point(month, int(part.group()), year), weekday, "day_list", 0.93)
    return found if len(found) == len(parts) else []
