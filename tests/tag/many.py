"""Documents of several items for the tests of this room: "§ 3 Title" on a line opens an item."""

import re

from pipeline.schema import AgendaItem, Document, Line, Meeting, Outline

_HEAD = re.compile(r"§ (?P<number>\d+) (?P<title>.+)")


def many(text: str, *, body: str, date: str = "2019-05-14") -> tuple[Document, Outline]:
    """A document laid out as plain lines; an empty line is white between two paragraphs."""
    text = text.strip("\n")
    lines: list[Line] = []
    heads: list[tuple[re.Match[str], int]] = []
    at, top, blank = 0, 60.0, False
    for printed in text.split("\n"):
        if printed.strip():
            top += 26 if blank else 14
            lines.append(
                Line(at, at + len(printed), 1, 70, top, 70 + 5 * len(printed), top + 10, 10, gap=1.6 if blank else 0.4)
            )
            if head := _HEAD.fullmatch(printed):
                heads.append((head, at))
        blank = not printed.strip()
        at += len(printed) + 1
    document = Document(id="m" * 64, file="many.pdf", pages=1, text=text, lines=tuple(lines))
    ends = [start for _, start in heads[1:]] + [len(text)]
    items = tuple(
        AgendaItem(f"i{n}", h["number"], h["title"], start + h.start("title"), start + h.end("title"), 1, start, end)
        for n, ((h, start), end) in enumerate(zip(heads, ends, strict=True))
    )
    return document, Outline(Meeting(body=body, date=date), items=items)
