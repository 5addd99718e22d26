"""Three questions to an archive, as a notebook (marimo): pip install '.[notebook]', then

marimo edit docs/examples/three_questions.py            in the browser
marimo export html docs/examples/three_questions.py -o three_questions.html

It reads the Parquet files that `minutes run` makes (in MINUTES_PROCESSED, or data/processed) with DuckDB, and nothing
else of this project. Each answer says from how much it was counted, and what it cannot tell.
"""

import marimo

app = marimo.App(width="medium", app_title="Three questions to an archive")


@app.cell
def _():
    import os
    from math import sqrt
    from pathlib import Path

    import duckdb
    import marimo as mo

    return Path, duckdb, mo, os, sqrt


@app.cell
def _(Path, os):
    dataset = Path(os.environ.get("MINUTES_PROCESSED", "data/processed")) / "dataset"
    return (dataset,)


@app.cell
def _(dataset, duckdb):
    db = duckdb.connect()
    for _table in ("meetings", "agenda_items", "decisions", "item_topics", "votes", "dissents", "coverage"):
        _files = dataset / _table / "*.parquet" if (dataset / _table).is_dir() else dataset / f"{_table}.parquet"
        db.execute(f"CREATE VIEW {_table} AS SELECT * FROM read_parquet('{_files}')")

    def ask(question):
        """Rows as dictionaries."""
        found = db.sql(question)
        return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]

    return (ask,)


@app.cell
def _(ask, mo):
    (read,) = ask(
        "SELECT sum(meetings)::INT AS meetings, sum(items)::INT AS items, sum(decisions)::INT AS decisions, "
        "min(year) AS first, max(year) AS last, count(DISTINCT body) AS bodies FROM coverage"
    )
    mo.md(
        f"""
        # Three questions to an archive

        Counted from {read["meetings"]} meetings of {read["bodies"]} bodies, {read["first"]}–{read["last"]}:
        {read["items"]} items and {read["decisions"]} decisions. What was not read is not counted: see the table
        `coverage`, and the page on data quality of `minutes web`.
        """
    )
    return (read,)


@app.cell
def _(ask, mo, sqrt):
    FEWEST = 30  # items of a decade; below that a share says nothing

    def interval(count, of, z=1.96):
        """Wilson's 95 % interval of a share, in percent."""
        p, n = count / of, of
        middle, half = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return tuple(round(100 * v / (1 + z * z / n), 1) for v in (middle - half, middle + half))

    topics_by_decade = ask(
        f"""
        WITH counted AS (
            SELECT year // 10 * 10 AS decade, topic, count(DISTINCT item_id) AS items
            FROM item_topics WHERE topic <> 'formalia' GROUP BY ALL
        ), covered AS (
            SELECT year // 10 * 10 AS decade, sum(items)::INT AS items_read FROM coverage GROUP BY ALL
        )
        SELECT decade, topic, items, items_read, round(100.0 * items / items_read, 1) AS percent
        FROM counted JOIN covered USING (decade) WHERE items_read >= {FEWEST}
        QUALIFY row_number() OVER (PARTITION BY decade ORDER BY items DESC, topic) <= 5
        ORDER BY decade, items DESC, topic
        """
    )
    for _row in topics_by_decade:
        _row["from"], _row["to"] = interval(_row["items"], _row["items_read"])
    mo.vstack(
        [
            mo.md(
                """
            ## 1. What takes the time of the bodies?

            Share of items per topic and decade, formalities left out. An item may have several topics. `from` and
            `to` bound the share with 95 % certainty, were the items read a sample of all: where two spans overlap,
            the data does not say that anything changed. Another mix of bodies in another decade shows as a change too.
            """
            ),
            mo.ui.table(topics_by_decade, selection=None),
        ]
    )
    return interval, topics_by_decade


@app.cell
def _(ask, mo):
    disagreement = ask(
        """
        WITH own AS (SELECT * FROM decisions WHERE status = 'decided')
        SELECT m.body, count(DISTINCT d.decision_id) AS decisions,
               count(DISTINCT v.decision_id) AS voted,
               count(DISTINCT s.decision_id) AS reserved,
               count(DISTINCT d.decision_id) FILTER (d.kind IN ('reject', 'refer-back')) AS refused,
               min(abs(v.yes - v.no)) AS closest,
               arg_min(m.file || ', p. ' || d.page, abs(v.yes - v.no)) AS closest_vote
        FROM own d JOIN meetings m USING (document_id) LEFT JOIN votes v USING (decision_id)
        LEFT JOIN (SELECT decision_id FROM dissents WHERE kind = 'reservation') s USING (decision_id)
        GROUP BY m.body HAVING decisions >= 5 ORDER BY voted DESC, reserved DESC, decisions DESC, m.body
        """
    )
    mo.vstack(
        [
            mo.md(
                """
            ## 2. How often do they disagree?

            Decisions that were voted on, reserved against, or refused, per body, with the place of the closest vote.
            Acclamation leaves no trace: a body that never votes may still disagree.
            """
            ),
            mo.ui.table(disagreement, selection=None),
        ]
    )
    return (disagreement,)


@app.cell
def _(ask, mo):
    cases = ask(
        """
        SELECT case_number, count(DISTINCT document_id) AS meetings, count(DISTINCT m.body) AS bodies,
               min(m.date_from) AS first, max(m.date_from) AS last,
               date_diff('day', CAST(min(m.date_from) AS DATE), CAST(max(m.date_from) AS DATE)) AS days,
               arg_min(i.title, m.date_from) AS title
        FROM agenda_items i JOIN meetings m USING (document_id) WHERE case_number IS NOT NULL
        GROUP BY case_number HAVING meetings > 1 ORDER BY days DESC, case_number
        """
    )
    _days = sorted(row["days"] for row in cases)
    median = _days[len(_days) // 2] if _days else None
    mo.vstack(
        [
            mo.md(
                f"""
            ## 3. How long does a case take?

            {len(cases)} cases were seen at more than one meeting; half of them for {median} days or more. Counted from
            the first meeting that took a case up to the last: meetings that were not read make it shorter, cases seen
            once are left out, and cases that still go on are not finished.
            """
            ),
            mo.ui.table(cases, selection=None),
        ]
    )
    return cases, median


if __name__ == "__main__":
    app.run()
