"""Reading: memory over a long file and over many files, both engines, on PDFs made on the spot.

usage: python -m benchmarks.read_memory [--pages N] [--files N] [--json]

A file of N pages is read in a process of its own, and so are files of a half and a quarter of them: `peak` is the most
memory that the process ever held, `kept` what it holds above its start while the finished document is there. Then N
files of two pages, each different, are read one after the other in one process, which reports as it goes: memory is
flat where the last figure is the first one.
"""

import argparse
import gc
import hashlib
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from pipeline.read import read_pdf
from pipeline.schema import Source

ENGINES = ("pdfplumber", "pdfium")
WORDS = [
    "nämnden", "beslutade", "att", "godkänna", "förslaget", "till", "budget", "för", "året", "och", "rapporten", "om",
    "skolan", "vägar", "bostäder", "handlingarna", "efter", "en", "genomgång", "av", "ekonomin", "ordföranden", "med",
]  # fmt: skip
STEPS = 5  # figures reported over the many files


MARK = b"000000"  # in the head of a file that is not compressed: its number goes here


def make(path: Path, pages: int, seed: int, packed: int = 1) -> Path:
    """A PDF of minutes that nobody held: heads, an item and forty lines on each page."""
    rng = random.Random(seed)
    canvas = Canvas(str(path), pagesize=(595, 842), invariant=1, pageCompression=packed)
    for page in range(1, pages + 1):
        canvas.setFont("Helvetica", 9)
        canvas.drawString(60, 800, f"SAMMANTRÄDESPROTOKOLL   {MARK.decode()}")
        canvas.drawString(480, 800, f"Sida {page} av {pages}")
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(60, 760, f"§ {page} {' '.join(rng.choices(WORDS, k=4)).capitalize()}")
        canvas.setFont("Helvetica", 11)
        for row in range(40):
            canvas.drawString(60, 735 - 16 * row, " ".join(rng.choices(WORDS, k=10)).capitalize() + ".")
        canvas.showPage()
    canvas.save()
    return path


def read(path: Path, engine: str):
    data = path.read_bytes()
    return read_pdf(path, Source(path.name, hashlib.sha256(data).hexdigest(), len(data)), engine=engine, ocr=False)


def held() -> float:
    """What this process holds now, in MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def peak() -> float:
    """The most that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(path: Path, engine: str) -> dict[str, float]:
    """Memory over one file, in this process."""
    small = make(path.with_name("small.pdf"), 2, 1)
    read(small, engine)  # what is loaded once is no growth
    before = held()
    document = read(path, engine)
    after = held()
    return {"pages": document.pages, "peak": round(peak()), "kept": round(after - before)}


def many(folder: Path, files: int, engine: str) -> list[dict[str, float]]:
    """Memory over many files, in this process, after each fifth of them."""
    found = []
    path = folder / "a.pdf"
    pattern = make(path, 2, 1, packed=0).read_bytes()
    for number in range(1, files + 1):
        path.write_bytes(pattern.replace(MARK, b"%06d" % number))
        read(path, engine)
        if number % max(files // STEPS, 1) == 0:
            found.append({"files": number, "held": round(held()), "peak": round(peak())})
    return found


def apart(*arguments: str) -> list | dict:
    """The same program in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.read_memory", *arguments]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--inner", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inner:
        what, path, engine = given.inner
        print(json.dumps(one(Path(path), engine) if what == "one" else many(Path(path), given.files, engine)))
        return
    result: dict[str, dict] = {}
    with tempfile.TemporaryDirectory() as folder:
        for share in (4, 2, 1):
            make(Path(folder) / f"{share}.pdf", given.pages // share, share)
        for engine in ENGINES:
            long = [apart("--inner", "one", f"{folder}/{share}.pdf", engine) for share in (4, 2, 1)]
            many_files = apart("--files", str(given.files), "--inner", "many", folder, engine)
            result[engine] = {"long": long, "many": many_files}
    if given.json:
        print(json.dumps(result))
        return
    for engine, found in result.items():
        print(engine)
        for row in found["long"]:
            print(f"  a file of {row['pages']:6} pages: peak {row['peak']:5} MB, the document {row['kept']:4} MB")
        for row in found["many"]:
            print(f"  after {row['files']:6} files:      held {row['held']:5} MB, peak {row['peak']:5} MB")


if __name__ == "__main__":
    main()
