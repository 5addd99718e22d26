"""What an installation needs, what it lacks, and the command that mends it."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata

from packaging.requirements import Requirement

from pipeline.errors import PipelineError
from pipeline.query import Archive
from pipeline.read import ocr
from pipeline.settings import Settings

FREE_GIGABYTES = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `state`: ok, missing (something does not work) or optional (it works without)."""

    what: str
    state: str
    found: str
    remedy: str = ""


def examine(settings: Settings) -> list[Finding]:
    """Look at packages, models, OCR, folders and dataset. Nothing stays written."""
    checks: tuple[Callable[[Settings], Iterator[Finding]], ...] = (_packages, _models, _ocr, _folders, _dataset)
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
    try:
        processed.mkdir(parents=True, exist_ok=True)
        probe = processed / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        yield Finding(
            "processed", "missing", f"{processed}: {error.strerror}", "mend its permissions, or --processed DIR"
        )
        return
    free = shutil.disk_usage(processed).free / 1e9
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
