"""What the page of one meeting shows: its items and decisions, beside a page of the PDF with a quote outlined."""

import re
from dataclasses import dataclass

from pipeline.schema import AgendaItem, Attendance, Decision, Record


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch of a line on the page, in points."""

    x: float
    y: float
    width: float
    height: float


class MeetingPage:
    """`page` 0: the page of the quote, or the first. `mark`: "start-end" in the text; anything else is ignored."""

    def __init__(self, record: Record, page: int, mark: str) -> None:
        self.record = record
        self.start, self.end = self._span(mark)
        pages = record.document.pages
        wanted = page or (record.document.page_of(self.start) if self.end else 1)
        self.page = min(max(wanted, 1), max(pages, 1))
        self.pages = pages

    def _span(self, mark: str) -> tuple[int, int]:
        match = re.fullmatch(r"(\d{1,9})-(\d{1,9})", mark)
        if not match:
            return 0, 0
        start, end = int(match[1]), int(match[2])
        return (start, end) if start < end <= len(self.record.document.text) else (0, 0)

    @property
    def size(self) -> tuple[float, float]:
        sizes = self.record.document.page_sizes
        return sizes[self.page - 1] if self.page <= len(sizes) else (595.0, 842.0)

    @property
    def boxes(self) -> list[Box]:
        """Where the quote stands on the page that is shown: the part of each line that it covers."""
        boxes = []
        for line in self.record.document.lines:
            if line.page == self.page and line.start < self.end and line.end > self.start:
                length = max(line.end - line.start, 1)
                left = max(self.start - line.start, 0) / length
                right = min(self.end - line.start, length) / length
                width = line.x1 - line.x0
                x = line.x0 + left * width
                boxes.append(Box(x - 2, line.top - 1, (right - left) * width + 4, line.bottom - line.top + 2))
        return boxes

    @property
    def quote(self) -> str:
        return " ".join(self.record.document.text[self.start : self.end].split())

    @property
    def item(self) -> AgendaItem | None:
        """The innermost item that the quote stands in."""
        items = [i for i in self.record.agenda_items if self.end and i.body_start <= self.start < i.body_end]
        return min(items, key=lambda i: i.body_end - i.body_start, default=None)

    def decisions(self, item: AgendaItem) -> list[Decision]:
        """Decisions that stand in the item itself, not in a sub-item of it."""
        inner = [i for i in self.record.agenda_items if i.level > item.level and _within(i, item)]
        found = [d for d in self.record.decisions if item.body_start <= d.start < item.body_end]
        return [d for d in found if not any(i.body_start <= d.start < i.body_end for i in inner)]

    @property
    def loose_decisions(self) -> list[Decision]:
        """Decisions outside every item."""
        spans = [(i.body_start, i.body_end) for i in self.record.agenda_items]
        return [d for d in self.record.decisions if not any(a <= d.start < b for a, b in spans)]

    def listed(self, status: str) -> list[Attendance]:
        return [row for row in self.record.attendance if row.status == status]

    def citation(self, start: int, end: int) -> str:
        """How to refer to a place in this document."""
        meeting, document = self.record.meeting, self.record.document
        parts = [meeting.organisation, meeting.body, meeting.document_type, meeting.date]
        return ", ".join([p for p in parts if p] + [f"s. {document.page_of(start)}", document.file])


def _within(inner: AgendaItem, outer: AgendaItem) -> bool:
    return outer.body_start <= inner.body_start and inner.body_end <= outer.body_end
