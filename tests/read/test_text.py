"""Rows -> canonical text: words broken at line ends, and offsets that are right for any rows at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.read.furniture import take_furniture
from pipeline.read.glyphs import plain
from pipeline.read.order import read_order
from pipeline.read.page import Run, Sheet
from pipeline.read.text import compose

# fmt: off
BROKEN = [
    ("Kallelsen gick ut i kallel-", "sen till mötet.", "Kallelsen gick ut i kallelsen till mötet."),  # a broken word
    ("handlingarna lades till hand\u00ad", "lingarna.", "handlingarna lades till handlingarna."),  # a soft hyphen
    ("inom hälso-", "och sjukvården", "inom hälso-\noch sjukvården"),  # a word to come
    ("med social-", "samt kulturnämnden", "med social-\nsamt kulturnämnden"),  # the same before samt
    ("ansvar för FoU-", "frågor i länet", "ansvar för FoU-frågor i länet"),  # the hyphen is the word's
    ("ansvar för FOU-", "frågor i länet", "ansvar för FOU-frågor i länet"),  # an abbreviation in capitals
    ("Sekreterare är Ann-", "Sofie Ek", "Sekreterare är Ann-Sofie Ek"),  # a double name
    ("godkände avtalet 2025-", "02-12.", "godkände avtalet 2025-02-12."),  # a date
    ("för läsåren 2026/27–", "2029/30", "för läsåren 2026/27–2029/30"),  # a span of years
    ("under september-", "dec 2021", "under september-dec 2021"),  # a span of months
    ("från 1990-", "talet", "från 1990-talet"),  # a decade
    ("skicka e-", "post", "skicka e-post"),  # a single letter
    ("Paragraferna 1-", "Anna Ek", "Paragraferna 1-\nAnna Ek"),  # a number and a name have nothing to do with it
    ("det var bra -", "tyckte alla", "det var bra -\ntyckte alla"),  # a dash by itself
    ("se https://www.tarnby.example/moten/", "protokoll", "se https://www.tarnby.example/moten/protokoll"),  # a link
    ("Lokalråd/verksamhetsuppföljni", "ng", "Lokalråd/verksamhetsuppföljning"),  # cut where the column ended
    ("Ordföranden öppnade mötet.", "alla hälsades", "Ordföranden öppnade mötet.\nalla hälsades"),  # no hyphen at all
]
# fmt: on


@pytest.mark.parametrize(("first", "second", "expected"), BROKEN, ids=[first[-12:] for first, _, _ in BROKEN])
def test_words_broken_over_lines(first, second, expected):
    """A hyphen at the end of a line goes if the break made it and stays if the word has it."""
    sheet = Sheet(1, 595, 842, [Run(first, 60, 300, 100, 11), Run(second, 60, 300, 114, 11)])
    assert compose([sheet], [read_order(sheet)])[0] == expected


def test_the_document_knows_its_own_words():
    """A compound that the document writes with a hyphen elsewhere keeps it over a line break."""
    texts = ["Vi bygger fritids-assistentmodellen nu.", "Om fritids-", "assistentmodellen återkommer vi."]
    sheet = Sheet(1, 595, 842, [Run(text, 60, 300, 100 + 14 * n, 11) for n, text in enumerate(texts)])
    assert "Om fritids-assistentmodellen återkommer" in compose([sheet], [read_order(sheet)])[0]


runs = st.builds(
    Run,
    text=st.text(min_size=1, max_size=20).map(plain),  # as both engines deliver it
    x0=st.floats(0, 400),
    x1=st.floats(400, 560),
    y=st.floats(10, 830),
    size=st.sampled_from([5.0, 9.0, 11.0, 18.0]),
    bold=st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(runs, max_size=20), min_size=1, max_size=3))
def test_any_runs_give_a_text_with_right_offsets(pages):
    """Whatever stands on the pages, lines follow each other without overlap and quote the text; nothing crashes."""
    sheets = [Sheet(number, 595, 842, page) for number, page in enumerate(pages, 1)]
    take_furniture(sheets)
    text, lines = compose(sheets, [read_order(sheet) for sheet in sheets])
    end = 0
    for line in lines:
        assert end <= line.start <= line.end <= len(text)
        assert text[end : line.start] in ("", "\n") and "\n" not in text[line.start : line.end]
        end = line.end
