"""Small charts as SVG, drawn here: bars over the years, a timeline with a lane per body, a spark, a vote.

Each says in words what it shows, for who does not see it; the figures themselves stand in a table on the page.
"""

from collections import Counter
from collections.abc import Iterable
from html import escape
from math import ceil, floor, sqrt
from typing import Any, NamedTuple

WIDTH, HEIGHT, FOOT, TOP = 720, 200, 26, 16
LANE, LANES = 44, 12  # height of a lane; how many are drawn, the rest as one


class Point(NamedTuple):
    """Something on a timeline: its lane, when (in years, 2021.5 is the middle of 2021), and how much."""

    lane: str
    at: float
    size: int


def trend(
    rows: list[dict[str, Any]], key: str, title: str, value: str = "items", covered: str | None = "items_covered"
) -> str:
    """Two bars per row: `value` in front, `covered` (if any) pale behind, each to its own scale; figures above."""
    rows = [row for row in rows if row[key] is not None]
    if not rows:
        return ""
    step = min(WIDTH / len(rows), 90)
    most = max((row[value] or 0 for row in rows), default=0) or 1
    behind = max((row[covered] or 0 for row in rows), default=0) or 1 if covered else 1
    room = HEIGHT - FOOT - TOP
    skipped = ceil(len(rows) * 38 / WIDTH)  # labels that would run into each other are left out
    parts = [_head("chart", step * len(rows), HEIGHT, title)]
    for number, row in enumerate(rows):
        x = number * step
        pale, full = room * ((row[covered] or 0) / behind if covered else 0), room * (row[value] or 0) / most
        if covered:
            parts.append(_bar(x + step * 0.1, step * 0.8, pale, "covered"))
        parts.append(_bar(x + step * 0.25, step * 0.5, full, "value"))
        middle = x + step / 2
        if row[value] and skipped == 1:
            parts.append(_text("figure", middle, HEIGHT - FOOT - full - 4, row[value]))
        if number % skipped == 0:
            parts.append(_text("label", middle, HEIGHT - 8, row[key]))
    return "".join([*parts, "</svg>"])


def alone(rows: list[dict[str, Any]], key: str, title: str) -> str:
    """The chart of `trend` as a file of its own, with its colours in it."""
    drawn = trend(rows, key, title) or f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}"></svg>'
    style = (
        "<style>.covered{fill:#e4ddcd}.value{fill:#1d4e5f}text{font:11px sans-serif;text-anchor:middle;fill:#1c2428}"
        "</style>"
    )
    head, _, rest = drawn.partition(">")
    return f'{head} xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>{style}{rest}\n'


def lanes(points: Iterable[Point], title: str, others: str) -> str:
    """A timeline: a lane per body with a dot for each point, as large as it counts. `others`: name of the last lane."""
    points = _most_used(points, others)
    if not points:
        return ""
    first, last = floor(min(p.at for p in points)), floor(max(p.at for p in points)) + 1
    most = max(p.size for p in points)
    begins = {p.lane: p.at for p in sorted(points, key=lambda p: -p.at)}
    names = sorted(begins, key=lambda lane: (lane == others, begins[lane], lane))
    height = LANE * len(names) + 24
    margin = 16

    def x(at: float) -> float:
        return margin + (WIDTH - 2 * margin) * (at - first) / (last - first)

    parts = [_head("chart lanes", WIDTH, height, title)]
    step = ceil((last - first) * 44 / (WIDTH - 2 * margin))
    for year in range(first, last, step):
        parts.append(f'<line class="tick" x1="{x(year):.1f}" y1="0" x2="{x(year):.1f}" y2="{height - 20}"/>')
        parts.append(_text("label", x(min(year + 0.5, last)) if step == 1 else x(year), height - 6, year))
    for number, name in enumerate(names):
        y = number * LANE + 31
        parts.append(f'<line class="lane" x1="0" y1="{y}" x2="{WIDTH}" y2="{y}"/>')
        parts.append(f'<text class="name" x="4" y="{y - 14}">{escape(name)}</text>')
        for point in sorted(p for p in points if p.lane == name):
            radius = 3.5 + 6.5 * sqrt(point.size / most) if most > 1 else 6
            parts.append(f'<circle class="value" cx="{x(point.at):.1f}" cy="{y}" r="{radius:.1f}"/>')
    return "".join([*parts, "</svg>"])


def _most_used(points: Iterable[Point], others: str) -> list[Point]:
    """The points, those of the lanes that count least put into one."""
    points = list(points)
    total: Counter[str] = Counter()
    for point in points:
        total[point.lane] += point.size
    kept = dict(total.most_common(LANES if len(total) <= LANES else LANES - 1))
    merged: Counter[tuple[str, float]] = Counter()
    for point in points:
        merged[point.lane if point.lane in kept else others, point.at] += point.size
    return [Point(lane, at, size) for (lane, at), size in merged.items()]


def spark(years: dict[int, int], span: tuple[int, int] | None, what: str) -> str:
    """A bar per year, no larger than a word."""
    if not years or not span:
        return ""
    first, last = span
    most, best = max(years.values()), max(years, key=lambda year: (years[year], year))
    step = 96 / (last - first + 1)
    label = f"{what} {min(years)}–{max(years)}, {best}: {most}"
    parts = [_head("spark", 96, 20, label)]
    for year, count in sorted(years.items()):
        tall, wide, x = max(2.0, 20 * count / most), max(step * 0.8, 1), (year - first) * step
        parts.append(f'<rect class="value" x="{x:.1f}" y="{20 - tall:.1f}" width="{wide:.1f}" height="{tall:.1f}"/>')
    return "".join([*parts, "</svg>"])


def vote(yes: int, no: int, abstain: int, label: str) -> str:
    """One bar, split by the votes."""
    total = yes + no + abstain or 1
    x, parts = 0.0, [_head("vote", 300, 14, label)]
    for kind, count in (("yes", yes), ("no", no), ("abstain", abstain)):
        width = 300 * count / total
        parts.append(f'<rect class="{kind}" x="{x:.1f}" y="0" width="{width:.1f}" height="14"/>')
        x += width
    return "".join([*parts, "</svg>"])


def _head(kind: str, width: float, height: float, label: str) -> str:
    size = f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}"'
    return f'<svg class="{kind}" {size} role="img" aria-label="{escape(label)}">'


def _bar(x: float, width: float, height: float, kind: str) -> str:
    return (
        f'<rect class="{kind}" x="{x:.1f}" y="{HEIGHT - FOOT - height:.1f}" width="{width:.1f}" height="{height:.1f}"/>'
    )


def _text(kind: str, x: float, y: float, text: Any) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}">{escape(str(text))}</text>'
