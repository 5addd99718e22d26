"""The nightly job as a Prefect flow: one task per batch of documents, one for publishing.

Threads feed one pool of worker processes. What a run does stands in nightly.py; a run whose Prefect server cannot be
reached, or goes away, does the same without it and says so.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

# Nothing calls home; and a flow without a server of its own waits for the temporary one on a slow machine.
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")
os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ThreadPoolTaskRunner

from pipeline.errors import PipelineError
from pipeline.flows.nightly import MODELS, Batch, Wishes, bring_up, passwords_from, publish_years
from pipeline.flows.report import Report
from pipeline.flows.workers import Done
from pipeline.settings import Settings
from pipeline.store.manifest import Entry

WITHOUT = "Prefect's server does not answer ({}): the run {} without it, and it is missing from its pages."
_FINISHED: dict[str, Report] = {}  # by processed folder: runs that were done when Prefect failed them


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
    yield from (future.result() for future in waiting)


def settings_of(
    raw: str,
    processed: str,
    models: str = str(MODELS),
    engine: str = "pdfplumber",
    model: str | None = None,
    topics: str | None = None,
    workers: int = 2,
    batch: int = 32,
    seconds: float = 120.0,
    megabytes: int = 4096,
    recognise: bool = True,
) -> Settings:
    """The Settings of a flow's parameters."""
    return Settings(
        raw=Path(raw), processed=Path(processed), models=Path(models), engine=engine, model=model,
        topics=Path(topics).resolve() if topics else None, workers=workers, batch=batch, seconds=seconds,
        megabytes=megabytes, ocr=recognise, passwords=passwords_from(),
    )  # fmt: skip


@flow(name="ingest", task_runner=ThreadPoolTaskRunner(max_workers=4))  # type: ignore[arg-type]
def ingest(
    raw: str,
    processed: str,
    models: str = str(MODELS),
    engine: str = "pdfplumber",
    model: str | None = None,
    topics: str | None = None,
    workers: int = 2,
    batch: int = 32,
    seconds: float = 120.0,
    megabytes: int = 4096,
    recognise: bool = True,
    retry: bool = False,
    rebuild: bool = False,
    allow_missing: bool = False,
    log: str | None = None,
    log_format: str = "text",
) -> Report:
    """Bring the dataset in `processed` up to the files in `raw`; returns the run's report.

    The parameters: see Settings and Wishes. Raises UsageError, BusyError, NotFoundError or StorageError; no document's
    own fault stops it.
    """
    settings = settings_of(
        raw, processed, models, engine, model, topics, workers, batch, seconds, megabytes, recognise
    )
    wishes = Wishes(retry, rebuild, allow_missing, Path(log) if log else None, log_format)
    _FINISHED.pop(processed, None)
    report = bring_up(settings, wishes, as_tasks, publish_task)
    _FINISHED[processed] = report
    create_markdown_artifact(key="run", markdown=report.markdown(), description="files by status, seconds by room")
    return report


def run(tracked: bool = True, **parameters: Any) -> Report:
    """One run: tracked by Prefect, or by nobody. Parameters as of `ingest`.

    Where Prefect fails, the run is done, or ends, without it; its report has a note of that.
    """
    if not tracked:
        return _untracked(parameters)
    try:
        return ingest(**parameters)
    except PipelineError:
        raise
    except Exception as error:
        report, what = _FINISHED.pop(parameters["processed"], None), "ended"
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        if report is None:
            report, what = _untracked(parameters), "was done"
        report.notes.append(WITHOUT.format(reason, what))
        print(f"minutes: {report.notes[-1]}", file=sys.stderr)
        report.write(Path(parameters["processed"]))
        return report


def _untracked(parameters: dict[str, Any]) -> Report:
    wished = {k: v for k, v in parameters.items() if k in ("retry", "rebuild", "allow_missing", "log", "log_format")}
    if wished.get("log"):
        wished["log"] = Path(wished["log"])
    settings = settings_of(**{k: v for k, v in parameters.items() if k not in wished})
    return bring_up(settings, Wishes(**wished))
