"""Runs the pipeline on the shared examples and fails below the floors.

usage: python .ci/figures.py SHARED_DIR

The floors stand in floors.json beside this file: per folder, per figure. They only ever go up.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from pipeline.discover import source_of
from pipeline.extract import Rooms, extract
from pipeline.settings import Settings
from pipeline.store.records import write_record

HERE = Path(__file__).parent
MODELS = HERE.parent / "models"


def records(folder: Path, out: Path) -> None:
    """Extract every PDF of `folder` into `out`, and hold every quote against the text."""
    rooms = Rooms.open(Settings(raw=folder, processed=out, models=MODELS))
    for path in sorted(folder.rglob("*.pdf")):
        record = extract(path, source_of(path, path.relative_to(folder).as_posix()), rooms)
        text = record.document.text
        for row in (*record.decisions, *record.mentions):
            assert text[row.start : row.end] == row.text, (path.name, row)
            assert record.document.page_of(row.start) == row.page, (path.name, row)
        for row in record.attendance:
            assert text[row.start : row.end] == row.name, (path.name, row)
        write_record(out, record)


def main() -> int:
    shared = Path(sys.argv[1])
    failed = 0
    for name, floors in json.loads((HERE / "floors.json").read_text()).items():
        with tempfile.TemporaryDirectory() as out:
            records(shared / name, Path(out))
            command = [sys.executable, str(shared / "score.py"), str(shared / name), out, "--json"]
            figures = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)["figures"]
        print(f"\n{name}")
        for figure, floor in floors.items():
            value = figures[figure]["f1"] if figure in figures else 0.0
            verdict = "ok" if value >= floor else "BELOW"
            failed += value < floor
            print(f"  {figure:26} {value:.3f}  floor {floor:.3f}  {verdict}")
    print(f"\n{failed} figures below their floor")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
