"""The shipped Swedish pipeline, the recipe that makes it, and another pipeline in its place."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.schema import Meeting, Outline
from pipeline.tag import Tagger, language
from pipeline.tag.listed import hiding, lists_of
from pipeline.tag.training import learning, nordic, passages, recipe
from pipeline.tag.training.evaluate import f1, interval, score
from pipeline.tag.training.passages import Passage
from pipeline.tag.training.sucx import read_sucx
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


@pytest.mark.parametrize(
    ("word", "lists"),
    [
        ("Anna", "fg"),  # a given name that everybody knows
        ("ANNA", "fg"),  # in capitals
        ("anna", "fg"),  # in lower case, where it is no ordinary word
        ("Annas", "fg"),  # its genitive
        ("Sammanträdet", "o"),  # an ordinary word at the start of a sentence
        ("Zvelt", "-"),  # in no list
        ("Toronto", "q"),  # a town abroad
        ("Ericssons", "ks"),  # a firm with the name of its founder
        ("SVT", "k"),  # an abbreviation is looked up as written
        ("Sjömatverket", "e"),  # nothing but an ending tells that it is an agency
    ],
)
def test_lists_that_hold_a_word(word: str, lists: str) -> None:
    assert lists_of(word) == lists


def test_lists_can_be_hidden() -> None:
    with hiding(100):
        assert lists_of("Anna") == "-"
    assert lists_of("Anna") == "fg"


SUCX = """a-1
Enligt   O         O
fru      B-person  B-PRS
Anna     I-person  I-PRS
Ek       I-person  O
vill     O         O
Sverige  B-inst    B-LOC
lämna    O         O
EG       B-inst    B-ORG
.        O         O

a-2
Hunden   O         O
Karo     B-animal  B-PRS

a-3
Umeå     B-place   B-LOC
kommun   B-inst    O
"""


def test_sucx_keeps_to_the_conventions_of_the_others(tmp_path: Path) -> None:
    """No title before a name, a country is a place, no sentence with animals or with bodies that are plain words."""
    (tmp_path / "sucx.txt").write_text(SUCX)
    text = "Enligt fru Anna Ek vill Sverige lämna EG."
    assert read_sucx(tmp_path / "sucx.txt") == [Passage(text, ((11, 18, "PER"), (24, 31, "LOC"), (38, 40, "ORG")))]


NORNE = """1	Hvem	hvem	pron	pron	_	3	SUBJ	_	name=O
2	møter	møte	verb	verb	pres	0	FINV	_	name=O
3	Ørn	Ørn	subst	subst	prop	2	DOBJ	_	name=B-PER
4	i	i	prep	prep	_	2	ADV	_	name=O
5	Norge	Norge	subst	subst	prop	4	PUTFYLL	_	name=B-GPE_ORG
"""


def test_neighbours_are_made_swedish_but_for_their_names(tmp_path: Path) -> None:
    (tmp_path / "ner").mkdir()
    assert nordic.neighbours(tmp_path, 10, random.Random(0)) == []
    (tmp_path / "ner" / nordic.NORWEGIAN).write_text(NORNE)
    expected = Passage("Vem möter Ørn i Norge", ((10, 13, "PER"), (16, 21, "LOC")))
    assert nordic.neighbours(tmp_path, 10, random.Random(0)) == [expected]


DRAW = """
import sys
from pathlib import Path
from pipeline.tag.training.synthetic import Invention, attendance, paragraph
draw = Invention(Path(sys.argv[1]), 3)
lists = draw.foreign_given, draw.foreign_surnames, draw.foreign_places, draw.organisations
print(lists, [(paragraph(draw), attendance(draw)) for _ in range(5)])
"""


def test_texts_are_invented_alike_in_every_process(tmp_path: Path) -> None:
    """Whatever order sets have in a process: a library's list of towns was one."""
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "myndigheter.tsv").write_text("name\nStatens exempelverk\n")
    command = [sys.executable, "-c", DRAW, str(tmp_path)]
    runs = [subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": s}, capture_output=True) for s in "12"]
    assert runs[0].returncode == 0, runs[0].stderr
    assert runs[0].stdout == runs[1].stdout


def test_training_repeats_itself(tmp_path: Path) -> None:
    """Two short runs end with the same weights to the last bit, and with the same caution."""
    blank = spacy.blank("sv_minutes", config={"nlp": {"vectors": {"@vectors": "minutes.SmallVectors.v1"}}})
    data = numpy.random.default_rng(0).normal(size=(500, 8)).astype("f4")
    blank.vocab.vectors = language.SmallVectors(
        strings=blank.vocab.strings, data=data, mode="floret", minn=4, maxn=5, hash_count=2
    )
    blank.to_disk(tmp_path / "vectors")
    texts = [Passage(f"{name} bor i Lerum.", ((0, len(name), "PER"),)) for name in ("Anna Ek", "Bo Ström", "Per Lind")]
    docs = str(recipe.write_docs(blank, texts, tmp_path / "docs.spacy"))
    paths = {"paths.train": docs, "paths.dev": docs, "paths.vectors": str(tmp_path / "vectors")}
    first, second = (learning.learn(paths, tmp_path / run, steps=2) for run in ("first", "second"))
    assert learning.make_cautious(first, texts) == learning.make_cautious(second, texts)
    assert first.get_pipe("ner").to_bytes() == second.get_pipe("ner").to_bytes()
    assert first.get_pipe("tok2vec").to_bytes() == second.get_pipe("tok2vec").to_bytes()


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
    trained += recipe.sucx_part(Path(str(CORPORA)))
    assert passages.leaked(trained, Path(str(CORPORA))) == []


@pytest.mark.skipif(not CORPORA, reason="MINUTES_CORPORA names no corpora folder")
def test_training_texts_are_the_same_every_time() -> None:
    from pipeline.tag.training import synthetic

    draws = [synthetic.Invention(Path(str(CORPORA)), 3) for _ in range(2)]
    first, second = ([synthetic.paragraph(draw) for _ in range(20)] for draw in draws)
    assert first == second
    assert random.Random(1).random() == random.Random(1).random()
