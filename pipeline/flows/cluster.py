"""The work of a run on a Dask cluster: every Dask worker keeps processes of the rooms, as a run on one machine does.

So the bounds on time and memory, and what a document costs that kills its process, are the same everywhere. What a
worker needs: this release, the models, and the archive and processed folder under the same paths.
"""

import contextlib
import multiprocessing
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from pipeline.errors import NotFoundError, PipelineError, UsageError
from pipeline.flows.plan import Job
from pipeline.flows.workers import Done, Workers
from pipeline.read import ocr
from pipeline.settings import Settings
from pipeline.version import version_of

INSTALL = "pip install 'minutes-pipeline[cluster]'"
NO_DAEMON = "DASK_DISTRIBUTED__WORKER__DAEMON=False"  # a daemon may have no children, and the rooms live in one
SECONDS = 30  # to find the scheduler
_POOLS: dict["OnWorker", Workers] = {}
_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class OnWorker:
    """Does batches of documents wherever it is called: it is sent to the workers of the cluster."""

    settings: Settings
    version: str

    def __call__(self, batch: list[Job]) -> list[Done]:
        return list(self._pool().do(batch))

    def _pool(self) -> Workers:
        """The pool that this Dask worker keeps for the run: a process for each of its threads."""
        from distributed import get_worker

        with _LOCK:
            if self not in _POOLS:
                self._check()
                processes = get_worker().state.nthreads
                _POOLS[self] = Workers(replace(self.settings, workers=processes), self.version)
            return _POOLS[self]

    def _check(self) -> None:
        here = socket.gethostname()
        if multiprocessing.current_process().daemon:
            raise PipelineError(f"the Dask worker on {here} may start no process. Start it with {NO_DAEMON}")
        if self.settings.records:
            self.settings.processed.mkdir(parents=True, exist_ok=True)  # it holds the recogniser's cache, no more
        for folder in (self.settings.raw, self.settings.processed):
            if not folder.is_dir():
                raise NotFoundError(f"{here} does not see {folder}. Mount it there under the same path.")
        version = str(version_of(self.settings, ocr.missing() is None))
        if version != self.version:
            raise PipelineError(
                f"the Dask worker on {here} has version {version}, this machine {self.version}. "
                "Install the same release, models and OCR on all machines, and restart the workers."
            )


def close_pools(stopped: bool) -> None:
    """End the processes of the rooms on the Dask worker that calls this; if `stopped`, in the middle of documents."""
    with _LOCK:
        while _POOLS:
            _, pool = _POOLS.popitem()
            pool.__exit__(KeyboardInterrupt if stopped else None)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster in use: its client, the address of its scheduler, and how many documents it can do at once."""

    client: Any
    address: str
    workers: int

    def in_order(self, work: Callable[[list[Job]], list[Done]], batches: Iterable[list[Job]]) -> Iterator[list[Done]]:
        """Batches over the cluster without Prefect; results in the order of the batches."""
        futures = [self.client.submit(work, batch, pure=False) for batch in batches]
        try:
            for future in futures:
                yield future.result()
        finally:
            self.client.cancel(futures)


@contextmanager
def found(said: str) -> Iterator[Cluster]:
    """The cluster that `said` names: the address of a scheduler, or local:N for N workers on this machine.

    Raises UsageError where Dask is not installed or `said` cannot be read, NotFoundError where no scheduler answers.
    """
    try:
        from dask import config
        from distributed import Client
    except ImportError as error:
        raise UsageError(f"Dask is not installed ({error.name}): {INSTALL}") from error
    with config.set({"distributed.worker.daemon": False}), contextlib.ExitStack() as stack:
        kind, _, count = said.partition(":")
        if kind == "local":
            address: Any = stack.enter_context(_local(count))
        else:
            address = said
        try:
            client = stack.enter_context(Client(address, timeout=SECONDS))
        except (OSError, ValueError) as error:
            raise NotFoundError(f"no Dask scheduler answers at {said}. Start one: dask scheduler") from error
        yield from _used(client)


def _local(count: str) -> Any:
    from distributed import LocalCluster

    if not count.isdigit() or int(count) < 1:
        raise UsageError(f"--cluster local:{count}: say how many workers, like local:2")
    return LocalCluster(
        n_workers=int(count), threads_per_worker=1, processes=True, memory_limit=0, dashboard_address=None,  # type: ignore[arg-type]
    )  # fmt: skip


def _used(client: Any) -> Iterator[Cluster]:
    workers = sum(client.nthreads().values())
    if not workers:
        raise NotFoundError(f"the cluster has no workers. Start some: {NO_DAEMON} dask worker ADDRESS --nthreads 1")
    stopped = True
    try:
        yield Cluster(client, client.scheduler.address, workers)
        stopped = False
    finally:
        with contextlib.suppress(Exception):  # workers that are gone hold nothing
            client.run(close_pools, stopped)


def task_runner(cluster: Cluster) -> Any:
    """Prefect's way to that cluster. Raises UsageError where prefect-dask is not installed."""
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ImportError as error:
        raise UsageError(f"prefect-dask is not installed: {INSTALL}, or --no-prefect") from error
    return DaskTaskRunner(address=cluster.address)
