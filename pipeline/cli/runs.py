"""`minutes run`: the archive becomes a dataset."""

import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.cli.options import DEFAULT_PROCESSED, DEFAULT_RAW, MODELS, AsJson, Engine, Limit, Model, Processed, Raw
from pipeline.cli.output import print_answer, print_json
from pipeline.errors import NotFoundError
from pipeline.query import Answer, Archive, changes_between, runs
from pipeline.settings import Settings

Topics = Annotated[Path | None, typer.Option(help="Topic model of your own: a folder.")]
Count = Annotated[int, typer.Option("--workers", min=1, help="Worker processes.")]
Batch = Annotated[int, typer.Option(min=1, help="Documents in one task at the most.")]
Seconds = Annotated[float, typer.Option(min=1, help="Time that one document may take.")]
Megabytes = Annotated[int, typer.Option(min=256, help="Memory that one document may take.")]
Ocr = Annotated[bool, typer.Option(help="Recognise pages without text, where Tesseract is installed.")]
Cluster = Annotated[str | None, typer.Option(help="Dask cluster: address of its scheduler, or local:N workers.")]
Records = Annotated[str | None, typer.Option(help="Object store for the records: s3://BUCKET/FOLDER.")]
Share = Annotated[str | None, typer.Option(help="Object store that gets a copy of the tables: s3://BUCKET/FOLDER.")]
LogFile = Annotated[Path | None, typer.Option("--log", help="File to append to: a line per document.")]
LogFormat = Annotated[str, typer.Option(help="text or json.")]
CPUS = os.cpu_count() or 2


def register(app: typer.Typer) -> None:
    app.command()(run)
    app.command()(schedule)
    app.command(name="runs")(list_runs)
    app.command()(diff)
    app.command()(doctor)


def run(
    raw: Raw = DEFAULT_RAW,
    processed: Processed = DEFAULT_PROCESSED,
    engine: Engine = "pdfplumber",
    model: Model = None,
    topics: Topics = None,
    workers: Count = CPUS,
    batch: Batch = 32,
    seconds: Seconds = 120.0,
    megabytes: Megabytes = 4096,
    ocr: Ocr = True,
    cluster: Cluster = None,
    records: Records = None,
    share: Share = None,
    retry: Annotated[bool, typer.Option(help="Try again what failed, took too long or was too large.")] = False,
    rebuild: Annotated[bool, typer.Option(help="Write the whole dataset and index anew from the records.")] = False,
    allow_missing: Annotated[bool, typer.Option(help="Believe it when most known files are gone.")] = False,
    prefect: Annotated[bool, typer.Option(help="Track the run in Prefect; go on without where it fails.")] = True,
    log: LogFile = None,
    log_format: LogFormat = "text",
    as_json: AsJson = False,
) -> None:
    """Read what is new or changed below --raw and bring the dataset in --processed up to it.

    Killed or cut off? Run it again: what was done is kept. SIGTERM and Ctrl-C drop the documents in flight and leave
    the dataset as it was. Passwords for encrypted files, one a line, are taken from
    the environment variable MINUTES_PASSWORDS.
    """
    from pipeline.flows.ingest import run as run_flow  # Prefect takes a second to import: only here
    from pipeline.flows.order import Order

    signal.signal(signal.SIGTERM, _terminated)
    order = Order.of(
        raw=raw, processed=processed, models=MODELS, engine=engine, model=model, topics=topics, workers=workers,
        batch=batch, seconds=seconds, megabytes=megabytes, ocr=ocr, cluster=cluster, records=records,
        share=share, retry=retry, rebuild=rebuild,
        allow_missing=allow_missing, log=log, log_format=log_format,
    )  # fmt: skip
    report = run_flow(order, tracked=prefect)
    if as_json:
        print_json({name: getattr(report, name) for name in report.__slots__})
        return
    _summary(Archive(processed), report.markdown().splitlines()[2], raw, processed)


def _terminated(*_: object) -> None:
    print("minutes: stopped by SIGTERM; what is done is kept, run again to go on", file=sys.stderr)
    sys.exit(128 + signal.SIGTERM)


def schedule(
    cron: Annotated[str, typer.Option(help="When, as in crontab: minute hour day month weekday.")] = "0 2 * * *",
    timezone: Annotated[str, typer.Option(help="Time zone of --cron.")] = "Europe/Stockholm",
    raw: Raw = DEFAULT_RAW,
    processed: Processed = DEFAULT_PROCESSED,
    engine: Engine = "pdfplumber",
    model: Model = None,
    topics: Topics = None,
    workers: Count = CPUS,
    batch: Batch = 32,
    seconds: Seconds = 120.0,
    megabytes: Megabytes = 4096,
    ocr: Ocr = True,
    cluster: Cluster = None,
    records: Records = None,
    share: Share = None,
    log: LogFile = None,
    log_format: LogFormat = "text",
    alert: Annotated[str | None, typer.Option(help="Web hook that is told when a run fails.")] = None,
) -> None:
    """Serve `minutes run` on a schedule, through a Prefect server on this machine (it says how to start one).

    Runs never overlap. Stop it with Ctrl-C: the schedule pauses. Without Prefect, a systemd timer or cron can call
    `minutes run`: see docs/operations.md.
    """
    if not raw.is_dir():
        raise NotFoundError(f"{raw} is not a folder. Name the folder that holds the PDFs: --raw DIR")
    from pipeline.flows.order import Order
    from pipeline.flows.schedule import serve

    order = Order.of(
        raw=raw.resolve(), processed=processed.resolve(), models=MODELS, engine=engine, model=model,
        topics=topics.resolve() if topics else None, workers=workers, batch=batch, seconds=seconds,
        megabytes=megabytes, ocr=ocr, cluster=cluster, records=records, share=share,
        log=log.resolve() if log else None, log_format=log_format,
    )  # fmt: skip
    serve(cron, timezone, order, alert)


def list_runs(processed: Processed = DEFAULT_PROCESSED, limit: Limit = 20, as_json: AsJson = False) -> None:
    """List the runs so far, newest last: what each read and wrote, and how long it took."""
    reports = runs(processed)[-limit:]
    if as_json:
        print_json(reports)
        return
    columns = ("run", "files", "read", "understood_again", "unchanged", "gone", "seconds")
    rows = tuple(tuple(len(r[c]) if c == "gone" else r[c] for c in columns) for r in reports)
    print_answer(Answer(columns, rows), False)


def diff(
    first: Annotated[str, typer.Argument(help="A run, as `minutes runs` names it.")],
    last: Annotated[str, typer.Argument(help="A later run.")],
    processed: Processed = DEFAULT_PROCESSED,
    limit: Limit = 100,
    as_json: AsJson = False,
) -> None:
    """Rows of the dataset that were added or removed between two runs, and why."""
    found = changes_between(processed, first, last)
    causes = _causes(processed, first, last)
    rows = [change | {"why": causes(change["document_id"])} for change in found]
    if as_json:
        print_json(rows)
        return
    counts = Counter((row["table"], row["change"], row["why"]) for row in rows)
    print_answer(Answer(("table", "change", "why", "rows"), tuple((*k, n) for k, n in sorted(counts.items()))), False)
    shown = tuple((r["change"], r["table"], _said(r["row"]), r["why"]) for r in rows[:limit])
    print_answer(Answer(("change", "table", "row", "why"), shown), False)


def _said(row: Any) -> str:
    return ", ".join(f"{key} {value}" for key, value in row.items() if not key.startswith("char_"))[:200]


def _causes(processed: Path, first: str, last: str) -> Callable[[str], str]:
    """Why the rows of a document changed: its file came, went or changed, or the rules did."""
    by_name = {report["run"]: report for report in runs(processed)}
    old, new = by_name[first], by_name[last]
    before, after = (set(report.get("documents", [])) for report in (old, new))
    said, says = (report.get("corrected", {}) for report in (old, new))
    for_all = _cause_for_all(old, new)

    def why(document: str) -> str:
        if document not in before:
            return "new file"
        if document not in after:
            return "file gone or changed"
        return "corrected by hand" if said.get(document) != says.get(document) else for_all

    return why


def _cause_for_all(old: dict[str, Any], new: dict[str, Any]) -> str:
    """Why rows of files that stayed the same may have changed between two runs."""
    reading, facts = (
        [part.partition(".")[side] for part in (report["version"].partition("+")[2] for report in (old, new))]
        for side in (0, 2)
    )
    if reading[0] != reading[1]:
        return "read anew: another reader, engine or OCR"
    if facts[0] != facts[1]:
        return "new rules or models"
    if old.get("published_by") != new.get("published_by"):
        return "tables made by another release"
    return "people linked anew"


def doctor(raw: Raw = DEFAULT_RAW, processed: Processed = DEFAULT_PROCESSED, as_json: AsJson = False) -> None:
    """Check packages, models, OCR, folders and dataset, and say how to mend what is wrong (exit code 1 if so)."""
    from pipeline.doctor import examine

    findings = examine(Settings(raw=raw, processed=processed, models=MODELS))
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        rows = tuple((f.what, f.state, f.found, f.remedy) for f in findings)
        print_answer(Answer(("what", "state", "found", "remedy"), rows), False)
    if any(finding.state == "missing" for finding in findings):
        raise typer.Exit(1)


def _summary(archive: Archive, what: str, raw: Path, processed: Path) -> None:
    print(what)
    print_answer(archive.files_by_status(), False, "Files by status")
    print_answer(archive.meetings_by_year(), False, "Meetings by year")
    print_answer(archive.decisions_by_topic(), False, "Decisions by topic")
    attention = archive.sql("SELECT file, status, reason FROM documents WHERE status <> 'ok' ORDER BY file LIMIT 20")
    if attention.rows:
        print_answer(attention, False, "Files to look at")
    where = "" if processed == DEFAULT_PROCESSED else f" --processed {processed}"
    first = archive.sql("SELECT file FROM documents WHERE status = 'ok' ORDER BY file LIMIT 1").rows
    example = raw / first[0][0] if first else raw / "FILE.pdf"
    print(f"The dataset (Parquet): {processed / 'dataset'}\n\nTry next:")
    print(f"  minutes search{where} budget")
    print(f"  minutes decisions{where} --kind adopt --limit 10")
    print(f"  minutes show {example}")
