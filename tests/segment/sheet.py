"""Builds a Document from a drawn sheet, so that a test can show an agenda as it is printed.

One printed line a row. Marks before the words: `*` bold, `/` italic, `+` two points larger (twice: four), `^` white
above, `>` indented by 24 points (twice: 48). A line `=====` begins a page, `~ words` is a running head (an aside),
an empty line is a paragraph's white. A tab is a column. `{words}` at the start of a line are bold or underlined where
the rest is not; around a whole line they are underlined. The expectation may be written into the sheet:
`[3|Title|KS 2023/1]` alone on a line before the heading says that an item is expected there.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from pipeline.schema import Aside, Document, Line

_BODY = 11.0
_WIDTH = 5.0  # points per character, near enough


@dataclass(frozen=True)
class Sheet:
    """The document, and the items that the sheet says it holds: (number, title, case number)."""

    document: Document
    expected: tuple[tuple[str | None, str, str | None], ...]


def drawings(folder: Path) -> list[tuple[str, str]]:
    """All drawings in the text files of `folder`, each with the reason it is there: the line `#### reason` above it."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\n#### ")[1:]:
            reason, _, drawing = part.partition("\n")
            found.append((drawing, reason))
    return found


def sheet(drawing: str, body: float = _BODY, text_source: str = "text") -> Sheet:
    """Read a drawing; see the module's docstring for its marks."""
    lines, asides, expected, parts = [], [], [], []
    offset, page, top, white = 0, 1, 60.0, False
    first = True
    for raw in drawing.strip("\n").split("\n"):
        text = raw.rstrip()
        if text.startswith("====="):
            page, top, first, white = page + 1, 60.0, True, False
            continue
        wanted = re.fullmatch(r"\[([^|\]]*)\|([^|]*?)(?:\|([^|\]]*))?\]", text.strip())
        if wanted:
            number, title, case = wanted.groups()
            expected.append((number or None, title, case or None))
            continue
        if text.startswith("~ "):
            asides.append(Aside(text[2:], page, 60, 20, 300, 31, "head"))
            continue
        if not text.strip():
            white = True
            continue
        mark = re.match(r"[*/+^>]*(?=\s|[^\s*/+^>])", text)
        marks = mark.group() if mark and not text.startswith(("** §", "/ ")) else ""
        words = text[len(marks) :].strip(" ")
        lead = words.find("}") - 1 if words.startswith("{") else 0
        words = words.replace("{", "", 1).replace("}", "", 1) if lead > 0 else words
        size = body + 2 * marks.count("+")
        gap = None if first else (1.2 if white or "^" in marks else 0.3)
        top += (gap or 0) * size
        x0 = 70.0 + 24 * marks.count(">")
        cells, at = [], x0
        for part in words.split("\t"):
            cells.append(at)
            at = next(stop for stop in (x0 + 30 + 150 * k for k in range(99)) if stop > at + 10 + _WIDTH * len(part))
        x1 = cells[-1] + _WIDTH * len(words.split("\t")[-1]) * size / body
        lines.append(
            Line(offset, offset + len(words), page, x0, top, x1, top + size, size, "*" in marks, "/" in marks, gap,
                 tuple(cells), lead=max(lead, 0))
        )  # fmt: skip
        parts.append(words)
        offset += len(words) + 1
        top += size
        first, white = False, False
    text = "\n".join(parts)
    document = Document("d" * 64, "sheet.pdf", page, text, tuple(lines), tuple(asides), text_source)
    return Sheet(document, tuple(expected))
