"""Small documents for the tests of this room: one item whose text is given, laid out as plain lines."""

from pipeline.schema import AgendaItem, Document, Line, Meeting, Outline

_CHAR = 5.0  # points a character
_INDENT = 10.0  # points a leading blank


def minutes(
    body: str, *, meeting_body: str | None = "Kommunstyrelsen", organisation: str | None = None,
    date: str | None = "2019-05-14", title: str = "Ärende", number: str = "4",
) -> tuple[Document, Outline]:  # fmt: skip
    """A document with one item `number` `title`; an empty line in `body` is white between two paragraphs."""
    text = f"§ {number} {title}\n{body}"
    lines: list[Line] = []
    at, top, blank = 0, 60.0, False
    for printed in text.split("\n"):
        stripped = printed.strip()
        if stripped:
            indent = (len(printed) - len(printed.lstrip())) * _INDENT
            x0 = 70.0 + indent
            top += 26 if blank else 14
            gap = 1.6 if blank else 0.4
            lines.append(Line(at, at + len(printed), 1, x0, top, x0 + len(stripped) * _CHAR, top + 10, 10.0, gap=gap))
        blank = not stripped
        at += len(printed) + 1
    document = Document(id="d" * 64, file="test.pdf", pages=1, text=text, lines=tuple(lines))
    end = len(f"§ {number} {title}")
    item = AgendaItem("i1", number, title, 2 + len(number) + 1, end, 1, 0, len(text))
    return document, Outline(Meeting(body=meeting_body, organisation=organisation, date=date), items=(item,))
