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
    documents: list[str] = field(default_factory=list)  # content hashes of all files
    attention: list[dict[str, str]] = field(default_factory=list)  # files that are not ok: file, status, reason

    def check(self) -> None:
        total = sum(self.statuses.values())
        assert total == self.files, f"{self.files} files, but statuses add up to {total}"

    @property
    def name(self) -> str:
        """Name of the run: its start, without signs that file names cannot have."""
        return self.started.replace(":", "").replace("+0000", "Z")

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
        if self.attention:
            lines.append("| file | status | reason |\n|---|---|---|\n")
            lines[-1] += "".join(f"| {a['file']} | {a['status']} | {a['reason']} |\n" for a in self.attention[:200])
        return "\n".join(lines)


def counted(statuses: Any) -> dict[str, int]:
    return dict(sorted(Counter(str(s) for s in statuses).items()))
