"""The full-text index: one entry per agenda item, in Tantivy, with Swedish stemming and facets.

Meetings without items have one entry of their own, so that nothing that was read is beyond search.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tantivy

from pipeline.errors import StorageError, UsageError

FACETS = ("year", "body", "municipality", "person", "topic", "kind", "document_type")
BOOSTS = {"title": 3.0, "text": 1.0, "people": 1.5, "plain_title": 0.6, "plain_text": 0.2}
_RAW = {"tokenizer_name": "raw", "index_option": "basic", "fast": True}


@dataclass(frozen=True, slots=True)
class Entry:
    """What is indexed for one agenda item. Lists hold the values that it can be filtered by."""

    item_id: str
    document_id: str
    title: str
    text: str
    people: str = ""
    date: int = 0  # yyyymmdd, 0 where unknown
    facets: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hit:
    item_id: str
    score: float
    snippet: str  # HTML: escaped text with <b> around what matched


@dataclass(frozen=True, slots=True)
class Results:
    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, list[tuple[str, int]]]


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("item_id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("document_id", stored=False, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("title", stored=True, tokenizer_name="swedish")
    builder.add_text_field("text", stored=True, tokenizer_name="swedish")
    builder.add_text_field("people", stored=False, tokenizer_name="names")
    builder.add_text_field("plain_title", stored=False, tokenizer_name="undotted")
    builder.add_text_field("plain_text", stored=False, tokenizer_name="undotted")
    builder.add_integer_field("date", stored=False, indexed=True, fast=True)
    for name in FACETS:
        builder.add_text_field(name, stored=False, **_RAW)
    return builder.build()


def _register(index: tantivy.Index) -> tantivy.Index:
    """Three ways to read a text: Swedish stems; names as they are; stems without dots, so that `forskola` finds."""
    words, lower, long = tantivy.Tokenizer.simple, tantivy.Filter.lowercase, tantivy.Filter.remove_long
    stem = tantivy.Filter.stemmer("swedish")
    build = tantivy.TextAnalyzerBuilder
    swedish = build(words()).filter(long(80)).filter(lower()).filter(stem).build()
    names = build(words()).filter(long(80)).filter(lower()).filter(tantivy.Filter.ascii_fold()).build()
    undotted = build(words()).filter(long(80)).filter(lower()).filter(stem).filter(tantivy.Filter.ascii_fold()).build()
    for name, analyzer in (("swedish", swedish), ("names", names), ("undotted", undotted)):
        index.register_tokenizer(name, analyzer)
    return index


def update(folder: Path, removed: Iterable[str], entries: Iterable[Entry], threads: int = 1) -> None:
    """Replace what the index knows of the documents in `removed` by `entries`. Makes one where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        index = _register(tantivy.Index(_schema(), path=str(folder)))
        writer = index.writer(heap_size=64_000_000, num_threads=threads)
        for document_id in removed:
            writer.delete_documents_by_term("document_id", document_id)
        for entry in entries:
            writer.add_document(_document(entry))
        writer.commit()
        writer.wait_merging_threads()
    except (ValueError, OSError) as error:
        raise StorageError(
            f"search index in {folder}: {error}. Run `minutes run --rebuild` to make it anew."
        ) from error


def _document(entry: Entry) -> tantivy.Document:
    document = tantivy.Document(
        item_id=entry.item_id, document_id=entry.document_id, title=entry.title, text=entry.text,
        plain_title=entry.title, plain_text=entry.text, people=entry.people, date=entry.date,
    )  # fmt: skip
    for name, values in entry.facets.items():
        for value in dict.fromkeys(values):
            document.add_text(name, value)
    return document


class Index:
    """An index opened for questions."""

    def __init__(self, folder: Path) -> None:
        try:
            self.index = _register(tantivy.Index(_schema(), path=str(folder), reuse=True))
        except (ValueError, OSError) as error:
            raise StorageError(f"search index in {folder}: {error}. Run `minutes run --rebuild`.") from error
        self.index.reload()
        self.searcher = self.index.searcher()

    def search(
        self,
        text: str,
        filters: dict[str, list[str]] | None = None,
        limit: int = 20,
        offset: int = 0,
        by_date: bool = False,
        facets: Iterable[str] = (),
        dates: tuple[int, int] | None = None,
    ) -> Results:
        """Items that match every word of `text` ("phrase", -not, OR; empty: all) and every filter; facet counts beside.

        Values of one filter are alternatives. `dates`: first and last yyyymmdd. Raises UsageError on a query that
        cannot be read.
        """
        words = self._words(text)
        query = self._with_filters(words, filters or {}, dates)
        kwargs: dict[str, Any] = {"order_by_field": "date"} if by_date else {}
        found = self.searcher.search(query, limit=limit, offset=offset, count=True, **kwargs)
        snippets = tantivy.SnippetGenerator.create(self.searcher, words, self.index.schema, "text")
        snippets.set_max_num_chars(220)
        hits = []
        for score, address in found.hits:
            document = self.searcher.doc(address)
            snippet = snippets.snippet_from_doc(document).to_html()
            hits.append(Hit(str(document.get_first("item_id")), float(score), snippet))
        return Results(found.count or 0, tuple(hits), self._facets(query, facets))

    def _words(self, text: str) -> tantivy.Query:
        if not text.strip():
            return tantivy.Query.all_query()
        safe = re.sub(r"[:^~{}\[\]()\\/§*]", " ", text)
        query, errors = self.index.parse_query_lenient(
            safe, default_field_names=list(BOOSTS), field_boosts=BOOSTS, conjunction_by_default=True
        )
        if errors and not safe.strip():
            raise UsageError(f'cannot read the query {text!r}. Use words, "a phrase", -without, OR.')
        return query

    def _with_filters(
        self, words: tantivy.Query, filters: dict[str, list[str]], dates: tuple[int, int] | None
    ) -> tantivy.Query:
        parts = [(tantivy.Occur.Must, words)]
        for name, values in filters.items():
            if name not in FACETS:
                raise UsageError(f"no filter {name!r}; there are: {', '.join(FACETS)}")
            if values:
                query = tantivy.Query.term_set_query(self.index.schema, name, list(values))
                parts.append((tantivy.Occur.Must, tantivy.Query.const_score_query(query, 0.0)))
        if dates:
            query = tantivy.Query.range_query(self.index.schema, "date", tantivy.FieldType.Integer, *dates)
            parts.append((tantivy.Occur.Must, tantivy.Query.const_score_query(query, 0.0)))
        return parts[0][1] if len(parts) == 1 else tantivy.Query.boolean_query(parts)

    def _facets(self, query: tantivy.Query, names: Iterable[str]) -> dict[str, list[tuple[str, int]]]:
        wanted = {name: {"terms": {"field": name, "size": 50}} for name in names}
        if not wanted:
            return {}
        answer = self.searcher.aggregate(query, wanted)
        return {name: [(str(b["key"]), int(b["doc_count"])) for b in answer[name]["buckets"]] for name in wanted}
