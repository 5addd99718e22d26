"""Reading: wrong characters in a hundred, against the known text of the sample archive, as text and as scans.

usage: python -m benchmarks.read_errors [--pages N] [--worst] [--json]

The sources of the samples say what is printed. Each paragraph, heading and table cell is looked for in what was read,
wherever it stands there, and the least number of characters that must be put in, taken out or changed is counted (upper
and lower case as printed count as the same). Scans are made of N pages of different styles: drawn at a resolution, made
worse in a named way, and put into a PDF as pictures.
"""

import argparse
import hashlib
import io
import json
import re
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from pipeline.read import missing_for_ocr, read_pdf
from pipeline.schema import Source
from tests.samples.build import pdf_path, samples

LEAST = 4  # characters: what is shorter is found anywhere
SAID = ("boxed", "center", "small")  # commands that print what follows them


def read(path: Path) -> str:
    data = path.read_bytes()
    return read_pdf(path, Source(path.name, hashlib.sha256(data).hexdigest(), len(data))).text


def plain(text: str) -> str:
    """One line, one kind of dash, and no difference between upper and lower case."""
    return re.sub(r"[–—-]", "-", " ".join(text.split())).casefold()


def known(sample) -> list[str]:
    """The paragraphs, headings and cells that the source prints."""
    printed = [block for block in sample.blocks if block.kind != "command" or block.name in SAID]
    texts = (plain(block.text(cell)) for block in printed for cell in range(len(block.cells)))
    return [text for text in texts if len(text) >= LEAST]


def edits(pattern: str, text: str) -> int:
    """The least number of changed characters with which `pattern` stands somewhere in `text`."""
    codes = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    steps = np.arange(len(codes) + 1)
    row = np.zeros(len(codes) + 1, dtype=np.int64)
    for number, char in enumerate(pattern, 1):
        above = row + 1
        above[1:] = np.minimum(above[1:], row[:-1] + (codes != ord(char)))
        above[0] = number
        row = np.minimum.accumulate(above - steps) + steps
    return int(row.min())


def wrong(texts: Iterable[str], found: str) -> tuple[int, int, list[tuple[int, str]]]:
    """Characters that are wrong, characters in all, and the worst texts."""
    found = plain(found)
    counts = [(0 if text in found else edits(text, found), text) for text in texts]
    return sum(n for n, _ in counts), sum(len(text) for _, text in counts), sorted(counts, reverse=True)[:3]


# -- scans -----------------------------------------------------------------------------------------------------------


def clean(picture: Image.Image) -> Image.Image:
    return picture


def skewed(picture: Image.Image) -> Image.Image:
    return picture.rotate(0.5, resample=Image.Resampling.BICUBIC, fillcolor=255)


def noisy(picture: Image.Image) -> Image.Image:
    """A little blur, grain and specks, as from glass that was not wiped; the same each time."""
    rng = np.random.default_rng(3)
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.6)), dtype=float)
    soft = soft + rng.normal(0, 12, soft.shape)
    soft[rng.random(soft.shape) < 0.0004] = 60
    return Image.fromarray(np.clip(soft, 0, 255).astype(np.uint8))


def grey(picture: Image.Image) -> Image.Image:
    """Faded ink on grey paper."""
    return picture.point([int(95 + 110 * value / 255) for value in range(256)])


SCANS: dict[str, tuple[int, Callable[[Image.Image], Image.Image]]] = {
    "150 dpi": (150, clean), "200 dpi": (200, clean), "300 dpi": (300, clean), "200 dpi, skewed 0.5°": (200, skewed),
    "200 dpi, noise": (200, noisy), "200 dpi, grey": (200, grey),
}  # fmt: skip


def scanned(path: Path, index: int, dpi: int, spoil: Callable[[Image.Image], Image.Image], to: Path) -> Path:
    """Page `index` of a PDF as a picture in a PDF of its own."""
    document = pypdfium2.PdfDocument(path)
    drawn = document[index].render(scale=dpi / 72, grayscale=True)  # type: ignore[arg-type]  # its default is 1
    jpeg = io.BytesIO()
    spoil(drawn.to_pil().convert("L")).save(jpeg, "JPEG", quality=85, dpi=(dpi, dpi))
    Image.open(jpeg).save(to, "PDF", resolution=dpi)
    document.close()
    return to


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=8, help="pages to scan, each of another style")
    parser.add_argument("--worst", action="store_true", help="print the paragraphs with most errors")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    archive = samples()
    rates = {"text": _told("text", [wrong(known(sample), read(pdf_path(sample))) for sample in archive], given)}
    if missing_for_ocr() is None and given.pages:
        styles = list({sample.meta["style"]: sample for sample in archive}.values())
        chosen = styles[:: max(1, len(styles) // given.pages)][: given.pages]
        with tempfile.TemporaryDirectory() as folder:
            for name, (dpi, spoil) in SCANS.items():
                rates[name] = _told(name, [_page(sample, dpi, spoil, Path(folder)) for sample in chosen], given)
    if given.json:
        print(json.dumps(rates))


def _told(name: str, found: list[tuple[int, int, list[tuple[int, str]]]], given: argparse.Namespace) -> float:
    """The rate of errors over some documents; unless asked for JSON, it is printed at once."""
    rate = sum(n for n, _, _ in found) / max(sum(of for _, of, _ in found), 1)
    if not given.json:
        print(f"{name:24}{len(found):4} {'files' if name == 'text' else 'pages'}{100 * rate:8.3f} %", flush=True)
    if given.worst and not given.json:
        worst = sorted((one for _, _, most in found for one in most if one[0]), reverse=True)[:12]
        print("".join(f"    {count:4} {text[:110]}\n" for count, text in worst), end="", flush=True)
    return round(rate, 5)


def _page(sample, dpi: int, spoil, folder: Path) -> tuple[int, int, list[tuple[int, str]]]:
    """The scan of a document's first page, against what the source prints there."""
    path, one = pdf_path(sample), folder / "one.pdf"
    document = pypdfium2.PdfDocument(path)
    alone = pypdfium2.PdfDocument.new()
    alone.import_pages(document, [0])
    alone.save(one)
    printed = plain(read(one))
    here = [text for text in known(sample) if text in printed]
    return wrong(here, read(scanned(path, 0, dpi, spoil, folder / "scan.pdf")))


if __name__ == "__main__":
    main()
