"""Headings over lists, names, turns of phrase and the people of one stretch: tables of examples, a reason for each."""

import pytest

from pipeline.segment.attendance.entry import read_people
from pipeline.segment.attendance.headings import leading_heading, read_heading
from pipeline.segment.attendance.names import match_name
from pipeline.segment.attendance.stretch import Stretch
from pipeline.segment.attendance.words import PARTIAL
from pipeline.segment.rows import Part

# fmt: off
HEADINGS = [
    ("Närvarande:", "present", None, "the plain heading"),
    ("NÄRVARANDE", "present", None, "capitals"),
    ("Ordinarie ledamöter", "present", "Ledamot", "the role in the singular"),
    ("Tjänstgörande ersättare", "present", "Tjänstgörande ersättare", "told apart from other substitutes"),
    ("Icke tjänstgörande ersättare", "present", "Icke tjänstgörande ersättare", "not serving is not absent"),
    ("Närvarande, ej beslutande", "present", None, "without a vote, but there"),
    ("Ej närvarande", "absent", None, "denied presence"),
    ("Anmält förhinder", "absent", None, "an apology"),
    ("Frånvarande ledamöter (3)", "absent", "Ledamot", "a count in brackets"),
    ("Inbjudna gäster", "guest", None, "guests"),
    ("Tjänstepersoner och gäster", "present", None, "a mixed list: present unless said otherwise"),
    ("På plats", "present", None, "two words that mean presence"),
    ("Inte med:", "absent", None, "plain Swedish"),
    ("Fr�nvarande", "absent", None, "a letter that the file lost"),
    ("Narvarande", "present", None, "dots lost in scanning"),
    ("Kallade:", "called", None, "summoned, which says nothing of who came"),
]
NO_HEADINGS = [
    ("Plats", "a label of the head"),
    ("Närvarande var 27 medlemmar enligt röstlängden som upprättats i förväg", "a sentence"),
    ("Anna Berg", "a name"),
    ("Närvarande medborgare", "a word that belongs to no such heading"),
]
NAMES = [
    ("Anna Berg (M)", "Anna Berg", None, "given name and surname"),
    ("Ordföranden Anna Berg", "Anna Berg", "Ordföranden", "a title before the name"),
    ("1:e vice ordförande Bo Ek", "Bo Ek", "1:e vice ordförande", "a title of several words"),
    ("tf kommunchef Cilla Lund", "Cilla Lund", "tf kommunchef", "acting"),
    ("Peter van der Meer, driftchef", "Peter van der Meer", None, "particles"),
    ("J-O Hedén", "J-O Hedén", None, "initials joined"),
    ("Erik G. Hammar", "Erik G. Hammar", None, "an initial in the middle"),
    ("K-G Friberg Emmaboda AB", "K-G Friberg Emmaboda", None, "capital letters that are no name end it"),
    ("Anna Berg SKR", "Anna Berg", None, "an abbreviation is not part of the name"),
    ("ANNA BERG", "ANNA BERG", None, "a name in capitals"),
    ("Maj Holm (s)", "Maj Holm", None, "a month that is a name"),
    ("Vakant (S)", None, None, "nobody"),
    ("Maj 2020", None, None, "a month"),
]
PARTIAL_PRESENCE = [
    ("ekonomichef §§ 62-64", "§§ 62-64"), ("ekonom, 21–22 §§", "21–22 §§"), ("§ 12", "§ 12"),
    ("anlände efter punkt 4.1", "anlände efter punkt 4.1"), ("från kl. 14.10", "från kl. 14.10"),
    ("t.o.m. § 9", "t.o.m. § 9"), ("del av § 159", "del av § 159"), ("kom in 12:26", "kom in 12:26"),
    ("lämnade kl. 11.30", "lämnade kl. 11.30"), ("KS § 5", "KS § 5"), ("ej § 14", "ej § 14"), ("punkt 3", "punkt 3"),
]
PEOPLE = [
    ("Anna Berg (M), ordförande, Bo Ek (S), Cilla Lund", ["Anna Berg", "Bo Ek", "Cilla Lund"], "commas of two kinds"),
    ("Anna Berg (ordförande), Bo Ek och Cilla Lund", ["Anna Berg", "Bo Ek", "Cilla Lund"], "roles in brackets"),
    ("Anna Berg, barn- och utbildningschef\nBo Ek, plan- och byggchef", ["Anna Berg", "Bo Ek"], "och inside a title"),
    ("Anna Berg, Svenskt Vatten\nBo Ek, Region Skåne", ["Anna Berg", "Bo Ek"], "organisations of two words"),
    ("Berg, Anna (M)\nEk, Bo (S)", ["Berg, Anna", "Ek, Bo"], "family name first"),
    ("Vakant\nAnna Berg", ["Anna Berg"], "a vacancy is nobody"),
    ("Anna Berg, Lilla Edet\nBo Ek, Upplands Väsby", ["Anna Berg", "Bo Ek"], "municipalities of two words"),
    ("Anna Berg / Bo Ek", ["Anna Berg", "Bo Ek"], "a stroke between two"),
    ("Anna; Bo; Cilla", ["Anna", "Bo", "Cilla"], "given names only"),
    ("Anna Berg tjg. ers. för Bo Ek", ["Anna Berg"], "the one replaced is not there"),
]
# fmt: on


@pytest.mark.parametrize(("text", "status", "role", "reason"), HEADINGS)
def test_heading(text, status, role, reason):
    """A heading says who came and in what role."""
    heading = read_heading(text)
    assert heading is not None, reason
    assert (heading.status, heading.role) == (status, role), reason


@pytest.mark.parametrize(("text", "reason"), NO_HEADINGS)
def test_no_heading(text, reason):
    """Labels, sentences and names are no headings."""
    assert read_heading(text) is None, reason


def test_a_role_before_a_colon_is_no_heading():
    """ "Ledamot: Anna Berg" is one person; "Ledamöter: Anna Berg" begins a list."""
    assert leading_heading("Ledamot: Anna Berg") is None
    assert leading_heading("Ledamöter: Anna Berg") is not None


@pytest.mark.parametrize(("text", "name", "title", "reason"), NAMES)
def test_name(text, name, title, reason):
    """Where a name ends, and what stood before it."""
    match = match_name(text)
    assert (text[match.start : match.end] if match else None) == name, reason
    assert (match.title if match else None) == title, reason


@pytest.mark.parametrize(("text", "partial"), PARTIAL_PRESENCE)
def test_partial_presence(text, partial):
    """Presence for a part, as printed."""
    match = PARTIAL.search(text)
    assert match is not None
    assert match.group(0).strip() == partial


@pytest.mark.parametrize(("text", "names", "reason"), PEOPLE)
def test_people_of_a_stretch(text, names, reason):
    """The people of one list, in order."""
    stretch = Stretch(text, tuple(range(len(text))))
    assert [person.name for person in read_people(stretch).people if person.name] == names, reason
    for person in read_people(stretch).people:
        assert text[person.start : person.end] == person.name


def test_a_stretch_knows_its_places():
    """Parts joined with separators keep the place of every character."""
    stretch = Stretch.of([Part(10, 14, 0, "Anna"), Part(20, 24, 0, "Berg")], ["", " "])
    assert stretch.text == "Anna Berg"
    assert stretch.place(0, 9) == (10, 24)
