"""Meetings and the bodies that met."""

from pipeline.query.answer import Answer
from pipeline.query.opened import Opened


class Meetings(Opened):
    """Questions about meetings and bodies."""

    def latest(self, limit: int = 12) -> Answer:
        """The latest meetings."""
        return self.sql(
            "SELECT m.document_id, m.date, m.body, m.organisation, m.document_type, m.file, "
            "(SELECT count(*) FROM agenda_items i WHERE i.document_id = m.document_id) AS items, "
            "(SELECT count(*) FROM decisions d WHERE d.document_id = m.document_id AND d.status = 'decided') AS "
            "decisions "
            "FROM meetings m ORDER BY m.date_from DESC NULLS LAST, m.file LIMIT ?",
            [limit],
        )

    def meetings_of_body(self, body: str, organisation: str = "") -> Answer:
        """Meetings of a body, oldest first; `organisation` tells bodies of one name apart, CAPITALS do not."""
        return self.sql(
            "SELECT document_id, date, body, organisation, document_type, file, place, "
            "(SELECT count(*) FROM agenda_items i WHERE i.document_id = m.document_id) AS items, "
            "(SELECT count(*) FROM decisions d WHERE d.document_id = m.document_id AND d.status = 'decided') AS "
            "decisions "
            "FROM meetings m WHERE lower(body) = lower(?) AND (? = '' OR lower(organisation) = lower(?)) "
            "ORDER BY date_from, file",
            [body, organisation, organisation],
        )

    def bodies(self) -> Answer:
        """Every body, with how much was read of it; what differs only by CAPITALS is one."""
        return self.fixed(
            "SELECT first(organisation ORDER BY organisation = upper(organisation), meetings DESC) AS organisation, "
            "first(body ORDER BY body = upper(body), meetings DESC) AS body, "
            "min(year) AS first_year, max(year) AS last_year, sum(meetings) AS meetings, "
            "sum(items) AS items, sum(decisions) AS decisions, sum(number_gaps) AS number_gaps "
            "FROM coverage WHERE body IS NOT NULL "
            "GROUP BY lower(organisation), lower(body) ORDER BY meetings DESC, body, organisation"
        )

    def meetings_by_year(self) -> Answer:
        return self.fixed(
            "SELECT year, count(*) AS meetings, count(DISTINCT body) AS bodies FROM meetings "
            "GROUP BY year ORDER BY year NULLS LAST"
        )
