"""Files that are whole or not there: written beside their place, flushed, and renamed into it."""

import contextlib
import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.errors import BusyError, StorageError


class DamagedError(StorageError):
    """A file that was written whole and cannot be read any more. `path`: which."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path


class DamagedRecordError(DamagedError):
    """A record that is gone or damaged: the file that it was made of must be read again."""


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader sees the old file or the new one, never half of it.

    Raises StorageError when the folder cannot be written (full disk, read-only, permissions).
    """
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".tmp-")
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        raise StorageError(
            f"cannot write {path}: {error.strerror}. Free space or mend permissions, and run again."
        ) from error


def write_json(path: Path, value: Any) -> None:
    """Write `value` as indented JSON, whole."""
    write_whole(path, (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode())


def read_json(path: Path, default: Any = None) -> Any:
    """The JSON value at `path`; `default` where the file is not there. Raises StorageError on damage."""
    try:
        return json.loads(path.read_bytes())
    except FileNotFoundError:
        return default
    except ValueError as error:
        raise DamagedError(path, f"{path} is damaged ({error}). Delete it and run again; it is rebuilt.") from error
    except OSError as error:
        raise StorageError(f"cannot read {path}: {error.strerror}. Mend its permissions, and run again.") from error


def flush_tree(folder: Path) -> None:
    """Bring every new file below `folder` to the disk, so that a power cut after the next rename leaves it whole."""
    for root, _, names in os.walk(folder):
        for path in (Path(root, name) for name in names):
            if path.stat().st_nlink == 1:  # the others belong to an older generation too, and are on the disk
                _flush(path)
        _flush(Path(root))


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path) -> None:
    """Remove what an interrupted write left behind below `folder`."""
    for path in list(folder.rglob(".tmp-*")):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the processed folder for one run. Raises BusyError when another run on this machine holds it.

    The lock is the operating system's: it goes with the process, also after kill -9.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = (folder / ".lock").open("a+")
    except OSError as error:
        raise StorageError(f"cannot use {folder}: {error.strerror}. Choose a folder that can be written.") from error
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BusyError(
                f"another run holds {folder}. Wait until it has ended, or choose another folder."
            ) from error
        yield
