"""A second look at pages whose text is doubtful or missing: mended, read by the other engine, or recognised."""

import difflib
import subprocess
from pathlib import Path

import pypdfium2

from pipeline.read import miner, ocr, pdfium
from pipeline.read.opening import Opened
from pipeline.read.page import Run, Sheet
from pipeline.read.quality import Quality, judge, known_words, mend_ligatures
from pipeline.read.rows import form_rows
from pipeline.read.upright import drop_hidden, make_upright
from pipeline.schema import Issue

PICTURE = 0.35  # a picture that covers this share of a page with hardly a word is a page of a scan
FEW = 60  # letters: a stamp or a running head over a scan, not a page of text
TRUSTED = 0.5  # confidence from which a page is rather taken as recognised than as nonsense
USELESS = 0.35  # below this quality a text is thrown away rather than kept


class Reader:
    """Looks again at the pages of one document. `lost`: something could not be read; `wanting`: pages without OCR."""

    def __init__(self, opened: Opened, engine: str, allowed: bool, cache: Path | None):
        self._opened, self._engine, self._allowed, self._cache = opened, engine, allowed, cache
        self._document: pypdfium2.PdfDocument | None = None
        self.issues: list[Issue] = []
        self.lost = False
        self.wanting = 0
        self.remedy = ""

    def better(self, sheet: Sheet) -> Sheet:
        """The sheet itself, or a better reading of the same page."""
        text = text_of(sheet)
        letters = sum(map(str.isalpha, text))
        if letters < FEW and _is_picture(sheet, letters):
            return self._unwritten(sheet)
        quality = judge(text)
        if not quality.doubts:
            return sheet
        return self._doubtful(sheet, text, quality)

    def close(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None

    # -- pages without text ----------------------------------------------------------------------------------------

    def _unwritten(self, sheet: Sheet) -> Sheet:
        recognised = self._recognise(sheet)
        if recognised is None:
            self.lost = True
            self.wanting += 1
            self.issues.append(Issue("page_without_text", f"A picture of text. {self.remedy}", page=sheet.number))
            return sheet
        if recognised.runs:
            self._say(recognised)
        return recognised if recognised.runs else sheet

    def _recognise(self, sheet: Sheet) -> Sheet | None:
        """The page as OCR reads it, or None with `remedy` set where it cannot."""
        if not self._allowed:
            self.remedy = "Recognition is switched off."
            return None
        lacking = ocr.missing()
        if lacking:
            self.remedy = lacking
            return None
        try:
            if self._document is None:
                self._document = self._opened.pdfium()
            return ocr.recognise(self._document, sheet.number - 1, self._cache)
        except (OSError, subprocess.SubprocessError, pypdfium2.PdfiumError, ValueError) as error:
            self.remedy = f"Recognition failed ({type(error).__name__})."
            return None

    def _say(self, sheet: Sheet) -> None:
        message = f"Recognised from a picture, mean confidence {_trust(sheet):.0%}."
        self.issues.append(Issue("page_recognised", message, page=sheet.number))

    # -- pages with doubtful text ----------------------------------------------------------------------------------

    def _doubtful(self, sheet: Sheet, text: str, quality: Quality) -> Sheet:
        first = quality
        mended = [mend_ligatures(run.text) for run in sheet.runs]
        again = judge("\n".join(mended))
        if len(again.doubts) < len(quality.doubts) and known_words("\n".join(mended)) > known_words(text):
            for run, better in zip(sheet.runs, mended, strict=True):
                run.text = better
            quality = judge(text_of(sheet))
            self._note("text_mended", sheet, first, "ligatures were put back")
            if not quality.doubts:
                return sheet
        other = self._other(sheet)
        if other is not None:
            second = judge(text_of(other))
            if second.score > quality.score + 0.1 and known_words(text_of(other)) >= known_words(text):
                self._note("second_reading", sheet, quality, "the other engine reads it better")
                sheet, quality, text = other, second, text_of(other)
                if not quality.doubts:
                    return sheet
        return self._by_picture(sheet, text, quality)

    def _by_picture(self, sheet: Sheet, text: str, quality: Quality) -> Sheet:
        recognised = self._recognise(sheet)
        if recognised is not None and recognised.runs:
            drawn = judge(text_of(recognised))
            if "\ufffd" in text and quality.score >= USELESS - 0.2 and fill(sheet, recognised):
                filled = judge(text_of(sheet))
                if not filled.doubts:
                    self._note("text_mended", sheet, quality, "characters were recognised from the picture")
                    return sheet
            known = known_words(text_of(recognised)) >= 0.9 * known_words(text)
            if not known and quality.score < USELESS and not drawn.doubts:
                known = _trust(recognised) >= TRUSTED  # a page of names and figures has hardly a common word
            if drawn.score > quality.score and known:
                self._note("second_reading", sheet, quality, "recognised from the picture instead")
                self._say(recognised)
                return recognised
        self._note("doubtful_text", sheet, quality, self.remedy or "no better reading was found")
        if quality.score < USELESS:
            self.lost = True
            if recognised is None and known_words(text) < 0.03 * quality.words:
                self.wanting += 1
                sheet.runs = []
        return sheet

    def _note(self, code: str, sheet: Sheet, quality: Quality, done: str) -> None:
        message = f"Doubtful text layer ({'; '.join(quality.doubts)}): {done}."
        self.issues.append(Issue(code, message, page=sheet.number))

    def _other(self, sheet: Sheet) -> Sheet | None:
        """The same page through the other engine."""
        try:
            if self._engine == "pdfium":
                with self._opened.plumber() as pdf:
                    page = pdf.pages[sheet.number - 1]
                    other = miner.read_sheet(page, miner.RunDevice(pdf.rsrcmgr))
                    page.close()
            else:
                if self._document is None:
                    self._document = self._opened.pdfium()
                other = pdfium.read_sheet(self._document, sheet.number - 1, pdfium.Fonts())
        except Exception:  # a second opinion is welcome, not needed
            return None
        other.runs = drop_hidden(other.runs)
        make_upright(other)
        return other


def text_of(sheet: Sheet) -> str:
    """The sheet's text, enough to judge it by: its runs, or rows where the runs are single glyphs."""
    text = "\n".join([run.text for run in sheet.runs])
    if len(text) > 6 * len(sheet.runs):
        return text
    return "\n".join(row.text for row in form_rows(sheet.runs))


def _trust(sheet: Sheet) -> float:
    """How sure the recogniser is of a page, by its letters."""
    weight = sum(len(run.text) for run in sheet.runs)
    return sum(run.confidence * len(run.text) for run in sheet.runs) / max(weight, 1)


def _is_picture(sheet: Sheet, letters: int) -> bool:
    area = sheet.width * sheet.height
    covered = sum(max(0.0, x1 - x0) * max(0.0, bottom - top) for x0, top, x1, bottom in sheet.pictures)
    return covered > PICTURE * area or (letters == 0 and sheet.drawn > 300)


def fill(sheet: Sheet, recognised: Sheet) -> bool:
    """Put the recognised characters where the text layer has only U+FFFD; says whether any was put in."""
    lines = form_rows(recognised.runs)
    done = False
    for run in sheet.runs:
        if "\ufffd" not in run.text:
            continue
        near = [line for line in lines if abs(line.y - run.y) < 0.6 * run.size]
        runs = (other for line in near for part in line.parts for other in part.runs)
        words = " ".join(other.text for other in runs if _beside(other, run))
        if words:
            filled = _merged(run.text, words)
            done = done or filled != run.text
            run.text = filled
    return done


def _beside(other: Run, run: Run) -> bool:
    return other.x1 > run.x0 - 2 and other.x0 < run.x1 + 2


def _merged(text: str, seen: str) -> str:
    """`text` with its unknown characters taken from `seen`, the same line as it was recognised."""
    result = list(text)
    matcher = difflib.SequenceMatcher(None, text, seen, autojunk=False)
    for kind, a0, a1, b0, b1 in matcher.get_opcodes():
        if kind == "replace" and "\ufffd" in text[a0:a1]:
            if a1 - a0 == b1 - b0:
                for offset in range(a1 - a0):
                    if text[a0 + offset] == "\ufffd":
                        result[a0 + offset] = seen[b0 + offset]
            elif set(text[a0:a1]) == {"\ufffd"}:
                result[a0] = seen[b0:b1].strip() or "\ufffd"
                result[a0 + 1 : a1] = [""] * (a1 - a0 - 1)
    return "".join(result)
