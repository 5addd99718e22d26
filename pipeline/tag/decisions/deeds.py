"""A body and its verb in a sentence, wherever the verb stands.

subject      Nätverket ställer sig bakom strategin.   Kommunstyrelsen antog den 5 februari ett program.
inverted     Efter diskussion enades gruppen om att …   2023-04-21 ställde sig styrelsen bakom …
coordinated  Styrelsen diskuterade frågan och beslutade att …
"""

import re
from dataclasses import dataclass

from pipeline.tag.decisions.bodies import MONTH, Named
from pipeline.tag.decisions.clauses import Sentence
from pipeline.tag.decisions.setphrases import phrases_at
from pipeline.tag.decisions.wording import Act, act_at, active_forms, supine_at

# What may stand between a body and its verb: "har den 12 november", "i beslut 2021-03-19", "vid sitt möte i mars".
_BETWEEN = re.compile(
    rf"""(?:,\s+(?:som|vilken|vilket)\s+[^,.:;]{{3,120}}(?=,\s)
        |,\s+(?:på\s+förslag|i\s+enlighet|med\s+(?:ändring|bifall|anledning|hänvisning)|mot\s+bakgrund)
        \s[^,.:;]{{3,90}}(?=,\s)
        |[\s,]+(?:har|hade|den|i|vid|på|sitt|sin|sina|ett|för|del|egen|också|även|därefter|härefter|därför|alltså
        |således|därmed|härmed|sålunda|då|nu|enhälligt|enigt|redan|sedan|tidigare|dock|genom|beslut|sammanträde|sammanträdet|möte|mötet
        |enligt|delegation|§+|\d[\d.:/–-]*(?::?[ea])?|år|förra|året|veckan|månaden|fjol|våras|höstas|senare|under
        |våren|hösten|sommaren|vintern|bl\.a\.|per|capsulam|bland|annat|dessutom|vidare|slutligen|efter|diskussion
        |votering|omröstning|utan|{MONTH}))*[\s,]+(?:sig\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_SUBORDINATE = re.compile(r"\b(?:att|om|när|innan|eftersom|huruvida|ifall|hur|vad|där|då|så|medan)\s+$", re.IGNORECASE)
_SAID_THAT = re.compile(
    r"\b(?:berätta\w*|informera\w*|meddela\w*|rapportera\w*|konstatera\w*|anmäl\w*|nämn\w*|upplys\w*|redovisa\w*"
    r"|redogj?[oö]r\w*|påmin\w*|noter\w*|antecknas?)\s+(?:\w+\s+){0,2}?(?:om\s+)?att\s+$",
    re.IGNORECASE,
)
_GOVERNED = re.compile(
    r"\b(?:vid|på|under|av|från|i|till|för|med|hos|genom|inför|efter|före|enligt|förra|föregående|senaste|nästa|varje"
    r"|utom|förutom)\s+$",
    re.IGNORECASE,
)
IT_WAS = re.compile(r"^Det\s+(?:var|är)\s+$")  # "Det var styrelsen som den 29 maj gav uppdraget"
_RELATIVE = re.compile(r"\b(?:som|vilket|vilken|vilka)\s+$", re.IGNORECASE)
_TURNED = re.compile(r"(?<![\w-])([\wåäöÅÄÖ]+)\s+(?:sig\s+|alltså\s+|också\s+|därför\s+)?$")
_REACH = 220  # characters from a body to its second verb
_AND = re.compile(
    r"[\s,](?:och|men|samt|varefter|varvid)\s+(?:(?:därför|därmed|sedan|därefter|alltså|också)\s+)?(?=[a-zåäö])"
)
_CLAUSE = re.compile(r"\b(?:att|som|om|där|vilket|vilken|vilka|när)\s")
_SPLIT_VERBS = {  # verbs of phrases that a body splits: "enades gruppen om"
    "enades": "past", "fastnade": "past", "stannade": "past", "landade": "past", "kom": "past", "gav": "past",
    "fattade": "past", "tog": "past", "var": "past", "blev": "past", "är": "present", "enas": "present",
    "ger": "present",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """A body and its verb in a sentence: `at` where the verb begins, `end` where verb (or turned subject) ends."""

    body: Named
    act: Act
    shape: str  # subject | inverted
    at: int
    end: int
    before_verb: str  # what stands right before the verb
    relative: bool = False
    said: bool = False  # told in a clause: "Bo berättade att nämnden antog …"


def deed_of(sentence: Sentence, body: Named) -> Deed | None:
    """What the body does that decides, or None."""
    return _subject(sentence, body) or _inverted(sentence, body) or _coordinated(sentence, body)


def _subject(sentence: Sentence, body: Named) -> Deed | None:
    flat, before = sentence.flat, sentence.flat[: body.start]
    said = _SAID_THAT.search(before) is not None and not body.us
    if (_SUBORDINATE.search(before) and not said) or (_GOVERNED.search(before) and not body.us):
        return None
    between = _BETWEEN.match(flat, body.end)
    if not between:
        return None
    # the longest stretch that a verb follows: "har", "i", "för" are also words that verbs begin with
    who = re.match(r"\s+som(?=\s)", flat[body.end :]) if IT_WAS.search(before) else None
    if who:
        between = _BETWEEN.match(flat, body.end + who.end()) or between
    for stop in sorted({match.end() for match in re.finditer(r"[\s,]+", between.group())}, reverse=True):
        at = between.start() + stop
        if act := act_at(flat, at) or (supine_at(flat, at) if said else None):
            relative = who is not None or _RELATIVE.search(before) is not None
            return Deed(body, act, "subject", at, act.end, flat[body.end : at], relative, said)
    return None


def _inverted(sentence: Sentence, body: Named) -> Deed | None:
    flat, before = sentence.flat, sentence.flat[: body.start]
    match = _TURNED.search(before)
    if not match or re.search(r"\b(?:som|att|har|hade|ska|kan|när)\s+$", before[: match.start(1)]):
        return None
    form = match.group(1).casefold()
    act = active_forms().get(form)
    if form in ("ställde", "ställer") and re.search(r"\bsig\s+$", before) and re.search(r"\bbakom\b", flat[body.end :]):
        act = Act(0, "endorse", "past" if form == "ställde" else "present", "own")
    if form in ("är", "var", "blev") and re.match(r"Att\b", flat):
        return None  # "Att det behövs är vi eniga om"
    if form in _SPLIT_VERBS:
        rest = form + flat[body.end :]
        kinds = [said.kind for said in phrases_at(rest, 0, form) if said.weight == "own"]
        act = Act(0, kinds[0], _SPLIT_VERBS[form], "own") if kinds else None
    if act is None:
        return None
    at = match.start(1)
    return Deed(body, act, "inverted", at, body.end, flat[max(0, at - 40) : at])


def _coordinated(sentence: Sentence, body: Named) -> Deed | None:
    """The second verb of the meeting's own body: "Styrelsen diskuterade frågan och beslutade att …"."""
    flat, before = sentence.flat, sentence.flat[: body.start]
    if not body.own or _SUBORDINATE.search(before) or _RELATIVE.search(before) or _GOVERNED.search(before):
        return None
    for joined in _AND.finditer(flat, body.end, body.end + _REACH):
        act = act_at(flat, joined.end())
        others = [b for b in sentence.named if body.end <= b.start < joined.start() and not b.us]
        if act and act.tense != "supine" and not (others and _CLAUSE.search(flat, body.end, joined.start())):
            return Deed(body, act, "subject", joined.end(), act.end, flat[joined.start() : joined.end()])
    return None
