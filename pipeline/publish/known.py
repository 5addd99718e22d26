"""What the archive holds, as its records and the people who reviewed them say."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pipeline.schema import Record, Status
from pipeline.store import corrections as by_hand
from pipeline.store.files import DamagedRecordError
from pipeline.store.manifest import Entry
from pipeline.store.records import read_record, record_path, stamps
from pipeline.store.rows import year_of


@dataclass(slots=True)
class Known:
    """Per content hash: the first path it lies under, a digest of its record, and its part (year)."""

    files: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    corrections: dict[str, list[by_hand.Correction]] = field(default_factory=dict)

    def members(self, part: str) -> list[str]:
        return sorted(sha for sha, where in self.parts.items() if where == part)


def digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()[:16]


def known_of(processed: Path, manifest: dict[str, Entry]) -> Known:
    """Everything but the parts. Raises DamagedRecordError where a record is gone."""
    known = Known(corrections=by_hand.read_corrections(processed.parent / by_hand.FILE))
    stamp_of = stamps(processed)
    for path, entry in sorted(manifest.items()):
        if entry.sha256 and entry.status != Status.DUPLICATE:
            stamp = stamp_of(entry.sha256)
            if not stamp:
                gone = record_path(processed, entry.sha256)
                raise DamagedRecordError(gone, f"record {gone.name} is gone. Run again: the file is re-read.")
            known.files[entry.sha256] = path
            known.digests[entry.sha256] = f"{stamp}:{path}"
            if said := known.corrections.get(entry.sha256):
                known.digests[entry.sha256] += ":" + digest([asdict(correction) for correction in said])
    return known


def corrections_digests(processed: Path) -> dict[str, str]:
    """By document, a digest of what people said of it: another one means that they said something else."""
    said = by_hand.read_corrections(processed.parent / by_hand.FILE)
    return {sha: digest([asdict(correction) for correction in found]) for sha, found in sorted(said.items())}


def part_of(record: Record) -> str:
    return str(year_of(record) or "unknown")


def records_of(processed: Path, shas: Iterable[str], known: Known) -> Iterator[Record]:
    """The records, as the people who reviewed them say they are."""
    for sha in shas:
        yield by_hand.apply(read_record(record_path(processed, sha)), known.corrections.get(sha, ()))
