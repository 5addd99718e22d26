"""How far a decision in running text reaches: the sentences after it that say on what terms it was taken.

"Mötet antog styrelsens förslag. Avgiften betalas senast den 30 april." is one decision: the second sentence speaks of
what was decided, and says what is to hold. "Avgiften har varit densamma sedan 2009." only tells how things are.
"""

import re
from dataclasses import replace

from pipeline.tag.decisions.beside import is_beside
from pipeline.tag.decisions.bodies import Own, bodies_in
from pipeline.tag.decisions.elections import NAMES
from pipeline.tag.decisions.findings import Finding
from pipeline.tag.decisions.outcomes import tells_outcome

_FIGURES = re.compile(
    r"(?:Röstsiffrorna|Röstetalen|Rösterna|Omröstningen|Voteringen)\s+(?:blev|var|utföll|utfaller"
    r"|gav|ger)\b"
)
# Verbs that say what is to hold. "är" and "blir" do so only before a sum, a time or "oförändrad".
_HOLDS = (
    r"(?:(?:ska|skall|skulle|får(?!\s+i\s+uppdrag)|gäller|löper|träder|förfaller|förfölle|upphör|börjar|infaller"
    r"|uppgår\s+till|utgår|sker|belastar|avser|tillfaller|äger\s+rum|hålls|anvisas|ställs|förenas|hänvisas|krävs"
    r"|dras|avräknas|gottskrivs|räknas|inräknas|fördelas|ersätts|redovisas(?=\s+(?:senast|den\s+\d))|regleras|erläggs|inbetalas|utbetalas|betalas"
    r"|återbetalas|debiteras|faktureras|täcks|tas|uttas|finansieras|bekostas|lämnas|inlämnas|skickas|insänds"
    r"|upprättas|undertecknas|tecknas|förlängs|höjs|sänks|utförs|kvarstår"
    r"|sätts\s+till)(?![\w-])|(?:är|blir)\s+(?:(?:alltjämt|fortsatt|fortfarande|således|därmed|då|högst|minst|max(?:imalt)?|ca|cirka|på)\s+)*"
    r"(?=\d|oförändra|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|noll))"
)
_CLAUSE = re.compile(rf"(?P<who>[A-ZÅÄÖ][^.;:?!,]*?(?:,\s[^.;:?!,]{{3,40}},)?)\s+(?P<verb>{_HOLDS})")
# What any decision brings with it, alone or as the end of a compound: "Driftkostnaden", "Utbetalningen", "Svaret".
_TERM = re.compile(
    r"\w*(?:kostnad(?:en|erna)|belopp(?:et|en)|summan|medel|medlen|beslut(?:et|en)|ändring(?:en|arna)|höjning(?:en|arna)"
    r"|sänkning(?:en)?|arbete(?:t|na)?|yttrande(?:t|na)?|svar(?:et|en)?|redovisning(?:en)?|återrapportering(?:en)?"
    r"|uppföljning(?:en)?|utvärdering(?:en)?|betalning(?:en)?|justering(?:en)?|ersättning(?:en)?|sökanden|klaganden"
    r"|uppdrag(?:et)?|pris(?:et|erna)?|inträde(?:t)?|prövotid(?:en)?|vite(?:t)?|inköp(?:et|en)?|leverans(?:en)?)$",
    re.IGNORECASE,
)
# The resolution stands in the proposal, and what is said of its matter after it may be anything.
_PROPOSAL = re.compile(r"\b\w*(?:förslag(?:et|en)?|motion(?:en|erna)|yrkande(?:t|na)?)\b", re.IGNORECASE)
_THIS = re.compile(
    r"(?:Detta|Det|Den|De|Dessa|Denna|Denne)\s+(?:gäller|träder|upphör|löper|förfaller|ska|skall|får|betalas|tas"
    r"|finansieras|bekostas|belastar|sker|avser|utbetalas)\b"
)
_TERMS_LED = re.compile(
    r"(?:Som\s+)?[Vv]illkor(?:et)?\s*(?:är|gäller|för\b|:)|Under\s+förutsättning|Förutsättningen\s+är|Undantag(?:na|et)?\s"
    r"|(?:Högst|Max(?:imalt)?|Minst)\s+[^.]{0,40}\d|(?:Från\s+och\s+med|Fr\.?o\.?m\.?|Till\s+och\s+med|Under)\s"
    r"[^.,]{2,40}\s(?:hålls|gäller|ska|skall|tas|utgår|betalas)\b"
)
# Told of the past or of the world, or only wished for.
_NO_TERM = re.compile(
    r"[?]|\b(?:har|hade|var|fanns|tidigare|hittills|i\s+fjol|i\s+dag|idag|för\s+närvarande|numera|redan|alltid|ofta"
    r"|bör|borde|vill|kanske|troligen|eventuellt|förhoppningsvis|enligt\s+uppgift|ca\s+hälften|i\s+genomsnitt"
    r"|(?:lägre|högre|dyrare|billigare|större|mindre)\s+än)\b",
    re.IGNORECASE,
)
_KEPT_ON = re.compile(
    rf"(?:{NAMES})\s+(?:kvarstår|kvarstod|kvarstår\s+\S+|sitter\s+kvar|står\s+kvar|stannar\s+kvar|fortsätter|har\s+"
    rf"(?:\S+\s+){{1,3}}kvar\b|är\s+(?:sedan\s+tidigare\s+)?(?:vald|valda|invald|invalda)\s|är\s+(?:\S+\s+)?"
    rf"(?:ersättare|suppleant(?:er)?|sammankallande|ordinarie)\b)"
    r"|(?:Kvar|Kvarstående)\s+(?:\S+\s+){0,4}?(?:är|står|sitter)\s|(?:Sammankallande|Ersättare|Suppleant(?:er)?)"
    rf"(?:\s+i\s+\S+)?\s*(?::|\s(?:är|blir|blev)\s)\s*{NAMES}"
    r"|(?:Mandattiden|Mandatperioden|Mandattid|Valet|Valen|Uppdraget|Förordnandet|Samtliga\s+val|Samtliga|Alla|Båda)"
    r"\s+(?:är\s|gäller|avser|löper|omfattar|väljs|valdes|på\s)"
    r"|(?:En|Ett|Två|Tre|Posten|Platsen|Uppdraget|Övriga)\s[^.,]{3,60}\bvakant|(?:Med\s+)?[Aa]cklamation\.?$"
)
# Of one sum decided on, what each is to have or to pay: "Ordföranden får 2 000 kronor."
_SHARE = re.compile(r"[A-ZÅÄÖ][^.;,]{2,50}?\s(?:får|erhåller|betalar|tilldelas)\s+(?:\S+\s+){0,2}\d")
_SUMS = re.compile(r"arvode|bidrag|avgift|medel|ersättning|anslag|priser|hyror|\bkr(?:onor)?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDING = re.compile(r"(?:arna|erna|orna|ens|ets|en|et|na|ar|er|or|an|n|t|s|a|e)$")


def reach(text: str, found: Finding, rest: list[tuple[int, int]], own: Own) -> Finding:
    """The decision with the sentences of its paragraph, `rest`, that go on with it. Stops at the first that doesn't."""
    if rest and _FIGURES.match(text, rest[0][0]):
        return replace(found, end=rest[0][1])
    passive = found.maker.startswith("rule:passive") and tells_outcome(_flat(text, found.start, found.end))
    for start, end in rest:
        sentence = _flat(text, start, end)
        if not (
            (passive and tells_outcome(sentence))
            or (found.kind in ("appoint", "assign") and _KEPT_ON.match(sentence))
            or is_term(sentence, "" if found.kind == "appoint" else _flat(text, found.start, found.end), own)
        ):
            break
        found = replace(found, end=end)
    return found


def is_term(sentence: str, decided: str, own: Own) -> bool:
    """Whether `sentence` says on what terms the matter of `decided` is to hold."""
    if _NO_TERM.search(sentence) or is_beside(sentence) or len(sentence.split()) > 45:
        return False
    if _THIS.match(sentence) or _TERMS_LED.match(sentence):
        return True
    if _SHARE.match(sentence) and _SUMS.search(decided):
        return True
    clause = _CLAUSE.match(sentence)
    if clause is None or re.search(r"\b(?:som|att|när|om|eftersom)\b", clause["who"]):
        return False
    words = _WORD.findall(clause["who"])
    if len(clause["who"].split()) > 12 or any(b.start == 0 for b in bodies_in(sentence[:90], own)):
        return False
    return any(_TERM.match(word) for word in words[:3]) or _is_named(words[:2], decided)


def _is_named(words: list[str], decided: str) -> bool:
    """Whether the thing that a sentence begins with is one that the decision names: "tre bord" ... "Borden"."""
    if words and len(decided.split()) < 13 and _PROPOSAL.search(decided) and words[0].endswith(("n", "t", "na")):
        return True
    named = {_stem(word) for word in _WORD.findall(decided) if word.islower()}
    return any(name.startswith(stem) or name.endswith(stem) for stem in map(_stem, words) for name in named)


def _stem(word: str) -> str:
    short = _ENDING.sub("", word.casefold())
    return short if len(short) > 2 else word.casefold()


def _flat(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())
