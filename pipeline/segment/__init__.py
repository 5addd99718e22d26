"""Document -> Outline: the meeting's head, who was there, the agenda items, and what lies between them."""

from pipeline.schema import Document, Meeting, Outline
from pipeline.segment.attendance import read_attendance
from pipeline.segment.attendance.presiding import with_presiding
from pipeline.segment.first_items import without_titles
from pipeline.segment.front import read_front
from pipeline.segment.items import read_items

__all__ = ["segment"]


def segment(document: Document) -> Outline:
    """Divide `document` into its parts. Never raises on any text; what is doubtful is an issue of the outline."""
    items, sections, issues = read_items(document)
    items = without_titles(document, items)
    attendance, attendance_issues = read_attendance(document, items, sections)
    meeting, front_issues = read_front(document, items, sections, attendance)
    attendance = with_presiding(document, attendance, meeting, items)
    return Outline(meeting or Meeting(), attendance, items, sections, (*issues, *front_issues, *attendance_issues))
