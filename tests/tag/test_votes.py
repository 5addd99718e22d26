"""Counted votes in figures and words, chained votes, roll calls against totals, and those who dissented."""

import pytest

from pipeline.tag.decisions import find_decisions
from pipeline.tag.decisions.numerals import number_of
from pipeline.tag.decisions.votes import votes_in
from tests.tag.minutes import minutes

# fmt: off
COUNTS = [
    # reason, text, (yes, no, abstain, absent) of each vote
    ("digits and capitals", "Omröstningen utfaller med 43 Ja mot 38 Nej.", [(43, 38, None, None)]),
    ("hyphenated", "Med 6 ja-röster mot 2 nej-röster beslutar nämnden enligt förslaget.", [(6, 2, None, None)]),
    ("written together", "Vid voteringen avges 25 jaröster och 24 nejröster.", [(25, 24, None, None)]),
    ("labels first", "Ja: 33, Nej: 10, Avstår: 2.", [(33, 10, 2, None)]),
    ("label and count of votes", "Ja 23 röster, nej 18 röster", [(23, 18, None, None)]),
    ("words", "Stämman biföll motionen med nitton röster mot elva.", [(19, 11, None, None)]),
    ("one vote against", "Förslaget antogs med fyra röster mot en.", [(4, 1, None, None)]),
    ("compound words", "Med tjugosex röster mot tretton beslöt årsmötet att sälja båten.", [(26, 13, None, None)]),
    ("for and against in a sentence", "Motionen avslogs; sju röstade för och tio emot.", [(7, 10, None, None)]),
    ("the winning figure stands first though the claim is lost",
     "Vid omröstning avslogs begäran med fyra röster mot en.",
     [(1, 4, None, None)]),
    ("the losing figure stands first", "Förslaget föll med sex röster mot åtta.", [(6, 8, None, None)]),
    ("mot between bare words", "Motionen bifölls efter votering, sexton mot åtta röster.", [(16, 8, None, None)]),
    ("those who abstain and are absent, told after",
     "Utfallet blev 39 ja och 38 nej. Tre ledamöter avstår från att rösta. En ledamot är frånvarande.",
     [(39, 38, 3, 1)]),
    ("counts in brackets after names",
     "Ann Ek (S) och Bo Alm (V) röstar Ja (2). Eva Ros (M) röstar Nej (1). Ulf Dal (C) avstår från att rösta (1).",
     [(2, 1, 1, None)]),
    ("names between the figures", "Vid voteringen avges 2 ja-röster (Ann Ek och Bo Alm) och 1 nej-röst (Eva Ros).",
     [(2, 1, None, None)]),
    ("members who vote", "7 ledamöter röstade ja, 4 ledamöter röstade nej och 2 avstod.", [(7, 4, 2, None)]),
    ("a tie", "Rösterna faller lika, 5 ja och 5 nej. Ordförandens utslagsröst avgör.", [(5, 5, None, None)]),
    ("chained votes with the same figures are two",
     "Omröstning begärs. Utfallet blir 72 Ja mot 9 Nej. Votering begärs. Den utfaller med 72 Ja mot 9 Nej.",
     [(72, 9, None, None), (72, 9, None, None)]),
    ("the same vote told twice is one",
     "Omröstningen ger 6 ja och 2 nej. Med 6 ja-röster mot 2 nej-röster beslutar nämnden enligt förslaget.",
     [(6, 2, None, None)]),
    ("names after each figure, one verb",
     ("Härvid avgavs fyra röster för ordförandens yrkande (Alm, Bo Ek, Mo och Ros) och tre för "
     "Ulf Dals yrkande (Lid, Rud och Dal)."), [(4, 3, None, None)]),
    ("one for the board, one for the motion",
     ("Rösterna fördelade sig så att 23 röstade för styrelsens förslag och 12 för "
     "motionen, medan tre lade ned sin röst."), [(23, 12, 3, None)]),
    ("a show of hands", "Handuppräckning visar sex för och en emot.", [(6, 1, None, None)]),
    ("a result in lines",
     "Sluten votering begärs. Resultat:\nBifall\t19\nAvslag\t26\nBlanka\t2\n", [(19, 26, 2, None)]),
    ("the verb first",
     "Vid omröstning röstade 5 ledamöter för nämndens förslag och 2 för Stig Alms förslag.", [(5, 2, None, None)]),
    ("who wants it and who does not", "Hand upp: fem vill fortsätta utreda, fyra vill inte.", [(5, 4, None, None)]),
    ("figures with mot", "Röstsiffrorna blev 14 mot 9.", [(14, 9, None, None)]),
    ("bifall and avslag", "Utfallet: 11 bifall och 4 avslag.", [(11, 4, None, None)]),
    ("what they voted for comes first", "För motionen röstade 14 och mot 29.", [(14, 29, None, None)]),
    ("two sentences", "14 ledamöter röstade för förslaget. 29 röstade mot.", [(14, 29, None, None)]),
    ("two sides", "Ja-sidan fick 14 röster och nej-sidan 9.", [(14, 9, None, None)]),
    ("two proposals", "Styrelsens förslag fick 14 röster och motförslaget 9 röster.", [(14, 9, None, None)]),
    ("a number begins the sentence", "Fjorton röster för och nio röster emot.", [(14, 9, None, None)]),
    ("hyphens that hang", "Vid omröstningen avgavs 14 ja- och 29 nej-röster.", [(14, 29, None, None)]),
    ("old plural", "Vid votering avgavos 14 röster för bifall och 9 för avslag.", [(14, 9, None, None)]),
    ("no vote: points of a game", "Laget fick 14 poäng och motståndarna 9.", []),
    ("no vote: a request that is refused", "Av 14 sökande fick 9 nej.", []),
    ("no vote: for some, for others",
     "Kursen kostar 400 för medlemmar och 600 för andra. Fyra platser för elever och två för lärare finns.", []),
    ("no vote: two tasks of a table", "För 12 av 26 elever gällde avslag 3 gånger.", []),
    ("no vote: parties on lists", "Antalet röstande ökade från 45 till 60 och fem för första gången.", []),
    ("no vote: money, dates and shares",
     "Kostnaden är 4 mot 5 procent 2012, 7 av 10 svarade ja på enkäten den 6 maj.", []),
    ("no vote: points of a match", "Laget vann med 3-1 och spelar på lördag.", []),
]
# fmt: on


@pytest.mark.parametrize(("reason", "text", "expected"), COUNTS, ids=[row[0] for row in COUNTS])
def test_counts(reason: str, text: str, expected: list[tuple]) -> None:
    """Every counted vote, in order, with those who abstained or were absent."""
    found = [(v.vote.yes, v.vote.no, v.vote.abstain, v.vote.absent) for v in votes_in(text, 0, len(text))]
    assert found == expected, reason


@pytest.mark.parametrize(
    ("word", "value"),
    [("en", 1), ("elva", 11), ("aderton", 18), ("tjugoett", 21), ("nittionio", 99), ("43", 43), ("båt", None)],
)
def test_numbers(word: str, value: int | None) -> None:
    assert number_of(word) == value


def test_what_yes_and_no_stood_for() -> None:
    """The meaning comes from the last explanation before the figures; each vote of a chain has its own."""
    text = (
        "Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall till tilläggsyrkandet från V.” Omröstningen"
        " utfaller med 9 Ja mot 4 Nej. Omröstning begärs. Den som vill bifalla förslaget röstar ja."
        " Den som vill avslå det röstar nej."
        " Omröstningen ger 8 ja och 5 nej."
    )
    first, second = (counted.vote for counted in votes_in(text, 0, len(text)))
    assert (first.yes_means, first.no_means) == ("avslag", "bifall till tilläggsyrkandet från V")
    assert (second.yes_means, second.no_means) == ("bifalla förslaget", "avslå det")


def test_how_it_was_settled() -> None:
    """A casting vote and a drawn lot are told apart."""
    tie = "Rösterna faller lika, 4 ja och 4 nej. Ordförandens utslagsröst avgör."
    lot = "Det blev tre röster för och tre emot. Lotten fick avgöra."
    assert [c.vote.method for c in votes_in(tie, 0, len(tie))] == ["casting_vote"]
    assert [c.vote.method for c in votes_in(lot, 0, len(lot))] == ["lot"]


VOTED = """Yrkanden
Bo Alm (M) yrkar avslag.
Omröstning
Omröstning begärs. Ja-röst för förslaget, nej-röst för Bo Alms yrkande.
Ja: Ann Ek, Eva Ros och Ulf Dal.
Nej: Bo Alm och Siv Lind.
Omröstningen utfaller med 3 ja-röster mot {no} nej-röster.
Beslut
Nämnden antar förslaget.
Reservation
Bo Alm (M) och Siv Lind (SD) reserverar sig mot beslutet.
"""


def test_roll_call_agrees_with_totals() -> None:
    """Names are kept with the vote; nothing is amiss."""
    document, outline = minutes(VOTED.format(no=2), meeting_body="Socialnämnden")
    (decision,), issues = find_decisions(document, outline)
    assert [(v.yes, v.no) for v in decision.votes] == [(3, 2)]
    assert dict(decision.votes[0].ballots) == {
        "Ann Ek": "yes", "Eva Ros": "yes", "Ulf Dal": "yes", "Bo Alm": "no", "Siv Lind": "no",
    }  # fmt: skip
    assert issues == ()


def test_roll_call_that_disagrees_is_an_issue() -> None:
    """Three no in the totals, two names: the reader is told, and the totals stand as printed."""
    document, outline = minutes(VOTED.format(no=3), meeting_body="Socialnämnden")
    (decision,), issues = find_decisions(document, outline)
    assert [(v.yes, v.no) for v in decision.votes] == [(3, 3)]
    assert [issue.code for issue in issues] == ["vote_mismatch"]


# fmt: off
ROLLS = [
    ("following vote",
     "Följande röstar ja: Ann Ek (S), Bo Alm (S) och Eva Ros (V). Följande röstar nej: Ulf Dal (M) och Siv Lind (M)."),
    ("votes are cast by", "Ja-röst avger Ann Ek, Bo Alm och Eva Ros. Nej-röst avger Ulf Dal och Siv Lind."),
    ("for and against, turned round",
     "För bifall röstade Ann Ek, Bo Alm och Eva Ros. Mot röstade Ulf Dal och Siv Lind."),
    ("names first", "Ann Ek, Bo Alm och Eva Ros röstade för förslaget. Ulf Dal och Siv Lind röstade mot."),
    ("a name a line", "Ja röstar\nAnn Ek (S)\nBo Alm (S)\nEva Ros (V)\nNej röstar\nUlf Dal (M)\nSiv Lind (M)"),
    ("labels of what was voted on", "Bifall: Ann Ek, Bo Alm, Eva Ros\nAvslag: Ulf Dal, Siv Lind"),
    ("labels for and against", "För: Ann Ek, Bo Alm, Eva Ros. Emot: Ulf Dal, Siv Lind."),
]
# fmt: on


@pytest.mark.parametrize(("reason", "text"), ROLLS, ids=[row[0] for row in ROLLS])
def test_names_without_figures_are_counted(reason: str, text: str) -> None:
    """Three for and two against, by the names alone."""
    document, outline = minutes(f"Omröstning\n{text}\n\nBeslut\nNämnden antar förslaget.", meeting_body="Socialnämnden")
    (decision,), issues = find_decisions(document, outline)
    assert [(v.yes, v.no, v.method) for v in decision.votes] == [(3, 2, "roll_call")], reason
    assert dict(decision.votes[0].ballots)["Siv Lind"] == "no"
    assert issues == ()


# fmt: off
DISSENTS = [
    # reason, text after the decision, (kind, by) of each
    ("before the verb",
     "Reservation\nBo Alm (M) och Siv Lind (SD) reserverar sig mot beslutet.", [("reservation", ("Bo Alm",
     "Siv Lind"))]),
    ("turned round", "Reservation\nMot beslutet reserverar sig Bo Alm (M).", [("reservation", ("Bo Alm",))]),
    ("parties act",
     "Reservation\nLedamöterna från M, KD och SD reserverar sig mot beslutet.", [("reservation", ("M", "KD", "SD"))]),
    ("special statement",
     "Särskilt yttrande\nEva Ros (MP) lämnar ett särskilt yttrande.", [("statement", ("Eva Ros",))]),
    ("note to the minutes",
     "Protokollsanteckning\nUlf Dal (C) vill ha antecknat att frågan är viktig.", [("note", ("Ulf Dal",))]),
    ("conflict of interest",
     "Jäv\nAnn Ek (S) anmäler jäv och deltar inte i handläggningen.", [("disqualified", ("Ann Ek",))]),
    ("a name that begins like nobody", "Reservation\nInga-Lill Ros (S) reserverar sig mot beslutet.",
     [("reservation", ("Inga-Lill Ros",))]),
    ("nobody", "Reservation\nIngen reservation anmäldes.", []),
]
# fmt: on


@pytest.mark.parametrize(("reason", "text", "expected"), DISSENTS, ids=[row[0] for row in DISSENTS])
def test_dissents(reason: str, text: str, expected: list[tuple]) -> None:
    """Who dissented, put to the decision of the item."""
    document, outline = minutes("Beslut\nNämnden antar förslaget.\n\n" + text, meeting_body="Socialnämnden")
    (decision,), _ = find_decisions(document, outline)
    assert [(d.kind, d.by) for d in decision.dissents] == expected, reason
    assert all(document.text[d.start : d.end] == d.text for d in decision.dissents)
