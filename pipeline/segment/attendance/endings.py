"""Where a list of people ends: the first row below it that is no longer of it."""

import re

from pipeline.segment.attendance.grid import grid_header
from pipeline.segment.attendance.headings import leading_heading, loose_heading, read_heading
from pipeline.segment.attendance.lines import (
    continues,
    is_attribute,
    is_label,
    is_person_row,
    is_prose,
    is_running,
    looks_like_name,
    sentence_cue,
)
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.words import AWAY, NARRATIVE, NOISE, SENT_TO, VACANT
from pipeline.segment.known import municipality_code
from pipeline.segment.rows import Part
from pipeline.swedish.meeting_words import label_field

_SHORT = 50  # characters of a line that runs on to no other


def ends_list(regions: Regions, index: int, listed: list[list[Part]]) -> bool:
    """Whether row `index` is not of the list whose rows so far are `listed`."""
    row = regions.rows[index]
    text = row.text
    if regions.starts_item(row) or index in regions.tables or grid_header(row.parts):
        return True
    first = row.parts[0].text
    heading = read_heading(first)
    if heading and (heading.alone or len(row.parts) > 1 or first.endswith(":")) and not municipality_code(first):
        return True
    if first.endswith(":") and (loose_heading(first) or AWAY.search(first)):
        return True  # "På plats i Hässleholm:", "Inte här:"
    if re.match(r"[A-ZÅÄÖ][^:.,(]{2,40}:(?:\*\*)?\s", first) and AWAY.search(first.split(":")[0]):
        return True  # "Hade inte möjlighet: Anna Berg"
    goes_on = bool(listed) and text[:1].islower()
    if leading_heading(text) or (sentence_cue(text) and not goes_on):
        return True
    if is_label(row) or ((lead := re.match(r"[A-ZÅÄÖ][^:.,]{3,40}(?=:\s)", text)) and SENT_TO.search(lead[0])):
        return True
    previous = listed[-1][-1].text if listed else ""
    if (
        previous.endswith((",", "(", "-", " och", " samt", ";"))
        or re.search(r"\b[A-ZÅÄÖ]\.$", previous)
        or previous.count("(") > previous.count(")")
    ):
        return False
    if re.search(r"\bför\s+[A-ZÅÄÖ]\w+$", previous) and len(text.split()) == 1:
        return False
    if _names_a_group(regions, index) or re.fullmatch(r"[A-ZÅÄÖ][^:.]{2,40}:\s*[–—-]?", text):
        return False
    if is_person_row(row) or VACANT.match(first) or is_attribute(first) or NOISE.match(text):
        return False
    same_paragraph = not row.bold and (row.gap is None or row.gap < 0.7)
    same_paragraph = same_paragraph and not _new_sentence(regions.rows[index - 1].text, text)
    running = bool(listed) and is_running(listed) and same_paragraph
    if running and len(row.parts) == 1 and not re.search(r"[.:;!?)]$", previous) and len(previous) > 60:
        return False  # the sentence goes on
    if listed and same_paragraph and len(row.parts) == 1 and is_prose(previous):
        return False
    if NARRATIVE.search(text) and not continues(first):
        return True
    if listed and not row.bold and looks_like_name(first):
        return False
    if listed and continues(first):
        return False
    return not running


def _new_sentence(previous: str, text: str) -> bool:
    """A line with a capital and a full stop under a line of the list that ended long before the margin."""
    return len(previous) < _SHORT and len(text) > len(previous) and text[:1].isupper() and "." in text


def _names_a_group(regions: Regions, index: int) -> bool:
    """A short line right above a name: an organisation, a board or a place whose people follow."""
    row = regions.rows[index]
    if len(row.parts) > 1 or len(row.text.split()) > 5 or not row.text[:1].isupper() or row.text.endswith("."):
        return False
    following = regions.rows[index + 1] if index + 1 < len(regions.rows) else None
    if following is None or regions.starts_item(following) or label_field(row.text):
        return False
    if VACANT.match(following.text):
        return True
    return is_person_row(following) and len(following.text) < 70 and not NARRATIVE.search(row.text)
