"""The spaCy pipeline of the house: our components, in order, over one document's text.

`Tagger(pipeline)` builds `spacy.blank("sv")` with the components of `COMPONENTS`; `minutes_model` behind them reads
what they leave open with the shipped statistical pipeline, or with any other spaCy pipeline. What each finds goes
where `pipeline.tag.groups` says; a Doc never leaves this room. To add a component: register it with
`@Language.component`, let it `put` its mentions, name it here.
"""

from dataclasses import replace
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.schema import AgendaItem, Document, Label, Mention, Outline, Tagged
from pipeline.tag import cases, dates, model, money, municipalities
from pipeline.tag.decisions import find_decisions
from pipeline.tag.groups import DECISION, got, issues, note, put, source
from pipeline.tag.organisations import find_organisations
from pipeline.tag.overlaps import resolve
from pipeline.tag.people import find_people

__all__ = ["COMPONENTS", "Tagger"]

# Importing these registers what they define with spaCy.
REGISTERED = (cases, dates, model, money, municipalities)
COMPONENTS = (
    "minutes_people",
    "minutes_organisations",
    "minutes_municipalities",
    "minutes_dates",
    "minutes_cases",
    "minutes_money",
    "minutes_decisions",
)
_REPEATS = ("contents",)  # sections that say again what the items say


@Language.component("minutes_people")
def tag_people(doc: Doc) -> Doc:
    document, outline = source(doc)
    return put(doc, Label.PERSON, find_people(document, outline))


@Language.component("minutes_organisations")
def tag_organisations(doc: Doc) -> Doc:
    document, outline = source(doc)
    return put(doc, Label.ORGANISATION, find_organisations(document, outline))


@Language.component("minutes_decisions")
def tag_decisions(doc: Doc) -> Doc:
    decisions, seen = find_decisions(*source(doc))
    note(doc, seen)
    return put(doc, DECISION, decisions)


class Tagger:
    """Loads once per process; `tag` is called once per document."""

    def __init__(self, pipeline: str | None = None, shipped: Path | None = None) -> None:
        """`pipeline`: name or folder of a spaCy pipeline. Without it, the one in the folder `shipped`; rules alone if
        there is none."""
        chosen = pipeline or (shipped if shipped and (shipped / "meta.json").exists() else None)
        self.nlp = spacy.blank("sv")
        self.nlp.max_length = 50_000_000
        for name in COMPONENTS:
            self.nlp.add_pipe(name)
        if chosen:
            self.nlp.add_pipe("minutes_model", config={"model": str(chosen)})

    def tag(self, document: Document, outline: Outline) -> Tagged:
        """Mentions and decisions of `document`, in the order of the text."""
        # One token, since our components read the text by offsets; and a vocabulary that leaves with the document,
        # since a shared one would grow as long as a run lasts.
        doc = Doc(Vocab(), words=[document.text] if document.text else [], spaces=[False] if document.text else [])
        doc.user_data["document"], doc.user_data["outline"] = document, outline
        doc = self.nlp(doc)
        mentions = resolve({label.value: got(doc, label.value) for label in Label})
        return Tagged(_placed(mentions, outline), tuple(got(doc, DECISION)), issues(doc))


def _placed(mentions: list[Mention], outline: Outline) -> tuple[Mention, ...]:
    """Each mention with the number of the item whose body holds it; none of those in a list of contents."""
    repeats = [(s.start, s.end) for s in outline.sections if s.kind in _REPEATS]
    items = sorted(outline.items, key=lambda item: (item.body_start, -item.body_end))
    return tuple(
        replace(mention, item=_item_at(items, mention.start))
        for mention in mentions
        if not any(start <= mention.start < end for start, end in repeats)
    )


def _item_at(items: list[AgendaItem], offset: int) -> str | None:
    """Number of the innermost item that holds the character at `offset`."""
    holding = [item for item in items if item.body_start <= offset < item.body_end]
    return holding[-1].number if holding else None
