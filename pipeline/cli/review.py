"""`minutes review`: what a person should look at first, and what a person says about it."""

from datetime import date
from typing import Annotated

import typer

from pipeline.cli import options as o
from pipeline.cli.groups import WithDefault
from pipeline.cli.output import PLACES, print_answer, print_json
from pipeline.errors import UsageError
from pipeline.query import Answer, Archive

review_app = typer.Typer(help="What to look at first; confirm, correct or reject a value.", cls=WithDefault)

File = Annotated[str, typer.Argument(help="File of the archive: path, name, or beginning of its hash.")]
What = Annotated[str, typer.Argument(help="decisions, attendance, agenda_items, mentions or meetings.")]
Start = Annotated[int, typer.Argument(help="char_start of the row (`minutes sql`); 0 for meetings.")]
Listed = Annotated[str, typer.Argument(help="decisions, dates, municipalities, people, issues or files; empty: all.")]
By = Annotated[str, typer.Option(help="Who says so: a name or initials.", envvar="MINUTES_REVIEWER")]
On = Annotated[str, typer.Option(help="The day it was said, YYYY-MM-DD; today if not given.")]
Note = Annotated[str, typer.Option(help="Why, kept beside it.")]


def register(app: typer.Typer) -> None:
    app.add_typer(review_app, name="review")


@review_app.command()
def confirm(
    file: File, what: What, start: Start, by: By, on: On = "", note: Note = "",
    processed: o.Processed = o.DEFAULT_PROCESSED,
) -> None:  # fmt: skip
    """Say that a row is right as it stands: its confidence becomes 1 and it leaves the list of doubts."""
    _say(processed, file, what, start, "confirm", by, on, None, None, note)


@review_app.command()
def correct(
    file: File, what: What, start: Start,
    field: Annotated[str, typer.Argument(help="kind, status or decider; date or body; status; topics; value.")],
    value: Annotated[str, typer.Argument(help="The right value; topics: ids with commas between.")],
    by: By, on: On = "", note: Note = "", processed: o.Processed = o.DEFAULT_PROCESSED,
) -> None:  # fmt: skip
    """Say what a value should be. The next run follows it, and every run after."""
    _say(processed, file, what, start, "correct", by, on, field, value, note)


@review_app.command()
def reject(
    file: File, what: What, start: Start, by: By, on: On = "", note: Note = "",
    processed: o.Processed = o.DEFAULT_PROCESSED,
) -> None:  # fmt: skip
    """Say that a row is no decision, nobody in the list, or no such date or place: it is left out of the dataset."""
    _say(processed, file, what, start, "reject", by, on, None, None, note)


@review_app.command()
def corrections(processed: o.Processed = o.DEFAULT_PROCESSED, as_json: o.AsJson = False) -> None:
    """List all corrections that were given, newest first."""
    print_answer(Archive(processed).corrections(), as_json, hide=("document_id",))


def _say(
    processed: o.Processed, file: str, what: str, start: int, verdict: str, by: str, on: str,
    field: str | None, value: str | None, note: str,
) -> None:  # fmt: skip
    archive = Archive(processed)
    document = archive.record(file).document.id
    day = on or date.today().isoformat()
    given = archive.correct(document, what, start, verdict, by, day, field, value, note)
    print(f"{given.verdict} {given.table} {given.quote[:80]!r}" + (f": {field} = {value}" if field else ""))
    print(f"Kept in {archive.corrections_file}. Run `minutes run` to apply it; keep the file under version control.")


@review_app.command("list")
def review(
    what: Listed = "",
    processed: o.Processed = o.DEFAULT_PROCESSED,
    limit: o.Limit = 20,
    as_json: o.AsJson = False,
) -> None:
    """List the least certain decisions, dates, municipalities and persons, what was noticed, and files not read.

    Each row names its file and page. Persons are decided with `minutes people merge` and `minutes people split`.
    """
    archive = Archive(processed)
    lists = {
        "decisions": lambda: archive.doubtful(limit),
        "dates": lambda: archive.doubtful_dates(limit),
        "municipalities": lambda: archive.doubtful_municipalities(limit),
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
        print_answer(answer, False, name.capitalize(), (*PLACES, "maker", "person_id", "other_id", "of_table"))
