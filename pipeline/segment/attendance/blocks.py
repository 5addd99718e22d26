"""Where the lists of people stand: rows of the document -> blocks, each with the heading it stands under."""

import re
from dataclasses import dataclass, field, replace

from pipeline.schema import AgendaItem, Section
from pipeline.segment.attendance.grid import Grid, grid_header
from pipeline.segment.attendance.headings import Heading, leading_heading, read_heading
from pipeline.segment.attendance.lines import (
    continues,
    is_attribute,
    is_label,
    is_person_row,
    is_running,
    later_cue,
    looks_like_name,
    sentence_cue,
)
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import CAME, NARRATIVE, NOISE, PARTIAL, VACANT
from pipeline.segment.known import municipality_code
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import label_field

_ITEM = re.compile(
    r"^(?:(?:[A-ZÅÄÖ][\wÅÄÖåäö/]{0,6}\s)?(?:§|�)\s*\d|\d{1,3}\s*§(?!§)|punkt\s+\d|"
    r"\d{1,2}(?:\.\d{1,2})*[.):]?\s+(?=\D)|\d{1,2}\.(?=[A-ZÅÄÖ]))",
    re.I,
)


_FIRST_ITEM = re.compile(
    r"^(?:[A-ZÅÄÖ]\w{0,5}(?:/\w{2,3})?\s)?§\s*\d|^\d{1,3}\s*§\s*$|^(?:1|§\s?1)[.)]?\s+\S|^1\.\S", re.I
)


_OF_ATTENDANCE = re.compile(r"(?i)närvar|deltagar|upprop|röstlängd|frånvar|adjungering|mötesfunktionär")


_LISTED_LATER = re.compile(
    r"(?i)\bse (?:nästa|sida|sidan|bilaga|bifogad|separat|särskild)|"
    r"enligt (?:bifogad|bilaga|närvarolista|separat)|\bbilaga \d"
)


_INDENT = 12.0  # points


@dataclass(slots=True)
class Block:
    """A list under one heading: rows of parts, from `start` in the text on. `role` is that of a role heading."""

    heading: Heading
    rows: list[list[Part]] = field(default_factory=list)
    x1: list[float] = field(default_factory=list)
    grid: Grid | None = None
    start: int = 0

    def is_empty_above(self, offset: int) -> bool:
        """Whether nothing but its heading stands between this block and `offset`: the next heading divides it."""
        return not self.rows and self.start < offset

    def add(self, parts: list[Part], x1: float = 0.0) -> None:
        if parts:
            self.rows.append(parts)
            self.x1.append(x1)


@dataclass(slots=True)
class Finder:
    """Walks down the rows once; `blocks` are what it found."""

    rows: tuple[Row, ...]
    items: tuple[AgendaItem, ...]
    sections: tuple[Section, ...]
    blocks: list[Block] = field(default_factory=list)
    elsewhere: bool = False  # the head says that the list stands on another page

    def find(self) -> list[Block]:
        index = 0
        while index < len(self.rows):
            index = self._step(index)
        return self.blocks

    def _step(self, index: int) -> int:
        row = self.rows[index]
        region = self._region(row)
        if region == "closed" and self.elsewhere:
            region = "votes"  # the head sends the reader to a list that an item seems to swallow
        if region == "closed":
            return index + 1
        grid = grid_header(row.parts)
        if region == "votes" and not (grid and "present" in grid.kinds()):
            return index + 1  # who voted, not who came
        if grid and grid.of_attendance(self._heading_above(index)) and not self._names_below(index, grid):
            return self._grid(index, grid)
        columns = [(part, heading) for part in row.parts if (heading := read_heading(part.text)) and heading.alone]
        if len(columns) > 1 and len(columns) >= len(row.parts) - 1 and region == "head":
            return self._columns(index)
        first = row.parts[0]
        heading = read_heading(first.text)
        if wrapped := self._wrapped_label(index):
            return self._list(index, wrapped, list(row.parts[1:]), first.x)
        if heading and self._may_open(heading, index, region):
            return self._list(index, heading, list(row.parts[1:]), first.x)
        if lead := leading_heading(first.text):
            heading, offset = lead
            if heading.alone or region == "head" or region == "item":
                rest = Part(first.start + offset, first.end, first.x, first.text[offset:])
                return self._list(index, heading, [rest, *row.parts[1:]] if rest.text else list(row.parts[1:]), first.x)
        if region == "head" and self.blocks and _keeps_minutes(row):
            role = first.text.strip(" :")
            return self._list(index, Heading("present", role, True), list(row.parts[1:]), first.x)
        if region in ("head", "item") and (cue := sentence_cue(first.text)):
            return self._list(index, cue, list(row.parts), first.x)
        return self._sentence(index, first) if region == "head" else index + 1

    def _sentence(self, index: int, first: Part) -> int:
        """A sentence that brings in those who came, begun in the middle of a line or cut by the end of it."""
        offset = later_cue(first.text)
        if offset is not None:
            rest = Part(first.start + offset, first.end, first.x, first.text[offset:])
            return self._list(index, Heading("present", None, True), [rest], first.x)
        following = self.rows[index + 1] if index + 1 < len(self.rows) else None
        if following is None or self._starts_item(following) or len(first.text) < 20:
            return index + 1
        match = CAME.match(f"{first.text} {following.parts[0].text}")
        offset = match.end() - len(first.text) - 1 if match else -1
        if match and offset > 0:
            head = following.parts[0]
            name = match_name(head.text[offset:])
            if name and is_person(head.text[offset:][name.start : name.end]):
                rest = Part(head.start + offset, head.end, head.x, head.text[offset:])
                return self._list(index + 1, Heading("present", None, True), [rest], head.x)
        return index + 1

    def _region(self, row: Row) -> str:
        """head (before the items), item (an item about who is there), loose (outside items, later) or closed."""
        for section in self.sections:
            if section.start <= row.start < section.end:
                if section.kind in ("attendance", "front"):
                    return "head"
                if section.kind == "votelist":
                    return "votes"
                if section.kind in ("signatures", "notice", "contents"):
                    return "closed"
        if not self.items:
            return "head" if row.start < self._first_item_by_shape() else "loose"
        if row.start < self.items[0].body_start:
            return "head"
        for item in self.items:
            if item.body_start <= row.start < item.body_end:
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

    def _names_below(self, index: int, grid: Grid) -> bool:
        """Whether the columns headed "present" and "absent" hold names, not marks: lists side by side."""
        for row in self.rows[index + 1 : index + 7]:
            for part in row.parts:
                if grid.columns[grid.column_of(part)].kind in ("present", "absent"):
                    name = match_name(part.text)
                    if name and is_person(part.text[name.start : name.end]):
                        return True
        return False

    def _heading_above(self, index: int) -> Heading | None:
        for row in reversed(self.rows[max(0, index - 3) : index]):
            if heading := read_heading(row.parts[0].text):
                return heading
        return None

    def _may_open(self, heading: Heading, index: int, region: str) -> bool:
        row = self.rows[index]
        colon = row.parts[0].text.rstrip().endswith(":")
        people_beside = len(row.parts) > 1 and is_person_row(replace(row, parts=row.parts[1:]))
        if not heading.alone and not people_beside and not colon:
            return False
        if region == "loose":
            following = self.rows[index + 1 : index + 4]
            return sum(is_person_row(r) for r in following) >= 2 or any(grid_header(r.parts) for r in following[:2])
        return True

    def _wrapped_label(self, index: int) -> Heading | None:
        """The heading of "Icke tjänstg." over "ersättare", broken over two lines or three beside its list."""
        row = self.rows[index]
        if len(row.parts) < 2 or not is_person_row(replace(row, parts=row.parts[1:])):
            return None
        label = row.parts[0].text
        if read_heading(label) and not label.endswith("-"):
            return None
        for following in self.rows[index + 1 : index + 3]:
            part = following.parts[0]
            if abs(part.x - row.x) > _INDENT or not part.text[:1].islower():
                return None
            label = _joined(label, part.text)
            if heading := read_heading(label):
                return heading
        return None

    def _list(self, index: int, heading: Heading, content: list[Part], label_x: float) -> int:
        """One list from its heading on; returns the index of the first row that is not of it."""
        block = Block(heading)
        row = self.rows[index]
        block.add(content, row.x1)
        beside = bool(content) and content[0].x > label_x + _INDENT
        content_x = content[0].x if beside else None
        if content and _LISTED_LATER.search(content[0].text):
            self.elsewhere = True
            return index + 1
        label = row.parts[0].text
        if not heading.own and not content and self.blocks and self.blocks[-1].is_empty_above(row.start):
            block.heading = replace(heading, status=self.blocks[-1].heading.status)
        block.start = row.start
        index += 1
        while index < len(self.rows):
            row = self.rows[index]
            if content_x is None and not block.rows:
                content_x = row.x
            if beside and content_x is not None and row.x < content_x - _INDENT:
                longer = _joined(label, row.parts[0].text)
                merged = read_heading(longer) if row.parts[0].text[:1].islower() else None
                if merged is None or abs(row.x - label_x) > _INDENT:
                    break
                block.heading, label = merged, longer
                block.add(list(row.parts[1:]), row.x1)
                index += 1
                continue
            if self._ends(row, index, block, content_x):
                break
            block.add(list(row.parts), row.x1)
            index += 1
        self.blocks.append(block)
        return index

    def _ends(self, row: Row, index: int, block: Block, content_x: float | None) -> bool:
        text = row.text
        if self._starts_item(row) or grid_header(row.parts):
            return True
        first = row.parts[0].text
        heading = read_heading(first)
        if heading and (heading.alone or len(row.parts) > 1 or first.endswith(":")) and not municipality_code(first):
            return True
        goes_on = bool(block.rows) and text[:1].islower()
        if leading_heading(text) or (sentence_cue(text) and not goes_on):
            return True
        if is_label(row):
            return True
        previous = block.rows[-1][-1].text if block.rows else ""
        if (
            previous.endswith((",", "(", "-", " och", " samt", ";"))
            or re.search(r"\b[A-ZÅÄÖ]\.$", previous)
            or previous.count("(") > previous.count(")")
        ):
            return False
        if re.search(r"\bför\s+[A-ZÅÄÖ]\w+$", previous) and len(text.split()) == 1:
            return False
        if self._names_a_group(row, index) or re.fullmatch(r"[A-ZÅÄÖ][^:.]{2,40}:\s*[–—-]?", text):
            return False
        if is_person_row(row) or VACANT.match(first) or is_attribute(first) or NOISE.match(text):
            return False
        if NARRATIVE.search(text) and not continues(first):
            return True
        if block.rows and not row.bold and looks_like_name(first):
            return False
        if block.rows and continues(first):
            return False
        same_paragraph = not row.bold and (row.gap is None or row.gap < 0.7)
        return not (block.rows and is_running(block.rows) and same_paragraph)

    def _names_a_group(self, row: Row, index: int) -> bool:
        """A short line right above a name: an organisation, a board or a place whose people follow."""
        if len(row.parts) > 1 or len(row.text.split()) > 5 or not row.text[:1].isupper() or row.text.endswith("."):
            return False
        following = self.rows[index + 1] if index + 1 < len(self.rows) else None
        if following is None or self._starts_item(following) or label_field(row.text):
            return False
        return is_person_row(following) and len(following.text) < 70 and not NARRATIVE.search(row.text)

    def _starts_item(self, row: Row) -> bool:
        if any(row.start <= item.start < row.end or item.body_start == row.start for item in self.items):
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

    def _columns(self, index: int) -> int:
        """Lists side by side, each under its own heading: the columns are read one after the other."""
        header = self.rows[index]
        edges = [part.x for part in header.parts]
        streams: list[list[tuple[Row, list[Part]]]] = [[] for _ in edges]
        for number, part in enumerate(header.parts):
            streams[number].append((header, [part]))
        index += 1
        while index < len(self.rows):
            row = self.rows[index]
            if row.page != header.page or self._starts_item(row) or NARRATIVE.search(row.text):
                break
            if any(is_label(replace(row, parts=(part,))) for part in row.parts):
                break
            for part in row.parts:
                number = max((n for n, edge in enumerate(edges) if edge <= part.x + _INDENT), default=0)
                streams[number].append((row, [part]))
            index += 1
        if read_heading(header.parts[0].text) is None:  # "Kommun | På plats | Förhinder": the first names a group
            self._grouped(streams)
        else:
            for stream in streams:
                self._stream(stream)
        return index

    def _stream(self, stream: list[tuple[Row, list[Part]]]) -> None:
        block: Block | None = None
        for row, parts in stream:
            heading = read_heading(parts[0].text)
            if heading and heading.alone:
                block = Block(heading)
                self.blocks.append(block)
            elif block:
                block.add(parts, row.x1)

    def _grouped(self, streams: list[list[tuple[Row, list[Part]]]]) -> None:
        groups = {id(row): parts[0] for row, parts in streams[0][1:]}
        for stream in streams[1:]:
            heading = read_heading(stream[0][1][0].text)
            if heading is None:
                continue
            block = Block(heading)
            group: Part | None = None
            for row, parts in stream[1:]:
                group = groups.get(id(row)) or group
                lead = [group] if group and not continues(parts[0].text) else []
                block.add([*lead, *parts], row.x1)
            self.blocks.append(block)

    def _grid(self, index: int, grid: Grid) -> int:
        heading = self._heading_above(index) or Heading("present", None, True)
        block = Block(heading, grid=grid)
        index += 1
        while index < len(self.rows):
            row = self.rows[index]
            again = grid_header(row.parts)
            if again and again.same_as(grid) and abs(again.columns[0].x - grid.columns[0].x) < _INDENT:
                index += 1
                continue
            if again or not grid.holds(row) or self._list_follows(index, grid):
                break
            block.add(list(row.parts), row.x1)
            index += 1
        self.blocks.append(block)
        return index

    def _list_follows(self, index: int, grid: Grid) -> bool:
        """Whether a heading in the table begins a plain list below it."""
        row = self.rows[index]
        first = row.parts[0].text
        if len(row.parts) > 1 or not read_heading(first) or index + 1 >= len(self.rows):
            return False
        return len(grid.columns) > 2 and len(self.rows[index + 1].parts) == 1


def _joined(label: str, more: str) -> str:
    return label[:-1] + more if label.endswith("-") else f"{label} {more}"


def _keeps_minutes(row: Row) -> bool:
    """A row of the form below the lists: "Sekreterare", and beside it who that was; not a line to sign on."""
    if len(row.parts) != 2 or label_field(row.parts[0].text) != "secretary":
        return False
    kept = row.parts[0].text.strip(" :").lower()
    return kept.endswith(("sekreterare", "förare")) and is_person_row(replace(row, parts=row.parts[1:]))
