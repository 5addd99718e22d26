"""A body and its deciding verb: decided here, or reported of another body or an earlier meeting.

subject    Nätverket ställer sig bakom strategin.    Kommunstyrelsen antog den 5 februari ett program.
inverted   Efter diskussion enades gruppen om att …  2023-04-21 ställde sig styrelsen bakom …
"""

import re
from dataclasses import dataclass

from pipeline.tag.decisions.bodies import MONTH, Named
from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.own import generic_words
from pipeline.tag.decisions.setphrases import phrases_at
from pipeline.tag.decisions.when import When
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
_CLAUSE_ENDS = re.compile(r"\s+(?:och|samt|men)\s+(?:att|hur|om)\b|,\s+(?:och|men|vilket|något|så)\b|;|\.\s")
_GOVERNED = re.compile(
    r"\b(?:vid|på|under|av|från|i|till|för|med|hos|genom|inför|efter|före|enligt|förra|föregående|senaste|nästa|varje"
    r"|utom|förutom)\s+$",
    re.IGNORECASE,
)
_IT_WAS = re.compile(r"^Det\s+(?:var|är)\s+$")  # "Det var styrelsen som den 29 maj gav uppdraget"
_RELATIVE = re.compile(r"\b(?:som|vilket|vilken|vilka)\s+$", re.IGNORECASE)
_EARLIER = re.compile(r"\b(?:tidigare|redan|förra|fjol|våras|höstas)\b")
_TURNED = re.compile(r"(?<![\w-])([\wåäöÅÄÖ]+)\s+(?:sig\s+|alltså\s+|också\s+|därför\s+)?$")
_REACH = 220  # characters from a body to its second verb
_AND = re.compile(
    r"[\s,](?:och|men|samt|varefter|varvid)\s+(?:(?:därför|därmed|sedan|därefter|alltså|också)\s+)?(?=[a-zåäö])"
)
_FORMALLY = re.compile(r"beslut|beslöt|bestäm", re.IGNORECASE)
_SEEN = re.compile(
    r"\s*(?:om\s+)?(?:att\s+)?(?:det|detta|frågan|läget|situationen|arbetet|behovet)\s+(?:är|finns|behövs|behöver"
    r"|krävs|kräver|saknas|var|fungerar"
    r"|råder|går|ser|har|varit|blivit|gått)\b"
)
# What somebody decides as a rule: "Rektorerna beslutar om hur tiden disponeras".
_AS_A_RULE = re.compile(r"\s+(?:själv[a]?\s+)?om\s+(?:hur|vilk\w+|när|sin|sitt|sina)\b")
_OPENS = re.compile(
    r"\s*(?:(?:vid|på|i|under|redan|efter)\s+(?:\S+\s+){0,4})?(?:den\s+)?",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(r"\s+(?:inte|ej|icke|aldrig)\b")
_NOT_INSIDE = re.compile(r"\b(?:inte|inget|ej|aldrig)\b")  # "fattade inget beslut"
_YEAR = re.compile(r"(?:19|20)\d\d")
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


def reads_of_bodies(sentence: Sentence) -> list[Read]:
    """One reading for each body that has a deciding verb."""
    deeds = [
        _subject(sentence, body) or _inverted(sentence, body) or _coordinated(sentence, body) for body in sentence.named
    ]
    return [read for deed in deeds if deed and (read := _judged(sentence, deed))]


def _subject(sentence: Sentence, body: Named) -> Deed | None:
    flat, before = sentence.flat, sentence.flat[: body.start]
    said = _SAID_THAT.search(before) is not None and not body.us
    if (_SUBORDINATE.search(before) and not said) or (_GOVERNED.search(before) and not body.us):
        return None
    between = _BETWEEN.match(flat, body.end)
    if not between:
        return None
    # the longest stretch that a verb follows: "har", "i", "för" are also words that verbs begin with
    who = re.match(r"\s+som(?=\s)", flat[body.end :]) if _IT_WAS.search(before) else None
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


def _judged(sentence: Sentence, deed: Deed) -> Read | None:
    flat, body, act = sentence.flat, deed.body, deed.act
    linked = _linked_dates(sentence, deed)
    day = linked[0].value if linked else None
    if deed.said:
        return _told_in_clause(sentence, deed, day)
    if deed.relative and _IT_WAS.search(flat[: body.start]) and day and not body.own:
        return Read(0, "reported", deed.shape, 0.75, body.name, day)
    if deed.relative and not re.fullmatch(r"\d{4}-\d\d-\d\d", day or ""):
        return None  # "åtgärderna som nämnden beslutade om 2017"
    if not act.kind and (_NOT_AFTER.match(flat, deed.end) or _NOT_INSIDE.search(flat, deed.at, deed.end)):
        return None
    name = body.name[:1].upper() + body.name[1:] if body.own else body.name
    if body.name.casefold() == "ordföranden":
        return _by_delegation(sentence, deed, day)
    if body.own and re.search(r"\bper\s+capsulam\b", flat, re.IGNORECASE):
        return Read(deed.at, "decided", deed.shape, 0.75, name, day)  # decided between meetings, recorded at this one
    earlier = any(map(sentence.is_old, linked)) or bool(_EARLIER.search(deed.before_verb)) or sentence.last_time
    earlier = earlier or _people_once(sentence, deed)
    concluded = re.search(r"\b(?:har|hade)\s+(?:således|därmed|alltså|härmed|därigenom|sålunda)\b", deed.before_verb)
    if body.own and concluded and not linked:
        return Read(deed.at, "decided", deed.shape, 0.85, name)
    if (
        body.own
        and earlier
        and deed.act.tense == "present"
        and not any(_YEAR.search(flat[d.start : d.end]) for d in linked)
    ):
        return None  # "Styrelsen beslutar i maj": a plan
    if body.strict and not _agrees(act, of_people=body.us):
        return None
    if body.strict and body.us and re.match(r"(?:är|var|blev)\b", flat[deed.at : deed.end]) and act.kind == "endorse":
        return None  # "Alla var positiva till …": an opinion
    told = earlier and act.tense == "past" and (act.kind != "" or _of_that_day(sentence, deed, linked))
    if (body.us and not told) or (body.own and not earlier and not deed.relative):
        return _decided(sentence, deed, name, day)
    return _reported(sentence, deed, name, day, bool(linked))


_PEOPLE = re.compile(r"\w(?:arna|erna|orna|råden|ena)$")


def _people_once(sentence: Sentence, deed: Deed) -> bool:
    """Whether people named by their office did it on a past day that ends the sentence: "Cheferna antog den 3/5"."""
    name = deed.body.name.casefold()
    if not deed.body.own or deed.act.tense != "past" or not _PEOPLE.search(name) or name in generic_words():
        return False
    day = sentence.dates[-1] if sentence.dates else None
    ends = day is not None and sentence.of_the_decision(day) and not sentence.flat[day.end :].strip(" .")
    return ends and day is not None and sentence.is_old(day)


def _told_in_clause(sentence: Sentence, deed: Deed, day: str | None) -> Read | None:
    """ "Bo berättade att nämnden antog planen den 19 oktober och att …": with its day, to the end of its clause."""
    clause = _CLAUSE_ENDS.split(sentence.flat[deed.body.start :], maxsplit=1)[0].rstrip(" .")
    stop = deed.body.start + len(clause)
    dates = [d.value for d in sentence.dates if deed.body.start <= d.start < stop and sentence.of_the_decision(d)]
    day = day or next(iter(dates), None)
    if deed.act.tense == "present" or deed.act.kind in ("note", "propose"):
        return None
    dated = day is not None and len(day) >= 7
    if not dated and not (_ORGAN.search(deed.body.name) and deed.act.kind in _PLAIN_DEEDS):
        return None
    trust = 0.7 if dated else 0.55
    return Read(deed.at, "reported", deed.shape, trust, deed.body.name, day, span=(deed.body.start, stop))


def _of_that_day(sentence: Sentence, deed: Deed, linked: list[When]) -> bool:
    """Whether what was decided follows its day: not "Vi bestämde 3 september, 22 oktober", where the day is decided."""
    if deed.shape == "inverted" and _PEOPLE.search(deed.body.name) and any(day.end <= deed.at for day in linked):
        return True  # "Vid sitt möte den 22 mars beslutade cheferna att …"
    return sentence.last_time or any(re.match(r"\s+(?:att|om)\b", sentence.flat[day.end :]) for day in linked)


def _linked_dates(sentence: Sentence, deed: Deed) -> list[When]:
    """Dates that stand before the verb, right after it, or at the end with a §: "…, den 11 september 2009, § 47"."""
    low = deed.body.start if deed.shape == "subject" else max(0, deed.at - 40)
    near = [d for d in sentence.dates if low <= d.start <= deed.end + 50 and sentence.of_the_decision(d)]
    linked = [
        d
        for d in near
        if (d.start < deed.at and (deed.shape == "subject" or _leads(sentence.flat, d, deed.at)))
        or (d.start >= deed.at and _follows(sentence.flat[deed.end : d.start]))
    ]
    last = sentence.dates[-1] if sentence.dates else None
    cited = last and re.fullmatch(r"[\s,]*§+\s*\d+[^.]{0,12}[.\s]*", sentence.flat[last.end :])
    if last and cited and deed.act.tense == "past" and sentence.of_the_decision(last):
        linked.append(last)
    return linked


def _leads(flat: str, date: When, at: int) -> bool:
    """Whether the day opens the sentence or stands right before the verb: not "Dagen hålls den 12 mars, beslutade …
    "."""
    if _OPENS.fullmatch(flat[: date.start]):
        return True
    between = flat[date.end : at].strip()
    return not between or re.fullmatch(r",?\s*§+\s*\d+\s*,?", between) is not None


# "antog vid första läsningen 2005-09-23", "beslutade vid sitt möte den 3 mars"
_BEFORE_DAY = re.compile(
    r"[\s,]*(?:sig\s+)?(?:bakom\s+)?(?:i\s+beslut\s+|(?:vid|på)\s+(?:\S+\s+){0,2}?\w*(?:sammanträde|möte|läsning|behandling"
    r"|stämma)\w*\s+)?(?:den\s+)?"
)


def _follows(text: str) -> bool:
    return _BEFORE_DAY.fullmatch(text) is not None


def _by_delegation(sentence: Sentence, deed: Deed, day: str | None) -> Read | None:
    """The chair decides only by delegation: "Ordföranden fattade den 20 december ett delegationsbeslut"."""
    if not re.match(r"fatta", sentence.flat[deed.at :], re.IGNORECASE) or not sentence.dates:
        return None
    return Read(deed.at, "reported", deed.shape, 0.6, deed.body.name, day or sentence.dates[0].value)


def _decided(sentence: Sentence, deed: Deed, name: str, day: str | None) -> Read | None:
    if deed.body.name.casefold() == "vi" and not _settles(deed.act):
        return None  # "Vi noterade ett starkt engagemang", "Vi föreslår att …"
    if deed.body.us and re.match(r"\s+oss\b", sentence.flat[deed.end :]):
        return None  # "Vi har beslutat oss för att lägga fram …": a speech
    if deed.act.tense == "supine" and deed.act.kind != "note":
        return Read(deed.at, "reported", deed.shape, 0.4, name, day)
    if deed.act.kind == "refer" and re.match(r"lyft\w*\s+att\b", sentence.flat[deed.at :]):
        return None  # "Nätverket lyfter att …": said
    if deed.act.kind == "note" and re.search(r"\bnoter\w+\s+att\b", sentence.flat[deed.at :]):
        return None  # "Rådet noterar att …": an observation
    if not deed.act.kind and not _FORMALLY.match(sentence.flat, deed.at) and _SEEN.match(sentence.flat, deed.end):
        return None  # "Gruppen är överens om att det behövs fler": an observation
    if deed.act.tense == "present" and _AS_A_RULE.match(sentence.flat, deed.end):
        return None
    trust = 0.92 if deed.act.kind else 0.95
    return Read(deed.at, "decided", deed.shape, trust, None if deed.body.us else name)


def _agrees(act: Act, of_people: bool) -> bool:
    """Whether only those who meet do this, together: not "Alla valde en bok", "Kommunerna höjer avgiften".

    "Gruppen" may also be a working group that was told of: it notes and proposes as others do.
    """
    if not of_people:
        return act.kind not in ("note", "propose")
    return act.kind in ("", "endorse") or (act.weight == "sure" and act.kind in ("adopt", "reject", "table"))


def _settles(act: Act) -> bool:
    if act.kind in ("reject", "table") and act.tense == "past":
        return True  # "Vi tackade nej till det."
    return act.kind in ("", "endorse") or (act.weight == "sure" and act.tense == "past" and act.kind != "note")


def _reported(sentence: Sentence, deed: Deed, name: str, day: str | None, linked: bool) -> Read | None:
    act, rest = deed.act, sentence.flat[deed.end : deed.end + 60]
    if act.kind == "propose" and not (day and act.tense in ("past", "supine")):
        return None
    if act.kind == "appoint" and re.match(r"\s+att\b", rest):
        return None  # "har valt att stå utanför"
    if act.tense == "present" and not (linked or re.search(r"\bbeslut\s+(?:den\s+)?\d", rest)):
        return None
    if act.tense == "present" and re.match(r"(?:fattar|tar)\b", sentence.flat[deed.at :]):
        return None  # "Fullmäktige fattar beslut den 19 juni": a plan
    day = day or _day_after(sentence, deed)
    if act.kind == "note" and not day:
        return None  # others' thanks and notes: no decision told of
    everyday = act.kind and not day and deed.shape == "subject" and _is_everyday(sentence.flat[deed.at : deed.end])
    told = (
        act.tense == "supine" and act.kind in ("adopt", "fund", "appoint", "reject") and _ORGAN.search(deed.body.name)
    )
    if everyday and not told:
        return None  # "Riksdagen har höjt …": with no day a fact of the world, not a decision reported
    trust = 0.92 if day else 0.6 if deed.relative else 0.8
    return Read(deed.at, "reported", deed.shape, trust, name, day, deed.relative)


_PLAIN_DEEDS = frozenset(("adopt", "fund", "reject", "refer-back", "table", "endorse"))
_ORGAN = re.compile(
    r"\w(?:nämnden|styrelsen|utskottet|direktionen|fullmäktige)\b(?<!länsstyrelsen)|^styrelsen\s+för\b", re.IGNORECASE
)


def _is_everyday(verb: str) -> bool:
    found = active_forms().get(verb.casefold())
    return found is not None and found.weight == "own"


def _day_after(sentence: Sentence, deed: Deed) -> str | None:
    """A day within reach after the verb that ends the sentence, or any where the clause is turned round."""
    near = [d for d in sentence.dates if 0 <= d.start - deed.end < 60 and sentence.of_the_decision(d)]
    if not near:
        return None
    last = sentence.flat[near[-1].start : near[-1].end].rstrip(" .")
    ends = sentence.flat.rstrip(" .").endswith(last)
    return near[-1].value if deed.shape == "inverted" or ends else None
