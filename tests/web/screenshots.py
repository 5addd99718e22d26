"""Screenshots of the main pages, for docs/screenshots.

usage: python -m tests.web.screenshots [--processed DIR] [--raw DIR] [--out DIR]

Run `minutes run` on the sample archive first. The names in it are invented.
"""

import argparse
import io
from pathlib import Path
from urllib.parse import urlencode

from PIL import Image

from pipeline.query import Archive
from pipeline.web import Desk
from tests.web.chromium import REMEDY, browser, chromium, served

ROOT = Path(__file__).parents[2]
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 800}


def pages(desk: Desk) -> list[tuple[str, str, dict[str, int], str]]:
    """(name of the file, address, size of the window, colour scheme)."""
    archive = Archive(desk.processed)
    document, start, end = archive.sql(
        "SELECT document_id, char_start, char_end FROM decisions WHERE decision_id IN (SELECT decision_id FROM votes) "
        "AND status = 'decided' ORDER BY year DESC, decision_id LIMIT 1"
    ).rows[0]
    meeting = f"/meeting/{document}?mark={start}-{end}"
    person, topic, body = archive.people().rows[0][0], archive.topics().rows[1][0], archive.bodies().dicts()[0]
    case, of_body = archive.cases(1).rows[0][0], {"name": body["body"], "organisation": body["organisation"] or ""}
    return [
        ("home", "/", WIDE, "light"), ("search", "/search?q=f%C3%B6rskola", WIDE, "light"),
        ("search-dark", "/search?q=f%C3%B6rskola", WIDE, "dark"), ("search-phone", "/search?q=avlopp", PHONE, "light"),
        ("meeting", meeting, WIDE, "light"), ("review", f"{meeting}&edit=decisions#correct", WIDE, "light"),
        ("decisions", "/decisions", WIDE, "light"), ("person", f"/person/{person}", WIDE, "light"),
        ("topic", f"/topic/{topic}", WIDE, "light"), ("quality", "/quality", WIDE, "light"),
        ("body", f"/body?{urlencode(of_body)}", WIDE, "light"),
        ("case", f"/case?{urlencode({'number': case})}", WIDE, "light"), ("queue", "/review?what=dates", WIDE, "light"),
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processed", type=Path, default=ROOT / "data" / "processed")
    parser.add_argument("--raw", type=Path, default=ROOT / "data" / "raw")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    args = parser.parse_args()
    if chromium() is None:
        raise SystemExit(REMEDY)
    args.out.mkdir(parents=True, exist_ok=True)
    desk = Desk(args.processed.resolve(), args.raw.resolve(), taxonomy=ROOT / "models" / "topics" / "taxonomy.toml")
    with served(desk) as address, browser() as chrome:
        for name, path, size, scheme in pages(desk):
            context = chrome.new_context(base_url=address, viewport=size, color_scheme=scheme)
            page = context.new_page()
            page.goto(path)
            picture = Image.open(io.BytesIO(page.screenshot()))
            picture.convert("RGB").quantize(128).save(args.out / f"{name}.png", optimize=True)
            context.close()
            print(args.out / f"{name}.png")


if __name__ == "__main__":
    main()
