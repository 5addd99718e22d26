"""What ends an item whose title asks or names a thing, what came of a vote, more leads, more decisions of others.

All invented.

A row: reason, the body, the title of the item, its text with the expected decisions marked.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
LEADS = [
    ("a lead between marks", "Webbgruppen", "Bilder", """
**Så gör vi:**
- ⟦adopt|Alla bilder får alt-text.⟧
- ⟦assign|Moa skriver en guide.⟧
"""),
    ("the answer of the council", "Rådet", "Remiss om ljud", "Rådets svar: ⟦reject|nej till förslaget.⟧"),
]

ENDS = [
    ("who will go", "Nätverket", "Vem åker på konferensen?", "Två platser. ⟦appoint|Maria och Jens åker.⟧"),
    ("when", "Nätverket", "När ska vi ses i vår?", "⟦adopt|Den 12 mars i Arboga.⟧"),
    ("yes", "Rådet", "Ska vi vara med på marknaden?", "Det kostar 500 kr. ⟦adopt|Ja, vi är med.⟧"),
    ("no", "Rådet", "Förfrågan från universitetet", "En student vill intervjua oss. ⟦reject|Nej, inte i år.⟧"),
    ("a name", "Arbetsgruppen", "Namn på appen", "Tre förslag. ⟦adopt|Appen får heta Vägvisaren.⟧"),
    ("the question in the text", "Rådet", "Högtalare", "Frågan var om vi ska köpa eller hyra. ⟦adopt|Vi hyr.⟧"),
    ("thanks no", "Nätverket", "Inbjudan från länet", "⟦reject|Vi tackar nej den här gången.⟧"),
    ("below the label of a vote", "Ungdomsrådet", "Tema",
     "⟦adopt|Röstning: klimat 6, psykisk hälsa 4. Temat blir klimat.⟧"),
    ("waits", "Rådet", "Gungor", "⟦table|Vi avvaktar till våren.⟧"),
    ("the thing of the title", "Nätverket", "Nyhetsbrevet", "Få läser det. ⟦adopt|Nyhetsbrevet läggs ner.⟧"),
    ("we change", "Nätverket", "Mötestider", "⟦adopt|Vi byter mötesdag till torsdagar.⟧"),
    ("who is host", "Nätverket", "Nästa värd", "⟦appoint|Köping står som värd i höst.⟧"),
    ("a thing struck", "Kongressen", "Banderoller", "⟦adopt|Banderollerna stryks.⟧"),
    ("a thing without article", "Styrelsen", "Kortläsare", "⟦adopt|Avtal tecknas med Kylcentralen AB.⟧"),
    ("a vote and its outcome", "Rådet", "Färg", "⟦adopt|Omröstning: blå 5, grön 3. Det blir blå.⟧"),
    ("an alternative carried out", "Rådet", "Väg",
     "⟦adopt|Omröstning: alternativ A 5, alternativ B 3. A genomförs.⟧"),
    ("trap: a round", "Nätverket", "Laget runt",
     "Köping: Vi bygger en ny skola. Sala: Vi håller inga stora möten just nu. Vi kör inga vikarier i sommar."),
    ("trap: nothing together", "Nätverket", "Simhallar", "Alla tar emot elever. Nätverket gör inget gemensamt i år."),
    ("trap: how it goes", "Nätverket", "Hur går det med rekryteringen?",
     "Det är svårt att hitta folk. Alla kommuner annonserar. Vi har inga sökande."),
    ("trap: what others will do", "Nätverket", "Vad är nästa steg?",
     "Frågan bereds av länet. Remissen kommer i höst."),
    ("trap: talk", "Nätverket", "Ska vi ha gemensam jour?", "Frågan diskuterades. Det finns för- och nackdelar."),
    ("trap: a consultation", "Rådet", "Förslag till ny översiktsplan",
     "Karin presenterade planen. Samrådet pågår till den 15 juni. Synpunkter lämnas till kommunen."),
    ("trap: who somebody is", "Nätverket", "Presentation", "Anna är ny socialchef. Bo går in som vikarie för Lena."),
    ("trap: a schedule", "Rådet", "Remiss om färdtjänst",
     "Regionen skickar ut remissen i maj. Svaren sammanställs i juni."),
    ("trap: an offer described", "Nätverket", "Erbjudande från SKR",
     "SKR erbjuder en kurs. Kursen ges i tre omgångar och kostar 2 000 kr. Anmälan görs på webben."),
    ("trap: a general election", "Rådet", "Val 2022",
     "Valet genomförs den 11 september. Förtidsröstningen öppnar i augusti."),
    ("trap: what others changed", "Nätverket", "Byte av system",
     "Sala bytte i mars. Heby byter i höst. Alla är nöjda."),
    ("trap: a purchase going on", "Nätverket", "Inköp av teknik",
     "Upphandlingen pågår. Avtalet börjar gälla i mars. Priserna är lägre än i dag."),
    ("trap: how things are", "Rådet", "Hur ser det ut på boendena?",
     "Inga smittade finns. Besök tas emot utomhus. Munskydd används."),
    ("trap: an answer of law", "Nätverket", "Fråga om tystnadsplikt",
     "Jurist har svarat att det är tillåtet. Alla tyckte att svaret var bra."),
    ("trap: when money comes", "Nätverket", "När kommer pengarna?",
     "Statsbidraget betalas ut i juni. Rekvireringen öppnar i maj."),
]

OTHERS = [
    ("below the name of a municipality", "Nätverket", "Laget runt", """
⟨fund|Kommunstyrelsen|2019-05-07|Sala
Kommunstyrelsen avsatte 7 maj två miljoner till gång- och cykelvägar.⟩ Nybyggnationen går bra.
"""),
    ("in a clause, supine", "Rådet", "Rapporter",
     "Per informerade om att ⟨fund|Länsstyrelsen|2019-04-04|Länsstyrelsen beviljat 400 000 kr den 4 april⟩."),
    ("their own meeting before the verb", "Ekonomnätverket", "Avtal",
     "⟨adopt|Socialcheferna|2019-03-22|Vid sitt möte den 22 mars beslutade socialcheferna att avtalet ska förlängas.⟩"),
    ("in a clause, with its place", "Nätverket", "Runda",
     "Lars nämnde att ⟨adopt|kommunfullmäktige i Mora|2019-04-29|kommunfullmäktige i Mora 29 april antog planen⟩."),
    ("but not where", "Årsmötet", "Trafik",
     "⟨adopt|Tekniska nämnden|2019-01-25|Tekniska nämnden beslutade 25 januari att bygga gupp⟩, men inte var."),
    ("has said yes", "Rådet", "Nytt",
     "⟨adopt|Tekniska nämnden|2019-05-02|Tekniska nämnden har 2 maj sagt ja till hastighetsdämpande åtgärder.⟩"),
    ("turned round", "Nätverket", "Runda",
     "⟨adopt|kommunfullmäktige||I Torsby har kommunfullmäktige antagit en ny kulturplan.⟩"),
    ("passive with agent", "Rådet", "Nytt",
     "⟨adopt|kommunfullmäktige|2019-03-26|Ny taxa antogs av kommunfullmäktige den 26 mars.⟩"),
    ("got a no elsewhere", "Rådet", "Nytt",
     "⟨reject|kommunstyrelsen|2019-05-07|Förslaget fick nej i kommunstyrelsen den 7 maj.⟩"),
]

ROWS = LEADS + ENDS + OTHERS
# fmt: on


@pytest.mark.parametrize(("reason", "body", "title", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_ends_of_items(reason: str, body: str, title: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body=body, title=title)
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
