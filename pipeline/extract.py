"""ONE document through all the rooms: the map of the house.

read -> segment -> tag -> classify -> Record. No Prefect, no database, no clock, no network: the same bytes and the same
version give the same record. (Persons are linked across meetings when the records are published.)
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.classify import Classifier
from pipeline.errors import UnreadableError
from pipeline.personal import mask_document
from pipeline.read import read_pdf
from pipeline.schema import AgendaItem, Document, Issue, Meeting, Outline, Record, Source, Status
from pipeline.segment import segment
from pipeline.settings import Settings
from pipeline.tag import Tagger

SUMMONS = frozenset({"kallelse", "föredragningslista", "dagordning"})


@dataclass(frozen=True, slots=True)
class Rooms:
    """What is loaded once per process and used for every document."""

    settings: Settings
    tagger: Tagger
    classifier: Classifier
    version: str = ""
    seconds: Counter[str] = field(default_factory=Counter)  # spent so far, by room: measured, never part of a record

    @contextmanager
    def timed(self, room: str) -> Iterator[None]:
        """Count the seconds of the block for `room`."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[room] += time.perf_counter() - began  # type: ignore[assignment]

    @classmethod
    def open(cls, settings: Settings, version: str = "") -> "Rooms":
        tagger = Tagger(settings.model, shipped=settings.models / "sv_minutes")
        return cls(settings, tagger, Classifier.load(settings.topics or settings.models / "topics"), version)


def extract(path: Path, source: Source, rooms: Rooms) -> Record:
    """The record of the file at `path`. A document that cannot be read gives a record with its status and reason."""
    try:
        with rooms.timed("read"):
            document = read_pdf(
                path, source, engine=rooms.settings.engine, passwords=rooms.settings.passwords, ocr=rooms.settings.ocr,
                cache=rooms.settings.processed / "ocr" if rooms.settings.processed.is_dir() else None,
            )  # fmt: skip
    except UnreadableError as error:
        return unreadable(source, error.status, str(error), rooms.version)
    return understand(replace(document, issues=_from("read", document.issues)), rooms)


def understand(document: Document, rooms: Rooms) -> Record:
    """Everything after reading: the text of a document becomes facts. Personal numbers in it are masked first."""
    document = mask_document(document)
    with rooms.timed("segment"):
        outline = segment(document)
    if outline.meeting.document_type in SUMMONS:
        return _not_minutes(document, outline, rooms)
    with rooms.timed("tag"):
        tagged = rooms.tagger.tag(document, outline)
    with rooms.timed("classify"):
        items = with_topics(document, outline, rooms.classifier)
    issues = (*document.issues, *_from("segment", outline.issues), *_from("tag", tagged.issues))
    return Record(
        document=replace(document, issues=issues),
        status=document.status,
        meeting=outline.meeting,
        attendance=outline.attendance,
        agenda_items=items,
        decisions=tagged.decisions,
        mentions=tagged.mentions,
        sections=outline.sections,
        pipeline_version=rooms.version,
    )


def with_topics(document: Document, outline: Outline, classifier: Classifier) -> tuple[AgendaItem, ...]:
    """The agenda items with the topics that their titles and texts speak of."""
    items = [(item.title, document.text[item.body_start : item.body_end]) for item in outline.items]
    topics = classifier.topics(items, context=outline.meeting.body)
    return tuple(replace(item, topics=given) for item, given in zip(outline.items, topics, strict=True))


def _not_minutes(document: Document, outline: Outline, rooms: Rooms) -> Record:
    message = f"a {outline.meeting.document_type}, which announces a meeting: it holds no minutes of one"
    issues = (*document.issues, *_from("segment", (*outline.issues, Issue(code="not_minutes", message=message))))
    return Record(
        document=replace(document, issues=issues), status=Status.NOT_MINUTES, meeting=outline.meeting,
        sections=outline.sections, pipeline_version=rooms.version,
    )  # fmt: skip


def understand_again(record: Record, rooms: Rooms) -> Record:
    """A record made anew from the text that it holds: for new rules, models or topics, without the PDF."""
    if not record.document.lines:
        return replace(record, pipeline_version=rooms.version)
    as_read = tuple(issue for issue in record.document.issues if issue.room == "read")
    return understand(replace(record.document, issues=as_read), rooms)


def unreadable(source: Source, status: Status, reason: str, version: str = "") -> Record:
    """The record of a file that could not be read: a status and a reason instead of facts."""
    issue = Issue(code=status.value, message=reason, room="read")
    document = Document(
        id=source.sha256, file=source.path, pages=0, text="", lines=(), status=status, issues=(issue,)
    )  # fmt: skip
    return Record(document=document, status=status, meeting=Meeting(), pipeline_version=version)


def _from(room: str, issues: Iterable[Issue]) -> tuple[Issue, ...]:
    return tuple(replace(issue, room=room) for issue in issues)
