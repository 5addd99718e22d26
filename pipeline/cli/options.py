"""Options that several subcommands share, and where the folders are when nobody says."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import Annotated, Any

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


FILTER: dict[str, Any] = {  # an option per field of Filters
    "year": Year, "body": Body, "municipality": Municipality, "person": Person, "topic": Topic, "kind": KindOf,
    "document_type": DocumentType, "since": Since, "until": Until,
}  # fmt: skip


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the options of a filter in place of its parameter `filters`."""

    @wraps(command)
    def asked(**given: Any) -> None:
        fields: dict[str, Any] = {name: given.pop(name) for name in FILTER}
        chosen: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in fields.items() if value
        }
        command(filters=Filters(**chosen), **given)

    parameters: list[Parameter] = []
    for parameter in signature(command).parameters.values():
        options = FILTER if parameter.name == "filters" else {parameter.name: parameter}
        for name, option in options.items():
            made = Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=option)
            parameters.append(option.replace(kind=Parameter.KEYWORD_ONLY) if isinstance(option, Parameter) else made)
    asked.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    asked.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return asked
