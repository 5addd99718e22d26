"""What a person should look at first: the least certain decisions, dates and municipalities, with their places."""

from pipeline.query.answer import Answer
from pipeline.query.opened import Opened

DOUBT = {"decision": 0.8, "date": 0.8, "municipality": 0.9}  # what is less certain than this is worth a look
_PLACE = "m.date, m.body, n.item, m.file, n.page, n.char_start, n.char_end, m.document_id"
_ISSUES = (
    "SELECT NULL::DOUBLE AS confidence, NULL AS text, NULL AS value, n.message AS why, m.date, m.body, NULL AS item, "
    "m.file, n.page, coalesce(n.char_start, 0) AS char_start, coalesce(n.char_end, 0) AS char_end, m.document_id, "
    "'meetings' AS of_table FROM issues n JOIN meetings m USING (document_id) WHERE "
)
_MENTIONS = (
    f"SELECT n.confidence, n.text, n.value, n.maker AS why, {_PLACE}, 'mentions' AS of_table FROM mentions n "
    "JOIN meetings m USING (document_id) WHERE n.label = $1 AND (n.confidence < $2 OR n.value IS NULL)"
)
_ORDER = " ORDER BY confidence NULLS FIRST, file, char_start LIMIT $3"


class Doubts(Opened):
    """Questions about what is uncertain. Rows without a confidence are about what an issue says."""

    def doubtful(self, limit: int = 50) -> Answer:
        """The least certain decisions first."""
        return self.sql(
            "SELECT n.confidence, n.text, n.kind, n.maker, m.date, m.body, n.item, m.file, n.page, n.char_start, "
            "n.char_end, n.document_id FROM decisions n JOIN meetings m USING (document_id) WHERE n.confidence < ? "
            "ORDER BY n.confidence, m.file, n.char_start LIMIT ?",
            [DOUBT["decision"], limit],
        )

    def doubtful_dates(self, limit: int = 50) -> Answer:
        """Meetings whose day is not simply stated, then dates in texts, the least certain first."""
        about = "(n.code LIKE 'date%' OR n.code LIKE 'weekday%') AND m.date_source IS DISTINCT FROM 'hand'"
        return self.sql(
            f"{_ISSUES}{about} UNION ALL {_MENTIONS}{_ORDER}",
            ["date", DOUBT["date"], limit],
        )

    def doubtful_municipalities(self, limit: int = 50) -> Answer:
        """Names in lists that no municipality has, then the least certain municipalities of texts."""
        listed = (
            "SELECT n.confidence, n.municipality, NULL, 'no municipality is called so', m.date, m.body, NULL, m.file, "
            "n.page, n.char_start, n.char_end, m.document_id, 'attendance' FROM attendance n JOIN meetings m USING "
            "(document_id) WHERE n.municipality IS NOT NULL AND n.municipality_code IS NULL"
        )
        return self.sql(
            f"{_ISSUES}n.code LIKE 'municipal%' UNION ALL {listed} UNION ALL {_MENTIONS}{_ORDER}",
            ["municipality", DOUBT["municipality"], limit],
        )
