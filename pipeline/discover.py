"""Folder -> Sources: every PDF below the raw folder, in a stable order, with its content hash."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import NotFoundError, StorageError
from pipeline.schema import Source

CHUNK = 1 << 20
MAGIC_WITHIN = 1024  # readers accept a header anywhere in the first kilobyte


def discover(raw: Path) -> Iterator[tuple[str, Path, bool]]:
    """Yield (path below `raw`, path, whether it is taken for a PDF) for everything below `raw`, sorted.

    A file is taken for a PDF by its name (.pdf) or by its first bytes. Hidden files and folders are left out.
    Raises NotFoundError when the folder is not there or cannot be read, StorageError when one below it cannot: files
    that nobody can see must not be taken for gone.
    """
    if not raw.is_dir():
        raise NotFoundError(f"{raw} is not a folder. Name the folder that holds the PDFs: minutes run --raw DIR")
    names = []
    for folder, folders, files in os.walk(raw, onerror=_refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = os.path.relpath(folder, raw)
        names += [name if below == "." else f"{below}/{name}" for name in files if not name.startswith(".")]
    for name in sorted(names, key=lambda name: name.split("/")):
        path = raw / name
        yield name, path, name.lower().endswith(".pdf") or _begins_like_pdf(path)


def _refuse(error: OSError) -> None:
    raise StorageError(
        f"cannot list {error.filename}: {error.strerror}. Mend its permissions or mount it, and run again: the dataset "
        "stays as it is."
    ) from error


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
