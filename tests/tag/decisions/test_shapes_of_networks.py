"""How networks, groups of officials, steering groups and local action groups word what they agree, one item a row.

A row: reason, the body, the day, the title of the item, its text with the expected decisions marked. All invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    # -- labels
    ("conclusion", "Nätverket", "2018-02-15", "Mallar",
     "Tre mallar jämfördes.\n\nSlutsats: ⟦adopt|Länets mall används från hösten.⟧"),
    ("point of decision", "Styrgruppen", "2021-04-22", "Budget",
     "Projektledaren gick igenom utfallet.\n\nBeslutspunkt: ⟦adopt|Budgeten för fas 2 godkänns.⟧"),
    ("points of decision in bullets", "Styrgruppen", "2021-04-22", "Plan", """
Beslutspunkter
- ⟦adopt|Tidplanen godkänns.⟧
- ⟦assign|Ulla får i uppdrag att rekrytera en testledare.⟧
"""),
    ("decided:", "Styrgruppen", "2021-04-22", "Leverantör", "Beslutat: ⟦adopt|Avtalet förlängs ett år.⟧"),
    ("with a dash", "Ledningsgruppen", "2019-09-03", "Introduktion",
     "Beslut – ⟦adopt|Vi inför en gemensam introduktionsdag.⟧"),
    ("with a number", "Ledningsgruppen", "2019-09-03", "Lokaler",
     "Beslut 1: ⟦adopt|Konferensrummet bokas via receptionen.⟧\nBeslut 2: ⟦assign|Mia skriver en rutin.⟧"),
    ("OK", "Ledningsgruppen", "2019-09-03", "Förslag", "Förslag om gemensam fika på fredagar.\nBeslut: ⟦adopt|OK.⟧"),
    ("measure", "Arbetsgruppen", "2016-10-11", "Enkäten",
     "Svarsfrekvensen är låg.\nÅtgärd: ⟦assign|Karin skickar ut en påminnelse.⟧"),
    ("task", "Arbetsgruppen", "2016-10-11", "Broschyren", "Uppgift: ⟦assign|Lars tar fram en ny version.⟧"),
    ("to do", "Projektgruppen", "2022-01-27", "Webben", "To do: ⟦assign|Nina uppdaterar kartan.⟧"),
    ("action", "Projektgruppen", "2022-01-27", "Test", "Action: ⟦assign|Omar bokar testmiljön.⟧"),
    ("arrow", "Projektgruppen", "2022-01-27", "Avtal",
     "Avtalet saknar bilaga.\n→ ⟦assign|Petra kontaktar leverantören.⟧"),
    ("we agreed, as a label", "Samverkansgruppen", "2015-05-07", "Rutiner",
     "⟦adopt|Vi kom överens om: gemensam blankett från och med hösten.⟧"),
    ("the meeting decided, bullets", "Enhetschefsgruppen", "2017-11-21", "Julöppet", """
⟦adopt|Mötet beslutade
- att stänga klockan 14 den 23 december
- att Eva informerar alla⟧
"""),
    # -- we
    ("we agreed", "Nätverket", "2020-03-05", "Träffar", "⟦adopt|Vi enades om att ses digitalt under våren.⟧"),
    ("we decided", "Nätverket", "2020-03-05", "Konferens",
     "⟦table|Vi bestämde att skjuta på konferensen till hösten.⟧"),
    ("we made up our minds", "Nätverket", "2020-03-05", "Logga", "⟦adopt|Vi bestämde oss för den blå loggan.⟧"),
    ("we landed in", "Nätverket", "2020-03-05", "Ansökan",
     "Flera alternativ finns. ⟦adopt|Vi landade i att söka pengar tillsammans.⟧"),
    ("we arrived at", "Nätverket", "2020-03-05", "Utbildning",
     "⟦adopt|Vi kom fram till att utbildningen ska vara obligatorisk.⟧"),
    ("we go with", "Arbetsgruppen", "2023-09-12", "Datum",
     "Förslag på datum diskuterades. ⟦adopt|Vi kör på den 14 november.⟧"),
    ("we go on with", "Arbetsgruppen", "2023-09-12", "Pilot", "⟦adopt|Vi går vidare med piloten i Norrby.⟧"),
    ("we wait", "Arbetsgruppen", "2023-09-12", "System",
     "Upphandlingen är överklagad. ⟦table|Vi avvaktar domen innan vi går vidare.⟧"),
    ("we thank no", "Arbetsgruppen", "2023-09-12", "Förfrågan", "⟦reject|Vi tackar nej till att medverka i studien.⟧"),
    ("we are in agreement", "Chefsgruppen", "2014-02-18", "Tjänstebilar",
     "⟦adopt|Vi är överens om att bilarna bokas gemensamt.⟧"),
    ("everyone thought that we shall", "Arbetsgruppen", "2008-04-10", "Vårfest",
     "⟦adopt|Alla tyckte att vi ska köra samma upplägg som i fjol.⟧"),
    ("decided together", "Pensionärsrådet", "2008-02-27", "Studiebesök",
     "⟦adopt|Beslutades gemensamt att besöka det nya boendet.⟧"),
    ("it was settled", "Samrådsgruppen", "1996-10-17", "Möten",
     "⟦adopt|Det bestämdes att gruppen träffas en gång i kvartalet.⟧"),
    ("the group sees it as settled", "Chefsnätverket", "2011-05-24", "Statistik",
     "⟦adopt|Gruppen beslutar gemensamt att jämföra statistiken en gång om året.⟧"),
    ("the meeting stated", "Samverkansgruppen", "1998-01-22", "Ansvar",
     "⟦adopt|Mötet fastslog att ansvaret ligger på hemkommunen.⟧"),
    # -- tasks
    ("two names and a day", "Folkhälsorådet", "2011-03-16", "Ungdomsenkät",
     "⟦assign|Anders och Lotta tar fram ett förslag till den 15 april.⟧"),
    ("all send", "Nätverket", "2017-10-05", "Nyckeltal",
     "⟦assign|Alla skickar in sina siffror till Karin senast den 1 november.⟧"),
    ("each municipality", "Nätverket", "2017-10-05", "Kontaktpersoner",
     "⟦assign|Respektive kommun utser en kontaktperson före årsskiftet.⟧"),
    ("charged in passive", "Rådet", "2001-05-10", "Skrivelse",
     "⟦assign|Sekreteraren ombads att skriva till länsstyrelsen.⟧"),
    ("trap: a promise to come back", "Rådet", "2001-05-10", "Busskurer",
     "Gatuchefen lovade att återkomma med kostnader."),
    ("trap: takes the question with him", "Ledningsgruppen", "2016-12-06", "Passersystem",
     "Jonas tar med sig frågan till IT-avdelningen."),
    ("initials charged", "Ledningsgruppen", "2012-12-04", "Fika",
     "⟦assign|KL får i uppdrag att köpa in en kaffemaskin.⟧"),
    ("trap: who summons the next meeting", "Arbetsgruppen", "2012-12-04", "Nästa möte",
     "Bengt kallar till nästa möte."),
    ("raises to another body", "Länsnätverket", "2019-03-14", "Resurser",
     "⟦refer|Frågan lyfts till länschefsgruppen.⟧"),
    ("forms a group", "Länsnätverket", "2019-03-14", "Riktlinjer",
     "⟦assign|En arbetsgrupp bildas med Eva, Per och Siv.⟧"),
    ("tells the group's stance", "Socialchefsnätverket", "2013-06-12", "Remiss",
     "⟦endorse|Nätverket stödjer förslaget till yttrande.⟧"),
    ("says no", "Socialchefsnätverket", "2013-06-12", "Modell", "⟦reject|Nätverket säger nej till modellen.⟧"),
    ("gives a green light", "Styrgruppen", "2020-11-19", "Fas 3", "⟦adopt|Styrgruppen ger klartecken till fas 3.⟧"),
    ("go", "Styrgruppen", "2020-11-19", "Beslutspunkt BP3", "Underlaget är komplett.\nBeslut: ⟦adopt|Go⟧"),
    ("takes a decision to", "Styrgruppen", "2020-11-19", "Integration",
     "⟦table|Styrgruppen tog beslut om att vänta med integrationen.⟧"),
    # -- local action groups
    ("the LAG decides", "LAG Västra bygden", "2017-05-18", "Bygdegården",
     "⟦fund|LAG beslutar att bevilja projektet 450 000 kronor.⟧"),
    ("priority given", "LAG Västra bygden", "2017-05-18", "Fibernät", "⟦adopt|LAG prioriterar ansökan med 280 poäng.⟧"),
    ("refused by label", "LAG Västra bygden", "2017-05-18", "Mässa", "Poäng: 110.\nBeslut: ⟦reject|Avslag⟧"),
    ("approved by label with a sum", "LAG Västra bygden", "2017-05-18", "Kajen",
     "Beslut: ⟦fund|Bifall, 320 000 kronor.⟧"),
    # -- traps
    ("trap: observations", "Nätverket", "2017-10-05", "Laget runt", """
Lerby: en ny chef börjar i maj. Fler söker hjälp. Vi har anställt två personer.
Moby: vi kör en pilot med hemtjänsten. Upphandling pågår.
"""),
    ("trap: thoughts", "Nätverket", "2017-10-05", "Dialog",
     ("Vi tror att det behövs fler möten. Gruppen tycker att stödet är bra. Alla var nöjda med dagen. Kanske kan vi "
     "bjuda in SKR.")),
    ("trap: it was stated that", "Rådet", "2014-09-25", "Trafik", "Det konstaterades att hållplatsen är flyttad."),
    ("trap: thanks for coffee", "Rådet", "2014-09-25", "Avslutning", "Ordföranden tackade alla och avslutade mötet."),
    ("trap: plans of others", "Nätverket", "2022-10-06", "Nytt från myndigheten",
     ("Socialstyrelsen tar fram en vägledning till våren. Regeringen utreder frågan. SKR bjuder in till konferens "
     "den 4 maj.")),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "date", "title", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_networks(reason: str, body: str, date: str, title: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text.strip("\n"))
    document, outline = minutes(plain, meeting_body=body, date=date, title=title)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
