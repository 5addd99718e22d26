"""Minutes set as a table: which columns hold decisions, and the cells of a table of decisions as bullets."""

import re
from collections import defaultdict
from dataclasses import replace

from pipeline.schema import Document
from pipeline.swedish.headings import heading_kind
from pipeline.tag.decisions.rows import Row

# Headings of columns that hold no decision of their own.
_WHAT = frozenset(("vad", "beslut", "åtgärd", "uppdrag", "vad ska göras", "beslut/åtgärd", "beslut och åtgärder"))
_WHO_AND_WHEN = frozenset(
    ("vem", "när", "klart", "klar", "ansvarig", "ansvar", "ansv", "datum", "status", "tid", "senast", "deadline", "nr")
)

# "Beslut/åtgärd", "Slutsats/beslut", "Beslut och uppdrag", "Fattade beslut", "Vad beslutades?"
_OF_DECISIONS = re.compile(
    r"(?:[\wåäö]+\s*(?:/|,|&|\+|och|eller|samt)\s*)?(?:fattade\s+|tagna\s+|mötets\s+)?beslut(?:et)?(?:\s*(?:/|,|&"
    r"|\+|och|eller|samt|\()\s*[\wåäö]+\)?){0,2}"
    r"|beslutat|vad\s+beslutades\??|vi\s+beslutade|beslutspunkt(?:er)?|överenskommelse|överenskommet"
    r"|ställningstagande|utfall|(?:vad|det\s+här|detta|så\s+här)\s+(?:bestämde|beslutade|enades|gör)\s+vi(?:\s+om)?\??"
    r"|(?:det|detta)\s+(?:bestämdes|beslutades|gäller)|vi\s+(?:bestämde|gör|kom\s+överens\s+om)|bestämt|bestämdes|slutsats",
    re.IGNORECASE,
)
# Columns that hold what came of each point, in a table of points that has no column "Beslut".
_OUTCOMES = frozenset(("resultat", "åtgärd", "åtgärder", "uppföljning/åtgärd", "åtgärd/ansvarig", "nästa steg"))
_POINTS = frozenset(
    ("punkt", "ärende", "ärenden", "fråga", "frågor", "rubrik", "dagordning", "ämne", "agenda", "dagordningspunkt", "§")
)

Columns = dict[tuple[int, int], str]


def columns_of(document: Document) -> Columns:
    """(table, column) -> kind of heading over it. A table without heads takes those of one as wide before it."""
    cells: dict[int, dict[int, dict[int, list[str]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    width: dict[int, int] = defaultdict(int)
    for line in document.lines:
        if line.cell is None:
            continue
        table, row, column = line.cell
        width[table] = max(width[table], column + 1)
        cells[table][row][column].append(document.line_text(line))
    heads = {table: _head_of(rows) for table, rows in cells.items()}
    columns: Columns = {}
    last: tuple[int, dict[int, str]] | None = None
    for table in sorted(width):
        kinds = {
            column: kind
            for column, texts in heads[table].items()
            if (kind := column_kind(" ".join(texts).strip()))
        }  # fmt: skip
        if "decision" not in kinds.values():
            kinds |= _outcomes(heads[table])
        if "decision" not in kinds.values() and last and last[0] == width[table] and not _is_head(heads[table]):
            kinds = last[1]
        if "decision" in kinds.values():
            last = (width[table], kinds)
        columns |= {(table, column): kind for column, kind in kinds.items()}
    return columns


def _outcomes(head: dict[int, list[str]]) -> dict[int, str]:
    """The one column of outcomes in a table of points: "Ärende | Noteringar | Åtgärd"."""
    texts = {column: " ".join(texts).casefold().strip(" :") for column, texts in head.items()}
    told = [column for column, text in texts.items() if text in _OUTCOMES]
    return {told[0]: "decision"} if len(told) == 1 and _POINTS & set(texts.values()) and len(texts) > 2 else {}


def _head_of(rows: dict[int, dict[int, list[str]]]) -> dict[int, list[str]]:
    """The row of heads: the first, or one below a list of those present that stands in the same grid."""
    for number in sorted(rows):
        texts = [" ".join(texts).strip() for texts in rows[number].values()]
        kinds = [column_kind(text) for text in texts]
        if len(texts) > 2 and "decision" in kinds and all(len(text.split()) < 4 for text in texts):
            return rows[number]
    return rows.get(0, {})


def column_kind(head: str) -> str | None:
    """What stands in a column under `head`: decision, proposal, task ...; None for anything else."""
    if head.casefold() in _WHO_AND_WHEN:
        return "task"
    kind = heading_kind(head, "item")
    if kind is None and _OF_DECISIONS.fullmatch(head):
        kind = "decision"
    return kind if kind in ("decision", "proposal", "claim", "reported", "recipients") else None


def _is_head(head: dict[int, list[str]]) -> bool:
    texts = [" ".join(texts).casefold().strip() for texts in head.values()]
    return any(text in _WHO_AND_WHEN or text in _WHAT for text in texts)


def is_column_head(text: str) -> bool:
    """Whether a cell holds the head of a column of decisions and nothing else."""
    return column_kind(text) is not None or text.casefold().strip(" :") in _OUTCOMES


def is_table_head(row: Row) -> bool:
    """Whether a row without cells is the head of such a table, printed again: "Punkt Beslut Ansvarig"."""
    cells = [cell.strip().casefold() for cell in row.text.split("\t")]
    known = _WHAT | _WHO_AND_WHEN | _OUTCOMES | _POINTS | {"underlag", "noteringar", "diskussion"}
    return len(cells) > 1 and all(cell in known for cell in cells)


def as_bullets(rows: list[Row]) -> list[Row]:
    """Rows of a table under a heading Beslut: of the column that says what, one bullet for each cell."""
    cells = [row for row in rows if row.line.cell is not None]
    if not cells or rows[0].line.cell is None:
        return rows
    texts: dict[int, list[str]] = defaultdict(list)
    heads: dict[int, str] = {}
    for row in cells:
        _, number, column = row.line.cell or (0, 0, 0)
        if number == 0 and row.text.casefold() in _WHAT | _WHO_AND_WHEN:
            heads[column] = row.text.casefold()
        else:
            texts[column].append(row.text)
    if not texts:
        return [row for row in rows if row.line.cell is None]
    named = [column for column, head in heads.items() if head in _WHAT]
    what = named[0] if named else max(texts, key=lambda column: sum(map(len, texts[column])))
    kept: list[Row] = []
    for row in rows:
        if row.line.cell is None:
            kept.append(row)
        elif row.line.cell[2] == what and not (row.line.cell[1] == 0 and what in heads):
            first = not kept or kept[-1].line.cell != row.line.cell
            kept.append(replace(row, paragraph=first, mark="bullet" if first else None))
    return kept
