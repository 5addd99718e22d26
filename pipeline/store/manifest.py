"""What the last run knew of every file: path, size, time, content hash and the status it ended in.

Paths are keys; a content that lies under two paths has one record and one `duplicate` row.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from pipeline.store.files import DamagedError, read_json, write_whole


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
    record: str = ""  # stamp of its record file: one that was changed behind our back is read and checked


def read_manifest(processed: Path) -> dict[str, Entry]:
    """Entries by path below the raw folder; empty before the first run. Raises DamagedError.

    A damaged or lost manifest costs time, no work: the next run hashes all files and finds their records.
    """
    path = processed / "files.json"
    rows = read_json(path, {})
    try:
        return {path: Entry(**row) for path, row in rows.items()}
    except (TypeError, AttributeError) as error:
        raise DamagedError(path, f"{path} is damaged ({error}). Delete it and run again; it is rebuilt.") from error


def write_manifest(processed: Path, entries: dict[str, Entry]) -> None:
    rows = {path: {name: getattr(entries[path], name) for name in Entry.__slots__} for path in sorted(entries)}
    write_whole(processed / "files.json", (json.dumps(rows, ensure_ascii=False, indent=0) + "\n").encode())
