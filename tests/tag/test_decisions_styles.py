"""House styles of many bodies and decades: what is decided, what is only reported, what is neither.

A row: reason, the body whose minutes they are, the day, the text of one item with the expected decisions marked.
All bodies, people and matters are invented; the styles are those of Swedish minutes from 1975 to 2025.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    # -- boards and councils, 1975-1999
    ("clauses after a lead-in, 1976", "Kommunstyrelsen", "1976-03-09", """
Skrivelse har inkommit från hembygdsgillet om bidrag till ny spis.

⟦fund|Kommunstyrelsen beslutar
att till gillet bevilja ett bidrag av 1 500 kronor, samt
att anvisa medlen ur anslaget för oförutsedda utgifter.⟧
"""),
    ("beslöt with an infinitive and no att, 1978", "Arbetsutskottet", "1978-11-02", """
Föredrogs ansökan från Bengt Flink om anstånd med gatukostnadsersättning.
⟦reject|Arbetsutskottet beslöt avslå ansökan.⟧
"""),
    ("request upwards in the old style", "Kommunstyrelsen", "1981-05-19", """
Byggnadsnämnden har översänt förslag till stadsplan för kvarteret Eken.

⟦propose|Kommunstyrelsen beslutar hos kommunfullmäktige hemställa att stadsplanen antages.⟧
"""),
    ("claim, question put and decision in one paragraph", "Kommunfullmäktige", "1984-02-27", """
Gösta Rask (s) yrkade bifall till kommunstyrelsens förslag. Sedan överläggningen förklarats avslutad ställde
ordföranden proposition på bifall till förslaget och fann den med ja besvarad.
⟦adopt|Kommunfullmäktige beslutade alltså att fastställa renhållningstaxan för 1985.⟧
"""),
    ("only a yes to what stands above", "Landstinget", "1986-10-14", """
Förvaltningsutskottets förslag
att inrätta en tjänst som distriktsläkare i Mora

Landstingets beslut
⟦adopt|Bifall till förvaltningsutskottets förslag.⟧
"""),
    ("impersonal past tense, several in one item", "Kommundelsnämnden", "1991-04-10", """
Förelåg rapport om hemtjänsten. ⟦note|Rapporten lades till handlingarna.⟧
⟦table|Beträffande lokalfrågan beslöts att bordlägga ärendet till nästa sammanträde.⟧
"""),
    ("points under a body's decision, 1997", "Socialnämnden", "1997-09-23", """
Ärendet
Vård- och omsorgskontoret har utrett behovet av platser.

Socialnämndens beslut
⟦adopt|1. Utredningen godkänns.
2. Två platser inrättas vid Solhaga från årsskiftet.⟧

Beslutet sänds till
Kommunstyrelsen
"""),
    # -- headings, before and after the reasoning
    ("Beslut first, reasons after", "Tekniska nämnden", "2008-06-11", """
Beslut
⟦adopt|Tekniska nämnden antar tidplanen för ombyggnaden av Storgatan.⟧

Sammanfattning
⟨assign|Kommunstyrelsen||Kommunstyrelsen har gett nämnden i uppdrag att bygga om Storgatan.⟩ Arbetet börjar i augusti.
"""),
    ("Beslut after proposal, claims and order of questions", "Kultur- och fritidsnämnden", "2015-03-17", """
Förslag till beslut
Nämnden beslutar att godkänna bokslutet.

Yrkanden
Ylva Sten (MP) yrkar bifall till förslaget.

Beslutsgång
Ordföranden finner att nämnden beslutar enligt förslaget.

Beslut
⟦adopt|Kultur- och fritidsnämnden godkänner bokslutet för 2014.⟧
"""),
    ("BESLUT in capitals", "Miljönämnden", "2003-01-21", """
BESLUT
⟦other|Föreläggandet från den 4 december upphävs.⟧

MOTIVERING
Verksamheten har lagts ned.
"""),
    ("bullets that are resolutions in themselves", "Trafiknämnden", "2019-05-14", """
Beslut
• ⟦adopt|Hastigheten på Skolgatan sänks till 30 km/tim.⟧
• ⟦note|Informationen om bussgatan antecknas.⟧
• ⟦assign|Förvaltningen får i uppdrag att mäta trafiken på Ågatan.⟧

Sammanfattning
Boende har hört av sig.
"""),
    ("two deciding bodies, one above the other", "Regionstyrelsen", "2021-02-23", """
Regionstyrelsens förslag till regionfullmäktige
⟦propose|1. Hyresavtalet för vårdcentralen i Backa godkänns.⟧

Regionstyrelsens beslut för egen del
⟦assign|1. Fastighetsdirektören får i uppdrag att teckna avtalet.⟧
"""),
    ("för egen del beslutar", "Kommunstyrelsens arbetsutskott", "2017-08-22", """
⟦propose|Arbetsutskottet föreslår kommunstyrelsen besluta
att godkänna månadsuppföljningen per juli 2017.⟧

⟦assign|För egen del beslutar arbetsutskottet
att kalla förvaltningscheferna till nästa sammanträde.⟧
"""),
    ("another body's decision under its own heading is no decision of this one", "Kommunfullmäktige", "2012-11-26", """
Kommunstyrelsens beslut
Kommunstyrelsen beslutar att överlämna ärendet till fullmäktige.

Kommunfullmäktiges beslut
⟦adopt|Kommunfullmäktige antar bostadsförsörjningsprogrammet.⟧
"""),
    ("body and att in bullets", "Utbildningsnämnden", "2022-10-18", """
⟦adopt|Utbildningsnämnden beslutar följande:
- att fastställa läsårstiderna för 2023/2024,
- att delegera till skolchefen att besluta om studiedagar.⟧
"""),
    ("lead-in names whose proposal was taken", "Kommunstyrelsen", "2023-09-06", """
Beslut
⟦answer|Enligt kommunledningskontorets förslag:
1. Hemställan från Hamnbolaget anses besvarad.
2. Hamnbolaget får i uppdrag att återkomma.⟧

Handlingar
Tjänsteutlåtande den 1 augusti 2023.
"""),
    ("table of fees after the decision", "Bygg- och miljönämnden", "2018-04-25", """
Bygg- och miljönämndens beslut
⟦adopt|Bygglov beviljas för tillbyggnad av enbostadshus.
Avgiften är 9 350 kronor.⟧

Upplysningar
Åtgärden får inte påbörjas förrän startbesked har getts.
"""),
    ("immediate attestation is no part of it", "Kommunstyrelsen", "2020-03-31", """
Kommunstyrelsens beslut
⟦adopt|Kommunstyrelsen antar yttrandet som sitt eget.⟧
Paragrafen förklaras omedelbart justerad.
"""),
    ("nothing decided says so", "Byggnadsnämnden", "2011-02-15", """
Förvaltningschefen informerar om läget på lantmäteriet.

Beslut
-
"""),
    ("refer back with what is to be looked into", "Barn- och utbildningsnämnden", "2014-12-09", """
Beslut
⟦refer-back|Ärendet återremitteras till förvaltningen som får i uppdrag att
a) beräkna kostnaden för skolskjuts,
b) höra skolornas föräldraråd.⟧

Reservation
Nils Hed (M) reserverar sig mot beslutet.
"""),
    ("answers to a motion", "Kommunfullmäktige", "2016-04-25", """
Kommunstyrelsens förslag
att motionen anses besvarad

Beslut
⟦answer|Motionen anses besvarad med hänvisning till pågående utredning.⟧
"""),
    ("tabled with the day it goes to", "Valnämnden", "2018-02-06", """
Beslut
⟦table|Frågan om vallokaler bordläggs till sammanträdet den 6 mars 2018.⟧
"""),
    ("referred without an opinion", "Kommunstyrelsen", "2024-01-17", """
Beslut
⟦refer|Kommunstyrelsen remitterar motionen till socialnämnden med svar senast den 30 april 2024.⟧
"""),
    ("no heading, passive present", "Folkhälsorådet", "2010-09-08", """
Ann-Mari Lund redovisar enkäten. ⟦note|Redovisningen läggs till handlingarna.⟧
"""),
    ("rejected and why", "Socialnämndens arbetsutskott", "2013-05-28", """
Beslut
⟦reject|Ansökan om serveringstillstånd avslås då bolaget har skatteskulder.⟧

Skäl för beslutet
Sökanden ska visa sig lämplig.
"""),
    # -- joint authorities and regions
    ("direction decides, indented clauses", "Förbundsdirektionen", "2006-10-20", """
Budgetförslaget har remitterats till medlemskommunerna.

⟦adopt|Direktionen beslutar
   att fastställa budgeten för 2007, och
   att medlemsavgiften ska vara 34 kronor per invånare.⟧

Göran Wall (m) reserverar sig mot beslutet.
"""),
    ("proposal to the member councils", "Förbundsstyrelsen", "2019-11-29", """
⟦propose|Förbundsstyrelsen föreslår medlemskommunernas fullmäktige att godkänna den nya förbundsordningen.⟧
"""),
    # -- reported
    ("another board, day without a year", "Kommunala pensionärsrådet", "2015-10-21", """
⟨adopt|Socialnämnden|2015-09-16|Socialnämnden antog den 16 september en plan för trygghetsboende.⟩
"""),
    ("earlier decision of the same body, cited with its §", "Miljönämnden", "2021-06-15", """
Beslut
⟦adopt|Miljönämnden godkänner slutredovisningen.⟧

Bakgrund
⟨assign|Miljönämnden|2020-02-11|Miljönämnden beslutade 2020-02-11, § 14, att ge kontoret i uppdrag att
kartlägga enskilda brunnar.⟩
"""),
    ("agent after a passive", "Kultur- och fritidsnämnden", "2019-05-14", """
Beslut
⟦adopt|Nämnden antar de nya öppettiderna.⟧

Bakgrund
⟨adopt|kommunfullmäktige|2018-11-26|Biblioteksplanen antogs av kommunfullmäktige den 26 november 2018.⟩
"""),
    ("court and authority in a list of notices", "Bygg- och miljönämnden", "2017-03-22", """
Följande anmäls:
– ⟨reject|Länsstyrelsen i Hallands län|2017-02-27|Länsstyrelsen i Hallands län: beslut 2017-02-27 att avslå
överklagandet av bygglov för Eken 4.⟩
– Mark- och miljödomstolen: kallelse till förhandling den 4 april.

Beslut
⟦note|Anmälningarna läggs till handlingarna.⟧
"""),
    ("what may come is not reported", "Nätverket för elevhälsa", "2018-05-24", """
Kommunfullmäktige väntas besluta om skolorganisationen i juni. Regeringen har gett besked om statsbidrag, men
Skolverket beslutar om fördelningen först till hösten.
"""),
    # -- networks and notes
    ("agreed, with the subject after the verb", "Beredskapsnätverket", "2022-09-15", """
Frågan om gemensam utbildning togs upp igen. ⟦adopt|Efter diskussion enades nätverket om att ha en övning i mars.⟧
Lena mejlar ett förslag på datum.
"""),
    ("stands behind, in present tense", "Nätverket för näringslivschefer", "2019-03-08", """
Petra gick igenom läget. ⟦endorse|Nätverket ställer sig bakom remissvaret.⟧ Några saknade siffror för handeln.
"""),
    ("task to a named person", "Samverkansgruppen", "2020-11-12", """
Hemsidan är inaktuell. ⟦assign|Jonna får i uppdrag att uppdatera kontaktlistan.⟧ Det går att maila ändringar.
"""),
    ("Beslut inline, one for each question", "Lokala brottsförebyggande rådet", "2018-10-03", """
a) Julmarknaden
Polisen vill ha fler vuxna ute.
Beslut: ⟦adopt|Rådet bjuder in nattvandrarna till nästa möte.⟧
b) Kameror
Frågan är inte utredd.
Beslut: ⟦table|Ärendet bordläggs.⟧
"""),
    ("notes without any decision", "Chefsnätverket", "2021-09-02", """
Eva hälsade alla välkomna. Nätverket diskuterade rekrytering. Flera lyfter att introduktionen måste bli bättre.
Maria tar med frågan till sin ledningsgrupp och återkommer. Nästa möte är den 14 oktober.
"""),
    ("positive to something", "Styrgruppen för e-arkiv", "2017-05-18", """
⟦endorse|Styrgruppen ställer sig positiv till att fler kommuner ansluts.⟧ Kostnaden redovisas i höst.
"""),
    ("recommendation by a council", "Ungdomsrådet", "2023-02-14", """
⟦adopt|Med sju röster mot två rekommenderar ungdomsrådet att skateparken byggs vid badet.⟧
"""),
    ("it was agreed that", "Skolråd Norra", "2005-11-08", """
Många bilar stannar vid grinden. ⟦adopt|Det beslutades att skolan sätter upp en skylt.⟧
Ingen hade något att säga om maten.
"""),
    # -- associations
    ("annual meeting, short answers", "Årsmötet", "1999-03-14", """
Kassören läste upp bokslutet. ⟦adopt|Fastställdes.⟧
"""),
    ("officers elected in one sentence", "Årsmötet", "2009-02-22", """
⟦appoint|Till ordförande för mötet valdes Sven Dahl och till sekreterare Maj Rönn.⟧
"""),
    ("re-elected and newly elected", "Årsmötet", "2004-03-21", """
Valberedningens förslag föredrogs av Inga Falk.
⟦appoint|Omvaldes Stig Hav, Berit Lind och Olle Krok för två år.⟧
⟦appoint|Nyvaldes Pia Sand för ett år.⟧
"""),
    ("election with a list", "Föreningsstämman", "2016-05-11", """
⟦appoint|Stämman valde:
• ordförande: Tor Wik, omval 1 år
• kassör: Ia Blad, nyval 2 år⟧
"""),
    ("discharge", "Årsstämman", "2013-04-18", """
Revisorn läste upp berättelsen och tillstyrkte ansvarsfrihet. ⟦adopt|Stämman beviljade styrelsen ansvarsfrihet.⟧
"""),
    ("board buys something", "Styrelsen", "2018-09-12", """
Tre offerter hade kommit in. ⟦adopt|Efter genomgång av offerterna beslutas att välja den från Lunds Plåt.⟧
"""),
    ("somebody takes something on", "Styrelsen", "2011-10-04", """
Häcken behöver klippas. ⟦assign|Rolf åtog sig att hyra en maskin.⟧ Det kom tips på en firma i Borås.
"""),
    ("claim and att-clause, the decision only points", "Kårstyrelsen", "2020-02-19", """
Förslag: att köpa in tio stolar
att kostnaden tas ur inventariebudgeten
Beslut: ⟦adopt|Attsatserna bifalles.⟧
"""),
    ("student union, meeting decides by clauses", "Fullmäktige", "2022-05-03", """
Mötet diskuterade motionens andra attsats.

⟦adopt|Mötet beslutar
att bifalla motionens första attsats,
att avslå motionens andra attsats.⟧
"""),
    ("a proposal that was withdrawn is no decision", "Styrelsen", "2014-11-20", """
Kaj föreslog att avgiften höjs. Förslaget fick inget stöd och drogs tillbaka. Konstaterades att grinden är lagad.
"""),
    ("meeting found that it was summoned in time", "Årsmötet", "2007-03-18", """
⟦adopt|Fann årsmötet att kallelse skett i stadgeenlig ordning.⟧
"""),
    ("motion lost", "Årsmötet", "2015-03-29", """
Ulf Nord hade motionerat om bastu. ⟦reject|Motionen avslogs med 21 röster mot 9.⟧
"""),
    ("elevråd in plain words", "Elevrådet", "2019-10-02", """
Alla klasser hade fått säga sitt. ⟦adopt|Elevrådet bestämde att det blir maskerad fredagen den 25 oktober.⟧
"""),
    ("assigned to a working group", "Byalaget", "2012-06-07", """
⟦assign|Styrelsen gav vägkommittén i uppdrag att ta in anbud på grusning.⟧
"""),
    ("uncertain noun that looks like a verb", "Styrelsen", "2010-01-26", """
Valberedningen har haft möte. Kommunens beslut om bidrag väntas i mars. Beslutet om lokal får vänta.
"""),
    # -- forms collected from published minutes
    ("filed with approval", "Kommunstyrelsen", "2018-05-02", """
⟦note|Kommunstyrelsen lägger med godkännande informationen om flyktingmottagandet till handlingarna.⟧
"""),
    ("the whole item is one word", "Styrelsen", "2014-02-11", """
⟦note|Lagt till handlingarna.⟧
"""),
    ("body has taken part of the information", "Kommunfullmäktige", "2019-09-30", """
Beslut
⟦note|Kommunfullmäktige har tagit del av informationen.⟧
"""),
    ("infinitive without att after the lead-in", "Direktionen", "2015-12-11", """
⟦adopt|Direktionen beslutar:
Godkänna budgeten för 2016.
Fastställa avgiften till 41 kronor per invånare.⟧
"""),
    ("last sentence in the passive", "Styrelsen", "2022-04-06", """
Lotta berättar om läget med taket. Två anbud finns. ⟦adopt|Beslutas att anta det lägre anbudet.⟧
"""),
    ("sentence that begins with Att", "Årsmötet", "2010-03-07", """
⟦appoint|Att justera dagens protokoll valdes Hasse Ros och Gun Lind.⟧
"""),
    ("proposal and decision on lines of their own", "Kårstyrelsen", "2019-03-20", """
Förslag:
att avsätta 4 000 kr till mottagningen
Beslut:
⟦adopt|Förslaget godkänns.⟧
"""),
    ("decision and reasons in one paragraph with the chair's name", "Socialnämnden", "2009-06-18", """
Ordförande Inga Ros informerar om sommarens bemanning.
⟦note|Socialnämnden beslutar att lägga informationen till handlingarna.⟧
"""),
    ("earlier handling is no decision", "Kommunfullmäktige", "2024-04-18", """
Beslut
⟦table|Ärendet bordläggs till sammanträdet den 16 maj 2024.⟧

Tidigare behandling
Bordlagt den 14 mars 2024, § 41.

Handlingar
2024 nr 50.
"""),
    ("statement handed in is no decision", "Kommunstyrelsen", "2024-03-06", """
Beslut
⟦reject|Yrkandet från SD avslås.⟧

Protokollsanteckning
Representanterna från M och KD antecknar som yttrande en skrivelse från den 1 mars 2024.

Protokollsutdrag skickas till
Stadsledningskontoret
"""),
    ("quoted older decision in the reasons", "Kommunfullmäktige", "2023-05-11", """
Beslut
⟦adopt|Kommunfullmäktige godkänner avsägelsen.⟧

Ärendet
⟨appoint|Kommunfullmäktige|2022-10-20|Kommunfullmäktige valde den 20 oktober 2022, § 12, Ola Sten till ledamot
i nämnden.⟩
"""),
    ("resignation and new election", "Kommunfullmäktige", "2006-11-27", """
Kommunfullmäktiges beslut
⟦appoint|att entlediga Rut Alm (kd) från uppdraget, och
att till ny ersättare i miljönämnden utse Jon Ek (kd).⟧
"""),
    ("nobody came forward", "Årsmötet", "2017-03-12", """
Valberedningen har ingen kandidat. Ingen på mötet anmälde sig. ⟦table|Valet bordläggs.⟧
"""),
    ("interpellation may be put and is answered", "Kommunfullmäktige", "2012-02-20", """
Beslut
⟦adopt|Interpellationen får ställas.⟧

Eva Nord (S) svarar på interpellationen. I debatten deltar fem ledamöter.
"""),
    ("election in one line with the term", "Kommunfullmäktige", "2024-02-29", """
Beslut
⟦appoint|Till ersättare i förbundsfullmäktige för tiden till och med 2026 utses Kajsa Gren (S).⟧
"""),
    ("question settled by agreement about who does what", "Elevhälsoteamet", "2016-01-19", """
⟦assign|Bestämdes att kuratorn kontaktar vårdnadshavarna.⟧ Mentorn följer upp om två veckor.
"""),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "day", "marked"), ROWS, ids=[row[0] for row in ROWS])
def test_style(reason: str, body: str, day: str, marked: str) -> None:
    """Every decision of the item, whole, with its kind, and nothing else."""
    text, expected = unmarked(marked.strip("\n"))
    document, outline = minutes(text, meeting_body=body, date=day)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
