"""Persons across meetings: pairs of spellings, lists that tell people apart, ids that last, and rules by hand."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.link import Appearance, Register, Rule, format_rule, link_people, parse_rules

PAIRS = [
    [field.strip() for field in line.split("|")]
    for line in Path(__file__).with_name("pairs.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def row(
    name: str, document: str = "a", year: int = 2015, listed: bool = True, context: str = "nätverket", **more: str
) -> Appearance:
    return Appearance(document, name, year, context, listed, **{"home": "vik", **more})


def details(field: str) -> tuple[str, dict[str, str]]:
    name, _, said = field.rpartition(", ")
    if said.isdigit():
        return name, {"municipality_code": said}
    return name, {"organisation": said.removeprefix("org:")} if said.startswith("org:") else {"party": said}


def is_same(one: str, other: str) -> bool:
    (name, known), (name2, known2) = details(one), details(other)
    return len(link_people([row(name, **known), row(name2, "b", 2016, **known2)]).people) == 1


def test_pairs_of_spellings() -> None:
    """Of all pairs, hardly any two people are made one, and few spellings of one person stay apart."""
    results = [(wanted == "same", is_same(one, other), f"{one} | {other}: {why}") for one, other, wanted, why in PAIRS]
    wrong = [pair for same, joined, pair in results if joined and not same]
    missed = [pair for same, joined, pair in results if same and not joined]
    joined, same = sum(joined for _, joined, _ in results), sum(same for same, _, _ in results)
    assert len(PAIRS) >= 200
    assert (joined - len(wrong)) / joined >= 0.99, wrong
    assert (same - len(missed)) / same >= 0.93, missed


def people(rows: list[Appearance], rules: tuple[Rule, ...] = ()) -> list[tuple[str, ...]]:
    return sorted(person.spellings for person in link_people(rows, rules).people)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # both in one list: two people, however alike
        ([row("Eva Jakobsson"), row("Eva Jacobsson")], [("Eva Jacobsson",), ("Eva Jakobsson",)]),
        # a name twice in one list, from two municipalities
        ([row("Bo Ek", municipality_code="1440"), row("Bo Ek", municipality_code="1441")], [("Bo Ek",), ("Bo Ek",)]),
        # the list is printed twice
        ([row("Bo Ek", party="S"), row("Bo Ek", party="S")], [("Bo Ek",)]),
        # the list spells it one way, the text another
        ([row("Eva Jakobsson"), row("Eva Jacobsson", listed=False)], [("Eva Jacobsson", "Eva Jakobsson")]),
        # the genitive in the text is the person of the list
        ([row("Karin Wallbom"), row("Karin Wallboms", listed=False)], [("Karin Wallbom",)]),
        # two could be meant: neither is chosen
        ([row("Karl-Gustav Fribom", year=2014), row("Kaj-Göran Fribom", year=2014), row("K-G Fribom", "b", 2015)],
         [("K-G Fribom",), ("Kaj-Göran Fribom",), ("Karl-Gustav Fribom",)]),
        # maiden name, double name, new name
        ([row("Ida Myrbäck", "a", 2013, party="S"), row("Ida Myrbäck Noor", "b", 2014, party="S"),
          row("Ida Noor", "c", 2016, party="S")], [("Ida Myrbäck", "Ida Myrbäck Noor", "Ida Noor")]),
        # one name a lifetime apart
        ([row("Arne Gullhed", year=1975), row("Arne Gulhed", "b", 2019)], [("Arne Gulhed",), ("Arne Gullhed",)]),
        # two boards of one house, one party
        ([row("Siv Hallonqvist", party="S", home="vik"),
          row("Siv Hallonqvist", "b", context="nämnden", party="S", home="vik")], [("Siv Hallonqvist",)]),
        # two houses
        ([row("Siv Ek", party="S", home="vik"), row("Siv Ek", "b", context="nämnden", party="S", home="näs")],
         [("Siv Ek",), ("Siv Ek",)]),
    ],
)
def test_evidence(rows: list[Appearance], expected: list[tuple[str, ...]]) -> None:
    assert people(rows) == expected


def test_a_body_that_is_called_otherwise_is_known_by_its_people() -> None:
    """The same four people under two headings are one body, so that a misspelling between them is one person."""
    names = ["Arto Niskanen", "Ritva Salmela", "Tess Wallinder", "Yngve Tranvik"]
    first = [row(name, "a", 2015, context="nätverket", municipality_code="1407") for name in names]
    again = [row(name, "b", 2016, context="folkhälsogruppen", municipality_code="1407") for name in names[1:]]
    slip = row("Arto Niksanen", "b", 2016, context="folkhälsogruppen", municipality_code="1407")
    assert len(people([*first, *again, slip])) == 4


def test_a_body_of_no_known_house_is_trusted_as_far_as_it_shares_people() -> None:
    """Every association has a board: two lists of a "styrelsen" are one body only where their people say so."""
    ours = ["Arto Niskanen", "Ritva Salmela", "Tess Wallinder", "Anna Andersson"]
    first = [row(name, "a", 2015, context="styrelsen", home="") for name in ours]
    again = [row(name, "b", 2016, context="styrelsen", home="") for name in [*ours[:3], "Anna Andersson"]]
    others = [row(name, "c", 2016, context="styrelsen", home="") for name in ["Bo Ek", "Anna Andersson"]]
    found = [person for person in link_people([*first, *again, *others]).people if person.name == "Anna Andersson"]
    assert sorted(person.meetings for person in found) == [1, 2]


def test_given_names_alone_mean_somebody_present() -> None:
    rows = [row("Eva Ek"), row("Bo Alm"), row("Bo Rask"), row("Sussie Lind"), *(
        row(name, listed=False) for name in ("Eva", "Evas", "Bo", "Susanne", "Alm", "Greta"))]  # fmt: skip
    register = link_people(rows)
    name_of = {person.person_id: person.name for person in register.people}
    said = {name: name_of[key] for (_, name), key in register.person_of.items() if " " not in name}
    assert said == {"Eva": "Eva Ek", "Evas": "Eva Ek", "Susanne": "Sussie Lind", "Alm": "Bo Alm"}
    assert [(o.name, len(o.candidates)) for o in register.open] == [("Bo", 2), ("Greta", 0)]


def test_every_merge_has_its_reason_and_confidence() -> None:
    rows = [row("Eva Jakobsson", municipality_code="1440"), row("Eva Jacobsson", "b", municipality_code="1440")]
    (person,) = link_people(rows).people
    assert person.reasons == ("eva jacobsson ~ eva jakobsson: spelt differently; both from 1440",)
    assert 0.7 < person.confidence < 1


def test_ids_last_when_the_archive_grows() -> None:
    """What was an id once still leads to the person."""
    rows = [row(name, str(i), 2000 + i, municipality_code="1440") for i, name in enumerate(
        ["Eva Jakobsson", "Eva Jacobsson", "Eva Jakobson", "Eva Jacobson"])]  # fmt: skip
    for first in range(1, len(rows)):
        before, after = link_people(rows[:first]), link_people(rows)
        (old,), (new,) = before.people, after.people
        assert old.person_id == new.person_id or (after.aliases or {})[old.person_id] == new.person_id


def test_ids_hold_no_names() -> None:
    assert "eva" not in link_people([row("Eva Ek")]).people[0].person_id.lower()


def test_rules_by_hand_are_stronger_than_evidence() -> None:
    rows = [row("Ida Myrbäck"), row("Ida Noor", "b", 2016), row("Lars Qvistling"), row("Lars Kvistling", "b", 2016)]
    rules = parse_rules("same Ida Myrbäck | Ida Noor  # wedding\ndiffer Lars Qvistling | Lars Kvistling | nätverket")
    assert people(rows) == [("Ida Myrbäck",), ("Ida Noor",), ("Lars Kvistling", "Lars Qvistling")]
    assert people(rows, rules) == [("Ida Myrbäck", "Ida Noor"), ("Lars Kvistling",), ("Lars Qvistling",)]


def test_a_rule_without_a_body_holds_for_all_bodies_of_a_house() -> None:
    rows = [row("Ida Myrbäck", home="vik"), row("Ida Noor", "b", 2016, context="nämnden", home="vik")]
    assert people(rows, parse_rules("same Ida Myrbäck | Ida Noor")) == [("Ida Myrbäck", "Ida Noor")]
    assert len(people(rows, parse_rules("same Ida Myrbäck | Ida Noor | nätverket"))) == 2


def test_rules_are_read_as_they_are_written() -> None:
    rules = (Rule(True, "Ida Ek", "Ida Noor", None, "wedding"), Rule(False, "Bo Ek", "Bo Eck", "nätverket"))
    assert parse_rules("\n# a comment\n" + "\n".join(map(format_rule, rules))) == rules


@pytest.mark.parametrize("line", ["same Ida", "merge A | B", "same A | ", "same A | B | C | D"])
def test_a_rule_that_cannot_be_read_is_an_error(line: str) -> None:
    with pytest.raises(UsageError, match="line 1"):
        parse_rules(line)


NAMES = ["Eva Ek", "Eva Eck", "E. Ek", "Eva Ek Lind", "Bo Alm", "Bo Almqvist", "Bosse Alm", "Anna Ås", "Eva", "Ek"]
ROWS = st.builds(
    row, st.sampled_from(NAMES), st.sampled_from("abc"), st.sampled_from([2001, 2015, 2016]), st.booleans(),
    st.sampled_from(["x", "y"]), party=st.sampled_from(["S", "M", ""]), home=st.sampled_from(["vik", ""]),
)  # fmt: skip


@given(st.lists(ROWS, max_size=12), st.randoms())
@settings(max_examples=120, deadline=None)
def test_the_order_of_the_documents_changes_nothing(rows: list[Appearance], chance: random.Random) -> None:
    register: Register = link_people(rows)
    shuffled = list(rows)
    chance.shuffle(shuffled)
    assert link_people(shuffled) == register
    assert {person.person_id for person in register.people} >= set(register.person_of.values())


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_text_for_a_name_is_taken(one: str, other: str) -> None:
    link_people([row(one), row(other, "b"), row(one + " " + other, "c", listed=False)])
