"""A stretch of a list of people -> the people in it, with what the list says of each.

The stretch is given as a `Stretch`: text joined from pieces of the document, in which a newline separates entries,
a tab cells, and every character knows its place in the document.
"""

import re
from dataclasses import dataclass, field

from pipeline.segment.attendance.attributes import Person, kind_of, read_attributes, read_bracket, share
from pipeline.segment.attendance.names import NameMatch, is_person, match_name
from pipeline.segment.attendance.stretch import Chunk, Stretch, chunks_of
from pipeline.segment.attendance.turned import rows_of_given_names, surname_first, turned
from pipeline.segment.attendance.words import (
    INSTEAD_OF,
    MANNER,
    NOISE,
    ORGANISATION,
    PARTIAL,
    REPLACED_BY,
    SPAN_FIRST,
    VACANT,
)
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.swedish.meeting_words import list_words, party_code, role_kind
from pipeline.swedish.names import ordinary_words, surnames

_BULLET = re.compile(r"^[\s•●▪■◦·\-–—*x]*(?:\d{1,3}[.)]?\s+)?(?=\W*\w)|^[\W_]+$")


_AS_GUEST = re.compile(r"(?i)(?:som|såsom)\s+(?:gäst(?:er)?|inbjuden|inbjudna|särskilt inbjuden)\s+(?=[A-ZÅÄÖ])")
_MORE_CAME = re.compile(
    r"(?:varjämte|därjämte|därutöver|dessutom|vidare|även)\s+(?:var|voro|deltog|närvarade|närvar)\s+(?:även\s+|också\s+)?(?:närvarande\s+)?"
)
_NO_TITLE = re.compile(r"\b(?:för|ersätter|ersatte|från|vid|hos|med|och|samt|på|till|inom|av)\s$")


@dataclass(slots=True)
class Reading:
    """What a stretch says: its people, and the loose attributes of each row that has no name of its own."""

    people: list[Person] = field(default_factory=list)
    loose: list[tuple[int, str, str]] = field(default_factory=list)  # (row, kind, text) before any name of that row
    vacancies: int = 0
    group: tuple[int, str, str] | None = None  # (row, kind, text) of the words before a colon
    leads_on: bool = False  # the chunk before ended in "och": what follows is said of the next one
    span: str | None = None  # a part of the meeting named before the one who came to it
    given_alone: frozenset[int] = frozenset()  # rows that are lists of given names and nicknames


def read_people(stretch: Stretch, sure: bool = True) -> Reading:
    """The people of `stretch`. With `sure` the first words of an entry are a name even if no list knows them."""
    reading = Reading()
    chunks = chunks_of(stretch.text)
    reading.given_alone = rows_of_given_names(chunks)
    skip = False
    for number, chunk in enumerate(chunks):
        if skip:
            skip = False
            continue
        last = reading.people[-1] if reading.people and reading.people[-1].row == chunk.row else None
        listed_by_given = chunk.row in reading.given_alone
        whole = None if last or listed_by_given else surname_first(chunk, chunks[number + 1 : number + 2])
        if whole:
            reading.people.append(Person(whole[0], whole[1], stretch.text[whole[0] : whole[1]], chunk.row))
            rest = chunks[number + 1]
            tail = stretch.text[whole[1] : rest.start + len(rest.text)]
            read_attributes(reading.people[-1], tail, whole[1])
            skip = True
            continue
        following = chunks[number + 1] if number + 1 < len(chunks) else None
        if last and following and following.separator in ("–", "-", "—") and municipality_code(chunk.text):
            name = match_name(following.text)
            if name and is_person(following.text[name.start : name.end]):
                town = (chunk.row, "municipality", chunk.text)  # "Mellerud – Per Lo, Åmål – Åsa Bro"
                reading.people.append(Person(chunk.start, chunk.start, "", chunk.row))
                _take(reading, following, None, sure)
                reading.people[-1].municipality = reading.people[-1].municipality or town[2]
                skip = True
                continue
        _take(reading, chunk, last, sure)
    return reading


def _take(reading: Reading, chunk: Chunk, last: Person | None, sure: bool) -> None:
    text = chunk.text
    if chunk.separator == "(":
        if last:
            read_bracket(last, text, chunk.start, reading.people)
        elif text:
            reading.loose.append((chunk.row, "party" if party_code(text) else "bracket", text))
        return
    if last is None:
        bullet = _BULLET.match(text)
        if bullet and bullet.end():
            text = text[bullet.end() :]
            chunk = Chunk(text, chunk.start + bullet.end(), chunk.separator, chunk.row)
    if NOISE.match(text) or not text:
        return
    if chunk.heads and not is_person(text):
        kind = kind_of(text)
        reading.group = (chunk.row, "organisation" if kind == "role" and not role_kind(text) else kind, text)
        if last is None:
            reading.loose.append(reading.group)
        return
    if VACANT.match(text):
        reading.vacancies += 1
        if last is None:
            reading.people.append(Person(chunk.start, chunk.start, "", chunk.row))  # takes the attributes, is nobody
        return
    ahead = SPAN_FIRST.match(text)
    if ahead and ahead.end() == len(text) and (chunk.separator in ("och", "samt") or reading.leads_on):
        reading.span = ahead["span"]
        return
    reading.leads_on = bool(re.search(r"\s(?:och|samt|jämte|dels)$", text))
    text = re.sub(r"\s(?:och|samt|jämte|dels)$", "", text)
    text, chunk = _without_lead(text, chunk)
    if (guest := _AS_GUEST.match(text)) and match_name(text[guest.end() :]):
        chunk = Chunk(text[guest.end() :], chunk.start + guest.end(), "\n", chunk.row)
        text, last = chunk.text, None
    name = _after_origin(text) or match_name(text) or _after_organisation(text) or _after_unknown_title(text)
    if ahead and ahead.end() < len(text) and (later := _named_after(text, ahead.end())):
        name, reading.span = later, ahead["span"]
        last = None
    alone = chunk.row in reading.given_alone and bool(re.fullmatch(r"[A-ZÅÄÖ][\wåäöé-]+", text))
    alone = alone and not (municipality_code(text) or party_code(text) or role_kind(text))
    if name and (alone or _starts_person(text, name, chunk, last, sure)):
        before = name.start
        name = _without_place(text, name)
        person = Person(chunk.start + name.start, chunk.start + name.end, text[name.start : name.end], chunk.row)
        person.status = "guest" if guest else None
        if reading.span:
            person.partial.append(reading.span)
            reading.span = None
        one_word = " " not in person.name
        person.family_alone = one_word and (_by_courtesy(name) or bool(last and last.family_alone))
        person.joined = chunk.separator in ("och", "samt", "&", "liksom", "ävensom", "jämte")
        if name.start > before:
            reading.loose.append((chunk.row, "municipality", text[before : name.start].strip()))
        if name.title and name.title[0] == "@":
            person.organisation = name.title[1:]
        elif name.title:
            person.roles.append("^" + name.title)
        _of_group(person, reading)
        reading.people.append(person)
        tail = text[name.end :]
        following = match_name(tail)
        if (
            following
            and following.title
            and following.title[:1].isupper()
            and is_person(tail[following.start : following.end])
        ):
            _take(
                reading,
                Chunk(tail.strip(), chunk.start + name.end + tail.find(tail.strip()), "\n", chunk.row),
                None,
                True,
            )
            return
        read_attributes(person, tail, chunk.start + name.end)
        if person.joined:
            share(reading.people)
    elif last is not None:
        read_attributes(last, text, chunk.start)
        if chunk.separator != "\t":
            share(reading.people)
    else:
        reading.loose.append((chunk.row, kind_of(text), text))


def _without_lead(text: str, chunk: Chunk) -> tuple[str, Chunk]:
    """ "varjämte var närvarande stadsarkitekten Bo Ek": without the words that only bring somebody more in."""
    lead = _MORE_CAME.match(text)
    if lead is None:
        return text, chunk
    return text[lead.end() :], Chunk(text[lead.end() :], chunk.start + lead.end(), chunk.separator, chunk.row)


def _after_organisation(text: str) -> NameMatch | None:
    """ "Vision genom Karin Mård": who speaks for an organisation, which is then what stands before the name."""
    lead = re.match(r"([A-ZÅÄÖ][^,;:()]{1,40}?)\s(?:genom|av|representerad av|repr\.? av)\s+(?=[A-ZÅÄÖ])", text)
    name = match_name(text[lead.end() :]) if lead else None
    if lead is None or name is None or not is_person(text[lead.end() :][name.start : name.end]):
        return None
    return NameMatch(lead.end() + name.start, lead.end() + name.end, "@" + lead[1])


def _after_origin(text: str) -> NameMatch | None:
    """ "Från regionen Anna Berg": the first of those from somewhere, which is kept where it has a name."""
    lead = re.match(r"(?i)(?:från|för)\s+((?:[a-zåäö]+\s+)??[\w-]+?)\s+(?=(?-i:[A-ZÅÄÖ]))", text)
    name = match_name(text[lead.end() :]) if lead else None
    if lead is None or name is None or not is_person(text[lead.end() :][name.start : name.end]):
        return None
    place = "@" + lead[1] if lead[1][0].isupper() else name.title
    return NameMatch(lead.end() + name.start, lead.end() + name.end, place)


def _after_unknown_title(text: str) -> NameMatch | None:
    """ "skyddsombud Roland Ek": a whole name after a word or two that no list knows."""
    lead = re.match(r"((?:[a-zåäö-]{3,}\s){1,2})(?=[A-ZÅÄÖ])", text)
    if lead is None or REPLACED_BY.match(text) or _NO_TITLE.search(lead[0]):
        return None
    name = match_name(text[lead.end() :])
    printed = text[lead.end() :][name.start : name.end] if name else ""
    if name is None or " " not in printed or not is_person(printed):
        return None
    return NameMatch(lead.end() + name.start, lead.end() + name.end, lead[1].strip())


def _named_after(text: str, offset: int) -> NameMatch | None:
    """The name in "samt till och med § 52 byråassistent Rolf Dahl": surely one, and with what stands before it."""
    name = match_name(text[offset:])
    if name is None or not is_person(text[offset:][name.start : name.end]):
        return None
    return NameMatch(offset + name.start, offset + name.end, name.title)


def _of_group(person: Person, reading: Reading) -> None:
    """ "klass 2B: Jonas Ur, Mimmi Val": what stands before the colon holds for all, an office for the first only."""
    if reading.group is None or reading.group[0] != person.row:
        return
    kind, text = reading.group[1:]
    if kind == "role":
        person.roles.append(text)
        if role_kind(text) in ("chair", "vice_chair", "secretary", "treasurer"):
            reading.group = None
    else:
        setattr(person, kind, re.sub(r"(?i)^(?:för|från) ", "", text))


def _starts_person(text: str, name: NameMatch, chunk: Chunk, last: Person | None, sure: bool) -> bool:
    printed = text[name.start : name.end]
    tail = text[name.end :].strip(" .")
    partial = PARTIAL.match(text)
    if INSTEAD_OF.match(text) or REPLACED_BY.match(text) or (partial and partial.end() > name.start):
        return False
    if municipality_code(text) or party_code(text) or MANNER.match(text):
        return False
    several = len(printed.split()) > 1
    if chunk.heads and not several:
        return False
    if not several and (_by_courtesy(name) or (last and last.family_alone and not tail and name.title is None)):
        return True  # "hrr Bergström, Lundin och Hedman"
    if last is None or not last.name:
        if last is not None and chunk.separator in (",", "(", ")", "\t"):
            return is_person(printed)
        if not several and tail and tail[0].islower() and not is_given_name(printed):
            return False
        if is_person(printed):
            return True
        return sure and several and not ORGANISATION.search(text)
    if chunk.separator in (")",) and not is_person(printed):
        return False
    if several and _with_initial(last.name) and _with_initial(printed):
        return True  # "Lundin N, Hedman A"
    if several and chunk.separator == "," and _family_name(printed):
        return True
    if several and turned(printed) and turned(last.name) and not tail:
        return True  # "Modin Anna, Ek Bo": all with the family name first
    if several:
        return is_person(printed, known=chunk.separator not in (";", "och", "samt", "&"))
    # a given name alone goes on a list of given names, or follows "och"
    told = not tail or bool(re.match(r"(?:från|i|på|som|var|är|hade|har)\s", tail))
    return is_given_name(printed) and told and (" " not in last.name or chunk.separator in ("och", "samt", "&"))


_FAMILY = re.compile(
    r"(?:sson|sdotter|berg|ström|lund|[kq]vist|gren|da[h]?l|stedt|stedt|löv|löf|holm|strand|fors|lind|man|bäck|blom|"
    r"hage|hammar|gård|stam|ling|ander|élius|élus|ell|én|vall|wall|skog|mark|nyberg|plan|rot|roth|stål|sten|torp|borg)$"
)


def _family_name(printed: str) -> bool:
    """Whether the last word of two or three is surely a family name, and the first no word of a firm or a house."""
    words = printed.split()
    first, last = words[0], words[-1]
    if re.search(r".{6}(?:et|en|an|na)s?$", first) or last in ("Nord", "Syd", "Väst", "Öst", "Mitt", "Norden"):
        return False  # "Systemhuset Nord"
    if len(words) > 3 or not first.isalpha() or first.lower() in ordinary_words() or ORGANISATION.search(printed):
        return False
    return last in surnames() or (len(last) > 6 and bool(_FAMILY.search(last)))


def _by_courtesy(name: NameMatch) -> bool:
    return name.title is not None and name.title.lower().split()[-1] in list_words("courtesy")


def _with_initial(name: str) -> bool:
    return re.fullmatch(r"[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ]\.?", name) is not None


def _without_place(text: str, name: NameMatch) -> NameMatch:
    """ "Sandra Hultén Johansson Kungälv" where the gap between columns is lost: the last word is a municipality."""
    words = text[name.start : name.end].split()
    if len(words) > 2 and municipality_code(words[0]) and is_given_name(words[-1]) and not is_given_name(words[0]):
        first = name.start + text[name.start : name.end].index(words[1], len(words[0]))
        return NameMatch(first, name.end, name.title)
    if len(words) > 2 and municipality_code(words[-1]) and words[-1] not in surnames():
        end = name.start + text[name.start : name.end].rindex(words[-1])
        return NameMatch(name.start, len(text[:end].rstrip()), name.title)
    return name
