"""The items that reach the record: no title, label, list of people or signature among them."""

import pytest

from pipeline.segment import segment
from tests.segment.form import form

AGENDAS = [
    (
        "headings that are words for kinds of people, over bullets that tell no sentence",
        ["Personal", "Ekonomi", "Övrigt"],
        """
++Minnesanteckningar Ledningsgrupp
2019-03-04
Närvarande: Anna Berg, Bo Ek
*Personal
- Två nya börjar i maj
- Vikarier söks
*Ekonomi
- Bokslut klart
*Övrigt
- Inget
""",
    ),
    (
        "short headings right below the people",
        ["Incheckning", "Datum för hösten", "Utbildning"],
        """
*Kvalitetsgruppen 4 maj 2018
Anna Berg, Bo Ek, Cilla Lund
*Incheckning
Kort runda
*Datum för hösten
12 september och 3 november
*Utbildning
Kursen är full
""",
    ),
    (
        "bold headings in the head of a network",
        ["Öppning", "Nya riktlinjer", "Nästa möte"],
        """
++*Nätverk för enhetschefer LSS
*Möte 2019-03-04
*Deltagare
Anna Berg, Ale
Bo Ek, Lerum
*Frånvarande
Cilla Lund, Kungälv
*Öppning
Anna hälsade välkommen till mötet och presenterade dagen.
*Nya riktlinjer
Riktlinjerna gicks igenom och alla fick frågor att ta hem.
*Nästa möte
Den 5 maj i Lerum hos Bo.
""",
    ),
    (
        "place and date headings in bold on lines of their own",
        ["Budget", "Lokaler", "Övriga frågor"],
        """
++*MINNESANTECKNINGAR
*Ledningsgruppen för vuxenutbildning
*Datum och tid
2014-10-02 kl 9-12
*Plats
Folkhögskolan, Kalix
*Närvarande
Eva Lind, Per Hult, Siv Moe
*Budget
Läget är ansträngt och rektorerna återkommer med förslag.
*Lokaler
Hyresavtalet går ut till sommaren och ett nytt söks.
*Övriga frågor
Inga övriga frågor fanns att behandla denna gång.
""",
    ),
    (
        "capitals",
        ["FÖREGÅENDE PROTOKOLL", "EKONOMI", "AVSLUTNING"],
        """
STYRGRUPPSMÖTE GÅRDA
NÄRVARANDE
Lars Modig, Kerstin Vall
FÖREGÅENDE PROTOKOLL
Protokollet lades till handlingarna utan anmärkning.
EKONOMI
Prognosen visar ett överskott som sparas till nästa år.
AVSLUTNING
Ordföranden tackade och avslutade mötet vid tretiden.
""",
    ),
    (
        "partners as bold groups in the list of those present",
        ["Information", "Arbetsmiljö"],
        """
++*Protokoll samverkansråd 2022-05-03
*Närvarande
*För arbetsgivaren
Lena Ask, HR-chef
*För arbetstagarna
Mia Berg, Vision
Olof Dahl, Kommunal
*1. Information
Arbetsgivaren informerade om budget.
*2. Arbetsmiljö
Enkäten gicks igenom.
""",
    ),
    (
        "questions as headings of the notes of an association",
        ["Skolgården", "Nästa steg"],
        """
*Anteckningar från föräldramöte i Björkskolan
Plats: Matsalen
Tid: 2018-09-12 kl 18
Med på mötet: Per Lo, Ida Frid, Kim Tran

*Skolgården
Föräldrarna vill ha fler gungor och skolan undersöker saken.

*Nästa steg
Per ringer kommunen och återkommer i november.
""",
    ),
    (
        "signature block with bold labels after unnumbered items",
        ["Provtagning", "Projekt"],
        """
++*Mötesanteckningar Vattenrådet
2020-01-15, Vara
*Närvarande: Gun Ek, Tor Ås
*Provtagning
Resultaten från hösten visades och kommenterades.
*Projekt
Två våtmarker anläggs under våren med bidrag.
*Vid anteckningarna
Gun Ek
""",
    ),
]


@pytest.mark.parametrize(("reason", "titles", "drawing"), AGENDAS)
def test_items_of_the_record(reason, titles, drawing):
    """Every unnumbered or numbered item once, and none of the head or the signatures."""
    outline = segment(form(drawing).document)
    assert [item.title for item in outline.items] == titles, reason
