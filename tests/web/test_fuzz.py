"""Whatever is asked of the interface for programs, the answer is never a fault of ours, and nothing is written."""

import io
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from pipeline.publish import publish
from pipeline.web import Desk, create_app
from tests.factories import record
from tests.test_publish import stored

schemathesis = pytest.importorskip("schemathesis", reason="pip install '.[browser]'")
from hypothesis import HealthCheck, given, settings  # noqa: E402

INJECTIONS = (
    "' OR 1=1 --", "'; DROP TABLE decisions; --", '"; COPY (SELECT 1) TO \'/tmp/x\'; --', "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>", "{{7*7}}", "../../../../etc/passwd", "%00", "\u202e", "💥" * 50, "-1", "1e309",
    "NaN", "[]", '"', "'", "\\", "%", "_", "*", "a" * 900, "\ud800".encode("utf-16", "surrogatepass").decode("latin-1"),
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("fuzz")
    publish(folder / "p", stored(folder / "p", record("a.pdf", 2020), record("b.pdf", 2021)))
    return Desk(folder / "p", folder, ("testserver", "localhost", "127.0.0.1"), read_only=True)


@pytest.fixture(scope="module")
def client(desk: Desk) -> TestClient:
    return TestClient(create_app(desk, io.StringIO()), raise_server_exceptions=False)


def test_any_question_has_an_answer(desk: Desk) -> None:
    """What the interface's own description allows, and does not: drawn by schemathesis for every address."""
    api = schemathesis.openapi.from_asgi("/api/openapi.json", create_app(desk, io.StringIO()))
    asked = 0
    for found in api.get_all_operations():
        operation = found.ok()

        @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(case=operation.as_strategy())
        def answered(case) -> None:  # type: ignore[no-untyped-def]
            assert case.call().status_code < 500

        answered()
        asked += 1
    assert asked >= 9


def files(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns) for p in folder.rglob("*") if p.is_file()}


def test_injections_into_every_input(client: TestClient, desk: Desk) -> None:
    """Every parameter of every address, pages as well: no fault, no script, nothing written."""
    before = files(desk.raw)
    names = (
        *("q", "year", "body", "municipality", "person", "topic", "kind", "document_type", "since", "until", "limit"),
        *("offset", "sort", "number", "name", "organisation", "page", "mark", "edit", "form", "by", "lang"),
    )
    paths = (
        *("/search", "/decisions", "/people", "/body", "/case", f"/meeting/{record('a.pdf', 2020).document.id}"),
        *("/api/search", "/api/decisions", "/api/people", "/api/meetings", "/api/case"),
    )
    rooms = ("meeting", "person", "municipality", "topic", "file", "page", "api/trends", "language", "x")
    asked = [f"{path}?{name}={quote(text)}" for path in paths for name in names for text in INJECTIONS[:4]]
    for text in map(quote, INJECTIONS):
        asked += [f"{path}?q={text}&since={text}&number={text}&mark={text}" for path in paths]
        asked += [f"{path}?q={text}" for path in paths]
    asked += [f"/{room}/{quote(text, safe='')}" for text in INJECTIONS for room in rooms]
    bad = []
    for address in asked:
        answer = client.get(address, follow_redirects=False)
        leaked = "<script>alert" in answer.text or "<img src=x" in answer.text or "root:" in answer.text
        if answer.status_code >= 500 or ("html" in answer.headers.get("content-type", "") and leaked):
            bad.append((address, answer.status_code))
    assert bad == []
    assert files(desk.raw) == before
