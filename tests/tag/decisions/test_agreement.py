"""What notes and associations agree on without a body as subject, and outcomes in plain words. One item a row.

A row: reason, the body, its text with the expected decisions marked. All invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
AGREED = [
    ("consensus reached", "Nätverket", "⟦adopt|Konsensus nåddes om att hoppa över vårens konferens.⟧"),
    ("consensus alone", "Nätverket", "⟦adopt|Konsensus om att använda samma kontoplan.⟧"),
    ("unity ruled", "Nätverket", "⟦table|Enighet rådde om att avvakta med anmälan.⟧"),
    ("unity in the group", "Nätverket", "⟦reject|Det rådde enighet i gruppen om att avslå begäran.⟧"),
    ("trap: unity about how things are", "Nätverket",
     "Det råder enighet om att det behövs fler händer. Enighet rådde om vikten av dialog."),
    ("the talk ended in", "Nätverket", "⟦adopt|Diskussionen landade i att varje kommun har en kontaktperson.⟧"),
    ("the result of the talk", "Nätverket", "⟦adopt|Resultatet av samtalet blev att träffarna hålls på onsdagar.⟧"),
    ("trap: the talk was about", "Nätverket",
     "Diskussionen handlade om hur vi ska nå ut. Det diskuterades om vi ska ses."),
    ("and so it was", "Klubben", "⟦adopt|Majoriteten ville ha kvar stugan och så blev det.⟧"),
    ("most votes", "Klubben", "⟦adopt|Handuppräckning gjordes och flest röster fick alternativ 2.⟧"),
    ("and it was adopted", "Styrelsen", "⟦adopt|Alla tyckte att förslaget var bra och det antogs.⟧"),
    ("settled in a participle", "Rektorsnätverket",
     "Sal finns på alla orter. ⟦adopt|Överenskommet att slutprov alltid görs på plats.⟧"),
    ("what a meeting finds shall be", "Styrelsen",
     "⟦adopt|Mötet finner att en ny kokare får köpas in för högst 900 kr.⟧"),
    ("found, turned round", "Styrelsen", "⟦adopt|Fann styrelsen att traktorn skulle säljas.⟧"),
    ("trap: what a meeting finds is so", "Styrelsen",
     "Mötet finner att det är svårt att få tag i folk. Ordföranden finner att styrelsen bifallit förslaget."),
    ("stance as a label of notes", "Socialchefsgruppen",
     "Ställningstagande: ⟦reject|Vi deltar inte i undersökningen.⟧"),
    ("conclusion with we", "Nätverket", "Slutsats: ⟦adopt|vi fortsätter med den gamla mallen ett år till.⟧"),
    ("trap: conclusion that is an observation", "Nätverket", "Slutsats: det är svårt att jämföra kommunerna."),
]

OUTCOMES = [
    ("follows from a count", "Rådet", "Två är för och fyra emot. ⟦reject|Någon begäran skickas alltså inte.⟧"),
    ("will therefore not be", "Styrelsen", "Fyra ville vänta. ⟦reject|Det blir alltså ingen ombyggnad i år.⟧"),
    ("trap: thus it is so", "Styrelsen", "Det är alltså svårt att få tag i folk. Priset är därmed högre än i fjol."),
    ("who gets money", "Folkhälsorådet", "⟦fund|Ridklubben får 15 000 kr till hinder.⟧"),
    ("who gets the work", "LAG Dalen", "Två anbud kom in. ⟦adopt|Uppdraget går till Ramnes, 145 000 kr.⟧"),
    ("who attests", "LAG Dalen", "⟦appoint|Britt Lister justerar.⟧"),
    ("we begin", "Nätverket", "⟦assign|Vi startar en chattgrupp för snabba frågor.⟧"),
    ("we do not", "Nätverket", "⟦reject|Vi svarar inte på remissen gemensamt.⟧"),
    ("we hand on", "Nätverket", "⟦refer|Vi skickar frågan vidare till juristerna.⟧"),
    ("trap: we just now", "Nätverket", "Vi avvaktar just nu besked från regionen. Vi har anställt en ny controller."),
    ("next year's theme", "Nätverket", "⟦adopt|Nästa års tema blir läsglädje.⟧"),
    ("trap: the next meeting", "Nätverket", "Nästa möte blir den 3 juni hos Berit."),
    ("all at once", "Klubben", "⟦adopt|Enhälligt ja.⟧"),
    ("one word", "Styrelsen", "⟦adopt|Godkänd.⟧"),
    ("it is all right to", "Klubben", "⟦adopt|Det är okej att köpa en ny bryggare för max 1 500 kr.⟧"),
    ("task with a marker", "Partiföreningen", "⟦assign|SP Bo att dela ut blad i alla brevlådor.⟧"),
    ("elected as", "Styrelsen", "⟦appoint|Som ny ledamot valdes Nina Hed in.⟧"),
    ("trap: asked of all", "Styrelsen", "Alla ombeds att senast 15/5 svara på om de står till förfogande."),
    ("a later day is where they go", "Styrelsen",
     "⟦appoint|Till avdelningens representantskap i Lerby 14 juni utsågs ordföranden och kassören.⟧"),
    ("a condition with not", "Styrelsen",
     "⟦adopt|Beslöts att nr 18 lämnas till inkasso om betalning inte inkommit senast 15 november.⟧"),
    ("a firm is chosen", "Styrelsen",
     "⟦adopt|Efter genomgång av offerterna beslutades att välja Taktjänst i Dalby AB.⟧"),
    ("first of two bullets", "Styrelsen", "- ⟦assign|Åsa mejlar kommunen.⟧\n- ⟦assign|Per beställer nycklar.⟧"),
]

CLAUSES = [
    ("told in a clause", "Arkivnätverket",
     ("Tommy berättade att ⟨adopt|barn- och utbildningsnämnden|2020-10-19|barn- och utbildningsnämnden antog "
      "en ny plan den "
      "19 oktober⟩ och att den gärna får kopieras.")),
    ("told with the day first", "Arkivnätverket",
     ("Lisa informerade om att ⟨assign|kommunstyrelsen|2021-03-12|kommunstyrelsen den 12 mars gav "
      "förvaltningen i uppdrag "
      "att utreda lokalerna⟩.")),
    ("trap: told without a decision", "Arkivnätverket", "Bo berättade att nämnden diskuterat frågan den 3 mars."),
    ("trap: asked", "Arkivnätverket", "Bo undrade om nämnden antog planen den 19 oktober."),
    ("trap: they of the label", "Arkivnätverket", "Kumla: vi kör vidare med distans."),
]
# fmt: on
ROWS = AGREED + OUTCOMES + CLAUSES


@pytest.mark.parametrize(("reason", "body", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_agreement(reason: str, body: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body=body, date="2021-05-06", title="Samverkan")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
