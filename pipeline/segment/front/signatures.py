"""Who signed at the end of the minutes: names under a label ("Justeras") or over it, side by side or one to a line."""

import re

from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.front.head import Head
from pipeline.segment.known import is_given_name
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import label_field

_TAIL = 14  # rows
_NEAR = 40.0  # points between the left edges of a name and its label


def signed_by(head: Head, office: str) -> list[Part]:
    """The names that sign as `office` (attesters, secretary, chair) in the last rows, in their order; empty if none."""
    rows = [row for row in head.all_rows if row.start >= head.end][-_TAIL:]
    labels = [
        (number, part)
        for number, row in enumerate(rows)
        for part in row.parts
        if label_field(re.split(r":", part.text)[0]) == office
    ]
    if not labels:
        return []
    for _, part in labels:
        inline = names_side_by_side(_after_colon(part))
        if inline:
            return inline
    last_number, last = labels[-1]
    below = _below(rows, last_number, last)
    if below and last_number == labels[0][0]:  # one label, or labels side by side
        return [name for number, part in labels for name in _below(rows, number, part)]
    over = [name for number, part in labels if number for name in _level(rows[number - 1], part)]
    return over or below


def names_side_by_side(part: Part) -> list[Part]:
    """The names of one part of a row, even where the gap between two of them is lost."""
    found: list[Part] = []
    for piece in re.finditer(r"[^,;/()]+?(?=,|;|/|\(|\)|\s(?:och|samt)\s|$)", part.text):
        text = re.sub(r"^\s*(?:och|samt)\s", lambda m: " " * len(m.group()), piece.group())
        name = match_name(text)
        if not name or not is_person(text[name.start : name.end], known=False) or name.end - name.start < 5:
            continue
        words = list(re.finditer(r"\S+", text[name.start : name.end]))
        cuts = [0, 2] if len(words) == 4 and all(is_given_name(words[n].group()) for n in (0, 2)) else [0]
        for at, cut in enumerate(cuts):
            stop = words[cuts[at + 1] - 1].end() if at + 1 < len(cuts) else words[-1].end()
            low = part.start + piece.start() + name.start + words[cut].start()
            high = part.start + piece.start() + name.start + stop
            found.append(Part(low, high, part.x, part.text[low - part.start : high - part.start]))
    return found


def _after_colon(part: Part) -> Part:
    offset = part.text.find(":") + 1 or len(part.text)
    return Part(part.start + offset, part.end, part.x, part.text[offset:])


def _below(rows: list[Row], number: int, label: Part) -> list[Part]:
    """Names in the rows under a label and not left of it, up to the next label."""
    right = min((p.x for p in rows[number].parts if p.x > label.x), default=1e9)
    found: list[Part] = []
    for row in rows[number + 1 : number + 5]:
        if any(label_field(part.text.split(":")[0]) for part in row.parts):
            break
        inside = [p for p in row.parts if label.x - _NEAR <= p.x < right - 1]
        names = [name for part in inside for name in names_side_by_side(part)]
        if not names and found:
            break
        found += names
    return found


def _level(row: Row, label: Part) -> list[Part]:
    near = [part for part in row.parts if abs(part.x - label.x) < _NEAR]
    return [name for part in near for name in names_side_by_side(part)]
