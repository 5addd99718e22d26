"""Houses that print the title above the number: "Bidrag till studieförbund" over "§ 91 Dnr 2013-000088"."""

from pipeline.segment.items import cases
from pipeline.segment.items.rows import Page, Row
from pipeline.segment.items.titles import Heading

_MOST = 6  # lines of a title


def stand_above(page: Page, numbers: list[tuple[int, int]]) -> bool:
    """Do the titles of a document stand above their numbers? `numbers` are (row, offset of the words after it).

    Asked of the numbers that stand alone: most of them must have a heading above and none below.
    """
    alone = [row for row, rest in numbers if _alone(page.rows[row].text[rest:])]
    if len(alone) < max(1, 0.6 * len(numbers)):
        return False
    return sum(_points_up(page, row) for row in alone) >= 0.7 * len(alone)


def read_above(page: Page, index: int, offset: int, floor: int) -> Heading | None:
    """The heading whose title stands above row `index`; None where no title does. Rows before `floor` are taken."""
    first = index
    while first > floor and index - first < _MOST and _belongs(page, page.rows[first - 1], page.rows[first], index):
        first -= 1
    if first == index:
        return None
    row, last = page.rows[index], page.rows[index - 1]
    start, end = page.rows[first].start, last.end
    title = " ".join(" ".join(part.text for part in page.rows[first:index]).split())
    case = cases.leading(row.text[offset:])[1] or cases.whole(row.text[offset:])[1]
    after = index + 1
    if case is None and after < len(page.rows):
        case = cases.whole(page.rows[after].text)[1]
        after += case is not None
    return Heading(start, title, start, end, case, first, after, False)


def _alone(rest: str) -> bool:
    return not rest.strip(" .:)") or cases.whole(rest)[0]


def _points_up(page: Page, index: int) -> bool:
    if index == 0:
        return False
    row, above = page.rows[index], page.rows[index - 1]
    below = page.rows[index + 1] if index + 1 < len(page.rows) else None
    if above.line.page != row.line.page or above.kind is not None or above.text.rstrip().endswith((".", ":")):
        return False
    if below is not None and below.kind is None and below.emphasis >= max(1.0, above.emphasis):
        return False
    if above.emphasis >= 1:
        return True
    apart = above.page_top or above.gap > page.usual_gap + 0.25
    close = row.gap <= page.usual_gap + 0.15
    return apart and close and below is not None and (below.gap > row.gap + 0.2 or below.kind is not None)


def _belongs(page: Page, above: Row, row: Row, number: int) -> bool:
    """Is `above` a line of the title that ends right above the number?"""
    if above.line.page != row.line.page or above.scope == "document" or cases.whole(above.text)[0]:
        return False
    if row.index == number:
        return row.gap <= page.usual_gap + 0.6 and not above.text.rstrip().endswith(".")
    return above.style == row.style and row.gap <= page.usual_gap + 0.3
