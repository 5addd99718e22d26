"""A paragraph that tells who came: rows of running text -> a block with the people of its sentences."""

from dataclasses import replace

from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.headings import Heading, any_heading
from pipeline.segment.attendance.lines import is_label
from pipeline.segment.attendance.regions import Regions
from pipeline.segment.attendance.stretch import Stretch
from pipeline.segment.attendance.told import Told, opens, read_told, sentences_of
from pipeline.segment.rows import Row

_RUNNING = 50  # characters; a shorter line is the last of its paragraph
_MOST = 20  # lines of one paragraph


def told_block(regions: Regions, index: int) -> tuple[Block, int] | None:
    """The people told of in the paragraph that begins at row `index`, and the index of the row after their last."""
    rows = _paragraph(regions, index)
    if not rows:
        return None
    stretch = Stretch.of([row.parts[0] for row in rows], _joints(rows))
    begun = [(a, b) for a, b in sentences_of(stretch.text) if a < len(rows[0].text)]
    if not any(read_told(stretch.text[a:b]) for a, b in begun):
        return None  # a later row may begin it
    told = told_in(stretch)
    last = max(stretch.offsets[each.person.end - 1] for each in told)
    used = [row for row in rows if row.start <= last]
    block = Block(Heading("present", None, True), start=rows[0].start, prose=stretch, told=tuple(told))
    for row in used:
        block.add(list(row.parts), row.x1)
    return block, index + len(used)


def told_in(stretch: Stretch) -> list[Told]:
    """Everybody of whom a sentence of `stretch` tells; spans are places in its text."""
    found = []
    for start, end in sentences_of(stretch.text):
        for each in read_told(stretch.text[start:end]):
            person = replace(each.person, start=each.person.start + start, end=each.person.end + start)
            if person.instead_span:
                person.instead_span = (person.instead_span[0] + start, person.instead_span[1] + start)
            if person.replaced_by:
                person.replaced_by = (person.replaced_by[0] + start, person.replaced_by[1] + start)
            found.append(Told(person, each.status))
    return found


def _paragraph(regions: Regions, index: int) -> list[Row]:
    rows: list[Row] = []
    for row in regions.rows[index : index + _MOST]:
        goes_on = bool(rows) and row.text[:1].islower() and not rows[-1].text.rstrip().endswith((".", ":"))
        if len(row.parts) > 1 or row.page != (rows[0].page if rows else row.page):
            break
        if rows and (len(rows[-1].text) < _RUNNING or row.bold != rows[0].bold or (row.gap or 0) > 0.9):
            break
        if rows and not rows[-1].text.endswith((",", "-", " och", " samt", " var")) and opens(row.text):
            break
        if regions.starts_item(row) or (not goes_on and (any_heading(row.text) or is_label(row))):
            break
        rows.append(row)
    return rows


def _joints(rows: list[Row]) -> list[str]:
    """A space between lines, nothing where a word was mended over the end of the line."""
    return [
        "" if before is not None and before.end == row.start else " "
        for before, row in zip([None, *rows], rows, strict=False)
    ]
