"""A run that finds nothing new: seconds over N known files.

usage: python -m benchmarks.known [--files N] [--json]
"""

import argparse
import hashlib
import json
import tempfile
import time
from pathlib import Path

from pipeline.extract import unreadable
from pipeline.flows.nightly import bring_up
from pipeline.read import ocr
from pipeline.schema import Source, Status
from pipeline.settings import Settings
from pipeline.store.manifest import Entry, write_manifest
from pipeline.store.records import record_path, record_stamp, write_record
from pipeline.version import version_of

ROOT = Path(__file__).parents[1]


def known(settings: Settings, files: int) -> None:
    """Tiny files in 200 folders, with the records and the manifest that a run over them leaves."""
    version = str(version_of(settings, ocr.missing() is None))
    entries = {}
    for number in range(files):
        path = settings.raw / f"{number % 200:03d}" / f"{number}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        content = b"%%PDF-%d" % number
        path.write_bytes(content)
        source = Source(path.relative_to(settings.raw).as_posix(), hashlib.sha256(content).hexdigest(), len(content))
        record = unreadable(source, Status.CORRUPT, "invented", version)
        if number < 50:
            write_record(settings.processed, record)
            whole = record_path(settings.processed, source.sha256).read_bytes()
        else:  # as write_record, without waiting for the disk
            target = record_path(settings.processed, source.sha256)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(whole)
        stat, stamp = path.stat(), record_stamp(settings.processed, source.sha256)
        entries[source.path] = Entry(
            stat.st_size, stat.st_mtime_ns, source.sha256, "corrupt", version, "invented", record=stamp
        )
    write_manifest(settings.processed, entries)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "raw", Path(folder) / "processed", ROOT / "models")
        known(settings, args.files)
        first = bring_up(settings)
        began = time.perf_counter()
        again = bring_up(settings)
        seconds = time.perf_counter() - began
    assert first.unchanged == again.unchanged == args.files
    found = {"files": args.files, "seconds_no_change": round(seconds, 2), "seconds_first_publish": first.seconds}
    print(json.dumps(found) if args.json else "\n".join(f"{name:24} {value}" for name, value in found.items()))


if __name__ == "__main__":
    main()
