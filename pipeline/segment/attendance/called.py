"""Lists of those summoned that say who of them stayed away: the only lists of who came."""

import re
from dataclasses import replace

from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.lines import people_in

_REMARK = re.compile(
    r"(?i)\b(?:frånvarande|frånv|förhinder|återbud|lämnade|anlände|ankom|kom\s|gick\s|ej närvarande|ej med)\b"
)


def names_several(block: Block) -> bool:
    """Whether the block is a list of those who came, under a heading that says so."""
    people = sum(len(block.rows) if block.grid else people_in(part.text) for parts in block.rows for part in parts)
    return people > 1 and block.heading.status == "present" and block.heading.own


def summoned_and_came(block: Block) -> Block:
    """The block as one of people present, where it is headed "Kallade" and remarks on who was not there, or when."""
    remarked = any(_REMARK.search(part.text) for parts in block.rows for part in parts)
    if block.heading.status == "called" and remarked:
        block.heading = replace(block.heading, status="present")
    return block
