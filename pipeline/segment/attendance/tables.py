"""Rows of a table of people, read by the columns of its header."""

import re
from dataclasses import replace

from pipeline.segment.attendance.attributes import Person
from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.entry import read_people
from pipeline.segment.attendance.grid import mark
from pipeline.segment.attendance.headings import Heading, read_heading
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
        seen_name = False
        for part in parts:
            kind = grid.columns[grid.column_of(part)].kind
            if side_by_side and kind == "name" and seen_name:
                groups.append([])
            seen_name = seen_name or kind == "name"
            groups[-1].append((kind, part))
        for cells in groups:
            _grid_person(cells, kinds if marked[number] else [], heading, register)


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


def _grid_person(
    cells: list[tuple[str, Part]], kinds: list[str], heading: Heading, register: Register
) -> Person | None:
    names = [part for kind, part in cells if kind == "name"]
    if not names or VACANT.match(names[0].text):
        return None
    stretch = Stretch.of(names[:1], [""])
    reading = read_people(stretch)
    people = [p for p in reading.people if p.name]
    if not people:
        return None
    person = people[0]
    stand_in: Part | None = None
    marked: bool | None = None
    for kind, part in cells:
        text = part.text.replace("\n", " ").strip()
        if kind == "party":
            person.party = person.party or text.strip("()")
        elif kind in ("present", "absent"):
            value = mark(text)
            if kind == "present":
                marked = value if value is not None else marked if not text else True
                if text.lower().startswith(("inbjud", "gäst")):
                    person.status = "guest"
            elif value is True or (value is False and not re.fullmatch(r"[-–—0/]|nej.*", text, re.I)):
                marked = False
            if partial := PARTIAL.search(text):
                person.partial.append(partial.group(0).strip(" ,;"))
        elif kind == "partial":
            if re.search(r"\d", text):
                person.partial.append(text)
        elif kind == "stand_in":
            stand_in = part
        elif kind == "instead":
            name = match_name(text)
            if name and len(text) > 2:
                person.instead_of = text[name.start : name.end]
                person.instead_place = (part.start + name.start, part.start + name.end)
        elif kind in ("place", "role", "note"):
            _cell_attributes(person, part, kind)
    if person.status is None and ("present" in kinds or "absent" in kinds):
        if marked is None:
            marked = "present" not in kinds  # with a column for presence, an empty cell is absence
        if heading.status == "present":
            person.status = "present" if marked else "absent"
    register.add_person(person, stretch, heading)
    if stand_in is not None and not NOISE.match(stand_in.text):
        serving = read_people(Stretch.of([stand_in], [""])).people[:1]
        for substitute in serving:
            substitute.instead_of = person.name
            serving_heading = replace(heading, status="present", role="Ersättare")
            register.add_person(substitute, Stretch.of([stand_in], [""]), serving_heading)
    return person


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
