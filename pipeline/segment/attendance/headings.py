"""Headings over lists of people: whether those under it were present, absent or guests, and in what role.

>>> read_heading("Ej tjänstgörande ersättare:")
Heading(status='present', role='Ej tjänstgörande ersättare', alone=True, partial=None)
>>> read_heading("Anmält förhinder").status
'absent'
"""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.segment.attendance.words import PARTIAL
from pipeline.segment.known import is_given_name
from pipeline.swedish.meeting_words import HeadingWord, as_misread, fold, heading_words, list_words

_COMES_OR_NOT = ("närv", "deltag", "deltog", "deltar", "medverk")  # "ej" before these means absent
_BODY = re.compile(r"(?:styrelsen?s?|nämndens?|nämnd|utskottets?|utskott|fullmäktiges?|rådets?|råd|gruppen|nätverket|"
                   r"förvaltningen|kontoret|direktionen|kommittén|delegationen|beredningen|presidiet)$")  # fmt: skip
_LONGEST = 9  # words; longer lines are sentences
_LONGEST_LINE = 90  # characters


@dataclass(frozen=True, slots=True)
class Heading:
    """`status` is present, absent, guest or called (summoned, which says nothing of who came)."""

    status: str
    role: str | None
    alone: bool  # may stand by itself on a line, without a colon
    partial: str | None = None
    own: bool = True  # says itself who came; a mere kind of people ("Ersättare") takes it from the heading above


@lru_cache(maxsize=512)  # the same row is asked about by each rule that looks at it
@lru_cache(maxsize=8192)
def read_heading(text: str) -> Heading | None:
    """The heading that fills the whole of `text`, or None where a word of it belongs to no such heading."""
    if len(text) > _LONGEST_LINE or re.search(r":\s+\S", text):
        return None  # "Gäst under punkt 3: Niklas Rydh" is a heading with its list
    text = re.sub(r"-\n(?=[a-zåäö])", "", text)  # "Övriga del-" over "tagande" in one cell
    bare = re.sub(r"\([^)]*\)?|\[[^]]*\]", " ", text)
    partial = PARTIAL.search(bare)
    if partial and partial.start() > 3:
        bare = bare[: partial.start()]
    printed = re.findall(r"[\w�-]+", _in_one_word(bare))
    if not printed or len(printed) > _LONGEST:
        return None
    words = []
    for word in printed:
        if word.isdigit() or word == "-":
            continue
        known = _word(word.lower())
        if known is None:
            return None
        words.append(known)
    kinds = [word.kind for word in words]
    if not any(kind in ("present", "absent", "guest", "group", "called") for kind in kinds):
        return None
    own = any(kind in ("present", "absent", "guest", "called") for kind in kinds)
    printed_partial = partial.group(0).strip() if partial else None
    return Heading(_status(words), _role(words, bare), _alone(words), printed_partial, own)


_PHRASES = (  # several words that say what one word of the list says
    (re.compile(r"(?i)\bpå plats\b|\bvar med\b|\b(?:var|är) vi\b"), "närvarande"),
    (re.compile(r"(?i)\b(?:inte|ej) med\b"), "frånvarande"),
    (re.compile(r"(?i)\bmed på (?=\w*möte|\w*träff|samman)"), "närvarande på "),
    (re.compile(r"(?i)\b(?:kunde|kan) (?:inte|ej)(?: (?:delta|komma|närvara|vara med))?\b"), "förhinder"),
)


def _in_one_word(text: str) -> str:
    for phrase, word in _PHRASES:
        text = phrase.sub(word, text)
    return text


def loose_heading(text: str) -> Heading | None:
    """A heading in which words stand that no list knows, beside one that says who came: "På plats i Hässleholm".

    The caller sees to it that people follow.
    """
    if re.search(r":\s+\S", text) or len(text) > 70 or text.rstrip().endswith((".", ",")):
        return None
    printed = re.findall(r"[\w�-]+", _in_one_word(re.sub(r"\([^)]*\)?", " ", text)))
    if not printed or len(printed) > _LONGEST:
        return None
    if any(is_given_name(word) and word[0].isupper() and not _word(word.lower()) for word in printed[1:]):
        return None
    known = [word for word in (_word(w.lower()) for w in printed) if word]
    kinds = {word.kind for word in known}
    if not kinds & {"present", "absent", "guest", "called"} or not (_word(printed[0].lower()) or text[0].isupper()):
        return None
    return Heading(_status(known), None, False) if len(known) * 2 >= len(printed) else None


def leading_heading(text: str) -> tuple[Heading, int] | None:
    """A heading at the start of a line that goes on with the list: (heading, offset of what follows).

    The heading ends at a colon ("Närvarande: ...") or where a name follows it ("Närvarande Anna Berg, ...").
    """
    colon = re.match(r"[^:\n\t]{3,80}?:(?!\d|e\b|a\b)(?:\*\*)?\s*", text)
    if colon and fold(colon.group(0)) in list_words("one"):
        return None  # "Ledamot: Anna Berg" is a role and its holder
    if colon and (heading := read_heading(colon.group(0).rstrip(" \t:*"))):
        return heading, colon.end()
    words = list(re.finditer(r"[^\s,;:()]+", text))
    if words and (first := _word(words[0].group(0).lower())) and first.alone and words[0].group(0)[0].isupper():
        end = 0
        for word in words:
            if (word.group(0)[0].isupper() and word is not words[0]) or _word(word.group(0).lower()) is None:
                break
            end = word.end()
        heading = read_heading(text[:end])
        rest = text[end:].lstrip(" \t–—-")
        if heading and rest[:1].isupper() and not heading_words().get(rest.split()[0].lower()):
            return heading, len(text) - len(rest)
    return None


def any_heading(text: str) -> Heading | None:
    """The heading that `text` is, or that it begins with before the list itself."""
    lead = leading_heading(text)
    return read_heading(text) or (lead[0] if lead else None)


def _word(word: str) -> HeadingWord | None:
    table = heading_words()
    if word in table:
        return table[word]
    if len(word) > 5 and (misread := _misread().get(as_misread(word))):
        return misread  # "Narvarande", "Niirvarande": dots and rings lost in scanning
    if "�" in word:  # a letter that the file lost: any letter will do
        pattern = re.compile(re.escape(word).replace("�", "."))
        return next((known for name, known in table.items() if pattern.fullmatch(name)), None)
    if _BODY.search(word):
        return HeadingWord(word, "group", None, False)
    known = next((known for ending, known in _endings() if word.endswith(ending)), None)
    if known is None and len(word) > 4 and word.endswith("s"):
        return HeadingWord(word, "filler", None, False)  # whose people they are: "Kommunens representanter"
    return known


@lru_cache
def _endings() -> tuple[tuple[str, HeadingWord], ...]:
    return tuple((word[1:], known) for word, known in heading_words().items() if word.startswith("-"))


@lru_cache
def _misread() -> dict[str, HeadingWord]:
    return {as_misread(word): known for word, known in heading_words().items() if len(word) > 5}


def _status(words: list[HeadingWord]) -> str:
    kinds = {word.kind for word in words}
    if "called" in kinds and "present" not in kinds:
        return "called"
    for before, word in itertools.pairwise(words):
        if before.kind == "deny" and word.word.startswith(_COMES_OR_NOT):
            return "absent"
    if "absent" in kinds:
        return "absent"
    if "guest" in kinds:
        mixed = "group" in kinds and any(word.word in ("och", "samt") for word in words)
        return "present" if mixed else "guest"
    return "present"


def _role(words: list[HeadingWord], printed: str) -> str | None:
    roles = list(dict.fromkeys(word.role for word in words if word.role))
    if len(roles) != 1:
        return None
    told_apart = {"tjänstgörande", "tjg", "ej", "icke", "inte", "övriga"} & {word.word for word in words}
    if told_apart and roles[0] in ("Ersättare", "Suppleant"):
        text = re.sub(r"\s+", " ", printed).strip(" :.,–-")
        return re.sub(r"^[Nn]ärvarande,? (?:men )?(?=\w)", "", text) or text
    return roles[0]


def _alone(words: list[HeadingWord]) -> bool:
    remote = len(words) == 2 and words[0].word in ("på", "via") and words[1].kind == "present"  # "På länk"
    return remote or any(word.alone for word in words)
