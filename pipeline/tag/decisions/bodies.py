"""Who decides: noun phrases that name a deciding body, and whether such a body is the one whose minutes these are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.schema import Meeting
from pipeline.swedish.decision_words import bodies, body_abbreviations

MONTH = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|jan|feb|febr|apr|aug|sept|sep|okt|nov|dec"
)
_PLACE = r"(?:[A-ZÅÄÖ][\w-]+|SKR|GR)"


@dataclass(frozen=True, slots=True)
class Named:
    """A body named in a text: `start, end` of the noun phrase, and whether it is this meeting's own."""

    name: str
    start: int
    end: int
    own: bool
    us: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """The body whose minutes are read: the last words of its names, without ending ("arbetsutskott", "styrels")."""

    stems: tuple[frozenset[str], ...]
    place: str
    shorts: frozenset[str] = frozenset()  # what the minutes call it in capitals: "UVB"

    @classmethod
    def of(cls, meeting: Meeting, text: str = "") -> "Own":
        """From the meeting's head; where the text never lets that body decide, also the one that does most often."""
        names = [name for name in (meeting.body, meeting.organisation) if name]
        place = " ".join(names).casefold()
        shorts = frozenset(short for name in names for short in _shorts_of(name, text))
        shorts |= _shorts_deciding(text)
        own = cls(tuple(_stems(head_of(name)) for name in names[:1] if meeting.body), place, shorts)
        often = _often_deciding(text)
        if often and not any(own.stems and own.holds(name, _is_generic(name)) for name in often):
            name = max(often, key=lambda name: (often[name], name))
            if often[name] > 1 or _is_generic(name) or not own.stems:
                own = cls((*own.stems, _stems(head_of(name))), place, shorts)
        return own

    def holds(self, name: str, generic: bool) -> bool:
        """Whether `name` means this body. An unknown body leaves only the generic words: "nämnden", "mötet"."""
        stems = _stems(head_of(name))
        elsewhere = re.search(rf"\s(?:i|inom|för)\s({_PLACE})", name)
        if elsewhere and elsewhere.group(1).casefold()[:5] not in self.place:
            return False
        genitive = re.match(r"([\w-]+s)\s+\S+$", name)
        if genitive and generic is False and genitive.group(1).casefold()[:5] not in self.place:
            return False
        if any(stems & own for own in self.stems):
            return True
        if not generic:
            return False
        ends = tuple(stems)
        return not self.stems or bool(stems & _EVERYBODY) or any(o.endswith(ends) for own in self.stems for o in own)


def _shorts_of(name: str, text: str) -> set[str]:
    """Abbreviations of a name: its initials where the text uses them, and what stands beside it in its head."""
    words = [word for word in re.split(r"[\s-]+", name) if word and word not in ("i", "och", "för", "av", "på")]
    initials = "".join(word[0] for word in words).upper()
    found = {initials} if len(initials) > 2 and re.search(rf"(?<!\w){re.escape(initials)}(?!\w)", text) else set[str]()
    head, printed = text[:4000], re.escape(name)
    for pattern in (rf"([A-ZÅÄÖ]{{2,6}})\s*[,–:/-]\s*{printed}", rf"{printed}\s*[,–:/(-]\s*([A-ZÅÄÖ]{{2,6}})(?!\w)"):
        found |= {match.group(1) for match in re.finditer(pattern, head)}
    return found


_HEAD = 800  # characters in which minutes say whose they are
_SHORT_DECIDES = re.compile(
    r"(?:^|[.:!?]\s|\n)\s*([A-ZÅÄÖ]{2,6})\s+(?:beslutar|beslutade|godkänner|godkände|fastställer|antar|antog|enas"
    r"|enades|uppdrar|utser|utsåg"
    r"|ställer\s+sig|rekommenderar|lägger)\b(?!\s+(?:den\s+)?\d)"
)


def _shorts_deciding(text: str) -> set[str]:
    """An abbreviation that the head prints and that decides, unless it is known to be that of another sort of body."""
    found = {match.group(1) for match in _SHORT_DECIDES.finditer(text)} - set(body_abbreviations())
    first = {short: re.search(rf"(?<!\w){short}(?!\w)(?!\s+[a-zåäö]+r\b)", text[:_HEAD]) for short in found}
    return {short for short, printed in first.items() if printed}


_DECIDES_OFTEN = re.compile(
    r"(?:^|[.:!?]\s|\n)\s*(?P<who>[A-ZÅÄÖ][\wåäöÅÄÖ-]*(?:,?\s+(?:[\w-]+\s+){0,3}?och\s+[\w-]+)?)(?:s\s+beslut"
    r"|\s+(?:beslutar|beslutade|beslöt"
    r"|godkänner|godkände|fastställer|fastställde|utser|utsåg|väljer|valde|antar|antog|enades|enas|ställer\s+sig"
    r"|lägger|lade"
    r"|uppdrar|uppdrog|noterar|föreslår|tackar|ger|gav|beviljar|beviljade|avslår|avslog|biföll|bordlade"
    r"|avsatte))\b(?!\s+(?:den\s+)?\d)",
)


def _often_deciding(text: str) -> dict[str, int]:
    """Bodies that begin sentences with a deciding verb, or headings with "beslut", and how often."""
    count: dict[str, int] = {}
    for match in _DECIDES_OFTEN.finditer(text):
        name = " ".join(match["who"].split())
        if re.search(rf"(?i:{'|'.join(b.form for b in bodies() if b.sort == 'body')})$", name):
            count[name] = count.get(name, 0) + 1
    return count


def _is_generic(name: str) -> bool:
    return name.casefold() in _generic()


_EVERYBODY = frozenset(("möte", "sammanträde"))
_ENDINGS = ("", "s", "n", "t", "en", "et", "ns", "ts", "ens", "ets", "na", "nas", "erna", "arna")


def head_of(name: str) -> str:
    """The noun that carries a name: "arbetsutskott" of "Kommunstyrelsens arbetsutskott"."""
    name = re.split(r"[,(]|\s(?:i|för|inom|om|vid|på|mot|kring)\s", name.strip(), maxsplit=1)[0]
    words = [word for word in name.split() if word]
    return words[-1] if words else ""


def _stems(word: str) -> frozenset[str]:
    """What the word may be without definite article and genitive: "nämndens" -> nämnd, nämnde, nämnden ..."""
    word = word.casefold().strip(".,:;")
    return frozenset(word[: len(word) - len(e)] for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 3)


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
            | (?:[A-ZÅÄÖ]\w*(?:ala|ella|iska|amma|änna|rra|dra|stra|liga)\s+(?=[\w-]*(?:{ends})\b))
          )?
          (?P<word>[\w/-]*?(?i:{ends})|(?i:{wholes}))
        | (?P<owner>(?:[\wåäö]+-\s+och\s+)?[\wåäöÅÄÖ/-]+s)\s+(?P<noun>[\w-]*(?:{nouns}))
        | (?P<short>[A-ZÅÄÖ]{{2,6}}(?:/[A-ZÅÄÖ]{{1,4}})?|(?:{shorts}))
        )(?![\w-])
        (?P<where>
            \s+i\s+{_PLACE}(?:\s+{_PLACE})?(?:\s+(?:län|kommun))?
          | \s+inom\s+{_PLACE}
          | \s+för\s+[a-zåäö-]+(?:\s+och\s+[a-zåäö]+)?
            (?=[:,]?\s+(?:har|hade|den|i|\d|[a-zåäö]+(?:de|ade|te|slog|tog|gav|föll|slöt)\b))
        )?
    """
    return re.compile(text, re.VERBOSE)


@lru_cache(maxsize=1)
def _generic() -> frozenset[str]:
    return frozenset(body.form for body in bodies() if body.generic)


def bodies_in(text: str, own: Own) -> Iterator[Named]:
    """Every body named in `text`, in order; offsets within `text`."""
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
            generic = word in _generic() and not match["lead"] and not match["where"]
            yield Named(name, match.start(), match.end(), own=own.holds(name, generic))


_NO_NAMES = frozenset(
    ("BESLUT", "JÄV", "VAD", "VEM", "NÄR", "OBS", "NR", "KL", "ATT", "AB", "ANSLAG", "PUNKT", "DNR", "JA", "NEJ")
)


def _is_short_of(short: str, own: Own) -> bool:
    if short.casefold() in own.place.split() or short in own.shorts:
        return True
    ends = body_abbreviations().get(short.split("/")[-1].upper(), frozenset())
    return any(stem.endswith(tuple(ends)) for stems in own.stems for stem in stems) if ends else False
