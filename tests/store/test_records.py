"""Record files: the round trip, the contract's keys, and what damage does."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import StorageError
from pipeline.schema import Evidence, Line, Status
from pipeline.store.records import read_record, record_files, record_path, to_contract, write_record
from tests.factories import record


@pytest.mark.parametrize("status", list(Status))
def test_reading_a_record_gives_what_was_written(tmp_path: Path, status: Status) -> None:
    """Every noun, tuple and None survives the JSON, for every status."""
    made = record(status=status)
    assert read_record(write_record(tmp_path, made)) == made


@given(text=st.text(min_size=1), sizes=st.floats(0, 1e4), evidence=st.text())
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, text: str, sizes: float, evidence: str) -> None:
    """Controls, surrogate-free emoji and newlines in a text come back as they were."""
    made = record()
    text = text.encode("utf-8", "ignore").decode()
    lines = (Line(0, len(text), 1, sizes, sizes, sizes, sizes, sizes, cells=(sizes,), cell=(1, 2, 3)),)
    meeting = replace(made.meeting, evidence={"body": Evidence(evidence.encode("utf-8", "ignore").decode(), 1)})
    made = replace(made, document=replace(made.document, text=text, lines=lines), meeting=meeting)
    assert read_record(write_record(tmp_path_factory.mktemp("records"), made)) == made


def test_the_contract_keeps_its_keys(tmp_path: Path) -> None:
    """Programs read these keys: they stay."""
    plain = to_contract(record())
    assert list(plain) == [
        "document", "text", "lines", "meeting", "attendance", "agenda_items", "decisions", "mentions", "sections",
    ]  # fmt: skip
    assert {"id", "file", "pages", "text_source", "status", "issues", "pipeline_version"} <= set(plain["document"])
    assert {"start", "end", "page", "x0", "top", "x1", "bottom"} <= set(plain["lines"][0])
    for name in ("attendance", "decisions", "mentions", "agenda_items"):
        assert {"start", "end", "page", "confidence", "maker"} <= set(plain[name][0]), name


def test_the_path_is_made_of_the_hash(tmp_path: Path) -> None:
    """records/ab/<sha256>.json, and nothing else is left in the folder."""
    made = record()
    path = write_record(tmp_path, made)
    assert path == record_path(tmp_path, made.document.id)
    assert path.relative_to(tmp_path).parts == ("records", made.document.id[:2], f"{made.document.id}.json")
    assert list(record_files(tmp_path)) == [path]
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [path]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],  # cut off
        lambda data: b"",  # emptied
        lambda data: b"[]",  # other JSON
        lambda data: json.dumps({"document": {}}).encode(),  # keys missing
        lambda data: data.replace(b'"page":1', b'"page":"one"'),  # wrong types
    ],
)
def test_a_damaged_record_says_what_to_do(tmp_path: Path, damage) -> None:  # type: ignore[no-untyped-def]
    """Damage is a StorageError with a remedy, never a half-filled record."""
    path = write_record(tmp_path, record())
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(StorageError, match="Run again"):
        read_record(path)


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    """A file where the folder should be: the message names the path and what to do."""
    (tmp_path / "records").write_text("in the way")
    with pytest.raises(StorageError, match="records"):
        write_record(tmp_path, record())
