"""Opening a file: is it a PDF, is it locked, is it damaged, and can it be repaired?"""

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pdfplumber
import pypdfium2
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

from pipeline.errors import CorruptError, EmptyError, EncryptedError, TooLargeError
from pipeline.schema import Source

MAX_PAGES = 20_000

# What a file that is no PDF begins with, and what to do about it.
_OTHERS = (
    (b"PK\x03\x04", "a Word, Excel or zip file: save it as PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file: save it as PDF"),
    (b"{\\rtf", "an RTF file: save it as PDF"),
    (b"\xff\xd8\xff", "a JPEG picture: make a PDF of it"),
    (b"\x89PNG", "a PNG picture: make a PDF of it"),
    (b"II*\x00", "a TIFF picture: make a PDF of it"),
    (b"MM\x00*", "a TIFF picture: make a PDF of it"),
    (b"<!doctype html", "a web page: print it as PDF"),
    (b"<html", "a web page: print it as PDF"),
)


@dataclass(slots=True)
class Opened:
    """A file that both engines can open. `damage` says what was wrong with it where it had to be repaired."""

    source: Source
    data: Path | bytes
    password: str | None = None
    damage: str | None = None
    pages: int = 0
    waiting: PDF | None = None  # opened to see whether it opens, and not yet read
    ready: pypdfium2.PdfDocument | None = None  # the same, of the other engine
    stated: dict[str, str] | None = None  # the file's metadata

    def plumber(self) -> PDF:
        if self.waiting is not None:
            waiting, self.waiting = self.waiting, None
            return waiting
        stream: Path | BinaryIO = io.BytesIO(self.data) if isinstance(self.data, bytes) else self.data
        return pdfplumber.open(stream, password=self.password or "")  # type: ignore[arg-type]

    def pdfium(self) -> pypdfium2.PdfDocument:
        if self.ready is not None:
            ready, self.ready = self.ready, None
            return ready
        return pypdfium2.PdfDocument(self.data, password=self.password)

    def metadata(self) -> tuple[str | None, str | None]:
        """Title and day of creation (ISO) as the file itself states them."""
        if self.stated is None:
            try:
                document = self.pdfium()
                self.stated = document.get_metadata_dict()
                document.close()
            except Exception:  # metadata are a bonus
                return None, None
        title = re.sub(r"\s+", " ", self.stated.get("Title", "").replace("\x00", "")).strip() or None
        day = re.match(r"D:(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])", self.stated.get("CreationDate", ""))
        return title, "-".join(day.groups()) if day else None


def open_file(path: Path, source: Source, passwords: tuple[str, ...] = (), engine: str = "pdfplumber") -> Opened:
    """Find out how the file opens; the engine that will read it is asked first.

    Raises EmptyError, CorruptError, EncryptedError or TooLargeError with a remedy.
    """
    with path.open("rb") as file:
        head = file.read(2048)
        file.seek(max(0, source.size - 4096))
        tail = file.read()
    if not head:
        raise EmptyError(f"{source.path}: the file has 0 bytes. Fetch it again from where it came from.")
    ends = b"startxref" in tail or b"%%EOF" in tail
    if b"%PDF-" not in head:
        start = head.lstrip().lower()
        kind = next((what for sign, what in _OTHERS if start.startswith(sign.lower())), None)
        raise CorruptError(f"{source.path}: not a PDF but {kind}." if kind else f"{source.path}: not a PDF.")
    opened = Opened(source, path, damage=None if ends else "its end is missing")
    if engine == "pdfium" and _opens(opened, passwords):
        return opened
    for password in ("", *passwords):
        opened.password = password or None
        try:
            pdf = opened.plumber()
            pages = len(pdf.pages)
        except PdfminerException as error:
            cause = error.args[0] if error.args else error
            if isinstance(cause, PDFPasswordIncorrect):
                continue
            return _repaired(opened, cause, passwords)
        except (Exception, RecursionError) as error:
            return _repaired(opened, error, passwords)
        if not 0 < pages <= MAX_PAGES:
            pdf.close()
        if not pages:
            return _repaired(opened, ValueError("no pages"), passwords)
        if pages > MAX_PAGES:
            raise TooLargeError(f"{source.path}: {pages} pages. Split it into files of at most {MAX_PAGES} pages.")
        opened.pages, opened.waiting = pages, pdf
        return opened
    raise EncryptedError(
        f"{source.path}: locked with a password. Put its password in the password list, or ask for an open copy."
    )


def _opens(opened: Opened, passwords: tuple[str, ...]) -> bool:
    """Whether pdfium opens the file as it is, with which password."""
    for password in ("", *passwords):
        opened.password = password or None
        try:
            document = opened.pdfium()
        except pypdfium2.PdfiumError:
            continue
        opened.pages = len(document)
        opened.stated = document.get_metadata_dict()
        opened.ready = document
        return 0 < opened.pages <= MAX_PAGES
    return False


def _repaired(opened: Opened, cause: object, passwords: tuple[str, ...]) -> Opened:
    """The file as pdfium rebuilds it from what is left; CorruptError where nothing is."""
    for password in ("", *passwords):
        for data in (opened.data, rebuilt(Path(str(opened.data)))):
            if data is None:
                continue
            try:
                document = pypdfium2.PdfDocument(data, password=password or None)
            except pypdfium2.PdfiumError as error:
                if "assword" in str(error) and password == (passwords[-1] if passwords else ""):
                    raise EncryptedError(f"{opened.source.path}: locked with a password, and damaged.") from error
                continue
            try:
                pages = len(document)
                if not pages:
                    continue
                buffer = io.BytesIO()
                document.save(buffer)
            except pypdfium2.PdfiumError:
                continue
            finally:
                document.close()
            what = f"{type(cause).__name__}: {cause}".rstrip(": ")
            return Opened(opened.source, buffer.getvalue(), None, what, pages)
    raise CorruptError(f"{opened.source.path}: damaged beyond repair ({type(cause).__name__}). Fetch the file again.")


def rebuilt(path: Path) -> bytes | None:
    """A file that lost its end, with a page tree put together from the page objects that are left."""
    if path.stat().st_size > 300_000_000:
        return None
    data = path.read_bytes()
    pages = [
        int(found.group(1))
        for found in re.finditer(rb"(?<![0-9])([0-9]{1,7})\s+[0-9]{1,5}\s+obj\b(.{0,2000}?)\bendobj", data, re.DOTALL)
        if re.search(rb"/Type\s*/Page(?![a-zA-Z])", found.group(2))
    ]
    if not pages:
        return None
    top = 1 + max(int(number) for number in re.findall(rb"(?<![0-9])([0-9]{1,7})\s+[0-9]{1,5}\s+obj\b", data))
    kids = b" ".join(b"%d 0 R" % number for number in dict.fromkeys(pages))
    tail = b"\nendstream\nendobj\n%d 0 obj\n<</Type/Pages/Kids[%s]/Count %d>>\nendobj\n" % (top, kids, len(set(pages)))
    tail += b"%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\n" % (top + 1, top)
    return data + tail + b"trailer\n<</Root %d 0 R/Size %d>>\n%%%%EOF\n" % (top + 1, top + 2)
