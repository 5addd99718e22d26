"""Which year a date without one belongs to, judged from the meeting's date and the sentence; never from today."""

import re
from datetime import date

from pipeline.swedish.dates import values
from pipeline.swedish.dates.reading import Reading
from pipeline.swedish.dates.words import context

Span = tuple[date, date]
_I = re.IGNORECASE
_REACH = 220  # characters of the sentence looked at on either side
_SURE_DAYS = 150  # a day this near the meeting is meant, whatever the tense
_AFTER_REACH = 70  # characters between a day and the one that "sedan" or "därefter" puts after it
_STRONG_DAYS = 20  # the same, where a word says the direction outright
_PAST_WEIGHT_OF_WEEKS = 2.0  # weeks are for planning
_PAST_WEIGHT = 1.25  # with nothing to tell, a day ahead is a little likelier than one behind

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ–•\-(])|\n[ \t]*\n|\t|\n(?=[ \t]*(?:[–•\-§]|\d+[.)\t]))")
_COMING, _AHEAD, _GONE = (re.compile(context(kind), _I) for kind in ("coming", "ahead", "gone"))
_PRETERITE = r"(?<!\w)(?:[^\W\d_]{3,}ades?|[^\W\d_]{3,}(?:dde|tte|kte|pte|ste|gde|lde|(?<![ae])nde|rde)s?)(?!\w)"
_PERFECT = r"(?<!\w)ha[rd]e? [^\W\d_]*(?:at|it|tt|ts|ats|its)(?!\w)"
_PAST = re.compile(rf"{context('past')}|{_PRETERITE}|{_PERFECT}", _I)
_PAST_BESIDE = re.compile(rf"(?:{context('past')}|{_PRETERITE})[ \u00a0\n]+$", _I)
_CLAUSE = re.compile(r"[;:]|(?:(?<!kommer )\batt|\b(?:som|där|vilket|medan|eftersom|då))\b", _I)
_DEADLINE = re.compile(rf"{context('deadline')}[ \u00a0\n]+(?:och med[ \u00a0\n]+)?$", _I)
_FROM = re.compile(rf"{context('since')}[ \u00a0\n]+$", _I)
_UNTIL = re.compile(rf"(?:{context('deadline')}|{context('since')})[ \u00a0\n]+$", _I)
_YEAR_NAMED = re.compile(
    rf"{context('year_named')}[ \u00a0\n]+(?:för[ \u00a0])?(?:år[ \u00a0])?((?:19|20)\d\d)(?!\w)", _I
)
_NEXT_YEAR = re.compile(r"\b(?:nästa|kommande|nästkommande) år\b", _I)
_LAST_YEAR = re.compile(r"\b(?:förra|föregående) år(?:et)?\b|\bi fjol\b", _I)
_EVENT_YEAR = re.compile(  # "Vävmässan 2026 ska hållas i Borås": the event's year is its days'
    r"(?<!\w)[A-ZÅÄÖ][a-zåäö]{2,}[ \u00a0]((?:19|20)\d\d)[ \u00a0\n]+(?:ska(?:ll)?[ \u00a0\n]+|kommer att[ \u00a0\n]+)?"
    rf"{context('takes_place')}"
)
_GLUE = re.compile(  # a place too: "14 maj (Gävle) och 8 oktober", "4 december i Uddevalla, 12 februari i Sotenäs"
    r"(?:[\s,;:–•·\-./()]|och|samt|den|eller|kl|klockan|\d{1,2}[.:]\d\d|[-–]|\([^()\n]{2,25}\)|"
    r"(?<= )(?:i|på) (?-i:[A-ZÅÄÖ])[a-zåäö]+)*",
    _I,
)
_THEREAFTER = re.compile(rf"{context('thereafter')}:?[ \u00a0\n]+(?:den[ \u00a0])?$", _I)


def complete(text: str, readings: list[Reading], anchor: Span) -> list[tuple[Reading, str | None, float]]:
    """(reading, value, confidence) of each reading, in order. Lists ("den 7 juni och 21 sept 2022") share a year."""
    done: list[tuple[Reading, str | None, float]] = []
    for group in _lists(text, readings):
        done += _complete_list(text, group, anchor)
    return done


def _lists(text: str, readings: list[Reading]) -> list[list[Reading]]:
    """Readings that stand in one list, with nothing but commas, "och" and clock times between them."""
    groups: list[list[Reading]] = []
    for reading in readings:
        last = groups[-1][-1] if groups else None
        near = last and reading.start - last.end <= 40 and _GLUE.fullmatch(text, last.end, reading.start)
        if near or (last and _follows(text, last, reading)):
            groups[-1].append(reading)
        else:
            groups.append([reading])
    return groups


def _follows(text: str, last: Reading, reading: Reading) -> bool:
    """Whether a word says that a reading comes after the one before: "4 december i Uddevalla, sedan 12 februari"."""
    between = text[last.end : reading.start]
    return len(between) <= _AFTER_REACH and _THEREAFTER.search(between) is not None


def _complete_list(text: str, group: list[Reading], anchor: Span) -> list[tuple[Reading, str | None, float]]:
    done: list[tuple[Reading, str | None, float]] = []
    for i, reading in enumerate(group):
        if reading.year is not None:
            done.append((reading, reading.make(reading.year), reading.confidence))
            continue
        following = next((r for r in group[i + 1 :] if r.year is not None and r.precision == reading.precision), None)
        before = done[-1][1] if done and group[i - 1].precision == reading.precision else None
        runs_on = before is not None and _follows(text, group[i - 1], reading)
        year = _year_in_list(reading, before, following, runs_on) or _year(text, reading, anchor)
        value = reading.make(year)
        away = abs(values.distance(value, anchor) or 0)
        done.append((reading, value, round(reading.confidence - (0.06 if away <= 183 else 0.2), 2)))
    return done


def _year_in_list(reading: Reading, before: str | None, following: Reading | None, runs_on: bool) -> int | None:
    """The year that the rest of the list gives: of the next dated one, or of the one before if time runs on, as it does
    past New Year where a word says so (`runs_on`)."""
    if following and following.year is not None:
        limit = values.bounds(following.make(following.year))
        own = values.bounds(reading.make(following.year))
        return following.year - bool(limit and own and own[0] > limit[0])
    if before and (earlier := values.bounds(before)):
        own = values.bounds(reading.make(earlier[0].year))
        if own and own[0] >= earlier[0] and _weekday_holds(reading, earlier[0].year):
            return earlier[0].year
        if own and runs_on and _weekday_holds(reading, earlier[0].year + 1):
            return earlier[0].year + 1
    return None


def _year(text: str, reading: Reading, anchor: Span) -> int:
    """The year of a reading that stands alone: by weekday, by a year named beside it, by direction, by nearness."""
    years = [y for y in range(anchor[0].year - 2, anchor[1].year + 3) if reading.make(y)]
    if not years:
        return anchor[1].year
    if reading.weekday:
        fitting = [y for y in years if abs(y - anchor[1].year) <= 1 and _weekday_holds(reading, y)]
        years = fitting or years
    before, after = _sentence(text, reading)
    if (named := _named_year(before, after, anchor)) and named in years:
        return named
    away = {y: values.distance(reading.make(y), anchor) or 0 for y in years}
    direction, strong = _direction(before, after)
    if strong and direction and re.search(r"\b(?:nästa|förra)[ \u00a0]$", before, _I):
        years = [y for y in years if away[y] * direction > 0] or years  # "nästa vår" said in spring is the year after
    behind = _PAST_WEIGHT_OF_WEEKS if reading.precision == "week" else _PAST_WEIGHT
    nearest = min(years, key=lambda y: away[y] if away[y] >= 0 else -away[y] * behind)
    if reading.precision == "week" and not strong:
        return nearest
    right_way = [y for y in years if away[y] * direction >= 0]
    if away[nearest] * direction < 0 and right_way:
        other, far = min(right_way, key=lambda y: abs(away[y])), abs(away[nearest])
        near_enough = abs(away[other]) <= (3 if far > 60 else 2) * far
        deadline = direction > 0 and _DEADLINE.search(before) and not _PAST.search(before[-90:])
        from_season = reading.precision == "season" and _starts(before)
        sure = _STRONG_DAYS if strong or from_season else 60 if deadline else _SURE_DAYS
        if far > sure or near_enough:
            return other
    return nearest


def _starts(before: str) -> bool:
    """Whether something begins with what follows: "gäller från höstterminen", but "Resultaten från höstterminen"."""
    clause = _CLAUSE.split(before[-90:])[-1]
    opening = _FROM.search(clause)
    if opening is None or _PAST.search(clause):
        return False
    return re.search(r"[A-ZÅÄÖ]\w+ $", clause[: opening.start()]) is None


def _weekday_holds(reading: Reading, year: int) -> bool:
    return reading.weekday is None or values.weekday(reading.make(year) or "") == reading.weekday


def _sentence(text: str, reading: Reading) -> tuple[str, str]:
    """What stands before and after a reading in its sentence."""
    before = _SENTENCE_END.split(text[max(0, reading.start - _REACH) : reading.start])[-1]
    after = _SENTENCE_END.split(text[reading.end : reading.end + _REACH])[0]
    return before, after


def _named_year(before: str, after: str, anchor: Span) -> int | None:
    """A year that the sentence names for its dates: "Första mötet 2023 blir den", "under 2019 följande dagar:"."""
    named = [int(m.group(1)) for m in (*_YEAR_NAMED.finditer(before), *_EVENT_YEAR.finditer(before))]
    if named:
        return named[-1]
    if _NEXT_YEAR.search(before) or _NEXT_YEAR.match(after.lstrip()):
        return anchor[1].year + 1
    if _LAST_YEAR.search(before):
        return anchor[0].year - 1
    return None


def _direction(before: str, after: str) -> tuple[int, bool]:
    """1 for the future, -1 for the past, 0 for unknown; and whether a word says so outright."""
    near = before[-90:]
    coming, gone = _last(_COMING, near), _last(_GONE, near)
    if coming >= 0 or gone >= 0:
        return (1 if coming > gone else -1), True
    if _PAST_BESIDE.search(near):
        return -1, True
    clause, rest = _CLAUSE.split(near)[-1], _CLAUSE.split(after[:90])[0]
    if _UNTIL.search(clause):
        return 1, False
    ahead = len(_AHEAD.findall(clause)) + len(_AHEAD.findall(rest))
    past = len(_PAST.findall(clause)) + len(_PAST.findall(rest))
    return (ahead > past) - (ahead < past), False


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match begins; -1 without one."""
    return max((m.start() for m in pattern.finditer(text)), default=-1)
