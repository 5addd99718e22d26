"""Topics of agenda items: a small model trained here, and the one that is shipped."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.classify import Classifier
from pipeline.classify.model import pieces
from pipeline.classify.taxonomy import read_taxonomy
from pipeline.errors import NotFoundError

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


def test_long_texts_are_read_in_pieces():
    """A page of notes gives the title with each stretch; no word is lost and a short text is left alone."""
    words = [f"ord{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10]}" for i in range(90)]
    cut = pieces(("Punkt", " ".join(words)))
    assert {title for title, _ in cut} == {"Punkt"} and len(cut) > 2
    assert " ".join(text for _, text in cut).split() == words
    assert pieces(("Punkt", "Kort text.")) == [("Punkt", "Kort text.")]
