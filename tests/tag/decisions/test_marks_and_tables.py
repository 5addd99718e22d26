"""Marks, abbreviations, short hands and tables in which decisions hide. One item a row; all invented."""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.decisions.grids import grid
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    # -- marks of a house
    ("in square brackets", "Styrgruppen", "[BESLUT] ⟦adopt|Tidplanen godkänns.⟧"),
    ("in asterisks", "Styrgruppen", "*Beslut:* ⟦adopt|Tidplanen godkänns.⟧"),
    ("with a number after a dash", "Styrgruppen", "Beslut 2020-14: ⟦adopt|Tidplanen godkänns.⟧"),
    ("with nr", "Styrgruppen", "Beslut nr 3: ⟦adopt|Tidplanen godkänns.⟧"),
    ("a letter and number", "Styrgruppen", "B3: ⟦adopt|Tidplanen godkänns.⟧"),
    ("with who is responsible", "Styrgruppen", "Beslut (Anna): ⟦adopt|Vi flyttar servern i mars.⟧"),
    ("with an arrow", "Styrgruppen", "→ Beslut: ⟦adopt|Vi flyttar servern i mars.⟧"),
    ("with a hash", "Styrgruppen", "Beslut #2: ⟦adopt|Vi flyttar servern i mars.⟧"),
    ("taken decision", "Styrgruppen", "Fattat beslut: ⟦adopt|Vi flyttar servern i mars.⟧"),
    ("a heading in plural, bullets", "Styrgruppen", ("Beslut och aktiviteter:\n- ⟦adopt|Servern flyttas i mars.⟧\n"
     "- ⟦assign|Anna beställer kablar.⟧")),
    ("in English", "Styrgruppen", "Decision: ⟦adopt|Vi flyttar servern i mars.⟧"),
    ("ok", "Styrgruppen", "Förslag: ny mall för rapporter. Beslut: ⟦adopt|Ja.⟧"),
    ("a check mark", "Styrgruppen", "Ny mall för rapporter. Beslut: ⟦adopt|Godkänt.⟧"),
    ("decided by consensus", "Rådet", "⟦other|Rådet beslutade i konsensus att ansöka om medel.⟧"),
    # -- abbreviations of secretaries
    ("abbreviated decision", "Årsmötet", "⟦adopt|Besl. att höja avg. till 75 kr.⟧"),
    ("abbreviated according", "Årsmötet", "⟦adopt|Beslöts enl. styrelsens förslag.⟧"),
    ("abbreviated approval", "Årsmötet", "⟦adopt|Godk. utan anm.⟧"),
    ("abbreviated election", "Årsmötet", "⟦appoint|Till ordf. omv. Per Hed.⟧"),
    ("abbreviated filing", "Styrelsen", "⟦note|Lades t. handl.⟧"),
    ("abbreviated in the margin", "Styrelsen", "Rapp. från kassören. ⟦note|Lades till handl.⟧"),
    # -- informal
    ("we run", "Styrelsen", "Förslag på klubbresa till Åland. ⟦adopt|Styrelsen sa OK.⟧"),
    ("gets a yes", "Styrelsen", "⟦adopt|Förslaget fick klartecken.⟧"),
    ("gets a no", "Styrelsen", "⟦reject|Förslaget fick nej.⟧"),
    ("the board thinks it is OK", "Styrelsen", "⟦adopt|Styrelsen tycker att det är OK att låna ut tältet.⟧"),
    ("the board wants to", "Styrelsen", "⟦adopt|Styrelsen vill gå vidare med köpet.⟧"),
    ("no to", "Styrelsen", "⟦reject|Nej till nya tröjor i år.⟧"),
    ("yes to", "Styrelsen", "⟦adopt|Ja till nya tröjor.⟧"),
    ("it will be", "Styrelsen", "Plats för lägret diskuterades. ⟦adopt|Det blir Ekudden i år.⟧"),
    ("we skip", "Styrelsen", "⟦reject|Vi hoppar över vårfesten i år.⟧"),
    ("we save", "Styrelsen", "⟦table|Vi sparar frågan till hösten.⟧"),
    ("stands behind", "Rådet", "⟦endorse|Rådet står bakom ansökan.⟧"),
    ("sees positively", "Rådet", "⟦endorse|Rådet ser positivt på förslaget.⟧"),
    ("has no objections", "Rådet", "⟦note|Rådet har inga synpunkter på planen.⟧"),
    ("backs", "Nätverket", "⟦endorse|Nätverket stöttar förslaget.⟧"),
    ("there was agreement", "Nätverket", "⟦adopt|Det rådde enighet om att söka pengar ihop.⟧"),
    ("consensus", "Nätverket", "⟦adopt|Konsensus om att söka pengar ihop.⟧"),
    ("all were for", "Nätverket", "⟦adopt|Alla var med på att söka pengar ihop.⟧"),
    ("we shall together", "Nätverket", "⟦adopt|Vi ska gemensamt söka pengar till en utbildning.⟧"),
    ("it was to be", "Nätverket", "Bestämt: ⟦adopt|vi söker pengar ihop.⟧"),
    ("agreed, as a noun", "Nätverket", "Överenskommelse: ⟦adopt|vi söker pengar ihop.⟧"),
    ("the next step", "Nätverket", "Nästa steg: ⟦assign|Karin bokar lokal.⟧"),
    ("until next time", "Nätverket", "Till nästa gång: ⟦assign|Karin bokar lokal.⟧"),
    ("assignment to all", "Nätverket", "Uppdrag till alla: ⟦assign|skicka in siffror till Karin.⟧"),
    ("task as an infinitive with who", "Nätverket", "Att göra: ⟦assign|boka lokal (Karin).⟧"),
    # -- traps
    ("trap: thinks it good", "Styrelsen", "Styrelsen tycker att det är bra att många kom."),
    ("trap: wants more", "Styrelsen", "Styrelsen vill ha mer information. Styrelsen vill tacka alla."),
    ("trap: positive to much", "Rådet", "Deltagarna ser positivt på framtiden. Chefen var positiv."),
    ("trap: will be in general", "Nätverket", "Det blir fler äldre i länet. Det blir dyrt."),
    ("trap: no to violence", "Nätverket", "Nej, sade chefen, det vet vi inte. Ja, det är svårt."),
    ("trap: we shall remember", "Nätverket", "Vi ska komma ihåg att alla är olika. Vi ska flytta till nya lokaler."),
]

GRIDS = [
    ("votes in columns", """
Projekt | Sökt belopp | Ja | Nej | Avstår | Beslut
Bygdegården | 100 000 | 9 | 2 | 1 | ⟦adopt|Bifall⟧
Mässan | 40 000 | 3 | 9 | 0 | ⟦reject|Avslag⟧
""", [(9, 2, 1), (3, 9, 0)]),
    ("both figures in one column", """
Projekt | Poäng | Beslut | Röster
Bygdegården | 280 | ⟦adopt|Bifall⟧ | 9-2
Mässan | 120 | ⟦reject|Avslag⟧ | 3–8–1
""", [(9, 2, None), (3, 8, 1)]),
    ("for and against in columns", """
Ansökan | För | Mot | Beslut
Kajen | 7 | 4 | ⟦adopt|Beviljas.⟧
""", [(7, 4, None)]),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_marks(reason: str, body: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body=body, date="2014-04-08", title="Resan")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason


TABBED = [
    (
        "columns by tabs",
        (
            "Punkt\tDiskussion\tBeslut\tAnsvarig\n"
            "Budget\tGicks igenom.\t⟦adopt|Prognosen godkänns.⟧\tLB\n"
            "Resor\tTvå förslag.\t⟦adopt|Resan görs med tåg.⟧\tAK"
        ),
    ),
    ("votes in columns by tabs", "Projekt\tJa\tNej\tBeslut\nKajen\t7\t4\t⟦adopt|Beviljas.⟧"),
]


@pytest.mark.parametrize(("reason", "text"), TABBED, ids=[row[0] for row in TABBED])
def test_columns_by_tabs(reason: str, text: str) -> None:
    """A table without rules is read by its tabs."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body="Styrgruppen", title="Beslutslogg")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
    assert all(document.text[d.start : d.end] == d.text for d in decisions)


@pytest.mark.parametrize(("reason", "text", "votes"), GRIDS, ids=[row[0] for row in GRIDS])
def test_votes_in_columns(reason: str, text: str, votes: list[tuple[int, int, int | None]]) -> None:
    """Each row of the table is a decision with its own vote."""
    plain, expected = unmarked(text)
    document, outline = grid(plain, body="LAG Västra bygden")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
    assert [(v.yes, v.no, v.abstain) for d in decisions for v in d.votes] == votes
