"""How associations, parishes, companies, unions, student bodies and villages word their decisions, one item a row.

A row: reason, the body, the day, the title of the item, its text with the expected decisions marked. All invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    # -- annual meetings
    ("one participle", "Årsmötet", "1998-03-01", "Dagordning", "⟦adopt|Dagordningen godkänd.⟧"),
    ("one verb", "Årsmötet", "1998-03-01", "Verksamhetsberättelse", "⟦adopt|Godkändes.⟧"),
    ("one verb and how", "Föreningsstämman", "2011-05-12", "Röstlängd", "⟦adopt|Fastställdes utan ändringar.⟧"),
    ("answers yes", "Årsstämman", "2019-04-27", "Fråga om stämman blivit behörigen utlyst",
     "⟦adopt|Stämman svarade ja.⟧"),
    ("found in order", "Årsmötet", "2003-03-15", "Mötets utlysande", "⟦adopt|Mötet ansågs vara utlyst i rätt tid.⟧"),
    ("only yes", "Årsmötet", "2015-02-22", "Är mötet behörigt utlyst?", "⟦adopt|Ja.⟧"),
    ("names under an election", "Årsmötet", "2009-02-08", "Val av justerare", "⟦appoint|Sara Lund och Tom Berg.⟧"),
    ("verb and names", "Medlemsmötet", "1987-10-04", "Val av ordförande", "⟦appoint|Valdes Ulla Norén.⟧"),
    ("names and verb", "Årsmötet", "1993-02-28", "Val av kassör", "⟦appoint|Omvaldes Ivar Lund.⟧"),
    ("re-election of names", "Årsmötet", "2001-03-11", "Val av suppleanter", "⟦appoint|Omval: Eva Tun och Leif Rask.⟧"),
    ("unanimously", "Årsmötet", "2016-03-06", "Val av ordförande", "⟦appoint|Moa Kvist valdes enhälligt.⟧"),
    ("the board to see to it", "Årsmötet", "2012-03-04", "Valberedning",
     "Ingen var villig att ställa upp. ⟦assign|Styrelsen fick i uppgift att hitta en valberedning.⟧"),
    ("unchanged, no verb", "Årsmötet", "2006-02-19", "Medlemsavgift", "⟦adopt|Oförändrad avgift, 150 kronor.⟧"),
    ("remains", "Årsmötet", "2006-02-19", "Medlemsavgift", "⟦adopt|Medlemsavgiften förblir 150 kronor.⟧"),
    ("is to be", "Årsmötet", "2008-02-24", "Medlemsavgift", "⟦adopt|Avgiften bestämdes till 200 kronor per hushåll.⟧"),
    ("set at", "Årsmötet", "2008-02-24", "Arvoden", "⟦adopt|Arvodet till kassören sattes till 2 000 kronor.⟧"),
    ("none came in", "Årsmötet", "2008-02-24", "Motioner", "Inga motioner hade inkommit."),
    ("went through", "Årsmötet", "2013-03-10", "Motion om bastu",
     "Styrelsen yrkade avslag. ⟦adopt|Efter rösträkning gick motionen igenom med 12 röster mot 9.⟧"),
    ("the budget was clubbed", "Årsmötet", "2017-02-26", "Budget", "⟦adopt|Budgeten klubbades enligt förslaget.⟧"),
    ("discharge in a few words", "Årsmötet", "1980-02-24", "Ansvarsfrihet",
     "⟦adopt|Styrelsen beviljades ansvarsfrihet.⟧"),
    ("discharge by noun", "Årsmötet", "1980-02-24", "Ansvarsfrihet", "⟦adopt|Full ansvarsfrihet beviljades.⟧"),
    ("reject by noun", "Föreningsstämman", "2014-05-15", "Motion 3",
     "Styrelsen föreslår avslag.\n\nBeslut: ⟦reject|Avslag.⟧"),
    ("approve by noun", "Kårfullmäktige", "2010-11-09", "Motion om kaffe", "Beslut:\n⟦adopt|Bifall.⟧"),
    ("on the line of the board", "Föreningsstämman", "2018-05-17", "Motion 1",
     "⟦adopt|Stämman beslutade enligt styrelsens förslag.⟧"),
    ("the meeting voted for", "Föreningsstämman", "2018-05-17", "Motion 2", "⟦adopt|Stämman röstade för motionen.⟧"),
    ("the meeting voted down", "Årsmötet", "2007-03-17", "Motion 2", "⟦reject|Mötet röstade ned förslaget.⟧"),
    ("man", "Årsmötet", "1991-03-17", "Vägen", "⟦adopt|Man beslutade att grusa om vägen till sommaren.⟧"),
    ("man agreed", "Byalaget", "1999-09-12", "Skyltar", "⟦adopt|Man enades om att sätta upp skyltar vid infarterna.⟧"),
    ("man elsewhere", "Byalaget", "1999-09-12", "Vägen i grannbyn", "I Norrby beslutade man 1997 att asfaltera."),
    ("all agreed", "Byalaget", "2004-05-09", "Midsommar",
     "⟦adopt|Alla var överens om att fira midsommar vid bryggan.⟧"),
    ("it was decided, present", "Styrelsen", "2020-09-15", "Kök", "⟦adopt|Det beslutas att köpa in ett nytt kylskåp.⟧"),
    ("it was agreed", "Styrelsen", "1995-01-18", "Lokal", "⟦adopt|Överenskoms att hyra Folkets hus även i år.⟧"),
    ("constitutes itself", "Styrelsen", "2016-03-20", "Konstituering", """
⟦appoint|Styrelsen konstituerade sig enligt följande:
Vice ordförande Lena Ask
Sekreterare Pär Dal⟧
"""),
    ("signs for the association", "Styrelsen", "2016-03-20", "Firmateckning",
     "⟦appoint|Till firmatecknare utsågs ordförande och kassör var för sig.⟧"),
    # -- boards of clubs: tasks
    ("takes it upon himself", "Styrelsen", "2003-04-08", "Kiosken",
     "Kiosken måste målas. ⟦assign|Kalle åtog sig att köpa färg.⟧"),
    ("gets the task", "Styrelsen", "2003-04-08", "Lotteri", "⟦assign|Bettan fick jobbet att ordna vinster.⟧"),
    ("it falls on", "Styrelsen", "2003-04-08", "Planen", "⟦assign|Det uppdrogs åt Janne att kalka linjerna.⟧"),
    ("looks into it till next time", "Styrelsen", "2003-04-08", "Matchtröjor",
     "Tröjorna är slitna. ⟦assign|Pelle kollar priser till nästa möte.⟧"),
    ("speaks with the municipality before a day", "Styrelsen", "2008-08-19", "Elljusspåret",
     "Flera lampor är trasiga. ⟦assign|Ingrid kontaktar kommunen före den 1 september.⟧"),
    ("responsible", "Styrelsen", "2010-01-12", "Städdag",
     "⟦adopt|Styrelsen beslutade att städdagen hålls 8 maj.⟧ Ansvariga: Lena och Kurt."),
    ("takes care of", "Styrelsen", "2014-10-07", "Hemsidan", "⟦assign|Maja tar på sig att uppdatera hemsidan.⟧"),
    ("a task sentence about others is news", "Styrelsen", "2014-10-07", "Vägverket",
     "Trafikverket undersöker vägen. Kommunen skriver att lampan är beställd."),
    ("buys in, passive past", "Styrelsen", "1984-03-06", "Bollar", "⟦adopt|Beslöts inköpa tio nya bollar.⟧"),
    ("sums up the vote", "Byalaget", "2002-04-14", "Bom", "⟦reject|Förslaget röstades ned med 14 röster mot 3.⟧"),
    ("thumbs up", "Styrelsen", "2019-02-05", "Ansökan", "⟦adopt|Styrelsen sa ja till ansökan.⟧"),
    ("declines", "Styrelsen", "2019-02-05", "Erbjudande", "⟦reject|Styrelsen tackar nej till erbjudandet.⟧"),
    ("accepts", "Styrelsen", "2019-02-05", "Inbjudan", "⟦adopt|Styrelsen tackade ja till inbjudan.⟧"),
    ("decided not to", "Styrelsen", "2021-01-19", "Vårfesten",
     "⟦reject|Styrelsen beslutade att inte ordna någon vårfest.⟧"),
    ("called off", "Styrelsen", "2021-01-19", "Städdagen", "⟦other|Styrelsen ställer in vårens städdag.⟧"),
    ("admits members", "Styrelsen", "2022-06-08", "Nya medlemmar", "⟦adopt|Styrelsen beviljade Ida Rot medlemskap.⟧"),
    # -- parishes
    ("parish council turned round", "Kyrkorådet", "1982-09-22", "Orgeln",
     "⟦adopt|Beslöt kyrkorådet att låta stämma orgeln.⟧"),
    ("parish council asks the council", "Kyrkorådet", "2016-08-31", "Budget",
     "⟦propose|Kyrkorådet föreslår kyrkofullmäktige att fastställa budgeten.⟧"),
    # -- companies
    ("the managing director is charged", "Styrelsen", "1999-12-02", "Pump",
     "⟦assign|VD erhöll i uppdrag att inköpa en ny pump.⟧"),
    ("decided according to annex", "Styrelsen", "2013-02-21", "Budget", "⟦adopt|Styrelsen beslöt enligt bilaga 3.⟧"),
    ("resolution by the shareholders", "Bolagsstämman", "2021-05-18", "Resultat- och balansräkning",
     "⟦adopt|Stämman fastställde resultat- och balansräkningen.⟧"),
    ("profits carried forward", "Bolagsstämman", "2021-05-18", "Disposition",
     "⟦adopt|Stämman beslutade att årets resultat balanseras i ny räkning.⟧"),
    # -- universities and schools
    ("the faculty board establishes", "Fakultetsnämnden", "2008-11-13", "Kursplan",
     "⟦adopt|Fakultetsnämnden inrättar kursen.⟧"),
    ("university board approves", "Högskolestyrelsen", "2012-02-16", "Årsredovisning",
     "⟦adopt|Högskolestyrelsen fastställer årsredovisningen.⟧"),
    ("consistory of a school", "Konsistoriet", "1981-04-29", "Lärartjänst",
     "⟦refer|Konsistoriet beslöt att remittera frågan.⟧"),
    ("school conference", "Skolkonferensen", "1998-10-20", "Ordningsregler",
     "⟦adopt|Skolkonferensen antog ordningsreglerna.⟧"),
    ("parents' association", "Föräldraföreningens styrelse", "2005-11-23", "Klasskassan",
     "⟦fund|Styrelsen skänker 2 000 kronor till klass 9.⟧"),
    # -- student unions
    ("by acclamation", "Kårfullmäktige", "2018-05-08", "Val", "⟦appoint|Ella Krok väljs med acklamation.⟧"),
    ("the yrkande is approved", "Kårmötet", "2011-12-06", "Motion 4", """
Motionären yrkar
att mötet köper en soffa

Sektionsstyrelsen yrkar avslag.
⟦reject|Mötet avslog motionen.⟧
"""),
    ("approved as amended", "Sektionsmötet", "2020-03-04", "Budget",
     "⟦adopt|Budgeten godkändes med ändringen att festposten höjs.⟧"),
    ("put to the vote, few words", "Sektionsmötet", "2020-03-04", "Stadgar", "⟦adopt|Propositionen bifölls.⟧"),
    # -- unions and cooperation
    ("the parties agree", "Samverkansgruppen", "2012-05-16", "Schema",
     "⟦adopt|Parterna är överens om att prova schemat till jul.⟧"),
    ("the branch decides", "Avdelningsstyrelsen", "1990-02-13", "Lotteri",
     "⟦fund|Avdelningsstyrelsen anslog 300 kronor.⟧"),
    ("the club gives its support", "Klubbstyrelsen", "2006-04-04", "Uttalande",
     "⟦endorse|Klubbstyrelsen ställer sig bakom uttalandet.⟧"),
    # -- traps
    ("trap: the weather and the harvest", "Styrelsen", "2013-09-03", "Rapporter",
     "Anna rapporterade om lägret. Alla tyckte att det var lyckat. Tjugo barn deltog och maten var god."),
    ("trap: a wish", "Årsmötet", "2013-03-10", "Övrigt", "Nils undrade om vägen kan sandas. Lena önskade fler bänkar."),
    ("trap: what the board has done in the year", "Årsmötet", "2013-03-10", "Verksamhetsberättelse",
     "Under året har styrelsen haft åtta möten. Bryggan har lagats. Två fester ordnades."),
    ("trap: the chair closes", "Årsmötet", "2013-03-10", "Avslutning",
     "Ordföranden tackade för visat intresse och förklarade mötet avslutat."),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "date", "title", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_associations(reason: str, body: str, date: str, title: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text.strip("\n"))
    document, outline = minutes(plain, meeting_body=body, date=date, title=title)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
