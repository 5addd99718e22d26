"""Amounts of money and their value in kronor."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.swedish.money import as_value, find_money


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48 000 kr exkl. moms", [("48 000 kr", "48000")]),
        ("6,8 miljoner kronor", [("6,8 miljoner kronor", "6800000")]),
        ("58 310 tkr", [("58 310 tkr", "58310000")]),
        ("avvikelsen (–120 tkr)", [("–120 tkr", "-120000")]),  # a minus is part of it
        ("50:- per gång", [("50:-", "50")]),
        ("SEK 500", [("SEK 500", "500")]),
        ("en halv miljon kronor", [("en halv miljon kronor", "500000")]),
        ("två miljoner kronor", [("två miljoner kronor", "2000000")]),
        ("6,4 miljarder kronor", [("6,4 miljarder kronor", "6400000000")]),
        ("2 013 kronor i månaden", [("2 013 kronor", "2013")]),  # no year
        ("12,50 kr", [("12,50 kr", "12.50")]),
        ("40–50 kr", [("40–50 kr", "50")]),  # of a span the upper end
        ("185 000\nkr + 4 500 kr/mån", [("185 000\nkr", "185000"), ("4 500 kr", "4500")]),  # over a line break
        ("28 mkr och 1,9 mnkr", [("28 mkr", "28000000"), ("1,9 mnkr", "1900000")]),
        ("12 kronblad, 3 krafter, 5 SEKtioner", []),  # words that begin like a unit
        ("§ 12 och 14 st", []),
    ],
)
def test_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.text, as_value(m.kronor)) for m in find_money(text)] == expected


@given(
    st.text(max_size=120)
    | st.lists(st.sampled_from(["12", " ", "000", "kr", "mkr", "–", ",", "SEK ", "miljoner", "en "])).map("".join)
)
@settings(max_examples=200, deadline=None)
def test_any_text_gives_offsets_that_hold(text: str) -> None:
    for m in find_money(text):
        assert text[m.start : m.end] == m.text
        assert as_value(m.kronor)
