"""One line per finished document: who it was, how it ended, seconds by room, peak memory; as text or JSON."""

import contextlib
import json
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.errors import StorageError, UsageError

FORMATS = ("text", "json")


class Log:
    """Lines to a file (appended), to standard error (JSON without a file), or nowhere. Threads may share it.

    A line that cannot be written is left out: a log on a full disk stops no run.
    """

    def __init__(self, path: Path | None = None, form: str = "text") -> None:
        if form not in FORMATS:
            raise UsageError(f"no log format {form!r}; there are {' and '.join(FORMATS)}")
        self.form, self.lock = form, threading.Lock()
        self.stream = sys.stderr if form == "json" else None
        if path:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self.stream = path.open("a", encoding="utf-8")
            except OSError as error:
                raise StorageError(f"cannot write the log {path}: {error.strerror}. Choose another: --log") from error

    def line(self, event: str, **fields: Any) -> None:
        """One line; fields that are None or empty are left out."""
        if not self.stream:
            return
        told = {k: v for k, v in fields.items() if v not in (None, "", {})}
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        if self.form == "json":
            text = json.dumps({"time": now, "event": event} | told, ensure_ascii=False)
        else:
            text = " ".join([now, event, *(f"{k}={_plain(v)}" for k, v in told.items())])
        with self.lock, contextlib.suppress(OSError, ValueError):
            self.stream.write(text + "\n")
            self.stream.flush()

    def close(self) -> None:
        if self.stream and self.stream is not sys.stderr:
            with contextlib.suppress(OSError):
                self.stream.close()


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return ",".join(f"{k}:{v}" for k, v in value.items())
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) and " " in value else str(value)


@contextlib.contextmanager
def opened(path: Path | None, form: str) -> Iterator[Log]:
    """A log for the length of a block."""
    log = Log(path, form)
    try:
        yield log
    finally:
        log.close()
