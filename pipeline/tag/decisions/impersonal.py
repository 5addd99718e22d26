"""Decisions with no deciding body as subject.

agent      Överenskommelsen godkändes av nämnden 2015-09-24.
passive    Ärendet bordläggs.   Beslöts att …   Till justerare valdes Bo Ek.
phrase     Bo Ek fick i uppdrag att …   Informationen lades till handlingarna.
became     Efter propositioner blev förslaget bifallet.
"""

import re

from pipeline.tag.decisions.bodies import Named
from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.elections import elects
from pipeline.tag.decisions.elsewhere import read_of_unknown_body
from pipeline.tag.decisions.setphrases import Said, phrases_in
from pipeline.tag.decisions.tasks import promises
from pipeline.tag.decisions.told import reads_by_shape
from pipeline.tag.decisions.wording import Act, became_pattern, passive_forms, passive_pattern

_BY = re.compile(r"(?:\s+[^\s.,;]+){0,7}?\s+av\s+")
_BY_SOMEBODY = re.compile(r"(?:\s+[^\s.,;]+){0,2}?\s+av\s+[A-ZÅÄÖ]")
_MADE_BY = re.compile(
    r"\s+(?:utsän[dt]|framlag[dt]|föreslag|upprätta[dt]|utarbeta[dt]|redovisa[dt]|avgiv|presentera[dt]|lämna[dt]"
    r"|inkomm|giv)(?:a|e|en|et|na)?\s+\w"
)
_NONE = re.compile(r"\b(?:ingen|inget|inga)\s+(?:[^\s,]+\s+){0,3}$", re.IGNORECASE)
_HABIT = re.compile(r"\s+(?:av\s+respektive|årligen|varje|normalt|vanligen|enligt\s+lag)\b")
_THEN = re.compile(
    r"\s+(?:då|senare|vid|längre\s+fram|på\s+(?:nästa|mötet|plats)|när|efter|inom|framöver)\b"
)  # still to be settled
_SUMMONED = re.compile(
    r"(?:\b(?:[Ff]ann|[Ff]inner)\s+(?:\S+\s+)?(?:att|sig)|\b(?:[Aa]nsåg|anser)\s+sig|\bförklarade\s+(?:sig|mötet)|\b[Bb]efanns)\b.*"
    r"\b(?:kallel\w+|kallad|kallat|utlyst|behörig\w*|beslut(?:s)?för\w*|stadgeenlig\w*)"
)
_TAKEN = re.compile(
    r"\s*(?:[.,;:)]|$|att\s+gälla|enligt|med|av|som|för|i|och|från|utan|på|den|efter|därmed|i\s+dess)(?:\b|\s|$"
    r"|(?<=[.,;:)]))"
)
# "Omval av Bo Ek.", "Nyval skedde av Eva Ros", "Skedde omval av ..."
_ELECTION = re.compile(
    r"\s*(?:(?:Omval|Nyval|Återval|Fyllnadsval)(?:\s+(?:skedde|sker|gjordes|företogs))?|(?:Skedde|Gjordes|Företogs)\s+"
    r"(?:omval|nyval|återval|fyllnadsval))\s+(?:av|på)\s+[A-ZÅÄÖ]"
)
_TO_A_POST = re.compile(
    r"\s*(?:Till|Som)\s"
)  # "Till årsmötet i Örebro 14 juni utsågs …": the day is of what they go to
_WHEREAT = re.compile(r"\b(?:varvid|varefter|då)\s+(?:\S+\s+){0,5}$")
_AGENCY = re.compile(
    r"\w*(?:verket|verk|inspektionen|myndigheten|domstolen|departementet|länsstyrelsen|kassan|förmedlingen"
    r"|utredningen|utredaren)|(?!VD\b|AU\b|KS)[A-ZÅÄÖ]{2,6}|\w+styrelsen"
)
# What is told of an earlier meeting right after its verb: "beslutades på förra mötet".
_LAST_TIME = re.compile(
    r"\s+(?:(?:redan|också|även)\s+)?(?:(?:på|vid|under)\s+(?:det\s+)?(?:förra|föregående|senaste|tidigare)"
    r"\s+\w*(?:möte|träff|sammanträde|stämma)|i\s+(?:fjol|våras|höstas|somras|vintras)\b|förra\s+\w+|tidigare\b)"
)


def reads_of_passives(sentence: Sentence) -> list[Read]:
    """Every passive that decides, with or without an agent."""
    reads = []
    for match in passive_pattern().finditer(sentence.flat):
        act = passive_forms()[match.group().casefold()]
        read = _passive(sentence, act, match.start(), match.end())
        if read:
            reads.append(read)
    return reads


def reads_of_phrases(sentence: Sentence) -> list[Read]:
    """What is left where neither a body nor a passive decides: phrases, the old passive, short elections."""
    return (
        _phrases(sentence) or _became(sentence) or read_of_unknown_body(sentence) or _summoned(sentence)
        or reads_by_shape(sentence)
    )  # fmt: skip


def _passive(sentence: Sentence, act: Act, at: int, end: int) -> Read | None:
    before, after = sentence.flat[:at], sentence.flat[end:]
    agent = _BY.match(after)
    by = next((b for b in sentence.named if agent and b.start == end + agent.end()), None)
    if by is not None and _MADE_BY.match(sentence.flat, by.end):
        agent = by = None  # "fastställdes av styrelsen utsänt förslag"
    relative = re.search(r"\b(?:som|vilken|vilket|vilka)\b[^,]*$", before) is not None
    if by is not None:
        return _by_body(sentence, act, at, by, relative)
    if agent and _BY_SOMEBODY.match(after):
        return None  # done by a person or an unknown body
    told = _WHEREAT.search(before)
    if told and any(date.end <= told.start() and sentence.is_old(date) for date in sentence.dates):
        return None  # "Ärendet behandlades 1985-08-13, § 171, varvid det bordlades.": earlier handling
    word = sentence.flat[at:end].casefold()
    main = sentence.in_main_clause(at) or (word.startswith(("besl", "best", "enad")) and _AFTER_CLAUSE.match(before))
    if relative or not main or _NONE.search(before) or _OF_A_YEAR.fullmatch(before):
        return None
    if act.kind == "note" and (re.match(r"\s+att\b", after) or (not before.strip(" ") and len(after.split()) > 6)):
        return None  # "Det noteras att …": an observation
    if word.startswith("noter") and len(after.split()) > 5:
        return None  # "Under året noterades en ökning av …"
    if word == "antas" and not _TAKEN.match(after):
        return None  # "antas vara": assumed
    if word.startswith("nominerad") and not _TO_A_POST.match(before):
        return None  # "Ytterligare nominerades Bo Ek": who is there to choose from
    if act.tense == "past" and re.match(r"\s+(?:först|redan)\s+(?:i|den|på|under|\d)", after):
        return None  # "Planen antogs först i maj"
    if act.tense == "present" and _BY_RULE.match(before):
        return None
    if act.tense == "present" and (_HABIT.match(after) or (word in ("bestäms", "beslutas") and _THEN.match(after))):
        return None
    if _WHEREBY.search(before) and any(sentence.is_old(d) for d in sentence.dates):
        return None  # "Ärendet behandlades 1985-08-13, varvid det bordlades"
    right_after = [
        d
        for d in sentence.dates
        if d.start == end + 1 and _DATED.match(sentence.flat[d.start : d.end]) and sentence.is_old(d)
    ]
    if right_after and act.tense == "past":  # "Fullmäktige i Säter, ny taxa antogs 2011-10-27"
        by = next((b for b in sentence.named if b.start < 2 and not b.own), None)
        return Read(at, "reported", "passive", 0.6, by.name, right_after[0].value) if by else None
    old = None if _TO_A_POST.match(before) else sentence.dated_before(at)
    if old or sentence.last_time or _LAST_TIME.match(after):
        day = next((date.value for date in sentence.dates if date.end <= at), None)
        return Read(at, "reported", "passive", 0.4, None, day)
    first = before.strip().casefold() in ("", "det", "därefter", "härefter", "så")
    return Read(at, "decided", "passive", 0.93 if first or act.tense == "present" else 0.9)


def _by_body(sentence: Sentence, act: Act, at: int, by: Named, relative: bool) -> Read | None:
    """ "… godkändes av nämnden 2015-09-24": reported of another body, or of the own one where a day before is given."""
    near = next((d for d in sentence.dates if 0 <= d.start - by.end < 30 or 0 <= at - d.end < 12), None)
    if by.own and act.tense == "past" and not near and not relative and sentence.in_main_clause(at):
        return Read(at, "decided", "agent", 0.85)
    if act.tense != "past" or (by.own and not (near and sentence.is_old(near))):
        return None
    return Read(at, "reported", "agent", 0.85, by.name, near.value if near else None, relative)


_FELL = re.compile(
    r"\b(?:Förslaget|Motionen|Yrkandet|Framställningen)\s(?:[^.]{0,90}?(?<!\bsom\s)\b(?:föll"
    r"|faller|fallit)\b(?!\s+(?:under|inom|på|väl|ut))"
    r"|[^.]{0,40}?(?:var|är|hade|blev)\s+(?:därmed|härmed|således|alltså)"
    r"\s+(?:avslag|bifall|antag|förkasta|avslagits|bifallits))"
)


def _phrases(sentence: Sentence) -> list[Read]:
    flat, reads = sentence.flat, []
    for said in phrases_in(flat):
        if said.weight not in ("sure", "person") or not sentence.in_main_clause(said.start):
            continue
        before = flat[: said.start]
        if said.word.startswith("omb") and _EVERYBODY.match(before):
            continue  # "Alla ombeds att svara": a request to all is no task of anybody
        if re.search(r"\b(?:har|hade|ska|skall|bör|kan|inte|ej|som)\s+$", before):
            continue
        inside = [d for d in sentence.dates if said.start <= d.start < said.end and sentence.is_old(d)]
        old = inside[0] if inside else sentence.dated_before(said.start)
        if old or sentence.last_time or re.search(r"\b(?:har|hade)\b", before) or _to_agency(sentence, said):
            reads.append(Read(said.start, "reported", "phrase", 0.4, None, old.value if old else None))
        else:
            reads.append(Read(said.start, "decided", "phrase", 0.92 if said.weight == "sure" else 0.85))
    if _FELL.search(flat):
        reads.append(Read(0, "decided", "phrase", 0.8))
    if _ELECTION.match(flat):
        reads.append(Read(0, "decided", "election", 0.7))
    if _DECLARED.match(flat):
        reads.append(Read(0, "decided", "declared", 0.85))
    if elects(flat) and not sentence.last_time and not any(map(sentence.is_old, sentence.dates)):
        reads.append(Read(0, "decided", "office", 0.7))
    if promises(flat) or _PROMISED.match(flat):
        reads.append(Read(0, "decided", "promise", 0.6))
    return sorted(reads, key=lambda read: read.at)


_AFTER_CLAUSE = re.compile(r"(?:Efter|Sedan|När|Då|Trots)\s+(?:att\s+)?[^,]*$")  # "Efter att alla talat beslutades …"
_OF_A_YEAR = re.compile(r"\s*(?:För|Under|År)\s+(?:19|20)\d\d\s+")  # "För 2021 beviljades alla platser": told
_BY_RULE = re.compile(
    r"\s*Enligt\s+(?:stadg|lag|kommunallag|reglement|arbetsordning|delegation)\w*\s"
)  # "Enligt stadgarna väljs …"
_DATED = re.compile(r"(?:19|20)\d\d-\d\d|\d.*(?:19|20)\d\d$")  # a day with its year
_WHEREBY = re.compile(r"\b(?:varvid|varefter|då)\s+(?:det|den|ärendet|frågan)\s+$")
_EVERYBODY = re.compile(r"\s*(?:Alla|Samtliga|Medlemmarna|Ledamöterna|Deltagarna|De\s+som)\b")


_PROMISED = re.compile(r"\s*[A-ZÅÄÖ][\w-]+\s+[A-ZÅÄÖ][\w-]+\s+lovade\s+att\b")
_DECLARED = re.compile(
    r"\s*(?:(?:Därefter|Sedan|Härefter)\s+)?[Ff]örklara(?:de)?s\s+[^.;:]{3,300}?\s(?:omvald|nyvald|vald|utsedd)a?\b"
)


def _to_agency(sentence: Sentence, said: Said) -> bool:
    """ "Socialstyrelsen får i uppdrag": the state gives its agencies tasks, a meeting does not."""
    receivers = [b for b in sentence.named if not b.own and said.start - 24 <= b.end and b.start <= said.end]
    return "uppdrag" in sentence.flat[said.start : said.end] and any(
        _AGENCY.fullmatch(b.name) and not _LOCAL.search(b.name) for b in receivers
    )


_LOCAL = re.compile(r"(?:kommun|region|landstings|förbunds|lands?)styrelsen$|^[Ss]tyrelsen$", re.IGNORECASE)


def _became(sentence: Sentence) -> list[Read]:
    match = became_pattern().search(sentence.flat)
    if not match or not sentence.in_main_clause(match.start()):
        return []
    others = any(not body.own and body.start > match.start() for body in sentence.named)
    return [] if others else [Read(match.start(), "decided", "became", 0.85)]


def _summoned(sentence: Sentence) -> list[Read]:
    """The meeting finds that it was called in time and may decide."""
    here = any(body.own for body in sentence.named) and _SUMMONED.search(sentence.flat)
    return [Read(0, "decided", "summoned", 0.6)] if here else []
