"""People across meetings."""

from typing import Any

from pipeline.errors import NotFoundError
from pipeline.query.answer import Answer
from pipeline.query.opened import Opened


class People(Opened):
    """Questions about people."""

    def people(self, name: str = "", limit: int = 50) -> Answer:
        """People whose name holds `name`, those with most meetings first."""
        return self.sql(
            "SELECT person_id, name, spellings, meetings, mentions, first_year, last_year, confidence FROM people "
            "WHERE person_id = ? OR list_aggregate(spellings, 'string_agg', '|') ILIKE ? "
            "ORDER BY meetings DESC, mentions DESC, name LIMIT ?",
            [name, f"%{name}%", limit],
        )

    def joins(self, limit: int = 50) -> Answer:
        """Spellings that are, or may be, one person: the least certain first."""
        return self.sql(
            "SELECT confidence, joined, one, other, why, context, person_id, other_id FROM person_joins "
            "ORDER BY abs(confidence - 0.5), one, other LIMIT ?",
            [limit],
        )

    def person(self, person_id: str) -> dict[str, Any]:
        rows = self.sql("SELECT * FROM people WHERE person_id = ?", [person_id]).dicts()
        if not rows:
            raise NotFoundError(f"no person {person_id} in the archive")
        return rows[0]

    def meetings_of(self, person_id: str) -> Answer:
        """Every meeting that lists the person, with role, spelling and page."""
        return self.sql(
            "SELECT m.date, m.body, a.status, a.name, a.role, a.party, a.municipality, a.organisation, m.file, a.page, "
            "a.document_id, a.char_start, a.char_end "
            "FROM attendance a JOIN meetings m USING (document_id) WHERE a.person_id = ? "
            "ORDER BY m.date_from, a.char_start",
            [person_id],
        )

    def mentions_of(self, person_id: str, limit: int = 200) -> Answer:
        """Places in the texts that name the person, oldest first."""
        return self.sql(
            "SELECT m.date, m.body, n.item, i.title, n.text, m.file, n.page, n.char_start, n.char_end, n.document_id "
            "FROM mentions n JOIN meetings m USING (document_id) LEFT JOIN agenda_items i USING (item_id) "
            "WHERE n.label = 'person' AND n.value = ? ORDER BY m.date_from, m.file, n.char_start LIMIT ?",
            [person_id, limit],
        )
