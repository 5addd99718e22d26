"""How far the words at the start of a line are set apart: bold where the rest is not, or with a rule drawn under them.

"Ekonomi  Kassören redogjorde ..." with its first word bold is how many notes print a heading; and before there were
word processors, a heading was underlined.
"""

import re
from bisect import bisect_left

from pipeline.read.page import Run, Sheet
from pipeline.read.rows import Part, Row

_BEFORE = re.compile(r"[\W\d_]{0,8}$")  # a bullet or number may stand before the words


class Underlines:
    """The horizontal rules of one page, sorted by height."""

    def __init__(self, sheet: Sheet):
        level = [rule for rule in sheet.rules if rule[3] - rule[1] < 2.5 and rule[2] - rule[0] > 4]
        self._rules = sorted(level, key=lambda rule: rule[1] + rule[3])
        self._heights = [(rule[1] + rule[3]) / 2 for rule in self._rules]

    def under(self, part: Part, run: Run) -> float:
        """How far to the right, from the start of `run`, rules lie close under its baseline; `run.x0` where none does.

        Rules that reach out of `part` at either side are borders or lines to sign on.
        """
        end, slack = run.x0, 0.3 * run.size
        at = bisect_left(self._heights, run.y - 0.5)
        found = []
        while at < len(self._heights) and self._heights[at] < run.y + 0.35 * run.size:
            x0, _, x1, _ = self._rules[at]
            if x0 > part.x0 - 2 * slack and x1 < part.x1 + 2 * slack:
                found.append((x0, x1))
            at += 1
        for x0, x1 in sorted(found):
            if x0 <= end + slack:
                end = max(end, x1)
        return end


def lead_of(row: Row, underlines: Underlines) -> int:
    """Characters at the start of `row` that are set apart from the rest; all of them where all are underlined.

    0 where nothing is, and where the whole line is bold.
    """
    part = row.parts[0]
    if len(part.runs) == 1 and len(row.parts) == 1 and not underlines.under(part, part.runs[0]) > part.x0:
        return 0
    letters = _underlined(part, underlines) or _bold(row, part)
    return _characters(part.text, letters) if letters else 0


def _underlined(part: Part, underlines: Underlines) -> int:
    """Letters and signs, without spaces, from the start of the part to the end of what is underlined."""
    count, begun = 0, False
    for run in part.runs:
        size = _size(run.text)
        end = underlines.under(part, run)
        share = (end - run.x0) / max(run.x1 - run.x0, 0.1)
        if share > 0.93:
            begun = True
        elif share > 0.1:
            return count + _whole_words(run.text, share)
        elif begun or not _BEFORE.match(run.text):
            break
        count += size
    return count if begun else 0


def _bold(row: Row, part: Part) -> int:
    if all(run.bold for each in row.parts for run in each.runs):
        return 0
    count, begun = 0, False
    for run in part.runs:
        if run.bold:
            begun = True
        elif begun or not _BEFORE.match(run.text):
            break
        count += _size(run.text)
    return count if begun else 0


def _size(text: str) -> int:
    return len("".join(text.split()))


def _whole_words(text: str, share: float) -> int:
    """Letters of the words that make about `share` of the width of `text`."""
    ends = [match.end() for match in re.finditer(r"\S+", text)]
    near = min(ends, key=lambda end: abs(end - share * len(text)))
    return _size(text[:near])


def _characters(text: str, letters: int) -> int:
    """Where in `text` its first `letters` letters and signs, spaces not counted, end."""
    for at, sign in enumerate(text):
        if letters <= 0:
            return len(text[:at].rstrip())
        letters -= not sign.isspace()
    return len(text) if letters <= 0 else 0
