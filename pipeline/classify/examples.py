"""Labelled agenda items: what a topic model learns from, read from CSV or JSON."""

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pipeline.classify.taxonomy import Taxonomy
from pipeline.errors import NotFoundError, UsageError

WORD_WEIGHT = 0.5  # what a word of the word list counts beside a whole example


@dataclass(frozen=True, slots=True)
class Example:
    """An item with the topics it has, and those that it may have without being wrong (`optional`).

    `context` is the name of the body that met, empty where unknown; `source` says which file it came from; `weight`
    is what the example counts in training.
    """

    title: str
    text: str
    topics: tuple[str, ...]
    optional: tuple[str, ...] = ()
    context: str = ""
    source: str = ""
    weight: float = 1.0


def read_examples(path: Path, taxonomy: Taxonomy | None = None) -> list[Example]:
    """The examples of a CSV, JSON or JSONL file, or of all of those in a folder, in the order of names and rows.

    CSV has the columns title, text, topics (ids parted by spaces) and may have optional and body. JSON is a list of
    objects with the same names, topics as lists ("topics_optional" is understood too); JSONL one object a line.
    With a taxonomy, a topic it does not hold raises UsageError that names file and row.
    """
    if not path.exists():
        raise NotFoundError(f"no examples at {path}")
    if path.is_dir():
        found = sorted(p for p in path.iterdir() if p.suffix in {".csv", ".json", ".jsonl"})
        return [example for file in found for example in read_examples(file, taxonomy)]
    examples = [_example(row, path, i) for i, row in enumerate(_rows(path), start=1)]
    if taxonomy is not None:
        for i, example in enumerate(examples, start=1):
            strange = [t for t in (*example.topics, *example.optional) if t not in taxonomy.ids]
            if strange:
                raise UsageError(f"{path}, row {i}: topic not in the taxonomy: {', '.join(strange)}")
    return examples


def read_words(path: Path, taxonomy: Taxonomy) -> list[Example]:
    """The word list (CSV of topic and word) as examples of one word each, for topics that the taxonomy has."""
    if not path.exists():
        return []
    found: dict[str, list[str]] = {}
    for row in _rows(path):
        if row["topic"] in taxonomy.ids:
            found.setdefault(row["word"].lower(), []).append(row["topic"])
    return [Example(word, word, tuple(topics), source=path.name, weight=WORD_WEIGHT) for word, topics in found.items()]


def _rows(path: Path) -> Iterable[dict]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        if path.suffix == ".csv":
            lines = [line for line in text.splitlines(keepends=True) if not line.startswith("#")]
            return list(csv.DictReader(lines))
        if path.suffix == ".jsonl":
            return [json.loads(line) for line in text.splitlines() if line.strip()]
        data = json.loads(text)
    except (UnicodeDecodeError, json.JSONDecodeError, csv.Error) as error:
        raise UsageError(f"{path} cannot be read as {path.suffix[1:]} in UTF-8: {error}") from error
    return data["items"] if isinstance(data, dict) and "items" in data else data


def _example(row: dict, path: Path, i: int) -> Example:
    if not isinstance(row, dict) or row.get("title") is None or row.get("topics") is None:
        raise UsageError(f"{path}, row {i}: title and topics are needed")
    optional = row.get("optional", row.get("topics_optional"))
    return Example(
        title=row["title"],
        text=row.get("text") or "",
        topics=_ids(row["topics"]),
        optional=_ids(optional),
        context=row.get("body") or row.get("context") or "",
        source=path.name,
    )


def _ids(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    parts = str(value).replace(",", " ").replace(";", " ").split() if isinstance(value, str) else value
    return tuple(str(p) for p in parts) if isinstance(parts, list | tuple) else ()
