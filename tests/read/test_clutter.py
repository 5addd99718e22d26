"""What stands around the text: heads in all forms, strips for signatures, stamps; and what only looks like it."""

import pytest

from pipeline.read.glyphs import one_bullet, plain
from tests.read.pages import Page, make, printed, read

ENGINES = pytest.mark.parametrize("engine", ["pdfplumber", "pdfium"])
TEXTS = [
    ("§ 1 Upprop", "Ordföranden förrättar upprop.", "Nämnden är beslutsför."),
    ("§ 2 Budget", "Kassören redogör för utfallet.", "Informationen antecknas."),
    ("§ 3 Skolan", "Rektorn svarar på frågor om taket.", "Nämnden tackar för svaret."),
    ("§ 4 Vägar", "Tre offerter har kommit in.", "Nämnden antar den lägsta."),
]
PAGES = len(TEXTS)


def minutes(*around):
    """Four pages of text, each with what `around` draws for its number."""

    def page_of(number: int):
        def draw(page: Page) -> None:
            page.lines(60, 180, *TEXTS[number - 1], pitch=18)
            page.say(60, 420, f"Bilaga {number * 3} läggs till handlingarna av sekreteraren.")
            for one in around:
                one(page, number)

        return draw

    return [page_of(number) for number in range(1, PAGES + 1)]


WANTED = [line for number, texts in enumerate(TEXTS, 1)
          for line in (*texts, f"Bilaga {number * 3} läggs till handlingarna av sekreteraren.")]  # fmt: skip


def body_moves(page: Page, number: int) -> None:
    """The body's name stands over the date on some pages and beside it on others."""
    page.say(60, 40, "SAMMANTRÄDESPROTOKOLL", 9)
    page.say(480, 40, f"Sida {number} av {PAGES}", 9)
    if number % 2:
        page.say(60, 52, "Tekniska nämnden", 9)
        page.say(60, 64, "Sammanträdesdatum 2021-04-22", 9)
    else:
        page.say(60, 52, "Tekniska nämnden", 9)
        page.say(300, 52, "Sammanträdesdatum 2021-04-22", 9)


def wording_changes(page: Page, number: int) -> None:
    """The head is worded in two ways in one file."""
    page.say(60, 40, "Tärnby stad Fullmäktige, protokoll" if number < 3 else "Tärnby stad Kansliet protokoll", 9)
    page.say(60, 52, "Sammanträdesdatum 2021-04-22", 9)
    page.say(500, 40, f"{number} ({PAGES})", 9)


def dotted_lines_with_names(page: Page, number: int) -> None:
    """A strip at the foot of each page with dotted lines and the names of those who attest."""
    page.say(60, 786, "………………………..          ………………………..", 9)
    page.say(60, 798, "Karin Lind", 9)
    page.say(220, 798, "Bo Ås", 9)


def ruled_strip(page: Page, number: int) -> None:
    page.say(60, 786, "_________________________________", 9)
    page.say(60, 798, "Justerandes sign", 8)
    page.say(400, 798, "Utdragsbestyrkande", 8)


def attested_digitally(page: Page, number: int) -> None:
    page.say(60, 800, "Protokollet har justerats digitalt", 8)


def stamp_of_a_signing_service(page: Page, number: int) -> None:
    page.say(60, 815, "Doc ID: c6ed0f5a91b24de88a7710c3f2ab9d04", 6)


def numbered(form: str, y: float):
    def draw(page: Page, number: int) -> None:
        page.say(500, y, form.format(number), 9)

    draw.__name__ = f"page number {form} at {y}"
    return draw


FORMS = ["{} (19)", "{}(2)", "{} (3)", "{}", "- {} -", "Sida {} av 21", "Sid {}", "Sida {}", "{} av 74"]
AROUND = [
    body_moves, wording_changes, dotted_lines_with_names, ruled_strip, attested_digitally, stamp_of_a_signing_service,
    *[numbered(form, y) for form in FORMS for y in (40, 812)],
]  # fmt: skip


@ENGINES
@pytest.mark.parametrize("around", AROUND, ids=lambda around: around.__name__)
def test_only_the_text_is_left(tmp_path, around, engine):
    """What recurs around the text is kept aside, all of it, and nothing of the text goes with it."""
    document = read(make(tmp_path / "a.pdf", *minutes(around)), engine=engine)
    assert printed(document) == WANTED
    assert {aside.page for aside in document.asides} == set(range(1, PAGES + 1))


@ENGINES
def test_a_head_between_the_number_and_its_title(tmp_path, engine):
    """A page ends with the number of an item, and its title stands under the head of the next page."""

    def page_of(number: int):
        def draw(page: Page) -> None:
            body_moves(page, number)
            if number == 2:
                page.say(60, 110, "Svar på motion om busskort", bold=True)
            page.lines(60, 180, *TEXTS[number - 1], pitch=18)
            if number == 1:
                page.say(60, 730, "§ 17", bold=True)

        return draw

    lines = printed(read(make(tmp_path / "a.pdf", *[page_of(number) for number in range(1, 5)]), engine=engine))
    assert lines[3:5] == ["§ 17", "Svar på motion om busskort"]


@ENGINES
def test_short_pages_that_are_nearly_alike(tmp_path, engine):
    """A file of short notes from one form: the same title and labels on each page are its text, not a running head."""

    def page_of(number: int):
        def draw(page: Page) -> None:
            page.say(60, 70, "Minnesanteckningar byarådet")
            page.lines(60, 100, f"Datum: 2016-0{number}-14", "Plats: Bystugan", pitch=16)
            page.lines(60, 160, "1. Öppnande", "Ordföranden öppnade mötet.", "2. Avslutning", pitch=18)

        return draw

    lines = printed(read(make(tmp_path / "a.pdf", *[page_of(number) for number in (1, 2, 3)]), engine=engine))
    assert [line for line in lines if line.startswith(("Minnes", "Datum", "Plats"))] == [
        line for n in (1, 2, 3) for line in ("Minnesanteckningar byarådet", f"Datum: 2016-0{n}-14", "Plats: Bystugan")
    ]


@ENGINES
@pytest.mark.parametrize("sign", ["-", "–", "•", "o", "O", "x"])
def test_bullets(tmp_path, sign, engine):
    """Each kind of bullet stays before its text, whether it was drawn with it or all bullets came first."""

    def together(page: Page) -> None:
        for number, text in enumerate(("Två revisorer", "En ersättare")):
            page.say(60, 100 + 18 * number, sign)
            page.say(78, 100 + 18 * number, text)

    def first(page: Page) -> None:
        page.lines(60, 100, sign, sign, pitch=18)
        page.lines(78, 100, "Två revisorer", "En ersättare", pitch=18)

    wanted = [f"{sign} Två revisorer", f"{sign} En ersättare"]
    assert printed(read(make(tmp_path / "a.pdf", together), engine=engine)) == wanted
    assert printed(read(make(tmp_path / "b.pdf", first), engine=engine)) == wanted


@pytest.mark.parametrize("sign", ["\u25cf", "\u25aa", "\u25e6", "\uf0b7", "\uf0a7", "\ue123"])
def test_bullets_of_symbol_fonts(sign):
    """Discs, squares and signs from the private area are one bullet in the text."""
    assert one_bullet(plain(f"{sign} Två revisorer")) == "• Två revisorer"
