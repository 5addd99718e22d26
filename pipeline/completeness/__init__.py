"""Which meetings a body should have held, and which of them the archive holds: by list, numbers, §§ and habit."""

from pipeline.completeness.expected import Expected, read_expected
from pipeline.completeness.meetings import Item, Minutes
from pipeline.completeness.register import Coverage, Gap, register

__all__ = ["Coverage", "Expected", "Gap", "Item", "Minutes", "read_expected", "register"]
