"""How far a run has come: a bar on a terminal, plain lines in a log."""

import sys
import threading
import time

from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

LOG_EVERY_SECONDS = 10.0


class Progress:
    """Counts finished documents; `step` may be called from several threads."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.last = total, 0, time.monotonic()
        self.lock = threading.Lock()
        self.bar = None
        if sys.stderr.isatty():
            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self.bar = Bar(*columns, console=None, transient=True)

    def __enter__(self) -> "Progress":
        if self.bar:
            self.bar.start()
            self.task = self.bar.add_task("reading", total=self.total)
        else:
            print(f"reading {self.total} files", file=sys.stderr, flush=True)
        return self

    def __exit__(self, *_: object) -> None:
        if self.bar:
            self.bar.stop()

    def step(self, done: object) -> None:
        """One document is finished."""
        with self.lock:
            self.done += 1
            if self.bar:
                self.bar.update(self.task, completed=self.done)
            elif time.monotonic() - self.last > LOG_EVERY_SECONDS:
                self.last = time.monotonic()
                print(f"{self.done} of {self.total} files", file=sys.stderr, flush=True)
