"""A desk that is served on a free port, and the system's Chromium to look at it with."""

import contextlib
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any, TextIO

import uvicorn

from pipeline.web import Desk, create_app

REMEDY = (
    "no Chromium on PATH: install it (Debian: apt-get install chromium) or name it in MINUTES_CHROMIUM; "
    "Playwright comes with pip install '.[browser]'"
)


def chromium() -> str | None:
    """Path of the system's Chromium; None where there is none."""
    named = os.environ.get("MINUTES_CHROMIUM")
    return named or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@contextlib.contextmanager
def served(desk: Desk, log: TextIO | None = None) -> Iterator[str]:
    """The address of `desk`, for as long as the block runs. `log`: where its access log goes."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    quiet = open(os.devnull, "w")  # noqa: SIM115
    server = uvicorn.Server(
        uvicorn.Config(create_app(desk, log or quiet), host="127.0.0.1", port=port, log_level="error")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)
        quiet.close()


@contextlib.contextmanager
def browser() -> Iterator[Any]:
    """A headless browser without network."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        try:
            yield started
        finally:
            started.close()
