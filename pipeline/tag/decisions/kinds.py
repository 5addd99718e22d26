"""What a decision does. Where several verbs apply, the first clause decides."""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.schema import Kind
from pipeline.swedish.decision_words import task_verbs, verbs
from pipeline.swedish.outcome_words import outcome_words
from pipeline.tag.decisions.elections import elects, is_office
from pipeline.tag.decisions.rows import without_mark
from pipeline.tag.decisions.sentences import ABBREVIATIONS
from pipeline.tag.decisions.setphrases import phrases_in
from pipeline.tag.decisions.tasks import does_work

_MONEY = re.compile(
    r"\b\d[\d\s.,]*\s?(?:kronor|kr|tkr|mkr|mnkr|tusen|miljon|euro|:-)|\bbidrag|\banslag\b|\bmedel\b|\bpengar\b"
    r"|\bstipendi",
    re.IGNORECASE,
)
_BY_PROPOSAL = re.compile(
    r"(?:Enligt|På förslag (?:av|från)|I enlighet med|I överensstämmelse med|Bifall till|Med bifall till"
    r"|Efter förslag)\b[^:]{0,260}:\s+",
    re.IGNORECASE,
)
_CARRIER = re.compile(
    r"\b(?:besluta[rs]?|beslutade[s]?|beslöt[s]?|bestämde[s]?|bestäm(?:mer|s)|ena(?:de)?s|överens"
    r"|(?:enighet|konsensus|samstämmighet)(?=\s+(?:\w+\s+){0,3}om\s+att\b)(?:\s+\w+){0,3}?"
    r"|ställ(?:er|de)\s+sig\s+bakom(?=\s+att\b))\b"
    r"(?:\s+om\s+(?=att\b)|\s*:?)",
    re.IGNORECASE,
)
_PERFECT = re.compile(r"\b(?:har|hade)(?:\s+\S+){0,6}\s+$", re.IGNORECASE)
_RELATIVE = re.compile(r"\bsom(?:\s+(?P<who>[\w-]+))?\s+$")
_OF_OTHERS = re.compile(
    r"\brekommendera(?:r|de)?\s+(?:\w+\s+)?\w*(?:kommunerna|styrelse[nr]\w*|nämnde[nr]\w*|fullmäktige|regionen"
    r"|direktionen)\b",
    re.IGNORECASE,
)
# "Gruppen rekommenderar styrgruppen att …", not "… rekommenderar rådet att …", where the council recommends
_OF_GROUPS = re.compile(
    r"\brekommendera(?:r|de)?\s+(?:\w+\s+)?\w*(?:gruppen|nätverket|rådet|utskottet|cheferna|förvaltningen)\s+att\b"
)
# Things are chosen too: an offer, a model, to do something.
_CHOICE = re.compile(
    r"(?:välj\w*|valde[s]?|valt)\s+(?:[^.,]{2,40}?\ssom\s+(?:ny\w*\s+|årets\s+)?(?:färg|logga|logotyp|tema|namn|motto|plats|lokal|datum)|den(?!\s+\d)|det|denna|detta|alternativ\w*|offert\w*|anbud\w*|leverantör\w*"
    r"|modell\w*"
    r"|förslag\w*|färg\w*)\b|(?:välja|väljer|valde)\s+att\b|(?:välj\w*|valde[s]?)\s[^.,;]{3,60}?\s(?:för|till)\s\d[\d\s.]*kr",
    re.IGNORECASE,
)
_CHOSEN = re.compile(r"(?:Den|Det)\s(?:\S+\s+){1,3}(?:väljs|valdes)\b|Alternativ\w*\s(?:\S+\s+){0,2}(?:väljs|valdes)\b")
_BODY_FIRST = re.compile(
    r"(?:[Vv]i|(?:[A-ZÅÄÖ][a-zåäö]+\s+)?[A-ZÅÄÖa-zåäö][\wåäö-]*(?:nämnden|styrelsen|rådet|nätverket|gruppen|utskottet|direktionen|mötet|stämman"
    r"|föreningen|kommittén|fullmäktige"
    r"|kommunen|regionen|förbundet))\s"
    r"|(?:Nämnden|Styrelsen|Rådet|Nätverket|Gruppen|Utskottet|Direktionen|Mötet|Stämman|Föreningen|Kommittén"
    r"|Kommunen|Regionen)\s"
)
_OFFICE = re.compile(
    r"(?:Arbetsgrupp|Kontaktperson|Representant|Sekreterare|Ordförande|Ersättare|Sammankallande"
    r"|Värd)\w*\b[^.]{0,40}?(?::|\sär\s|\sblir\s)"
)
_OFFICE_LABEL = re.compile(r"(?P<office>[^:.;]{3,50}):\s+[A-ZÅÄÖ]")
_BY_ELECTION = re.compile(
    r"(?:(?:Skedde|Gjordes|Företogs)\s+\w+val|Omval|Nyval|Återval|Fyllnadsval|Omvald|Nyvald|Vald)a?\b"
)
_BY_NOUN = re.compile(r"(?:(?P<yes>Bifall|Bifalles|Beviljas|JA|Ja)|Avslag|Avslås|NEJ|Nej)\b(?!\s+till\s+avslag)")
_SUM_FIRST = re.compile(
    r"(?:[\d/-]+\s+)?(?:om\s+)?(?:högst\s+)?\d[\d\s.,]*(?:kronor|kr|tkr|mkr|mnkr|miljoner)\s[^.]*\b(?:till|för|på)\b"
)
_NEGATIVE = re.compile(r"[^.;]{0,80}\bnegativ\w*\s+(?:planbesked|förhandsbesked|besked)")
# An authority orders a municipality, a board, a school: a task. Anybody else it orders is not its to task.
_PUBLIC = re.compile(
    r"[^.;]{0,90}\b(?:kommunen|regionen|landstinget|huvudmannen|\w*nämnden|\w*styrelsen|förvaltningen)\b", re.IGNORECASE
)
_STOP = re.compile(r"(?<=[a-zåäö0-9)])[.;](?:\s|$)")
_NEXT_POINT = re.compile(r"\s\d{1,2}[.)]\s")
_NOBODY_OUT = re.compile(r"Ingen\b[^.;]*\b(?:förhindrad|jävig|jäv)\w*\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?:Se\s+(?:\w+\s+)?(?:protokoll|bilaga)|Särskilt\s+protokoll|Sekretess)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\s(?:får|tilldelas|erhåller|satsar|lägger|bidrar)\s+(?:(?:ett|\w*bidrag|stöd|på|om|med|högst|max)\s+){0,4}\d[\d\s.]*(?:kr\b|kronor|:-)"
)
_TAKEN_ON = re.compile(r"Till\s[^.,]{3,60}?\santa(?:s|ges|gs)|Till\s[^.,]{3,60}?\santogs\s+[A-ZÅÄÖ]")  # to a post
_ATT = re.compile(r"(?:^|,|\bsamt|\boch|;|[-–•·])\s*att\s")
_NOT = re.compile(r"\b(?:inte|ej|icke|inget|ingen)\b", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:om(?!\s+att\b)|såvida|såvitt|därest|förrän|innan|eftersom|då)\s"
)  # "… om betalning inte sker"
_UPWARD = re.compile(r"\b(?:föreslå[r]?|hemställ(?:er|a|t)|föreslog)\b", re.IGNORECASE)


# First words of phrases that are infinitives: "ta fram", "ge i uppdrag".
_INFINITIVES = frozenset(
    [
        "lägga",
        "ta",
        "tacka",
        "anse",
        "förklara",
        "ge",
        "lämna",
        "ställa",
        "ansluta",
        "biträda",
        "skjuta",
        "låta",
        "säga",
        "betala",
        "avstå",
    ]
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A word or phrase that tells a kind. `finite` is false for infinitives and participles."""

    start: int
    end: int
    kind: str
    finite: bool


def kind_of(text: str, upward: bool = False) -> Kind:
    """Kind of the decision in `text`. `upward`: its heading says that another body is asked to decide it."""
    if upward:
        return Kind.PROPOSE
    flat = " ".join(text[:6000].split())  # the first clause decides
    proposal = _BY_PROPOSAL.match(flat)
    core = without_mark(flat[proposal.end() :] if proposal and proposal.end() < len(flat) - 3 else flat)
    first = _first_sentence(core)
    carrier = _CARRIER.search(first[:160]) or (None if _hits(first) else _CARRIER.search(core[:160]))
    if carrier and re.match(r"att\b", core, re.IGNORECASE) and _hits(core[: carrier.start()]):
        carrier = None  # "att uppdra åt ordföranden att besluta …": what is decided comes before
    asks = _UPWARD.search(core[: carrier.start()]) if carrier else None
    if carrier and not asks:
        core = core[carrier.end() :].lstrip(" :–-")
        core = without_mark(core)
    if not re.match(
        r"\d", flat[proposal.end() :] if proposal else flat
    ):  # of numbered points all may tell; of running sentences only the first
        core = _first_sentence(core)
    elif not _hits(point := _NEXT_POINT.split(core, maxsplit=1)[0]) and _outcome_pattern().search(point):
        core = point  # "1. En förskola byggs. 2. Medel anvisas …": the first point tells an outcome in another verb
    hits = _hits(core)
    if carrier and (clauses := list(_ATT.finditer(core[:400]))) and len(clauses) > 1:
        hits = [
            hit for hit in hits if hit.start < clauses[1].start()
        ]  # "att genomföra … samt att bemyndiga": the first
        core = core[: clauses[1].start()]
    if re.match(r"(?:att|Att|ATT)\b|–\s*att\b", core) or carrier:
        best = min(hits, key=lambda hit: hit.start, default=None)
    else:
        best = min((hit for hit in hits if hit.finite), key=lambda hit: hit.start, default=None)
    if best is None:
        return _without_verb(core, of_body=not carrier)
    return _settled(best, core, flat)


def _settled(hit: Hit, core: str, whole: str) -> Kind:
    sentence = _first_sentence(core)
    if hit.kind == "grant":
        if re.search(r"avsägelse|entledigande", sentence, re.IGNORECASE):
            return Kind.APPOINT
        own = _NEXT_POINT.split(core[hit.end :], maxsplit=1)[0]
        clause = re.split(r",?\s+(?:samt|och)?\s*att\s", own, maxsplit=1)[0] + core[: hit.start]
        return Kind.FUND if _MONEY.search(clause) and "ansvarsfrihet" not in sentence else Kind.ADOPT
    if hit.kind == "adopt" and "till handlingarna" in sentence.casefold():
        return Kind.NOTE
    of_others = _OF_OTHERS.match(core[hit.start :]) or (_BODY_FIRST.match(core) and _OF_GROUPS.match(core[hit.start :]))
    if hit.kind == "adopt" and of_others:
        return Kind.PROPOSE
    if hit.kind == "adopt" and _TAKEN_ON.match(core):
        return Kind.APPOINT
    if hit.kind == "adopt" and _NEGATIVE.match(core):
        return Kind.REJECT
    if hit.kind == "appoint" and (
        _CHOICE.match(core[hit.start :]) or _CHOSEN.match(core) or _is_bought(hit, core, whole)
    ):
        return Kind.ADOPT
    if hit.kind == "other" and core[hit.start :].casefold().startswith("förel"):
        return Kind.ASSIGN if _PUBLIC.match(core[hit.end :]) else Kind.OTHER
    negated = _NOT.search(core[max(0, hit.start - 14) : hit.start]) or _NOT.match(core[hit.end : hit.end + 6].strip())
    if negated and hit.kind in ("adopt", "fund", "endorse"):
        return Kind.REJECT
    return Kind(hit.kind)


def _is_bought(hit: Hit, core: str, whole: str) -> bool:
    """Whether a firm is chosen: "Efter genomgång av offerterna beslutades att välja Taktjänst i Dalby AB"."""
    chosen = re.match(r"v[äa]l", core[hit.start :], re.IGNORECASE)
    return chosen is not None and re.search(r"\b(?:offert|anbud|leverantör)|\b(?:AB|HB|KB)\b", whole) is not None


def _first_sentence(core: str) -> str:
    """Up to the first full stop or semicolon after more than three words; "kap." and the like don't end a sentence."""
    for stop in _STOP.finditer(core):
        first = core[: stop.start()]
        goes_on = (
            first.split()[-1:] and first.split()[-1].casefold() in ABBREVIATIONS and core[stop.end() :][:1].islower()
        )
        if len(first.split()) > 3 and not goes_on and not re.search(r"\b(?:kap|kl|nr)$", first):
            return first
    return core


def _without_verb(core: str, of_body: bool) -> Kind:
    """`of_body`: a body that begins the sentence is the one that decides: "Rådet bjuder in …" gives nobody a task."""
    if _task_pattern().search(core[:140]) and not (of_body and _BODY_FIRST.match(core)):
        return Kind.ASSIGN
    if does_work(core):
        return Kind.ASSIGN
    label = _OFFICE_LABEL.match(core)
    if (
        (label and any(map(is_office, label["office"].split())))
        or _OFFICE.match(core)
        or elects(core)
        or _BY_ELECTION.match(core)
    ):
        return Kind.APPOINT
    if _ELSEWHERE.match(core):
        return Kind.OTHER
    if _NOBODY_OUT.match(core):
        return Kind.NOTE
    if _SUM_FIRST.match(core) or _GIVEN.search(core):
        return Kind.FUND
    if noun := _BY_NOUN.match(core):
        return Kind.FUND if noun["yes"] and _MONEY.search(core) else Kind.ADOPT if noun["yes"] else Kind.REJECT
    if re.search(
        r"\b(?:inte|ej|icke|blir\s+(?:\w+\s+)?(?:ingen|inget|inga))\b|^(?:Ingen|Inget|Inga)\s|^\S+\s[a-zåäö]+r\s(?:inget|ingen|inga)\b",
        _WHEN.split(_first_sentence(core), maxsplit=1)[0],
        re.IGNORECASE,
    ):
        return Kind.REJECT
    return Kind.ADOPT


def _hits(core: str) -> list[Hit]:
    found = []
    for match in _verb_pattern().finditer(core):
        kind, finite = _forms().get(match.group().casefold(), ("", False))
        before = core[: match.start()]
        if not kind or (match.group()[:1].isupper() and before.strip() and before.rstrip()[-1] not in ".:;–-•("):
            continue  # in the middle of a sentence a name: Lotta
        if not finite and _PERFECT.search(before):
            finite = True  # "har den 12 november bordlagt frågan"
        if finite and (clause := _RELATIVE.search(before)) and not is_office(clause["who"] or ""):
            finite = False  # "den som förbundet anvisar", but "avsägelsen som nämndeman godkänns"
        found.append(Hit(match.start(), match.end(), kind, finite))
    found += [Hit(p.start, p.end, p.kind, p.word not in _INFINITIVES) for p in phrases_in(core) if p.kind]
    # an infinitive inside a phrase ("får i uppdrag att föreslå") comes later and loses by its place
    return found


@lru_cache(maxsize=1)
def _forms() -> dict[str, tuple[str, bool]]:
    forms: dict[str, tuple[str, bool]] = {}
    for verb in verbs():
        for form in (*verb.participle, *verb.supine, verb.infinitive):
            forms.setdefault(form, (verb.kind, False))
        passive = verb.infinitive + "s"
        forms.setdefault(passive, (verb.kind, False))
        for form in (*verb.present, *verb.past, *verb.passive_present, *verb.passive_past):
            forms[form] = (verb.kind, True)
    return forms


@lru_cache(maxsize=1)
def _verb_pattern() -> re.Pattern[str]:
    """The forms of two words, and any single word: to look each up is cheaper than one pattern of all verbs."""
    of_two = "|".join(re.escape(form) for form in _forms() if not form.isalpha())
    return re.compile(rf"(?<![\w-])(?:{of_two}|[^\W\d_]+)(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _task_pattern() -> re.Pattern[str]:
    words = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in task_verbs())
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _outcome_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(outcome_words('passive')))})(?![\w-])")
