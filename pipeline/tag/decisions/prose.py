"""Decisions in running text: one sentence at a time, decided here or reported from elsewhere.

Five shapes are tried, in this order of trust:

    subject    Nätverket ställer sig bakom strategin.    Kommunstyrelsen antog den 5 februari ett program.
    inverted   Efter diskussion enades gruppen om att …  2023-04-21 ställde sig styrelsen bakom …
    agent      Överenskommelsen godkändes av nämnden 2015-09-24.
    passive    Ärendet bordläggs.   Beslöts att …   Till justerare valdes Bo Ek.
    phrase     Bo Ek fick i uppdrag att …   Informationen lades till handlingarna.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.swedish.decision_words import phrases, verbs
from pipeline.tag.decisions.bodies import MONTH, Named, Own, bodies_in
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.kinds import kind_of, phrase_pattern
from pipeline.tag.decisions.when import When, dates_in, is_before

_BETWEEN = re.compile(
    rf"""(?:[\s,]+(?:har|hade|den|i|vid|på|sitt|sin|sina|ett|för|del|egen|också|även|därefter|härefter|därför|alltså|således|då|nu
        |enhälligt|enigt|redan|sedan|tidigare|dock|genom|beslut|sammanträde|sammanträdet|möte|mötet|enligt|delegation|§+
        |\d[\d.:/–-]*(?::?[ea])?|år|förra|året|veckan|månaden|fjol|våras|höstas|senare|under|våren|hösten|sommaren|vintern
        |bl\.a\.|per|capsulam|bland|annat|dessutom|vidare|slutligen|efter|diskussion|votering|omröstning|utan|{MONTH}))*[\s,]+(?:sig\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_SUBORDINATE = re.compile(r"\b(?:att|om|när|innan|eftersom|huruvida|ifall|hur|vad|där|då|så|medan)\s+$", re.IGNORECASE)
_GOVERNED = re.compile(
    r"\b(?:vid|på|under|av|från|i|till|för|med|hos|genom|inför|efter|före|enligt|förra|föregående|senaste|nästa|varje|utom|förutom)\s+$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:som|vilket|vilken|vilka)\s+$", re.IGNORECASE)
_EMBEDDED = re.compile(
    r"\b(?:att|som|när|innan|eftersom|huruvida|vilket|vilken|vilka|där|hur|medan|ska|skall|kan|bör|får|måste|skulle|kunde)\b",
    re.I,
)
_CLAIMS = re.compile(
    r"\b(?:yrka[rd]?e?|yrkat|reserverar|reserverade|föreslås|(?:väntas|beräknas|planeras|förväntas)\s+\w+|proposition(?:er)?\s+på"
    r"|(?:ställ(?:er|de|s|des))\s+(?:\S+\s+){0,4}(?:mot|under)\b|finner\s+att|fann\s+att|om\s+årsmötet\s+kan)\b",
    re.IGNORECASE,
)
_LAST_TIME = re.compile(
    r"^(?:vid|på|under|i|sedan|den|redan|efter)\b.{0,40}\b(?:förra|föregående|senaste|tidigare)\s+\w*(?:möte|mötet|sammanträde|sammanträdet|året|stämman)\b",
    re.IGNORECASE,
)
_OLD_DATE = re.compile(
    r"\b(?:från|av|daterad|daterat|till|senast|före|efter|gäller|för|för år|år|under|per|inkommen|inkom|från och med"
    r"|under tiden)\s+(?:den\s+)?$",
    re.I,
)
_SUMMONED = re.compile(
    r"(?:^Fann\s+\S+\s+att|\bfann\s+(?:att|sig)|\bfinner\s+(?:att|sig)|\bförklarade\s+(?:sig|mötet))\b.*\b(?:kallel\w+|kallad|kallat|utlyst|behörig\w*|beslut(?:s)?för\w*|stadgeenlig\w*)",
    re.IGNORECASE,
)
_SHORT_LABEL = re.compile(r"^[^:.;!?]{2,60}:\s+(?=\S)")
_LISTED = re.compile(
    r"^(?P<who>[^:]{3,90}?)(?::|,|s)\s+(?P<what>(?:beslut|dom|föreläggande|avslagsbeslut|underrättelse\s+om\s+beslut)\b[^.]*)",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\b(?:att|om\s+(?:bidrag|avslag|bifall|tillstånd|oförändra\w+)|avslå[sr]?|bifall(?:s|es)?|upphäv[es]*|fastställ\w+|avvisa[sr]?)\b"
)


@dataclass(frozen=True, slots=True)
class Read:
    """What one sentence says was decided; offsets within the sentence."""

    at: int
    status: str
    shape: str
    confidence: float
    decider: str | None = None
    decided_on: str | None = None
    relative: bool = False


def read_sentence(text: str, own: Own, meeting: str | None) -> Finding | None:
    """The decision that a sentence states, with offsets within it; None where it states none."""
    flat = _flat(text)
    offset = _after_mark(flat)
    label = _SHORT_LABEL.match(flat[offset:])
    listed = _listed(flat[offset:], meeting)
    if listed:
        return Finding(
            offset, len(text), "reported", kind_of(_after_decision(flat)).value, 0.8, "rule:listed_decision/1", *listed
        )
    if label and (inner := read_sentence(text[offset + label.end() :], own, meeting)):
        shift = offset + label.end()
        return _moved(inner, shift)
    if text.rstrip().endswith("?"):
        return None
    claims = _CLAIMS.search(flat)
    reads = [
        read for read in _reads(flat, own, meeting) if not claims or (read.shape != "phrase" and read.at > claims.end())
    ]
    if not reads:
        return None
    main = [read for read in reads if not read.relative] or reads
    best = main[0]
    end = _stop(flat)
    kind = kind_of(flat[offset:end]).value
    return Finding(
        offset, end, best.status, kind, best.confidence, f"rule:{best.shape}/1", best.decider, best.decided_on
    )


def _moved(found: Finding, by: int) -> Finding:
    return Finding(
        found.start + by,
        found.end + by,
        found.status,
        found.kind,
        found.confidence,
        found.maker,
        found.decider,
        found.decided_on,
    )


def _flat(text: str) -> str:
    """The sentence with every white space as one blank of the same length, so that offsets stay."""
    return re.sub(r"\s", " ", text)


def _after_mark(flat: str) -> int:
    mark = re.match(r"\s*(?:[-–—•●○▪■◦*·\uf0b7\uf0a7\uf02d]|\d{1,2}[.)]|[a-zåäö][.)])\s+", flat)
    return mark.end() if mark else 0


def _stop(flat: str) -> int:
    meanwhile = re.search(r",?\s+medan\s", flat)
    return meanwhile.start() if meanwhile and meanwhile.start() > 30 else len(flat)


def _listed(flat: str, meeting: str | None) -> tuple[str, str | None] | None:
    """ "Länsstyrelsen i Västmanlands län: beslut 2009-11-30 att godkänna …": decider and day."""
    match = _LISTED.match(flat)
    if not match or not _OUTCOME.search(match["what"]):
        return None
    dates = dates_in(match["what"], meeting)
    if not dates or dates[0].start > 14:
        return None
    named = [body for body in bodies_in(match["who"], Own((), "")) if body.start == 0]
    if not named:
        return None
    return match["who"].strip(), dates[0].value


def _after_decision(flat: str) -> str:
    """What was decided, of "Länsstyrelsen: beslut 2017-02-27 att avslå …"."""
    match = re.search(r"\b(?:beslut|dom|föreläggande)\b[^.,]{0,40}?(?=\b(?:att|om)\b|,)", flat)
    return flat[match.end() :].lstrip(" ,") if match else flat


def _reads(flat: str, own: Own, meeting: str | None) -> list[Read]:
    named = list(bodies_in(flat, own))
    dates = dates_in(flat, meeting)
    reads = []
    for body in named:
        read = _subject(flat, body, dates, meeting) or _inverted(flat, body, dates, meeting)
        if read:
            reads.append(read)
    reads += _passives(flat, named, dates, meeting)
    if not reads:
        reads += _phrases(flat, dates, meeting) or _became(flat, named)
    if not reads:
        reads += _unknown_body(flat, dates, meeting)
    if not reads and any(body.own for body in named) and _SUMMONED.search(flat):
        reads.append(Read(0, "decided", "summoned", 0.6))
    return reads


def _subject(flat: str, body: Named, dates: list[When], meeting: str | None) -> Read | None:
    before = flat[: body.start]
    if _SUBORDINATE.search(before) or (_GOVERNED.search(before) and not body.us):
        return None
    relative = bool(_RELATIVE.search(before))
    between = _BETWEEN.match(flat, body.end)
    if not between:
        return None
    # the longest stretch that a verb follows: "har", "i", "för" are also words that verbs begin with
    for stop in sorted({match.end() for match in re.finditer(r"[\s,]+", between.group())}, reverse=True):
        at = body.end + stop
        verb = _verb_at(flat, at)
        if verb:
            break
    else:
        return None
    end, kind, tense = verb
    mid = flat[body.end : at]
    return _judged(body, "subject", at, end, kind, tense, mid, flat, dates, meeting, relative)


def _inverted(flat: str, body: Named, dates: list[When], meeting: str | None) -> Read | None:
    before = flat[: body.start]
    match = re.search(r"(?<![\w-])([\wåäöÅÄÖ]+)\s+(?:sig\s+|alltså\s+|också\s+|därför\s+)?$", before)
    if not match:
        return None
    form = match.group(1).casefold()
    found = _finite().get(form)
    if form in ("ställde", "ställer") and re.search(r"\bsig\s+$", before) and re.search(r"\bbakom\b", flat[body.end :]):
        found = ("endorse", "past" if form == "ställde" else "present", "own")
    if form in ("enades", "enas", "kom", "gav", "ger", "fattade", "tog"):
        rest = form + flat[body.end :]
        phrase = next((kind for pattern, kind, weight in _anchored() if weight == "own" and pattern.match(rest)), None)
        found = (
            (phrase, "past" if form in ("enades", "kom", "gav", "fattade", "tog") else "present", "own")
            if phrase is not None
            else None
        )
    if not found or re.search(r"\b(?:som|att|har|hade|ska|kan|när)\s+$", before[: match.start(1)]):
        return None
    kind, tense, _ = found
    mid = flat[max(0, match.start(1) - 40) : match.start(1)]
    return _judged(body, "inverted", match.start(1), body.end, kind, tense, mid, flat, dates, meeting, False)


def _judged(
    body: Named,
    shape: str,
    at: int,
    end: int,
    kind: str,
    tense: str,
    mid: str,
    flat: str,
    dates: list[When],
    meeting: str | None,
    relative: bool,
) -> Read | None:
    """Decided here, or reported: another body's, or an earlier meeting's."""
    low = body.start if shape == "subject" else max(0, at - 40)
    linked = [d for d in dates if low <= d.start <= end + 32 and not _OLD_DATE.search(flat[: d.start])]
    linked = [
        d
        for d in linked
        if d.start < at
        or re.fullmatch(r"[\s,]*(?:sig\s+)?(?:i\s+beslut\s+|den\s+|bakom\s+)?", flat[end : d.start])
        or (shape == "inverted" and d.start < at)
    ]
    last = dates[-1] if dates else None
    if tense == "past" and last and re.fullmatch(r"[\s,]*§+\s*\d+[^.]{0,12}[.\s]*", flat[last.end :]):
        linked += [last] if not _OLD_DATE.search(flat[: last.start]) else []
    day = next((d.value for d in linked), None)
    if relative and not re.fullmatch(r"\d{4}-\d\d-\d\d", day or ""):
        return None  # "åtgärderna som nämnden beslutade om 2017"
    earlier = (
        any(is_before(d.value, meeting) for d in linked)
        or bool(re.search(r"\b(?:tidigare|redan|förra|fjol|våras|höstas)\b", mid))
        or bool(_LAST_TIME.match(flat))
    )
    rest = flat[end : end + 60]
    if re.match(r"\s+(?:inte|ej|icke|aldrig)\b", rest) and kind == "":
        return None
    name = body.name[:1].upper() + body.name[1:] if body.own else body.name
    if body.name.casefold() == "ordföranden":
        if not re.match(r"fatta", flat[at:], re.IGNORECASE) or not (linked or dates):
            return None
        day = day or next((d.value for d in dates), None)
        return Read(at, "reported", shape, 0.6, body.name, day)
    if body.own and re.search(r"\bper\s+capsulam\b", flat, re.IGNORECASE):
        return Read(at, "decided", shape, 0.75, name, day)  # decided between meetings, recorded at this one
    if body.us or (body.own and not earlier and not relative):
        if tense == "supine" and kind != "note":
            return Read(at, "reported", shape, 0.4, name, day)
        if kind == "note" and re.search(r"\bnoter\w+\s+att\b", flat[at:]):
            return None
        decided = 0.95 if kind == "" else 0.92
        return Read(at, "decided", shape, decided, None if body.us else name, None)
    if kind == "propose" and not (day and tense in ("past", "supine")):
        return None
    if kind == "appoint" and re.match(r"\s+att\b", rest):
        return None  # "har valt att stå utanför"
    if re.match(r"\s+(?:om|att)\s+\S+\s+(?:ska|skall)\s+(?:ut|få)\s", rest):
        return None
    if tense == "present" and not (linked or re.search(r"\bbeslut\s+(?:den\s+)?\d", rest)):
        return None
    if day is None:
        near = [d for d in dates if d.start >= end and d.start - end < 60 and not _OLD_DATE.search(flat[: d.start])]
        near = [d for d in near if re.search(r"(?:^|\b(?:den|vid|bakom|sammanträdet|mötet)\s+|\s)$", flat[: d.start])]
        if near and (
            shape == "inverted" or flat.rstrip(" .").endswith(flat[near[-1].start : near[-1].end].rstrip(" ."))
        ):
            day = near[-1].value
    if kind and not day and shape == "subject" and _finite().get(flat[at:end].casefold(), ("", "", "sure"))[2] == "own":
        return None  # "Riksdagen har höjt …": with no day a fact of the world, not a decision reported
    trust = 0.92 if day else 0.8
    return Read(
        at,
        "reported",
        shape,
        trust - (0.2 if relative and not day else 0.0),
        body.name if not body.own else name,
        day,
        relative,
    )


def _passives(flat: str, named: list[Named], dates: list[When], meeting: str | None) -> list[Read]:
    reads = []
    for match in _passive_pattern().finditer(flat):
        tense, kind = _passive()[match.group().casefold()]
        before, after = flat[: match.start()], flat[match.end() :]
        agent = re.match(r"(?:\s+[^\s.,;]+){0,7}?\s+av\s+", after)
        by = next((b for b in named if agent and b.start == match.end() + agent.end()), None)
        relative = bool(re.search(r"\b(?:som|vilken|vilket|vilka)\b[^,]*$", before))
        if by is not None:
            near = next((d for d in dates if 0 <= d.start - by.end < 30 or 0 <= match.start() - d.end < 12), None)
            if not by.own or (near and is_before(near.value, meeting)):
                if tense == "past":
                    reads.append(
                        Read(match.start(), "reported", "agent", 0.85, by.name, near.value if near else None, relative)
                    )
                continue
        if agent and by is None and re.match(r"(?:\s+[^\s.,;]+){0,2}?\s+av\s+[A-ZÅÄÖ]", after):
            continue  # "bröts av Anna": done by a person or an unknown body
        if not _main_clause(before) or relative or _negative_subject(before):
            continue
        if kind == "note" and re.match(r"\s+att\b", after):
            continue
        if (
            re.match(r"\s+(?:av\s+respektive|årligen|varje|normalt|vanligen|enligt\s+lag)\b", after)
            and tense == "present"
        ):
            continue
        old = _LAST_TIME.match(flat) or _dated_before(before, dates, meeting)
        if old:
            reads.append(Read(match.start(), "reported", "passive", 0.4, None, _day_of(before, dates)))
            continue
        first = not before.strip() or before.strip().casefold() in ("det", "därefter", "härefter", "så")
        reads.append(Read(match.start(), "decided", "passive", 0.93 if first or tense == "present" else 0.9))
    return reads


_FORMAL = frozenset(
    ("bevilja", "anta", "avslå", "fastställa", "godkänna", "besluta", "återremittera", "bordlägga", "förelägga")
)


@lru_cache(maxsize=1)
def _formal_past() -> re.Pattern[str]:
    words = "|".join(form for verb in verbs() if verb.infinitive in _FORMAL for form in verb.past)
    return re.compile(rf"\s*([A-ZÅÄÖ][\w&-]+(?:\s+[A-ZÅÄÖ][\w&-]+)?)\s+(?:{words})(?![\w-])")


def _unknown_body(flat: str, dates: list[When], meeting: str | None) -> list[Read]:
    """A name that no list knows, a formal verb and a day: "Leader beviljade 11/4 82 000 kr"."""
    match = _formal_past().match(flat)
    near = [d for d in dates if match and 0 <= d.start - match.end() < 4 and is_before(d.value, meeting)]
    near = [d for d in near if len(d.value) == 10]
    if not match or not near:
        return []
    return [Read(match.start(), "reported", "unknown_body", 0.7, match.group(1), near[0].value)]


def _became(flat: str, named: list[Named]) -> list[Read]:
    """ "Efter propositioner blev förslaget av fullmäktige bifallet": the old passive."""
    match = _BECAME.search(flat)
    if (
        not match
        or not _main_clause(flat[: match.start()])
        or any(not b.own and b.start > match.start() for b in named)
    ):
        return []
    return [Read(match.start(), "decided", "became", 0.85)]


@lru_cache(maxsize=1)
def _participles() -> str:
    words = {word for verb in verbs() if verb.weight == "sure" for word in verb.participle}
    return "|".join(sorted(words, key=len, reverse=True))


_BECAME = re.compile(rf"\b(?:blev|blir|blevo)\s+(?:[^\s.;]+\s+){{0,8}}?(?:{_participles()})(?![\w-])", re.IGNORECASE)


def _main_clause(before: str) -> bool:
    """Whether nothing before the passive opens a subordinate clause that is still open."""
    opened = list(_EMBEDDED.finditer(before))
    if not opened:
        return True
    last = opened[-1]
    since = before[last.end() :]
    if last.group().casefold() == "att" and re.match(r"(?i)\s*att\b", before):
        return True  # "Att jämte ordföranden justera protokollet utsågs Bo Ek"
    return "," in since or (
        last.group().casefold() == "att"
        and re.search(r"\b(?:frågan|förslaget|yrkandet|motionen)\s+om\s*$", before[: last.start()]) is not None
    )


def _negative_subject(before: str) -> bool:
    return bool(re.search(r"\b(?:ingen|inget|inga)\b", before, re.IGNORECASE))


def _dated_before(before: str, dates: list[When], meeting: str | None) -> bool:
    for date in dates:
        if date.end > len(before) or _OLD_DATE.search(before[: date.start]):
            continue
        start = re.sub(r"^(?:vid|på)\s+\S+$", "", before[: date.start].strip().casefold())
        opens = start in ("", "den", "i", "redan", "redan den", "under", "år") or not before[date.end :].strip()
        if opens and is_before(date.value, meeting):
            return True
    return False


def _day_of(before: str, dates: list[When]) -> str | None:
    return next((date.value for date in dates if date.end <= len(before)), None)


def _phrases(flat: str, dates: list[When], meeting: str | None) -> list[Read]:
    reads = []
    for pattern, _, weight in _anchored():
        if weight not in ("sure", "person"):
            continue
        match = pattern.search(flat)
        if not match:
            continue
        before = flat[: match.start()]
        if not _main_clause(before) or re.search(r"\b(?:har|hade|ska|skall|bör|kan|inte|ej|som)\s+$", before):
            continue
        inside = [d for d in dates if d.start >= match.start() and d.end <= match.end() and is_before(d.value, meeting)]
        if not inside and _dated_before(before, dates, meeting):
            inside = [d for d in dates if d.end <= match.start()]
        if inside or _LAST_TIME.match(flat) or re.search(r"\b(?:har|hade)\b", before):
            reads.append(Read(match.start(), "reported", "phrase", 0.4, None, inside[0].value if inside else None))
        else:
            reads.append(Read(match.start(), "decided", "phrase", 0.92 if weight == "sure" else 0.85))
    if re.search(r"\b(?:Förslaget|Motionen|Yrkandet|Framställningen)\s+(?:föll|faller)\b", flat):
        reads.append(Read(0, "decided", "phrase", 0.8))
    if re.match(r"\s*(?:Omval|Nyval|Återval|Fyllnadsval)\s+(?:av|på)\s+[A-ZÅÄÖ]", flat):
        reads.append(Read(0, "decided", "election", 0.7))
    if re.match(r"\s*[A-ZÅÄÖ][\w-]+\s+[A-ZÅÄÖ][\w-]+\s+lovade\s+att\b", flat):
        reads.append(Read(0, "decided", "promise", 0.5))
    return sorted(reads, key=lambda read: read.at)


def _verb_at(flat: str, at: int) -> tuple[int, str, str] | None:
    """(end, kind, tense) of a deciding verb or phrase that stands at `at`."""
    for pattern, kind, weight in _anchored():
        if weight in ("own", "sure", "person") and (match := pattern.match(flat, at)):
            word = flat[at : match.end()].split()[0].casefold()
            if word in _RECEIVES:
                continue  # "Styrelsen fick i uppdrag": the body is told, it does not decide
            return match.end(), kind, _phrase_tense(word, flat[:at])
    match = re.compile(r"[\wåäöÅÄÖ]+").match(flat, at)
    if not match:
        return None
    found = _finite().get(match.group().casefold())
    if found is None:
        return None
    kind, tense, _ = found
    if tense == "supine" and not re.search(r"\b(?:har|hade)\b(?:\s+\S+){0,6}\s*$", flat[:at]):
        return None
    return match.end(), kind, tense


_RECEIVES = frozenset(
    (
        "får",
        "fick",
        "fått",
        "ges",
        "gavs",
        "erhåller",
        "erhöll",
        "ombeds",
        "ombads",
        "lades",
        "läggs",
        "lagts",
        "läggas",
    )
)


def _phrase_tense(word: str, before: str) -> str:
    if re.search(r"\b(?:har|hade)\b(?:\s+\S+){0,6}\s*$", before):
        return "supine"
    past = {
        "lade",
        "tog",
        "fick",
        "gav",
        "gavs",
        "ställde",
        "anslöt",
        "kom",
        "fattade",
        "enades",
        "åtog",
        "lovade",
        "sköt",
        "sköts",
        "var",
        "tackade",
        "bad",
        "biträdde",
        "ansåg",
        "förklarade",
        "lämnade",
        "överenskoms",
    }
    return "past" if word in past else "present"


@lru_cache(maxsize=1)
def _finite() -> dict[str, tuple[str, str, str]]:
    """Active forms that decide with a body as subject: form -> (kind, tense, weight)."""
    forms: dict[str, tuple[str, str, str]] = {}
    for verb in verbs():
        if verb.weight == "block":
            continue
        for tense, words in (("supine", verb.supine), ("present", verb.present), ("past", verb.past)):
            for word in words:
                forms[word] = (verb.kind, tense, verb.weight)
    return forms


@lru_cache(maxsize=1)
def _passive() -> dict[str, tuple[str, str]]:
    """Passive forms that decide whatever the subject: form -> (tense, kind)."""
    forms: dict[str, tuple[str, str]] = {}
    for verb in verbs():
        if verb.weight == "sure":
            forms |= dict.fromkeys(verb.passive_present, ("present", verb.kind))
            forms |= dict.fromkeys(verb.passive_past, ("past", verb.kind))
    return forms


@lru_cache(maxsize=1)
def _passive_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, _passive()), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _anchored() -> list[tuple[re.Pattern[str], str, str]]:
    return [(phrase_pattern(p.words), p.kind, p.weight) for p in phrases() if p.weight != "block"]
