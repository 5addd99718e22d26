"""Parts of compounds: what search finds a word by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.swedish.compounds import parts

# fmt: off
ROWS = [
    ("sjukvårdsavtal", {"sjukvård", "avtal", "sjuk", "vård"}),  # joined with -s-, and a compound within
    ("gatukontor", {"gata", "kontor"}),                         # -u- for a final -a
    ("kyrkogård", {"kyrka", "gård"}),                           # -o- for a final -a
    ("kollektivtrafik", {"kollektiv", "trafik"}),               # nothing between
    ("avfallstaxan", {"avfall", "taxa"}),                       # the last part carries the ending
    ("barnomsorgsplats", {"barnomsorg", "barn", "omsorg", "plats"}),
    ("information", set()),                                     # long, but not made of words
    ("göteborg", set()),                                        # a name
    ("förskola", set()),                                        # a prefix is no part
    ("vägar", set()),                                           # too short to be one
    ("", set()),
]
# fmt: on


@pytest.mark.parametrize(("word", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_parts(word: str, expected: set[str]) -> None:
    """Each part an analyst would type is there."""
    assert set(parts(word)) >= expected
    assert bool(parts(word)) == bool(expected)


@given(st.text())
def test_any_text(text: str) -> None:
    """No text crashes it, and it never gives the word itself."""
    assert text not in parts(text.lower())
