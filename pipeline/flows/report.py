"""The report that a run leaves: counted from what it did, written to `processed/runs/`, and shown as an artifact."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pipeline.store.files import write_json


@dataclass(slots=True)
class Report:
    """What a run did. The sum over `statuses` is the number of files: `check` asserts it."""

    started: str  # ISO time; the only clock in the product, and only here
    version: str
    name: str = ""  # the start without signs that file names cannot have, see `named_after`
    files: int = 0
    statuses: dict[str, int] = field(default_factory=dict)
    read: int = 0
    understood_again: int = 0
    unchanged: int = 0
    gone: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)  # files below the raw folder that are no PDFs
    years_written: list[str] = field(default_factory=list)
    seconds: float = 0.0
    slowest: list[tuple[str, float]] = field(default_factory=list)
    peak_megabytes: int = 0
    rooms: dict[str, float] = field(default_factory=dict)  # seconds by room: of the workers, and plan and publish
    pages: int = 0  # read or worked through again by this run
    pages_per_second: float = 0.0  # over the whole run
    orchestration: float = 0.0  # CPU share of handing out the work: the run's own process beside its workers
    notes: list[str] = field(default_factory=list)  # what went wrong and was mended
    published_by: str = ""  # version of the code that makes tables of records
    corrected: dict[str, str] = field(default_factory=dict)  # digest of what people said, by document
    documents: list[str] = field(default_factory=list)  # content hashes of all files
    attention: list[dict[str, str]] = field(default_factory=list)  # files that are not ok: file, status, reason

    def named_after(self, runs: list[str]) -> None:
        """Give the run a name that sorts after all of `runs`, also when the clock was set back."""
        name = self.started.replace(":", "").replace("+0000", "Z")
        last = max(runs, default="")
        if name <= last:
            stem, _, number = last.partition("~")
            name = f"{stem}~{int(number or 0) + 1:04d}"
        self.name = name

    def check(self) -> None:
        total = sum(self.statuses.values())
        assert total == self.files, f"{self.files} files, but statuses add up to {total}"

    def path(self, processed: Path, ending: str = ".json") -> Path:
        return processed / "runs" / (self.name + ending)

    def write(self, processed: Path) -> Path:
        write_json(self.path(processed), asdict(self))
        return self.path(processed)

    def markdown(self) -> str:
        rows = "".join(f"| {status} | {count} |\n" for status, count in sorted(self.statuses.items()))
        summary = (
            f"{self.files} files, {self.read} read, {self.understood_again} worked through again from known text, "
            f"{self.unchanged} unchanged, {len(self.gone)} gone, {len(self.aside)} left aside (no PDF); "
            f"{self.seconds:.1f} s.\n"
        )
        lines = [
            f"# Run of {self.started}\n",
            summary,
            "| status | files |\n|---|---|\n" + rows,
        ]
        if self.rooms:
            spent = "".join(f"| {room} | {seconds:.1f} |\n" for room, seconds in self.rooms.items())
            lines.append("| room | seconds |\n|---|---|\n" + spent)
            lines.append(
                f"{self.pages} pages, {self.pages_per_second:.1f} a second; a worker took {self.peak_megabytes} MB at "
                f"the most; handing out the work took {self.orchestration:.1%} of the CPU time.\n"
            )
        lines += [f"- {note}\n" for note in self.notes]
        if self.attention:
            lines.append("| file | status | reason |\n|---|---|---|\n")
            lines[-1] += "".join(f"| {a['file']} | {a['status']} | {a['reason']} |\n" for a in self.attention[:200])
        return "\n".join(lines)


def counted(statuses: Any) -> dict[str, int]:
    return dict(sorted(Counter(str(s) for s in statuses).items()))
