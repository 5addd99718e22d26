"""Tasks handed out without a word of deciding: "Pelle kollar priser till nästa möte.", "→ Petra mejlar firman".

Somebody, a verb of work in the present, and a sign that it is to be done: a day by which, an arrow, a label (
    "Åtgärd:").
"""

import re
from functools import lru_cache

from pipeline.swedish.decision_words import task_verbs
from pipeline.swedish.names import given_names

ARROW = re.compile(r"\s*(?:→|➔|➜|⇒|⟹|[-=]{1,2}>|►|»)\s*")
_LABEL = re.compile(
    r"(?:åtgärd(?:er)?|uppgift(?:er)?|uppdrag|att[\s-]göra|to[\s-]?do|todo|action(?:s|\s+points?)?|ap"
    r"|aktivitet(?:er)?|nästa\s+steg|till\s+nästa\s+(?:gång|möte|träff)|uppdrag\s+till\s+[a-zåäö]+"
    r"|fortsatt\s+arbete|ansvar|vem\s+gör\s+vad|hemuppgift|läxa|hemläxa)\s*\d{0,2}\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_NAME = r"[A-ZÅÄÖÉ][a-zåäöé]+(?:-[A-ZÅÄÖÉ][a-zåäöé]+)?(?:\s+[A-ZÅÄÖÉ][\wåäöé-]*\.?){0,2}"
_TWO = r"[A-ZÅÄÖ]{2}"
_OFFICE = (
    r"(?:Ordföranden?|Vice\s+ordföranden?|Sekreteraren?|Kassören?|VD|Kanslisten|Kansliet|Valberedningen|Presidiet"
    r"|Arbetsutskottet"
    r"|Arbetsgruppen|Projektledaren|Projektgruppen|Samordnaren|[A-ZÅÄÖ][a-zåäö]+(?:chefen|ledaren|mästaren"
    r"|ansvarig[ae]?|förvaltningen|kontoret"
    r"|kommittén|direktören|sekreteraren|handläggaren|samordnaren)|Rektor|Regionen|Kommunen|Skolan|Polisen|Länsstyrelsen|Styrelsen|Förvaltningen|Förvaltaren"
    r"|Vaktmästaren)"
)
_ALL = (
    r"(?:Alla|Samtliga|Var\s+och\s+en|Varje\s+[a-zåäö]+|Respektive\s+[a-zåäö]+|Alla\s+[a-zåäö]+"
    r"|Samtliga\s+[a-zåäö]+|Kommunerna|Deltagarna"
    r"|Medlemmarna|Ledamöterna|Representanterna|Ni)"
)
_WHO = re.compile(
    rf"(?P<all>{_ALL})(?=\s)|(?P<office>{_OFFICE})(?=\s)"
    rf"|(?P<names>{_NAME}(?:\s*\([^()]{{1,20}}\))?(?:(?:,\s*|\s+(?:och|samt"
    rf"|&)\s+){_NAME}(?:\s*\([^()]{{1,20}}\))?){{0,4}})(?=\s)"
    rf"|(?P<initials>(?!GR|KS|KF|AU|EU|IT|HR){_TWO}(?:(?:\s*[,/&]\s*|\s+och\s+){_TWO}){{0,3}})(?=\s)"
)
_BETWEEN = (
    r"\s+(?:(?:också|även|nu|därför|sedan|i\s+sin\s+tur|tillsammans|själv"
    r"|gemensamt|vi\s+behov)\s+)?"
)
# By when: "till nästa möte", "senast den 3 maj", "före sommaren", "under veckan", "snarast".
_BY_WHEN = re.compile(
    r"\b(?:till|inför|innan|före|senast|på|vid)\s+(?:den\s+)?(?:nästa|kommande|nästkommande)\s+(?:\w+)?(?:möte"
    r"|mötet|gång|träff|sammanträde|nätverksträff)"
    r"|\b(?:senast|före|innan|till)\s+(?:den\s+|på\s+)?(?:\d{1,2}\b|\d{4}|årsskiftet|jul|påsk|midsommar|sommaren"
    r"|hösten|våren|vintern|semestern|veckan|månadsskiftet"
    r"|årsmötet|stämman|utgången|slutet|mitten|v\.?\s?\d|vecka\s\d|(?:må|ti|on|to|fre|lör|sön)\w+dag|januari"
    r"|februari|mars|april|maj|juni|juli|augusti|september|oktober"
    r"|november|december)"
    r"|\b(?:snarast|omgående|så\s+snart\s+som\s+möjligt|i\s+veckan|under\s+veckan|den\s+här\s+veckan|efter\s+mötet"
    r"|klart\s+(?:till|senast)|deadline)\b",
    re.IGNORECASE,
)
_SHORT = {"ser": "se", "hör": "höra", "gör": "göra", "för": "föra", "ber": "be", "ger": "ge"}
_PROMISES = re.compile(r"\s+(?:erbjöd\s+sig\s+att|erbjuder\s+sig\s+att|tar\s+på\s+sig|tog\s+på\s+sig|åtog\s+sig)\b")
_PRONOUNS = frozenset(
    (
        "Vi",
        "Han",
        "Hon",
        "De",
        "Det",
        "Den",
        "Ni",
        "Man",
        "Jag",
        "Du",
        "I",
        "Om",
        "Nu",
        "Men",
        "Per",
        "Via",
        "Dag",
        "Så",
    )
) - {"Per", "Dag"}
_JOTTED = re.compile(
    r"\s+(?:tar\s+(?:fram|kontakt|in|hand\s+om|reda\s+på)|kontaktar|bokar|ringer|fixar|ordnar|kollar|mailar|mejlar"
    r"|skickar|bjuder\s+in|sammanställer"
    r"|undersöker|beställer|köper|skriver\s+(?:ett|en|till|ihop)|gör\s+(?:ett|en)|pratar\s+med|talar\s+med"
    r"|hör\s+med|ser\s+över|uppdaterar)\b"
)
_NO_TASK = re.compile(
    r"\b(?:inte|ej|återkommer|söker|kallar\s+till\s+(?:nästa|möte)|brukar|redan|ofta"
    r"|varje\s+(?:år|vecka|månad)|årligen|som\s+vanligt|just\s+nu|idag|för\s+närvarande|normalt)\b|[?]\s*$"
)


def task_label(text: str) -> int:
    """Length of a label before a task at the start of a line, or 0."""
    match = _LABEL.match(text)
    return match.end() if match else 0


def is_task(sentence: str, sure: bool = False) -> bool:
    """Whether one sentence gives somebody something to do. `sure`: an arrow or a label says that it is a task."""
    if sure and _infinitive_first().match(sentence):
        return True
    who = _WHO.match(sentence)
    if who is None or not _somebody(who) or _NO_TASK.search(sentence):
        return False
    if not _work().match(sentence, who.end()):
        return False
    return sure or _BY_WHEN.search(sentence, who.end()) is not None


def is_jotted(bullet: str) -> bool:
    """A bullet of notes that is nothing but somebody and what they do: "Karl tar kontakt med föreningarna"."""
    flat = " ".join(bullet.split())
    who = _WHO.match(flat)
    if who is None or not who["names"] or not _somebody(who) or len(flat.split()) > 14 or _NO_TASK.search(flat):
        return False
    return _JOTTED.match(flat, who.end()) is not None


def does_something(sentence: str) -> bool:
    """Whether people by name do something, be it work or not: "Agneta och Bo representerar gruppen."."""
    who = _WHO.match(sentence)
    return bool(who and who["names"] and _somebody(who) and re.match(r"\s+[a-zåäö]+[aeåäö]r\b", sentence[who.end() :]))


_DOES = re.compile(
    r"(?:\s+(?:ensam|tillsammans|själv|också|även))?\s+(?!är\b|har\b|får\b|kan\b|var\b|ska\b|blir\b|slutar\b|fortsätter\b|sitter\b|avgår\b"
    r"|företräder\b|representerar\b|ersätter\b|efterträder\b|går\s+in\b|tar\s+över\b|kvarstår\b)[a-zåäö]{2,}r\s"
)


def does_work(sentence: str) -> bool:
    """Whether of what is known to be decided one sentence says who does it, in any verb: "Rut bakar bullar"."""
    who = _WHO.match(sentence)
    return who is not None and who["names"] is not None and _somebody(who) and bool(_DOES.match(sentence, who.end()))


def marked_by_name(sentence: str) -> bool:
    """Whether a task begins with initials, a marker or a given name: "SP Bo att dela ut blad"."""
    words = sentence.split(" att ", maxsplit=1)[0].split()
    return all(word.isupper() for word in words[:-1]) and (words[-1].isupper() or words[-1] in given_names())


def promises(sentence: str) -> bool:
    """Whether somebody takes something upon himself: "Jonas erbjöd sig att måla"."""
    who = _WHO.match(sentence)
    return who is not None and _somebody(who) and _PROMISES.match(sentence, who.end()) is not None


def _somebody(who: re.Match[str]) -> bool:
    if not who["names"]:
        return True
    first = re.split(r"[\s,-]", who["names"], maxsplit=1)[0]
    return first in given_names() and first not in _PRONOUNS


@lru_cache(maxsize=1)
def _work() -> re.Pattern[str]:
    forms = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(task_verbs(), key=len, reverse=True))
    infinitives = "|".join(re.escape(_infinitive(form)).replace(r"\ ", r"\s+") for form in task_verbs())
    return re.compile(
        rf"{_BETWEEN}(?:{forms}|(?:ska|skall|får)\s+(?:(?:till|inför|före)\s+nästa\s+\w+\s+|\w+\s+)?(?:{infinitives}))(?![\w-])"
    )


@lru_cache(maxsize=1)
def _infinitive_first() -> re.Pattern[str]:
    """A task without who: "skicka in siffror till Karin"."""
    forms = "|".join(re.escape(_infinitive(form)).replace(r"\ ", r"\s+") for form in task_verbs())
    return re.compile(rf"(?:att\s+)?(?:{forms})(?![\w-])", re.IGNORECASE)


def _infinitive(form: str) -> str:
    """ "tar fram" -> "ta fram", "skriver" -> "skriva"."""
    verb, *rest = form.split()
    if verb in _SHORT:
        verb = _SHORT[verb]
    elif verb.endswith("er"):
        verb = verb[:-2] + "a"
    elif verb.endswith("r"):
        verb = verb[:-1]
    return " ".join([verb, *rest])
