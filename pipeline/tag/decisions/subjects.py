"""What a body with its deciding verb tells: decided here, or reported of another body or an earlier meeting."""

import re

from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.deeds import IT_WAS, Deed, deed_of
from pipeline.tag.decisions.own import generic_words
from pipeline.tag.decisions.when import When
from pipeline.tag.decisions.wording import Act, active_forms

_CLAUSE_ENDS = re.compile(r"\s+(?:och|samt|men)\s+(?:att|hur|om)\b|,\s+(?:och|men|vilket|något|så)\b|;|\.\s")
_EARLIER = re.compile(r"\b(?:tidigare|redan|förra|fjol|våras|höstas)\b")
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


def reads_of_bodies(sentence: Sentence) -> list[Read]:
    """One reading for each body that has a deciding verb."""
    deeds = [deed_of(sentence, body) for body in sentence.named]
    return [read for deed in deeds if deed and (read := _judged(sentence, deed))]


def _judged(sentence: Sentence, deed: Deed) -> Read | None:
    flat, body, act = sentence.flat, deed.body, deed.act
    linked = _linked_dates(sentence, deed)
    day = linked[0].value if linked else None
    if deed.said:
        return _told_in_clause(sentence, deed, day)
    if deed.relative and IT_WAS.search(flat[: body.start]) and day and not body.own:
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
