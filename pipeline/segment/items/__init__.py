"""Agenda items: where each begins and ends, its number, title and case number.

Decided on evidence over the whole document: lists of contents are set aside, then the family of numbers that forms the
best rising chain of heading-like lines is taken (`chain`), or, where no numbers hold, the style that opens the text
(`unnumbered`); then titles are read (`titles`) and what lies around the items is named (`outside`).
"""

import hashlib

from pipeline.schema import AgendaItem, Document, Issue, Section
from pipeline.segment.items import outside
from pipeline.segment.items.chain import Candidate, Chain, best_chain, find_candidates
from pipeline.segment.items.contents import Listing, find_listings
from pipeline.segment.items.rows import Page, read_rows
from pipeline.segment.items.titles import Heading, read_heading
from pipeline.segment.items.unnumbered import find_unnumbered, front_end

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
    chain = best_chain(page, find_candidates(page, barred), fronts)
    starts: list[tuple[int, Candidate | None]] = _numbered(chain) if chain else []
    plain = find_unnumbered(page, barred, front_end(page))
    if not starts or _outdone(page, chain, plain):
        starts = [(row, None) for row in plain]
    headings = _headings(page, starts)
    items, parts = _items(document, page, headings, fronts, listings)
    return items, outside.as_sections(page, parts), tuple(_issues(document, chain if starts else None, items, listings))


def _numbered(chain: Chain) -> list[tuple[int, Candidate | None]]:
    return [(member.row, member) for member in chain.members]


def _outdone(page: Page, chain: Chain | None, plain: tuple[int, ...]) -> bool:
    """Do headings without numbers make a better agenda than the chain: more of them, and the chain is plain text?"""
    if chain is None:
        return True
    if chain.family == "section" or len(plain) < 3:
        return False
    stressed = sum(member.emphasis >= 1 for member in chain.members)
    return stressed < 0.3 * len(chain.members) and sum(page.rows[row].emphasis for row in plain) >= 1.0 * len(plain)


def _headings(page: Page, starts: list[tuple[int, Candidate | None]]) -> list[tuple[Heading, Candidate | None]]:
    stops = frozenset(row for row, _ in starts)
    return [
        (read_heading(page, row, member.number.rest if member else 0, stops), member) for row, member in starts
    ]  # fmt: skip


def _items(
    document: Document,
    page: Page,
    headings: list[tuple[Heading, Candidate | None]],
    fronts: frozenset[int],
    listings: tuple[Listing, ...],
) -> tuple[tuple[AgendaItem, ...], list[tuple[str, int, int]]]:
    """Items with their ends, and the row ranges of what lies outside them."""
    if not headings:
        return (), outside.front_sections(page, 0, len(page.rows), listings)
    row_of = {row.start: row.index for row in page.rows}
    begins = [row_of[heading.body_start] for heading, _ in headings]
    parts = outside.front_sections(page, 0, begins[0], listings)
    items = []
    for k, (heading, member) in enumerate(headings):
        limit = begins[k + 1] if k + 1 < len(begins) else len(page.rows)
        end = limit
        follows_restart = limit < len(page.rows) and _restarts(member, headings[k + 1][1])
        tail = outside.tail_start(page, heading.after, limit) if limit == len(page.rows) or follows_restart else None
        if tail is not None:
            end = tail[0]
            parts.extend(_tail_parts(page, tail, limit, listings))
        elif follows_restart:
            end = min((row for row in fronts if heading.after <= row < limit), default=limit)
            parts.extend(outside.front_sections(page, end, limit, listings))
        items.append(_item(document, page, heading, member, max(end, begins[k] + 1)))
    parts.extend(("contents", listing.first, listing.last + 1) for listing in listings if listing.first >= begins[0])
    return tuple(items), parts


def _restarts(member: Candidate | None, following: Candidate | None) -> bool:
    return bool(member and following and following.number.value < member.number.value and following.number.value == 1)


def _tail_parts(
    page: Page, tail: tuple[int, str], limit: int, listings: tuple[Listing, ...]
) -> list[tuple[str, int, int]]:
    parts, (begin, kind) = [], tail
    while True:
        following = outside.tail_start(page, begin + 1, limit)
        while following and following[1] == kind:
            following = outside.tail_start(page, following[0] + 1, limit)
        if following is None:
            parts.append((kind, begin, limit))
            return parts
        parts.append((kind, begin, following[0]))
        begin, kind = following


def _item(document: Document, page: Page, heading: Heading, member: Candidate | None, end: int) -> AgendaItem:
    number = member.number.printed if member else None
    if member:
        family = member.number.family.split(":")[0]
        maker = f"rule:item_{family}/1"
        confidence = min(0.99, max(0.4, 0.72 + 0.07 * member.looks))
    else:
        maker, confidence = "rule:item_unnumbered/1", 0.8 if page.rows[heading.title_row or 0].emphasis >= 1 else 0.5
    if heading.title_row is None:
        confidence = min(confidence, 0.4)
    identity = hashlib.sha256(f"{document.id}|{number}|{heading.start}".encode()).hexdigest()[:16]
    return AgendaItem(
        id=identity, number=number, title=heading.title, start=heading.start, end=heading.end,
        page=document.page_of(heading.start), body_start=heading.body_start, body_end=page.rows[end - 1].end,
        case_number=heading.case_number, level=1, confidence=round(confidence, 2), maker=maker,
    )  # fmt: skip


def _issues(
    document: Document, chain: Chain | None, items: tuple[AgendaItem, ...], listings: tuple[Listing, ...]
) -> list[Issue]:
    if not items:
        return [Issue("no_items", "No agenda items were found. Look at the document: it may have none.")]
    if chain is None:
        return []
    issues = []
    for before, after, item in zip(chain.members, chain.members[1:], items[1:], strict=False):
        rise = after.number.value - before.number.last
        where = {"page": item.page, "start": item.start, "end": item.end}
        between = f"{before.number.printed} is followed by {after.number.printed}"
        if rise == 0:
            issues.append(Issue("number_repeated", f"Item number {after.number.printed} is printed twice.", **where))
        elif rise < 0:
            code = "numbering_restarts" if after.number.value == 1 else "number_out_of_order"
            issues.append(Issue(code, f"Item numbers go back: {between}. Is this another meeting?", **where))
        elif rise >= 2:
            issues.append(Issue("number_gap", f"Item numbers are missing: {between}.", **where))
    return issues
