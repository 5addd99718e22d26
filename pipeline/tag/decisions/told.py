"""Decisions that no deciding verb carries, sentence by sentence, told by the shape of the sentence.

participle  Dagordningen godkänd.   Budgeten för 2012 fastställd med en ändring.
matter      Skrivelsen överlämnas till gatukontoret.   Frågan lyfts till länsgruppen.   Avgiften förblir 150 kr.
passed      Motionen gick igenom med 12 röster mot 9.
everybody   Man beslutade att …   Alla var överens om att fira …   Alla tyckte att vi ska …
we          Vi går vidare med piloten.   Vi avvaktar domen.
noun        Omval: Eva Tun.   Bifall till motionen.   Oförändrad avgift.
"""

import re
from functools import lru_cache

from pipeline.swedish.decision_words import verbs
from pipeline.swedish.outcome_words import outcome_words
from pipeline.tag.decisions.bodies import bodies_in
from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.elections import NAMES
from pipeline.tag.decisions.tasks import is_task

_NOT_YET = re.compile(
    r"\b(?:ska|skall|bör|borde|kan|kunde|måste|vill|ville|skulle|föreslås|föreslogs|önskar|kommer\s+att|har|hade"
    r"|ännu|tidigare|redan|ofta"
    r"|årligen|normalt|vanligen|alltid|hittills|sedan\s+(?:många|flera|länge)|varje\s+(?:år|vecka|månad|dag))\b|[?]\s*$"
)
# What a decision is about, alone or at the end of a compound: "medborgarförslaget", "parkeringsavgiften".
_MATTER = (
    r"(?:(?!Förfrågan|Efterfrågan)[A-ZÅÄÖ][\wåäö-]*?(?:ärendet|frågan|motionen|förslaget|skrivelsen|ansökan"
    r"|framställ(?:ningen|an)|medborgarförslaget|interpellationen|begäran"
    r"|yttrandet|remissen|avsägelsen|hemställan|yrkandet|propositionen|planen|budgeten|taxan|avgiften|avtalet"
    r"|överenskommelsen|stadgarna|reglementet"
    r"|policyn|strategin|programmet|riktlinjerna|rutinen|mallen|projektet|beslutet|anmälan|erbjudandet|inbjudan"
    r"|arvodet|mandatet|punkten)"
    r"|Ärendet|Frågan|Motionen|Förslaget|Skrivelsen|Ansökan|Begäran|Yttrandet|Remissen|Yrkandet|Planen|Budgeten"
    r"|Taxan|Avgiften|Avtalet|Stadgarna"
    r"|Policyn|Strategin|Programmet|Riktlinjerna|Rutinen|Mallen|Projektet|Beslutet|Anmälan|Arvodet|Punkten"
    r"|Erbjudandet|Inbjudan)"
)
_REST = r"(?:\s+(?!som\b|att\b|om\s+att\b)[^\s.;:]+){0,7}?"
_PASSED = re.compile(
    r"\b(?:[A-ZÅÄÖa-zåäö]*(?:motion|förslag|yrkande|proposition)(?:en|et|erna)?|bifall|avslag)\s+(?:gick"
    r"|går)\s+igenom(?=[.,]|\s+(?:med|utan|enhälligt)|$)"
    r"|\b(?:gick|går)\s+(?:\w*(?:motion|förslag|yrkande|proposition)(?:en|et|erna)?)(?:\s+\d+)?\s+igenom(?=[.,]"
    r"|\s+(?:med|utan|enhälligt)|$)"
)
_GETS = re.compile(rf"{_MATTER}{_REST}\s+(?:fick|får|gavs|ges)\s+(?:nej|avslag|ja|bifall|klartecken|grönt\s+ljus)\b")
_STAYS = re.compile(rf"{_MATTER}{_REST}\s+(?:förblir|bibehålls|bibehålles|behålls|lämnas\s+oförändra\w+)(?![\w-])")
_SET_TO = re.compile(
    rf"(?:{_MATTER}|[A-ZÅÄÖ]\w*(?:ing|ingen|priset|beloppet|summan|arvodena"
    rf"|avgifterna)){_REST}\s+(?:sätts|sattes|sättes|blir|blev)\s+(?:till\s+|således\s+|alltså\s+|därmed\s+)?(?:\d"
    rf"|oförändra\w+|kvar)"
)
_INFINITIVE = (
    r"(?:inte\s+|gemensamt\s+|även\s+)?(?!många\b|alla\b|flera\b|andra\b|samma\b|dessa\b|denna\b|båda\b"
    r"|stora\b)(?:[a-zåäö]{2,}a|se|ge|ta|få|gå|be|bli|dra|slå|stå|ha|göra|låta"
    r"|ses)(?![\w-])"
)
_AGREED = re.compile(
    rf"^(?:Alla|Samtliga|Alla\s+närvarande|De\s+närvarande|Man|Deltagarna)\s+(?:är|var"
    rf"|blev)\s+(?:\w+\s+)?(?:överens|eniga|ense)\s+om\s+att\s+(?:{_INFINITIVE}|vi\s+ska|gruppen\s+ska)"
)
_ENOUGH = re.compile(
    rf"^(?:(?:Det\s+(?:rådde|råder|fanns|finns)\s+)?(?:full\s+)?(?:[Ee]nighet|[Kk]onsensus"
    rf"|[Ss]amstämmighet)\s+om\s+att|(?:Alla|Samtliga|Gruppen|Vi)\s+(?:är|var)"
    rf"\s+med\s+på\s+att|Vi\s+ska\s+(?:gemensamt|tillsammans|i\s+fortsättningen|framöver"
    rf"|fortsättningsvis))\s+(?:{_INFINITIVE}|vi\s+ska|gruppen\s+ska)"
)
_FINE = re.compile(
    rf"^[^\s.,]+(?:\s+[^\s.,]+){{0,3}}?\s+(?:(?:tycker|tyckte|anser|ansåg)\s+(?:också\s+)?att\s+det\s+(?:är|var"
    rf"|går)\s+(?:ok|okej|OK|en\s+bra\s+idé)"
    rf"\s+att\s+{_INFINITIVE}|(?:vill|ville|väljer\s+att|önskar)\s+(?:gå\s+vidare|satsa|fortsätta|avvakta|vänta"
    rf"|pröva|prova|införa|behålla|delta\b))"
)
_THOUGHT = re.compile(
    r"^(?:Alla|Samtliga|Gruppen|Mötet|Nätverket|Rådet|Styrelsen|Vi)\s+(?:tyckte|tycker|ansåg|ville|vill"
    r"|önskade)\s+(?:\w+\s+)?att\s+(?:vi|gruppen|nätverket|föreningen|klubben|styrelsen)"
    r"\s+(?:ska|skall|skulle)\b"
)
_MAN = re.compile(
    r"^(?:(?:Efter|Därefter|Sedan|Slutligen|Till\s+sist)\b[^.,]{0,50}?\s+)?(?:(?:beslutade|beslöt|enades|bestämde"
    r"|valde)\s+man|[Mm]an\s+(?:beslutade|beslöt|enades|bestämde|kom\s+överens|valde|beslutar|enas))\b"
    r"(?!\s+(?:i\s+)?(?:19|20)\d\d)"
)
_WE = re.compile(
    r"^(?:Vi\s+(?:kör\s+(?:vidare\s+)?på|kör\s+vidare|går\s+vidare\s+med|går\s+på|satsar\s+på|avvaktar|väntar\s+med"
    r"|håller\s+fast\s+vid|tackar\s+(?:ja|nej)|behåller"
    r"|hoppar\s+över|skippar|sparar\s+frågan|struntar\s+i|avstår|lägger\s+ned|lägger\s+ner|står\s+fast"
    r"|siktar\s+på\s+att|startar\s+en\s+arbetsgrupp|bildar\s+en|bokar"
    r"|bjuder\s+in|köper\s+in|skjuter\s+(?:upp|på))"
    r"|Det\s+(?:blir|blev)\s+(?:ja|nej|avslag|bifall)\s+till)\b(?!.*\b(?:om\s+vi|kanske|eventuellt|hos\s+oss)\b)"
)
_BECOMES = re.compile(r"^Det\s+(?:blir|blev)\s+(?:[A-ZÅÄÖ]|den\s+\d)[^\s.,]*(?:\s+[^\s.,]+){0,5}[.]?$")
_NOUNS = re.compile(
    rf"^(?:(?:Omval|Nyval|Återval|Fyllnadsval|Valda?|Utsedda?)\s*(?::|–|-)\s*{NAMES}"
    r"|(?:Ja|Nej|OK|Okej|Klartecken|Grönt\s+ljus)\s+till\s+[^.]{3,90}[.]?$"
    r"|(?:Bifall|Avslag|Återremiss|Bordläggning)\s+(?:till|av|på|för|på\s+motionen)\b[^.]{0,80}\.?$"
    r"|(?:Inga|Ingen|Inget)\s+(?:synpunkter|erinran|anmärkning(?:ar)?|erinringar)\b[^.]{0,90}\b(?:handlingarna"
    r"|godkänns|godkändes)[.]?$"
    r"|Oförändra(?:d|t|de)\s+(?:\w+-?\s+(?:och\s+)?)?\w*(?:avgift|avgifter|arvode|arvoden|taxa|budget|insats"
    r"|belopp)\w*\b[^.]{0,60}\.?$)"
)


# "Beslutet blev att …", "Beslut att …", "Mötets beslut blev att …", "… , vilket mötet godkände."
_OUT = r"(?:blev|blir|var|är)\s+(?:därför\s+|alltså\s+|således\s+|enhälligt\s+)?(?:att\b|bifall|avslag|följande)"
_BY_NOUN = re.compile(
    rf"^(?:Beslutet\s+{_OUT}|(?:Enhälligt\s+)?[Bb]eslut\s+(?:om\s+)?att\s+{_INFINITIVE}|Det\s+blev\s+beslutat"
    rf"|Så\s+(?:beslutades|blev\s+det)\b)"
)
_OF_BODY = re.compile(rf"^(?P<who>[^\s.,]+(?:\s+[^\s.,]+){{0,3}}?)s\s+(?:beslut|ställningstagande)\s+{_OUT}")
_WHICH = re.compile(
    r",\s+(?:vilket|något\s+som)\s+(?:(?:också|även|sedan|därefter)\s+)?(?:(?:mötet|stämman|styrelsen|nämnden"
    r"|gruppen|rådet|årsmötet|utskottet|nätverket"
    r"|samtliga|alla|vi)\s+(?:också\s+|enhälligt\s+)?(?:godkände|antog|beslutade|biföll|accepterade|bejakade"
    r"|instämde\s+i|ställde\s+sig\s+bakom|enades\s+om)"
    r"|(?:godkändes|beslutades|antogs|bifölls|accepterades|blev\s+(?:också\s+)?(?:mötets\s+|stämmans\s+"
    r"|styrelsens\s+|nämndens\s+|gruppens\s+)?beslut))\b"
)
# "Låsen byts i alla portar (enhälligt)."
_UNANIMOUS = re.compile(
    r"\b[a-zåäö]{2,}s\b[^.;:]*[(,]\s*(?:beslutet\s+var\s+)?enhälligt\)?\s*[.]?$|^Enhälligt\b[^.;:]*\b[a-zåäö]{3,}s\b"
)


def reads_by_shape(sentence: Sentence) -> list[Read]:
    """At most one reading of the sentence by its shape alone."""
    flat = sentence.flat
    if len(flat) > 400 or not flat[:1].isupper() or sentence.last_time:
        return []
    if is_task(flat):
        return [Read(0, "decided", "task", 0.7)]
    if any(re.search(r"(?:19|20)\d\d", flat[d.start : d.end]) and sentence.is_old(d) for d in sentence.dates):
        return []
    if _NOUNS.match(flat):
        return [Read(0, "decided", "noun", 0.75)]
    if _AGREED.match(flat) or _ENOUGH.match(flat) or _MAN.match(flat):
        return [Read(0, "decided", "everybody", 0.8)]
    if _BY_NOUN.match(flat) or _of_own_body(sentence):
        return [Read(0, "decided", "decision_noun", 0.85)]
    if _WHICH.search(flat):
        return [Read(0, "decided", "which", 0.75)]
    if _PASSED.search(flat):
        return [Read(0, "decided", "passed", 0.8)]
    if _NOT_YET.search(flat):
        fine = _FINE.match(flat) and _by_own_body(sentence)
        return [Read(0, "decided", "everybody", 0.6)] if fine or _THOUGHT.match(flat) else []
    if _FINE.match(flat) and _by_own_body(sentence):
        return [Read(0, "decided", "everybody", 0.6)]
    if _UNANIMOUS.search(flat):
        return [Read(0, "decided", "unanimous", 0.75)]
    if _participle().match(flat):
        return [Read(0, "decided", "participle", 0.8)]
    if _GETS.match(flat) or _STAYS.match(flat) or _SET_TO.match(flat) or _matter().match(flat):
        return [Read(0, "decided", "matter", 0.7)]
    return [Read(0, "decided", "we", 0.65)] if _WE.match(flat) or _BECOMES.match(flat) else []


def _by_own_body(sentence: Sentence) -> bool:
    return any(body.own and body.start == 0 and not body.strict for body in sentence.named)


def _of_own_body(sentence: Sentence) -> bool:
    """ "Mötets beslut blev att …": the noun with the genitive of the meeting's own body."""
    match = _OF_BODY.match(sentence.flat)
    return match is not None and any(body.own for body in bodies_in(match["who"], sentence.own))


@lru_cache(maxsize=1)
def _participle() -> re.Pattern[str]:
    words = {word for verb in verbs() if verb.weight == "sure" and verb.kind for word in verb.participle}
    forms = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(
        rf"^(?!Den\b|Det\b|De\b|En\b|Ett\b)[A-ZÅÄÖ][^\s.;:,]+(?:\s+(?!är|var|blev|som"
        rf"|av)[^\s.;:]+){{0,5}}?\s+(?:{forms})(?=[.;]|$|\s+(?:med|enligt|utan|och\s+lagd))"
    )


@lru_cache(maxsize=1)
def _matter() -> re.Pattern[str]:
    """The matter, and a passive of any verb that decides or tells an outcome, with nobody who does it."""
    forms = {word for verb in verbs() for word in (*verb.passive_present, *verb.passive_past)}
    forms |= {
        "lyfts",
        "lyftes",
        "skickas",
        "skickades",
        "lämnas",
        "tas",
        "togs",
        "slopas",
        "utökas",
        "återtas",
        "läggs",
        "avslutas",
        "skrivs",
    }
    forms |= outcome_words("passive") - {"sker", "gäller", "blir", "utgår"}
    words = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    return re.compile(
        rf"^{_MATTER}{_REST}\s+(?:{words})(?![\w-])(?!\s+(?:av\s|upp\s|i\s+samband|här|där|nu\b|inte|ej|om\b)"
        rf"|\s*,?\s+(?:eftersom|men|så|när|då)\b)"
    )
