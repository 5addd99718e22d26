"""Three questions to an archive: plain Python, or a notebook (cells begin with `# %%`).

Needs the dataset that `minutes run` makes (data/processed/dataset) and DuckDB, nothing else of this project.
"""

# %% Open the tables
import sys
from pathlib import Path

import duckdb

dataset = Path(sys.argv[1] if len(sys.argv) > 1 else "data/processed/dataset")


def ask(title: str, question: str) -> None:
    """Print the answer as a table, with what it was counted from."""
    print(f"\n{title}\n")
    print(db.sql(question))


db = duckdb.connect()
for table in ("meetings", "agenda_items", "decisions", "item_topics", "attendance", "votes", "coverage"):
    path = dataset / table / "*.parquet" if (dataset / table).is_dir() else dataset / f"{table}.parquet"
    db.execute(f"CREATE VIEW {table} AS SELECT * FROM read_parquet('{path}')")

# %% 1. What takes the time of the bodies? Share of items per topic, beside how many items were read: a share of few
# items says little.
ask(
    "Topics by decade, in percent of the items that were read",
    """
    WITH counted AS (
        SELECT (year // 10) * 10 AS decade, topic, count(DISTINCT item_id) AS items FROM item_topics GROUP BY ALL
    ), covered AS (SELECT (year // 10) * 10 AS decade, sum(items) AS items_read FROM coverage GROUP BY ALL)
    SELECT decade, topic, items, items_read, round(100.0 * items / items_read, 1) AS percent
    FROM counted JOIN covered USING (decade)
    QUALIFY row_number() OVER (PARTITION BY decade ORDER BY items DESC, topic) <= 5 ORDER BY decade, items DESC, topic
    """,
)

# %% 2. How often do they disagree? Counted votes and refusals among the decisions of each body, with the place of each
# vote, so that anybody can look it up.
ask(
    "Votes and refusals by body",
    """
    SELECT m.body, count(DISTINCT decision_id) AS decisions,
           count(DISTINCT decision_id) FILTER (d.kind = 'reject') AS rejected,
           count(DISTINCT v.decision_id) AS voted, min(v.yes - v.no) AS closest,
           any_value(m.file || ' p. ' || d.page) FILTER (v.decision_id IS NOT NULL) AS for_example
    FROM decisions d JOIN meetings m USING (document_id) LEFT JOIN votes v USING (decision_id)
    WHERE d.status = 'decided' GROUP BY m.body HAVING decisions >= 5 ORDER BY voted DESC, decisions DESC, m.body
    """,
)

# %% 3. How long does a case take? From the first meeting that took it up to the last, for cases seen more than once.
ask(
    "Cases that came back",
    """
    SELECT case_number, count(DISTINCT document_id) AS meetings, min(m.date_from) AS first, max(m.date_from) AS last,
           date_diff('day', CAST(min(m.date_from) AS DATE), CAST(max(m.date_from) AS DATE)) AS days,
           arg_min(i.title, m.date_from) AS title
    FROM agenda_items i JOIN meetings m USING (document_id) WHERE case_number IS NOT NULL
    GROUP BY case_number HAVING meetings > 1 ORDER BY days DESC, case_number
    """,
)
