"""What the last run knew of every file: path, size, time, content hash and the status it ended in.

Paths are keys; a content that lies under two paths has one record and one `duplicate` row.
"""

from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.store.files import read_json, write_json


@dataclass(frozen=True, slots=True)
class Entry:
    """One file. `modified` is nanoseconds as the file system gave them: compared, never interpreted."""

    size: int
    modified: int
    sha256: str
    status: str
    version: str
    reason: str = ""
    pages: int = 0
    characters: int = 0
    issues: int = 0
    text_source: str = "text"


def read_manifest(processed: Path) -> dict[str, Entry]:
    """Entries by path below the raw folder; empty before the first run."""
    rows = read_json(processed / "files.json", {})
    return {path: Entry(**row) for path, row in rows.items()}


def write_manifest(processed: Path, entries: dict[str, Entry]) -> None:
    write_json(processed / "files.json", {path: asdict(entries[path]) for path in sorted(entries)})
