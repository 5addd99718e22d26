"""Reads one PDF: opens it, reads each page, reads doubtful pages again, and says what could not be read."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from pdfplumber.utils.exceptions import PdfminerException

from pipeline.errors import CorruptError, EmptyError, NeedsOcrError
from pipeline.read import miner, pdfium
from pipeline.read.furniture import take_furniture
from pipeline.read.opening import Opened, open_file
from pipeline.read.order import read_order
from pipeline.read.page import Sheet
from pipeline.read.recognised import settle
from pipeline.read.rows import Row
from pipeline.read.second import Reader
from pipeline.read.text import asides, compose
from pipeline.read.upright import drop_hidden, make_upright
from pipeline.schema import Document, Issue, Source, Status

ENGINES = ("pdfplumber", "pdfium")


def read_pdf(
    path: Path,
    source: Source,
    *,
    engine: str = "pdfplumber",
    passwords: tuple[str, ...] = (),
    ocr: bool = True,
    cache: Path | None = None,
) -> Document:
    """Read the PDF at `path`.

    engine: "pdfplumber" (the reader of record) or "pdfium" (the same lines, many times faster). passwords: tried on
    locked files. ocr: recognise pages without usable text where Tesseract is installed; cache: folder where what was
    recognised is kept. Raises a subclass of UnreadableError, whose message says what to do, when nothing can be read.
    """
    if engine not in ENGINES:
        raise ValueError(f"no engine {engine!r}: there are {', '.join(ENGINES)}")
    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of every odd font
    opened = open_file(path, source, passwords, engine)
    issues: list[Issue] = []
    if opened.damage:
        message = f"The file is damaged ({opened.damage[:120]}) and was rebuilt: parts may be lost."
        issues.append(Issue("repaired", message))
    reader = Reader(opened, engine, ocr, cache)
    try:
        sheets = [reader.better(sheet) for sheet in _prepared(_read(opened, engine, issues))]
    except (PdfminerException, pypdfium2.PdfiumError) as error:
        raise CorruptError(f"{source.path}: damaged ({type(error).__name__}). Fetch the file again.") from error
    finally:
        reader.close()
    settle(sheets)
    issues += reader.issues
    if not any(sheet.runs for sheet in sheets):
        _nothing(source, reader, issues)
    return document_of(sheets, source, issues, reader.lost or bool(opened.damage), opened)


def _read(opened: Opened, engine: str, issues: list[Issue]) -> Iterator[Sheet]:
    """The sheets as the engine delivers them; a page that cannot be read gives an empty sheet and an issue."""
    done = 0
    if engine == "pdfium":
        for sheet in _fast(opened, issues):
            done = sheet.number
            yield sheet
        if done and done == opened.pages:
            return
    try:
        opened.waiting = opened.waiting or opened.plumber()
        len(opened.waiting.pages)
    except Exception:  # only pdfium opens it: better without weights than not at all
        opened.waiting = None
        yield from _fast(opened, issues, done, named=False)
        return
    with opened.plumber() as pdf:
        device = miner.RunDevice(pdf.rsrcmgr)
        for number, page in enumerate(pdf.pages[done:], done + 1):
            yield _guarded(lambda page=page: miner.read_sheet(page, device), number, issues)
            page.close()


def _fast(opened: Opened, issues: list[Issue], start: int = 0, named: bool = True) -> Iterator[Sheet]:
    """Sheets through pdfium, up to the first page with a font that pdfium cannot name: without the name nobody knows
    what is bold, and the reader of record goes on from there."""
    document = opened.pdfium()
    fonts = pdfium.Fonts()
    try:
        for index in range(start, len(document)):
            sheet = _guarded(lambda at=index: pdfium.read_sheet(document, at, fonts), index + 1, issues)
            if named and fonts.nameless:
                return
            yield sheet
    finally:
        document.close()


def _guarded(read, number: int, issues: list[Issue]) -> Sheet:
    try:
        sheet = read()
    except MemoryError:
        raise
    except (Exception, RecursionError) as error:
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        issues.append(Issue("page_unreadable", f"The page is damaged ({what[:120]}): its text is lost.", page=number))
        return Sheet(number, 595.0, 842.0, cut="damaged")
    if sheet.cut:
        issues.append(Issue("page_cut", f"Reading stopped early: {sheet.cut}.", page=number))
    return sheet


def _prepared(sheets: Iterator[Sheet]) -> Iterator[Sheet]:
    for sheet in sheets:
        sheet.runs = [run for run in drop_hidden(sheet.runs) if -500 < run.x0 < 5000 and -500 < run.y < 5000]
        make_upright(sheet)
        yield sheet


def _nothing(source: Source, reader: Reader, issues: list[Issue]) -> None:
    """No page has text: say which kind of nothing it is."""
    if reader.wanting:
        raise NeedsOcrError(f"{source.path}: {reader.wanting} pages are pictures of text. {reader.remedy}")
    if any(issue.code in ("page_unreadable", "repaired", "page_cut") for issue in issues):
        raise CorruptError(f"{source.path}: damaged, no page can be read. Fetch the file again.")
    raise EmptyError(f"{source.path}: its pages are blank. Check that the right file was received.")


def document_of(
    sheets: list[Sheet], source: Source, issues: list[Issue], lost: bool, opened: Opened | None = None
) -> Document:
    """Upright sheets -> the document with its canonical text."""
    sizes = tuple((round(sheet.width, 2), round(sheet.height, 2)) for sheet in sheets)
    furniture = take_furniture(sheets)
    pages: list[list[Row]] = []
    tables = 0
    for sheet in sheets:
        pages.append(read_order(sheet, tables))
        tables = max([tables, *(row.cell[0] + 1 for row in pages[-1] if row.cell)])
    text, lines = compose(sheets, pages)
    recognised = sum(sheet.source == "ocr" for sheet in sheets)
    written = sum(sheet.source == "text" and bool(rows) for sheet, rows in zip(sheets, pages, strict=True))
    lost = lost or any(issue.code in ("page_unreadable", "page_cut") for issue in issues)
    title, created = opened.metadata() if opened else (None, None)
    return Document(
        id=source.sha256, file=source.path, pages=len(sheets), text=text, lines=lines,
        asides=asides(sheets, furniture), page_sizes=sizes,
        text_source="text" if not recognised else "mixed" if written else "ocr",
        status=Status.PARTIAL if lost else Status.OK, issues=tuple(sorted(issues, key=lambda issue: issue.page or 0)),
        title=title, created=created,
    )  # fmt: skip
