"""One frozen Settings, built in main() and passed down. Nothing is read from the environment at import."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a run can be told. Paths are absolute once `cli` has built it.

    raw: folder of PDFs, never written to. processed: everything the product writes. models: trained artefacts.
    records: address of an object store for the records, None for the processed folder.
    engine: pdfplumber (the reader of record) or pdfium. model: name or folder of the spaCy pipeline, None for the
    one that is shipped. seconds, megabytes: bounds for one document. passwords: tried on encrypted files.
    """

    raw: Path
    processed: Path
    models: Path
    records: str | None = None
    engine: str = "pdfplumber"
    model: str | None = None
    topics: Path | None = None
    workers: int = 2
    batch: int = 32
    seconds: float = 120.0
    megabytes: int = 2048
    ocr: bool = True
    passwords: tuple[str, ...] = ()
