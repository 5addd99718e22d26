"""Decisions that stand without a verb of deciding: below leads, as answers, in plain words; and those of others.

All invented.

A row: reason, the body, the title of the item, its text with the expected decisions marked.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
LEADS = [
    ("so we do", "Nätverket", "Sommarjour", """
Två modeller jämfördes.

Så här gör vi:
- ⟦adopt|Joursvaret delas mellan Sala och Heby.⟧
- ⟦assign|Pia ordnar ett gemensamt telefonnummer.⟧
- ⟦adopt|Utvärdering i september.⟧
"""),
    ("a noun below a lead", "Nätverket", "Julfika", """
Så gör vi:
⟦adopt|Fika kl. 14 den 18 december.⟧
"""),
    ("this we decided", "Elevrådet", "Skolgården", """
Det här bestämde vi:
- ⟦adopt|Bollplanen delas upp på veckodagar.⟧
- ⟦reject|Ingen musik före nio.⟧
"""),
    ("agreed on bullets", "Arbetsgruppen", "Loggan", """
Vi kom överens om:
- ⟦adopt|Blå logga.⟧
- ⟦reject|Inga tryckta kort.⟧
"""),
    ("where we end", "Ledningsgruppen", "Semester", """
Vi landar i:
- ⟦adopt|Stängt vecka 28–30.⟧
- ⟦adopt|Jour via växeln.⟧
"""),
    ("a heading over one sentence", "Styrgruppen", "Kommunikation", """
Beslut
⟦adopt|Nyhetsbrevet går ut varannan månad.⟧
"""),
    ("two labels after arrows", "Ledningsgruppen", "Lokaler", """
Vi har vuxit ur huset.
→ Beslut: ⟦adopt|Plan 3 hyrs från maj.⟧
→ Beslut: ⟦assign|Mia ber om offerter på möbler.⟧
"""),
    ("we said", "Arbetsgruppen", "Fest", """
Vi sa:
- ⟦adopt|Knytkalas.⟧
- ⟦assign|Olle fixar grillen.⟧
"""),
    ("therefore", "Nätverket", "Mallar", """
Därför gör vi så här:
- ⟦adopt|Gamla mallen används året ut.⟧
- ⟦assign|Lena testar den nya med två skolor.⟧
"""),
    ("decisions taken", "Styrgruppen", "Ekonomi", """
Fattade beslut:
- ⟦adopt|Prognos 2 godkänd.⟧
- ⟦reject|Ingen ytterligare konsulttid.⟧
"""),
    ("how it turned out", "Rådet", "Loppis", """
Så här blev det:
⟦adopt|Loppisen flyttas till den 8 maj.⟧
"""),
    ("we are at one", "Nätverket", "Avgifter", """
Vi är eniga om:
- ⟦adopt|Samma timtaxa i alla kommuner.⟧
- ⟦adopt|Höjning varje januari.⟧
"""),
    ("a lead in the passive", "Rådet", "Loppis", """
Följande bestämdes:
- ⟦adopt|Start kl. 10.⟧
- ⟦assign|Rut bakar bullar.⟧
"""),
    ("a task below a lead that decides nothing", "Nätverket", "Läge", """
Vägen framåt:
- ⟦assign|Kajsa samlar in underlag till nästa möte.⟧
"""),
    ("trap: no decision", "Rådet", "Loppis", "Beslut: Inget beslut."),
    ("nothing is done", "Rådet", "Loppis", "Beslut: ⟦reject|Ingen åtgärd nu.⟧"),
    ("the decisions", "Rådet", "Vårens program", """
Besluten:
- ⟦adopt|Studiebesök på vattenverket i mars.⟧
- ⟦reject|Ingen resa.⟧
"""),
    ("on the line of its label", "Samrådet", "Vård", "Bestämdes: ⟦adopt|nytt försök i höst.⟧"),
    ("a label between marks", "Webbgruppen", "Bilder", "**Beslut:** ⟦adopt|alla bilder ska ha alt-text⟧"),
    ("we choose", "Styrgruppen", "System", "Beslut: ⟦adopt|Vi väljer leverantör B.⟧ "),
    ("our line", "Nätverket", "Remiss", "Vår linje: ⟦reject|inget gemensamt svar.⟧"),
    ("trap: news", "Nätverket", "Aktuellt", """
Det här händer:
- Ny chef i Sala från mars.
- Budgeten är klar i juni.
"""),
    ("trap: what others did", "Nätverket", "Erfarenheter", """
Så här gjorde Sala:
- Bytte system i mars.
- Utbildade alla chefer.
"""),
    ("trap: how we work", "Nätverket", "Erfarenheter", """
Så här arbetar vi i dag:
- Möte varje vecka.
- Gemensam kalender.
"""),
]

PLAIN = [
    ("how many", "Rådet", "Hur många broschyrer?", "De gamla är slut. ⟦adopt|Vi beställer 300.⟧"),
    ("a new one, after a label", "Rådet", "Val av representant", "Siv slutar. ⟦appoint|Ny representant: Ulf Brask.⟧"),
    ("answers to points", "Rådet", "Placering av bänkar", """
- ⟦adopt|Torget: ja.⟧
- ⟦reject|Kyrkbacken: nej.⟧
"""),
    ("we do none", "Ledningsgruppen", "Ska vi ha julbord?",
     "Det blev dyrt i fjol. ⟦reject|Vi kör inget julbord i år.⟧"),
    ("who will go", "Nätverket", "Vilka åker till Umeå?",
     "Tre platser finns. ⟦appoint|Det blir Anna, Birger och Cilla.⟧"),
    ("we settle on", "Styrgruppen", "Val av system", "Två anbud. ⟦adopt|Vi stannar för alternativ A.⟧"),
    ("becomes our contact", "Rådet", "Kontakt mot länet",
     "Lotta slutar. ⟦appoint|Nils blir rådets kontakt mot länet.⟧"),
    ("we spend", "Rådet", "Annonser",
     "Två förslag fanns. ⟦fund|Rådet satsar 25 000 kr på annonser i lokaltidningen.⟧"),
    ("we contribute", "Rådet", "Ansökan från byalaget",
     "Byalaget söker pengar. ⟦fund|Rådet bidrar med högst 5 000 kr.⟧"),
    ("how a loss is met", "Föreningen", "Underskottet",
     "Det fattas 12 000 kr. ⟦adopt|Underskottet täcks genom att avgiften höjs.⟧"),
    ("asked and said yes", "Nätverket", "Samordnare", "⟦appoint|Nätverket bad Eva Ek att ta över och hon sa ja.⟧"),
    ("all voted for", "Ungdomsrådet", "Tema", "⟦adopt|Alla röstade för matlagning.⟧"),
    ("in her place", "Nätverket", "Arbetsgruppen för avtal", "Siv slutar. ⟦appoint|Eva går in i hennes ställe.⟧"),
    ("we go by", "Styrgruppen", "Läkemedel", "⟦adopt|Vi går på listan med nio böcker.⟧"),
    ("a majority stood behind", "Rådet", "Förslag om gågata",
     "⟦endorse|Efter diskussion ställde sig en klar majoritet bakom förslaget.⟧"),
    ("who are the group", "Nätverket", "Planering", "⟦appoint|Anna, Bo och Eva är planeringsgrupp.⟧"),
    ("handed on", "Nätverket", "Tolkning",
     "⟦refer|Nätverket har inget svar utan frågan skickas vidare till juristerna.⟧"),
    ("we took a stand", "Nätverket", "Mötesplats",
     "Till slut tog vi ställning: ⟦adopt|Köping blir kvar som mötesplats.⟧"),
    ("goes back", "Rådet", "Skyltar", "⟦refer-back|Frågan återgår till turistbyrån för precisering.⟧"),
    ("rests", "Rådet", "Hundrastgård", "⟦table|Frågan vilar till budgetarbetet.⟧"),
    ("trap: one ought", "Rådet", "Hundrastgård", "Man bör tänka på hundarna. Det blir nog bra."),
    ("trap: not agreed", "Rådet", "Hundrastgård", "Man enades inte."),
    ("trap: agreed in part", "Rådet", "Hundrastgård", "Att rastgården behövs är vi eniga om, men inte om var."),
    ("trap: a day to come", "Rådet", "Detaljplan",
     "Kommunfullmäktige fattar beslut den 19 juni. Nämnden tar beslut i höst."),
    ("trap: another year", "Nätverket", "Platser", "För 2018 beviljades samtliga sökta platser."),
    ("trap: illness decided", "Rådet", "Aktuellt i kommunerna", "Byavandringen sköts upp på grund av sjukdom."),
    ("trap: a view", "Nätverket", "Elevhälsa", "Nätverket lyfter att det är angeläget att fler hörs."),
    ("trap: decided then", "Nätverket", "Nästa möte", "Höstens datum bestäms då."),
    ("trap: positive", "Rådet", "Ny lekplats", "Vi är positiva och ser fram emot förslaget."),
    ("trap: goes on just now", "Rådet", "Plan", "Planen remitteras just nu."),
    ("trap: how it is today", "Rådet", "Städ", "Vi beställer i dag städning av två firmor."),
    ("trap: how it is done", "Rådet", "Info", "Ordföranden väljs av nämnden."),
]

OTHERS = [
    ("heads of other offices", "IT-nätverket", "Avtal",
     "⟨endorse|Kommuncheferna|2019-03-12|Kommuncheferna ställde sig bakom avtalet den 12 mars.⟩"),
    ("an agency", "Rådet", "Våtmark",
     "⟨fund|Naturvårdsverket|2019-04|Naturvårdsverket beviljade i april 2 miljoner kronor till våtmarken.⟩"),
    ("in a round of municipalities", "Nätverket", "Laget runt",
     "⟨adopt|kommunfullmäktige|2019-03-26|Sala – kommunfullmäktige tog beslut 26 mars om ny taxa.⟩"),
    ("a go-ahead", "Nätverket", "Laget runt",
     "⟨adopt|Kommunstyrelsen i Arboga|2019-05-08|Kommunstyrelsen i Arboga gav klartecken den 8 maj.⟩"),
    ("said no", "Nätverket", "Laget runt",
     "⟨reject|Socialnämnden|2019-02-14|Socialnämnden sa nej till förslaget den 14 februari.⟩"),
    ("raised a fee", "Rådet", "Laget runt",
     "⟨adopt|Överförmyndarnämnden|2019-01-22|Överförmyndarnämnden höjde arvodet den 22 januari.⟩"),
    ("in a clause", "Nätverket", "Biblioteksplan",
     "Rut nämnde att ⟨adopt|kulturnämnden|2018-10-19|kulturnämnden antog en plan 19 oktober 2018⟩."),
    ("in a clause, its day first", "Nätverket", "Vatten",
     "Ove upplyste om att ⟨reject|miljönämnden|2019-04-24|miljönämnden den 24 april avslog ansökan⟩."),
    ("in a clause without a day", "Nätverket", "Vatten",
     "Ove informerade om att ⟨reject|miljönämnden||miljönämnden avslagit ansökan⟩."),
    ("the group of the sentence before", "Nätverket", "Överenskommelse",
     "Rektorsgruppen behandlade frågan den 5 april. ⟨adopt|Rektorsgruppen|2019-04-05|Gruppen sa ja till förslaget.⟩"),
    ("thumbs up", "Nätverket", "Kurs", "⟨endorse|Skolcheferna|2019-03-12|Skolcheferna gav tummen upp den 12 mars.⟩"),
    ("has given", "Rådet", "Karta", "⟨fund|Regionen||Regionen har gett 650 000 kr till en gemensam cykelkarta.⟩"),
    ("it was they who", "Rådet", "Karta",
     "⟨assign|kommunstyrelsen|2018-06-04|Det var kommunstyrelsen som den 4 juni 2018 gav uppdraget att rita den.⟩"),
    ("a board of another house", "Rådet", "Personal",
     "⟨appoint|Styrelsen för kulturskolan||Styrelsen för kulturskolan har anställt en ny rektor.⟩"),
    ("at a meeting of their own", "IT-nätverket", "E-arkiv",
     "⟨adopt|Kommundirektörerna|2019-03-03|Kommundirektörerna bestämde vid sitt möte 3 mars att köpa ett e-arkiv.⟩"),
    ("after a municipality", "Nätverket", "Runda",
     "Arvika: ⟨table|barnnämnden|2019-03-20|barnnämnden bordlade 20 mars frågan om en ny skola.⟩"),
    ("the veto", "Arbetsgruppen", "Vindkraft",
     "⟨reject|Kommunfullmäktige i Rättvik|2019-04-29|Kommunfullmäktige i Rättvik använde vetot 29/4.⟩"),
    ("a day at the end", "Styrelsen", "Program",
     "⟨adopt|Bygg- och miljönämnden|2019-04-16|Bygg- och miljönämnden antog gestaltningsprogrammet 16 april.⟩"),
    ("a fund", "Rådet", "Projekt", "⟨fund|Vinnova||Vinnova har beviljat 3 miljoner till projektet.⟩"),
    ("has decided", "Rådet", "Väg", "⟨adopt|Trafikverket||Trafikverket har beslutat att sänka hastigheten till 60.⟩"),
    ("the government", "Rådet", "Väg",
     "⟨assign|Regeringen|2019-02-07|Regeringen gav den 7 februari Skolverket i uppdrag att se över ämnesplanerna.⟩"),
    ("reports that", "Nätverket", "Runda",
     "Köping rapporterar att ⟨adopt|kommunstyrelsen|2019-05-06|kommunstyrelsen den 6 maj antog planen⟩."),
    ("trap: the news", "Nätverket", "Omvärld",
     "Regeringen aviserar nya regler. Riksdagen väntas ta ställning i maj. Skolverket ser över kursplanerna."),
    ("trap: what they will do", "Nätverket", "Omvärld",
     "Anna berättade att nämnden ska besluta den 3 juni. Nämnden väntas anta planen i höst."),
    ("trap: not yet", "Nätverket", "Runda", "Kommunstyrelsen har ännu inte beslutat om planen."),
]

ROWS = LEADS + PLAIN + OTHERS
# fmt: on


@pytest.mark.parametrize(("reason", "body", "title", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_plain_decisions(reason: str, body: str, title: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body=body, title=title)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
