"""When and where: counts per year and body, for timelines beside people, places, topics and bodies."""

from pipeline.query.answer import Answer
from pipeline.query.opened import Opened

_SPARKS = {
    "bodies": "SELECT concat_ws('|', body, organisation) AS key, year, sum(meetings)::BIGINT AS count FROM coverage "
    "WHERE body IS NOT NULL AND year IS NOT NULL GROUP BY ALL",
    "topics": "SELECT topic AS key, year, count(DISTINCT item_id) AS count FROM item_topics WHERE year IS NOT NULL "
    "GROUP BY ALL",
    "people": "SELECT person_id AS key, year, count(DISTINCT document_id) AS count FROM attendance "
    "WHERE list_contains($1, person_id) AND year IS NOT NULL GROUP BY ALL",
    "municipalities": "SELECT value AS key, year, count(DISTINCT document_id) AS count FROM mentions "
    "WHERE label = 'municipality' AND list_contains($1, value) AND year IS NOT NULL GROUP BY ALL",
}


class Timelines(Opened):
    """Rows (lane, year, count): a lane is a body, the count says of what."""

    def years_of_archive(self) -> tuple[int, int] | None:
        """First and last year of the meetings; None where no year is known."""
        first, last = self.fixed("SELECT min(year), max(year) FROM meetings").rows[0]
        return (first, last) if first else None

    def years_of_person(self, person_id: str) -> Answer:
        """Meetings that list or name the person, per body and year."""
        return self.sql(
            "SELECT m.body AS lane, m.year, count(*) AS count FROM meetings m WHERE m.year IS NOT NULL AND "
            "m.document_id IN (SELECT document_id FROM attendance WHERE person_id = $1 UNION "
            "SELECT document_id FROM mentions WHERE label = 'person' AND value = $1) GROUP BY ALL ORDER BY ALL",
            [person_id],
        )

    def years_of_municipality(self, code: str) -> Answer:
        """Meetings that name the municipality in a text or list, per body and year."""
        return self.sql(
            "SELECT m.body AS lane, m.year, count(*) AS count FROM meetings m WHERE m.year IS NOT NULL AND "
            "m.document_id IN (SELECT document_id FROM attendance WHERE municipality_code = $1 UNION "
            "SELECT document_id FROM mentions WHERE label = 'municipality' AND value = $1) GROUP BY ALL ORDER BY ALL",
            [code],
        )

    def years_of_topic(self, topic: str) -> Answer:
        """Items of the topic, per body and year."""
        return self.sql(
            "SELECT m.body AS lane, m.year, count(DISTINCT t.item_id) AS count FROM item_topics t "
            "JOIN meetings m USING (document_id) WHERE t.topic = ? AND m.year IS NOT NULL GROUP BY ALL ORDER BY ALL",
            [topic],
        )

    def years_of_body(self, body: str, organisation: str = "") -> Answer:
        """Meetings, items and decisions of a body per year, with its numbering, as the table `coverage` has them."""
        return self.sql(
            "SELECT year, meetings, items, decisions, first_number, last_number, number_gaps FROM coverage "
            "WHERE body = ? AND (? = '' OR organisation = ?) AND year IS NOT NULL ORDER BY year",
            [body, organisation, organisation],
        )

    def sparks(self, subject: str, keys: list[str] | None = None) -> dict[str, dict[int, int]]:
        """Counts by year for each of a list: `subject` is bodies, topics, people or municipalities.

        Keys: "body|organisation", topic, person_id or code. `keys`: those wanted, for the last two.
        """
        found = self.fixed(_SPARKS[subject]) if keys is None else self.sql(_SPARKS[subject], [keys])
        counts: dict[str, dict[int, int]] = {}
        for key, year, count in found.rows:
            counts.setdefault(key, {})[year] = count
        return counts
