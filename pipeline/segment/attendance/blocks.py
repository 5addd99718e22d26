"""Where the lists of people stand: rows of the document -> blocks, each with the heading it stands under."""

import re
from dataclasses import dataclass, field, replace

from pipeline.segment.attendance.beside import beside_above, goes_on_with
from pipeline.segment.attendance.block import INDENT, Block
from pipeline.segment.attendance.endings import ends_list
from pipeline.segment.attendance.grid import Column, Grid, column_kind, grid_header
from pipeline.segment.attendance.headings import Heading, leading_heading, loose_heading, read_heading
from pipeline.segment.attendance.labels import joined, keeps_minutes, other_label, rest
from pipeline.segment.attendance.labels_first import read_labels_first
from pipeline.segment.attendance.lines import (
    from_whom,
    house_words,
    is_person_row,
    later_cue,
    sentence_cue,
    told_freely,
)
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.nicknames import read_nicknames
from pipeline.segment.attendance.prose import told_block
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.side_by_side import has_groups, is_label_column, read_columns, read_groups
from pipeline.segment.attendance.words import ALL_BUT, CAME
from pipeline.segment.rows import Part, Row

_LISTED_LATER = re.compile(
    r"(?i)\b(?:se|enl\.?|enligt|jfr|på|i)\s+(?:\w+\s+)?(?:nästa|sid\w*|bilag\w*|bifoga\w*|separat|särskil\w*|omstående|"
    r"närvaro\w*|deltagar\w*|tjänstgörings\w*|upprops\w*|förteckning\w*|lista\w*)|\bbilaga \d"
)


_APART = 60.0  # points between two columns of lists


@dataclass(slots=True)
class Finder:
    """Walks down the rows once; `blocks` are what it found."""

    regions: Regions
    blocks: list[Block] = field(default_factory=list)
    elsewhere: bool = False  # the head says that the list stands on another page
    listing_page: int = 0  # where that list has begun
    listed_to: int = -1  # the first row after the last list

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.regions.rows

    def find(self) -> list[Block]:
        index = 0
        while index < len(self.rows):
            index = self._step(index)
        return self.blocks

    def _step(self, index: int) -> int:
        row = self.rows[index]
        region = self._region(row)
        if table := self.regions.tables.get(index):
            self.blocks.append(table.block)
            return table.after
        if region == "closed":
            return index + 1
        for read in (self._table, self._labelled, self._told):
            after = read(index, region)
            if after is not None:
                if region == "later":
                    self.listing_page = row.page
                self.listed_to = after
                return after
        return index + 1

    def _region(self, row: Row) -> str:
        """The region of a row; "later" where the head sends the reader to a list that an item seems to swallow."""
        region = self.regions.of(row)
        if region == "closed" and self.elsewhere:
            return "loose" if row.page == self.listing_page else "later"
        return region

    def _table(self, index: int, region: str) -> int | None:
        """A table with a header row, or lists side by side under headings of their own."""
        row = self.rows[index]
        grid = grid_header(row.parts, region == "head")
        if region in ("votes", "later") and not (grid and "present" in grid.kinds()):
            return None if region == "later" else index + 1  # who voted, not who came
        if grid is None and region in ("head", "loose") and (implied := self._marks_only(index)):
            return self._grid(index, implied)
        if grid and grid.of_attendance(self._heading_above(index)) and not self._names_below(index, grid):
            return self._grid(index, grid)
        columns = [(part, heading) for part in row.parts if (heading := read_heading(part.text)) and heading.alone]
        named = is_person_row(replace(row, parts=row.parts[-1:])) and not read_heading(row.parts[-1].text)
        if len(columns) > 1 and len(columns) >= len(row.parts) - 1 and region == "head" and not named:
            if is_label_column(self.regions, index):
                return None
            found, after = read_columns(self.regions, index)
            self.blocks += found
            return after
        return None

    def _labelled(self, index: int, region: str) -> int | None:
        """A list under, beside or after a heading."""
        row = self.rows[index]
        first, beside = row.parts[0], list(row.parts[1:])
        if wrapped := self._wrapped_label(index):
            return self._list(index, wrapped, beside, first.x)
        if region == "head" and not beside and (lists := read_labels_first(self.regions, index)):
            self.blocks += lists[0]
            return lists[1]
        heading = read_heading(first.text)
        if heading and heading.alone and not beside and region == "head" and has_groups(self.regions, index + 1):
            found, after = read_groups(self.regions, index + 1, heading)
            self.blocks += found
            return after
        if heading and self._may_open(heading, index, region):
            return self._list(index, heading, beside, first.x)
        if region == "later":
            return None
        if lead := leading_heading(first.text):
            heading, offset = lead
            if heading.alone or region in ("head", "item"):
                return self._list(index, heading, [*rest(first, offset), *beside], first.x)
        if region == "head" and self.blocks and keeps_minutes(row):
            return self._list(index, Heading("present", first.text.strip(" :"), True), beside, first.x)
        if region in ("head", "item") and (loose := loose_heading(first.text)) and self._people_beside_or_below(index):
            return self._list(index, loose, beside, first.x)
        if (
            region == "head"
            and (house := house_words(first.text, self._below_list(index)))
            and (house[0].status == "present" or self.blocks)
        ):
            listed = rest(first, house[1])
            if listed or self._people_beside_or_below(index):
                return self._list(index, house[0], [*listed, *beside], first.x)
        return None

    def _told(self, index: int, region: str) -> int | None:
        """A list that a sentence brings in."""
        row = self.rows[index]
        first = row.parts[0]
        if region == "later":
            return None
        if region in ("head", "item"):
            told = told_block(self.regions, index)
            if told and told[0].of_given_names():
                return self._prose(told)
            if cue := sentence_cue(first.text):
                return self._list(index, cue, list(row.parts), first.x)
            if region == "item" and (colon := re.match(r"[^:]{4,80}:\s*", first.text)):  # "Röstlängden upptar:"
                listed = rest(first, colon.end())
                if read_nicknames(listed[0].text) if listed else self._people_below(index):
                    return self._list(index, Heading("present", None, True), listed, first.x)
            if ALL_BUT.search(first.text) or from_whom(first.text):
                return self._list(index, Heading("present", None, True), list(row.parts), first.x)
            if told:
                return self._prose(told)
        offset = later_cue(first.text, sentences=region == "head")
        if offset is not None:
            return self._list(index, Heading("present", None, True), rest(first, offset), first.x)
        if region == "head" and (free := told_freely(first.text)):
            return self._list(index, free[0], rest(first, free[1]), first.x)
        return self._sentence(index, first) if region == "head" else None

    def _prose(self, told: tuple[Block, int]) -> int:
        self.blocks.append(told[0])
        return told[1]

    def _sentence(self, index: int, first: Part) -> int | None:
        """A sentence that brings in those who came, cut by the end of the line."""
        following = self.rows[index + 1] if index + 1 < len(self.rows) else None
        if following is None or self.regions.starts_item(following) or len(first.text) < 20:
            return None
        if sentence_cue(following.text):
            return None  # which begins on the next line, under a title
        match = CAME.match(f"{first.text} {following.parts[0].text}")
        offset = match.end() - len(first.text) - 1 if match else -1
        if match and offset > 0:
            head = following.parts[0]
            name = match_name(head.text[offset:])
            if name and is_person(head.text[offset:][name.start : name.end]):
                return self._list(index + 1, Heading("present", None, True), rest(head, offset), head.x)
        return None

    def _marks_only(self, index: int) -> Grid | None:
        """A header that names only the columns of marks: the people stand to the left of them."""
        row = self.rows[index]
        following = self.rows[index + 1] if index + 1 < len(self.rows) else None
        if following is None or len(following.parts) < 2 or following.x > row.x - INDENT:
            return None
        kinds = [column_kind(part.text) for part in row.parts]
        if len(kinds) < 2 or not set(kinds) <= {"present", "absent"} or not is_person_row(following):
            return None
        marks = [Column(kind, part.x) for kind, part in zip(kinds, row.parts, strict=True) if kind]
        return Grid((Column("name", following.x), *marks))

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
        listed_below = region in ("head", "item") and (heading.own or bool(self.blocks)) and self._people_below(index)
        if not heading.alone and not people_beside and not colon and not listed_below:
            return False
        if region in ("loose", "later"):
            following = self.rows[index + 1 : index + 4]
            if index == self.listed_to and self._people_below(index):
                return True  # right below another list
            return sum(is_person_row(r) for r in following) >= 2 or any(grid_header(r.parts) for r in following[:2])
        return True

    def _below_list(self, index: int) -> bool:
        """Whether the last list ends right above row `index`."""
        rows = self.blocks[-1].rows if self.blocks else []
        return bool(rows) and index > 0 and rows[-1][-1].start >= self.rows[index - 1].start

    def _people_below(self, index: int) -> bool:
        following = self.rows[index + 1] if index + 1 < len(self.rows) else None
        return following is not None and not self.regions.starts_item(following) and is_person_row(following)

    def _people_beside_or_below(self, index: int) -> bool:
        row = self.rows[index]
        if len(row.parts) > 1:
            return is_person_row(replace(row, parts=row.parts[1:]))
        return self._people_below(index)

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
            if abs(part.x - row.x) > INDENT or not part.text[:1].islower():
                return None
            label = joined(label, part.text)
            if heading := read_heading(label):
                return heading
        return None

    def _list(self, index: int, heading: Heading, content: list[Part], label_x: float) -> int:
        """One list from its heading on; returns the index of the first row that is not of it."""
        block = Block(heading)
        row = self.rows[index]
        for above in beside_above(self.rows, index, label_x, content, self.listed_to):
            block.add(list(above.parts), above.x1)
        block.add(content, row.x1)
        beside = bool(content) and content[0].x > label_x + INDENT
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
            if beside and content_x is not None and row.x < content_x - INDENT:
                longer = joined(label, row.parts[0].text)
                merged = read_heading(longer) if row.parts[0].text[:1].islower() else None
                if merged is None or abs(row.x - label_x) > INDENT:
                    break
                block.heading, label = merged, longer
                block.add(list(row.parts[1:]), row.x1)
                index += 1
                continue
            apart = content_x is not None and row.x < min(label_x, content_x) - _APART
            if apart and content_x is not None and goes_on_with(self.blocks, row, content_x):
                block.add([part for part in row.parts if part.x > content_x - INDENT], row.x1)
                index += 1
                continue
            if ends_list(self.regions, index, block.rows) or other_label(row, block):
                break
            block.add(list(row.parts), row.x1)
            index += 1
        self.blocks.append(block)
        return index

    def _grid(self, index: int, grid: Grid) -> int:
        heading = self._heading_above(index) or Heading("present", None, True)
        block = Block(heading, grid=grid)
        index += 1
        while index < len(self.rows):
            row = self.rows[index]
            again = grid_header(row.parts, True)
            if again and again.same_as(grid) and abs(again.columns[0].x - grid.columns[0].x) < INDENT:
                index += 1
                continue
            if again or index in self.regions.tables or not grid.holds(row) or self._list_follows(index, grid):
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
