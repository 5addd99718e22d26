"""Those who chaired the meeting and kept its minutes were there: where no list has them, the head does."""

import re
from dataclasses import replace

from pipeline.schema import Attendance, Document, Meeting
from pipeline.segment.attendance.register import same_name
from pipeline.swedish.meeting_words import label_field, role_kind

_MAKER = "rule:attendance_presiding/1"
_OFFICES = ("chair", "secretary")
_HOLDERS = ("ordförande", "sekreterare", "ordf", "sekr", "mötesledare", "förare")  # not "vid pennan"


def with_presiding(document: Document, attendance: tuple[Attendance, ...], meeting: Meeting) -> tuple[Attendance, ...]:
    """`attendance` with the chair and the secretary of `meeting`: added where missing; their office where none is."""
    rows = list(attendance)
    for office in _OFFICES:
        place = meeting.evidence.get(office)
        if place is None or place.start is None or place.end is None:
            continue
        role = _as_labelled(document, place.start, office)
        known = [number for number, row in enumerate(rows) if same_name(row.name, place.quote)]
        if known:
            row = rows[known[0]]
            if role and row.role is None and row.status == "present":
                rows[known[0]] = replace(row, role=role, role_kind=role_kind(role))
        elif role:
            start, end, page = place.start, place.end, place.page
            kind = role_kind(role)
            row = Attendance(
                place.quote, "present", start, end, page, role=role, role_kind=kind, confidence=0.8, maker=_MAKER
            )  # fmt: skip
            rows.append(row)
    return tuple(sorted(rows, key=lambda row: row.start))


def _as_labelled(document: Document, start: int, office: str) -> str | None:
    """The office as the label beside the name has it: "Mötesordförande"."""
    line = document.text[document.text.rfind("\n", 0, start) + 1 : start]
    label = re.split(r"\t|\s{3,}", line.rstrip(" \t:"))[-1].strip(" \t:")
    return label if label_field(label) == office and label.lower().rstrip(".").endswith(_HOLDERS) else None
