"""Where the meeting was held, when it began and ended, and its number."""

import re

from pipeline.schema import Evidence
from pipeline.segment.days import find_days
from pipeline.segment.front.fields import Field
from pipeline.segment.front.head import Head
from pipeline.swedish.dates.words import MONTH_NAMES

_MAKER = "rule:front_place/1"
_TIME = r"(?P<{0}h>[01]?\d|2[0-4])(?:[.:](?P<{0}m>[0-5]\d))?"
_SPAN = re.compile(
    rf"(?i)(?P<lead>kl\.?|klockan|tid:?)?\s*\b{_TIME.format('a')}\s*(?:[–—-]|till|och)\s*(?:kl\.?\s*|ca\s*)?{_TIME.format('b')}(?![\d.:]*\d)"
)
_POINT = re.compile(rf"(?i)(?P<lead>kl\.?|klockan)?\s*\b{_TIME.format('a')}(?![\d.:-]*\d)")
_OPENED = re.compile(
    rf"(?i)öppna\w*[^.]{{0,80}}?(?:kl\.?|klockan)\s*{_TIME.format('a')}|(?:öppnande|öppnas)\s+{_TIME.format('b')}"
)
_CLOSED = re.compile(
    rf"(?i)(?:avsluta\w*|mötet slut|slut)[^.]{{0,60}}?(?:kl\.?|klockan)\s*{_TIME.format('a')}|"
    rf"(?:avsluta\w*|mötet slut)[^.\d]{{0,60}}?\s(?P<bh>[01]?\d|2[0-4])[.:](?P<bm>[0-5]\d)(?!\d)"
)
_CLOCK_WORDS = re.compile(
    r"(?i)\b(?:kl\.?|klockan|ca|tid:?)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[–—-]|till)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?|"
    r"\b\d{1,2}[.:]\d{2}(?:\s*[–—-]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?"
)
_NOT_PLACE = re.compile(
    r"(?i)^(?:ajourner|paus|sammanträdet ajourner|måndag|tisdag|onsdag|torsdag|fredag|lördag|"
    r"söndag)\w*\s*(?:en)?\s*(?:den)?$|^ajourn|^paus"
)
_PLACE_AFTER = re.compile(
    r"[\s,;–—-]*(?:(?:i|på|vid|hos)\s+(?=\S)|(?=[A-ZÅÄÖ]))([^\n,;:()]{3,60}(?:,\s[A-ZÅÄÖ][^\n,;:()]{2,40})?)"
)
_NOT_A_PLACE = re.compile(
    r"(?i)\b(?:närvar|deltog|justera|protokoll|ordförande|sekreterare|paragraf|möte|samlades|sidan?\b|bilaga|dnr|ajourn|paus|"
    r"utlyst|beslut|plats|tid)\w*"
)
_NUMBER = re.compile(
    rf"(?i)\b(?:protokoll|möte|styrelsemöte|sammanträde|stämma|beslutsprotokoll|styrelseprotokoll)\s*(?:nr\.?|nummer|\(nr)?"
    rf"\s*:?\s*(\d{{1,3}}(?:\s?[/–:-]\s?\d{{2,4}})?)\)?(?![\d.]|\s*(?:§|{MONTH_NAMES}|[/-]\d))"
)


def read_place(head: Head, fields: list[Field], evidence: dict[str, Evidence]) -> str | None:
    """The place as printed, without the day and the hours that share its label."""
    for field in [f for f in fields if f.name == "meeting_place"] + [
        f for f in fields if f.name in ("meeting_date", "meeting_time")
    ]:
        pieces: list[tuple[int, int]] = []
        for part in field.values:
            left = _left_over(part.text)
            if left is None:
                if pieces:
                    break
                continue
            pieces.append((part.start + left[0], part.start + left[1]))
            if left[1] < len(part.text) - 1:
                break
        if pieces and field.name == "meeting_place":
            text = ""
            for start, end in pieces:
                comma = "," if head.document.text[end : end + 1] == "," else ""
                text += head.document.text[start:end] + comma + " "
            evidence["place"] = head.evidence(pieces[0][0], max(pieces[-1][1], pieces[0][1]), _MAKER)
            return re.sub(r"\s+", " ", text).strip(" ,.;")
    return _place_beside_date(head, evidence)


def _place_beside_date(head: Head, evidence: dict[str, Evidence]) -> str | None:
    """ "Tisdag 5 april 2022, klockan 13-16, Haninge kommunhus"; "den 24 mars kl 19 i bygdegården"."""
    found = evidence.get("date")
    if found is None or found.end is None:
        return None
    text = head.document.text
    stop = re.search(r"(?<!\bkl)\.(?=\s|$)|\n\s*\n|\n(?=[A-ZÅÄÖ§#*\d])", text[found.end : found.end + 200])
    rest = text[found.end : found.end + (stop.start() if stop else 120)]
    rest = _CLOCK_WORDS.sub(lambda m: " " * len(m.group(0)), rest)
    match = _PLACE_AFTER.match(rest)
    if not match or _NOT_A_PLACE.search(match.group(1)):
        return None
    name = match.group(1).rstrip(" ,.")
    start = found.end + match.start(1)
    evidence["place"] = head.evidence(start, start + len(name), _MAKER)
    return re.sub(r"\s+", " ", name)


def _left_over(text: str) -> tuple[int, int] | None:
    """Span of what is left of a value when days and hours are taken out; None where nothing is."""
    cut = [(d.start, d.end) for d in find_days(text)] + [m.span() for m in _CLOCK_WORDS.finditer(text)]
    position, spans = 0, []
    for start, end in sorted(cut):
        if start > position:
            spans.append((position, start))
        position = max(position, end)
    spans.append((position, len(text)))
    for start, end in spans:
        piece = re.sub(
            r"(?i)[\s,;–—-]*\b(?:den|kl\.?|klockan|dagen|\w+dagen? den|\w+dag(?:en)?)\s*$", "", text[start:end]
        )
        bare = piece.strip(" ,.;:–—-()")
        if len(re.findall(r"[^\W\d_]", bare)) >= 3 and not _NOT_PLACE.match(bare):
            low = start + text[start:end].find(bare)
            return low, low + len(bare)
    return None


def read_times(head: Head, fields: list[Field], evidence: dict[str, Evidence]) -> tuple[str | None, str | None]:
    """(start, end) as HH:MM: the hours of the head, else those at which the meeting was opened and closed."""
    begin = end = None
    for field in fields:
        if field.name in ("start_time", "end_time"):
            if match := _POINT.search(field.text):
                value = _clock(match, "a")
                begin, end = (begin or value, end) if field.name == "start_time" else (begin, end or value)
        elif field.name in ("meeting_time", "meeting_date", "meeting_place") and begin is None:
            begin, end = _hours(field.text, field.name == "meeting_time")
            if begin and field.values:
                evidence["start_time"] = head.of_part(field.values[0], _MAKER)
    if begin is None:
        begin, later = _hours(_without_days(head.text[:1500]), False)
        end = end or later
    if begin is None and (match := _OPENED.search(head.document.text)):
        begin = _clock(match, "a") or _clock(match, "b")
        evidence["start_time"] = head.evidence(match.start(), match.end(), _MAKER)
    if end is None:
        closing = list(_CLOSED.finditer(head.document.text))
        if closing:
            end = _clock(closing[-1], "a") or _clock(closing[-1], "b")
            evidence["end_time"] = head.evidence(closing[-1].start(), closing[-1].end(), _MAKER)
    return begin, end


def _hours(text: str, sure: bool) -> tuple[str | None, str | None]:
    bare = _without_days(text)
    for match in _SPAN.finditer(bare):
        if sure or match.group("lead") or (match.group("am") and match.group("bm")):
            return _clock(match, "a"), _clock(match, "b")
    for match in _POINT.finditer(bare):
        if match.group("lead") or (sure and match.group("am")):
            return _clock(match, "a"), None
    return None, None


def _without_days(text: str) -> str:
    for day in reversed(find_days(text)):
        text = text[: day.start] + " " * (day.end - day.start) + text[day.end :]
    return text


def _clock(match: re.Match[str], group: str) -> str | None:
    hours = match.groupdict().get(group + "h")
    if hours is None:
        return None
    return f"{int(hours) % 24:02d}:{match.group(group + 'm') or '00'}"


def read_number(head: Head, fields: list[Field], evidence: dict[str, Evidence]) -> str | None:
    """The meeting's or the minutes' number: "nr 6/2009", "Styrelsemöte 7", "Protokoll (nr 1)"."""
    for field in fields:
        if field.name == "number" and (match := re.match(r"\d{1,3}(?:\s?[/:–-]\s?\d{2,4})?", field.text)):
            evidence["number"] = head.of_part(field.values[0], _MAKER)
            return match.group(0)
    for row in head.rows[:12]:
        if match := _NUMBER.search(row.text):
            evidence["number"] = head.evidence(row.start, row.end, _MAKER)
            return match.group(1)
    for aside in head.asides:
        if match := _NUMBER.search(aside.text):
            evidence["number"] = Evidence(aside.text, aside.page, maker=_MAKER)
            return match.group(1)
    return None
