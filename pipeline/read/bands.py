"""Blocks of lines side by side whose lines do not stand level: each block is read to its end before the next.

A letterhead of three blocks, dates beside names beside places: where lines of one block fall between the lines of
another, no reader goes across.
"""

import itertools

from pipeline.read.page import Run
from pipeline.read.rows import Row, form_rows


def part_blocks(rows: list[Row]) -> list[Row]:
    """Rows of one column, with blocks that stand side by side out of step read one after the other."""
    result: list[Row] = []
    for band in _bands(rows):
        blocks = _blocks(band)
        result += [row for block in blocks for row in block] if blocks else band
    return result


def _bands(rows: list[Row]) -> list[list[Row]]:
    """Rows between broad strips of white."""
    bands: list[list[Row]] = []
    for row in rows:
        last = bands[-1][-1] if bands else None
        near = last is not None and 0 <= row.top - last.bottom + row.size < 2.6 * row.size
        if last is not None and near and not last.cell and not row.cell:
            bands[-1].append(row)
        else:
            bands.append([row])
    return bands


def _out_of_step(runs: list[Run]) -> int:
    """How often two runs stand so near each other in height that only being in different columns keeps them apart."""
    runs = sorted(runs, key=lambda run: run.y)
    return sum(
        1.2 < below.y - above.y < 0.9 * min(above.size, below.size) and (above.x1 < below.x0 or below.x1 < above.x0)
        for above, below in itertools.pairwise(runs)
    )


def _blocks(band: list[Row]) -> list[list[Row]] | None:
    runs = [run for row in band for part in row.parts for run in part.runs]
    if len(band) < 2:
        return None
    columns: list[list[Run]] = []
    right = float("-inf")
    for run in sorted(runs, key=lambda run: run.x0):
        if run.x0 - right > 8:
            columns.append([])
        columns[-1].append(run)
        right = max(right, run.x1)
    torn = _out_of_step(runs)
    if len(columns) < 2 or not (torn or len(band) <= 4):
        return None
    blocks = [form_rows(column) for column in columns]
    if any(len(block) < 2 for block in blocks):
        return None
    level = max(block[0].y for block in blocks) - min(block[0].y for block in blocks) < 5
    # Every block has a label of its own at its head: otherwise one column may hold the labels of the other.
    labelled = all(block[0].bold and not block[1].bold for block in blocks)
    if level and labelled and torn:
        return blocks
    # A letterhead: a name in large type over several lines, and beside it small print.
    large = min(row.size for row in blocks[0])
    if len(blocks) == 2 and len(band) <= 4 and large > 1.15 * max(row.size for row in blocks[1]):
        return blocks
    return None
