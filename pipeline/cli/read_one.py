"""`minutes show`: one document's record, for a person or a program to read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from pipeline.cli.options import DEFAULT_PROCESSED, MODELS, AsJson, Engine, Model
from pipeline.cli.output import print_json, terminal
from pipeline.errors import NotFoundError
from pipeline.schema import Decision, Record


def register(app: typer.Typer) -> None:
    app.command()(show)


def show(
    file: Annotated[Path, typer.Argument(help="A PDF, anywhere.")],
    as_json: AsJson = False,
    model: Model = None,
    engine: Engine = "pdfplumber",
    text: Annotated[bool, typer.Option("--text", help="Print the text that was read, page by page, instead.")] = False,
    boxes: Annotated[bool, typer.Option("--boxes", help="Draw a page with what was read on it, instead.")] = False,
    page: Annotated[int, typer.Option(min=1, help="Page to draw.")] = 1,
    out: Annotated[Path | None, typer.Option(help="PNG to write; FILE-page-N.png if not said.")] = None,
) -> None:
    """Read one PDF and print what was found in it, each value with the page it stands on. Nothing is stored.

    With --boxes the page is drawn as PNG: lines grey, running heads and feet yellow, items blue, decisions green,
    people red.
    """
    record = read_file(file, model, engine)
    if boxes:
        from pipeline.read import page_picture

        out = out or Path(f"{file.stem}-page-{page}.png")
        out.write_bytes(page_picture(file, record.document, page, _marks(record)))
        print(out)
    elif as_json:
        from pipeline.store.records import to_contract

        print_json(to_contract(record))
    elif text:
        _print_text(record)
    else:
        _print_record(record)


def read_file(file: Path, model: str | None, engine: str) -> Record:
    """The record of one PDF. Raises NotFoundError when there is no such file."""
    if not file.is_file():
        raise NotFoundError(f"{file} is not a file. Name a PDF: minutes show data/raw/FILE.pdf")
    from pipeline.discover import source_of
    from pipeline.extract import Rooms, extract
    from pipeline.settings import Settings

    settings = Settings(raw=file.parent, processed=DEFAULT_PROCESSED, models=MODELS, model=model, engine=engine)
    return extract(file, source_of(file), Rooms.open(settings))


def _marks(record: Record) -> Iterator[tuple[int, int, str, str]]:
    """Spans to outline, with their labels."""
    for item in record.agenda_items:
        yield item.start, item.end, f"item {item.number or ''}", "item"
    for decision in record.decisions:
        yield decision.start, decision.end, f"{decision.status}: {decision.kind}", "decision"
    for mention in record.mentions:
        if mention.label == "person":
            yield mention.start, mention.end, "", "person"


def _print_text(record: Record) -> None:
    page = 0
    for line in record.document.lines:
        if line.page != page:
            page = line.page
            print(f"----- page {page}")
        print(record.document.line_text(line))


def _print_record(record: Record) -> None:
    console = terminal()
    document, meeting = record.document, record.meeting
    console.print(f"[bold]{escape(document.file)}[/]  {record.status}, {document.pages} pages, {document.text_source}")
    for name in (
        "document_type",
        "organisation",
        "body",
        "date",
        "place",
        "start_time",
        "end_time",
        "chair",
        "secretary",
    ):
        value = getattr(meeting, name)
        if value:
            found = meeting.evidence.get(name)
            source = f" ({meeting.date_source})" if name == "date" else ""
            where = f"  [dim]p. {found.page}[/]" if found else ""
            console.print(f"  {name.replace('_', ' '):14} {escape(str(value))}{source}{where}")
    if meeting.attesters:
        console.print(f"  {'attesters':14} {escape(', '.join(meeting.attesters))}")
    for status in ("present", "absent", "guest"):
        rows = [row for row in record.attendance if row.status == status]
        if rows:
            console.print(f"\n[bold]{status.capitalize()}[/] ({len(rows)})")
            for row in rows:
                details = ", ".join(
                    filter(None, (row.party, row.municipality, row.organisation, row.role, row.partial))
                )
                console.print(f"  {escape(' '.join(row.name.split()))}  [dim]{escape(details)}  p. {row.page}[/]")
    decisions = list(record.decisions)
    console.print(f"\n[bold]Items[/] ({len(record.agenda_items)}), decisions ({len(decisions)})")
    for item in record.agenda_items:
        topics = ", ".join(f"{t.topic} {t.probability:.2f}" for t in item.topics)
        case = f"  {item.case_number}" if item.case_number else ""
        console.print(
            f"\n[bold]{escape(item.number or '-')}[/]  {escape(item.title)}{escape(case)}  [dim]p. {item.page}[/]"
        )
        if topics:
            console.print(f"   [dim]{topics}[/]")
        for decision in [d for d in decisions if item.body_start <= d.start < item.body_end]:
            decisions.remove(decision)
            _print_decision(console, decision)
    for decision in decisions:
        _print_decision(console, decision)
    for issue in document.issues:
        where = f" p. {issue.page}" if issue.page else ""
        console.print(f"[yellow]! {escape(issue.code)}[/]{where}: {escape(issue.message)}")


def _print_decision(console: Console, decision: Decision) -> None:
    votes = "".join(f"  {v.yes}-{v.no}" for v in decision.votes)
    head = f"{decision.status}: {decision.kind}{votes}  p. {decision.page}  {decision.confidence:.2f}"
    console.print(f"   [green]{head}[/] {escape(decision.decider or '')}")
    console.print("     " + escape(" ".join(decision.text.split())))
