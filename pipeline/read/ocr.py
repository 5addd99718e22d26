"""Pages without usable text: pdfium draws the page, Tesseract reads it, and its words become runs.

Tesseract is a system program (Debian: tesseract-ocr and tesseract-ocr-swe). What it read is kept in a cache keyed by
the drawn page itself, so the same page is never recognised twice, in whatever file it comes.
"""

import hashlib
import io
import json
import math
import os
import re
import shutil
import statistics
import subprocess
from functools import lru_cache
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image

from pipeline.personal import mask
from pipeline.read.bullets import Blob, take_bullets
from pipeline.read.glyphs import plain
from pipeline.read.ink import Ink, without_edges, without_walls
from pipeline.read.page import Sheet
from pipeline.read.quality import known_words
from pipeline.read.recognised import sheet_of
from pipeline.read.signs import may_be_sign
from pipeline.read.words import DOUBTED, Word

LANGUAGE = "swe"
DPI = 300
MAX_PIXELS = 30_000_000
SECONDS = 90  # of the processor; on a busy machine a page may take many times as long by the clock
WAIT = 900
VERSION = "5"  # of what is kept in the cache
COMMAND = "apt-get install tesseract-ocr tesseract-ocr-swe"
_NOISE = re.compile(r"[|_—–=~¦\[\]{}\\/<>°«»*'`´^.,:;-]+")


@lru_cache(maxsize=1)
def missing() -> str | None:
    """What is lacking for OCR, with the command that mends it; None where everything is there."""
    program = shutil.which("tesseract")
    if program is None:
        return f"Tesseract is not installed: {COMMAND}"
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=30, check=False)
    if LANGUAGE not in (listed.stdout + listed.stderr).split():
        return f"Tesseract lacks Swedish: {COMMAND}"
    return None


def draw(document: pdfium.PdfDocument, index: int, dpi: float = DPI) -> tuple[Image.Image, float]:
    """Page `index` (from 0) as a grey picture, and its scale in pixels per point."""
    page = document[index]
    try:
        width, height = page.get_size()
        scale = min(dpi / 72, math.sqrt(MAX_PIXELS / max(width * height, 1.0)))
        drawn = page.render(scale=scale, grayscale=True)  # type: ignore[arg-type]  # its default is 1, not its type
        return drawn.to_pil().convert("L"), scale
    finally:
        page.close()


def recognise(document: pdfium.PdfDocument, index: int, cache: Path | None = None) -> Sheet:
    """The sheet of a page as Tesseract reads it. Raises OSError or subprocess errors where it cannot be run."""
    picture, scale = draw(document, index)
    picture = without_edges(picture)
    key = hashlib.sha256(f"{VERSION} {LANGUAGE} {picture.size}".encode() + picture.tobytes()).hexdigest()
    kept = cache / key[:2] / f"{key}.json" if cache else None
    if kept and kept.is_file():
        found = json.loads(kept.read_text(encoding="utf-8"))
    else:
        found = _read(picture)
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            partial = kept.with_suffix(f".{os.getpid()}")
            partial.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
            partial.replace(kept)
    level = upright(picture, found["angle"], found["turn"])
    words = [Word(*row) for row in found["words"]]
    return sheet_of(words, Ink(level), index + 1, scale)


def _read(picture: Image.Image) -> dict:
    """Straighten and read a picture; turned on its side or upside down, it is turned and read again."""
    angle, turn = slope(picture), 0
    level = upright(picture, angle, turn)
    words = _tesseract(level)
    if (_trust(words) < 0.6 or _worth(words) < 0.1 * len(words)) and _has_ink(level):
        best = _worth(words)
        for other in _turns(level):
            again = _tesseract(upright(picture, angle, other))
            if _worth(again) > best:
                best, words, turn = _worth(again), again, other
            if _worth(again) > 0.15 * len(again) and len(again) > 5:
                break
    return {"words": words, "angle": angle, "turn": turn}


def upright(picture: Image.Image, angle: float, turn: int) -> Image.Image:
    """The picture levelled by `angle` degrees, where that is worth it, and turned by `turn` quarters."""
    if abs(angle) >= 0.2:
        picture = picture.rotate(angle, resample=Image.Resampling.BICUBIC, expand=False, fillcolor=255)
    return picture.rotate(turn, expand=True, fillcolor=255) if turn else picture


def _turns(picture: Image.Image) -> list[int]:
    """Quarter turns to try: text that lies on its side shows its lines as columns."""
    ink = np.asarray(picture.resize((max(1, picture.width // 6), max(1, picture.height // 6)))) < 128
    across, down = float(np.var(ink.sum(axis=1))), float(np.var(ink.sum(axis=0)))
    return [180] if across > 1.3 * down else [90, 270, 180]


def _has_ink(picture: Image.Image) -> bool:
    small = np.asarray(picture.resize((200, 280)))
    return float((small < 215).mean()) > 0.002


def _trust(words: list) -> float:
    return statistics.fmean(word[6] for word in words) if words else 0.0


def _worth(words: list) -> float:
    """How much of a page was read: its common Swedish words, and a little for any word read with certainty.

    Words taller than wide do not count: Tesseract reads a column of a turned page as if it were one line.
    """
    level = [word for word in words if word[3] > word[4] or len(word[0]) < 3]
    return known_words(" ".join(word[0] for word in level)) + 0.01 * _trust(level) * len(level)


def _tesseract(picture: Image.Image) -> list[list]:
    """Words as plain lists for the cache: text, box, [block, paragraph, line], confidence."""
    picture, bullets = take_bullets(without_walls(picture))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1, dpi=(DPI, DPI))
    command = f"ulimit -t {SECONDS}; exec tesseract - - -l {LANGUAGE} --psm 3 --dpi {DPI} tsv"
    done = subprocess.run(
        ["sh", "-c", command], input=buffer.getvalue(), capture_output=True, timeout=WAIT, check=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )  # fmt: skip
    words = []
    for row in done.stdout.decode("utf-8", "replace").splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5":
            continue
        text, confidence = re.sub(r"[—–]-*|-[—–]+|—", "–", mask(plain(cells[11]).strip())), float(cells[10]) / 100
        left, top, width, height = map(int, cells[6:10])
        sure = 0.5 if text == "–" else 0.7
        if not text or (_NOISE.fullmatch(text) and (confidence < sure or len(text) > 2 or text in "|_~.:,;'`´^°")):
            continue
        if len(text) > 12 and len(set(text.casefold())) < 6:
            continue  # a dotted line read as letters
        if confidence < DOUBTED and (len(text) < 3 or height > 3 * 40) and not may_be_sign(text, confidence):
            continue
        words.append([text, left, top, width, height, tuple(map(int, cells[2:5])), round(confidence, 3)])
    return _with_bullets(words, bullets)


def _with_bullets(words: list[list], bullets: list[tuple[str, Blob]]) -> list[list]:
    """The bullets before the words that they stand before, as words of the same lines."""
    for sign, blob in bullets:
        level = [word for word in words if word[1] >= blob.x1 and word[2] <= blob.middle <= word[2] + word[4]]
        if level:
            first = min(level, key=lambda word: word[1])
            found = [sign, blob.x0, blob.top, blob.width, blob.height, *first[5:7]]
            words.insert(words.index(first), found)
    return words


def slope(picture: Image.Image) -> float:
    """By how many degrees, anti-clockwise, the picture must be turned for its lines to lie level (at most 4)."""
    factor = max(1, picture.width // 600)
    small = picture.resize((picture.width // factor, picture.height // factor))

    def level(angle: float) -> float:
        rows = (np.asarray(small.rotate(angle, fillcolor=255)) < 150).sum(axis=1).astype(float)
        return float(np.square(np.diff(rows)).sum())

    rough = max((step * 0.5 for step in range(-8, 9)), key=level)
    fine = max((rough + step * 0.1 for step in range(-4, 5)), key=level)
    return fine if level(fine) > 1.04 * level(0.0) else 0.0
