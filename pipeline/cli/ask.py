"""Questions: search, decisions, case, trends, sql."""

import re
from html import unescape
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from pipeline.cli import options as o
from pipeline.cli.output import PLACES, print_answer, print_json, terminal
from pipeline.query import Answer, Archive, Filters
from pipeline.store.files import write_whole
from pipeline.store.search import FACETS


def register(app: typer.Typer) -> None:
    for command in (search, decisions, case, trends, sql):
        app.command()(command)


@o.filtered
def search(
    words: Annotated[list[str] | None, typer.Argument(help='Words, "a phrase", -without, OR.')] = None,
    processed: o.Processed = o.DEFAULT_PROCESSED,
    *,
    filters: Filters,
    by_date: Annotated[bool, typer.Option("--by-date", help="Newest first instead of best first.")] = False,
    facets: Annotated[bool, typer.Option("--facets", help="Count the hits by year, body, topic ... too.")] = False,
    limit: o.Limit = 10,
    offset: o.Offset = 0,
    as_json: o.AsJson = False,
) -> None:
    """Search titles, texts, decisions and people of all agenda items."""
    archive, wanted = Archive(processed), FACETS if facets else ()
    results, places = archive.search(" ".join(words or []), filters, limit, offset, by_date, wanted)
    if as_json:
        found = {"total": results.total, "suggestion": results.suggestion, "hits": places, "facets": results.facets}
        print_json(found)
        return
    console = terminal()
    console.print(f"{results.total} items" + (f", showing {len(places)}" if results.total > len(places) else ""))
    if results.suggestion:
        console.print(f"Did you mean: {escape(results.suggestion)}?")
    for place in places:
        number = f"{place['number']} " if place["number"] else ""
        title = escape(f"{number}{place['title'] or ''}")
        console.print(f"\n[bold]{title}[/]\n  {escape(str(place['body']))}, {place['date']}", end="  ")
        console.print(f"[dim]{escape(place['file'])} p. {place['page']}[/]")
        if place["snippet"]:
            console.print(f"  {_marked(place['snippet'])}")
    names = archive.names_of_facets(results.facets)
    for name, counts in results.facets.items():
        if counts:
            shown = ", ".join(f"{escape(names.get(value, value))} {count}" for value, count in counts[:15])
            console.print(f"\n{name}: {shown}")


def _marked(snippet: str) -> str:
    """A snippet of the index (escaped HTML, <b> around what matched) for the terminal."""
    text = escape(unescape(re.sub(r"\s+", " ", snippet.replace("<b>", "\x02").replace("</b>", "\x03"))))
    return text.replace("\x02", "[bold yellow]").replace("\x03", "[/]")


@o.filtered
def decisions(
    processed: o.Processed = o.DEFAULT_PROCESSED,
    *,
    filters: Filters,
    reported: Annotated[bool, typer.Option("--reported", help="Also decisions of others that are reported.")] = False,
    limit: o.Limit = 50,
    offset: o.Offset = 0,
    as_json: o.AsJson = False,
) -> None:
    """List decisions, newest first, with meeting, item, file and page."""
    answer = Archive(processed).decisions(filters, reported, limit, offset)
    hidden = ("decision_id", "item_id", "confidence", "status", "case_number", "decider", *PLACES)
    print_answer(answer, as_json, hide=hidden)


def case(
    number: Annotated[str, typer.Argument(help="A case number, with or without the letters before it.")],
    processed: o.Processed = o.DEFAULT_PROCESSED,
    as_json: o.AsJson = False,
) -> None:
    """Follow one case through bodies and years.

    2016/204 finds KS 2016/204; where several bodies have a case of that number, they are listed instead.
    """
    archive = Archive(processed)
    items, alike = archive.case(number), archive.cases_like(number)
    if alike.rows and not items.rows:
        print_answer(alike, as_json, f"Which one? Cases numbered like {number}")
    else:
        print_answer(items, as_json, hide=PLACES)


def trends(
    topic: Annotated[str, typer.Option(help="Topic id, see `minutes topics`.")],
    by: Annotated[str, typer.Option(help="year or body.")] = "year",
    processed: o.Processed = o.DEFAULT_PROCESSED,
    csv: Annotated[Path | None, typer.Option(help="File for the rows as CSV.")] = None,
    svg: Annotated[Path | None, typer.Option(help="File for the chart as SVG.")] = None,
    as_json: o.AsJson = False,
) -> None:
    """How often a topic came up, beside how many meetings and items were read."""
    if by not in ("year", "body"):
        raise typer.BadParameter("year or body", param_hint="--by")
    if csv or svg:
        from pipeline.web.charts import alone

        answer = Archive(processed).trend(topic, by)
        if csv:
            write_whole(csv, answer.csv().encode("utf-8-sig"))
        if svg:
            write_whole(svg, alone(answer.dicts(), by, topic).encode())
        return
    print_answer(Archive(processed).trend(topic, by), as_json, f"{topic}, by {by}")


def sql(
    statement: Annotated[str, typer.Argument(help="One statement; without it, the tables and views are listed.")] = "",
    processed: o.Processed = o.DEFAULT_PROCESSED,
    seconds: Annotated[float, typer.Option(min=0.1, help="Time that it may take.")] = 60.0,
    as_json: o.AsJson = False,
) -> None:
    """Ask the dataset in SQL (DuckDB, read-only, at most 4 GB of memory).

    Example: minutes sql "SELECT body, kind, count(*) FROM decided GROUP BY ALL ORDER BY 3 DESC"
    """
    archive = Archive(processed)
    answer: Answer = archive.sql(
        statement
        or "SELECT table_name AS name, string_agg(column_name, ', ' ORDER BY ordinal_position) AS columns "
        "FROM information_schema.columns WHERE table_schema = 'main' GROUP BY 1 ORDER BY 1",
        seconds=seconds,
    )
    print_answer(answer, as_json)
