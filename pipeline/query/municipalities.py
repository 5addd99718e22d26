"""Municipalities that minutes name."""

from typing import Any

from pipeline.errors import NotFoundError
from pipeline.query.answer import Answer
from pipeline.query.opened import Opened


class Municipalities(Opened):
    """Questions about municipalities."""

    def municipalities(self) -> Answer:
        return self.fixed(
            "SELECT municipality_code, name, county, mentions, attendances, meetings FROM municipalities "
            "ORDER BY meetings DESC, name"
        )

    def municipality(self, code: str) -> dict[str, Any]:
        rows = self.sql("SELECT * FROM municipalities WHERE municipality_code = ?", [code]).dicts()
        if not rows:
            raise NotFoundError(f"no municipality {code} in the archive")
        return rows[0]

    def items_of_municipality(self, code: str, limit: int = 200) -> Answer:
        """Items that name the municipality, oldest first."""
        return self.sql(
            "SELECT DISTINCT m.date, m.body, i.number, i.title, m.file, i.page, i.item_id, i.document_id, m.date_from, "
            "i.position FROM mentions n JOIN agenda_items i USING (item_id) JOIN meetings m ON m.document_id = "
            "i.document_id WHERE n.label = 'municipality' AND n.value = ? ORDER BY m.date_from, m.file, i.position "
            "LIMIT ?",
            [code, limit],
        )

    def attendance_of_municipality(self, code: str, limit: int = 200) -> Answer:
        """Meetings whose lists name the municipality, with how many of its people were there."""
        return self.sql(
            "SELECT m.date, m.body, m.document_id, m.file, count(*) FILTER (a.status = 'present') AS present, "
            "count(*) FILTER (a.status = 'absent') AS absent FROM attendance a JOIN meetings m USING (document_id) "
            "WHERE a.municipality_code = ? GROUP BY ALL ORDER BY m.date, m.file LIMIT ?",
            [code, limit],
        )
