"""Which numbered lines are the items: the family of numbers that forms the best rising chain of headings.

Every number at the start of a line is a candidate. A candidate is worth what its looks say (weight, size, white above,
a case number beside it, a usual title, no running sentence before it); a step from one candidate to the next is worth
more when the number rises by one and the looks agree. The best path through each family is found exactly; the family
with the best path is the agenda. Lists inside an item, §§ in running text and lists of contents lose by their looks,
by starting again from 1, or both.
"""

import itertools
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.segment.items import cases
from pipeline.segment.items.numbers import Numbering, misread_section, numbering
from pipeline.segment.items.rows import Page, Row
from pipeline.swedish.item_words import either, is_usual_title

MAIN_FAMILIES = ("section", "dot", "paren", "colon", "slash", "bare", "point", "letter", "roman", "edge")
_RARE = {"letter": 1.2, "roman": 0.8}  # what speaks against a family that is mostly used inside items
_ALONE = 4.5  # looks of a single numbered heading that make an extract of one item
_MOST = 700  # candidates of one family; beyond that the least likely are left out


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may begin an item. `title` is the row in which its words begin; `looks` their worth."""

    row: int
    number: Numbering
    title: int
    looks: float
    emphasis: float
    words: str  # of the title's first line


@dataclass(frozen=True, slots=True)
class Chain:
    """The candidates taken as items, in the order of the text, and the worth of the whole."""

    family: str
    members: tuple[Candidate, ...]
    worth: float


def find_candidates(page: Page, barred: frozenset[int]) -> dict[str, list[Candidate]]:
    """All candidates by family; rows in `barred` (lists of contents) are left out."""
    found: dict[str, list[Candidate]] = {}
    for row in page.rows:
        if row.index in barred or row.repeated or row.scope == "document":
            continue
        numbers = numbering(row.text)
        if page.sign_lost and not any(number.family == "section" for number in numbers):
            numbers += misread_section(row.text)
        for number in numbers:
            candidate = candidate_at(page, row, number)
            if candidate is not None:
                found.setdefault(number.family, []).append(candidate)
    return found


def candidate_at(page: Page, row: Row, number: Numbering) -> Candidate | None:
    """The candidate that `row` makes with `number`; None where nothing can be its title."""
    rest = row.text[number.rest :].strip()
    title = row
    alone = not rest or cases.whole(rest)[0]
    if alone:
        following = page.rows[row.index + 1 : row.index + 8]
        title = next((r for r in following if not cases.whole(r.text)[0] and not r.repeated), None)
        if title is None or (title.scope == "item" and title.kind == "decision"):
            if number.family != "section" or row.index == 0:
                return None
            title = row  # the title may stand above
        if number.family == "decimal" and row.line.cell is None:
            return None
        if number.family == "bare" and row.line.cell is None and not _opens_block(page, row, title):
            return None  # a page number, a figure of a table
    words = rest if not alone else title.text
    if re.match(rf"(?i)[\s(–-]*{either('continued')}(?!\w)", rest):
        return None  # "§ 15 forts." carries an item on to the next page
    looks = _looks(page, row, number, title, words, alone) - _RARE.get(number.family, 0.0)
    return Candidate(row.index, number, title.index, looks, max(row.emphasis, title.emphasis), words)


def _opens_block(page: Page, row: Row, title: Row) -> bool:
    """A number alone on its line heads an item if it is set apart, and words like a title's come next."""
    if row.emphasis >= 1 or title.emphasis >= 1:
        return True
    apart = row.gap > page.usual_gap + 0.25 or row.page_top
    return apart and bool(re.match(r"[A-ZÅÄÖ\"”]", title.text)) and len(re.findall(r"[^\W\d_]", title.text)) >= 3


def _looks(page: Page, row: Row, number: Numbering, title: Row, words: str, alone: bool) -> float:
    value = 0.0
    if max(row.emphasis, title.emphasis) >= 1:
        value += 2.0
    elif max(row.emphasis, title.emphasis) > 0:
        value += 0.5
    if number.family in ("section", "edge"):
        value += 1.0 + 0.5 * alone
    if row.gap > page.usual_gap + 0.25 or row.page_top:
        value += 0.8
    if row.indent > 10:
        value -= 0.8
    head = words.lstrip("\"”“»'(/ ")
    if re.match(r"[a-zåäö]|[,;)]", head):
        value -= 3.0 if number.family == "section" else 2.0
    if re.search(r"(?:[._…·]\s?){4,}\s*\d*\s*$|\t\s*\d{1,3}$", row.text):
        value -= 1.5
    if _runs_on_from(page, row):
        value -= 2.0
    if cases.whole(row.text[number.rest :])[0] or cases.leading(words)[1] or cases.trailing(words)[1]:
        value += 1.5
    if is_usual_title(head):
        value += 1.0
    if _carried().search(words):
        value -= 3.0  # "§ 15 Budget, forts."
    if number.last > number.value:
        value -= 2.5  # "§§ 61–73" is most often the reach of the minutes, seldom one item for three §§
    if not alone:
        value += 0.4 if len(words) <= 90 else -0.4
        if title.wide and not words.rstrip().endswith((".", ":")) and title.emphasis < 1:
            value -= 0.3
    if row.text.count("\t") >= 3 and title.emphasis < 1 and row.line.cell is None:
        value -= 0.5
    if any(r.scope == "item" for r in page.rows[title.index + 1 : title.index + 4]):
        value += 0.7
    return value


def _runs_on_from(page: Page, row: Row) -> bool:
    """Is the line the middle of a sentence that began above?"""
    if row.index == 0 or row.emphasis >= 1 or (row.gap > page.usual_gap + 0.25 and not row.page_top):
        return False
    before = page.rows[row.index - 1]
    if "\t" in row.text and "\t" in before.text:
        return False  # rows of a table
    if before.style != row.style or (row.line.cell is not None and before.line.cell != row.line.cell):
        return False
    return before.wide and not re.search(r"[.:!?”\"]\s*$", before.text)


def best_chain(page: Page, candidates: dict[str, list[Candidate]], fronts: frozenset[int]) -> Chain | None:
    """The family and path with the greatest worth, or None where nothing is worth anything."""
    chains = []
    for family, found in candidates.items():
        if family in MAIN_FAMILIES or family.startswith("name:"):
            chain = _path(page, family, found, fronts)
            if chain and (
                len(chain.members) >= 2 or family == "section" or max(c.looks for c in chain.members) >= _ALONE
            ):
                chains.append(chain)
    if not chains:
        return _decimals(page, candidates.get("decimal", []), fronts)
    best = max(chains, key=lambda chain: (chain.worth, chain.family))
    signed = next((chain for chain in chains if chain.family == "section"), best)
    if signed is not best and _holds(signed, best):
        best = signed
    return _with_kin(page, best, candidates, fronts)


def _decimals(page: Page, found: list[Candidate], fronts: frozenset[int]) -> Chain | None:
    """1.1, 1.2, 2.1 ... as the agenda where nothing is numbered 1, 2 ...: counted through, in the order of the text."""
    places = sorted({(c.number.parent or 0, c.number.value) for c in found})
    if len(places) < 4 or len({parent for parent, _ in places}) < 2:
        return None
    counted: dict[tuple[float, float], float] = {places[0]: 1.0}
    for last, place in itertools.pairwise(places):
        follows = place == (last[0], last[1] + 1) or (place[0] == last[0] + 1 and place[1] in (0, 1))
        counted[place] = counted[last] + (1 if follows else 2)
    if max(counted.values()) > 1.3 * len(places):
        return None  # hours: 9.00, 9.15, 10.30
    running = [
        replace(c, number=replace(c.number, value=counted[at], last=counted[at]))
        for c in found if (at := (c.number.parent or 0, c.number.value))
    ]  # fmt: skip
    chain = _path(page, "decimal", running, fronts)
    return chain if chain and sum(member.emphasis >= 1 for member in chain.members) >= 3 else None


def _holds(signed: Chain, points: Chain) -> bool:
    """Are the `points` in plain type a list in the text of a § that is set apart: "1 ... 2 ... 3 ..." in an extract?"""
    first = signed.members[0]
    plain = sum(member.emphasis < 1 for member in points.members) > 0.7 * len(points.members)
    return plain and first.emphasis >= 1 and points.members[0].row > first.row


def _with_kin(page: Page, best: Chain, candidates: dict[str, list[Candidate]], fronts: frozenset[int]) -> Chain:
    """The chain again with the families that a lost dot or sign makes of the same numbers."""
    kin = {"dot": ("bare", "paren", "colon"), "bare": ("dot",), "paren": ("dot",), "section": ()}.get(best.family, ())
    taken = {member.row for member in best.members}
    extra = [
        replace(c, looks=c.looks - 1.2)
        for family in kin for c in candidates.get(family, []) if c.row not in taken
    ]  # fmt: skip
    if not extra:
        return best
    chain = _path(page, best.family, sorted([*candidates[best.family], *extra], key=lambda c: c.row), fronts)
    return chain if chain and chain.worth > best.worth else best


def _path(page: Page, family: str, found: list[Candidate], fronts: frozenset[int]) -> Chain | None:
    if len(found) > _MOST:
        keep = sorted(found, key=lambda c: -c.looks)[:_MOST]
        found = sorted(keep, key=lambda c: c.row)
    stressed = any(c.emphasis >= 1 and c.looks >= 2 for c in found)
    prefix = _running_count(page, fronts)
    worth: list[float] = []
    back: list[int] = []
    for j, candidate in enumerate(found):
        own = candidate.looks - (1.5 if stressed and candidate.emphasis < 1 else 0.0)
        best, come_from = own + (0.3 if candidate.number.value == 1 or family == "section" else -0.3), -1
        for i in range(j):
            if found[i].row == candidate.row:
                continue
            restart = prefix[candidate.row] > prefix[found[i].row]
            value = worth[i] + own + _step(found[i], candidate, restart) + _likeness(page, found[i], candidate)
            if value > best:
                best, come_from = value, i
        worth.append(best)
        back.append(come_from)
    if not worth:
        return None
    at = max(range(len(worth)), key=lambda k: (worth[k], -k))
    if worth[at] <= 0.8:
        return None
    total, members = worth[at], []
    while at >= 0:
        members.append(found[at])
        at = back[at]
    return Chain(family, tuple(reversed(members)), total)


def _running_count(page: Page, fronts: frozenset[int]) -> list[int]:
    counts, seen = [], 0
    for row in page.rows:
        seen += row.index in fronts
        counts.append(seen)
    return counts


def _step(a: Candidate, b: Candidate, new_front: bool) -> float:
    """The worth of b's number coming after a's."""
    rise = b.number.value - a.number.last
    if 0 < rise < 1:
        return 0.8  # 47, 47 b
    if int(rise) == 1:
        return 1.2
    strong = a.emphasis >= 1 and b.emphasis >= 1
    if rise > 1:
        return -0.25 * min(rise - 1, 6) - (0.0 if rise < 12 or strong else 2.0)
    if rise == 0 and _same_start(a.words, b.words):
        return -9.0  # the heading repeated at the top of a page
    if rise == 0:
        return -0.5 if strong else -1.5
    if b.number.value == 1:
        return -2.5 if new_front else (-6.0 if strong else -12.0)
    return -1.5 if strong else -4.5


def _same_start(one: str, other: str) -> bool:
    """Do two titles begin alike, "Budget 2020" and "Budget 2020, forts." among them?"""
    carried = _carried().sub("", other.strip())
    return one.strip()[:20] == other.strip()[:20] or (carried != other.strip() and one.strip().startswith(carried))


@lru_cache(maxsize=1)
def _carried() -> re.Pattern[str]:
    return re.compile(rf"(?i)[\s,(–-]+{either('continued')}[\s).]*$")


def _likeness(page: Page, a: Candidate, b: Candidate) -> float:
    first, second = page.rows[a.row], page.rows[b.row]
    value = 0.3 if first.style == second.style else -0.6
    if page.rows[a.title].style != page.rows[b.title].style:
        value -= 0.4
    if abs(first.line.x0 - second.line.x0) > 6:
        value -= 0.3
    if b.row - a.title <= 1:
        value -= 0.3  # nothing stands between them
    return value
