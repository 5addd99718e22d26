"""House styles: how one body has its minutes set. What is said, and in which order, stands in the source."""

from dataclasses import dataclass

from tests.samples.markup import Block, Sample


@dataclass(frozen=True)
class Style:
    """A house style. Unused fields do no harm: every producer takes what it understands.

    `head_*`, `foot_*`: running heads and feet; {organisation} and every other key of a source's head may be used,
    and {p}, {n} for page and pages. `item`: number of an item, {n}. `case`: diary number, {c}. `case_at`:
    number (beside the number), above (between number and title), below (under number and title), two_lines
    (number, title, diary number on three lines), line (all on one), margin (number and title in the left margin),
    title_first (title, then number and diary number).
    `meta`: table, stacked (label over value), labels_first (all labels, then all values), inline. `extra`: words that
    one producer or the other knows: grid, plain_heads, small_heads, hyphens, justify,
    split_contents (the numbers of the contents list first, its titles after).
    """

    name: str
    producer: str
    font: str = "Liberation Sans"
    size: float = 10.5
    margins: str = "30mm 22mm 25mm 25mm"
    small: str = "8pt 'Liberation Sans'"
    head_left: str = ""
    head_center: str = ""
    head_right: str = ""
    foot_left: str = ""
    foot_center: str = ""
    foot_right: str = ""
    item: str = "§ {n}"
    case: str = "Dnr {c}"
    case_at: str = "number"
    meta: str = "table"
    bullet: str = "–"
    dots: str = "………………………………………"
    columns: int = 1
    extra: str = ""

    def number(self, block: Block) -> str:
        return self.item.format(n=block.number) if block.number else ""

    def case_text(self, block: Block) -> str:
        return self.case.format(c=block.case) if block.case else ""


PLACES = ("head_left", "head_center", "head_right", "foot_left", "foot_center", "foot_right")


def places(style: Style, sample: Sample, page: str, pages: str) -> dict[str, str]:
    """Running heads and feet of one document, with `page` and `pages` where the numbers go."""
    values = {**sample.meta, "p": page, "n": pages}
    return {place: getattr(style, place).format_map(values) for place in PLACES}
