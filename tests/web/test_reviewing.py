"""Correcting on the page: only from our own form, not on a read-only desk, and seen at once."""

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from pipeline.publish import publish
from pipeline.web import Desk, create_app
from tests.factories import record
from tests.test_publish import stored

MADE = record("a.pdf")
DECISION = MADE.decisions[0]
EDIT = f"/meeting/{MADE.document.id}?mark={DECISION.start}-{DECISION.end}&edit=decisions"


@pytest.fixture()
def processed(tmp_path: Path) -> Path:
    publish(tmp_path / "p", stored(tmp_path / "p", MADE))
    return tmp_path / "p"


def client(processed: Path, **values: object) -> TestClient:
    return TestClient(create_app(Desk(processed, processed, ("testserver",), **values)))  # type: ignore[arg-type]


def form(browser: TestClient, **values: str) -> dict[str, str]:
    page = browser.get(EDIT).text
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    return hidden | {"by": "A. Bok", "kind": "reject", "say": "kind:correct"} | values


def test_a_correction_is_kept_and_seen_at_once(processed: Path) -> None:
    browser = client(processed)
    answer = browser.post(f"/correct/{MADE.document.id}", data=form(browser, note="<b>enligt § 7</b>"))
    assert answer.status_code == 200 and answer.url.path.startswith("/meeting/")
    assert "A. Bok: <b>rättat</b>" in answer.text and "&lt;b&gt;enligt" in answer.text
    assert '"value": "reject"' in (processed.parent / "corrections.jsonl").read_text()


def test_confirm_and_reject(processed: Path) -> None:
    browser = client(processed)
    page = browser.post(f"/correct/{MADE.document.id}", data=form(browser, say="confirm")).text
    assert "1,00" in page
    page = browser.post(f"/correct/{MADE.document.id}", data=form(browser, say="reject")).text
    assert 'class="decision' not in page


@pytest.mark.parametrize(
    ("change", "headers"),
    [
        ({"token": "guessed"}, {}), ({"token": ""}, {}), ({}, {"origin": "http://evil.example"}),
        ({}, {"origin": "null"}), ({}, {"sec-fetch-site": "cross-site"}), ({}, {"sec-fetch-site": "same-site"}),
        ({"note": "x" * 70_000}, {}),
    ],
)  # fmt: skip
def test_forms_from_elsewhere_are_refused(processed: Path, change: dict, headers: dict) -> None:
    browser = client(processed)
    answer = browser.post(f"/correct/{MADE.document.id}", data=form(browser, **change), headers=headers)
    assert answer.status_code == 403
    assert not (processed.parent / "corrections.jsonl").exists()


def test_the_token_belongs_to_the_browser(processed: Path) -> None:
    """A token that another browser was given is no good without its cookie."""
    browser = client(processed)
    given = form(browser)
    browser.cookies.clear()
    assert browser.post(f"/correct/{MADE.document.id}", data=given).status_code == 403


def test_a_read_only_desk_takes_none(processed: Path) -> None:
    open_desk = client(processed)
    given = form(open_desk)
    desk = client(processed, read_only=True)
    assert '<form class="correct"' not in desk.get(EDIT).text
    assert desk.post(f"/correct/{MADE.document.id}", data=given).status_code == 403
    assert not (processed.parent / "corrections.jsonl").exists()


@pytest.mark.parametrize(
    "change",
    [{"kind": "nonsense"}, {"table": "people"}, {"say": "drop"}, {"by": " "}, {"start": "999999"}, {"start": "x"},
     {"say": "text:correct"}, {"say": ""}],
)  # fmt: skip
def test_what_is_no_correction_is_a_plain_answer(processed: Path, change: dict) -> None:
    browser = client(processed)
    answer = browser.post(f"/correct/{MADE.document.id}", data=form(browser, **change))
    assert answer.status_code in (400, 404)
    assert not (processed.parent / "corrections.jsonl").exists()
