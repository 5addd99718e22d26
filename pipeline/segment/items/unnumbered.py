"""Items whose headings carry no number: lines set apart by weight, size, capitals, underlining or white space.

Used only where no chain of numbers holds. The type that opens the most stretches of text wins; of two that open about
as many, the larger one, because the smaller then divides the larger's text. Headings in plain type: `plain`.
"""

import re
from collections import Counter
from functools import lru_cache

from pipeline.segment.items import plain
from pipeline.segment.items.rows import Page, Row
from pipeline.segment.items.wrapping import continues, had_no_room
from pipeline.swedish.item_words import either, is_usual_title, opens_meeting

_MOST = 5  # lines of a heading; what is longer is a paragraph in bold
_ENOUGH = 3
# A known heading with words of its own after it may be a title: "Finansiering och långa räntor"
_LOOSE = frozenset(["background", "consequences", "discussion", "reasons", "task", "information"])
_SIGNING = frozenset(["signatures", "notice"])


@lru_cache(maxsize=1)
def _minutes() -> re.Pattern[str]:
    return re.compile(rf"(?i:[^\W\d_]*{either('minutes')})(?!\w)")


def find_unnumbered(page: Page, barred: frozenset[int], first: int) -> tuple[int, ...]:
    """Rows that are headings of unnumbered items, from row `first` on."""
    found = list(_headings(page, barred, first))
    while len(found) > 1 and _lists_people(page, found[0], found[1]):
        del found[0]
    return tuple(found)


def _lists_people(page: Page, heading: int, following: int) -> bool:
    """Is what stands under a heading a list of names: more than half of the words with a capital?"""
    under = [row.text for row in page.rows[heading + 1 : following] if row.kind is None]
    words = [word for text in under for word in re.findall(r"[^\W\d_]+", text)]
    return len(words) >= 2 and sum(word[0].isupper() for word in words) > 0.55 * len(words)


def _headings(page: Page, barred: frozenset[int], first: int) -> tuple[int, ...]:
    rows = [row for row in page.rows[first:] if row.index not in barred]
    once = Counter(row.kind for row in rows if row.emphasis >= 1)
    if marked := plain.by_markdown(rows):
        return marked
    possible = [row for row in rows if _could_be(page, row, row.kind is not None and once[row.kind] == 1)]
    by_type = _by_type(page, possible)
    if len(by_type) < _ENOUGH:
        leads = plain.by_lead(rows)
        by_type = leads if len(leads) > len(by_type) else by_type
    if by_type:
        return by_type
    lines = [row for row in possible if row.line.cell is None]
    return (
        plain.by_white(page, lines)
        or plain.by_shape(page, lines)
        or plain.by_bullet(page, rows)
        or plain.by_colon(rows)
        or plain.by_column(rows)
        or plain.by_tabs(rows)
    )


def _by_type(page: Page, possible: list[Row]) -> tuple[int, ...]:
    """The headings of the type of print that opens the most stretches of text."""
    types: dict[tuple, list[tuple[Row, Row]]] = {}
    within = -1  # last row of the heading before
    for row in possible:
        if row.index <= within or row.line.cell is not None:
            continue
        if _beside(row):
            types.setdefault((row.style[0], True, row.style[2], False), []).append((row, row))
        elif row.emphasis > 0.3:
            last = _last(page, row)
            if last.index - row.index < _MOST and not last.text.rstrip().endswith("."):
                types.setdefault((*row.style, _capitals(row.text)), []).append((row, last))
            within = last.index
    ranked = sorted(
        ((len(found), max(row.emphasis for row, _ in found), key, found) for key, found in types.items()),
        key=lambda entry: (-min(entry[0], 4), -entry[1], -entry[0], entry[2]),
    )
    for count, _, key, found in ranked:
        if count >= 2 and sum(_opens_text(page, last) for _, last in found) >= 0.6 * count:
            heads = {row.index for row, _ in found}
            lone = [one[0][0] for kind, one in types.items() if kind[:3] == key[:3] and len(one) == 1]
            heads |= {row.index for row in lone}  # a single one in capitals among others that are not
            if any(_beside(row) for row, _ in found):
                heads |= {index for index in plain.by_lead(list(page.rows)) if index > found[0][0].index}
            return tuple(sorted(heads))
    return ()


def _beside(row: Row) -> bool:
    """Is the first of two columns set apart by type: a heading with its text to the right?"""
    return 3 <= row.lead == row.text.find("\t")


def _last(page: Page, row: Row) -> Row:
    """The row in which a heading that begins in `row` ends."""
    last = row
    while last.index + 1 < len(page.rows) and last.index - row.index < _MOST:
        following = page.rows[last.index + 1]
        broken = last.wide or had_no_room(page, last, following) or re.match(r"[a-zåäö(]", following.text)
        if not broken or not continues(page, row, last, following, frozenset()):
            break
        last = following
    return last


def find_between(page: Page, numbered: list[tuple[int, int]], barred: frozenset[int]) -> tuple[int, ...]:
    """Headings without a number among numbered ones, of just their type and with as much white above.

    `numbered` are (row of the number, row of the title). Only where number and title share a line, and only a few:
    many such lines are sub-headings.
    """
    together = [page.rows[row] for row, title in numbered if row == title]
    if len(together) < max(4, 0.8 * len(numbered)):
        return ()
    style, count = Counter(row.style for row in together).most_common(1)[0]
    alike = [row for row in together if row.style == style]
    if count < 0.8 * len(together) or alike[0].emphasis < 1:
        return ()
    white = 0.8 * sorted(row.gap for row in alike)[len(alike) // 2]
    taken = {row for pair in numbered for row in pair}
    found = [
        row.index
        for row in page.rows[numbered[0][0] :]
        if row.index not in taken and row.index not in barred and row.line.cell is None and row.gap >= white
        and _could_be(page, row) and _opens_text(page, row) and row.index + 1 not in taken
        and ((row.style == style and abs(row.line.x0 - alike[0].line.x0) < 6) or _above(row, alike[0]))
    ]  # fmt: skip
    return tuple(found) if len(found) <= max(1, 0.25 * len(numbered)) else ()


def _above(row: Row, numbered: Row) -> bool:
    """Larger than the numbered headings, and usual: "Nästa möte" after the groups of points 1.1 to 3.6."""
    return row.style[0] > numbered.style[0] and row.line.bold == numbered.line.bold and is_usual_title(row.text)


def front_end(page: Page) -> int:
    """The row after which items may begin: past the title of the document and the list of those present."""
    end = 0
    for row in page.rows[: max(len(page.rows) // 2, 1)]:
        if row.emphasis >= 1 and opens_meeting(row.text):
            break
        signing = row.kind in _SIGNING and not _heads_a_sentence(page, row)
        if row.scope == "document" and (row.kind in ("attendance", "front") or signing):
            end = row.index + 1
    largest = max((row.style[0] for row in page.rows[:6]), default=0.0)
    if Counter(row.style[0] for row in page.rows)[largest] <= 3:
        end = max(end, *(row.index + 1 for row in page.rows[:6] if row.style[0] == largest), 0)
    return end


def _heads_a_sentence(page: Page, row: Row) -> bool:
    """ "Digital signering" over a sentence about it signs nothing."""
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    if row.emphasis < 0.4 or following is None or following.emphasis >= row.emphasis:
        return False
    words = following.text.split()
    return len(words) >= 4 and following.text.rstrip().endswith(".") and sum(w[0].islower() for w in words) >= 2


def _capitals(text: str) -> bool:
    letters = re.sub(r"[\W\d_]", "", text)
    return len(letters) >= 4 and letters.isupper()


def _could_be(page: Page, row: Row, once: bool = False) -> bool:
    """May `row` be a heading of an item? `once`: it is the only one of its known kind, and so divides no item."""
    text = (row.text[: row.lead] if _beside(row) else row.text).strip().lstrip("•●▪ ")
    if row.repeated or not _unknown(page, row, text, once):
        return False
    if row.index < 8 and (_minutes().match(text) or (row.index == 0 and not is_usual_title(text))):
        return False  # the title of the document
    if not 3 <= len(text) <= 110 or text.count("\t") >= 1 or text.endswith((".", ",", ";")):
        return False
    return bool(re.match(r"[A-ZÅÄÖ\d\"”]", text)) and bool(re.search(r"[a-zåäöA-ZÅÄÖ]{3}", text))


def _unknown(page: Page, row: Row, text: str, once: bool) -> bool:
    """Is the line no known heading of a part of the minutes or of an item?"""
    if row.kind is None:
        return True
    if row.scope == "document":
        return row.kind in _SIGNING and _heads_a_sentence(page, row)
    if row.kind == "decision":
        return False
    return is_usual_title(text) or (row.kind in _LOOSE and (not row.firm or (once and row.emphasis >= 1)))


def _opens_text(page: Page, row: Row) -> bool:
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    if _beside(row):
        return True
    if following is None:
        return False
    if following.style == row.style:
        return following.emphasis < row.emphasis - 0.3
    return following.emphasis < row.emphasis or following.scope == "item" or following.style[0] < row.style[0]
