"""The nightly job as a Prefect flow: one task per batch of documents, one for publishing.

Threads feed one pool of worker processes, or the workers of a Dask cluster. What a run does stands in nightly.py; a
run whose Prefect server cannot be reached, or goes away, does the same without it and says so.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

# Nothing calls home; and a flow without a server of its own waits for the temporary one on a slow machine.
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")
os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")

from prefect import flow, task
from prefect.artifacts import (
    create_link_artifact,
    create_markdown_artifact,
    create_progress_artifact,
    update_progress_artifact,
)
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ThreadPoolTaskRunner

from pipeline.errors import PipelineError
from pipeline.flows import cluster
from pipeline.flows.nightly import Batch, bring_up, publish_years
from pipeline.flows.order import Order
from pipeline.flows.report import Report
from pipeline.flows.workers import Done
from pipeline.store.manifest import Entry

WITHOUT = "Prefect's server does not answer ({}): the run {} without it, and it is missing from its pages."
_FINISHED: dict[Path, Report] = {}  # by processed folder: runs that were done when Prefect failed them


@task(name="extract-batch", cache_policy=NO_CACHE)
def extract_batch(work: Callable[[Batch], list[Done]], batch: Batch) -> list[Done]:
    """Do one batch of documents in the pool."""
    return work(batch)


@task(name="publish", cache_policy=NO_CACHE)
def publish_task(processed: Path, entries: dict[str, Entry], rebuild: bool, changes: Path) -> tuple[str, ...]:
    """Bring the dataset up to the records; returns the years that were written anew."""
    return publish_years(processed, entries, rebuild, changes)


def as_tasks(work: Callable[[Batch], list[Done]], batches: Iterable[Batch]) -> Iterator[list[Done]]:
    """Every batch as a task of the flow."""
    waiting = [extract_batch.submit(work, batch) for batch in batches]
    shown, told = 0, _shown(create_progress_artifact, progress=0.0, key="progress", description="batches done")
    for number, future in enumerate(waiting, 1):
        yield future.result()
        percent = 100 * number // len(waiting)
        if told and percent > shown:
            shown = percent
            _shown(update_progress_artifact, artifact_id=told, progress=float(percent))


def _shown(make: Callable[..., Any], **said: Any) -> Any:
    """An artifact for the pages of the server; a server that takes none stops no run."""
    try:
        return make(**said)
    except Exception as error:
        print(f"minutes: no artifact on Prefect's pages: {type(error).__name__}", file=sys.stderr)
        return None


@flow(name="ingest", task_runner=ThreadPoolTaskRunner(max_workers=4))  # type: ignore[arg-type]
def ingest(order: Order) -> Report:
    """Bring the dataset up to the archive; returns the run's report.

    Raises UsageError, BusyError, NotFoundError or StorageError; no document's own fault stops it.
    """
    _FINISHED.pop(order.processed, None)
    if order.cluster:
        with cluster.found(order.cluster) as found:
            report = ingest_on_cluster.with_options(task_runner=cluster.task_runner(found))(order, found.workers)
    else:
        report = bring_up(order.settings(), order.wishes(), as_tasks, publish_task)
    _FINISHED[order.processed] = report
    said = {"key": "run", "description": "files by status, seconds by room"}
    _shown(create_markdown_artifact, markdown=report.markdown(), **said)
    for key, name in (("dataset", "dataset"), ("report", f"runs/{report.name}.json")):
        _shown(create_link_artifact, key=key, link=(order.processed.resolve() / name).as_uri())
    return report


@flow(name="ingest-on-cluster")
def ingest_on_cluster(order: Order, workers: int) -> Report:
    """The same on the Dask cluster that the flow was given as task runner; `workers`: documents it can do at once."""
    settings = replace(order.settings(), workers=workers)
    return bring_up(settings, order.wishes(), as_tasks, publish_task, cluster.OnWorker)


def run(order: Order, tracked: bool = True) -> Report:
    """One run: tracked by Prefect, or by nobody.

    Where Prefect fails, the run is done, or ends, without it; its report has a note of that.
    """
    if not tracked:
        return run_untracked(order)
    try:
        return ingest(order)
    except PipelineError:
        raise
    except Exception as error:
        report, what = _FINISHED.pop(order.processed, None), "ended"
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        if report is None:
            report, what = run_untracked(order), "was done"
        report.notes.append(WITHOUT.format(reason, what))
        print(f"minutes: {report.notes[-1]}", file=sys.stderr)
        report.write(order.processed)
        return report


def run_untracked(order: Order) -> Report:
    """The same work without Prefect."""
    if not order.cluster:
        return bring_up(order.settings(), order.wishes())
    with cluster.found(order.cluster) as found:
        settings = replace(order.settings(), workers=found.workers)
        return bring_up(settings, order.wishes(), found.in_order, far=cluster.OnWorker)
