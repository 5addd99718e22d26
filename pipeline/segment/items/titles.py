"""From the line with the number to the end of the title: which words are the title, which the case number.

The title may stand on the line of the number, on the next, or after a case number or left-over furniture, and wrap;
in running-text style the item's text follows it on the same line ("§ 1. Stämmans öppnande. Årsstämman öppnades ...").
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.segment.items import cases
from pipeline.segment.items.rows import Page, Row
from pipeline.segment.items.wrapping import continues, had_no_room
from pipeline.swedish.item_words import either, is_usual_title, item_words

_LONGEST_TITLE = 12  # lines; a § may quote the whole name of an agreement
_NO_TITLES = frozenset(
    ["decision", "proposal", "claim", "procedure", "vote", "dissent", "recipients", "background", "reasons"]
)
_USUAL_BEFORE_FIGURES = re.compile(r"[^.!?\t]{4,40}\.(?=\s+\d)")  # "Nästa möte. 14/10 hos Ruth"
_INITIALS = re.compile(r"[A-ZÅÄÖ]{1,3}(?:\s?[/,+&]\s?[A-ZÅÄÖ]{1,3})*$")


@lru_cache(maxsize=1)
def _sentence_end() -> re.Pattern[str]:
    """A full stop that ends a sentence: not after a single letter or an abbreviation."""
    no_abbreviation = "".join(rf"(?<!\b{re.escape(word)})" for word in sorted(item_words()["abbreviation"]))
    return re.compile(rf"(?<![\s.(][^\W\d_]){no_abbreviation}[.!?](?=\s+[A-ZÅÄÖ\"”(]|\s*$)")


@lru_cache(maxsize=1)
def _margin_note() -> re.Pattern[str]:
    """What may stand at the right edge of a title without being part of it: a §, a time, a word, a number."""
    return re.compile(
        rf"(?i:(?:\w{{1,6}}\s)?§\s*\d+\.?|\D{{0,5}}\d{{1,2}}[.:]\d{{2}}.*|{either('margin')}(?!\w).{{0,8}}|\d{{1,3}})$"
    )


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of an item as read: offsets in the text, and the index of the first row after it."""

    body_start: int
    title: str
    start: int
    end: int
    case_number: str | None
    title_row: int | None  # None: no title found
    after: int  # first row that is not part of the heading
    runs_on: bool  # the item's text goes on in the line where the title ends


def read_heading(
    page: Page, index: int, offset: int, stops: frozenset[int] = frozenset(), tabular: bool = False
) -> Heading:
    """Read the heading whose number stands in row `index` and whose words begin `offset` characters into it.

    `stops` are rows that begin other items; in a `tabular` agenda what follows a tab is another column.
    A heading without a title quotes its number's line.
    """
    rows = page.rows
    row = rows[index]
    case = None
    current, begin = index, offset
    while True:
        text = rows[current].text[begin:]
        skipped, found = cases.leading(text)
        case = case or found
        if skipped and text[skipped:].strip():
            begin += skipped
            text = rows[current].text[begin:]
        only, found = cases.whole(text)
        case = case or found
        if text.strip(" .:-–|*#") and not only and not _in_the_way(rows[current], current == index):
            break
        following = current + 1
        if (
            following >= len(rows)
            or following in stops
            or following - index > 8
            or not _may_title(row, rows[following])
        ):
            return Heading(row.start, " ".join(row.text.split()), row.start, row.end, case, None, current + 1, False)
        current, begin = following, 0
    return _title(page, index, current, begin, case, stops, tabular)


def _in_the_way(row: Row, own_line: bool) -> bool:
    return not own_line and (
        row.repeated or (row.kind == "front" and row.emphasis < 1) or row.text.lower().startswith("sida ")
    )


def _may_title(heading: Row, row: Row) -> bool:
    """May `row` hold the title of a number that stands alone? "Delegationsbeslut" may, "Beslut" and "Yrkanden" not."""
    if row.scope == "item" and row.kind in _NO_TITLES and row.firm and (row.emphasis < 1 or row.kind == "decision"):
        return False
    return row.line.page - heading.line.page <= 1


def _title(
    page: Page, index: int, first: int, begin: int, case: str | None, stops: frozenset[int], tabular: bool
) -> Heading:
    """The heading whose title begins `begin` characters into row `first`."""
    rows, row = page.rows, page.rows[first]
    start = row.start + begin + _lead(row.text[begin:])
    end, found = _end_in_row(page, row, begin, tabular)
    case = case or found
    cut = _lead_end(row, begin)
    if cut is None and row.emphasis < 1 and not (first != index and _is_block(page, first, stops)):
        cut = _run_in(page, first, row.text[begin : end - row.start])
    last = first
    if cut is not None:
        end = row.start + begin + cut
    else:
        last, found = _last_row(page, first, stops, _next_column(row, end))
        case = case or found
        end = rows[last].end if last > first else end
    quote = _between(page, start, end, first, last)
    stop, found = cases.trailing(quote)
    case = case or found
    title = quote[:stop].rstrip(" \t\n.:;,–-|*") or quote[:stop].rstrip()
    after = last + 1
    case = case or _case_in_table_row(rows, first)
    if cut is None:
        after, case = _case_below(rows, after, case, stops)
    end = start + len(title)
    return Heading(rows[index].start, " ".join(title.split()), start, end, case, first, after, cut is not None)


def _end_in_row(page: Page, row: Row, begin: int, tabular: bool) -> tuple[int, str | None]:
    """Where the title ends in its first row: at another column or a note in the margin; the case number there."""
    tab = row.text.find("\t", begin + 2)
    if tab < 0:
        return row.end, None
    column = row.line.cell is None and (tabular or _is_column(page, row, tab))
    if not column and not _is_margin_note(row.text[tab + 1 :]):
        return row.end, None
    before, case = cases.trailing(row.text[begin:])
    return row.start + min(tab, begin + before), case


def _next_column(row: Row, end: int) -> float:
    """The left edge of the column that the title's first row was cut at; infinity where it was not."""
    part = row.text[: end - row.start].count("\t") + 1
    cut = end < row.end and part < len(row.line.cells)
    return row.line.cells[part] - 3 if cut else float("inf")


def _last_row(page: Page, first: int, stops: frozenset[int], column: float) -> tuple[int, str | None]:
    """The last row of a title that wraps, left of the next `column`, and a case number that stands right under it."""
    last = first
    while last + 1 < len(page.rows) and last - first < _LONGEST_TITLE:
        following = page.rows[last + 1]
        if following.line.x0 >= column or not continues(page, page.rows[first], page.rows[last], following, stops):
            break
        only, case = cases.whole(page.rows[last + 1].text)
        if only:
            return last, case
        last += 1
    return last, None


def _is_block(page: Page, first: int, stops: frozenset[int]) -> bool:
    """Do at most four lines stand by themselves, with white or a known heading after them, and no full stop last?"""
    for row in page.rows[first : first + 4]:
        after = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
        if after is None or after.index in stops or after.kind is not None or after.gap > row.gap + 0.2 > 0.2:
            return not row.text.rstrip().endswith(".")
    return False


def _between(page: Page, start: int, end: int, first: int, last: int) -> str:
    """The text between two offsets, rebuilt from rows (a hyphenated line has no newline after it)."""
    parts, position = [], start
    for row in page.rows[first : last + 1]:
        if row.start > position:
            parts.append("\n" * (row.start - position))
            position = row.start
        stop = min(row.end, end)
        parts.append(row.text[position - row.start : stop - row.start])
        position = stop
    return "".join(parts)


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip(" \t.:–-*|#•●▪◦·"))


def _lead_end(row: Row, begin: int) -> int | None:
    """Where words set apart by type at the start of the row end, if a text follows: "*Ekonomi* Kassören ..."."""
    if row.lead < begin + 3:
        return None
    words, rest = row.text[begin : row.lead], row.text[row.lead :]
    if rest.startswith("\t"):
        return row.lead - begin
    rest = rest.lstrip(" .:–-")
    begins = re.match(r"[A-ZÅÄÖ\d\"”(]", rest) or (is_usual_title(words) and (row.wide or rest.rstrip().endswith(".")))
    if (
        not begins
        or re.search(rf"(?i)\b{either('joiner')}$", words.rstrip())
        or cases.whole(rest)[0]
        or len(rest.split()) < 2
        or row.text[row.lead - 1].isdigit()
    ):
        return None
    return row.lead - begin


def _is_margin_note(text: str) -> bool:
    text = text.strip()
    return bool(_INITIALS.match(text) or _margin_note().match(text)) or cases.whole(text)[0]


def _is_column(page: Page, row: Row, tab: int) -> bool:
    """Does the part after the tab begin where many other lines have a part beginning: a table column?"""
    part = row.text[:tab].count("\t") + 1
    if part >= len(row.line.cells):
        return False
    edge = row.line.cells[part]
    if row.emphasis >= 1:
        return False
    same = sum(1 for other in page.rows for cell in other.line.cells[1:] if abs(cell - edge) < 3)
    return same >= max(3, 0.08 * len(page.rows))


def _run_in(page: Page, first: int, text: str) -> int | None:
    """Where the title ends in a plain line that goes on with the item's text; None when the line is all title."""
    rows = page.rows
    row = rows[first]
    following = rows[first + 1] if first + 1 < len(rows) else None
    flows = (
        following is not None
        and following.line.page == row.line.page
        and following.gap <= page.usual_gap + 0.3
        and (row.wide or had_no_room(page, row, following))
    )
    figures = _USUAL_BEFORE_FIGURES.match(text)
    if figures and is_usual_title(text):
        return figures.end() - 1
    end = _sentence_end().search(text)
    colon = re.search(r":\s+(?=\S)", text)
    if end and colon and _sentence_after(text, colon, end):
        return colon.start()  # "Ekonomi: Det finns 12 000 kronor. Två har inte betalat."
    if end and end.end() < len(text.rstrip()) and (flows or re.search(r"[.!?:,]$", text.rstrip())):
        return end.start()
    if colon and colon.start() >= 3 and not re.match(rf"(?i){either('lead')}\b", text):
        rest = text[colon.end() :].rstrip()
        if (
            rest.endswith(".")
            or (flows and following is not None and re.match(r"[a-zåäö(]", following.text))
            or len(rest) > 60
        ):
            return colon.start()
    dash = re.search(r"\s[–-]\s+(?=\S)", text)
    if dash and dash.start() >= 3:
        rest = text[dash.end() :].rstrip()
        if rest.endswith(".") and len(rest) > 20:
            return dash.start()
    tab = text.find("\t")
    if tab >= 3 and text.rstrip().endswith("."):
        return tab
    return None


def _sentence_after(text: str, colon: re.Match[str], end: re.Match[str]) -> bool:
    """Whether what stands between a colon and the end of the sentence is a sentence, and what is before is short."""
    if not 3 <= colon.start() <= 45 or re.match(rf"(?i){either('lead')}\b", text):
        return False
    return text[colon.end()].isupper() and len(text[colon.end() : end.start()].split()) >= 3


def _case_in_table_row(rows, first: int) -> str | None:
    """The case number that has a cell of its own in the title's row of a table."""
    place = rows[first].line.cell
    if place is None:
        return None
    for row in rows[first + 1 : first + 40]:
        if row.line.cell is None or row.line.cell[:2] != place[:2]:
            return None
        if row.line.cell[2] > place[2] and cases.whole(row.text)[1]:
            return cases.whole(row.text)[1]
    return None


def _case_below(rows, after: int, case: str | None, stops: frozenset[int]) -> tuple[int, str | None]:
    """Case numbers on lines of their own under the title."""
    while after < len(rows) and after not in stops:
        only, found = cases.whole(rows[after].text)
        if not only:
            break
        case = case or found
        after += 1
    if case is None and after < len(rows) and after not in stops:
        case = cases.leading(rows[after].text)[1]  # "Dnr KS 2017/118. Sökande: ..." is text that begins with it
    return after, case
