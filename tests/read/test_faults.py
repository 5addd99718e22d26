"""Bad input: every file ends as a document or in an error with a named status and a remedy; none stops the reader."""

import contextlib
import random

import pypdfium2
import pytest

from pipeline.errors import UnreadableError
from pipeline.schema import Document, Status
from tests.read.pages import Page, make, printed, read


def text_page(page: Page) -> None:
    page.lines(60, 200, "Protokoll fört vid styrelsemöte", "§ 1 Mötets öppnande", "Ordföranden öppnade mötet.")


def blank(page: Page) -> None:
    page.canvas.setFont("Helvetica", 11)


def fails(path, **options) -> UnreadableError:
    with pytest.raises(UnreadableError) as caught:
        read(path, **options)
    return caught.value


@pytest.mark.parametrize(
    ("content", "status", "remedy"),
    [
        (b"", Status.EMPTY, "Fetch it again"),
        (b"<html><body>404</body></html>", Status.CORRUPT, "web page"),
        (b"PK\x03\x04 word/document.xml", Status.CORRUPT, "save it as PDF"),
        (b"Protokoll i ren text", Status.CORRUPT, "not a PDF"),
        (b"%PDF-1.4\n%%EOF\n", Status.CORRUPT, "Fetch the file again"),
        (b"%PDF-1.7\n" + b"\x00\xff" * 500, Status.CORRUPT, "Fetch the file again"),
    ],
)
def test_what_is_no_pdf(tmp_path, content, status, remedy):
    """Files that are empty, something else or rubble say what they are and what to do."""
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    error = fails(path)
    assert error.status == status and remedy in str(error)


def test_blank_pages(tmp_path):
    """A file of blank pages is empty, not a failure."""
    assert fails(make(tmp_path / "a.pdf", blank, blank)).status == Status.EMPTY


def test_a_blank_page_among_others_is_no_loss(tmp_path):
    """The back of a sheet may be blank."""
    document = read(make(tmp_path / "a.pdf", text_page, blank))
    assert document.status == Status.OK and document.pages == 2


def test_passwords(tmp_path):
    """A locked file opens with a password of the list; without it the error says so. An owner's password is none."""
    from reportlab.lib.pdfencrypt import StandardEncryption

    locked = make(tmp_path / "a.pdf", text_page, encrypt=StandardEncryption("hemligt", ownerPassword="annat"))
    assert fails(locked).status == Status.ENCRYPTED
    assert printed(read(locked, passwords=("fel", "hemligt"))) == printed(read(make(tmp_path / "b.pdf", text_page)))
    assert read(locked, passwords=("hemligt",), engine="pdfium").text == read(tmp_path / "b.pdf").text
    owned = make(tmp_path / "c.pdf", text_page, encrypt=StandardEncryption("", ownerPassword="annat", canCopy=0))
    assert read(owned).status == Status.OK


def test_a_file_without_its_end(tmp_path):
    """A file that lost its end is rebuilt from what is left, and says that parts may be lost."""
    path = make(tmp_path / "a.pdf", text_page, text_page, pageCompression=0)
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"xref") - 20])
    document = read(path)
    assert document.status == Status.PARTIAL and "öppnande" in document.text
    assert document.issues[0].code == "repaired"


def picture_page(page: Page) -> None:
    from PIL import Image

    page.canvas.drawInlineImage(Image.new("L", (300, 420), 255), 0, 0, 595, 842)


def test_pictures_of_text_without_ocr(tmp_path):
    """A scan ends as needs_ocr; a file with one scanned page keeps the others and names it."""
    error = fails(make(tmp_path / "a.pdf", picture_page), ocr=False)
    assert error.status == Status.NEEDS_OCR
    mixed = read(make(tmp_path / "b.pdf", text_page, picture_page), ocr=False)
    assert mixed.status == Status.PARTIAL
    assert [(issue.code, issue.page) for issue in mixed.issues] == [("page_without_text", 2)]


def test_a_form_that_holds_itself(tmp_path):
    """Cyclic structures are drawn once."""
    path = make(tmp_path / "a.pdf", text_page, pageCompression=0)
    data = path.read_bytes()
    # The page's font dictionary entry becomes a form whose resources are the page's own.
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 99 0 R >> >> /Length 5 >>"
    cyclic = b"99 0 obj\n" + form + b"\nstream\n/X Do\nendstream\nendobj\n"
    path.write_bytes(
        data.replace(b"xref\n", cyclic + b"xref\n", 1).replace(b"/Font 1 0 R", b"/Font 1 0 R /XObject << /X 99 0 R >>")
    )
    assert "Protokoll" in read(path).text


def test_a_page_of_a_million_glyphs_is_cut(tmp_path):
    """A page that no printer could print is read as far as it makes sense, and says so."""

    def bomb(page: Page) -> None:
        text = page.canvas.beginText(10, 10)
        text.setFont("Helvetica", 6)
        for _ in range(800):
            text.textOut("x" * 250)
        page.canvas.drawText(text)

    path = make(tmp_path / "a.pdf", text_page, bomb)
    document = read(path)
    assert document.status == Status.PARTIAL
    assert ("page_cut", 2) in [(issue.code, issue.page) for issue in document.issues]
    assert "Protokoll" in document.text


def damaged(data: bytes, seed: int) -> bytes:
    """The same bytes cut off, with bytes flipped, a stretch dropped, or an object's number changed."""
    rng = random.Random(seed)
    kind = seed % 4
    if kind == 0:
        return data[: rng.randrange(1, len(data))]
    if kind == 1:
        changed = bytearray(data)
        for _ in range(rng.randrange(1, 60)):
            changed[rng.randrange(len(changed))] = rng.randrange(256)
        return bytes(changed)
    if kind == 2:
        start = rng.randrange(len(data))
        return data[:start] + data[start + rng.randrange(1, 400) :]
    places = [at for at in range(len(data)) if data.startswith(b" 0 obj", at)]
    at = rng.choice(places) - 1
    return data[:at] + b"%d" % rng.randrange(10) + data[at + 1 :]


def test_two_hundred_damaged_files(tmp_path):
    """Every damaged variant ends as a document or in a named status; the whole file is never worse for it."""
    path = make(tmp_path / "a.pdf", text_page, text_page, pageCompression=0)
    whole = path.read_bytes()
    endings: dict[str, int] = {}
    for seed in range(220):
        path.write_bytes(damaged(whole, seed))
        try:
            document = read(path, ocr=False, engine="pdfium" if seed % 5 == 0 else "pdfplumber")
            assert isinstance(document, Document)
            ending = document.status.value
        except UnreadableError as error:
            assert str(error).endswith((".", "copy.")), error
            ending = error.status.value
        endings[ending] = endings.get(ending, 0) + 1
    assert sum(endings.values()) == 220
    assert set(endings) <= {status.value for status in Status} - {"failed"}
    assert endings.get("ok", 0) + endings.get("partial", 0) > 100, endings


def test_a_good_file_after_bad_ones(tmp_path):
    """What was damaged before leaves no trace in the reader."""
    good = make(tmp_path / "good.pdf", text_page)
    before = read(good)
    for seed in range(8):
        bad = tmp_path / "bad.pdf"
        bad.write_bytes(damaged(good.read_bytes(), seed))
        with contextlib.suppress(UnreadableError):
            read(bad, ocr=False)
    assert read(good) == before
    pypdfium2.PdfDocument(good).close()
