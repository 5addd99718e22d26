"""Lists side by side, each column under its own heading, read one after the other."""

from dataclasses import replace

from pipeline.segment.attendance.block import INDENT, Block
from pipeline.segment.attendance.headings import Heading, any_heading, leading_heading, read_heading
from pipeline.segment.attendance.lines import continues, is_label, is_person_row
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.words import NARRATIVE, ORGANISATION
from pipeline.segment.known import municipality_code
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import list_words

Stream = list[tuple[Row, list[Part]]]


def is_label_column(regions: Regions, index: int) -> bool:
    """Whether each row is a label and its list: "Kallade | Samtliga ledamöter" over "Närvarande | Anna Berg, Bo Ek"."""
    row, following = regions.rows[index], regions.rows[index + 1] if index + 1 < len(regions.rows) else None
    if following is None or len(following.parts) < 2 or abs(following.x - row.x) > INDENT:
        return False
    heading = read_heading(following.parts[0].text)
    return heading is not None and heading.own and is_person_row(replace(following, parts=following.parts[1:]))


def read_columns(regions: Regions, index: int) -> tuple[list[Block], int]:
    """The lists under the headings of row `index`, and the index of the first row below them."""
    header = regions.rows[index]
    edges = [part.x for part in header.parts]
    streams: list[Stream] = [[] for _ in edges]
    for number, part in enumerate(header.parts):
        streams[number].append((header, [part]))
    index += 1
    while index < len(regions.rows):
        row = regions.rows[index]
        ended = regions.starts_item(row) or index in regions.tables
        if row.page != header.page or ended or NARRATIVE.search(row.text):
            break
        if any(is_label(replace(row, parts=(part,))) for part in row.parts):
            break
        if len(row.parts) == 1 and row.x1 > edges[1] and leading_heading(row.text):
            break  # "Frånvarande: ..." below the columns, over the width of both
        for part in row.parts:
            number = max((n for n, edge in enumerate(edges) if edge <= part.x + INDENT), default=0)
            streams[number].append((row, [part]))
        index += 1
    if read_heading(header.parts[0].text) is None:  # "Kommun | På plats | Förhinder": the first names a group
        return _grouped(streams), index
    return [block for stream in streams for block in _stacked(stream)], index


def has_groups(regions: Regions, index: int) -> bool:
    """Whether row `index` names two groups or more side by side, each over people: "Kommunen | PRO | SPF"."""
    if index + 1 >= len(regions.rows):
        return False
    header, following = regions.rows[index], regions.rows[index + 1]
    if len(header.parts) < 2 or len(following.parts) < 2 or regions.starts_item(header):
        return False
    edges = [part.x for part in header.parts]
    level = all(min(abs(part.x - edge) for edge in edges) < INDENT for part in following.parts)
    named = all(_names_group(part.text) for part in header.parts)
    return level and named and all(_is_name(part.text) for part in following.parts)


def _names_group(text: str) -> bool:
    known = text in list_words("organisation") or ORGANISATION.search(text) or municipality_code(text)
    short = len(text.split()) < 4 and text[:1].isupper() and ":" not in text
    heading = read_heading(text)
    return bool(known or (short and not _is_name(text))) and (heading is None or not heading.alone)


def _is_name(text: str) -> bool:
    name = match_name(text)
    return bool(name and name.start == 0 and is_person(text[: name.end]))


def read_groups(regions: Regions, index: int, heading: Heading) -> tuple[list[Block], int]:
    """The lists under the groups that row `index` names side by side; the group stands over its people in each."""
    header = regions.rows[index]
    edges = [part.x for part in header.parts]
    blocks = [Block(heading, start=part.start) for part in header.parts]
    while index < len(regions.rows):
        row = regions.rows[index]
        ended = row is not header and (regions.starts_item(row) or is_label(row) or any_heading(row.parts[0].text))
        if ended or row.page != header.page or index in regions.tables or NARRATIVE.search(row.text):
            break
        if any(min(abs(part.x - edge) for edge in edges) > INDENT for part in row.parts):
            break
        for part in row.parts:
            blocks[min(range(len(edges)), key=lambda n: abs(edges[n] - part.x))].add([part], row.x1)
        index += 1
    return blocks, index


def _stacked(stream: Stream) -> list[Block]:
    """The lists of one column, which may hold several headings one under the other."""
    blocks: list[Block] = []
    for row, parts in stream:
        heading = read_heading(parts[0].text)
        if heading and heading.alone:
            blocks.append(Block(heading))
        elif blocks:
            blocks[-1].add(parts, row.x1)
    return blocks


def _grouped(streams: list[Stream]) -> list[Block]:
    """Columns of people to the right of one with what they are from."""
    groups = {id(row): parts[0] for row, parts in streams[0][1:]}
    blocks = []
    for stream in streams[1:]:
        heading = read_heading(stream[0][1][0].text)
        if heading is None:
            continue
        block = Block(heading)
        group: Part | None = None
        for row, parts in stream[1:]:
            group = groups.get(id(row)) or group
            lead = [group] if group and not continues(parts[0].text) else []
            block.add([*lead, *parts], row.x1)
        blocks.append(block)
    return blocks
