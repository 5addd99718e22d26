""" "Gruppen" after a sentence about others: "Kommuncheferna träffades 6 februari. Gruppen antog …" is theirs."""

import re
from dataclasses import replace

from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.when import dates_in, is_before

_THEM = re.compile(r"(?:Gruppen|Nätverket|Rådet|De|Styrelsen|Nämnden|Utskottet)(?=\s)")
# What the others did, as told by those who meet: they dealt with something, at a time of their own.
_DEALT = re.compile(
    r"\s+(?:(?:har|hade)\s+)?(?:(?:också|nu|sedan|då|redan|den\s+\d+\s+\w+)\s+)?(?:behandla\w+|träffa\w+|diskutera\w+|möt\w+"
    r"|sammanträd\w+|tog\s+upp|hade\s+(?:uppe|möte)|hanterade|fick\s+(?:frågan|förslaget|dragning)|gick\s+igenom|såg\s+över"
    r"|haft\s+uppe|tagit\s+upp|prövade|bjöd\s+in|höll\s+möte|drog|besökte)\b"
)


def of_those_before(finding: Finding, quote: str, before: str, own: Own, meeting: str | None) -> Finding:
    """The finding as reported, where `before`, the sentence before its `quote`, is about another body at its work."""
    them = _THEM.match(quote)
    if finding.status != "decided" or them is None:
        return finding
    flat = " ".join(before.split())
    others = next((one for one in bodies_in(flat, own) if not one.own or (one.us and one.strict is False)), None)
    if others is None or others.start > 45 or others.name.casefold() == "vi" or not _DEALT.match(flat, others.end):
        return finding
    if others.own and not any(is_before(day.value, meeting) for day in dates_in(flat, meeting)):
        return finding
    if them.group() not in ("Gruppen", "De") and not others.name.casefold().endswith(them.group().casefold()):
        return finding
    day = next((one.value for one in dates_in(flat, meeting) if is_before(one.value, meeting)), None)
    name = others.name[:1].upper() + others.name[1:]
    return replace(
        finding, status="reported", decider=name, decided_on=finding.decided_on or day, confidence=0.7,
        maker="rule:another_group/1",
    )  # fmt: skip
