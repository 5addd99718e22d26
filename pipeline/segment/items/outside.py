"""The parts of the minutes outside the items: front, attendance, contents, notice, signatures, annexes, votes."""

import re
from functools import lru_cache

from pipeline.schema import Section
from pipeline.segment.items.contents import Listing
from pipeline.segment.items.rows import Page, Row
from pipeline.swedish.item_words import either

_NAMES = re.compile(r"[A-ZÅÄÖ][\w’'.-]*(?:\s(?:von|af|de|van|[A-ZÅÄÖ][\w’'.-]*)){0,7}(?:\s\([A-Za-zÅÄÖ]{1,4}\))?")
_DOTS = re.compile(r"(?:[._…]\s?){8,}")


@lru_cache(maxsize=1)
def _words() -> dict[str, re.Pattern[str]]:
    return {
        "signing": re.compile(rf"(?i:{either('signing')})(?!\w)"),
        "officer": re.compile(rf"(?i:{either('officer')})(?:[\s/,.:]+|$)"),
        "minutes": re.compile(rf"(?i:[^\W\d_]*{either('minutes')})(?!\w)"),
        "label": re.compile(rf"(?i:{either('label')})\s*(?=[:\t]|$)"),
    }


def tail_start(page: Page, first: int, last: int) -> tuple[int, str] | None:
    """Where in rows `first` to `last` (end excluded) an item's text ends and signatures, annexes or the like begin."""
    for row in page.rows[first:last]:
        kind = tail_kind(page, row, last)
        if kind:
            return row.index, kind
    return None


def tail_kind(page: Page, row: Row, last: int) -> str | None:
    """What begins at `row` after the items (signatures, notice, annex, votelist, attendance), or None."""
    text = row.text.strip()
    if row.kind in ("notice", "votelist") and row.scope == "document":
        return row.kind
    if row.kind == "annex" and (row.page_top or row.emphasis >= 1):
        return "annex"
    if row.kind == "attendance" and row.page_top and (row.emphasis >= 1 or "lista" in text.lower()):
        return "attendance"
    if row.kind == "signatures" and (_words()["signing"].match(text) or row.page_top):
        return "signatures"
    if (
        _words()["signing"].match(text)
        and (row.gap > page.usual_gap + 0.5 or row.page_top)
        and len(text) < 60
        and not text.endswith(".")
    ):
        return "signatures"
    if _DOTS.search(text) and len(re.sub(r"[\W_]", "", text)) < 40:
        return "signatures"
    if row.gap > page.usual_gap + 1.2 or row.page_top:
        under = page.rows[row.index + 1 : min(row.index + 3, last)]
        if _only_names(text) and any(_only_roles(other.text) for other in under):
            return "signatures"
    return None


def _only_names(text: str) -> bool:
    return all(_NAMES.fullmatch(part.strip()) and not part.isupper() for part in text.split("\t"))


def _only_roles(text: str) -> bool:
    return bool(text.strip()) and not _words()["officer"].sub("", text.strip()).strip()


_LABEL = re.compile(r"(?i)(?:närvarande|beslutande|deltagare|plats|datum|tid)\s*:")


def fronts(page: Page) -> frozenset[int]:
    """Rows that may open the minutes of another meeting: "Protokoll fört vid ...", a list of those present."""
    found = set()
    for row in page.rows:
        if (
            (row.kind in ("attendance", "front") and row.scope == "document")
            or _words()["minutes"].match(row.text.strip())
            or _LABEL.match(row.text)
        ):
            found.add(row.index)
    return frozenset(found)


def front_sections(page: Page, first: int, last: int, listings: tuple[Listing, ...]) -> list[tuple[str, int, int]]:
    """Divides the rows before the first item into front, attendance, contents, notice and signatures."""
    parts: list[tuple[str, int, int]] = []
    kind, begin = "front", first
    listed = {row: listing for listing in listings for row in range(listing.first, listing.last + 1)}
    for row in page.rows[first:last]:
        new = "contents" if row.index in listed else _front_kind(row, kind)
        if new != kind:
            if row.index > begin:
                parts.append((kind, begin, row.index))
            kind, begin = new, row.index
    if last > begin:
        parts.append((kind, begin, last))
    return parts


def _front_kind(row: Row, now: str) -> str:
    if row.scope == "document" and row.kind in ("attendance", "notice", "signatures", "annex", "votelist"):
        return row.kind
    if row.scope == "document" and row.kind == "front":
        return "front"
    if now == "contents":
        return "front"
    if now == "attendance" and re.match(r"(?i)(?:plats|datum|tid|sammanträdesdatum|utses|justering)", row.text):
        return "front"
    match = re.match(r"([^:\t]{3,40})[:\t]", row.text)
    if match and now != "notice":
        from_label = match.group(1).strip().lower()
        if from_label.startswith(("närvarande", "beslutande", "deltagare", "frånvarande", "ledamöter")):
            return "attendance"
    return now


def as_sections(page: Page, parts: list[tuple[str, int, int]]) -> tuple[Section, ...]:
    """Row ranges as stretches of the text; neighbours of one kind become one."""
    sections: list[Section] = []
    for kind, first, last in sorted(parts, key=lambda part: part[1]):
        if last <= first:
            continue
        start, end = page.rows[first].start, page.rows[last - 1].end
        if (
            sections
            and sections[-1].kind == kind
            and sections[-1].end <= start
            and first
            and sections[-1].end >= page.rows[first - 1].end
        ):
            sections[-1] = Section(kind, sections[-1].start, end)
        else:
            sections.append(Section(kind, start, end))
    return tuple(sections)
