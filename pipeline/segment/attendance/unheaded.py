"""People in the head under no heading that is known: a run of lines each of which is surely people."""

import re

from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.headings import Heading, any_heading
from pipeline.segment.attendance.lines import is_label, is_person_row, people_in
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.words import AWAY, NARRATIVE, SENT_TO
from pipeline.segment.known import municipality_code
from pipeline.segment.rows import Row
from pipeline.swedish.meeting_words import label_field

_FEWEST = 3  # people; two may be those who sign
_LONGEST = 90  # characters of a line that is one person


def unheaded(regions: Regions, blocks: list[Block]) -> list[Block]:
    """The first run of people in the head outside the lists in `blocks`, as people present.

    Nobody where the words above it say otherwise: it is sent to them, they sign, they were away.
    """
    listed = frozenset(part.start for block in blocks for parts in block.rows for part in parts[:1])
    run: list[Row] = []
    above: Row | None = None
    for row in regions.rows:
        if regions.of(row) != "head" or regions.starts_item(row):
            break
        if row.start not in listed and (_is_person(row) or (run and _goes_on(row)) or _are_people(row)):
            run.append(row)
            continue
        if _enough(run):
            break
        run, above = [], row
    if not _enough(run) or (above and (AWAY.search(above.text) or SENT_TO.search(above.text) or _labels(above))):
        return []
    block = Block(Heading("present", None, False), start=run[0].start)
    for row in run:
        block.add(list(row.parts), row.x1)
    return [block]


def deal_out(blocks: list[Block]) -> None:
    """Labels of lists above all values of the head: of the people below them the last line is of those away."""
    for present, absent, both in zip(blocks, blocks[1:], blocks[2:], strict=False):
        labels = not present.rows and not absent.rows and not both.heading.alone
        if not labels or (present.heading.status, absent.heading.status) != ("present", "absent"):
            continue
        named = [number for number, parts in enumerate(both.rows) if _begins_with_person(parts[0].text)]
        if len(named) > 1:
            absent.rows, absent.x1 = both.rows[named[-1] :], both.x1[named[-1] :]
            both.rows, both.x1 = both.rows[: named[-1]], both.x1[: named[-1]]


def _begins_with_person(text: str) -> bool:
    name = match_name(text)
    return name is not None and not name.start and is_person(text[: name.end])


def _enough(run: list[Row]) -> bool:
    return sum(max(people_in(row.text), 1) for row in run) >= _FEWEST


def _is_person(row: Row) -> bool:
    """A line that begins with a whole name of a known given name and tells nothing but who that is."""
    first = row.parts[0].text
    if len(row.text) > _LONGEST or is_label(row) or NARRATIVE.search(row.text) or not is_person_row(row):
        return False
    return _begins_with_name(first)


def _are_people(row: Row) -> bool:
    """Several people on one line, with commas or after the place that they are from."""
    place = re.match(r"([^:\t]{2,40}):\s+", row.text)
    text = row.text[place.end() :] if place and municipality_code(place[1]) else row.text
    if is_label(row) or NARRATIVE.search(row.text) or row.text.rstrip().endswith(":") or not _begins_with_name(text):
        return False
    return text is not row.text or people_in(text) >= 2


def _goes_on(row: Row) -> bool:
    """The end of a running list: it begins in lower case or with the other half of a name, and ends in a bracket."""
    return row.text[:1] in "(" or bool(re.match(r"[a-zåäö][^.:]{0,60}$", row.text))


def _begins_with_name(text: str) -> bool:
    name = match_name(text)
    return name is not None and not name.start and " " in text[: name.end] and is_person(text[: name.end])


def _labels(row: Row) -> bool:
    heading = any_heading(row.text)
    return label_field(row.text.strip(" :")) is not None or (heading is not None and heading.status != "present")
