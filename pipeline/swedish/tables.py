"""Reads the csv files of this folder: comment lines (source, date, licence) first, then a header, then rows."""

import csv
from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """Rows of the csv file `name` of this folder as dicts of text; lines that start with `#` are left out."""
    text = files("pipeline.swedish").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#")))
