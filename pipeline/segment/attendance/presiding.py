"""Those who chaired the meeting and kept its minutes were there: where no list has them, the head does."""

import re
from dataclasses import replace

from pipeline.schema import AgendaItem, Attendance, Document, Meeting
from pipeline.segment.attendance.register import same_name
from pipeline.swedish.meeting_words import label_field, party_code, role_kind

_MAKER = "rule:attendance_presiding/1"
_OFFICES = ("chair", "secretary")
_HOLDERS = ("ordförande", "sekreterare", "ordf", "sekr", "mötesledare", "förare")  # not "vid pennan"


def with_presiding(
    document: Document, attendance: tuple[Attendance, ...], meeting: Meeting, items: tuple[AgendaItem, ...]
) -> tuple[Attendance, ...]:
    """`attendance` with the chair and the secretary of `meeting`: added where missing; their office where none is."""
    rows = list(attendance)
    head = items[0].start if items else len(document.text)
    alone = not any(row.status == "present" for row in rows)  # nobody is told to have come but those who signed
    for office in _OFFICES:
        place = meeting.evidence.get(office)
        if place is None or place.start is None or place.end is None:
            continue
        role = _as_labelled(document, place.start, office, head)
        known = [number for number, row in enumerate(rows) if same_name(row.name, place.quote)]
        if known:
            row = rows[known[0]]
            if role and row.role is None and row.status == "present":
                rows[known[0]] = replace(row, role=role, role_kind=role_kind(role))
        elif role or alone:
            start, end, page = place.start, place.end, place.page
            kind = role_kind(role or "") or office
            party = re.match(r"\s?\((\w{1,4})\)", document.text[end : end + 8])
            row = Attendance(
                place.quote, "present", start, end, page, role=role, role_kind=kind, confidence=0.8, maker=_MAKER,
                party=party[1] if party and party_code(party[1]) else None,
            )  # fmt: skip
            rows.append(row)
    if alone:
        rows += _attesting(document, rows, meeting)
    return tuple(sorted(rows, key=lambda row: row.start))


def _attesting(document: Document, rows: list[Attendance], meeting: Meeting) -> list[Attendance]:
    """Those who attested the minutes, where nothing else says who came."""
    place = meeting.evidence.get("attesters")
    if place is None or place.start is None:
        return []
    found = []
    for name in meeting.attesters:
        start = document.text.find(name, place.start)
        if start >= 0 and not any(same_name(row.name, name) for row in rows):
            page = document.page_of(start)
            found.append(Attendance(name, "present", start, start + len(name), page, confidence=0.7, maker=_MAKER))
    return found


def _as_labelled(document: Document, start: int, office: str, head: int) -> str | None:
    """The office as the label beside the name has it: "Mötesordförande"."""
    above, line = (["", *document.text[:start].split("\n")])[-2:]
    if not line.strip() and start < head and not re.search(r"[.…_]{2}", above):
        line = above  # the office over the name, in the head
    label = re.split(r"\t|\s{3,}", line.rstrip(" \t:"))[-1].strip(" \t:")
    return label if label_field(label) == office and label.lower().rstrip(".").endswith(_HOLDERS) else None
