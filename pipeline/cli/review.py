"""`minutes review`: what a person should look at first."""

from typing import Annotated

import typer

from pipeline.cli import options as o
from pipeline.cli.output import PLACES, print_answer, print_json
from pipeline.errors import UsageError
from pipeline.query import Answer, Archive


def register(app: typer.Typer) -> None:
    app.command()(review)


def review(
    what: Annotated[str, typer.Argument(help="decisions, people, issues or files; empty: all four.")] = "",
    processed: o.Processed = o.DEFAULT_PROCESSED,
    limit: o.Limit = 20,
    as_json: o.AsJson = False,
) -> None:
    """List the least certain decisions and persons, what was noticed in documents, and files that could not be read.

    Each row names its file and page. Persons are decided with `minutes people merge` and `minutes people split`.
    """
    archive = Archive(processed)
    lists = {
        "decisions": lambda: archive.doubtful(limit),
        "people": lambda: archive.joins(limit),
        "issues": lambda: archive.noticed(limit),
        "files": archive.attention,
    }
    if what and what not in lists:
        raise UsageError(f"nothing to review is called {what!r}; there are {', '.join(lists)}")
    chosen: dict[str, Answer] = {name: ask() for name, ask in lists.items() if what in ("", name)}
    if as_json:
        print_json({name: answer.dicts() for name, answer in chosen.items()})
        return
    for name, answer in chosen.items():
        print_answer(answer, False, name.capitalize(), (*PLACES, "maker", "person_id", "other_id"))
