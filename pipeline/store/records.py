"""One JSON file per document: `records/ab/<sha256>.json`, the truth from which everything else is rebuilt.

They lie in the processed folder, or in an object store that it names (see remote.py); paths are used alike for both.
The JSON keeps the keys of the published contract (docs/schema.md): `text` and `lines` stand at the top, beside
`document`. Reading a file validates it; a damaged one raises StorageError that says which and what to do.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from pipeline.schema import Record
from pipeline.store import remote
from pipeline.store.files import DamagedRecordError, write_whole

_RECORD = TypeAdapter(Record)
_ANY = TypeAdapter(Any)


def record_path(processed: Path, sha256: str) -> Path:
    return remote.root(processed) / sha256[:2] / f"{sha256}.json"


def to_contract(record: Record) -> dict[str, Any]:
    """The record as plain values under the keys of the published contract."""
    plain = _RECORD.dump_python(record, mode="json")
    document = plain["document"]
    return {
        "document": {k: v for k, v in document.items() if k not in ("text", "lines")}
        | {"status": plain["status"], "read_status": document["status"], "pipeline_version": plain["pipeline_version"]},
        "text": document["text"],
        "lines": document["lines"],
        **{k: v for k, v in plain.items() if k not in ("document", "status", "pipeline_version")},
    }


def from_contract(plain: dict[str, Any]) -> Record:
    """The record that `to_contract` made `plain` from. Raises ValidationError or KeyError on anything else."""
    document = dict(plain["document"])
    rest = {k: v for k, v in plain.items() if k not in ("document", "text", "lines")}
    rest |= {"status": document["status"], "pipeline_version": document.pop("pipeline_version")}
    document |= {"status": document.pop("read_status"), "text": plain["text"], "lines": plain["lines"]}
    return _RECORD.validate_python(rest | {"document": document})


def write_record(processed: Path, record: Record) -> Path:
    """Write the record of one document, whole; returns its path."""
    path = record_path(processed, record.document.id)
    (remote.put if remote.is_remote(path) else write_whole)(path, _ANY.dump_json(to_contract(record)))
    return path


def read_record(path: Path) -> Record:
    """Read one record. Raises DamagedRecordError when it is not there, damaged or of an older form."""
    try:
        return from_contract(_ANY.validate_json(path.read_bytes()))
    except OSError as error:
        raise DamagedRecordError(
            path, f"cannot read record {path.name}: {error.strerror}. Run again: the file is re-read."
        ) from error
    except (ValidationError, KeyError, TypeError, AttributeError) as error:
        reason = str(error).splitlines()[0]
        raise DamagedRecordError(
            path, f"record {path.name} is damaged ({reason}). Run again: the file is re-read."
        ) from error


def record_stamp(processed: Path, sha256: str) -> str:
    """Size and modification time of a record file: another stamp means another record. Empty where there is none."""
    if remote.is_remote(remote.root(processed)):
        return remote.stamp_of(record_path(processed, sha256))
    try:
        stat = os.stat(f"{processed}/records/{sha256[:2]}/{sha256}.json")
    except OSError:
        return ""
    return f"{stat.st_mtime_ns}:{stat.st_size}"


def stamps(processed: Path) -> Callable[[str], str]:
    """Gives `record_stamp` by content hash, for many: an object store is listed once."""
    where = remote.root(processed)
    if not remote.is_remote(where):
        return lambda sha256: record_stamp(processed, sha256)
    found = remote.stamps_below(where)
    return lambda sha256: found.get(sha256, "")


def drop_damaged(processed: Path) -> list[str]:
    """Remove every record that cannot be read; returns their hashes. Their files are then read again."""
    dropped = []
    for path in record_files(processed):
        try:
            read_record(path)
        except DamagedRecordError:
            path.unlink(missing_ok=True)
            dropped.append(path.stem)
    return dropped


def record_files(processed: Path) -> Iterator[Path]:
    """Every record file, in the order of the hashes."""
    yield from sorted(remote.root(processed).glob("??/*.json"))
