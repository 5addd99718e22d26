"""A name that was found in a string."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """A body or organisation: its name, the words it was read from and where they stand in the string searched."""

    name: str
    start: int
    end: int
