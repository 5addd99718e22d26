"""Labels that a house uses for its decisions, and whether the body that a heading names is the meeting's own."""

import re
from dataclasses import replace

from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.leads import lead_label
from pipeline.tag.decisions.rows import Row
from pipeline.tag.decisions.tasks import task_label

_LABEL = re.compile(
    r"(?:(?P<who>(?:[\wåäöÅÄÖ-]+\s+){0,3}?[\wåäöÅÄÖ-]+(?::?s|-)\s*)(?:ställningstagande|slutsats|vägval|avgörande"
    r"|överenskommelse|linje|hållning|beslut|prioritering(?:ar)?)"
    r"|(?P<bare>överenskommelse|vägval|överenskommet|överens|beslutat|bestämt|beslutades|bestämdes"
    r"|beslutspunkt(?:er)?(?:\s+\d+)?|beslut\s+och\s+åtgärd(?:er)?"
    r"|beslut/åtgärd|vi\s+bestämde|vi\s+beslutade|resultat\s+av\s+(?:diskussionen|omröstningen|voteringen)"
    r"|det\s+gör\s+vi|så\s+(?:här\s+)?(?:blir\s+det|gör\s+vi)|vi\s+gör\s+så(?:\s+här)?"
    r"|det\s+blir\s+så(?:\s+här)?))\s*:\s+(?=\S)",
    re.IGNORECASE,
)


# In notes, where no reasons are given to courts: "Ställningstagande: Rådet deltar inte."
_STANCE = re.compile(r"ställningstagande\s*:\s+(?=\S)", re.IGNORECASE)
# "[BESLUT] …", "Beslut nr 3: …", "Beslut (Anna): …", "*Beslut:* …", "Fattat beslut: …", "→ Beslut: …"
_MARKED = re.compile(
    r"\s*(?:(?:[=-]>|[→➔➜⇒►#>•-]|[*_](?=\s))\s*)*(?P<open>\[|\*+|_+)?\s*(?:(?:fattat|fattade|taget|mötets|dagens"
    r"|vårt)\s+)?(?:beslut(?:et)?|besl\.?|decision)"
    r"(?:\s+(?:nr\.?|nummer)?\s*\d{1,4}(?:[-/:.]\d{1,4})?"
    r"|\s*#\s*\d+)?(?:\s*\([^()]{1,40}\))?(?(open)\s*[:–-]?\s*[\]*_]+\s*[:–-]?|\s*(?::|[–-]\s))\s*(?=\S)",
    re.IGNORECASE,
)
_CONCLUSION = re.compile(r"(?:slutsats(?:er|en)?|sammanfattningsvis|utfall|resultat)\s*:\s+(?=\S)", re.IGNORECASE)


_INSIDE = re.compile(r"(?<=[.!?)])\s+(?=(?:Beslut|BESLUT)\s*:\s)")


def split_at_label(row: Row) -> list[Row]:
    """A row in which "Beslut:" follows a full stop, as two: what was said, and what was decided."""
    inside = _INSIDE.search(row.text)
    if inside is None or row.mark == "clause":
        return [row]
    start = row.start + inside.end()
    return [
        replace(row, end=row.start + inside.start(), text=row.text[: inside.start()]),
        replace(row, start=start, text=row.text[inside.end() :], paragraph=True, mark=None),
    ]


def is_own(text: str, own: Own) -> bool:
    """Whether the one body named in `text`, in the genitive or not, is the meeting's own."""
    for form in (text, text.removesuffix("s")):
        named = list(bodies_in(form, own))
        if named:
            return named[-1].own
    return False


def named_own(text: str, own: Own) -> bool:
    named = list(bodies_in(text, own))
    return bool(named) and named[0].own


def house_label(text: str, own: Own) -> tuple[str, int] | None:
    """A label that a house uses for its decisions: "Gruppens ställningstagande: …", "Vägval: …"."""
    match = _LABEL.match(text)
    if own.loose and (stance := _STANCE.match(text)):
        return "decision", stance.end()
    if match and ((match["who"] and is_own(match["who"].strip(), own)) or match["bare"]):
        return "decision", match.end()
    if match := _MARKED.match(text):
        return "decision", match.end()
    if length := lead_label(text):
        return "decision", length
    if match := _CONCLUSION.match(text):
        return "conclusion", match.end()
    length = task_label(text)
    return ("task", length) if length else None
