"""Lists of what came in: decisions of others told without a verb of their own, or with the body set before a comma.

"Länsstyrelsen: beslut 2009-11-30 att godkänna …"   "Kammarrättens utslag 1980-02-11, besvären lämnas utan bifall"
"Kommunfullmäktige, motion om bad avslogs 2008-01-28"
"""

import re
from dataclasses import dataclass

from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.setphrases import phrases_in
from pipeline.tag.decisions.when import dates_in, is_before
from pipeline.tag.decisions.wording import passive_pattern

_RULED = re.compile(
    r"^(?P<who>[^:]{3,90}?(?=[:,s])|\w+s\s+i\s+\w+(?:\s+\w+)?)(?::|,|s)?\s+"
    r"(?P<what>(?:beslut|dom|utslag|resolution|föreläggande|avslagsbeslut|underrättelse\s+om\s+beslut)\b[^.]*)",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\b(?:att|om\s+(?:bidrag|avslag|bifall|tillstånd|oförändra\w+)|avslå[sr]?|avslag|bifall(?:s|es)?|upphäv[es]*"
    r"|fastställ\w+|avvisa[sr]?)\b"
)
_BESIDE = re.compile(r"^(?P<who>[A-ZÅÄÖ][^,:;.]{3,60}?)[,:]\s+(?P<what>[^.;]{5,220})")
_FIRST_DAY = 14  # characters from the word for the ruling to its day


@dataclass(frozen=True, slots=True)
class Notice:
    """Who decided, the day (EDTF), and the words that tell what."""

    decider: str
    day: str | None
    what: str


def notice_in(flat: str, meeting: str | None) -> Notice | None:
    """The decision that an entry of such a list tells; None for anything else. `flat` has single blanks."""
    return _ruling(flat, meeting) or _told_beside(flat, meeting)


def _ruling(flat: str, meeting: str | None) -> Notice | None:
    match = _RULED.match(flat)
    if not match or not _tells_outcome(match["what"]):
        return None
    dates = dates_in(match["what"], meeting)
    if not dates or dates[0].start > _FIRST_DAY:
        return None
    who = re.sub(r"^(\w+)s(?=\s+i\s)", r"\1", match["who"].strip())
    return Notice(who, dates[0].value, _after_decision(flat)) if _is_body(who) else None


def _told_beside(flat: str, meeting: str | None) -> Notice | None:
    match = _BESIDE.match(flat)
    verb = passive_pattern().search(match["what"]) if match else None
    if match is None or verb is None or not _is_body(match["who"]):
        return None
    day = next((d for d in dates_in(match["what"], meeting) if d.start >= verb.end() and len(d.value) == 10), None)
    if day is None or not is_before(day.value, meeting):
        return None
    return Notice(match["who"], day.value, match["what"])


def _tells_outcome(what: str) -> bool:
    return bool(_OUTCOME.search(what) or passive_pattern().search(what)) or any(p.kind for p in phrases_in(what))


def _is_body(who: str) -> bool:
    return any(body.start == 0 and not body.us for body in bodies_in(who, Own((), "")))


def _after_decision(flat: str) -> str:
    """What was decided, of "Länsstyrelsen: beslut 2017-02-27 att avslå …"."""
    match = re.search(r"\b(?:beslut|dom|utslag|resolution|föreläggande)\b[^.,]{0,40}?(?=\b(?:att|om)\b|,)", flat)
    return flat[match.end() :].lstrip(" ,") if match else flat
