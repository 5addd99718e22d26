"""Whose minutes these are: the names by which a text may mean the meeting's own body."""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.schema import Meeting
from pipeline.swedish.decision_words import bodies, body_abbreviations

PLACE = r"(?:[A-ZÅÄÖ][\w-]+|SKR|GR)"


@dataclass(frozen=True, slots=True)
class Named:
    """A body named in a text: `start, end` of the noun phrase, and whether it is this meeting's own."""

    name: str
    start: int
    end: int
    own: bool
    us: bool = False
    strict: bool = False  # own only where it does what only those who meet do: agree, decide, stand behind


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
        own = cls(tuple(_stems_of_name(name) for name in names[:1] if meeting.body), place, shorts)
        often = _often_deciding(text)
        if often and not any(own.stems and own.holds(name, _is_generic(name)) for name in often):
            name = max(often, key=lambda name: (often[name], name))
            if often[name] > 1 or _is_generic(name) or not own.stems:
                own = cls((*own.stems, stems_of(head_of(name))), place, shorts)
        return own

    @property
    def loose(self) -> bool:
        """Whether those who meet decide as people who sit together, not as an organ of the law or of a charter."""
        return not any(stem.endswith(_ORGANS) for own in self.stems for stem in own)

    def holds(self, name: str, generic: bool) -> bool:
        """Whether `name` means this body. An unknown body leaves only the generic words: "nämnden", "mötet"."""
        if plain := _WHOLE.match(name):
            name, generic = name[plain.end() :], name[plain.end() :].casefold() in generic_words()
        stems = stems_of(head_of(name))
        elsewhere = re.search(rf"\s(?:i|inom|för)\s({PLACE})", name)
        if elsewhere and elsewhere.group(1).casefold()[:5] not in self.place:
            return False
        genitive = re.match(r"([\w-]+s)\s+\S+$", name)
        if genitive and generic is False and genitive.group(1).casefold()[:5] not in self.place:
            return False
        if any(stems & own for own in self.stems):
            return True
        if not generic:
            return self._meets(name.casefold())
        ends = tuple(stems)
        return not self.stems or bool(stems & _EVERYBODY) or any(o.endswith(ends) for own in self.stems for o in own)

    def _meets(self, name: str) -> bool:
        """Whether `name` is a meeting of this very body: "nätverksmötet" in the notes of a network."""
        first = re.fullmatch(r"([\w-]{4,}?)s?-?(?:mötet|träffen|sammanträdet)", name)
        return first is not None and any(stem.startswith(first[1]) for own in self.stems for stem in own)

    def ends(self, noun: str) -> bool:
        """Whether `noun`, of a kind that no list knows, is the last word of this body's name: "ringen"."""
        stems = tuple(stem for stem in stems_of(noun) if len(stem) > 3)
        return bool(stems) and any(stem.endswith(stems) for own in self.stems for stem in own)


# Words before a body that don't tell it from another.
_WHOLE = re.compile(r"(?:gemensamma|hela|nya|nuvarande|avgående)\s+", re.IGNORECASE)

# Organs whose members do not decide as "cheferna" or "kommunerna"; without ending.
_ORGANS = (
    "nämnd", "styrelse", "fullmäktige", "utskott", "direktion", "delegation", "stämma", "beredning", "årsmöte", "bolag",
)  # fmt: skip


def _stems_of_name(name: str) -> frozenset[str]:
    """The stems of a body's name: of its last word, and of each other that names a body ("Driftmöte VA")."""
    parts = [re.split(r"\s(?:i|för|inom|om|vid|på|mot|kring)\s", part)[0] for part in re.split(r"[,(/:–]", name)]
    words = [word for part in parts for word in part.split() if not word.endswith("s")]
    words = [word for word in words if word.casefold().strip(".)").endswith(_stems_of_bodies())]
    return frozenset(stem for word in (*words, head_of(name)) for stem in stems_of(word))


@lru_cache(maxsize=1)
def _stems_of_bodies() -> tuple[str, ...]:
    return tuple(stem for body in bodies() if body.sort == "body" for stem in stems_of(body.form) if len(stem) > 2)


def _shorts_of(name: str, text: str) -> set[str]:
    """Abbreviations of a name: its initials where the text uses them, and what stands beside it in its head."""
    words = [word for word in re.split(r"[\s-]+", name) if word and word not in ("i", "och", "för", "av", "på")]
    initials = "".join(word[0] for word in words).upper()
    found = {initials} if len(initials) > 2 and re.search(rf"(?<!\w){re.escape(initials)}(?!\w)", text) else set[str]()
    head, printed = text[:4000], re.escape(name)
    if name not in head:
        return found
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
    r"(?:^|[.:!?]\s|\n)\s*(?P<who>(?:[A-ZÅÄÖ]\w+a\s+[\w-]+|[A-ZÅÄÖ][\w-]*)(?:,?\s+(?:[\w-]+\s+){0,3}?och\s+[\w-]+)?)"
    r"(?:s\s+beslut"
    r"|\s+(?:beslutar|beslutade|beslöt"
    r"|godkänner|godkände|fastställer|fastställde|utser|utsåg|väljer|valde|antar|antog|enades|enas|ställer\s+sig"
    r"|lägger|lade"
    r"|uppdrar|uppdrog|noterar|föreslår|tackar|ger|gav|beviljar|beviljade|avslår|avslog|biföll|bordlade"
    r"|avsatte|avstår|avböjer|avböjde|bestämde|är\s+enig[at]?|är\s+ense|är\s+överens|var\s+enig[at]?|var\s+överens))\b(?!\s+(?:den\s+)?\d)",
)


_PEOPLE = re.compile(r"[A-ZÅÄÖ][\w-]+[ea]rna")  # "Revisorerna": by what they are; parties too, but parties don't decide
_RESOLVES = re.compile(r"\b(?:beslutar|beslutade|beslöt)$")


def _often_deciding(text: str) -> dict[str, int]:
    """Bodies that begin sentences with a deciding verb, or headings with "beslut", and how often."""
    count: dict[str, int] = {}
    for match in _DECIDES_OFTEN.finditer(text):
        name = " ".join(match["who"].split())
        of_people = _PEOPLE.fullmatch(name) and _RESOLVES.search(match.group())
        if of_people or _ends_as_body().search(name):
            count[name] = count.get(name, 0) + 1
    return count


@lru_cache(maxsize=1)
def _ends_as_body() -> re.Pattern[str]:
    return re.compile(rf"(?i:{'|'.join(b.form for b in bodies() if b.sort == 'body')})$")


def _is_generic(name: str) -> bool:
    return name.casefold() in generic_words()


@lru_cache(maxsize=1)
def generic_words() -> frozenset[str]:
    """Nouns that alone mean the body whose minutes these are: "nämnden", "mötet"."""
    return frozenset(body.form for body in bodies() if body.generic)


_EVERYBODY = frozenset(("möte", "sammanträde"))
_ENDINGS = ("", "s", "n", "t", "en", "et", "ns", "ts", "ens", "ets", "na", "nas", "erna", "arna")


def head_of(name: str) -> str:
    """The noun that carries a name: "arbetsutskott" of "Kommunstyrelsens arbetsutskott"."""
    name = re.split(r"[,(]|\s(?:i|för|inom|om|vid|på|mot|kring)\s", name.strip(), maxsplit=1)[0]
    words = [word for word in name.split() if word]
    return words[-1] if words else ""


def stems_of(word: str) -> frozenset[str]:
    """What the word may be without definite article and genitive: "nämndens" -> nämnd, nämnde, nämnden ..."""
    word = word.casefold().strip(".,:;")
    return frozenset(word[: len(word) - len(e)] for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 3)
