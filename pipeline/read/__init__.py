"""Source -> Document: the pages of a PDF become lines and one canonical text. pdfplumber, pdfium and OCR live here."""

from pipeline.read.pdf import read_pdf

__all__ = ["read_pdf"]
