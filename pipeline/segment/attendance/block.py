"""A list of people under one heading, as rows of parts."""

from dataclasses import dataclass, field

from pipeline.segment.attendance.grid import Grid
from pipeline.segment.attendance.headings import Heading
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

    def is_empty_above(self, offset: int) -> bool:
        """Whether nothing but its heading stands between this block and `offset`: the next heading divides it."""
        return not self.rows and self.start < offset

    def add(self, parts: list[Part], x1: float = 0.0) -> None:
        if parts:
            self.rows.append(parts)
            self.x1.append(x1)
