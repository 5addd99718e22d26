"""Signs read wrong, put right: each row says what was recognised, what is printed, and why. Where the picture must be
asked, tests/read/test_ocr.py asks it; here it is blank.
"""

import pytest
from PIL import Image

from pipeline.read.ink import Ink
from pipeline.read.signs import may_be_sign, put_sections
from pipeline.read.words import Word

BLANK = Ink(Image.new("L", (600, 400), 255))


def row(text: str, number: int) -> list[Word]:
    return [Word(each, 10 + 60 * at, 20 * number, 50, 14, (1, 1, number), 0.9) for at, each in enumerate(text.split())]


# fmt: off
LINES = [
    ("8 4 Val av justerare|8 5 Ekonomi", "§ 4 Val av justerare|§ 5 Ekonomi"),  # two lines begin so
    ("8 4 Val av justerare|Mötet öppnas", "8 4 Val av justerare|Mötet öppnas"),  # one alone may be a figure
    ("§ 4 Val av justerare|SS 5 Ekonomi", "§ 4 Val av justerare|§ 5 Ekonomi"),  # beside one that was seen
    ("3 8 Dagordning|4 8 Val", "3 § Dagordning|4 § Val"),  # the sign after its number
    ("enligt $ 12 i stadgarna", "enligt § 12 i stadgarna"),  # nobody pays in dollars
    ("8 4 personer kom|8 5 gick", "8 4 personer kom|8 5 gick"),  # no capital follows: figures
    ("före I oktober, den l5/3 kl l8.30", "före 1 oktober, den 15/3 kl 18.30"),  # the figure 1 read as a letter
    ("I oktober-numret står I Växjö", "I oktober-numret står I Växjö"),  # a word is a word
    ("Bo Ek (M) och Åsa Öhrn (C) och Nils Ås (5)", "Bo Ek (M) och Åsa Öhrn (C) och Nils Ås (S)"),  # among parties
    ("Sida 1 (5)|Bo Ek (M) och Åsa Öhrn (C)", "Sida 1 (5)|Bo Ek (M) och Åsa Öhrn (C)"),  # pages
    (":ombud 'Åsa \"Öhrn", "ombud Åsa Öhrn"),  # specks before words
    ("Ett \"nytt hus\" byggs", "Ett \"nytt hus\" byggs"),  # a quotation
]
# fmt: on


@pytest.mark.parametrize(("read", "printed"), LINES)
def test_lines(read, printed):
    rows = [row(line, number) for number, line in enumerate(read.split("|"))]
    put_sections(rows, BLANK)
    assert [" ".join(word.text for word in line) for line in rows] == printed.split("|")


@pytest.mark.parametrize(("text", "confidence", "kept"), [("$", 0.1, True), ("x", 0.2, True), ("j", 0.2, False)])
def test_short_words_of_little_confidence(text, confidence, kept):
    assert may_be_sign(text, confidence) is kept
