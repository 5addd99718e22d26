"""Decisions in tables: columns with a heading, lists of decisions, lists of tasks. One table a row; all invented."""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.decisions.grids import grid
from tests.tag.marked import found, unmarked

# fmt: off
ROWS = [
    ("a column for decisions", """
Punkt | Diskussion | Beslut | Ansvarig
1 Budget | Utfallet gicks igenom. | ⟦adopt|Prognosen godkänns.⟧ | LB
2 Resor | Två förslag. | ⟦adopt|Resan görs med tåg.⟧ | AK
3 Läget | Alla berättade. |  |
"""),
    ("decision and measure in one column", """
Ärende | Beslut/åtgärd | Ansvarig
Webben | ⟦assign|Karin uppdaterar startsidan.⟧ | Karin
Logotyp | ⟦adopt|Den blå logotypen används.⟧ | Alla
"""),
    ("decision with another word beside it", """
Vad | Slutsats/beslut | Vem
Nyckeltal | ⟦adopt|Vi använder regionens nyckeltal.⟧ | MS
"""),
    ("a list of decisions with numbers", """
Nr | Beslut | Klart
1 | ⟦assign|Etapp 2 startar i mars.⟧ | mars
2 | ⟦assign|Ulla får i uppdrag att ta fram en plan.⟧ | maj
"""),
    ("short answers in the column", """
Ansökan | Belopp | Beslut
Bygdegården | 100 000 kr | ⟦adopt|Bifall⟧
Mässan | 40 000 kr | ⟦reject|Avslag⟧
"""),
    ("a column of proposals beside it", """
Ärende | Förslag | Beslut
Taxan | Höjning med 3 procent | ⟦adopt|Taxan höjs med 2 procent.⟧
"""),
    ("the label in the cell", """
1 | Simhallen. Två anbud har kommit. Beslut: ⟦adopt|Anbudet från Bad AB antas.⟧
2 | Information om skolan.
"""),
    ("a column of sums in a budget", """
Post | Förslag | Beslut
Lokaler | 6 900 | 6 900
Resor | 650 | 500
"""),
    ("a column of measures in a table of points", """
Ärende | Noteringar | Åtgärd
Webben | Sidan är gammal. | ⟦assign|Karin uppdaterar startsidan.⟧
Skyltar | Fel text. | ⟦adopt|Nya skyltar.⟧
Läget | Alla berättade. |
"""),
    ("a column of results in a table of points", """
Fråga | Diskussion | Resultat
Tider | Två förslag. | ⟦adopt|Öppet till 19.⟧
"""),
    ("a head that asks", """
Ärende | Vad sa vi? | Vad bestämde vi?
Tider | Två förslag. | ⟦adopt|Öppet till 19.⟧
"""),
    ("trap: results of something measured", """
Skola | Antal svar | Resultat
Norr | 45 | Goda resultat.
"""),
    ("trap: measures against risks", """
Risk | Sannolikhet | Åtgärd
Brand | Låg | Brandövning varje år.
"""),
    ("no column of decisions: talk", """
Punkt | Anteckning
1 | Karin berättade om läget. Alla var nöjda.
2 | Nästa möte är i maj.
"""),
]
# fmt: on


@pytest.mark.parametrize(("reason", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_grids(reason: str, text: str) -> None:
    """All decisions of the table, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = grid(plain, body="Styrgruppen")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
