"""The nouns of the house: what a document is, and what is found in it.

Everything here is frozen, holds plain values only and knows no other room, so that it can cross to a worker
process and be written to JSON as it stands. The published form of these nouns is described in docs/schema.md.

Offsets (`start`, `end`) are character positions in `Document.text`; `text[start:end]` is the quote. Pages count
from 1. Boxes are in points (1/72 inch) from the top left corner of the page as a reader sees it.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Status(StrEnum):
    """How the reading of one file ended. Every input file has exactly one."""

    OK = "ok"
    PARTIAL = "partial"
    DUPLICATE = "duplicate"
    NEEDS_OCR = "needs_ocr"
    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    NOT_MINUTES = "not_minutes"
    FAILED = "failed"


class Label(StrEnum):
    """What a mention names."""

    PERSON = "person"
    MUNICIPALITY = "municipality"
    ORGANISATION = "organisation"
    DATE = "date"
    CASE_NUMBER = "case_number"
    MONEY = "money"


class Kind(StrEnum):
    """What a decision does. Where several apply, the first clause decides."""

    ADOPT = "adopt"
    ENDORSE = "endorse"
    PROPOSE = "propose"
    REJECT = "reject"
    REFER_BACK = "refer-back"
    TABLE = "table"
    REFER = "refer"
    NOTE = "note"
    ANSWER = "answer"
    APPOINT = "appoint"
    ASSIGN = "assign"
    FUND = "fund"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Issue:
    """Something that a person should know about a document: a row of its own, never a silence.

    `code` is a short stable name ("page_without_text", "number_gap"); `message` says in English what was seen
    and, where there is something to do, what to do.
    """

    code: str
    message: str
    page: int | None = None
    start: int | None = None
    end: int | None = None
    room: str = ""  # read | segment | tag | classify: set by extract


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was found: path below the raw folder, content hash and size in bytes."""

    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line (or one line of a table cell) of the canonical text.

    A tab in the text marks a gap wide enough to be a column; `cells` holds the left edge of each of the
    tab-separated parts. Where a word was broken by a hyphen at the end of the line, the hyphen is gone and the
    next line starts where this one ends; otherwise one newline stands between two lines.
    """

    start: int
    end: int
    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    size: float  # of most of its glyphs, in points
    bold: bool = False
    italic: bool = False
    gap: float | None = None  # white above, in heights of this line; None at the top of a page or column
    cells: tuple[float, ...] = ()
    cell: tuple[int, int, int] | None = None  # (table, row, column) where a table is read cell by cell
    confidence: float = 1.0  # below 1 only where the text was recognised from an image
    lead: int = 0  # characters at its start that are bold or underlined where the rest is not; all if all is underlined


@dataclass(frozen=True, slots=True)
class Aside:
    """What is printed but is not part of the canonical text: running heads and feet, page numbers, stamps."""

    text: str
    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    kind: str  # head | foot | page_number | signature | stamp | repeated


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: its one canonical text (NFC), and where each part of it stands."""

    id: str
    file: str
    pages: int
    text: str
    lines: tuple[Line, ...]
    asides: tuple[Aside, ...] = ()
    text_source: str = "text"  # text | ocr | mixed
    status: Status = Status.OK
    issues: tuple[Issue, ...] = ()
    page_sizes: tuple[tuple[float, float], ...] = ()
    title: str | None = None  # title in the file's own metadata
    created: str | None = None  # ISO day in the file's own metadata

    def line_text(self, line: Line) -> str:
        return self.text[line.start : line.end]

    def page_of(self, offset: int) -> int:
        """Page on which the character at `offset` is printed; page 1 for an empty document."""
        low, high = 0, len(self.lines)
        while low < high:
            middle = (low + high) // 2
            if self.lines[middle].start <= offset:
                low = middle + 1
            else:
                high = middle
        return self.lines[max(low - 1, 0)].page if self.lines else 1


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value of the meeting's head was read. Offsets are None where it stands in a running head (an aside)."""

    quote: str
    page: int
    start: int | None = None
    end: int | None = None
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The head of the minutes. Names and places as printed; `date` and `date_source` are normal forms."""

    document_type: str | None = None  # protokoll, anteckningar, minnesanteckningar, beslutsprotokoll, kallelse ...
    organisation: str | None = None
    body: str | None = None
    date: str | None = None  # EDTF
    date_source: str | None = None  # stated | running_head | title | inferred | file_name | metadata
    place: str | None = None
    start_time: str | None = None  # HH:MM
    end_time: str | None = None
    chair: str | None = None
    secretary: str | None = None
    attesters: tuple[str, ...] = ()
    number: str | None = None
    municipality_code: str | None = None  # whose minutes these are: a fact of the meeting, not a mention
    evidence: dict[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person in a list of those present, absent or visiting. `name` is `text[start:end]`."""

    name: str
    status: str  # present | absent | guest
    start: int
    end: int
    page: int
    role: str | None = None
    role_kind: str | None = None  # chair | vice_chair | member | substitute | secretary | official | other
    party: str | None = None
    municipality: str | None = None
    municipality_code: str | None = None
    organisation: str | None = None
    substitute_for: str | None = None
    partial: str | None = None  # as printed: "§§ 2-12", "från kl. 14.10"
    person_id: str | None = None
    confidence: float = 1.0
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    topic: str
    probability: float


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item. `start, end` quote its title; `body_start, body_end` is the whole of it, heading included.

    `number` is as printed without the § sign ("12", "3", "2.1", "b"); None for an unnumbered heading.
    """

    id: str
    number: str | None
    title: str
    start: int
    end: int
    page: int
    body_start: int
    body_end: int
    case_number: str | None = None
    level: int = 1
    topics: tuple[Topic, ...] = ()
    confidence: float = 1.0
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text that is not an agenda item: front, attendance, contents, notice, signatures, annex."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What `segment` makes of a document: its head, who was there, its items, and what lies between."""

    meeting: Meeting
    attendance: tuple[Attendance, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    sections: tuple[Section, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """One counted vote. Totals as printed; what yes and no stood for, where the minutes say so."""

    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    absent: int | None = None
    yes_means: str | None = None
    no_means: str | None = None
    ballots: tuple[tuple[str, str], ...] = ()  # (name, yes | no | abstain | absent) where the minutes carry a roll call
    method: str | None = None  # roll_call | secret | casting_vote | lot, where the minutes say how it was settled
    by_proxy: int | None = None  # votes cast by proxy, where they are counted apart


@dataclass(frozen=True, slots=True)
class Dissent:
    """A reservation, special statement or note to the minutes, with those who made it as printed."""

    kind: str  # reservation | statement | note | disqualified
    by: tuple[str, ...]
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Decision:
    """One resolution with its att-clauses and points. `text` is exactly `Document.text[start:end]`."""

    id: str
    item: str | None  # number of the item it stands under
    text: str
    status: str  # decided | reported
    kind: str
    start: int
    end: int
    page: int
    decider: str | None = None
    decided_on: str | None = None  # EDTF; the meeting's date unless the minutes say otherwise
    votes: tuple[Vote, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    clauses: tuple[tuple[int, int], ...] = ()  # spans of its numbered points or att-clauses
    resolves_to: tuple[int, int] | None = None  # span of the proposal that a bare "bifalles" points to
    recipients: tuple[str, ...] = ()  # to whom the item's decisions are sent, as printed
    continues_on: str | None = None  # EDTF: the day to which a tabled or referred case goes
    carried: str | None = None  # acclamation | unanimous, where the minutes say so
    confidence: float = 1.0
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, date, place, case number or amount in the text. `text` is exactly `Document.text[start:end]`."""

    label: str
    text: str
    start: int
    end: int
    page: int
    value: str | None = None  # normal form: kommunkod, EDTF, person_id, folded case number, amount in kronor
    item: str | None = None
    confidence: float = 1.0
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Tagged:
    """What `tag` finds in a document, in the order of the text."""

    mentions: tuple[Mention, ...] = ()
    decisions: tuple[Decision, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """All that is known of one file: what is written to `records/` and what the dataset is built from.

    `status` is how the file ended; `document.status` is how its reading alone ended.
    """

    document: Document
    status: Status
    meeting: Meeting
    attendance: tuple[Attendance, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    decisions: tuple[Decision, ...] = ()
    mentions: tuple[Mention, ...] = ()
    sections: tuple[Section, ...] = ()
    pipeline_version: str = ""
