"""Whole documents in which many decisions are told without a deciding verb, among talk and information.

The document's own habit carries: where the sure verbs stand in the last paragraph of their items, so do the others.
Items of talk, reports, notices and times stand between them as traps. All bodies, people and matters are invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.many import many
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
DOCUMENTS = [
    ("past tense in the last paragraph, 1983", "Kyrkogårdsnämnden", "1983-09-14", """
§ 1 Justering
⟦appoint|Rune Bark fick förtroendet att jämte ordföranden justera protokollet.⟧

§ 2 Gravstenar
Skrivelse hade inkommit från stenhuggeriet angående provning av gravstenar.

⟦adopt|Nämnden godkände det upprättade förslaget till provning.⟧

§ 3 Ny gräsklippare
Kyrkogårdsvaktmästaren redogjorde för tre anbud.

⟦adopt|En gräsklippare av märket Klippo inköptes för 14.500 kronor.⟧

§ 4 Framställan om gravplats
Framställan från Sven Mo om utökad gravplats föredrogs.

⟦note|Framställan föranledde ingen åtgärd.⟧

§ 5 Semestervikarie
⟦appoint|Till semestervikarie antogs Karl Lund.⟧

§ 6 Belysning vid grinden
Ordföranden visade en skiss.

⟦table|Ärendet fick anstå till nästa sammanträde.⟧

§ 7 Rapporter
Vaktmästaren rapporterade att häcken klipptes i augusti. Inbrottet i boden anmäldes till polisen.

§ 8 Avgifter
⟦adopt|Oförändrade avgifter skall gälla för 1984.⟧
"""),
    ("an annual meeting with offices and names", "Årsmötet", "1994-03-06", """
§ 1 Mötets öppnande
Ordförande Kjell Bro hälsade välkommen.

§ 2 Mötets behöriga utlysande
⟦adopt|Mötet befanns vara stadgeenligt utlyst.⟧

§ 3 Val av mötesordförande
⟦appoint|Att leda förhandlingarna utsågs Kjell Bro.⟧

§ 4 Verksamhetsberättelse
⟦note|Verksamhetsberättelsen upplästes och lades till handlingarna.⟧

§ 5 Ansvarsfrihet
⟦adopt|Styrelsen fick full och tacksam ansvarsfrihet för det gångna året.⟧

§ 6 Val av styrelse
⟦appoint|Ordförande på ett år: Kjell Bro (omval).⟧
⟦appoint|Kassör på två år: Anna Rud (nyval efter Bo Lid).⟧
⟦appoint|Suppleanter: Ia Mo, Per Fors och Ulf Grip.⟧

§ 7 Årsavgift
⟦adopt|Avgiften blir oförändrat 100 kronor för vuxna och 50 kronor för ungdomar.⟧

§ 8 Motion om ny belysning
Styrelsen var tveksam till motionens syfte.

⟦adopt|Mötet sade ja till motionen.⟧

§ 9 Övriga frågor
Bo Lid undrade när spåret ska röjas. Ordföranden svarade att det görs till våren.
"""),
    ("a company, passives and rights", "Styrelsen", "2012-06-13", """
§ 1 Protokoll
⟦note|Föregående mötesprotokoll genomgicks och lades till handlingarna.⟧

§ 2 Ekonomi
VD presenterade utfallet till och med maj. Resultatet är bättre än budget.

⟦note|Styrelsen noterade rapporten.⟧

§ 3 Försäljning av kvarteret Linden
Två bud har inkommit.

⟦adopt|Fastigheten säljs till högstbjudande. VD ges rätt att underteckna köpehandlingarna.⟧

§ 4 Revisorernas granskning
⟦note|Styrelsen hade inget att erinra mot rapporten.⟧

§ 5 VD:s lön
⟦assign|Ordföranden fick styrelsens mandat att förhandla med VD.⟧

§ 6 Ägardialog
⟨adopt|Kommunstyrelsen i Solvik|2012-04-04|Kommunstyrelsen i Solvik har den 4 april 2012 antagit en ny ägarpolicy.⟩

⟦note|Informationen föranledde inga kommentarer.⟧

§ 7 Investeringsplan
⟦adopt|Planen antogs med den ändringen att pumphuset stryks.⟧

§ 8 Hyresnivåer
Hyresgästföreningen begär en sänkning. I grannkommunen sänks hyran med 1 procent.

⟦reject|Begäran avvisades.⟧
"""),
    ('notes, present with "vi"', "Nätverket", "2020-10-08", """
§ 1 Förra mötet
Anteckningarna från förra mötet gicks igenom.

§ 2 Gemensam utbildning
Pernilla berättade om erfarenheterna. Alla kommuner är intresserade.

Pernilla undersökte kostnaden under våren.

§ 3 Statistik
Diskussion om nyckeltalen.

⟦adopt|Vi kör vidare med samma nyckeltal under 2021.⟧

§ 4 Representant i länsgruppen
⟦appoint|Maria Ros tar över efter Jonas som representant i länsgruppen.⟧

§ 5 Blanketten
⟦adopt|Nätverket beslutar att använda den nya blanketten från årsskiftet.⟧

§ 6 Laget runt
Lerby: rekryterar ny enhetschef. Moby: avgiften höjs nästa år.

§ 7 Nästa möte
Nästa möte hålls den 3 december i Moby.
"""),
    ("a county council, little said", "Landstingets hälso- och sjukvårdsnämnd", "1999-02-17", """
§ 12 Vårdavtal
⟨adopt|Landstingsfullmäktige|1998-11-24|Landstingsfullmäktige fastställde 1998-11-24 riktlinjer för vårdavtal.⟩

⟦adopt|Avtalet med Vårdhuset AB förlängs till och med utgången av år 2000.⟧

§ 13 Motion om glasögon
Nämnden föreslår landstingsfullmäktige besluta
⟦propose|att motionen avslås.⟧

§ 14 Yttrande
⟦adopt|Nämnden avger yttrande enligt bilaga.⟧

§ 15 Bokslut
⟦adopt|Nämnden godkänner bokslutet.⟧

§ 16 Omorganisation
Efter överläggning ställs bordläggning mot avgörande. Omröstning begärs. För bordläggning röstar 6 ledamöter och för
avgörande i dag 5 ledamöter.

⟦table|Ärendet bordläggs.⟧

§ 17 Ny chef
Anders Gren tillträder som chef den 1 mars.

§ 18 Delegering
⟦refer|Ärendet lämnas över till arbetsutskottet för avgörande.⟧
"""),
    ("an annual meeting with motions", "Föreningsstämman", "2022-04-24", """
§ 1 Val av ordförande
⟦appoint|Till stämmans ordförande valdes Eva Hav.⟧

§ 2 Röstlängd
⟦adopt|Upprättad röstlängd godkändes.⟧

§ 3 Dispositioner
⟦adopt|Stämman följde styrelsens förslag att föra över resultatet i ny räkning.⟧

§ 4 Motion om laddplatser
Styrelsens svar lästes upp.

⟦reject|Motionen fick 14 röster för och 22 emot och föll därmed.⟧

§ 5 Motion om grillplats
⟦answer|Motionen är därmed att anse som besvarad.⟧

§ 6 Fondavsättning
⟦adopt|Avsättning till fonden sker med 90 000 kr.⟧

§ 7 Arvoden
⟦adopt|Styrelsen får dela på två prisbasbelopp.⟧

§ 8 Staket
⟦assign|Styrelsen arbetar vidare med frågan och tar in offerter.⟧

§ 9 Information
Fjärrvärmen stängs av den 12 maj.
"""),
    ("a building board", "Byggnadsnämnden", "2006-11-21", """
§ 101 Tillbyggnad av garage
Grannarna har hörts och har inget att invända.

⟦adopt|Byggnadsnämnden lämnar bygglov.⟧

§ 102 Olovlig altan
Ägaren har inte svarat på nämndens brev.

⟦other|Ägaren föreläggs att inom två månader ta bort altanen.⟧

§ 103 Ny skylt
⟦reject|Ansökan om skylt avslås eftersom den förvanskar fasaden.⟧

§ 104 Namnsättning
Kulturnämnden har yttrat sig.

⟦adopt|Den nya vägen får namnet Lingonstigen.⟧

§ 105 Detaljplan för Norra hamnen
Planen har varit utställd 4 september - 2 oktober. Två yttranden har kommit in.

⟦refer|Planen skickas ut på ny utställning.⟧

§ 106 Information
Stadsarkitekten berättar om arbetet med översiktsplanen. Planen visas på biblioteket i december.

§ 107 Sanktionsavgift
⟦adopt|Avgiften efterskänks.⟧
"""),
    ("a club of the eighties", "Styrelsen", "1988-04-12", """
§ 1 Mötet öppnas
Ordföranden öppnade mötet.

§ 2 Dagordning
⟦adopt|Dagordningen godkändes.⟧

§ 3 Skrivelser
Från riksförbundet: ny stadga. Från kommunen: bidragsblankett.

Kassören fyller i blanketten och sänder in den.

§ 4 Sommarfesten
Festkommittén rapporterade.

⟦adopt|Festen förläggs till Folkets park lördagen den 11 juni.⟧

§ 5 Inköp
⟦adopt|Styrelsen enades om att köpa en kaffebryggare.⟧

§ 6 Medlemsavgiften
Kassören förordade en höjning.

⟦adopt|Mötet stannade för 75 kronor.⟧

§ 7 Nytt lokalavtal
⟦assign|Åke och Ulla gavs i uppdrag att tala med hyresvärden.⟧

§ 8 Nästa möte
Nästa möte blir den 10 maj hos Ulla.
"""),
    ("a council, elections and answers", "Kommunfullmäktige", "2017-02-27", """
§ 8 Avsägelse
Lena Kvist (C) har avsagt sig uppdraget som ledamot i socialnämnden.

⟦appoint|Kommunfullmäktige entledigar Lena Kvist från uppdraget.⟧

§ 9 Interpellation om vargar
⟦adopt|Interpellationen får ställas.⟧

§ 10 Fråga om busslinje 4
Bo Alm (M) besvarar frågan. I debatten deltar Eva Ros (S).

⟦answer|Frågan är besvarad och överläggningen avslutas.⟧

§ 11 Taxa för tillsyn
⟦adopt|Kommunfullmäktige antar taxan.⟧

§ 12 Motion om fria bussar
Tommy Ek (V) yrkar bifall till motionen. Vid omröstningen röstar 14 för motionen och 27 mot. Fyra ledamöter avstår.

⟦reject|Motionen avslås.⟧

§ 13 Val av nämndeman
⟦appoint|Ny nämndeman för tiden till och med 2019 blir Ivar Sjö (S).⟧

§ 14 Anmälan
⟦note|Anmälningarna läggs med godkännande till handlingarna.⟧
"""),
    ("heads of schools", "Skolchefsgruppen", "2015-05-05", """
§ 1 Inledning
Karin hälsade välkommen.

§ 2 Antagning
Lars redogjorde för antagningssiffrorna. I Boby ökar antalet elever.

⟦endorse|Gruppen är positiv till en gemensam antagning.⟧

§ 3 Prövningsavgift
⟦propose|Skolchefsgruppen rekommenderar kommunerna en avgift på 500 kronor.⟧

§ 4 Fortbildning
Tre förslag diskuterades.

⟦assign|Karin och Lars får ta fram ett program till hösten.⟧

§ 5 Värdskap
⟦appoint|Boby står som värd för höstens konferens.⟧

§ 6 Övrigt
Skolinspektionen kommer till Moby vecka 40. Statsbidraget söks senast den 1 juni.
"""),
    ("a committee on persons", "Socialutskottet", "1992-05-19", """
§ 40 Ansökan om färdtjänst
Utredning föreligger.

⟦adopt|Utskottet beviljar färdtjänst till och med den 31 maj 1993.⟧

§ 41 Hyresskuld
Klienten har erbjudits en avbetalningsplan.

⟦other|Ärendet avskrivs.⟧

§ 42 Serveringstillstånd
Polismyndigheten har inget att erinra.

⟦adopt|Restaurang Kajen erhåller tillstånd att servera starköl till klockan 24.00.⟧

§ 43 Avgift för hemhjälp
⟦propose|Utskottet föreslår socialnämnden att höja avgiften till 45 kronor per timme.⟧

§ 44 Anhörigbidrag
⟦reject|Begäran om anhörigbidrag kan inte bifallas.⟧

§ 45 Information om lagändringar
Socialchefen gick igenom den nya lagen. Lagen träder i kraft den 1 juli.

§ 46 Sammanträdesdag
⟦adopt|Sammanträdet den 16 juni flyttas till den 9 juni.⟧
"""),
    ("a village", "Byalaget", "2003-10-05", """
§ 1 Bryggan
Bryggan är i dåligt skick. Offerten från Åbergs Bygg ligger på 34 000 kronor.

⟦adopt|Mötet röstade igenom förslaget att laga bryggan. Röstsiffrorna blev 15 för och 6 mot.⟧

§ 2 Städdag
⟦adopt|Städdagen bestämdes till lördagen den 18 oktober.⟧

§ 3 Anslagstavla
⟦assign|Gösta fick på sin lott att måla om tavlan.⟧

§ 4 Bastun
⟦adopt|Nyckeln till bastun ska hämtas hos Berit.⟧

§ 5 Kassan
Berit läste upp ställningen i kassan: 12 400 kronor.

§ 6 Val av kassör
⟦appoint|Berit fortsätter som kassör.⟧

§ 7 Postlådorna
⟦table|Frågan om postlådorna sköts på framtiden.⟧
"""),
    ("a housing association", "Styrelsen", "2021-02-11", """
§ 1 Öppnande
Ordföranden öppnade mötet.

§ 2 Dagordning
⟦adopt|Styrelsen godkände dagordningen.⟧

§ 3 Bokslut
Ekonomichefen föredrog bokslutet.

⟦adopt|Styrelsen avger årsredovisningen och överlämnar den till stämman.⟧

§ 4 Stambyte
Tre anbud har kommit in.

⟦adopt|Styrelsen valde att gå vidare med Rörfirman AB.⟧

§ 5 Andrahandsuthyrning
⟦adopt|Lägenhet 1102 får hyras ut i andra hand till och med augusti.⟧

§ 6 Störningar
⟦assign|Förvaltaren kontaktar den boende och återrapporterar.⟧

§ 7 Rapporter
Hissen står stilla sedan i måndags. Den lagas nästa vecka.

§ 8 Nytt medlemskap
⟦adopt|Ia Mo antogs som medlem i föreningen.⟧
"""),
    ("traps: last paragraphs that only tell how things go", "Omvårdnadsnämnden", "2011-03-22", """
§ 20 Bokslut
⟦adopt|Nämnden godkänner bokslutet för 2010.⟧

§ 21 Besök på Solgården
Nämnden besökte boendet den 1 mars. Personalen berättade om arbetet med dokumentation.

Maten lagas numera i det egna köket.

§ 22 Väntetider
Förvaltningschefen redovisade väntetiderna.

Köerna kortas något jämfört med i fjol.

§ 23 Sommarvikarier
Rekryteringen har börjat.

Annonsen publiceras i lokaltidningen nästa vecka.

§ 24 Lex Sarah
En anmälan har kommit in.

⟦note|Anmälan läggs till handlingarna.⟧

§ 25 Matdistribution
⟦other|Avtalet med Matbolaget sägs upp.⟧

§ 26 Ny lag
Socialdepartementet har lagt fram en proposition.

Lagen föreslås gälla från den 1 juli.

§ 27 Öppna jämförelser
Kommunen placeras på plats 14 i länet.

§ 28 Bilar
⟦assign|Förvaltningen får byta ut två bilar inom ramen.⟧

§ 29 Kurs
Kursen om demens anordnas i april och är gratis för ledamöterna.
"""),
    ("no habit: a body with headings says nothing by its last paragraphs", "Nämnden", "2010-01-12", """
§ 1 Bokslut
Beslut
⟦adopt|Nämnden godkänner bokslutet.⟧

§ 2 Taxa
Beslut
⟦adopt|Nämnden antar taxan.⟧

§ 3 Läget i kommunen
Avgiften höjs med 75 kr i grannkommunen.
"""),
    ("no habit: notes of talk alone", "Nätverket", "2021-03-02", """
§ 1 Digitala verktyg
Verktyget köps in av de flesta kommuner.

§ 2 Bemanning
Bemanningen utökas i Lerby. Alla får arbeta hemma.

§ 3 Vårens konferens
Konferensen flyttas till hösten av arrangören.
"""),
]

SINGLE = [
    ("office, span, name", "Val", "⟦appoint|Suppleant på ett år blev Bo Ek.⟧"),
    ("name and office", "Ordförandeskap", "⟦appoint|Elsa blir ny sammankallande.⟧"),
    ("names that make a group", "Konferens", "⟦appoint|Pia och Jan-Erik utgör programgrupp.⟧"),
    ("one for another", "Val", "⟦appoint|Ia Mo efterträder Bo Ek under återstoden av mandatperioden.⟧"),
    ("trap: a new head of an office is news", "Nyheter", "Elsa Lund blir ny chef på skolkontoret i höst."),
    ("trap: office and name outside an election", "Kontakt", "Sekreterare: Elsa Lund."),
    ("offices and names under the title of an election", "Personval",
     ("• ⟦appoint|Ordförande 2016: Eva Ros. Acklamation.⟧\n• ⟦appoint|Kassör 2016: Bo Ek (31 röster mot 14).⟧\n"
     "• ⟦table|Posten som materialansvarig vakantsattes.⟧")),
    ("trap: time and place under such a title", "Val", "Tid: Måndag kväll. Antal röstande: Tjugo."),
    ("a label of the house", "Upphandling", "⟦assign|Bo tar in anbud. Eva sköter kontakten.⟧"),
    ("who is asked stands in the clause", "Avgift",
     "⟦propose|Styrelsen hemställer\natt kommunfullmäktige fastställer avgiften till 100 kronor.⟧"),
    ("clauses after a lead-in with no stop at the end", "Motion", "⟦adopt|Styrelsen beslutade\natt bifalla motionen⟧"),
    ("the vote concludes what was decided", "Motion",
     "⟦adopt|Styrelsen hade således beslutat i enlighet med arbetsutskottets förslag.⟧"),
    ("trap: what had been decided before", "Motion",
     "⟨adopt|Styrelsen|2018-03-05|Styrelsen hade den 5 mars 2018 beslutat att godkänna förslaget.⟩"),
    ("two sentences in one voice are one resolution", "Sträckning",
     "⟦adopt|Den södra sträckningen väljs. Tekniska chefen ges rätt att teckna avtal med ägaren.⟧"),
    ("two elections of one paragraph", "Val",
     "⟦appoint|Till ordförande omvaldes Eva Ros på ett år. Bo Ek kvarstår. Till revisor valdes Ia Mo.⟧"),
    ("support of the body beside Beslut", "Blankett",
     "⟦endorse|Styrelsen ställer sig bakom blanketten.⟧\n\nBeslut: ⟦assign|Elsa skickar blanketten till alla.⟧"),
    ("no remark", "Rapport", "⟦note|Rapporten lämnades utan erinran.⟧"),
    ("yes to the question", "Kallelse", "⟦adopt|Frågan besvarades med ja.⟧"),
    ("sent back in old words", "Ansökan", "⟦refer-back|Ärendet visades åter till kontoret för komplettering.⟧"),
    ("a court, a day, no verb of decisions", "Delgivning",
     "⟨reject|Länsrätten|2018-07-10|Länsrätten har 2018-07-10 lämnat besvär över beslut om bilstöd utan bifall.⟩"),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "date", "text"), DOCUMENTS, ids=[row[0] for row in DOCUMENTS])
def test_documents(reason: str, body: str, date: str, text: str) -> None:
    """All decisions of the document, in order, and nothing else."""
    plain, expected = unmarked(text.strip("\n"))
    document, outline = many(plain, body=body, date=date)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason


@pytest.mark.parametrize(("reason", "title", "text"), SINGLE, ids=[row[0] for row in SINGLE])
def test_single_items(reason: str, title: str, text: str) -> None:
    """What one item shows by itself, with no habit of a document."""
    plain, expected = unmarked(text)
    if reason == "a label of the house":
        plain = "Styrelsens ställningstagande: " + plain
    document, outline = minutes(plain, meeting_body="Styrelsen", title=title)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
