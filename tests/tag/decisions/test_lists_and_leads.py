"""Deciders on lines of their own, lists of points and of what came in, decisions made elsewhere.

A row: reason, the body whose minutes they are, the day, the title of the item, its text with the expected decisions
marked. All people and matters are invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    ("adjective + nämnden beslutar alone, att lines", "Gemensamma taxenämnden", "2018-02-03", "Ärende", """
Förvaltningschefen föredrar ärendet.

⟦adopt|Gemensamma taxenämnden beslutar
att fastställa taxan för 2019,
att delegera till ordföranden att göra redaktionella ändringar.⟧
"""),
    ("Nämnden för X beslutar", "Nämnden för konsumentfrågor", "2018-02-03", "Ärende", """
⟦note|Nämnden för konsumentfrågor beslutar
att lägga rapporten till handlingarna.⟧
"""),
    ("Direktionen beslutar", "Direktionen för Räddningsförbundet Öster", "2018-02-03", "Ärende", """
⟦adopt|Direktionen beslutar
att anta handlingsprogrammet.⟧
"""),
    ("Den gemensamma nämnden beslutar", "Gemensamma hjälpmedelsnämnden", "2018-02-03", "Ärende", """
Den gemensamma nämnden beslutar
⟦adopt|att anta budgeten.⟧
"""),
    ("NÄMNDEN BESLUTAR capitals", "Hälso- och sjukvårdsnämnden", "2001-02-03", "Ärende", """
⟦adopt|NÄMNDEN BESLUTAR
att godkänna bokslutet.⟧
"""),
    ("NÄMNDEN FÖRESLÅR ... over two lines", "Hälso- och sjukvårdsnämnden", "2001-02-03", "Ärende", """
NÄMNDEN FÖRESLÅR LANDSTINGSSTYRELSEN FÖRESLÅ LANDSTINGSFULLMÄKTIGE
BESLUTA
⟦propose|att bifalla motionen.⟧

Eva Ros, fp, reserverar sig.
"""),
    ("nämnden föreslår kommunfullmäktige besluta capital", "Hälso- och sjukvårdsnämnden", "2001-02-03", "Ärende", """
⟦propose|NÄMNDEN FÖRESLÅR FULLMÄKTIGE BESLUTA
att anse motionen besvarad.⟧
"""),
    ("Beslut i AU", "Kommunstyrelsens arbetsutskott", "2018-02-03", "Ärende", """
Gatuchefen redogör för läget.

Beslut i AU
⟦adopt|Arrendet förlängs med två år.⟧
"""),
    ("Beslut i AU weak verb", "Kommunstyrelsens arbetsutskott", "2018-02-03", "Ärende", """
Beslut i AU
⟦adopt|Projektet drivs enligt alternativ 3.⟧

Bakgrund
Tre alternativ har tagits fram.
"""),
    ("Beslut i KSAU proposal", "Kommunstyrelsens arbetsutskott", "2018-02-03", "Ärende", """
Beslut i KSAU
⟦propose|Arbetsutskottet föreslår kommunstyrelsen att anta planen.⟧
"""),
    ("Beslut i arbetsutskottet", "Kommunstyrelsens arbetsutskott", "2018-02-03", "Ärende", """
Beslut i arbetsutskottet
⟦note|Utskottet tar del av informationen och lägger den till handlingarna.⟧
"""),
    ("Beslut 1. Beslut 2.", "Styrelsen", "2023-02-03", "Ärende", """
Beslut 1. ⟦adopt|Attestordningen fastställs.⟧
Beslut 2. ⟦adopt|Bolagets firma tecknas av två ledamöter i förening.⟧
"""),
    ("Beslut 1: Beslut 2:", "Styrelsen", "2023-02-03", "Ärende", """
Beslut 1: ⟦adopt|Attestordningen fastställs.⟧
Beslut 2: ⟦adopt|Bolagets firma tecknas av två ledamöter i förening.⟧
"""),
    ("anmälningar after", "Kommunstyrelsen", "2010-02-03", "Ärende", """
Beslut
⟦note|Redovisningen läggs till handlingarna.⟧

Anmälda delegationsbeslut:
Färdtjänst, 14 st
Bostadsanpassning, 3 st
"""),
    ("anmälningar after, same paragraph", "Kommunstyrelsen", "2010-02-03", "Ärende", """
Beslut: ⟦note|Anmälan läggs till handlingarna.⟧
Anmälda delegationsbeslut: nr 14-22.
"""),
    ("authority har date lämnat tillstånd", "Kyrkorådet", "1994-04-08", "Ärende", """
⟨adopt|Länsantikvarien|1994-03-01|Länsantikvarien har 1994-03-01 lämnat tillstånd till omfärgningen.⟩ Arbetet börjar
i maj.
"""),
    ("myndighet meddelat", "Kyrkorådet", "2004-04-08", "Ärende", """
⟨adopt|Arbetsmiljöverket|2004-03-02|Arbetsmiljöverket har den 2 mars 2004 meddelat tillstånd.⟩
"""),
    ("same body earlier § ", "Direktionen för Räddningsförbundet Öster", "2005-12-09", "Ärende", """
⟨adopt|Direktionen|2005-09-02|Direktionen antog vid första läsningen 2005-09-02, 21 §, de nya målen.⟩ Inga ändringar
har gjorts.

Direktionens beslut
⟦adopt|Målen antas.⟧
"""),
    ("election with date of event", "Kyrkorådet", "1994-02-10", "Ärende", """
⟦appoint|Till ombud vid stiftsstämman i Borås den 12 mars valdes Eva Ros och Bo Alm.⟧
"""),
    ("election with event date before? month", "Kommunstyrelsen", "1994-02-10", "Ärende", """
⟦appoint|Till representant vid invigningen den 3 februari utsågs Eva Ros.⟧
"""),
    ("Anhållan kunde icke bifallas", "Kyrkorådet", "1994-02-10", "Ärende", """
⟦reject|Anhållan kunde icke bifallas, då medel saknas.⟧
"""),
    ("kunde ej bifallas", "Kyrkorådet", "1984-02-10", "Ärende", """
⟦reject|Framställningen kunde tyvärr ej bifallas.⟧ Anslaget är förbrukat.
"""),
    ("x-bullets of election", "Valnämnden", "2011-02-10", "Ärende", """
BESLUT
x ⟦appoint|Två revisorer: Eva Ros och Bo Alm.⟧
x ⟦appoint|Ersättare: Jan Mo.⟧
"""),
    ("att fördela N kr", "Hälso- och sjukvårdsnämnden", "2001-02-10", "Ärende", """
⟦fund|NÄMNDEN BESLUTAR
att fördela 1 200 000 kr i enlighet med förslaget.⟧
"""),
    ("att med stöd av uppdra åt, kan inte avvaktas", "Hälso- och sjukvårdsnämnden", "2020-04-10", "Ärende", """
⟦assign|Nämnden beslutar
att med stöd av 6 kap. 39 § kommunallagen uppdra åt ordföranden att besluta i ärenden som är så brådskande att
nämndens avgörande inte kan avvaktas.⟧
"""),
    ("trap: bullet third party plan", "Kommunens revisorer", "2016-02-10", "Ärende", """
• Intern kontroll. Planen antogs först i juni.
• Upphandling. Direktupphandlingar dokumenteras inte.
"""),
    ("utsågs efter X, som undanbett sig, Y", "Kyrkorådet", "1994-02-10", "Ärende", """
⟦appoint|Till ny kyrkvärd utsågs efter Bo Alm, som undanbett sig, Eva Ros.⟧
"""),
    ("two elections one para, later with 'efter'", "Kyrkorådet", "1994-02-10", "Ärende", """
⟦appoint|Till ombud valdes Eva Ros. Till ny kyrkvärd utsågs efter Bo Alm, som undanbett sig, Jan Mo.⟧
"""),
    ("Arbetsutskottet föreslår KS + numbered w/o dots", "Kommunstyrelsens arbetsutskott", "2013-10-01", "Ärende", """
Arbetsutskottets förslag till beslut
⟦propose|Arbetsutskottet föreslår kommunstyrelsen
1 Planprogrammet godkänns.
2 Byggnadsnämnden får i uppdrag att ta fram en detaljplan.⟧
"""),
    ("Direktionen beslutar: uppdra åt", "Direktionen för Räddningsförbundet Öster", "2013-10-01", "Ärende", """
Direktionen beslutar: ⟦assign|uppdra åt förbundschefen att teckna avtal.⟧
"""),
    ("court ruling", "Byggnadsnämnden", "1985-10-08", "Ärende", """
⟨reject|Kammarrätten i Göteborg|1985-09-12|Kammarrättens i Göteborg utslag 1985-09-12, besvär över avslag på
byggnadslov lämnas utan bifall.⟩
⟦note|Anmälningarna lades till handlingarna.⟧
"""),
    ("agency, ruling after comma", "Byggnadsnämnden", "1985-10-08", "Ärende", """
⟨adopt|Länsstyrelsen|1985-09-19|Länsstyrelsen, beslut 1985-09-19, dispens medges för Lillnäs 4:1.⟩
⟦note|Anmälningarna lades till handlingarna.⟧
"""),
    ("body, matter passive day", "Kommunstyrelsen", "2008-03-08", "Ärende", """
⟨reject|Kommunfullmäktige|2008-01-28|Kommunfullmäktige, motion om skridskobana avslogs 2008-01-28.⟩
⟦note|Delgivningarna läggs till handlingarna.⟧
"""),
    ("agency dom colon", "Kommunstyrelsen", "2008-03-08", "Ärende", """
⟨reject|Länsrätten|2008-02-01|Länsrätten: dom 2008-02-01, överklagandet avslås.⟩
⟦note|Delgivningarna läggs till handlingarna.⟧
"""),
    ("trap: earlier handling", "Byggnadsnämnden", "1985-10-08", "Ärende", """
Ärendet har behandlats 1985-08-13, § 171, varvid det bordlades.
⟦table|Bordlades ånyo.⟧
"""),
    ("points in infinitive: reject", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦reject|Kommunfullmäktige beslutar att
1. avslå motionen.⟧
"""),
    ("points in infinitive: appoint", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦appoint|Kommunfullmäktige beslutar att
1. entlediga Eva Ros (s) från uppdraget,
2. välja Bo Alm (s) till ledamot.⟧
"""),
    ("points in infinitive: note", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦note|Kommunfullmäktige beslutar att
1. lägga meddelandena till handlingarna.⟧
"""),
    ("points in infinitive: refer", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦refer|Kommunfullmäktige beslutar att
1. remittera motionen till kommunstyrelsen.⟧
"""),
    ("points in infinitive: överlämna", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦refer|Kommunfullmäktige beslutar att
1. överlämna medborgarförslaget till tekniska nämnden för beslut.⟧
"""),
    ("points in infinitive: fund and jäv", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦fund|Kommunfullmäktige beslutar att
1. bevilja 75 000 kronor för 2012.⟧
Bo Alm (kd) deltar ej på grund av jäv.
"""),
    ("points in infinitive: answer", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦answer|Kommunfullmäktige beslutar att
1. anse motionen besvarad.⟧
"""),
    ("points in infinitive: table", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦table|Kommunfullmäktige beslutar att
1. bordlägga ärendet.⟧
"""),
    ("points in infinitive: assign", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦assign|Kommunfullmäktige beslutar att
1. ge kommunstyrelsen i uppdrag att utreda frågan.⟧
"""),
    ("points in infinitive: answer får", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦adopt|Kommunfullmäktige beslutar att
1. interpellationen får ställas.⟧
"""),
    ("points in infinitive: utse ombud", "Kommunfullmäktige", "2011-10-20", "Ärende", """
⟦appoint|Kommunfullmäktige beslutar att
1. utse Eva Ros till ombud vid stämman.⟧
"""),
    ("att till ersättare utse", "Kommunfullmäktige", "2011-10-20", "Ärende", """
Beslut
⟦appoint|att till ersättare i valnämnden efter Bo Alm utse Eva Ros (s).⟧
"""),
    ("Beslut 1. under BESLUT", "Socialnämnden", "2018-10-20", "Ärende", """
BESLUT
⟦adopt|Beslut 1. Socialnämnden antar internbudget för 2019.
Beslut 2. Socialnämnden uppdrar till förvaltningschefen att avveckla Solstugan.⟧

Sammanfattning
Ramen minskar.
"""),
    ("utan åtgärd", "Byggnadsnämnden", "1985-10-08", "Ärende", """
⟦note|Nämnden beslöt att lämna klagomålet utan åtgärd.⟧
"""),
    ("bevilja för a) b) c)", "Byggnadsnämnden", "1985-10-08", "Ärende", """
⟦adopt|Byggnadsnämnden beslöt
att bevilja byggnadslov för
a) Kåsen 3:4, fritidshus, Ingemar Holm
b) Näs 12:1, garage, Elsa Sjö⟧
"""),
    # -- a budget of pages is one decision
    ("budget with sub-headings, lead", "Kommunfullmäktige", "2018-11-20", "Budget 2019 med plan 2020-2021", """
Beslut
⟦adopt|Kommunfullmäktige beslutar:

Skattesats
Skattesatsen för 2019 fastställs till 21:84 kronor.

Driftramar
• Kommunstyrelsen 102,4 mkr
• Socialnämnden 388,0 mkr

Uppdrag
• Socialnämnden får i uppdrag att se över bemanningen.
• Kommunstyrelsen får i uppdrag att sälja Ängsgården.

Investeringar
Investeringsbudgeten fastställs till 64 mkr.⟧

Yrkanden
Eva Ros (M) yrkar bifall till förslaget.
"""),
    ("budget with sub-headings, numbered", "Kommunfullmäktige", "2018-11-20", "Budget 2019 med plan 2020-2021", """
Beslut
⟦adopt|1. Budget för 2019 antas enligt följande.

Skattesats
Skattesatsen fastställs till 21:84 kronor.

Ramar
Socialnämnden 388,0 mkr
Skolnämnden 410,5 mkr

2. Nämnderna ska anta internbudget senast den 15 december.⟧

Yrkanden
Eva Ros (M) yrkar bifall till förslaget.
"""),
    ("budget: sentences under subheads", "Kommunfullmäktige", "2018-11-20", "Budget 2019 med plan 2020-2021", """
Kommunfullmäktiges beslut
⟦adopt|Budget 2019 fastställs enligt kommunstyrelsens förslag.

Skattesats
Skattesatsen är oförändrad, 21:84 kronor.

Resultatmål
Resultatet ska vara minst två procent av skatteintäkterna.

Uppdrag
Kommunstyrelsen får i uppdrag att se över lokalerna.⟧

Sammanfattning av ärendet
Ekonomikontoret har tagit fram ett förslag.
"""),
    ("no budget: unknown heading after decision ends it", "Kommunstyrelsen", "2018-11-20", "Plan för gator", """
Beslut
⟦adopt|Kommunstyrelsen antar planen.⟧

Barnets bästa
Planen bedöms inte påverka barn.
"""),
    # -- what somebody proposes or says beside the decision
    ("proposal with day and clauses above the decision", "Kommunfullmäktige", "1989-12-11", "Ärende", """
Kommunstyrelsen föreslår 1989-11-14, § 200,
att skattesatsen fastställes till 16:40 kr,
att budgeten fastställes enligt förslaget.
Debatt fördes.
⟦adopt|Kommunfullmäktige beslutade
att fastställa skattesatsen till 16:40 kr.⟧
"""),
    ("proposal with clauses, no decision in the item", "Kommunfullmäktige", "1989-12-11", "Ärende", """
Arbetsutskottet hemställer
att avtalet godkännes,
att medel anvisas.
"""),
    ("speakers", "Kommunfullmäktige", "1989-12-11", "Ärende", """
Eva Ros (m): Bifall till motionen.
Bo Alm (s): Avslag på motionen.
⟦reject|Fullmäktige beslutade
att avslå motionen.⟧
"""),
    ("committee proposed earlier", "Kommunfullmäktige", "1989-12-11", "Ärende", """
Arbetsutskottet behandlade frågan 1989-10-10 och föreslog då avslag.
⟦reject|Fullmäktige beslutade
att avslå motionen.⟧
"""),
    ("excuse", "Kommunfullmäktige", "1989-12-11", "Ärende", """
Bo Alm har fått förhinder, så svaret får vänta.
"""),
    ("nobody hindered", "Kommunstyrelsen", "2024-01-11", "Ärende", """
Beslut
⟦note|Ingen av ledamöterna eller ersättarna ansåg sig förhindrad att delta.⟧
"""),
    ("NÄMNDEN FÖRESLÅR over two lines", "Socialnämnden", "2001-12-11", "Ärende", """
NÄMNDEN FÖRESLÅR KOMMUNSTYRELSEN FÖRESLÅ KOMMUNFULLMÄKTIGE
BESLUTA
⟦propose|att avslå motionen.⟧
"""),
    ("urgent matters", "Socialnämnden", "2020-04-11", "Ärende", """
Beslut
⟦assign|att med stöd av 6 kap. 39 § kommunallagen uppdra åt ordföranden att besluta på nämndens
vägnar i ärenden som är så brådskande att nämndens avgörande inte kan avvaktas.⟧
"""),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "day", "title", "marked"), ROWS, ids=[row[0] for row in ROWS])
def test_lists_and_leads(reason: str, body: str, day: str, title: str, marked: str) -> None:
    """Every decision of the item, whole, with its kind, and nothing else."""
    text, expected = unmarked(marked.strip("\n"))
    decisions, _ = find_decisions(*minutes(text, meeting_body=body, date=day, title=title))
    assert found(decisions) == expected, reason
