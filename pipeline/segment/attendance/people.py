"""Blocks of names -> rows of attendance: one row per person, replaced members absent, vacancies nobody."""

import itertools
import re
import unicodedata
from dataclasses import dataclass, field, replace

from pipeline.schema import Attendance, Document, Issue
from pipeline.segment.attendance.blocks import Block, is_running
from pipeline.segment.attendance.entry import ABBREVIATED, Person, Stretch, read_people
from pipeline.segment.attendance.grid import mark
from pipeline.segment.attendance.headings import Heading, leading_heading, read_heading
from pipeline.segment.attendance.names import is_person, match_name
from pipeline.segment.attendance.words import CAME, COUNT, INSTEAD_OF, NOISE, PARTIAL, STAYED_AWAY, VACANT
from pipeline.segment.known import municipality_code
from pipeline.segment.officers import Officer
from pipeline.segment.rows import Part
from pipeline.swedish.meeting_words import party_code, role_kind

_MAKER = "rule:attendance/1"
_SENTENCE_END = re.compile(r"(?<=[^\s.A-ZÅÄÖ])[.;]\s+(?=[A-ZÅÄÖ][\w-]*\s|Via\b|På\b)")


_AWAY = re.compile(
    r"(?i)\b(?:har|hade)\s+(?:anmält|meddelat|lämnat)\s+(?:förhinder|återbud|frånvaro)|\bvar\s+frånvarande"
)


_ALL_BUT = re.compile(
    r"(?i)\b(?:samtliga|alla|hela styrelsen)\b[^.;\n]*?\b(?:utom|förutom|undantaget|med undantag (?:av|för))\s+"
)
_ALL = re.compile(
    r"(?i)\b(?:samtliga|alla|hela styrelsen)\b(?=[^.;\n]*(?:närvarande|utom|ledamöter|styrelsen|medlemmar))"
)


@dataclass(slots=True)
class Register:
    """Everybody found so far, in the order of the text; knows who is the same person."""

    document: Document
    found: list[Attendance] = field(default_factory=list)
    replaced: list[tuple[str, tuple[int, int], str | None]] = field(default_factory=list)
    notes: list[Issue] = field(default_factory=list)

    def add(self, person: Person, place: tuple[int, int], heading: Heading, role: str | None = None) -> None:
        start, end = place
        name = self.document.text[start:end]
        if not name.strip():
            return
        roles = [r for r in person.roles if not r.startswith("^")]
        titles = [r[1:] for r in person.roles if r.startswith("^")]
        printed_role = ", ".join(roles) or role or heading.role or ", ".join(titles) or person.serving or None
        kind = next((k for r in [*roles, *titles, role or "", heading.role or ""] if r and (k := role_kind(r))), None)
        if kind is None and (person.instead_of or person.serving):
            kind = "substitute"
        for text in [*roles, *titles]:
            if role_kind(text) in ("chair", "vice_chair"):
                kind = role_kind(text)
        row = Attendance(
            name=name, status=person.status or heading.status, start=start, end=end, page=self.document.page_of(start),
            role=printed_role, role_kind=kind or ("other" if printed_role else None), party=person.party,
            municipality=person.municipality,
            municipality_code=municipality_code(person.municipality) if person.municipality else None,
            organisation=person.organisation, substitute_for=person.instead_of,
            partial=", ".join(person.partial) or heading.partial or None, maker=_MAKER,
            confidence=0.95 if is_person(name) else 0.8,
        )  # fmt: skip
        known = next((n for n, other in enumerate(self.found) if _same(other, row)), None)
        if known is None:
            self.found.append(row)
        else:
            self.found[known] = _merged(self.found[known], row)

    def add_officers(self, officers: tuple[Officer, ...]) -> None:
        """Where no list says who came: those who opened, chaired, kept the minutes and attested them were there."""
        for officer in officers:
            kind = None if officer.office == "opener" else officer.office.removesuffix("s")
            row = Attendance(
                officer.name, "present", officer.start, officer.end, self.document.page_of(officer.start),
                role=officer.role, role_kind=kind, confidence=0.85, maker="rule:attendance_officers/1",
            )  # fmt: skip
            known = next((n for n, other in enumerate(self.found) if _same(other, row)), None)
            if known is None:
                self.found.append(row)
            else:
                self.found[known] = _merged(self.found[known], row)
        if officers:
            start, end = officers[0].start, officers[0].end
            self.note(
                "officers_only", "No list says who was present; only the officers of the meeting are known.", start, end
            )

    def replace_by(self, name: str, place: tuple[int, int], party: str | None) -> None:
        self.replaced.append((name, place, party))

    def note(self, code: str, message: str, start: int, end: int) -> None:
        self.notes.append(Issue(code, message, self.document.page_of(start), start, end))

    def rows(self) -> tuple[Attendance, ...]:
        """All rows; those whom somebody stands in for are absent unless a list has them present."""
        for name, (start, end), party in self.replaced:
            if any(_folded(name) == _folded(other.name) or _short_for(name, other.name) for other in self.found):
                continue
            if len(name.split()) < 2 or self.document.text[start:end] != name or not is_person(name, known=False):
                message = f"Somebody is said to stand in for '{name}', who is in no list."
                self.note("replaced_unknown", message, start, end)
                continue
            page = self.document.page_of(start)
            maker = "rule:attendance_replaced/1"
            self.found.append(Attendance(name, "absent", start, end, page, party=party, confidence=0.9, maker=maker))
        return tuple(sorted((self._resolved(row) for row in self.found), key=lambda row: row.start))

    def issues(self) -> tuple[Issue, ...]:
        return tuple(self.notes)

    def _resolved(self, row: Attendance) -> Attendance:
        if row.substitute_for and len(row.substitute_for.split()) < 2:
            whole = [o.name for o in self.found if _short_for(row.substitute_for, o.name)]
            if len(whole) == 1:
                return replace(row, substitute_for=whole[0])
        return row


def read_block(block: Block, register: Register) -> None:
    """Read every person of one block into the register. A list of those summoned tells of nobody."""
    if block.heading.status == "called":
        return
    if block.grid:
        _read_grid(block, register)
        return
    stretch = _stretch(block)
    if not stretch.text:
        return
    _note_counts(stretch, register)
    for part, heading, sure in _passages(stretch, block.heading):
        reading = read_people(part, sure)
        group: dict[str, str] = {}
        by_row = {person.row for person in reading.people if person.name}
        loose = {}
        for row, kind, text in reading.loose:
            loose.setdefault(row, []).append((kind, text))
        _mend_torn(reading.people, loose)
        for row in sorted({*loose, *(p.row for p in reading.people)}):
            if row not in by_row and row in loose:
                _loose_row(loose[row], group, reading.people, row)
            for person in (p for p in reading.people if p.row == row and p.name):
                local = dict(group)
                for kind, text in loose.get(row, []):
                    local[kind] = text
                _complete(person, local)
                _register(person, part, heading, register, local.get("role"))


def _mend_torn(people: list[Person], loose: dict[int, list[tuple[str, str]]]) -> None:
    """All names and then all their municipalities, one to a line: columns that were torn apart are put together."""
    lines = sorted(row for row in loose if row not in {p.row for p in people})
    runs: list[list[int]] = []
    for row in lines:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    for run in runs:
        above = [p for p in people if p.name and run[0] - len(run) <= p.row < run[0]]
        kinds = {kind for row in run for kind, _ in loose[row]}
        bare = all(not p.municipality and not p.organisation for p in above)
        closed = not any(p.row == run[-1] + 1 for p in people) or len(run) > 1
        if (
            len(above) == len(run)
            and kinds <= {"municipality", "organisation"}
            and "municipality" in kinds
            and bare
            and closed
        ):
            for person, row in zip(above, run, strict=True):
                kind, text = loose.pop(row)[0]
                setattr(person, kind, text)


def _loose_row(attributes: list[tuple[str, str]], group: dict[str, str], people: list[Person], row: int) -> None:
    """A line with no name: it heads the names below it, or stands under the name above."""
    later = any(p.row == row + 1 and p.name for p in people)
    for kind, text in attributes:
        if kind in ("municipality", "party", "organisation") and later:
            group.pop("municipality", None)
            group.pop("organisation", None)
            group.pop("party", None) if kind == "party" else None
            group[kind] = text.strip(" :")


def _complete(person: Person, group: dict[str, str]) -> None:
    if "party" in group and not person.party:
        person.party = group["party"]
    if "municipality" in group and not person.municipality and not person.organisation:
        person.municipality = re.sub(r"(?i)^(?:från|i) ", "", group["municipality"])
    elif "organisation" in group and not person.organisation and not person.municipality:
        person.organisation = group["organisation"]


def _register(person: Person, stretch: Stretch, heading: Heading, register: Register, role: str | None = None) -> None:
    register.add(person, stretch.place(person.start, person.end), heading, role)
    place = person.instead_place or (stretch.place(*person.instead_span) if person.instead_span else None)
    if person.instead_of and place:
        register.replace_by(person.instead_of, place, person.instead_party)


def _stretch(block: Block) -> Stretch:
    """The text of a block: in running text a line break is a space, else it ends an entry unless the line goes on."""
    parts: list[Part] = []
    separators: list[str] = []
    running = is_running(block)
    entry_x = block.rows[0][0].x if block.rows else 0.0
    for row in block.rows:
        for number, part in enumerate(row):
            if number:
                separators.append("\t")
            else:
                before = parts[-1].text if parts else ""
                joins = (running and not _new_entry(before, part)) or _goes_on(before, part, entry_x)
                broken = bool(parts) and parts[-1].end == part.start  # a word over the end of the line
                separators.append("" if broken else " " if joins else "\n")
            parts.append(part)
    return Stretch.of(parts, separators)


def _new_entry(before: str, part: Part) -> bool:
    return before.endswith((".", ";")) and part.text[:1].isupper() and not re.search(r"\b[A-ZÅÄÖ]\.$", before)


def _goes_on(before: str, part: Part, entry_x: float) -> bool:
    text = part.text
    if before.endswith((",", "(", "-", "–", " och", " samt", "/")) or before.count("(") > before.count(")"):
        return True
    if re.search(r"§\s*$", before) and re.match(r"\d", text):
        return True
    if re.search(r"\b(?:för|ersätter|från|v\.|vice|tf|bitr)$", before):
        return True
    if INSTEAD_OF.search(before) and not INSTEAD_OF.search(before).string.endswith(")"):  # type: ignore[union-attr]
        target = before[INSTEAD_OF.search(before).end() :]  # type: ignore[union-attr]
        if len(target.split()) == 1 and target[:1].isupper() and len(text.split()) == 1:
            return True
    if text[:1].islower() or text[:1] in "(§[":
        return not VACANT.match(text)
    return bool(PARTIAL.match(text) or re.match(r"\d{1,3}(?:[–-]\d{1,3})?$", text))


def _passages(stretch: Stretch, heading: Heading) -> list[tuple[Stretch, Heading, bool]]:
    """Running text cut at the sentences that change who is spoken of: "Återbud: ...", "På länk: ...".

    The last of the three says whether the passage is surely a list: the first is, and what has a heading of its own.
    """
    ends = [m for m in _SENTENCE_END.finditer(stretch.text) if not ABBREVIATED.search(stretch.text[: m.start()])]
    cuts = [0, *(m.end() for m in ends), len(stretch.text)]
    passages = []
    for start, end in itertools.pairwise(cuts):
        text = stretch.text[start:end]
        lead = leading_heading(text)
        offset, own, sure = 0, heading, start == 0 or text[:1] == "\n"
        if lead:
            own, offset, sure = lead[0], lead[1], True
        elif match := _ALL_BUT.search(text):
            own, offset, sure = Heading("absent", None, True), match.end(), True
        elif match := STAYED_AWAY.match(text):
            own, offset = Heading("absent", None, True), match.end()
        elif match := CAME.match(text):
            offset = match.end()
        elif "\n" not in text and _AWAY.search(text):
            own = Heading("absent", None, True)
        passages.append((Stretch(text[offset:], stretch.offsets[start + offset : end]), own, sure))
    return passages


def _note_counts(stretch: Stretch, register: Register) -> None:
    for match in COUNT.finditer(stretch.text):
        start, end = stretch.place(match.start(), match.end())
        register.note("people_counted", f"People are counted, not named: '{match.group(0)}'.", start, end)
    for match in _ALL.finditer(stretch.text):
        start, end = stretch.place(match.start(), match.end())
        register.note("people_not_named", "All members are said to be present; their names are not given.", start, end)


def _read_grid(block: Block, register: Register) -> None:
    assert block.grid is not None
    grid, heading = block.grid, block.heading
    kinds = grid.kinds()
    side_by_side = kinds.count("name") > 1
    name_column = next(column for column in grid.columns if column.kind == "name")
    if heading.role is None and name_column.heading:
        heading = replace(heading, role=name_column.heading.role)
    marked = _marked_rows(block)
    for number, parts in enumerate(block.rows):
        if len(parts) == 1 and (sub := read_heading(parts[0].text)) and not match_is_person(parts[0].text):
            heading = sub
            continue
        groups: list[list[tuple[str, Part]]] = [[]]
        seen_name = False
        for part in parts:
            kind = grid.columns[grid.column_of(part)].kind
            if side_by_side and kind == "name" and seen_name:
                groups.append([])
            seen_name = seen_name or kind == "name"
            groups[-1].append((kind, part))
        for cells in groups:
            _grid_person(cells, kinds if marked[number] else [], heading, register)


def _marked_rows(block: Block) -> list[bool]:
    """For each row whether the part of the table that it stands in has marks at all: a plain list below has none."""
    assert block.grid is not None
    marks, parts_of_table, current = [], [], -1
    for parts in block.rows:
        if len(parts) == 1 and read_heading(parts[0].text):
            current += 1
        parts_of_table.append(current)
        kinds = [block.grid.columns[block.grid.column_of(part)].kind for part in parts]
        marks.append("present" in kinds or "absent" in kinds)
    return [any(m for m, p in zip(marks, parts_of_table, strict=True) if p == own) for own in parts_of_table]


def match_is_person(text: str) -> bool:
    name = match_name(text)
    return bool(name and is_person(text[name.start : name.end]))


def _grid_person(
    cells: list[tuple[str, Part]], kinds: list[str], heading: Heading, register: Register
) -> Person | None:
    names = [part for kind, part in cells if kind == "name"]
    if not names or VACANT.match(names[0].text):
        return None
    stretch = Stretch.of(names[:1], [""])
    reading = read_people(stretch)
    people = [p for p in reading.people if p.name]
    if not people:
        return None
    person = people[0]
    stand_in: Part | None = None
    marked: bool | None = None
    for kind, part in cells:
        text = part.text.replace("\n", " ").strip()
        if kind == "party":
            person.party = person.party or text.strip("()")
        elif kind in ("present", "absent"):
            value = mark(text)
            if kind == "present":
                marked = value if value is not None else marked if not text else True
                if text.lower().startswith(("inbjud", "gäst")):
                    person.status = "guest"
            elif value is True or (value is False and not re.fullmatch(r"[-–—0/]|nej.*", text, re.I)):
                marked = False
            if partial := PARTIAL.search(text):
                person.partial.append(partial.group(0).strip(" ,;"))
        elif kind == "partial":
            if re.search(r"\d", text):
                person.partial.append(text)
        elif kind == "stand_in":
            stand_in = part
        elif kind == "instead":
            name = match_name(text)
            if name and len(text) > 2:
                person.instead_of = text[name.start : name.end]
                person.instead_place = (part.start + name.start, part.start + name.end)
        elif kind in ("place", "role", "note"):
            _cell_attributes(person, part, kind)
    if person.status is None and ("present" in kinds or "absent" in kinds):
        if marked is None:
            marked = "present" not in kinds  # with a column for presence, an empty cell is absence
        if heading.status == "present":
            person.status = "present" if marked else "absent"
    _register(person, stretch, heading, register)
    if stand_in is not None and not NOISE.match(stand_in.text):
        serving = read_people(Stretch.of([stand_in], [""])).people[:1]
        for substitute in serving:
            substitute.instead_of = person.name
            _register(
                substitute, Stretch.of([stand_in], [""]), replace(heading, status="present", role="Ersättare"), register
            )
    return person


def _cell_attributes(person: Person, part: Part, kind: str) -> None:
    """A cell beside a name is read like what follows a name in a list; in a place column an unknown word is one."""
    text = "Anna Anon\t" + part.text.replace("\n", " ")
    stretch = Stretch(text, (part.start,) * 10 + tuple(range(part.start, part.end)))
    reading = read_people(stretch)
    if not reading.people:
        return
    read = reading.people[0]
    person.roles += [role for role in read.roles if kind != "place" or role_kind(role)]
    person.partial += read.partial
    person.serving = person.serving or read.serving
    person.municipality = person.municipality or read.municipality
    person.party = person.party or read.party
    person.status = person.status or read.status
    if kind == "place":
        person.organisation = person.organisation or read.organisation
    elif kind == "role" and read.organisation:
        person.roles.append(read.organisation)
    elif kind == "note":
        person.organisation = person.organisation or read.organisation
    if read.instead_of and read.instead_span:
        person.instead_of, person.instead_party = read.instead_of, read.instead_party
        person.instead_place = stretch.place(*read.instead_span)


def _same(one: Attendance, other: Attendance) -> bool:
    if _folded(one.name) != _folded(other.name):
        return False
    if one.municipality_code and other.municipality_code and one.municipality_code != other.municipality_code:
        return False
    if one.party and other.party:
        return party_code(one.party) == party_code(other.party) or one.party.lower() == other.party.lower()
    return True


def _merged(one: Attendance, other: Attendance) -> Attendance:
    """Two rows of one person: who was there for a part was there; what the first leaves open the second says."""
    status = "present" if "present" in (one.status, other.status) else one.status
    partial = ", ".join(dict.fromkeys(p for p in (one.partial, other.partial) if p)) or None
    return replace(
        one, status=status, partial=partial, role=one.role or other.role, role_kind=one.role_kind or other.role_kind,
        party=one.party or other.party, municipality=one.municipality or other.municipality,
        municipality_code=one.municipality_code or other.municipality_code,
        organisation=one.organisation or other.organisation, substitute_for=one.substitute_for or other.substitute_for,
    )  # fmt: skip


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def _short_for(short: str, whole: str) -> bool:
    """Whether "Salmela" or "Bo E" can be short for a whole name."""
    a, b = _folded(short).split(), _folded(whole).split()
    if not a or len(b) < 2:
        return False
    if len(a) == 1:
        return a[0] in (b[0], b[-1]) or (len(a[0]) > 3 and a[0] in b[1:])
    return a[0] == b[0] and b[-1].startswith(a[-1])
