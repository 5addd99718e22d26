"""What is measured in the picture of a page, drawn here dot by dot."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.read.ink import Ink, of_tables, torn, without_edges, without_walls
from pipeline.read.page import Run, Sheet
from pipeline.read.recognised import settle

WIDE, HIGH = 1240, 1754


def page() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("L", (WIDE, HIGH), 255)
    return picture, ImageDraw.Draw(picture)


def test_ruled_lines():
    """Lines are found level and upright; letters, a broad bar and a filled box are no lines."""
    picture, draw = page()
    draw.line((100, 300, 900, 300), fill=0, width=2)
    draw.line((100, 300, 100, 700), fill=0, width=2)
    draw.rectangle((100, 900, 900, 940), fill=0)  # a broad bar
    draw.text((100, 1000), "Protokoll fört vid årsmöte", fill=0)
    across, down = sorted(Ink(picture).rules(), key=lambda rule: rule[3])
    assert abs(across[0] - 100) <= 1 and abs(across[2] - 901) <= 2 and abs(across[1] - 299) <= 3
    assert abs(down[1] - 300) <= 2 and abs(down[3] - 701) <= 2 and abs(down[0] - 99) <= 3


def test_a_line_that_is_not_quite_level():
    """Two pixels in a thousand are left after straightening, a flight of steps."""
    picture, draw = page()
    draw.line((100, 300, 1100, 302), fill=60, width=1)
    (rule,) = Ink(picture).rules()
    assert rule[0] <= 101 and rule[2] >= 1099


def test_lines_of_tables():
    """A level line belongs to a table where an upright one meets it; in pieces it says nothing about the cells."""
    wall, level, under = (100, 100, 103, 700), (100, 300, 900, 303), (400, 1000, 600, 1003)
    assert of_tables([wall, level, under], 5) == [wall, level]
    rows = [(100, y, 900, y + 3) for y in (100, 300, 700)]
    assert not torn([wall, *rows], 5)
    assert torn([wall, rows[0], rows[2]], 5), "a frame: the lines between its rows were lost"
    assert torn([wall, *rows, (100, 500, 300, 503), (850, 500, 900, 503)], 5)


def test_tables_lose_their_lines_and_underlines_stay():
    picture, draw = page()
    draw.line((100, 300, 900, 300), fill=0, width=2)
    draw.line((100, 300, 100, 700), fill=0, width=2)
    draw.line((300, 1000, 600, 1000), fill=0, width=2)
    ink = np.asarray(without_walls(picture)) < 128
    assert not ink[:900].any() and ink[990:1010].any()


def test_dark_edges_of_a_copy():
    """The rim is wiped, and no text with it."""
    picture, draw = page()
    draw.rectangle((0, 0, WIDE, 20), fill=20)
    draw.polygon([(WIDE, 0), (WIDE, HIGH), (WIDE - 50, HIGH)], fill=30)
    draw.rectangle((120, 200, 160, 220), fill=0)
    ink = np.asarray(without_edges(picture)) < 128
    assert ink[200:220, 120:160].all() and ink.sum() < 1.2 * 41 * 21
    plain, _ = page()
    assert without_edges(plain) is plain


@pytest.mark.parametrize(("thick", "least", "most"), [(4, 3.0, 5.0), (7, 5.5, 8.5)])
def test_weight(thick, least, most):
    """Strokes of four pixels and of seven are told apart."""
    picture, draw = page()
    for at in range(6):
        draw.rectangle((100 + 25 * at, 100, 100 + 25 * at + thick - 1, 134), fill=0)
    ink = Ink(picture)
    assert least < ink.weight((95, 98, 160, 40)) < most
    assert ink.weight((600, 600, 100, 40)) == 0.0
    assert len(ink.glyphs((95, 98, 160, 40))) == 6


def test_one_size_for_what_was_measured_twice():
    """11, 11.5 and 12 points are the same type on different lines; 16 is a title; pages with text stay as they are."""
    runs = [Run("x" * n, 0, 10, 10, size) for n, size in ((60, 11.0), (40, 11.5), (9, 12.0), (20, 16.0))]
    sheet = Sheet(1, 595, 842, runs, source="ocr")
    plain = Sheet(2, 595, 842, [Run("x" * 90, 0, 10, 10, 11.5)])
    settle([sheet, plain])
    assert [run.size for run in runs] == [11.0, 11.0, 11.0, 16.0]
    assert plain.runs[0].size == 11.5
