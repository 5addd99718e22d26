"""Outcomes in plain words, by the shape of one sentence: what those who meet do, pay for and send somebody to.

we       Vi kör inget julbord i år.   Vi stannar för alternativ A.   Nätverket har inget svar utan frågan lyfts.
crowd    Alla röstade för skräckfilm.   Efter diskussion ställde sig en klar majoritet bakom förslaget.
post     Eva går in i hennes ställe.   Anna, Bo och Eva är planeringsgrupp.   Det blir Anna, Birger och Cilla.
"""

import re

from pipeline.swedish.names import given_names
from pipeline.tag.decisions.clauses import Read, Sentence
from pipeline.tag.decisions.elections import NAMES

# Verbs of what is done or not done; "Vi ser inga hinder", "Vi har inget system" are no decisions.
_DONE = (
    r"(?:kör|lämnar|gör|ordnar|håller|tar|skickar|köper|beställer|anordnar|arrangerar|bokar|svarar|startar|inför|trycker"
    r"|söker|ger|betalar|hyr|byter|bygger|sätter|ändrar|flyttar|besöker|deltar|yttrar)"
)
_OURSELVES = r"(?:[Vv]i|(?:[A-ZÅÄÖ][\wåäö-]*)?(?:[Rr]ådet|[Nn]ätverket|[Gg]ruppen|[Ss]tyrelsen|[Ff]öreningen|[Mm]ötet))"
_WE = re.compile(
    rf"^(?:(?:Därför|Alltså|Då|Så)\s+{_DONE}\s+vi\s+|{_OURSELVES}\s+{_DONE}\s+)(?:inget|ingen|inga)\s+(?!gemensamt\b|särskilt\b|mer\b)\w"
    rf"|^{_OURSELVES}\s+(?:stannar\s+(?:för|vid)|väljer)\s+(?!att\b|mellan\b|om\b|själva?\b|bort\b)\w"
    rf"|^{_OURSELVES}\s+har\s+(?:inget\s+svar|ingen\s+åsikt)\s+utan\s+(?:frågan|ärendet)\s+\w+s\b"
    r"|^(?:Underskottet|Överskottet|Mellanskillnaden|Resten|Resterande\s+\w+|(?:[A-ZÅÄÖ][a-zåäö]+)?(?:[Kk]ostnad|[Uu]tgift|[Aa]vgift)(?:en|erna))\s+"
    r"(?:täcks|delas|fördelas|bekostas|tas\s+(?:ur|från)|betalas)\s+(?:genom|lika|mellan|med|av|ur|från|efter|per)?\b"
    r"|^(?!Det\b|Vi\b|Man\b)[A-ZÅÄÖ][^.,;:]{2,50}?\sska(?:ll)?\s+(?:få|ha|gälla|ingå)\s[^.;:]{2,50}?,?\s(?:men|dock)\s+(?:inte|ej)\b"
    r"|^(?:Ja|Nej),\s+(?:vi|gruppen|rådet|nätverket)\s+(?!har\b|är\b|ser\b|tror\b|vet\b|kan\b|får\b)[a-zåäö]+r\b"
)
_CROWD = re.compile(
    r"^(?:Alla|Samtliga|De\s+flesta|Flertalet|Majoriteten|En\s+(?:klar\s+|stor\s+|knapp\s+)?majoritet)(?:\s+utom\s+\S+)?"
    r"\s+(?:röstade|röstar)\s+(?:för|emot|mot|ja|nej|på)\b"
    r"|\bställ(?:er|de)\s+sig\s+(?:alla|samtliga|flertalet|en\s+(?:klar\s+|stor\s+|knapp\s+)?majoritet)\s+bakom\b"
)
_STAND_IN = re.compile(
    rf"^(?P<who>{NAMES})\s+(?:går|träder|hoppar|kommer)\s+in\s+(?:i\s+(?:hennes|hans|deras|\S+s)\s+ställe"
    r"|i\s+stället\s+för|istället\s+för|som\s+\w|efter\s+[A-ZÅÄÖ])"
    rf"|^(?P<team>{NAMES})\s+(?:är|blir|utgör)\s+(?:ny\s+)?(?:[a-zåäö]*(?:grupp|kommitté|redaktion|duo)|valberedning)[.]?$"
    rf"|^Det\s+(?:blir|blev)\s+(?P<sent>{NAMES})[.]?$"
)
# A thing without article, and what is done with it: "Avtal tecknas med Kylbolaget AB.", "Fler stolar köps in."
_BARE = re.compile(
    r"^(?:Nytt\s|Ny\s|Nya\s|Fler\s|Ett\s|En\s|Extra\s)?[A-ZÅÄÖa-zåäö][a-zåäö-]+\s+(?:tecknas|köps\s+in|inköps|beställs|hyrs|anlitas|trycks\s+upp"
    r"|sätts\s+upp|skickas\s+till|tillsätts)\b(?!\s+av\s)(?!.*\b(?:varje|redan|när|om)\b)"
)
_NOT_NOW = re.compile(
    r"\b(?:just\s+nu|för\s+närvarande|ännu|redan|ofta|brukar|hittills|i\s+dag|idag|förra|tidigare|kanske|eventuellt)\b|[?]\s*$"
)


def plain_outcome(sentence: Sentence) -> Read | None:
    """The outcome that the sentence tells in plain words, or None."""
    flat = sentence.flat
    if _NOT_NOW.search(flat):
        return None
    if _CROWD.search(flat):
        return Read(0, "decided", "everybody", 0.65)
    found = _STAND_IN.match(flat)
    who = found and (found["who"] or found["team"] or found["sent"])
    if who and who.split()[0].strip(",") in given_names():
        return Read(0, "decided", "office", 0.6)
    bare = _BARE.match(flat) and not re.match(r"\S+(?:en|et|na)\s", flat)
    return Read(0, "decided", "we", 0.6) if bare or _WE.match(flat) else None
