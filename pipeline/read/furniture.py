"""Running heads and feet, page numbers, signature strips and stamps: printed on the page, not part of the text."""

import re
from collections import Counter, defaultdict

from pipeline.read.page import Run, Sheet
from pipeline.read.rows import Row, form_rows, with_fake_bold

_NUMBER = re.compile(
    r"^(?:(?:sida|sidan|sid|s|blad|page|protokoll)\.?\s*)?(?:nr\s*)?-?\s*\d{1,4}\s*"
    r"(?:-|(?:\(|/|av|of|\s)+\s*\d{1,4}\s*\)?)?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:^|\s)(?:(?:sida|sidan|sid|blad|page)\.?:?\s*\d{1,4}|\d{1,4}\s*(?:\(\s*\d{1,4}\s*\)|av\s+\d{1,4}))$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"^(?:(?:ordförandes?|justerandes?|justerarens?|justerares?|protokollsjusterarens?|sekreterarens?)\s+sign(?:atur|\.)?"
    r"|just(?:erande)?\.?\s*sign|signatur|sign|utdragsbestyrkande|utdraget bestyrks|rätt utdraget|just|ordf|expedierat"
    r"|exp|protokollet har justerats digitalt)\b[\s.:_…]*",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"^(?:doc(?:ument)?[ -]?id|transaktion|transaction|verifikat|signerat|comfact|scrive|penneo)\b|[0-9a-f]{24,}", re.I
)
_WEB = re.compile(r"^(?:file|https?)://\S+$")
_DIGIT = re.compile(r"\d")
_CHANGING = re.compile(r"\b[0-9a-f]{16,}\b|\d+")
MANY = 20  # a page of more lines than this is no short form
HEAD, FOOT = 0.16, 0.87  # furniture stands above or below these shares of the page's height


def shape(text: str) -> str:
    """The text with what changes from page to page masked: numbers and long identifiers."""
    return _CHANGING.sub("0", text).casefold() if _DIGIT.search(text) else text.casefold()


def take_furniture(sheets: list[Sheet]) -> list[list[tuple[Row, str]]]:
    """Take the furniture out of each sheet's runs. Returns, per sheet, its furniture rows with their kinds.

    The rows that are left are kept in `sheet.rows`.
    """
    found: list[list[tuple[Row, str]]] = []
    sides = _take_sides(sheets)
    rows = [with_fake_bold(form_rows(sheet.runs)) for sheet in sheets]
    seen = _recurring(sheets, rows)
    alike = _forms(sheets, rows)
    for sheet, page, side in zip(sheets, rows, sides, strict=True):
        taken = [*_edge(sheet, page, seen, head=True), *_edge(sheet, page[::-1], seen, head=False)]
        if alike and not any(kind not in ("head", "foot") or _kind(row, sheet, True) for row, kind in taken):
            taken = []
        _remove(sheet, taken)
        gone = {id(row) for row, _ in taken}
        sheet.rows = [row for row in page if id(row) not in gone]
        found.append([*taken, *((row, "repeated") for row in form_rows(side))])
    return found


def _forms(sheets: list[Sheet], rows: list[list[Row]]) -> bool:
    """Whether the pages are short and nearly alike, as one form filled in for each meeting: then what recurs at the top
    is text like the rest, unless a page number or the like says that it is a head."""
    if len(sheets) < 2 or sum(map(len, rows)) > MANY * len(sheets):
        return False
    inside = [
        {(shape(row.text), _slot(row)) for row in page if HEAD * sheet.height <= row.y <= FOOT * sheet.height}
        for sheet, page in zip(sheets, rows, strict=True)
    ]
    seen = Counter(key for page in inside for key in page)
    recurring = sum(seen[key] > 1 for page in inside for key in page)
    return recurring > 0.5 * sum(map(len, inside)) > 0


def _remove(sheet: Sheet, taken: list[tuple[Row, str]]) -> None:
    gone = {id(run) for row, _ in taken for part in row.parts for run in part.runs}
    gone |= {id(run) for row, _ in taken for run in row.marks}
    if gone:
        sheet.runs = [run for run in sheet.runs if id(run) not in gone]


def _take_sides(sheets: list[Sheet]) -> list[list[Run]]:
    """Take out the same words in the same place at the side of most pages: a letterhead down the margin."""
    if len(sheets) < 2:
        return [[] for _ in sheets]
    seen: Counter[tuple] = Counter()
    beside = [[run for run in sheet.runs if _beside(run, sheet)] for sheet in sheets]
    if sum(len(runs) >= 4 for runs in beside) < 2:
        return [[] for _ in sheets]
    keys = [[(shape(run.text), round(run.x0 / 4), round(run.y / 4)) for run in runs] for runs in beside]
    for page in keys:
        seen.update(set(page))
    need = max(2, 0.75 * len(sheets))
    taken: list[list[Run]] = []
    for sheet, runs, page in zip(sheets, beside, keys, strict=True):
        side = [run for run, key in zip(runs, page, strict=True) if seen[key] >= need]
        gone = {id(run) for run in side}
        rest = [run for run in sheet.runs if id(run) not in gone]
        # A column of its own: the text stands clear of it.
        left, right = min((run.x0 for run in side), default=0.0), max((run.x1 for run in side), default=0.0)
        clear = sum(run.x0 > right or run.x1 < left for run in rest)
        if len(side) >= 4 and clear > 0.8 * len(rest):
            sheet.runs = rest
        else:
            side = []
        taken.append(side)
    return taken


def _beside(run: Run, sheet: Sheet) -> bool:
    margin = run.x1 < 0.27 * sheet.width or run.x0 > 0.8 * sheet.width
    return margin and HEAD * 0.4 * sheet.height < run.y and "§" not in run.text


def _slot(row: Row) -> int:
    return round(row.y / 3)


def _recurring(sheets: list[Sheet], rows: list[list[Row]]) -> dict:
    """How often each part's shape recurs in about the same place: {(shape, size): {slot: pages}}."""
    seen: dict[tuple, Counter[int]] = defaultdict(Counter)
    for sheet, whole in zip(sheets, rows, strict=True):
        page = [row for row in whole if not HEAD * sheet.height < row.y < FOOT * sheet.height]
        here = {(shape(part.text), round(row.size), _slot(row)) for row in page for part in row.parts}
        for text, size, slot in here:
            seen[text, size][slot] += 1
        for row in page:
            for part in row.parts:
                if "§" in part.text:
                    seen[part.text, "exact"][_slot(row)] += 1
    seen["pages", 0] = Counter({0: len(sheets)})
    return seen


def _count(row: Row, text: str, seen: dict) -> int:
    """On how many pages this shape stands at this height (one slot up or down counts as the same)."""
    if sum(map(str.isalnum, text)) < 2 and len(text) < 4:
        return 0  # a bullet that stands at the same height on several pages
    slots = seen.get((shape(text), round(row.size)), {})
    return sum(slots.get(_slot(row) + step, 0) for step in (-1, 0, 1))


def _edge(sheet: Sheet, page: list[Row], seen: dict, head: bool) -> list[tuple[Row, str]]:
    """Furniture rows from one edge inwards: the first row that is text of its own ends the search."""
    taken: list[tuple[Row, str]] = []
    pages = seen["pages", 0][0]
    body = _body_size(page)
    misses: list[Row] = []
    for row in page:
        if row.y > HEAD * sheet.height if head else row.y < FOOT * sheet.height:
            break
        if pages < 4 and row.size > 1.2 * body:
            break  # a title, not a running head
        kind = _kind(row, sheet, head)
        known = [_count(row, part.text, seen) for part in row.parts]
        usual = max(2, 0.3 * pages)
        heading = "§" in row.text and not (max(known) >= 0.6 * pages and _same(row, seen))
        if pages > 1 and not heading and any(count >= usual for count in known):
            # A part that differs (a date, the name of an item) goes with its row.
            taken += [(each, "head" if head else "foot") for each in misses]
            misses = []
            taken.append((row, kind or ("head" if head else "foot")))
        elif kind:
            taken += [(each, "head" if head else "foot") for each in misses if each.size <= row.size + 0.5]
            misses = []
            taken.append((row, kind))
        elif taken and row.size < 0.93 * body and abs(row.y - taken[-1][0].y) < 1.6 * row.size and not heading:
            taken.append((row, "head" if head else "foot"))  # small print right under the head
        elif not misses and pages > 2 and not heading and row.size < 0.93 * body:
            misses.append(row)  # small print: furniture only if the next row inwards is
        else:
            break
    return _set_apart(taken, page, body)


def _set_apart(taken: list[tuple[Row, str]], page: list[Row], body: float) -> list[tuple[Row, str]]:
    """A head or foot stands apart from the text by white or by its size; what does not is the text's own."""
    while taken:
        last = taken[-1][0]
        place = next(index for index, row in enumerate(page) if row is last)
        if place + 1 >= len(page) or last.size < 0.93 * body or taken[-1][1] not in ("head", "foot"):
            break
        following = page[place + 1]
        white = (following.top - last.bottom) if following.y > last.y else (last.top - following.bottom)
        other = abs(following.size - last.size) > 0.08 * last.size or last.bold != following.bold
        if other or white > 0.75 * last.size:
            break
        taken.pop()
    return taken


def _body_size(page: list[Row]) -> float:
    sizes: Counter[float] = Counter()
    for row in page:
        sizes[row.size] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _same(row: Row, seen: dict) -> bool:
    """Parts with a § stand word for word, number for number, on most pages."""
    need = 0.6 * seen["pages", 0][0]
    slots = (seen.get((part.text, "exact"), {}) for part in row.parts if "§" in part.text)
    return all(sum(slot.get(_slot(row) + step, 0) for step in (-1, 0, 1)) >= need for slot in slots)


def _kind(row: Row, sheet: Sheet, head: bool) -> str | None:
    """What the words alone give away, on a document of any length."""
    texts = [part.text for part in row.parts]
    if any(_WEB.match(text) for text in texts):
        return "foot"
    if any(_STAMP.search(text) for text in texts) and (row.y > FOOT * sheet.height or head):
        return "stamp"
    if all(_NUMBER.match(text) for text in texts) and len(texts) == 1:
        return "page_number"
    if any(_COUNTED.search(text) for text in texts) and len(row.text) < 110:
        return "head" if head else "foot"
    signed = all(_SIGNATURE.match(text) or not text.strip("_. …") for text in texts)
    if signed and row.y > FOOT * sheet.height:
        return "signature"
    return None
