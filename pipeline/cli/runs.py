"""`minutes run`: the archive becomes a dataset."""

import os
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import DEFAULT_PROCESSED, DEFAULT_RAW, MODELS, AsJson, Processed, Raw
from pipeline.cli.output import print_answer, print_json
from pipeline.errors import UsageError
from pipeline.query import Answer, Archive
from pipeline.settings import Settings


def register(app: typer.Typer) -> None:
    app.command()(run)
    app.command()(doctor)


def run(
    raw: Raw = DEFAULT_RAW,
    processed: Processed = DEFAULT_PROCESSED,
    engine: Annotated[str, typer.Option(help="Reader: pdfplumber, or pdfium (faster).")] = "pdfplumber",
    model: Annotated[str | None, typer.Option(help="Another spaCy pipeline: a name or folder.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Worker processes.")] = os.cpu_count() or 2,
    batch: Annotated[int, typer.Option(min=1, help="Documents in one task at the most.")] = 32,
    seconds: Annotated[float, typer.Option(min=1, help="Time that one document may take.")] = 120.0,
    megabytes: Annotated[int, typer.Option(min=256, help="Memory that one document may take.")] = 4096,
    ocr: Annotated[bool, typer.Option(help="Recognise pages without text, where Tesseract is installed.")] = True,
    retry: Annotated[bool, typer.Option(help="Try again what failed, took too long or was too large.")] = False,
    rebuild: Annotated[bool, typer.Option(help="Write the whole dataset and index anew from the records.")] = False,
    allow_missing: Annotated[bool, typer.Option(help="Believe it when most known files are gone.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read what is new or changed below --raw and bring the dataset in --processed up to it.

    Killed or cut off? Run it again: what was done is kept. Passwords for encrypted files, one a line, are taken from
    the environment variable MINUTES_PASSWORDS.
    """
    if engine not in ("pdfplumber", "pdfium"):
        raise UsageError(f"no engine {engine!r}; there are pdfplumber and pdfium")
    from pipeline.flows.ingest import ingest  # Prefect takes a second to import: only here

    report = ingest(
        raw=str(raw), processed=str(processed), models=str(MODELS), engine=engine, model=model, workers=workers,
        batch=batch, seconds=seconds, megabytes=megabytes, ocr=ocr, retry=retry, rebuild=rebuild,
        allow_missing=allow_missing,
    )  # fmt: skip
    if as_json:
        print_json({name: getattr(report, name) for name in report.__slots__})
        return
    _summary(Archive(processed), report.markdown().splitlines()[2], raw, processed)


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
