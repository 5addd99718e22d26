"""The fast reader: pypdfium2 delivers the same runs as the reader of record, at many pages a second.

pdfium is asked as little as possible: once for the text of a page, then twice for each word (where it begins and
ends) and once for each text object (font, size, direction). Every question is a call into native code.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from pipeline.read.calls import font_of, loose_of, matrix_of, mode_of, origin_of, owner_of, points_of
from pipeline.read.glyphs import plain
from pipeline.read.miner import MAX_GLYPHS
from pipeline.read.page import Run, Sheet, drawn_bullets
from pipeline.read.shapes import take_shapes

# pdfium writes U+0002 for a hyphen at the end of a line and leaves out the line break after it.
_WORD = re.compile(r"[^\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f]")
_FIGURES = re.compile(r"([\d*])[.,;:)]?$")
# Characters that go into the text as pdfium gives them: `plain` would not change them.
_AS_THEY_ARE = frozenset("\r\n" + "".join(map(chr, range(32, 127))) + "åäöÅÄÖéÉèüÜ§–—’”“»«…•°½")
_ENDS = frozenset("0123456789*.,;:)")  # with which such a word can end
SPACE, BREAK = 0.17, 1.0
NEXT = 0.45  # a text object of its own goes on with the run only after a plain space: it may stand in the next cell


class Fonts:
    """Names of the fonts of a document, asked for once: pointer -> (bold, italic)."""

    def __init__(self):
        self._known: dict[int, tuple[bool, bool]] = {}
        self.matrix = raw.FS_MATRIX()  # to be filled by pdfium, again and again
        self.matrix_at = ctypes.addressof(self.matrix)
        self.nameless = False  # pdfium could not name a font, so that nobody knows whether it is bold

    def style(self, font: int | None) -> tuple[bool, bool]:
        known = self._known.get(font or 0)
        if known is None:
            name = ""
            if font:
                buffer = ctypes.create_string_buffer(256)
                raw.FPDFFont_GetBaseFontName(ctypes.cast(font, raw.FPDF_FONT), buffer, 256)
                name = buffer.value.decode("utf-8", "replace").lower()
            self.nameless = self.nameless or not name
            bold = any(word in name for word in ("bold", "black", "heavy", "semibold", "demi"))
            known = self._known[font or 0] = (bold, "italic" in name or "oblique" in name)
        return known


def read_sheet(document: pdfium.PdfDocument, index: int, fonts: Fonts) -> Sheet:
    """The runs of one page, `index` counted from 0."""
    page = document[index]
    x0, y0, x1, y1 = page.get_mediabox() or (0.0, 0.0, 595.0, 842.0)
    turn = page.get_rotation()
    width, height = x1 - x0, y1 - y0
    matrix = {
        90: (0, -1, 1, 0, -y0, x1),
        180: (-1, 0, 0, -1, x1, y1),
        270: (0, 1, -1, 0, y1, -x0),
    }.get(turn, (1, 0, 0, 1, -x0, -y0))
    if turn % 180:
        width, height = height, width
    sheet = Sheet(index + 1, width, height)
    textpage = page.get_textpage()
    try:
        count = raw.FPDFText_CountChars(textpage)
        if count > MAX_GLYPHS:
            sheet.cut = f"more than {MAX_GLYPHS} glyphs on one page"
        elif count > 0:
            sheet.runs = _runs(textpage, count, matrix, height, fonts)
        dots: list = []
        take_shapes(page, None, matrix, height, sheet, dots)
        sheet.runs += drawn_bullets(dots, sheet.runs)
    finally:
        textpage.close()
        page.close()
    return sheet


def _text(textpage, count: int) -> str:
    """One character for each of pdfium's: its index is the index in the string."""
    buffer = ctypes.create_string_buffer(2 * (count + 1))
    got = raw.FPDFText_GetText(textpage, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    text = buffer.raw[: 2 * max(got - 1, 0)].decode("utf-16-le", "replace")
    if len(text) != count:
        # Characters outside the basic plane, or left out: ask for each by itself.
        codes = (raw.FPDFText_GetUnicode(textpage, index) for index in range(count))
        text = "".join(chr(code) if 0 < code < 0xD800 or 0xDFFF < code < 0x110000 else "\ufffd" for code in codes)
    return _CONTROL.sub(lambda found: _meant(textpage, found), text) if _CONTROL.search(text) else text


def _meant(textpage, found: re.Match[str]) -> str:
    """pdfium hands on the bare code of a glyph without a character; only its U+0002 may be a hyphen."""
    hyphen = found.group() == "\x02" and raw.FPDFText_IsHyphen(textpage, found.start()) == 1
    return "\x02" if hyphen else "\ufffd"


def _runs(textpage, count: int, matrix, height: float, fonts: Fonts) -> list[Run]:
    text = _text(textpage, count)
    here: Any = ctypes.cast(textpage.raw, ctypes.c_void_p).value
    e, f = matrix[4], matrix[5]
    upright = matrix == (1, 0, 0, 1, e, f)
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    box_at, x_at, y_at = ctypes.addressof(box), ctypes.addressof(x), ctypes.addressof(y)
    runs: list[Run] = []
    style, last_owner, line = (10.0, False, False, True, 0.0, True), None, 0.0
    points = 10.0
    run: Run | None = None
    odd = set(text) - _AS_THEY_ARE
    spans, single = _spans(textpage, text)
    reach = SPACE if single else BREAK
    for start, end in _raised_apart(textpage, text, spans):
        owner = owner_of(here, start)
        fresh = owner != last_owner
        if fresh:
            last_owner = owner
            style = _style(here, start, owner, fonts, matrix)
            points = style[0]
            origin_of(here, start, x_at, y_at)
            line = height - (y.value + f)
        word = text[start:end]
        if odd and not odd.isdisjoint(word):
            word = plain(word.replace("\x02", "-").replace("\ufffe", "-"))
            if not word:
                continue
        if style[4] or not upright:
            run = _turned(textpage, start, end, word, style, matrix, height)
            runs.append(run)
            continue
        loose_of(here, start, box_at)
        left = box.left + e
        if end - start > 1:
            loose_of(here, end - 1, box_at)
        right = box.right + e
        if run is not None and (not fresh or _alike(run, style, line)):
            gap = (left - run.x1) / (points or 1.0)
            if -0.12 < gap < (min(reach, NEXT) if fresh else reach):
                apart = gap > SPACE or (gap > 0.04 and text[start - 1] in " \r\n")
                run.text += " " + word if apart else word
                run.x1 = right
                continue
        run = Run(word, left, right, line, points, style[1], style[2], style[3])
        runs.append(run)
    return runs


def _alike(run: Run, style, line: float) -> bool:
    """Whether a new text object has the look of the open run and stands on its line."""
    size, bold, italic, visible, _, _ = style
    same = run.bold == bold and run.italic == italic and run.visible == visible and not run.angle
    return same and abs(run.size - size) <= 0.01 and abs(run.y - line) <= 0.1 * run.size


def _turned(textpage, start: int, end: int, word: str, style, matrix, height: float) -> Run:
    """A word that does not lie flat on the page as the file has it: both of its ends are needed."""
    points, bold, italic, visible, angle, flat = style
    a, b, c, d, e, f = matrix
    x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    ends = []
    for index in (start, end - 1):
        raw.FPDFText_GetCharOrigin(textpage, index, ctypes.byref(x), ctypes.byref(y))
        ends.append((a * x.value + c * y.value + e, height - (b * x.value + d * y.value + f)))
    raw.FPDFText_GetLooseCharBox(textpage, end - 1, ctypes.byref(box))
    advance, radians = box.right - box.left if flat else box.top - box.bottom, math.radians(angle)
    (x0, y0), (x1, y1) = ends
    x1, y1 = x1 + advance * math.cos(radians), y1 - advance * math.sin(radians)
    return Run(word, x0, x1, y0, points, bold, italic, visible, angle, y1)


def _spans(textpage, text: str) -> tuple[list[tuple[int, int]], bool]:
    """Where the words begin and end; where nearly every glyph is an object of its own, and they were drawn in any
    order, each glyph by itself (and True)."""
    spans = [match.span() for match in _WORD.finditer(text)]
    sample = [index for start, end in spans[:12] for index in range(start, end)]
    here: Any = ctypes.cast(textpage.raw, ctypes.c_void_p).value
    objects = {owner_of(here, index) for index in sample}
    if len(sample) >= 10 and len(objects) > 0.7 * len(sample) and _scrambled(textpage, spans):
        return [(index, index + 1) for start, end in spans for index in range(start, end)], True
    return spans, False


def _raised_apart(textpage, text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, with figures in smaller type at the end of a word (footnote marks) as spans of their own."""
    size = raw.FPDFText_GetFontSize
    for start, end in spans:
        found = _FIGURES.search(text, start, end) if text[end - 1] in _ENDS else None
        if found and found.start() > start and size(textpage, found.start(1)) != size(textpage, start):
            first = next(at for at in range(start, end) if size(textpage, at) != size(textpage, start))
            last = next((at for at in range(first, end) if size(textpage, at) != size(textpage, first)), end)
            yield start, first
            yield first, last
            if last < end:
                yield last, end
        else:
            yield start, end


def _scrambled(textpage, spans: list[tuple[int, int]]) -> bool:
    """Whether pdfium gives the glyphs in an order in which nobody reads them: torn to bits, or running backwards."""
    if sum(end - start for start, end in spans) < 2.5 * len(spans):
        return True
    here: Any = ctypes.cast(textpage.raw, ctypes.c_void_p).value
    x, y = ctypes.c_double(), ctypes.c_double()
    x_at, y_at = ctypes.addressof(x), ctypes.addressof(y)
    steps = back = 0
    for start, end in spans[:40]:
        last = float("-inf")
        for index in range(start, min(end, start + 12)):
            origin_of(here, index, x_at, y_at)
            steps += 1
            at = x.value
            if at < last:
                back += 1
            last = at
    return back > 0.02 * steps


def _style(here: int, index: int, owner, fonts: Fonts, matrix) -> tuple[float, bool, bool, bool, float, bool]:
    """Size, bold, italic, visible, angle on the page as it is seen, and whether it lies flat in the file's own space:
    of the text object that the character belongs to."""
    at = fonts.matrix
    matrix_of(here, index, fonts.matrix_at)
    points = points_of(here, index)
    ma, mb, mc, md = at.a, at.b, at.c, at.d
    a, b, c, d = matrix[:4]
    if not (mb or mc or b or c) and ma > 0 and a == d == 1:  # as nearly all text stands
        mode = mode_of(owner) if owner else 0
        bold, italic = fonts.style(font_of(owner)) if owner else (False, False)
        return round(abs(points * md), 3), bold or mode == 2, italic, mode not in (3, 7), 0.0, True
    ta, tb = ma * a + mb * c, ma * b + mb * d
    tc, td = mc * a + md * c, mc * b + md * d
    mode = mode_of(owner) if owner else 0
    bold, italic = fonts.style(font_of(owner)) if owner else (False, False)
    angle = math.degrees(math.atan2(tb, ta)) if tb or ta < 0 else 0.0
    if abs(angle) < 0.01:
        angle = 0.0
    slanted = abs(tc) > 0.15 * abs(td) and not tb
    height = round(abs(points) * math.hypot(tc, td), 3)
    return height, bold or mode == 2, italic or slanted, mode not in (3, 7), angle, abs(ma) >= abs(mb)
