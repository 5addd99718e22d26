"""What lies around the items: where each ends, sections, levels, identities, and issues about the numbering."""

import pytest

from pipeline.segment.items import read_items
from tests.segment.sheet import sheet

MINUTES = """
*++Protokoll
Plats och tid	Kommunhuset, kl. 13
*Beslutande
Anna Berg (S), ordförande
Bo Ek (M)
*Innehåll
§ 4 Upprop
§ 5 Ny väg till Sjöby
§ 6 Avslutning
*^§ 4 Upprop
Upprop förrättas.
*^§ 5 Ny väg till Sjöby
*Beslut
1. Vägen byggs.
2. Vägen asfalteras.
=====
Motivering på nästa sida.
*^§ 6 Avslutning
Ordföranden tackar.

Vid protokollet	Justeras
Anna Berg	Bo Ek
=====
*Bilaga 1
*Omröstningslista § 5
Anna Berg	Ja
Bo Ek	Nej
"""


def test_items_reach_to_the_next_heading_and_over_pages():
    """An item is all from its heading to the next; the last ends where the signatures begin."""
    document = sheet(MINUTES).document
    items, _, _ = read_items(document)
    bodies = [document.text[item.body_start : item.body_end] for item in items]
    assert bodies[0] == "§ 4 Upprop\nUpprop förrättas."
    assert bodies[1].endswith("2. Vägen asfalteras.\nMotivering på nästa sida.")
    assert bodies[2] == "§ 6 Avslutning\nOrdföranden tackar."
    assert [item.page for item in items] == [1, 1, 2]


def test_sections_around_the_items():
    """Front, list of those present, contents, signatures and the vote list are sections, in the order of the text."""
    document = sheet(MINUTES).document
    _, sections, _ = read_items(document)
    found = [(section.kind, document.text[section.start : section.end].split("\n")[0]) for section in sections]
    assert found == [
        ("front", "Protokoll"),
        ("attendance", "Beslutande"),
        ("contents", "Innehåll"),
        ("signatures", "Vid protokollet\tJusteras"),
        ("annex", "Bilaga 1"),
        ("votelist", "Omröstningslista § 5"),
    ]


# fmt: off
NUMBERINGS = [
    # numbers, codes of the issues, reason
    ([1, 2, 3], [], "nothing to say"),
    ([1, 2, 5], ["number_gap"], "two numbers are missing"),
    ([1, 2, 2, 3], ["number_repeated"], "a number twice"),
    ([1, 2, 4, 3, 5], ["number_gap", "number_out_of_order", "number_gap"], "two items have changed places"),
]
# fmt: on


@pytest.mark.parametrize(("numbers", "codes", "reason"), NUMBERINGS)
def test_numbers_are_kept_and_reported(numbers, codes, reason):
    """Numbers stay as printed; what is odd about them is an issue with its place."""
    items_drawn = [f"*^§ {n} Rubrik {chr(65 + k)}\nText om saken." for k, n in enumerate(numbers)]
    drawing = "\n".join(["*+Protokoll", *items_drawn])
    document = sheet(drawing).document
    items, _, issues = read_items(document)
    assert [item.number for item in items] == [str(n) for n in numbers], reason
    assert [issue.code for issue in issues] == codes, reason
    assert all(issue.page == 1 and issue.start is not None for issue in issues)


def test_two_meetings_are_reported():
    """Numbering that starts again after a new head is another meeting in the same file."""
    meeting = "Styrelsemöte {}\nNärvarande: Anna, Bo\n"
    meeting += "*^1. Öppnande\nEva öppnade.\n*^2. Val\nBo valdes.\n*^3. Slut\nTack.\n"
    document = sheet(meeting.format(1) + "=====\n" + meeting.format(2)).document
    items, sections, issues = read_items(document)
    assert [item.number for item in items] == ["1", "2", "3", "1", "2", "3"]
    assert [issue.code for issue in issues] == ["numbering_restarts"]
    assert document.text[items[2].body_start : items[2].body_end] == "3. Slut\nTack."
    assert [section.kind for section in sections] == ["front", "attendance", "front", "attendance"]


def test_a_contents_list_that_names_more_is_reported():
    """A title in the list of contents without an item is told, not invented."""
    drawing = MINUTES.replace("*^§ 5 Ny väg till Sjöby", "*^Ny väg till Sjöby")
    _, _, issues = read_items(sheet(drawing).document)
    assert "contents_differ" in [issue.code for issue in issues]


def test_no_items_is_an_issue():
    """A text without headings has no items, and says so."""
    items, sections, issues = read_items(sheet("Vi träffades och pratade om maten. Den är god.").document)
    assert items == () and [issue.code for issue in issues] == ["no_items"]
    assert [section.kind for section in sections] == ["front"]


def test_sub_items_are_of_level_two_and_lie_within_their_item():
    """2.1 divides 2: it has level 2 and its own body, and the body of 2 holds it."""
    drawing = "*+Möte\n*^1 Start\nHej.\n*^2 Val\n*^2.1 Ordförande\nAnna.\n*^2.2 Sekreterare\nBo.\n*^3 Slut\nTack."
    items, _, _ = read_items(sheet(drawing).document)
    assert [(item.number, item.level) for item in items] == [("1", 1), ("2", 1), ("2.1", 2), ("2.2", 2), ("3", 1)]
    assert items[1].body_start <= items[2].body_start < items[3].body_end <= items[1].body_end
    assert items[2].body_end < items[3].body_start


def test_identities_depend_on_document_number_and_place_only():
    """The same text gives the same ids; two items of one number have different ones."""
    drawing = "*+Protokoll\n*^§ 2 Rubrik A\nText.\n*^§ 2 Rubrik B\nText.\n*^§ 3 Rubrik C\nText."
    first, second = (read_items(sheet(drawing).document)[0] for _ in range(2))
    assert [item.id for item in first] == [item.id for item in second]
    assert len({item.id for item in first}) == 3


def test_doubtful_items_have_less_confidence():
    """A heading in type of its own is surer than one in plain type, and that surer than white space alone."""
    bold = read_items(sheet("*+P\n*^§ 1 Upprop\nText.\n*^§ 2 Val\nText.").document)[0][1]
    plain = read_items(sheet("Protokoll\n1. Upprop\nText om det.\n2. Bygget\nText om det.").document)[0][1]
    assert bold.confidence > plain.confidence > 0
