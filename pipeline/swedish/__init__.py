"""Swedish as data: csv files that name their source, date and licence in their first lines, and thin typed loaders."""
