"""What an engine sees on one page: runs of glyphs, ruled lines and pictures, before anything is understood."""

from dataclasses import dataclass, field


class Run:
    """Glyphs that were drawn one after the other on one baseline, in one font, without a wide gap.

    Boxes are in points from the top left corner of the page; `y` is the baseline. `angle` is the direction of the
    writing in degrees, 0 for upright text, 90 for text that climbs the page. For turned text (x0, y) is where the
    run starts and (x1, y1) where it ends.
    """

    __slots__ = ("angle", "bold", "confidence", "doubled", "italic", "raised", "size", "spaced", "text", "visible",
                 "x0", "x1", "y", "y1")  # fmt: skip

    def __init__(self, text, x0, x1, y, size, bold=False, italic=False, visible=True, angle=0.0, y1=None):
        self.text: str = text
        self.x0: float = x0
        self.x1: float = x1
        self.y: float = y
        self.y1: float = y if y1 is None else y1
        self.size: float = size
        self.bold: bool = bold
        self.italic: bool = italic
        self.visible: bool = visible
        self.angle: float = angle
        self.spaced: bool = False  # the glyphs carry extra letter-spacing
        self.doubled: bool = False  # drawn twice in nearly the same place: fake bold
        self.raised: bool = False  # a footnote mark or another raised figure
        self.confidence: float = 1.0

    def __repr__(self) -> str:
        return f"Run({self.text!r}, x={self.x0:.1f}-{self.x1:.1f}, y={self.y:.1f}, size={self.size:.1f})"


@dataclass(slots=True)
class Sheet:
    """One page as an engine delivers it. `rules` and `pictures` are boxes (x0, top, x1, bottom)."""

    number: int
    width: float
    height: float
    runs: list[Run] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    pictures: list[tuple[float, float, float, float]] = field(default_factory=list)
    source: str = "text"  # text | ocr
    rows: list = field(default_factory=list)  # its runs as rows, once they were formed
    drawn: int = 0  # paths on the page: a text of outlines has thousands
    cut: str | None = None  # why reading of this page stopped early, where it did


def drawn_bullets(dots: list[tuple[float, float, float, float]], runs: list[Run]) -> list[Run]:
    """Runs for the small discs that stand just before a run of text, at its height: the bullets of a list."""
    found = []
    for x0, top, x1, bottom in dots:
        middle = (top + bottom) / 2
        for run in runs:
            level = abs(run.y - 0.3 * run.size - middle) < 0.3 * run.size
            if level and 0.1 * run.size < run.x0 - x1 < 2.5 * run.size and not run.angle:
                found.append(Run("•", x0, x1, run.y, run.size))
                break
    return found
