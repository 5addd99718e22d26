"""What a list says of a person beside the name: party, place, organisation, role, part of the meeting, stand-in."""

import re
from dataclasses import dataclass, field

from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import APOLOGY, INSTEAD_OF, MANNER, NOISE, ORGANISATION, PARTIAL, REPLACED_BY
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.swedish.meeting_words import list_words, party_code, role_kind
from pipeline.swedish.names import ordinary_words

# "Anna-Karin som var värd", not "Anna-Karin var sjuk"
_CLAUSE = re.compile(r"(?:^|(?<=\s))(?:som|var|hade)(?:\s(?!förhind|återbud|frånv|förfall|sjuk)[a-zåäö]+)+\s?$")
_HIS_SUBSTITUTE = re.compile(r"\s*ers(?:ättare|\.)?:?\s+(?=[A-ZÅÄÖ])")  # after one who is said to be away


@dataclass(slots=True)
class Person:
    """One person of a list while it is being read; spans are places in the stretch."""

    start: int
    end: int
    name: str
    row: int  # number of the entry (line of the list) it stands in
    party: str | None = None
    municipality: str | None = None
    organisation: str | None = None
    roles: list[str] = field(default_factory=list)
    partial: list[str] = field(default_factory=list)
    instead_of: str | None = None
    instead_span: tuple[int, int] | None = None
    instead_place: tuple[int, int] | None = None  # in the document, where it was read in another cell
    instead_party: str | None = None
    status: str | None = None
    serving: str | None = None  # "tjg. ers.": said of how somebody stands in, a role only where no list gives another
    replaced_by: tuple[int, int] | None = None  # span of who came instead: by proxy, or as substitute
    replaced_party: str | None = None
    family_alone: bool = False  # "hr Lundin": the name is a family name
    joined: bool = False  # by "och" to the one before


def share(people: list[Person]) -> None:
    """ "Anna Berg och Bo Ek från Vimmerby": what is said of the last holds for those joined to it."""
    for before, after in zip(reversed(people[:-1]), reversed(people), strict=False):
        if not after.joined or before.row != after.row or before.municipality or before.organisation or before.roles:
            return
        if before.party or before.partial:
            return
        before.municipality, before.organisation = after.municipality, after.organisation


def read_bracket(person: Person, text: str, start: int, people: list[Person]) -> None:
    """What stands in brackets after a name: a party, a municipality, a role ... one or several."""
    if person.replaced_by and person.replaced_party is None and _party_like(text):
        person.replaced_party = text  # "Bo Ek (S), ersätts av Anna Berg (S)"
        return
    if person.instead_of and person.instead_party is None and _party_like(text):
        person.instead_party = text
        return
    if _party_like(text) and not municipality_code(text):
        person.party = person.party or text.strip()
        return
    position = 0
    pieces = re.split(r"([,;/]\s*)", text)
    if len(pieces) > 1 and _nickname(pieces[0], person.name):
        position, pieces = len(pieces[0]), pieces[1:]
    for piece in pieces:
        if piece.strip(" ,;/"):
            first = re.match(r"[^\W\d_]{1,4}(?=\s|$)", piece)
            if first and position == 0 and first.group(0).isupper() and party_code(first.group(0)):
                person.party = person.party or first.group(0)
                piece_rest = piece[first.end() :]
                read_attributes(person, piece_rest, start + position + first.end())
            else:
                read_attributes(person, piece, start + position)
        position += len(piece)
    if person.municipality or person.organisation:
        share(people)


def _nickname(word: str, name: str) -> bool:
    """ "Liv Sandahl (liv, ordförande)": a word in lower case before other words in brackets that is no role."""
    bare = word.strip()
    if " " in bare or not bare.isalpha() or not bare.islower() or role_kind(bare) or municipality_code(bare):
        return False
    return bare == name.split()[0].lower() or (len(bare) < 8 and bare not in ordinary_words())


def _party_like(text: str) -> bool:
    bare = text.strip(" .")
    if party_code(bare) or bare in ("-", "–", "—"):
        return True
    return bool(re.fullmatch(r"[A-ZÅÄÖ]{1,5}|[a-zåäö]{1,3}|[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,5}", bare)) and not (
        is_given_name(bare) or municipality_code(bare) or role_kind(bare) or bare in list_words("organisation")
    )


def read_attributes(person: Person, text: str, start: int) -> None:
    """Read what follows a name up to the next separator: replaced person, partial presence, party, role, place."""
    by = REPLACED_BY.search(text) or (_HIS_SUBSTITUTE.match(text) if person.status == "absent" else None)
    stand_in = match_name(text[by.end() :]) if by else None
    if by and stand_in and is_person(text[by.end() :][stand_in.start : stand_in.end], known=False):
        person.status = "absent"
        person.replaced_by = (start + by.end() + stand_in.start, start + by.end() + stand_in.end)
        party = re.match(r"\s*\((\w{1,4})(?=\)|$)", text[by.end() + stand_in.end :])
        person.replaced_party = party[1] if party else None
        text = text[: by.start()]
    instead = INSTEAD_OF.search(text)
    if instead:
        replaced = match_name(text[instead.end() :])
        target = text[instead.end() + replaced.start : instead.end() + replaced.end] if replaced else ""
        if replaced and not (municipality_code(target) or party_code(target) or ORGANISATION.search(target)):
            person.instead_of = target
            person.instead_span = (start + instead.end() + replaced.start, start + instead.end() + replaced.end)
            lead = text[: instead.start()] + instead.group(0)
            role = re.sub(r"(?i)\s*\bför(?: ledamoten)?\s*$|\bersätter\s*$|\bersatte\s*$", "", lead).strip(" ,")
            if role_kind(role):
                person.serving = role
            elif role:
                _plain(person, role)
            read_attributes(person, text[instead.end() + replaced.end :], start + instead.end() + replaced.end)
            return
    text = _CLAUSE.sub("", text)
    partial = PARTIAL.search(text)
    if partial:
        said, place = _place_last(partial.group(0))
        office = re.match(r"([A-ZÅÄÖ]\w+)\s+(?=§|�)", said)
        if office and role_kind(office[1]):
            person.roles.append(office[1])  # "MAS § 17"
            said = said[office.end() :]
        person.partial.append(said.strip(" ,;."))
        text = text[: partial.start()] + place + text[partial.end() :]
    _plain(person, text)


def _place_last(text: str) -> tuple[str, str]:
    """ "§§ 41–47 Gnosjö", "miljöchef Svenljunga": the municipality that the last words are, apart from the rest."""
    words = text.split()
    for count in (2, 1):
        place = " ".join(words[-count:])
        if len(words) > count and place[:1].isupper() and municipality_code(place):
            return re.sub(r"\s+(?:i|från|för)$", "", text[: text.rindex(words[-count])].rstrip()), place
    return text, ""


def _plain(person: Person, text: str) -> None:
    text = re.sub(r"\s+", " ", text).strip(" ,:;–—-*.") if text.strip() not in ("-", "–") else ""
    if not text or NOISE.match(text) or MANNER.match(text) or re.match(r"(?i)samt\s(?!ordf|sekr|kass)", text):
        return
    if APOLOGY.match(text):
        person.status = "absent"
        return
    if re.match(r"(?i)^(?:inbjuden|gäst|inbjuden gäst|åhörare)$", text):
        person.status = "guest"
        return
    if re.match(
        r"(?i)^(?:(?:ej|icke|inte) )?(?:tjänstgör(?:ande)?|tjg|tjänstg)\b(?!.*\b(?:ersättare|ledamot|ordf))", text
    ):
        person.serving = person.serving or text
        return
    if re.match(r"[a-zåäö]+(?:ade|ades)\s", text) and not role_kind(text):
        return  # "Anna Berg förrättade upprop"
    kind = kind_of(text)
    placed = re.match(r"([^\W\d_][\w\s-]+?) (?:på|vid|från|hos|i) (?=[A-ZÅÄÖ])(.+)$", text) if kind == "role" else None
    if placed and role_kind(placed[1]) and ORGANISATION.search(placed[2]) and not municipality_code(placed[2]):
        person.roles.append(placed[1])  # "apotekare på Landstinget Dalarna"
        person.organisation = person.organisation or placed[2]
        return
    if kind == "party" and person.party and person.instead_of and not person.instead_party:
        person.instead_party = text
    elif kind == "party":
        person.party = person.party or text
    elif kind == "municipality":
        person.municipality = person.municipality or re.sub(r"(?i)^(?:från|i|för) ", "", text)
    elif kind == "role":
        office, place = _place_last(text)
        person.roles.append(office if role_kind(office) else text)
        if place and role_kind(office):
            person.municipality = person.municipality or place
    elif kind == "organisation":
        person.organisation = person.organisation or re.sub(r"(?i)^(?:från|för|representant för|repr\.?) ", "", text)


def kind_of(text: str) -> str:
    bare = text.strip(" .:")
    if municipality_code(bare) or ("/" in bare and all(municipality_code(piece) for piece in bare.split("/"))):
        return "municipality"
    if party_code(bare):
        return "party"
    grouped = re.fullmatch(r"(?i)(?:för|från) (\S+(?: \S+)?)", bare)
    if grouped and party_code(grouped[1]) and grouped[1] not in list_words("organisation"):
        return "party"
    if re.match(r"(?i)^(?:från|repr\.?|representerar|för) ", bare):
        return "organisation"
    organisation = next((m for m in ORGANISATION.finditer(bare) if m.end() > len(bare) - 4), None)  # not "Kommunchef"
    if role_kind(bare) and not (bare[0].isupper() and organisation and len(bare.split()) == 1):
        return "role"
    return "role" if bare[:1].islower() and not ORGANISATION.search(bare.split()[0]) else "organisation"
