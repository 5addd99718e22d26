"""Read-only questions to the dataset and the search index: what `cli` prints and `web` shows."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.edtf import bounds
from pipeline.errors import NotFoundError, UsageError
from pipeline.personal import spans
from pipeline.schema import Record
from pipeline.store import changes, corrections, sql
from pipeline.store.corrections import CHOICES, FIELDS, Correction
from pipeline.store.dataset import current
from pipeline.store.export import export, spreadsheet_cell
from pipeline.store.files import read_json
from pipeline.store.names import Veil, names_of, veil_record
from pipeline.store.personal import mask_record
from pipeline.store.records import read_record, record_path
from pipeline.store.search import FACETS, Index, Results

__all__ = [
    "CHOICES", "FACETS", "FIELDS", "Answer", "Archive", "Correction", "Filters", "Veil", "changes_between", "current",
    "runs",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filters:
    """What to keep. Values of one field are alternatives; fields add up.

    body, person: part of a name, case ignored (person also takes a person_id). municipality: code or name. dates: ISO.
    """

    year: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    municipality: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    document_type: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A table: column names and rows, in order."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def csv(self) -> str:
        """The rows as CSV, safe to open in a spreadsheet."""
        buffer = io.StringIO()
        writer = csv.writer(buffer)
        writer.writerow(self.columns)
        writer.writerows([spreadsheet_cell(value) for value in row] for row in self.rows)
        return buffer.getvalue()

    def parquet(self) -> bytes:
        """The rows as a Parquet file."""
        return sql.as_parquet(self.columns, self.rows)

    def dicts(self) -> list[dict[str, Any]]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def _day(text: str | None, end: int) -> str | None:
    """First (0) or last (1) day of a date as people write it: 2021, 2021-03 or 2021-03-04. UsageError for another."""
    if not text:
        return None
    try:
        return date.fromisoformat(bounds(text)[end] or text).isoformat()
    except ValueError as error:
        raise UsageError(f"{text!r} is no date; write 2021, 2021-03 or 2021-03-04") from error


class Archive:
    """The dataset in force in one processed folder. Raises NotFoundError where there is none yet."""

    def __init__(self, processed: Path, records: Path | None = None, veil: Veil | None = None) -> None:
        """`records`: the processed folder that holds the records, where `processed` is a copy without names."""
        self.processed, self.records = processed, records or processed
        self.veil = veil or Veil("shown")
        self.generation = current(processed)
        self._database = sql.connect(processed)
        self._index: Index | None = None

    @property
    def index(self) -> Index:
        """The search index, opened at the first question to it."""
        if self._index is None:
            self._index = Index(self.generation / "index")
        return self._index

    def sql(self, statement: str, parameters: list[Any] | None = None, seconds: float = sql.SECONDS) -> Answer:
        """Any read-only statement in DuckDB's SQL over the tables and views of docs/schema.md."""
        columns, rows = sql.ask(self._database, statement, parameters, seconds)
        return Answer(tuple(columns), tuple(rows))

    # --- what there is -----------------------------------------------------------------------------------------

    def files_by_status(self) -> Answer:
        return self.sql("SELECT status, count(*) AS files FROM documents GROUP BY status ORDER BY files DESC, status")

    def meetings_by_year(self) -> Answer:
        return self.sql(
            "SELECT year, count(*) AS meetings, count(DISTINCT body) AS bodies FROM meetings "
            "GROUP BY year ORDER BY year NULLS LAST"
        )

    def decisions_by_topic(self) -> Answer:
        return self.sql(
            "SELECT t.topic, count(DISTINCT d.decision_id) AS decisions, count(DISTINCT d.document_id) AS meetings "
            "FROM decisions d JOIN item_topics t USING (item_id) WHERE d.status = 'decided' "
            "GROUP BY t.topic ORDER BY decisions DESC, t.topic"
        )

    # --- questions ---------------------------------------------------------------------------------------------

    def decisions(self, filters: Filters, reported: bool = False, limit: int = 50, offset: int = 0) -> Answer:
        """Decisions, newest first, each with its meeting, item, file and page."""
        where, parameters = self._where(filters)
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
        where, parameters = self._where(filters)
        statement = (
            "SELECT count(*) FROM decisions d JOIN meetings m USING (document_id) LEFT JOIN agenda_items i USING "
            "(item_id) "
            "WHERE " + " AND ".join(["d.status = 'decided'", *where])
        )
        return self.sql(statement, parameters).rows[0][0]

    def _where(self, filters: Filters) -> tuple[list[str], list[Any]]:
        """Conditions on m (meetings), d (decisions) and i (agenda_items), and their parameters."""
        clauses: list[str] = []
        parameters: list[Any] = []

        def either(condition: str, values: Iterable[str], form: str = "{}") -> None:
            values = list(values)
            if values:
                clauses.append("(" + " OR ".join([condition] * len(values)) + ")")
                parameters.extend(form.format(v) for v in values for _ in range(condition.count("?")))

        either("CAST(m.year AS VARCHAR) = ?", filters.year)
        either("m.body ILIKE ?", filters.body, "%{}%")
        either("m.document_type = ?", filters.document_type)
        either("d.kind = ?", filters.kind)
        either("d.item_id IN (SELECT item_id FROM item_topics WHERE topic = ?)", filters.topic)
        either(
            "d.item_id IN (SELECT item_id FROM mentions WHERE label = 'municipality' AND value = ?)",
            [code for name in filters.municipality for code in self.municipality_codes(name)] or filters.municipality,
        )
        either(
            "d.document_id IN (SELECT document_id FROM attendance WHERE person_id = ? UNION ALL "
            "SELECT document_id FROM mentions WHERE label = 'person' AND value = ?)",
            [key for name in filters.person for key in self.person_ids(name)] or filters.person,
        )
        if filters.since:
            clauses.append("m.date_to >= ?")
            parameters.append(_day(filters.since, 0))
        if filters.until:
            clauses.append("m.date_from <= ?")
            parameters.append(_day(filters.until, 1))
        return clauses, parameters

    def search(
        self,
        text: str,
        filters: Filters,
        limit: int = 20,
        offset: int = 0,
        by_date: bool = False,
        facets: Iterable[str] = (),
    ) -> tuple[Results, list[dict[str, Any]]]:
        """Items that match, best (or newest) first: counts and facets, and a row per hit with its snippet and place."""
        wanted = {name: list(getattr(filters, name)) for name in FACETS}
        wanted["body"] = self._names("SELECT DISTINCT body FROM meetings WHERE body ILIKE ?", filters.body)
        wanted["municipality"] = [c for n in filters.municipality for c in self.municipality_codes(n) or [n]]
        wanted["person"] = [key for name in filters.person for key in self.person_ids(name) or [name]]
        dates = None
        if filters.since or filters.until:
            first, last = _day(filters.since, 0) or "00010101", _day(filters.until, 1) or "99991231"
            dates = int(first.replace("-", "")), int(last.replace("-", ""))
        results = self.index.search(text, wanted, limit, offset, by_date, facets, dates)
        snippets = {hit.item_id: {"snippet": hit.snippet, "score": hit.score} for hit in results.hits}
        return results, [place | snippets[place["item_id"]] for place in self.places(list(snippets))]

    def related(self, document_id: str, title: str, case_number: str | None, limit: int = 5) -> list[dict[str, Any]]:
        """Items of other meetings: those of the same case first, then those whose words are most like the title's."""
        found: list[dict[str, Any]] = []
        if case_number:
            found = [row for row in self.case(case_number).dicts() if row["document_id"] != document_id]
        words = re.findall(r"[^\W\d_]{4,}", title)[:8]
        if words and len(found) < limit:
            _, places = self.search(" OR ".join(words), Filters(), limit=3 * limit)
            known = {(row["document_id"], row["char_start"]) for row in found}
            found += [row for row in places if row["document_id"] != document_id and row["title"]
                      and (row["document_id"], row["char_start"]) not in known]  # fmt: skip
        return found[:limit]

    def _names(self, statement: str, patterns: Iterable[str]) -> list[str]:
        """Values that hold one of the patterns; a pattern that nothing holds stays, so that nothing is found."""
        return [v for p in patterns for v in [r[0] for r in self.sql(statement, [f"%{p}%"]).rows] or [p]]

    def places(self, keys: list[str]) -> list[dict[str, Any]]:
        """Where items stand, by item_id (or document_id, for a meeting without items), in the order of `keys`."""
        if not keys:
            return []
        marks = ",".join("?" * len(keys))
        rows = self.sql(
            "SELECT i.item_id, m.date, m.body, i.number, i.title, i.case_number, m.file, i.page, i.document_id, "
            "i.char_start, i.char_end "
            f"FROM agenda_items i JOIN meetings m USING (document_id) WHERE i.item_id IN ({marks}) UNION ALL "
            "SELECT document_id, date, body, NULL, NULL, NULL, file, 1, document_id, 0, 0 "
            f"FROM meetings WHERE document_id IN ({marks})",
            [*keys, *keys],
        ).dicts()
        by_key = {row["item_id"]: row for row in rows}
        return [by_key[key] for key in keys if key in by_key]

    def count_indexed(self) -> int:
        """Entries in the search index: one per item, and one per meeting without items."""
        return self.index.searcher.num_docs

    def names_of_facets(self, facets: dict[str, list[tuple[str, int]]]) -> dict[str, str]:
        """What to call the codes and ids that facets count: names of municipalities and people."""
        codes = [value for value, _ in facets.get("municipality", [])]
        keys = [value for value, _ in facets.get("person", [])]
        found = self.sql(
            "SELECT municipality_code, name FROM municipalities WHERE list_contains(?, municipality_code) UNION ALL "
            "SELECT person_id, name FROM people WHERE list_contains(?, person_id)",
            [codes, keys],
        )
        return {key: name for key, name in found.rows if name}

    def municipality_codes(self, name: str) -> list[str]:
        """Codes of the municipalities that `name` (a code, or a name, case ignored) stands for."""
        found = self.sql(
            "SELECT municipality_code FROM municipalities WHERE municipality_code = ? OR name ILIKE ?", [name, name]
        )
        return [row[0] for row in found.rows]

    def person_ids(self, name: str) -> list[str]:
        """Ids of the people whose spellings hold `name`, or whose id it is."""
        found = self.sql(
            "SELECT person_id FROM people WHERE person_id = ? OR list_aggregate(spellings, 'string_agg', '|') ILIKE ? "
            "ORDER BY meetings DESC, mentions DESC",
            [name, f"%{name}%"],
        )
        return [row[0] for row in found.rows]

    def people(self, name: str = "", limit: int = 50) -> Answer:
        """People whose name holds `name`, those with most meetings first."""
        return self.sql(
            "SELECT person_id, name, spellings, meetings, mentions, first_year, last_year, confidence FROM people "
            "WHERE person_id = ? OR list_aggregate(spellings, 'string_agg', '|') ILIKE ? "
            "ORDER BY meetings DESC, mentions DESC, name LIMIT ?",
            [name, f"%{name}%", limit],
        )

    def joins(self, limit: int = 50) -> Answer:
        """Spellings that are, or may be, one person: the least certain first."""
        return self.sql(
            "SELECT confidence, joined, one, other, why, context, person_id, other_id FROM person_joins "
            "ORDER BY abs(confidence - 0.5), one, other LIMIT ?",
            [limit],
        )

    def meetings_of(self, person_id: str) -> Answer:
        """Every meeting that lists the person, with role, spelling and page."""
        return self.sql(
            "SELECT m.date, m.body, a.status, a.name, a.role, a.party, a.municipality, a.organisation, m.file, a.page, "
            "a.document_id, a.char_start, a.char_end "
            "FROM attendance a JOIN meetings m USING (document_id) WHERE a.person_id = ? "
            "ORDER BY m.date_from, a.char_start",
            [person_id],
        )

    def case(self, number: str) -> Answer:
        """The way of one case: the items that carry its number or mention it, oldest first."""
        return self.sql(
            "SELECT DISTINCT m.date, m.body, i.number, i.title, i.case_number, m.file, i.page, i.document_id, "
            "i.char_start, "
            "i.char_end, m.date_from, i.position "
            "FROM agenda_items i JOIN meetings m USING (document_id) WHERE upper(i.case_number) = upper(?) OR "
            "i.item_id IN (SELECT item_id FROM mentions WHERE label = 'case_number' AND (upper(value) = upper(?) OR "
            "upper(text) = upper(?))) ORDER BY m.date_from, m.file, i.position",
            [number, number, number],
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

    def topics(self) -> Answer:
        """Every topic that occurs, with its items and years."""
        return self.sql(
            "SELECT topic, count(DISTINCT item_id) AS items, min(year) AS first_year, max(year) AS last_year "
            "FROM item_topics GROUP BY topic ORDER BY items DESC, topic"
        )

    def export(self, form: str, out: Path, filters: Filters, names: str = "shown", salt: str = "") -> list[Path]:
        """Write the tables, or those rows whose meetings match `filters`; see `store.export` for forms and names."""
        where, parameters = self._where(filters)
        documents = None
        if where:
            found = self.sql(
                "SELECT DISTINCT m.document_id FROM meetings m LEFT JOIN decisions d USING (document_id) WHERE "
                + " AND ".join(where),
                parameters,
            )
            documents = {row[0] for row in found.rows}
        return export(self.generation / "dataset", form, out, documents, Veil(names, salt))

    # --- one of a kind -----------------------------------------------------------------------------------------

    def file_of(self, document_id: str) -> dict[str, Any]:
        """The row of a document in `documents`. Raises NotFoundError."""
        rows = self.sql(
            "SELECT * FROM documents WHERE document_id = ? AND status <> 'duplicate' ORDER BY file LIMIT 1",
            [document_id],
        ).dicts()
        if not rows:
            raise NotFoundError(f"no document {document_id}")
        return rows[0]

    def record_of(self, document_id: str) -> Record:
        """The record of a document of the dataset as corrected by hand, personal numbers masked. Raises NotFoundError.

        Corrections show at once here; tables, counts and search follow with the next run.
        """
        return self._record(self.file_of(document_id)["document_id"])

    def _record(self, sha256: str) -> Record:
        return veil_record(mask_record(self._whole(sha256)), self.veil)

    def _whole(self, sha256: str) -> Record:
        return corrections.apply(read_record(record_path(self.records, sha256)), self.corrections_of(sha256))

    def hidden_on(self, document_id: str, page: int) -> list[tuple[tuple[float, float, float, float], list[str]]]:
        """What a picture of the page must not show: per line its box (x0, top, x1, bottom in points) and the words."""
        document = (record := self._whole(self.file_of(document_id)["document_id"])).document
        names = names_of(record) if self.veil.mode != "shown" else None
        hidden = []
        marks = spans(document.text) + (names.spans(document.text) if names else [])
        for line in (line for line in document.lines if line.page == page):
            cuts = [document.text[max(a, line.start) : min(b, line.end)] for a, b in marks
                    if a < line.end and b > line.start]  # fmt: skip
            if cuts:
                words = [word for cut in cuts for word in cut.split()]
                hidden.append(((line.x0, line.top, line.x1, line.bottom), words))
        for aside in (aside for aside in document.asides if aside.page == page):
            signed = names and (aside.kind in ("signature", "stamp") or names.spans(aside.text))
            if signed or spans(aside.text):
                hidden.append(((aside.x0, aside.top, aside.x1, aside.bottom), []))
        return hidden

    def whole_file_may_be_seen(self, document_id: str) -> bool:
        """Whether the file holds nothing that is masked or veiled elsewhere."""
        if self.veil.mode != "shown":
            return False
        return not spans(self._whole(self.file_of(document_id)["document_id"]).document.text)

    # --- what people said about values ---------------------------------------------------------------------------

    @property
    def corrections_file(self) -> Path:
        """Beside the processed folder, to be kept under version control."""
        return self.records.parent / corrections.FILE

    def corrections_of(self, document_id: str) -> list[Correction]:
        """Corrections of one document, oldest first."""
        return corrections.read_corrections(self.corrections_file).get(document_id, [])

    def corrections(self) -> Answer:
        """All corrections, with the file that each is about."""
        files = dict(self.sql("SELECT document_id, min(file) FROM documents GROUP BY 1").rows)
        given = corrections.read_corrections(self.corrections_file)
        columns = ("on", "by", "verdict", "table", "field", "was", "value", "quote", "item", "file", "document_id")
        rows = [
            tuple(files.get(c.document) if name == "file" else getattr(c, name.removesuffix("_id")) for name in columns)
            for said in given.values()
            for c in said
        ]
        return Answer(columns, tuple(sorted(rows, key=lambda row: row[0], reverse=True)))

    def correct(
        self, document_id: str, table: str, start: int, verdict: str, by: str, on: str,
        field: str | None = None, value: str | None = None, note: str = "",
    ) -> Correction:  # fmt: skip
        """Keep a verdict about the row of `table` that begins at character `start` (any, for the meeting itself).

        Raises NotFoundError where no row begins there and UsageError for what cannot be a correction.
        """
        record = self.record_of(document_id)
        row: Any = record.meeting
        quote, item = "", None
        if table != "meetings":
            if table not in corrections.FIELDS:
                raise UsageError(f"nothing in {table!r} can be corrected")
            row = next((r for r in getattr(record, table) if r.start == start), None)
            if row is None:
                raise NotFoundError(f"no row of {table} begins at character {start} of {record.document.file}")
            quote, item = " ".join(corrections.quote_of(row).split()), corrections.item_of(row)
        was = getattr(row, field, None) if field and field in corrections.FIELDS.get(table, ()) else None
        if field == "topics" and was is not None:
            was = ",".join(topic.topic for topic in was)
        given = Correction(
            document_id, table, quote, verdict, " ".join(by.split()), on, item, field if verdict == "correct" else None,
            value if verdict == "correct" else None, was, start, " ".join(note.split()),
        )  # fmt: skip
        corrections.add_correction(self.corrections_file, given)
        return given

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
        """Meetings of a body, oldest first; `organisation` tells bodies of one name apart."""
        return self.sql(
            "SELECT document_id, date, body, organisation, document_type, file, place, "
            "(SELECT count(*) FROM agenda_items i WHERE i.document_id = m.document_id) AS items, "
            "(SELECT count(*) FROM decisions d WHERE d.document_id = m.document_id AND d.status = 'decided') AS "
            "decisions "
            "FROM meetings m WHERE body = ? AND (? = '' OR organisation = ?) ORDER BY date_from, file",
            [body, organisation, organisation],
        )

    def bodies(self) -> Answer:
        """Every body, with how much was read of it."""
        return self.sql(
            "SELECT organisation, body, min(year) AS first_year, max(year) AS last_year, sum(meetings) AS meetings, "
            "sum(items) AS items, sum(decisions) AS decisions, sum(number_gaps) AS number_gaps "
            "FROM coverage WHERE body IS NOT NULL GROUP BY organisation, body "
            "ORDER BY meetings DESC, body, organisation"
        )

    def coverage(self) -> Answer:
        return self.sql("SELECT * FROM coverage ORDER BY organisation NULLS LAST, body NULLS LAST, year NULLS LAST")

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

    def municipality(self, code: str) -> dict[str, Any]:
        rows = self.sql("SELECT * FROM municipalities WHERE municipality_code = ?", [code]).dicts()
        if not rows:
            raise NotFoundError(f"no municipality {code} in the archive")
        return rows[0]

    def municipalities(self) -> Answer:
        return self.sql(
            "SELECT municipality_code, name, county, mentions, attendances, meetings FROM municipalities "
            "ORDER BY meetings DESC, name"
        )

    def person(self, person_id: str) -> dict[str, Any]:
        rows = self.sql("SELECT * FROM people WHERE person_id = ?", [person_id]).dicts()
        if not rows:
            raise NotFoundError(f"no person {person_id} in the archive")
        return rows[0]

    def mentions_of(self, person_id: str, limit: int = 200) -> Answer:
        """Places in the texts that name the person, oldest first."""
        return self.sql(
            "SELECT m.date, m.body, n.item, i.title, n.text, m.file, n.page, n.char_start, n.char_end, n.document_id "
            "FROM mentions n JOIN meetings m USING (document_id) LEFT JOIN agenda_items i USING (item_id) "
            "WHERE n.label = 'person' AND n.value = ? ORDER BY m.date_from, m.file, n.char_start LIMIT ?",
            [person_id, limit],
        )

    def cases(self, limit: int = 200) -> Answer:
        """Case numbers that items carry, those with most meetings first."""
        return self.sql(
            "SELECT case_number, count(*) AS items, count(DISTINCT document_id) AS meetings, min(title) AS title "
            "FROM agenda_items WHERE case_number IS NOT NULL GROUP BY case_number "
            "ORDER BY meetings DESC, items DESC, case_number LIMIT ?",
            [limit],
        )

    def items_of_topic(self, topic: str, limit: int = 200) -> Answer:
        """Items of a topic, newest first."""
        return self.sql(
            "SELECT m.date, m.body, i.number, i.title, t.probability, m.file, i.page, i.item_id, i.document_id "
            "FROM item_topics t JOIN agenda_items i USING (item_id) JOIN meetings m ON m.document_id = i.document_id "
            "WHERE t.topic = ? ORDER BY m.date_from DESC NULLS LAST, m.file, i.position LIMIT ?",
            [topic, limit],
        )

    def attention(self) -> Answer:
        """Files that are not ok, with the reason."""
        return self.sql("SELECT file, status, reason FROM documents WHERE status <> 'ok' ORDER BY status, file")

    def issues(self) -> Answer:
        """What was noticed, by kind."""
        return self.sql(
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

    def doubtful(self, limit: int = 50) -> Answer:
        """The least certain decisions first."""
        return self.sql(
            "SELECT d.confidence, d.text, d.kind, d.maker, m.date, m.body, d.item, m.file, d.page, d.char_start, "
            "d.char_end, d.document_id FROM decisions d JOIN meetings m USING (document_id) WHERE d.confidence < 0.8 "
            "ORDER BY d.confidence, m.file, d.char_start LIMIT ?",
            [limit],
        )

    def record(self, file: str) -> Record:
        """The record of a file of the archive: its path, its name, or the beginning of its hash."""
        found = self.sql(
            "SELECT DISTINCT document_id FROM documents WHERE file = ? OR file LIKE ? OR document_id LIKE ?",
            [file, f"%/{file}", f"{file}%"],
        )
        if len(found.rows) != 1:
            what = "no file" if not found.rows else f"{len(found.rows)} files"
            raise NotFoundError(
                f'{what} of the archive match {file!r}. List them: minutes sql "SELECT file FROM documents"'
            )
        return self._record(found.rows[0][0])


def runs(processed: Path) -> list[dict[str, Any]]:
    """Reports of the runs, oldest first."""
    return [read_json(processed / "runs" / f"{name}.json") | {"run": name} for name in changes.run_names(processed)]


def changes_between(processed: Path, first: str, last: str) -> list[dict[str, Any]]:
    """Rows that came and went from run `first` to run `last`. Raises NotFoundError for an unknown run."""
    return changes.between(processed, first, last)
