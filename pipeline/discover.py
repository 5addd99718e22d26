"""Folder -> Sources: every file below the raw folder, with its content hash, in a stable order."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import NotFoundError
from pipeline.schema import Source

CHUNK = 1 << 20


def discover(raw: Path) -> Iterator[Source]:
    """Yield a Source for every regular file below `raw`, sorted by path. Hidden files and folders are left out.

    Raises NotFoundError when the folder is not there.
    """
    if not raw.is_dir():
        raise NotFoundError(f"{raw} is not a folder. Name the folder that holds the PDFs: minutes run --raw DIR")
    for path in sorted(raw.rglob("*")):
        relative = path.relative_to(raw)
        if path.is_file() and not any(part.startswith(".") for part in relative.parts):
            yield source_of(path, relative.as_posix())


def source_of(path: Path, name: str | None = None) -> Source:
    """The Source of one file; `name` is its path below the raw folder, its own name if not given."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return Source(name or path.name, digest.hexdigest(), size)
