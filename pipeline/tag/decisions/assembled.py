"""People who decide together without being an organ: "rektorerna", "samtliga kommuner", "gruppens medlemmar", "alla".

In notes those who met are told of by what they are. They count as the meeting's own body where no organ meets
(`Own.loose`), or where the minutes are named after them ("Revisorerna"). Somewhere else they are people spoken of.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.swedish.decision_words import bodies
from pipeline.tag.decisions.own import PLACE, Named, Own, stems_of

# Those whom every other group answers to; they meet as such only where the minutes are named after them.
_AT_THE_TOP = re.compile(r"((?:kommun|stads|region|landstings|läns)(?:chef|direktör|råd))(?:erna|en)$")
_OF_A_BODY = ("medlemmar", "ledamöter", "deltagare", "representanter", "företrädare", "chefer", "ledare")
_GENERAL = re.compile(r"[a-zåäö]{3,}(?:arna|erna|orna)")


def people_in(text: str, own: Own) -> Iterator[Named]:
    """Those of the meeting named as people, in order; `strict` where the word alone may also mean others."""
    if not _hint().search(text):
        return
    for match in _pattern().finditer(text):
        noun = (match["noun"] or match["plain"] or "").casefold()
        if match["alone"]:
            yield Named(match.group(), match.start(), match.end(), own=True, us=True, strict=True)
            continue
        if not (own.loose or _namesake(noun, own)) or noun in _words("outside"):
            continue
        if _others_of_the_kind(noun, own):
            yield Named(match.group(), match.start(), match.end(), own=False)
            continue
        here = match["where"] is None or match["where"].split()[-1].casefold()[:5] in own.place
        strict = not (match["members"] or noun.endswith(tuple(_words("people"))))
        yield Named(match.group(), match.start(), match.end(), own=here, us=here, strict=strict)


def _others_of_the_kind(noun: str, own: Own) -> bool:
    """Whether these are others of the same office: "kommuncheferna" in the notes of heads of IT."""
    if (top := _AT_THE_TOP.match(noun)) and not any(top[1] in name for names in own.stems for name in names):
        return True
    for word in _words("people"):
        stem = word[:-4] if word.endswith(("arna", "erna")) else word
        prefix = noun.removesuffix(word)
        if prefix and prefix != noun and any(stem in name for names in own.stems for name in names):
            return not any(prefix[:4].strip("s-") in name for names in own.stems for name in names)
    return False


def _namesake(noun: str, own: Own) -> bool:
    """Whether the minutes are those of these people: "Revisorerna", "Länssamordnarna i Skåne"."""
    return any(stems_of(noun) & names for names in own.stems)


@lru_cache(maxsize=1)
def _hint() -> re.Pattern[str]:
    """What no text without such people holds: much cheaper to look for than the people themselves."""
    others = {w for w in _words("people") | _words("members") if not w.endswith(("arna", "erna", "orna"))}
    others |= {"alla", "samtliga", "båda", "flertalet", *_OF_A_BODY}
    return re.compile(rf"(?:[aeo]rna|{_any_of(others)})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=4)
def _words(sort: str) -> frozenset[str]:
    return frozenset(body.form for body in bodies() if body.sort == sort)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    definite = _words("people") | _words("members")
    plain = {form for word in definite for form in _without_article(word)}
    # most words end in no such letters: looking there first spares the whole list
    ending = rf"(?=[\w-]*(?i:{_any_of({word[-2:] for word in definite})})(?![\w-]))"
    return re.compile(
        rf"""(?<![\w-])(?:
          (?:[Aa]lla|[Ss]amtliga|[Bb]åda|[Ff]lertalet)\s+(?:(?:\w+ande|berörda|våra|\d+|fem|sex|sju|åtta)\s+)?
            (?P<plain>[\w-]*(?i:{_any_of(plain)}))
        | (?:[Dd]e\s+(?:\w+a\s+)?)?(?P<noun>{ending}[\w-]*(?i:{_any_of(definite)})|[A-ZÅÄÖ]?{_GENERAL.pattern})
        | (?P<members>[\w-]+s\s+(?:{"|".join(_OF_A_BODY)}))
        | (?P<alone>[Aa]lla|[Ss]amtliga)(?:\s+(?:i|på|vid)\s+(?:gruppen|nätverket|mötet|rådet|träffen))?(?=\s)
        )(?![\w-])
        (?:\s+(?:och|samt)\s+[\w-]+(?:en|et|na)(?![\w-]))?
        (?P<where>\s+(?:i|på|från|vid|inom)\s+{PLACE})?
        """,
        re.VERBOSE,
    )


def _without_article(word: str) -> set[str]:
    """ "cheferna" -> chefer, "samordnarna" -> samordnar, samordnare, "ombuden" -> ombud."""
    if word.endswith("arna"):
        return {word[:-2], word[:-2] + "e"}
    return {word.removesuffix("na") if word.endswith("na") else word.removesuffix("en")}


def _any_of(words: frozenset[str] | set[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
