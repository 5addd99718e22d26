"""Minutes without titles: the sentence after the number is both. And titles that only sound like decisions."""

from pipeline.tag.decisions import find_decisions
from tests.tag.many import many
from tests.tag.marked import found, unmarked

SENTENCES = """
§ 1 Mötet öppnades av Kalle.
§ 2 ⟦adopt|Dagordningen godkändes.⟧
§ 3 ⟦appoint|Till justerare valdes Lisa Berg.⟧
§ 4 Kassören rapporterade att kassan är 14 230 kr.
§ 5 ⟦adopt|Beslöts att köpa tio nya bollar.⟧
§ 6 ⟦assign|Lisa pratar med kommunen om belysningen till nästa möte.⟧
§ 7 Nästa möte blir den 9 april.
"""
TITLES = """
§ 1 Beslut att anta ny taxa
Beslut
⟦adopt|Taxan antas.⟧
§ 2 Bidrag beviljas till byalaget
⟦table|Ärendet bordläggs.⟧
§ 3 Motion om att avgiften höjs
Motionären berättade.
§ 4 Fråga om styrelsen beslutat om bron
Svar gavs.
§ 5 Information om beslutade ändringar
Karin informerade.
"""


def test_sentences_in_place_of_titles() -> None:
    """Each sentence is read, once."""
    plain, expected = unmarked(SENTENCES.strip("\n"))
    decisions, _ = find_decisions(*many(plain, body="Styrelsen", date="2003-03-12"))
    assert found(decisions) == expected


def test_titles_that_sound_like_decisions() -> None:
    """A title names the matter; what was decided stands under it."""
    plain, expected = unmarked(TITLES.strip("\n"))
    decisions, _ = find_decisions(*many(plain, body="Styrelsen", date="2003-03-12"))
    assert found(decisions) == expected
