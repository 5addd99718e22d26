"""Recognition of scanned pages. Skipped where Tesseract is not installed: the product works without it, too."""

import difflib

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from pipeline.read import missing_for_ocr, ocr
from pipeline.schema import Status
from tests.read.pages import BOLD, Page, make, printed, read

pytestmark = pytest.mark.skipif(missing_for_ocr() is not None, reason=str(missing_for_ocr()))

TEXT = [
    "Protokoll fört vid årsmöte med Ryttarklubben i Tärnby",
    "Årsmötet öppnades av ordföranden Åsa Öhrn, som hälsade välkommen.",
    "Kassören redovisade ett överskott på 31 060 kronor för året.",
    "Mötet beslutade att avgiften ska vara oförändrad under 2016.",
    "Till justerare valdes Göran Ängblad och Märta Sjöö.",
]


def draw(page: Page) -> None:
    page.lines(70, 220, *TEXT, pitch=22, size=12)


def scan(tmp_path, *drawings, turn: float = 0.0, name: str = "scan.pdf"):
    """A PDF of pictures: each page drawn at 200 dpi, turned, and put back without its text."""
    source = pypdfium2.PdfDocument(make(tmp_path / f"source-{name}", *drawings))
    pictures = [page.render(scale=200 / 72, grayscale=True).to_pil() for page in source]

    def page_of(picture: Image.Image):
        turned = picture.rotate(turn, fillcolor=255, resample=Image.Resampling.BICUBIC)
        return lambda page: page.canvas.drawImage(ImageReader(turned.convert("RGB")), 0, 0, 595, 842)

    return make(tmp_path / name, *[page_of(picture) for picture in pictures])


def errors(expected: str, found: str) -> float:
    matcher = difflib.SequenceMatcher(None, expected, found, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return 1 - same / max(len(expected), len(found))


@pytest.mark.parametrize(("turn", "allowed"), [(0.0, 0.02), (1.9, 0.02), (180.0, 0.02)])
def test_character_errors(tmp_path, turn, allowed):
    """A clean 200-dpi scan, level, skewed or upside down, has at most 2 wrong characters in 100."""
    document = read(scan(tmp_path, draw, turn=turn))
    assert document.text_source == "ocr" and document.status == Status.OK
    assert errors(" ".join(TEXT), " ".join(printed(document))) <= allowed
    assert all(0 < line.confidence < 1 for line in document.lines)


def test_a_page_is_recognised_once(tmp_path, monkeypatch):
    """The second reading, even of another file with the same page, comes from the cache."""
    cache = tmp_path / "cache"
    first = read(scan(tmp_path, draw), cache=cache)
    assert len(list(cache.rglob("*.json"))) == 1
    monkeypatch.setattr(ocr, "_tesseract", lambda picture: pytest.fail("recognised again"))
    assert read(scan(tmp_path, draw, name="again.pdf"), cache=cache).text == first.text


def test_mixed_document_keeps_its_good_pages(tmp_path):
    """A text page stays as it is beside a recognised one."""
    one = pypdfium2.PdfDocument(make(tmp_path / "text.pdf", draw))
    one.import_pages(pypdfium2.PdfDocument(scan(tmp_path, draw)))
    one.save(tmp_path / "mixed.pdf")
    document = read(tmp_path / "mixed.pdf")
    assert document.text_source == "mixed"
    assert printed(document)[: len(TEXT)] == TEXT
    assert [line.confidence for line in document.lines[: len(TEXT)]] == [1.0] * len(TEXT)


def test_bold_headings_of_a_scan(tmp_path):
    """Bold print is seen by the thickness of its strokes."""

    def headed(page: Page) -> None:
        draw(page)
        page.canvas.setFont(BOLD, 12)
        page.canvas.drawString(70, 842 - 360, "Ekonomisk redovisning")

    document = read(scan(tmp_path, headed))
    assert [document.line_text(line) for line in document.lines if line.bold] == ["Ekonomisk redovisning"]


def test_signs_of_sections(tmp_path):
    """§ is told by its shape, which reaches below the line: set apart or close, doubled, after its number."""

    def sections(page: Page) -> None:
        page.say(70, 100, "§ 31 Justering", 12, bold=True)
        page.say(70, 130, "Protokollet från den 18 mars 1985 justeras av Åsa Öhrn, som kom till § 33.", 12)
        page.say(70, 160, "§ 32 Bokslut", 12, bold=True)
        page.say(70, 190, "Kassören föredrar (§§ 34-35) och 83 medlemmar lyssnar.", 12)
        page.say(70, 220, "§33 Val", 12, bold=True)
        page.say(70, 250, "Göran Ängblad omvaldes för 1986 med 38 röster.", 12)
        page.say(70, 280, "34 § Avslutning", 12, bold=True)

    text = read(scan(tmp_path, sections)).text
    for found in ("§ 31 Justering", "till § 33.", "§ 32 Bokslut", "(§§ 34-35)", "83 medlemmar", "34 § Avslutning"):
        assert found in text, found
    assert "§33 Val" in text or "§ 33 Val" in text
    assert "38 röster" in text


def test_ruled_table_of_a_scan(tmp_path):
    """Ruled lines are seen: a table's cells are read one by one, and its lines are not read as letters."""

    def table(page: Page) -> None:
        page.grid([70, 180, 420], [90, 150, 210])
        page.lines(76, 110, "Förvaltning", "och ekonomi", pitch=18, size=12)
        page.lines(186, 110, "Kassören redovisar läget.", "Styrelsen tackar.", pitch=18, size=12)
        page.lines(76, 170, "Lokaler", size=12)
        page.lines(186, 170, "Hyran höjs med två procent.", "Avtalet sägs inte upp.", pitch=18, size=12)

    assert printed(read(scan(tmp_path, table))) == [
        "Förvaltning", "och ekonomi", "Kassören redovisar läget.", "Styrelsen tackar.",
        "Lokaler\tHyran höjs med två procent.", "Avtalet sägs inte upp.",
    ]  # fmt: skip
