"""Records -> dataset and search index: incremental by year, whole or not at all, rebuildable.

A new generation starts from the one in force. Years in which a document came, went or changed are written anew from
their records; the others are kept as they are. The people of the whole archive are linked each time, and a year in
which somebody got another identifier is written anew too. Another form of the tables, or other code that fills them,
writes everything anew.
"""

from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.completeness import read_expected
from pipeline.link import link_people, read_rules
from pipeline.publish.entries import compound_parts, index_entries
from pipeline.publish.known import Known, corrections_digests, digest, known_of, part_of, records_of
from pipeline.publish.people import appearances, link_digests
from pipeline.publish.whole import write_whole_tables
from pipeline.publish.yearly import write_parts
from pipeline.store import dataset as tables
from pipeline.store.changes import compare, write_changes
from pipeline.store.datapackage import describe_package
from pipeline.store.dcat import describe_catalogue
from pipeline.store.files import DamagedError, DamagedRecordError, read_json, write_json
from pipeline.store.manifest import Entry
from pipeline.version import publishing

__all__ = [
    "EXPECTED_FILE", "HAND_FILE", "Published", "compound_parts", "corrections_digests", "index_entries", "publish",
]  # fmt: skip

HAND_FILE = "people.txt"  # merges and splits of persons by hand, beside the processed folder
EXPECTED_FILE = "expected.csv"  # meetings that are known to have been held, beside the processed folder


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did: the generation in force, the years written anew, and the documents it holds."""

    generation: Path
    years: tuple[str, ...]
    documents: int


def publish(
    processed: Path, manifest: dict[str, Entry], rebuild: bool = False, changes: Path | None = None
) -> Published:
    """Make the dataset say what the records of the files in `manifest` say; do nothing when it does already.

    `changes`: file for the rows that came and went (JSON lines).

    A dataset or index in force that is damaged is written anew from the records. Raises DamagedError when a record
    cannot be read, StorageError when the folder cannot be written; the dataset in force then stays.
    """
    try:
        return _publish(processed, manifest, rebuild, changes)
    except DamagedError as error:
        if rebuild or isinstance(error, DamagedRecordError):
            raise
    return _publish(processed, manifest, True, changes)


def _publish(processed: Path, manifest: dict[str, Entry], rebuild: bool, changes: Path | None) -> Published:
    made_by = publishing()
    old = {} if rebuild else read_json(processed / "current" / "state.json", {})
    if old.get("tables") != made_by.tables:
        old, rebuild = {}, True  # an older release wrote this dataset, or there is none
    known = known_of(processed, manifest)
    before: dict[str, dict[str, str]] = old.get("records", {})
    changed = {
        s for s in known.digests.keys() | before.keys() if known.digests.get(s) != before.get(s, {}).get("digest")
    }
    rules, expected = read_rules(processed.parent / HAND_FILE), read_expected(processed.parent / EXPECTED_FILE, False)
    rows = [[path, *(getattr(entry, name) for name in Entry.__slots__)] for path, entry in sorted(manifest.items())]
    files = digest([*rows, *map(asdict, rules), *map(asdict, expected), made_by.links])
    if not changed and old.get("files") == files:
        return Published(tables.current(processed), (), len(known.files))

    dirty = _place(processed, known, changed, before)
    work = tables.begin(processed, empty=rebuild)
    people = link_people(appearances(processed, work / "dataset", known, dirty), rules)
    links = link_digests(people, known)
    dirty |= {part for part, said in links.items() if old.get("links", {}).get(part) != said}
    write_parts(processed, work, known, dirty, people, changed)
    write_whole_tables(work / "dataset", manifest, known, people, expected)
    package = describe_package(work / "dataset")
    write_json(work / "dataset" / "datapackage.json", package)
    write_json(work / "dataset" / "dcat.jsonld", describe_catalogue(package))
    records = {sha: {"digest": known.digests[sha], "part": known.parts[sha]} for sha in sorted(known.digests)}
    state = {"tables": made_by.tables, "files": files, "records": records, "links": links}
    write_json(work / "state.json", state)
    if changes:
        _write_changes(changes, processed, work, dirty, rebuild)
    return Published(tables.put_in_force(processed, work), tuple(sorted(dirty)), len(known.files))


def _place(processed: Path, known: Known, changed: set[str], before: dict[str, dict[str, str]]) -> set[str]:
    """Put every document into its part; returns the parts that a changed document is, or was, in."""
    known.parts = {sha: before[sha]["part"] for sha in known.digests if sha not in changed}
    dirty = {before[sha]["part"] for sha in changed if sha in before}
    for sha in sorted(changed & known.digests.keys()):
        known.parts[sha] = part_of(next(records_of(processed, [sha], known)))
        dirty.add(known.parts[sha])
    return dirty


def _write_changes(path: Path, processed: Path, work: Path, dirty: set[str], rebuild: bool) -> None:
    old = processed / "current" / "dataset"
    try:
        parts = dirty | (tables.parts_of(old) if rebuild else set())
        write_changes(path, compare(old, work / "dataset", parts))
    except DamagedError:
        write_changes(path, ())  # what the damaged dataset said is not known any more
