"""Builds a Document from a drawn page on which every column of characters counts, to show forms and tables in tests.

Three spaces or more (or a tab) part two columns; a character is six points wide. Marks at the start of a line:
`*` bold, `+` larger print. `=====` begins a page, `~ words` is a running head, `~_ words` a running foot, `@name=`
names the file. After `-----` stands what is expected: `field=value` of the meeting, and a line for each person:
`present Anna Berg; party=M; role=ordförande`. Values that are not given are not compared, people are compared whole.
"""

import re
from dataclasses import dataclass, field

from pipeline.schema import Aside, Document, Line

_WIDTH = 6.0
_SIZE = 10.0


@dataclass
class Form:
    """A document with what a careful reader finds in it."""

    document: Document
    meeting: dict[str, str | None] = field(default_factory=dict)
    people: list[tuple[str, str]] = field(default_factory=list)
    details: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)


def form(drawing: str) -> Form:
    """Read a drawing and its expectation; see the module's docstring."""
    page_text, _, wanted = drawing.strip("\n").partition("-----")
    document = draw(page_text)
    result = Form(document)
    for line in wanted.strip().splitlines():
        kind = re.match(r"\s*(present|absent|guest)\s+(.*)", line)
        if kind:
            name, *pairs = [piece.strip() for piece in kind.group(2).split(";")]
            result.people.append((kind.group(1), name))
            result.details.append((name, dict(_pair(pair) for pair in pairs if pair)))
        elif line.strip():
            key, value = _pair(line.strip())
            result.meeting[key] = value
    return result


def _pair(text: str) -> tuple[str, str | None]:
    key, _, value = text.partition("=")
    return key.strip(), value.strip() or None


def draw(page_text: str) -> Document:
    """The document alone."""
    lines, asides, parts, name = [], [], [], "form.pdf"
    page, top, offset, white, first = 1, 60.0, 0, False, True
    for raw in page_text.split("\n"):
        if raw.startswith("====="):
            page, top, first = page + 1, 60.0, True
            continue
        if raw.startswith("~"):
            foot = raw.startswith("~_")
            words = re.sub(r"\s{3,}", "\t", raw.lstrip("~_ "))
            y = 800.0 if foot else 30.0
            asides.append(Aside(words, page, 60, y, 500, y + 10, "foot" if foot else "head"))
            continue
        if raw.startswith("@name="):
            name = raw[6:].strip()
            continue
        if not raw.strip():
            white = True
            continue
        marks = re.match(r"[*+]*", raw).group() if not raw.startswith("* ") else ""  # type: ignore[union-attr]
        body = raw[len(marks) :].expandtabs(24)
        pieces = [(m.start(), m.group().strip()) for m in re.finditer(r"\S+(?:\s{1,2}\S+)*", body)]
        words = "\t".join(piece for _, piece in pieces)
        size = _SIZE + 4 * marks.count("+")
        gap = None if first else (1.3 if white else 0.3)
        top += (gap or 0) * _SIZE
        cells = tuple(60.0 + _WIDTH * at for at, _ in pieces)
        x1 = cells[-1] + _WIDTH * len(pieces[-1][1])
        box = (cells[0], top, x1, top + size)
        lines.append(Line(offset, offset + len(words), page, *box, size, "*" in marks, False, gap, cells))
        parts.append(words)
        offset += len(words) + 1
        top += size
        white = first = False
    return Document("f" * 64, name, page, "\n".join(parts), tuple(lines), tuple(asides))
