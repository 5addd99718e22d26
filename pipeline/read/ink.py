"""What is measured in the picture of a page: how thick the strokes of a word are, and where lines are ruled."""

import numpy as np
from PIL import Image
from scipy import ndimage

DARK = 0.78  # of the paper's brightness: what is darker may be a hairline
ACROSS = 0.026  # share of the page's width: no stroke of a letter is as long as the shortest ruled line
DOWN = 0.034  # share of the page's height
THICK = 0.0045  # share of the page's width: a broader bar is no ruled line

MARGIN = 0.06  # share of the page's sides: a copier's dark edge reaches no further in

Box = tuple[int, int, int, int]


class Ink:
    """The grey picture of an upright page."""

    def __init__(self, picture: Image.Image):
        self.width, self.height = picture.size
        self.near = max(4, self.width // 250)  # lines closer than this meet
        self._grey = np.asarray(picture, dtype=np.uint8)

    def weight(self, box: Box) -> float:
        """How thick the strokes in a box (left, top, width, height) are, in pixels; 0 where it holds no ink.

        Two measures are multiplied, of which each errs where the other does not: ink by its outline in both
        directions, in shades of grey, and the length of most runs of ink along a row. The root makes them pixels again.
        """
        ink = self._cut(box)
        if ink is None:
            return 0.0
        outline = sum(float(np.abs(np.diff(ink, axis=axis, prepend=0, append=0)).sum()) for axis in (0, 1))
        edges = np.diff(np.pad((ink > 0.5).astype(np.int8), ((0, 0), (1, 1))), axis=1)
        lengths = np.nonzero(edges == -1)[1] - np.nonzero(edges == 1)[1]
        if not len(lengths) or outline < 1:
            return 0.0
        return float(np.sqrt(2 * float(ink.sum()) / outline * np.percentile(lengths, 40)))

    def glyphs(self, box: Box) -> list[Box]:
        """The pieces of a word with white between them, as (x0, top, x1, bottom) in pixels, from the left."""
        cut = self._cut(box)
        if cut is None:
            return []
        ink = cut > 0.5
        across = np.flatnonzero(np.diff(np.pad(ink.any(axis=0).astype(np.int8), 1)))
        found = []
        for x0, x1 in across.reshape(-1, 2):
            rows = np.flatnonzero(ink[:, x0:x1].any(axis=1))
            if len(rows) > 0.2 * box[3]:  # no speck
                found.append((box[0] + int(x0), box[1] + int(rows[0]), box[0] + int(x1), box[1] + int(rows[-1]) + 1))
        return found

    def _cut(self, box: Box) -> np.ndarray | None:
        """How dark each pixel of a box (left, top, width, height) is, from 0 to 1 between its own paper and ink."""
        left, top, width, height = box
        grey = self._grey[max(top, 0) : top + height, max(left, 0) : left + width].astype(np.float32)
        if grey.size < 20:
            return None
        paper, black = np.percentile(grey, 90), np.percentile(grey, 3)
        return np.clip(((paper - grey) / max(paper - black, 1.0) - 0.25) * 2, 0.0, 1.0)

    def rules(self) -> list[Box]:
        """Ruled lines, level and upright: (x0, top, x1, bottom) in pixels."""
        ink = self._grey < DARK * float(np.percentile(self._grey[::7, ::7], 80))
        thick = max(3, round(THICK * self.width))
        across = _lines(ink, max(20, round(ACROSS * self.width)), thick)
        down = _lines(ink.T, max(30, round(DOWN * self.height)), thick)
        return across + [(top, x0, bottom, x1) for x0, top, x1, bottom in down]


def _lines(ink: np.ndarray, least: int, thick: int) -> list[Box]:
    """Level lines of at least `least` pixels that are no thicker than `thick`."""
    near = ndimage.binary_dilation(ink, structure=np.ones((5, 1), dtype=bool))  # a thin line that is not quite level
    total = np.cumsum(np.pad(near.astype(np.int32), ((0, 0), (1, 0))), axis=1)
    full = total[:, least:] - total[:, :-least] >= 0.97 * least
    if not full.any():
        return []
    labels, _ = ndimage.label(full, structure=np.ones((3, 3)))  # type: ignore[misc]  # a pair
    found = []
    for down, along in ndimage.find_objects(labels):
        x0, x1 = along.start, along.stop + least - 1
        high = down.stop - down.start - 4
        # a line that is not quite level is a flight of steps: its thickness is its ink by its length
        solid = float(ink[down.start : down.stop, x0:x1].sum()) / (x1 - x0)
        if solid <= thick and high <= thick + 0.012 * (x1 - x0):
            found.append((x0, down.start + 2, x1, max(down.stop - 2, down.start + 3)))
    return found


def without_edges(picture: Image.Image) -> Image.Image:
    """The picture without the dark edges of a copy: what hangs together with the rim along a good part of a side."""
    small = np.asarray(picture.resize((max(1, picture.width // 4), max(1, picture.height // 4)), Image.Resampling.BOX))
    high, wide = small.shape
    labels, _ = ndimage.label(small < 120, structure=np.ones((3, 3)))  # type: ignore[misc]  # a pair
    edge = np.zeros(small.shape, dtype=bool)
    for number, (down, across) in enumerate(ndimage.find_objects(labels), 1):
        touches = not (down.start > 1 and across.start > 1 and down.stop < high - 1 and across.stop < wide - 1)
        if touches and (down.stop - down.start > 0.1 * high or across.stop - across.start > 0.1 * wide):
            edge[down, across] |= labels[down, across] == number
    if not edge.any():
        return picture
    inner_y, inner_x = round(MARGIN * high), round(MARGIN * wide)
    edge[inner_y : high - inner_y, inner_x : wide - inner_x] = False
    edge = ndimage.binary_dilation(edge, iterations=3)
    mask = Image.fromarray((edge * 255).astype(np.uint8)).resize(picture.size)
    clean = picture.copy()
    clean.paste(255, mask=mask)
    return clean


def of_tables(rules: list[Box], near: float) -> list[Box]:
    """The upright lines and the level ones that they meet; boxes in any unit, `near` in the same."""
    walls = [rule for rule in rules if rule[2] - rule[0] < rule[3] - rule[1]]
    return [
        (x0, top, x1, bottom) for x0, top, x1, bottom in rules
        if any(a - near <= x1 and x0 - near <= c and b - near <= bottom and top - near <= d for a, b, c, d in walls)
    ]  # fmt: skip


def torn(table: list[Box], near: float) -> bool:
    """Whether level lines of tables were lost, or came out in pieces, so that rows would be read as one cell."""
    levels: dict[int, list[Box]] = {}
    for rule in table:
        if rule[2] - rule[0] >= rule[3] - rule[1]:
            levels.setdefault(round(rule[1] / near), []).append(rule)
    inked = sum(x1 - x0 for pieces in levels.values() for x0, _, x1, _ in pieces)
    spanned = sum(max(piece[2] for piece in pieces) - min(piece[0] for piece in pieces) for pieces in levels.values())
    return inked < 0.85 * spanned or 0 < len(levels) < 3


def without_walls(picture: Image.Image) -> Image.Image:
    """The upright picture without the ruled lines of its tables, which a recogniser reads as I, l and strokes.

    Level lines that meet no upright one stay: a word may be underlined, and wiping would cut its letters.
    """
    ink = Ink(picture)
    table = of_tables(ink.rules(), ink.near)
    if not table:
        return picture
    clean = picture.copy()
    for x0, top, x1, bottom in table:
        clean.paste(255, (x0 - 2, top - 2, x1 + 2, bottom + 2))
    return clean
