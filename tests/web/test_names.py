"""A desk without names: one setting, and no page, answer, export or picture tells who it was."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from pipeline.publish import index_entries, publish
from pipeline.query import Archive, Veil
from pipeline.store.veiled import veiled
from pipeline.web import Desk, create_app
from tests.factories import record
from tests.test_publish import stored

NAMES = ("Ebba", "Lindqvist", "Kalle", "Åberg", "Nils")
MADE = record("a.pdf", 2020)


def drawn(path: Path) -> None:
    """A PDF whose lines stand where the record says."""
    canvas = Canvas(str(path), pagesize=(595, 842))
    canvas.setFont("Helvetica", 11)
    for line in MADE.document.lines:
        canvas.drawString(line.x0, 842 - line.bottom + 2, MADE.document.line_text(line))
    canvas.save()


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], TestClient]:
    folder = tmp_path_factory.mktemp("names")
    processed = folder / "processed"
    drawn(folder / "a.pdf")
    lines = tuple(replace(line, x1=520.0) for line in MADE.document.lines)
    made = replace(MADE, document=replace(MADE.document, lines=lines))
    publish(processed, stored(processed, made, record("b.pdf", 2021, chair="Nils Ask")))
    Archive(processed).correct(MADE.document.id, "decisions", MADE.decisions[0].start, "confirm", "Ebba Lindqvist",
                               "2026-01-02")  # fmt: skip

    def client(mode: str) -> TestClient:
        desk = Desk(processed, folder, ("testserver",))
        if mode != "shown":
            veil = Veil(mode, "salt")
            desk = replace(desk, veil=veil, veiled=lambda: veiled(processed, veil, index_entries))
        return TestClient(create_app(desk))

    return client


@pytest.mark.parametrize("mode", ["pseudonyms", "hidden"])
def test_no_address_tells_a_name(make: Callable[[str], TestClient], mode: str) -> None:
    """Every link, three clicks deep, and the interface for programs."""
    client = make(mode)
    text = MADE.document.text
    start = text.index("Ebba")
    seen: set[str] = set()
    todo = ["/", "/search?q=bygglov", "/people", "/decisions", "/quality", "/api/people", "/api/search?q=bygglov",
            "/api/decisions?form=csv", f"/meeting/{MADE.document.id}?mark={start}-{start + 4}",
            f"/meeting/{MADE.document.id}?mark={start + 1}-{start + 9}&edit=attendance"]  # fmt: skip
    while todo and len(seen) < 120:
        address = todo.pop(0)
        if address in seen:
            continue
        seen.add(address)
        answer = client.get(address)
        if "image" in answer.headers["content-type"]:
            continue
        for name in NAMES:
            assert name not in answer.text, (address, name)
        todo += [a.replace("&amp;", "&") for a in re.findall(r'(?:href|src)="(/[^"#]*)', answer.text)]
    assert len(seen) > 30


@pytest.mark.parametrize("mode", ["pseudonyms", "hidden"])
def test_nobody_can_be_searched_for(make: Callable[[str], TestClient], mode: str) -> None:
    assert make("shown").get("/api/search?q=Åberg").json()["total"] == 2
    assert make(mode).get("/api/search?q=Åberg").json()["total"] == 0
    assert make(mode).get("/api/search?q=bygglov").json()["total"] == 2


def test_a_pseudonym_is_the_same_everywhere(make: Callable[[str], TestClient]) -> None:
    client = make("pseudonyms")
    page = client.get(f"/meeting/{MADE.document.id}").text
    listed = {person["name"] for person in client.get("/api/people").json()}
    assert listed & set(re.findall(r"Person [0-9a-f]{8}", page))


def test_the_file_itself_is_not_given_away(make: Callable[[str], TestClient]) -> None:
    assert make("shown").get(f"/file/{MADE.document.id}.pdf").status_code == 200
    assert make("hidden").get(f"/file/{MADE.document.id}.pdf").status_code == 404


def ink(png: bytes, box: tuple[float, float, float, float]) -> float:
    """Share of dark points in a box, in points of the page."""
    scale = 110 / 72
    part = Image.open(io.BytesIO(png)).convert("L").crop(tuple(round(v * scale) for v in box))  # type: ignore[arg-type]
    data = part.tobytes()
    return sum(value < 100 for value in data) / len(data)


def test_names_are_black_on_the_picture(make: Callable[[str], TestClient]) -> None:
    """The line of the chair: her name is covered, her role stays; a line without names is as it was."""
    address = f"/page/{MADE.document.id}/1.png"
    shown, hidden = make("shown").get(address).content, make("hidden").get(address).content
    line = MADE.document.lines[2]
    name = (line.x0 + 1, line.top + 2, line.x0 + 70, line.bottom - 2)
    rest = (line.x0 + 95, line.top, line.x0 + 160, line.bottom)
    title = MADE.document.lines[3]
    other = (title.x0, title.top, 300.0, title.bottom)
    assert ink(shown, name) < 0.5 < 0.9 < ink(hidden, name)
    for box in (rest, other):
        assert 0 < ink(shown, box) == pytest.approx(ink(hidden, box), rel=0.1)  # colours are reduced page by page


def test_corrections_are_neither_shown_nor_taken(make: Callable[[str], TestClient]) -> None:
    client = make("hidden")
    page = client.get(f"/meeting/{MADE.document.id}?edit=meetings").text
    assert '<form class="correct"' not in page and "bekräftat" not in page
    assert client.post(f"/correct/{MADE.document.id}", data={}).status_code == 403


def test_a_new_run_is_seen(make: Callable[[str], TestClient]) -> None:
    """The copy follows the dataset."""
    client = make("hidden")
    processed = client.app.state.desk.processed  # type: ignore[attr-defined]
    publish(processed, stored(processed, MADE, record("b.pdf", 2021), record("c.pdf", 2022)))
    assert client.get("/api/search?q=bygglov").json()["total"] == 3
