"""One document: its record as corrected, and what pictures of its pages must not show."""

from pathlib import Path
from typing import Any

from pipeline.errors import NotFoundError
from pipeline.personal import spans
from pipeline.query.opened import Opened
from pipeline.schema import Record
from pipeline.store import corrections
from pipeline.store.corrections import Correction
from pipeline.store.names import names_of, veil_record
from pipeline.store.personal import mask_record
from pipeline.store.records import read_record, record_path


class Documents(Opened):
    """Questions about one document."""

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

    def _record(self, sha256: str) -> Record:
        return veil_record(mask_record(self._whole(sha256)), self.veil)

    def _whole(self, sha256: str) -> Record:
        return corrections.apply(read_record(record_path(self.records, sha256)), self.corrections_of(sha256))

    @property
    def corrections_file(self) -> Path:
        """Beside the processed folder, to be kept under version control."""
        return self.records.parent / corrections.FILE

    def corrections_of(self, document_id: str) -> list[Correction]:
        """Corrections of one document, oldest first."""
        return corrections.read_corrections(self.corrections_file).get(document_id, [])

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
