"""Everybody found in a document: one row per person, replaced members absent, vacancies nobody."""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import lru_cache

from pipeline.schema import Attendance, Document, Issue
from pipeline.segment.attendance.attributes import Person
from pipeline.segment.attendance.headings import Heading
from pipeline.segment.attendance.names import is_person
from pipeline.segment.attendance.stretch import Stretch
from pipeline.segment.known import municipality_code
from pipeline.segment.officers import Officer
from pipeline.swedish.meeting_words import party_code, role_kind

_OFFICES = ("secretary", "official")
_MAKER = "rule:attendance/1"


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
        listed = heading.role
        if titles and role_kind(listed or "") in ("member", "substitute") and role_kind(titles[0]) in _OFFICES:
            listed = None  # "kommunchefen Tom Wik" after the substitutes is none of them
        printed_role = ", ".join(roles) or role or listed or ", ".join(titles) or person.serving or None
        kind = next((k for r in [*roles, *titles, role or "", heading.role or ""] if r and (k := role_kind(r))), None)
        if kind is None and (person.instead_of or person.serving):
            kind = "substitute"
        for text in [*roles, *titles]:
            if role_kind(text) in ("chair", "vice_chair", "secretary") and kind not in ("chair", "vice_chair"):
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

    def add_person(self, person: Person, stretch: Stretch, heading: Heading, role: str | None = None) -> None:
        """Add `person`, read in `stretch`, and whom he or she stands in for."""
        self.add(person, stretch.place(person.start, person.end), heading, role)
        if person.replaced_by:
            start, end = person.replaced_by
            name, party = stretch.text[start:end], person.replaced_party
            stand_in = Person(start, end, name, person.row, party, instead_of=person.name)
            stand_in.status = "present"
            self.add(stand_in, stretch.place(start, end), replace(heading, status="present", role=None))
        place = person.instead_place or (stretch.place(*person.instead_span) if person.instead_span else None)
        if person.instead_of and place:
            self.replace_by(person.instead_of, place, person.instead_party)

    def add_officers(self, officers: tuple[Officer, ...]) -> None:
        """Where no list says who came: those who opened, chaired, kept the minutes and attested them were there."""
        for officer in officers:
            office = officer.office.removesuffix("s")
            kind = None if office in ("opener", "welcomed") else office
            if office == "presenter":
                kind = role_kind(officer.role or "")
            row = Attendance(
                officer.name, "present", officer.start, officer.end, self.document.page_of(officer.start),
                role=officer.role, role_kind=kind, confidence=0.85, maker="rule:attendance_officers/1",
            )  # fmt: skip
            known = next((n for n, other in enumerate(self.found) if _same(other, row)), None)
            if known is None:
                self.found.append(row)
            else:
                self.found[known] = _merged(self.found[known], row)
        if officers and officers[0].office != "presenter":
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
            printed = self.document.text[start:end]
            initials = all(len(word.strip(".")) < 2 for word in name.split())
            if initials or len(name.split()) < 2 or printed.split() != name.split() or not is_person(name, known=False):
                message = f"Somebody is said to stand in for '{name}', who is in no list."
                self.note("replaced_unknown", message, start, end)
                continue
            page = self.document.page_of(start)
            maker = "rule:attendance_replaced/1"
            self.found.append(Attendance(printed, "absent", start, end, page, party=party, confidence=0.9, maker=maker))
        self._join_given_names()
        return tuple(sorted((self._resolved(row) for row in self.found), key=lambda row: row.start))

    def _join_given_names(self) -> None:
        """ "Mats kom 19.20" after a list with Mats Björ: no second person, but what is said of the one."""
        for row in [r for r in self.found if " " not in r.name and "\n" not in r.name]:
            office = row.role and row.role_kind not in ("other", "secretary")  # "Skriver: Mats" is said of Mats Björ
            if row.party or row.municipality or row.organisation or office:
                continue
            whole = [
                n
                for n, o in enumerate(self.found)
                if o is not row and _folded(o.name).split()[:1] == [_folded(row.name)]
            ]
            other = self.found[whole[0]] if len(whole) == 1 else row
            if len(other.name.split()) > 1 and other.start < row.start:
                self.found[whole[0]] = replace(other, partial=other.partial or row.partial)
                self.found.remove(row)

    def is_by_exception(self) -> bool:
        """Whether the document says that all came, or how many, and names but a few of them."""
        codes = {note.code for note in self.notes}
        named = sum(row.status == "present" for row in self.found)
        return "people_not_named" in codes or ("people_counted" in codes and named < 4)

    def issues(self) -> tuple[Issue, ...]:
        return tuple(self.notes)

    def _resolved(self, row: Attendance) -> Attendance:
        if row.substitute_for and len(row.substitute_for.split()) < 2:
            whole = [o.name for o in self.found if _short_for(row.substitute_for, o.name)]
            if len(whole) == 1:
                return replace(row, substitute_for=whole[0])
        return row


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


@lru_cache(maxsize=512)  # each new row is compared with all rows before it
def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def same_name(one: str, other: str) -> bool:
    """Whether two printed names can be one person's: the same, or one with an initial or a part of the other."""
    return _folded(one) == _folded(other) or _short_for(one, other) or _short_for(other, one)


def _short_for(short: str, whole: str) -> bool:
    """Whether "Salmela", "B Ek" or "Bo E" can be short for a whole name."""
    a, b = _folded(short).split(), _folded(whole).split()
    if not a or len(b) < 2:
        return False
    if len(a) == 1:
        return a[0] in (b[0], b[-1]) or (len(a[0]) > 3 and a[0] in b[1:])
    if len(a[0]) == 1 and b[0].startswith(a[0]) and a[-1] == b[-1]:
        return True  # "B Ek"
    return a[0] == b[0] and b[-1].startswith(a[-1])
