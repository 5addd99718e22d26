"""What a body's habit says: how often it meets, and how many meetings a long silence leaves out."""

from datetime import date, timedelta
from itertools import pairwise
from statistics import median

QUIET = (((6, 20), (8, 15)), ((12, 18), (12, 31)), ((1, 1), (1, 10)))  # holidays, in which hardly anybody meets
LEAST_INTERVALS = 4
NEAR = (0.5, 1.8)  # of the usual interval: a body is regular where most of its intervals lie in between
MOST = 0.6
LONG = 1.8  # times the usual interval: a meeting may be missing


def usual_days(days: list[date]) -> float | None:
    """The usual interval between meetings in days outside holidays; None where there is no habit to be seen."""
    intervals = [working(a, b) for a, b in pairwise(days)]
    if len(intervals) < LEAST_INTERVALS:
        return None
    usual = median(intervals)
    near = sum(NEAR[0] * usual <= interval <= NEAR[1] * usual for interval in intervals)
    return usual if usual >= 1 and near >= MOST * len(intervals) else None


def working(a: date, b: date) -> int:
    """Days from a to b that are no holidays."""
    quiet = 0
    for year in range(a.year, b.year + 1):
        for first, last in QUIET:
            begin, end = max(date(year, *first), a), min(date(year, *last), b)
            quiet += max(0, (end - begin).days)
    return (b - a).days - quiet


def silent(a: date, b: date, usual: float | None) -> list[date] | None:
    """Days around which meetings would have been between two that were found; None where there is no habit."""
    if usual is None:
        return None
    interval = working(a, b)
    if interval < LONG * usual:
        return []
    count = max(1, round(interval / usual) - 1)
    step = (b - a).days / (count + 1)
    return [a + timedelta(days=round(step * (n + 1))) for n in range(count)]
