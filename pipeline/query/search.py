"""Full-text search: hits with their snippet and place, counts and facets."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from pipeline.query.answer import Answer
from pipeline.query.cases import Cases
from pipeline.query.filters import Filtering, Filters, day_of
from pipeline.store.search import FACETS, Results


class Searching(Cases, Filtering):
    """Questions to the search index."""

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
        wanted["body"] = self.names_like("SELECT DISTINCT body FROM meetings WHERE body ILIKE ?", filters.body)
        wanted["municipality"] = [c for n in filters.municipality for c in self.municipality_codes(n) or [n]]
        wanted["person"] = [key for name in filters.person for key in self.person_ids(name) or [name]]
        dates = None
        if filters.since or filters.until:
            first, last = day_of(filters.since, 0) or "00010101", day_of(filters.until, 1) or "99991231"
            dates = int(first.replace("-", "")), int(last.replace("-", ""))
        results = self.index.search(text, wanted, limit, offset, by_date, facets, dates)
        snippets = {hit.item_id: {"snippet": hit.snippet, "score": hit.score} for hit in results.hits}
        return results, [place | snippets[place["item_id"]] for place in self.places(list(snippets))]

    def hits(self, text: str, filters: Filters, limit: int, by_date: bool = False) -> Answer:
        """The rows of a search as a table to take along; `quote` is the snippet in plain text."""
        _, places = self.search(text, filters, limit, by_date=by_date)
        columns = ("date", "body", "number", "title", "case_number", "file", "page", "quote", "score", "item_id",
                   "document_id", "char_start", "char_end")  # fmt: skip
        quoted = [place | {"quote": unescape(re.sub(r"</?b>", "", place["snippet"]))} for place in places]
        return Answer(columns, tuple(tuple(row[name] for name in columns) for row in quoted))

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

    def places(self, keys: list[str]) -> list[dict[str, Any]]:
        """Where items stand, by item_id (or document_id, for a meeting without items), in the order of `keys`."""
        if not keys:
            return []
        rows = self.sql(
            "SELECT i.item_id, m.date, m.body, i.number, i.title, i.case_number, m.file, i.page, i.document_id, "
            "i.char_start, i.char_end "
            "FROM agenda_items i JOIN meetings m USING (document_id) WHERE i.item_id IN (SELECT unnest($1)) UNION ALL "
            "SELECT document_id, date, body, NULL, NULL, NULL, file, 1, document_id, 0, 0 "
            "FROM meetings WHERE document_id IN (SELECT unnest($1))",
            [keys],
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
