"""Topics, and how often they came up beside how much was read."""

from pipeline.query.answer import Answer
from pipeline.query.opened import Opened


class Topics(Opened):
    """Questions about topics."""

    def topics(self) -> Answer:
        """Every topic that occurs, with its items and years."""
        return self.fixed(
            "SELECT topic, count(DISTINCT item_id) AS items, min(year) AS first_year, max(year) AS last_year "
            "FROM item_topics GROUP BY topic ORDER BY items DESC, topic"
        )

    def items_of_topic(self, topic: str, limit: int = 200) -> Answer:
        """Items of a topic, newest first."""
        return self.sql(
            "SELECT m.date, m.body, i.number, i.title, t.probability, m.file, i.page, i.item_id, i.document_id "
            "FROM item_topics t JOIN agenda_items i USING (item_id) JOIN meetings m ON m.document_id = i.document_id "
            "WHERE t.topic = ? ORDER BY m.date_from DESC NULLS LAST, m.file, i.position LIMIT ?",
            [topic, limit],
        )

    def trend(self, topic: str, by: str = "year") -> Answer:
        """Items and decisions of a topic per year (or body), beside how much was covered."""
        column = {"year": "year", "body": "body"}[by]
        return self.sql(
            f"WITH covered AS (SELECT {column} AS key, sum(meetings) AS meetings, sum(items) AS items_covered "
            f"FROM coverage GROUP BY {column}), found AS (SELECT m.{column} AS key, "
            "count(DISTINCT t.item_id) AS items, "
            "count(DISTINCT d.decision_id) AS decisions FROM item_topics t JOIN meetings m USING (document_id) "
            "LEFT JOIN decisions d ON d.item_id = t.item_id AND d.status = 'decided' WHERE t.topic = ? "
            f"GROUP BY m.{column}) SELECT c.key AS {by}, coalesce(f.items, 0) AS items, "
            "coalesce(f.decisions, 0) AS decisions, c.meetings, c.items_covered, "
            "round(100.0 * coalesce(f.items, 0) / nullif(c.items_covered, 0), 1) AS percent "
            "FROM covered c LEFT JOIN found f ON f.key IS NOT DISTINCT FROM c.key ORDER BY c.key NULLS LAST",
            [topic],
        )

    def decisions_by_topic(self) -> Answer:
        return self.sql(
            "SELECT t.topic, count(DISTINCT d.decision_id) AS decisions, count(DISTINCT d.document_id) AS meetings "
            "FROM decisions d JOIN item_topics t USING (item_id) WHERE d.status = 'decided' "
            "GROUP BY t.topic ORDER BY decisions DESC, t.topic"
        )
