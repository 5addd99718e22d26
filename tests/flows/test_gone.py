"""Prefect only watches: a run whose server goes away still ends with a whole dataset, and says so."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import StorageError
from pipeline.flows import ingest as flow
from pipeline.flows.order import Order
from pipeline.flows.report import Report
from pipeline.query import Archive
from tests.flows.conftest import put


def gone(_: Order) -> Report:
    raise ConnectionError("All connection attempts failed")


def test_gone_before_the_first_document(go, archive: Path, tmp_path: Path, monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    """The same work is done without it."""
    put(archive, "a.pdf", "b.pdf")
    monkeypatch.setattr(flow, "ingest", gone)
    report = flow.run(Order(raw=archive, processed=tmp_path / "processed"))
    assert report.statuses == {"ok": 2} and "was done without it" in report.notes[0]
    assert "connection attempts failed" in capsys.readouterr().err
    assert len(Archive(tmp_path / "processed").sql("SELECT file FROM documents").rows) == 2


def test_gone_after_the_last_document(go, archive: Path, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """What was done is not done again; the report of the run stays its report."""
    put(archive, "a.pdf", "b.pdf")

    def late(order: Order) -> Report:
        flow._FINISHED[order.processed] = flow.run_untracked(order)
        return gone(order)

    monkeypatch.setattr(flow, "ingest", late)
    report = flow.run(Order(raw=archive, processed=tmp_path / "processed"))
    assert report.read == 2 and "ended without it" in report.notes[0]
    assert len(list((tmp_path / "processed" / "runs").glob("*.json"))) == 1


def test_gone_in_between(go, archive: Path, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """A task that Prefect fails in the middle: finished documents are kept, the rest is done without it."""
    put(archive, *(f"{n}.pdf" for n in range(6)))

    def halfway(order: Order) -> Report:
        def two_batches(work, batches):  # type: ignore[no-untyped-def]
            for number, batch in enumerate(batches):
                if number == 2:
                    gone(order)
                yield work(batch)

        return flow.bring_up(replace(order.settings(), batch=1), do_all=two_batches)

    monkeypatch.setattr(flow, "ingest", halfway)
    report = flow.run(Order(raw=archive, processed=tmp_path / "processed"))
    assert report.statuses == {"ok": 6} and (report.read, report.notes != []) == (4, True)


def test_what_is_no_fault_of_prefect_is_raised(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is not taken for a server that went away."""

    def full(_: Order) -> Report:
        raise StorageError("no space")

    monkeypatch.setattr(flow, "ingest", full)
    with pytest.raises(StorageError):
        flow.run(Order(raw=archive, processed=tmp_path / "processed"))
