"""Which of the days in the head is the meeting's: labels before sentences before titles, and never the notice's."""

import re
from dataclasses import dataclass

from pipeline.schema import Evidence, Issue
from pipeline.segment.days import Day, find_days
from pipeline.segment.front.fields import Field
from pipeline.segment.front.head import Head, is_notice
from pipeline.segment.front.inferred import infer_date
from pipeline.swedish.meeting_words import fold

_MAKER = "rule:front_date/1"
_OTHER = frozenset([
    "attest_date", "notice_date", "document_date", "next_meeting", "previous_meeting", "signatures", "skip", "contents",
    "case_number", "paragraphs", "attendance", "attesters", "secretary", "chair",
])  # fmt: skip
_MEETING = re.compile(r"(?i)sammanträd|möte|stämma|träff|protokoll|anteckningar|överläggning|samling|konferens|session")
_NOT_MEETING = re.compile(
    r"(?i)justera|anslag|uppsatt|nedtas|tas ned|förra|föregående|nästa|senast|utskick|kallelse(?:n)? (?:skick|"
    r"utsänd|utgick)|"
    r"beslut(?:ade|et) |från den|daterad|inkom|upprättad|reviderad|bilaga|expedier|publicer|kungör|anmäl"
)
_PRINTED = re.compile(r"(?i)https?:|file:|www\.|\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)\b|utskriven|utskrift")
_MET = re.compile(r"(?i)[^.\n]{0,30}?\b(?:samlades|möttes|sågs|träffades|sammanträdde|hölls|höll)\b")
_HELD_ON = re.compile(r"(?i)sammanträdes(?:datum|dag)|mötesdatum|mötesdag|sammanträde|datum")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A day that may be the meeting's; the greatest weight wins, then the first in the text."""

    day: Day
    value: str
    weight: float
    source: str
    evidence: Evidence


def read_date(
    head: Head, fields: list[Field], evidence: dict[str, Evidence]
) -> tuple[str | None, str | None, list[Issue]]:
    """(EDTF, source, issues). Where no day is stated the interval that the document leaves is inferred, and said so."""
    years = _years(head)
    found = [*_labelled(head, fields, years), *_in_sentences(head, fields, years), *_in_asides(head, years)]
    issues: list[Issue] = []
    if found:
        best = max(found, key=lambda c: (c.weight, -(c.evidence.start or 0)))
        value = _two_days(best, found)
        evidence["date"] = best.evidence
        several = sorted({c.value for c in found if c.weight >= 9 and "/" not in c.value})
        if value == best.value and len(several) > 1 and _separate_meetings(found, several):
            value = f"{several[0]}/{several[-1]}"
            issues.append(
                Issue("several_meetings", f"The file holds minutes of more than one day: {', '.join(several)}.")
            )
        if best.day.year and best.day.weekday is not None and not best.day.fits(best.day.year):
            place = best.evidence
            issues.append(
                Issue("weekday_differs", f"'{place.quote}' is not that weekday.", place.page, place.start, place.end)
            )
        return value, best.source, issues
    return infer_date(head, years, evidence)


def _labelled(head: Head, fields: list[Field], years: list[int]) -> list[Candidate]:
    found = []
    weights = {"meeting_date": 10.0, "meeting_time": 9.0, "meeting_place": 9.5, "start_time": 7.0}
    for field in fields:
        weight = weights.get(field.name)
        if weight is None:
            continue
        if fold(field.label.text) in ("datum", "dag") and _under_notice(head, field):
            continue
        joined, offsets = _joined(field)
        for day in find_days(joined):
            full = day.in_year(years)
            if value := full.edtf():
                start, end = offsets[day.start], offsets[day.end - 1] + 1
                found.append(Candidate(full, value, weight, "stated", head.evidence(start, end, _MAKER)))
    return found


def _joined(field: Field) -> tuple[str, list[int]]:
    text, offsets = "", []
    for part in field.values:
        if text:
            text += " "
            offsets.append(part.start)
        text += part.text
        offsets.extend(range(part.start, part.start + len(part.text)))
    return text, offsets


def _under_notice(head: Head, field: Field) -> bool:
    return any(is_notice(row) for row in head.rows[max(0, field.row - 8) : field.row])


def _in_sentences(head: Head, fields: list[Field], years: list[int]) -> list[Candidate]:
    taken = [(p.start, p.end, f.name) for f in fields for p in [f.label, *f.values]]
    found = []
    text = head.text
    top = head.rows[0].start if head.rows else 0
    for day in find_days(text):
        owners = {name for start, end, name in taken if start <= day.start < end}
        if owners & _OTHER:
            continue
        full = day.in_year(years)
        value = full.edtf()
        if value is None:
            continue
        line_start = text.rfind("\n", 0, day.start) + 1
        before = text[max(line_start - 120, _sentence_start(text, day.start)) : day.start]
        line = text[line_start : day.start]
        nearby = before[-45:] if line[:1].islower() else before[-45:].rsplit("\n", 1)[-1]
        if _NOT_MEETING.search(line) or _NOT_MEETING.search(nearby):
            continue
        row = next((n for n, r in enumerate(head.rows) if r.start <= day.start < r.end), 99)
        weight = 3.0
        if full.year != day.year and _is_page_count(head, row, day.start):
            weight = 0.5
        elif _MEETING.search(before) or _MET.match(text[day.end : day.end + 60]):
            weight = 8.5 if row < 12 else 5.0
        elif row < 8:
            weight = 7.0 if len(line.split()) < 8 else 5.0
        elif row > 40:
            weight = 1.5
        source = "title" if row < 3 and head.rows[row].size > 11.5 and top <= day.start else "stated"
        found.append(Candidate(full, value, weight - row * 0.01, source, head.evidence(day.start, day.end, _MAKER)))
    return found


def _is_page_count(head: Head, row: int, offset: int) -> bool:
    """ "1/1", "2/7" in a part of its own: the page, not the first of January."""
    parts = head.rows[row].parts if row < len(head.rows) else ()
    own = next((part.text for part in parts if part.start <= offset < part.end), "")
    count = re.fullmatch(r"\D{0,6}(\d{1,2})\s?/\s?(\d{1,2})", own)
    return count is not None and int(count[1]) <= int(count[2])


def _sentence_start(text: str, offset: int) -> int:
    ends = [m.end() for m in re.finditer(r"[.!?]\s+(?=[A-ZÅÄÖ])|\n\n", text[:offset])]
    return ends[-1] if ends else 0


def _in_asides(head: Head, years: list[int]) -> list[Candidate]:
    found = []
    for aside in head.asides:
        if aside.kind not in ("head", "foot", "repeated"):
            continue
        for day in find_days(aside.text):
            full = day.in_year(years)
            value = full.edtf()
            before = aside.text[: day.start]
            if value is None or _NOT_MEETING.search(before) or _PRINTED.search(aside.text):
                continue
            if day.year is None and "/" in aside.text[day.start : day.end] and not _HELD_ON.search(before):
                continue  # a page number: 1/7
            weight = 9.2 if _HELD_ON.search(before) else 8.0 if _MEETING.search(before) else 6.0
            if aside.kind == "foot":
                weight -= 1.5
            found.append(Candidate(full, value, weight, "running_head", Evidence(aside.text, aside.page, maker=_MAKER)))
    return found


def _years(head: Head) -> list[int]:
    """Years that a day without one can have: those of titles and running heads first, then of the file's name."""
    texts = [row.text for row in head.rows[:10]] + [aside.text for aside in head.asides]
    years = [int(y) for text in texts for y in re.findall(r"(?<!\d)((?:19|20)\d\d)(?!\d)", text)]
    years += [int(y) for y in re.findall(r"(?<!\d)((?:19|20)\d\d)(?!\d\d\d)", head.document.file)]
    if not years:
        years = [day.year for day in find_days(head.document.text) if day.year]
        years = sorted(set(years), key=lambda y: (-years.count(y), y))
    return list(dict.fromkeys(y for y in years if 1900 <= y <= 2100))


def _two_days(best: Candidate, found: list[Candidate]) -> str:
    """ "den 5 november 2020 och den 6 november 2020" is a meeting of two days."""
    place = best.evidence
    for other in found:
        if (
            other.weight != best.weight
            or other.evidence.start is None
            or place.end is None
            or other.value == best.value
        ):
            continue
        if (
            0 < other.evidence.start - place.end < 8
            and "/" not in other.value + best.value
            and other.value > best.value
        ):
            return f"{best.value}/{other.value}"
    return best.value


def _separate_meetings(found: list[Candidate], values: list[str]) -> bool:
    """Whether the same label names different days on different pages: several meetings in one file."""
    strong = [c for c in found if c.weight >= 9 and c.value in values]
    pages = {c.value: c.evidence.page for c in strong}
    return len(set(pages.values())) == len(pages) > 1 and len({c.weight for c in strong}) == 1
