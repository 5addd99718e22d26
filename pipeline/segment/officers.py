"""Who opened, chaired, kept the minutes and attested them, as told in the items: "Till justerare valdes ..."."""

import re
from dataclasses import dataclass

from pipeline.schema import AgendaItem, Document
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.swedish.meeting_words import label_field, role_kind

_CHAIR = (
    r"(?i)\b(?:\w*ordförande(?:n)?|leda\s+(?:dagens\s+|årets\s+)?(?:\w*möte\w*|\w*stämma\w*|förhandlingarna)|"
    r"mötesledare|ordf)\b(?!\s*:?\s*för\s+(?:ett|två|1|2)\s+år)"
)
_SECRETARY = r"(?i)\b(?:\w*sekreterare(?:n)?|föra\s+(?:dagens\s+)?protokoll(?:et)?|protokollförare|protokollsförare)\b"
_ATTESTERS = r"(?i)\b(?:\w*justerare|justeringsm[aä]n(?:nen)?|justeringspersoner|justera)\b"
_OFFICES = (
    ("chair", re.compile(_CHAIR)),
    ("secretary", re.compile(_SECRETARY)),
    ("attesters", re.compile(_ATTESTERS)),
)
_ELECTED = re.compile(
    r"(?i)\b(?:valdes|valde|väljs|väljer|välja|utsågs|utsåg|utses|utser|utse|utsedda|utsedd|valts|utsetts|fungerade|fungerar|omvaldes|"
    r"anmäldes|tjänstgjorde|tjänstgör|förordnades|inträdde|åtog\s+sig|kallades|anlitades)\b"
)
_OPENED = re.compile(r"(?i)\b(?:öppna(?:s|des|de|r)|förklarade|hälsade)\b")
_WELCOMED = re.compile(
    r"(?i)\bhälsa(?:de|r|s|des)\s+(.{4,200}?)\s+(?:(?-i:[a-zåäö]+)\s+){0,2}välkom(?:na|men|mna)\b", re.S
)
_OTHER_ELECTION = re.compile(r"(?i)styrelse|valberedning|revisor|ledam[oö]t|suppleant|ombud|kassör|firmateckn")
_OWN_ELECTION = re.compile(
    r"(?i)möte|stämm|juster|protokollförare|öppn|presidium|sekreterare|rösträknare|dagordning|upprop|funktion"
)
_BY_NAME = re.compile(r"(?i)\bav\s+(?:\w+(?:ordförande|ordföranden|ordf\.?)?\s+)?(?=[A-ZÅÄÖ])")
_PRESENTED = re.compile(
    r"(?i)\b(?:föredrogs|lästes(?:\s+upp)?|upplästes|presenterades|redovisades|genomgicks)(?:\s+\w+)?\s+av\s+"
)
_ROLE_PRINTED = {"chair": "ordförande", "secretary": "sekreterare", "attesters": "justerare"}


@dataclass(frozen=True, slots=True)
class Officer:
    """`office` is opener, welcomed, chair, secretary or attesters; `text[start:end]` the name; `role` as printed."""

    office: str
    name: str
    start: int
    end: int
    printed: str | None = None  # the office that somebody holds who only opened the meeting

    @property
    def role(self) -> str | None:
        return self.printed or _ROLE_PRINTED.get(self.office)


def read_officers(document: Document, items: tuple[AgendaItem, ...]) -> tuple[Officer, ...]:
    """Officers of the meeting named in its items, in the order of the text; elections to a board are left out."""
    found: list[Officer] = []
    for start, end, title in _stretches(document, items):
        told = [office for office, pattern in _OFFICES if pattern.search(title)]
        for low, high in _sentences(document.text, start, end):
            found.extend(_of_sentence(document.text, low, high, told[0] if len(told) == 1 else None))
    seen: set[tuple[str, str]] = set()
    unique = []
    for officer in [*_labelled(document, items), *found]:
        if (officer.office, officer.name) not in seen:
            seen.add((officer.office, officer.name))
            unique.append(officer)
    return tuple(unique)


def read_presenters(document: Document, items: tuple[AgendaItem, ...]) -> tuple[Officer, ...]:
    """Those who read or showed something at the meeting, where the text says in what office."""
    found = []
    for start, end in ((item.body_start, item.body_end) for item in items):
        for match in _PRESENTED.finditer(document.text, start, end):
            rest = document.text[match.end() : min(end, match.end() + 120)]
            names = [name for name in _names(rest) if not rest[: name[0]].strip() or role_kind(rest[: name[0]])]
            if not names or any(mark in rest[: names[0][0]] for mark in ".,;"):
                continue
            low, high = names[0]
            printed = re.match(r",\s+([a-zåäö][\wåäö-]+)(?=[.,;\s])", rest[high:])
            role = printed[1] if printed and role_kind(printed[1]) else rest[:low].strip() or None
            if role is None:
                continue
            low, high = low + match.end(), high + match.end()
            found.append(Officer("presenter", document.text[low:high], low, high, role))
    return tuple(found)


_LABEL = re.compile(r"([^:\t]{3,40}?)\s*(?::\s*|\t\s*)(?=\S)")


def _labelled(document: Document, items: tuple[AgendaItem, ...]) -> list[Officer]:
    """Officers under labels of the head: "Mötesordförande: Anna Berg", "Justeringspersoner   Bo Ek och Cilla Lund"."""
    limit = items[0].body_start if items else len(document.text) // 2
    found = []
    for line in document.lines:
        text = document.text[line.start : line.end]
        label = _LABEL.match(text)
        office = label_field(label[1]) if label and line.start < limit else None
        if label and office in ("chair", "secretary", "attesters"):
            role = re.sub(r"(?i)er$", "", label[1]) if label[1].lower().endswith("personer") else label[1]
            printed = None if role_kind(role) is None else role
            start = line.start + label.end()
            for low, high in ((start + a, start + b) for a, b in _names(text[label.end() :])):
                found.append(Officer(office, document.text[low:high], low, high, printed))
    return found


def _stretches(document: Document, items: tuple[AgendaItem, ...]) -> list[tuple[int, int, str]]:
    if not items:
        return [(0, len(document.text) // 2, "")]
    stretches = [(0, items[0].body_start, "")]  # "Att jämte ordföranden justera utsågs ..." in the head
    for number, item in enumerate(items):
        start = max(item.end, item.body_start)
        own = _OWN_ELECTION.search(item.title)
        other = _OTHER_ELECTION.search(item.title)
        if (
            (own and not other)
            or (number < 3 and not other)
            or (own and other and re.search(r"(?i)för (?:möte|stämma|årsmöte|dagen)", item.title))
        ):
            stretches.append((start, item.body_end, item.title))
    return stretches


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans, low = [], start
    for match in re.finditer(
        r"(?<![A-ZÅÄÖ])(?<!\bnr)(?<!\bkl)\.\s+(?=[A-ZÅÄÖ§\d])|\n(?=\s*(?:§|\d+[.)]\s|[A-ZÅÄÖ][^\n]{0,60}\n))",
        text[start:end],
    ):
        spans.append((low, start + match.start() + 1))
        low = start + match.end()
    spans.append((low, end))
    return [short for span in spans for short in _shorter(text, *span)]


def _shorter(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch without full stops (a list, a form) is taken two lines at a time."""
    if end - start < 600:
        return [(start, end)]
    breaks = [start, *(start + m.end() for m in re.finditer(r"\n", text[start:end])), end]
    return list(zip(breaks, breaks[2:], strict=False))


def _of_sentence(text: str, start: int, end: int, of_title: str | None) -> list[Officer]:
    """Officers of one sentence; `of_title` is the office that the item's title names, for "Valdes Ivar Moss."."""
    sentence = text[start:end]
    names = _names(sentence)
    if not names:
        return []
    opened = _OPENED.search(sentence)
    if opened and not _ELECTED.search(sentence[: opened.start()]):
        by = _BY_NAME.search(sentence, opened.end())
        if by and by.start() - opened.end() < 60:
            close = [n for n in names if n[0] >= by.start()][:1]
        else:
            close = [n for n in names if n[1] <= opened.start()][-1:]
        chairs = re.search(r"(?i)\bordförande(?:n)?\b", sentence[: opened.end() + 60])
        role = "ordförande" if chairs else None
        openers = [Officer("opener", text[start + a : start + b], start + a, start + b, role) for a, b in close]
        return openers + _welcomed(text, start, end, {a for a, _ in close})
    elected = _ELECTED.search(sentence)
    if not elected:
        return []
    marks = sorted(
        (match.start(), match.end(), office, _as_printed(match.group(0)))
        for office, pattern in _OFFICES
        for match in pattern.finditer(sentence)
        if _takes_names(sentence, match, names)
    )
    if not marks and of_title:
        return [Officer(of_title, text[start + a : start + b], start + a, start + b) for a, b in names]
    if not marks:
        return []
    officers = []
    office_first = marks[0][0] < names[0][0]
    for a, b in names:
        if office_first:
            mark = next((m for m in reversed(marks) if m[1] <= a), None)
        else:
            mark = next((m for m in marks if m[0] >= b), None)
        if mark:
            officers.append(Officer(mark[2], text[start + a : start + b], start + a, start + b, mark[3]))
    return officers


def _welcomed(text: str, start: int, end: int, openers: set[int]) -> list[Officer]:
    """ "... och hälsade Bo Ek och Cilla Lund välkomna": they were there, in no office of the meeting."""
    match = _WELCOMED.search(text, start, end)
    names = _names(match[1]) if match else []
    low = match.start(1) if match else 0
    spans = [(low + a, low + b) for a, b in names if low + a - start not in openers]
    return [Officer("welcomed", text[a:b], a, b) for a, b in spans]


def _as_printed(word: str) -> str | None:
    """The office as the sentence calls it ("stämmoordförande"), without the article; None for a verb or a plural."""
    role = re.sub(r"(?i)(?<=ande|rare)n$", "", word).lower()
    return role if " " not in role and role_kind(role) and role.endswith(("ande", "are", "man", "person")) else None


def _takes_names(sentence: str, match: re.Match[str], names: list[tuple[int, int]]) -> bool:
    """Not "jämte ordföranden justera", nor a title right before a name ("ordföranden Anna Berg öppnade")."""
    before = sentence[max(0, match.start() - 24) : match.start()].lower()
    if re.search(r"(?:jämte|tillsammans med|utöver|förutom|med|av)\s+$", before):
        return False
    return not (match.group(0).lower().endswith("ordföranden") and "till" not in before)


def _names(sentence: str) -> list[tuple[int, int]]:
    """Spans of names in running text: two words or more that begin with a given name."""
    found, position = [], 0
    for word in re.finditer(r"(?<![\w-])[A-ZÅÄÖÉ][\w-]*", sentence):
        if word.start() < position:
            continue
        name = match_name(sentence[word.start() : word.start() + 80])
        if name and not name.title and name.start == 0:
            printed = sentence[word.start() : word.start() + name.end]
            if " " in printed.replace("\n", " ") and is_person(printed):
                found.append((word.start(), word.start() + name.end))
                position = word.start() + name.end
    return found
