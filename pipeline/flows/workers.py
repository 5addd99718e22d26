"""Worker processes: they load the rooms once, and each document has a bound on its time and memory.

A document that hangs, eats memory or kills its process costs that document only: it gets a status, and a new worker
takes the place of the old. A process that dies may have been killed by
somebody else, so its document gets a second try.
"""

import faulthandler
import logging
import multiprocessing
import os
import resource
import signal
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import TimeoutError
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from pipeline.errors import PipelineError, StorageError
from pipeline.extract import Rooms, extract, understand_again, unreadable
from pipeline.flows.plan import Job, entry_from
from pipeline.schema import Status
from pipeline.settings import Settings
from pipeline.store.files import DamagedError
from pipeline.store.manifest import Entry
from pipeline.store.records import read_record, record_path, write_record
from pipeline.store.remote import place

GRACE = 30  # seconds after which a worker that outlived its parent and its bound ends itself
TRIES = 2  # for a document whose process dies
RENEWALS = 5  # of the whole pool, one after the other, without a document finished in between
START = "spawn"  # clean processes: forked ones would inherit threads and locks of the run
_STATE: dict[str, Rooms] = {}


@dataclass(frozen=True, slots=True)
class Done:
    """How one document went. Seconds are wall time in the worker; `peak` is its memory in megabytes afterwards."""

    job: Job
    entry: Entry  # size and time of the file are filled in by the run
    seconds: float = 0.0
    peak: int = 0
    rooms: dict[str, float] = field(default_factory=dict)
    cpu: float = 0.0  # CPU seconds of the worker
    tries: int = 1

    @property
    def status(self) -> Status:
        return Status(self.entry.status)


def _start(settings: Settings, version: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    logging.disable(logging.WARNING)
    loaded = _STATE.get("rooms")  # by the run itself, where workers are forked from it
    _STATE["rooms"] = (
        replace(loaded, settings=settings, version=version) if loaded else Rooms.open(settings, version)
    )
    if settings.records:
        place(settings.processed, settings.records)
    bound = settings.megabytes * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (bound if hard < 0 else min(bound, hard), hard))


def _end_with(parent: int) -> None:
    """A worker whose parent was killed has nobody to answer to."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _do(job: Job) -> Done:
    rooms = _STATE["rooms"]
    settings, source = rooms.settings, job.source
    # In C and without the interpreter's lock: ends the process even if the parent is gone and a regex never returns.
    faulthandler.dump_traceback_later(settings.seconds + GRACE, exit=True, file=_nowhere())
    rooms.seconds.clear()
    began, cpu = time.perf_counter(), time.process_time()
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
    with rooms.timed("write"):
        write_record(settings.processed, record)
    faulthandler.cancel_dump_traceback_later()
    return Done(
        job, entry_from(record, settings.processed), time.perf_counter() - began,
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000,
        {room: round(seconds, 4) for room, seconds in rooms.seconds.items()}, time.process_time() - cpu,
    )  # fmt: skip


def _nowhere() -> int:
    if "nowhere" not in _FILES:
        _FILES["nowhere"] = os.open(os.devnull, os.O_WRONLY)
    return _FILES["nowhere"]


_FILES: dict[str, int] = {}


class Workers:
    """A pool for the length of a run. Use as a context manager; threads may share it."""

    def __init__(self, settings: Settings, version: str) -> None:
        self.settings, self.version = settings, version
        self.lock = threading.Lock()
        self.renewed = 0
        self.stopped = False
        self.waiting: set[ProcessFuture] = set()
        self.pool = self._new_pool()

    def _new_pool(self) -> ProcessPool:
        return ProcessPool(
            max_workers=self.settings.workers,
            context=multiprocessing.get_context(START),
            initializer=_start,
            initargs=(self.settings, self.version),
        )

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.stopped = True
        if kind:
            with self.lock:
                waiting = list(self.waiting)
            for future in waiting:  # or threads that wait for them would never end
                future.cancel()
            self.pool.stop()
        else:
            self.pool.close()
        self.pool.join()

    def do(self, jobs: Iterable[Job]) -> Iterator[Done]:
        """Do the jobs; yields each as it ends, in their order.

        Raises StorageError when records cannot be written, PipelineError when no worker can be started.
        """
        pending = [(job, *self._schedule(job)) for job in jobs]
        for job, pool, future in pending:
            yield self._result(job, pool, future)

    def _schedule(self, job: Job) -> tuple[ProcessPool, ProcessFuture]:
        while True:
            pool = self.pool
            try:
                future = pool.schedule(_do, args=(job,), timeout=self.settings.seconds)
            except RuntimeError as error:  # the pool is broken: all its workers died before they had a document
                self._renew(pool, error)
                continue
            with self.lock:
                self.waiting.add(future)
                if self.stopped:
                    future.cancel()
            future.add_done_callback(self.waiting.discard)
            return pool, future

    def _result(self, job: Job, pool: ProcessPool, future: ProcessFuture) -> Done:
        deaths = 0
        while True:
            try:
                done = future.result()
                self.renewed = 0
                return Done(done.job, done.entry, done.seconds, done.peak, done.rooms, done.cpu, deaths + 1)
            except TimeoutError:
                what = f"took more than {self.settings.seconds:.0f} seconds. Raise --seconds"
                return self._lost(job, Status.TIMEOUT, what, deaths + 1)
            except DamagedError:  # the text it was to be made of again: read the file instead
                job = Job(job.source)
            except BrokenProcessPool as error:
                self._renew(pool, error)
            except ProcessExpired as error:
                deaths += 1
                if deaths == TRIES:
                    what = f"its process died {TRIES} times ({_cause(error.exitcode)}). Look at the file"
                    return self._lost(job, Status.FAILED, what, deaths)
            pool, future = self._schedule(job)

    def _renew(self, broken: ProcessPool, error: Exception) -> None:
        """Another pool for one that broke, once for all threads that notice."""
        with self.lock:
            if self.stopped:
                raise PipelineError("the run was stopped; what is done is kept, run again to go on") from error
            if self.pool is not broken:
                return
            self.renewed += 1
            if self.renewed > RENEWALS:
                raise PipelineError(
                    f"no worker process stays alive ({error}). Is there memory for {self.settings.workers} workers? "
                    "Try --workers 1, and see minutes doctor."
                ) from error
            broken.stop()
            broken.join()
            self.pool = self._new_pool()

    def _lost(self, job: Job, status: Status, what: str, tries: int) -> Done:
        reason = f"{job.source.path}: {what}, then run again with --retry."
        record = unreadable(job.source, status, reason, self.version)
        write_record(self.settings.processed, record)
        seconds = self.settings.seconds if status == Status.TIMEOUT else 0.0
        return Done(job, entry_from(record, self.settings.processed), seconds, tries=tries)


def _cause(code: int | None) -> str:
    """What an exit code means: the name of a signal, with the usual suspect."""
    if code is None or code >= 0:
        return f"exit code {code}"
    name = signal.Signals(-code).name
    return f"{name}, perhaps for want of memory" if name in ("SIGKILL", "SIGABRT") else name
