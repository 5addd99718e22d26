"""What came of a vote, told without a deciding verb: "Tre röster på vardera. Lotten avgjorde. Båten heter Ebba."."""

import re

from pipeline.tag.decisions.beside import is_beside
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.sentences import sentences
from pipeline.tag.decisions.votes import votes_in

_LOT = re.compile(
    r"\b(?:lotten|slumpen|utslagsröst\w*|ordförandens\s+röst)\s+(?:fick\s+)?(?:avgjorde|avgör|avgöra|föll|gav)\b"
    r"|\b(?:lottning|slantsingling)(?:en)?\b|\bsingla\w*\s+slant|\bsinglades\b|\blottades\b",
    re.IGNORECASE,
)
# Told of the vote itself, between the figures and what came of them.
_OF_VOTE = re.compile(
    r"\b(?:avst(?:od|år|ått)|blank\w*|nedlagd\w*|krona|klave|lott\w*|slant\w*|singla\w*|röst\w*|utslagsröst\w*|fullmakt\w*)\b",
    re.IGNORECASE,
)
# "Omröstning om dag: måndag 4, fredag 2." What came of it may be told in a word or two.
_LABELLED = re.compile(
    r"(?:Om|Prov|Slut)?(?:[Rr]östning|[Vv]otering|[Hh]anduppräckning)(?:en)?\b[^:.]{0,40}:"
    r"\s[^.]*?\d[^.]*?\d+\s*(?:röst(?:er)?)?[.]?$"
)
_HENCE = re.compile(r"\b(?:alltså|därmed|således|därför)\b", re.IGNORECASE)
_BECOMES = re.compile(r"[A-ZÅÄÖ]\S+(?:\s\S+){0,3}\s(?:blir|blev)\s\S+(?:\s\S+){0,4}$")  # "Temat blir demens."
_NOT_NOW = re.compile(r"\b(?:hade|var|har|kan|borde|bör|skulle|kanske)\b|[?]\s*$")
_MOST_WORDS = 25


def outcome_of_vote(text: str, start: int, end: int, found: list[Finding]) -> Finding | None:
    """The sentence of this paragraph that follows a vote or a lot, where none of `found` stands after the vote."""
    voted = drawn = False
    label: int | None = None
    for low, high in sentences(text, start, end):
        sentence = " ".join(text[low:high].split())
        if any(f.start < high and low < f.end for f in found):
            voted = voted and not any(f.status == "decided" for f in found if f.start < high and low < f.end)
            continue
        counted = bool(votes_in(text, low, high))
        drawn = drawn or bool(_LOT.search(sentence))
        if _LABELLED.match(sentence):
            voted, label = True, low
            continue
        if counted or (drawn and not voted):
            voted = True
            continue
        if not voted or _OF_VOTE.search(sentence):
            continue
        hence = _HENCE.search(sentence) is not None or _BECOMES.match(sentence) is not None
        if is_beside(sentence) or _NOT_NOW.search(sentence) or len(sentence.split()) > _MOST_WORDS:
            return None
        if label is not None and len(sentence.split()) < 13:
            start_at = label if len(sentence.split()) < 5 else low
            return Finding(start_at, high, "decided", kind_of(sentence).value, 0.65, "rule:after_vote/2")
        if hence or (drawn and len(sentence.split()) < 13):
            return Finding(low, high, "decided", kind_of(sentence).value, 0.65, "rule:after_vote/1")
        return None
    return None
