"""Decisions, filtered, each with its meeting, item, file and page."""

from pipeline.query.answer import Answer
from pipeline.query.filters import Filtering, Filters


class Decisions(Filtering):
    """Questions to the table of decisions."""

    def decisions(self, filters: Filters, reported: bool = False, limit: int = 50, offset: int = 0) -> Answer:
        """Decisions, newest first, each with its meeting, item, file and page."""
        where, parameters = self.where(filters)
        if not reported:
            where.append("d.status = 'decided'")
        statement = (
            "SELECT m.date, m.body, d.item, i.title, d.kind, d.text, d.decider, i.case_number, m.file, d.page, "
            "d.status, d.confidence, d.decision_id, d.item_id, d.document_id, d.char_start, d.char_end "
            "FROM decisions d JOIN meetings m USING (document_id) LEFT JOIN agenda_items i USING (item_id)"
            + (" WHERE " + " AND ".join(where) if where else "")
            + " ORDER BY m.date_from DESC NULLS LAST, m.file, d.char_start LIMIT ? OFFSET ?"
        )
        return self.sql(statement, [*parameters, limit, offset])

    def count_decisions(self, filters: Filters) -> int:
        """How many decisions of the meetings themselves `decisions` would list."""
        where, parameters = self.where(filters)
        statement = (
            "SELECT count(*) FROM decisions d JOIN meetings m USING (document_id) LEFT JOIN agenda_items i USING "
            "(item_id) "
            "WHERE " + " AND ".join(["d.status = 'decided'", *where])
        )
        return self.sql(statement, parameters).rows[0][0]

    def kinds(self) -> list[str]:
        """The kinds of decision that occur."""
        return [row[0] for row in self.fixed("SELECT DISTINCT kind FROM decisions ORDER BY kind").rows]
