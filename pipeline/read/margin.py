"""Headings in the margin: a narrow column of numbers and titles, in short lines, beside the text they belong to."""

import re
from collections import Counter

from pipeline.read.page import Run
from pipeline.read.rows import Part, Row, split_at

_NUMBERED = re.compile(r"^(?:[A-ZÅÄÖ][A-Za-zåäö/]{0,5}\s)?(?:§+\s*\d+|\d+\s*§|\d{1,3}[.)]?(?=\s|$)|[Pp]unkt\s\d+)")


def untangle(rows: list[Row]) -> list[Row]:
    """Rows of one column, with the lines of a margin heading brought together before the text beside them."""
    edge = _edge(rows)
    if edge is None:
        return rows
    cut = [split_at(row, [edge + 1.5]) for row in rows]
    printed = {id(new): row for new, row in zip(cut, rows, strict=True)}
    sections = _sections(cut, edge)
    wrapped = [section for section in sections if _wraps(section, edge)]
    if not wrapped:
        return rows
    margin = sum(bool(_NUMBERED.match(section[0].text)) for section in wrapped) >= 2
    numbered = sum(bool(_NUMBERED.match(section[0].text)) and len(section[0].parts) > 1 for section in sections)
    result: list[Row] = []
    for section in sections:
        head = section[0].parts[0]
        alone = margin and head.x1 < edge and _NUMBERED.match(head.text) and len(section[0].parts) > 1
        if section in wrapped or alone:
            result += _side(section, edge, left=True) + _side(section, edge, left=False)
        else:
            # a title that nearly touches the text beside it is cut from it where numbers and columns are the habit
            result += section if margin or numbered >= 3 else [printed[id(row)] for row in section]
    return result


def _edge(rows: list[Row]) -> float | None:
    """The left edge of the text where there is a narrow column to the left of it."""
    if len(rows) < 4:
        return None
    left = min(row.x0 for row in rows)
    right = max(row.x1 for row in rows)
    starts: Counter[int] = Counter()
    for row in rows:
        for run in (run for part in row.parts for run in part.runs):
            starts[round(run.x0)] += 1
    for x, _ in starts.most_common(4):
        count = sum(starts[x + step] for step in (-1, 0, 1))
        if left + 25 < x < left + 0.45 * (right - left) and count >= max(4, 0.25 * len(rows)):
            return float(x) - 1.5
    return None


def _sections(rows: list[Row], edge: float) -> list[list[Row]]:
    """Rows cut before each block of lines in the margin."""
    sections: list[list[Row]] = []
    last: Row | None = None  # the last row with something in the margin
    for row in rows:
        marginal = row.parts[0].x1 < edge + 1 and row.x0 < edge - 10
        crossing = row.x0 < edge - 10 and not marginal
        apart = last is None or row.y - last.y > 1.9 * max(row.size, last.size)
        fresh = marginal and (apart or _NUMBERED.match(row.text))
        after = bool(sections) and sections[-1][0].x0 < edge - 10 and sections[-1][0].parts[0].x1 > edge + 1
        if not sections or fresh or crossing or after:
            sections.append([row])
            if marginal and len(sections) > 1 and _beside(sections[-2][-1], row, edge):
                # Its text is set a little higher than the heading, in smaller type or with less white above.
                sections[-1].append(sections[-2].pop())
                sections = [section for section in sections if section]
        else:
            sections[-1].append(row)
        if marginal or crossing:
            last = row
    return sections


def _beside(text: Row, heading: Row, edge: float) -> bool:
    """Whether a line of text that ends above the heading's own line still stands beside it."""
    return text.x0 >= edge - 10 and text.bottom > heading.top + 0.25 * heading.size


def _wraps(section: list[Row], edge: float) -> bool:
    """Whether the lines in the margin are one heading: numbered, or going on in lower case, beside running text."""
    left = [row.parts[0] for row in section if row.x0 < edge - 10 and row.parts[0].x1 < edge + 1]
    beside = [row for row in section if len(row.parts) > 1 or row.x0 >= edge - 10]
    if not 2 <= len(left) <= 8 or not beside:
        return False
    if _NUMBERED.match(left[0].text):
        return True
    return len(left) <= 3 and all(part.text[:1].islower() for part in left[1:]) and not left[0].text.endswith(":")


def _side(section: list[Row], edge: float, left: bool) -> list[Row]:
    rows = []
    for row in section:
        parts: list[Part] = [part for part in row.parts if (part.x0 < edge - 10) == left]
        if parts:
            marks: list[Run] = [] if left and len(row.parts) > len(parts) else row.marks
            made = Row(parts, _base(parts), marks) if len(parts) < len(row.parts) else row
            made.cell = row.cell
            rows.append(made)
    return rows


def _base(parts: list[Part]) -> float:
    return max((run for part in parts for run in part.runs), key=lambda run: len(run.text)).y
