"""The full-text index (Tantivy): what is indexed, and how it is asked."""

from pipeline.store.search.entries import FACETS, Entry, update
from pipeline.store.search.questions import Hit, Index, Results

__all__ = ["FACETS", "Entry", "Hit", "Index", "Results", "update"]
