"""What of a document is its head: the rows before the first item, with the running heads, and the notice apart."""

import re
from dataclasses import dataclass

from pipeline.schema import AgendaItem, Aside, Document, Evidence, Section
from pipeline.segment.first_items import without_titles
from pipeline.segment.rows import Part, Row, rows_of

_LONGEST = 140  # rows; a head with a notice and a long list of those present
_ITEM = re.compile(
    r"^(?:[A-ZÅÄÖ]\w{0,5}(?:/\w{2,3})?\s)?§\s*\d|^\d{1,3}\s*§\s*$|^1[.):]?\s+[A-ZÅÄÖ]|^1\.[A-ZÅÄÖ]|^punkt\s+1\b", re.I
)
_NOTICE = re.compile(
    r"(?i)^(?:anslag\s?/?\s?bevis|bevis|b\s?e\s?v\s?i\s?s|anslagsbevis|bevis om .*|tillkännagivande.*)$"
)


@dataclass(frozen=True, slots=True)
class Head:
    """`rows` before the first item; `all_rows` of the whole document; `title_rows` above the first label or list."""

    document: Document
    rows: tuple[Row, ...]
    all_rows: tuple[Row, ...]
    end: int  # offset at which the head ends
    asides: tuple[Aside, ...]

    @property
    def text(self) -> str:
        return self.document.text[: self.end]

    def evidence(self, start: int, end: int, maker: str) -> Evidence:
        return Evidence(self.document.text[start:end], self.document.page_of(start), start, end, maker)

    def of_part(self, part: Part, maker: str) -> Evidence:
        return self.evidence(part.start, part.end, maker)


def find_head(document: Document, items: tuple[AgendaItem, ...], sections: tuple[Section, ...]) -> Head:
    """The head ends at the first item that is not a line of the contents list; where no item is known, at its shape."""
    rows = rows_of(document)
    items = without_titles(document, items)
    contents = [s for s in sections if s.kind == "contents"]
    first = next((i.start for i in items if not any(s.start <= i.start < s.end for s in contents)), None)
    if first is None:
        first = next((row.start for n, row in enumerate(rows) if n and _ITEM.match(row.text)), len(document.text))
    head = tuple(
        row for row in rows if row.start < first and not any(s.start <= row.start < s.end for s in contents)
    )[:_LONGEST]  # fmt: skip
    if not head:
        head = rows[:12]
        first = head[-1].end if head else 0
    end = min(first, head[-1].end) if head and first > head[-1].end else first
    asides = tuple({aside.text: aside for aside in reversed(document.asides)}.values())
    return Head(document, head, rows, max(end, 0), tuple(reversed(asides)))


def is_notice(row: Row) -> bool:
    return len(row.parts) == 1 and bool(_NOTICE.match(row.text.strip()))
