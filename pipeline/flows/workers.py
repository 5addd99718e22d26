"""Worker processes: they load the rooms once, and each document has a bound on its time and memory.

A document that hangs, eats memory or kills its process costs that document only: it gets a status, and a new worker
takes the place of the old.
"""

import logging
import multiprocessing
import resource
import signal
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import TimeoutError
from dataclasses import dataclass
from pathlib import Path

from pebble import ProcessExpired, ProcessPool

from pipeline.errors import StorageError
from pipeline.extract import Rooms, extract, understand_again, unreadable
from pipeline.flows.plan import Job
from pipeline.schema import Status
from pipeline.settings import Settings
from pipeline.store.records import read_record, record_path, write_record

_STATE: dict[str, Rooms] = {}


@dataclass(frozen=True, slots=True)
class Done:
    """How one document went. Seconds are wall time in the worker; `peak` is its memory in megabytes afterwards."""

    job: Job
    status: Status
    seconds: float = 0.0
    peak: int = 0


def _start(settings: Settings, version: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    logging.disable(logging.WARNING)
    _STATE["rooms"] = Rooms.open(settings, version)
    bound = settings.megabytes * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (bound if hard < 0 else min(bound, hard), hard))


def _do(job: Job) -> tuple[Status, float, int]:
    rooms = _STATE["rooms"]
    settings, source = rooms.settings, job.source
    began = time.perf_counter()
    try:
        if job.again:
            record = understand_again(read_record(record_path(settings.processed, source.sha256)), rooms)
        else:
            record = extract(settings.raw / source.path, source, rooms)
    except MemoryError:
        reason = f"{source.path}: needs more than {settings.megabytes} MB. Raise --megabytes, or split the file."
        record = unreadable(source, Status.TOO_LARGE, reason, rooms.version)
    except StorageError:
        raise
    except Exception as error:
        reason = f"{source.path}: {type(error).__name__}: {error}. This is a fault of the program: please report it."
        record = unreadable(source, Status.FAILED, reason, rooms.version)
    write_record(settings.processed, record)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    return record.status, time.perf_counter() - began, peak


class Workers:
    """A pool for the length of a run. Use as a context manager; threads may share it."""

    def __init__(self, settings: Settings, version: str) -> None:
        self.settings, self.version = settings, version
        self.pool = ProcessPool(
            max_workers=settings.workers,
            context=multiprocessing.get_context("spawn"),
            initializer=_start,
            initargs=(settings, version),
        )

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind:
            self.pool.stop()
        else:
            self.pool.close()
        self.pool.join()

    def do(self, jobs: Iterable[Job]) -> Iterator[Done]:
        """Do the jobs; yields each as it ends, in their order. Raises StorageError when records cannot be written."""
        pending = [(job, self.pool.schedule(_do, args=(job,), timeout=self.settings.seconds)) for job in jobs]
        for job, future in pending:
            try:
                yield Done(job, *future.result())
            except TimeoutError:
                yield self._lost(
                    job, Status.TIMEOUT, f"took more than {self.settings.seconds:.0f} seconds. Raise --seconds"
                )
            except ProcessExpired as error:
                yield self._lost(job, Status.FAILED, f"its process died (exit code {error.exitcode}). Look at the file")

    def _lost(self, job: Job, status: Status, what: str) -> Done:
        reason = f"{job.source.path}: {what}, then run again with --retry."
        write_record(self.settings.processed, unreadable(job.source, status, reason, self.version))
        return Done(job, status, self.settings.seconds if status == Status.TIMEOUT else 0.0)


def record_of(processed: Path, job: Job) -> Path:
    return record_path(processed, job.source.sha256)
