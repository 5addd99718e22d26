"""Black boxes on the picture of a page, over what it must not show."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image

Box = tuple[float, float, float, float]  # x0, top, x1, bottom in points, as a reader sees the page
Hidden = tuple[Box, tuple[str, ...]]  # a line, and the words in it to blank
MASK = "XXXX"  # stands in the text for the last four figures of a personal number; on the page they are to be read
MARGIN = 2.0  # points that a blanked box reaches beyond the letters


def blank(picture: Image.Image, path: Path, number: int, scale: float, hidden: Iterable[Hidden]) -> None:
    """Blank words on the picture of page `number` (from 1). `scale`: pixels per point.

    A line whose words cannot all be placed to the letter by the text layer (scans, turned pages) is blanked whole.
    """
    hidden = list(hidden)
    if not hidden:
        return
    document = pypdfium2.PdfDocument(path)
    try:
        places = _places(document[number - 1], {word for _, words in hidden for word in words})
    finally:
        document.close()
    for x0, top, x1, bottom in _boxes(places, hidden):
        left, high = max(round((x0 - MARGIN) * scale), 0), max(round((top - MARGIN) * scale), 0)
        right, low = round((x1 + MARGIN) * scale), round((bottom + MARGIN) * scale)
        picture.paste((0, 0, 0), (left, high, max(right, left + 1), max(low, high + 1)))


def _boxes(places: dict[str, list[Box]], hidden: list[Hidden]) -> Iterator[Box]:
    for line, words in hidden:
        found = {word: [box for box in places.get(word, ()) if _within(box, line)] for word in words}
        if words and all(found.values()):
            # As high as the line, whatever the letters: their outline would tell.
            yield from ((x0, min(y0, line[1]), x1, max(y1, line[3])) for b in found.values() for x0, y0, x1, y1 in b)
        else:
            yield line


def _places(page: Any, words: set[str]) -> dict[str, list[Box]]:
    """Where each word stands by the text layer; nothing where the page is turned or cropped."""
    left, low, right, high = page.get_mediabox()
    if page.get_rotation() or (left, low) != (0, 0) or tuple(page.get_cropbox()) != (left, low, right, high):
        return {}
    text, found = page.get_textpage(), {}
    for word in words:
        seen = word.removesuffix(MASK)
        if not seen:
            continue
        search, boxes = text.search(seen, match_case=True), []
        while hit := search.get_next():
            last = min(sum(hit) + len(word) - len(seen), text.count_chars())
            letters = [text.get_charbox(letter) for letter in range(hit[0], last)]
            left, low, right, top = (pick(side) for pick, side in zip((min, min, max, max), zip(*letters, strict=True),
                                                                      strict=True))  # fmt: skip
            boxes.append((left, high - top, right, high - low))
        found[word] = boxes
    return found


def _within(box: Box, line: Box) -> bool:
    middle = (box[1] + box[3]) / 2
    return line[1] - 1 <= middle <= line[3] + 1 and box[0] >= line[0] - 3 and box[2] <= line[2] + 3
