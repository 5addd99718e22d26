"""The names in the head: the body that met and the organisation it belongs to."""

import itertools
import re
from collections.abc import Iterable

from pipeline.schema import Evidence
from pipeline.segment.attendance.headings import any_heading
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import CAME, NARRATIVE, ORGANISATION
from pipeline.segment.front.bodies import (
    body_in_file_name,
    commonest_body,
    find_body,
    is_body,
    known_by_little,
    whole_line,
)
from pipeline.segment.front.fields import Field
from pipeline.segment.front.head import Head
from pipeline.segment.front.meetings import find_meeting_body, gathering, is_general, meeting_words
from pipeline.segment.front.named import Named
from pipeline.segment.front.organisations import (
    find_organisation,
    kommun,
    municipality_in,
    municipality_of,
    organisation_after,
)
from pipeline.segment.rows import Row
from pipeline.swedish.meeting_words import document_type, fold, label_field
from pipeline.swedish.names import ordinary_words

_MAKER = "rule:front_body/1"
_SENTENCE = re.compile(
    r"(?i)(?:sammanträde|möte|överläggning|samling|träff)\w*\s+(?:med|i|för|inom|av)\s+|protokoll\s+(?:för|från)\s+"
)


# Spoken of in the minutes of many: no sign that it was the one that met.
_OF_MUNICIPALITY = re.compile(r"(?i)^(?:kommun|stads|landstings|region)(?:styrelsen|fullmäktige)$|nämnden$")


def read_body(head: Head, fields: list[Field], evidence: dict[str, Evidence]) -> str | None:
    """The body that met, from a label, a title line, a running head, a sentence of the head, or the text itself."""
    for found, place in _body_candidates(head, fields):
        if found and found.name.lower() not in _ANY_BODY:
            evidence["body"] = place
            name = _without_owner(found.name)
            return name[:1].upper() + name[1:]
    for row in _title_rows(head)[:3]:
        if _SAYS_WHOSE.match(row.text) and (meeting := gathering(row.text)):
            evidence["body"] = head.evidence(row.start, row.end, _MAKER)
            return meeting.name
    found = commonest_body(head.document.text)
    if found is None or _OF_MUNICIPALITY.search(found.name):
        for row in _title_rows(head)[:6]:
            if meeting := gathering(row.text):
                evidence["body"] = head.evidence(row.start, row.end, _MAKER)
                return meeting.name
    if found:
        evidence["body"] = head.evidence(found.start, found.end, _MAKER)
        return found.name[:1].upper() + found.name[1:]
    return None


_ANY_BODY = frozenset(["utskott", "beredning", "nämnd", "grupp", "råd", "nätverk", "styrelse"])  # no name of their own
_SAYS_WHOSE = re.compile(r"(?i)(?:mötes|års|stämmo)?(?:protokoll|anteckningar)\s(?:fört|förda|från|vid)\s")


def _without_owner(name: str) -> str:
    """The second line of "HABO KOMMUN / Kommunfullmäktige", where a title of two lines was read as one."""
    lines = name.split("\n")
    return lines[-1] if len(lines) == 2 and municipality_of(lines[0]) else name


def _body_candidates(head: Head, fields: list[Field]) -> Iterable[tuple[Named | None, Evidence]]:
    title = _title_rows(head)
    for field in fields:
        named = field.name == "body" or fold(field.label.text) in ("möte", "sammanträde", "mötesgrupp")
        if named and field.values and find_body(field.values[0].text):
            part = field.values[0]
            yield find_body(part.text), head.of_part(part, _MAKER)
    for first, second in itertools.pairwise(title):
        if found := _over_two_lines(first, second):
            yield found, head.evidence(first.start, second.parts[0].end, _MAKER)
    wrapped = _wrapped_titles(title)
    for start, end in [
        span
        for span in wrapped
        if any(row.end in range(*span) and row.end == other.start for row, other in itertools.pairwise(title))
    ]:
        if found := find_body(head.document.text[start:end].replace("\n", " ")):
            yield found, head.evidence(start, end, _MAKER)
    for row in title:
        for part in row.parts:
            if found := whole_line(part.text) or (find_body(part.text) if is_body(part.text) else None):
                yield found, head.of_part(part, _MAKER)
    for start, end in wrapped:
        if found := find_body(head.document.text[start:end].replace("\n", " ")):
            yield found, head.evidence(start, end, _MAKER)
    for aside in head.asides:
        for piece in re.split(r"\t| \| | · |, ", aside.text):
            if is_body(piece):
                yield find_body(piece), Evidence(aside.text, aside.page, maker=_MAKER)
    for row in title:
        text = row.text
        sentence = _SENTENCE.search(text)
        meeting = find_meeting_body(text)
        found = find_body(text[sentence.end() :] if sentence else text)
        if meeting and not (found and is_general(meeting)):
            yield meeting, head.evidence(row.start, row.end, _MAKER)
        if found:
            yield found, head.evidence(row.start, row.end, _MAKER)
    for aside in head.asides:
        if found := find_meeting_body(aside.text) or find_body(aside.text):
            yield found, Evidence(aside.text, aside.page, maker=_MAKER)
    for row in title[:6]:
        if found := known_by_little(row.parts[0].text):
            yield found, head.of_part(row.parts[0], _MAKER)
    for row in title:
        if people := _OFFICE_HOLDERS.fullmatch(row.text):
            yield Named(people[1], 0, len(people[1])), head.evidence(row.start, row.end, _MAKER)
    for name in (head.document.title or "", _words_of_file(head.document.file)):
        if found := body_in_file_name(name, head.document.text):
            yield found, Evidence(name, 1, maker=_MAKER)


# "Ekonomichefer i Dalarna": a network named after what its members are
_OFFICE_HOLDERS = re.compile(
    r"([A-ZÅÄÖ][\wåäö-]*(?:chefer|direktörer|strateger|samordnare|sekreterare))(?:\s(?:i|inom|på|vid)\s[\w\såäö-]{3,40})?"
)


def _words_of_file(file: str) -> str:
    return re.sub(r"\.\w+$|[_\s.]+", " ", file.rsplit("/", 1)[-1]).strip()


def _over_two_lines(first: Row, second: Row) -> Named | None:
    """ "Sociala centralnämndens" over "arbetsutskott   1978-11-14": a name that goes on in lower case below."""
    above, below = first.parts[0], second.parts[0]
    titled = first.size == second.size and (first.bold or first.size > 12) and len(first.parts) == len(second.parts)
    if not (below.text[:1].islower() and abs(above.x - below.x) < 12 and (above.text.endswith("s") or titled)):
        return None
    between = "" if above.end == below.start else " "  # a word broken over the end of the line is whole again
    found = find_body(above.text + between + below.text)
    return found if found and found.start == 0 and found.end > len(above.text) else None


def _wrapped_titles(title: list[Row]) -> list[tuple[int, int]]:
    """Spans of titles that run over two lines or three: the same size, larger than what follows."""
    spans = []
    for first, second in itertools.pairwise(title):
        alike = first.size == second.size and first.bold == second.bold and second.page == first.page
        if alike and (first.bold or first.size > 12) and (second.gap or 0) < 1.0 and len(first.parts) == 1:
            spans.append((first.start, second.end))
    return spans


def _title_rows(head: Head) -> list[Row]:
    """Rows above the first label or list, and at least the first four."""
    rows = []
    for number, row in enumerate(head.rows[:14]):
        first = row.parts[0].text
        colon = first.split(":")[0] if ":" in first[:40] else first
        listing = any_heading(first)
        if number and ((listing and listing.alone) or CAME.match(first)):
            break
        if number and _begins_with_person(first):
            continue
        stops = label_field(first) or label_field(colon)
        if stops and number >= 1:
            if number >= 4:
                break
            continue
        rows.append(row)
    return rows


def _begins_with_person(text: str) -> bool:
    name = match_name(text)
    return bool(name and name.start == 0 and " " in text[: name.end] and is_person(text[: name.end]))


def read_organisation(
    head: Head, fields: list[Field], body: str | None, evidence: dict[str, Evidence]
) -> tuple[str | None, str | None]:
    """(organisation as printed, code of the municipality whose minutes these are)."""
    for name, place in _organisation_candidates(head, fields, body):
        evidence["organisation"] = place
        code = municipality_of(name)
        if code:
            evidence["municipality_code"] = place
        return name, code
    for aside in head.asides:
        if code := municipality_in(aside.text):
            place = evidence["municipality_code"] = Evidence(aside.text, aside.page, maker=_MAKER)
            evidence["organisation"] = place
            return re.split(r"(?i)\s(?:kommun)", aside.text)[0] + " kommun", code
    if body and re.search(r"(?i)\bgemensam", body):
        evidence["organisation"] = evidence["body"]
        return body, None  # a board of several is its own
    return _implied_municipality(head, fields, body, evidence)


_MUNICIPAL = re.compile(
    r"(?i)^(?:kommunstyrelsen?|kommunfullmäktige|(?!.*(?:gemensam|sjukvård|landsting|region|kyrko|trafik)).*nämnden?)(?:s\s\w*utskott)?$|brå$|"
    r"^(?:lokala\s)?brottsförebyggande rådet$"
)
_HOUSE = re.compile(r"(?i)(?:kommunhuset|kommunalhuset|stadshuset|kommunkontoret|kommunkansliet|rådhuset)\b")


def _implied_municipality(
    head: Head, fields: list[Field], body: str | None, evidence: dict[str, Evidence]
) -> tuple[str | None, str | None]:
    """Whose board it is where only a place says so: "Byggnadsnämnden i Tranås"; it meets in "Kommunhuset, Växjö"."""
    if body is None or not _MUNICIPAL.search(body):
        return None, None
    title = " ".join(row.text for row in _title_rows(head)[:3])
    named = re.search(rf"(?i){re.escape(body)}\s+i\s+(?-i:([A-ZÅÄÖ][\wåäö-]+))", title)
    names = [named[1]] if named else []
    for part in (part for field in fields if field.name == "meeting_place" for part in field.values[:1]):
        if _HOUSE.search(part.text):
            names += re.findall(r"[A-ZÅÄÖ][\wåäö-]+", _HOUSE.sub(" ", part.text))
    for name in names:
        if code := municipality_of(name):
            evidence["organisation"] = evidence["municipality_code"] = evidence["body"]
            return kommun(name), code
    return None, None


def _organisation_candidates(head: Head, fields: list[Field], body: str | None) -> Iterable[tuple[str, Evidence]]:
    for field in fields:
        if field.name == "organisation" and field.values and field.values[0].text[:1].isupper():
            yield field.values[0].text, head.of_part(field.values[0], _MAKER)
    title = [row for row in _title_rows(head) if len(row.text) < 130 and not _labels_place(row)]
    joined = _joined_titles(head, title)
    body_named = find_body(joined)
    for meeting in [*meeting_words(joined), *([body_named] if body_named else [])]:
        found = organisation_after(joined[meeting.end :])
        if found and not found.name.isupper() and not _is_no_name(found.name):
            start = title[0].start + meeting.end + found.start
            yield found.name, head.evidence(start, start + len(found.name), _MAKER)
    for aside in head.asides:
        for piece in re.split(r"\t|, | \| | · ", aside.text):
            found = find_organisation(piece)
            if found and found.start == 0:
                yield found.name, Evidence(aside.text, aside.page, maker=_MAKER)
    for first, second in itertools.pairwise(title[:4]):
        over = f"{first.parts[0].text} {second.parts[0].text}"
        found = find_organisation(over) if abs(first.x - second.x) < 12 else None
        if found and found.start == 0 and found.end == len(over):
            yield found.name, head.of_part(first.parts[0], _MAKER)
    for row in title[:6]:
        short = len(row.text.split()) <= 8 and not row.text.rstrip().endswith(".") and not NARRATIVE.search(row.text)
        if short and (found := find_organisation(row.text.replace("\t", " "))):
            yield found.name, head.evidence(row.start, row.end, _MAKER)
    for row in title[:6]:
        for part in row.parts:
            for piece in re.split(r"\s[–—|·-]\s|,\s", part.text):
                if _is_organisation(piece):
                    yield piece.strip(), head.of_part(part, _MAKER)
    for aside in head.asides:
        for piece in re.split(r"\t|, | \| | · ", re.sub(r"\s*\d+\s*(?:[/(]\s*\d+\)?)?$", "", aside.text)):
            if _is_organisation(piece):
                yield piece.strip(), Evidence(aside.text, aside.page, maker=_MAKER)
    for aside in head.asides:
        piece = aside.text.split("\t")[0].strip()
        if aside.kind in ("head", "repeated") and "\t" in aside.text and _is_letterhead(piece):
            yield re.sub(r"^Projekt:\s+", "", piece), Evidence(aside.text, aside.page, maker=_MAKER)
    if len(title) > 1 and _is_letterhead(title[0].parts[0].text):
        yield title[0].parts[0].text, head.of_part(title[0].parts[0], _MAKER)


def _is_letterhead(text: str) -> bool:
    """A short line of no meaning of its own at the head of a page: the name of those whose paper it is."""
    bare = re.sub(r"^Projekt:\s+", "", text)
    words = bare.split()
    if not 2 <= len(words) <= 5 or not bare[:1].isalpha() or re.search(r"[\d:;!?._]|\s[–-]\s", bare):
        return False
    if document_type(bare) or find_body(bare) or find_meeting_body(bare) or gathering(bare) or label_field(bare):
        return False
    if _begins_with_person(bare) or NARRATIVE.search(bare) or any_heading(bare) or _is_no_name(words[0] + words[-1]):
        return False
    return sum(word[0].isupper() for word in words) * 2 >= len(words) and not bare.lower().startswith(("sida", "blad"))


def _labels_place(row: Row) -> bool:
    first = row.parts[0].text
    return label_field(first.split(":")[0]) in ("meeting_place", "meeting_time", "meeting_date")


def _is_no_name(name: str) -> bool:
    """A kind of meeting, a weekday or an ordinary word, where the name of an organisation could stand."""
    meeting = find_meeting_body(name) or gathering(name)
    return bool(meeting and meeting.end - meeting.start == len(name)) or name.lower() in ordinary_words()


def _joined_titles(head: Head, title: list[Row]) -> str:
    """The title rows as one line, of the length of the text they stand in; what stands between them is blotted out."""
    if not title:
        return ""
    start, text = title[0].start, ""
    for row in title:
        gap = row.start - start - len(text)
        text += (" " if gap == 1 else "|" * gap) + head.document.text[row.start : row.end].replace("\n", " ")
    return text


def _is_organisation(text: str) -> bool:
    """A line or a part of one that is nothing but an organisation's name."""
    bare = text.strip()
    words = bare.split()
    if not 1 <= len(words) <= 6 or not bare[:1].isupper() or re.search(r"[\d:]", bare) or is_body(bare):
        return False
    if re.match(r"(?i)(?:\w*protokoll|\w*anteckningar|kallelse|plats|tid|datum|expedieras|sida)", bare):
        return False
    if (
        bare.lower() in ("region", "kommun", "regionen")
        or NARRATIVE.search(bare)
        or find_body(bare)
        or re.search(r"[!?]$", bare)
    ):
        return False
    return bool(ORGANISATION.search(bare)) and not find_meeting_body(bare)
