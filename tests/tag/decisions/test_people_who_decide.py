"""Those who meet in notes, told of by what they are; and matters put off in their words. One item a row.

A row: reason, the body, its text with the expected decisions marked. All invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
PEOPLE = [
    ("officers agree", "Rektorsgruppen", "⟦adopt|Rektorerna enades om att införa gemensamma terminstider.⟧"),
    ("after another sentence", "Rektorsgruppen",
     "Frågan om läsplattor togs upp. ⟦endorse|Rektorerna ställer sig bakom förslaget till ny rutin.⟧"),
    ("officers of a network named after them", "Kulturchefsnätverket",
     "⟦reject|Kulturcheferna tackar nej till erbjudandet.⟧"),
    ("short for the compound", "Kulturchefsnätverket",
     "⟦assign|Cheferna uppdrar åt Mona Lindh att ta fram ett underlag.⟧"),
    ("officers thank for news", "Kommunchefsgruppen", "⟦note|Cheferna tackar för informationen.⟧"),
    ("auditors in their own minutes", "Revisorerna",
     ("⟦adopt|Revisorerna fastställer revisionsplanen för 2022.⟧\n"
     "⟦note|Revisorerna noterar informationen till protokollet.⟧")),
    ("auditors who decide again and again under the name of a guest's body", "Bildningsnämnden",
     ("⟦endorse|Revisorerna beslutar att ställa sig bakom rapporten.⟧\n"
      "⟦adopt|Revisorerna beslutar att återkomma till planen i januari.⟧")),
    ("trap: auditors in the council's minutes", "Kommunfullmäktige",
     "Revisorerna tillstyrker att ansvarsfrihet beviljas."),
    ("auditors told of by the council", "Kommunfullmäktige",
     "⟨reject|Revisorerna|2021-04-14|Revisorerna beslutade den 14 april att inte rikta någon anmärkning.⟩"),
    ("minutes with the people's name", "Gruppledarna",
     "⟦adopt|Gruppledarna enades om att frågestunden begränsas till 45 minuter.⟧"),
    ("a shortened name of an office", "SYV-nätverket",
     "⟦adopt|Syvarna kom överens om att dela presentationsmaterial.⟧"),
    ("a collective noun", "Personalmöte Solgården", "⟦adopt|Personalen enades om att byta dag för veckomötet.⟧"),
    ("the municipalities of a network", "Biblioteksnätverket", "⟦adopt|Kommunerna enades om att annonsera gemensamt.⟧"),
    ("all of them", "Biblioteksnätverket", "⟦endorse|Samtliga kommuner ställer sig bakom förslaget.⟧"),
    ("all, alone", "Biblioteksnätverket", "⟦endorse|Alla ställde sig bakom ordförandens förslag.⟧"),
    ("members of the group", "Styrgruppen", "⟦adopt|Styrgruppens medlemmar var eniga om att förlänga projektet.⟧"),
    ("two kinds of people", "Näringslivsrådet",
     "⟦adopt|Företagarna och kommunen enades om att bjuda in till en branschdag.⟧"),
    ("a team", "Samverkansteamet", "⟦adopt|Teamet beslutar att SIP-mallen ska användas.⟧"),
    ("a group in a body of another word", "Nätverket för ekonomichefer",
     "⟦adopt|Gruppen var enig om att en gemensam utbildning ska ordnas.⟧"),
    ("turned round", "Inköparnas forum", "⟦adopt|Efter en runda enades inköparna om en gemensam mall.⟧"),
    ("others, by where they work", "Skolrådet",
     "⟨adopt|Rektorerna i Borås||Rektorerna i Borås beslutade om nya rutiner.⟩"),
    ("trap: what they decide as a rule", "Rektorsgruppen",
     "Rektorerna beslutar om hur tiden disponeras på varje skola."),
    ("trap: what they see, say, have", "Rektorsgruppen",
     "Rektorerna ser ett ökat behov av assistenter. Rektorerna berättade om hösten. Rektorerna har fått en enkät."),
    ("trap: the municipalities do", "Biblioteksnätverket",
     "Kommunerna höjer avgiften i år. Samtliga kommuner har vakanser."),
    ("trap: everybody's choice", "Biblioteksnätverket", "Alla valde en bok att läsa. Alla fick ställa frågor."),
    ("days that we set", "Biblioteksnätverket", "⟦adopt|Vi bestämde 3 september, 22 oktober och 10 december.⟧"),
    ("an earlier day when we did", "Biblioteksnätverket",
     "⟨adopt|Vi|2021-03-03|Vi beslutade den 3 mars att byta lokal.⟩"),
    ("trap: everybody wants to talk", "Biblioteksnätverket", "Alla ville fortsätta prata om det."),
    ("trap: agreed that it was nice", "Biblioteksnätverket", "Alla var eniga om att det varit en bra dag."),
    ("trap: parties and countries", "Beredskapsnätverket", "Partierna enades om ett nytt försvarsbeslut."),
    ("trap: thanks of another group", "Arbetsutskottet", "Gruppen tackade för en intressant presentation."),
]

PUT_OFF = [
    ("taken up again", "Nätverket", "⟦table|Frågan tas upp igen på nästa möte.⟧"),
    ("moved", "Nätverket", "⟦table|Ärendet flyttas till nästa möte.⟧"),
    ("raised again", "Nätverket", "⟦table|Frågan lyfts igen vid nästa nätverksträff.⟧"),
    ("parked", "Nätverket", "⟦table|Frågan parkeras till hösten.⟧"),
    ("no time for it", "Nätverket", "⟦table|Punkten hanns inte med utan tas på nästa möte.⟧"),
    ("we take it up in a month", "Nätverket", "⟦table|Vi tar upp frågan igen i september.⟧"),
    ("the group comes back to it", "Nätverket", "⟦table|Gruppen återkommer till frågan vid nästa träff.⟧"),
    ("the decision waits", "Nätverket", "⟦table|Beslut tas på nästa möte.⟧"),
    ("we decide next time", "Nätverket", "⟦table|Vi tar beslut om detta nästa gång.⟧"),
    ("the officers wait", "Inköpsringen", "⟦table|Upphandlarna väntar med beslut till dess att domen kommit.⟧"),
    ("after a verb of deciding", "Nätverket", "⟦table|Nätverket beslutade att återkomma till frågan i höst.⟧"),
    ("weaker than what is decided beside it", "Nätverket",
     "⟦adopt|Nätverket beslutar att pröva mallen i tre kommuner.⟧ Vi återkommer till frågan på nästa möte."),
    ("trap: another body's meeting", "Nätverket",
     "Ärendet tas upp i kommunstyrelsen i maj. Frågan tas upp på nästa nämndsmöte."),
    ("trap: somebody comes back with news", "Nätverket", "Karin återkommer med mer information på nästa möte."),
    ("trap: it will be talked of", "Nätverket",
     "Diskussionen fortsätter vid nästa möte. Frågan kommer upp igen i maj. Ärendet tas upp nästa gång."),
    ("trap: it has been taken up", "Nätverket", "Frågan har tagits upp vid flera möten."),
    ("trap: what the next meeting is about", "Nätverket", "Dagordning till nästa möte: budget, lokaler."),
]

OTHERS = [
    ("an official", "Nätverket",
     "⟨adopt|Kommundirektören||Kommundirektören har beslutat att alla ska arbeta hemifrån.⟩"),
    ("a fund", "Nätverket", "⟨fund|Arvsfonden||Arvsfonden har beviljat projektet 2 miljoner kronor.⟩"),
    ("a municipality", "Nätverket", "⟨adopt|Lerbäcks kommun||Lerbäcks kommun har antagit en egen handlingsplan.⟩"),
    ("the earlier meeting, after the verb", "Nätverket",
     "⟨adopt|||Det beslutades på förra mötet att byta namn på gruppen.⟩"),
    ("trap: many of them", "Nätverket", "Flera kommuner har antagit egna planer."),
    ("trap: a person's own decision", "Nätverket", "Lisa har beslutat att sluta vid årsskiftet."),
]
# fmt: on
ROWS = PEOPLE + PUT_OFF + OTHERS


@pytest.mark.parametrize(("reason", "body", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_people_who_decide(reason: str, body: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body=body, date="2021-05-06", title="Samverkan")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
