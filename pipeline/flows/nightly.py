"""What a run does, without Prefect: discover -> extract in batches -> publish.

Everything that is known of a document is in its record file as soon as it is done, so a run that is killed is simply
started again. The dataset in force is always that of a run that was completed.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pipeline.errors import StorageError, UsageError
from pipeline.flows.log import Log
from pipeline.flows.plan import Job, Plan, make_plan
from pipeline.flows.progress import Progress
from pipeline.flows.report import Report, counted
from pipeline.flows.workers import Done, Workers
from pipeline.publish import corrections_digests, publish
from pipeline.read import ocr
from pipeline.schema import Status
from pipeline.settings import Settings
from pipeline.store.changes import run_names
from pipeline.store.files import DamagedError, only_one, sweep
from pipeline.store.manifest import Entry, read_manifest, write_manifest
from pipeline.store.records import drop_damaged, record_files, record_path
from pipeline.store.remote import place, share
from pipeline.version import Version, publishing, version_of

MODELS = Path(__file__).parents[2] / "models"
ENGINES = ("pdfplumber", "pdfium")
RETRIED = frozenset({Status.TIMEOUT, Status.FAILED, Status.TOO_LARGE})

Batch = list[Job]
Work = Callable[[Batch], list[Done]]
DoAll = Callable[[Work, Iterable[Batch]], Iterable[list[Done]]]  # like `map`, at once
Far = Callable[[Settings, str], Work]  # work that is done on other machines, for the settings and version of a run
Publish = Callable[[Path, dict[str, Entry], bool, Path], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Wishes:
    """share: object store that gets a copy of the tables. retry: try again what failed, took too long or was too large.
    rebuild: write the whole dataset anew from the records. allow_missing: believe it when most files are gone.
    log, log_format: see flows/log.py."""

    share: str | None = None
    retry: bool = False
    rebuild: bool = False
    allow_missing: bool = False
    log: Path | None = None
    log_format: str = "text"


def checked(settings: Settings) -> Settings:
    """The settings, with absolute folders. Raises UsageError for values that cannot work."""
    if settings.engine not in ENGINES:
        raise UsageError(f"no engine {settings.engine!r}; there are {' and '.join(ENGINES)}")
    for name, least in (("workers", 1), ("batch", 1), ("seconds", 1), ("megabytes", 256)):
        if not getattr(settings, name) >= least:
            raise UsageError(f"{name} is {getattr(settings, name)}; it must be {least} or more")
    if settings.topics and not settings.topics.is_dir():
        raise UsageError(f"no topic model at {settings.topics}: name the folder that minutes train topics wrote")
    raw, processed = settings.raw.resolve(), settings.processed.resolve()
    if processed == raw or raw in processed.parents:
        raise UsageError(f"{processed} lies in {raw}, which is never written to: choose another --processed")
    return replace(settings, raw=raw, processed=processed, models=settings.models.resolve())


def in_threads(work: Work, batches: Iterable[Batch]) -> Iterator[list[Done]]:
    """Batches as plain threads: what Prefect's tasks do, without Prefect."""
    pool = ThreadPoolExecutor(max_workers=4)
    try:
        yield from [future.result() for future in [pool.submit(work, batch) for batch in batches]]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def publish_years(processed: Path, entries: dict[str, Entry], rebuild: bool, changes: Path) -> tuple[str, ...]:
    """Bring the dataset up to the records; returns the years that were written anew."""
    return publish(processed, entries, rebuild, changes).years


def bring_up(
    settings: Settings,
    wishes: Wishes = Wishes(),
    do_all: DoAll = in_threads,
    publish: Publish = publish_years,
    far: Far | None = None,
) -> Report:
    """Bring the dataset up to the archive; returns the run's report.

    do_all: how batches are handed out. far: work for a cluster, instead of a pool of processes here.
    Raises UsageError, BusyError, NotFoundError or StorageError; no document's own fault stops it.
    """
    settings = checked(settings)
    began = time.perf_counter()
    log = Log(wishes.log, wishes.log_format)
    try:
        with only_one(settings.processed):
            sweep(settings.processed)
            if settings.records:
                place(settings.processed, settings.records)
            version = version_of(settings, ocr.missing() is None)
            report = Report(datetime.now(UTC).isoformat(timespec="seconds"), str(version))
            report.named_after(run_names(settings.processed))
            log.line("run", run=report.name, raw=str(settings.raw), version=report.version)
            entries, plan = _until_whole(settings, wishes, version, report, do_all, publish, log, far)
            _drop_orphans(settings.processed, entries)
            if wishes.share:
                with _timed(report, "share"):
                    share(settings.processed / "dataset", wishes.share)
            _count(report, settings.processed, plan, entries, time.perf_counter() - began)
            report.write(settings.processed)
            log.line("done", run=report.name, seconds=report.seconds, rooms=report.rooms, **report.statuses)
    except BaseException as error:
        log.line("stopped", reason=f"{type(error).__name__}: {error}")
        raise
    finally:
        log.close()
    return report


def _until_whole(
    settings: Settings, wishes: Wishes, version: Version, report: Report, do_all: DoAll, publish: Publish, log: Log,
    far: Far | None,
) -> tuple[dict[str, Entry], Plan]:  # fmt: skip
    """Plan, extract, publish; once more where records turn out to be damaged, after their files were read again."""
    known = _known(settings.processed, wishes.retry, report)
    for last in (False, True):
        with _timed(report, "plan"):
            plan = make_plan(settings.raw, settings.processed, known, version, wishes.allow_missing)
        report.unchanged = len(plan.entries)
        entries = _entries(settings, str(version), plan, report, do_all, log, far)
        write_manifest(settings.processed, entries)
        try:
            with _timed(report, "publish"):
                changes = report.path(settings.processed, ".changes.jsonl")
                report.years_written = list(publish(settings.processed, entries, wishes.rebuild, changes))
            break
        except DamagedError as error:
            if last:
                raise
            dropped = drop_damaged(settings.processed)
            report.notes.append(f"{len(dropped)} damaged records were made again ({error})")
            known = entries
    return entries, plan


def _known(processed: Path, retry: bool, report: Report) -> dict[str, Entry]:
    try:
        before = read_manifest(processed)
    except DamagedError as error:
        report.notes.append(f"{error.path.name} was damaged: all files were held against their records anew")
        return {}
    if not retry:
        return before
    known = {path: entry for path, entry in before.items() if entry.status not in RETRIED}
    for path in before.keys() - known.keys():
        if before[path].sha256:
            record_path(processed, before[path].sha256).unlink(missing_ok=True)
    return known


class _timed:
    """Adds the seconds of its block to a room of the report."""

    def __init__(self, report: Report, room: str) -> None:
        self.report, self.room = report, room

    def __enter__(self) -> None:
        self.began = time.perf_counter()

    def __exit__(self, *_: object) -> None:
        before = self.report.rooms.get(self.room, 0.0)
        self.report.rooms[self.room] = round(before + time.perf_counter() - self.began, 3)


def _entries(
    settings: Settings, version: str, plan: Plan, report: Report, do_all: DoAll, log: Log, far: Far | None
) -> dict[str, Entry]:
    """What the manifest keeps of every file, after the plan's jobs are done."""
    entries = dict(plan.entries)
    for path, reason in plan.unreadable.items():
        size, modified = plan.stamps.get(path, (0, 0))
        entries[path] = Entry(size, modified, "", Status.FAILED, version, reason)
        log.line("document", file=path, status=str(Status.FAILED), reason=reason)
    if plan.jobs:
        settings = replace(settings, workers=max(1, min(settings.workers, len(plan.jobs))))
        own = time.process_time()
        with Progress(len(plan.jobs)) as progress:
            finished = _extract(settings, version, plan.jobs, do_all, partial(_told, progress, log), far)
        for done in finished:
            path = done.job.source.path
            size, modified = plan.stamps[path]
            entries[path] = replace(done.entry, size=size, modified=modified)
        _measure(report, finished, time.process_time() - own)
    return entries


def _extract(
    settings: Settings, version: str, jobs: list[Job], do_all: DoAll, tell: Callable[[Done], Done], far: Far | None
) -> list[Done]:
    """Do all jobs, here or far away; each document is told of as soon as it, or its batch, is back."""
    batches = _batches(jobs, settings)
    if far:
        return [tell(done) for batch in do_all(far(settings, version), batches) for done in batch]
    with Workers(settings, version) as workers:

        def work(batch: Batch) -> list[Done]:
            return [tell(done) for done in workers.do(batch)]

        return [done for batch in do_all(work, batches) for done in batch]


def _told(progress: Progress, log: Log, done: Done) -> Done:
    progress.step(done)
    source, entry = done.job.source, done.entry
    log.line(
        "document", id=source.sha256, file=source.path, status=str(entry.status), seconds=round(done.seconds, 3),
        rooms=done.rooms, peak_mb=done.peak, pages=entry.pages, again=done.job.again or None,
        tries=done.tries if done.tries > 1 else None, reason=entry.reason,
    )  # fmt: skip
    return done


def _measure(report: Report, finished: list[Done], own: float) -> None:
    """Times and counts of what was done, added to what an earlier round of this run did."""
    again = sum(done.job.again for done in finished)
    report.understood_again += again
    report.read += len(finished) - again
    report.pages += sum(done.entry.pages for done in finished)
    for done in finished:
        for room, seconds in done.rooms.items():
            report.rooms[room] = round(report.rooms.get(room, 0.0) + seconds, 4)
    slowest = sorted(finished, key=lambda done: -done.seconds)[:5]
    report.slowest = [(done.job.source.path, round(done.seconds, 2)) for done in slowest]
    report.peak_megabytes = max(report.peak_megabytes, *(done.peak for done in finished))
    in_workers = sum(done.cpu for done in finished)
    report.orchestration = round(own / (own + in_workers), 4) if own + in_workers else 0.0


def _batches(jobs: list[Job], settings: Settings) -> Iterator[Batch]:
    """Batches that are large enough to make a task's cost small, and small enough to keep every worker busy."""
    size = max(1, min(settings.batch, -(-len(jobs) // (2 * settings.workers))))
    for start in range(0, len(jobs), size):
        yield jobs[start : start + size]


def _count(report: Report, processed: Path, plan: Plan, entries: dict[str, Entry], seconds: float) -> None:
    report.files = len(entries)
    report.statuses = counted(entry.status for entry in entries.values())
    report.documents = sorted({entry.sha256 for entry in entries.values() if entry.sha256})
    report.published_by = str(publishing())
    report.corrected = corrections_digests(processed)
    report.gone, report.aside = plan.gone, plan.aside
    report.seconds = round(seconds, 2)
    report.pages_per_second = round(report.pages / seconds, 2)
    report.attention = [
        {"file": path, "status": entry.status, "reason": entry.reason}
        for path, entry in sorted(entries.items())
        if entry.status != Status.OK
    ]
    report.check()


def _drop_orphans(processed: Path, entries: dict[str, Entry]) -> None:
    """Records of files that are no longer in the archive go, when no dataset in force needs them."""
    wanted = {entry.sha256 for entry in entries.values()}
    for path in record_files(processed):
        if path.stem not in wanted:
            try:
                path.unlink()
            except OSError as error:
                raise StorageError(f"cannot remove {path}: {error.strerror}. Mend its permissions.") from error


def passwords_from(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Passwords for encrypted files, one a line in MINUTES_PASSWORDS: no parameter of a deployment."""
    return tuple(filter(None, environment.get("MINUTES_PASSWORDS", "").split("\n")))
