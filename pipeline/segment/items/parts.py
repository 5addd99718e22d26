"""Items within an item: "2.1 Val av sekreterare" under 2, and letters set as headings ("A. Strandparkeringen").

A lettered or numbered list in the text of an item is no such thing: it takes a heading's looks to make one.
What is decided once, after the last of several parts, is decided for the item that holds them.
"""

from pipeline.segment.items.chain import Candidate, Chain
from pipeline.segment.items.rows import Page

_LIST_LOOKS = -0.5
_PLAIN_LOOKS = 1.2  # a decimal number in plain type needs white above, a usual title or a case number


def find_parts(page: Page, chain: Chain, candidates: dict[str, list[Candidate]]) -> tuple[Candidate, ...]:
    """The candidates that divide an item of the chain, in the order of the text."""
    taken = {member.row for member in chain.members}
    found: list[Candidate] = []
    decimals: list[tuple[Candidate, list[Candidate]]] = []
    for member, limit in zip(chain.members, [*(m.row for m in chain.members[1:]), len(page.rows)], strict=True):
        inside = range(member.title + 1 if member.title != member.row else member.row + 1, limit)
        within = {
            family: [c for c in candidates.get(family, []) if c.row in inside and c.row not in taken]
            for family in ("decimal", "letter", "bare", "dot", "paren")
        }
        decimals.append((member, within["decimal"]))
        found.extend(_suffixed(member, [*within["bare"], *within["dot"], *within["paren"]]))
        found.extend(_letters(page, member, within["letter"]))
    habit = [part for member, inside in decimals for part in _decimals(page, member, inside, frozenset())]
    styles = frozenset(page.rows[part.row].style for part in habit)
    found.extend(part for member, inside in decimals for part in _decimals(page, member, inside, styles))
    return tuple(sorted({c.row: c for c in found}.values(), key=lambda c: c.row))


def _decimals(page: Page, member: Candidate, found: list[Candidate], styles: frozenset) -> list[Candidate]:
    """2.1, 2.2 ... under 2: rising, with the looks of a heading, next to one that has them, or in the same column.

    A whole row of them is taken where others of their type (`styles`) are headings elsewhere in the document.
    """
    rising: list[Candidate] = []
    for candidate in found:
        fits = candidate.number.parent == int(member.number.value) and (
            candidate.looks > _LIST_LOOKS or _in_column(page, member, candidate)
        )
        if fits and candidate.number.value > (rising[-1].number.value if rising else 0):
            rising.append(candidate)
    if rising and rising[0].number.value == 1 and len(rising) == int(rising[-1].number.value):
        sure = any(
            _is_heading(candidate) or _in_column(page, member, candidate) or page.rows[candidate.row].style in styles
            for candidate in rising
        )
        return rising if sure else []
    return [candidate for candidate in rising if _is_heading(candidate)]


def _in_column(page: Page, member: Candidate, candidate: Candidate) -> bool:
    """Do both numbers stand in the same column of a table?"""
    first, row = page.rows[member.row], page.rows[candidate.row]
    tabular = row.line.cell is not None or "\t" in row.text
    return tabular and abs(first.line.x0 - row.line.x0) < 3


def _is_heading(candidate: Candidate) -> bool:
    return candidate.emphasis >= 1 or candidate.looks >= _PLAIN_LOOKS


def _suffixed(member: Candidate, found: list[Candidate]) -> list[Candidate]:
    """14a, 14b ... under 14: two or more, one after the other."""
    kept: list[Candidate] = []
    for candidate in found:
        inside = int(candidate.number.value) == member.number.value != candidate.number.value
        if inside and candidate.number.value > (kept[-1].number.value if kept else 0):
            kept.append(candidate)
    return kept if len(kept) >= 2 else []


def _letters(page: Page, member: Candidate, found: list[Candidate]) -> list[Candidate]:
    """A, B ... under an item, each set apart by weight or size and followed by text of its own."""
    kept: list[Candidate] = []
    for candidate in found:
        following = page.rows[candidate.title + 1] if candidate.title + 1 < len(page.rows) else None
        if candidate.emphasis < 1 or following is None or following.emphasis >= candidate.emphasis:
            continue
        if candidate.number.value == (kept[-1].number.value + 1 if kept else 1):
            kept.append(candidate)
    return kept if len(kept) >= 2 else []


def closing_row(page: Page, firsts: list[int], last: int) -> int:
    """Where the parts that begin in rows `firsts` end, if the rows from there to `last` decide for all of them: one
    heading in the last part, and none in those before; of two parts, set apart by white. `last` where none does."""
    headings = [row for row in page.rows[firsts[0] : last] if row.kind == "decision" and row.scope == "item"]
    if not headings or headings[0].index <= firsts[-1] + 1 or len(firsts) < 2:
        return last
    row = headings[0]
    return row.index if len(firsts) >= 3 or row.gap > page.usual_gap + 0.5 else last
