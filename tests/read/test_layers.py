"""Text layers that lie: hidden text over a clean picture of the page, from a poor recogniser or a broken one."""

import pypdfium2
import pytest
from reportlab.lib.utils import ImageReader

from pipeline.read import missing_for_ocr
from pipeline.schema import Status
from tests.read.pages import PLAIN, Page, make, printed, read

pytestmark = pytest.mark.skipif(missing_for_ocr() is not None, reason=str(missing_for_ocr()))

TEXT = [
    "Protokoll fört vid styrelsemöte i Tallbackens samfällighet.",
    "Ordföranden öppnade mötet och hälsade alla välkomna till det.",
    "Kassören redovisade bokslutet för året och ingen hade frågor.",
    "Styrelsen beslutade att lägga rapporten till handlingarna.",
    "Nästa möte hålls den 12 maj hos Åke Ström på vägen Björkdungen.",
    "Övriga frågor fanns inte från de närvarande på mötet i år.",
]
UPSIDE_DOWN = ["-yaresdeysuayes PusUeS Jap IO} JoYLysIeAsue sapel[iAeq Uas[atAS apue4}s Jauyn]"] * 5
DOTS_LOST = [line.translate(str.maketrans("åäöÅÄÖ", "aaoAAO")) for line in TEXT]
POOR = [
    "Protokoll ftirt vid styre1sem0te i Ta11backens sarnf<illighet.",
    "Ordfclranden oppnade m0tet och ha1sade a11a vaI-",
    "Kass0ren redovi5ade bok5lutet ftir 6ret och in9en hade fr6gor.",
    "Styre1sen bes1utade att l<i99a rapp0rten ti11 hand1ingarna.",
    "Nii5ta m0te hii11s den l2 rnaj h0s Ake Str0m p6 viigen.",
    "0vri9a fr69or fanns inte fr6n de niirvarande p6 m0tet i 6r.",
]


def over_a_picture(tmp_path, layer: list[str]):
    """The page as a picture, with `layer` as invisible text over its lines."""

    def draw(page: Page) -> None:
        page.lines(70, 220, *TEXT, pitch=22, size=12)

    source = pypdfium2.PdfDocument(make(tmp_path / "source.pdf", draw))
    picture = source[0].render(scale=200 / 72, grayscale=True).to_pil()

    def page_of(page: Page) -> None:
        page.canvas.drawImage(ImageReader(picture.convert("RGB")), 0, 0, 595, 842)
        text = page.canvas.beginText(70, 842 - 220)
        text.setFont(PLAIN, 12, 22)
        text.setTextRenderMode(3)
        for line in layer:
            text.textLine(line)
        page.canvas.drawText(text)

    return make(tmp_path / "layer.pdf", page_of)


@pytest.mark.parametrize("layer", [UPSIDE_DOWN, DOTS_LOST, POOR], ids=["upside down", "dots lost", "poor"])
def test_a_layer_worse_than_the_picture(tmp_path, layer):
    """The picture is read instead, and an issue row says so."""
    document = read(over_a_picture(tmp_path, layer))
    assert printed(document) == TEXT
    assert document.status == Status.OK and document.text_source == "ocr"
    assert "second_reading" in {issue.code for issue in document.issues}


def test_a_good_layer_is_kept(tmp_path):
    """A layer without doubt is text; nobody recognises the page again."""
    document = read(over_a_picture(tmp_path, TEXT))
    assert printed(document) == TEXT and document.text_source == "text" and document.issues == ()


def test_a_bad_layer_without_recognition(tmp_path):
    """Where the picture cannot be read, the file says that it waits for recognition rather than give out rubbish."""
    from pipeline.errors import NeedsOcrError

    with pytest.raises(NeedsOcrError):
        read(over_a_picture(tmp_path, UPSIDE_DOWN), ocr=False)
