"""What the rules of this room hand over before it becomes a published decision."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """A decision found in the text: offsets in the canonical text, and what the rule that found it knows."""

    start: int
    end: int
    status: str  # decided | reported
    kind: str
    confidence: float
    maker: str
    decider: str | None = None
    decided_on: str | None = None
    clauses: tuple[tuple[int, int], ...] = ()
    resolves_to: tuple[int, int] | None = None
