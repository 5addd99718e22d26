"""The component `minutes_money`: amounts with their value in kronor."""

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.schema import Label, Mention
from pipeline.swedish.money import as_value, find_money
from pipeline.tag.groups import put, source


@Language.component("minutes_money")
def tag_money(doc: Doc) -> Doc:
    document, _ = source(doc)
    found = (
        Mention(
            label=Label.MONEY, text=m.text, start=m.start, end=m.end, page=document.page_of(m.start),
            value=as_value(m.kronor), confidence=0.95, maker="rule:money/1",
        )
        for m in find_money(document.text)
    )  # fmt: skip
    return put(doc, Label.MONEY, found)
