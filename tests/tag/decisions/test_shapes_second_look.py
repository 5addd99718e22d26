"""A second set of items, written when the first were all read right, to see how far that carries; one item a row.

A row: reason, the body, the day, the title of the item, its text with the expected decisions marked. All invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    # -- municipal boards, 1970-2000
    ("the board finds no reason", "Hälsovårdsnämnden", "1979-05-16", "Klagomål på buller",
     "Inspektören redogjorde för mätningarna. ⟦other|Nämnden finner ej anledning till vidare åtgärd i ärendet.⟧"),
    ("what the board wants to say to the council", "Socialnämnden", "1982-09-28", "Yttrande", """
Kommunstyrelsen har begärt yttrande över motionen.

⟦adopt|Socialnämnden beslutar avge yttrande i enlighet med socialchefens förslag.⟧
"""),
    ("without a subject", "Kommunstyrelsen", "1976-11-09", "Inbjudan",
     "Inbjudan till kommunförbundets kurs föredrogs. ⟦appoint|Att delta utsågs herrar Blom och Tjäder.⟧"),
    ("the chair is authorised", "Fastighetsnämnden", "1985-03-21", "Arrende",
     "⟦assign|Ordföranden bemyndigas att teckna arrendeavtal för åkermarken.⟧"),
    ("let rest", "Kulturnämnden", "1989-10-11", "Konstinköp", "⟦table|Frågan får vila i avvaktan på budgeten.⟧"),
    ("granted with a condition", "Byggnadsnämnden", "1978-02-15", "Förrådsbyggnad",
     "⟦adopt|Byggnadslov beviljas under förutsättning att byggnaden målas röd.⟧"),
    ("granted against neighbours' wish", "Byggnadsnämnden", "1978-02-15", "Plank",
     "Grannen har motsatt sig bygget. ⟦adopt|Nämnden biföll ansökan.⟧"),
    ("applies to the state", "Skolstyrelsen", "1990-01-24", "Statsbidrag",
     "⟦other|Skolstyrelsen beslutar ansöka om statsbidrag för hemspråk.⟧"),
    ("to be printed", "Kommunfullmäktige", "1984-12-17", "Protokoll",
     "⟦adopt|Kommunfullmäktige beslöt att protokollen skall tryckas.⟧"),
    # -- boards now
    ("under the head of the day, by sentence", "Kultur- och fritidsnämnden", "2019-03-26", "Lovaktiviteter", """
Sammanfattning
Förvaltningen har fått statsbidrag.

Kultur- och fritidsnämndens beslut
⟦adopt|Bidraget fördelas med 200 000 kronor till föreningar och 100 000 kronor till fritidsgårdar.⟧

Beslutet ska skickas till
Föreningarna
"""),
    ("decision then immediate attestation", "Kommunstyrelsen", "2020-04-07", "Stöd", """
Beslut
⟦fund|Kommunstyrelsen avsätter 5 mnkr till lokala företag.⟧
Paragrafen justeras omedelbart.
"""),
    ("heading with own name twice", "Vård- och omsorgsnämnden", "2018-12-11", "Budget", """
Vård- och omsorgsnämndens beslut
⟦adopt|Vård- och omsorgsnämnden beslutar att fastställa internbudgeten.⟧

Vård- och omsorgsnämndens behandling
Ordföranden redogör för ärendet.
"""),
    ("reasons under the decision", "Miljö- och byggnämnden", "2021-10-20", "Strandskydd", """
BESLUT
⟦reject|Ansökan om strandskyddsdispens avslås.⟧
Motivering till beslutet
Åtgärden hindrar allmänheten.
"""),
    ("decision and fee", "Miljö- och byggnämnden", "2021-10-20", "Bygglov", """
Beslut
⟦adopt|Bygglov beviljas med stöd av 9 kap. 30 § plan- och bygglagen.
Avgiften för beslutet är 12 300 kronor.⟧

Upplysningar
Byggherren ska lämna in en kontrollplan.
"""),
    ("decided against one's vote", "Utbildningsnämnden", "2016-06-14", "Skolstruktur", """
⟦adopt|Efter omröstning med 7 ja-röster mot 4 nej-röster beslutar nämnden enligt ordförandens förslag:

1. Byskolan läggs ned vid läsårets slut.
2. Förvaltningen ordnar skolskjuts.⟧
"""),
    ("the council agrees to debate", "Regionfullmäktige", "2017-06-14", "Motion",
     "Beslut\n⟦answer|Motionen ska anses besvarad med vad regionstyrelsen anfört.⟧"),
    ("says yes and adds", "Personalutskottet", "2014-05-06", "Friskvård",
     "⟦adopt|Utskottet ställer sig bakom förslaget och beslutar att bidraget höjs till 2 000 kr.⟧"),
    ("invites", "Ungdomsrådet", "2018-04-19", "Politiker",
     "⟦adopt|Rådet beslutade att bjuda in kommunalrådet till nästa möte.⟧"),
    ("a board lets a matter go", "Nämnden för funktionshinder", "2015-09-10", "Remiss",
     "⟦other|Nämnden avstår från att yttra sig.⟧"),
    ("board notes verbally", "Patientnämnden", "2022-05-18", "Rapport",
     "⟦note|Patientnämnden lägger rapporten till handlingarna.⟧"),
    # -- associations and companies
    ("thanks for the year, discharge", "Årsmötet", "1977-03-06", "Ansvarsfrihet",
     "⟦adopt|På revisorernas förslag beviljades styrelsen ansvarsfrihet för det gångna verksamhetsåret.⟧"),
    ("elected in order", "Årsmötet", "1969-02-16", "Val",
     "⟦appoint|Till ordf. valdes Axel Broman, till kassör Hulda Broman och till sekreterare Nils Svärd.⟧"),
    ("the purse", "Årsmötet", "1972-02-20", "Kaffe", "⟦fund|Mötet beviljade 25 kr till kaffe och bröd.⟧"),
    ("we buy", "Styrelsen", "2015-03-17", "Gräsklippare",
     "Den gamla är trasig. Beslut: ⟦adopt|Vi köper en ny för max 4 000 kr.⟧"),
    ("decided unanimously in brackets", "Styrelsen", "2015-03-17", "Lås",
     "⟦adopt|Låsen byts i alla portar (enhälligt).⟧"),
    ("postponed", "Styrelsen", "2015-03-17", "Fasad", "⟦table|Beslut om fasaden skjuts upp till nästa möte.⟧"),
    ("board gives the treasurer a task", "Styrelsen", "2001-10-02", "Försäkring",
     "⟦assign|Styrelsen gav Karin i uppdrag att jämföra försäkringar.⟧"),
    ("applies for grant", "Styrelsen", "2010-09-14", "Lokalbidrag",
     "⟦adopt|Vi beslutade att söka lokalbidrag hos kommunen.⟧"),
    ("will arrange", "Styrelsen", "2010-09-14", "Julmarknad",
     "⟦adopt|Det beslutades att föreningen deltar i julmarknaden.⟧"),
    ("chair and secretary of the meeting", "Stämman", "2019-05-23", "Val av ordförande och sekreterare",
     "⟦appoint|Stämman valde Erik Lo till ordförande för stämman och Ida Sten till sekreterare.⟧"),
    ("minutes checked by", "Stämman", "2019-05-23", "Val av justeringspersoner",
     "⟦appoint|Att jämte ordföranden justera protokollet valdes Anna Ek och Bo Hed.⟧"),
    ("loans", "Föreningsstämman", "1999-05-06", "Lån",
     "⟦assign|Stämman bemyndigade styrelsen att uppta lån på 500 000 kronor.⟧"),
    ("dividends", "Bolagsstämman", "2009-04-28", "Utdelning", "⟦adopt|Beslöts att ingen utdelning lämnas.⟧"),
    ("policy adopted as proposed", "Styrelsen", "2023-03-09", "Policy",
     "⟦adopt|Styrelsen antar policyn med föreslagna justeringar.⟧"),
    ("reports taken as information", "Styrelsen", "2023-03-09", "VD-rapport",
     "VD rapporterade. ⟦note|Styrelsen lade informationen till handlingarna.⟧"),
    ("order in a club of hunters", "Jaktlagets årsmöte", "1995-08-12", "Tilldelning",
     "⟦adopt|Beslutades fälla högst två vuxna älgar första veckan.⟧"),
    ("road association", "Vägföreningens stämma", "2005-05-21", "Debitering",
     "⟦adopt|Debiteringslängden fastställdes.⟧"),
    ("students raise the fee", "Kårfullmäktige", "1988-10-13", "Kåravgift",
     "⟦adopt|Beslöts att höja kåravgiften till 140 kronor.⟧"),
    ("students refuse by show of hands", "Sektionsmötet", "2013-11-19", "Motion om bastu",
     "⟦reject|Mötet beslutade genom handuppräckning att avslå motionen.⟧"),
    # -- networks and groups
    ("we propose to the chiefs", "Nätverket", "2014-11-06", "Systemval",
     "⟦propose|Nätverket föreslår socialchefsgruppen att upphandla ett gemensamt system.⟧"),
    ("meets next", "Nätverket", "2014-11-06", "Nästa träff", "Nästa träff blir den 12 februari i Ekby."),
    ("names who will be in the group", "Nätverket", "2014-11-06", "Arbetsgrupp",
     "⟦appoint|Till arbetsgruppen utsågs Lena (Ekby), Per (Moby) och Siv (Lerby).⟧"),
    ("everyone takes home", "Nätverket", "2014-11-06", "Remiss",
     "⟦assign|Alla lämnar synpunkter till Lena före den 1 december.⟧"),
    ("group prefers", "Styrgruppen", "2018-03-22", "Alternativ",
     "Tre alternativ presenterades. ⟦propose|Styrgruppen förordar alternativ B.⟧"),
    ("group approves the report", "Styrgruppen", "2018-03-22", "Slutrapport",
     "⟦adopt|Slutrapporten godkändes med smärre ändringar.⟧"),
    ("project closed", "Styrgruppen", "2018-03-22", "Avslut", "⟦adopt|Styrgruppen beslutade att avsluta projektet.⟧"),
    ("change approved with a cost", "Styrgruppen", "2018-03-22", "Ändringsbegäran",
     "⟦adopt|Ändringsbegäran 4 godkänns till en kostnad av 60 tkr.⟧"),
    ("council of elderly writes", "Pensionärsrådet", "1997-05-13", "Färdtjänst",
     "⟦adopt|Rådet beslöt att skriva till landstinget.⟧"),
    ("agree on the date", "Samverkansgruppen", "2021-09-16", "Mötestider",
     "⟦adopt|Gruppen kom överens om att träffas första tisdagen i månaden.⟧"),
    ("cooperation reached", "Central samverkansgrupp", "2021-09-16", "Omorganisation",
     "⟦adopt|Parterna enades om förslaget.⟧"),
    ("bullets that are resolutions in themselves, after the body", "Inköpsrådet", "2021-09-16", "Möbler", """
Annette redovisade läget.
Inköpsrådet beslutar:
• ⟦reject|Begäran om höjt pris avvisas.⟧
• ⟦assign|Bo tar fram ett svar.⟧
"""),
    ("bullets after what was agreed", "Samrådsgruppen", "2021-09-16", "Rutin", """
En ny rutin presenterades. Vi kom fram till följande:
• ⟦adopt|Rutinen antas på prov.⟧
• ⟦assign|Stefan informerar polisen.⟧
"""),
    ("bullets that go on with the lead are one", "Inköpsrådet", "2021-09-16", "Möbler", """
⟦adopt|Inköpsrådet beslutar att
• anta anbudet
• informera förvaltningarna⟧
"""),
    ("initials of the body", "Trafikrådet Norra Bygden", "2018-02-08", "Plan", "⟦adopt|TNB fastställer planen.⟧"),
    ("trap: initials of another body", "Trafikrådet Norra Bygden", "2018-02-08", "Plan", "SKR fastställer modellen."),
    ("a day of the matter before the verb", "Badnätverket", "2018-10-18", "Utbildning",
     "⟦adopt|Övningsdagen hålls den 12 mars i Moby, beslutade nätverket.⟧"),
    ("owners decide", "Föreningsstämman", "1998-05-09", "Hinder",
     "⟦adopt|Delägarna beslöt efter överläggning att två farthinder läggs ut.⟧"),
    ("a number of minutes that looks like a day", "Socialutskottet", "2011-02-16", "Protokoll",
     "⟦note|Protokoll 1/11 läggs till handlingarna.⟧"),
    ("accepted", "Föreningsstämman", "1998-05-09", "Berättelse", "⟦adopt|Berättelsen godtogs.⟧"),
    ("one proposal heading over another", "Socialnämndens arbetsutskott", "2011-02-16", "Ram", """
Arbetsutskottets förslag till socialnämnden
⟦propose|Socialnämnden föreslår kommunstyrelsen besluta
Ramen för 2012 utökas med 4 miljoner kronor.⟧
"""),
    ("jotted tasks", "Folkhälsorådet", "2011-03-16", "Nattvandring", """
- Behov av fler vuxna
- ⟦assign|Karl tar kontakt med föreningarna⟧
- Eva tyckte att det var en bra kväll
"""),
    ("trap: employer informs", "Central samverkansgrupp", "2021-09-16", "Rekrytering",
     "Arbetsgivaren informerade om att Anna Ek har anställts som chef. Facken hade inga synpunkter på rekryteringen."),
    ("trap: law and plans", "Nätverket", "2014-11-06", "Lagändring",
     ("Lagen träder i kraft den 1 januari. Socialstyrelsen ger ut föreskrifter. Länsstyrelsen ordnar utbildning i "
     "mars.")),
    ("trap: a decision is needed", "Styrgruppen", "2018-03-22", "Drift",
     "Det behövs ett beslut om driften. Beslutet ligger hos kommunstyrelserna. Vi behöver enas om en modell."),
    ("trap: what one thinks should be decided", "Årsmötet", "2011-03-13", "Övriga frågor",
     "Göran tyckte att styrelsen borde besluta om parkeringen. Ordföranden svarade att frågan är svår."),
    ("trap: the year that was", "Årsmötet", "2011-03-13", "Verksamhetsberättelse",
     "⟨adopt|styrelsen||Under 2010 beslutade styrelsen om ny belysning.⟩ Den är uppsatt."),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "date", "title", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_second_look(reason: str, body: str, date: str, title: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text.strip("\n"))
    document, outline = minutes(plain, meeting_body=body, date=date, title=title)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
