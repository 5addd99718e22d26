"""Both engines give the same lines over the sample archive; memory stays flat over long runs."""

import resource
from pathlib import Path

import pytest

from pipeline.read.glyphs import plain
from pipeline.read.pdfium import _AS_THEY_ARE
from tests.read.pages import Page, make, read

SAMPLES = sorted((Path(__file__).parents[2] / "data" / "raw").rglob("*.pdf"))


def shape(document) -> list[tuple]:
    return [
        (line.page, document.line_text(line), line.size, line.bold, line.italic, line.cell, line.lead)
        for line in document.lines
    ]


@pytest.mark.parametrize("path", SAMPLES[::3], ids=[path.stem for path in SAMPLES[::3]])
def test_same_lines(path):
    """Text, page, size, weight, slope, cell and lead of every line agree; boxes agree to a point and a half."""
    one, other = read(path, ocr=False), read(path, ocr=False, engine="pdfium")
    assert shape(one) == shape(other)
    for a, b in zip(one.lines, other.lines, strict=True):
        assert max(abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.top - b.top), abs(a.bottom - b.bottom)) < 1.5
    assert [aside.text for aside in one.asides] == [aside.text for aside in other.asides]


def test_what_is_taken_as_it_is():
    """The characters that the fast reader does not look at more closely are those that stay as they are."""
    assert [char for char in _AS_THEY_ARE - set("\r\n") if plain(char) != char] == []


@pytest.mark.parametrize("engine", ["pdfplumber", "pdfium"])
def test_memory_is_flat(tmp_path, engine):
    """Reading the same long file again and again takes no more memory than reading it a few times."""

    def draw(page: Page) -> None:
        page.lines(60, 80, *[f"Rad {n} i ett protokoll om ekonomin och lokalerna i kommunen" for n in range(45)])

    path = make(tmp_path / "a.pdf", *[draw] * 15)
    for _ in range(2):
        read(path, engine=engine)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(6):
        read(path, engine=engine)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 12_000  # kilobytes
