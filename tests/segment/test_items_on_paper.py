"""Agenda items of drawn pages: what reading and segmenting make of a layout together."""

import pytest

from pipeline.segment.items import read_items
from tests.read.pages import BOLD, PLAIN, Page, make, read

HEAD = ("Minnesanteckningar kulturrådet", "2009-06-03, biblioteket i Viken", "Närvarande: Anna Berg, Bo Ek, Eva Holm")
TEXTS = [
    ("Uppföljning av projektet", "Projektet går enligt plan."),
    ("Lokaler", "Rådet vill se fler lokaler."),
    ("Statsbidrag", "Bidragen kommer sent i år."),
]


def underlined(page: Page) -> None:
    page.lines(60, 60, *HEAD)
    for number, (title, text) in enumerate(TEXTS):
        y = 130 + 50 * number
        page.say(60, y, title)
        page.rule(60, y + 1.5, 60 + page.canvas.stringWidth(title, PLAIN, 11), y + 1.5)
        page.say(60, y + 14, text)


def bold_before_text(page: Page) -> None:
    page.lines(60, 60, *HEAD)
    for number, (title, text) in enumerate(TEXTS):
        page.say(60, 130 + 30 * number, title, bold=True)
        page.say(64 + page.canvas.stringWidth(title, BOLD, 11), 130 + 30 * number, text)


def table_without_numbers(page: Page) -> None:
    page.lines(60, 60, *HEAD)
    page.grid([56, 200, 500], [120, 140, 160, 180, 200])
    for number, (title, text) in enumerate([("Område", "Noteringar"), *TEXTS]):
        page.say(60, 134 + 20 * number, title)
        page.say(204, 134 + 20 * number, text)


def short_text_under_number_title_and_case(page: Page) -> None:
    """What looks like a table of three columns whose middle one holds title and text."""
    page.lines(60, 60, "Kulturnämnden, protokoll 2009-06-03", "Närvarande: Anna Berg, Bo Ek")
    for number, (title, text) in enumerate(TEXTS, 12):
        y = 130 + 60 * (number - 12)
        page.say(60, y, f"§ {number}", bold=True)
        page.say(110, y, title, bold=True)
        page.say(420, y, f"Dnr 2009.{number + 200}")
        page.say(110, y + 20, text)


UNNUMBERED = [(None, title, None) for title, _ in TEXTS]


def one_line(page: Page) -> None:
    """Body, sign, number, case number and title beside each other."""
    page.lines(60, 60, "Kulturnämnden, protokoll 2009-06-03", "Närvarande: Anna Berg, Bo Ek")
    for number, (title, text) in enumerate(TEXTS, 12):
        y = 130 + 60 * (number - 12)
        page.say(60, y, f"KN § {number}", bold=True)
        page.say(130, y, f"KN 2009-{number + 5}", bold=True)
        page.say(220, y, title, bold=True)
        page.say(60, y + 20, text)


def case_and_number_in_the_margin(page: Page) -> None:
    """The number in the margin, the case number at the right edge, text under both."""
    page.lines(60, 60, "Kulturnämnden, protokoll 2009-06-03", "Närvarande: Anna Berg, Bo Ek")
    for number, (title, text) in enumerate(TEXTS, 12):
        y = 130 + 60 * (number - 12)
        page.say(60, y, f"§ {number}", bold=True)
        page.say(110, y, title, bold=True)
        page.say(420, y, f"Dnr 2009.{number + 200}")
        page.say(110, y + 20, f"{text} Nämnden har tagit del av läget och återkommer till frågan i höst.")


AT_THE_EDGE = [(str(number), title, f"2009.{number + 200}") for number, (title, _) in enumerate(TEXTS, 12)]
CASES = [
    (underlined, UNNUMBERED),
    (bold_before_text, UNNUMBERED),
    (table_without_numbers, UNNUMBERED),
    (one_line, [(str(n), title, f"KN 2009-{n + 5}") for n, (title, _) in enumerate(TEXTS, 12)]),
    (case_and_number_in_the_margin, AT_THE_EDGE),
    (short_text_under_number_title_and_case, AT_THE_EDGE),
]


@pytest.mark.parametrize(("draw", "expected"), CASES, ids=[draw.__name__ for draw, _ in CASES])
@pytest.mark.parametrize("engine", ["pdfplumber", "pdfium"])
def test_items_on_paper(tmp_path, draw, expected, engine):
    """Every item with its number, title and case number, through either engine."""
    items, _, _ = read_items(read(make(tmp_path / "a.pdf", draw), engine=engine))
    assert [(item.number, item.title, item.case_number) for item in items] == expected
