"""Source -> Document: the pages of a PDF become lines and one canonical text. pdfplumber, pdfium and OCR live here."""

from pipeline.read.ocr import missing as missing_for_ocr
from pipeline.read.pdf import read_pdf
from pipeline.read.picture import page_picture, page_png

__all__ = ["missing_for_ocr", "page_picture", "page_png", "read_pdf"]
