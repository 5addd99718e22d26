"""Which part of a document a row stands in: the head, an item about who is there, an annex, or what holds no list."""

import re
from dataclasses import dataclass, field

from pipeline.schema import AgendaItem, Section
from pipeline.segment.attendance.marked import Table, marked_tables
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import PARTIAL
from pipeline.segment.rows import Row

_ITEM = re.compile(
    r"^(?:(?:[A-ZÅÄÖ][\wÅÄÖåäö/]{0,6}\s)?(?:§|�)\s*\d|\d{1,3}\s*§(?!§)|punkt\s+\d|"
    r"\d{1,2}(?:\.\d{1,2})*[.):]?\s+(?=\D)|\d{1,2}\.(?=[A-ZÅÄÖ]))",
    re.I,
)


_FIRST_ITEM = re.compile(
    r"^(?:[A-ZÅÄÖ]\w{0,5}(?:/\w{2,3})?\s)?§\s*\d|^\d{1,3}\s*§\s*$|^(?:1|§\s?1)[.)]?\s+\S|^1\.\S", re.I
)


_OF_ATTENDANCE = re.compile(r"(?i)närvar|deltagar|upprop|röstlängd|frånvar|adjungering|mötesfunktionär")


@dataclass(frozen=True, slots=True)
class Regions:
    """The rows of a document with what is known of its items and sections."""

    rows: tuple[Row, ...]
    items: tuple[AgendaItem, ...]
    sections: tuple[Section, ...]
    tables: dict[int, Table] = field(default_factory=dict)  # of marks, by the index of their first row
    shaped: int | None = None  # without items: where the first row begins that looks like one

    @classmethod
    def read(cls, rows: tuple[Row, ...], items: tuple[AgendaItem, ...], sections: tuple[Section, ...]) -> "Regions":
        """The regions of `rows`, with the tables in them whose marks tell who came."""
        regions = cls(rows, items, sections)
        shaped = None if items else regions._first_item_by_shape()
        regions = cls(rows, items, sections, shaped=shaped)
        return cls(rows, items, sections, marked_tables(rows, [regions.of(row) for row in rows]), shaped)

    def of(self, row: Row) -> str:
        """head (before the items), item (an item about who is there), loose (outside items, later) or closed."""
        start = row.start
        for section in self.sections:
            if section.start <= start < section.end:
                if section.kind in ("attendance", "front"):
                    return "head"
                if section.kind == "votelist":
                    return "votes"
                if section.kind in ("signatures", "notice", "contents"):
                    return "closed"
        if not self.items:
            first = self._first_item_by_shape() if self.shaped is None else self.shaped
            return "head" if start < first else "loose"
        if start < self.items[0].body_start:
            return "head"
        for item in self.items:
            if item.body_start <= start < item.body_end:
                return "item" if _OF_ATTENDANCE.search(item.title) else "closed"
        return "loose"

    def _first_item_by_shape(self) -> int:
        for index, row in enumerate(self.rows):
            text = row.text
            if _FIRST_ITEM.match(text):
                person = match_name(re.sub(r"^\S+\s+", "", text))
                if index and not (person and is_person(re.sub(r"^\S+\s+", "", text)[person.start : person.end])):
                    return row.start
        return self.rows[-1].end + 1 if self.rows else 0

    def starts_item(self, row: Row) -> bool:
        start, end = row.start, row.end
        if any(start <= item.start < end or item.body_start == start for item in self.items):
            return True
        match = _ITEM.match(row.text)
        if re.match(r"(?:med|vid|under|till|från|och|samt|dock|ej|utom|om|för|enligt)\s", row.text):
            return False
        if not match or (PARTIAL.match(row.text) and re.match(r"§§|\d+[–-]\d+\s*§", row.text)):
            return False
        rest = row.text[match.end() :].strip()
        name = match_name(rest)
        if name and is_person(rest[name.start : name.end]) and "§" not in match.group(0):
            return False
        titled = bool(rest) and (rest[:1].isupper() or "\t" in row.text)
        return titled or ("§" in match.group(0) and len(row.text) < 40)
