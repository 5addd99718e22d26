"""A picture of a page with what the machine read outlined and labelled, so that a person sees it too."""

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import pdfplumber
import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from pipeline.errors import CorruptError, NotFoundError
from pipeline.read import miner
from pipeline.read.blanks import Hidden, blank
from pipeline.read.upright import drop_hidden, make_upright
from pipeline.schema import Document, Line

Box = tuple[float, float, float, float]
Mark = tuple[int, int, str, str]  # start, end, label, kind

COLOURS = {"line": "#c8c8c8", "item": "#1f5fbf", "decision": "#1f8f3f", "person": "#c0392b", "aside": "#b58900"}
OTHER = "#8e44ad"


def page_picture(
    path: Path,
    document: Document,
    page: int,
    marks: Iterable[Mark] = (),
    *,
    password: str | None = None,
    dpi: int = 110,
) -> bytes:
    """A PNG of page `page` (from 1) of the file that `document` was read from.

    marks: (start, end, label, kind) with offsets in the canonical text; each is outlined where its characters stand.
    kind: item, decision, person or another word, and decides the colour. Raises NotFoundError for a missing page.
    """
    if not 1 <= page <= document.pages:
        raise NotFoundError(f"{document.file}: no page {page}, it has {document.pages}.")
    picture, scale = _drawn(path, page, password, dpi)
    canvas = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=max(9, dpi // 11))
    for line in document.lines:
        if line.page == page:
            _outline(canvas, (line.x0, line.top, line.x1, line.bottom), scale, COLOURS["line"], 1)
    for aside in document.asides:
        if aside.page == page:
            _outline(canvas, (aside.x0, aside.top, aside.x1, aside.bottom), scale, COLOURS["aside"], 1)
    for start, end, label, kind in marks:
        colour = COLOURS.get(kind, OTHER)
        for number, box in enumerate(boxes(document, page, start, end)):
            _outline(canvas, box, scale, colour, 2)
            if not number and label:
                place = (box[0] * scale, max(0.0, (box[1] - 2) * scale - dpi // 11))
                canvas.text(place, label[:60], fill=colour, font=font)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def page_png(
    path: Path, page: int, *, password: str | None = None, dpi: int = 110, hidden: Iterable[Hidden] = ()
) -> bytes:
    """A small PNG of page `page` (from 1), turned as the lines of its document are; `hidden`: what to blank on it.

    Raises NotFoundError (no such page) or CorruptError (torn file).
    """
    try:
        picture, scale = _drawn(path, page, password, dpi)
        blank(picture, path, page, scale, hidden)
    except IndexError as error:
        raise NotFoundError(f"{path.name} has no page {page}") from error
    except pypdfium2.PdfiumError as error:
        raise CorruptError(f"{path.name} cannot be shown: {error}. Ask for the file again.") from error
    buffer = io.BytesIO()
    picture.quantize(64).save(buffer, "PNG")
    return buffer.getvalue()


def boxes(document: Document, page: int, start: int, end: int) -> Iterator[Box]:
    """Where the characters from `start` to `end` stand on a page: one box for each line that holds some of them."""
    for line in document.lines:
        first, last = max(start, line.start), min(end, line.end)
        if line.page != page or first >= last:
            continue
        yield _place(document, line, first), line.top, _place(document, line, last), line.bottom


def _place(document: Document, line: Line, offset: int) -> float:
    """About where a character stands: its share of the part of the line between two column gaps."""
    before = document.text[line.start : offset]
    parts = document.line_text(line).split("\t")
    number = before.count("\t")
    start = line.cells[number] if number < len(line.cells) else line.x0
    last = number == len(parts) - 1
    width = line.x1 - start if last else min(0.5 * line.size * len(parts[number]), line.cells[number + 1] - start)
    return start + width * min(len(before.rsplit("\t", 1)[-1]) / max(len(parts[number]), 1), 1.0)


def _drawn(path: Path, page: int, password: str | None, dpi: int) -> tuple[Image.Image, float]:
    """The page as a reader holds it, which may be turned from how the file shows it; and pixels per point."""
    document = pypdfium2.PdfDocument(path, password=password)
    scale = dpi / 72
    try:
        if not 1 <= page <= len(document):
            raise IndexError(page)
        drawn = document[page - 1].render(scale=scale)  # type: ignore[arg-type]  # its default is 1, not its type
        picture = drawn.to_pil().convert("RGB")
    finally:
        document.close()
    try:
        with pdfplumber.open(path, password=password or "") as pdf:
            sheet = miner.read_sheet(pdf.pages[page - 1], miner.RunDevice(pdf.rsrcmgr))
        sheet.runs = drop_hidden(sheet.runs)
        angle = make_upright(sheet)
    except Exception:  # a file that only pdfium opens is drawn as it is
        angle = 0.0
    if angle:
        quarter = abs(round(angle / 90) * 90 - angle) < 1
        picture = picture.rotate(-angle, expand=quarter, fillcolor="white")
    return picture, scale


def _outline(canvas: ImageDraw.ImageDraw, box: Box, scale: float, colour: str, width: int) -> None:
    x0, top, x1, bottom = (value * scale for value in box)
    canvas.rectangle((x0 - 1, top - 1, max(x1, x0) + 1, max(bottom, top) + 1), outline=colour, width=width)
