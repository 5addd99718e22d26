"""Labels that a house uses for its decisions, and whether the body that a heading names is the meeting's own."""

import re

from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.tasks import task_label

_LABEL = re.compile(
    r"(?:(?P<who>(?:[\wåäöÅÄÖ-]+\s+){0,3}?[\wåäöÅÄÖ-]+s\s+)(?:ställningstagande|slutsats|vägval|avgörande"
    r"|överenskommelse|linje|hållning)"
    r"|(?P<bare>överenskommelse|vägval|överenskommet|överens|beslutat|bestämt|beslutades|bestämdes"
    r"|beslutspunkt(?:er)?(?:\s+\d+)?|beslut\s+och\s+åtgärd(?:er)?"
    r"|beslut/åtgärd|vi\s+bestämde|vi\s+beslutade|resultat\s+av\s+(?:diskussionen|omröstningen|voteringen)"
    r"|så\s+(?:här\s+)?(?:blir\s+det|gör\s+vi)|vi\s+gör\s+så(?:\s+här)?"
    r"|det\s+blir\s+så(?:\s+här)?))\s*:\s+(?=\S)",
    re.IGNORECASE,
)


_CONCLUSION = re.compile(r"(?:slutsats(?:er|en)?|sammanfattningsvis|utfall|resultat)\s*:\s+(?=\S)", re.IGNORECASE)


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
    if match and ((match["who"] and is_own(match["who"].strip(), own)) or match["bare"]):
        return "decision", match.end()
    if match := _CONCLUSION.match(text):
        return "conclusion", match.end()
    length = task_label(text)
    return ("task", length) if length else None
