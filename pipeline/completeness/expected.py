"""A list of meetings that somebody knows were held: CSV with body, and a date or a year with a count."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.completeness.meetings import Body, fold
from pipeline.errors import NotFoundError, UsageError

COLUMNS = "organisation,body,date   or   organisation,body,year,meetings"


@dataclass(frozen=True, slots=True)
class Expected:
    """One line: a meeting of known day, or how many meetings a year had. `organisation` may be left empty."""

    organisation: str
    body: str
    year: int
    day: date | None = None
    meetings: int = 1

    def means(self, body: Body) -> bool:
        """Whether the line is about this body."""
        if fold(self.body) != fold(body.name):
            return False
        return not self.organisation or fold(self.organisation) == fold(body.organisation)


def read_expected(path: Path, needed: bool = True) -> list[Expected]:
    """The lines of a list. Raises NotFoundError where `needed` and not there, UsageError for a line that is wrong."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        if needed:
            raise NotFoundError(f"no list at {path}. Its columns: {COLUMNS}") from error
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {path}: {error}. Save it as CSV in UTF-8.") from error
    first = text.partition("\n")[0]
    rows = csv.DictReader(text.splitlines(), delimiter=";" if first.count(";") > first.count(",") else ",")
    return [_line(row, number, path) for number, row in enumerate(rows, 2) if any(row.values())]


def _line(row: dict[str, str | None], number: int, path: Path) -> Expected:
    said = {
        (key or "").strip().casefold(): (value or "").strip() for key, value in row.items() if isinstance(value, str)
    }
    try:
        organisation, body = said.get("organisation", ""), said["body"]
        if said.get("date"):
            day = date.fromisoformat(said["date"])
            return Expected(organisation, body, day.year, day)
        return Expected(organisation, body, int(said["year"]), None, int(said.get("meetings") or 1))
    except (KeyError, ValueError) as error:
        raise UsageError(f"{path}, line {number}: {error}. The columns: {COLUMNS}; days as YYYY-MM-DD.") from error


def of_body(expected: Iterable[Expected], body: Body) -> dict[int, list[Expected]]:
    """The lines about one body, by year."""
    found: dict[int, list[Expected]] = {}
    for line in expected:
        if line.means(body):
            found.setdefault(line.year, []).append(line)
    return found
