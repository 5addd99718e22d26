"""Lists beside each other, and labels beside the middle of their lists, where rows do not keep them apart."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.segment.attendance.block import INDENT, Block
from pipeline.segment.attendance.lines import is_person_row
from pipeline.segment.rows import Part, Row


def goes_on_with(blocks: Sequence[Block], row: Row, content_x: float) -> bool:
    """Whether the left of `row` goes on with a list above the one at `content_x`, beside it; takes it to that list."""
    left = [part for part in row.parts if part.x <= content_x - INDENT]
    if not left or not is_person_row(replace(row, parts=tuple(left))):
        return False
    for block in reversed(blocks):
        if block.rows and abs(block.rows[-1][0].x - left[0].x) < INDENT:
            block.add(left, row.x1)
            return True
    return False


def beside_above(rows: Sequence[Row], index: int, label_x: float, content: list[Part], limit: int) -> list[Row]:
    """The people above a label in the middle of its list, beside it; not above row `limit`, where another list ends."""
    row = rows[index]
    x = content[0].x if content else rows[min(index + 1, len(rows) - 1)].x
    found: list[Row] = []
    for above in reversed(rows[max(limit, 0) : index]):
        named = is_person_row(replace(above, parts=above.parts[:1]))
        if x <= label_x + 3 * INDENT or abs(above.x - x) > INDENT or above.page != row.page or not named:
            break
        found.insert(0, above)
    return found
