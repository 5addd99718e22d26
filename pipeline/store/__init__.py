"""Records, dataset and search index on disk. pydantic, pyarrow, DuckDB and Tantivy live here."""
