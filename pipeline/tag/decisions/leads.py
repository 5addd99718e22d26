"""Leads under which notes jot down what was agreed, in the words of a talk: "Så här gör vi:", "Vi landar i:".

What stands under one is decided whatever its wording: each bullet, and each paragraph that is a sentence of its own.
"""

import re

from pipeline.tag.decisions.rows import Row

_US = r"(?:vi|gruppen|nätverket|rådet|mötet|teamet)"
_LEAD = re.compile(
    rf"(?:därför\s+|alltså\s+|slutsats(?:en)?\s*[:,–-]\s*)?(?:"
    rf"(?:så|så\s+här|på\s+det\s+här\s+sättet)\s+(?:gör|löser|fördelar|lägger)\s+vi(?:\s+(?:det|detta|nu|framöver|i\s+år"
    rf"|i\s+stället|istället|fortsättningsvis|från\s+och\s+med\s+\S+(?:\s+\S+)?|till\s+(?:hösten|våren|sommaren)))?"
    rf"|(?:gör|gjorde)\s+vi\s+så(?:\s+här)?|vi\s+gör\s+så(?:\s+här)?(?:\s+(?:framöver|i\s+år|i\s+stället|istället))?"
    rf"|så(?:\s+här)?\s+(?:blir|blev)\s+det|det\s+(?:blir|blev)\s+så(?:\s+här)?"
    rf"|{_US}\s+(?:landar|landade|stannar|stannade)\s+(?:i|för|vid)(?:\s+(?:följande|detta|det\s+här))?"
    rf"|{_US}\s+(?:sa|sade|säger|bestämmer|bestämde|beslutar|beslutade|kör\s+på|enas\s+om|enades\s+om|gick\s+på|går\s+på)"
    rf"(?:\s+(?:följande|att))?"
    rf"|(?:{_US}\s+)?(?:kom|kommer)\s+överens(?:\s+om)?(?:\s+(?:följande|att))?"
    rf"|{_US}\s+(?:är|var|blev)\s+(?:överens|ense|eniga?)\s+om(?:\s+följande)?"
    rf"|följande\s+(?:bestämdes|beslutades|beslöts|kom\s+vi\s+överens\s+om|gäller\s+framöver)"
    rf"|(?:det\s+här|detta|det)\s+(?:bestämde|beslutade|enades|landade|kom)\s+vi(?:\s+(?:om|i|fram\s+till|överens\s+om))?"
    rf"|(?:vår|gruppens|nätverkets|rådets|gemensam)\s+(?:linje|hållning|lösning|slutsats|överenskommelse)"
    rf"|det\s+(?:här\s+)?(?:gör|kör)\s+vi(?:\s+på)?"
    rf"|(?:våra\s+|gemensamma\s+|gjorda\s+)?överenskommelser|(?:rådets|nätverkets|gruppens|vårt)\s+svar"
    rf")",
    re.IGNORECASE,
)


# "Vi enades om: gemensam blankett" is read as the sentence it is.
_GOES_ON = re.compile(r"\s(?:att|om|i|för|vid|på|till)$")


def is_lead(text: str) -> bool:
    """Whether a line holds such a lead and nothing else."""
    return _LEAD.fullmatch(text.strip(" .:*_#–-\t")) is not None


def opens_list(rows: list[Row], index: int) -> bool:
    """Whether the row at `index` is such a lead, and the lines under it what it introduces."""
    if index + 1 >= len(rows) or not is_lead(rows[index].text):
        return False
    row, after = rows[index], rows[index + 1]
    told = row.text.rstrip("*_ ").endswith(":") or (row.line.bold and not after.line.bold)
    return after.mark != "clause" and (told or after.mark == "bullet")


def lead_label(text: str) -> int:
    """Length of a lead with its colon at the start of a line that goes on, or 0: "Kom överens: bloggen läggs ned."."""
    match = re.match(r"[\s*_]*([^:\n]{3,60}):[*_]*\s+(?=\S)", text)
    return match.end() if match and is_lead(match[1]) and not _GOES_ON.search(match[1]) else 0
