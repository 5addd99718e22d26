"""PDFs for the tests of reading, made with reportlab on the spot: the source of each stands beside what is expected."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from pipeline.read import read_pdf
from pipeline.schema import Document, Source

HEIGHT = 842.0
PLAIN, BOLD = "Helvetica", "Helvetica-Bold"


class Page:
    """A canvas that counts from the top, as readers do."""

    def __init__(self, canvas: Canvas):
        self.canvas = canvas

    def say(self, x: float, y: float, text: str, size: float = 11, bold: bool = False) -> None:
        self.canvas.setFont(BOLD if bold else PLAIN, size)
        self.canvas.drawString(x, HEIGHT - y, text)

    def lines(self, x: float, y: float, *texts: str, pitch: float = 14, size: float = 11) -> None:
        for number, text in enumerate(texts):
            self.say(x, y + number * pitch, text, size)

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)

    def grid(self, xs: list[float], ys: list[float]) -> None:
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)


def make(path: Path, *draw: Callable[[Page], None], **options) -> Path:
    """A PDF with one page for each drawing; the same bytes every time."""
    canvas = Canvas(str(path), pagesize=(595, HEIGHT), invariant=1, **options)
    for one in draw:
        one(Page(canvas))
        canvas.showPage()
    canvas.save()
    return path


def read(path: Path, **options) -> Document:
    data = path.read_bytes()
    return read_pdf(path, Source(path.name, hashlib.sha256(data).hexdigest(), len(data)), **options)


def printed(document: Document) -> list[str]:
    return [document.line_text(line) for line in document.lines]
