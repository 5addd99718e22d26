"""The full-text index: one entry per agenda item, in Tantivy, with Swedish stemming and facets.

Meetings without items have one entry of their own, so that nothing that was read is beyond search.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import tantivy

from pipeline.store.files import DamagedError

FACETS = ("year", "body", "municipality", "person", "topic", "kind", "document_type")
_RAW = {"tokenizer_name": "raw", "index_option": "basic", "fast": True}


@dataclass(frozen=True, slots=True)
class Entry:
    """What is indexed for one agenda item. Lists hold the values that it can be filtered by."""

    item_id: str
    document_id: str
    title: str
    text: str
    people: str = ""
    parts: str = ""  # words that its compounds are made of
    date: int = 0  # yyyymmdd, 0 where unknown
    facets: dict[str, list[str]] = field(default_factory=dict)


def schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("item_id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("document_id", stored=False, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("title", stored=True, tokenizer_name="swedish")
    builder.add_text_field("text", stored=True, tokenizer_name="swedish")
    builder.add_text_field("people", stored=False, tokenizer_name="names")
    builder.add_text_field("vocabulary", stored=False, tokenizer_name="words", index_option="basic")
    builder.add_text_field("parts", stored=False, tokenizer_name="swedish", index_option="basic")
    builder.add_text_field("plain_title", stored=False, tokenizer_name="undotted")
    builder.add_text_field("plain_text", stored=False, tokenizer_name="undotted")
    builder.add_integer_field("date", stored=False, indexed=True, fast=True)
    for name in FACETS:
        builder.add_text_field(name, stored=False, **_RAW)
    return builder.build()


def register(index: tantivy.Index) -> tantivy.Index:
    """Ways to read a text: Swedish stems; words as they are; names; stems without dots, so that `forskola` finds."""
    words, lower, long = tantivy.Tokenizer.simple, tantivy.Filter.lowercase, tantivy.Filter.remove_long
    stem = tantivy.Filter.stemmer("swedish")
    build = tantivy.TextAnalyzerBuilder
    swedish = build(words()).filter(long(80)).filter(lower()).filter(stem).build()
    plain = build(words()).filter(long(80)).filter(lower()).build()
    names = build(words()).filter(long(80)).filter(lower()).filter(tantivy.Filter.ascii_fold()).build()
    undotted = build(words()).filter(long(80)).filter(lower()).filter(stem).filter(tantivy.Filter.ascii_fold()).build()
    for name, analyzer in (("swedish", swedish), ("words", plain), ("names", names), ("undotted", undotted)):
        index.register_tokenizer(name, analyzer)
    return index


def update(folder: Path, removed: Iterable[str], entries: Iterable[Entry], threads: int = 1) -> None:
    """Replace what the index knows of the documents in `removed` by `entries`. Makes one where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        index = register(tantivy.Index(schema(), path=str(folder)))
        writer = index.writer(heap_size=64_000_000, num_threads=threads)
        for document_id in removed:
            writer.delete_documents_by_term("document_id", document_id)
        for entry in entries:
            writer.add_document(_document(entry))
        writer.commit()
        writer.wait_merging_threads()
    except (ValueError, OSError) as error:
        raise DamagedError(
            folder, f"search index in {folder}: {error}. Run `minutes run --rebuild` to make it anew."
        ) from error


def _document(entry: Entry) -> tantivy.Document:
    document = tantivy.Document(
        item_id=entry.item_id, document_id=entry.document_id, title=entry.title, text=entry.text,
        plain_title=entry.title, plain_text=entry.text, people=entry.people, parts=entry.parts,
        vocabulary=f"{entry.title} {entry.text}",
        date=entry.date,
    )  # fmt: skip
    for name, values in entry.facets.items():
        for value in dict.fromkeys(values):
            document.add_text(name, value)
    return document
