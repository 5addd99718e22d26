"""What a picture must not show is black on it, to the letter where the text layer says where the letters are."""

import io
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from pipeline.read import page_png

LINE = (70.0, 91.0, 400.0, 104.0)
BEFORE, NUMBER, AFTER = "Anna Bok ", "19121212-1212", ", Tärnby"


def black(path: Path, words: tuple[str, ...], left: str, part: str) -> bool:
    """Whether the place of `part`, printed after `left`, is all black."""
    x0 = 70 + stringWidth(left, "Helvetica", 11)
    x1 = x0 + stringWidth(part, "Helvetica", 11)
    scale = 110 / 72
    picture = Image.open(io.BytesIO(page_png(path, 1, hidden=[(LINE, words)]))).convert("L")
    box = tuple(round(v * scale) for v in (x0 + 1, 93, x1 - 1, 102))
    return max(picture.crop(box).tobytes()) < 60  # type: ignore[arg-type]


@pytest.fixture()
def path(tmp_path: Path) -> Path:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=(595, 842))
    canvas.setFont("Helvetica", 11)
    canvas.drawString(70, 842 - 102, BEFORE + NUMBER + AFTER)
    canvas.save()
    return tmp_path / "a.pdf"


def test_a_masked_number_is_covered_with_its_last_figures(path: Path) -> None:
    """The text holds 19121212-XXXX; the page prints the figures, and nothing around them is lost."""
    words = ("19121212-XXXX",)
    assert black(path, words, BEFORE, NUMBER)
    assert not black(path, words, "", "Anna Bok") and not black(path, words, BEFORE + NUMBER + ", ", "Tärnby")


def test_what_cannot_be_placed_takes_the_whole_line(path: Path) -> None:
    for words in (("XXXX",), ("nowhere",), ()):
        assert black(path, words, "", BEFORE + NUMBER + AFTER), words
