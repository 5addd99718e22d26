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
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image

from pipeline.personal import mask
from pipeline.read.bullets import Blob, take_bullets
from pipeline.read.glyphs import plain
from pipeline.read.page import Run, Sheet
from pipeline.read.quality import known_words

LANGUAGE = "swe"
DPI = 300
MAX_PIXELS = 30_000_000
SECONDS = 90  # of the processor; on a busy machine a page may take many times as long by the clock
WAIT = 900
VERSION = "2"  # of what is kept in the cache
COMMAND = "apt-get install tesseract-ocr tesseract-ocr-swe"
_NOISE = re.compile(r"[|_—–=~¦\[\]{}\\/<>°«»*'`´^.,:;-]+")


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word: box in pixels of the drawn page, line it belongs to, confidence from 0 to 1."""

    text: str
    left: int
    top: int
    width: int
    height: int
    line: tuple[int, int, int]
    confidence: float
    stroke: float  # mean thickness of its strokes, in pixels


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
    _sections(found["words"])
    words = [Word(w[0], w[1], w[2], w[3], w[4], (w[5], w[6], w[7]), w[8], w[9]) for w in found["words"]]
    width, height = found["size"][0] / scale, found["size"][1] / scale
    return Sheet(index + 1, width, height, _runs(words, scale), source="ocr")


_SECTION = re.compile(r"[$8S5&]|[$8S&]{2}")


def _sections(words: list[list]) -> None:
    """Put the § back, in place: Tesseract's Swedish does not know the sign and reads $, 8 or S.

    A lone sign that begins a line before a number and a capital is one where the page has several such lines; a
    double one before a range of numbers, as in ", 88 23-24", is §§ anywhere.
    """
    first: list[int] = []
    for index, word in enumerate(words):
        begins = index == 0 or words[index - 1][5:8] != word[5:8]
        after = [other[0] for other in words[index + 1 : index + 3] if other[5:8] == word[5:8]]
        if not _SECTION.fullmatch(word[0]) or not after:
            continue
        if begins and len(word[0]) == 1 and re.fullmatch(r"\d{1,3}[.:]?", after[0]):
            if len(after) > 1 and after[1][:1].isupper():
                first.append(index)
        elif len(word[0]) == 2 and re.fullmatch(r"\d{1,3}[-–]\d{1,3}[,.;)]?", after[0]):
            word[0] = "§§"
        elif word[0] == "$" and after[0][:1].isdigit():
            word[0] = "§"
    if len(first) > 1 or any(words[index][0] == "$" for index in first):
        for index in first:
            words[index][0] = "§"


def _read(picture: Image.Image) -> dict:
    """Straighten and read a picture; turned on its side or upside down, it is turned and read again."""
    angle = slope(picture)
    if abs(angle) >= 0.2:
        picture = picture.rotate(angle, resample=Image.Resampling.BICUBIC, expand=False, fillcolor=255)
    words = _tesseract(picture)
    if (_trust(words) < 0.6 or _worth(words) < 0.1 * len(words)) and _has_ink(picture):
        best = (_worth(words), words, picture)
        turns = _turns(picture)
        for turn in turns:
            turned = picture.rotate(turn, expand=True, fillcolor=255)
            again = _tesseract(turned)
            if _worth(again) > best[0]:
                best = (_worth(again), again, turned)
            if _worth(again) > 0.15 * len(again) and len(again) > 5:
                break
        _, words, picture = best
    return {"words": words, "size": list(picture.size)}


def _turns(picture: Image.Image) -> list[int]:
    """Quarter turns to try: text that lies on its side shows its lines as columns."""
    ink = np.asarray(picture.resize((max(1, picture.width // 6), max(1, picture.height // 6)))) < 128
    across, down = float(np.var(ink.sum(axis=1))), float(np.var(ink.sum(axis=0)))
    return [180] if across > 1.3 * down else [90, 270, 180]


def _has_ink(picture: Image.Image) -> bool:
    small = np.asarray(picture.resize((200, 280)))
    return float((small < 215).mean()) > 0.002


def _trust(words: list) -> float:
    return statistics.fmean(word[8] for word in words) if words else 0.0


def _worth(words: list) -> float:
    """How much of a page was read: its common Swedish words, and a little for any word read with certainty."""
    return known_words(" ".join(word[0] for word in words)) + 0.01 * _trust(words) * len(words)


def _tesseract(picture: Image.Image) -> list[list]:
    """Words as plain lists for the cache: text, box, (block, paragraph, line), confidence, stroke."""
    picture, bullets = take_bullets(picture)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1, dpi=(DPI, DPI))
    command = f"ulimit -t {SECONDS}; exec tesseract - - -l {LANGUAGE} --psm 3 --dpi {DPI} tsv"
    done = subprocess.run(
        ["sh", "-c", command], input=buffer.getvalue(), capture_output=True, timeout=WAIT, check=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )  # fmt: skip
    ink = np.asarray(picture) < 140
    words = []
    for row in done.stdout.decode("utf-8", "replace").splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5":
            continue
        text, confidence = re.sub(r"[—–]-*|-[—–]+|—", "–", mask(plain(cells[11]).strip())), float(cells[10]) / 100
        left, top, width, height = map(int, cells[6:10])
        if not text or (_NOISE.fullmatch(text) and (confidence < 0.7 or len(text) > 2 or text in "|_~.:,;'`´^°")):
            continue
        if confidence < 0.3 and (len(text) < 3 or height > 3 * 40):
            continue
        box = ink[top : top + height, left : left + width]
        edges = int(np.count_nonzero(box[:, 1:] != box[:, :-1])) if box.size else 0
        stroke = 2 * float(box.sum()) / edges if edges else 0.0
        words.append([text, left, top, width, height, *map(int, cells[2:5]), round(confidence, 3), round(stroke, 2)])
    return _with_bullets(words, bullets)


def _with_bullets(words: list[list], bullets: list[tuple[str, Blob]]) -> list[list]:
    """The bullets before the words that they stand before, as words of the same lines."""
    for sign, blob in bullets:
        level = [word for word in words if word[1] >= blob.x1 and word[2] <= blob.middle <= word[2] + word[4]]
        if level:
            first = min(level, key=lambda word: word[1])
            stroke = first[9] * blob.height / max(first[4], 1)  # as bold as its text
            found = [sign, blob.x0, blob.top, blob.width, blob.height, *first[5:9], round(stroke, 2)]
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


def _runs(words: list[Word], scale: float) -> list[Run]:
    """Words of one line share a baseline and a size; neighbours become one run."""
    lines: dict[tuple[int, int, int], list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    strokes = sorted(word.stroke / max(word.height, 1) for word in words if len(word.text) > 2)
    usual = strokes[len(strokes) // 2] if strokes else 0.0
    runs: list[Run] = []
    for line in lines.values():
        line.sort(key=lambda word: word.left)
        letters = [word for word in line if word.text not in ("•", "–")] or line
        size = statistics.median(_size(word) for word in letters) / scale
        base = statistics.median(_base(word) for word in letters) / scale
        weight = statistics.median(word.stroke / max(word.height, 1) for word in line)
        bold = bool(usual) and weight > 1.25 * usual and any(len(word.text) > 2 for word in line)
        size = max(4.0, round(size * 2) / 2)
        last: Run | None = None
        for word in line:
            x0, x1 = word.left / scale, (word.left + word.width) / scale
            if last is not None and x0 - last.x1 < size:
                last.text += " " + word.text
                last.x1 = x1
                last.confidence = min(last.confidence, word.confidence)
            else:
                last = Run(word.text, x0, x1, base, size, bold)
                last.confidence = word.confidence
                runs.append(last)
    return runs


_DEEP = re.compile(r"[gjpqyçQ§(),;/|]")
_TALL = re.compile(r"[A-ZÅÄÖ0-9bdfhkltåäöéi§(/!?]")


def _size(word: Word) -> float:
    """The type size in pixels, from the height of the word's ink and the letters that it holds."""
    share = (0.73 if _TALL.search(word.text) else 0.52) + (0.21 if _DEEP.search(word.text) else 0.0)
    return word.height / share


def _base(word: Word) -> float:
    bottom = word.top + word.height
    return bottom - 0.21 * _size(word) if _DEEP.search(word.text) else bottom
