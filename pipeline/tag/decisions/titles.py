"""Minutes without titles: "§ 3 Till justerare valdes Lisa Berg.
" The sentence that counts as the item's title decides."""

from dataclasses import replace

from pipeline.schema import AgendaItem
from pipeline.tag.decisions.bodies import Own
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.prose import read_sentence
from pipeline.tag.decisions.sentences import sentences

# Readings that a title of the usual kind gives too: "Beslut att anta taxa", "Omval: Bo Ek", "Bidrag till bryggan höjs".
_TITLES_TOO = (
    "rule:decision_noun",
    "rule:noun",
    "rule:matter",
    "rule:we",
    "rule:office",
    "rule:notice",
    "rule:decision_label",
)
_LONGEST = 700


def title_findings(text: str, item: AgendaItem, own: Own, meeting: str | None) -> list[Finding]:
    """Decisions in the title of an item in which nothing else decides."""
    if not item.title.strip():
        return []
    found = []
    for start, end in sentences(text, item.start, _end(text, item)):
        finding = read_sentence(text[start:end], own, meeting) if start < item.end else None
        if finding and finding.status == "decided" and not finding.maker.startswith(_TITLES_TOO):
            trust = min(finding.confidence, 0.85)
            found.append(replace(finding, start=start + finding.start, end=start + finding.end, confidence=trust))
    return found


def _end(text: str, item: AgendaItem) -> int:
    """Where the title ends, with its full stop; with what goes on with it where it breaks off in a sentence."""
    rest = text[item.end : item.body_end]
    if rest[:1] in (".", "!"):
        return item.end + 1
    goes_on = rest.lstrip(" \t\n-")[:1]
    same_line = "\n" not in rest[: len(rest) - len(rest.lstrip())]
    if goes_on.islower() or (same_line and goes_on):
        return min(item.body_end, item.end + _LONGEST)
    return item.end
