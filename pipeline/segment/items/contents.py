"""Lists that name the items without being them: contents, Ärendelista, an agenda printed before the minutes of it.

What gives a list away: several numbered lines stand close together, and their titles stand once more elsewhere in the
document, at the start of a line, with text under them. The printed order of such a list is not relied upon.
"""

import re
from dataclasses import dataclass

from pipeline.segment.items import cases
from pipeline.segment.items.numbers import numbering
from pipeline.segment.items.rows import Page

_KEY = 24  # characters of a title that must agree
_LEADER = re.compile(r"(?:[._…·]\s?){3,}\s*\d*\s*$|[\t ]+(?:sid(?:a|\.)?\s*)?\d{1,3}\s*$")


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of contents: rows `first` to `last` (both within), and what it names."""

    first: int
    last: int
    entries: tuple[tuple[str, str], ...]  # number as printed, title as far as its first line goes


@dataclass(frozen=True, slots=True)
class _Entry:
    row: int
    family: str
    printed: str
    value: float
    words: str


def find_listings(page: Page) -> tuple[Listing, ...]:
    """The lists of contents of a document, from first to last."""
    places = _places(page)
    listings = []
    for run in _runs(page):
        named = [entry for entry in run if len(entry.words) >= 4]
        inside = range(run[0].row, run[-1].row + 1)
        again = sum(_again(entry.words, places, inside) for entry in named)
        under_heading = _under_heading(page, run[0].row)
        bare_numbers = len(named) < 0.5 * len(run)
        leaders = sum(bool(_LEADER.search(page.rows[entry.row].text)) for entry in named)
        if bare_numbers:
            good = _numbers_stand_elsewhere(page, run)
        else:
            good = again >= 0.5 * len(named) or (
                (under_heading or leaders >= 0.6 * len(named)) and again >= 0.25 * len(named)
            )
        if good and len(run) >= 3:
            last = _last_row(page, run, places, bare_numbers)
            first = run[0].row - 1 if under_heading else run[0].row
            listings.append(Listing(max(first, 0), last, tuple((e.printed, _clean(e.words)) for e in run)))
    return tuple(_unnumbered(page, listings, places))


def _runs(page: Page) -> list[list[_Entry]]:
    """Stretches of numbered lines of one family with at most three other lines between two of them."""
    runs: list[list[_Entry]] = []
    open_runs: dict[str, list[_Entry]] = {}
    for row in page.rows:
        for number in numbering(row.text):
            words = row.text[number.rest :]
            skipped, _ = cases.leading(words)
            entry = _Entry(
                row.index, number.family, number.printed, number.value, "" if cases.whole(words)[0] else words[skipped:]
            )
            run = open_runs.get(number.family)
            if (
                run
                and row.index - run[-1].row <= 3
                and _close(page, run[-1].row, row.index)
                and entry.value > run[-1].value
            ):
                run.append(entry)
            else:
                open_runs[number.family] = [entry]
                runs.append(open_runs[number.family])
    return [run for run in runs if len(run) >= 3]


def _close(page: Page, first: int, second: int) -> bool:
    """No text of an item between two lines: no known heading, no change of style, no sentence end."""
    for row in page.rows[first + 1 : second]:
        if row.kind is not None or row.style != page.rows[first].style or row.text.rstrip().endswith((".", ":")):
            return False
    return True


def _places(page: Page) -> dict[str, list[int]]:
    """Rows by the beginning of what they say, with and without the number in front."""
    places: dict[str, list[int]] = {}
    for row in page.rows:
        keys = {_key(row.text)}
        for number in numbering(row.text):
            words = row.text[number.rest :]
            skipped, _ = cases.leading(words)
            keys.add(_key(words[skipped:]))
        for key in keys:
            if len(key) >= 4:
                places.setdefault(key, []).append(row.index)
    return places


_NO_LETTERS = re.compile(r"[\W_]+")


def _key(text: str) -> str:
    text = _LEADER.sub("", text)
    return _NO_LETTERS.sub("", text.split("\t")[0]).casefold()[:_KEY]


def _again(words: str, places: dict[str, list[int]], inside: range) -> bool:
    key = _key(words)
    if any(row not in inside for row in places.get(key, ())):
        return True
    if len(key) < 10:
        return False
    return any(
        (other.startswith(key[:16]) or (key.startswith(other) and len(other) >= 10))
        and any(row not in inside for row in rows)
        for other, rows in places.items()
    )


def _numbers_stand_elsewhere(page: Page, run: list[_Entry]) -> bool:
    inside = range(run[0].row, run[-1].row + 1)
    values = {entry.value for entry in run}
    found = {
        number.value
        for row in page.rows if row.index not in inside
        for number in numbering(row.text) if number.family == run[0].family
    }  # fmt: skip
    return len(values & found) >= 0.6 * len(values)


def _under_heading(page: Page, first: int) -> bool:
    return any(row.kind == "contents" for row in page.rows[max(first - 2, 0) : first])


def _last_row(page: Page, run: list[_Entry], places: dict[str, list[int]], scrambled: bool) -> int:
    """The last row of the list: where the last title wraps to, or the block of titles after a block of numbers."""
    last = run[-1].row
    style = page.rows[last].style
    while last + 1 < len(page.rows):
        row = page.rows[last + 1]
        if row.style != style or (row.page_top and not scrambled) or (row.kind is not None and not scrambled):
            break
        named = _again(row.text, places, range(run[0].row, last + 2))
        if scrambled and not named and not re.match(r"[a-zåäö(]", row.text) and last + 1 - run[-1].row > 2 * len(run):
            break
        if not scrambled and not (
            re.match(r"[a-zåäö(\d]", row.text) and row.gap <= page.usual_gap + 0.3 and not numbering(row.text)
        ):
            break
        last += 1
    return last


def _unnumbered(page: Page, listings: list[Listing], places: dict[str, list[int]]) -> list[Listing]:
    """Adds lists of titles without numbers under a heading such as "Innehåll"."""
    taken = {row for listing in listings for row in range(listing.first, listing.last + 1)}
    for row in page.rows:
        if row.kind != "contents" or row.index in taken:
            continue
        last, hits = row.index, 0
        for following in page.rows[row.index + 1 :]:
            if following.index in taken or following.kind is not None:
                break
            if _again(following.text, places, range(row.index, following.index + 1)):
                hits, last = hits + 1, following.index
            elif following.index - last > 1:
                break
        if hits >= 3:
            entries = tuple(("", _clean(r.text)) for r in page.rows[row.index + 1 : last + 1])
            listings.append(Listing(row.index, last, entries))
            taken.update(range(row.index, last + 1))
    return sorted(listings, key=lambda listing: listing.first)


def _clean(words: str) -> str:
    return " ".join(_LEADER.sub("", words).split())
