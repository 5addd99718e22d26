"""What becomes of a decision: receivers, the day a case goes to, acclamation, votes by proxy."""

import pytest

from pipeline.tag.decisions import find_decisions
from pipeline.tag.decisions.votes import votes_in
from tests.tag.minutes import minutes

# fmt: off
RECEIVERS = [
    ("a line each", "Beslutet skickas till\nKommunstyrelsen\nEkonomikontoret\nSökanden",
     ("Kommunstyrelsen", "Ekonomikontoret", "Sökanden")),
    ("on the line of the heading", "Protokollsutdrag till: KS, ekonomikontoret, revisorerna",
     ("KS", "ekonomikontoret", "revisorerna")),
    ("joined by and", "Expedieras till: KS och revisorerna", ("KS", "revisorerna")),
    ("the and inside a name", "Expedieras till\nBarn- och skolnämnden\nVård och omsorg, stab",
     ("Barn- och skolnämnden", "Vård och omsorg", "stab")),
    ("a name over two lines", "Beslutet expedieras till\nSamordningsförbundet i\nnorra länet\nAkten",
     ("Samordningsförbundet i norra länet",)),
    ("bullets, each once", "Beslutet skickas till\n- VA-enheten\n- VA-enheten", ("VA-enheten",)),
    ("nobody", "Beslutet expedieras till:\n____________", ()),
]
DAYS = [
    ("tabled to a day", "Ärendet bordläggs till den 4 juni.", "2019-06-04"),
    ("tabled to a day of next year", "Ärendet bordläggs till den 8 januari.", "2020-01-08"),
    ("tabled to a meeting on a day", "Ärendet bordläggs till sammanträdet den 12 juni 2019.", "2019-06-12"),
    ("sent back and to return", "Ärendet återremitteras och återkommer till nämnden i september.", "2019-09"),
    ("tabled to next time, no day", "Ärendet bordläggs till nästa sammanträde.", None),
    ("a day of something else", "Nämnden antar planen från den 4 juni.", None),
]
CARRIED = [
    ("by acclamation", "Ella Krok väljs med acklamation.", "acclamation"),
    ("unanimous", "Nämnden beslutar enhälligt att anta planen.", "unanimous"),
    ("nothing said", "Nämnden antar planen.", None),
]
PROXIES = [
    ("among the votes against", "Förslaget fick 14 ja och 3 nej, varav 2 via fullmakt.", 2),
    ("in words", "14 ja mot 1 nej. Endast ett nej via fullmakt.", 1),
    ("nothing said", "14 ja mot 3 nej.", None),
]
# fmt: on


@pytest.mark.parametrize(("reason", "text", "expected"), RECEIVERS, ids=[row[0] for row in RECEIVERS])
def test_recipients(reason: str, text: str, expected: tuple[str, ...]) -> None:
    """Receivers as printed, in order, with the decision of the item."""
    document, outline = minutes("Beslut\nNämnden antar planen.\n\n" + text, meeting_body="Nämnden")
    (decision,), _ = find_decisions(document, outline)
    assert decision.recipients == expected, reason
    assert decision.text == "Nämnden antar planen."


@pytest.mark.parametrize(("reason", "text", "expected"), DAYS, ids=[row[0] for row in DAYS])
def test_day_to_which_a_case_goes(reason: str, text: str, expected: str | None) -> None:
    """The first such day after the meeting of 14 May 2019."""
    document, outline = minutes("Beslut\n" + text, meeting_body="Nämnden", date="2019-05-14")
    (decision,), _ = find_decisions(document, outline)
    assert decision.continues_on == expected, reason


@pytest.mark.parametrize(("reason", "text", "expected"), CARRIED, ids=[row[0] for row in CARRIED])
def test_how_it_was_carried(reason: str, text: str, expected: str | None) -> None:
    """Acclamation and unanimity are kept, without inventing figures."""
    document, outline = minutes(text, meeting_body="Nämnden")
    (decision,), _ = find_decisions(document, outline)
    assert (decision.carried, decision.votes) == (expected, ()), reason


@pytest.mark.parametrize(("reason", "text", "expected"), PROXIES, ids=[row[0] for row in PROXIES])
def test_votes_by_proxy(reason: str, text: str, expected: int | None) -> None:
    """Votes cast by proxy are counted apart where the minutes do."""
    (counted,) = votes_in(text, 0, len(text))
    assert counted.vote.by_proxy == expected, reason
