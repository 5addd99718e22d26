"""Sentences that say that those who met agreed, with no body as subject.

everybody  Alla var överens om att fira …   Man beslutade att …   Alla tyckte att vi ska …
consensus  Det råder enighet om att …   Konsensus nåddes om att …
talk       Diskussionen landade i att …   Resultatet av samtalet blev att …
noun       Beslutet blev att …   Beslut att köpa …   … och så blev det.
which      … , vilket mötet godkände.   … , som därmed antogs.
votes      Flest röster fick alternativ 2.
finds      Mötet finner att en ny kanna får köpas in.
"""

import re

from pipeline.tag.decisions.bodies import bodies_in
from pipeline.tag.decisions.clauses import Read, Sentence

INFINITIVE = (
    r"(?:inte\s+|gemensamt\s+|även\s+)?(?!många\b|alla\b|flera\b|andra\b|samma\b|dessa\b|denna\b|båda\b"
    r"|stora\b)(?:[a-zåäö]{2,}a|[a-zåäö]{0,7}(?:se|ge|ta|få|gå|be|bli|dra|slå|stå)|ha"
    r"|ses)(?![\w-])"
)
_SHALL = rf"(?:{INFINITIVE}|(?:vi|gruppen|nätverket|rådet|föreningen|styrelsen)\s+(?:ska|skall|bör|väljer|går|tar)\b)"
# What a clause after "att" says that is to be, not how things are.
_TO_BE = rf"(?:{_SHALL}|[^.,]{{2,70}}?\s(?:ska|skall|får|[a-zåäö]{{3,}}[aeior]s)\b)"
_AGREED = re.compile(
    rf"^(?:Alla|Samtliga|Alla\s+närvarande|De\s+närvarande|Man|Deltagarna)\s+(?:är|var"
    rf"|blev)\s+(?:\w+\s+)?(?:överens|eniga|ense)\s+om\s+att\s+{_SHALL}"
)
_UNITY = r"(?:[Ee]nighet(?:en)?|[Kk]onsensus|[Ss]amstämmighet(?:en)?|[Ss]amsyn)"
_CONSENSUS = re.compile(
    rf"^(?:(?:Efter|Vid)\s[^.,]{{3,50}}?\s)?(?:(?:Det\s+)?(?:[Rr]ådde|[Rr]åder|[Ff]anns|[Ff]inns|[Nn]åddes|[Uu]ppnåddes)\s+"
    rf"(?:det\s+)?)?(?:(?:full|total|bred|stor|allmän)\s+)?{_UNITY}(?:\s+(?:rådde|råder|fanns|finns|nåddes|uppnåddes))?"
    rf"(?:\s+(?:i|inom|bland)\s+[\w-]+)?\s+(?:om|kring|för)\s+(?:att\s+{_TO_BE}|(?!att\b|behov|vikt|bild|läge)\w+)"
)
_UNITY_ON = re.compile(rf"^(?:\w+\s+)?(?:nåddes|uppnåddes|rådde|blev\s+det)\s+{_UNITY}\s*(?::|–|-)\s+\w")
_UNANIMOUS = re.compile(r"^(?P<who>[\w-]+)\s+(?:är|var)\s+(?:enhällig[t]?|enig[at]?|ens[e]?)\s*(?::|–|-)\s+\w")
_WITH_IT = re.compile(
    rf"^(?:(?:Alla|Samtliga|Gruppen|Vi)\s+(?:är|var)\s+med\s+på\s+att"
    rf"|Vi\s+ska\s+(?:gemensamt|tillsammans|i\s+fortsättningen|framöver|fortsättningsvis))\s+{_SHALL}"
)
_THOUGHT = re.compile(
    r"^(?:Alla|Samtliga|Gruppen|Mötet|Nätverket|Rådet|Styrelsen|Vi)\s+(?:tyckte|tycker|ansåg|ville|vill"
    r"|önskade)\s+(?:\w+\s+)?att\s+(?:vi|gruppen|nätverket|föreningen|klubben|styrelsen)"
    r"\s+(?:ska|skall|skulle)\b"
)
_MAN = re.compile(
    r"^(?:(?:Efter|Därefter|Sedan|Slutligen|Till\s+sist)\b[^.,]{0,50}?\s+)?(?:(?:beslutade|beslöt|enades|bestämde"
    r"|valde)\s+man|[Mm]an\s+(?:beslutade|beslöt|enades|bestämde|kom\s+överens|valde|beslutar|enas))\b"
    r"(?!\s+(?:i\s+)?(?:19|20)\d\d|\s+(?:inte|ej|aldrig)\b)"
)
# Without anybody: "Enades om att …", "Bestämt att …", "Överens om att …"
_BARE = re.compile(
    r"^(?:Det\s+enades|Enades|Kom\s+överens|Överens|Eniga)\s+om\b|^(?:Bestämt|Beslutat|Bestämde|Beslutade)\s+(?:att|oss|om)\b"
)
_TALK = re.compile(
    r"^(?:Diskussionen|Samtalet|Överläggningen|Resonemanget|Resultatet|Utfallet|Slutresultatet)(?:\s+av\s+[^.,]{3,40}?)?\s+"
    r"(?:landade\s+i|landar\s+i|mynnade\s+ut\s+i|utmynnade\s+i|resulterade\s+i|ledde\s+fram\s+till|slutade\s+(?:i|med)|blev|blir)"
    r"\s+(?:ett\s+beslut\s+om\s+)?att\s+"
)
# "Beslutet blev att …", "Beslut att …", "Mötets beslut blev att …", "… , vilket mötet godkände."
_OUT = r"(?:blev|blir|var|är)\s+(?:därför\s+|alltså\s+|således\s+|enhälligt\s+)?(?:att\b|bifall|avslag|följande)"
_BY_NOUN = re.compile(
    rf"^(?:Beslutet\s+{_OUT}|(?:Enhälligt\s+)?[Bb]eslut\s+(?:om\s+)?att\s+{INFINITIVE}|Det\s+blev\s+beslutat"
    rf"|[Öö]verenskommet\s+att\b|Så\s+(?:beslutades|blev\s+det)\b)|\boch\s+så\s+(?:blev\s+det|beslutades)[.]?$"
)
_OF_BODY = re.compile(rf"^(?P<who>[^\s.,]+(?:\s+[^\s.,]+){{0,3}}?)s\s+(?:beslut|ställningstagande)\s+{_OUT}")
_WHICH = re.compile(
    r",\s+(?:vilket|något\s+som)\s+(?:(?:också|även|sedan|därefter)\s+)?(?:(?:mötet|stämman|styrelsen|nämnden"
    r"|gruppen|rådet|årsmötet|utskottet|nätverket"
    r"|samtliga|alla|vi)\s+(?:också\s+|enhälligt\s+)?(?:godkände|antog|beslutade|biföll|accepterade|bejakade"
    r"|instämde\s+i|ställde\s+sig\s+bakom|enades\s+om)"
    r"|(?:godkändes|beslutades|antogs|bifölls|accepterades|blev\s+(?:också\s+)?(?:mötets\s+|stämmans\s+"
    r"|styrelsens\s+|nämndens\s+|gruppens\s+)?beslut))\b"
    r"|,\s+som\s+(?:därmed|därför|därefter|sedan|alltså|således|också|enhälligt)\s+(?:antogs|godkändes|bifölls|fastställdes)\b"
)
_FINDS = re.compile(
    r"(?<![\w-])(?P<verb>[Ff]inner|[Ff]ann)\s+(?:[\w-]+\s+){0,2}?att\s+[^.,:]{2,80}?\s(?:ska|skall|skulle|får|fick|må|bör)\s"
)
_VOTES = re.compile(
    r"\bså\s+vi\s+(?:kör|går\s+(?:på|med|vidare)|tar|väljer|satsar)\b|\b(?:flest|mest|majoriteten\s+av)\s+röster(?:na)?\s+(?:fick|gick\s+till|tillföll)\b|\bfick\s+flest\s+röster\b"
    r"|\bblev\s+det\s+(?:alternativ|förslag|modell|version|datum)\w*\s+\w+"
    r"|\b(?:segrade|vann)\s+(?:omröstningen|voteringen|med\s+\S+\s+röster)\b",
    re.IGNORECASE,
)


def agreement_of(sentence: Sentence) -> Read | None:
    """The agreement that the sentence tells, or None."""
    flat = sentence.flat
    if any(pattern.match(flat) for pattern in (_AGREED, _CONSENSUS, _UNITY_ON, _UNANIMOUS, _WITH_IT, _MAN, _BARE)):
        return Read(0, "decided", "everybody", 0.8)
    if _TALK.match(flat):
        return Read(0, "decided", "everybody", 0.7)
    if _BY_NOUN.search(flat) or _of_own_body(sentence):
        return Read(0, "decided", "decision_noun", 0.85)
    if _WHICH.search(flat):
        return Read(0, "decided", "which", 0.75)
    return Read(0, "decided", "everybody", 0.7) if _VOTES.search(flat) else None


def finds_that(sentence: Sentence) -> Read | None:
    """What the meeting finds that shall be or may be done: "Mötet finner att en ny kanna får köpas in"."""
    for match in _FINDS.finditer(sentence.flat):
        sides = (match.end("verb"), match.start("verb"))
        near = [b for b in sentence.named if b.own and (b.start - sides[0] == 1 or sides[1] - b.end == 1)]
        if near and near[0].name.casefold() != "ordföranden":
            return Read(match.end(), "decided", "subject", 0.75)
    return None


def wished_by_all(flat: str) -> bool:
    """ "Alla tyckte att vi ska köra samma upplägg": a wish of everybody is what is done."""
    return _THOUGHT.match(flat) is not None


def _of_own_body(sentence: Sentence) -> bool:
    """ "Mötets beslut blev att …": the noun with the genitive of the meeting's own body."""
    match = _OF_BODY.match(sentence.flat)
    return match is not None and any(body.own for body in bodies_in(match["who"], sentence.own))
