"""`minutes diff` says why a row changed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.main import app
from pipeline.flows import nightly
from pipeline.flows.report import Report
from pipeline.store.manifest import read_manifest
from pipeline.version import Version
from tests.flows.conftest import put


def causes(processed: Path, first: str, last: str) -> set[tuple[str, str]]:
    """What changed in the table of meetings, and why."""
    said = CliRunner().invoke(app, ["diff", first, last, "--processed", str(processed), "--json"])
    assert said.exit_code == 0, said.output
    return {(row["change"], row["why"]) for row in json.loads(said.stdout) if row["table"] == "meetings"}


def test_every_cause_is_told_apart(
    go: Callable[..., Report], archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that come, go and change; a correction by hand; new rules; another reader."""
    from pipeline.flows import workers
    from tests.flows.conftest import behave

    processed = tmp_path / "processed"
    put(archive, "a.pdf", "b.pdf")
    names = [go().name]

    def after(**options: object) -> set[tuple[str, str]]:
        names.append(go(**options).name)
        return causes(processed, names[-2], names[-1])

    put(archive, "c.pdf")
    assert after() == {("added", "new file")}
    (archive / "a.pdf").unlink()
    assert after() == {("removed", "file gone or changed")}
    (archive / "b.pdf").write_bytes(b"%PDF-1.4 another edition")
    assert after() == {("removed", "file gone or changed"), ("added", "new file")}
    document = read_manifest(processed)["c.pdf"].sha256
    verdict = {"document": document, "table": "meetings", "quote": "", "verdict": "correct", "by": "Siv",
               "on": "2026-01-01",
               "field": "body", "value": "Miljönämnden", "was": "Byggnadsnämnden"}  # fmt: skip
    (tmp_path / "corrections.jsonl").write_text(json.dumps(verdict) + "\n")
    assert after() == {("removed", "corrected by hand"), ("added", "corrected by hand")}

    def moved(made, rooms):  # type: ignore[no-untyped-def]
        from dataclasses import replace

        return replace(made, meeting=replace(made.meeting, place="Rådhuset"), pipeline_version=rooms.version)

    monkeypatch.setattr(workers, "understand_again", moved)
    monkeypatch.setattr(nightly, "version_of", lambda *_: Version("r", "f2"))
    assert after() == {("removed", "new rules or models"), ("added", "new rules or models")}
    monkeypatch.setattr(nightly, "version_of", lambda *_: Version("r2", "f2"))
    monkeypatch.setattr(workers, "extract", behave)
    why = "read anew: another reader, engine or OCR"
    assert after() == {("removed", why), ("added", why)}
