"""Topics of agenda items: a small model trained here, and the one that is shipped."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skops import io as skops

from pipeline.classify import Classifier
from pipeline.classify.model import pieces, tails
from pipeline.classify.taxonomy import read_taxonomy
from pipeline.errors import NotFoundError, StorageError

MODELS = Path(__file__).parents[2] / "models" / "topics"


@pytest.fixture(scope="module")
def shipped() -> Classifier:
    return Classifier.load(MODELS)


def test_topics_are_those_of_the_taxonomy(shipped):
    assert shipped.ids == read_taxonomy(MODELS / "taxonomy.toml").ids


def test_procedure_stands_alone(shipped):
    """An item about the meeting's own order has that topic and no other."""
    (found,) = shipped.topics([("Val av justerare", "Anna Ek utses att justera protokollet.")])
    assert [t.topic for t in found] == ["formalia"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=300)), max_size=4))
def test_any_text_gets_one_to_three_topics(items):
    """Whatever the text, each item has one to three different topics, the most probable first."""
    found = SHIPPED.topics(items)
    assert len(found) == len(items)
    for topics in found:
        assert 1 <= len(topics) <= 3
        assert len({t.topic for t in topics}) == len(topics)
        assert all(0 <= t.probability <= 1 for t in topics)
        assert [t.probability for t in topics] == sorted((t.probability for t in topics), reverse=True)


def test_missing_model_says_what_to_do(tmp_path):
    with pytest.raises(NotFoundError, match="train"):
        Classifier.load(tmp_path)


SHIPPED = Classifier.load(MODELS)


def test_name_of_the_body_tips_the_balance_towards_its_subject():
    """A rescue board's vague item leans to safety; the name of a council leans to nothing, and to no form."""
    place = SHIPPED.ids.index("trygghet")
    board, council = (SHIPPED.model.leaning(name) for name in ("Räddningsnämnden", "Kommunstyrelsen"))
    assert board[place] > council[place] >= 0
    forms = [topic.form or topic.alone for topic in SHIPPED.model.taxonomy.topics]
    assert any(forms) and not board[forms].any() and not council[forms].any()
    vague = [("Verksamheten i höst", "Läget i kårerna.")]
    plain, known = SHIPPED.probabilities(vague), SHIPPED.probabilities(vague, ["Räddningsnämnden"])
    assert known[0, place] > plain[0, place]


def test_model_of_another_version_is_refused(tmp_path):
    """A model whose rows have another width would give nonsense: it says to train it anew."""
    parts = skops.load(MODELS / "model.skops", trusted=[])
    parts["weights"] = parts["weights"][:-1]
    skops.dump(parts, tmp_path / "model.skops")
    shutil.copyfile(MODELS / "vectors.skops", tmp_path / "vectors.skops")
    with pytest.raises(StorageError, match="train it anew"):
        Classifier.load(tmp_path)


def test_long_texts_are_read_in_pieces():
    """A page of notes gives the title with each stretch; no word is lost and a short text is left alone."""
    words = [f"ord{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10]}" for i in range(90)]
    cut = pieces(("Punkt", " ".join(words)))
    assert {title for title, _ in cut} == {"Punkt"} and len(cut) > 2
    assert " ".join(text for _, text in cut).split() == words
    assert pieces(("Punkt", "Kort text.")) == [("Punkt", "Kort text.")]


# fmt: off
TITLES = [
    # the subject stands last, after two seams
    ("Granskning av bemanning inom hemtjänsten i norr", ["bemanning inom hemtjänsten i norr", "hemtjänsten i norr"]),
    # a dash parts the form from the subject
    ("Revisionsrapport - styrning, ledning, kontroll", ["styrning, ledning, kontroll"]),
    # a dash inside a word is no seam, and a short title is read whole
    ("Kultur- och fritidsplan, sammanfattning samt bilagor", []),
    ("Rapport om vägar", []),
    ("", []),
]
# fmt: on


@pytest.mark.parametrize("title, ends", TITLES)
def test_long_titles_are_also_read_from_their_seams(title, ends):
    assert tails(title) == ends
