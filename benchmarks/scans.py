"""What a scan costs: invented documents with gold, read as text and as pictures of themselves, figure by figure.

usage: python -m benchmarks.scans [--documents N] [--json]

Each document of tests/plain/practice is drawn page by page, made worse in one of the ways of benchmarks.read_errors
(each document in another), and put into a PDF as pictures; both are held against the same gold.
"""

import argparse
import io
import json
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

from benchmarks.read_errors import SCANS
from pipeline.discover import source_of
from pipeline.evaluate import Score, evaluate, read_gold, total
from pipeline.extract import Rooms, extract
from pipeline.read import missing_for_ocr
from pipeline.settings import Settings

ROOT = Path(__file__).parents[1]
PRACTICE = ROOT / "tests" / "plain" / "practice"


def pictured(path: Path, way: str, to: Path) -> Path:
    """A PDF of pictures of the pages of `path`, scanned in the way of that name."""
    dpi, spoil = SCANS[way]
    document = pypdfium2.PdfDocument(path)
    pages = []
    for page in document:
        drawn = page.render(scale=dpi / 72, grayscale=True)  # type: ignore[arg-type]  # its default is 1, not its type
        jpeg = io.BytesIO()
        spoil(drawn.to_pil().convert("L")).save(jpeg, "JPEG", quality=75, dpi=(dpi, dpi))
        pages.append(Image.open(jpeg))
    document.close()
    pages[0].save(to, "PDF", resolution=dpi, save_all=True, append_images=pages[1:])
    return to


def measure(documents: int) -> list[tuple[str, str, dict[str, Score], dict[str, Score]]]:
    """(document, way of scanning, scores of its text, scores of its pictures)."""
    rooms = Rooms.open(Settings(raw=PRACTICE, processed=ROOT / "data" / "processed", models=ROOT / "models"))
    golds = read_gold(PRACTICE)
    chosen = sorted(golds)[:: max(1, len(golds) // documents)][:documents]
    ways = [*SCANS]
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(chosen):
            path, way = PRACTICE / name, ways[number % len(ways)]
            scan = pictured(path, way, Path(folder) / name)
            text, picture = (extract(one, source_of(one), rooms) for one in (path, scan))
            found.append((name, way, evaluate(golds[name], text), evaluate(golds[name], picture)))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=12)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    lacking = missing_for_ocr()
    if lacking:
        parser.exit(1, f"{lacking}\n")
    found = measure(given.documents)
    text, picture = total(row[2] for row in found), total(row[3] for row in found)
    if given.json:
        print(json.dumps({figure: [round(text[figure].f1, 4), round(picture[figure].f1, 4)] for figure in text}))
        return
    for name, way, _, scores in found:
        lost = [figure for figure, score in scores.items() if score and score.f1 < 0.8]
        print(f"{name:52}{way:24}{', '.join(lost)}")
    print("\n| figure | text | picture | in gold |\n|---|---|---|---|")
    for figure, score in text.items():
        print(f"| {figure} | {score.f1:.3f} | {picture[figure].f1:.3f} | {score.hit + score.missed} |")


if __name__ == "__main__":
    main()
