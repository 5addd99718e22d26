"""Reading: pages per CPU second of both engines beside the public ways of pdfplumber, pdfminer and pdfium.

usage: python -m benchmarks.read [FILE_OR_FOLDER ...] [--rounds N] [--json]

Without files the sample archive is read. Every way reads the same files, interleaved in one run, and the median of
the rounds counts. Our engines are measured whole: from the file to the finished document with its canonical text.
"""

import argparse
import gc
import json
import logging
import resource
import statistics
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pdfplumber
import pypdfium2
from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdfinterp import PDFPageInterpreter

from pipeline.discover import source_of
from pipeline.read import read_pdf

SAMPLES = Path(__file__).parents[1] / "data" / "raw"
FILES_PER_PRODUCER = 6


def lines(path: Path) -> None:
    """What most users of pdfplumber call: the way that our reader is measured against."""
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_text_lines()
            page.close()


def bare_pdfminer(path: Path) -> None:
    """Interpretation alone: no text is kept."""
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            PDFPageInterpreter(pdf.rsrcmgr, PDFDevice(pdf.rsrcmgr)).process_page(page.page_obj)
            page.close()


def bare_pdfium(path: Path) -> None:
    """The bare text of each page, without positions."""
    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.get_textpage().get_text_range()
    document.close()


known = lru_cache(source_of)  # hashing a file is not reading it


def default(path: Path) -> None:
    read_pdf(path, known(path), ocr=False)


def fast(path: Path) -> None:
    read_pdf(path, known(path), engine="pdfium", ocr=False)


WAYS: dict[str, Callable[[Path], None]] = {
    "extract_text_lines": lines, "pdfplumber engine": default, "pdfium engine": fast,
    "bare pdfminer": bare_pdfminer, "bare pdfium": bare_pdfium,
}  # fmt: skip


def by_producer(paths: list[Path]) -> dict[str, list[tuple[Path, int]]]:
    """Readable files with their page counts, by the program that made them; the longest first, a few of each."""
    found: dict[str, list[tuple[Path, int]]] = {}
    for path in sorted(file for given in paths for file in ([given] if given.is_file() else given.rglob("*.pdf"))):
        try:
            read_pdf(path, source_of(path), ocr=False)
            document = pypdfium2.PdfDocument(path)
        except Exception:  # a file that cannot be read is no measure of speed
            continue
        name = (document.get_metadata_dict().get("Producer") or "unnamed").split()[0].split("/")[0]
        found.setdefault(name, []).append((path, len(document)))
        document.close()
    return {
        name: sorted(files, key=lambda file: -file[1])[:FILES_PER_PRODUCER] for name, files in sorted(found.items())
    }


def measure(files: list[tuple[Path, int]], rounds: int) -> dict[str, float]:
    """Pages per CPU second of each way: medians over the rounds."""
    taken: dict[str, list[float]] = {way: [] for way in WAYS}
    pages = sum(count for _, count in files)
    for _ in range(rounds):
        for way, read in WAYS.items():
            gc.collect()
            start = time.process_time()
            for path, _ in files:
                read(path)
            taken[way].append(time.process_time() - start)
    return {way: pages / max(statistics.median(times), 1e-9) for way, times in taken.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, default=[SAMPLES])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    producers = {name: measure(files, given.rounds) for name, files in by_producer(given.paths).items()}
    ratios = {
        name: {
            "ratio_default": speeds["pdfplumber engine"] / speeds["extract_text_lines"],
            "ratio_pdfium": speeds["pdfium engine"] / speeds["extract_text_lines"],
        }
        for name, speeds in producers.items()
    }
    result = {
        "ratio_default": round(statistics.median(ratio["ratio_default"] for ratio in ratios.values()), 2),
        "ratio_pdfium": round(statistics.median(ratio["ratio_pdfium"] for ratio in ratios.values()), 2),
        "peak_megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "producers": {
            name: {way: round(speed, 1) for way, speed in speeds.items()}
            | {key: round(value, 2) for key, value in ratios[name].items()}
            for name, speeds in producers.items()
        },
    }  # fmt: skip
    if given.json:
        print(json.dumps(result))
        return
    print("pages per CPU second".ljust(24) + "".join(name[:16].rjust(18) for name in producers))
    for way in WAYS:
        print(way.ljust(24) + "".join(f"{speeds[way]:.0f}".rjust(18) for speeds in producers.values()))
    for key, what in (("ratio_default", "pdfplumber engine, times"), ("ratio_pdfium", "pdfium engine, times")):
        print(what.ljust(24) + "".join(f"{ratio[key]:.1f}".rjust(18) for ratio in ratios.values()))
    print(f"peak memory {result['peak_megabytes']} MB")


if __name__ == "__main__":
    main()
