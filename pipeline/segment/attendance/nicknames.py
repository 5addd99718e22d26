"""Lists of nicknames in lower case, as clubs keep them: "Närvarande med rösträtt: abc, Bo Ek, x0r och kal"."""

import re

from pipeline.segment.attendance.attributes import Person
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.swedish.meeting_words import role_kind
from pipeline.swedish.names import ordinary_words

_NICK = re.compile(r"(?!(?:och|samt)\b)[a-zåäöé][a-zåäöé0-9_]{1,14}(?:[-.][a-zåäöé0-9]+)*")
_PIECE = re.compile(r",\s+|\s+(?:och|samt)\s+")
_END = re.compile(r"[.](?=\s|$)|\n(?=[A-ZÅÄÖ])")
_BESIDES = re.compile(
    r"(?i)\b(?:dessutom|även|vidare|därutöver)\s+(?:närvarade|närvarande|deltog|fanns)\s*:?\s+(?P<who>[^.\n]{2,120}?)"
    r"(?P<no_vote>\s+utan\s+rösträtt)(?=\s*[.\n]|$)"
)


def read_nicknames(text: str) -> list[Person]:
    """The people of a list of nicknames, most of which are no words, whole names among them; else nobody."""
    end = _END.search(text)
    people = _people(text[: end.start() if end else len(text)], 0)
    nicks = [person for person in people or [] if person.name[:1].islower()]
    if people is None or len(nicks) < 2 or len(nicks) * 3 < len(people) or any(role_kind(nick.name) for nick in nicks):
        return []
    return people if sum(person.name in ordinary_words() for person in nicks) * 2 <= len(nicks) else []


def read_besides(text: str) -> list[Person]:
    """Those who came besides such a list: without a vote they were guests."""
    people = []
    for besides in _BESIDES.finditer(text):
        who = re.sub(r"\s+från\s+\S+$", "", besides["who"])
        for person in _people(who, besides.start("who")) or []:
            person.status = "guest"
            people.append(person)
    return people


def _people(text: str, offset: int) -> list[Person] | None:
    """Each piece of `text` as a person, or None where one is neither a nickname nor a whole name."""
    people, position = [], len(text) - len(text.lstrip())
    for stop in [*_PIECE.finditer(text), None]:
        piece = text[position : stop.start() if stop else len(text.rstrip())]
        name = match_name(piece)
        whole = name and name.start == 0 and name.end == len(piece) and is_person(piece)
        if not _NICK.fullmatch(piece) and not whole:
            return None
        low = offset + position
        people.append(Person(low, low + len(piece), piece, 0))
        position = stop.end() if stop else position
    return people
