"""Per body and year: meetings expected, found and missing; and every gap on its own.

A year is looked at in spans: before its first meeting, between two, after its last. Each span is explained by the best
evidence there is (a list, the meetings' numbers, the items' numbers, the body's habit), or is unknown and said to be.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.completeness.expected import Expected, of_body
from pipeline.completeness.interval import silent, usual_days
from pipeline.completeness.meetings import Body, Held, Item, Minutes, bodies, fold, holes
from pipeline.completeness.numbering import Jump, Numbering, numbering

FAR = 40  # years between two meetings: one of the dates is wrong, and the years between are not of the body's life


@dataclass(frozen=True, slots=True)
class Gap:
    """Something missing. `first`, `last`: numbers, or days around which it lies; `meetings`: how many it stands for.

    kind: listed | numbers | items | within | interval | extract. Meetings on both sides by document and day.
    """

    organisation: str | None
    body: str | None
    year: int
    kind: str
    first: str
    last: str
    count: int
    meetings: int
    after_document: str | None = None
    after_date: str | None = None
    before_document: str | None = None
    before_date: str | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """One body and year. state: complete | missing | open (none missing in between, the ends are not known) | unknown.

    certainty: listed | counted | estimated | unknown. `expected` and `missing` are None where nobody can know.
    """

    organisation: str | None
    body: str | None
    year: int | None
    expected: int | None
    found: int
    missing: int | None
    state: str
    certainty: str
    basis: tuple[str, ...] = ()
    undated: int = 0  # documents of the year whose day is not known
    at_least: bool = False  # a part of the year stayed unknown: more may be missing
    items_between: int = 0
    items_within: int = 0
    first_date: str | None = None
    last_date: str | None = None


@dataclass(slots=True)
class _Year:
    """What the spans of one year said: the evidence used, meetings missing, and whether a span stayed unknown."""

    basis: list[str] = field(default_factory=list)
    missing: int = 0
    guessed: bool = False
    unknown: int = 0


def register(
    minutes: Iterable[Minutes], items: Iterable[Item], expected: Iterable[Expected] = ()
) -> tuple[list[Coverage], list[Gap]]:
    """The register of an archive, and its gaps; ordered by organisation, body and year."""
    expected = list(expected)
    covered: list[Coverage] = []
    gaps: list[Gap] = []
    found = bodies(minutes, items)
    found += _never_found(expected, found)
    for body in sorted(found, key=lambda b: (b.organisation or "", b.name or "")):
        years = _Years(body, of_body(expected, body))
        covered += years.coverage()
        gaps += years.gaps
    return covered, gaps


def _never_found(expected: list[Expected], found: list[Body]) -> list[Body]:
    missing = {
        (fold(line.organisation), fold(line.body)): Body(line.organisation or None, line.body)
        for line in expected
        if not any(line.means(body) for body in found)
    }
    return list(missing.values())


class _Years:
    """One body, year by year."""

    def __init__(self, body: Body, listed: dict[int, list[Expected]]) -> None:
        self.body, self.listed = body, listed
        self.whole = [m for m in body.meetings if not m.extract]
        self.numbering: Numbering = numbering(self.whole)
        self.usual = usual_days([m.day for m in self.whole])
        self.gaps: list[Gap] = []

    def coverage(self) -> list[Coverage]:
        known = sorted({*self.body.years, *self.listed})
        between = {y for a, b in pairwise(known) if b - a <= FAR for y in range(a, b)}
        rows = [self._row(year) for year in sorted({*known, *between})]
        if self.body.undated[None]:
            undated = self.body.undated[None]
            rows.append(self._covers(None, [], None, undated, "unknown", "unknown", undated=undated))
        return rows

    def _row(self, year: int) -> Coverage:
        held = [m for m in self.whole if m.day.year == year]
        if not self.body.name:  # documents of nobody in particular make no series
            return self._covers(year, held, None, len(held) + self.body.undated[year], "unknown", "unknown")
        if year in self.listed:
            return self._by_list(year, held)
        before = len(self.gaps)
        said = self._spans(year, held)
        for meeting in held:
            self._within(meeting)
        extracts = [m for m in self.body.of_year(year) if m.extract]
        said.missing = max(said.missing, len(extracts))
        if extracts:
            said.basis.append("extract")
        for meeting in extracts:
            self._gap(year, "extract", meeting.day.isoformat(), meeting.day.isoformat(), 1, 1)
        undated = self.body.undated[year]
        missing = max(0, said.missing - undated)
        if not said.basis:
            state, certainty, lacking = "unknown", "unknown", None
        else:
            state = "missing" if missing else "open" if said.unknown or undated else "complete"
            certainty, lacking = "estimated" if said.guessed or undated else "counted", missing
        row = self._covers(year, held, lacking, len(held) + undated, state, certainty, tuple(said.basis), undated)
        row = replace(row, at_least=lacking is not None and said.unknown > 0)
        return self._with_items(row, self.gaps[before:])

    def _with_items(self, row: Coverage, gaps: list[Gap]) -> Coverage:
        between, within = (sum(g.count for g in gaps if g.kind == kind) for kind in ("items", "within"))
        return replace(row, items_between=between, items_within=within)

    def _covers(
        self, year: int | None, held: list[Held], missing: int | None, found: int, state: str, certainty: str,
        basis: tuple[str, ...] = (), undated: int = 0,
    ) -> Coverage:  # fmt: skip
        return Coverage(
            self.body.organisation, self.body.name, year, None if missing is None else found + missing, found, missing,
            state, certainty, basis, undated,
            first_date=held[0].day.isoformat() if held else None, last_date=held[-1].day.isoformat() if held else None,
        )  # fmt: skip

    # --- a list ------------------------------------------------------------------------------------------------

    def _by_list(self, year: int, held: list[Held]) -> Coverage:
        lines, before = self.listed[year], len(self.gaps)
        days = {line.day for line in lines if line.day}
        undated = self.body.undated[year]
        there = {m.day for m in held}
        for day in sorted(days - there):
            self._gap(year, "listed", day.isoformat(), day.isoformat(), 1, 1)
        counted = sum(line.meetings for line in lines if not line.day)
        missing = len(days - there) + max(0, counted - len(there - days))
        if counted > len(there - days):
            self._gap(year, "listed", "", "", counted - len(there - days), counted - len(there - days))
        for meeting in held:
            self._within(meeting)
        missing = max(0, missing - undated)
        state = "missing" if missing else "complete"
        row = self._covers(year, held, missing, len(held) + undated, state, "listed", ("list",), undated)
        return self._with_items(row, self.gaps[before:])

    # --- spans -------------------------------------------------------------------------------------------------

    def _spans(self, year: int, held: list[Held]) -> _Year:
        said = _Year()
        earlier = [m for m in self.whole if m.day.year < year]
        later = [m for m in self.whole if m.day.year > year]
        last, following = (earlier[-1] if earlier else None), (later[0] if later else None)
        if not held:
            self._silence(said, year, last, following)
            return said
        for a, b, jump in self.numbering.steps(held):
            if a is None and jump is None and last:
                a, jump = last, self.numbering.between(last, b)
            if jump:
                self._jumped(said, year, jump, a, b)
            else:
                self._silence(said, year, a, b)
        self._items_too(year, held)
        if following and self.numbering.between(held[-1], following):
            return said  # nothing is missing, or it is said in the year that follows
        self._silence(said, year, held[-1], following)
        return said

    def _items_too(self, year: int, held: list[Held]) -> None:
        """Numbers of items missing where the numbers of the meetings have said already how many meetings are."""
        said = {(gap.after_date, gap.before_date) for gap in self.gaps if gap.kind == "items" and gap.year == year}
        for a, b in pairwise(held):
            jump = self.numbering.items_between(a, b)
            if jump and jump.last >= jump.first and (a.day.isoformat(), b.day.isoformat()) not in said:
                self._gap(year, "items", str(jump.first), str(jump.last), jump.last - jump.first + 1, 0, a, b)

    def _jumped(self, said: _Year, year: int, jump: Jump, a: Held | None, b: Held) -> None:
        if jump.kind not in said.basis:
            said.basis.append(jump.kind)
        said.missing += jump.meetings
        if jump.last >= jump.first:
            said.guessed |= jump.kind == "items"
            count = jump.last - jump.first + 1
            self._gap(year, jump.kind, str(jump.first), str(jump.last), count, jump.meetings, a, b)

    def _silence(self, said: _Year, year: int, a: Held | None, b: Held | None) -> None:
        """What the habit of the body says of the part of a silence that lies in this year."""
        days = silent(a.day, b.day, self.usual) if a and b else None
        if days is None:
            said.unknown += 1
            return
        if "interval" not in said.basis:
            said.basis.append("interval")
        said.guessed = True
        days = [day for day in days if day.year == year]
        said.missing += len(days)
        if days:
            self._gap(year, "interval", days[0].isoformat(), days[-1].isoformat(), len(days), len(days), a, b)

    def _within(self, held: Held) -> None:
        for first, last in holes(held.items):
            self._gap(held.day.year, "within", str(first), str(last), last - first + 1, 0, held, held)

    def _gap(
        self, year: int, kind: str, first: str, last: str, count: int, meetings: int, a: Held | None = None,
        b: Held | None = None,
    ) -> None:  # fmt: skip
        self.gaps.append(
            Gap(
                self.body.organisation, self.body.name, year, kind, first, last, count, meetings,
                a.documents[0] if a else None, a.day.isoformat() if a else None,
                b.documents[0] if b else None, b.day.isoformat() if b else None,
            )
        )  # fmt: skip
