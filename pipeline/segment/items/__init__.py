"""Agenda items: where each begins and ends, its number, title and case number.

Decided on evidence over the whole document: lists of contents are set aside, then the family of numbers that forms the
best rising chain of heading-like lines is taken (`chain`), or, where no numbers hold, the style that opens the text
(`unnumbered`); then titles are read (`titles`) and what lies around the items is named (`outside`).
"""

import hashlib
from dataclasses import dataclass

from pipeline.schema import AgendaItem, Document, Issue, Section
from pipeline.segment.items import cases, outside
from pipeline.segment.items.above import read_above, stand_above
from pipeline.segment.items.chain import Candidate, Chain, best_chain, find_candidates
from pipeline.segment.items.contents import Listing, find_listings
from pipeline.segment.items.gaps import fill_gaps, put_back
from pipeline.segment.items.parts import closing_row, find_parts
from pipeline.segment.items.rows import Page, read_rows
from pipeline.segment.items.titles import Heading, read_heading
from pipeline.segment.items.unnumbered import find_between, find_unnumbered, front_end

__all__ = ["read_items"]


def read_items(document: Document) -> tuple[tuple[AgendaItem, ...], tuple[Section, ...], tuple[Issue, ...]]:
    """Items in the order of the text, and the sections (front, contents, signatures, annex ...) around them.

    `start, end` of an item quote its title (equal up to white space); `body_start, body_end` are all of it. Numbers are
    kept as printed: a gap, a repetition or a number out of order is an issue, not a correction.
    """
    page = read_rows(document)
    if not page.rows:
        return (), (), ()
    listings = find_listings(page)
    barred = frozenset(row for listing in listings for row in range(listing.first, listing.last + 1))
    fronts = outside.fronts(page)
    candidates = find_candidates(page, barred)
    chain = best_chain(page, candidates, fronts)
    plain = find_unnumbered(page, barred, front_end(page))
    if chain is None or _outdone(page, chain, plain):
        chain = None
        starts = [_Start(row) for row in plain]
    else:
        chain = put_back(page, fill_gaps(page, chain, barred), candidates.get(chain.family, []))
        parts = find_parts(page, chain, candidates)
        starts = [_Start(member.row, member) for member in chain.members]
        starts += [_Start(part.row, part, level=2) for part in parts]
        if chain.family != "section":
            between = find_between(
                page, [(start.row, start.candidate.title) for start in starts if start.candidate], barred
            )
            starts += [_Start(row) for row in between if row > chain.members[0].row]
        starts.sort(key=lambda start: start.row)
    items, outsides = _items(document, page, starts, fronts, listings)
    return items, outside.as_sections(page, outsides), tuple(_issues(chain, items, listings))


@dataclass(frozen=True, slots=True)
class _Start:
    """A row at which an item begins; without a candidate its heading has no number."""

    row: int
    candidate: Candidate | None = None
    level: int = 1


def _outdone(page: Page, chain: Chain, plain: tuple[int, ...]) -> bool:
    """Do headings without numbers make a better agenda than the chain: more of them, and the chain is plain text?"""
    if chain.family == "section" or len(plain) < 3:
        return False
    stressed = sum(member.emphasis >= 1 for member in chain.members)
    return stressed < 0.3 * len(chain.members) and sum(page.rows[row].emphasis for row in plain) >= 1.0 * len(plain)


def _items(
    document: Document, page: Page, starts: list[_Start], fronts: frozenset[int], listings: tuple[Listing, ...]
) -> tuple[tuple[AgendaItem, ...], list[tuple[str, int, int]]]:
    """Items with their ends, and the row ranges of what lies outside them."""
    if not starts:
        return (), outside.front_sections(page, 0, len(page.rows), listings)
    stops = frozenset(start.row for start in starts)
    headings = _headings(page, starts, stops)
    floors = [0, *(heading.after for heading in headings)]
    firsts = [
        _first_row(page, s.row, heading, floor) for s, heading, floor in zip(starts, headings, floors, strict=False)
    ]
    outsides = outside.front_sections(page, 0, firsts[0], listings)
    outsides += [("contents", part.first, part.last + 1) for part in listings if part.first >= starts[0].row]
    items = []
    for k, (start, heading) in enumerate(zip(starts, headings, strict=True)):
        following = next((m for m in range(k + 1, len(starts)) if starts[m].level <= start.level), None)
        limit = len(page.rows) if following is None else firsts[following]
        end = limit
        if following is None or _restarts(start, starts[k + 1 :]):
            end, found = _end_of_meeting(page, heading.after, limit, fronts, listings)
            outsides += found if k == len(starts) - 1 or start.level < 2 else []
        if start.level == 2 and (following is None or starts[following].level == 1):
            end = closing_row(page, _siblings(starts, firsts, k), end)
        items.append(_item(document, page, heading, start, firsts[k], max(end, start.row + 1)))
    return tuple(items), list(dict.fromkeys(outsides))


def _siblings(starts: list[_Start], firsts: list[int], last: int) -> list[int]:
    """The first rows of the parts of one item, of which `last` is the last."""
    first = last
    while first > 0 and starts[first - 1].level == 2:
        first -= 1
    return firsts[first : last + 1]


def _headings(page: Page, starts: list[_Start], stops: frozenset[int]) -> list[Heading]:
    tabular = _is_table(page, starts)
    upwards = stand_above(page, [(s.row, s.candidate.number.rest) for s in starts if s.candidate])
    headings: list[Heading] = []
    for start in starts:
        offset = start.candidate.number.rest if start.candidate else 0
        floor = headings[-1].after if headings else 0
        above = read_above(page, start.row, offset, floor) if upwards else None
        headings.append(above or read_heading(page, start.row, offset, stops, tabular))
    return headings


def _first_row(page: Page, row: int, heading: Heading, floor: int) -> int:
    """The first row of the item: a case number above the number, or the line of text beside a heading in the margin.

    Rows before `floor` belong to the heading of the item before.
    """
    while page.rows[row].start > heading.body_start:
        row -= 1
    if row == 0 or row - 1 < floor:
        return row
    above, own = page.rows[row - 1], page.rows[row]
    if above.line.cell is not None and own.line.cell is not None and above.line.cell[:2] != own.line.cell[:2]:
        return row  # the last cell of the row of a table above
    if own.gap < 0 and cases.whole(above.text)[1]:
        return row - 1  # beside the number, a little higher: the first of two
    if heading.case_number is None and above.line.page == own.line.page and cases.whole(above.text)[1]:
        return row - 1 if above.page_top or above.gap >= own.gap - 0.05 else row
    if page.in_margin(own) and above.line.page == own.line.page and above.line.x0 > own.line.x1:
        return row - 1 if abs(above.line.top - own.line.top) < 1.1 * own.line.size else row
    return row


def _is_table(page: Page, starts: list[_Start]) -> bool:
    """Are most headings rows of a table, with other columns after the title?"""
    words = [page.rows[start.row].text[start.candidate.number.rest :] for start in starts if start.candidate]
    return len(words) >= 3 and sum("\t" in part.strip() for part in words) >= 0.7 * len(words)


def _restarts(start: _Start, later: list[_Start]) -> bool:
    following = next((other for other in later if other.level == 1), None)
    if following is None or start.candidate is None or following.candidate is None:
        return False
    return following.candidate.number.value == 1 and start.candidate.number.value > 1


def _end_of_meeting(
    page: Page, after: int, limit: int, fronts: frozenset[int], listings: tuple[Listing, ...]
) -> tuple[int, list[tuple[str, int, int]]]:
    """Where the last item of a meeting ends before row `limit`, and what stands from there to `limit`."""
    tail = outside.tail_start(page, after, limit)
    front = min((row for row in fronts if after <= row < limit), default=limit) if limit < len(page.rows) else limit
    if tail is None or front < tail[0]:
        return front, outside.front_sections(page, front, limit, listings)
    found, (begin, kind) = [], tail
    for row in range(begin + 1, limit):
        if row == front:
            found.append((kind, begin, row))
            return tail[0], found + outside.front_sections(page, row, limit, listings)
        new = outside.tail_kind(page, page.rows[row], limit)
        if new and new != kind:
            # "Bilaga 2" over "Omröstningslista" names the list
            first = row - 1 if page.rows[row - 1].kind == "annex" and row - 1 > begin else row
            found.append((kind, begin, first))
            begin, kind = first, new
    found.append((kind, begin, limit))
    return tail[0], found


def _item(document: Document, page: Page, heading: Heading, start: _Start, first: int, end: int) -> AgendaItem:
    before = cases.whole(page.rows[first].text)[1] if first < start.row else None
    case = before or heading.case_number
    if start.candidate:
        number = start.candidate.number.printed
        family = start.candidate.number.family.split(":")[0]
        maker, confidence = f"rule:item_{family}/1", min(0.99, max(0.4, 0.72 + 0.07 * start.candidate.looks))
    else:
        number, maker = None, "rule:item_unnumbered/1"
        confidence = 0.8 if page.rows[start.row].emphasis >= 1 else 0.5
    if heading.title_row is None:
        confidence = min(confidence, 0.4)
    identity = hashlib.sha256(f"{document.id}|{number}|{heading.start}".encode()).hexdigest()[:16]
    return AgendaItem(
        id=identity, number=number, title=heading.title, start=heading.start, end=heading.end,
        page=document.page_of(heading.start), body_start=page.rows[first].start, body_end=page.rows[end - 1].end,
        case_number=case, level=start.level, confidence=round(confidence, 2), maker=maker,
    )  # fmt: skip


def _issues(chain: Chain | None, items: tuple[AgendaItem, ...], listings: tuple[Listing, ...]) -> list[Issue]:
    if not items:
        return [Issue("no_items", "No agenda items were found. Look at the document: it may have none.")]
    if chain is None:
        return []
    issues = []
    first_level = [item for item in items if item.level == 1]
    for before, after, item in zip(chain.members, chain.members[1:], first_level[1:], strict=False):
        rise = after.number.value - before.number.last
        where = (item.page, item.start, item.end)
        between = f"{before.number.printed} is followed by {after.number.printed}"
        if rise == 0:
            issues.append(Issue("number_repeated", f"Item number {after.number.printed} is printed twice.", *where))
        elif rise < 0:
            code = "numbering_restarts" if after.number.value == 1 else "number_out_of_order"
            issues.append(Issue(code, f"Item numbers go back: {between}. Is this another meeting?", *where))
        elif rise >= 2:
            issues.append(Issue("number_gap", f"Item numbers are missing: {between}.", *where))
    issues.extend(_not_found(items, listings))
    return issues


def _not_found(items: tuple[AgendaItem, ...], listings: tuple[Listing, ...]) -> list[Issue]:
    """What a list of contents names and the items do not have."""
    numbers = {item.number for item in items}
    return [
        Issue("contents_differ", f"The list of contents has {number} {title!r}, but no such item was found.")
        for listing in listings
        for number, title in listing.entries
        if number and number not in numbers
    ]
