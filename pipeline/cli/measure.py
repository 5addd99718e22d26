"""`minutes evaluate`: how good the extractor is, measured against gold annotations."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from pipeline.cli.options import DEFAULT_PROCESSED, MODELS, AsJson
from pipeline.cli.output import print_json, terminal
from pipeline.errors import NotFoundError
from pipeline.evaluate import Score, evaluate, read_gold, total

evaluate_app = typer.Typer(help="Measure the extractor against gold annotations.", no_args_is_help=True)
COLUMNS = ("agenda_items", "decisions_decided", "attendance", "mention_person", "mention_municipality", "mention_date")


def register(app: typer.Typer) -> None:
    app.add_typer(evaluate_app, name="evaluate")


@evaluate_app.command()
def documents(
    gold: Annotated[Path, typer.Argument(help="Folder of NAME.gold.json files.")],
    raw: Annotated[Path | None, typer.Option(help="Folder of their PDFs, if it is another.")] = None,
    as_json: AsJson = False,
) -> None:
    """Extract every document that has a gold annotation and print its scores, a row per document, and the sums."""
    from pipeline.discover import source_of
    from pipeline.extract import Rooms, extract
    from pipeline.settings import Settings

    golds = read_gold(gold)
    if not golds:
        raise NotFoundError(f"no *.gold.json below {gold}. The format is described in tests/samples/README.md.")
    paths = {path.name: path for path in sorted((raw or gold).rglob("*.pdf"))}
    rooms = Rooms.open(Settings(raw=raw or gold, processed=DEFAULT_PROCESSED, models=MODELS))
    scores = {}
    for name, wanted in golds.items():
        if name not in paths:
            raise NotFoundError(f"no {name} below {raw or gold}. Say where the PDFs are: --raw DIR")
        scores[name] = evaluate(wanted, extract(paths[name], source_of(paths[name]), rooms))
    if as_json:
        sums = {figure: _plain(score) for figure, score in total(scores.values()).items()}
        each = {name: {figure: _plain(score) for figure, score in one.items()} for name, one in scores.items()}
        print_json({"total": sums, "documents": each})
        return
    _print(scores)


def _plain(score: Score) -> dict[str, float]:
    return {"p": round(score.precision, 4), "r": round(score.recall, 4), "f1": round(score.f1, 4)}


def _print(scores: dict[str, dict[str, Score]]) -> None:
    console = terminal()
    table = Table(header_style="bold")
    table.add_column("document", overflow="fold")
    for name in COLUMNS:
        table.add_column(name.removeprefix("mention_").replace("_", " "), justify="right")
    for name, one in scores.items():
        table.add_row(name, *(f"{one[c].f1:.2f}" if one.get(c) else "" for c in COLUMNS))
    console.print(table)
    sums = Table("figure", "precision", "recall", "F1", "gold", header_style="bold")
    for figure, s in total(scores.values()).items():
        sums.add_row(figure, f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f1:.3f}", str(s.hit + s.missed))
    console.print(sums)
