"""Items of notes whose title asks, or names a matter that wants an answer, and whose text ends with it.

"Hur många broschyrer?" over "De gamla är slut. Vi trycker 300.": in the present, by those who meet, as the last words
of the item. Nothing surer may decide in the item.
"""

import re

from pipeline.swedish.names import given_names
from pipeline.tag.decisions.blocks import units_of
from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.elections import NAMES
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import TEXT, Part
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.outcomes import tells_outcome
from pipeline.tag.decisions.sentences import sentences

_ASKS = re.compile(
    r"[?]\s*$|^(?:Ska|Skall|Hur|Vilk(?:en|et|a)|Vem|När|Var)\s+(?:ska\s+)?\w"
    r"|^(?:Val\s+av|Förfrågan|Inbjudan|Erbjudande|Ansökan|Önskemål|Fråga\s+(?:om|från)|Förslag|Remiss|Begäran|Placering|Byte|Inköp|Namn\s+på)\b",
    re.IGNORECASE,
)
# What those who meet are, know, think and say is no answer, nor what they will come back to.
# What is done with the thing that the title names: "Tröjor" over "Tröjorna stryks."
_RESOLVED = re.compile(
    r"\s(?:läggs\s+ned|läggs\s+ner|stryks|slopas|tas\s+bort|behålls|avskaffas|höjs|sänks|införs|förlängs|flyttas|byts(?:\s+ut)?|utökas"
    r"|minskas|stängs|säljs|köps(?:\s+in)?|avvecklas|avslutas|ställs\s+in|målas|repareras|tas\s+ned|tas\s+ner|rivs|blir\s+kvar|får\s+heta)\b"
)
_WHO = re.compile(r"^(?:Vem|Vilka|Vilken)\b", re.IGNORECASE)
_GO = re.compile(rf"(?P<who>{NAMES})\s+(?:åker|går|kommer|deltar|ställer\s+upp|tar|hjälper|gör|representerar|sköter)\b")
_SHORT = re.compile(r"^(?:När|Var|Hur\s+(?:många|mycket|ofta|länge)|Vilken|Vilket)\b[^?]*[?]\s*$", re.IGNORECASE)
_PUT = re.compile(r"^(?:Frågan\s+(?:är|var|gällde)\s+(?:om|hur|vem|vilk\w+|när)\b|Ska\s+vi\b[^?]*[?]$)")
_NO_DEED = re.compile(
    r"(?:är|har|hade|vet|tror|ser|kan|ska|skall|vill|bör|behöver|hoppas|diskuter\w+|funder\w+|undr\w+|önsk\w+|får|hör"
    r"|känn\w*|tyck\w*|ans\w+|men\w+|återkom\w*|vänt\w*|tack\w*|konstat\w+|not\w+|minn\w*|sakn\w+|upplev\w*|märk\w*"
    r"|arbet\w+|jobb\w*|träff\w*|möt\w*|plan\w+|försök\w*|bruk\w*|kom\w*|prat\w*|tal\w*|samtal\w*|förstår|måste|ligger"
    r"|sitter|bor|lever|finns|ses|frågar|hälsar|ber|berättar|delar|visar|lyfter|följer|ställer)$"
)
_VERB = re.compile(r"\s+(?P<verb>[a-zåäö]{2,}r)\b")
_ANSWERS = re.compile(r"(?:Ja|Nej|OK|Okej)\b[,.!]?|Det\s+(?:blir|går\s+bra|är\s+ok)\b|(?:Ingen|Inget|Inga)\s")
_NEWS = re.compile(
    r"\b(?:laget\s+runt|runt\s+bordet|\w*runda(?:n)?|nytt|nyheter|omvärld\w*|läges\w+|rapport\w*|information\w*"
    r"|meddelande\w*|aktuellt|föregående\s+\w+|presentation\w*)\b",
    re.IGNORECASE,
)
_POINT = re.compile(r"[A-ZÅÄÖ][^:.]{2,40}:\s*(?:ja|nej|ok|okej|avvakta[rs]?\b[^.]*|utgår|behålls|stryks)[.!]?$")
_NOT_NOW = re.compile(
    r"\b(?:just\s+nu|för\s+närvarande|ännu|redan|ofta|hittills|i\s+dag|idag|förra|tidigare|kanske|eventuellt|troligen"
    r"|normalt|vanligen|alltid)\b|[?]\s*$|\sav\s"
)


def question_findings(text: str, parts: list[Part], title: str, own: Own) -> list[Finding]:
    """The answer that ends an item whose `title` asks, in the notes of people who meet; or of each of its points."""
    if not own.loose or any(part.kind != TEXT for part in parts if part.rows) or _NEWS.search(title):
        return []
    units = units_of(tuple(row for part in parts for row in part.rows))
    listed = [unit for unit in units if unit.mark == "bullet"]
    points = [
        (end - len(quote), end)
        for unit in listed
        for end in (unit.end,)
        if (quote := text[unit.start : unit.end].lstrip("-–—•●○▪■*· \t")) and _POINT.match(" ".join(quote.split()))
    ]
    if points and len(points) == len(listed) and _ASKS.search(title):
        return [_finding(text, *span) for span in points]
    if not units or units[-1].mark:
        return []
    spans = list(sentences(text, units[-1].start, units[-1].end))
    start, end = spans[-1]
    last, before = " ".join(text[start:end].split()), " ".join(text[slice(*spans[-2])].split()) if spans[1:] else ""
    if _NOT_NOW.search(last) or len(last.split()) > 25:
        return []
    settled = _about(last, title) or ((_ASKS.search(title) or _PUT.match(before)) and _settles(last, title, own))
    alone = len(units) == len(spans) == 1 and _SHORT.match(title) and len(last.split()) < 9
    return [_finding(text, start, end)] if settled or alone else []


def _about(sentence: str, title: str) -> bool:
    """Whether the sentence says what is done with the thing that the title names."""
    words = [word for word in re.findall(r"[\wåäö]+", title.casefold()) if len(word) > 4]
    subject = sentence.casefold().split()[0] if sentence else ""
    return _RESOLVED.search(sentence) is not None and any(subject.startswith(word[:-1][:8]) for word in words)


def _settles(sentence: str, title: str, own: Own) -> bool:
    if _ANSWERS.match(sentence) or _RESOLVED.search(sentence) or (title.endswith("?") and tells_outcome(sentence)):
        return True
    who = _GO.match(sentence) if _WHO.match(title) else None
    if who and who["who"].split()[0].strip(",") in given_names():
        return True
    body = next((one for one in bodies_in(sentence[:90], own) if one.start == 0 and one.own), None)
    verb = _VERB.match(sentence, body.end) if body else None
    return verb is not None and not _NO_DEED.match(verb["verb"])


def _finding(text: str, start: int, end: int) -> Finding:
    quote = text[start:end]
    answer = re.search(r":\s*(ja|nej|ok|okej|avvakta\w*)\b", quote, re.IGNORECASE)
    if _GO.match(quote) and quote.split()[0].strip(",") in given_names():
        return Finding(start, end, "decided", "appoint", 0.55, "rule:question/1")
    kind = {"nej": "reject", "avv": "table"}.get(answer[1][:3].casefold()) if answer else None
    return Finding(start, end, "decided", kind or kind_of(quote).value, 0.55, "rule:question/1")
