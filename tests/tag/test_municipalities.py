"""Municipalities in the pipeline: beside persons, letterheads and the year of the meeting."""

import pytest

from pipeline.tag import Tagger
from tests.tag.minutes import minutes

TAGGER = Tagger()


def found(body: str, label: str = "municipality", date: str = "2019-05-14") -> list[tuple[str, str | None]]:
    tagged = TAGGER.tag(*minutes(body, date=date))
    return [(m.text, m.value) for m in tagged.mentions if m.label == label]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Anna Berg, Lund, tackade.", [("Lund", "1281")]),  # a person and a place
        ("Anna Lund tackade för ordet.", []),  # a person
        ("Miljönämnden i Tanum har svarat.", [("Tanum", "1435")]),  # inside a body's name
        ("Borgholms och Mönsterås kommuner", [("Borgholms", "0885"), ("Mönsterås", "0861")]),
    ],
)
def test_beside_persons_and_bodies(body: str, expected: list[tuple[str, str]]) -> None:
    assert found(body) == expected


@pytest.mark.parametrize(("date", "expected"), [("1995-03-02", []), ("2005-03-02", [("Knivsta", "0330")])])
def test_what_was_a_municipality_when_the_meeting_was(date: str, expected: list[tuple[str, str]]) -> None:
    """Knivsta is one since 2003."""
    assert found("Skolan i Knivsta byggs om.", date=date) == expected


def test_persons_and_municipalities_never_share_characters() -> None:
    body = "Närvarande: Anna Lund, Lund; Bo Berg, Berg; Eva Mora, Mora; Lena Berg Sandell, Lerum; Per Ale (Orust)"
    tagged = TAGGER.tag(*minutes(body))
    taken: set[int] = set()
    for m in (m for m in tagged.mentions if m.label in ("person", "municipality")):
        assert not taken & set(range(m.start, m.end))
        taken |= set(range(m.start, m.end))
    assert [m.value for m in tagged.mentions if m.label == "municipality"] == ["1281", "2326", "2062", "1441", "1421"]
