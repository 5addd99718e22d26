"""Reading order: columns, tables, margin headings, running heads and feet. Whole pages against whole lists of lines."""

import pytest

from tests.read.pages import Page, make, printed, read

LEFT = [
    "Dagordningen godkändes med det tillägg",
    "som styrelsen hade föreslagit i kallelsen.",
    "Kassören gick igenom bokslutet för året",
    "och revisorerna hade inget att anmärka.",
    "Mötet beslutade att lägga rapporten till",
    "handlingarna och tackade för arbetet.",
]
RIGHT = [
    "Styrelsen fick i uppdrag att lämna ett",
    "förslag till nya stadgar före hösten och",
    "att kalla till ett extra möte i september.",
    "Valberedningens förslag godkändes i sin",
    "helhet. Ordföranden tackade alla som har",
    "hjälpt till under året och avslutade.",
]


def two_columns(page: Page) -> None:
    """Two columns of running text, the right one out of step, under a title over both."""
    page.say(60, 80, "Protokoll fört vid föreningens ordinarie årsmöte i bygdegården", 15, bold=True)
    page.lines(60, 110, *LEFT)
    page.lines(320, 112.4, *RIGHT)


def ruled_table(page: Page) -> None:
    """A ruled table whose cells wrap is read cell by cell."""
    page.grid([60, 160, 420, 480], [100, 120, 152, 184])
    for x, text in ((64, "Punkt"), (164, "Vad"), (424, "Ansvar")):
        page.say(x, 114, text, bold=True)
    page.lines(64, 134, "2. Föregående", "protokoll")
    page.lines(164, 134, "Protokollet från maj lades till", "handlingarna.")
    page.say(424, 134, "MH")
    page.lines(64, 166, "3. Lägerskola")
    page.lines(164, 166, "Rådet enades om att pröva en", "ny plats i höst.")
    page.say(424, 166, "AL")


def unruled_table(page: Page) -> None:
    """The same without a single rule: the columns stand under the heading row."""
    for x, text in ((64, "Punkt"), (164, "Vad"), (424, "Ansvar")):
        page.say(x, 114, text, bold=True)
    page.lines(64, 138, "2. Föregående", "protokoll")
    page.lines(164, 138, "Protokollet från maj lades till", "handlingarna.")
    page.say(424, 138, "MH")
    page.say(64, 176, "3. Lägerskola")
    page.lines(164, 176, "Rådet enades om att pröva en", "ny plats i höst.")
    page.say(424, 176, "AL")
    page.say(64, 214, "4. Avslutning")
    page.say(164, 214, "Mötet avslutades.")
    page.say(424, 214, "MH")


WRAPPED = [
    "Punkt",
    "Vad",
    "Ansvar",
    "2. Föregående",
    "protokoll",
    "Protokollet från maj lades till",
    "handlingarna.",
    "MH",
    "3. Lägerskola",
    "Rådet enades om att pröva en",
    "ny plats i höst.",
    "AL",
]


def marks_in_columns(page: Page) -> None:
    """A table whose rows are one line each stays one line a row, with tabs, though cells are empty."""
    page.grid([60, 220, 280, 340], [100, 118, 136, 154])
    page.say(64, 113, "Namn", bold=True)
    page.say(226, 113, "Ja", bold=True)
    page.say(286, 113, "Nej", bold=True)
    page.say(64, 131, "Anna Ek (S)")
    page.say(226, 131, "x")
    page.say(64, 149, "Bo Ås (M)")
    page.say(286, 149, "x")


def margin_headings(page: Page) -> None:
    """Number and title in a narrow column beside the text: the heading comes first, whole."""
    for number, y in ((61, 100), (62, 180)):
        page.say(60, y, f"§ {number}", bold=True)
        page.say(60, y + 14, "Föregående", bold=True)
        page.say(60, y + 28, "protokoll", bold=True)
        page.lines(
            190,
            y,
            "Protokollet från den 23 oktober gicks igenom och lades till",
            "handlingarna. Ingen hade något att invända mot det som",
            "stod där om lokalerna.",
            "Frågan är klar.",
        )


def margin_headings_lower_than_their_text(page: Page) -> None:
    """The first line of the text stands a little higher than the heading in the margin beside it."""
    for number, y in ((61, 100), (62, 180)):
        page.say(60, y + 4.2, f"§ {number}", bold=True)
        page.say(60, y + 19, "Föregående", bold=True)
        page.say(60, y + 32, "protokoll", bold=True)
        page.lines(190, y, *MARGIN[2:], pitch=12.6)


MARGIN = [
    "Föregående",
    "protokoll",
    "Protokollet från den 23 oktober gicks igenom och lades till",
    "handlingarna. Ingen hade något att invända mot det som",
    "stod där om lokalerna.",
    "Frågan är klar.",
]


def labels_and_values(page: Page) -> None:
    """Labels with values of several lines read across, as a person reads them."""
    page.say(60, 100, "Plats och tid", bold=True)
    page.lines(190, 100, "Kommunhuset, Tärnby", "onsdagen den 9 maj 2012 kl. 08.30")
    page.say(60, 140, "Beslutande", bold=True)
    page.lines(190, 140, "Anna Ek (S), ordförande", "Bo Ås (M)")


def two_lists(page: Page) -> None:
    """Two lists side by side under headings of their own are read one after the other."""
    page.say(60, 100, "Ledamöter", bold=True)
    page.lines(60, 114, "Anna Ek (S)", "Bo Ås (M)", "Eva Lo (C)")
    page.say(60, 170, "Ersättare", bold=True)
    page.lines(60, 184, "Ulf By (V)", "Åke Al (L)")
    page.say(320, 100, "Frånvarande", bold=True)
    page.lines(320, 114, "Siv Ed (KD)")
    page.say(320, 142, "Tjänstemän", bold=True)
    page.lines(320, 156, "Jan Oy, kommunchef", "Tove Ax, sekreterare", "Per Ro, jurist")


def heading_with_case_number(page: Page) -> None:
    """A heading of two lines with the case number at its right stays whole."""
    page.say(60, 100, "§ 122", bold=True)
    page.say(110, 100, "Slutrapport för projektet Vård", bold=True)
    page.say(110, 114, "på distans", bold=True)
    page.say(450, 100, "SN/2015:221", 9)
    page.say(60, 140, "Bakgrund")


def letterhead(page: Page) -> None:
    """Labels over their values in blocks side by side, whose lines do not stand level."""
    page.say(60, 100, "Tid", 9, bold=True)
    page.lines(60, 112, "Onsdagen den 26 september", "2018 kl. 09.00")
    page.say(60, 145, "Plats", 9, bold=True)
    page.say(60, 157, "Regionens hus")
    people = ("Ordförande", "Ann Tand", "Justerare", "Kjell Sven")
    for x, texts in ((250, people), (400, ("Justerat", "5 oktober", "Anslaget", "8 oktober"))):
        for number, text in enumerate(texts):
            page.say(x, (100, 112, 133, 145)[number], text, 9 if not number % 2 else 11, bold=not number % 2)


CASES = [
    (two_columns, ["Protokoll fört vid föreningens ordinarie årsmöte i bygdegården", *LEFT, *RIGHT]),
    (ruled_table, WRAPPED),
    (unruled_table, [*WRAPPED, "4. Avslutning", "Mötet avslutades.", "MH"]),
    (marks_in_columns, ["Namn\tJa\tNej", "Anna Ek (S)\tx", "Bo Ås (M)\tx"]),
    (margin_headings, ["§ 61", *MARGIN, "§ 62", *MARGIN]),
    (margin_headings_lower_than_their_text, ["§ 61", *MARGIN, "§ 62", *MARGIN]),
    (
        labels_and_values,
        [
            "Plats och tid\tKommunhuset, Tärnby",
            "onsdagen den 9 maj 2012 kl. 08.30",
            "Beslutande\tAnna Ek (S), ordförande",
            "Bo Ås (M)",
        ],
    ),
    (
        two_lists,
        [
            "Ledamöter",
            "Anna Ek (S)",
            "Bo Ås (M)",
            "Eva Lo (C)",
            "Ersättare",
            "Ulf By (V)",
            "Åke Al (L)",
            "Frånvarande",
            "Siv Ed (KD)",
            "Tjänstemän",
            "Jan Oy, kommunchef",
            "Tove Ax, sekreterare",
            "Per Ro, jurist",
        ],
    ),
    (heading_with_case_number, ["§ 122\tSlutrapport för projektet Vård", "på distans", "SN/2015:221", "Bakgrund"]),
    (
        letterhead,
        [
            "Tid",
            "Onsdagen den 26 september",
            "2018 kl. 09.00",
            "Plats",
            "Regionens hus",
            "Ordförande",
            "Ann Tand",
            "Justerare",
            "Kjell Sven",
            "Justerat",
            "5 oktober",
            "Anslaget",
            "8 oktober",
        ],
    ),
]


@pytest.mark.parametrize(("draw", "expected"), CASES, ids=[draw.__name__ for draw, _ in CASES])
@pytest.mark.parametrize("engine", ["pdfplumber", "pdfium"])
def test_order(tmp_path, draw, expected, engine):
    """The page reads as a person reads it, through either engine."""
    assert printed(read(make(tmp_path / "a.pdf", draw), engine=engine)) == expected


def test_cells_know_their_place(tmp_path):
    """Lines read cell by cell carry table, row and column; rows of one line carry the columns' left edges."""
    wrapped = read(make(tmp_path / "a.pdf", ruled_table))
    assert [line.cell for line in wrapped.lines][3:7] == [(0, 1, 0), (0, 1, 0), (0, 1, 1), (0, 1, 1)]
    marked = read(make(tmp_path / "b.pdf", marks_in_columns))
    assert [line.cells for line in marked.lines] == [(64.0, 226.0, 286.0), (64.0, 226.0), (64.0, 286.0)]


def body(page: Page, number: int) -> None:
    page.lines(
        60, 130, f"§ {number} Ärende", f"Nämnden beslutade i ärende {number} att anta det.", "Beslutet vann kraft."
    )
    page.lines(60, 600, f"Text längre ner på sidan {number * 7}.")


def head(page: Page, number: int, pages: int) -> None:
    page.say(60, 40, "TÄRNBY KOMMUN", 9)
    page.say(230, 40, "SAMMANTRÄDESPROTOKOLL", 9, bold=True)
    page.say(480, 40, f"Sida {number} av {pages}", 9)
    page.say(60, 52, "Sammanträdesdatum 2021-04-22", 9)
    page.say(60, 800, "Justerandes signatur", 8)
    page.say(400, 800, "Utdragsbestyrkande", 8)


def test_running_heads_and_feet_are_kept_aside(tmp_path):
    """Heads with page numbers and signature strips leave the text and stay with their kinds."""

    def page(number: int):
        def draw(page: Page) -> None:
            head(page, number, 3)
            body(page, number)

        return draw

    document = read(make(tmp_path / "a.pdf", page(1), page(2), page(3)))
    assert [text for text in printed(document) if not text.startswith(("§", "Nämnden", "Beslutet", "Text"))] == []
    assert len(document.lines) == 12
    first = [(aside.text, aside.kind) for aside in document.asides if aside.page == 1]
    assert first == [
        ("TÄRNBY KOMMUN\tSAMMANTRÄDESPROTOKOLL\tSida 1 av 3", "head"),
        ("Sammanträdesdatum 2021-04-22", "head"),
        ("Justerandes signatur\tUtdragsbestyrkande", "signature"),
    ]


def test_head_of_a_single_page(tmp_path):
    """On one page a head is known by its page number, a foot by its words; the title stays."""

    def draw(page: Page) -> None:
        head(page, 1, 1)
        page.say(60, 90, "Protokoll", 18, bold=True)
        body(page, 4)

    document = read(make(tmp_path / "a.pdf", draw))
    assert printed(document)[0] == "Protokoll"
    assert "Sida 1 av 1" not in document.text and "signatur" not in document.text


def test_first_title_is_no_running_head(tmp_path):
    """The same title over both meetings of a file is text; so are the labels under it."""

    def page(number: int):
        def draw(page: Page) -> None:
            page.say(60, 70, "Styrelsemöte Byalaget", 15, bold=True)
            page.lines(60, 92, f"Datum: {number}/2 2016", "Plats: Hos Yvonne")
            body(page, number)

        return draw

    document = read(make(tmp_path / "a.pdf", page(8), page(9)))
    heads = ["Styrelsemöte Byalaget", "Datum: 8/2 2016", "Plats: Hos Yvonne"]
    assert printed(document)[:3] == heads and printed(document).count(heads[0]) == 2


def test_items_at_the_top_of_each_page_are_text(tmp_path):
    """Where every item begins a new page, its number stands at the same height on each, and is no head."""

    def page(number: int):
        def draw(page: Page) -> None:
            head(page, number, 3)
            page.say(60, 90, f"§ {number}", 13, bold=True)
            page.say(60, 106, f"Ärende nummer {number}", 13, bold=True)
            body(page, number)

        return draw

    document = read(make(tmp_path / "a.pdf", page(1), page(2), page(3)))
    assert [text for text in printed(document) if text in ("§ 1", "§ 2", "§ 3")] == ["§ 1", "§ 2", "§ 3"]


def test_letterhead_down_the_side(tmp_path):
    """What repeats in the margin of every page is kept aside and does not cut the lines beside it."""

    def page(number: int):
        def draw(page: Page) -> None:
            for row, text in enumerate(("Förbundet", "Tärnby kommun", "Ås kommun", "Telefon", "0900-100 00")):
                page.say(24, 120 + 13 * row, text, 8)
            page.lines(
                190, 121, f"Mötet nummer {number} öppnades.", f"Förslag {number} godkändes.", "Mötet avslutades."
            )

        return draw

    document = read(make(tmp_path / "a.pdf", page(1), page(2)))
    assert printed(document) == [
        "Mötet nummer 1 öppnades.",
        "Förslag 1 godkändes.",
        "Mötet avslutades.",
        "Mötet nummer 2 öppnades.",
        "Förslag 2 godkändes.",
        "Mötet avslutades.",
    ]
