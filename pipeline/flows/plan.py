"""What a run has to do: the files on disk held against what the last run knew."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from stat import S_ISREG

from pipeline.discover import discover, source_of
from pipeline.errors import StorageError
from pipeline.schema import Record, Source, Status
from pipeline.store.manifest import Entry
from pipeline.store.records import read_record, record_path, record_stamp, stamps
from pipeline.version import Version


@dataclass(frozen=True, slots=True)
class Job:
    """One document for a worker. `again`: its text is known and only the later rooms have changed."""

    source: Source
    again: bool = False


@dataclass(slots=True)
class Plan:
    """`entries`: files that need nothing; `jobs`: documents to do; `gone`: known files that are no longer there."""

    entries: dict[str, Entry] = field(default_factory=dict)
    jobs: list[Job] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)  # files that are no PDFs
    stamps: dict[str, tuple[int, int]] = field(default_factory=dict)  # size and modification time by path
    unreadable: dict[str, str] = field(default_factory=dict)  # files that the system would not let us open, and why


def make_plan(raw: Path, processed: Path, known: dict[str, Entry], version: Version, allow_missing: bool) -> Plan:
    """Compare the files below `raw` with `known`. Files of known size and time are not opened.

    Raises NotFoundError when `raw` is not there, and StorageError when most known files have vanished (a lost mount
    looks like that) unless `allow_missing`.
    """
    plan = Plan()
    paths = []
    for name, path, is_pdf in discover(raw):
        if is_pdf:
            paths.append((name, path))
        else:
            plan.aside.append(name)
    plan.gone = sorted(known.keys() - {name for name, _ in paths})
    most = len(plan.gone) > max(10, len(known) // 2) or len(plan.gone) == len(known) > 0
    if most and not allow_missing:
        raise StorageError(
            f"{len(plan.gone)} of {len(known)} known files are gone from {raw}. If a disk is not mounted, mount it; "
            "if they were removed on purpose, say so: minutes run --allow-missing"
        )
    by_content: dict[str, list[str]] = {}
    for name, path in paths:
        try:
            entry = _entry(name, path, known, plan)
        except OSError as error:
            plan.unreadable[name] = f"cannot be opened: {error.strerror}. Mend its permissions, then run again."
            continue
        by_content.setdefault(entry.sha256, []).append(name)
        plan.entries[name] = entry
    stamp_of = stamps(processed)
    for sha, names in by_content.items():
        _one_content(processed, sha, stamp_of(sha), names, version, plan)
    return plan


def _entry(name: str, path: Path, known: dict[str, Entry], plan: Plan) -> Entry:
    try:
        stat = path.stat()
    except FileNotFoundError as error:
        raise OSError(0, "a link that leads nowhere, or a file that went while the run looked") from error
    if not S_ISREG(stat.st_mode):
        raise OSError(0, "not a regular file (a pipe or device)")
    plan.stamps[name] = (stat.st_size, stat.st_mtime_ns)
    before = known.get(name)
    if before and before.sha256 and (before.size, before.modified) == plan.stamps[name]:
        return before
    return Entry(stat.st_size, stat.st_mtime_ns, source_of(path).sha256, "", "")


def _one_content(processed: Path, sha: str, stamp: str, names: list[str], version: Version, plan: Plan) -> None:
    """The first path of a content carries its record, the others are duplicates of it."""
    first, *others = names
    for name in others:
        size, modified = plan.stamps[name]
        reason = f"the same bytes as {first}"
        plan.entries[name] = Entry(size, modified, sha, Status.DUPLICATE, str(version), reason)
    entry = plan.entries[first]
    if stamp and stamp == entry.record and entry.version == str(version) and entry.status != Status.DUPLICATE:
        return
    path = record_path(processed, sha)
    made_by = _version_on_disk(path)
    if made_by == str(version):
        size, modified = plan.stamps[first]
        plan.entries[first] = replace(entry_from(read_record(path), processed), size=size, modified=modified)
        return
    del plan.entries[first]
    source = Source(first, sha, plan.stamps[first][0])
    plan.jobs.append(Job(source, again=bool(made_by) and version.same_reading(made_by)))


def _version_on_disk(path: Path) -> str:
    """Version of the record at `path`; empty where there is none that can be used."""
    if not path.exists():
        return ""
    try:
        return read_record(path).pipeline_version
    except StorageError:
        return ""


def entry_from(record: Record, processed: Path) -> Entry:
    """What the manifest keeps of a record that was written below `processed`, without size and time of the PDF."""
    document = record.document
    issues = document.issues
    reason = (
        ""
        if record.status == Status.OK or not issues
        else issues[-1 if record.status == Status.NOT_MINUTES else 0].message
    )
    return Entry(
        0, 0, document.id, record.status, record.pipeline_version, reason,
        document.pages, len(document.text), len(issues), document.text_source, record_stamp(processed, document.id),
    )  # fmt: skip
