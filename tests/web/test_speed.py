"""The first reader after a start does not wait: everything that the first page asks was asked before."""

import io
import json
import time
import urllib.request
from pathlib import Path

import pytest

from pipeline.publish import publish
from pipeline.web import Desk, app
from tests.factories import record
from tests.test_publish import stored
from tests.web.chromium import served

FIRST_PAGE = 100.0  # milliseconds of server time
TRIES = 3  # a machine that does something else at that moment is not the desk's fault


def first_page(desk: Desk) -> float:
    log = io.StringIO()
    with served(desk, log) as address:
        urllib.request.urlopen(f"{address}/").read()
    return json.loads(log.getvalue())["ms"]


def test_the_first_page_is_served_at_once(tmp_path: Path) -> None:
    times = []
    for number in range(TRIES):
        processed = tmp_path / f"p{number}"  # never opened before
        publish(processed, stored(processed, *(record(f"{n}.pdf", 2000 + n % 20) for n in range(60))))
        times.append(first_page(Desk(processed, tmp_path)))
        if times[-1] <= FIRST_PAGE:
            return
    pytest.fail(f"first pages took {times} ms")


def test_a_new_dataset_is_opened_before_somebody_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "LOOKS_EVERY", 0.05)
    publish(tmp_path, stored(tmp_path, record("a.pdf")))
    desk = Desk(tmp_path, tmp_path)
    with served(desk):
        publish(tmp_path, stored(tmp_path, record("a.pdf"), record("b.pdf")))
        archive, until = desk.archive(), time.monotonic() + 10
        while archive._index is None and time.monotonic() < until:
            time.sleep(0.05)
    assert archive._index is not None, "nobody asked, and its index is open"
