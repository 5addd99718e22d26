"""Constructions of Swedish sentences that carry a decision, whatever the body. One sentence or two a row; all "
"invented."""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    ("talk and decision in one sentence", "⟦adopt|Styrelsen diskuterade frågan och beslutade att köpa bordet.⟧"),
    ("an opinion, then the decision", "⟦reject|Styrelsen ansåg att kostnaden var för hög och avslog ansökan.⟧"),
    ("positive and agreed", "⟦adopt|Styrelsen är positiv och enas om att kursen hålls på plats.⟧"),
    ("after a clause about the talk",
     "⟦adopt|Efter en längre diskussion, där flera synpunkter framfördes, beslutades att behålla taxan.⟧"),
    ("a reason first, with a clause", "⟦table|Då ingen ville ta på sig uppdraget beslutades att lämna posten vakant.⟧"),
    ("a reason first, then the body", "⟦reject|Eftersom ansökan kom in för sent beslutar styrelsen att avslå den.⟧"),
    ("for what was said, a proposal upwards",
     "⟦propose|Med anledning av ovanstående föreslår styrelsen årsmötet att höja avgiften.⟧"),
    ("an opinion and therefore", "⟦propose|Styrelsen delar kommunens bedömning och tillstyrker därför förslaget.⟧"),
    ("keeps to what it decided", "⟦adopt|Styrelsen vidhåller sitt tidigare beslut.⟧"),
    ("gives its support", "⟦endorse|Styrelsen uttryckte sitt stöd för skrivelsen.⟧"),
    ("so decided", "Ordföranden föreslog att mötet flyttas. ⟦adopt|Så beslutades.⟧"),
    ("this was approved", "Ordföranden föreslog att mötet flyttas. ⟦adopt|Detta godkändes.⟧"),
    ("which the meeting approved", "⟦adopt|Bo Ek föreslog att priset höjs till 40 kronor, vilket mötet godkände.⟧"),
    ("which was also decided", "⟦adopt|Kassören föreslog oförändrad avgift, vilket också beslutades.⟧"),
    ("which became the decision", ("⟦adopt|Valberedningens förslag var oförändrade arvoden, vilket blev mötets "
     "beslut.⟧")),
    ("the decision was", "⟦adopt|Mötets beslut blev att avgiften höjs till 300 kronor.⟧"),
    ("the decision is", "⟦reject|Styrelsens beslut är att inte förlänga avtalet.⟧"),
    ("it became", "⟦adopt|Beslutet blev att hyra en buss.⟧"),
    ("decision was taken", "⟦adopt|Beslut togs att hyra en buss till Ås.⟧"),
    ("decision was taken about", "⟦adopt|Beslut fattades om att hyra en buss.⟧"),
    ("a decision as a noun", "⟦adopt|Beslut att hyra en buss.⟧"),
    ("a unanimous decision", "⟦adopt|Enhälligt beslut att hyra en buss.⟧"),
    ("in agreement with this", "Arbetsgruppen föreslog två bussar. ⟦adopt|Beslöts i enlighet härmed.⟧"),
    ("it is for the secretary", "⟦assign|Det ålades sekreteraren att skriva till kommunen.⟧"),
    ("is to, by a day", "⟦assign|Karin ska ta fram ett förslag till nästa möte.⟧"),
    ("two things, one sentence", "⟦adopt|Rapporten godkändes och budgeten fastställdes.⟧"),
    ("after a dash", "⟦adopt|Buss eller tåg – styrelsen beslutade att åka tåg.⟧"),
    ("a verb alone after what it is about", "Motionen om bänkar. ⟦adopt|Bifölls enhälligt.⟧"),
    ("decided in capitals inside", "Offerterna gicks igenom. ⟦adopt|STYRELSEN BESLUTADE att anta Byggfirmans offert.⟧"),
    ("semi-colon", "⟦adopt|Kostnaden är hög; styrelsen beslutar ändå att beställa.⟧"),
    ("trap: what was asked", "Bo Ek frågade om styrelsen beslutat om bussen."),
    ("trap: if and when", ("Om styrelsen beslutar att hyra en buss måste den bokas. När mötet beslutat kan arbetet "
     "börja.")),
    ("trap: who has the right", "Styrelsen har rätt att besluta om bussen. Årsmötet är det organ som beslutar."),
    ("trap: the next meeting decides", "Nästa möte beslutar om bussen. Styrelsen beslutar i maj."),
    ("trap: a wish", "Styrelsen vill att kommunen beslutar snart. Styrelsen hoppas att vägen godkänns."),
    ("trap: which was disliked", "Kommunen har höjt hyran, vilket styrelsen beklagade."),
    ("trap: what is needed", "För att styrelsen ska kunna besluta behövs en offert. Beslut krävs före maj."),
    ("trap: agreed on how things are", "Styrelsen är överens om att det behövs fler bänkar."),
    ("trap: arrived at how things are", "Vi kom fram till att frågan är svår."),
    ("trap: talk and talk", "Styrelsen diskuterade frågan och ställde frågor till kassören."),
]
# fmt: on


@pytest.mark.parametrize(("reason", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_sentences(reason: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body="Styrelsen", date="2012-04-17", title="Resan")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
