"""Headings inside and between the items: what they are taken for, and what is not a heading."""

import pytest

from pipeline.swedish.headings import fold, heading_kind, headings, leading_heading

# fmt: off
WHOLE_LINES = [
    # line, kind, reason
    ("Beslut", "decision", "the commonest heading of all"),
    ("BESLUT:", "decision", "capitals and a colon"),
    ("B E S L U T", "decision", "letter-spaced"),
    ("Kommunstyrelsens beslut", "decision", "a body in the genitive"),
    ("Barn- och utbildningsnämnden beslutar", "decision", "a lead-in as heading"),
    ("För egen del beslutar samhällsbyggnadsnämnden", "decision", "inverted lead-in"),
    ("Arbetsutskottets förslag till beslut", "proposal", "a proposal, though it ends in beslut"),
    ("Kommunstyrelsens förslag till kommunfullmäktige", "proposal", "proposal upwards"),
    ("Arbetsutskottet föreslår kommunstyrelsen föreslå kommunfullmäktige besluta", "proposal", "two steps up"),
    ("Förslag till beslut", "proposal", "not a decision"),
    ("Yrkanden", "claim", "motions on the floor"),
    ("Förslag på sammanträdet", "claim", "newer word for yrkanden"),
    ("Propositionsordning", "procedure", "the order of putting the question"),
    ("Votering", "vote", "older word for omröstning"),
    ("Reservationer", "dissent", "plural"),
    ("Särskilt yttrande", "statement", "special statement"),
    ("Protokollsanteckning", "note", "note to the minutes"),
    ("Jäv", "disqualified", "conflict of interest"),
    ("Beslutsunderlag", "documents", "papers"),
    ("Sammanfattning av ärendet", "background", "a star after words of its own"),
    ("Beslutet skickas till:", "recipients", "recipients are not attendees"),
    ("Protokollsutdrag skickas till", "recipients", "recipients"),
    ("Innehållsförteckning", "contents", "outside the items"),
    ("ANSLAG/BEVIS", "notice", "outside the items"),
    ("Bilaga 2", "annex", "with a number"),
    ("Närvarande, ej beslutande", "attendance", "comma inside"),
    ("Beslut om planuppdrag för kvarteret Linden", None, "the title of a matter"),
    ("Förslag till ny taxa för sotning", None, "the title of a matter"),
    ("Svar på motion om beslutsstöd", None, "ends like a heading but is a title"),
    ("Kommunstyrelsen beslutade den 3 maj att bygga.", None, "a sentence"),
    ("Bilaga till årsredovisningen", None, "no number"),
    ("Anna Berg (S)", None, "a person"),
    ("", None, "nothing"),
]
# fmt: on


@pytest.mark.parametrize(("line", "kind", "reason"), WHOLE_LINES)
def test_a_line_that_is_a_heading(line, kind, reason):
    """The whole line decides; what goes on as a title or sentence is no heading."""
    assert heading_kind(line) == kind, reason


def test_a_heading_with_its_text_on_the_same_line():
    """The length covers heading and colon, so that the text begins there."""
    assert leading_heading("Beslut: Nätverket ställer sig bakom strategin.") == ("decision", 7)
    assert leading_heading("Kommunstyrelsens beslut: Motionen avslås.") == ("decision", 24)
    assert leading_heading("Hus 1: taket läcker") is None
    assert leading_heading("Beslut:") is None


def test_headings_in_use_in_a_year():
    """A heading of the 2000s is not read into minutes of the 1970s."""
    assert heading_kind("Barnrättsperspektiv", year=2021) == "consequences"
    assert heading_kind("Barnrättsperspektiv", year=1975) is None
    assert heading_kind("Beslut", year=1975) == "decision"


def test_the_table_is_whole():
    """Every row is folded already, stands once and names its source."""
    rows = headings()
    assert len({row.pattern for row in rows}) == len(rows)
    assert all(fold(row.pattern) == row.pattern or "*" in row.pattern for row in rows)
    assert all(row.source in {"KL", "FL", "BL", "REG", "obs"} for row in rows)
