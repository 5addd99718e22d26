"""Labels of the head and their values, however they are laid out.

A value stands after its label on the line, to the right of it, under it, or, where all labels come first, in the run
of lines after the last of them.
"""

import re
from dataclasses import dataclass, field

from pipeline.segment.attendance.grid import grid_header
from pipeline.segment.attendance.headings import any_heading
from pipeline.segment.days import find_days
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import label_field

_NEAR = 16.0  # points: what still counts as the same left edge
_CLOCK = re.compile(r"(?:kl\.?|klockan)\s*\d|\d{1,2}[.:]\d{2}", re.I)
_UNLABELLED = re.compile(r"^(?:signeras|digital|elektronisk|signerat|\W+$)", re.I)


@dataclass(slots=True)
class Field:
    """One label with the parts that are its value, in reading order."""

    name: str
    label: Part
    row: int
    values: list[Part] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.values)


def read_fields(rows: tuple[Row, ...]) -> list[Field]:
    """All labelled values of `rows`, in the order of their labels."""
    cells = [_cells(row) for row in rows]
    fields: list[Field] = []
    for number, row in enumerate(cells):
        for position, (name, label, rest) in enumerate(row):
            if name is None:
                continue
            found = Field(name, label, number)
            if rest:
                found.values.append(rest)
            for other, part, _ in row[position + 1 :]:
                if other is not None:
                    break
                found.values.append(part)
            _continue(found, cells, rows, bool(rest))
            fields.append(found)
    _labels_first(fields, cells)
    return fields


Cell = tuple[str | None, Part, Part | None]


def _cells(row: Row) -> list[Cell]:
    """Each part of a row as (field or None, the part or its label, the value in the same part)."""
    cells: list[Cell] = []
    if grid_header(row.parts):
        return [(None, part, None) for part in row.parts]  # the head of a table of people
    for part in row.parts:
        if name := label_field(part.text):
            cells.append((name, part, None))
        elif split := split_label(part, part is row.parts[0]):
            cells.append(split)
        elif part is row.parts[0] and _opens_a_list(part.text):
            cells.append(("attendance", part, None))
        else:
            cells.append((None, part, None))
    return cells


def _opens_a_list(text: str) -> bool:
    heading = any_heading(text)
    return heading is not None and heading.alone


def split_label(part: Part, first: bool) -> Cell | None:
    """ "Plats: Sal A" and "Sammanträdesdatum 2002-10-16" -> (field, label, value)."""
    colon = re.match(r"([^:\n]{2,50}?)\s*:\s+(?=\S)", part.text) or re.match(r"([^:\n]{3,50}?)\s*:(?=\D)", part.text)
    if colon and (name := label_field(colon.group(1))):
        return _cut(name, part, colon.end())
    if not first:
        return None
    words = list(re.finditer(r"\S+", part.text))
    for count in range(min(6, len(words) - 1), 0, -1):
        end = words[count - 1].end()
        name = label_field(part.text[:end])
        following = words[count].group(0)
        placed = name != "meeting_place" or "plats" in part.text[:end].lower()
        if name and placed and name not in ("skip", "contents", "signatures", "body", "organisation", "number"):
            starts = following[0].isupper() or following[0].isdigit() or bool(find_days(part.text[end : end + 40]))
            short = len(words) - count <= 12
            if starts and short and not re.search(r"[a-zåäö]{3,}\.\s*$", part.text) and part.text[0].isupper():
                return _cut(name, part, words[count].start())
            return None
    return None


def _cut(name: str, part: Part, offset: int) -> Cell:
    label = Part(part.start, part.start + offset, part.x, part.text[:offset])
    return name, label, Part(part.start + offset, part.end, part.x, part.text[offset:])


def _continue(found: Field, cells: list[list[Cell]], rows: tuple[Row, ...], inline: bool) -> None:
    """Lines below that go on with a value, or hold the whole of it."""
    beside = bool(found.values) and not inline
    edge = found.values[0].x if beside else found.label.x
    right = _next_label_x(found, cells[found.row])
    if inline and found.name not in ("meeting_place", "meeting_date", "meeting_time"):
        return
    for number in range(found.row + 1, min(found.row + 7, len(cells))):
        row = cells[number]
        if beside and (row[0][1].x < edge - _NEAR or row[0][0] is not None):
            return
        if inline and not (row[0][1].text[:1].islower() or row[0][1].text[:1].isdigit()):
            return
        here = [
            c
            for c in row
            if edge - _NEAR <= c[1].x < right - 1 and (abs(c[1].x - edge) < _NEAR or not _aligned(c, row, edge))
        ]
        if any(c[0] is not None for c in here) or (not here and not _blank(row)):
            return
        if not beside and not inline and found.values and (rows[number].gap or 0) > 1.6:
            return
        if not found.values and number > found.row + 4:
            return
        for _, part, _ in here:
            if not _UNLABELLED.match(part.text):
                found.values.append(part)
        if len(found.values) > (1 if found.name == "skip" else 5):
            return


def _aligned(cell: Cell, row: list[Cell], edge: float) -> bool:
    return any(abs(other[1].x - edge) < _NEAR for other in row if other is not cell)


def _blank(row: list[Cell]) -> bool:
    return all(
        _UNLABELLED.match(part.text) or (part.x > 0 and len(row) == 1 and not part.text.strip()) for _, part, _ in row
    )


def _next_label_x(found: Field, row: list[Cell]) -> float:
    return min((part.x for name, part, _ in row if name is not None and part.x > found.label.x + 1), default=1e9)


def _labels_first(fields: list[Field], cells: list[list[Cell]]) -> None:
    """ "Plats: / Tid: / Sammanträdesdatum / 2024-02-06 / ...": the values follow the last label of the run."""
    run: list[Field] = []
    for found in fields:
        lone = len(cells[found.row]) == 1 and cells[found.row][0][2] is None
        if run and found.row - run[-1].row == 1 and lone:
            run.append(found)
        elif lone:
            run = [found]
        else:
            run = []
        if len(run) > 1 and found.values and not any(f.values for f in run[:-1]):
            _deal(run, found.values)
            run = []


def _deal(run: list[Field], values: list[Part]) -> None:
    """Give each value to the label that it suits: days to a date, clock times to a time, the rest to a place."""
    values, run[-1].values = list(values), []
    wanted = {"meeting_date": lambda t: bool(find_days(t)), "meeting_time": lambda t: bool(_CLOCK.search(t))}
    for found in run:
        suits = wanted.get(found.name, lambda t: not find_days(t) and not re.match(r"(?:kl\.?|klockan)?\s*\d", t, re.I))
        value = next((v for v in values if suits(v.text)), None)
        if value is not None:
            found.values.append(value)
            values.remove(value)
    run[-1].values.extend(values)
