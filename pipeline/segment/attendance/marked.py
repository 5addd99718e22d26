"""Tables whose marks tell who came, found by their marks: whatever their header says, or without one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.segment.attendance.block import Block
from pipeline.segment.attendance.grid import Column, Grid, column_kind, grid_header
from pipeline.segment.attendance.headings import Heading, read_heading
from pipeline.segment.attendance.lines import people_in
from pipeline.segment.attendance.marks import Marks, legend, mark, with_boxes
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import AWAY, VACANT
from pipeline.segment.days import Day, find_days
from pipeline.segment.known import municipality_code
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import fold, label_field, party_code

_NEAR = 10.0  # points between the left edges of two cells of one column
_FEWEST = 2  # rows with a mark
_NOT_PRESENCE = re.compile(r"(?i)\b(?:omröstning\w*|votering\w*|röst\w*|avstår|avst|klart?|ansvarig\w*|åtgärd\w*)\b")
_OF_PRESENCE = re.compile(
    r"(?i)(?:ej\s|inte\s|icke\s)?(?:n[äa]rv|deltag|deltog|deltar|tjänstg|tjg|tj\b|när\b|frånv|frv|förhind|(?:på|via)\s|digital|distans|"
    r"teams|zoom|länk|fysisk|här\b)"
)
_LIST_HEADING = re.compile(
    r"(?i)(?:bilaga\b.{0,12}?\s)?(?:närvaro|deltagar|upprops|tjänstgörings)\S{0,3}(?:\s(?:och|samt)\s[a-zåäö]+?)?(?:list|förteckn)"
)
_SUBSTITUTES = re.compile(r"(?i)^(?:tj\w*\.? )?(?:ers(?:ättare|\.)?|suppleant(?:er)?)(?: (?:in|tjg|tjänstgör)\w*)?$")


@dataclass(slots=True)
class Table:
    """Rows `first` to `after` (not included) of a document, the header among them, and the block that they are."""

    first: int
    after: int
    block: Block


@dataclass(slots=True)
class _Run:
    """Rows below each other that hold a name in one column and, some of them, marks in others."""

    first: int
    name_x: float
    rows: list[Row] = field(default_factory=list)
    marked: int = 0

    def takes(self, row: Row) -> bool:
        """Whether `row` goes on with the run: a name in its column, nobody in it, or the tail of a cell."""
        name = _name_part(row)
        if name is not None:
            return abs(name.x - self.name_x) < _NEAR
        if any(abs(part.x - self.name_x) < _NEAR and VACANT.match(part.text) for part in row.parts):
            return True
        alone = len(row.parts) == 1
        headed = abs(row.x - self.name_x) < _NEAR and read_heading(row.text) is not None
        group = alone and bool(headed or municipality_code(row.text) or party_code(row.text))
        return group or (alone and row.x > self.name_x + _NEAR and len(row.text) < 40 and not label_field(row.text))


def marked_tables(rows: Sequence[Row], regions: Sequence[str]) -> dict[int, Table]:
    """All tables of marks in the document, by the index of their first row; `regions` says where each row stands."""
    tables: dict[int, Table] = {}
    index = 0
    key = legend("\n".join(row.text for row in rows[:80]))
    while index < len(rows):
        run = _run_at(rows, index, regions)
        if run is None:
            index += 1
            continue
        after = index + len(run.rows)
        if table := _table(rows, run, regions[index], key):
            tables[table.first] = table
        index = max(after, index + 1)
    return tables


def _run_at(rows: Sequence[Row], index: int, regions: Sequence[str]) -> _Run | None:
    """The run of people that begins at row `index`, if it has marks enough."""
    listed = any(_LIST_HEADING.match(row.text) for row in rows[max(0, index - 4) : index])
    if regions[index] == "votes" or (regions[index] == "closed" and not listed):
        return None
    row = with_boxes(rows[index])
    name = _name_part(row)
    if name is None or (len(row.parts) < 2 and index + 1 < len(rows) and _name_part(rows[index + 1]) is None):
        return None
    run = _Run(index, name.x)
    for number in range(index, len(rows)):
        row = with_boxes(rows[number])
        named = _name_part(row)
        labelled = label_field(row.parts[0].text) and (named is None or abs(named.x - run.name_x) > _NEAR)
        if regions[number] != regions[index] or labelled or not run.takes(row):
            break
        run.rows.append(row)
        run.marked += any(_is_mark(part, run.name_x) for part in row.parts)
    while run.rows and _name_part(run.rows[-1]) is None and len(run.rows[-1].parts) == 1:
        run.rows.pop()
    return run if run.marked >= _FEWEST or len(run.rows) > _FEWEST else None


def _is_mark(part: Part, name_x: float) -> bool:
    """Whether a part marks its row; what is a word stands to the right of the name, to the left it is a label."""
    return mark(part.text) is not None and (part.x > name_x or len(part.text) < 4)


def _name_part(row: Row) -> Part | None:
    """The first part of a row that is a person's name, with what is said of the person after it."""
    for part in with_boxes(row).parts:
        name = match_name(part.text)
        if name and name.start == 0 and " " in part.text[: name.end] and is_person(part.text[: name.end], known=False):
            several = people_in(part.text) > 2
            if not several and not municipality_code(part.text) and read_heading(part.text) is None:
                return part
    return None


def _table(rows: Sequence[Row], run: _Run, region: str, key: dict[str, bool]) -> Table | None:
    """The table that `run` is the body of, or None where its marks are something else or its header is well known."""
    headers = _headers(rows, run)
    known = grid_header(rows[run.first - 1].parts, region == "head") if headers else None
    above = _heading_above(rows, run.first - len(headers))
    if known and known.of_attendance(above) and not _awkward(run, known):
        return None
    printed = " ".join(row.text for row in headers)
    around = f"{printed} {rows[run.first - len(headers) - 1].text if run.first > len(headers) else ''}"
    if _NOT_PRESENCE.search(around) and not re.search(r"(?i)närv|tjänstgör|upprop|deltag", around):
        return None
    columns, marks = _columns(rows, run, headers, key, region)
    if run.marked < _FEWEST or not any(column.kind in ("present", "absent") for column in columns):
        named = any(column_kind(part.text) == "name" for row in headers for part in row.parts)
        if not named or not re.search(r"(?i)närvar|deltag", around):
            return None  # neither marks nor a heading that says who came
    if region == "loose" and len(run.rows) < 3 and not re.search(r"(?i)närv|deltag|upprop", around):
        return None
    grid = Grid(tuple(columns))
    heading = above if above and above.status == "present" else Heading("present", None, True)
    block = Block(heading, grid=grid, start=rows[run.first - len(headers)].start)
    for row in run.rows:
        block.add([_as_word(part, grid, marks) for part in row.parts], row.x1)
    return Table(run.first - len(headers), run.first + len(run.rows), block)


def _awkward(run: _Run, known: Grid) -> bool:
    """Whether marks stand where the header, read by its words alone, would not see them for what they are."""
    present = [part for row in run.rows for part in row.parts if known.columns[known.column_of(part)].kind == "present"]
    letters = {fold(part.text) for part in present}
    return bool(letters & {"n"} and letters & {"j"})


def _headers(rows: Sequence[Row], run: _Run) -> list[Row]:
    """The rows right above the run that head its columns: of one to three lines, each beside or under the other."""
    found: list[Row] = []
    for row in reversed(rows[max(0, run.first - 3) : run.first]):
        below = found[0] if found else run.rows[0]
        vacant = any(VACANT.match(part.text) for part in row.parts)
        named = any(column_kind(part.text) == "name" for part in row.parts)
        labelled = not named and (label_field(row.parts[0].text) or row.text.endswith(":"))
        if row.page != below.page or vacant or _name_part(row) or labelled:
            break
        if (len(row.parts) < 2 and row.x < run.name_x + 60) or any(len(part.text) > 45 for part in row.parts):
            break
        if row.table != run.rows[0].table and row.table is not None:
            break
        found.insert(0, row)
    return found


def _heading_above(rows: Sequence[Row], first: int) -> Heading | None:
    for row in reversed(rows[max(0, first - 2) : first]):
        if heading := read_heading(row.parts[0].text):
            return heading
    return None


def _columns(
    rows: Sequence[Row], run: _Run, headers: list[Row], key: dict[str, bool], region: str
) -> tuple[list[Column], dict[float, Marks]]:
    """The columns of the table, by their headings where these are known and by what they hold where not."""
    cells = [(part, number) for number, row in enumerate(run.rows) for part in row.parts]
    edges = _edges([part for part, _ in cells] + [part for row in headers for part in row.parts])
    texts: dict[float, list[str]] = {edge: [] for edge in edges}
    for part, _ in cells:
        texts[_edge(edges, part)].append(part.text)
    titles = {edge: " ".join(p.text for row in headers for p in row.parts if _edge(edges, p) == edge) for edge in edges}
    dated = {edge: days[0] for edge, title in titles.items() if (days := find_days(title))}
    today = _of_today(rows, run.first - len(headers), dated, texts)
    columns, marks = [], {}
    for edge in edges:
        title = titles[edge]
        kind, heading = column_kind(title), read_heading(title)
        held = Marks.of(texts[edge], key)
        if edge in dated and edge != today:
            kind = "number"
        elif abs(edge - run.name_x) < _NEAR:
            kind = "name"
        elif kind == "absent" and held and not held.only_away:
            marks[edge] = held
        elif held and kind in (None, "present", "vote", "name", "note", "instead"):
            voted = (kind == "vote" and fold(title) == "nej") or (kind is None and bool(AWAY.search(title)))
            kind, marks[edge] = "absent" if voted else "present", held
        elif kind in (None, "name") and texts[edge]:
            kind = _by_content(title, texts[edge])
        columns.append(Column(kind or "number", edge, heading))
    told = [column for column in columns if column.kind in ("present", "absent")]
    named = [column for column in told if _OF_PRESENCE.match(titles[column.x])]
    if named:  # then what else is marked is something else: how they voted
        columns = [c if c in named or c.kind not in ("present", "absent") else Column("vote", c.x) for c in columns]
        marks = {column.x: marks[column.x] for column in named if column.x in marks}
    return columns, marks


def _by_content(title: str, texts: list[str]) -> str:
    people = sum(_is_name(text) for text in texts)
    if people * 2 > len(texts):
        return "stand_in" if _SUBSTITUTES.match(fold(title)) else "name"
    if sum(party_code(text) is not None for text in texts) * 2 > len(texts):
        return "party"
    if sum(municipality_code(text) is not None for text in texts) * 2 > len(texts):
        return "place"
    return "partial" if all(re.match(r"(?:§+\s*)?\d", text) for text in texts) else "note"


def _is_name(text: str) -> bool:
    name = match_name(text)
    return bool(name and name.start == 0 and is_person(text[: name.end]))


def _of_today(rows: Sequence[Row], first: int, dated: dict[float, Day], texts: dict[float, list[str]]) -> float | None:
    """Of columns that are headed by days the one of this meeting: a day printed above; else the last with marks."""
    if not dated:
        return None
    printed = {(day.month, day.day) for row in rows[:first] for day in find_days(row.text)}
    same = [edge for edge, day in dated.items() if (day.month, day.day) in printed]
    return same[0] if len(same) == 1 else max((edge for edge in dated if texts[edge]), default=None)


def _edges(parts: list[Part]) -> list[float]:
    """Left edges of columns; cells whose edges lie near each other are of one."""
    edges: list[float] = []
    for x in sorted(part.x for part in parts):
        if not edges or x - edges[-1] > 2 * _NEAR:
            edges.append(x)
    return edges


def _edge(edges: list[float], part: Part) -> float:
    return min(edges, key=lambda edge: abs(edge - part.x))


def _as_word(part: Part, grid: Grid, marks: dict[float, Marks]) -> Part:
    """A mark as the word that it stands for, so that whoever reads the cells need not know the table's key."""
    held = marks.get(grid.columns[grid.column_of(part)].x)
    if held is None or (fold(part.text) or part.text.strip()) not in held.values or len(part.text) > 3:
        return part
    return Part(part.start, part.end, part.x, "ja" if held.came(part.text) else "nej")
