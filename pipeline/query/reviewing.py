"""What people said about values."""

import re
from typing import Any

from pipeline.errors import NotFoundError, UsageError
from pipeline.query.answer import Answer
from pipeline.query.documents import Documents
from pipeline.schema import Label, Mention
from pipeline.store import corrections
from pipeline.store.corrections import Correction


class Reviewing(Documents):
    """Corrections by hand, and keeping one more."""

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
            if table == "mentions":
                _check_mention(row, value if verdict == "correct" else None)
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


def _check_mention(mention: Mention, value: str | None) -> None:
    """Raise UsageError for a mention that cannot be corrected here, or by this value."""
    if mention.label not in (Label.DATE, Label.MUNICIPALITY):
        raise UsageError("of what a text mentions, dates and municipalities can be corrected; people: `minutes people`")
    if value is not None and mention.label == Label.MUNICIPALITY and not re.fullmatch(r"\d{4}", value):
        raise UsageError("a municipality is its code, four figures")
