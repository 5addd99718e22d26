"""Labels of lists: what follows one in its own part, one broken over two lines, one of another list."""

import re
from dataclasses import replace

from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.lines import house_words, is_person_row
from pipeline.segment.attendance.words import AWAY
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import label_field


def other_label(row: Row, block: Block) -> bool:
    """ "Processtöd: Anna Berg" below those who were away: she was not."""
    label = re.match(r"([A-ZÅÄÖ][a-zåäö]{3,}(?: [a-zåäö]+){0,2}):(?:\*\*)?\s", row.parts[0].text)
    if label is None or block.heading.status != "absent" or not block.rows or AWAY.search(label[1]):
        return False
    house = house_words(row.parts[0].text, below=True)
    return bool(house and house[1])  # not "Lärarförbundet: Ylva Storm"


def rest(part: Part, offset: int) -> list[Part]:
    """What stands after the heading or the lead-in in the same part; empty where nothing does."""
    text = part.text[offset:]
    return [Part(part.start + offset, part.end, part.x, text)] if text else []


def joined(label: str, more: str) -> str:
    return label[:-1] + more if label.endswith("-") else f"{label} {more}"


def keeps_minutes(row: Row) -> bool:
    """A row of the form below the lists: "Sekreterare", and beside it who that was; not a line to sign on."""
    if len(row.parts) != 2 or label_field(row.parts[0].text) != "secretary":
        return False
    kept = row.parts[0].text.strip(" :").lower()
    return kept.endswith(("sekreterare", "förare")) and is_person_row(replace(row, parts=row.parts[1:]))
