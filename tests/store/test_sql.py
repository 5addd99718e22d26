"""The SQL console: read-only, inside its folder, and bounded in time."""

import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.errors import UsageError
from pipeline.publish import publish
from pipeline.query import Archive
from tests.factories import record
from tests.test_publish import stored


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("sql")
    publish(folder, stored(folder, record("a.pdf", 2020)))
    return Archive(folder)


@pytest.mark.parametrize(
    "statement",
    [
        "COPY decisions TO 'x.csv'", "SELECT * FROM read_text('/etc/passwd')", "ATTACH 'x.db'", "INSTALL httpfs",
        "SET memory_limit='100GB'", "SET enable_external_access=true", "DROP VIEW decisions; SELECT * FROM decisions",
        "SELECT * FROM read_csv('https://example.invalid/x.csv')", "EXPORT DATABASE 'x'", "nonsense",
    ],
)  # fmt: skip
def test_what_is_no_question_is_refused(archive: Archive, statement: str, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="SQL"):
        archive.sql(statement)
    assert list(tmp_path.iterdir()) == []


def test_a_question_without_end_is_stopped(archive: Archive) -> None:
    began = time.perf_counter()
    with pytest.raises(UsageError, match="stopped after"):
        archive.sql("SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE (a.range * b.range) % 7 = 3",
                    seconds=0.3)  # fmt: skip
    assert time.perf_counter() - began < 10


def test_a_dataset_of_an_older_release_is_read(tmp_path: Path) -> None:
    """A table that it had not, and a column: both are empty, and everything else is there."""
    publish(tmp_path, stored(tmp_path, record("a.pdf", 2020), record("b.pdf", 2021)))
    dataset = tmp_path / "dataset"
    (dataset / "coverage.parquet").unlink()
    for path in (*dataset.glob("meetings/*.parquet"), dataset / "municipalities.parquet"):
        pq.write_table(pq.read_table(path).drop_columns(["municipality_code"]), path)
    archive = Archive(tmp_path)
    assert archive.sql("SELECT * FROM coverage").rows == ()
    assert archive.sql("SELECT file, municipality_code FROM meetings ORDER BY 1").rows == (
        ("a.pdf", None), ("b.pdf", None),
    )  # fmt: skip
    assert archive.sql("SELECT name, municipality_code FROM municipalities").rows == (("Lund", None),)
