"""The head of the minutes: document type, organisation, body, date, place, times, officers."""

from pipeline.schema import AgendaItem, Attendance, Document, Evidence, Issue, Meeting, Section
from pipeline.segment.front.dates import read_date
from pipeline.segment.front.fields import read_fields
from pipeline.segment.front.head import Head, find_head
from pipeline.segment.front.kind import read_kind
from pipeline.segment.front.names import read_body, read_organisation
from pipeline.segment.front.offices import read_officers_of_head
from pipeline.segment.front.places import read_number, read_place, read_times

__all__ = ["read_front"]


def read_front(
    document: Document,
    items: tuple[AgendaItem, ...],
    sections: tuple[Section, ...],
    attendance: tuple[Attendance, ...],
) -> tuple[Meeting, tuple[Issue, ...]]:
    """The meeting's head, each value with its evidence; `items` and `sections` say where the head ends, `attendance`
    who may have held an office."""
    head: Head = find_head(document, items, sections)
    fields = read_fields(head.rows)
    evidence: dict[str, Evidence] = {}
    kind = read_kind(head, evidence)
    body = read_body(head, fields, evidence)
    organisation, code = read_organisation(head, fields, body, evidence)
    date, source, issues = read_date(head, fields, evidence)
    start_time, end_time = read_times(head, fields, evidence)
    chair, secretary, attesters = read_officers_of_head(head, fields, attendance, items, evidence)
    meeting = Meeting(
        document_type=kind, organisation=organisation, body=body, date=date, date_source=source,
        place=read_place(head, fields, evidence), start_time=start_time, end_time=end_time, chair=chair,
        secretary=secretary, attesters=attesters, number=read_number(head, fields, evidence), municipality_code=code,
        evidence=evidence,
    )  # fmt: skip
    return meeting, tuple(issues)
