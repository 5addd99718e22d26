"""The fast reader: pypdfium2 delivers the same runs as the reader of record, at many pages a second.

pdfium is asked as little as possible: once for the text of a page, then twice for each word (where it begins and
ends) and once for each text object (font, size, direction). Every question is a call into native code.
"""

import ctypes
import math
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from pipeline.read.glyphs import plain
from pipeline.read.miner import MAX_GLYPHS
from pipeline.read.page import Run, Sheet, drawn_bullets

# pdfium writes U+0002 for a hyphen at the end of a line and leaves out the line break after it.
_WORD = re.compile(r"[^\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f]")
_FIGURES = re.compile(r"([\d*])[.,;:)]?$")
SPACE, BREAK = 0.17, 1.0
NEXT = 0.45  # a text object of its own goes on with the run only after a plain space: it may stand in the next cell
MAX_OBJECTS = 60_000


class Fonts:
    """Names of the fonts of a document, asked for once: pointer -> (bold, italic)."""

    def __init__(self):
        self._known: dict[int, tuple[bool, bool]] = {}
        self.nameless = False  # pdfium could not name a font, so that nobody knows whether it is bold

    def style(self, font) -> tuple[bool, bool]:
        key = ctypes.addressof(font.contents) if font else 0
        known = self._known.get(key)
        if known is None:
            name = ""
            if font:
                buffer = ctypes.create_string_buffer(256)
                raw.FPDFFont_GetBaseFontName(font, buffer, 256)
                name = buffer.value.decode("utf-8", "replace").lower()
            self.nameless = self.nameless or not name
            bold = any(word in name for word in ("bold", "black", "heavy", "semibold", "demi"))
            known = self._known[key] = (bold, "italic" in name or "oblique" in name)
        return known


def read_sheet(document: pdfium.PdfDocument, index: int, fonts: Fonts) -> Sheet:
    """The runs of one page, `index` counted from 0."""
    page = document[index]
    x0, y0, x1, y1 = page.get_mediabox()
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
        known = (0 < code < 0x110000 and not 0xD800 <= code < 0xE000 and chr(code) for code in codes)
        text = "".join(char or "\ufffd" for char in known)
    return _CONTROL.sub(lambda found: _meant(textpage, found), text) if _CONTROL.search(text) else text


def _meant(textpage, found: re.Match[str]) -> str:
    """pdfium hands on the bare code of a glyph without a character; only its U+0002 may be a hyphen."""
    hyphen = found.group() == "\x02" and raw.FPDFText_IsHyphen(textpage, found.start()) == 1
    return "\x02" if hyphen else "\ufffd"


def _runs(textpage, count: int, matrix, height: float, fonts: Fonts) -> list[Run]:
    text = _text(textpage, count)
    a, b, c, d, e, f = matrix
    box, x, y, size, at = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double(), ctypes.c_float(), raw.FS_MATRIX()
    box_ref, x_ref, y_ref = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
    loose, origin, owner = raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetCharOrigin, raw.FPDFText_GetTextObject
    runs: list[Run] = []
    last_owner, style = None, (10.0, False, False, True, 0.0, True)
    open_run: Run | None = None
    turned_back = matrix == (1, 0, 0, 1, matrix[4], matrix[5])
    spans, single = _spans(textpage, text, owner)
    reach = SPACE if single else BREAK
    for start, end in _raised_apart(textpage, text, spans):
        obj = owner(textpage, start)
        key = ctypes.addressof(obj.contents) if obj else 0
        fresh = key != last_owner
        if fresh:
            last_owner = key
            style = _style(textpage, start, obj, size, at, fonts, matrix)
        points, bold, italic, visible, angle, flat = style
        origin(textpage, start, x_ref, y_ref)
        if angle or not turned_back:
            ox, oy = x.value, y.value
            origin(textpage, end - 1, x_ref, y_ref)
            ex, ey = x.value, y.value
            loose(textpage, end - 1, box_ref)
            advance = box.right - box.left if flat else box.top - box.bottom
            sx, sy = a * ox + c * oy + e, height - (b * ox + d * oy + f)
            tx, ty = a * ex + c * ey + e, height - (b * ex + d * ey + f)
            radians = math.radians(angle)
            tx, ty = tx + advance * math.cos(radians), ty - advance * math.sin(radians)
        else:
            sx, sy = x.value + e, height - (y.value + f)
            if end - start > 1:
                loose(textpage, end - 1, box_ref)
            else:
                loose(textpage, start, box_ref)
            tx, ty = box.right + e, sy
        word = text[start:end].replace("\x02", "-").replace("\ufffe", "-")
        if not word.isascii():
            word = plain(word)
        if not word:
            continue
        run = Run(word, sx, tx, sy, points, bold, italic, visible, angle, ty)
        if open_run is not None and _continues(open_run, run, min(reach, NEXT) if fresh else reach):
            gap = run.x0 - open_run.x1
            before = text[start - 1]
            apart = gap > SPACE * points or (gap > 0.04 * points and before in " \r\n")
            open_run.text += " " + word if apart else word
            open_run.x1 = tx
        else:
            runs.append(run)
            open_run = run
    return runs


def _spans(textpage, text: str, owner) -> tuple[list[tuple[int, int]], bool]:
    """Where the words begin and end; where nearly every glyph is an object of its own, which may have been drawn in
    any order, each glyph by itself (and True)."""
    spans = [match.span() for match in _WORD.finditer(text)]
    sample = [index for start, end in spans[:60] for index in range(start, end)]
    objects = [owner(textpage, index) for index in sample if index < 250]
    single = len({ctypes.addressof(obj.contents) for obj in objects if obj})
    if len(objects) >= 30 and single > 0.7 * len(objects) and _scrambled(textpage, spans):
        return [(index, index + 1) for start, end in spans for index in range(start, end)], True
    return spans, False


def _raised_apart(textpage, text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, with figures in smaller type at the end of a word (footnote marks) as spans of their own."""
    size = raw.FPDFText_GetFontSize
    for start, end in spans:
        found = _FIGURES.search(text, start, end)
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


def _continues(run: Run, word: Run, reach: float) -> bool:
    if run.angle or word.angle or run.bold != word.bold or run.italic != word.italic or run.visible != word.visible:
        return False
    if abs(run.size - word.size) > 0.01 or abs(run.y - word.y) > 0.1 * run.size:
        return False
    gap = (word.x0 - run.x1) / (run.size or 1.0)
    return -0.12 < gap < reach


def _style(textpage, index: int, obj, size, at, fonts: Fonts, matrix) -> tuple[float, bool, bool, bool, float, bool]:
    """Size, bold, italic, visible, angle on the page as it is seen, and whether it lies flat in the file's own space:
    of the text object that the character belongs to."""
    raw.FPDFText_GetMatrix(textpage, index, at)
    points = raw.FPDFText_GetFontSize(textpage, index)
    ma, mb, mc, md = at.a, at.b, at.c, at.d
    a, b, c, d = matrix[:4]
    ta, tb = ma * a + mb * c, ma * b + mb * d
    tc, td = mc * a + md * c, mc * b + md * d
    mode = raw.FPDFTextObj_GetTextRenderMode(obj) if obj else 0
    bold, italic = fonts.style(raw.FPDFTextObj_GetFont(obj)) if obj else (False, False)
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
    kind_of, bounds = raw.FPDFPageObj_GetType, raw.FPDFPageObj_GetBounds
    for index in range(count):
        obj = raw.FPDFFormObj_GetObject(form, index) if form else raw.FPDFPage_GetObject(page, index)
        kind = kind_of(obj)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            continue
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
