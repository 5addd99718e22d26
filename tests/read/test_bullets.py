"""Bullets of scanned pages, found in the picture: every common kind in several sizes, and what looks like one."""

import pypdfium2
import pytest
from PIL import Image

from pipeline.read import missing_for_ocr
from pipeline.read.bullets import take_bullets
from tests.read.pages import Page, make, printed, read
from tests.read.test_ocr import scan

POINTS = ["Handlingsplanen godkänns av nätverket", "En gemensam yta startas upp i år", "Ägaren bjuder in utredningen"]


def disc(page: Page, x: float, y: float, size: float) -> None:
    page.canvas.circle(x + 0.2 * size, 842 - y + 0.26 * size, 0.17 * size, stroke=0, fill=1)


def square(page: Page, x: float, y: float, size: float) -> None:
    page.canvas.rect(x, 842 - y + 0.1 * size, 0.35 * size, 0.35 * size, stroke=0, fill=1)


def ring(page: Page, x: float, y: float, size: float) -> None:
    page.canvas.setLineWidth(0.06 * size)
    page.canvas.circle(x + 0.25 * size, 842 - y + 0.25 * size, 0.22 * size, stroke=1, fill=0)


def diamond(page: Page, x: float, y: float, size: float) -> None:
    half, across, up = 0.22 * size, x + 0.25 * size, 842 - y + 0.26 * size
    path = page.canvas.beginPath()
    path.moveTo(across - half, up)
    for dx, dy in ((0, half), (half, 0), (0, -half)):
        path.lineTo(across + dx, up + dy)
    path.close()
    page.canvas.drawPath(path, stroke=0, fill=1)


def dash(page: Page, x: float, y: float, size: float) -> None:
    page.say(x, y, "–", size)


def listed(mark, size: float, indent: float = 18):
    """A paragraph, a list whose second point wraps, and a paragraph after it."""

    def draw(page: Page) -> None:
        page.lines(70, 100, "Nätverket prioriterar tre områden för rådet i länet:", size=size)
        y = 130.0
        for number, text in enumerate(POINTS):
            mark(page, 70, y, size)
            page.say(70 + indent, y, text, size)
            y += 1.3 * size
            if number == 1:
                page.say(70 + indent, y, "och alla får en länk som är frivillig", size)
                y += 1.3 * size
        page.lines(70, y + 20, "Möjligheten är öppen i höst, så här långt.", "Åke Öhrn · Växjö · Skövde", size=size)

    return draw


def picture(tmp_path, draw, dpi: int = 300) -> Image.Image:
    document = pypdfium2.PdfDocument(make(tmp_path / "a.pdf", draw))
    return document[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")


@pytest.mark.parametrize("mark", [disc, square, ring, diamond, dash], ids=lambda mark: mark.__name__)
@pytest.mark.parametrize(("size", "indent"), [(9, 14), (11, 18), (14, 36)])
def test_each_point_has_its_bullet(tmp_path, mark, size, indent):
    """Three points, three bullets, whatever their shape; no dot over a letter, no point between words is one."""
    sheet = picture(tmp_path, listed(mark, size, indent))
    wiped, found = take_bullets(sheet)
    assert [sign for sign, _ in found] == ["–" if mark is dash else "•"] * 3
    assert all(abs(blob.x0 / 300 * 72 - 70) < 0.2 * size for _, blob in found)
    assert take_bullets(wiped)[1] == []


def test_what_is_no_bullet(tmp_path):
    """Numbers, a letter by itself, a period, a mark in a table, a dash close to its word and dust stay."""

    def draw(page: Page) -> None:
        page.lines(70, 100, *[f"Rad {n} i ett stycke om ekonomin och lokalerna i kommunen" for n in range(8)])
        for number, text in enumerate(("1.", "a)", "x", "X", "5", "c", "e", "i", "l", "Å", ".", ":")):
            page.say(70, 240 + 20 * number, text)
            page.say(90, 240 + 20 * number, "Anna Ek redovisar läget")
        page.say(70, 500, "- Anna Ek redovisar läget")
        page.canvas.circle(300, 200, 2, stroke=0, fill=1)

    assert take_bullets(picture(tmp_path, draw))[1] == []


def test_pages_without_letters():
    """A blank page, a black one and one of dust have no bullets."""
    assert take_bullets(Image.new("L", (400, 600), 255))[1] == []
    assert take_bullets(Image.new("L", (400, 600), 0))[1] == []
    assert take_bullets(Image.effect_noise((400, 600), 200))[1] == []


@pytest.mark.skipif(missing_for_ocr() is not None, reason=str(missing_for_ocr()))
@pytest.mark.parametrize("mark", [disc, square], ids=["disc", "square"])
def test_points_of_a_scan(tmp_path, mark):
    """Each point of a scanned list begins with its bullet; its wrapped line does not."""
    lines = printed(read(scan(tmp_path, listed(mark, 11))))
    assert lines[1:5] == [
        f"• {POINTS[0]}", f"• {POINTS[1]}", "och alla får en länk som är frivillig", f"• {POINTS[2]}"
    ]  # fmt: skip
