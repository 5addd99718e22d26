"""`minutes train sv` and `minutes evaluate model`: the shipped Swedish pipeline, made anew and measured."""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from pipeline.cli.measure import evaluate_app
from pipeline.cli.options import MODELS, AsJson
from pipeline.cli.output import print_json
from pipeline.errors import NotFoundError

train_app = typer.Typer(help="Train what the product ships.", no_args_is_help=True)
Corpora = Annotated[Path, typer.Argument(help="Folder of corpora; docs/model.md says where to get them.")]


def register(app: typer.Typer) -> None:
    app.add_typer(train_app, name="train")


@train_app.command()
def sv(
    corpora: Corpora,
    out: Annotated[Path, typer.Option(help="Folder that the pipeline is written to.")] = MODELS / "sv_minutes",
    work: Annotated[Path | None, typer.Option(help="Keep vectors and training texts here for a second run.")] = None,
    steps: Annotated[int | None, typer.Option(help="Batches to learn from; few for a trial.")] = None,
) -> None:
    """Train the Swedish pipeline from a corpora folder: about an hour on one core, the same result every time."""
    from pipeline.tag.training.recipe import train_sv

    _check(corpora)
    _print_table(train_sv(corpora, out, work, steps))


@evaluate_app.command()
def model(
    corpora: Corpora,
    pipeline: Annotated[str | None, typer.Option("--model", help="Another spaCy pipeline.")] = None,
    as_json: AsJson = False,
) -> None:
    """Score a Swedish pipeline on the corpora's own test parts, with bootstrap intervals."""
    from pipeline.tag.training.evaluate import evaluate_model

    _check(corpora)
    scores = evaluate_model(corpora, pipeline)
    print_json(scores) if as_json else _print_table(scores)


def _check(corpora: Path) -> None:
    if not (corpora / "ner").is_dir():
        raise NotFoundError(f"no folder ner in {corpora}. docs/model.md says what a corpora folder holds.")


def _print_table(scores: dict[str, Any]) -> None:
    from pipeline.tag.training.evaluate import PUBLISHED

    table = Table("data", "F", "95 %", "PER", "LOC", "ORG", "sentences", "entities")
    for name, row in scores.items():
        table.add_row(name, *_figures(row), str(row["sentences"]), str(row["entities"]))
    for name, row in PUBLISHED.items():
        table.add_row(name, "", "", *(str(row[label]) for label in ("PER", "LOC", "ORG")), "other data", "")
    Console().print(table)


def _figures(row: dict[str, Any]) -> list[str]:
    return [str(row["f"]), f"{row['low']}-{row['high']}", *(str(row[label]) for label in ("PER", "LOC", "ORG"))]
