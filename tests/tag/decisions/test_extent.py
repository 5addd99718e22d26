"""How far a decision reaches: sentences after it that say on what terms it holds, and sentences that don't.

A row: reason, the body whose minutes they are, the day, the text of one item with the expected decisions marked.
All people and matters are invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    ("fee and its day", "Årsmötet", "2014-03-16", """
Styrelsen föreslog 300 kr.
⟦adopt|Mötet antog styrelsens förslag. Avgiften betalas senast den 30 april.⟧
"""),
    ("fee: observation after", "Årsmötet", "2014-03-16", """
⟦adopt|Mötet fastställde avgiften till 300 kr.⟧ Avgiften har varit densamma sedan 2009.
"""),
    ("fee: comparison", "Årsmötet", "2014-03-16", """
⟦adopt|Mötet fastställde avgiften till 300 kr.⟧ Grannföreningen tar 450 kr.
"""),
    ("inverted, amount", "Årsmötet", "1994-03-16", """
⟦adopt|Beslöts höja avgiften till 150 kronor. Höjningen gäller från den 1 januari 1995.⟧
"""),
    ("contract, term", "Styrelsen", "2009-10-12", """
⟦adopt|Styrelsen godkände avtalet med Ströms Plåt. Avtalet löper på två år.⟧ Firman har varit med sedan starten.
"""),
    ("contract then talk", "Styrelsen", "2009-10-12", """
⟦adopt|Styrelsen godkände avtalet med Ströms Plåt.⟧ Rune Falk berättade att plåten redan är beställd.
"""),
    ("cost taken from", "Styrelsen", "2012-02-01", """
⟦adopt|Styrelsen beslutade att köpa en ny gräsklippare. Kostnaden, högst 14 000 kronor, tas ur underhållsfonden.⟧
"""),
    ("cost told", "Styrelsen", "2012-02-01", """
⟦adopt|Styrelsen beslutade att köpa en ny gräsklippare.⟧ Den gamla gick sönder i höstas.
"""),
    ("condition", "Styrelsen", "2012-02-01", """
⟦adopt|Styrelsen beslutade att hyra ut lokalen till kören. Hyran är 200 kronor per gång och betalas i förskott.⟧
"""),
    ("condition with villkor", "Kommunstyrelsen", "1986-02-01", """
⟦fund|Kommunstyrelsen beviljade föreningen ett lån på 40 000 kronor. Som villkor gäller att taket läggs om före
vintern.⟧
"""),
    ("medel ur", "Kommunstyrelsen", "1986-02-01", """
⟦fund|Kommunstyrelsen beviljade föreningen 40 000 kronor. Medel anvisas ur kontot för oförutsedda utgifter.⟧
"""),
    ("beloppet", "Tekniska nämnden", "1999-02-01", """
⟦fund|Nämnden beviljade bidrag med 12 000 kronor. Beloppet utbetalas när redovisning lämnats.⟧ Föreningen bildades
1921.
"""),
    ("bidraget history", "Tekniska nämnden", "1999-02-01", """
⟦fund|Nämnden beviljade bidrag med 12 000 kronor.⟧ Bidraget var i fjol 10 000 kronor.
"""),
    ("election over sentences", "Årsmötet", "2001-03-02", """
⟦appoint|Till ordförande valdes Greta Holm på ett år. Till ledamöter på två år valdes Sten Brink och Ulla Frid. Kvar
i styrelsen är Per Ask. Till ersättare valdes Doris Fält.⟧
"""),
    ("kvarstår at end", "Årsmötet", "2001-03-02", """
⟦appoint|Omval av Greta Holm och Sten Brink på två år. Ulla Frid och Per Ask kvarstår ytterligare ett år.⟧
"""),
    ("har ett år kvar", "Årsmötet", "2001-03-02", """
⟦appoint|Till ledamöter omvaldes Greta Holm och Sten Brink. Ulla Frid har ett år kvar av sin mandattid.⟧
"""),
    ("X och Y är valda till 2003", "Årsmötet", "2001-03-02", """
⟦appoint|Till ledamöter omvaldes Greta Holm och Sten Brink. Ulla Frid är vald till 2003.⟧
"""),
    ("sammankallande", "Årsmötet", "2001-03-02", """
⟦appoint|Till valberedning utsågs Greta Holm, Sten Brink och Ulla Frid. Greta Holm är sammankallande.⟧
"""),
    ("election, then thanks", "Årsmötet", "2001-03-02", """
⟦appoint|Till ordförande valdes Greta Holm.⟧ Hon tackade för förtroendet.
"""),
    ("election, then who leaves", "Årsmötet", "2001-03-02", """
⟦appoint|Till ordförande valdes Greta Holm efter Per Ask.⟧ Per Ask avtackades med blommor.
"""),
    ("election, mandate time", "Årsmötet", "2001-03-02", """
⟦appoint|Till revisorer valdes Greta Holm och Sten Brink. Mandattiden är två år.⟧
"""),
    ("mid: Som nyvaldes", "Årsmötet", "2001-03-02", """
Valberedningen presenterade sitt förslag. ⟦appoint|Som ledamöter nyvaldes Greta Holm och Sten Brink. Som suppleanter
omvaldes Ulla Frid och Per Ask.⟧ Doris Fält hade avböjt omval.
"""),
    ("vakant post", "Årsmötet", "2001-03-02", """
⟦appoint|Till ledamot valdes Greta Holm. En plats lämnas vakant.⟧
"""),
    ("motion bifölls, task separate", "Årsmötet", "2007-03-02", """
⟦adopt|Mötet biföll motionen.⟧ ⟦assign|Styrelsen fick i uppdrag att ta in offerter.⟧
"""),
    ("beslutet gäller", "Tekniska nämnden", "2020-09-01", """
⟦adopt|Nämnden beslutade att stänga bron för biltrafik. Beslutet gäller till den 31 december 2020.⟧
"""),
    ("beslutet grundas (after)", "Tekniska nämnden", "2020-09-01", """
⟦adopt|Nämnden beslutade att stänga bron för biltrafik.⟧ Förvaltningen hade tagit fram tre alternativ.
"""),
    ("omedelbar justering", "Tekniska nämnden", "2020-09-01", """
⟦adopt|Nämnden beslutade att stänga bron för biltrafik.⟧ Paragrafen förklarades omedelbart justerad.
"""),
    ("reservation after", "Tekniska nämnden", "2020-09-01", """
⟦adopt|Nämnden beslutade att stänga bron för biltrafik.⟧ Sten Brink (M) reserverade sig mot beslutet.
"""),
    ("justering äger rum", "Tekniska nämnden", "2020-09-01", """
⟦appoint|Greta Holm (S) utses att justera protokollet. Justeringen sker på kommunkontoret den 8 september.⟧
"""),
    ("times list", "Styrelsen", "2020-09-01", """
⟦adopt|Styrelsen fastställde mötesdagarna till 4 februari, 11 mars och 6 maj. Mötena börjar klockan 18.30.⟧
"""),
    ("times: observation", "Styrelsen", "2020-09-01", """
⟦adopt|Styrelsen fastställde mötesdagarna till 4 februari, 11 mars och 6 maj.⟧ Förra årets möten var dåligt besökta.
"""),
    ("remiss svar", "Tekniska nämnden", "2020-09-01", """
⟦refer|Planen remitteras till byalagen. Yttrande ska ha inkommit senast den 1 november.⟧
"""),
    ("planen info after passive", "Tekniska nämnden", "2020-09-01", """
⟦refer|Planen remitteras till byalagen.⟧ Byalagen har tidigare haft synpunkter på trafiken.
"""),
    ("dock", "Styrelsen", "1990-09-01", """
⟦adopt|Beslöts att hålla öppet på söndagar. Under juli hålls dock stängt.⟧
"""),
    ("detta gäller", "Styrelsen", "1990-09-01", """
⟦adopt|Beslöts att medlemmar får låna båten gratis. Detta gäller dock inte vid tävlingar.⟧
"""),
    ("detta berodde", "Styrelsen", "1990-09-01", """
⟦adopt|Beslöts att sälja båten.⟧ Detta eftersom den knappt används.
"""),
    ("ansökan avslås; hänvisas", "Tekniska nämnden", "1990-09-01", """
⟦reject|Ansökan avslås. Sökanden hänvisas till länsstyrelsen.⟧
"""),
    ("verb 'ska' sats", "Styrelsen", "2016-09-01", """
⟦adopt|Styrelsen beslutade att måla om fasaden. Arbetet ska vara klart före midsommar.⟧
"""),
    ("ska sats annat ämne", "Styrelsen", "2016-09-01", """
⟦adopt|Styrelsen beslutade att måla om fasaden.⟧ Nästa vecka ska kommunen asfaltera gatan.
"""),
    ("arbetet pågår", "Styrelsen", "2016-09-01", """
⟦adopt|Styrelsen beslutade att måla om fasaden.⟧ Målarna är försenade på grund av regn.
"""),
    ("person utför", "Styrelsen", "2016-09-01", """
⟦adopt|Styrelsen beslutade att köpa tre bord.⟧ ⟦assign|Sven tar in priser till nästa möte.⟧
"""),
    ("question after", "Styrelsen", "2016-09-01", """
⟦adopt|Styrelsen beslutade att köpa tre bord.⟧ Ulla Frid undrade om det finns stolar.
"""),
    ("second decision", "Styrelsen", "2016-09-01", """
⟦adopt|Styrelsen beslutade att köpa tre bord.⟧ ⟦adopt|Styrelsen beslutade också att hyra ut källaren.⟧
"""),
    ("new decision inverted", "Årsmötet", "1992-09-01", """
⟦adopt|Fastställdes balansräkningen.⟧ ⟦adopt|Beviljades styrelsen ansvarsfrihet.⟧
"""),
    ("arvode", "Årsmötet", "1992-09-01", """
⟦adopt|Mötet beslutade om oförändrade arvoden. Ordföranden får 2 000 kronor och kassören 1 500 kronor.⟧
"""),
    ("arvode talk", "Årsmötet", "1992-09-01", """
⟦adopt|Mötet beslutade om oförändrade arvoden.⟧ Kassören avstår sitt till ungdomssektionen.
"""),
    ("term i present", "Årsmötet", "1992-09-01", """
⟦adopt|Mötet antog de nya stadgarna. De träder i kraft den 1 juli.⟧
"""),
    ("what they say", "Årsmötet", "1992-09-01", """
⟦adopt|Mötet antog de nya stadgarna.⟧ De gamla var från 1954.
"""),
    ("utdelning", "Årsmötet", "2003-05-14", """
⟦adopt|Beslutades att utdelning lämnas med 4 kronor per andel. Utbetalning sker den 20 maj.⟧
"""),
    ("note then nothing", "Tekniska nämnden", "2003-05-14", """
⟦note|Informationen lades till handlingarna.⟧ Nästa rapport kommer i november.
"""),
    ("Beslut then facts para", "Barn- och utbildningsnämnden", "2011-05-10", """
Beslut
⟦adopt|Nämnden fastställer läsårstiderna för 2011/12.⟧

Bakgrund
Rektorerna har hörts.
"""),
    ("Beslut inline then other paragraph", "Barn- och utbildningsnämnden", "2011-05-10", """
Beslut: ⟦adopt|Läsårstiderna fastställs.⟧

Rektor Maj Lund informerade om byggnationen.
"""),
    ("Beslut several sentences", "Barn- och utbildningsnämnden", "2011-05-10", """
Beslut
⟦reject|Ansökan avslås. Skolan ligger inte i kommunen. Sökanden kan vända sig till hemkommunen.⟧

Beslutet skickas till
Sökanden
"""),
    ("Beslut + wrapped", "Barn- och utbildningsnämnden", "2011-05-10", """
Beslut
⟦assign|Förvaltningen får i uppdrag att utreda skolskjutsarna på landsbygden. Utredningen
ska vara klar till novembersammanträdet och redovisa kostnader för minst två alternativ.⟧
"""),
    ("Beslut and reservation para", "Barn- och utbildningsnämnden", "2011-05-10", """
Beslut
⟦adopt|Nämnden antar skolplanen. Planen gäller 2011-2014.⟧
Maj Lund (FP) reserverar sig mot beslutet.
"""),
    ("Beslut + two paragraphs one resolution", "Barn- och utbildningsnämnden", "2011-05-10", """
Nämndens beslut
⟦adopt|Nämnden godkänner hyresavtalet för Ängsskolan.

Avtalet gäller från den 1 augusti 2011 till den 31 juli 2021.⟧

Ärendebeskrivning
Skolan behöver större lokaler.
"""),
    ("Beslut att with money and date", "Kommunstyrelsen", "1979-05-10", """
Beslut
⟦fund|att bevilja Folkets Park ett lån om 50 000 kronor,
att lånet skall amorteres med 5 000 kronor om året med början den 1 juli 1980, samt
att drätselkontoret verkställer utbetalningen.⟧
"""),
    ("inline, sentence about something else same para", "Årsmötet", "2011-05-10", """
Beslut: ⟦adopt|Avgiften blir 200 kr för vuxna och 100 kr för barn. Familjer betalar högst 500 kr.⟧
"""),
    ("who leads after assign", "Länsgruppen för folkhälsa", "2017-02-02", """
⟦assign|Gruppen tillsatte en arbetsgrupp med Maj Lund, Ulf Berg och Rut Ek. Maj Lund är sammankallande.⟧
"""),
    ("report by date after assign", "Länsgruppen för folkhälsa", "2017-02-02", """
⟦assign|Maj Lund fick i uppdrag att göra en sammanställning. Sammanställningen ska vara klar till den 1 april.⟧ Den
kommer att behövas i budgetarbetet.
"""),
    ("remark after assign", "Länsgruppen för folkhälsa", "2017-02-02", """
⟦assign|Maj Lund fick i uppdrag att göra en sammanställning.⟧ Sammanställningen från 2015 finns på webben.
"""),
    ("it begins with I", "Styrelsen", "1975-10-02", """
⟦adopt|Beslöts att anordna en höstfest den 8 november. Inträdet sätts till 10 kronor.⟧ I fjol kom 80 personer.
"""),
    ("pointer proposal + content sentence", "Årsmötet", "1999-04-02", """
Styrelsen hade föreslagit en höjning av slipavgiften.
⟦adopt|Stämman biföll förslaget. Slipavgiften blir 1 200 kronor om året.⟧
"""),
    ("pointer proposal + history", "Årsmötet", "1999-04-02", """
⟦adopt|Stämman biföll förslaget.⟧ Slipen byggdes 1974.
"""),
    ("loan", "Årsmötet", "1999-04-02", """
⟦adopt|Stämman beslutade att ta upp ett lån på 200 000 kronor. Lånet ska vara återbetalt inom tio år.⟧
"""),
    ("sale", "Styrelsen", "1999-04-02", """
⟦adopt|Styrelsen beslöt sälja traktorn till Ulf Berg. Priset är 18 000 kronor.⟧ Annonsen hade gett tre svar.
"""),
    ("price remark", "Styrelsen", "1999-04-02", """
⟦adopt|Styrelsen beslöt sälja traktorn till Ulf Berg.⟧ Priset på begagnade traktorer har sjunkit.
"""),
    ("uppdrag till person sen", "Styrelsen", "1999-04-02", """
⟦adopt|Styrelsen beslöt sälja traktorn.⟧ ⟦assign|Ulf Berg fick i uppdrag att annonsera.⟧
"""),
    ("plan + review", "Barn- och utbildningsnämnden", "2013-04-02", """
⟦adopt|Nämnden antog likabehandlingsplanen. Planen ska följas upp varje år i maj.⟧
"""),
    ("plan content description", "Barn- och utbildningsnämnden", "2013-04-02", """
⟦adopt|Nämnden antog likabehandlingsplanen.⟧ Planen innehåller fyra mål och bygger på en enkät.
"""),
    ("it says beslut kan överklagas", "Barn- och utbildningsnämnden", "2013-04-02", """
⟦reject|Nämnden avslog ansökan om skolskjuts.⟧ Beslutet kan överklagas till förvaltningsrätten.
"""),
    ("note: nothing", "Barn- och utbildningsnämnden", "2013-04-02", """
⟦note|Nämnden lade rapporten till handlingarna.⟧ Arbetet fortsätter under våren.
"""),
    ("table with day", "Barn- och utbildningsnämnden", "2013-04-02", """
⟦table|Nämnden beslutade att bordlägga ärendet. Ärendet tas upp på nytt den 7 maj.⟧
"""),
    ("election with period", "Kommunstyrelsen", "2013-04-02", """
⟦appoint|Till ombud vid stämman utses Maj Lund (S) med Ulf Berg (M) som ersättare. Uppdraget gäller till och med
2014.⟧
"""),
    ("election other thing", "Årsmötet", "2013-04-02", """
⟦appoint|Till kassör valdes Maj Lund.⟧ Kassan ska revideras två gånger om året.
"""),
    ("two elections separate paras", "Årsmötet", "2013-04-02", """
⟦appoint|Till kassör valdes Maj Lund.⟧

⟦appoint|Till revisor valdes Ulf Berg.⟧
"""),
    ("omval samtliga", "Årsmötet", "2013-04-02", """
⟦appoint|Omval skedde av Maj Lund och Ulf Berg. Rut Ek har ett år kvar på sitt mandat. Nyval av Jan Alm på två år.⟧
"""),
    ("I tur att avgå", "Årsmötet", "1988-04-02", """
I tur att avgå var Maj Lund och Ulf Berg. ⟦appoint|Båda omvaldes för två år. Rut Ek kvarstår till 1989.⟧
"""),
    ("chair elected then took over", "Årsmötet", "1988-04-02", """
⟦appoint|Till mötesordförande valdes Rut Ek.⟧ Rut Ek tog därefter över klubban.
"""),
    ("passive series", "Kommunstyrelsen", "2004-10-05", """
⟦adopt|Projektplanen godkänns. Kostnaden, 85 000 kronor, belastar kontot för utveckling.⟧ Kommunchefen redogjorde
för läget.
"""),
    ("condition 'under förutsättning att'", "Kommunstyrelsen", "2004-10-05", """
⟦fund|Kommunstyrelsen beviljar 85 000 kronor till projektet. Under förutsättning att länsstyrelsen skjuter till lika
mycket utbetalas medlen i januari.⟧
"""),
    ("reported first then own", "Kommunstyrelsen", "2004-10-05", """
⟨reject|Länsstyrelsen|2004-09-01|Länsstyrelsen avslog den 1 september 2004 ansökan.⟩ Beslutet gäller till
årsskiftet.
"""),
    ("Arvodet förblir", "Årsmötet", "2004-10-05", """
⟦adopt|Stämman beslutade att styrelsens arvode ska vara ett basbelopp. Arvodet fördelas inom styrelsen.⟧
"""),
    ("Resor ersätts", "Årsmötet", "2004-10-05", """
⟦adopt|Stämman fastställde arvodena enligt valberedningens förslag.⟧
"""),
    # -- what came of a vote or a lot
    ("lot", "Styrelsen", "2018-03-03", """
Två förslag på namn: Ebba och Vega. Tre röster på vardera. Lotten avgjorde. ⟦adopt|Båten heter Ebba.⟧ Majken bokar
slipen.
"""),
    ("slant", "Styrelsen", "2018-03-03", """
Vid omröstning var det fyra för grönt och fyra för blått, så det singlades slant. Krona blev det. ⟦adopt|Boden målas
blå.⟧
"""),
    ("hence", "Styrelsen", "2018-03-03", """
Vi röstade: fem för Åre, två för Öland. ⟦adopt|Lägret hålls alltså i Åre.⟧ Cilla och Felix bor redan där.
"""),
    ("trap: talk after", "Styrelsen", "2018-03-03", """
Vi röstade: fem för Åre, två för Öland. Öland är dyrt i juli.
"""),
    ("sure decision after", "Styrelsen", "2018-03-03", """
Fem röstade för och två emot. ⟦adopt|Styrelsen beslutade att köpa båten.⟧ Båten ligger alltså i Oxelösund.
"""),
    ("trap: lot in the world", "Styrelsen", "2018-03-03", """
Lotterna säljs av scouterna. De kostar 20 kronor styck.
"""),
    ("falls", "Styrelsen", "2018-03-03", """
Två röstade för och sex emot. ⟦reject|Det blir alltså ingen ny båt.⟧
"""),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "day", "marked"), ROWS, ids=[row[0] for row in ROWS])
def test_extent(reason: str, body: str, day: str, marked: str) -> None:
    """Every decision of the item with all its sentences, and no other sentence."""
    text, expected = unmarked(marked.strip("\n"))
    decisions, _ = find_decisions(*minutes(text, meeting_body=body, date=day))
    assert found(decisions) == expected, reason
