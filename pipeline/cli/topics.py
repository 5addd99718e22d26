"""`minutes topics`, `minutes train topics`, `minutes evaluate topics`: what items are about, and making it your own."""

import csv
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.classify import Classifier
from pipeline.cli import options as o
from pipeline.cli.groups import WithDefault
from pipeline.cli.measure import evaluate_app
from pipeline.cli.models import train_app
from pipeline.cli.output import print_answer, print_json
from pipeline.errors import NotFoundError
from pipeline.query import Answer, Archive

topics_app = typer.Typer(help="What the agenda items are about.", cls=WithDefault)

Model = Annotated[Path, typer.Option("--model", help="Folder of the topic model.")]
LABEL_COLUMNS: tuple[str, ...] = ("item_id", "title", "text", "topics")
DEFAULT_MODEL = o.MODELS / "topics"


def register(app: typer.Typer) -> None:
    app.add_typer(topics_app, name="topics")


@topics_app.command("list")
def list_topics(processed: o.Processed = o.DEFAULT_PROCESSED, as_json: o.AsJson = False) -> None:
    """List the topics that occur in the archive. (`minutes topics` alone is the same.)"""
    print_answer(Archive(processed).topics(), as_json)


@topics_app.command()
def explain(
    item: Annotated[str, typer.Argument(help="An item_id, as `minutes search --json` gives it.")],
    processed: o.Processed = o.DEFAULT_PROCESSED,
    model: Model = DEFAULT_MODEL,
    as_json: o.AsJson = False,
) -> None:
    """Show the words that decided the topics of one item."""
    title, text = _items(Archive(processed), item)[0][1:]
    found = Classifier.load(model).explain((title, text))
    if as_json:
        print_json(found)
        return
    rows = tuple((topic, word, f"{weight:+.2f}") for topic, words in found.items() for word, weight in words)
    print_answer(Answer(("topic", "word", "weight"), rows), False, title)


@topics_app.command()
def suggest(
    processed: o.Processed = o.DEFAULT_PROCESSED,
    model: Model = DEFAULT_MODEL,
    limit: o.Limit = 20,
    as_json: o.AsJson = False,
) -> None:
    """List the items whose labels would teach the model most, as CSV to fill in: item_id, title, text, topics."""
    from pipeline.classify.teach import suggest as ask

    items = _items(Archive(processed))
    chosen = ask([item[1:] for item in items], Classifier.load(model), limit)
    rows = [{"item_id": items[i][0], "title": items[i][1], "text": items[i][2], "topics": ""} for i, _ in chosen]
    if as_json:
        print_json(rows)
        return
    writer = csv.DictWriter(sys.stdout, list(LABEL_COLUMNS))
    writer.writeheader()
    writer.writerows(rows)


@topics_app.command()
def related(
    item: Annotated[str, typer.Argument(help="An item_id, as `minutes search --json` gives it.")],
    processed: o.Processed = o.DEFAULT_PROCESSED,
    model: Model = DEFAULT_MODEL,
    limit: o.Limit = 10,
    as_json: o.AsJson = False,
) -> None:
    """List the items of the archive that are nearest to one in meaning."""
    from pipeline.classify.teach import related as ask

    archive = Archive(processed)
    (_, *wanted) = _items(archive, item)[0]
    others = [row for row in _items(archive) if row[0] != item]
    nearest = ask((wanted[0], wanted[1]), [row[1:] for row in others], Classifier.load(model), limit)
    likeness = {others[i][0]: value for i, value in nearest}
    places = archive.places(list(likeness))
    columns = ("date", "body", "title", "file", "page")
    rows = tuple((f"{likeness[p['item_id']]:.2f}", *(p[c] for c in columns)) for p in places)
    print_answer(Answer(("likeness", *columns), rows), as_json)


def _items(archive: Archive, item_id: str | None = None) -> list[tuple[str, str, str]]:
    where, values = ("WHERE item_id = ?", [item_id]) if item_id else ("", [])
    rows = archive.sql(f"SELECT item_id, title, text FROM agenda_items {where} ORDER BY item_id", values).rows
    if item_id and not rows:
        raise NotFoundError(f"no item {item_id!r}. `minutes search --json WORD` gives the item_id of what it finds.")
    return [(row[0], row[1], row[2] or "") for row in rows]


@train_app.command("topics")
def train_topics(
    labels: Annotated[Path, typer.Option(help="Your labels: CSV with title, text and topics (ids, ; between them).")],
    taxonomy: Annotated[Path, typer.Option(help="Your topics: TOML, as models/topics/taxonomy.toml.")],
    out: Annotated[Path, typer.Option(help="Folder that the model is written to.")],
    as_json: o.AsJson = False,
) -> None:
    """Train on your own labels and topics, and say by cross-validation how far they reach."""
    from pipeline.classify.own import train_own

    for path in (labels, taxonomy):
        if not path.is_file():
            raise NotFoundError(f"{path} is not a file.")
    done = train_own(DEFAULT_MODEL, labels, taxonomy, out)
    if as_json:
        print_json({"figures": done.figures, "curve": done.curve, "warnings": done.warnings})
        return
    _print_figures(done.figures)
    columns = ("examples", "micro_f1", "macro_f1")
    print_answer(Answer(columns, tuple(tuple(row[c] for c in columns) for row in done.curve)), False, "Learning curve")
    for warning in done.warnings:
        print(f"! {warning}")
    print(f"{out}: use it with minutes run --topics {out}")


@evaluate_app.command("topics")
def evaluate_topics(
    labels: Annotated[Path, typer.Argument(help="JSON list of items: title, text, topics, topics_optional.")],
    model: Model = DEFAULT_MODEL,
    as_json: o.AsJson = False,
) -> None:
    """Score the topic model on labelled items."""
    from pipeline.classify.evaluate import evaluate_topics as measure

    if not labels.is_file():
        raise NotFoundError(f"{labels} is not a file.")
    figures = measure(labels, Classifier.load(model))
    print_json(figures) if as_json else _print_figures(figures)


def _print_figures(figures: dict[str, Any]) -> None:
    plain = {name: value for name, value in figures.items() if isinstance(value, int | float)}
    print_answer(Answer(tuple(plain), (tuple(plain.values()),)), False)
    for name in ("confusion", "thin"):
        if figures.get(name):
            print(f"{name}: " + "; ".join(", ".join(map(str, row)) for row in figures[name][:15]))
