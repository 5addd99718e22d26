"""ONE document through all the rooms: the map of the house.

read -> segment -> tag -> link -> classify -> Record. No Prefect, no database, no clock, no network: the same bytes
and the same version give the same record.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.classify import Classifier
from pipeline.errors import UnreadableError
from pipeline.read import read_pdf
from pipeline.schema import AgendaItem, Document, Issue, Meeting, Outline, Record, Source
from pipeline.segment import segment
from pipeline.settings import Settings
from pipeline.tag import Tagger

VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Rooms:
    """What is loaded once per process and used for every document."""

    tagger: Tagger
    classifier: Classifier

    @classmethod
    def open(cls, settings: Settings) -> "Rooms":
        return cls(tagger=Tagger(settings.model), classifier=Classifier.load(settings.models / "topics"))


def extract(path: Path, source: Source, rooms: Rooms) -> Record:
    """The record of the file at `path`. A document that cannot be read gives a record with its status and reason."""
    try:
        document = read_pdf(path, source)
    except UnreadableError as error:
        return unreadable(source, error)
    return understand(document, rooms)


def understand(document: Document, rooms: Rooms) -> Record:
    """Everything after reading: the text of a document becomes facts."""
    outline = segment(document)
    tagged = rooms.tagger.tag(document, outline)
    issues = (*document.issues, *outline.issues, *tagged.issues)
    return Record(
        document=replace(document, issues=issues),
        meeting=outline.meeting,
        attendance=outline.attendance,
        agenda_items=with_topics(document, outline, rooms.classifier),
        decisions=tagged.decisions,
        mentions=tagged.mentions,
        sections=outline.sections,
        pipeline_version=VERSION,
    )


def with_topics(document: Document, outline: Outline, classifier: Classifier) -> tuple[AgendaItem, ...]:
    """The agenda items with the topics that their titles and texts speak of."""
    items = [(item.title, document.text[item.body_start : item.body_end]) for item in outline.items]
    topics = classifier.topics(items, context=outline.meeting.body)
    return tuple(replace(item, topics=given) for item, given in zip(outline.items, topics, strict=True))


def unreadable(source: Source, error: UnreadableError) -> Record:
    """The record of a file that could not be read: a status and a reason instead of facts."""
    document = Document(
        id=source.sha256, file=source.path, pages=0, text="", lines=(), status=error.status,
        issues=(Issue(code=error.status.value, message=str(error)),),
    )  # fmt: skip
    return Record(document=document, meeting=Meeting(), pipeline_version=VERSION)
