"""The nightly job as a Prefect flow: discover -> extract in batches -> publish.

One task per batch of documents; threads feed one pool of worker processes. Everything that is known of a document is
in its record file as soon as it is done, so a run that is killed is simply started again.
"""

import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

# Nothing calls home; and a flow without a server of its own waits for the temporary one on a slow machine.
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")
os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ThreadPoolTaskRunner

from pipeline.flows.plan import Job, Plan, entry_of, make_plan
from pipeline.flows.progress import Progress
from pipeline.flows.report import Report, counted
from pipeline.flows.workers import Done, Workers
from pipeline.publish import publish
from pipeline.read import ocr
from pipeline.schema import Status
from pipeline.settings import Settings
from pipeline.store.files import only_one, sweep
from pipeline.store.manifest import Entry, read_manifest, write_manifest
from pipeline.store.records import record_files, record_path
from pipeline.version import version_of

MODELS = Path(__file__).parents[2] / "models"
RETRIED = frozenset({Status.TIMEOUT, Status.FAILED, Status.TOO_LARGE})


@task(name="extract-batch", cache_policy=NO_CACHE)
def extract_batch(jobs: list[Job], workers: Workers, progress: Progress) -> list[Done]:
    """Do one batch of documents in the pool."""
    results = []
    for done in workers.do(jobs):
        progress.step(done)
        results.append(done)
    return results


@task(name="publish", cache_policy=NO_CACHE)
def publish_task(processed: Path, entries: dict[str, Entry], rebuild: bool, changes: Path) -> tuple[str, ...]:
    """Bring the dataset up to the records; returns the years that were written anew."""
    return publish(processed, entries, rebuild, changes).years


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
) -> Report:
    """Bring the dataset in `processed` up to the files in `raw`; returns the run's report.

    `retry`: try again the files that failed, took too long or needed too much memory. `rebuild`: write the whole
    dataset anew from the records. `allow_missing`: believe it when most files are gone. The others: see Settings.
    Raises BusyError, NotFoundError or StorageError; no document's own fault stops it.
    """
    settings = Settings(
        raw=Path(raw).resolve(), processed=Path(processed).resolve(), models=Path(models).resolve(), engine=engine,
        model=model, topics=Path(topics).resolve() if topics else None, workers=workers, batch=batch, seconds=seconds,
        megabytes=megabytes, ocr=recognise, passwords=passwords_from(os.environ),
    )  # fmt: skip
    began = time.perf_counter()
    with only_one(settings.processed):
        sweep(settings.processed)
        version = version_of(settings, ocr.missing() is None)
        report = Report(datetime.now(UTC).isoformat(timespec="seconds"), str(version))
        known = read_manifest(settings.processed)
        if retry:
            known = {path: entry for path, entry in known.items() if entry.status not in RETRIED}
            _forget(settings.processed, read_manifest(settings.processed), known)
        plan = make_plan(settings.raw, settings.processed, known, version, allow_missing)
        report.unchanged = len(plan.entries)
        entries = _extract(settings, str(version), plan, report)
        write_manifest(settings.processed, entries)
        report.years_written = list(
            publish_task(settings.processed, entries, rebuild, report.path(settings.processed, ".changes.jsonl"))
        )
        _drop_orphans(settings.processed, entries)
        _count(report, plan, entries, time.perf_counter() - began)
        report.write(settings.processed)
        create_markdown_artifact(key="run", markdown=report.markdown(), description="files by status")
    return report


def _extract(settings: Settings, version: str, plan: Plan, report: Report) -> dict[str, Entry]:
    entries = dict(plan.entries)
    for path, reason in plan.unreadable.items():
        size, modified = plan.stamps.get(path, (0, 0))
        entries[path] = Entry(size, modified, "", Status.FAILED, version, reason)
    if plan.jobs:
        settings = replace(settings, workers=max(1, min(settings.workers, len(plan.jobs))))
        with Progress(len(plan.jobs)) as progress, Workers(settings, version) as workers:
            waiting = [extract_batch.submit(batch, workers, progress) for batch in _batches(plan.jobs, settings)]
            finished = [done for future in waiting for done in future.result()]
        for done in finished:
            source = done.job.source
            entries[source.path] = entry_of(record_path(settings.processed, source.sha256), *plan.stamps[source.path])
        report.read = sum(not done.job.again for done in finished)
        report.understood_again = len(finished) - report.read
        slowest = sorted(finished, key=lambda d: -d.seconds)[:5]
        report.slowest = [(d.job.source.path, round(d.seconds, 2)) for d in slowest]
        report.peak_megabytes = max(d.peak for d in finished)
    return entries


def _batches(jobs: list[Job], settings: Settings) -> Iterator[list[Job]]:
    """Batches that are large enough to make a task's cost small, and small enough to keep every worker busy."""
    size = max(1, min(settings.batch, -(-len(jobs) // (2 * settings.workers))))
    for start in range(0, len(jobs), size):
        yield jobs[start : start + size]


def _count(report: Report, plan: Plan, entries: dict[str, Entry], seconds: float) -> None:
    report.files = len(entries)
    report.statuses = counted(entry.status for entry in entries.values())
    report.documents = sorted({entry.sha256 for entry in entries.values() if entry.sha256})
    report.gone, report.aside = plan.gone, plan.aside
    report.seconds = round(seconds, 2)
    report.attention = [
        {"file": path, "status": entry.status, "reason": entry.reason}
        for path, entry in sorted(entries.items())
        if entry.status != Status.OK
    ]
    report.check()


def _forget(processed: Path, before: dict[str, Entry], kept: dict[str, Entry]) -> None:
    for path in before.keys() - kept.keys():
        if before[path].sha256:
            record_path(processed, before[path].sha256).unlink(missing_ok=True)


def _drop_orphans(processed: Path, entries: dict[str, Entry]) -> None:
    """Records of files that are no longer in the archive go, when no dataset in force needs them."""
    wanted = {entry.sha256 for entry in entries.values()}
    for path in record_files(processed):
        if path.stem not in wanted:
            path.unlink()


def passwords_from(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Passwords for encrypted files, one a line in MINUTES_PASSWORDS: no parameter of a deployment."""
    return tuple(filter(None, environment.get("MINUTES_PASSWORDS", "").split("\n")))
