"""A stretch of a list of people -> the people in it, with what the list says of each.

The stretch is given as a `Stretch`: text joined from pieces of the document, in which a newline separates entries,
a tab cells, and every character knows its place in the document.
"""

import re
from dataclasses import dataclass, field

from pipeline.segment.attendance.names import NameMatch, is_person, match_name
from pipeline.segment.attendance.words import APOLOGY, INSTEAD_OF, MANNER, NOISE, ORGANISATION, PARTIAL, VACANT
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.segment.rows import Part
from pipeline.swedish.meeting_words import list_words, party_code, role_kind
from pipeline.swedish.names import ordinary_words, surnames

_BULLET = re.compile(r"^[\s•●▪■◦·\-–—*x]*(?:\d{1,3}[.)]\s+)?(?=\W*\w)|^[\W_]+$")
_SEPARATOR = re.compile(
    r"\n|\t|[,;•●]|\s[–—-]\s|\s(?:och|samt|&|liksom)\s|:(?=\s)|[.!?](?=\s+[^\W\d_a-zåäö])|\s/\s|"
    r"(?<=[^\W\d_])/(?=[^\W\d_a-zåäö][^\W\d_A-ZÅÄÖ])"
)
ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:[^\W\d_]|st|ordf|sekr|ers|suppl|tf|bitr|adj|resp|ca|kl|nr|dvs|tjg|v|f\.d|vik)$", re.I
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """`offsets[i]` is the place in the document of `text[i]`; made-up separators take the place of what follows."""

    text: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, parts: list[Part], separators: list[str]) -> "Stretch":
        """Join `parts`; `separators[i]` stands before part i and is ignored for the first."""
        text, offsets = [], []
        for part, separator in zip(parts, separators, strict=True):
            if text:
                text.append(separator)
                offsets.extend([part.start] * len(separator))
            text.append(part.text.replace("\n", " "))
            offsets.extend(range(part.start, part.start + len(part.text)))
        return cls("".join(text), tuple(offsets))

    def place(self, start: int, end: int) -> tuple[int, int]:
        return self.offsets[start], self.offsets[end - 1] + 1


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
    joined: bool = False  # by "och" to the one before


@dataclass(slots=True)
class Chunk:
    text: str
    start: int
    separator: str  # what stood before it: "", "\n", "\t", ",", "(", "och" ...
    row: int
    heads: bool = False  # a colon stands after it: it is said of those that follow


@dataclass(slots=True)
class Reading:
    """What a stretch says: its people, and the loose attributes of each row that has no name of its own."""

    people: list[Person] = field(default_factory=list)
    loose: list[tuple[int, str, str]] = field(default_factory=list)  # (row, kind, text) before any name of that row
    vacancies: int = 0
    group: tuple[int, str, str] | None = None  # (row, kind, text) of the words before a colon


def read_people(stretch: Stretch, sure: bool = True) -> Reading:
    """The people of `stretch`. With `sure` the first words of an entry are a name even if no list knows them."""
    reading = Reading()
    chunks = _chunks(stretch.text)
    skip = False
    for number, chunk in enumerate(chunks):
        if skip:
            skip = False
            continue
        last = reading.people[-1] if reading.people and reading.people[-1].row == chunk.row else None
        if last is None and (turned := _surname_first(chunk, chunks[number + 1 : number + 2])):
            reading.people.append(Person(turned[0], turned[1], stretch.text[turned[0] : turned[1]], chunk.row))
            rest = chunks[number + 1]
            tail = stretch.text[turned[1] : rest.start + len(rest.text)]
            _attributes(reading.people[-1], tail, turned[1])
            skip = True
            continue
        _take(reading, chunk, last, sure)
    return reading


def _chunks(text: str) -> list[Chunk]:
    """Cut at separators outside brackets; what stands in brackets is a chunk of its own with separator "("."""
    chunks: list[Chunk] = []
    start, separator, row, position = 0, "", 0, 0

    def close(end: int) -> None:
        piece = text[start:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            chunks.append(Chunk(piece.strip(), start + lead, separator, row))

    while position < len(text):
        char = text[position]
        if char in "([":
            close(position)
            closing = text.find(")" if char == "(" else "]", position)
            newline = text.find("\n", position)
            if closing < 0 or 0 <= newline < closing:
                closing = newline if newline >= 0 else len(text)
            inner = text[position + 1 : closing]
            if inner.strip():
                chunks.append(Chunk(inner.strip(), position + 1 + len(inner) - len(inner.lstrip()), "(", row))
            position = closing if closing < len(text) and text[closing] == "\n" else closing + 1
            start, separator = position, ")"
            continue
        match = _SEPARATOR.match(text, position)
        if match and not _glued(text, start, position, match.group(0)):
            close(position)
            if match.group(0).startswith(":") and chunks and text[start:position].strip():
                chunks[-1].heads = True
            if match.group(0) == "\n":
                row += 1
            start, separator = match.end(), match.group(0).strip(" ") or match.group(0)
            position = match.end()
            continue
        position += 1
    close(len(text))
    return chunks


def _glued(text: str, start: int, position: int, separator: str) -> bool:
    """Whether a separator belongs to what it stands in: "Barn- och", "A. Nordahl", "kl. 11", "1:e vice"."""
    before, after = text[start:position].rstrip(), text[position + len(separator) :]
    word = separator.strip()
    if word in ("och", "samt", "&", "liksom"):
        following = after.lstrip()
        capital = following[:1].isupper() or following[:1] == "�"
        return before.endswith("-") or not (capital or _leads_to_name(following))
    if word == ".":
        return bool(ABBREVIATED.search(before)) or not before
    if separator == "/":
        return not (re.search(r"[^\W\d_]+\s+\S+$", before) and re.match(r"\S+\s+[^\W\d_a-zåäö]", after))
    if word == "," and re.search(r"(?:§+|punkt\w*|p\.?)\s*[\d\s,–-]+$", before) and re.match(r"\s*\d", after):
        return True
    return bool(word in ("–", "-", "—") and re.search(r"\d$", before) and re.match(r"\s*\d", after))


def _leads_to_name(text: str) -> bool:
    name = match_name(text[:60])
    return bool(name and name.title and is_person(text[name.start : name.end]))


def _surname_first(chunk: Chunk, following: list[Chunk]) -> tuple[int, int] | None:
    """Span of "Berg, Anna": a family name, a comma, and only given names up to the next separator."""
    if not following or following[0].separator != "," or following[0].row != chunk.row:
        return None
    family = chunk.text.split()
    if len(family) > 2 or not all(w[:1].isupper() and w.replace("-", "").isalpha() for w in family):
        return None
    if is_given_name(family[0]) or municipality_code(chunk.text) or role_kind(chunk.text) or party_code(chunk.text):
        return None
    given = match_name(following[0].text)
    if not given or given.title or municipality_code(following[0].text):
        return None
    words = following[0].text[given.start : given.end].split()
    if len(words) > 2 or not all(is_given_name(w) for w in words) or ORGANISATION.search(chunk.text):
        return None
    return chunk.start, following[0].start + given.end


def _take(reading: Reading, chunk: Chunk, last: Person | None, sure: bool) -> None:
    text = chunk.text
    if chunk.separator == "(":
        if last:
            _bracket(last, text, chunk.start, reading.people)
        elif text:
            reading.loose.append((chunk.row, "bracket", text))
        return
    if last is None:
        bullet = _BULLET.match(text)
        if bullet and bullet.end():
            text = text[bullet.end() :]
            chunk = Chunk(text, chunk.start + bullet.end(), chunk.separator, chunk.row)
    if NOISE.match(text) or not text:
        return
    if chunk.heads and not is_person(text):
        kind = _kind_of(text)
        reading.group = (chunk.row, "organisation" if kind == "role" and not role_kind(text) else kind, text)
        if last is None:
            reading.loose.append(reading.group)
        return
    if VACANT.match(text):
        reading.vacancies += 1
        if last is None:
            reading.people.append(Person(chunk.start, chunk.start, "", chunk.row))  # takes the attributes, is nobody
        return
    name = match_name(text)
    if name and _starts_person(text, name, chunk, last, sure):
        name = _without_place(text, name)
        person = Person(chunk.start + name.start, chunk.start + name.end, text[name.start : name.end], chunk.row)
        person.joined = chunk.separator in ("och", "samt", "&", "liksom")
        if name.title:
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
        _attributes(person, tail, chunk.start + name.end)
        if person.joined:
            _share(reading.people)
    elif last is not None:
        _attributes(last, text, chunk.start)
        if chunk.separator != "\t":
            _share(reading.people)
    else:
        reading.loose.append((chunk.row, _kind_of(text), text))


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
        setattr(person, kind, text)


def _starts_person(text: str, name: NameMatch, chunk: Chunk, last: Person | None, sure: bool) -> bool:
    printed = text[name.start : name.end]
    tail = text[name.end :].strip()
    if INSTEAD_OF.match(text) or (PARTIAL.match(text) and PARTIAL.match(text).end() > name.start):  # type: ignore[union-attr]
        return False
    if municipality_code(text) or party_code(text) or MANNER.match(text):
        return False
    several = len(printed.split()) > 1
    if chunk.heads and not several:
        return False
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
    if several:
        return is_person(printed, known=chunk.separator not in (";", "och", "samt", "&"))
    # a given name alone goes on a list of given names, or follows "och"
    return is_given_name(printed) and not tail and (" " not in last.name or chunk.separator in ("och", "samt", "&"))


def _without_place(text: str, name: NameMatch) -> NameMatch:
    """ "Sandra Hultén Johansson Kungälv" where the gap between columns is lost: the last word is a municipality."""
    words = text[name.start : name.end].split()
    if len(words) > 2 and municipality_code(words[-1]) and words[-1] not in surnames():
        end = name.start + text[name.start : name.end].rindex(words[-1])
        return NameMatch(name.start, len(text[:end].rstrip()), name.title)
    return name


def _share(people: list[Person]) -> None:
    """ "Anna Berg och Bo Ek från Vimmerby": what is said of the last holds for those joined to it."""
    for before, after in zip(reversed(people[:-1]), reversed(people), strict=False):
        if not after.joined or before.row != after.row or before.municipality or before.organisation or before.roles:
            return
        if before.party or before.partial:
            return
        before.municipality, before.organisation = after.municipality, after.organisation


def _bracket(person: Person, text: str, start: int, people: list[Person]) -> None:
    """What stands in brackets after a name: a party, a municipality, a role ... one or several."""
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
                _attributes(person, piece_rest, start + position + first.end())
            else:
                _attributes(person, piece, start + position)
        position += len(piece)
    if person.municipality or person.organisation:
        _share(people)


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


def _attributes(person: Person, text: str, start: int) -> None:
    """Read what follows a name up to the next separator: replaced person, partial presence, party, role, place."""
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
            _attributes(person, text[instead.end() + replaced.end :], start + instead.end() + replaced.end)
            return
    partial = PARTIAL.search(text)
    if partial:
        person.partial.append(partial.group(0).strip(" ,;."))
        text = text[: partial.start()] + text[partial.end() :]
    _plain(person, text)


def _plain(person: Person, text: str) -> None:
    text = re.sub(r"\s+", " ", text).strip(" ,:;–—-*.") if text.strip() not in ("-", "–") else ""
    if not text or NOISE.match(text) or MANNER.match(text):
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
    kind = _kind_of(text)
    if kind == "party" and person.party and person.instead_of and not person.instead_party:
        person.instead_party = text
    elif kind == "party":
        person.party = person.party or text
    elif kind == "municipality":
        person.municipality = person.municipality or re.sub(r"(?i)^(?:från|i|för) ", "", text)
    elif kind == "role":
        person.roles.append(text)
    elif kind == "organisation":
        person.organisation = person.organisation or re.sub(r"(?i)^(?:från|för|representant för|repr\.?) ", "", text)


def _kind_of(text: str) -> str:
    bare = text.strip(" .:")
    if municipality_code(bare) or ("/" in bare and all(municipality_code(piece) for piece in bare.split("/"))):
        return "municipality"
    if party_code(bare):
        return "party"
    if re.match(r"(?i)^(?:från|repr\.?|representerar|för) ", bare):
        return "organisation"
    if role_kind(bare) and not (bare[0].isupper() and ORGANISATION.search(bare) and len(bare.split()) == 1):
        return "role"
    return "role" if bare[:1].islower() and not ORGANISATION.search(bare.split()[0]) else "organisation"
