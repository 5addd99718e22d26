"""Elections as a list: under the title of an election every line "Kassör 2016: Eva Ros. Acklamation." is one."""

import re
from functools import lru_cache

from pipeline.tag.decisions.blocks import units_of
from pipeline.tag.decisions.elections import NAMES
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import Part
from pipeline.tag.decisions.rows import Row, after_bullet

_TITLE = re.compile(r"\b(?:\w*val|personval|valärenden|valen|nominering\w*|förtroendeuppdrag)\b", re.IGNORECASE)
_NO_OFFICE = re.compile(
    r"\b(?:tid|plats|datum|närvarande|bilaga|föredragande|antal|omval|nyval|avgår|förslag|valberedningens\s+förslag)\b",
    re.I,
)
_VACANT = re.compile(
    r"\b(?:vakantsätts|vakantsattes|lämnas\s+vakant|lämnades\s+vakant|förblir\s+vakant|är\s+vakant)\b", re.I
)


def label_findings(text: str, parts: list[Part], title: str) -> list[Finding]:
    """ "Kassör: Eva Ros" line by line, where the title of the item is that of an election."""
    if not _TITLE.search(title):
        return []
    found = []
    for part in parts:
        if part.kind not in ("text", "task") or not part.rows:
            continue
        for unit in units_of(part.rows):
            for start, end in _lines(unit.rows):
                start = after_bullet(text, start)
                quote = " ".join(text[start:end].split())
                if _is_election(quote):
                    kind = "table" if _VACANT.search(quote) else "appoint"
                    found.append(Finding(start, end, "decided", kind, 0.75, "rule:office_and_name/1"))
    return found


def _lines(rows: tuple[Row, ...]) -> list[tuple[int, int]]:
    """Each printed line that is an entry of its own, with those that it wraps to."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and not _entry().match(row.text) and row.mark is None:
            spans[-1] = (spans[-1][0], row.end)
        else:
            spans.append((row.start, row.end))
    return spans


@lru_cache(maxsize=1)
def _entry() -> re.Pattern[str]:
    return re.compile(rf"(?:[-–—•●·*]\s*)?(?P<office>[A-ZÅÄÖ][^.:;]{{3,60}}?)\s*:\s*(?P<who>{NAMES})")


def _is_election(quote: str) -> bool:
    if _VACANT.search(quote) and len(quote.split()) < 12:
        return True
    match = _entry().match(quote)
    return match is not None and not _NO_OFFICE.search(match["office"]) and len(quote.split()) < 40
