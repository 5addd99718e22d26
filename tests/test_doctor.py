"""`minutes doctor`: each lack has its finding and its remedy, and looking changes nothing."""

from pathlib import Path

import pytest

from pipeline import doctor
from pipeline.doctor import Finding, examine
from pipeline.publish import publish
from pipeline.settings import Settings
from pipeline.store.manifest import Entry
from pipeline.store.records import write_record
from tests.factories import record


def findings(raw: Path, processed: Path) -> dict[str, Finding]:
    models = Path(__file__).parents[1] / "models"
    return {finding.what: finding for finding in examine(Settings(raw, processed, models))}


def test_before_the_first_run(tmp_path: Path) -> None:
    """The archive is not there, the dataset not made; the folder for it is not made by looking."""
    found = findings(tmp_path / "raw", tmp_path / "new" / "processed")
    assert found["archive"].state == "missing" and "--raw" in found["archive"].remedy
    assert found["processed"].state == "ok" and found["dataset"].remedy.startswith("minutes run")
    assert not list(tmp_path.iterdir())


def test_what_was_made_by_another_version_is_said(tmp_path: Path) -> None:
    """How many records the next run makes again, and that it is the remedy."""
    made = record()
    write_record(tmp_path / "p", made)
    publish(tmp_path / "p", {"a.pdf": Entry(1, 1, made.document.id, "ok", made.pipeline_version)})
    found = findings(tmp_path, tmp_path / "p")
    assert (found["dataset"].state, found["search index"].state) == ("ok", "ok")
    assert found["records"].found == "1 by another version; 1 of them are read again"
    assert found["records"].remedy.startswith("minutes run")


@pytest.mark.parametrize("what", ["index/meta.json", "dataset/documents.parquet"])
def test_damage_is_found(tmp_path: Path, what: str) -> None:
    made = record()
    write_record(tmp_path / "p", made)
    publish(tmp_path / "p", {"a.pdf": Entry(1, 1, made.document.id, "ok", made.pipeline_version)})
    (tmp_path / "p" / "current" / what).write_bytes(b"not this")
    damaged = [finding for finding in findings(tmp_path, tmp_path / "p").values() if finding.state == "missing"]
    assert any("--rebuild" in finding.remedy for finding in damaged)


def test_a_full_disk_and_little_memory_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "FREE_GIGABYTES", 10**9)
    monkeypatch.setattr(doctor, "WORKER_GIGABYTES", 10**9)
    found = findings(tmp_path, tmp_path / "p")
    assert "free some space" in found["processed"].remedy and "--workers 1" in found["memory"].remedy
