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

from pipeline.read.glyphs import plain
from pipeline.read.miner import MAX_GLYPHS
from pipeline.read.page import Run, Sheet, drawn_bullets

# pdfium writes U+0002 for a hyphen at the end of a line and leaves out the line break after it.
_WORD = re.compile(r"[^\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f]")
_FIGURES = re.compile(r"([\d*])[.,;:)]?$")
_ENDS = frozenset("0123456789*.,;:)")  # with which such a word can end
SPACE, BREAK = 0.17, 1.0
NEXT = 0.45  # a text object of its own goes on with the run only after a plain space: it may stand in the next cell
MAX_OBJECTS = 60_000


class Fonts:
    """Names of the fonts of a document, asked for once: pointer -> (bold, italic)."""

    def __init__(self):
        self._known: dict[int, tuple[bool, bool]] = {}
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


def _plainly(function, *arguments, gives: Any = ctypes.c_void_p) -> Any:
    """A pdfium function that takes and gives addresses as whole numbers: a third of the cost of a call."""
    kinds = [ctypes.c_int if argument is int else ctypes.c_void_p for argument in arguments]
    address: Any = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.CFUNCTYPE(gives, *kinds)(address)


_owner = _plainly(raw.FPDFText_GetTextObject, None, int)
_loose = _plainly(raw.FPDFText_GetLooseCharBox, None, int, None)
_origin = _plainly(raw.FPDFText_GetCharOrigin, None, int, None, None)
_matrix = _plainly(raw.FPDFText_GetMatrix, None, int, None)
_points = _plainly(raw.FPDFText_GetFontSize, None, int, gives=ctypes.c_double)
_mode = _plainly(raw.FPDFTextObj_GetTextRenderMode, None, gives=ctypes.c_int)
_font = _plainly(raw.FPDFTextObj_GetFont, None)
_object = _plainly(raw.FPDFPage_GetObject, None, int)
_inner = _plainly(raw.FPDFFormObj_GetObject, None, int)
_kind = _plainly(raw.FPDFPageObj_GetType, None, gives=ctypes.c_int)


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
        _shapes(page, None, matrix, height, sheet, dots)
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
    spans, single = _spans(textpage, text)
    reach = SPACE if single else BREAK
    for start, end in _raised_apart(textpage, text, spans):
        owner = _owner(here, start)
        fresh = owner != last_owner
        if fresh:
            last_owner = owner
            style = _style(here, start, owner, fonts, matrix)
            points = style[0]
            _origin(here, start, x_at, y_at)
            line = height - (y.value + f)
        word = text[start:end]
        if not word.isascii() or word[-1] == "\x02":
            word = plain(word.replace("\x02", "-").replace("\ufffe", "-"))
            if not word:
                continue
        if style[4] or not upright:
            run = _turned(textpage, start, end, word, style, matrix, height)
            runs.append(run)
            continue
        _loose(here, start, box_at)
        left = box.left + e
        if end - start > 1:
            _loose(here, end - 1, box_at)
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
    objects = {_owner(here, index) for index in sample}
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
    x, y = ctypes.c_double(), ctypes.c_double()
    steps = back = 0
    for start, end in spans[:40]:
        last = float("-inf")
        for index in range(start, min(end, start + 12)):
            raw.FPDFText_GetCharOrigin(textpage, index, ctypes.byref(x), ctypes.byref(y))
            steps += 1
            back += x.value < last
            last = x.value
    return back > 0.02 * steps


def _style(here: int, index: int, owner, fonts: Fonts, matrix) -> tuple[float, bool, bool, bool, float, bool]:
    """Size, bold, italic, visible, angle on the page as it is seen, and whether it lies flat in the file's own space:
    of the text object that the character belongs to."""
    at = raw.FS_MATRIX()
    _matrix(here, index, ctypes.addressof(at))
    points = _points(here, index)
    ma, mb, mc, md = at.a, at.b, at.c, at.d
    a, b, c, d = matrix[:4]
    ta, tb = ma * a + mb * c, ma * b + mb * d
    tc, td = mc * a + md * c, mc * b + md * d
    mode = _mode(owner) if owner else 0
    bold, italic = fonts.style(_font(owner)) if owner else (False, False)
    angle = math.degrees(math.atan2(tb, ta)) if tb or ta < 0 else 0.0
    if abs(angle) < 0.01:
        angle = 0.0
    slanted = abs(tc) > 0.15 * abs(td) and not tb
    height = round(abs(points) * math.hypot(tc, td), 3)
    return height, bold or mode == 2, italic or slanted, mode not in (3, 7), angle, abs(ma) >= abs(mb)


def _shapes(page, form, matrix, height: float, sheet: Sheet, dots: list, depth: int = 0) -> None:
    """Ruled lines, pictures and drawn bullets, through nested forms."""
    a, b, c, d, e, f = matrix
    count = raw.FPDFFormObj_CountObjects(form) if form else raw.FPDFPage_CountObjects(page)
    if count > MAX_OBJECTS:
        sheet.cut = f"more than {MAX_OBJECTS} objects on one page"
        return
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    refs = tuple(map(ctypes.byref, (left, bottom, right, top)))
    bounds, text = raw.FPDFPageObj_GetBounds, raw.FPDF_PAGEOBJ_TEXT
    get = _inner if form else _object
    parent = ctypes.cast(form if form else page.raw, ctypes.c_void_p).value
    for index in range(count):
        place = get(parent, index)
        kind = _kind(place)
        if kind == text:
            continue
        obj = ctypes.cast(place, raw.FPDF_PAGEOBJECT)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            if depth < 6:
                inner = raw.FS_MATRIX()
                raw.FPDFPageObj_GetMatrix(obj, inner)
                _shapes(page, obj, _times(inner, matrix), height, sheet, dots, depth + 1)
            continue
        if not bounds(obj, *refs):
            continue
        xs = (a * left.value + c * bottom.value + e, a * right.value + c * top.value + e)
        ys = (height - (b * left.value + d * bottom.value + f), height - (b * right.value + d * top.value + f))
        box = (min(xs), min(ys), max(xs), max(ys))
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            sheet.pictures.append(box)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            sheet.drawn += 1
            _path(obj, box, sheet, dots)


def _path(obj, box, sheet: Sheet, dots: list) -> None:
    x0, top, x1, bottom = box
    wide, high = x1 - x0, bottom - top
    middle_x, middle_y = (x0 + x1) / 2, (top + bottom) / 2
    segments = raw.FPDFPath_CountSegments(obj)
    if high < 3.5 < wide - 0.5 or (segments == 2 and 5 * high < wide):
        sheet.rules.append((x0, middle_y, x1, middle_y))  # bounds take in the thickness of the pen
    elif wide < 3.5 < high - 0.5 or (segments == 2 and 5 * wide < high):
        sheet.rules.append((middle_x, top, middle_x, bottom))
    elif 1.5 < wide < 8 and 1.5 < high < 8:
        if segments > 4:
            dots.append(box)
    elif 4 <= segments <= 6:
        stroke, fill = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(obj, ctypes.byref(fill), ctypes.byref(stroke))
        if stroke.value:
            edges = (x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)
            sheet.rules += edges


def _times(inner, outer) -> tuple[float, float, float, float, float, float]:
    a, b, c, d, e, f = outer
    return (
        inner.a * a + inner.b * c, inner.a * b + inner.b * d, inner.c * a + inner.d * c, inner.c * b + inner.d * d,
        inner.e * a + inner.f * c + e, inner.e * b + inner.f * d + f,
    )  # fmt: skip
