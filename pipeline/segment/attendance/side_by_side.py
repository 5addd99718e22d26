"""Lists side by side, each column under its own heading, read one after the other."""

from dataclasses import replace

from pipeline.segment.attendance.block import INDENT, Block
from pipeline.segment.attendance.headings import leading_heading, read_heading
from pipeline.segment.attendance.lines import continues, is_label
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.words import NARRATIVE
from pipeline.segment.rows import Part, Row

Stream = list[tuple[Row, list[Part]]]


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
