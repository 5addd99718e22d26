"""Recognised words -> the sheet of a page: lines with one baseline and one size of type, and what is bold."""

import re
import statistics
from collections import Counter, defaultdict

from pipeline.read.ink import Ink, of_tables, torn
from pipeline.read.page import Run, Sheet
from pipeline.read.signs import put_sections
from pipeline.read.words import Word

BOLD = 1.23  # strokes this much thicker than the page's usual ones are bold
SAME = 1.13  # sizes that differ by less than this are one size, measured twice
_BULLETS = ("•", "–")


def sheet_of(words: list[Word], ink: Ink, number: int, scale: float) -> Sheet:
    """The sheet of page `number`; `scale` is pixels per point."""
    found = ink.rules()
    table = of_tables(found, ink.near)
    if torn(table, ink.near):
        found = [rule for rule in found if rule not in table]
    rules = [(x0 / scale, top / scale, x1 / scale, bottom / scale) for x0, top, x1, bottom in found]
    walls = [(x0, top, bottom) for x0, top, x1, bottom in rules if x1 - x0 < bottom - top]
    lines: dict[tuple[int, int, int], list[Word]] = defaultdict(list)
    for word in words:
        block, paragraph, line = word.line
        lines[block, paragraph, line].append(word)
    rows = [sorted(line, key=lambda word: word.left) for line in lines.values()]
    put_sections(rows, ink)
    rows = [row for row in rows if row]
    sizes = [statistics.median(_size(word) for word in _telling(row)) for row in rows]
    sizes = _even([(size, sum(len(word.text) for word in row)) for size, row in zip(sizes, rows, strict=True)])
    weights = [[ink.weight(word.box) / size for word in row] for size, row in zip(sizes, rows, strict=True)]
    usual = _usual(rows, weights)
    runs: list[Run] = []
    for row, size, weight in zip(rows, sizes, weights, strict=True):
        base = statistics.median(_base(word, size) for word in _telling(row)) / scale
        bold = _bold_words(row, [each / usual for each in weight]) if usual else 0
        runs += _runs(row, base, max(4.0, round(size / scale * 2) / 2), bold, scale, walls)
    sheet = Sheet(number, ink.width / scale, ink.height / scale, runs, source="ocr")
    sheet.rules = rules
    return sheet


def settle(sheets: list[Sheet]) -> None:
    """Make one size of sizes that differ only because each page was measured by itself."""
    runs = [run for sheet in sheets if sheet.source == "ocr" for run in sheet.runs]
    for run, size in zip(runs, _even([(run.size, len(run.text)) for run in runs]), strict=True):
        run.size = size


def _even(sizes: list[tuple[float, int]]) -> list[float]:
    """Each (size, letters) as the size that most letters of about that size have."""
    letters: Counter[float] = Counter()
    for size, count in sizes:
        letters[size] += count
    kept: list[float] = []
    nearest: dict[float, float] = {}
    for size in sorted(letters, key=lambda size: (-letters[size], size)):
        near = [other for other in kept if max(size, other) < SAME * min(size, other)]
        if near:
            nearest[size] = min(near, key=lambda other: abs(other - size))
        else:
            kept.append(size)
            nearest[size] = size
    return [nearest[size] for size, _ in sizes]


# -- weight ----------------------------------------------------------------------------------------------------------


def _usual(rows: list[list[Word]], weights: list[list[float]]) -> float:
    """The weight of the page's plain print: a little below the middle one of its letters."""
    each = sorted(
        (weight, len(word.text))
        for row, line in zip(rows, weights, strict=True)
        for word, weight in zip(row, line, strict=True)
        if len(word.text) > 1 and weight
    )
    half = 0.4 * sum(count for _, count in each)
    for weight, count in each:
        half -= count
        if half <= 0:
            return weight
    return 0.0


def _bold_words(row: list[Word], weights: list[float]) -> int:
    """How many words at the start of a line are bold: all of them, those of a lead before plain text, or none."""
    letters = [0 if word.text in _BULLETS else len(re.sub(r"[\W_]", "", word.text)) for word in row]
    if sum(letters) < 3:
        return 0

    def mean(start: int, end: int) -> float:
        count = sum(letters[start:end])
        return sum(w * n for w, n in zip(weights[start:end], letters[start:end], strict=True)) / count if count else 0.0

    if mean(0, len(row)) >= BOLD and min(mean(0, len(row) // 2 or 1), mean(len(row) // 2, len(row))) >= 0.94 * BOLD:
        return len(row)
    best, bold = 0, 0.0
    for end in range(1, len(row)):
        before, after = mean(0, end), mean(end, len(row))
        if before >= BOLD and 0 < after < 0.9 * BOLD and sum(letters[:end]) >= 4 and before - after > bold:
            best, bold = end, before - after
    return best


# -- runs ------------------------------------------------------------------------------------------------------------


def _runs(
    row: list[Word], base: float, size: float, bold: int, scale: float, walls: list[tuple[float, float, float]]
) -> list[Run]:
    """The words of one line as runs: neighbours make one unless a ruled line or a change of weight parts them."""
    runs: list[Run] = []
    for index, word in enumerate(row):
        x0, x1 = word.left / scale, (word.left + word.width) / scale
        last = runs[-1] if runs else None
        if last is not None and x0 - last.x1 < size and index != bold and not _parted(last.x1, x0, base, size, walls):
            last.text += " " + word.text
            last.x1 = x1
            last.confidence = min(last.confidence, word.confidence)
        else:
            runs.append(Run(word.text, x0, x1, base, size, index < bold))
            runs[-1].confidence = word.confidence
    return runs


def _parted(left: float, right: float, base: float, size: float, walls: list[tuple[float, float, float]]) -> bool:
    """Whether an upright rule stands between two words."""
    middle = base - 0.3 * size
    return any(left - 1 <= x <= right + 1 and top <= middle <= bottom for x, top, bottom in walls)


_DEEP = re.compile(r"[gjpqyçQ§(),;/|]")
_TALL = re.compile(r"[A-ZÅÄÖ0-9bdfhkltåäöéi§(/!?]")
_RINGED = re.compile(r"[ÅÄÖÉ]")


def _telling(row: list[Word]) -> list[Word]:
    """The words whose height tells the size of type: those with tall letters, where a line has any."""
    words = [word for word in row if len(re.sub(r"[\W_]", "", word.text)) > 1 and word.text not in _BULLETS]
    tall = [word for word in words if _TALL.search(word.text)]
    return tall or words or row


def _size(word: Word) -> float:
    """The type size in pixels, from the height of the word's ink and the letters that it holds."""
    above = 0.91 if _RINGED.search(word.text) else 0.73 if _TALL.search(word.text) else 0.52
    return word.height / (above + (0.21 if _DEEP.search(word.text) else 0.0))


def _base(word: Word, size: float) -> float:
    bottom = word.top + word.height
    return bottom - 0.21 * size if _DEEP.search(word.text) else bottom
