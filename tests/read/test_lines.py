"""Lines from glyphs: each fault of a text layer, with the drawing that makes it and the lines that must come out."""

import pytest

from tests.read.pages import BOLD, PLAIN, Page, make, printed, read

SENTENCE = "Styrelsen beslutade att anta förslaget från Åsa Öhrn."


def fake_bold(page: Page) -> None:
    """Every word twice, half a point apart, as word processors fake a bold face."""
    for shift in (0, 0.45):
        page.say(60 + shift, 100, SENTENCE)


def every_glyph_twice(page: Page) -> None:
    x = 60.0
    for char in "Protokoll":
        for shift in (0, 0.4):
            page.say(x + shift, 100, char)
        x += page.canvas.stringWidth(char, PLAIN, 11)


def no_spaces(page: Page) -> None:
    """Words set one by one, without a single space in the file."""
    x = 60.0
    for word in SENTENCE.split():
        page.say(x, 100, word, 9.5)
        x += page.canvas.stringWidth(word, PLAIN, 9.5) + 2.6


def any_order(page: Page) -> None:
    """Glyphs drawn from the last to the first."""
    x, placed = 60.0, []
    for char in "Mötet öppnades av Bo Ek":
        placed.append((x, char))
        x += page.canvas.stringWidth(char, PLAIN, 11)
    for x, char in reversed(placed):
        if char != " ":
            page.say(x, 100, char)


def letter_spaced(page: Page) -> None:
    text = page.canvas.beginText(60, 742)
    text.setFont(PLAIN, 14)
    text.setCharSpace(4)
    text.textLine("Val av justerare")
    page.canvas.drawText(text)


def letters_and_spaces(page: Page) -> None:
    page.say(60, 100, "P R O T O K O L L")


def hidden_copy(page: Page) -> None:
    """The same line again in render mode 3, a little lower, as some scanners' software leaves it."""
    page.say(60, 100, SENTENCE)
    text = page.canvas.beginText(60, 738)
    text.setFont(PLAIN, 11)
    text.setTextRenderMode(3)
    text.textLine(SENTENCE)
    page.canvas.drawText(text)


def footnote_mark(page: Page) -> None:
    page.say(60, 100, "Enkäten gjordes 2020")
    page.say(60 + page.canvas.stringWidth("Enkäten gjordes 2020", PLAIN, 11), 96, "2", 6.6)


def square_metres(page: Page) -> None:
    """The raised figure after a unit is no footnote mark."""
    page.say(60, 100, "Lokalen är på 120 m")
    page.say(60 + page.canvas.stringWidth("Lokalen är på 120 m", PLAIN, 11), 96, "2", 6.6)


def bullets_first(page: Page) -> None:
    """All bullets of the page in one batch, then their texts."""
    page.lines(60, 100, "•", "•")
    page.lines(78, 100, "Anna Ek, rektor", "Bo Ås, sekreterare")


def drawn_bullets(page: Page) -> None:
    """Browsers draw the bullets of a list as discs."""
    for y in (100, 114):
        page.canvas.circle(64, 842 - y + 3.4, 2, stroke=0, fill=1)
    page.lines(78, 100, "Första punkten", "Andra punkten")


def head_drawn_last(page: Page) -> None:
    page.say(60, 200, "§ 1 Upprop")
    page.say(60, 100, "Sammanträde i Kommunala rådet")


def sideways(page: Page) -> None:
    """Landscape text on an upright page."""
    page.canvas.rotate(90)
    page.canvas.setFont(PLAIN, 11)
    page.canvas.drawString(60, -80, "Årsmöte i Simsällskapet Sälen")
    page.canvas.drawString(60, -95, "Mötet öppnades av Bo Ek.")


def slanted(page: Page) -> None:
    """The text layer of a skewed scan rises more over a line than the lines stand apart."""
    page.canvas.rotate(2)
    page.lines(60, 100, *LONG, pitch=12)


def upside_down(page: Page) -> None:
    page.canvas.translate(595, 842)
    page.canvas.rotate(180)
    page.lines(60, 100, "Protokoll fört vid möte", "med styrelsen")


def overprinted_cells(page: Page) -> None:
    """A cell runs over into the next: neither text may cut the other to pieces."""
    page.say(60, 100, "Viktigt att inte tappa bort helheten i arbetet")
    page.say(200, 100, "och risken ökar")


LONG = [f"Rad {n} i ett stycke som räcker över hela sidans bredd till kanten" for n in (1, 2, 3)]
CASES = [
    (fake_bold, [SENTENCE]),
    (every_glyph_twice, ["Protokoll"]),
    (no_spaces, [SENTENCE]),
    (any_order, ["Mötet öppnades av Bo Ek"]),
    (letter_spaced, ["Val av justerare"]),
    (letters_and_spaces, ["PROTOKOLL"]),
    (hidden_copy, [SENTENCE]),
    (footnote_mark, ["Enkäten gjordes 2020"]),
    (square_metres, ["Lokalen är på 120 m²"]),
    (bullets_first, ["• Anna Ek, rektor", "• Bo Ås, sekreterare"]),
    (drawn_bullets, ["• Första punkten", "• Andra punkten"]),
    (head_drawn_last, ["Sammanträde i Kommunala rådet", "§ 1 Upprop"]),
    (sideways, ["Årsmöte i Simsällskapet Sälen", "Mötet öppnades av Bo Ek."]),
    (slanted, LONG),
    (upside_down, ["Protokoll fört vid möte", "med styrelsen"]),
    (overprinted_cells, ["Viktigt att inte tappa bort helheten i arbetet\toch risken ökar"]),
]


@pytest.mark.parametrize(("draw", "expected"), CASES, ids=[draw.__name__ for draw, _ in CASES])
@pytest.mark.parametrize("engine", ["pdfplumber", "pdfium"])
def test_lines(tmp_path, draw, expected, engine):
    """Each fault gives the lines that a person sees, through either engine."""
    assert printed(read(make(tmp_path / "a.pdf", draw), engine=engine)) == expected


def test_turned_page_has_turned_boxes(tmp_path):
    """Boxes of a page turned by its /Rotate key lie inside the page as a reader sees it."""

    def draw(page: Page) -> None:
        page.canvas.setPageRotation(90)
        page.lines(60, 400, "Protokoll", "fört vid årsmöte")

    document = read(make(tmp_path / "a.pdf", draw))
    width, height = document.page_sizes[0]
    assert printed(document) == ["Protokoll", "fört vid årsmöte"]
    assert all(0 <= line.x0 < line.x1 <= width and 0 <= line.top < line.bottom <= height for line in document.lines)


def test_weight_size_and_gap(tmp_path):
    """A heading is bold, larger and has more white above it than the lines of a paragraph have."""

    def draw(page: Page) -> None:
        page.say(60, 100, "§ 4 Ekonomi", 14, bold=True)
        page.lines(60, 118, "Kassören redovisade.", "Rapporten lades till handlingarna.")
        page.say(60, 160, "§ 5 Övrigt", 14, bold=True)

    lines = read(make(tmp_path / "a.pdf", draw)).lines
    assert [(line.bold, line.size) for line in lines] == [(True, 14.0), (False, 11.0), (False, 11.0), (True, 14.0)]
    assert lines[0].gap is None and lines[2].gap is not None and lines[3].gap is not None
    assert lines[3].gap > 2 * lines[2].gap


def underlined(page: Page) -> None:
    """A heading with a rule under it, with white below as in a list of signatures."""
    page.say(60, 100, "Lokaler")
    page.rule(60, 101.5, 60 + page.canvas.stringWidth("Lokaler", PLAIN, 11), 101.5)
    page.say(60, 114, "Vi behöver en ny lokal.")


def underlined_word_before_text(page: Page) -> None:
    page.say(60, 100, "Lokaler Vi behöver en ny lokal.")
    page.rule(60, 101.5, 60 + page.canvas.stringWidth("Lokaler", PLAIN, 11), 101.5)


def bold_word_before_text(page: Page) -> None:
    page.say(60, 100, "Lokaler", bold=True)
    page.say(64 + page.canvas.stringWidth("Lokaler", BOLD, 11), 100, "Vi behöver en ny lokal.")


def number_before_bold_word(page: Page) -> None:
    page.say(60, 100, "3.")
    page.say(72, 100, "Lokaler", bold=True)
    page.say(76 + page.canvas.stringWidth("Lokaler", BOLD, 11), 100, "Vi behöver en ny lokal.")


def bold_line(page: Page) -> None:
    page.say(60, 100, "Lokaler", bold=True)


def border_of_a_box(page: Page) -> None:
    """A rule that reaches beyond the words is the border of a box or a line to sign on."""
    page.say(60, 100, "Lokaler")
    page.rule(50, 102, 300, 102)


LEADS = [
    (underlined, ["Lokaler", ""]),
    (underlined_word_before_text, ["Lokaler"]),
    (bold_word_before_text, ["Lokaler"]),
    (number_before_bold_word, ["3. Lokaler"]),
    (bold_line, [""]),
    (border_of_a_box, [""]),
]


@pytest.mark.parametrize(("draw", "expected"), LEADS, ids=[draw.__name__ for draw, _ in LEADS])
@pytest.mark.parametrize("engine", ["pdfplumber", "pdfium"])
def test_leads(tmp_path, draw, expected, engine):
    """What is bold or underlined at the start of a line where the rest is not; all that is underlined."""
    document = read(make(tmp_path / "a.pdf", draw), engine=engine)
    assert [document.line_text(line)[: line.lead] for line in document.lines] == expected
