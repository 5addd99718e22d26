"""A page of a PDF as a picture."""

import io
from pathlib import Path

import pypdfium2

from pipeline.errors import CorruptError, NotFoundError


def page_png(path: Path, number: int, dots_per_inch: int = 110) -> bytes:
    """Page `number` (from 1) as PNG. Raises NotFoundError (no such page) or CorruptError (torn file)."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise CorruptError(f"{path.name} cannot be shown: {error}") from error
    try:
        if not 1 <= number <= len(document):
            raise NotFoundError(f"{path.name} has no page {number}")
        page = document[number - 1]
        picture = page.render(scale=dots_per_inch / 72).to_pil()  # type: ignore[arg-type]
        buffer = io.BytesIO()
        picture.convert("RGB").quantize(64).save(buffer, "PNG", optimize=False)
        return buffer.getvalue()
    finally:
        document.close()
