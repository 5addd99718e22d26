"""Newspaper columns: where a page is set in columns, each is read to its end before the next."""

import itertools

from pipeline.read.page import Run
from pipeline.read.rows import Row, form_rows

MIN_LINES = 5


def split_columns(runs: list[Run], blocks: list, rules, width: float) -> list[tuple[list[Run], list]]:
    """Runs and blocks (tables) of a page as a list of regions in reading order, each in one column.

    A region that crosses the gutter (a title over both columns) comes before the columns that stand under it.
    """
    gutter = _gutter(runs, blocks, rules, width)
    if gutter is None:
        return [(runs, blocks)]
    items = [*runs, *blocks]
    crossing = sorted(_top(item) for item in items if item.x0 < gutter - 1 and item.x1 > gutter + 1)
    regions: list[tuple[list[Run], list]] = []
    edges = [float("-inf"), *crossing, float("inf")]
    for top, bottom in itertools.pairwise(edges):
        # Between two crossing rows stands a band with a left and a right side.
        band = [item for item in items if top <= _top(item) < bottom]
        over = [item for item in band if item.x0 < gutter - 1 and item.x1 > gutter + 1]
        beside = [item for item in band if _near(item, over)]
        head = over + beside
        left = [item for item in band if item.x1 <= gutter + 1 and item not in head]
        right = [item for item in band if item.x0 >= gutter - 1 and item not in head]
        for part in (head, left, right):
            if part:
                regions.append(([i for i in part if isinstance(i, Run)], [i for i in part if not isinstance(i, Run)]))
    return _joined(regions, gutter)


def _joined(regions, gutter):
    """Neighbouring full-width regions belong together: only a column begins anew."""
    joined: list[tuple[list[Run], list, bool]] = []
    for runs, blocks in regions:
        wide = any(item.x0 < gutter - 1 and item.x1 > gutter + 1 for item in [*runs, *blocks])
        if wide and joined and joined[-1][2]:
            joined[-1] = (joined[-1][0] + runs, joined[-1][1] + blocks, True)
        else:
            joined.append((runs, blocks, wide))
    return [(runs, blocks) for runs, blocks, _ in joined]


def _top(item) -> float:
    return item.y if isinstance(item, Run) else item.top


def _near(item, over) -> bool:
    """On the same row as something that crosses the gutter."""
    return any(isinstance(o, Run) and isinstance(item, Run) and item is not o and abs(o.y - item.y) < 2 for o in over)


def _gutter(runs: list[Run], blocks: list, rules, width: float) -> float | None:
    """The middle of the white strip between two columns, or None where the page is not set in columns."""
    if len(runs) < 2 * MIN_LINES:
        return None
    left_edge, right_edge = min(run.x0 for run in runs), max(run.x1 for run in runs)
    span = right_edge - left_edge
    if span < 0.4 * width:
        return None
    low, high = left_edge + 0.28 * span, min(left_edge + 0.72 * span, width)
    edge = int(width)
    steps = [0] * (edge + 3)
    for run in runs:
        steps[min(max(int(run.x0), 0), edge + 1)] += 1
        steps[min(max(int(run.x1) + 1, 0), edge + 2)] -= 1
    covered = list(itertools.accumulate(steps))
    best: tuple[float, float] | None = None
    x = int(low)
    limit = max(2.0, 0.05 * len(runs))  # a title or two may stand over both columns
    while x < high:
        if covered[x] <= limit:
            start = x
            while x < high and covered[x] <= limit:
                x += 1
            if x - start >= 7 and (best is None or x - start > best[1] - best[0]):
                found = _tested(runs, (start + x) / 2, start, x, rules, span)
                if found:
                    best = (start, x)
        x += 1
    return (best[0] + best[1]) / 2 if best else None


def _tested(runs: list[Run], gutter: float, start: float, end: float, rules, span: float) -> bool:
    left = form_rows([run for run in runs if run.x1 <= gutter])
    right = form_rows([run for run in runs if run.x0 >= gutter])
    if len(left) < MIN_LINES or len(right) < MIN_LINES:
        return False
    height = left[-1].y - left[0].y
    ruled = any(
        x1 - x0 < 2.5 and start - 4 <= x0 <= end + 4 and bottom - top > 0.5 * height for x0, top, x1, bottom in rules
    )
    left_width = max(row.x1 for row in left) - min(row.x0 for row in left)
    right_width = max(row.x1 for row in right) - min(row.x0 for row in right)
    if not 0.4 <= left_width / max(right_width, 1) <= 2.5:
        return False
    fill_left, fill_right = _fill(left), _fill(right)
    if ruled and max(fill_left, fill_right) > 0.2:
        return True
    aligned = _aligned(left, right)
    if min(fill_left, fill_right) >= 0.3:
        return aligned < 0.95 or min(fill_left, fill_right) >= 0.5
    even = 0.6 <= left_width / max(right_width, 1) <= 1.7
    if max(fill_left, fill_right) >= 0.35 and even and min(len(left), len(right)) >= 8:
        return aligned < 0.75
    return even and aligned < 0.7 and _headed(left, right)


def _fill(rows: list[Row]) -> float:
    """The share of a column's lines that reach its right edge, as running text does."""
    x0, x1 = min(row.x0 for row in rows), max(row.x1 for row in rows)
    return sum(row.x1 > x1 - 0.16 * (x1 - x0) and len(row.parts) == 1 for row in rows) / len(rows)


def _aligned(left: list[Row], right: list[Row]) -> float:
    """The share of lines of the shorter column that stand level with a line of the other."""
    few, many = (left, right) if len(left) <= len(right) else (right, left)
    return sum(any(abs(row.y - other.y) < 1.2 for other in many) for row in few) / len(few)


def _headed(left: list[Row], right: list[Row]) -> bool:
    """Two lists side by side, each with bold headings of its own that do not stand level with the other's."""
    own = []
    for one, two in ((left, right), (right, left)):
        heads = [row for row in one if row.bold and len(row.parts) == 1]
        if not heads or len(heads) > 0.6 * len(one):
            return False
        own.append(sum(not any(abs(row.y - other.y) < 2 and other.bold for other in two) for row in heads))
    return sum(own) >= 1
