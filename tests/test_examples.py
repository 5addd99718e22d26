"""The notebook of the documentation runs without a browser, and its answers are those of the archive."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from pipeline.publish import publish
from pipeline.query import Archive
from tests.factories import record
from tests.test_publish import stored

pytest.importorskip("marimo", reason="pip install '.[notebook]'")
NOTEBOOK = Path(__file__).parents[1] / "docs" / "examples" / "three_questions.py"


def run(dataset: Path) -> Any:
    """What the cells of the notebook define, for the dataset in `dataset`."""
    spec = importlib.util.spec_from_file_location("three_questions", NOTEBOOK)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    _, defined = module.app.run(defs={"dataset": dataset})
    return defined


def test_three_questions_are_answered(tmp_path: Path) -> None:
    records = [record(f"{n}.pdf", 2010 + n % 10) for n in range(40)]
    publish(tmp_path, stored(tmp_path, *records))
    archive, found = Archive(tmp_path), run(tmp_path / "dataset")
    assert found["read"]["items"] == archive.sql("SELECT count(*) FROM agenda_items").rows[0][0] == 40
    first = found["topics_by_decade"][0]
    assert (first["decade"], first["topic"], first["items"], first["percent"]) == (2010, "samhallsplanering", 40, 100.0)
    assert first["from"] < 92 and first["to"] == 100.0
    (body,) = found["disagreement"]
    assert (body["body"], body["decisions"], body["voted"], body["reserved"]) == ("Byggnadsnämnden", 40, 40, 40)
    assert body["closest"] == 3 and body["closest_vote"].endswith(".pdf, p. 1")
    (case,) = found["cases"]
    assert (case["case_number"], case["meetings"], case["days"]) == ("BN 2021-0042", 40, found["median"])
    assert case["days"] == (2019 - 2010) * 365 + 2


def test_an_archive_with_next_to_nothing(tmp_path: Path) -> None:
    """One meeting: no decade is large enough, no case came back, and nothing breaks."""
    publish(tmp_path, stored(tmp_path, record("a.pdf", 2021)))
    found = run(tmp_path / "dataset")
    assert found["topics_by_decade"] == found["disagreement"] == found["cases"] == [] and found["median"] is None
