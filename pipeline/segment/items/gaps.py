"""Numbers missing from a chain: §§ whose sign was lost ("9 Val" after § 8) or misread ("84", "S 4" for § 4), and items
treated out of their order.
"""

import re
from collections import Counter
from dataclasses import replace

from pipeline.segment.items.chain import Candidate, Chain, candidate_at
from pipeline.segment.items.numbers import Numbering
from pipeline.segment.items.rows import Page, Row

_MISREAD = r"(?:[^\W\d_]{1,5}\s)?[8539SsB&$%]?\s?"  # a body's short name, and what a recogniser makes of §
_LOOKS = 2.0
_LOOKS_AT_END = 3.0  # before the first and after the last number nothing says that one is missing


def fill_gaps(page: Page, chain: Chain, barred: frozenset[int]) -> Chain:
    """The chain with headings put in that carry a missing number and look like its other members."""
    if chain.family != "section":
        return chain
    first, last = chain.members[0], chain.members[-1]
    members = _between(page, None, first, [int(first.number.value) - 1], barred)
    for member in chain.members:
        if members and member is not first:
            missing = list(range(int(members[-1].number.last) + 1, int(member.number.value)))
            members.extend(_between(page, members[-1], member, missing, barred))
        members.append(member)
    for _ in range(3):
        more = _between(page, members[-1], None, [int(members[-1].number.last) + 1], barred)
        if not more or more[0].row <= last.row:
            break
        members.extend(more)
    return replace(chain, members=tuple(members))


def put_back(page: Page, chain: Chain, candidates: list[Candidate]) -> Chain:
    """The chain with the headings that carry a number it lacks, though not where the order would have it.

    They must look like the members; the third of three points in a row is no item ("1. 2. 3." in the text of an item).
    """
    have = {member.number.value for member in chain.members}
    highest = max(have)
    taken = {member.row for member in chain.members}
    style, _ = Counter(page.rows[member.row].style for member in chain.members).most_common(1)[0]
    alike = [member for member in chain.members if page.rows[member.row].style == style]
    edge = page.rows[alike[0].row].line.x0
    looks = sorted(member.looks for member in alike)[len(alike) // 2]
    added: list[Candidate] = []
    before: Candidate | None = None
    for candidate in candidates:
        row, value = page.rows[candidate.row], candidate.number.value
        follows = before is not None and before.row not in taken and before.number.value == value - 1
        before = candidate
        if candidate.row in taken or value in have or value > highest or value != int(value) or follows:
            continue
        if row.style == style and abs(row.line.x0 - edge) < 6 and candidate.looks >= looks - 1.2:
            added.append(candidate)
            have.add(value)
            taken.add(candidate.row)
    if not added or len(added) > max(1, 0.5 * len(chain.members)):
        return chain
    return replace(chain, members=tuple(sorted([*chain.members, *added], key=lambda c: c.row)))


def _between(
    page: Page, a: Candidate | None, b: Candidate | None, missing: list[int], barred: frozenset[int]
) -> list[Candidate]:
    """Headings between two members (None: the start or end of the text) that carry one of the missing numbers."""
    if not missing or len(missing) > 5 or missing[0] < 1:
        return []
    found: list[Candidate] = []
    neighbours = [page.rows[member.row] for member in (a, b) if member]
    for row in page.rows[a.title + 1 if a else 0 : b.row if b else len(page.rows)]:
        if row.index in barred or row.scope == "document":
            continue
        for value in missing:
            match = re.match(rf"{_MISREAD}{value}(?:\s?[.:)])?(?:\s+|$)", row.text)
            if not match or not _alike(row, neighbours, page.sign_lost):
                continue
            number = Numbering("section", str(value), float(value), float(value), match.end())
            candidate = candidate_at(page, row, number)
            misread = page.sign_lost and not row.text.startswith(str(value))
            if candidate and candidate.looks >= (_LOOKS if (a and b) or misread else _LOOKS_AT_END):
                found.append(replace(candidate, looks=candidate.looks - 2))
                missing = [later for later in missing if later > value]
            break
    return found


def _alike(row: Row, neighbours: list[Row], sign_lost: bool) -> bool:
    """Of the type of a neighbour, at its left edge (or where a lost sign left off), with as much white above."""
    white = min((other.gap for other in neighbours if not other.page_top), default=0.0)
    typed = any(other.line.bold == row.line.bold and abs(other.line.size - row.line.size) < 2.1 for other in neighbours)
    slack = 2.5 * row.line.size if sign_lost else 12
    edge = any(-12 < row.line.x0 - other.line.x0 < slack for other in neighbours)
    return typed and edge and (row.page_top or row.gap >= 0.7 * white)
