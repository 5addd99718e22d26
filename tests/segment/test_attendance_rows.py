"""Rows of forms and tables, however the reader hands them over: tabs, cells, cells that hold several rows."""

from pipeline.schema import Document, Line
from pipeline.segment.attendance import read_attendance
from pipeline.segment.rows import rows_of


def cells(*pieces: tuple[str, int, int, float, float]) -> Document:
    """A document of table cells: (text, row, column, x, top)."""
    lines, parts, offset = [], [], 0
    for text, row, column, x, top in pieces:
        cell = None if row < 0 else (1, row, column)
        box = (x, top, x + 6.0 * len(text), top + 10)
        lines.append(Line(offset, offset + len(text), 1, *box, 10, cell=cell, cells=(x,)))
        parts.append(text)
        offset += len(text) + 1
    return Document("c" * 64, "cells.pdf", 1, "\n".join(parts), tuple(lines))


def test_cells_of_a_row_stand_beside_each_other():
    """Lines of one table row become one row, from left to right."""
    head = [("Namn", 0, 0, 60, 10), ("Närvarande", 0, 1, 200, 10)]
    document = cells(*head, ("Anna Berg", 1, 0, 60, 30), ("x", 1, 1, 200, 30))
    assert [row.text for row in rows_of(document)] == ["Namn\tNärvarande", "Anna Berg\tx"]


def test_a_wrapped_cell_stays_whole():
    """A cell of two lines beside a cell of one is one part."""
    document = cells(("Anna Berg", 0, 0, 60, 10), ("barn- och", 0, 1, 200, 10), ("utbildningschef", 0, 1, 200, 22))
    assert [row.text for row in rows_of(document)] == ["Anna Berg\tbarn- och\nutbildningschef"]


def test_rows_in_one_cell_are_taken_apart():
    """A table without rules whose rows came as one: lines that stand level belong together."""
    names = [("Anna Berg", 0, 0, 60, 10), ("Bo Ek", 0, 0, 60, 22), ("Cilla Lund", 0, 0, 60, 34)]
    places = [("Lerum", 0, 1, 200, 10), ("Ale", 0, 1, 200, 22), ("Tjörn", 0, 1, 200, 34)]
    document = cells(("Närvarande", -1, 0, 60, 0), *names, *places)
    rows, _ = read_attendance(document, (), ())
    assert [(row.name, row.municipality_code) for row in rows] == [
        ("Anna Berg", "1441"), ("Bo Ek", "1440"), ("Cilla Lund", "1419"),
    ]  # fmt: skip


def test_a_table_of_marks():
    """Presence by mark, a vacancy that is nobody, the remark beside."""
    document = cells(
        ("Namn", 0, 0, 60, 10), ("Parti", 0, 1, 200, 10), ("Närv.", 0, 2, 260, 10), ("Anm.", 0, 3, 320, 10),
        ("Anna Berg", 1, 0, 60, 30), ("S", 1, 1, 200, 30), ("X", 1, 2, 260, 30), ("ordförande", 1, 3, 320, 30),
        ("Bo Ek", 2, 0, 60, 50), ("M", 2, 1, 200, 50), ("–", 2, 2, 260, 50),
        ("Vakant", 3, 0, 60, 70), ("C", 3, 1, 200, 70),
    )  # fmt: skip
    rows, _ = read_attendance(document, (), ())
    assert [(row.name, row.status, row.party, row.role) for row in rows] == [
        ("Anna Berg", "present", "S", "ordförande"), ("Bo Ek", "absent", "M", None),
    ]  # fmt: skip


def test_a_word_broken_over_lines_is_one_name():
    """Where the reader mended a hyphen the next line begins where this one ends."""
    text = "Närvarande: Anna Berg, Oskar Lillmyra, Bo Ek"
    cut = text.index("myra")
    lines = (
        Line(0, cut, 1, 60, 10, 300, 20, 10, cells=(60,)),
        Line(cut, len(text), 1, 60, 22, 200, 32, 10, gap=0.2, cells=(60,)),
    )
    rows, _ = read_attendance(Document("b" * 64, "broken.pdf", 1, text, lines), (), ())
    assert [row.name for row in rows] == ["Anna Berg", "Oskar Lillmyra", "Bo Ek"]


def test_lists_in_two_cells():
    """Present and absent side by side, all of each in one cell of a table; lines that wrap within it go on."""
    present = "Anna Berg, upphandlare,\nKarlskoga kommun\nBo Ek, controller, Ale"
    absent = "Cilla Lund, jurist, Filipstads\nkommun\nDan Roos, chef, Tjörns kommun"
    lines = []
    text = ""
    for row, (column, cell) in enumerate([(0, "Deltagare"), (1, "Ej deltagande"), (0, present), (1, absent)]):
        for number, line in enumerate(cell.split("\n")):
            top = 10.0 + 20 * (row // 2) + 12 * number
            box = (60.0 + 240 * column, top, 60.0 + 240 * column + 6 * len(line), top + 10)
            place = None if row < 2 else (1, 0, column)
            lines.append(Line(len(text), len(text) + len(line), 1, *box, 10, cell=place, cells=(box[0],)))
            text += line + "\n"
    header = Line(0, lines[1].end, 1, 60, 10, 400, 20, 10, cells=(60.0, 300.0))
    text = text[: lines[0].end] + "\t" + text[lines[0].end + 1 :]
    document = Document("e" * 64, "two.pdf", 1, text.rstrip("\n"), (header, *lines[2:]))
    rows, _ = read_attendance(document, (), ())
    assert [(row.status, row.name, row.municipality_code) for row in rows] == [
        ("present", "Anna Berg", "1883"), ("present", "Bo Ek", "1440"),
        ("absent", "Cilla Lund", "1782"), ("absent", "Dan Roos", "1419"),
    ]  # fmt: skip
