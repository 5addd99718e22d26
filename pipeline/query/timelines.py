"""When and where: counts per year and body, for timelines beside people, places, topics and bodies."""

from pipeline.query.answer import Answer
from pipeline.query.opened import Opened

_OF_BODY = "lower(body) = lower(?) AND (? = '' OR lower(organisation) = lower(?))"
_SPARKS = {
    "bodies": "SELECT lower(concat_ws('|', body, organisation)) AS key, year, sum(meetings)::BIGINT AS count "
    "FROM coverage WHERE body IS NOT NULL AND year IS NOT NULL GROUP BY ALL",
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
        """What was read of a body per year, with its numbering, and what the register says of the year."""
        return self.sql(
            "WITH read AS (SELECT year, sum(meetings)::BIGINT AS meetings, sum(items)::BIGINT AS items, "
            "sum(decisions)::BIGINT AS decisions, arg_max(first_number, meetings) AS first_number, "
            f"arg_max(last_number, meetings) AS last_number FROM coverage WHERE {_OF_BODY} GROUP BY year), "
            "known AS (SELECT year, any_value(expected) AS expected, any_value(missing) AS missing, "
            "any_value(at_least) AS at_least, any_value(state) AS state, any_value(certainty) AS certainty, "
            "sum(items_between)::BIGINT AS items_between, sum(items_within)::BIGINT AS items_within "
            f"FROM completeness WHERE {_OF_BODY} GROUP BY year) "
            "SELECT * FROM read LEFT JOIN known USING (year) WHERE year IS NOT NULL ORDER BY year",
            2 * [body, organisation, organisation],
        )

    def sparks(self, subject: str, keys: list[str] | None = None) -> dict[str, dict[int, int]]:
        """Counts by year for each of a list: `subject` is bodies, topics, people or municipalities.

        Keys: "body|organisation" in small letters, topic, person_id or code. `keys`: those wanted, for the last two.
        """
        found = self.fixed(_SPARKS[subject]) if keys is None else self.sql(_SPARKS[subject], [keys])
        counts: dict[str, dict[int, int]] = {}
        for key, year, count in found.rows:
            counts.setdefault(key, {})[year] = count
        return counts
