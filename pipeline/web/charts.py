"""Small charts as SVG: bars of a topic over the years, before pale bars of all that was read; a bar of a vote."""

from html import escape
from typing import Any

WIDTH, HEIGHT, FOOT, TOP = 720, 200, 26, 16


def trend(
    rows: list[dict[str, Any]], key: str, title: str, value: str = "items", covered: str = "items_covered"
) -> str:
    """Two bars per row: `value` in front, `covered` pale behind, each to its own scale; figures stand above and below.

    The rows are also in a table on the page: the chart is for the eye, and says so to a screen reader.
    """
    rows = [row for row in rows if row[key] is not None]
    if not rows:
        return ""
    step = WIDTH / len(rows)
    most = max((row[value] or 0 for row in rows), default=0) or 1
    behind = max((row[covered] or 0 for row in rows), default=0) or 1
    room = HEIGHT - FOOT - TOP
    parts = [f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">']
    for number, row in enumerate(rows):
        x = number * step
        pale, full = room * (row[covered] or 0) / behind, room * (row[value] or 0) / most
        parts.append(
            _bar(x + step * 0.1, step * 0.8, pale, "covered") + _bar(x + step * 0.25, step * 0.5, full, "value")
        )
        middle = x + step / 2
        if row[value]:
            parts.append(
                f'<text class="figure" x="{middle:.1f}" y="{HEIGHT - FOOT - full - 4:.1f}">{row[value]}</text>'
            )
        if len(rows) <= 16 or number % 2 == 0:
            parts.append(f'<text class="label" x="{middle:.1f}" y="{HEIGHT - 8}">{escape(str(row[key]))}</text>')
    return "".join([*parts, "</svg>"])


def alone(rows: list[dict[str, Any]], key: str, title: str) -> str:
    """The chart of `trend` as a file of its own, with its colours in it."""
    drawn = trend(rows, key, title) or f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}">'  + "</svg>"
    style = (
        "<style>.covered{fill:#e4ddcd}.value{fill:#1d4e5f}text{font:11px sans-serif;text-anchor:middle;fill:#1c2428}"
        "</style>"
    )
    head, _, rest = drawn.partition(">")
    return f'{head} xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>{style}{rest}\n'


def _bar(x: float, width: float, height: float, kind: str) -> str:
    return (
        f'<rect class="{kind}" x="{x:.1f}" y="{HEIGHT - FOOT - height:.1f}" width="{width:.1f}" height="{height:.1f}"/>'
    )


def vote(yes: int, no: int, abstain: int, label: str) -> str:
    """One bar, split by the votes."""
    total = yes + no + abstain or 1
    x, parts = 0.0, [f'<svg class="vote" viewBox="0 0 300 14" role="img" aria-label="{escape(label)}">']
    for kind, count in (("yes", yes), ("no", no), ("abstain", abstain)):
        width = 300 * count / total
        parts.append(f'<rect class="{kind}" x="{x:.1f}" y="0" width="{width:.1f}" height="14"/>')
        x += width
    return "".join([*parts, "</svg>"])
