"""Training on labels of one's own: repeatable, honest about thin topics, and clear about what is wrong."""

from dataclasses import replace

import numpy as np
import pytest

from pipeline.classify.evaluate import cross_validate, evaluate_topics, expected_error, figures
from pipeline.classify.examples import Example, read_examples
from pipeline.classify.noise import Noise
from pipeline.classify.own import warnings
from pipeline.classify.taxonomy import Taxonomy, TopicName, read_taxonomy
from pipeline.classify.teach import nearest, related, suggest
from pipeline.classify.train import Teaching, train_topics
from pipeline.classify.vectors import Vectors, learn_vectors
from pipeline.errors import NotFoundError, UsageError

TOPICS = Taxonomy((TopicName("skola", "", ""), TopicName("väg", "", ""), TopicName("möte", "", "", alone=True)))
PUPILS = ["Elever och lärare", "Rektor om undervisning", "Betyg i skolan", "Lärare till skolan", "Elever i klassen"]
ROADS = ["Ny cykelbana", "Grus på vägen", "Plogning av vägen", "Asfalt på cykelbana", "Hastighet på vägen"]
OPENINGS = ["Mötet öppnas", "Val av justerare", "Dagordning godkänns", "Mötet avslutas", "Nästa möte"]


def teaching() -> Teaching:
    rows = [(t, ("skola",)) for t in PUPILS] + [(t, ("väg",)) for t in ROADS] + [(t, ("möte",)) for t in OPENINGS]
    examples = [Example(f"{title} {i}", title, topics) for i in range(3) for title, topics in rows]
    words, points = learn_vectors([e.title for e in examples], size=50, dimensions=8)
    return Teaching(TOPICS, Vectors(words, points), tuple(examples))


@pytest.fixture(scope="module")
def small():
    return train_topics(teaching())


def test_same_examples_give_same_model(small):
    again = train_topics(teaching())
    items = [("Lärare och elever", ""), ("Vägen plogas", "Grus")]
    assert np.array_equal(small.probabilities(items), again.probabilities(items))


def test_written_model_answers_as_before(small, tmp_path):
    """What is saved and loaded gives the same topics: nothing is lost, and nothing is unpickled."""
    from pipeline.classify import Classifier
    from pipeline.classify.vectors import write_vectors

    taught = teaching()
    train_topics(taught, tmp_path)
    write_vectors(tmp_path / "vectors.skops", taught.vectors.words, taught.vectors.points.astype(np.float16))
    items = [("Lärare och elever", ""), ("Vägen plogas", "Grus"), ("Mötet öppnas", "")]
    found = Classifier.load(tmp_path).topics(items)
    assert [[t.topic for t in topics] for topics in found] == [["skola"], ["väg"], ["möte"]]


def test_explanation_names_the_words_that_decided(small):
    found = small.explain(("Rektor bjöd på kaffe", ""))
    assert found["skola"][0][0] == "rektor"


def test_cross_validation_warns_of_thin_topics():
    taught = teaching()
    few = replace(taught, examples=(*taught.examples[:10], *taught.examples[10:13]))
    assert ("möte", 3) in cross_validate(few)["thin"]


def test_warnings_say_what_to_mind():
    found = {"thin": [("väg", 3)], "confusion": [("skola", "väg", 4)]}
    curve = [{"micro_f1": 0.5}, {"micro_f1": 0.6}]
    assert [w.split(" ")[0] for w in warnings(found, curve)] == ["väg:", "skola", "the"]


# fmt: off
FIGURES = [
    # (wanted, optional, given) -> (precision, recall)
    ([("a", "", "a")], (1.0, 1.0)),                      # right
    ([("a", "b", "a b")], (1.0, 1.0)),                   # optional topics are not punished
    ([("a", "b", "b")], (0.0, 0.0)),                     # nor rewarded
    ([("a", "", "a c"), ("b", "", "b")], (2 / 3, 1.0)),  # one too many
    ([("a b", "", "a")], (1.0, 0.5)),                    # one missed
]
# fmt: on


@pytest.mark.parametrize("rows, wanted", FIGURES)
def test_figures(rows, wanted):
    items = [Example("", "", tuple(t.split()), tuple(o.split())) for t, o, _ in rows]
    found = figures(items, [set(g.split()) for *_, g in rows], np.zeros((len(rows), 3)), ("a", "b", "c"))
    assert (found["precision"], found["recall"]) == pytest.approx(wanted, abs=1e-4)


def test_calibration_error_is_the_gap_between_said_and_true():
    items = [Example("", "", ("a",)), Example("", "", ())]
    assert expected_error(items, np.array([[0.8], [0.8]]), ("a",)) == pytest.approx(0.3)


def test_evaluation_reads_the_form_of_the_labels(small, tmp_path):
    path = tmp_path / "labels.json"
    path.write_text('[{"title": "Lärare", "text": "elever", "topics": ["skola"], "topics_optional": ["väg"]}]')
    found = evaluate_topics(path, small)
    assert (found["items"], found["micro_f1"]) == (1, 1.0)


def test_suggestions_leave_out_what_is_sure_twice_or_empty(small):
    items = [("Mötet öppnas", ""), ("Lärare på vägen", ""), ("Lärare på vägen", ""), ("", "")]
    found = [i for i, _ in suggest(items, small, 3)]
    assert 3 not in found and not {1, 2} <= set(found)


def test_related_items_come_nearest_first(small):
    items = [("Vägen plogas", ""), ("Lärare och elever i skolan", ""), ("Mötet öppnas", "")]
    assert related(("Elever och lärare", ""), items, small)[0][0] == 1
    assert related(("Elever", ""), [], small) == []
    assert nearest(np.eye(2), np.eye(2), 1) == [[(0, 1.0)], [(1, 1.0)]]


# fmt: off
BAD_TAXONOMIES = [
    ("[[topic]]\nid = 'a'\n[[topic]]\nid = 'a'\n", "twice"),
    ("topic = 3\n", "holds no"),
    ("[[topic]]\nname = 'a'\n", "without an id"),
    ("[[topic\n", "not TOML"),
]
# fmt: on


@pytest.mark.parametrize("text, says", BAD_TAXONOMIES)
def test_taxonomy_that_cannot_be_used_says_why(text, says, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=says):
        read_taxonomy(path)


def test_labels_that_cannot_be_used_say_why(tmp_path):
    with pytest.raises(NotFoundError):
        read_examples(tmp_path / "none.csv")
    path = tmp_path / "mine.csv"
    path.write_text("title,text,topics\nVägen,,vag\n")
    with pytest.raises(UsageError, match="row 1: topic not in the taxonomy: vag"):
        read_examples(path, TOPICS)
    path.write_text("name\nVägen\n")
    with pytest.raises(UsageError, match="title and topics"):
        read_examples(path)


def test_noise_gives_each_example_shadows_with_the_same_topics():
    from pipeline.classify.noise import with_noise

    examples = [Example("Grus på vägen i byn", "Vägen får nytt grus av Ture, som hyvlar, sopar och dikar", ("väg",))]
    shown, origin = with_noise(examples, Noise(("Ärendet bordläggs.",), ("Korta punkter",)), frozenset())
    assert origin == [0] * len(shown) and len(shown) > 2
    assert {e.topics for e in shown} == {("väg",)}
    assert any(e.title == "Korta punkter" for e in shown) and any(e.text == "Ärendet bordläggs." for e in shown)
