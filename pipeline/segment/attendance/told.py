"""Sentences that tell who came and who did not, by what is said of the people in them.

A sentence is a lead, names and predicates: "Närvarande var Anna Berg från Ale och Bo Ek", "Bo var sjuk och Eva hade
fått förhinder", "Till punkten om taxan kom Dan Roos". What stands in the lead is said of the names after it; a
predicate is said of the names before it, up to the predicate before; what follows it by "liksom" shares it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.segment.attendance.attributes import Person
from pipeline.segment.attendance.entry import read_people
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.predicates import (
    ABSENT_LEAD,
    ABSENT_TAIL,
    ASIDE,
    NOT_OF_THE_MEETING,
    PRESENT_LEAD,
    PRESENT_TAIL,
    VISITING,
)
from pipeline.segment.attendance.stretch import ABBREVIATED, Stretch
from pipeline.segment.attendance.words import ORGANISATION
from pipeline.segment.known import municipality_code
from pipeline.swedish.meeting_words import role_kind
from pipeline.swedish.names import ordinary_words

_SENTENCE = re.compile(r"(?<=[^\s.])[.!?]\s+(?=[^\W\d_a-zåäö]|§)")
_CAPITAL = re.compile(r"(?<![\w.@-])[^\W\d_a-zåäö][\w-]*")
_JOINED = re.compile(r"\s+(?:och|samt|&|respektive)\s+(?:(?:hans|hennes|deras|sin)\s[a-zåäö ]+\s)?")
_TRAILING = re.compile(r"[\s,;]*(?:\b(?:och|samt|liksom|även|dessutom|jämte|men|medan|både|dels)\b[\s,]*)*\Z")
_ORIGIN = re.compile(
    r"(?i)(?:^|[,;:.]\s+|\b(?:och|samt)\s+)(?:från|för)\s+(?P<whence>(?:[a-zåäö]+\s+)??[\w-]+?)"
    r"(?:\s+(?:kom|deltog|var|fanns|medverkade|närvarade))?\s+\Z"
)
_PLACE_BEFORE = re.compile(r"(?i)\b(?:i|på|vid|hos|om|av|mot)\s+\Z")
_LIKEWISE = re.compile(r"[\s,]*(?:liksom|likaså|jämte|samt|och|även|också|så|gjorde|dessutom|[\s,])*")
_OF_US = re.compile(r"(?i)\b(?:vi|oss|övriga)\b")
_GOES_ON = re.compile(
    r"\s*(?:[,;.()]|\Z)|\s+(?:och|samt|från|i|på|var|är|voro|hade|har|kunde|kan|kom|deltog|låg|fick|som|skickade|anmälde)\b"
)
_AS_GUEST = re.compile(r"(?i)\bsom (?:särskilt )?(?:gäst|inbjuden|inbjudna)(?:er)?\s+\Z")
_CUES = (PRESENT_LEAD, ABSENT_LEAD, VISITING, ABSENT_TAIL, PRESENT_TAIL)
_BARE = ("Med ", "Här ")  # "Med Kaj, Lovisa": a lead without a verb
_LONGEST = 1500  # characters of a sentence; what is longer is none
_TURN = re.compile(r"(?:,\s+|\s+)(?:men|medan|däremot)\s")


@dataclass(frozen=True, slots=True)
class Name:
    """A name at `text[start:end]`; `begin` is where a title before it begins."""

    begin: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody of whom a sentence says that he or she was there (present, guest) or not (absent)."""

    person: Person  # spans are places in the text that was read
    status: str


@lru_cache(maxsize=4096)  # each paragraph that a row may begin asks about the rows after it
def opens(text: str) -> bool:
    """Whether a line begins with words that bring in those who came or did not: "Ej med Stina, Bo", "Med Kaj, Siv"."""
    names = _names(text)
    return bool(names and names[0].begin and text[:1].isupper() and _lead_status(text[: names[0].begin]))


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of a paragraph; an abbreviation or an initial ends none."""
    cuts = [m.end() for m in _SENTENCE.finditer(text) if not ABBREVIATED.search(text[: m.start()])]
    return [(a, b) for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True) if text[a:b].strip()]


def read_told(text: str) -> list[Told]:
    """Everybody whom the sentence `text` says to have come or stayed away; nobody where it tells of other things."""
    cued = text.startswith(_BARE) or " varken " in text or any(cue.search(text) for cue in _CUES)
    if len(text) > _LONGEST or not cued:
        return []
    names = _names(text)
    if not names:
        return []
    predicates = _predicates(text, names[0].end)
    lead = _lead_status(text[: names[0].begin])
    if not _may_tell(text[: names[0].begin]):  # but "sent to Eva and Dag, who could not come"
        predicates = [p for p in predicates if p[2] == "absent" and text[: p[0]].endswith(" som ")]
        lead = None
    if lead is None and not predicates:
        return []
    found = []
    for number in range(len(names)):
        status = _status_of(text, names, number, lead, predicates)
        if status:
            found.append(Told(_person(text, names, number, predicates), status))
    _share(text, names, found)
    return found


def _may_tell(lead: str) -> bool:
    """Not another meeting, a plan, a paper; nor a label with a colon but of a sentence ("Vi var sex personer:")."""
    if NOT_OF_THE_MEETING.search(lead) or re.search(r"(?i)\b(?:till|åt|om|för)\s+\Z", lead):
        return False
    return ":" not in lead or bool(_OF_US.search(lead))


def _lead_status(lead: str) -> str | None:
    if ABSENT_LEAD.search(lead):
        return "absent"
    if VISITING.search(lead):
        return "guest"
    return "present" if PRESENT_LEAD.search(lead) or lead in _BARE else None


def _predicates(text: str, low: int) -> list[tuple[int, int, str]]:
    """(start, end, status) of what is said after the names, in order; what denies coming is looked for first."""
    found = [(m.start(), m.end(), "absent") for m in ABSENT_TAIL.finditer(text, low)]
    for match in PRESENT_TAIL.finditer(text, low):
        aside = text[: match.start()].endswith("som ")  # "Eva Ek, som var med i tjugo år"
        if not aside and not any(start < match.end() and match.start() < end for start, end, _ in found):
            found.append((match.start(), match.end(), "present"))
    return sorted(p for p in found if text.count("(", 0, p[0]) <= text.count(")", 0, p[0]))


def _status_of(
    text: str, names: list[Name], number: int, lead: str | None, predicates: list[tuple[int, int, str]]
) -> str | None:
    name = names[number]
    if _AS_GUEST.search(text[: name.begin]):
        return "guest"
    after = next((p for p in predicates if p[0] >= name.end), None)
    before = next((p for p in reversed(predicates) if p[1] <= name.start), None)
    if after and (lead is None or after[2] != lead) and _is_subject(text, names, number, after, lead, before):
        return after[2]
    if before is None or before[2] == lead:
        return lead
    first = next(other for other in names if other.start >= before[1])
    return before[2] if _LIKEWISE.fullmatch(text[before[1] : first.begin]) else None


def _is_subject(
    text: str,
    names: list[Name],
    number: int,
    predicate: tuple[int, int, str],
    lead: str | None,
    before: tuple[int, int, str] | None,
) -> bool:
    """Whether the predicate is said of this name too. Without a lead it is said of all names since the one before; with
    one, of those after "men", or of the last name alone and those joined to it."""
    between = text[names[number].end : predicate[0]]
    if lead is None or (before and before[1] > names[0].end):
        return True
    if turn := _TURN.search(text, names[0].end, predicate[0]):
        return names[number].start >= turn.start()
    return not any(other.start > names[number].start and other.end <= predicate[0] for other in names) and (
        "," not in between
    )


def _names(text: str) -> list[Name]:
    """Names in the order of the text, none of them a place that somebody is from."""
    found: list[Name] = []
    position = 0
    for word in _CAPITAL.finditer(text):
        if word.start() < position:
            continue
        match = match_name(text[word.start() : word.start() + 80])
        if match is None or (match.title and not match.title[0].isupper()):
            continue
        start, end = word.start() + match.start, word.start() + match.end
        if _is_somebody(text, start, end):
            begin = word.start() if match.title else _with_title(text, found[-1].end if found else 0, start, end)
            found.append(Name(begin, start, end))
            position = end
    return found


def _is_somebody(text: str, start: int, end: int) -> bool:
    printed = text[start:end]
    if printed.startswith(("I ", "Å ")):
        return False  # "I Bålsta fanns"
    if printed.lower() in ordinary_words() and not _GOES_ON.match(text, end):
        return False  # "Hela styrelsen"
    if is_person(printed) and not (" " not in printed and _PLACE_BEFORE.search(text[max(0, start - 8) : start])):
        return True
    sure = re.match(r" \([^)]|,? från [A-ZÅÄÖ]", text[end:])
    known = ORGANISATION.search(printed) or municipality_code(printed) or role_kind(printed)
    return bool(" " in printed and sure and not known and re.search(r"(?:, |och |samt |: )\Z", text[:start]))


def _with_title(text: str, low: int, start: int, end: int) -> int:
    """Where the title in lower case before the name begins; `start` if there is none."""
    for word in re.finditer(
        r"(?<![\w-])(?!(?:och|samt|liksom|från|för|med)\b)[a-zåäö1-9][\w:.-]*(?= )", text[low:start]
    ):
        match = match_name(text[low + word.start() : end])
        if match and match.title and low + word.start() + match.end == end:
            return low + word.start()
    return start


def _person(text: str, names: list[Name], number: int, predicates: list[tuple[int, int, str]]) -> Person:
    """The person with what is said of him or her beside the predicate: place, office, part of the meeting."""
    name = names[number]
    stop = names[number + 1].begin if number + 1 < len(names) else len(text)
    stop = min([stop, *(start for start, _, _ in predicates if start >= name.end)])
    tail = ASIDE.sub(lambda m: " " * len(m[0]), text[name.end : stop])
    tail = _TRAILING.sub("", tail.rstrip(" .!?:"))
    if (origin := _ORIGIN.search(text[:stop])) and stop < len(text) and origin.start() >= name.end:
        tail = tail[: max(0, origin.start() - name.end)]  # "..., från kommunen Eva Ås" is said of Eva
    segment = text[name.begin : name.end] + tail
    reading = read_people(Stretch(segment, tuple(range(name.begin, name.begin + len(segment)))))
    person = next((p for p in reading.people if p.name == text[name.start : name.end]), None)
    if person is None:
        person = Person(0, 0, text[name.start : name.end], 0)
    person.start, person.end = name.start, name.end
    came_from = _ORIGIN.search(text[: name.begin])
    if came_from and came_from["whence"][0].isupper() and not (person.municipality or person.organisation):
        kind = "municipality" if municipality_code(came_from["whence"]) else "organisation"
        setattr(person, kind, came_from["whence"])
    return person


def _share(text: str, names: list[Name], found: list[Told]) -> None:
    """ "Mia och Olof från Sala": the place of the last holds for those joined to it."""
    for one, two in zip(reversed(found[:-1]), reversed(found), strict=False):
        if _JOINED.fullmatch(text[one.person.end : two.person.start]):
            one.person.municipality = one.person.municipality or two.person.municipality
            one.person.organisation = one.person.organisation or two.person.organisation
