"""A matter put off to another day in the words of notes: "Frågan tas upp igen på nästa möte.", "Vi väntar med beslut."

Either the matter is the subject of a passive ("Punkten flyttas till nästa träff"), or those who meet say what they do
with it ("Vi tar upp frågan igen i september"). That it will be decided then is a weaker sign; that it will be talked
of or goes on ("Frågan kommer upp i maj") is none.
"""

import re

from pipeline.swedish.dates.words import MONTH_NAMES
from pipeline.tag.decisions.clauses import Sentence


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, patterns))


_WORD = r"(?:\s+(?!som\b|att\b|av\b)[^\s.,;:]+)"
_MATTER = (
    r"(?:Den\s+här\s+|Hela\s+)?(?=[A-ZÅÄÖ])[\wåäö-]*?(?:[Ff]rågan|[Ff]rågorna|[Pp]unkten|[Pp]unkterna|[Ää]rendet|[Ää]rendena"
    r"|[Ff]örslaget|[Bb]eslutet|[Vv]alet|[Dd]iskussionen|[Mm]otionen|[Rr]emissen|[Pp]lanen|[Bb]udgeten"
    r"|[Gg]enomgången|[Mm]allen|[Aa]vtalet|[Rr]edovisningen)"
)
_MEETING = r"(?:möte[tn]?|träff(?:en)?|sammanträde[t]?|gång|tillfälle[t]?|konferens(?:en)?|samråd(?:et)?)"
_MONTH = rf"(?:{MONTH_NAMES})"
# The next meeting of these same people: not "nästa nämndsmöte", "kommunstyrelsens nästa möte".
_NEXT = (
    r"(?:(?:till|på|vid|under|i|inför)\s+)?(?:(?:vårt|gruppens|nätverkets|rådets|styrelsens|det)\s+)?"
    r"(?:nästa|nästkommande|kommande|följande|ett\s+(?:senare|kommande|annat))\s+"
    rf"(?!kommunstyrelse|nämnd|KS|fullmäktige)[\wåäö-]*{_MEETING}(?![\wåäö])"
)
_SEASON = r"(?:hösten|våren|sommaren|vintern|årsskiftet|semestern|helgerna|jul|nyår|påsk)"
_LATER = (
    rf"(?:{_NEXT}|(?:till|efter|i|under)\s+{_SEASON}|i\s+(?:höst|vår|vinter)|(?:i|till|under)\s+(?:början\s+av\s+"
    rf"|slutet\s+av\s+)?{_MONTH}|(?:till|på|vid)\s+(?:\w+\s+)?(?:den\s+)?\d{{1,2}}(?:/\d|\s+{_MONTH})"
    rf"|den\s+\d{{1,2}}\s+{_MONTH}|(?:till|vid|på)\s+[\wåäö]*{_MEETING}\s+(?:den|i)\s+|tills\s+vidare|längre\s+fram|framöver|senare"
    rf"|till\s+nästa\s+(?:år|termin|vecka|månad)|till\s+[\wåäö]+(?:arbetet|beredningen|processen)|tills\s)"
)
_AGAIN = r"(?:igen|på\s+nytt|åter|ånyo|vidare|därför|i\s+stället|istället)"
_PUT_OFF = (
    r"(?:skjuts|sköts|skjutes|flyttas|flyttades|parkeras|parkerades|sparas|sparades|hänskjuts|hänsköts|hänskjutes|förs\s+över"
    r"|fördes\s+över|läggs\s+över|ajourneras|vilar|(?:får|fick)\s+(?:vila|vänta|anstå|bero|stå\s+över)|ligger\s+kvar|står\s+kvar"
    r"|kvarstår|bordläggs|bordlades|utgår|hinns\s+inte\s+med|hanns\s+inte\s+med)"
)
_TAKEN_UP = r"(?:tas|togs|tages|lyfts|lyftes|behandlas|diskuteras|återupptas)"
_SURE = _compiled(
    r"(?:Frågan|Ärendet|Punkten)\s+(?:vilar|parkeras|får\s+vila|läggs\s+på\s+is)[.]?$",
    rf"{_MATTER}{_WORD}{{0,6}}?\s+{_PUT_OFF}\b[^.]*?\b{_LATER}",
    rf"{_MATTER}{_WORD}{{0,6}}?\s+{_TAKEN_UP}\s+(?:därför\s+)?(?:upp\s+)?{_AGAIN}\s+{_NEXT}",
    rf"(?:Till|På|Vid)\s+[^.,]{{0,40}}?{_MEETING}\s+(?:skjuts|sköts|flyttas|flyttades)\b",
)
_WE_PUT_OFF = _compiled(
    rf"(?:tar|tog|ta)\s+(?:därför\s+)?(?:upp\s+)?[^.,]{{2,40}}?\s+(?:{_AGAIN}|{_NEXT}|igen\s+{_LATER})",
    rf"(?:skjuter|sköt|flyttar|flyttade|parkerar|parkerade|sparar|sparade)\s+[^.]{{2,60}}?\b{_LATER}",
    r"(?:väntar|väntade|avvaktar|avvaktade)\s+med\s+(?:att\s+)?(?:beslut\w*|ställningstagande\w*|frågan|svar\w*|ta\b)",
)
_WE_GO_ON = _compiled(
    rf"återkom(?:mer|mit)\s+(?:till|i)\s+[^.]{{2,60}}?\b{_NEXT}",
    rf"(?:tar|fattar)\s+(?:ett\s+)?beslut\b[^.]*?\b{_NEXT}",
    rf"(?:beslutar|bestämmer|avgör)\s+(?:oss\s+)?(?:om\s+)?[^.]{{0,40}}?{_NEXT}",
)
_GOES_ON = re.compile(
    rf"Beslut(?:et)?\b(?:\s+(?:i\s+frågan|om\s+\S+|i\s+ärendet))?\s+(?:tas|fattas|får\s+tas|får\s+fattas|skjuts(?:\s+upp)?"
    rf"|sköts(?:\s+upp)?|väntar)\s+(?:därför\s+)?(?:{_NEXT}|till\s+[^.,]*{_MEETING}|tills)"
)
_OPEN = re.compile(r"\b(?:kanske|eventuellt|bör|borde|skulle|kan|föreslår|föreslog|om\s+vi|hur\s+vi|möjligen)\b")


def puts_off(sentence: Sentence) -> float:
    """How sure it is that the sentence puts a matter off: 0.8, 0.6 for the weaker signs, 0 where it does not."""
    flat = sentence.flat.lstrip()
    if sentence.last_time or _OPEN.search(flat) or flat.endswith("?"):
        return 0.0
    rest = _after_us(sentence)
    if _any(_SURE, flat) or _any(_WE_PUT_OFF, rest):
        return 0.8
    return 0.6 if _GOES_ON.match(flat) or _any(_WE_GO_ON, rest) else 0.0


_MAN = re.compile(r"Man\b")


def _after_us(sentence: Sentence) -> str:
    """What follows those who meet, where they begin the sentence."""
    first = next((body for body in sentence.named if body.start <= 1 and body.own), None)
    man = _MAN.match(sentence.flat)
    end = first.end if first else man.end() if man else None
    return "" if end is None else sentence.flat[end:].lstrip()


def _any(patterns: tuple[re.Pattern[str], ...], rest: str) -> bool:
    return bool(rest) and any(pattern.match(rest) for pattern in patterns)
