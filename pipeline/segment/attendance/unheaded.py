"""People in the head under no heading that is known: a run of lines each of which is surely a person."""

import re

from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.headings import Heading, any_heading
from pipeline.segment.attendance.lines import is_label, is_person_row
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.words import NARRATIVE
from pipeline.segment.rows import Row
from pipeline.swedish.meeting_words import label_field

_FEWEST = 3  # people; two may be those who sign
_LONGEST = 90  # characters of a line of a list
_AWAY = re.compile(r"(?i)\b(?:ej|inte|icke|utan|borta|saknad\w*|frånvar\w*|förhind\w*|återbud|avböj\w*)\b")
_SENT_TO = re.compile(r"(?i)^(?:till|kopia|sändlista|mottagare|för kännedom|delges|expedieras|kallade|kallelse)\b")


def unheaded(regions: Regions) -> Block | None:
    """The first run of people in the head, as a list of those present; None where the words above it deny that."""
    run: list[Row] = []
    above: Row | None = None
    for row in regions.rows:
        if regions.of(row) != "head" or regions.starts_item(row):
            break
        if _is_person(row):
            run.append(row)
            continue
        if len(run) >= _FEWEST:
            break
        run, above = [], row
    if len(run) < _FEWEST or (above and (_AWAY.search(above.text) or _SENT_TO.match(above.text) or _labels(above))):
        return None
    block = Block(Heading("present", None, True), start=run[0].start)
    for row in run:
        block.add(list(row.parts), row.x1)
    return block


def _is_person(row: Row) -> bool:
    """A line that begins with a whole name of a known given name and tells nothing but who that is."""
    first = row.parts[0].text
    if len(row.text) > _LONGEST or is_label(row) or NARRATIVE.search(row.text) or not is_person_row(row):
        return False
    name = match_name(first)
    return name is not None and not name.start and " " in first[: name.end] and is_person(first[: name.end])


def _labels(row: Row) -> bool:
    heading = any_heading(row.text)
    return label_field(row.text.strip(" :")) is not None or (heading is not None and heading.status != "present")
