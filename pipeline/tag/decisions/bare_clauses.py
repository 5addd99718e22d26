"""Att-clauses with nothing over them, at the end of an item whose heading or deciding verb is lost.

"Sökanden har inkommit med komplettering." / "att avslå ansökan, samt" / "att delge sökanden beslutet."
"""

import re

from pipeline.tag.decisions.blocks import Unit, units_of
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import TEXT, Part
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.sentences import sentences

_PLACES = frozenset((TEXT, "background", "discussion", "information", "reasons"))
_TO_DO = re.compile(
    r"(?:att|Att|ATT)\s+(?:inte\s+|ej\s+|icke\s+)?(?:[a-zåäö]{2,}a|avslå|anslå|föreslå|tillstå|utse|ge|avge|be|uppdra|dra"
    r"|ha|bli|få|gå|ta|anta|stå|bestå|låta)(?:\s|$)"
)
# "Att bygga om den blir dyrt.": the clause is a subject, and something is said of it.
_SAID_OF_IT = re.compile(
    r"\b(?:är|blir|blev|var|vore|kan|kommer|skulle|kräver|krävs|kostar|innebär|tar|tog|verkar|känns)\b|[:?]"
)
_ASKED = re.compile(
    r"\b(?:yrka\w*|föresl\w+|syfte\w*|mål(?:et|en)?|önska\w*|förslag\w*|hemställ\w+|fråg\w+|tänka)\b", re.IGNORECASE
)


def clause_findings(text: str, parts: list[Part]) -> list[Finding]:
    """The clauses with which an item ends, as one decision. To be asked only where nothing else in it decides."""
    parts = [part for part in parts if part.rows and part.kind != "recipients"]
    if not parts or any(part.kind not in _PLACES for part in parts):
        return []
    units = units_of(parts[-1].rows)
    at = len(units)
    while at and units[at - 1].mark == "clause":
        at -= 1
    above = units[at - 1].text(text) if at else ""
    if at < len(units):
        span = (units[at].start, units[-1].end) if _stand_alone(text, units[at:], above) else None
    else:
        span = _last_sentence(text, units[-1])
    if span is None or _ASKED.search(above[-200:]):
        return []
    return [Finding(*span, "decided", kind_of(text[slice(*span)]).value, 0.65, "rule:bare_clause/1")]


def _stand_alone(text: str, clauses: list[Unit], above: str) -> bool:
    if above and not above.rstrip().endswith((".", "!", ")")):
        return False
    first = " ".join(clauses[0].text(text).split())
    return (len(clauses) > 1 and not _SAID_OF_IT.search(first[-1:])) or _is_wish(first)


def _last_sentence(text: str, unit: Unit) -> tuple[int, int] | None:
    """ "Diskuterades städningen. Att hyra en container i maj." """
    spans = list(sentences(text, unit.start, unit.end))
    last = " ".join(text[slice(*spans[-1])].split()) if spans else ""
    if (
        len(spans) < 2
        or unit.mark
        or text[spans[-2][1] - 1] == "?"
        or not last.startswith("Att ")
        or _ASKED.search(text[slice(*spans[-2])])
    ):
        return None
    return spans[-1] if _is_wish(last) else None


def _is_wish(sentence: str) -> bool:
    return _TO_DO.match(sentence) is not None and not _SAID_OF_IT.search(sentence)
