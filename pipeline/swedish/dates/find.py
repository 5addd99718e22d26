"""One pass over a text: every date in it, with its EDTF value."""

import re
from dataclasses import dataclass
from datetime import date

from pipeline.swedish.dates import patterns, traps, values
from pipeline.swedish.dates.complete import complete
from pipeline.swedish.dates.reading import Reading
from pipeline.swedish.dates.readings import FIGURE_READERS, WORD_READERS
from pipeline.swedish.dates.words import table


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date in a text: `source[start:end]` is `text`.

    value: EDTF; a day or month whose year cannot be known (no anchor) has XXXX for it, and a week or season None.
    precision: day | month | year | season | quarter | week | interval | school_year | school_year_short (22/23).
    completed: the year was not printed. weekday_fits: False where the printed weekday is not that day's, None where
    none is printed. time: "13:00" or "13:00/15:00" where a clock time follows. form: which pattern was recognised.
    """

    start: int
    end: int
    text: str
    value: str | None
    precision: str
    confidence: float
    completed: bool = False
    weekday_fits: bool | None = None
    time: str | None = None
    form: str = ""


def find_dates(text: str, anchor: str | None = None) -> list[DateMatch]:
    """Dates of `text` in order, without overlap. `anchor` is the meeting's date (EDTF, may be an interval).

    Never raises: an anchor that is no date counts as none.
    """
    span = values.bounds(anchor)
    readings = _scan(text, span)
    if span is None:
        return [_match(text, r, _openly(r), r.confidence) for r in readings]
    return [_match(text, r, value, sure) for r, value, sure in complete(text, readings, span) if value]


def _scan(text: str, anchor: tuple[date, date] | None) -> list[Reading]:
    found: list[Reading] = []
    end = 0
    for trigger in patterns.TRIGGER.finditer(text):
        start = trigger.start()
        if start < end or traps.is_attached(text, start):
            continue
        for reading in _read_at(text, start, anchor, FIGURE_READERS if trigger["figure"] else WORD_READERS):
            reading = _with_weekday(text, reading, end)
            found.append(reading)
            end = max(end, reading.end)
    return found


_NUMBERED = frozenset({"iso", "iso_interval", "short", "compact", "six"})
_REFERENCE_PRONE = frozenset(
    {"iso", "short", "six", "compact", "numeric", "school_year", "year_month", "slash", "year", "years"}
)


def _read_at(text: str, start: int, anchor: tuple[date, date] | None, readers: tuple) -> list[Reading]:
    """The readings of the first pattern that matches at `start`, if any."""
    for pattern, reader in readers:
        if (m := pattern.match(text, start)) and (readings := reader(text, m, anchor)):
            first = readings[0]
            if first.form in _REFERENCE_PRONE - {"iso", "year", "years"} and traps.is_reference(text, first.start):
                return []
            return readings
    return []


def _with_weekday(text: str, reading: Reading, floor: int) -> Reading:
    """The reading with a weekday and "den" that stand before figures ("torsdag 18-05-24")."""
    if reading.form not in _NUMBERED:
        return reading
    low = max(floor, reading.start - 16)
    before = traps.WEEKDAY_BEFORE.search(text[low : reading.start])
    if not before or not before.group():
        return reading
    day = before["weekday"]
    return Reading(
        low + before.start(), reading.end, reading.precision, reading.make, reading.year,
        table("weekday").get(day.casefold()) if day else None, reading.confidence, reading.form,
    )  # fmt: skip


def _openly(reading: Reading) -> str | None:
    """The value without an anchor: XXXX for a year that is not printed."""
    if reading.year is not None:
        return reading.make(reading.year)
    if reading.precision in ("day", "month"):
        value = reading.make(2024)
        return "XXXX" + value[4:] if value else None
    return None


def _match(text: str, reading: Reading, value: str | None, confidence: float) -> DateMatch:
    fits = None
    if reading.weekday and value and not value.startswith("XXXX"):
        fits = values.weekday(value) == reading.weekday
    return DateMatch(
        start=reading.start, end=reading.end, text=text[reading.start : reading.end], value=value,
        precision=reading.precision, confidence=confidence if fits is not False else min(confidence, 0.7),
        completed=reading.year is None, weekday_fits=fits, time=_time_after(text, reading), form=reading.form,
    )  # fmt: skip


def _time_after(text: str, reading: Reading) -> str | None:
    if reading.precision != "day" or not (m := patterns.TIME.match(text, reading.end)):
        return None
    ends = [_clock(m["from"] or m["from_hour"]), _clock(m["to"] or m["to_hour"])]
    return "/".join(clock for clock in ends if clock)


def _clock(text: str | None) -> str | None:
    if not text:
        return None
    hour, _, minute = re.sub(r"[.:]", ":", text).partition(":")
    return f"{int(hour):02}:{minute or '00'}"
