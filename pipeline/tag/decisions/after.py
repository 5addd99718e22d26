"""What becomes of a decision: who is sent it, the day to which a tabled case goes, and how it was carried without "
"count."""

import re

from pipeline.tag.decisions.headings import Part
from pipeline.tag.decisions.rows import Row, without_mark
from pipeline.tag.decisions.when import DAY, dates_in

_MOST = 40  # receivers of one item; what is longer is another list
_SPLIT = re.compile(r"\s*(?:[,;\t]|\s[–-]\s)\s*")
_PAIR = re.compile(r"([^\s,]+)\s+(?:och|samt|&)\s+([^\s,]+)")  # "KS och revisorerna", not "Barn- och skolnämnden"
_NO_RECEIVER = re.compile(
    r"(?:för\s+(?:kännedom|åtgärd|verkställighet)|akten|diariet|pärm|_+|sid(?:a|an)?\s*\d.*|\d+\s*\(\d+\)"
    r"|justera\w*.*|utdragsbestyrk\w*.*"
    r"|ordförandes?\s+sign\w*.*|signatur\w*.*|[-–—.]+|se\s+ovan|samma\s+som\s+ovan)[.:]?",
    re.IGNORECASE,
)
_LED = re.compile(
    r"^(?:till|för\s+(?:kännedom|åtgärd|verkställighet)(?:\s+till)?|delges"
    r"|kopia(?:\s+till)?)\s*:?\s+",
    re.IGNORECASE,
)
_GOES_TO = re.compile(
    r"\b(?:bordl\w+|återremitter\w+|remitter\w+|återupptas?|återkommer|behandlas?|tas?\s+upp|uppsk\w+|skjuts?|sköts"
    r"|vila[rs]?|hänskj\w+|flytta\w*|återkomma"
    r"|redovisas?|avgöras?)\b[^.;]{0,90}?\b(?:till|vid|på|i|senast|före)\s+(?:[^\s.;]+\s+){0,4}?$",
    re.IGNORECASE,
)
_ACCLAMATION = re.compile(r"\b(?:med|genom|per)\s+acklamation\b|\backlamation\b", re.IGNORECASE)
_UNANIMOUS = re.compile(
    r"\benhällig\w*\b|\benigt\b|\beniga\b|\bsamtliga\s+(?:närvarande\s+)?ledamöter\b", re.IGNORECASE
)


def recipients_in(parts: list[Part]) -> tuple[str, ...]:
    """To whom the item's decisions are sent, as printed, each once, in order."""
    found: dict[str, None] = {}
    for part in parts:
        if part.kind != "recipients":
            continue
        for entry in _entries(part.rows):
            for piece in _SPLIT.split(entry):
                for name in _names(piece):
                    found.setdefault(name)
    return tuple(found)[:_MOST]


def _entries(rows: tuple[Row, ...]) -> list[str]:
    """Lines of a list of receivers; one that begins in lower case goes on with the line above. A sentence ends it."""
    entries: list[str] = []
    for row in rows:
        text = without_mark(row.text).strip()
        if entries and (text[:1].islower() or entries[-1].endswith(("-", ",", " och", " samt"))):
            entries[-1] += (" " if not entries[-1].endswith("-") or text.startswith("och ") else "") + text
        elif len(text.split()) > 12 and text.endswith("."):
            break
        else:
            entries.append(text)
    return entries


def _names(piece: str) -> list[str]:
    piece = _LED.sub("", piece.strip(" .:\t"))
    if not piece or _NO_RECEIVER.fullmatch(piece) or len(piece) > 90:
        return []
    pair = _PAIR.fullmatch(piece)
    if pair and (pair.group(2).isupper() or pair.group(2).endswith(("en", "et", "na"))) and pair.group(1)[-1] != "-":
        return [pair.group(1), pair.group(2)]
    return [piece]


def continues_on(quote: str, kind: str, meeting: str | None) -> str | None:
    """The day (EDTF) to which a tabled or referred case goes: the first such day after the meeting."""
    if kind not in ("table", "refer", "refer-back"):
        return None
    flat = " ".join(quote.split())
    for date in dates_in(flat, meeting):
        if _GOES_TO.search(flat[: date.start]):
            printed = DAY.search(flat, date.start)
            with_year = printed is not None and re.search(r"(?:19|20)\d\d", printed.group())
            return date.value if with_year else _coming(date.value, meeting)
    return None


def _coming(value: str, meeting: str | None) -> str:
    """The same day or month in the year in which it first comes after the meeting."""
    first = (meeting or "").split("/")[0]
    return value if not first or value >= first[: len(value)] else f"{int(value[:4]) + 1:04}{value[4:]}"


def carried(quote: str, around: str) -> str | None:
    """acclamation | unanimous, where the decision itself or the sentence after it says so."""
    if _ACCLAMATION.search(quote) or _ACCLAMATION.search(around):
        return "acclamation"
    return "unanimous" if _UNANIMOUS.search(quote[:200]) or _UNANIMOUS.match(around.strip()) else None
