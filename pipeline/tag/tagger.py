"""The spaCy pipeline of the house: our components, in order, over one document's text."""

import spacy

from pipeline.schema import Document, Outline, Tagged
from pipeline.tag.decisions import find_decisions
from pipeline.tag.people import find_people


class Tagger:
    """Loads once per process; `tag` is called once per document."""

    def __init__(self, model: str | None = None) -> None:
        self.nlp = spacy.load(model) if model else spacy.blank("sv")

    def tag(self, document: Document, outline: Outline) -> Tagged:
        """Mentions and decisions of `document`, in the order of the text."""
        decisions, issues = find_decisions(document, outline)
        return Tagged(mentions=tuple(find_people(document, outline)), decisions=decisions, issues=issues)
