"""Which municipalities existed when, and in which county they lay: municipality_history.csv, county_history.csv."""

from functools import cache

from pipeline.swedish.tables import rows


@cache
def _formed() -> dict[str, int]:
    return {row["code"]: int(row["year"]) for row in rows("municipality_history.csv") if row["change"] == "formed"}


def existed(code: str, year: int | None) -> bool:
    """Whether the municipality of today with this code was one in `year` (on its last day); True without a year."""
    return year is None or year >= _formed().get(code, 0)


def ceased(year: int | None) -> list[tuple[str, str]]:
    """(name, code) of municipalities that existed in `year` and do not today; none without a year."""
    gone = [row for row in rows("municipality_history.csv") if row["change"] in ("ceased", "renamed")]
    return [(row["name"], row["code"]) for row in gone if year is not None and year < int(row["year"])]


@cache
def former_county(code: str) -> tuple[str, int] | None:
    """(county, year): where a municipality lay before 1 January of that year; None where it lies there still."""
    return next(((row["county"], int(row["until"])) for row in rows("county_history.csv") if row["code"] == code), None)
