"""The chair, the secretary and those who attest: from the list of those present, labels, signatures and the items."""

import re

from pipeline.schema import AgendaItem, Attendance, Evidence
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.front.fields import Field
from pipeline.segment.front.head import Head
from pipeline.segment.front.signatures import signed_by
from pipeline.segment.officers import read_officers
from pipeline.segment.rows import Part

_OFFICER = "rule:front_officer/1"


def read_officers_of_head(
    head: Head, fields: list[Field], attendance: tuple[Attendance, ...], items: tuple[AgendaItem, ...],
    evidence: dict[str, Evidence],
) -> tuple[str | None, str | None, tuple[str, ...]]:  # fmt: skip
    """(chair, secretary, attesters): from the list of those present where it has one, labels, signatures and items."""
    told = read_officers(head.document, items)
    found: dict[str, list[Part]] = {}
    for office in ("chair", "secretary"):
        present = [a for a in attendance if a.role_kind == office and a.status == "present"]
        listed = [Part(a.start, a.end, 0, a.name) for a in present]
        labelled = _labelled_name(head, fields, office) or _told_in_words(head, office)
        officers = [Part(o.start, o.end, 0, o.name) for o in told if o.office == office]
        found[office] = (listed if len(listed) == 1 else labelled or listed or officers)[:1]
    attesting = [Part(o.start, o.end, 0, o.name) for o in told if o.office == "attesters"]
    found["attesters"] = _labelled_names(fields, "attesters") or attesting or signed_by(head, "attesters")
    for office, parts in found.items():
        if parts:
            evidence[office] = head.of_part(parts[0], _OFFICER)
    names = {office: [re.sub(r"\s+", " ", p.text) for p in parts] for office, parts in found.items()}
    return (
        next(iter(names["chair"]), None),
        next(iter(names["secretary"]), None),
        tuple(dict.fromkeys(names["attesters"])),
    )


_PEN = re.compile(
    r"(?i)\b(?:(?:antecknat|antecknade|anteckningar(?:na)?|protokoll(?:et)?|nedtecknat|skrivet|sammanställt|upprättat)"
    r"(?:\s+(?:fördes|förda|fört|gjorda|är|har))*(?:\s+(?:fört|förts|skrivits))?\s+av|vid\s+(?:pennan|protokollet|"
    r"tangenterna|anteckningarna)|sekreterare|för\s+anteckningarna|förde|protokollförare)\s*[:,]?\s+(?=[A-ZÅÄÖ])"
)


def _told_in_words(head: Head, office: str) -> list[Part]:
    """ "Antecknat av Petter Nyqvist", "förde Tor Ljungdahl pennan": in the head or the last lines."""
    if office != "secretary":
        return []
    text = head.document.text
    tail = head.all_rows[-12].start if len(head.all_rows) > 12 else 0
    for start, end in ((0, head.end), (tail, len(text))):
        for match in _PEN.finditer(text, start, end):
            name = match_name(re.split(r"[\n\t]", text[match.end() : match.end() + 60])[0])
            if name and name.start == 0 and is_person(text[match.end() : match.end() + name.end]):
                return [Part(match.end(), match.end() + name.end, 0, text[match.end() : match.end() + name.end])]
    return []


def _labelled_name(head: Head, fields: list[Field], office: str) -> list[Part]:
    above = _above(head, fields, office)
    return above if above and _line_below(head, fields, office) else _labelled_names(fields, office) or above


def _labelled_names(fields: list[Field], office: str) -> list[Part]:
    for field in fields:
        if field.name != office:
            continue
        names = []
        for part in field.values[:3]:
            names += _names_of(part)
        if names:
            return names
    return []


def _names_of(part: Part) -> list[Part]:
    names, position = [], 0
    for piece in re.split(r"(,\s|;|\s(?:och|samt)\s|\t|\()", part.text):
        name = match_name(piece)
        if name and is_person(piece[name.start : name.end], known=bool(names)):
            start = part.start + position + name.start
            names.append(Part(start, start + name.end - name.start, part.x, piece[name.start : name.end]))
        position += len(piece)
    return names


def _line_below(head: Head, fields: list[Field], office: str) -> bool:
    """Whether a line to sign on stands right under the label: then the name is the one over it."""
    for field in fields:
        if field.name == office and field.row + 1 < len(head.all_rows):
            return bool(re.fullmatch(r"[\s._…\-–]{3,}", head.all_rows[field.row + 1].text))
    return False


def _above(head: Head, fields: list[Field], office: str) -> list[Part]:
    """A signature: the name stands over its label."""
    rows = head.all_rows
    for field in fields:
        if field.name != office or not field.row:
            continue
        for part in rows[field.row - 1].parts:
            if abs(part.x - field.label.x) < 20 and (names := _names_of(part)):
                return names
    return []
