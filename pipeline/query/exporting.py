"""What a filter leaves of an archive, for other programs."""

from pathlib import Path

from pipeline.query.filters import Filtering, Filters
from pipeline.store.export import export
from pipeline.store.names import Veil


class Exporting(Filtering):
    """Taking tables along."""

    def export(self, form: str, out: Path, filters: Filters, names: str = "shown", salt: str = "") -> list[Path]:
        """Write the tables, or those rows whose meetings match `filters`; see `store.export` for forms and names."""
        where, parameters = self.where(filters)
        documents = None
        if where:
            found = self.sql(
                "SELECT DISTINCT m.document_id FROM meetings m LEFT JOIN decisions d USING (document_id) WHERE "
                + " AND ".join(where),
                parameters,
            )
            documents = {row[0] for row in found.rows}
        return export(self.generation / "dataset", form, out, documents, Veil(names, salt))
