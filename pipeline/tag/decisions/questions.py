"""Items of notes whose title asks, or names a matter that wants an answer, and whose text ends with it.

"Hur många broschyrer?" over "De gamla är slut. Vi trycker 300.": in the present, by those who meet, as the last words
of the item. Nothing surer may decide in the item.
"""

import re

from pipeline.tag.decisions.blocks import units_of
from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import TEXT, Part
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.outcomes import tells_outcome
from pipeline.tag.decisions.sentences import sentences

_ASKS = re.compile(
    r"[?]\s*$|^(?:Ska|Skall|Hur|Vilk(?:en|et|a)|Vem|När|Var)\s+(?:ska\s+)?\w"
    r"|^(?:Val\s+av|Förfrågan|Inbjudan|Erbjudande|Ansökan|Önskemål|Fråga\s+(?:om|från)|Förslag|Remiss|Begäran|Placering|Byte|Inköp)\b",
    re.IGNORECASE,
)
# What those who meet are, know, think and say is no answer, nor what they will come back to.
_NO_DEED = re.compile(
    r"(?:är|har|hade|vet|tror|ser|kan|ska|skall|vill|bör|behöver|hoppas|diskuter\w+|funder\w+|undr\w+|önsk\w+|får|hör"
    r"|känn\w*|tyck\w*|ans\w+|men\w+|återkom\w*|vänt\w*|tack\w*|konstat\w+|not\w+|minn\w*|sakn\w+|upplev\w*|märk\w*"
    r"|arbet\w+|jobb\w*|träff\w*|möt\w*|plan\w+|försök\w*|bruk\w*|kom\w*|prat\w*|tal\w*|samtal\w*|förstår|måste|ligger"
    r"|sitter|bor|lever|finns|ses|frågar|hälsar|ber|berättar|delar|visar|lyfter|följer|ställer)$"
)
_VERB = re.compile(r"\s+(?P<verb>[a-zåäö]{2,}r)\b")
_ANSWERS = re.compile(r"(?:Ja|Nej|OK|Okej)\b[,.!]?|Det\s+(?:blir|går\s+bra|är\s+ok)\b|(?:Ingen|Inget|Inga)\s")
_POINT = re.compile(r"[A-ZÅÄÖ][^:.]{2,40}:\s*(?:ja|nej|ok|okej|avvakta[rs]?\b[^.]*|utgår|behålls|stryks)[.!]?$")
_NOT_NOW = re.compile(
    r"\b(?:just\s+nu|för\s+närvarande|ännu|redan|ofta|hittills|i\s+dag|idag|förra|tidigare|kanske|eventuellt|troligen"
    r"|normalt|vanligen|alltid)\b|[?]\s*$"
)


def question_findings(text: str, parts: list[Part], title: str, own: Own) -> list[Finding]:
    """The answer that ends an item whose `title` asks, in the notes of people who meet; or of each of its points."""
    if not own.loose or not _ASKS.search(title) or any(part.kind != TEXT for part in parts if part.rows):
        return []
    units = units_of(tuple(row for part in parts for row in part.rows))
    listed = [unit for unit in units if unit.mark == "bullet"]
    points = [
        (end - len(quote), end)
        for unit in listed
        for end in (unit.end,)
        if (quote := text[unit.start : unit.end].lstrip("-–—•●○▪■*· \t")) and _POINT.match(" ".join(quote.split()))
    ]
    if points and len(points) == len(listed):
        return [_finding(text, *span) for span in points]
    if not units or units[-1].mark:
        return []
    start, end = list(sentences(text, units[-1].start, units[-1].end))[-1]
    return [_finding(text, start, end)] if _settles(" ".join(text[start:end].split()), own) else []


def _settles(sentence: str, own: Own) -> bool:
    if _NOT_NOW.search(sentence) or len(sentence.split()) > 25:
        return False
    if _ANSWERS.match(sentence) or tells_outcome(sentence):
        return True
    body = next((one for one in bodies_in(sentence[:90], own) if one.start == 0 and one.own), None)
    verb = _VERB.match(sentence, body.end) if body else None
    return verb is not None and not _NO_DEED.match(verb["verb"])


def _finding(text: str, start: int, end: int) -> Finding:
    quote = text[start:end]
    answer = re.search(r":\s*(ja|nej|ok|okej|avvakta\w*)\b", quote, re.IGNORECASE)
    kind = {"nej": "reject", "avv": "table"}.get(answer[1][:3].casefold()) if answer else None
    return Finding(start, end, "decided", kind or kind_of(quote).value, 0.55, "rule:question/1")
