"""Does a title go on in the next line? In type of its own a title is a run of that type; in plain type it goes on where
the line broke because it was full, and a new paragraph, heading or sentence ends it.
"""

import re

from pipeline.segment.items.rows import Page, Row
from pipeline.swedish.item_words import either

_MOST_PLAIN = 6  # lines of a title in plain type
_FULL = 35  # characters; a shorter line that ends is the end of a title
_MARKDOWN = re.compile(r"(?:#{1,5}|\*{2,5})\s")  # a heading of markdown or org mode is one line
_HALF_FULL = 28  # ... unless the next begins in lower case; some clubs write names so ("liv förklarade mötet avslutat")


def continues(page: Page, first: Row, last: Row, row: Row, stops: frozenset[int]) -> bool:
    """Does the title that began in `first` go on in `row`, the line after `last`? `stops` are rows of other items."""
    if row.repeated or row.index in stops or _MARKDOWN.match(first.text):
        return False
    if row.line.cell != first.line.cell:
        return False
    if first.line.cell is not None and _is_title_cell(page, first):
        return row.style == first.style or first.emphasis < 1
    if page.in_margin(first) != page.in_margin(row):
        return False
    if page.in_margin(first) and abs(row.line.x0 - first.line.x0) < 3:
        return row.gap <= page.usual_gap + 0.45 or row.gap <= 0.6
    if first.line.x0 - row.line.x0 > 60 and "\t" not in first.text:
        return False
    if row.gap > page.usual_gap + 0.45 and row.gap > 0.6 and not row.page_top:
        return False
    unfinished = bool(re.search(rf"(?i)(?:\b{either('joiner')}|[,–-]|[a-zåäö]-)$", last.text.rstrip()))
    if row.kind is not None and not (unfinished and row.scope == "item"):
        return False
    same_style = row.style[1:] == first.style[1:] and abs(row.style[0] - first.style[0]) <= 0.5
    if first.emphasis >= 1 and same_style:
        if first.emphasis >= row.emphasis + 0.9:
            return False  # capitals over ordinary letters
        return unfinished or not _is_subheading(page, first, last, row)
    if row.line.page != last.line.page or abs(row.style[0] - first.style[0]) > 0.5:
        return False
    return _flows_on(page, first, last, row, stops, unfinished, same_style)


def _flows_on(
    page: Page, first: Row, last: Row, row: Row, stops: frozenset[int], unfinished: bool, same_style: bool
) -> bool:
    """In plain type: the line broke because the next word had no room, and no sentence has begun."""
    if re.search(r"[.:!?]$", last.text.rstrip()) or row.index - first.index >= _MOST_PLAIN:
        return False
    lower = bool(re.match(r"[a-zåäö(]", row.text)) and not re.match(r"att\s|\(?[a-zåäö]\s?[).]", row.text)
    if not same_style:
        return lower and (unfinished or len(last.text) >= _FULL)  # weight lost in one line of a title
    full = len(last.text) >= _FULL or had_no_room(page, last, row)
    if (unfinished and (lower or _block_ends(page, row, stops))) or (lower and (full or len(last.text) >= _HALF_FULL)):
        return True
    if not full:
        return False
    # a capital may be a name ("... i stället för / Anna Berg") or the text: believed where the block ends soon after
    return _block_ends(page, row, stops)


def _is_title_cell(page: Page, first: Row) -> bool:
    """Is the cell all title: a few lines without a sentence, with another cell of its row to the right?"""
    table, line, column = first.line.cell or (0, 0, 0)
    for other in page.rows[first.index + 1 : first.index + _MOST_PLAIN + 1]:
        if other.line.cell is None or other.line.cell[:2] != (table, line):
            return False
        if other.line.cell[2] > column:
            return True
        if re.search(r"[.!?]$|[.!?]\s+[A-ZÅÄÖ]", other.text.rstrip()):
            return False
    return False


def had_no_room(page: Page, last: Row, row: Row) -> bool:
    """Would the first word of `row` have run over the edge at the end of `last`? Another line must show the edge."""
    width = (last.line.x1 - last.line.x0) / max(len(last.text), 1)
    word = row.text.split()[0] if row.text.split() else ""
    if last.line.x1 + width * (len(word) + 1) <= last.edge - 4:
        return False
    return any(
        other.index != last.index and abs(other.line.x0 - last.line.x0) < 60 and other.line.x1 >= last.line.x1 - 12
        for other in page.rows
    )


def _block_ends(page: Page, row: Row, stops: frozenset[int]) -> bool:
    """Does the block that holds `row` end, without a sentence, within four lines?"""
    for other in page.rows[row.index : row.index + 4]:
        if re.search(r"[.:]$|[.]\s+[A-ZÅÄÖ]", other.text.rstrip()):
            return False
        after = page.rows[other.index + 1] if other.index + 1 < len(page.rows) else None
        if after is None or after.index in stops or after.kind is not None:
            return True
        if after.gap > other.gap + 0.2 and after.gap > page.usual_gap + 0.15:
            return True
    return False


def _is_subheading(page: Page, first: Row, last: Row, row: Row) -> bool:
    """A short line of the same type right under a title that ended well short of the edge, with plain text under it."""
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    starts_anew = bool(re.match(r"[A-ZÅÄÖ]", row.text)) and not row.wide
    if not starts_anew or following is None or following.style == row.style:
        return False  # before all rows of the document are measured
    left = first.line.x0
    widest = max(other.line.x1 for other in page.rows if abs(other.line.x0 - left) < 30)
    return last.line.x1 - left < 0.35 * (widest - left)
