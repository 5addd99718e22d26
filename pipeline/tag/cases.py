"""The component `minutes_cases`: case numbers with their normal form."""

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.schema import Label, Mention
from pipeline.swedish.cases import find_cases
from pipeline.tag.groups import put, source


@Language.component("minutes_cases")
def tag_cases(doc: Doc) -> Doc:
    document, _ = source(doc)
    found = (
        Mention(
            label=Label.CASE_NUMBER, text=m.text, start=m.start, end=m.end, page=document.page_of(m.start),
            value=m.value, confidence=m.confidence, maker="rule:case_number/1",
        )
        for m in find_cases(document.text)
    )  # fmt: skip
    return put(doc, Label.CASE_NUMBER, found)
