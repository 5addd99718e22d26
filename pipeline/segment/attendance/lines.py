"""What one line of a list is: a person, a label that ends it, the name of a group, the tail of the line above."""

import re

from pipeline.segment.attendance.headings import Heading, leading_heading
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import (
    AMONG_THEM,
    AWAY,
    CAME,
    COUNT,
    INSTEAD_OF,
    NARRATIVE,
    ORGANISATION,
    REPLACED_BY,
    SENT_TO,
    STAYED_AWAY,
)
from pipeline.segment.known import is_given_name, municipality_code
from pipeline.segment.rows import Part, Row
from pipeline.swedish.meeting_words import label_field, party_code, role_kind
from pipeline.swedish.names import ordinary_words

_PEN = re.compile(r"(?i)protokoll|^(?:vid|för)\s|^(?:minnes)?anteckn|^(?:nedteckn|upprätt|skrivet|sammanställ)")


def sentence_cue(text: str) -> Heading | None:
    """The heading that the first sentence of a running list amounts to."""
    if STAYED_AWAY.match(text):
        return Heading("absent", None, True)
    match = CAME.match(text)
    if match:
        rest = text[match.end() :]
        name = match_name(rest)
        if name and is_person(rest[name.start : name.end]):
            return Heading("present", None, True)
    return None


def from_whom(text: str) -> bool:
    """ "Från branschen: Anna Berg, Bo Ek": those who came from somewhere, which stands before them."""
    lead = re.match(r"(?:Från|För|Ur|Via)\s[^:.,;]{2,40}:\s+(?=\S)", text)
    name = match_name(text[lead.end() :]) if lead and not SENT_TO.search(lead[0]) else None
    return bool(lead and name and is_person(text[lead.end() :][name.start : name.end]))


def house_words(text: str, below: bool = False) -> tuple[Heading, int] | None:
    """A list in the head after words that no list of headings has: "Runt fikabordet: Anna Berg, Bo Ek och Cilla Lund".

    (heading, offset of the people); where nothing follows the colon the caller looks for people below. What names a
    place or an organisation is said of the people and stays with them. One person is enough where the words say that
    somebody is away, or right `below` a list: "Processtöd: Anna Berg".
    """
    match = re.match(r"([A-ZÅÄÖ][^:\n\t]{2,60}):(?:\*\*)?(?:\s+|$)", text)
    label = match[1] if match else ""
    if match is None or label_field(label) or len(label.split()) > 8 or SENT_TO.search(label) or role_kind(label):
        return None
    rest = text[match.end() :]
    placed = municipality_code(label) or party_code(label) or ORGANISATION.search(label)
    name = match_name(rest)
    whole = name is not None and is_person(rest[name.start : name.end]) and len(rest) < 70
    if rest and people_in(rest) < (1 if placed or AWAY.search(label) or (below and whole) else 2):
        return None
    return Heading("absent" if AWAY.search(label) else "present", None, True), 0 if placed else match.end()


def told_freely(text: str) -> tuple[Heading, int] | None:
    """Three people or more after a few words in the head, whatever the verb: "Kring bordet satt Anna Berg, ..."."""
    for match in re.finditer(r"(?<=[a-zåäö,] )(?=[A-ZÅÄÖ][a-zåäö-]+ (?:\w+ )?[A-ZÅÄÖ])", text[:90]):
        lead = text[: match.start()]
        name = match_name(text[match.start() :])
        if name is None or name.start or not is_person(text[match.start() :][: name.end]):
            continue
        if re.search(r"[\d.:;\t]", lead) or len(lead.split()) > 9 or SENT_TO.search(lead) or NARRATIVE.search(lead):
            return None
        if people_in(text[match.start() :]) < 3 or not text[0].isupper():
            return None
        return Heading("absent" if AWAY.search(lead) else "present", None, True), match.start()
    return None


def later_cue(text: str, sentences: bool = True) -> int | None:
    """Where in a line those who came are brought in, after something else; without `sentences` only by a heading."""
    if sentences and (among := AMONG_THEM.search(text)):
        return among.end()
    for stop in re.finditer(r"[a-zåäö)\d]\.\s+(?=[A-ZÅÄÖ])", text):
        rest = text[stop.end() :]
        if (sentences and sentence_cue(rest)) or (re.match(r"[^.:]{3,60}:\s", rest) and leading_heading(rest)):
            return stop.end()
    return None


def is_person_row(row: Row) -> bool:
    texts = [re.sub(r"^[\s•●▪·–*-]+|^\d{1,3}[.)]?\s+", "", part.text) for part in row.parts[:3]]
    if re.match(r"[A-ZÅÄÖ][\w-]+, [A-ZÅÄÖ]", texts[0]) and is_given_name(re.split(r"[\s,(]+", texts[0])[1]):
        return True
    after_colon = [text.split(": ", 1)[1] for text in texts[:1] if ": " in text[:60]]
    after_colon += [text.split(" genom ", 1)[1] for text in texts[:1] if " genom " in text[:60]]
    for text in texts[:1]:  # "Dals-Ed – Jan Hult – kommunchef"
        dashed = re.match(r"([^–—:(,]*?)\s[–—-]\s(.*)", text, re.S)
        if dashed and (municipality_code(dashed[1]) or role_kind(dashed[1]) or ORGANISATION.search(dashed[1])):
            after_colon.append(dashed[2])
    for text in texts + after_colon:
        name = match_name(text)
        if not name:
            continue
        printed, tail = text[name.start : name.end], text[name.end :].strip()
        if is_person(printed) and not (NARRATIVE.search(tail) or (" " not in printed and tail[:1].islower())):
            return True
        if len(printed.split()) > 1 and re.match(r"\(\w{1,5}\)|,\s*\w{1,3}\b", tail):
            return True
        words = printed.split()
        ends = not tail or tail[0] in ",("
        if len(words) in (2, 3) and ends and not municipality_code(printed) and is_given_name(words[-1]):
            return True
    return False


def looks_like_name(text: str) -> bool:
    """Two or three capital words and then nothing, a bracket or a comma: a name that no list knows."""
    name = match_name(text)
    if not name or name.title or ORGANISATION.search(text[name.start : name.end]):
        return False
    return len(text[: name.end].split()) in (2, 3) and not text[name.end :].strip(" *").lstrip()[:1].isalnum()


def is_label(row: Row) -> bool:
    """A label of the head or the signature block, which ends a list; "Ordförande  Anna Berg" is a row of the list."""
    first = row.parts[0].text
    head = re.match(r"[^:\t]{2,60}(?=:)", first)
    field_name = label_field(first) or (label_field(head.group(0)) if head else None)
    if first[:1].islower() and not head:
        field_name = None  # "Ebba Berg / sekreterare": the end of a line of the list
    leaders = re.match(r"(.*?\w)\s?[.…_]{3,}\s?(\w.*)$", row.text)
    if leaders and role_kind(leaders[2]) and is_person(leaders[1]):
        return False  # "Anna Berg ............ ordförande"
    if field_name is None:
        return bool(re.search(r"\.{6,}|_{6,}|…{3,}", row.text))
    if field_name in ("chair", "secretary"):
        others = [label_field(part.text) for part in row.parts[1:]]
        alone = len(row.parts) == 1 and not head
        return alone or any(others) or bool(re.search(r"\.{4,}|_{4,}|…{2,}", row.text)) or bool(_PEN.search(first))
    return field_name not in ("organisation",)


def is_attribute(text: str) -> bool:
    """A line that names a group (a municipality, a party, a role) or goes with the name above it."""
    bare = text.strip(" :•–-")
    role = role_kind(bare) and len(bare.split()) <= 4
    return bool(municipality_code(bare) or party_code(bare) or role or COUNT.search(bare))


def continues(text: str) -> bool:
    figures = re.match(r"\d+[–-]?\d*\s*§|\d+[–-]\d+\)?$|\d{1,3}\)?$", text)
    return bool(text) and (text[0].islower() or text[0] in "(§[" or bool(figures))


def is_prose(line: str) -> bool:
    """A long line with a full stop inside it that ends in the middle of a sentence."""
    return len(line) > 70 and bool(re.search(r"[a-zåäö]{2}\.\s+[A-ZÅÄÖ]", line)) and line[-1] not in ".:;!?)"


def is_running(rows: list[list[Part]]) -> bool:
    """Whether the list is running text: several people to a line, or lines that end in the middle of a list."""
    texts = [" ".join(part.text for part in parts) for parts in rows]
    broken = [text for text in texts[:-1] if text.rstrip().endswith((",", " och", " samt"))]
    if len(broken) * 2 > len(texts) - 1:
        return True
    if any(re.search(r",\s[A-ZÅÄÖ]\.$", text) for text in texts):
        return True
    if any(_is_nickname(pair[1]) and _is_nickname(pair[2]) for text in texts for pair in _TWO_NICKNAMES.finditer(text)):
        return True  # "abc, eklund, Anna Berg, kal"
    return any(people_in(part.text) > 1 for parts in rows for part in parts)


_TWO_NICKNAMES = re.compile(r"(?:^|(?<=,\s)|(?<=:\s))([a-zåäö][\w.-]{1,24}),\s([a-zåäö][\w.-]{1,24})(?=,|$)")


def _is_nickname(word: str) -> bool:
    return not (role_kind(word) or party_code(word) or municipality_code(word) or word in ordinary_words())


def people_in(text: str) -> int:
    """How many people one line of running text names."""
    bare = re.sub(r"\([^)]*\)?", "", text)
    count = 0
    for piece in re.split(r",|;|\||\s[·/]\s|\soch\s|\ssamt\s", bare):
        if INSTEAD_OF.match(piece.strip()) or REPLACED_BY.match(piece.strip()):
            continue  # "Anna Berg, ersättare för Bo Ek" is one who came
        name = match_name(piece.strip())
        count += bool(name and is_person(piece.strip()[name.start : name.end]))
    return count
