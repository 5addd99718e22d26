"""Read-only questions to the dataset and the search index: what `cli` prints and `web` shows."""

from pipeline.query.answer import Answer
from pipeline.query.archive import Archive
from pipeline.query.filters import Filters
from pipeline.query.runs import changes_between, runs
from pipeline.store.corrections import CHOICES, FIELDS, Correction
from pipeline.store.dataset import current
from pipeline.store.names import Veil
from pipeline.store.search import FACETS

__all__ = [
    "CHOICES", "FACETS", "FIELDS", "Answer", "Archive", "Correction", "Filters", "Veil", "changes_between", "current",
    "runs",
]  # fmt: skip
