"""The printed lines of one agenda item, and where a paragraph, a bullet or a numbered point begins among them."""

import re
from dataclasses import dataclass, replace

from pipeline.schema import AgendaItem, Document, Line

# What stands before the text of a point or bullet. Private-use glyphs are bullets of symbol fonts.
_COLUMN = 60  # points: lines that begin within one such strip are taken as one column

_MARK = re.compile(
    r"""\s*(?:
        (?P<bullet>[=-]>|[-–—•●○▪■□‣◦*·>→➔➜⇒►\uf0b7\uf0a7\uf02d\uf0d8]|[oOx](?=\s+[A-ZÅÄÖa-zåäö]{2}))(?:\s+|(?=att\s))
      | (?P<number>\d{1,2})(?:[.)]|\.\))(?!\d)\s*(?=\D)
      | (?P<letter>[a-zåäö])[.)/]\s+
      | (?P<clause>att|Att|ATT)(?=[\s:])
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One printed line of an item: `start, end` without the white space around it."""

    start: int
    end: int
    text: str
    line: Line
    paragraph: bool  # a new paragraph may begin here: white above, a short line before, another cell
    mark: str | None = None  # bullet | number | letter | clause


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a document: the white between two lines, and where lines that begin at some place end."""

    gap: float
    right: dict[int, float]

    @classmethod
    def of(cls, document: Document) -> "Measure":
        gaps = sorted(line.gap for line in document.lines if line.gap is not None and 0 <= line.gap < 3)
        edges: dict[int, list[float]] = {}
        for line in document.lines:
            edges.setdefault(int(line.x0 // _COLUMN), []).append(line.x1)
        right = {column: sorted(ends)[int(0.9 * (len(ends) - 1))] for column, ends in edges.items()}
        return cls(gaps[len(gaps) // 4] if gaps else 0.5, right)

    def right_of(self, line: Line) -> float:
        return max(self.right.get(int(line.x0 // _COLUMN) + step, 0.0) for step in (-1, 0))


def rows_of(document: Document, start: int, end: int, measure: Measure) -> list[Row]:
    """The non-empty lines between two offsets, in the order of the text."""
    lines = [line for line in document.lines if line.end > start and line.start < end]
    rows: list[Row] = []
    before: Line | None = None
    for line in lines:
        low, high = max(line.start, start), min(line.end, end)
        raw = document.text[low:high]
        text = raw.strip()
        if not text or _RULE.fullmatch(text):
            continue
        if before is None and line.start < start:
            raw = raw.lstrip()  # what the title leaves of its line: ". Stämman valde ..."
            raw = re.sub(r"^[.:–-]\s+", "", raw)
            low, text = high - len(raw), raw.strip()
        low += len(raw) - len(raw.lstrip())
        breaks = before is None or _breaks(document.text, before, line, measure)
        rows.append(Row(low, low + len(text), text, line, breaks, mark_of(text)))
        before = line
    return rows


def mark_of(text: str) -> str | None:
    """bullet | number | letter | clause, or None where the line starts with ordinary text."""
    found = _MARK.match(text)
    if not found:
        return None
    if found.lastgroup == "bullet" and re.match(r"att\s", text[found.end() :], re.IGNORECASE):
        return "clause"
    return found.lastgroup


def after_bullet(text: str, start: int) -> int:
    """Where the words of a bullet begin; numbers and letters of points belong to their text."""
    found = _MARK.match(text, start)
    return found.end() if found and found.lastgroup == "bullet" else start


def without_mark(text: str) -> str:
    """The text of a point or bullet without its mark; att-clauses keep their att."""
    found = _MARK.match(text)
    return text[found.end() :] if found and found.lastgroup != "clause" else text


def with_bare_numbers(rows: list[Row]) -> list[Row]:
    """Rows that begin "1 Planen …", "2 Nämnden …" in order are points too, though no dot stands after the number."""
    found: dict[int, Row] = {}
    due = 1
    for place, row in enumerate(rows):
        if row.mark is None and re.match(rf"{due}\s+[A-ZÅÄÖ]", row.text):
            found[place] = replace(row, mark="number", paragraph=True)
            due += 1
    return [found.get(place, row) for place, row in enumerate(rows)] if due > 2 else rows


def _breaks(text: str, before: Line, line: Line, measure: Measure) -> bool:
    if before.cell != line.cell:
        return True
    last = text[before.start : before.end].rstrip()
    first = text[line.start : line.end].lstrip()
    ended = last.endswith((".", ":", "!", "?", "”", '"', ")")) or before.bold != line.bold
    if line.gap is None:  # top of a page or column
        return ended and not first[:1].islower()
    if line.gap > measure.gap + max(0.3, 0.5 * measure.gap):
        return True
    right = measure.right_of(before)
    if mark_of(last) == "bullet" and first[:1].isupper() and abs(line.x0 - before.x0) < 2:
        return before.x1 < right - 0.25 * (right - before.x0)  # below a list without white: "Mötet ålägger …"
    if _CODED.match(last) and first[:1].isupper():
        return True
    if not last.endswith((".", ":", "!", "?")) or first[:1].islower():
        return False
    return before.x1 < right - 0.12 * (right - before.x0) or abs(line.x0 - before.x0) > line.size


_CODED = re.compile(
    r"[A-ZÅÄÖ]{1,3}\d{1,3}[:.-]\d{1,3}\s+[A-ZÅÄÖ][^.]*$"
)  # "B9:1 Projektdirektiv": a title inside an item
_RULE = re.compile(r"[_\-–—=.…\s]{4,}")  # a drawn line, or dots to sign on
_NUMBERED = re.compile(r"§|\bDnr\b|\bdnr\b|^\W*\d+[\d.]*\W*$")


def rows_before_title(document: Document, item: AgendaItem, measure: Measure) -> list[Row]:
    """Where number and title stand in the margin, the first line of the text may come before them."""
    rows = rows_of(document, item.body_start, item.start, measure)
    if not rows or _NUMBERED.search(rows[0].text) or (item.number and item.number in rows[0].text.split()):
        return []
    rest = [place for place, row in enumerate(rows) if _NUMBERED.search(row.text)]
    return rows[: rest[0]] if rest else []


def own_spans(items: tuple[AgendaItem, ...], index: int) -> list[tuple[int, int]]:
    """Where the item's own text stands: after its title, up to the first item inside it, and after the last one."""
    item = items[index]
    inner = [other for other in items[index + 1 :] if item.end <= other.body_start < item.body_end]
    if not inner:
        return [(item.end, max(item.end, item.body_end))]
    last = max(other.body_end for other in inner)
    closing = [(last, item.body_end)] if last < item.body_end else []
    return [(item.end, max(item.end, inner[0].body_start)), *closing]
