"""Numbers missing from a chain of §§ because the sign was lost ("9 Val" after § 8) or misread ("84" for § 4)."""

from dataclasses import replace

from pipeline.segment.items.chain import Candidate, Chain
from pipeline.segment.items.rows import Page

_MISREAD_SIGNS = ("8", "5", "9", "3")  # what a recogniser makes of § before a figure
_KIN = ("bare", "dot", "paren", "colon")
_LOOKS = 2.0


def fill_gaps(page: Page, chain: Chain, candidates: dict[str, list[Candidate]]) -> Chain:
    """The chain with headings put in that carry a missing number and look like its other members."""
    if chain.family != "section":
        return chain
    members: list[Candidate] = []
    for member in chain.members:
        if members:
            members.extend(_between(page, members[-1], member, candidates))
        members.append(member)
    return replace(chain, members=tuple(members))


def _between(page: Page, a: Candidate, b: Candidate, candidates: dict[str, list[Candidate]]) -> list[Candidate]:
    missing = [str(value) for value in range(int(a.number.last) + 1, int(b.number.value))]
    if not missing or len(missing) > 5:
        return []
    found: list[Candidate] = []
    possible = [c for family in _KIN for c in candidates.get(family, []) if a.title < c.row < b.row]
    for candidate in sorted(possible, key=lambda c: c.row):
        printed = candidate.number.printed
        meant = printed if printed in missing else printed[1:] if printed.startswith(_MISREAD_SIGNS) else ""
        if meant in missing and _alike(page, a, b, candidate):
            number = replace(candidate.number, printed=meant, value=float(meant), last=float(meant))
            found.append(replace(candidate, number=number, looks=candidate.looks - 2))
            missing = missing[missing.index(meant) + 1 :]
    return found


def _alike(page: Page, a: Candidate, b: Candidate, candidate: Candidate) -> bool:
    """Bold where its neighbours are, with as much white above, and with the looks of a heading."""
    row = page.rows[candidate.row]
    neighbours = [page.rows[a.row], page.rows[b.row]]
    white = min((other.gap for other in neighbours if not other.page_top), default=0.0)
    bold = any(other.line.bold == row.line.bold for other in neighbours)
    return candidate.looks >= _LOOKS and bold and (row.page_top or row.gap >= 0.7 * white)
