"""Minutes set as a table, for the tests of this room: "a | b | c" is a row of cells, "---" ends a table."""

from pipeline.schema import AgendaItem, Document, Line, Meeting, Outline


def grid(text: str, *, body: str, date: str = "2019-05-14") -> tuple[Document, Outline]:
    """One item that holds the whole table, read cell by cell, and the plain lines around it."""
    lines: list[Line] = []
    parts: list[str] = []
    at, top, table, row = 0, 60.0, 0, 0
    for printed in text.strip("\n").split("\n"):
        cells = [cell.strip() for cell in printed.split("|")]
        top += 20
        if printed.strip() == "---":
            table, row = table + 1, 0
            continue
        for column, cell in enumerate(cells):
            if not cell:
                continue
            place = (table, row, column) if len(cells) > 1 else None
            x0 = 70.0 + 150 * column
            lines.append(Line(at, at + len(cell), 1, x0, top, x0 + 5 * len(cell), top + 10, 10.0, gap=0.6, cell=place))
            parts.append(cell)
            at += len(cell) + 1
        row += len(cells) > 1
    document = Document(id="g" * 64, file="grid.pdf", pages=1, text="\n".join(parts), lines=tuple(lines))
    item = AgendaItem("i1", None, "", 0, 0, 1, 0, len(document.text))
    return document, Outline(Meeting(body=body, date=date), items=(item,))
