"""What to keep of an archive, said once for search, decisions and exports."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from pipeline.edtf import bounds
from pipeline.errors import UsageError
from pipeline.query.opened import Opened


@dataclass(frozen=True, slots=True)
class Filters:
    """What to keep. Values of one field are alternatives; fields add up.

    body, person: part of a name, case ignored (person also takes a person_id). municipality: code or name. dates: ISO.
    """

    year: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    municipality: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    document_type: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


class Filtering(Opened):
    """Filters as conditions on tables, and the codes and ids that names stand for."""

    def where(self, filters: Filters) -> tuple[list[str], list[Any]]:
        """Conditions on m (meetings), d (decisions) and i (agenda_items), and their parameters."""
        clauses: list[str] = []
        parameters: list[Any] = []

        def either(condition: str, values: Iterable[str], form: str = "{}") -> None:
            values = list(values)
            if values:
                clauses.append("(" + " OR ".join([condition] * len(values)) + ")")
                parameters.extend(form.format(v) for v in values for _ in range(condition.count("?")))

        either("CAST(m.year AS VARCHAR) = ?", filters.year)
        either("m.body ILIKE ?", filters.body, "%{}%")
        either("m.document_type = ?", filters.document_type)
        either("d.kind = ?", filters.kind)
        either("d.item_id IN (SELECT item_id FROM item_topics WHERE topic = ?)", filters.topic)
        either(
            "d.item_id IN (SELECT item_id FROM mentions WHERE label = 'municipality' AND value = ?)",
            [code for name in filters.municipality for code in self.municipality_codes(name)] or filters.municipality,
        )
        either(
            "d.document_id IN (SELECT document_id FROM attendance WHERE person_id = ? UNION ALL "
            "SELECT document_id FROM mentions WHERE label = 'person' AND value = ?)",
            [key for name in filters.person for key in self.person_ids(name)] or filters.person,
        )
        if filters.since:
            clauses.append("m.date_to >= ?")
            parameters.append(day_of(filters.since, 0))
        if filters.until:
            clauses.append("m.date_from <= ?")
            parameters.append(day_of(filters.until, 1))
        return clauses, parameters

    def names_like(self, statement: str, patterns: Iterable[str]) -> list[str]:
        """Values that hold one of the patterns; a pattern that nothing holds stays, so that nothing is found."""
        return [v for p in patterns for v in [r[0] for r in self.sql(statement, [f"%{p}%"]).rows] or [p]]

    def municipality_codes(self, name: str) -> list[str]:
        """Codes of the municipalities that `name` (a code, or a name, case ignored) stands for."""
        found = self.sql(
            "SELECT municipality_code FROM municipalities WHERE municipality_code = ? OR name ILIKE ?", [name, name]
        )
        return [row[0] for row in found.rows]

    def person_ids(self, name: str) -> list[str]:
        """Ids of the people whose spellings hold `name`, or whose id it is."""
        found = self.sql(
            "SELECT person_id FROM people WHERE person_id = ? OR list_aggregate(spellings, 'string_agg', '|') ILIKE ? "
            "ORDER BY meetings DESC, mentions DESC",
            [name, f"%{name}%"],
        )
        return [row[0] for row in found.rows]


def day_of(text: str | None, end: int) -> str | None:
    """First (0) or last (1) day of a date as people write it: 2021, 2021-03 or 2021-03-04. UsageError for another."""
    if not text:
        return None
    try:
        return date.fromisoformat(bounds(text)[end] or text).isoformat()
    except ValueError as error:
        raise UsageError(f"{text!r} is no date; write 2021, 2021-03 or 2021-03-04") from error
