"""`minutes export`: the dataset, or what a filter leaves of it, for other programs."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli import options as o
from pipeline.query import Archive, Filters


def register(app: typer.Typer) -> None:
    app.command()(export)


@o.filtered
def export(
    form: Annotated[str, typer.Option("--format", help="csv, jsonl, parquet, sqlite, popolo or akn.")] = "csv",
    out: Annotated[Path, typer.Option(help="Folder to write to.")] = Path("export"),
    processed: o.Processed = o.DEFAULT_PROCESSED,
    *,
    filters: Filters,
    names: Annotated[str, typer.Option(help="shown, pseudonyms (stable) or hidden.")] = "shown",
    salt: Annotated[str, typer.Option(help="Secret that makes pseudonyms yours.", envvar="MINUTES_SALT")] = "",
) -> None:
    """Write the tables of the meetings that match, with source file, page and place on every row.

    The SQLite file opens in Datasette with full text; popolo is one JSON of people, organisations, events and motions;
    akn is Akoma Ntoso, an XML file per meeting.
    """
    for path in Archive(processed).export(form, out, filters, names, salt):
        print(path)
