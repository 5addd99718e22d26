"""Other bodies and decades, and paragraphs of formal minutes in which nothing is decided.

A row: reason, the body whose minutes they are, the day, the title of the item, its text with the expected decisions
marked. All people and matters are invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    ("Landsting 1979", "Landstinget", "1979-10-16", "Ärende", """
⟦fund|Landstinget beslöt
att anslå 250 000 kronor till folkhögskolan i Löderup, samt
att uppdra åt förvaltningsutskottet att verkställa beslutet.⟧
"""),
    ("Kyrkofullmäktige", "Kyrkofullmäktige", "2009-11-10", "Ärende", """
⟦adopt|Kyrkofullmäktige beslutar
att fastställa kyrkoavgiften till 1:05 kronor per skattekrona för 2010.⟧
"""),
    ("Skolstyrelsen 1972", "Skolstyrelsen", "1972-04-10", "Ärende", """
⟦adopt|Skolstyrelsen beslöt i enlighet med skoldirektörens förslag.⟧
"""),
    ("Bolagsstyrelse", "Styrelsen", "2015-04-10", "Ärende", """
⟦adopt|Styrelsen beslöt
att godkänna bokslutet, samt
att överlämna årsredovisningen till revisorerna.⟧
"""),
    ("Samordningsförbund §: Styrelsens beslut", "Styrelsen", "2015-04-10", "Ärende", """
Styrelsens beslut
⟦fund|Styrelsen beslutar att bevilja insatsen Stegen 1,4 mnkr för 2016.⟧
"""),
    ("Valberedning upward", "Kommunfullmäktige", "2015-04-10", "Ärende", """
Valberedningens förslag
Till ledamot föreslås Eva Ros (S).

Fullmäktiges beslut
⟦appoint|Eva Ros (S) väljs till ledamot i valnämnden.⟧
"""),
    ("Beslutar därutöver", "Regionstyrelsen", "2020-04-10", "Ärende", """
⟦adopt|Regionstyrelsen beslutar
att godkänna delårsrapporten.⟧

⟦assign|Regionstyrelsen beslutar därutöver
att ge regiondirektören i uppdrag att återkomma med en åtgärdsplan.⟧
"""),
    ("beslutar för egen del", "Kommunstyrelsen", "2020-04-10", "Ärende", """
Kommunstyrelsen föreslår kommunfullmäktige besluta
⟦propose|att anta policyn.⟧

⟦assign|Kommunstyrelsen beslutar för egen del
att uppdra till kommunchefen att informera förvaltningarna.⟧
"""),
    ("hemställer hos", "Kulturnämnden", "1988-04-10", "Ärende", """
⟦propose|Kulturnämnden beslöt hos kommunstyrelsen hemställa om ett tilläggsanslag på 45 000 kronor.⟧
"""),
    ("tab label", "Tekniska nämnden", "1996-04-10", "Ärende", """
Beslut: ⟦adopt|Nämnden godkänner planen.⟧
Delges: Kommunstyrelsen
"""),
    ("efter ajournering", "Kommunfullmäktige", "2016-04-10", "Ärende", """
⟦refer-back|Efter ajourneringen beslutar kommunfullmäktige
att återremittera ärendet.⟧
"""),
    ("minoritetsåterremiss", "Kommunfullmäktige", "2016-04-10", "Ärende", """
Omröstningen utfaller med 20 ja och 17 nej. Ärendet är därmed återremitterat genom minoritetsbeslut.

Beslut
⟦refer-back|Ärendet återremitteras för att utreda kostnaderna.⟧
"""),
    ("bordläggning till datum", "Kommunfullmäktige", "2016-04-10", "Ärende", """
⟦table|Ärendet bordläggs till den 16 maj.⟧
"""),
    ("interp bordlagd", "Kommunfullmäktige", "2016-04-10", "Ärende", """
⟦table|Interpellationen bordläggs till nästa sammanträde på grund av tidsbrist.⟧
"""),
    ("uppdrag slutfört", "Kommunstyrelsen", "2022-04-10", "Ärende", """
Beslut
⟦adopt|Uppdraget om översyn av taxan förklaras fullgjort.⟧
"""),
    ("beslutet anslås", "Tekniska nämnden", "2016-04-10", "Ärende", """
Beslut
⟦adopt|Nämnden antar taxan.⟧

Beslutet ska anslås på kommunens anslagstavla.
"""),
    ("upplysning överklagande", "Tekniska nämnden", "2016-04-10", "Ärende", """
Beslut
⟦adopt|Bygglov beviljas.⟧

Hur man överklagar
Beslutet kan överklagas till länsstyrelsen.
"""),
    ("decision by chair lottery", "Årsmötet", "1994-04-10", "Ärende", """
Vid lika röstetal, 11 mot 11, fick lotten avgöra. ⟦appoint|Till kassör valdes Eva Ros.⟧
"""),
    ("AU beslut as list of bullets", "Kommunstyrelsens arbetsutskott", "2021-04-10", "Ärende", """
Arbetsutskottets beslut
• ⟦note|Arbetsutskottet noterar informationen.⟧
• ⟦assign|Arbetsutskottet ger ekonomichefen i uppdrag att ta fram en ny prognos.⟧
"""),
    ("Per capsulam heading date", "Styrelsen", "2019-02-07", "Ärende", """
Beslut per capsulam 2018-12-21
⟦adopt|Styrelsen godkänner avtalet med Telia.⟧
"""),
    ("KF first/second reading", "Kyrkofullmäktige", "2019-02-07", "Ärende", """
Beslut
⟦adopt|Stadgeändringen antas vid andra läsningen.⟧
"""),
    ("infinitive list with dashes", "Direktionen", "2011-02-07", "Ärende", """
⟦adopt|Direktionen beslutar
- godkänna årsredovisningen
- överlämna årsredovisningen till medlemskommunerna
- tacka personalen⟧
"""),
    ("sökt men ej beviljat", "Socialnämnden", "1991-02-07", "Ärende", """
⟦reject|Socialnämnden finner inte skäl att bifalla ansökan.⟧
"""),
    ("yttrande m citat", "Kommunstyrelsen", "2008-02-07", "Ärende", """
Beslut
⟦adopt|Kommunstyrelsen avger följande yttrande: ”Kommunen har ingen erinran.”⟧
"""),
    ("vakant", "Kommunfullmäktige", "2008-02-07", "Ärende", """
Beslut
⟦table|Platsen som ersättare i valnämnden lämnas vakant.⟧
"""),
    ("röstning om flera förslag", "Föreningsstämman", "2008-02-07", "Ärende", """
Tre förslag ställdes mot varandra. Förslag 2 fick 14 röster, förslag 1 fick 6 och förslag 3 fick 2. ⟦adopt|Stämman
beslutade därmed enligt förslag 2.⟧
"""),
    ("summary before Beslut, plans", "Tekniska nämnden", "2019-05-14", "Ärende", """
Sammanfattning av ärendet
Hastigheten sänks till 30 km/tim på tre gator. Arbetet utförs under hösten. Kostnaden belastar investeringsbudgeten.

Beslut
⟦adopt|Nämnden godkänner åtgärdsplanen.⟧
"""),
    ("background with passives", "Tekniska nämnden", "2019-05-14", "Ärende", """
Bakgrund
Gatan byggs om 2020. Skyltar sätts upp i maj. Trafiken leds om via Storgatan.

Beslut
⟦note|Informationen läggs till handlingarna.⟧
"""),
    ("information paragraphs", "Socialnämnden", "2019-05-14", "Ärende", """
Socialchefen informerar om bemanningen. Två enhetschefer slutar. Avtalet med Hemtjänst AB löper ut vid årsskiftet.

⟦note|Socialnämnden tackar för informationen.⟧
"""),
    ("reasons after", "Tekniska nämnden", "2019-05-14", "Ärende", """
Beslut
⟦reject|Bygglov ges inte.⟧

Skäl till beslut
Åtgärden strider mot detaljplanen. Avvikelsen bedöms inte vara liten. Sökanden har getts tillfälle att yttra sig.
"""),
    ("jäv and decision", "Kommunstyrelsen", "2019-05-14", "Ärende", """
Eva Ros (S) anmäler jäv och lämnar sammanträdet under handläggningen.

Beslut
⟦adopt|Avtalet godkänns.⟧
"""),
    ("debate", "Kommunfullmäktige", "2019-05-14", "Ärende", """
Eva Ros (S) tog upp frågan om skolskjutsar. Bo Alm (M) menade att reglerna ska ses över. Ordföranden tackade för
debatten.

⟦answer|Interpellationen anses besvarad.⟧
"""),
    ("interpellation answer deferred", "Kommunfullmäktige", "2019-05-14", "Ärende", """
Bo Alm (M) är inte närvarande. Svaret lämnas vid nästa sammanträde.
"""),
    ("att-clauses as background", "Kommunstyrelsen", "2019-05-14", "Ärende", """
Motionären anför
att cykelbanan är smal,
att många barn cyklar till skolan.

Beslut
⟦reject|Motionen avslås.⟧
"""),
    ("report of revisors", "Kommunfullmäktige", "2019-05-14", "Ärende", """
Revisorerna bedömer att styrningen kan förbättras. Revisorerna rekommenderar nämnden att upprätta en plan.

Beslut
⟦note|Rapporten läggs till handlingarna.⟧
"""),
    ("economy talk", "Direktionen", "2019-05-14", "Ärende", """
Ekonomichefen redovisar utfallet. Underskottet beräknas till 1,2 mkr. Åtgärder vidtas för att minska kostnaderna. En
ny prognos lämnas i september.

Direktionens beslut
⟦note|Informationen antecknas.⟧
"""),
    ("formalities", "Kommunfullmäktige", "2019-05-14", "Ärende", """
Ordföranden förklarar sammanträdet öppnat. Upprop förrättas. 31 ledamöter är närvarande.
"""),
    ("frågestund", "Kommunfullmäktige", "2019-05-14", "Ärende", """
Fråga 1
Karin Holm frågar om gatubelysningen. Kommunalrådet Eva Ros svarar att lamporna byts under våren.
Fråga 2
Sven Ek undrar över simhallen. Hallen stängs i juni för renovering och öppnas igen i augusti.
"""),
    ("anmälan motioner", "Kommunfullmäktige", "2019-05-14", "Ärende", """
Följande motioner anmäls:
Motion från Bo Alm (M) om fler bänkar
Motion från Eva Ros (S) om gratis buss

⟦refer|Motionerna remitteras till kommunstyrelsen.⟧
"""),
    ("appendix and duration", "Kommunstyrelsen", "2019-05-14", "Ärende", """
Ekonomichef Rut Ek lämnar en lägesrapport. Skatteintäkterna ökar. Personalkostnaderna är högre än budget.
Sammanträdet ajourneras kl 10.15-10.30.
"""),
    ("who is invited", "Föreningsstämman", "2019-05-14", "Ärende", """
Styrelsen bjuder på kaffe efter stämman. Nästa arbetsdag är den 4 maj. Grillen tänds klockan tolv.
"""),
    ("history", "Föreningsstämman", "2019-05-14", "Ärende", """
Föreningen bildades 1932. Bryggan byggdes om 1987 och fick då sitt nuvarande läge. Avgiften höjdes senast 2012.
"""),
    ("remiss from others", "Kommunstyrelsen", "2019-05-14", "Ärende", """
⟨refer|Länsstyrelsen||Länsstyrelsen har remitterat förslaget till kommunen.⟩ Yttrande ska lämnas senast den 1 juni.
Miljönämnden tillstyrker förslaget.

Beslut
⟦adopt|Kommunstyrelsen antar yttrandet som sitt eget.⟧
"""),
    ("förslag med utskott before", "Kommunstyrelsen", "2019-05-14", "Ärende", """
Förslag till beslut
Arbetsutskottet beslutar föreslå kommunstyrelsen att godkänna avtalet.

Kommunstyrelsens beslut
⟦adopt|Kommunstyrelsen godkänner avtalet.⟧
"""),
    ("beslutsgång", "Kommunstyrelsen", "2019-05-14", "Ärende", """
Beslutsgång
Ordföranden ställer proposition på bifall respektive avslag och finner att kommunstyrelsen bifaller förslaget.

Beslut
⟦adopt|Avtalet godkänns.⟧
"""),
    ("lagrum", "Tekniska nämnden", "2019-05-14", "Ärende", """
Enligt 9 kap. 31 § PBL ska bygglov beviljas om åtgärden inte strider mot detaljplanen. Nämnden får besluta om mindre
avvikelser.

Beslut
⟦adopt|Bygglov beviljas.⟧
"""),
    ("delegation list", "Tekniska nämnden", "2019-05-14", "Ärende", """
Delegationsbeslut
Bygglov beviljas för garage, Eken 4
Startbesked för uterum, Linden 2

Beslut
⟦adopt|Redovisningen godkänns.⟧
"""),
    ("speech", "Kommunfullmäktige", "2003-05-14", "Ärende", """
Anf. 12 Eva Ros (S): Herr ordförande! Vi har beslutat oss för att satsa på skolan. Därför lägger vi fram ett förslag
som innebär att klasserna blir mindre.

⟦adopt|Fullmäktige beslutar
att fastställa budgeten.⟧
"""),
    ("ekonomi: kassör", "Föreningsstämman", "2019-05-14", "Ärende", """
Kassören redovisade årets resultat. Överskottet är 4 300 kronor. Föreningen har 112 betalande medlemmar.
"""),
    ("rapport with future", "Styrelsen", "2019-05-14", "Ärende", """
Rut rapporterade från trädgårdsgruppen. Häcken klipps i juni. Nya krukor köps in när priserna sjunker.
"""),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "day", "title", "marked"), ROWS, ids=[row[0] for row in ROWS])
def test_other_bodies(reason: str, body: str, day: str, title: str, marked: str) -> None:
    """Every decision of the item, whole, with its kind, and nothing else."""
    text, expected = unmarked(marked.strip("\n"))
    decisions, _ = find_decisions(*minutes(text, meeting_body=body, date=day, title=title))
    assert found(decisions) == expected, reason
