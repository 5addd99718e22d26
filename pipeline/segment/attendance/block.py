"""A list of people under one heading, as rows of parts."""

from dataclasses import dataclass, field

from pipeline.segment.attendance.grid import Grid
from pipeline.segment.attendance.headings import Heading
from pipeline.segment.attendance.stretch import Stretch
from pipeline.segment.attendance.told import Told
from pipeline.segment.rows import Part

INDENT = 12.0  # points: what stands farther to the right than this stands beside, not below


@dataclass(slots=True)
class Block:
    """A list under one heading: rows of parts, from `start` in the text on. `role` is that of a role heading."""

    heading: Heading
    rows: list[list[Part]] = field(default_factory=list)
    x1: list[float] = field(default_factory=list)
    grid: Grid | None = None
    start: int = 0
    prose: Stretch | None = None  # of running text: what `told` was read from
    told: tuple[Told, ...] = ()

    def of_given_names(self) -> bool:
        """Whether running text names somebody by the given name alone."""
        return any(len(each.person.name.split()) == 1 for each in self.told)

    def is_empty_above(self, offset: int) -> bool:
        """Whether nothing but its heading stands between this block and `offset`: the next heading divides it."""
        return not self.rows and self.start < offset

    def add(self, parts: list[Part], x1: float = 0.0) -> None:
        """One more row of the list; a cell that holds several lines of it (a table without rules) is several rows."""
        lines = lines_of(parts[0]) if len(parts) == 1 and self.grid is None else []
        for row in [[line] for line in lines] or ([parts] if parts else []):
            self.rows.append(row)
            self.x1.append(x1)


def lines_of(part: Part) -> list[Part]:
    """The printed lines of a cell, each with its place."""
    lines, start = [], part.start
    for text in part.text.split("\n"):
        if text.strip():
            lead = len(text) - len(text.lstrip())
            lines.append(Part(start + lead, start + lead + len(text.strip()), part.x, text.strip()))
        start += len(text) + 1
    return lines
