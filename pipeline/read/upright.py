"""Turned and slanted pages made upright: what a reader does by tilting the head."""

import math
from collections import Counter

from pipeline.read.page import Run, Sheet


def make_upright(sheet: Sheet) -> float:
    """Turn the sheet so that most of its text reads from left to right; returns the angle it was turned by, in degrees.

    Runs in another direction (a stamp across the page, a text up the margin) are left out of `sheet.runs` order by
    being moved to the margin's own rows: they keep their place but read as one row each.
    """
    weights: Counter[int] = Counter()
    exact: dict[int, float] = {}
    for run in sheet.runs:
        if (run.visible and len(run.text) > 1) or not run.angle:
            key = round(run.angle)
            weights[key] += len(run.text)
            exact.setdefault(key, run.angle)
    if not weights or not any(run.angle for run in sheet.runs):
        return 0.0
    main = weights.most_common(1)[0][0]
    angle = exact[main]
    if angle:
        _turn(sheet, angle)
    sheet.runs = [run for run in sheet.runs if abs(_off(run.angle)) < 15 or len(run.text.strip()) > 2]
    for run in sheet.runs:
        if abs(_off(run.angle)) >= 15:
            run.x1 = max(run.x1, run.x0 + 1)
    return angle


def _off(angle: float) -> float:
    return (angle + 180) % 360 - 180


def _turn(sheet: Sheet, angle: float) -> None:
    """Turn by -angle. Quarter turns swap the page's sides; a slant turns about the page's middle."""
    quarter = round(angle / 90) * 90
    width, height = sheet.width, sheet.height
    radians = math.radians(angle)
    cos, sin = math.cos(radians), math.sin(radians)
    new_width, new_height = (height, width) if quarter % 180 else (width, height)

    def move(x: float, y: float) -> tuple[float, float]:
        # Page coordinates run downwards: the writing direction is (cos, -sin).
        dx, dy = x - width / 2, y - height / 2
        return dx * cos - dy * sin + new_width / 2, dx * sin + dy * cos + new_height / 2

    for run in sheet.runs:
        x0, y0 = move(run.x0, run.y)
        x1, y1 = move(run.x1, run.y1)
        run.x0, run.y, run.x1, run.y1 = x0, y0, x1, y1
        run.angle = _off(run.angle - angle)
        if abs(run.angle) < 1:
            run.angle = 0.0
    sheet.rules = [_box(move, rule) for rule in sheet.rules]
    sheet.pictures = [_box(move, picture) for picture in sheet.pictures]
    sheet.width, sheet.height = new_width, new_height


def _box(move, box):
    corners = [move(box[0], box[1]), move(box[2], box[3])]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return (min(xs), min(ys), max(xs), max(ys))


def drop_hidden(runs: list[Run]) -> list[Run]:
    """Without invisible text where the page also shows text of its own (an OCR layer under an image has none)."""
    visible = [run for run in runs if run.visible]
    if len(visible) == len(runs):
        return runs
    shown = sum(len(run.text) for run in visible)
    hidden = sum(len(run.text) for run in runs) - shown
    return visible if hidden and shown >= 0.2 * hidden else runs
