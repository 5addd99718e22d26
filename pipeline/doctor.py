"""What an installation needs, what it lacks, and the command that mends it."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec

from packaging.requirements import Requirement

from pipeline.errors import PipelineError
from pipeline.query import Archive, runs
from pipeline.read import ocr
from pipeline.settings import Settings
from pipeline.version import publishing, version_of

FREE_GIGABYTES = 2
WORKER_GIGABYTES = 0.6


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `state`: ok, missing (something does not work) or optional (it works without)."""

    what: str
    state: str
    found: str
    remedy: str = ""


def examine(settings: Settings) -> list[Finding]:
    """Look at packages, models, OCR, folders and dataset. Nothing stays written."""
    checks: tuple[Callable[[Settings], Iterator[Finding]], ...] = (
        _packages, _extras, _models, _ocr, _memory, _folders, _dataset, _versions, _last_run,
    )  # fmt: skip
    return [finding for check in checks for finding in check(settings)]


def _packages(_: Settings) -> Iterator[Finding]:
    try:
        requirements = [Requirement(r) for r in metadata.requires("minutes-pipeline") or []]
    except metadata.PackageNotFoundError:
        yield Finding("packages", "missing", "minutes is not installed", "pip install -e .")
        return
    wrong = []
    for requirement in requirements:
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        try:
            version = metadata.version(requirement.name)
        except metadata.PackageNotFoundError:
            wrong.append(f"{requirement.name} is not installed")
            continue
        if not requirement.specifier.contains(version, prereleases=True):
            wrong.append(f"{requirement.name} {version} is not {requirement.specifier}")
    state = "missing" if wrong else "ok"
    yield Finding(
        "packages", state, "; ".join(wrong) or f"{len(requirements)} as pinned", "pip install -e ." if wrong else ""
    )


def _extras(_: Settings) -> Iterator[Finding]:
    for extra, module, what in (("cluster", "distributed", "--cluster"), ("cloud", "upath", "--records, --share")):
        there = find_spec(module) is not None
        remedy = "" if there else f"pip install -e '.[{extra}]'"
        yield Finding(f"extra: {extra}", "ok" if there else "optional", "installed" if there else f"no {what}", remedy)


def _memory(settings: Settings) -> Iterator[Finding]:
    free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    found = f"{total:.1f} GB, {free:.1f} GB free; a worker takes {WORKER_GIGABYTES} GB"
    enough = total >= WORKER_GIGABYTES * settings.workers
    yield Finding("memory", "ok" if enough else "missing", found, "" if enough else "minutes run --workers 1")


def _models(settings: Settings) -> Iterator[Finding]:
    for name, about, needed in (("topics", "topics", True), ("sv_minutes", "names", False)):
        folder = settings.models / name
        if folder.is_dir():
            yield Finding(f"model: {about}", "ok", str(folder))
        else:
            state = "missing" if needed else "optional"
            yield Finding(f"model: {about}", state, f"{folder} is not there", "take models/ from the repository")


def _ocr(_: Settings) -> Iterator[Finding]:
    lacking = ocr.missing()
    if lacking:
        yield Finding("OCR", "optional", f"scanned pages end as needs_ocr: {lacking}", ocr.COMMAND)
    else:
        yield Finding("OCR", "ok", "Tesseract with Swedish")


def _folders(settings: Settings) -> Iterator[Finding]:
    if settings.raw.is_dir() and os.access(settings.raw, os.R_OK | os.X_OK):
        yield Finding("archive", "ok", str(settings.raw))
    else:
        yield Finding("archive", "missing", f"{settings.raw} cannot be read", "name it: --raw DIR")
    processed = settings.processed
    there = next(folder for folder in (processed, *processed.absolute().parents) if folder.exists())
    try:
        probe = there / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        yield Finding(
            "processed", "missing", f"{processed}: {error.strerror}", "mend its permissions, or --processed DIR"
        )
        return
    free = shutil.disk_usage(there).free / 1e9
    if free < FREE_GIGABYTES:
        yield Finding("processed", "missing", f"{free:.1f} GB free on {processed}", "free some space")
    else:
        yield Finding("processed", "ok", f"{processed}, {free:.0f} GB free")


def _dataset(settings: Settings) -> Iterator[Finding]:
    rebuild = f"minutes run --rebuild --raw {settings.raw} --processed {settings.processed}"
    if not (settings.processed / "current").exists():
        yield Finding("dataset", "optional", "not made yet", rebuild.replace(" --rebuild", ""))
        return
    try:
        archive = Archive(settings.processed)
        files = archive.sql("SELECT count(*) FROM documents").rows[0][0]
        items = archive.sql("SELECT count(*) FROM agenda_items").rows[0][0]
        found = archive.count_indexed()
    except PipelineError as error:
        yield Finding("dataset", "missing", str(error), rebuild)
        return
    yield Finding("dataset", "ok", f"{files} files, {items} items")
    state = "ok" if found >= items else "missing"
    yield Finding("search index", state, f"{found} entries", "" if state == "ok" else rebuild)


def _versions(settings: Settings) -> Iterator[Finding]:
    """What the dataset was made by, and how much of it the next run does again."""
    try:
        archive = Archive(settings.processed)
        found = archive.sql("SELECT pipeline_version, count(*) FROM documents GROUP BY ALL ORDER BY 2 DESC").rows
    except PipelineError:
        return  # said before
    run = f"minutes run --raw {settings.raw} --processed {settings.processed}"
    now = version_of(settings, ocr.missing() is None)
    old = sum(count for version, count in found if version and version != str(now))
    unread = sum(count for version, count in found if version and not now.same_reading(version))
    if old:
        yield Finding("records", "optional", f"{old} by another version; {unread} of them are read again", run)
    else:
        yield Finding("records", "ok", f"all by version {now}")
    reports = runs(settings.processed)
    if reports and reports[-1].get("published_by") not in (None, "", str(publishing())):
        yield Finding("tables", "optional", "made by another release: the next run writes them anew", run)


def _last_run(settings: Settings) -> Iterator[Finding]:
    try:
        reports = runs(settings.processed)
    except PipelineError as error:
        yield Finding("runs", "missing", str(error), "remove that report")
        return
    if reports:
        last = reports[-1]
        said = ", ".join(f"{count} {status}" for status, count in last["statuses"].items())
        yield Finding("last run", "ok", f"{last['run']}: {last['files']} files ({said}) in {last['seconds']} s")
