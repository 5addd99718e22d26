"""What was read, what was not, and what is doubtful."""

from pipeline.query.answer import Answer
from pipeline.query.opened import Opened

_GAPS = "ORDER BY organisation NULLS LAST, body NULLS LAST, year, before_date, kind"


class Quality(Opened):
    """Questions about the data itself."""

    def files_by_status(self) -> Answer:
        return self.fixed("SELECT status, count(*) AS files FROM documents GROUP BY status ORDER BY files DESC, status")

    def coverage(self) -> Answer:
        return self.fixed("SELECT * FROM coverage ORDER BY organisation NULLS LAST, body NULLS LAST, year NULLS LAST")

    def coverage_by_year(self) -> Answer:
        return self.fixed(
            "SELECT year, sum(meetings) AS meetings, sum(items) AS items, sum(decisions) AS decisions FROM coverage "
            "GROUP BY year ORDER BY year NULLS LAST"
        )

    def completeness(self) -> Answer:
        """Meetings expected, found and missing, per body and year."""
        return self.fixed(
            "SELECT * FROM completeness ORDER BY organisation NULLS LAST, body NULLS LAST, year NULLS LAST"
        )

    def gaps(self) -> Answer:
        """What is missing, and between which meetings."""
        return self.fixed(f"SELECT * FROM gaps {_GAPS}")

    def gaps_of_body(self, body: str, organisation: str = "") -> Answer:
        """What is missing of one body, oldest first."""
        return self.sql(
            "SELECT * FROM gaps WHERE lower(body) = lower(?) AND (? = '' OR lower(organisation) = lower(?)) " + _GAPS,
            [body, organisation, organisation],
        )

    def attention(self) -> Answer:
        """Files that are not ok, with the reason."""
        return self.fixed("SELECT file, status, reason FROM documents WHERE status <> 'ok' ORDER BY status, file")

    def issues(self) -> Answer:
        """What was noticed, by kind."""
        return self.fixed(
            "SELECT code, count(*) AS rows, count(DISTINCT document_id) AS documents, min(message) AS example "
            "FROM issues GROUP BY code ORDER BY rows DESC, code"
        )

    def noticed(self, limit: int = 50) -> Answer:
        """What was noticed, row by row, with its document."""
        return self.sql(
            "SELECT i.code, i.message, d.file, i.page FROM issues i JOIN documents d USING (document_id) "
            "WHERE d.status <> 'duplicate' ORDER BY i.code, d.file, i.page LIMIT ?",
            [limit],
        )
