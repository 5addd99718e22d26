"""The statistical model as the last component: it reads the passages that rules and lists leave open, and no others.

A passage is open where a capitalised word stands that no mention covers and no list explains as a title, a place, a
body or an ordinary word. Most of a document is closed, so a slow model costs little. What becomes of the entities is
decided in `people/model.py` and `organisations.py`.
"""

from collections.abc import Iterable, Iterator

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from pipeline.schema import Label
from pipeline.tag import language, sentences
from pipeline.tag.groups import got, put, source
from pipeline.tag.organisations import organisations_from_model
from pipeline.tag.people.known import free
from pipeline.tag.people.model import people_from_model
from pipeline.tag.people.words import Word, words_of

NEEDED = (language, sentences)  # importing them registers what the shipped pipeline is made of
PERSONS = frozenset(["PER", "PRS", "PERSON"])  # what Swedish and other spaCy pipelines call a person
ORGANISATIONS = frozenset(["ORG", "ORGANIZATION"])
UNUSED = ["tagger", "morphologizer", "parser", "senter", "lemmatizer", "attribute_ruler", "trainable_lemmatizer",
          "minutes_sentences", "minutes_lemmas"]  # fmt: skip
LONGEST = 2000  # characters of one passage


@Language.factory("minutes_model")
class Model:
    """Adds what the spaCy pipeline `model` (name or folder) sees in open passages to persons and organisations."""

    def __init__(self, nlp: Language, name: str, model: str) -> None:
        threadpool_limits(1)  # a process has one document and one core; more threads only wait for each other
        with use_ops("numpy", use_blis=False):  # numpy multiplies three times as fast as blis on newer processors
            self.model = spacy.load(model, exclude=UNUSED)

    def __call__(self, doc: Doc) -> Doc:
        document, _ = source(doc)
        people, organisations = got(doc, Label.PERSON), got(doc, Label.ORGANISATION)
        covered = [(row.start, row.end) for label in Label for row in got(doc, label)]
        words = words_of(document.text)
        passages = list(open_passages(document.text, words, covered))
        entities = list(self.entities(document.text, passages))
        spans = [(start, end) for start, end, label in entities if label in PERSONS]
        put(doc, Label.PERSON, people_from_model(document, words, people, spans))
        spans = [(start, end) for start, end, label in entities if label in ORGANISATIONS]
        return put(doc, Label.ORGANISATION, organisations_from_model(document, organisations, spans))

    def entities(self, text: str, passages: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
        """(start, end, label) of the model's entities, as offsets of the whole text."""
        docs = self.model.pipe(text[start:end] for start, end in passages)
        for (start, _), doc in zip(passages, docs, strict=True):
            for entity in doc.ents:
                yield start + entity.start_char, start + entity.end_char, entity.label_


def open_passages(text: str, words: list[Word], covered: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines with an unexplained capital, each with the one that its sentence started or goes on in; neighbours as
    one passage."""
    start = end = -1
    for word, is_free in zip(words, free(words, covered), strict=True):
        if word.start < end or not is_free or not _unexplained(word):
            continue
        first, last = _line_before(text, word.start), _line_after(text, word.end)
        if first <= end and last - start < LONGEST:
            end = last
            continue
        if end > start:
            yield start, end
        start, end = max(first, end), last
    if end > start:
        yield start, end


def _unexplained(word: Word) -> bool:
    traits = word.traits
    explained = traits.word or traits.role or traits.place or traits.thing or traits.shouted or traits.initial
    return traits.capital and len(word.text) > 2 and not explained


def _line_before(text: str, offset: int) -> int:
    """Where the line at `offset` starts; the line before it, where this one goes on in lower case."""
    start = text.rfind("\n", 0, offset) + 1
    return text.rfind("\n", 0, max(start - 1, 0)) + 1 if text[start : start + 1].islower() else start


def _line_after(text: str, offset: int) -> int:
    """Where the line at `offset` ends; the line after it, where that one goes on in lower case."""
    newline = text.find("\n", offset)
    if newline >= 0 and text[newline + 1 : newline + 2].islower():
        newline = text.find("\n", newline + 1)
    return newline if newline >= 0 else len(text)
