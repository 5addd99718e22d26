"""Where a name begins and ends in a stretch of a list: by its shape, and by the lists of given names.

>>> match_name("Ordföranden Anna Berg (M)")
NameMatch(start=12, end=21, title='Ordföranden')
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.segment.attendance.words import ORGANISATION, VACANT
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.swedish.meeting_words import heading_words, list_words, party_code, role_kind

_NICKNAME = re.compile(r"\([A-ZÅÄÖ][a-zåäö]+\)|[\"”“'’][A-ZÅÄÖ][\w-]*[\"”“'’]")
_LONGEST = 6  # tokens of a name, particles and initials included


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name in a string: `text[start:end]`; `title` is what stood before it ("Kommunchef", "1:e vice ordförande")."""

    start: int
    end: int
    title: str | None


@lru_cache(maxsize=512)  # the same part of a row is asked about by each rule that looks at it
@lru_cache(maxsize=8192)
def match_name(text: str) -> NameMatch | None:
    """The name that `text` begins with, after an optional title, or None. Single words count: the caller judges."""
    tokens = [(m.start(), m.group(0)) for m in re.finditer(r"\S+", text)]
    first = _after_title(tokens)
    if first >= len(tokens):
        return None
    capitals = _all_capitals(tokens[first:])
    stop, end = first, None
    while stop < len(tokens) and stop - first < _LONGEST:
        start, token = tokens[stop]
        if stop > first and re.match(r"[^\W\d_]{2,}/[^\W\d_]", token):
            token = token[: token.index("/") + 1]  # "Jonas Wall/HR"
        bare = token.strip(".,:;!?*’'/") if not _initial(token) else token.rstrip(",:;*")
        following = tokens[stop + 1][1] if stop + 1 < len(tokens) else ""
        barred = stop == first and bare.casefold() in list_words("no_name") and not _also_a_name(bare, following)
        if stop > first + 1 and role_kind(bare) and not is_given_name(bare):
            break  # "Tom Ek Rektor Helena Ås": a title begins somebody else
        if stop > first and _NICKNAME.fullmatch(token) and _name_token(following.strip(".,:;"), capitals):
            stop += 1  # "Lars (Lasse) Ros"
            continue
        if _name_token(bare, capitals) and not barred:
            end = start + token.find(bare) + len(bare)
        elif not _particle(token) or not (_particle(following) or _name_token(following.strip(".,:;"), capitals)):
            break
        stop += 1
        stopped = token.endswith(".") and not _initial(token) and token.lower() not in list_words("particle")
        if token[-1] in ",;:/" or stopped:
            break
    if end is None:
        return None
    end = _without_party(text, tokens[first][0], end)
    begin = tokens[first][0]
    begin += len(text[begin:end]) - len(text[begin:end].lstrip("*’'"))
    if ORGANISATION.search(text[begin:end]) and not is_given_name(tokens[first][1]):
        return None
    if VACANT.match(text[begin:end]) and len(text[begin:end].split()) == 1:
        return None
    title = text[:begin].strip(" ,:") or None
    return NameMatch(begin, end, title)


def _without_party(text: str, begin: int, end: int) -> int:
    """ "Anna Berg S ersätter Bo Ek": a third word that is a party's letters is none of the name."""
    words = text[begin:end].split()
    if len(words) < 3 or not words[-1].isupper() or len(words[-1]) > 3 or text[begin:end].isupper():
        return end
    return begin + len(text[begin:end].rsplit(None, 1)[0]) if party_code(words[-1]) else end


def is_person(text: str, known: bool = True) -> bool:
    """Whether a whole name in the middle of a list is a person's and not a place's or an organisation's.

    With `known` the first word must be a given name or an initial; without it any two capital words will do.
    """
    words = text.split()
    if not words or not _starts_as_name(words, text, known) or municipality_code(text):
        return False
    return is_given_name(words[0]) or not ORGANISATION.search(text)  # last, for it is dear and most words are no names


def _starts_as_name(words: list[str], text: str, known: bool) -> bool:
    first = words[0].strip('"”“’.,')
    if is_given_name(first):
        return len(words) > 1 or role_kind(first) is None
    if "�" in text:
        return len(words) > 1
    return len(words) > 1 and (bool(_initial(words[0])) or not known)


def _also_a_name(word: str, following: str) -> bool:
    """ "Maj Holm" is a name though "maj" is a month: a given name with a capital word after it."""
    return is_given_name(word) and word[:1].isupper() and _name_token(following.strip(".,:;()"), False)


def _particle(token: str) -> bool:
    return token.lower() in list_words("particle") or token.strip(".,").lower() in list_words("particle")


def _after_title(tokens: list[tuple[int, str]]) -> int:
    """Number of tokens that are a title and not yet the name."""
    first = 0
    while first < len(tokens) - 1 and first < 6:
        if joint := _joint_title(tokens[first : first + 7]):
            first += joint
            continue
        token = tokens[first][1].strip(",:")
        if is_given_name(token) and not (token.islower() or token.casefold() in heading_words()):
            break
        titled = token.casefold() in list_words("title") | list_words("courtesy") or role_kind(token) is not None
        if not titled and not (token.endswith("-") and token[:1].islower() and first):
            break
        first += 1
    return first


def _joint_title(tokens: list[tuple[int, str]]) -> int:
    """Number of tokens of "Barn-, kultur- och fritidschef" with a name after it; 0 where there is no such title."""
    match = re.match(r"(?:\w+-,?\s)+(?:och|&|samt)\s(\w+)\s(?=\S)", " ".join(word for _, word in tokens))
    return len(match[0].split()) if match and role_kind(match[1]) else 0


def _all_capitals(tokens: list[tuple[int, str]]) -> bool:
    words = [t.strip(".,:;()") for _, t in tokens[:2]]
    return (
        len(words) == 2
        and all(len(w) > 1 and w.isupper() and w.replace("-", "").isalpha() for w in words)
        and (is_given_name(words[0]) or is_given_name(words[1]))
    )


def _initial(token: str) -> bool:
    shape = re.fullmatch(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)?|[^\W\d_]\.?-[^\W\d_]\.?", token)
    return shape is not None and token.upper() == token


def _name_token(token: str, capitals: bool) -> bool:
    bare = token.strip("\"”“'’")
    if not bare or not (bare[0].isupper() or bare[0] == "�"):
        return False
    if not all(c.isalpha() or c in "-'’´`�." for c in bare):
        return False
    if ("." in bare.rstrip(".") and not _initial(bare)) or re.match(r"\w-[a-zåäö]", bare):
        return False  # "F-klass" is what Ann Edin speaks for
    return not (len(bare) > 1 and bare.isupper() and not capitals and not _initial(bare))
