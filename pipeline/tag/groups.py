"""Where the components of the spaCy pipeline put what they find. Decided once, here.

Each component writes one span group, `doc.spans[label]`, under the label of what it finds (`person`, `municipality`,
`organisation`, `date`, `case_number`, `money`; `decision` for decisions). Its rows (`Mention`, `Decision`) stand in
the group's `attrs["rows"]`, with their exact offsets in the text: spans of whole tokens could not give those. A
statistical model writes `doc.ents` as every spaCy model does; components of ours that use it read it there. The
document and its outline are handed to the components in `doc.user_data` ("document", "outline"), and what a component
found worth a person's attention is collected there as well ("issues").
"""

from collections.abc import Iterable
from typing import Any

from spacy.tokens import Doc, SpanGroup

from pipeline.schema import Decision, Document, Issue, Mention, Outline

DECISION = "decision"


def put(doc: Doc, label: str, rows: Iterable[Mention] | Iterable[Decision]) -> Doc:
    """Write the rows of one label into the Doc and give it back."""
    doc.spans[str(label)] = SpanGroup(doc, name=str(label), attrs={"rows": list(rows)})
    return doc


def got(doc: Doc, label: str) -> list[Any]:
    """The exact rows of one label, in the order of the text; none where no component wrote them."""
    return list(doc.spans[label].attrs["rows"]) if label in doc.spans else []


def source(doc: Doc) -> tuple[Document, Outline]:
    """The document that the Doc was made of, and its outline."""
    return doc.user_data["document"], doc.user_data["outline"]


def note(doc: Doc, issues: Iterable[Issue]) -> None:
    """Add to the issues that leave the room with the document."""
    doc.user_data["issues"] = [*doc.user_data.get("issues", []), *issues]


def issues(doc: Doc) -> tuple[Issue, ...]:
    return tuple(doc.user_data.get("issues", ()))
