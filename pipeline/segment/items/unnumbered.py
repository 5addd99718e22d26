"""Items whose headings carry no number: lines set apart by weight, size, capitals or white space.

Used only where no chain of numbers holds. The style that opens the most stretches of text wins; of two that open
about as many, the larger one, because the smaller then divides the larger's text.
"""

import re
from collections import Counter
from functools import lru_cache

from pipeline.segment.items.rows import Page, Row
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.swedish.item_words import either, is_usual_title

_NAME = r"[A-ZÅÄÖ][\w’'.-]+(?:\s(?:von|af|de|van|[A-ZÅÄÖ][\w’'.-]+)){0,3}"
_PERSON = re.compile(_NAME + r"(?:\s?\([A-ZÅÄÖa-z]{1,4}\)|,.*)?$")


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
    possible = [row for row in page.rows[first:] if row.index not in barred and _could_be(page, row)]
    styles: dict[tuple, list[Row]] = {}
    for row in possible:
        if row.emphasis > 0.3:
            styles.setdefault((*row.style, _capitals(row.text)), []).append(row)
    ranked = sorted(
        ((len(rows), rows[0].emphasis, key, rows) for key, rows in styles.items() if len(rows) >= 2),
        key=lambda entry: (-min(entry[0], 4), -entry[1], -entry[0], entry[2]),
    )
    for _, _, _, rows in ranked:
        if sum(_opens_text(page, row) for row in rows) >= 0.6 * len(rows):
            return tuple(row.index for row in rows)
    by_white = [row for row in possible if _stands_alone(page, row)]
    usual = sum(is_usual_title(row.text) for row in by_white)
    if len(by_white) >= 5 or (len(by_white) >= 3 and usual >= 1):
        return tuple(row.index for row in by_white)
    by_shape = [row for row in possible if _breaks_off(page, row)]
    if len(by_shape) >= 4 and any(is_usual_title(row.text) for row in by_shape):
        return tuple(row.index for row in by_shape)
    return _by_dash(page, barred, first) or _by_colon(page, barred, first)


_OF_HEAD = ("attendance", "front", "signatures", "notice")
_DASHED = re.compile(r"[-–•*#]\s*(?=[A-ZÅÄÖ])")
_COLON = re.compile(r"([A-ZÅÄÖ][^:.,;\t\d]{2,45}):(?:\s+\S|$)")


def _by_dash(page: Page, barred: frozenset[int], first: int) -> tuple[int, ...]:
    """ "- Vårshow" over a paragraph about it: each dash begins a block, and none a line within one."""
    dashed = [row for row in page.rows[first:] if row.index not in barred and _DASHED.match(row.text)]
    heads = [
        row
        for row in dashed
        if (row.page_top or row.gap > page.usual_gap + 0.35)
        and row.index + 1 < len(page.rows)
        and len(row.text) <= 60
        and not row.text.rstrip().endswith((".", ",", ";", ":"))
        and not _DASHED.match(page.rows[row.index + 1].text)
        and len(page.rows[row.index + 1].text) > len(row.text)
    ]
    return tuple(row.index for row in heads) if len(heads) >= 3 and len(heads) == len(dashed) else ()


def _by_colon(page: Page, barred: frozenset[int], first: int) -> tuple[int, ...]:
    """ "Ekonomi: Det finns 12 000 kronor på kontot.": words before a colon, each once, several of them usual titles."""
    found: list[tuple[Row, str]] = []
    for row in page.rows[first:]:
        match = _COLON.match(row.text)
        if match is None or row.index in barred or row.line.cell is not None or row.repeated:
            continue
        said = match[1].strip()
        usual = is_usual_title(said)
        if row.kind is not None and (not usual or row.kind in _OF_HEAD):
            continue
        if is_given_name(said.split()[0]) or municipality_code(said):
            continue
        if len(said.split()) <= 5 and not re.match(rf"(?i){either('label')}(?!\w)", said):
            found.append((row, said.casefold()))
    labels = [label for _, label in found]
    usual = sum(is_usual_title(label) for label in labels)
    if len(found) < 4 or usual < 2 or len(set(labels)) < 0.9 * len(labels):
        return ()
    return tuple(row.index for row, _ in found)


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
        if row.style == style and row.index not in taken and row.index not in barred and _could_be(page, row)
        and row.gap >= white and _opens_text(page, row) and abs(row.line.x0 - alike[0].line.x0) < 6
    ]  # fmt: skip
    return tuple(found) if len(found) <= max(1, 0.25 * len(numbered)) else ()


def front_end(page: Page) -> int:
    """The row after which items may begin: past the title of the document and the list of those present."""
    end = 0
    for row in page.rows[: max(len(page.rows) // 2, 1)]:
        if row.scope == "document" and row.kind in ("attendance", "front", "notice", "signatures"):
            end = row.index + 1
    largest = max((row.style[0] for row in page.rows[:6]), default=0.0)
    if Counter(row.style[0] for row in page.rows)[largest] <= 3:
        end = max(end, *(row.index + 1 for row in page.rows[:6] if row.style[0] == largest), 0)
    return end


def _capitals(text: str) -> bool:
    letters = re.sub(r"[\W\d_]", "", text)
    return len(letters) >= 4 and letters.isupper()


def _could_be(page: Page, row: Row) -> bool:
    text = row.text.strip()
    if (row.kind is not None and not is_usual_title(text)) or row.repeated or row.line.cell is not None:
        return False
    if row.kind is not None and (row.scope == "document" or row.kind == "decision"):
        return False
    if row.index < 8 and (_minutes().match(text) or (row.index == 0 and not is_usual_title(text))):
        return False  # the title of the document
    if not 3 <= len(text) <= 110 or text.count("\t") >= 1 or text.endswith((".", ",", ";")):
        return False
    return bool(re.match(r"[A-ZÅÄÖ\d\"”]", text)) and bool(re.search(r"[a-zåäöA-ZÅÄÖ]{3}", text))


def _opens_text(page: Page, row: Row) -> bool:
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    if following is None:
        return False
    if following.style == row.style:
        return following.emphasis < row.emphasis - 0.3
    return following.emphasis < row.emphasis or following.scope == "item" or following.style[0] < row.style[0]


def _breaks_off(page: Page, row: Row) -> bool:
    """A short line without a full stop between a sentence that ended and a longer line that begins another."""
    before = page.rows[row.index - 1] if row.index else None
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    if before is None or following is None or row.wide or len(row.text) > 60 or row.text.rstrip().endswith(":"):
        return False
    if _PERSON.match(row.text) and "," in row.text:
        return False
    opening = is_usual_title(row.text) and len(before.text) < 40  # right under the head
    ended = before.text.rstrip().endswith((".", "!", "?")) or row.page_top or opening
    return ended and len(following.text) > len(row.text) + 8 and bool(re.match(r"[A-ZÅÄÖ\d•–-]", following.text))


def _stands_alone(page: Page, row: Row) -> bool:
    """A short plain line with white above and a paragraph under it."""
    following = page.rows[row.index + 1] if row.index + 1 < len(page.rows) else None
    if following is None or following.line.page != row.line.page:
        return False
    if (
        row.wide
        or len(row.text) > 60
        or (row.text.rstrip().endswith(":") and row.text.count(" ") > 2)
        or (_PERSON.match(row.text) and not is_usual_title(row.text))
    ):
        return False
    above = row.page_top or row.gap > max(page.usual_gap + 0.35, following.gap + 0.2)
    return above and len(following.text) > len(row.text)
