"""Reads one PDF: opens it, reads each page, puts the pages in order, and says what could not be read."""

import logging
from pathlib import Path

import pdfplumber
import pypdfium2

from pipeline.errors import CorruptError, NeedsOcrError
from pipeline.read import pdfium
from pipeline.read.furniture import take_furniture
from pipeline.read.miner import RunDevice, read_sheet
from pipeline.read.order import read_order
from pipeline.read.page import Sheet
from pipeline.read.rows import Row
from pipeline.read.text import asides, compose
from pipeline.read.upright import drop_hidden, make_upright
from pipeline.schema import Document, Source


def read_pdf(path: Path, source: Source, *, engine: str = "pdfplumber") -> Document:
    """Read the PDF at `path`. Raises a subclass of UnreadableError when nothing can be read."""
    if engine == "pdfium":
        doc = pypdfium2.PdfDocument(path)
        fonts = pdfium.Fonts()
        sheets = [pdfium.read_sheet(doc, i, fonts) for i in range(len(doc))]
    else:
        sheets = _sheets(path, source)
    if not any(sheet.runs for sheet in sheets):
        raise NeedsOcrError(f"{source.path}: no text layer. Install OCR: see `minutes doctor`.")
    return document_of(sheets, source)


def _sheets(path: Path, source: Source) -> list[Sheet]:
    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of every odd font
    sheets = []
    try:
        with pdfplumber.open(path) as pdf:
            device = RunDevice(pdf.rsrcmgr)
            for page in pdf.pages:
                sheets.append(read_sheet(page, device))
                page.close()
    except Exception as error:
        raise CorruptError(f"{source.path}: not a readable PDF ({error!r}). Ask for the file again.") from error
    return sheets


def document_of(sheets: list[Sheet], source: Source) -> Document:
    """Sheets as an engine delivered them -> the document with its canonical text."""
    for sheet in sheets:
        sheet.runs = drop_hidden(sheet.runs)
        make_upright(sheet)
    furniture = take_furniture(sheets)
    pages: list[list[Row]] = []
    tables = 0
    for sheet in sheets:
        pages.append(read_order(sheet, tables))
        tables = max([tables, *(row.cell[0] + 1 for row in pages[-1] if row.cell)])
    text, lines = compose(sheets, pages)
    return Document(
        id=source.sha256, file=source.path, pages=len(sheets), text=text, lines=lines,
        asides=asides(sheets, furniture), page_sizes=tuple((sheet.width, sheet.height) for sheet in sheets),
    )  # fmt: skip
