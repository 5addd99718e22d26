"""The shipped Swedish pipeline, the recipe that makes it, and another pipeline in its place."""

import os
import random
import time
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.schema import Meeting, Outline
from pipeline.tag import Tagger, language
from pipeline.tag.training import passages
from pipeline.tag.training.evaluate import f1, interval, score
from pipeline.tag.training.passages import Passage
from tests.tag.test_people import document

SHIPPED = Path(__file__).parents[2] / "models" / "sv_minutes"
CORPORA = os.environ.get("MINUTES_CORPORA")
shipped = pytest.mark.skipif(not SHIPPED.is_dir(), reason="no shipped model")
OUTLINE = Outline(meeting=Meeting())


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(SHIPPED)


@shipped
def test_small_and_quick_to_load() -> None:
    """At most 40 MB, loaded in less than three seconds of this process's time."""
    assert sum(file.stat().st_size for file in SHIPPED.rglob("*")) < 40e6
    start = time.process_time()
    spacy.load(SHIPPED)
    assert time.process_time() - start < 3


@shipped
def test_finds_persons_and_places(nlp: Language) -> None:
    doc = nlp("Anna Bergström från Lerum redogör för ärendet. Per Ek tackar.")
    assert {(e.text, e.label_) for e in doc.ents} >= {("Anna Bergström", "PER"), ("Lerum", "LOC"), ("Per Ek", "PER")}


@shipped
def test_sentences_and_lemmas(nlp: Language) -> None:
    doc = nlp("Mötet öppnas av bl.a. Bo A. Nordin.\n- Nämndernas rapporter lades till handlingarna.\n§ 2 Val")
    assert [s.text.strip() for s in doc.sents] == [
        "Mötet öppnas av bl.a. Bo A. Nordin.", "- Nämndernas rapporter lades till handlingarna.", "§ 2 Val",
    ]  # fmt: skip
    assert "nämnd" in {token.lemma_ for token in doc}


@shipped
def test_no_path_of_the_machine_it_was_made_on() -> None:
    config = (SHIPPED / "config.cfg").read_text(encoding="utf-8")
    assert "/tmp" not in config and "/home" not in config


@shipped
def test_rules_and_model_in_one_tagger() -> None:
    """With the shipped model every mention says who made it; rules keep what they found."""
    found = Tagger(shipped=SHIPPED).tag(document("Anna Bergström (S) yrkar bifall."), OUTLINE).mentions
    assert [(m.text, m.maker[:11]) for m in found if m.label == "person"] == [("Anna Bergström", "rule:person")]


def test_rules_alone_without_a_model(tmp_path: Path) -> None:
    found = Tagger(shipped=tmp_path / "none").tag(document("Anna Bergström (S) yrkar bifall."), OUTLINE).mentions
    assert [m.text for m in found if m.label == "person"] == ["Anna Bergström"]


@Language.component("stand_in_ner")
def stand_in_ner(doc: Doc) -> Doc:
    """Labels as the official Swedish pipelines do: PRS for persons."""
    doc.ents = [Span(doc, t.i, t.i + 2, label="PRS") for t in doc[:-1] if t.text == "Qhyra"]
    return doc


def test_another_pipeline_by_one_setting(tmp_path: Path) -> None:
    """A spaCy pipeline saved in a folder takes the place of the shipped one."""
    other = spacy.blank("sv")
    other.add_pipe("stand_in_ner")
    other.to_disk(tmp_path / "other")
    found = Tagger(str(tmp_path / "other")).tag(document("I dag påpekar Qhyra Zvelt. Qhyra Zvelt svarar."), OUTLINE)
    assert [(m.text, m.maker) for m in found.mentions if m.label == "person"][-1] == ("Qhyra Zvelt", "model:ner")


def test_vectors_survive_being_stored_small(tmp_path: Path) -> None:
    """One byte a number on disk, within a hundredth of the row's largest in memory; capitals share a vector."""
    nlp = spacy.blank("sv_minutes", config={"nlp": {"vectors": {"@vectors": "minutes.SmallVectors.v1"}}})
    data = numpy.random.default_rng(0).normal(size=(500, 8)).astype("f4")
    nlp.vocab.vectors = language.SmallVectors(
        strings=nlp.vocab.strings, data=data, mode="floret", minn=4, maxn=5, hash_count=2
    )
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path).vocab.vectors
    words = ["kommunen", "Andersson", "ANDERSSON"]
    before, after = nlp.vocab.vectors.get_batch(words), again.get_batch(words)
    assert numpy.abs(before - after).max() < 0.02 and (after[1] == after[2]).all()


def test_lists_are_flags_of_words_and_can_be_hidden() -> None:
    given = language.MinutesDefaults.lex_attr_getters[language.FLAG40]
    assert given("Anna") and given("ANNA") and given("anna") and given("Annas") and not given("Kommunen")
    with language.hiding(100):
        assert not given("Anna")
    assert given("Anna")


def test_passages_put_the_spaces_back(tmp_path: Path) -> None:
    file = tmp_path / "news.txt"
    rows = ["Anna PER", "Ek PER", ", 0", "chef 0", "( 0", "SKR ORG", ") 0", ": 0", '" 0', "Ja 0", '" 0', ". 0"]
    file.write_text("\n".join(rows) + "\n\n")
    assert passages.read_klintan(file) == [Passage('Anna Ek, chef (SKR): "Ja".', ((0, 7, "PER"), (15, 18, "ORG")))]


def test_passages_keep_printed_sentences(tmp_path: Path) -> None:
    file = tmp_path / "a.iob2"
    file.write_text("# newdoc id = 1\n# text = Bo Ek bor i Åre.\n1\tBo\tB-PER\n2\tEk\tI-PER\n3\tbor\tO\n4\ti\tO\n"
                    "5\tÅre\tB-LOC\n6\t.\tO\n")  # fmt: skip
    assert list(passages.read_uner(file)) == [[Passage("Bo Ek bor i Åre.", ((0, 5, "PER"), (12, 15, "LOC")))]]


def test_scores_count_exact_spans() -> None:
    blank = spacy.blank("sv")
    ruler = blank.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": "Anna"}])  # type: ignore[attr-defined]
    texts = [Passage("Anna ler", ((0, 4, "PER"),)), Passage("Anna Ek ler", ((0, 7, "PER"),))]
    assert score(blank, texts)["PER"] == 50.0
    assert f1([(1, 0, 0)]) == 100.0 and interval([(1, 0, 0)] * 3) == (100.0, 100.0)


@pytest.mark.skipif(not CORPORA, reason="MINUTES_CORPORA names no corpora folder")
def test_no_test_sentence_is_trained_on() -> None:
    parts = passages.training_parts(Path(str(CORPORA)))
    trained = [p for document in parts.uner for p in document] + parts.klintan + parts.dev
    assert passages.leaked(trained, Path(str(CORPORA))) == []


@pytest.mark.skipif(not CORPORA, reason="MINUTES_CORPORA names no corpora folder")
def test_training_texts_are_the_same_every_time() -> None:
    from pipeline.tag.training import synthetic

    draws = [synthetic.Invention(Path(str(CORPORA)), 3) for _ in range(2)]
    first, second = ([synthetic.paragraph(draw) for _ in range(20)] for draw in draws)
    assert first == second
    assert random.Random(1).random() == random.Random(1).random()
