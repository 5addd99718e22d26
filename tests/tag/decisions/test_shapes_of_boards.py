"""How municipal, regional and joint boards word and place their decisions, 1970-2025, one item a row.

A row: reason, the body whose minutes they are, the day, the title of the item, its text with the expected decisions
marked (tests/tag/marked.py). Bodies, people and matters are invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    # -- the heading and where it stands
    ("points with dels", "Kommunstyrelsen", "1974-10-08", "Tomtpriser", """
Fastighetskontoret har i skrivelse föreslagit nya tomtpriser.

⟦adopt|Kommunstyrelsen beslöt
dels att fastställa tomtpriset till 18 kronor per kvadratmeter,
dels att priset skall gälla från årsskiftet.⟧
"""),
    ("the body and BESLUTAR on two lines", "Socialnämnden", "1988-05-03", "Budget", """
Förslag till budget för 1989 föreligger.

Socialnämnden

BESLUTAR

⟦adopt|att godkänna budgetförslaget.⟧
"""),
    ("heading in the margin", "Byggnadsnämnden", "1996-02-14", "Skylt", """
Ärende\tAnsökan om skylt på fasad mot Torget.
Beslut\t⟦adopt|Byggnadsnämnden beviljar bygglov för skylten.⟧
Avgift\t900 kronor.
"""),
    ("an abbreviation decides", "Kommunstyrelsens arbetsutskott", "2009-03-10", "Ridhus", """
Ridklubben har inkommit med en skrivelse.

⟦assign|AU beslutar att kommunchefen träffar klubben före sommaren.⟧
"""),
    ("abbreviation in the heading", "Kommunstyrelsen", "2013-09-04", "Avgifter", """
KS beslut
⟦adopt|Avgiften för båtplatser lämnas oförändrad.⟧

Bakgrund
Hamnrådet har yttrat sig.
"""),
    ("by proposal, nothing more", "Kommunstyrelsen", "2007-11-06", "Hyra", """
Arbetsutskottets förslag
att hyran för Folkets hus sätts ned.

Kommunstyrelsens beslut
⟦adopt|Enligt arbetsutskottets förslag.⟧
"""),
    ("the decision after the name of who proposed, in commas", "Kommunstyrelsens arbetsutskott", "2016-05-10",
     "Resa", """
Inbjudan från vänorten har kommit.

⟦adopt|Arbetsutskottet beslutar, på förslag av ordföranden, att resan genomförs i september.⟧
"""),
    ("a body with a clause of its own", "Miljönämnden", "2004-04-21", "Buller", """
⟦reject|Nämnden, som delar förvaltningens bedömning, beslutar att inte vidta ytterligare åtgärder i ärendet.⟧
"""),
    ("turned round after a reference", "Barn- och ungdomsnämnden", "2018-02-13", "Skolskjuts", """
Vårdnadshavaren har yttrat sig.

⟦reject|Med hänvisning till vad som anförts ovan beslutar nämnden att avslå ansökan.⟧
"""),
    ("passive after a reference", "Omsorgsnämnden", "2011-06-15", "Jourtid", """
Ett underskott väntas.

⟦adopt|Mot bakgrund av detta beslutas att jourtiden ändras från den 1 september.⟧
"""),
    ("figures first, then the verb", "Kulturnämnden", "2001-09-19", "Ansökan", """
⟦reject|Med 7 röster mot 4 beslutar nämnden att avslå ansökan.⟧
"""),
    ("takes the decision to", "Tekniska utskottet", "2012-10-02", "Tjälskott", """
Gatuchefen informerar om tjälskadorna.

⟦adopt|Utskottet tar beslut om att lägga om Åsvägen före vintern.⟧
"""),
    ("agrees", "Ledningsutskottet", "2015-01-20", "Samlokalisering", """
Två alternativ presenteras.

⟦adopt|Utskottet är enigt om att gå vidare med alternativ 2.⟧
"""),
    ("one word under the heading", "Servicenämnden", "2010-05-20", "Rapport", """
Månadsrapport för april föreligger.

Beslut
⟦note|Noteras.⟧
"""),
    ("one word after the label", "Servicenämnden", "2010-05-20", "Avtal", """
Förslag till avtal med Städbolaget föreligger.

Beslut: ⟦adopt|Godkännes.⟧
"""),
    ("the decision in brackets after its heading", "Fritidsnämnden", "1994-08-30", "Bad", """
Beslut (enhälligt)
⟦adopt|Badet hålls öppet till och med den 15 september.⟧
"""),
    ("heading with the day", "Nämnden för teknik", "2020-05-26", "Bredband", """
Beslut 2020-05-26
⟦adopt|Nämnden antar bredbandsplanen.⟧

Beskrivning av ärendet
Planen har varit på samråd.
"""),
    ("the body decides as follows", "Valnämnden", "2018-06-07", "Förtidsröstning", """
⟦adopt|Valnämnden beslutar som följer:
1. Förtidsröstning sker på biblioteket.
2. Öppettiderna blir 10-18.⟧
"""),
    ("proposal upwards by heading alone", "Socialnämnden", "2014-03-18", "Taxa", """
Förvaltningen har räknat om taxan.

Socialnämndens förslag till kommunfullmäktige
⟦propose|Taxan för trygghetslarm höjs till 250 kronor per månad.⟧
"""),
    ("proposal upwards, verb first", "Kommunstyrelsens arbetsutskott", "1992-11-17", "Borgen", """
Bostadsstiftelsen ansöker om borgen.

⟦propose|Arbetsutskottet föreslår kommunstyrelsen föreslå kommunfullmäktige
att bevilja borgen med 4 miljoner kronor.⟧
"""),
    ("supports the proposal", "Kommunala tillgänglighetsrådet", "2019-11-12", "Gångväg", """
Gatuenheten visade ritningar.

⟦propose|Rådet tillstyrker förslaget.⟧
"""),
    ("Beslut in two steps under subheads", "Kommunstyrelsen", "2021-09-07", "Lokaler", """
Kommunstyrelsens beslut
⟦adopt|1. Lokalförsörjningsplanen godkänns.
2. Planen ska följas upp varje år.⟧

Kommunstyrelsens förslag till kommunfullmäktige
⟦propose|Investeringsramen utökas med 14 miljoner kronor.⟧
"""),
    # -- taking note
    ("to the minutes", "Kommunstyrelsen", "2006-01-24", "Rapport", """
Räddningschefen rapporterar om branden på Industrigatan.

⟦note|Informationen tas till protokollet.⟧
"""),
    ("has received", "Överförmyndarnämnden", "2017-04-05", "Statistik", """
Handläggaren går igenom statistiken.

⟦note|Nämnden har mottagit informationen.⟧
"""),
    ("has taken part", "Gymnasienämnden", "2022-02-09", "Antagning", """
Antagningschefen redovisar preliminära siffror.

⟦note|Nämnden har tagit del av informationen.⟧
"""),
    ("handed in and filed", "Kommunstyrelsen", "1979-01-16", "Meddelanden", """
Skrivelse från länsstyrelsen angående älgjakt.

⟦note|Skrivelsen lägges till handlingarna.⟧
"""),
    ("the information is noted as received", "Hälsonämnden", "2023-10-18", "Läget", """
Verksamhetschefen informerar.

⟦note|Nämnden noterar informationen till protokollet.⟧
"""),
    ("good, so noted", "Samhällsutskottet", "2008-09-09", "Kollektivtrafik", """
⟦note|Utskottet tackar för en intressant dragning.⟧
"""),
    # -- the ways of a case
    ("tabled to a day", "Kommunstyrelsen", "2005-04-12", "Hotellet", """
⟦table|Ärendet bordläggs till den 4 maj.⟧
"""),
    ("the chair declares it tabled", "Kommunfullmäktige", "1986-04-28", "Motion", """
⟦table|Ärendet förklarades bordlagt till nästa sammanträde.⟧
"""),
    ("sent on", "Bygg- och trafiknämnden", "2003-05-21", "Parkering", """
⟦refer|Skrivelsen överlämnas till gatukontoret för handläggning.⟧
"""),
    ("sent on for preparation, council", "Kommunfullmäktige", "2019-10-28", "Ny motion", """
Gun Ask (C) har lämnat en motion om laddstolpar.

Beslut
⟦refer|Motionen remitteras till kommunstyrelsen för beredning.⟧
"""),
    ("may be put", "Kommunfullmäktige", "2019-10-28", "Ny interpellation", """
Bo Lie (L) har lämnat en interpellation om vägbelysning.

Beslut
⟦adopt|Interpellationen får ställas och besvaras vid nästa sammanträde.⟧
"""),
    ("closed", "Individnämnden", "2013-02-12", "Tillsyn", """
Åtgärderna är vidtagna.

⟦other|Nämnden avslutar ärendet.⟧
"""),
    ("withdrawn from the list is no decision", "Kommunstyrelsen", "2005-04-12", "Hotellet", """
Ärendet utgår.
"""),
    ("lent to another body", "Kommunstyrelsens arbetsutskott", "2012-06-05", "Skogsvägen", """
⟦refer|Arbetsutskottet skickar frågan vidare till samhällsbyggnadsnämnden.⟧
"""),
    # -- permits and statements
    ("positive reply", "Samhällsbyggnadsnämnden", "2020-02-11", "Åby 1:3", """
Sökanden vill bygga tre hus.

⟦endorse|Nämnden ställer sig positiv till en planläggning.⟧
"""),
    ("dispensation", "Miljö- och byggnadsnämnden", "2016-11-16", "Brygga", """
Skäl för beslut
Platsen är ianspråktagen.

Beslut
⟦adopt|Miljö- och byggnadsnämnden meddelar strandskyddsdispens för bryggan.⟧
"""),
    ("a statement made", "Kommunstyrelsen", "1999-08-31", "Remiss vindkraft", """
Länsstyrelsens remiss om vindkraft föreligger.

Beslut
⟦adopt|Som svar på remissen vill kommunstyrelsen anföra följande. Kommunen har inget att erinra mot ansökan.⟧
"""),
    ("no objection", "Kommunstyrelsen", "1999-08-31", "Remiss mast", """
⟦note|Kommunstyrelsen har ingen erinran mot förslaget.⟧
"""),
    ("an utterance of the council", "Landstingsfullmäktige", "1990-06-12", "Uttalande", """
⟦adopt|Landstingsfullmäktige uttalar att akutsjukvården ska finnas kvar i Norrby.⟧
"""),
    # -- elections in councils
    ("elects as proposed", "Kommunfullmäktige", "2015-12-14", "Val av revisor", """
Valberedningen föreslår Siv Tall (S).

⟦appoint|Fullmäktige väljer i enlighet med valberedningens förslag.⟧
"""),
    ("a list under the verb", "Kommunfullmäktige", "2014-12-15", "Val till nämnd", """
⟦appoint|Till ledamöter och ersättare i kulturnämnden för tiden 2015-2018 väljs:
Ledamöter
Anna Ceder (S)
Per Hult (M)
Ersättare
Olle Stig (V)⟧
"""),
    ("relieved of the office", "Landstingsfullmäktige", "1985-02-26", "Avsägelse", """
⟦appoint|Herr Sandgren befriades från uppdraget som revisor.⟧
"""),
    ("resignation granted and new election asked for", "Kommunfullmäktige", "2023-02-27", "Avsägelse", """
Beslut
⟦appoint|1. Eva Lys (M) beviljas entledigande från uppdraget som ersättare.
2. Ny sammanräkning begärs hos länsstyrelsen.⟧
"""),
    # -- older councils
    ("the chair finds and the council has decided", "Kommunfullmäktige", "1973-05-28", "Tomt", """
Sedan överläggningen förklarats avslutad, framställde ordföranden proposition å bifall till förslaget, och fann densamma
med ja besvarad. ⟦adopt|Kommunfullmäktige hade således beslutat att försälja tomten.⟧
"""),
    ("in agreement with a request", "Landstinget", "1975-10-21", "Ambulans", """
Förvaltningsutskottet hemställer om 80 000 kronor.

⟦adopt|Landstinget beslöt i enlighet med utskottets hemställan.⟧
"""),
    ("approved without debate", "Kommunfullmäktige", "1978-11-27", "Stadga", """
Kommunstyrelsen föreslår att stadgan antages.

⟦adopt|Bifölls.⟧
"""),
    ("the request was granted", "Skolstyrelsen", "1977-03-09", "Ledighet", """
Adjunkt Hilda Ram har begärt tjänstledighet.

⟦adopt|Den begärda ledigheten beviljades.⟧
"""),
    # -- regions and joint authorities
    ("region with bullets under a lead", "Regionstyrelsen", "2020-11-10", "Screening", """
⟦adopt|Regionstyrelsen beslutar att
• anta handlingsplanen
• finansiera den inom ram
• följa upp planen årligen⟧

Sammanfattning
Planen har tagits fram under året.
"""),
    ("owners' council recommends", "Ägarsamrådet", "2018-10-05", "Medlemsavgift", """
Ordföranden redogjorde för budgetläget.

⟦propose|Ägarsamrådet rekommenderar medlemskommunerna att höja avgiften med 2 procent.⟧
"""),
    ("board of a coordination association", "Samordningsförbundets styrelse", "2017-03-23", "Insatser", """
⟦fund|Styrelsen beviljar 900 000 kr till insatsen Steg för steg.⟧ ⟦assign|Förbundschefen får i uppgift att följa upp
resultatet.⟧
"""),
    ("direction notes and approves", "Direktionen", "2009-05-29", "Tertial", """
Ekonomen föredrog tertialrapporten. ⟦adopt|Rapporten godkändes av direktionen.⟧
"""),
    ("joint committee asks its heads", "Gemensamma nämnden", "2016-09-15", "Växel", """
⟦assign|Nämnden ger förvaltningen i uppgift att se över öppettiderna.⟧
"""),
    ("joint committee called so in its resolutions only", "Löne- och växelnämnden", "2016-09-15", "Växel", """
⟦note|Gemensamma nämnden beslutar
att notera informationen till protokollet samt
att översända uppföljningen till kommunerna.⟧
"""),
    # -- traps
    ("trap: decisions to come", "Kommunstyrelsen", "2021-03-02", "Läget", """
Beslut om skolans framtid fattas i kommunfullmäktige den 29 mars. Nämnden ska besluta om taxan i april. Förslaget
kommer att antas efter samråd. Kommunstyrelsen kan besluta om lån.
"""),
    ("trap: claims and questions put", "Kommunstyrelsen", "2015-02-03", "Simhall", """
Yrkanden
Ros-Mari Alm (S): Ärendet avslås.
Tor Hed (M) yrkar att kommunstyrelsen beslutar att godkänna förslaget.

Propositionsordning
Ordföranden ställer proposition på avslag och bifall och finner att kommunstyrelsen beslutar avslå ärendet.

Beslut
⟦reject|Kommunstyrelsen avslår förslaget om ny simhall.⟧
"""),
    ("trap: delegation rules and law", "Socialnämnden", "2012-05-22", "Delegation", """
Av delegationsordningen framgår att enhetschef beslutar om bistånd. Enligt lagen ska nämnden utse ett dataskyddsombud.
Kommunfullmäktige fastställer avgifterna.

Beslut
⟦adopt|Nämnden antar delegationsordningen.⟧
"""),
    ("trap: earlier handling in detail", "Kommunfullmäktige", "2022-06-20", "Gator", """
Tidigare behandling
⟨propose|Tekniska nämnden|2022-04-19|Tekniska nämnden beslutade 2022-04-19, § 31, att föreslå fullmäktige anta planen.⟩

Beslut
⟦adopt|Kommunfullmäktige antar planen.⟧
"""),
    ("trap: questions answered in the council", "Kommunfullmäktige", "2024-04-22", "Fråga om bussar", """
Lars Hav (SD) frågar varför turen lades ned. Kommunalrådet Pia Ros (S) svarar att regionen beslutade om tidtabellen
och att kommunen inte kan ändra den.
"""),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "date", "title", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_boards(reason: str, body: str, date: str, title: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text.strip("\n"))
    document, outline = minutes(plain, meeting_body=body, date=date, title=title)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
