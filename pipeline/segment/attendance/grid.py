"""Tables of people with a header row: which column holds the name, the party, the mark of presence."""

import re
from dataclasses import dataclass, replace

from pipeline.segment.attendance.headings import Heading, read_heading
from pipeline.segment.attendance.names import match_name
from pipeline.segment.attendance.words import VACANT
from pipeline.segment.known import municipality_code
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import columns, fold, party_code, role_kind

_VOTED = re.compile(
    r"(?:ks|kf|nämnd)?\s?§+\s*\d+\w?(?:\s(?:ja|nej|avst\w*))?|omröstning(?: \d)?|votering(?: \d)?|ärende \d+"
)


@dataclass(frozen=True, slots=True)
class Column:
    kind: str
    x: float
    heading: Heading | None = None
    half: str | None = None  # given or family, where the names stand in two columns


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns from left to right. A row of people side by side has more than one name column."""

    columns: tuple[Column, ...]

    def kinds(self) -> list[str]:
        return [column.kind for column in self.columns]

    def of_attendance(self, above: Heading | None) -> bool:
        """Whether this is a list of people and not the record of a vote or a table of something else."""
        kinds = self.kinds()
        if "name" not in kinds:
            return False
        if "present" in kinds or "absent" in kinds:
            return True
        if "vote" in kinds:
            return False
        return above is not None or len({"party", "place", "role"} & set(kinds)) >= 1

    def same_as(self, other: "Grid") -> bool:
        return self.kinds() == other.kinds()

    def column_of(self, part: Part) -> int:
        """The column whose left edge lies nearest; text that begins well left of an edge is of the column before."""
        distances = [abs(part.x - column.x) for column in self.columns]
        return distances.index(min(distances))

    def holds(self, row: Row) -> bool:
        """Whether a row can be one of the table: a name (or nobody) in a name column, or the tail of a cell."""
        for part in row.parts:
            kind = self.columns[self.column_of(part)].kind
            if kind == "name":
                if VACANT.match(part.text) or match_name(part.text) or read_heading(part.text):
                    return len(row.parts) > 1 or len(part.text) < 50
                return len(row.parts) == 1 and part.text[:1].islower() and len(part.text) < 30
        first = row.parts[0].text
        if "role" in self.kinds() and role_kind(first):
            return True
        return len(row.parts) < len(self.columns) and row.x > self.columns[0].x + 20 and len(row.text) < 60


def grid_header(parts: tuple[Part, ...], in_head: bool = False) -> Grid | None:
    """The columns of a header row, or None where some of its cells are no column headings.

    `in_head`: before the items nobody votes, so that columns headed "Ja" and "Nej" tell who came.
    """
    if len(parts) < 2:
        return None
    columns = []
    for part in parts:
        kind = column_kind(part.text)
        if kind is None:
            return None
        columns.append(Column(kind, part.x, read_heading(part.text)))
    last = max((n for n, column in enumerate(columns) if column.kind not in ("vote", "note", "number")), default=0)
    substitutes = fold(parts[last].text) in ("ersättare", "suppleant", "tjänstgörande ersättare", "ers")
    if substitutes and {"present", "party", "place", "role"} & {column.kind for column in columns[:last]}:
        columns[last] = Column("stand_in", parts[last].x)  # who served instead of the one in the row
    if in_head and {fold(part.text) for part in parts if column_kind(part.text) == "vote"} in ({"ja", "nej"}, {"ja"}):
        marks = {"ja": "present", "nej": "absent"}
        columns = [replace(c, kind=marks.get(fold(p.text), c.kind)) for c, p in zip(columns, parts, strict=True)]
    columns = _whole_names(columns)
    kinds = [column.kind for column in columns]
    if "name" not in kinds and all(kind in ("present", "absent", "place", "role", "number") for kind in kinds):
        return None  # lists side by side under headings of their own: not a table of marks
    if kinds.count("name") > 1 and set(kinds) == {"name"}:
        return None
    return Grid(tuple(columns)) if "name" in kinds else None


def _whole_names(columns: list[Column]) -> list[Column]:
    """ "Efternamn | Förnamn": the first half of a name begins it, the second, beside it, goes on with it."""
    whole: list[Column] = []
    for column in columns:
        half = column.kind in ("given", "family")
        goes_on = half and bool(whole) and whole[-1].kind == "name" and whole[-1].half not in (None, column.kind)
        kind = "rest_of_name" if goes_on else "name" if half else column.kind
        whole.append(Column(kind, column.x, column.heading, column.kind if half else None))
    return whole


def column_kind(text: str) -> str | None:
    """What a column with the heading `text` holds (see attendance_columns.csv), or None where it is no such heading."""
    folded = re.sub(r"\s+", " ", fold(text))
    if municipality_code(text) or (party_code(text) and folded not in ("f", "n")):
        return None
    if _VOTED.fullmatch(folded):
        return "vote"
    known = columns().get(folded) or columns().get(folded.replace("- ", "").replace("-", ""))
    if known is None and (pieces := [columns().get(piece.strip()) for piece in re.split(r"/|,| och ", folded)]):
        known = pieces[0] if all(pieces) else None
    return known
