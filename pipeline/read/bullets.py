"""The bullets of a scanned page: found in the picture by their shape and place, before anybody tries to read them.

A recogniser trained on letters reads a round bullet as e, o or «, or drops it, and two points of a list become one. A
bullet is a small even blob by itself before a line of text, at half the height of its small letters; that can be
measured. What is found is wiped from the picture, so that it is not read as a letter, and put back as a word.
"""

import itertools
from dataclasses import dataclass

import numpy as np
from PIL import Image
from scipy import ndimage

INK = 150  # darker than this is ink
FAR = 5.0  # a bullet's text begins within this many heights of small letters
NEAR = 0.75  # ... and no nearer: a mark that stands closer belongs to the word
CLEAR = 3.0  # nothing else stands this near at its left


@dataclass(frozen=True, slots=True)
class Blob:
    """A connected piece of ink, in pixels: x0 and top belong to it, x1 and bottom do not."""

    x0: int
    top: int
    x1: int
    bottom: int

    @property
    def width(self) -> int:
        return self.x1 - self.x0

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def take_bullets(picture: Image.Image) -> tuple[Image.Image, list[tuple[str, Blob]]]:
    """The grey picture without its bullets, and what they were: "•" or "–", each with its place."""
    ink = np.asarray(picture) < INK
    labels = np.zeros(ink.shape, dtype=np.int32)
    ndimage.label(ink, structure=np.ones((3, 3)), output=labels)
    slices = ndimage.find_objects(labels)
    blobs = [Blob(across.start, down.start, across.stop, down.stop) for down, across in slices]
    height = small_letters(blobs)
    if not height:
        return picture, []
    found = []
    pieces = _Pieces([blob for blob in blobs if blob.height > 0.15 * height and blob.width < 60 * height], height)
    for number, blob in enumerate(blobs, 1):
        sign = _sign(blob, height)
        if sign is None or not pieces.begins_line(blob):
            continue
        if sign == "–" or _even(labels[blob.top : blob.bottom, blob.x0 : blob.x1] == number):
            found.append((sign, blob))
    return _wiped(picture, found, max(2, round(0.12 * height))), found


def small_letters(blobs: list[Blob]) -> float:
    """The height of the page's small letters: the commonest height of what has the proportions of a letter."""
    heights = [blob.height for blob in blobs if 8 <= blob.height <= 90 and 0.3 < blob.width / blob.height < 1.6]
    if len(heights) < 20:
        return 0.0
    counts = np.bincount(heights, minlength=94).astype(float)
    spread = counts[:-2] + counts[1:-1] + counts[2:]
    return float(np.argmax(spread) + 1)


def _sign(blob: Blob, height: float) -> str | None:
    """What a blob of these measures may be."""
    wide, high = blob.width / height, blob.height / height
    if 0.22 <= wide <= 1.15 and 0.22 <= high <= 1.15 and 0.75 <= wide / high <= 1.34:
        return "•"
    if high <= 0.35 and 0.4 <= wide <= 2.6 and wide > 2.2 * high:
        return "–"
    return None


def _even(shape: np.ndarray) -> bool:
    """Whether a blob is a disc, a square, a diamond or a ring: one stroke wide in each direction once its hole is
    filled, and the same from both sides and upside down. No letter but o is."""
    whole = ndimage.binary_fill_holes(shape)
    if whole is None:
        return False
    hole = whole & ~shape
    if hole.any() and not _alike(hole):
        return False
    high, wide = shape.shape
    single = _strokes(whole) <= 2.3 * high and _strokes(whole.T) <= 2.3 * wide
    return bool(single and whole.mean() > 0.45 and _alike(whole))


def _strokes(shape: np.ndarray) -> int:
    """How often paper and ink change along all rows of a shape: twice a row where it is in one piece."""
    return int(np.count_nonzero(np.diff(np.pad(shape, ((0, 0), (1, 1))).astype(np.int8), axis=1)))


def _alike(shape: np.ndarray) -> bool:
    """Whether a shape is nearly its own mirror image in both directions."""
    turned = (shape[::-1], shape[:, ::-1])
    return all(float((shape & other).sum()) > 0.75 * float((shape | other).sum()) for other in turned)


class _Pieces:
    """The ink of a page in bands of one small letter's height, to ask what stands beside a blob."""

    def __init__(self, blobs: list[Blob], height: float):
        self._height = height
        self._bands: dict[int, list[Blob]] = {}
        for blob in blobs:
            for band in range(int(blob.top / height), int(blob.bottom / height) + 1):
                self._bands.setdefault(band, []).append(blob)

    def begins_line(self, blob: Blob) -> bool:
        """Whether text follows on the right, the blob at half its height, and the left is clear."""
        height = self._height
        level = self._bands.get(int(blob.middle / height), [])
        line = (b for b in level if b.x0 >= blob.x1 and b.top <= blob.middle < b.bottom and b.height > 0.7 * height)
        after = sorted(line, key=_left)[:6]
        if not after or not NEAR * height <= after[0].x0 - blob.x1 <= FAR * height:
            return False
        if self._within(blob.x0 - CLEAR * height, blob.x0, blob.middle - 0.9 * height, blob.middle + 0.9 * height):
            return False
        near = [after[0]]
        for before, piece in itertools.pairwise(after):
            if piece.x0 - before.x1 > height:
                break
            near.append(piece)
        if len(near) < 2:
            return False
        base = sorted(piece.bottom for piece in near)[len(near) // 2 - (len(near) % 2 == 0)]
        return 0.2 * height <= base - blob.middle <= 0.95 * height

    def _within(self, x0: float, x1: float, top: float, bottom: float) -> bool:
        """Whether any piece begins before x1 and reaches into the box."""
        bands = range(int(top / self._height), int(bottom / self._height) + 1)
        pieces = itertools.chain.from_iterable(self._bands.get(band, ()) for band in bands)
        return any(b.x0 < x1 and b.x1 > x0 and b.top < bottom and b.bottom > top for b in pieces)


def _left(blob: Blob) -> int:
    return blob.x0


def _wiped(picture: Image.Image, found: list[tuple[str, Blob]], margin: int) -> Image.Image:
    """The picture with paper where bullets stood."""
    if not found:
        return picture
    wiped = picture.copy()
    for _, blob in found:
        wiped.paste(255, (blob.x0 - margin, blob.top - margin, blob.x1 + margin, blob.bottom + margin))
    return wiped
