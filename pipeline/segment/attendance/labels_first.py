"""Lists whose labels all stand before the first value: "Plats / Närvarande / Frånvarande / Zoom / Anna, Bo / Cilla"."""

from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.endings import ends_list
from pipeline.segment.attendance.headings import Heading, read_heading
from pipeline.segment.attendance.lines import continues, is_person_row
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.rows import Part
from pipeline.swedish.meeting_words import label_field

_VALUES = 6  # rows of day, hours and place that may stand before the people


def read_labels_first(regions: Regions, index: int) -> tuple[list[Block], int] | None:
    """The lists of a run of labels that begins at row `index` below other labels, and the index of the row after them.

    Each label after the first is given one line, from the last line up; what is left is the first label's.
    """
    rows = regions.rows
    if index == 0 or label_field(rows[index - 1].text.strip(" :")) is None:
        return None
    labels: list[Heading] = []
    while index < len(rows) and len(rows[index].parts) == 1 and (heading := _list_label(rows[index].text)):
        labels.append(heading)
        index += 1
    values = range(index + 1, min(index + _VALUES, len(rows)))
    first = next((n for n in values if is_person_row(rows[n])), None)
    if len({label.status for label in labels}) < 2 or first is None or is_person_row(rows[index]):
        return None
    listed: list[list[Part]] = []
    after = first
    while after < len(rows) and (is_person_row(rows[after]) or continues(rows[after].text)):
        if listed and ends_list(regions, after, listed):
            break
        listed.append(list(rows[after].parts))
        after += 1
    if len(listed) < len(labels):
        return None
    cut = len(listed) - len(labels) + 1
    blocks = []
    for label, lines in zip(labels, [listed[:cut], *([line] for line in listed[cut:])], strict=True):
        block = Block(label, start=lines[0][0].start)
        for line in lines:
            block.add(line)
        blocks.append(block)
    return blocks, after


def _list_label(text: str) -> Heading | None:
    heading = read_heading(text)
    return heading if heading and heading.alone and heading.own else None
