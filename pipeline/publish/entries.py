"""What the search index holds of a document."""

import re
from collections import defaultdict
from collections.abc import Iterator

from pipeline.store import search
from pipeline.store.rows import Row
from pipeline.swedish.compounds import parts


def index_entries(rows: dict[str, list[Row]]) -> Iterator[search.Entry]:
    """One index entry per item of one document; one for the meeting where it has no items."""
    if not rows["meetings"]:
        return
    meeting = rows["meetings"][0]
    date = int((meeting["date_from"] or "0").replace("-", ""))
    shared = {
        "document_type": [meeting["document_type"]],
        "body": [meeting["body"]],
        "year": [str(meeting["year"] or "")],
    }
    by_item: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    people: dict[str, list[str]] = defaultdict(list)
    for topic in rows["item_topics"]:
        by_item[topic["item_id"]]["topic"].append(topic["topic"])
    for decision in rows["decisions"]:
        by_item[decision["item_id"] or ""]["kind"].append(decision["kind"])
    for mention in rows["mentions"]:
        if mention["label"] in ("person", "municipality"):
            by_item[mention["item_id"] or ""][mention["label"]].append(mention["value"])
        if mention["label"] == "person":
            people[mention["item_id"] or ""].append(mention["text"])
    items = rows["agenda_items"] or [
        {"item_id": meeting["document_id"], "title": meeting["body"] or meeting["file"], "text": ""}
    ]
    for item in items:
        key = item["item_id"]
        facets = {k: [v for v in values if v] for k, values in (shared | by_item[key]).items()}
        names = " ".join(people[key])
        inner = compound_parts(f"{item['title']} {item['text']}")
        yield search.Entry(key, meeting["document_id"], item["title"], item["text"], names, inner, date, facets)


def compound_parts(text: str) -> str:
    """The words that the compounds of a text are made of, so that each can be searched for."""
    words = set(re.findall(r"[^\W\d_]{7,}", text.lower()))
    return " ".join(sorted({part for word in words for part in parts(word)}))
