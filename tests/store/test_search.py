"""Search: what a query means in Swedish. Rows: query, the items it must find (in order where it matters), why."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import StorageError, UsageError
from pipeline.store.search import Entry, Index, update
from pipeline.swedish.compounds import parts

ITEMS = {
    "avtal": ("Hälso- och sjukvårdsavtal", "Regionen och kommunerna förlänger avtalet ett år."),
    "skola": ("Ny förskola i Tärnby", "Förskolan byggs vid gamla vägen. Diarienummer BUN 2021-0042."),
    "far": ("Får på bete", "Arrendatorn låter sina får beta på ängen."),
    "for": ("Bidrag för resor", "Resor till och från skolan."),
    "fodelse": ("Far och mor", "Föräldrarnas far hördes i ärendet."),
    "budget": ("Budget 2022", "Ekonomichef Åsa Öberg går igenom budgeten för kultur och fritid."),
    "snö": ("Snöröjning", "Plogbilen kör först på gång- och cykelvägar och sedan på gatorna."),
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("index")
    entries = []
    for number, (key, (title, text)) in enumerate(ITEMS.items()):
        inner = " ".join(p for w in f"{title} {text}".lower().replace(".", "").split() for p in parts(w))
        facets = {"year": [str(2020 + number % 2)], "body": ["Nämnden"]}
        entries.append(Entry(key, f"doc-{key}", title, text, "Åsa Öberg" if key == "budget" else "", inner,
                             20200101 + number, facets))  # fmt: skip
    update(folder, [], entries)
    return Index(folder)


# fmt: off
ROWS = [
    ("avtal", ["avtal"], "a word"),
    ("avtalen", ["avtal"], "another form of it"),
    ("sjukvård", ["avtal"], "a part of a compound"),
    ("förskolor", ["skola"], "plural finds singular"),
    ("forskola", ["skola"], "typed without dots"),
    ("får", ["far"], "å is a letter: far is another word"),
    ("för", ["for", "budget"], "ö is a letter, and words of the text count"),
    ("BUDGET", ["budget"], "case does not matter"),
    ("åsa öberg", ["budget"], "a person"),
    ("asa oberg", ["budget"], "a person without dots"),
    ("2021-0042", ["skola"], "a case number is found by its number"),
    ('"kultur och fritid"', ["budget"], "a phrase"),
    ('"fritid och kultur"', [], "the phrase the other way round"),
    ('"kultur fritid"~1', ["budget"], "near"),
    ("snö*", ["snö"], "the beginning of a word"),
    ("resor -skolan", [], "a word that must not occur"),
    ("budget OR snöröjning", ["budget", "snö"], "alternatives"),
    ("budget snöröjning", [], "all words must occur"),
    ("cykelväg", ["snö"], "a compound within a list of compounds"),
]
# fmt: on


@pytest.mark.parametrize(("query", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_queries(index: Index, query: str, expected: list[str], why: str) -> None:
    """The query finds exactly these items."""
    found = index.search(query)
    assert sorted(hit.item_id for hit in found.hits) == sorted(expected), why
    assert found.total == len(expected)


def test_the_word_itself_ranks_above_the_form_without_dots(index: Index) -> None:
    """`far` finds the father first, and the sheep, which somebody may have meant, after."""
    assert [hit.item_id for hit in index.search("far").hits] == ["fodelse", "far"]


def test_spelling_help(index: Index) -> None:
    """A slip gives nothing, and a query that does find something."""
    found = index.search("snöröjnng")
    assert (found.total, found.suggestion) == (0, "snöröjning")
    assert index.search(found.suggestion or "").total == 1


def test_filters_and_facets_count_the_same(index: Index) -> None:
    """Each facet count is what the filter of that value gives."""
    everything = index.search("", facets=["year", "body"])
    assert everything.total == len(ITEMS)
    for year, count in everything.facets["year"]:
        assert index.search("", {"year": [year]}).total == count
    assert everything.facets["body"] == [("Nämnden", len(ITEMS))]
    assert index.search("", {"year": ["2020", "2021"]}).total == len(ITEMS), "values of one filter are alternatives"


def test_snippets_mark_the_hit_and_escape_the_text(index: Index, tmp_path: Path) -> None:
    update(tmp_path / "i", [], [Entry("x", "d", "Titel", "<script>alert(1)</script> om vatten & avlopp")])
    (hit,) = Index(tmp_path / "i").search("vatten").hits
    assert "<b>vatten</b>" in hit.snippet and "<script>" not in hit.snippet and "&amp;" in hit.snippet


def test_newest_first(index: Index) -> None:
    dates = [list(ITEMS).index(hit.item_id) for hit in index.search("", by_date=True).hits]
    assert dates == sorted(dates, reverse=True)


def test_an_unknown_filter_is_named(index: Index) -> None:
    with pytest.raises(UsageError, match="party"):
        index.search("x", {"party": ["S"]})


def test_a_damaged_index_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text("{")
    with pytest.raises(StorageError, match="--rebuild"):
        Index(tmp_path)


@given(st.text())
def test_any_text_is_a_query(index: Index, text: str) -> None:
    """Quotes without end, lone minus signs, control characters: an answer, never a crash."""
    assert index.search(text, limit=1).total >= 0
