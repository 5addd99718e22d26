"""Rows of a table of people, read by the columns of its header."""

import re
from dataclasses import replace

from pipeline.segment.attendance.attributes import Person
from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.entry import read_people
from pipeline.segment.attendance.headings import Heading, read_heading
from pipeline.segment.attendance.marks import mark
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.register import Register
from pipeline.segment.attendance.stretch import Stretch
from pipeline.segment.attendance.words import NOISE, PARTIAL, VACANT
from pipeline.segment.rows import Part
from pipeline.swedish.meeting_words import role_kind


def read_grid(block: Block, register: Register) -> None:
    assert block.grid is not None
    grid, heading = block.grid, block.heading
    kinds = grid.kinds()
    side_by_side = kinds.count("name") > 1
    name_column = next(column for column in grid.columns if column.kind == "name")
    if heading.role is None and name_column.heading:
        heading = replace(heading, role=name_column.heading.role)
    marked = _marked_rows(block)
    for number, parts in enumerate(block.rows):
        if len(parts) == 1 and (sub := read_heading(parts[0].text)) and not match_is_person(parts[0].text):
            heading = sub
            continue
        groups: list[list[tuple[str, Part]]] = [[]]
        headings = [heading]
        seen_name = False
        for part in parts:
            column = grid.columns[grid.column_of(part)]
            if side_by_side and column.kind == "name" and seen_name:
                groups.append([])
                beside = column.heading.role if column.heading else None
                headings.append(replace(heading, role=beside or heading.role))
            seen_name = seen_name or column.kind == "name"
            groups[-1].append((column.kind, part))
        place = next((cell for cell in groups[0] if cell[0] == "place" and cell[1].x < name_column.x), None)
        for cells in groups[1:]:  # "Kommun | Ledamot | Ersättare": what the row begins with holds for all in it
            cells += [place] if place and "place" not in {kind for kind, _ in cells} else []
        for cells, own in zip(groups, headings, strict=True):
            _grid_people(cells, kinds if marked[number] else [], own, register)


def _marked_rows(block: Block) -> list[bool]:
    """For each row whether the part of the table that it stands in has marks at all: a plain list below has none."""
    assert block.grid is not None
    marks, parts_of_table, current = [], [], -1
    for parts in block.rows:
        if len(parts) == 1 and read_heading(parts[0].text):
            current += 1
        parts_of_table.append(current)
        kinds = [block.grid.columns[block.grid.column_of(part)].kind for part in parts]
        marks.append("present" in kinds or "absent" in kinds)
    return [any(m for m, p in zip(marks, parts_of_table, strict=True) if p == own) for own in parts_of_table]


def match_is_person(text: str) -> bool:
    name = match_name(text)
    return bool(name and is_person(text[name.start : name.end]))


def _grid_people(cells: list[tuple[str, Part]], kinds: list[str], heading: Heading, register: Register) -> None:
    """Whoever one row of the table names: as a rule one, several where a cell holds all who came from a place."""
    names = [part for kind, part in cells if kind == "name"]
    if not names or VACANT.match(names[0].text):
        return
    stretch = Stretch.of([_whole_name(names[0], cells)], [""])
    people = [person for person in read_people(stretch).people if person.name]
    for person in people:
        marked: bool | None = None
        for kind, part in cells:
            marked = _read_cell(person, kind, part, marked)
        if person.status is None and ("present" in kinds or "absent" in kinds) and heading.status == "present":
            # with a column for presence, an empty cell is absence
            present = marked if marked is not None else "present" not in kinds
            person.status = "present" if present else "absent"
        register.add_person(person, stretch, heading)
    for kind, part in cells:
        if kind == "stand_in" and people and not NOISE.match(part.text):
            _stand_in(part, people[0], heading, register)


def _whole_name(name: Part, cells: list[tuple[str, Part]]) -> Part:
    """The name with its other half, where given names and family names have a column each."""
    rest = next((part for kind, part in cells if kind == "rest_of_name"), None)
    if rest is None or not 0 < rest.start - name.end < 4:
        return name
    return Part(name.start, rest.end, name.x, name.text + " " * (rest.start - name.end) + rest.text)


def _read_cell(person: Person, kind: str, part: Part, marked: bool | None) -> bool | None:
    """Take what one cell says of `person`; returns whether the marks so far have him or her present."""
    text = part.text.replace("\n", " ").strip()
    if kind == "party":
        person.party = person.party or text.strip("()")
    elif kind in ("present", "absent"):
        value = mark(text)
        if kind == "present":
            marked = True if marked or value or (value is None and text) else value if value is not None else marked
            if text.lower().startswith(("inbjud", "gäst")):
                person.status = "guest"
        elif value is True or (value is False and not re.fullmatch(r"[-–—0/]|nej.*", text, re.I)):
            marked = False
        if partial := PARTIAL.search(text):
            person.partial.append(partial.group(0).strip(" ,;"))
    elif kind == "partial" and re.search(r"\d", text):
        person.partial.append(text)
    elif kind == "instead":
        name = match_name(text)
        if name and len(text) > 2:
            person.instead_of = text[name.start : name.end]
            person.instead_place = (part.start + name.start, part.start + name.end)
    elif kind in ("place", "role", "note"):
        _cell_attributes(person, part, kind)
    return marked


def _stand_in(part: Part, person: Person, heading: Heading, register: Register) -> None:
    stretch = Stretch.of([part], [""])
    for substitute in read_people(stretch).people[:1]:
        substitute.instead_of = person.name
        substitute.municipality = substitute.municipality or person.municipality
        substitute.party = substitute.party or person.party
        register.add_person(substitute, stretch, replace(heading, status="present", role="Ersättare"))


def _cell_attributes(person: Person, part: Part, kind: str) -> None:
    """A cell beside a name is read like what follows a name in a list; in a place column an unknown word is one."""
    text = "Anna Anon\t" + part.text.replace("\n", " ")
    stretch = Stretch(text, (part.start,) * 10 + tuple(range(part.start, part.end)))
    reading = read_people(stretch)
    if not reading.people:
        return
    read = reading.people[0]
    person.roles += [role for role in read.roles if kind != "place" or role_kind(role)]
    person.partial += read.partial
    person.serving = person.serving or read.serving
    person.municipality = person.municipality or read.municipality
    person.party = person.party or read.party
    person.status = person.status or read.status
    if kind == "place":
        person.organisation = person.organisation or read.organisation
    elif kind == "role" and read.organisation:
        person.roles.append(read.organisation)
    elif kind == "note":
        person.organisation = person.organisation or read.organisation
    if read.instead_of and read.instead_span:
        person.instead_of, person.instead_party = read.instead_of, read.instead_party
        person.instead_place = stretch.place(*read.instead_span)
