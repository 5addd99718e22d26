"""`minutes people`: who is who across meetings, and what a person decides about it."""

from typing import Annotated

import typer

from pipeline.cli import options as o
from pipeline.cli.groups import WithDefault
from pipeline.cli.output import PLACES, print_answer, print_json
from pipeline.errors import StorageError
from pipeline.link.hand import Rule, format_rule, parse_rules
from pipeline.publish import HAND_FILE
from pipeline.query import Archive

people_app = typer.Typer(help="Find people across meetings; join or part them by hand.", cls=WithDefault)

Why = Annotated[str, typer.Option(help="Why, kept beside the rule.")]
Where = Annotated[str | None, typer.Option(help="Only in this body and organisation, as `minutes people` shows it.")]


def register(app: typer.Typer) -> None:
    app.add_typer(people_app, name="people")


@people_app.command("list")
def list_people(
    name: Annotated[str, typer.Argument(help="Part of a name, or a person_id; empty: those seen most.")] = "",
    processed: o.Processed = o.DEFAULT_PROCESSED,
    limit: o.Limit = 20,
    as_json: o.AsJson = False,
) -> None:
    """Find people across meetings: spellings, meetings, roles, with pages. (`minutes people NAME` is the same.)"""
    archive = Archive(processed)
    found = archive.people(name, limit)
    if as_json:
        rows = found.dicts()
        print_json([row | {"attendance": archive.meetings_of(row["person_id"]).dicts()} for row in rows])
        return
    print_answer(found, False, hide=("confidence",))
    if name and len(found.rows) <= 3:
        for row in found.dicts():
            print_answer(archive.meetings_of(row["person_id"]), False, row["name"], PLACES)


@people_app.command()
def merge(
    one: Annotated[str, typer.Argument(help="A full name, as printed.")],
    other: Annotated[str, typer.Argument(help="Another spelling, or a former name, of the same person.")],
    processed: o.Processed = o.DEFAULT_PROCESSED,
    context: Where = None,
    why: Why = "",
) -> None:
    """Say that two names are one person. The next run follows it, and every run after."""
    _decide(processed, Rule(True, one, other, context, why))


@people_app.command()
def split(
    one: Annotated[str, typer.Argument(help="A full name, as printed.")],
    other: Annotated[str, typer.Argument(help="A name alike that is somebody else.")],
    processed: o.Processed = o.DEFAULT_PROCESSED,
    context: Where = None,
    why: Why = "",
) -> None:
    """Say that two names are two people. The next run follows it, and every run after."""
    _decide(processed, Rule(False, one, other, context, why))


def _decide(processed: o.Processed, rule: Rule) -> None:
    """Add the rule to the file of decisions by hand, which belongs under version control."""
    line = format_rule(rule)
    parse_rules(line)  # a name that the file could not hold is refused here, not in the nightly run
    path = processed.parent / HAND_FILE
    try:
        with path.open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")
    except OSError as error:
        raise StorageError(f"cannot write {path}: {error.strerror}. Mend its permissions.") from error
    print(f"{path}: {line}\nRun `minutes run` to apply it, and keep the file under version control.")
