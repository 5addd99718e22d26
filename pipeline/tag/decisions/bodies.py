"""Who decides: noun phrases that name a deciding body, and whether such a body is the one whose minutes these are.

body      nämnden, Barn- och utbildningsnämnden, kommunstyrelsens arbetsutskott, KS
us        vi, deltagarna, de närvarande
people    rektorerna, samtliga kommuner, gruppens medlemmar: those who meet, where no organ meets (people_in)
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.swedish.dates.words import MONTH_NAMES
from pipeline.swedish.decision_words import bodies, body_abbreviations
from pipeline.tag.decisions.assembled import people_in
from pipeline.tag.decisions.own import PLACE, Named, Own, generic_words

MONTH = f"{MONTH_NAMES}|jan|feb|febr|apr|aug|sept|sep|okt|nov|dec"


_WORDS_TOO = frozenset(("LAG", "ON", "IU", "DS"))  # "Lag" is law


@lru_cache(maxsize=1)
def pattern() -> re.Pattern[str]:
    """A noun phrase that names a body, its determiners and its place included."""
    forms: dict[str, list[str]] = {}
    for body in bodies():
        forms.setdefault(body.sort, []).append(re.escape(body.form).replace(r"\ ", r"\s+"))
    ends, wholes, nouns, us = (
        "|".join(sorted(forms[sort], key=len, reverse=True)) for sort in ("body", "whole", "noun", "us")
    )
    # most words end in no such letters: looking there first spares the whole list
    last = {body.form[-2:] for body in bodies() if body.sort == "body"}
    ending = rf"(?=[\w/-]*(?i:{'|'.join(sorted(last))})(?![\w-]))"
    # "Au beslutade": in capitals any two to six letters may be a body, in small letters only those of the list
    listed = (short.capitalize() for short in body_abbreviations() if short not in _WORDS_TOO)
    shorts = "|".join(sorted(listed, key=len, reverse=True))
    text = rf"""
        (?<![\w-])(?:
          (?P<us>(?i:{us}))
        | (?P<lead>
              (?:[A-ZÅÄÖa-zåäö][\w]*-,?\s+)*[A-ZÅÄÖa-zåäö]\w*-\s+och\s+           # Barn- och utbildnings-
            | (?!\w*(?:des|nns|öts|ogs|ågs|avs|ölls|äljs)\s)                           # Socialchefs nätverket
              (?:[A-ZÅÄÖ][\w-]*s\s+(?=[\w-]*(?:{ends}|{wholes})\b))
            # Kommunala pensionärsrådet
            | (?!(?:Upps|S)ala\b)(?:[A-ZÅÄÖ]\w*(?:ala|ella|iska|amma|änna|rra|dra|stra|liga)\s+(?=[\w-]*(?:{ends})\b))
          )?
          (?P<word>{ending}[\w/-]*?(?i:{ends})|(?i:{wholes}))
        | (?P<owner>(?:[\wåäö]+-\s+och\s+)?[\wåäöÅÄÖ/-]+s)\s+(?P<noun>[\w-]*(?:{nouns}))
        | (?P<short>[A-ZÅÄÖ]{{2,6}}(?:/[A-ZÅÄÖ]{{1,4}})?|(?:{shorts}))
        )(?![\w-])
        (?P<where>
            \s+i\s+{PLACE}(?:\s+{PLACE})?(?:\s+(?:län|kommun))?
          | \s+inom\s+{PLACE}
          | \s+för\s+[a-zåäö-]+(?:\s+och\s+[a-zåäö]+)?
            (?=[:,]?\s+(?:har|hade|den|i|\d|[a-zåäö]+(?:de|ade|te|slog|tog|gav|föll|slöt)\b))
        )?
    """
    return re.compile(text, re.VERBOSE)


def bodies_in(text: str, own: Own) -> list[Named]:
    """Every body named in `text`, in order; offsets within `text`."""
    named = list(_organs_in(text, own))
    people = [one for one in people_in(text, own) if not any(n.start < one.end and one.start < n.end for n in named)]
    return sorted([*named, *people], key=lambda one: one.start)


def _organs_in(text: str, own: Own) -> Iterator[Named]:
    for match in pattern().finditer(text):
        name = match.group()
        if match["us"]:
            yield Named(name, match.start(), match.end(), own=True, us=True)
        elif match["short"] in _NO_NAMES:
            continue
        elif match["short"]:
            yield Named(name, match.start(), match.end(), own=_is_short_of(match["short"], own))
        else:
            word = (match["word"] or "").casefold()
            generic = word in generic_words() and not match["lead"] and not match["where"]
            held = own.holds(name, generic)
            loosely = generic and not held and word in _LOOSELY and own.loose
            yield Named(name, match.start(), match.end(), own=held or loosely, strict=loosely)


_LOOSELY = frozenset(("gruppen", "nätverket", "teamet", "forumet", "kretsen"))  # any of them may call itself so
_NO_NAMES = frozenset(
    ("BESLUT", "JÄV", "VAD", "VEM", "NÄR", "OBS", "NR", "KL", "ATT", "AB", "ANSLAG", "PUNKT", "DNR", "JA", "NEJ")
)


def _is_short_of(short: str, own: Own) -> bool:
    if short.casefold() in own.place.split() or short in own.shorts:
        return True
    ends = body_abbreviations().get(short.split("/")[-1].upper(), frozenset())
    return any(stem.endswith(tuple(ends)) for stems in own.stems for stem in stems) if ends else False
