"""`minutes coverage`: which meetings the archive holds, and which it lacks."""

import sys
from collections.abc import Iterable
from dataclasses import astuple, fields
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import completeness
from pipeline.cli.options import DEFAULT_PROCESSED, AsJson, Body, Processed, Year
from pipeline.cli.output import print_answer, print_json
from pipeline.completeness import Coverage, Gap, Item, Minutes, read_expected
from pipeline.query import Answer, Archive

MINUTES = "document_id, organisation, municipality_code, body, date_from, date_to, number, document_type"
HIDDEN = ("after_document", "before_document", "first_date", "last_date", "undated")


def register(app: typer.Typer) -> None:
    app.command()(coverage)


def coverage(
    processed: Processed = DEFAULT_PROCESSED,
    body: Body = None,
    year: Year = None,
    expected: Annotated[
        Path | None, typer.Option(help="List of meetings held, CSV: organisation,body,date or ...,year,meetings.")
    ] = None,
    gaps: Annotated[bool, typer.Option("--gaps", help="The gaps instead of the years.")] = False,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
) -> None:
    """Show, per body and year, the meetings expected, found and missing, and what tells.

    What tells is a list of meetings, the meetings' own numbers, the numbers of their items (§§) or the body's usual
    interval; where nothing does, the state is unknown. A list that shall always count belongs into expected.csv beside
    the processed folder.
    """
    years, holes = _answers(Archive(processed), expected)
    years, holes = (_only(answer, body or (), year or ()) for answer in (years, holes))
    shown = holes if gaps else years
    if as_json:
        print_json(shown.dicts())
    elif as_csv:
        sys.stdout.write(shown.csv())
    else:
        if not gaps:
            print_answer(_short(years), False, "Meetings by body and year")
            silent = sum(_silent(row) for row in years.dicts())
            if silent:
                print(
                    f"{silent} years in between, of which nothing is known and nothing was found, are left out: --csv"
                )
        print_answer(holes, False, "Gaps", HIDDEN)


def _answers(archive: Archive, expected: Path | None) -> tuple[Answer, Answer]:
    if not expected:
        return archive.completeness(), archive.gaps()
    minutes = (Minutes(*row) for row in archive.sql(f"SELECT {MINUTES} FROM meetings").rows)
    items = archive.sql("SELECT document_id, number FROM agenda_items WHERE level = 1 AND number IS NOT NULL")
    years, holes = completeness.register(minutes, (Item(*row) for row in items.rows), read_expected(expected))
    return _answer(Coverage, years), _answer(Gap, holes)


def _answer(kind: type, rows: Iterable[Any]) -> Answer:
    return Answer(tuple(f.name for f in fields(kind)), tuple(astuple(row) for row in rows))


def _only(answer: Answer, bodies: Iterable[str], years: Iterable[str]) -> Answer:
    parts, wanted = [part.casefold() for part in bodies], set(years)
    name, when = answer.columns.index("body"), answer.columns.index("year")
    rows = (
        row
        for row in answer.rows
        if (not parts or any(part in (row[name] or "").casefold() for part in parts))
        and (not wanted or str(row[when]) in wanted)
    )
    return Answer(answer.columns, tuple(rows))


def _silent(row: dict[str, Any]) -> bool:
    return row["found"] == 0 and row["state"] == "unknown"


def _short(years: Answer) -> Answer:
    """The columns for the eye: `missing` with a sign where more may be missing."""
    rows = []
    for row in (row for row in years.dicts() if not _silent(row)):
        more = "≥ " if row["at_least"] and row["missing"] is not None else ""
        missing = "" if row["missing"] is None else f"{more}{row['missing']}"
        expected = "" if row["expected"] is None else f"{more}{row['expected']}"
        rows.append(
            (row["organisation"], row["body"], row["year"], expected, row["found"], missing, row["state"],
             row["certainty"], row["basis"], row["items_between"], row["items_within"])
        )  # fmt: skip
    columns = ("organisation", "body", "year", "expected", "found", "missing", "state", "certainty", "basis",
               "§ between", "§ within")  # fmt: skip
    return Answer(columns, tuple(rows))
