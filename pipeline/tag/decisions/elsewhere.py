"""What bodies decided that no list knows, and officials: "Leader beviljade 11/4 82 000 kr", "Rektor har beslutat …"."""

import re
from functools import lru_cache

from pipeline.swedish.names import given_names
from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.wording import act_at, past_of

# Officials, funds and the like decide too; a person's own decision is none of the kind.
_SOMEBODY = (
    r"(?:[A-ZÅÄÖ][\wåäö-]*(?:direktören|hövdingen|chefen|ministern|fonden|staben|sekretariatet|kontoret|förvaltningen"
    r"|centrumet|institutet|universitetet|högskolan|skolan|stiftet|kammaren|rektorn)"
    r"|(?:Region(?:en)?|Kommunen|Landstinget|Länet)(?:\s+[A-ZÅÄÖ][\wåäö-]+(?:\s+[A-ZÅÄÖ][\wåäö-]+)?)?"
    r"|(?!Flera|Många|Alla|Några|Båda|Andra|Vissa|Samtliga)[A-ZÅÄÖ][\wåäö-]+(?:\s+och\s+[A-ZÅÄÖ][\wåäö-]+)?\s+(?:kommun|stad|kommuner)"
    r"|[A-ZÅÄÖ]{2,6}(?::s\s+[a-zåäö]+)?)"
)
_HAS_DECIDED = re.compile(
    rf"\s*(?P<who>{_SOMEBODY})(?:\s+(?:i|vid|inom|på)\s+[A-ZÅÄÖ][\wåäö-]+)?\s+(?:har|hade)\s+(?:(?:nu|också|även|redan"
    r"|sedan|tidigare|därför|under\s+\w+|i\s+\w+)\s+){0,2}(?:beslutat|fattat\s+beslut|antagit|beviljat|avslagit"
    r"|godkänt|fastställt|återremitterat|bordlagt|ställt\s+sig\s+bakom|rekommenderat"
    r"|gett\s+(?:\S+\s+){1,4}i\s+uppdrag|(?:gett|givit|anslagit|avsatt|skjutit\s+till)\s+[^.]{0,20}?\d[\d\s.]*"
    r"(?:kr|kronor|tkr|mkr|mnkr|miljoner))\b"
)
_FORMAL = frozenset(
    ("bevilja", "anta", "avslå", "fastställa", "godkänna", "besluta", "återremittera", "bordlägga", "förelägga")
)
# Whoever it is, a perfect tense with a day before the meeting tells of a decision: "Slottsarkitekten har 3/4 lämnat …"
_HAS = re.compile(
    r"\s*(?P<who>[A-ZÅÄÖ][\w&-]+(?:\s+[\w&-]+){0,4}?)\s+(?:har|hade)\s+(?:i\s+beslut\s+)?(?:den\s+)?(?=\d)"
)
_TO_VERB = re.compile(r"(?:\s*,)?(?:\s*§+\s*\d+\s*,?)?\s+(?:(?:genom|i)\s+beslut\s+)?")
_NOBODY = frozenset(("Man", "Vi", "Han", "Hon", "De", "Det", "Den", "Detta", "Ingen", "Som"))
_IS_TAKEN = re.compile(
    r"\s*Beslut(?:et)?\s+(?:är|har|var)\s+(?:redan\s+|nu\s+)?(?:fattat|taget|fattats|tagits)\s+(?:i|av)\s+"
)


def read_of_unknown_body(sentence: Sentence) -> list[Read]:
    """A name that no list knows, a formal verb and a day; or an official; at most one reading."""
    flat = sentence.flat
    taken = _IS_TAKEN.match(flat)
    where = next((b for b in sentence.named if taken and 0 <= b.start - taken.end() < 16 and not b.own), None)
    if where is not None:
        return [Read(0, "reported", "unknown_body", 0.6, where.name)]
    if dated := _has_decided_on_a_day(sentence):
        return [dated]
    if has := _HAS_DECIDED.match(flat):
        day = next((d.value for d in sentence.dates if d.start < has.end()), None)
        return [Read(has.start("who"), "reported", "unknown_body", 0.6, has["who"], day)]
    match = _formal_past().match(flat)
    if not match:
        return []
    near = [d for d in sentence.dates if 0 <= d.start - match.end() < 4 and len(d.value) == 10 and sentence.is_old(d)]
    return [Read(match.start(), "reported", "unknown_body", 0.7, match.group(1), near[0].value)] if near else []


def _has_decided_on_a_day(sentence: Sentence) -> Read | None:
    """ "Riksantikvarien har 1994-03-01 lämnat tillstånd": somebody, "har", a day, and a deciding verb."""
    has = _HAS.match(sentence.flat)
    if has is None or has["who"].split()[0] in _NOBODY or has["who"].split()[0] in given_names():
        return None
    day = next((d for d in sentence.dates if 0 <= d.start - has.end() < 4 or d.start <= has.end() < d.end), None)
    if day is None or not sentence.is_old(day):
        return None
    to_verb = _TO_VERB.match(sentence.flat, day.end)
    act = act_at(sentence.flat, to_verb.end()) if to_verb else None
    if act is None or act.tense != "supine" or act.kind in ("note", "propose"):
        return None
    return Read(has.start("who"), "reported", "unknown_body", 0.7, has["who"], day.value)


@lru_cache(maxsize=1)
def _formal_past() -> re.Pattern[str]:
    return re.compile(rf"\s*([A-ZÅÄÖ][\w&-]+(?:\s+[A-ZÅÄÖ][\w&-]+)?)\s+(?:{past_of(_FORMAL)})(?![\w-])")
