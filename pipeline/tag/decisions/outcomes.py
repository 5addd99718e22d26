"""Outcomes told without a deciding verb: "Taxan höjs med 75 kr.", "Fastighetsgruppen får arbeta vidare."

A document shows by the items where the verbs are sure how it sets a decision: as the last paragraph of its item. In
such a document the last paragraph of another item is its outcome where it says in the present what will be.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.schema import Kind
from pipeline.swedish.decision_words import verbs
from pipeline.swedish.outcome_words import outcome_words
from pipeline.tag.decisions.beside import TELLS
from pipeline.tag.decisions.blocks import Unit, units_of
from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.headings import Part
from pipeline.tag.decisions.kinds import kind_of
from pipeline.tag.decisions.sentences import sentences
from pipeline.tag.decisions.tasks import is_task

_LEAST = 2  # items with a sure decision, before a document has a habit
_MOST_WORDS = 45
_FINITE = re.compile(r"(?<![\w-])(?P<form>[a-zåäö]+s|utgår|blir|sker|upphör|gäller|kvarstår|tillfaller)(?![\w-])")
_ENDING = re.compile(
    r"[a-zåäö]+(?:eras|[bdfgjklmptv]as|slås|ställs|läggs|förs|[a-zåäö](?:nks|lls|rks|rvs)|skrivs|dras|räknas|lämnas)"
)
_MAY = re.compile(
    r"^(?P<who>[A-ZÅÄÖ][^.,;:]{2,60}?)\s+(?:får|erhåller)\s+(?:(?P<name>namnet|tillstånd|bidrag|rätt|dispens"
    r"|ersättning|[a-zåäö]+s\b(?=\s+(?:ut|in|upp|bort|av|ned|till|på|från|under)\b))"
    r"|(?:[a-zåäö]+\s+)?(?P<what>(?!inte|ej|så|höra)[a-zåäö]+a))\b(?!\s+om\b)"
)
_RESTS = re.compile(r"^(?:Frågan|Ärendet|Förslaget|Motionen|Ansökan)\s+(?:får\s+)?(?:vila[r]?|anstå[r]?)\b")
_TITLE_OF_TALK = re.compile(
    r"\b(?:öppn\w+|avslut\w+|meddelande\w*|information\w*|rapport\w*|delgivning\w*|skrivels\w+|nästa|läges\w+"
    r"|laget\s+runt"
    r"|kommande|aktuellt|uppföljning\w*|nytt\s+från|omvärld\w*|presentation\w*|redogörelse\w*|närvar\w+)\b",
    re.IGNORECASE,
)
_NO_OUTCOME = re.compile(
    r"^Enligt\s+(?:stadg|lag|regl|avtal|kommunallag|föräldrabalk|miljöbalk)|^(?:Mötet|Sammanträdet|Stämman)\s+(?:ajourn|avslut|öppn|förklar|hålls|slut)|\b(?:föreslås|föreslogs"
    r"|kommer\s+att|just\s+nu|för\s+närvarande|idag|i\s+dag|hittills|redan|enligt\s+uppgift|troligen|troligtvis"
    r"|sannolikt"
    r"|eventuellt|ofta|alltid|vanligen|normalt|årligen|numera|bör|borde|skulle|kan|måste|vill|önskar|ännu"
    r"|fortfarande|där|något|jämfört|nästa\s+vecka|snart|successivt"
    r"|delvis|löpande|fortlöpande|regelbundet|alltmer|allt\s+\w+re|gratis|i\s+genomsnitt)\b"
    r"|[?]|\bsom\s+\w+\s*$|\bhålls\s(?:.*\s)?i\s+[A-ZÅÄÖ]",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(
    r"\bges\s+(?!rätt|i?\s?uppdrag|mandat|tillstånd|fullmakt|dispens|ansvar|möjlighet\s+att\s+yttra)"
    r"|\bfrån\s+och\s+med\s+kl\b"
)
_SUBJECT = re.compile(
    r"(?!Det\b|Där\b|Här\b|Man\b|Vi\b|Om\b|När\b|Under\b|I\b|På\b|Efter\b|Inom\b|Många\b|Flera\b|Alla\b|Allt\b)[A-ZÅÄÖ]"
)
_TO_THE_MINUTES = re.compile(
    r"\btill\s+protokollet\b|\breserver\w+|\bavvikande\s+mening|\bsärskilt\s+yttrande|\bomedelbart\b|\bdeltog\s+inte",
    re.IGNORECASE,
)
_SHALL = re.compile(
    r"^[A-ZÅÄÖ](?:(?!\b(?:när|att|som|hur|om|varför|var)\b)[^.,;:]){2,70}?\s(?:ska|skall)\s+(?:\w+\s+)?(?:gälla"
    r"|utgå|vara|ske|upphöra|tillfalla|[a-zåäö]+as|[a-zåäö]+[glnr]s)\b"
)
_WE = re.compile(
    r"^[Vv]i\s+(?:kör|går|fortsätter)\s+(?:vidare\s+)?(?:med|på|enligt)\b|^[Vv]i\s+(?:håller\s+fast|avvaktar|behåller"
    r"|väljer|satsar\s+på"
    r"|lägger\s+ned|avstår|tackar\s+(?:ja|nej)|står\s+fast)\b"
)
_WORKS_ON = re.compile(
    r"^(?:[A-ZÅÄÖ][\wåäö-]+(?:\s+(?:och\s+)?[A-ZÅÄÖa-zåäö][\wåäö-]+){0,3}?)\s+(?:arbetar|jobbar|går|utreder"
    r"|undersöker|återkommer|tar\s+in"
    r"|tar\s+fram|ser\s+över|bevakar|kontaktar|sammanställer|skriver|skickar|bjuder\s+in)\b"
)
_OFFICER = re.compile(
    r"^(?:Kassören|Sekreteraren|Ordföranden|VD|Valberedningen|Styrelsen|Kansliet|Förvaltningen|Kontoret|Presidiet"
    r"|Arbetsutskottet)"
    r"\s+(?!har|är|var\b|kan\b|informera|redogör|berätta|rapporter|avsluta|öppna|tacka|hälsa|anser|föreslår|svara"
    r"|konstater)[a-zåäö]+[ae]r\b"
)
# A sentence after the outcome that only tells how things are: "Förmånen är fortsatt populär."
_STATE = re.compile(
    r"(?!(?:Det|Detta|Den)\b)[A-ZÅÄÖ][^\s,.]+(?:\s+[^\s,.]+){0,4}?\s+(?:är|var|har|hade|finns|fanns|visar|ökar"
    r"|minskar)\b"
)
_FROM_NOW = re.compile(
    r"\b(?:används|prövas|anordnas|arrangeras|hanteras|finansieras|delas|utreds|bedrivs|drivs|samordnas)\b.*"
    r"\b(?:från|till|under|framöver|fr\.o\.m\.|fortsättningsvis|i\s+fortsättningen|gemensamt)\b"
)
_MAY_HAVE = frozenset(("dela", "behålla", "disponera", "använda", "nyttja", "hyra", "köpa", "vara", "delta", "bo"))
_TALK_IN_PAST = re.compile(
    r"(?:diskuter|redovis|present|inform|rapport|planer|beräkn|vänt|önsk|yrk|beton|påpek|efterlys|efterfråg"
    r"|konstater|komment|noter|nämn"
    r"|behandl|uppmärksam|upplev|sakn|kall|vis|avtack|tack|häls|öppn|anmäl|avslut|anteckn|beskr|uppskatt|drabb"
    r"|utdel|uppläs|genomgick"
    r"|läst|föredr|framför|fråg|besök|bered|delgav|gick|höll|gjord|fann|berörd|belyst|avhandl|ventiler|påmin"
    r"|orienter|yttr|inled|start"
    r"|påbörj|genomför|inträff|bjöd|byggd|invig|drev|använd|upptäck|ändr)\w*s"
)
_BODY_TALKS = re.compile(
    r"diskut|samtal|resonera|gick|går|kan|har|hade|var|är|kommer|ska|noter|konstat|träff|besök|behandl|överlä|önsk"
    r"|anse|ansåg|tyck|undra"
    r"|hör|ser|såg|ser|få|deltar|deltog|arbeta|möt|åt|fortsatte|fortsätter|bestå|består|hoppa|enas|avsluta|öppna"
    r"|föreslå|är|består|menar"
)
_NO_TALK = frozenset(("text", "discussion", "background", "information"))


@dataclass(frozen=True, slots=True)
class Habit:
    """How often the items with a sure decision in running text end with it, in a paragraph of its own."""

    items: int
    last: int
    headed: int  # items with a decision under a heading

    @property
    def ends_items(self) -> bool:
        return self.last >= _LEAST and self.last * 2 >= self.items and self.headed <= self.items // 3


def ends_with(parts: list[Part], found: list[Finding]) -> bool:
    """Whether a decision of this item is, or begins, its last paragraph."""
    units = _paragraphs(parts)
    return bool(units) and any(f.status == "decided" and f.start <= units[-1].start + 3 < f.end for f in found)


def outcome_findings(text: str, parts: list[Part], title: str, own: Own, others: list[Finding]) -> list[Finding]:
    """The last paragraphs of an item, as far back as each tells an outcome or holds one of the `others`."""
    if _TITLE_OF_TALK.search(title) or any(part.kind not in _NO_TALK for part in parts if part.rows):
        return []
    found: list[Finding] = []
    decided = any(f.status == "decided" for f in others)
    if decided and any(part.kind in ("background", "information") for part in parts if part.rows):
        return []  # under "Sammanfattning" stands what the decision is about
    for unit in reversed(_paragraphs(parts)):
        if any(f.status == "decided" and f.start <= unit.start + 3 and unit.start < f.end for f in others):
            continue
        if any(f.start < unit.end and unit.start < f.end for f in others):
            break
        finding = _outcome(text, unit, own)
        if finding is None:
            return [] if decided else found  # beside a sure decision, only where every paragraph is one
        found.insert(0, finding)
    return found


def conclusion_findings(text: str, part: Part) -> list[Finding]:
    """The sentence after "Slutsats:", where it says what will be and not only what was thought."""
    start, end = next(iter(sentences(text, part.rows[0].start, part.rows[-1].end)))
    first = " ".join(text[start:end].split())
    if not (
        tells_outcome(first)
        or _FROM_NOW.search(first)
        or _WE.match(first)
        or is_task(first, sure=True)
        or _SHALL.match(first)
    ):
        return []
    return [Finding(start, end, "decided", _kind(first), 0.7, "rule:conclusion/1")]


def _paragraphs(parts: list[Part]) -> list[Unit]:
    units = [unit for part in parts if part.rows for unit in units_of(part.rows)]
    while units and _TO_THE_MINUTES.search(" ".join(row.text for row in units[-1].rows)):
        units.pop()
    return units


def _outcome(text: str, unit: Unit, own: Own) -> Finding | None:
    spans = list(sentences(text, unit.start, unit.end))
    if not spans or len(spans) > 3 or unit.mark:
        return None
    first = " ".join(text[slice(*spans[0])].split())
    settled = tells_outcome(first) or _told_in_past(first, len(spans) == 1)
    settled = settled or (_OFFICER.match(first) and not _NO_OUTCOME.search(first)) or _by_own_body(first, own)
    if not settled and not _WE.match(first) and not (_WORKS_ON.match(first) and not _NO_OUTCOME.search(first)):
        return None
    last = next(
        (n for n, span in enumerate(spans[1:], 1) if _STATE.match(" ".join(text[slice(*span)].split()))), len(spans)
    )
    return Finding(spans[0][0], spans[last - 1][1], "decided", _kind(first), 0.6, "rule:last_paragraph/1")


def _by_own_body(sentence: str, own: Own) -> bool:
    """ "Byggnadsnämnden lämnar bygglov.": the meeting's own body does what is neither talk nor observation."""
    body = next((b for b in bodies_in(sentence[:90], own) if b.start == 0 and b.own and not b.us), None)
    if body is None or _NO_OUTCOME.search(sentence[body.end :]) or len(sentence.split()) > 25:
        return False
    verb = re.match(r"\s+(?P<form>[a-zåäö]{3,}(?:[aeåäö]r|[lnrs]er|de|te|gav|lät|drog|tog))\b", sentence[body.end :])
    return verb is not None and not TELLS.search(verb["form"]) and not _BODY_TALKS.match(verb["form"])


def _kind(sentence: str) -> str:
    may = _MAY.match(sentence)
    if may:
        return "adopt" if may["name"] or may["what"] in _MAY_HAVE else "assign"
    if _RESTS.match(sentence):
        return "table"
    if _WORKS_ON.match(sentence) or (_OFFICER.match(sentence) and kind_of(sentence) is Kind.ADOPT):
        return "assign"
    if re.search(r"\b(?:utgår|utbetalas|betalas|utges)\b", sentence) and re.search(r"\bkr(?:onor)?\b", sentence):
        return "fund"
    return kind_of(sentence).value


def tells_outcome(sentence: str) -> bool:
    """Whether one sentence says in the present what will be: a passive, "får arbeta vidare", "utgår"."""
    if not _SUBJECT.match(sentence) or len(sentence.split()) > _MOST_WORDS or _NO_OUTCOME.search(sentence):
        return False
    if any(pattern.match(sentence) for pattern in (_MAY, _RESTS, _SHALL)):
        return True
    if _PROGRAMME.search(sentence):
        return False
    first = next((m for m in _FINITE.finditer(sentence) if _is_passive(m["form"])), None)
    if first is None or first.start() == 0 or re.match(r"\s+av\s", sentence[first.end() :]):
        return False
    before = sentence[: first.start()]
    return "," not in before and not re.search(r"\b(?:som|att|är|var|har|hade|blir|ska|skall)\b", before)


def _told_in_past(sentence: str, alone: bool) -> bool:
    """ "Ansökan överlämnades till nämnden.": past passive of a deciding verb, with no day or year of its own."""
    forms = (m["form"] for m in re.finditer(r"\s(?P<form>[a-zåäö]+s)(?![\w-])(?!\s+av\s)", sentence[:90]))
    if not _SUBJECT.match(sentence) or _NO_OUTCOME.search(sentence) or len(sentence.split()) > 30:
        return False
    return any(_is_past(form, alone) for form in forms) and not re.search(
        r"\b(?:19|20)\d\d\b|\bi\s+(?:fjol|våras|höstas)", sentence
    )


def _is_past(form: str, any_verb: bool) -> bool:
    if form in _past_passives():
        return True
    return (
        any_verb
        and bool(re.fullmatch(r"[a-zåäö]{2,}(?:ades|[dntpklsr]des|[kptls]tes)", form))
        and not _TALK_IN_PAST.fullmatch(form)
    )


@lru_cache(maxsize=1)
def _past_passives() -> frozenset[str]:
    return frozenset(form for verb in verbs() for form in verb.passive_past)


@lru_cache(maxsize=4096)
def _is_passive(form: str) -> bool:
    if form in outcome_words("talk"):
        return False
    return form in outcome_words("passive") or (_ENDING.fullmatch(form) is not None and not form.endswith("rnas"))
