"""The reader of record: pdfplumber opens the file, pdfminer interprets each page, and this device keeps the runs.

pdfplumber makes an object and then a dict of every glyph, which is half of its cost and still does not say whether a
glyph is visible. The device below is what pdfminer offers for the purpose: it is told of each string that is shown.
"""

# pyright: reportOptionalSubscript=false
# The open run is there whenever its glyphs are; a check for each glyph would cost a tenth of the time.

import math
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.utils import MATRIX_IDENTITY, mult_matrix
from pdfplumber.page import Page

from pipeline.read.glyphs import ACCENTS, plain
from pipeline.read.interpreter import Interpreter, unheard
from pipeline.read.page import Run, Sheet, drawn_bullets

MAX_GLYPHS = 150_000  # a page of dense small print has about 8 000
MAX_PATHS = 60_000
SPACE = 0.17  # a gap wider than this share of the glyph size separates two words
BREAK = 1.0  # ... and wider than this ends the run


class _Full(Exception):
    """The page holds more than any real page does."""


class RunDevice(PDFTextDevice):
    """Collects the runs, thin lines and pictures of one page in display coordinates."""

    def __init__(self, rsrcmgr):
        super().__init__(rsrcmgr)
        self._fonts: dict[int, tuple] = {}
        self.begin(0.0)

    def begin(self, height: float) -> None:
        self.height = height
        self.runs: list[Run] = []
        self.rules: list[tuple[float, float, float, float]] = []
        self.pictures: list[tuple[float, float, float, float]] = []
        self.dots: list[tuple[float, float, float, float]] = []
        self._glyphs = self.paths = 0
        self._open: dict[str, Any] | None = None

    def finish(self) -> None:
        self._flush()

    # -- text ------------------------------------------------------------------------------------------------------

    def _font(self, font):
        known = self._fonts.get(id(font))
        if known is None:
            name = str(font.fontname or "").lower()
            weight = getattr(font, "descriptor", None) or {}
            bold = any(word in name for word in ("bold", "black", "heavy", "semibold", "demi")) or (
                isinstance(weight.get("FontWeight"), int | float) and weight["FontWeight"] >= 600
            )
            italic = "italic" in name or "oblique" in name
            known = self._fonts[id(font)] = ({}, bold, italic, font)
        return known

    def render_string(self, textstate, seq, ncs, graphicstate):
        font = textstate.font
        if font is None or self.ctm is None:
            return
        a, b, c, d, e, f = mult_matrix(textstate.matrix, self.ctm)
        scaling = textstate.scaling * 0.01
        fontsize = textstate.fontsize
        widths, bold, italic, _ = self._font(font)
        unit = fontsize * scaling
        size = abs(fontsize) * math.hypot(c, d)
        charspace = textstate.charspace * scaling
        wordspace = 0 if font.is_multibyte() else textstate.wordspace * scaling
        x, y = textstate.linematrix
        yy = y + textstate.rise
        along = math.hypot(a, b) or 1.0
        visible = textstate.render not in (3, 7)
        spaced = charspace * along > 0.12 * size
        # A new string goes on with the open run when it starts where that ended, on the same baseline.
        start_x, start_y = a * x + c * yy + e, b * x + d * yy + f
        run: Any = self._open
        style = (font, round(size, 2), round(b / along, 3), visible)
        if run is not None and (
            run["style"] != style or abs((start_x - run["ox"]) * -b + (start_y - run["oy"]) * a) / along > 0.1 * size
        ):
            self._flush()
            run = None
        end: Any = None
        if run is not None:
            # Position of the open run's end in this string's own coordinates.
            end = x + ((run["ex"] - start_x) * a + (run["ey"] - start_y) * b) / along / along
            # Across strings only a close neighbour goes on: glyphs may be drawn in any order.
            gap = (x - end - (charspace if spaced else 0.0)) / (abs(unit) or 1.0)
            if run["chars"][-1] == " " and gap > SPACE:
                gap -= run["pen"] / (abs(unit) or 1.0)
            if not -0.12 < gap < SPACE:
                self._flush()
                run = end = None
            elif self.runs and self._again(run):
                run = self._open = end = None  # drawn twice: once is enough
        chars = run["chars"] if run is not None else None
        least = SPACE * abs(unit) + max(charspace, 0.0)
        most = BREAK * abs(unit) + max(charspace, 0.0)
        back = -0.25 * abs(unit)
        for part in seq:
            if isinstance(part, int | float):
                x -= part * 0.001 * unit
                continue
            if not isinstance(part, bytes):
                continue
            for cid in font.decode(part):
                known = widths.get(cid)
                if known is None:
                    known = widths[cid] = self._glyph(font, cid)
                text, width = known
                advance = width * unit
                self._glyphs += 1
                if not text or text == " ":
                    if chars and text and chars[-1] != " ":
                        chars.append(" ")
                        run["space"] = x - end
                        run["pen"] = x - end + advance + charspace + (wordspace if cid == 32 else 0)
                else:
                    if chars is not None:
                        gap = x - end
                        if chars[-1] == " " and abs(gap - run["space"]) < 0.04 * abs(unit):
                            chars.pop()  # a soft hyphen inside a word, drawn as a space that takes no room
                        if gap > least:
                            if gap > most:
                                self._close(chars, run, a, b, c, e, d, f, end, yy)
                                chars = None
                            elif chars[-1] != " ":
                                chars.append(" ")
                        elif gap < back:
                            last = chars[-1]
                            if last == text and x - run["last"] < 0.15 * abs(unit) and x - run["last"] > -0.05 * unit:
                                x += advance + charspace  # fake bold: the same glyph again in the same place
                                continue
                            if last in ACCENTS and text.isalpha():
                                chars[-1] = plain(text + ACCENTS[last])
                                end = x + advance
                                x = end + charspace
                                continue
                            if text in ACCENTS and last.isalpha():
                                chars[-1] = plain(last + ACCENTS[text])
                                x += advance + charspace
                                continue
                            if not ("\u0300" <= text[0] <= "\u036f"):
                                self._close(chars, run, a, b, c, e, d, f, end, yy)
                                chars = None
                    if chars is None:
                        chars = []
                        run = self._open = {
                            "style": style, "chars": chars, "ox": a * x + c * yy + e, "oy": b * x + d * yy + f,
                            "size": size, "bold": bold or (textstate.render == 2),
                            "italic": italic or (abs(c) > 0.15 * abs(d) and b == 0), "visible": visible,
                            "spaced": spaced, "angle": math.degrees(math.atan2(b, a)) if b or a < 0 else 0.0,
                            "last": x, "ex": 0.0, "ey": 0.0,
                        }  # fmt: skip
                    run["last"] = x
                    chars.append(text)
                    end = x + advance
                x += advance + charspace
                if wordspace and cid == 32:
                    x += wordspace
        if self._glyphs > MAX_GLYPHS:
            raise _Full
        if run is not None and end is not None:
            run["ex"], run["ey"] = a * end + c * yy + e, b * end + d * yy + f
        textstate.linematrix = (x, y)

    def _glyph(self, font, cid):
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = "\ufffd"
        if text.startswith("(cid:"):
            text = "\ufffd"
        if not text.isascii() or not text.isprintable():
            text = plain(text)
        return text, font.char_width(cid)

    def _again(self, run) -> bool:
        """Whether the open run repeats the one before it in nearly the same place: fake bold, glyph by glyph."""
        last = self.runs[-1]
        near = 0.15 * run["size"]
        if abs(last.x0 - run["ox"]) < near and abs(last.x1 - run["ex"]) < near and "".join(run["chars"]) == last.text:
            last.doubled = abs(last.y - (self.height - run["oy"])) < near
            return last.doubled
        return False

    def _close(self, chars, run, a, b, c, e, d, f, end, yy):
        run["ex"], run["ey"] = a * end + c * yy + e, b * end + d * yy + f
        self._flush()

    def _flush(self):
        run, self._open = self._open, None
        if run is None:
            return
        text = "".join(run["chars"])
        if text.endswith(" "):
            text = text.rstrip()
        if not text:
            return
        made = Run(text, run["ox"], run["ex"], self.height - run["oy"], run["size"], run["bold"], run["italic"],
                   run["visible"], run["angle"], self.height - run["ey"])  # fmt: skip
        made.spaced = run["spaced"]
        self.runs.append(made)

    # -- lines and pictures ----------------------------------------------------------------------------------------

    def paint_path(self, graphicstate, stroke, fill, evenodd, path):
        self.paths += 1
        if self.paths > MAX_PATHS:
            raise _Full
        if len(path) > 200 or self.ctm is None:
            return
        if fill and path and path[1:] and path[1][0] in "cvy":
            self._dot(path)
            return
        part: list[Any] = []
        for step in path:
            if step[0] == "m":
                self._rule(part, stroke)
                part = [step[1:]]
            elif step[0] == "l":
                part.append(step[1:])
            elif step[0] != "h":  # curves are no rules
                part = []
        self._rule(part, stroke)

    def _dot(self, path):
        """A small filled disc: browsers draw the bullets of a list as shapes."""
        a, b, c, d, e, f = self.ctm or MATRIX_IDENTITY
        points = [step[-2:] for step in path if len(step) > 2]
        xs = [a * x + c * y + e for x, y in points]
        ys = [self.height - (b * x + d * y + f) for x, y in points]
        x0, x1, top, bottom = min(xs), max(xs), min(ys), max(ys)
        if 1.5 < x1 - x0 < 8 and 0.8 < (x1 - x0) / max(bottom - top, 0.1) < 1.25 and len(self.dots) < 2000:
            self.dots.append((x0, top, x1, bottom))

    def _rule(self, part, stroke):
        if len(part) < 2 or len(part) > 5:
            return
        a, b, c, d, e, f = self.ctm or MATRIX_IDENTITY
        xs = [a * x + c * y + e for x, y in part]
        ys = [self.height - (b * x + d * y + f) for x, y in part]
        x0, x1, top, bottom = min(xs), max(xs), min(ys), max(ys)
        if x1 - x0 < 2.5 or bottom - top < 2.5:
            if x1 - x0 > 4 or bottom - top > 4:
                self.rules.append((x0, top, x1, bottom))
        elif stroke and len(part) >= 4:
            self.rules += [(x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)]

    def render_image(self, name, stream):
        a, b, c, d, e, f = self.ctm or MATRIX_IDENTITY
        xs, ys = (e, e + a, e + c, e + a + c), (f, f + b, f + d, f + b + d)
        self.pictures.append((min(xs), self.height - max(ys), max(xs), self.height - min(ys)))


def read_sheet(page: Page, device: RunDevice) -> Sheet:
    """The runs of one pdfplumber page. Reading stops, with the reason in `cut`, at a page no reader could print."""
    width, height = float(page.width), float(page.height)
    x0, y0, x1, y1 = page.page_obj.mediabox
    device.begin(float(x1 - x0) if page.page_obj.rotate % 180 else float(y1 - y0))
    cut = None
    try:
        with unheard():
            Interpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
    except _Full:
        cut = f"more than {MAX_GLYPHS} glyphs or {MAX_PATHS} paths on one page"
    except RecursionError:
        cut = "forms nested too deeply"
    device.finish()
    runs = device.runs + drawn_bullets(device.dots, device.runs)
    sheet = Sheet(page.page_number, width, height, runs, device.rules, device.pictures, cut=cut)
    sheet.drawn = device.paths
    device.begin(0.0)
    return sheet
