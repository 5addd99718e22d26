"""Folder -> Sources: every PDF below the raw folder, in a stable order, with its content hash."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import NotFoundError
from pipeline.schema import Source

CHUNK = 1 << 20
MAGIC_WITHIN = 1024  # readers accept a header anywhere in the first kilobyte


def discover(raw: Path) -> Iterator[tuple[str, Path, bool]]:
    """Yield (path below `raw`, path, whether it is taken for a PDF) for everything below `raw`, sorted.

    A file is taken for a PDF by its name (.pdf) or by its first bytes. Hidden files and folders are left out.
    Raises NotFoundError when the folder is not there.
    """
    if not raw.is_dir():
        raise NotFoundError(f"{raw} is not a folder. Name the folder that holds the PDFs: minutes run --raw DIR")
    for path in sorted(raw.rglob("*")):
        relative = path.relative_to(raw)
        if not path.is_dir() and not any(part.startswith(".") for part in relative.parts):
            yield relative.as_posix(), path, path.suffix.lower() == ".pdf" or _begins_like_pdf(path)


def _begins_like_pdf(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as stream:
            return b"%PDF-" in stream.read(MAGIC_WITHIN)
    except OSError:
        return False  # a file that cannot be opened and is not named .pdf is none of ours


def source_of(path: Path, name: str | None = None) -> Source:
    """The Source of one file; `name` is its path below the raw folder, its own name if not given."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return Source(name or path.name, digest.hexdigest(), size)
