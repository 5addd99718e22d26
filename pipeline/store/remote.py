"""Records and tables in an object store (S3, GCS, Azure ... whatever fsspec speaks) instead of a folder.

A processed folder says in `records.url` where its records lie, as `current` says which generation is in force. An
object appears whole or not at all, which is all that records need; the dataset in force, the search index and the
manifest need renames and memory maps and stay in the folder.
"""

import hashlib
import json
from datetime import datetime
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any, cast

from pipeline.errors import StorageError, UsageError
from pipeline.store.files import write_whole

INSTALL = "pip install 'minutes-pipeline[cloud]'"
POINTER = "records.url"
COMMIT = "datapackage.json"  # of a shared dataset: written last
FRESH = {"use_listings_cache": False, "skip_instance_cache": True}  # others write there too


def place(processed: Path, url: str) -> None:
    """Have the records of `processed` lie at `url`. Raises UsageError where they lie elsewhere already."""
    pointer = processed / POINTER
    lie_at = pointer.read_text(encoding="utf-8").strip() if pointer.exists() else ""
    if lie_at == url:
        return
    if lie_at or (processed / "records").exists():
        raise UsageError(
            f"the records of {processed} lie in {lie_at or 'its folder records'}. Copy them to {url} and write that "
            f"address into {pointer}, or choose another --processed"
        )
    opened(url)
    write_whole(pointer, f"{url}\n".encode())
    root.cache_clear()


@lru_cache
def root(processed: Path) -> Path:
    """Where the records lie: a folder, or what looks like one and is in an object store."""
    pointer = processed / POINTER
    return opened(pointer.read_text(encoding="utf-8").strip()) if pointer.exists() else processed / "records"


def opened(url: str) -> Path:
    """A path in an object store. Raises UsageError where nothing speaks to it."""
    try:
        from fsspec import available_protocols
        from upath import UPath
    except ImportError as error:
        raise UsageError(f"object stores need more packages: {INSTALL}") from error
    try:
        if url.partition("://")[0] not in available_protocols():
            raise ValueError("no such kind of store")
        path = UPath(url, **cast(Any, FRESH))
        _ = path.fs
    except (ImportError, ValueError) as error:
        raise UsageError(f"cannot use {url}: {error}. Like s3://BUCKET/FOLDER, with {INSTALL}") from error
    return cast(Path, path)


def is_remote(path: Path) -> bool:
    return hasattr(path, "fs")


def put(path: Path, data: bytes) -> None:
    """Write an object; it appears whole. Raises StorageError."""
    try:
        path.write_bytes(data)
    except Exception as error:  # each store has errors of its own
        raise StorageError(f"cannot write {path}: {error}. Is the store up, and may you write there?") from error


def stamp(info: dict[str, Any]) -> str:
    """What tells one version of an object from another."""
    told = next((info[name] for name in ("ETag", "etag", "mtime", "created", "LastModified") if info.get(name)), None)
    if isinstance(told, datetime):
        told = told.timestamp()
    return f"{str(told).strip(chr(34))}:{info.get('size')}"


def stamp_of(path: Path) -> str:
    """The stamp of one object; empty where there is none."""
    try:
        return stamp(cast(Any, path).fs.info(str(cast(Any, path).path)))
    except FileNotFoundError:
        return ""


def stamps_below(folder: Path) -> dict[str, str]:
    """Stamps of all objects below, by their names without ending: one listing instead of a question for each."""
    far = cast(Any, folder)
    try:
        found = far.fs.find(far.path, detail=True)
    except FileNotFoundError:
        return {}
    except Exception as error:
        raise StorageError(f"cannot list {folder}: {error}. Is the store up, and may you read there?") from error
    return {PurePosixPath(name).stem: stamp(info) for name, info in found.items()}


def share(dataset: Path, url: str) -> int:
    """Bring a copy of the Parquet files at `url` up to `dataset`, partition by partition; returns how many were sent.

    Only files that changed are sent, then those that are gone are removed, and the description of all comes last.
    """
    far = cast(Any, opened(url))
    try:
        sent = (far / "files.json").read_text() if (far / "files.json").exists() else "{}"
        before: dict[str, str] = json.loads(sent)
        now = {
            path.relative_to(dataset).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(dataset.rglob("*"))
            if path.is_file()
        }
        changed = sorted((name for name in now if now[name] != before.get(name)), key=lambda name: name == COMMIT)
        for name in changed:
            far.joinpath(name).write_bytes((dataset / name).read_bytes())
        for name in before.keys() - now.keys():
            far.joinpath(name).unlink(missing_ok=True)
        (far / "files.json").write_text(json.dumps(now))
    except Exception as error:
        raise StorageError(f"cannot share the dataset at {url}: {error}. The one here is complete.") from error
    return len(changed)
