"""Runs -> rows: what stands on one baseline, with words, word spaces and column gaps put right."""

import itertools
import re
import unicodedata

from pipeline.read.glyphs import BULLETS, one_bullet
from pipeline.read.page import Run

TAB = 1.5  # a gap wider than this many glyph sizes is a column gap
SPACE = 0.17
_MARKER = re.compile(rf"^[{BULLETS}\ufffd\-–—o*]$")
_SINGLES = re.compile(r"(?:(?<=\s)|^)(?:[^\W\d_] ){3,}[^\W\d_](?=\s|$)")


class Part:
    """One of the column-separated parts of a row."""

    __slots__ = ("runs", "text", "x0", "x1")

    def __init__(self, text: str, x0: float, x1: float, runs: list[Run]):
        self.text, self.runs = text, runs
        self.x0: float = x0
        self.x1: float = x1


class Row:
    """One printed line. `parts` are separated by column gaps; `text` joins them by tabs."""

    __slots__ = ("bold", "cell", "confidence", "gap", "italic", "marks", "parts", "size", "text", "x0", "x1", "y")

    def __init__(self, parts: list[Part], y: float, marks: list[Run]):
        self.parts, self.y, self.marks = parts, y, marks
        self.gap: float | None = None
        self.cell: tuple[int, int, int] | None = None
        if len(parts) == 1:
            only = parts[0]
            self.text, self.x0, self.x1 = only.text, only.x0, only.x1
            if len(only.runs) == 1:
                run = only.runs[0]
                self.size, self.bold, self.italic = round(run.size, 1), run.bold, run.italic
                self.confidence: float = run.confidence
                return
        else:
            self.text = "\t".join([part.text for part in parts])
            self.x0, self.x1 = parts[0].x0, max([part.x1 for part in parts])
        self._weigh([run for part in parts for run in part.runs])

    def _weigh(self, runs: list[Run]) -> None:
        """Size, weight and slope of most of its glyphs."""
        sizes: dict[float, int] = {}
        letters = bold = italic = 0
        confidence = 1.0
        for run in runs:
            weight, size = len(run.text) - run.text.count(" "), round(run.size, 1)
            sizes[size] = sizes.get(size, 0) + weight
            letters += weight
            if run.bold:
                bold += weight
            if run.italic:
                italic += weight
            if run.confidence < confidence:
                confidence = run.confidence
        self.size = max(sizes, key=sizes.__getitem__) if sizes else 10.0
        self.bold, self.italic, self.confidence = 2 * bold > letters, 2 * italic > letters, confidence

    @property
    def bottom(self) -> float:
        return self.y + 0.21 * self.size

    @property
    def top(self) -> float:
        return self.bottom - self.size


def form_rows(runs: list[Run]) -> list[Row]:
    """The rows of upright runs that belong to one column, from top to bottom."""
    groups: list[list[Run]] = []
    base = size = 0.0
    for run in sorted(runs, key=lambda run: run.y):
        step = run.y - base
        lesser = size if run.size == size else min(max(run.size, 0.6 * size), max(size, 0.6 * run.size))
        level = step <= 0.3 * lesser
        if not level and groups and step <= 0.3 * max(run.size, size):
            # Small print beside large: one row where neither stands over or under the other.
            level = not any(run.x0 < other.x1 and other.x0 < run.x1 for other in groups[-1])
        if groups and level:
            groups[-1].append(run)
            if run.size > size:
                size = run.size
        else:
            groups.append([run])
            base, size = run.y, run.size
    rows = []
    for group in _with_raised(groups):
        row = _row(group)
        if row is not None:
            rows.append(row)
    return rows


def split_at(row: Row, edges: list[float]) -> Row:
    """The row with a part that runs over a known column edge cut there, where a run begins at it: the gap before
    it was too narrow to be seen as a column gap."""
    for edge in edges:
        for index, part in enumerate(row.parts):
            if not part.x0 < edge - 4 < edge < part.x1 or part.text[:2] == "• ":
                continue
            at = next((i for i, run in enumerate(part.runs) if i and abs(run.x0 - edge) <= 2), None)
            if at and part.runs[at].x0 - part.runs[at - 1].x1 > 0.15 * row.size:
                first, second = _row(part.runs[:at]), _row(part.runs[at:])
                if first and second:
                    parts = [*row.parts[:index], *first.parts, *second.parts, *row.parts[index + 1 :]]
                    row = Row(parts, row.y, row.marks)
                    break
    return row


def _with_raised(groups: list[list[Run]]) -> list[list[Run]]:
    """Raised figures stand a little above their line and were grouped alone: bring them back, marked as raised."""
    kept: list[list[Run]] = []
    for index, group in enumerate(groups):
        below = groups[index + 1] if index + 1 < len(groups) else None
        if below and len(group[0].text) <= 4 and all(len(run.text.strip()) <= 3 for run in group):
            lost = [run for run in group if _raised_over(run, below)]
            for run in lost:
                run.raised = True
            if len(lost) == len(group):
                below.extend(lost)
                continue
        kept.append(group)
    for group in kept:
        if len(group) == 1:
            continue
        size = max([run.size for run in group])
        if min([run.size for run in group]) >= 0.75 * size:
            continue
        base = max((run for run in group if run.size > 0.8 * size), key=_length).y
        for run in group:
            if run.size < 0.75 * size and base - run.y > 0.12 * size and re.fullmatch(r"[\d*,) ]{1,4}", run.text):
                run.raised = True
    return kept


def _raised_over(run: Run, line: list[Run]) -> bool:
    if not re.fullmatch(r"[\d*,) ]{1,4}", run.text):
        return False
    for other in line:
        near = other.x0 - 0.5 * other.size <= run.x0 <= other.x1 + 0.5 * other.size
        if near and run.size < 0.8 * other.size and 0 < other.y - run.y < 0.65 * other.size:
            return True
    return False


def with_fake_bold(rows: list[Row]) -> list[Row]:
    """A page's rows; what was drawn twice is bold where it is the lesser part of the page, as headings are."""
    doubled = [run for row in rows for part in row.parts for run in part.runs if run.doubled]
    if doubled and 2 * sum(map(_length, doubled)) < sum(len(row.text) for row in rows):
        for run in doubled:
            run.bold = True
        rows = [Row(row.parts, row.y, row.marks) for row in rows]
    return rows


def _length(run: Run) -> int:
    return len(run.text)


def _row(runs: list[Run]) -> Row | None:
    if len(runs) == 1:
        run = runs[0]
        text = run.text.strip()
        if not text:
            return None
        text = _tidy(text, runs)
        return Row([Part(one_bullet(text) if len(text) > 1 else text, run.x0, run.x1, runs)], run.y, [])
    runs = _once(sorted(runs, key=lambda run: run.x0))
    raised = [run for run in runs if run.raised]
    marks: list[Run] = []
    if raised and len(raised) < len(runs):
        runs, marks = _take_marks(runs)
    y = max(runs, key=_length).y
    parts: list[Part] = []
    last: Run | None = None
    for run in runs:
        text = run.text.strip()
        if not text:
            continue
        if last is not None:
            size = max(min(run.size, last.size), 1.0)
            part = parts[-1]
            gap = run.x0 - part.x1
            if gap > TAB * size:
                if _MARKER.match(part.text) and len(parts) == 1:
                    part.text += " " + text
                else:
                    parts.append(Part(text, run.x0, run.x1, [run]))
                    last = run
                    continue
            elif gap < -1.0 * size and len(text) > 1 and len(part.text) > 1:
                # Printed over each other, as where a cell overflows into the next: neither may cut the other.
                parts.append(Part(text, run.x0, run.x1, [run]))
                last = run
                continue
            elif gap > SPACE * size or last.text.endswith(" "):
                part.text += " " + text
            else:
                part.text += text
            part.x1 = max(part.x1, run.x1)
            part.runs.append(run)
        else:
            parts.append(Part(text, run.x0, run.x1, [run]))
        last = run
    if not parts:
        return None
    for part in parts:
        part.text = _tidy(part.text, part.runs)
    if len(parts[0].text) > 1 or len(parts) > 1:
        parts[0].text = one_bullet(parts[0].text)
    return Row(parts, y, marks)


def _once(runs: list[Run]) -> list[Run]:
    """Without runs that repeat another one in (nearly) the same place: fake bold, shadows, a text drawn twice."""
    kept: list[Run] = []
    for run in runs:
        near = 0.2 * run.size
        text = run.text.strip()
        for other in reversed(kept[-6:]):
            if other.x0 - near <= run.x0 and run.x1 <= other.x1 + near and text in other.text:
                if abs(other.x0 - run.x0) < near and abs(other.x1 - run.x1) < 2 * near:
                    other.doubled = True
                    break
                if len(text) > 1 or len(other.text) == 1:
                    break
        else:
            kept.append(run)
    return kept


def _take_marks(runs: list[Run]) -> tuple[list[Run], list[Run]]:
    """Footnote marks are not part of the year or name that they follow; a raised 2 or 3 after a unit is."""
    kept, marks = [], []
    for run in runs:
        if run.raised and kept:
            if re.search(r"\b[kcdm]?m$", kept[-1].text) and run.text.strip() in ("2", "3"):
                run.text = "²" if run.text.strip() == "2" else "³"
                kept.append(run)
            else:
                marks.append(run)
                kept[-1].x1 = max(kept[-1].x1, run.x1)
        else:
            kept.append(run)
    return kept, marks


def _tidy(text: str, runs: list[Run]) -> str:
    if "  " in text:
        text = re.sub(r" {2,}", " ", text)
    if not text.isascii():
        if "\u00ad" in text:
            text = re.sub(r"(?<=\S)\u00ad(?=\S)", "", text)
        text = unicodedata.normalize("NFC", text)
    if len(text) > 6 and text.count(" ") > 0.3 * len(text) and _SINGLES.search(text):
        text = _join_letters(text, runs)
    return text


def _join_letters(text: str, runs: list[Run]) -> str:
    """Letter-spaced words: "P R O T O K O L L" is one word. Where the runs are single letters, their gaps tell
    where one word ends; where the spaces are in the text, nothing does and the letters make one word."""
    if len(runs) > 4 and sum(len(run.text.strip()) == 1 for run in runs) > 0.8 * len(runs):
        gaps = [b.x0 - a.x1 for a, b in itertools.pairwise(runs)]
        usual = sorted(gaps)[len(gaps) // 2]
        joined = runs[0].text.strip()
        for gap, run in zip(gaps, runs[1:], strict=True):
            joined += (" " if gap > 1.8 * usual + 0.5 else "") + run.text.strip()
        return joined
    return _SINGLES.sub(lambda found: found.group().replace(" ", ""), text)
