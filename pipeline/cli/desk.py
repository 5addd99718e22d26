"""`minutes web`: the analyst's desk in a browser."""

import secrets
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import DEFAULT_PROCESSED, DEFAULT_RAW, MODELS, Processed, Raw


def register(app: typer.Typer) -> None:
    app.command()(web)


def web(
    processed: Processed = DEFAULT_PROCESSED,
    raw: Raw = DEFAULT_RAW,
    host: Annotated[str, typer.Option(help="Address to listen on. Anything but loopback needs a token.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8600,
    name: Annotated[list[str] | None, typer.Option(help="Host name that browsers use for this machine.")] = None,
    token: Annotated[str | None, typer.Option(help="Token to ask for.", envvar="MINUTES_TOKEN")] = None,
    read_only: Annotated[bool, typer.Option("--read-only", help="Take no corrections.")] = False,
    names: Annotated[str, typer.Option(help="shown, pseudonyms (stable) or hidden, everywhere.")] = "shown",
    salt: Annotated[str, typer.Option(help="Secret that makes pseudonyms yours.", envvar="MINUTES_SALT")] = "",
    log: Annotated[Path | None, typer.Option(help="File for the access log, a JSON line per request.")] = None,
) -> None:
    """Serve search, decisions, meetings beside their pages, people, topics and data quality.

    The archive is never changed. Corrections that people make on the page of a meeting are kept in corrections.jsonl
    beside --processed, unless --read-only.

    Stop it with Ctrl-C. A new run is seen at once, without a restart.
    """
    import uvicorn

    from pipeline.publish import index_entries
    from pipeline.query import Archive, Veil
    from pipeline.store.veiled import veiled
    from pipeline.web import Desk, create_app
    from pipeline.web.guard import LOOPBACK

    Archive(processed)  # says what to do where there is no dataset yet
    if host not in LOOPBACK and not token:
        token = secrets.token_urlsafe(18)
    hosts: tuple[str, ...] = (*LOOPBACK, host, *(name or []))
    stream = log.open("a", encoding="utf-8") if log else None
    taxonomy = MODELS / "topics" / "taxonomy.toml"
    veil = Veil(names, salt)
    made = Desk(processed.resolve(), raw.resolve(), hosts, token, read_only, taxonomy)
    if veil.mode != "shown":
        made = replace(made, veil=veil, veiled=lambda: veiled(made.processed, veil, index_entries))
    made.archive().count_indexed()  # opened (and the copy made) before the first question: it may take a while
    app = create_app(made, stream)
    shown = f"[{host}]" if ":" in host else host
    print(f"http://{shown}:{port}/" + (f"?token={token}" if token else ""))
    uvicorn.run(app, host=host, port=port, log_level="warning", access_log=False, server_header=False)
