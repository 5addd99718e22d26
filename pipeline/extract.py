"""ONE document through all the rooms: the map of the house.

read -> segment -> tag -> link -> classify -> Record. No Prefect, no database, no clock, no network: the same bytes
and the same version give the same record.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.errors import UnreadableError
from pipeline.read import read_pdf
from pipeline.schema import Document, Issue, Meeting, Record, Source
from pipeline.segment import segment
from pipeline.settings import Settings
from pipeline.tag import Tagger

VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Rooms:
    """What is loaded once per process and used for every document."""

    tagger: Tagger

    @classmethod
    def open(cls, settings: Settings) -> "Rooms":
        return cls(tagger=Tagger(settings.model))


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
        agenda_items=outline.items,
        decisions=tagged.decisions,
        mentions=tagged.mentions,
        sections=outline.sections,
        pipeline_version=VERSION,
    )


def unreadable(source: Source, error: UnreadableError) -> Record:
    """The record of a file that could not be read: a status and a reason instead of facts."""
    document = Document(
        id=source.sha256, file=source.path, pages=0, text="", lines=(), status=error.status,
        issues=(Issue(code=error.status.value, message=str(error)),),
    )  # fmt: skip
    return Record(document=document, meeting=Meeting(), pipeline_version=VERSION)
