"""Decisions that no deciding verb carries, sentence by sentence, told by the shape of the sentence.

participle  Dagordningen godkänd.   Budgeten för 2012 fastställd med en ändring.
matter      Skrivelsen överlämnas till gatukontoret.   Frågan lyfts till länsgruppen.   Avgiften förblir 150 kr.
passed      Motionen gick igenom med 12 röster mot 9.
agreed      Alla var överens om att fira …   Beslutet blev att …   (agreement.py)
thus        Någon begäran skickas alltså inte.   Det blir därmed ingen ombyggnad.
gets        Ridklubben får 15 000 kr till hinder.   Uppdraget går till Byggkompaniet.
we          Vi går vidare med piloten.   Vi avvaktar domen.
noun        Omval: Eva Tun.   Bifall till motionen.   Oförändrad avgift.
"""

import re
from functools import lru_cache

from pipeline.swedish.decision_words import verbs
from pipeline.swedish.outcome_words import outcome_words
from pipeline.tag.decisions.agreement import INFINITIVE, agreement_of, wished_by_all
from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.elections import NAMES
from pipeline.tag.decisions.plain_outcomes import plain_outcome
from pipeline.tag.decisions.tasks import is_task, marked_by_name

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
_FINE = re.compile(
    rf"^[^\s.,]+(?:\s+[^\s.,]+){{0,3}}?\s+(?:(?:tycker|tyckte|anser|ansåg)\s+(?:också\s+)?att\s+det\s+(?:är|var"
    rf"|går)\s+(?:ok|okej|OK|en\s+bra\s+idé)"
    rf"\s+att\s+{INFINITIVE}|(?:vill|ville|väljer\s+att|önskar)\s+(?:gå\s+vidare|satsa|fortsätta|avvakta|vänta"
    rf"|pröva|prova|införa|behålla|delta\b))"
)
_WE = re.compile(
    r"^(?:Vi\s+(?:kör\s+(?:vidare\s+)?på|kör\s+vidare|går\s+vidare\s+med|går\s+på|satsar\s+på|avvaktar|väntar\s+med"
    r"|håller\s+fast\s+vid|tackar\s+(?:ja|nej)|behåller"
    r"|hoppar\s+över|skippar|sparar\s+frågan|struntar\s+i|avstår|lägger\s+ned|lägger\s+ner|står\s+fast"
    r"|siktar\s+på\s+att|startar\s+en\s+arbetsgrupp|bildar\s+en|bokar"
    r"|bjuder\s+in|köper\s+in|skjuter\s+(?:upp|på)|startar|börjar\s+med|inför|byter|prövar|provar|testar|flyttar|skapar|ändrar"
    r"|slutar|utökar|hakar\s+på|går\s+med\s+i|ansluter\s+oss|tar\s+bort|anordnar|beställer|trycker|satsar|(?:svarar|deltar|gör|skickar)\s+inte"
    r"|[a-zåäö]+r\s+inte\s+[^.]{0,60}?(?:i\s+(?:år|höst|vår)|nästa\s+år|längre|framöver|den\s+här\s+gången|20\d\d)"
    r"|skickar\s+(?:frågan|ärendet|förslaget)\s+vidare|fortsätter\s+(?:med|att|som)\b(?!\s+vara))"
    r"|Det\s+(?:blir|blev)\s+(?:ja|nej|avslag|bifall)\s+till|Det\s+(?:är|går)\s+(?:ok|okej|OK|bra)\s+att\s+\w+a)\b"
    r"(?!.*\b(?:om\s+vi|kanske|eventuellt|hos\s+oss|just\s+nu|för\s+närvarande|i\s+dag|idag)\b)"
)
# What the meeting's own body itself will do: "Rådet skriver ett brev till museet."; not what it is, thinks or says.
_BODY_DOES = re.compile(
    r"\s+(?!diskut|resoner|samtal|önsk|konstat|arbet|jobb|följ|planer|hopp|undr|fråg|noter|vet\b|vill\b|har\b|är\b|kan\b|ska|bör\b"
    r"|måste|ser\b|får\b|består|anse|tyck|men[ao]|behöv|sakn|upplev|välkomn|uppskatt|beton|påpek|understryk|framhåll|lyft|efterlys"
    r"|ber\b|hör\b|känn|tror|möt|omfatt|represent|led|driv|ingår|ligg|kommer|går|minns|föreslå|finn|få|tack|träff|besök|verka"
    r"|inform|rapport|beslut|bestäm|välj|utse|tar\s+(?:del|upp|emot)|rekommend|delar|avslut|öppn|fyll|ställer|ger|gör\b(?!\s+(?:ett|en|inte)))"
    r"(?:[a-zåäö]{2,}(?:ar|er)|förser|avstår|gör|slår|drar|säljer|hyr|lägger)\s+(?:(?:in|fram|ut|upp|till|inte|en|ett|inget|ingen|med|på)\s+)?"
    r"[^\s.]+\b(?!.*\b(?:just\s+nu|för\s+närvarande|i\s+dag|idag|löpande|regelbundet|fortfarande)\b)"
)
_BECOMES = re.compile(r"^Det\s+(?:blir|blev)\s+(?:[A-ZÅÄÖ]|den\s+\d)[^\s.,]*(?:\s+[^\s.,]+){0,5}[.]?$")
_NOUNS = re.compile(
    rf"^(?:(?:Omval|Nyval|Återval|Fyllnadsval|Valda?|Utsedda?)\s*(?::|–|-)\s*{NAMES}"
    r"|(?:Ja|Nej|OK|Okej|Klartecken|Grönt\s+ljus)\s+till\s+[^.]{3,90}[.]?$"
    r"|(?:Bifall|Avslag|Återremiss|Bordläggning)\s+(?:till|av|på|för|på\s+motionen)\b[^.]{0,80}\.?$"
    r"|(?:Inga|Ingen|Inget)\s+(?:synpunkter|erinran|anmärkning(?:ar)?|erinringar)\b[^.]{0,90}\b(?:handlingarna"
    r"|godkänns|godkändes)[.]?$"
    r"|Till\s+handlingarna[.]?$"
    r"|Oförändra(?:d|t|de)\s+(?:\w+-?\s+(?:och\s+)?)?\w*(?:avgift|avgifter|arvode|arvoden|taxa|budget|insats"
    r"|belopp)\w*\b[^.]{0,60}\.?$)"
)


# What follows from a show of hands or a talk: "Någon begäran skickas alltså inte."
_THUS = re.compile(
    r"^(?!(?:Det|Detta|Den|Vi)\s+(?:är|var|finns|fanns|behövs|krävs)\b)[A-ZÅÄÖ][^.,;:]{1,70}?\s(?:blir|blev|fortsätter|kvarstår|arrangerar|ordnar|köper|behåller|avstår|deltar|stannar|väljer|[a-zåäö]{3,}s)\s+"
    r"(?:(?:alltså|således|därmed)\b(?!\s+(?:av|svår|inte\s+av))|därför\s+(?:till|in|upp|den)\b)"
)
_NO_SUCH = re.compile(
    r"^(?:Ingen|Inga|Inget)\s+[a-zåäö-]+(?:\s+[a-zåäö-]+){0,3}?\s+(?:görs|sker|lämnas|införs|utgår|ordnas|tas\s+ut|köps|hålls)\b"
    r"|^(?:Någon|Något|Några)\s+[a-zåäö-]+(?:\s+[a-zåäö-]+){0,3}?\s+(?:görs|lämnas|införs|utgår|ordnas|köps|hålls)\s+(?:inte|ej)\b"
)
_INSTEAD = re.compile(r"^(?:I\s+stället|Istället)\s+(?:erbjuds|används|ordnas|hålls|görs|skickas|anordnas|köps)\s")
_SOMEBODY_GETS = re.compile(
    r"^(?!Det\b|Man\b|Vi\b|Varje\b|Alla\b|Den\b|De\b)[A-ZÅÄÖ][^.,;:]{2,60}?\s(?:får|tilldelas|erhåller|beviljas)\s+"
    r"(?:(?:ett\s+)?(?:\w*bidrag|stöd)\s+(?:på|om|med)\s+)?(?:(?:högst|max(?:imalt)?)\s+)?(?:\d[\d\s.]*\s?(?:kr\b|kronor|:-)"
    r"|inget\s+(?:bidrag|stöd)|(?:avslag|bifall|nej|ja)\b)"
    r"|^Uppdraget\s+(?:går|gick)\s+till\s+[A-ZÅÄÖ]|^[A-ZÅÄÖ][^.,;:]{2,40}?\s(?:tilldelas|tilldelades)\s+[A-ZÅÄÖ]"
)
_FIRM = re.compile(r"^(?:\w+s\s+)?[Ff]irman?\s+tecknas\s+(?:av|,|tills)\b")
_ATTESTS = re.compile(
    rf"^{NAMES}\s+(?:justerar|granskar)(?:\s+(?:dagens\s+|mötets\s+)?(?:protokoll(?:et)?|anteckningarna))?[.]?$"
)
# "SP Bo att dela ut blad": who is to do it, by a marker or initials, and an infinitive
_MARKER = re.compile(rf"^(?:[A-ZÅÄÖ]{{2,3}}\s+)?(?:[A-ZÅÄÖ]{{2}}|[A-ZÅÄÖ][a-zåäö]+)\s+att\s+{INFINITIVE}")
_THEME = re.compile(
    r"^(?:Temat|Namnet|Titeln|Rubriken)\s+(?:blir|blev)\s+\w|^(?:Nästa|Årets|Höstens|Vårens|Sommarens)\s+(?!möte|träff|sammanträde|gång|styrelsemöte|nätverk)[^.,;:]{2,40}?\s(?:blir|blev)\s+\w"
)
_TRIAL = re.compile(
    r"^(?!Det\b|Där\b|I\s)[A-ZÅÄÖ][^.,;:]{2,70}?\s(?:införs|prövas|provas|testas)\s+(?:på\s+(?:prov|försök)|under|från|till)\b"
    r"|^(?!Nästa|Det\b)[A-ZÅÄÖ][^.,;:]{2,60}?\s(?:förläggs|flyttas)\s+till\s(?!.*\sav\s)"
)
_YES = re.compile(
    r"^(?:Enhälligt|Enstämmigt)\s+(?:ja|nej|bifall|avslag|godkänt)\b|^(?:Godkän[dt]a?|Bifallen|Bifallet|Beviljad|Beviljat|Avslagen)[.]?$"
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
    if agreed := agreement_of(sentence):
        return [agreed]
    if _PASSED.search(flat):
        return [Read(0, "decided", "passed", 0.8)]
    if plain := plain_outcome(sentence):
        return [plain]
    if _NOT_YET.search(flat):
        fine = _FINE.match(flat) and _by_own_body(sentence)
        return [Read(0, "decided", "everybody", 0.6)] if fine or wished_by_all(flat) else []
    if _FINE.match(flat) and _by_own_body(sentence):
        return [Read(0, "decided", "everybody", 0.6)]
    if _UNANIMOUS.search(flat):
        return [Read(0, "decided", "unanimous", 0.75)]
    if _participle().match(flat):
        return [Read(0, "decided", "participle", 0.8)]
    if _YES.match(flat) or (_MARKER.match(flat) and marked_by_name(flat)):
        return [Read(0, "decided", "noun" if _YES.match(flat) else "task", 0.65)]
    if _FIRM.match(flat):
        return [Read(0, "decided", "firm", 0.7)]
    if _ATTESTS.match(flat):
        return [Read(0, "decided", "office", 0.65)]
    if _THUS.match(flat) or _NO_SUCH.match(flat) or _INSTEAD.match(flat):
        return [Read(0, "decided", "thus", 0.65)]
    if _TRIAL.match(flat) or _SOMEBODY_GETS.match(flat) or _THEME.match(flat):
        return [Read(0, "decided", "matter", 0.65)]
    if (other := _elsewhere(sentence)) and _GETS.match(flat):
        return [other]
    if _GETS.match(flat) or _STAYS.match(flat) or _SET_TO.match(flat) or _matter().match(flat):
        return [Read(0, "decided", "matter", 0.7)]
    return [Read(0, "decided", "we", 0.65)] if _WE.match(flat) or _BECOMES.match(flat) or _body_does(sentence) else []


def _elsewhere(sentence: Sentence) -> Read | None:
    """Where another body said yes or no: "Förslaget fick nej i kommunstyrelsen den 7 maj."."""
    for body in sentence.named:
        if not body.own and re.search(r"\b(?:i|av|hos|från)\s+$", sentence.flat[: body.start]):
            day = next((d.value for d in sentence.dates if sentence.is_old(d)), None)
            return Read(0, "reported", "matter", 0.7, body.name, day)
    return None


def _by_own_body(sentence: Sentence) -> bool:
    return any(body.own and body.start == 0 and not body.strict for body in sentence.named)


def _body_does(sentence: Sentence) -> bool:
    first = next((b for b in sentence.named if b.own and b.start == 0 and not b.us and not b.strict), None)
    gathering = first is not None and first.name.casefold().endswith(("mötet", "sammanträdet", "stämman", "träffen"))
    return first is not None and not gathering and _BODY_DOES.match(sentence.flat, first.end) is not None


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
        rf"^{_MATTER}{_REST}\s+(?:{words})(?![\w-])(?!\s+(?:av\s|upp\s|med\s|först\s|i\s+samband|här|där|nu\b|inte|ej|om\b)"
        rf"|\s*,?\s+(?:eftersom|men|så|när|då)\b)"
    )
