"""Options that several subcommands share, and where the folders are when nobody says."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.query import Filters

HOUSE = Path(__file__).parents[2]
MODELS = HOUSE / "models"

Raw = Annotated[Path, typer.Option(help="Folder that holds the PDFs; never written to.", envvar="MINUTES_RAW")]
Processed = Annotated[Path, typer.Option(help="Folder for all that is made of them.", envvar="MINUTES_PROCESSED")]
Engine = Annotated[str, typer.Option(help="Reader: pdfplumber, or pdfium (faster).")]
Model = Annotated[str | None, typer.Option(help="Another spaCy pipeline: a name or folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program to read.")]
Limit = Annotated[int, typer.Option(min=1, help="Rows at the most.")]
Offset = Annotated[int, typer.Option(min=0, help="Rows to skip.")]
Year = Annotated[list[str] | None, typer.Option(help="Year of the meeting (several: repeat).")]
Body = Annotated[list[str] | None, typer.Option(help="Part of the body's name.")]
Municipality = Annotated[list[str] | None, typer.Option(help="Municipality named in the item: name or SCB code.")]
Person = Annotated[list[str] | None, typer.Option(help="Part of a person's name, or a person_id.")]
Topic = Annotated[list[str] | None, typer.Option(help="Topic id, see `minutes topics`.")]
KindOf = Annotated[list[str] | None, typer.Option("--kind", help="What the decision does: adopt, table, appoint ...")]
DocumentType = Annotated[list[str] | None, typer.Option("--type", help="protokoll, anteckningar ...")]
Since = Annotated[str | None, typer.Option(help="First day, YYYY-MM-DD.")]
Until = Annotated[str | None, typer.Option(help="Last day, YYYY-MM-DD.")]

DEFAULT_RAW = Path("data/raw")
DEFAULT_PROCESSED = Path("data/processed")


def filters(
    year: list[str] | None,
    body: list[str] | None,
    municipality: list[str] | None,
    person: list[str] | None,
    topic: list[str] | None,
    kind: list[str] | None,
    document_type: list[str] | None,
    since: str | None,
    until: str | None,
) -> Filters:
    many = (tuple(values or ()) for values in (year, body, municipality, person, topic, kind, document_type))
    return Filters(*many, since=since, until=until)
