"""The JSON behind the pages, documented in /api/openapi.json, and the same rows as CSV or Parquet."""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from fastapi import FastAPI, Path, Query, Response
from fastapi.responses import JSONResponse

from pipeline.query import FACETS, Answer, Archive
from pipeline.web.filters import Wanted

MOST, MOST_HITS = 200_000, 10_000  # rows of one answer; whole archives are for `minutes export`

Limit = Annotated[int, Query(ge=1, le=MOST, description="Rows at the most.")]
Offset = Annotated[int, Query(ge=0, le=10_000_000, description="Rows to skip.")]
Form = Annotated[Literal["json", "csv", "parquet"], Query(description="Form of the rows.")]


def add_api(app: FastAPI, archive: Callable[[], Archive]) -> None:
    """Add the addresses below /api/ to `app`."""

    @app.get("/api/search", tags=["questions"])
    def search(
        filters: Wanted, q: Annotated[str, Query(max_length=1000)] = "", by_date: bool = False,
        limit: Annotated[int, Query(ge=1, le=MOST_HITS)] = 20, offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
        form: Form = "json",
    ) -> Response:  # fmt: skip
        """Agenda items that match a query, with facet counts; each hit with its file and page."""
        if form != "json":
            return _rows(archive().hits(q, filters, limit, by_date), form, "search")
        results, places = archive().search(q, filters, limit, offset, by_date, FACETS)
        return _json(
            {"total": results.total, "suggestion": results.suggestion, "hits": places, "facets": results.facets}
        )

    @app.get("/api/decisions", tags=["questions"])
    def decisions(
        filters: Wanted, reported: bool = False, limit: Limit = 1000, offset: Offset = 0, form: Form = "json",
    ) -> Response:  # fmt: skip
        """Decisions, newest first, each with its meeting, item, file and page."""
        return _rows(archive().decisions(filters, reported, limit, offset), form, "decisions")

    @app.get("/api/meetings", tags=["lists"])
    def meetings(limit: Limit = 1000, form: Form = "json") -> Response:
        """The latest meetings."""
        return _rows(archive().latest(limit), form, "meetings")

    @app.get("/api/people", tags=["lists"])
    def people(q: Annotated[str, Query(max_length=200)] = "", limit: Limit = 200, form: Form = "json") -> Response:
        """People whose name holds `q`."""
        return _rows(archive().people(q, limit), form, "people")

    @app.get("/api/people/{person_id}/meetings", tags=["lists"])
    def meetings_of(person_id: Annotated[str, Path(max_length=64)], form: Form = "json") -> Response:
        """Meetings that list the person."""
        return _rows(archive().meetings_of(person_id), form, "meetings")

    @app.get("/api/topics", tags=["lists"])
    def topics(form: Form = "json") -> Response:
        """Topics that occur, with their items."""
        return _rows(archive().topics(), form, "topics")

    @app.get("/api/bodies", tags=["lists"])
    def bodies(form: Form = "json") -> Response:
        """Bodies, with how much was read of each."""
        return _rows(archive().bodies(), form, "bodies")

    @app.get("/api/municipalities", tags=["lists"])
    def municipalities(form: Form = "json") -> Response:
        """Municipalities that the minutes name."""
        return _rows(archive().municipalities(), form, "municipalities")

    @app.get("/api/cases", tags=["lists"])
    def cases(limit: Limit = 1000, form: Form = "json") -> Response:
        """Case numbers that items carry, those with most meetings first."""
        return _rows(archive().cases(limit), form, "cases")

    @app.get("/api/trends/{topic}", tags=["questions"])
    def trends(
        topic: Annotated[str, Path(max_length=100)], by: Literal["year", "body"] = "year", form: Form = "json"
    ) -> Response:
        """A topic per year or body, beside what was covered."""
        return _rows(archive().trend(topic, by), form, "trend")

    @app.get("/api/coverage", tags=["lists"])
    def coverage(form: Form = "json") -> Response:
        """Meetings, items and decisions per body and year."""
        return _rows(archive().coverage(), form, "coverage")

    @app.get("/api/completeness", tags=["lists"])
    def completeness(form: Form = "json") -> Response:
        """Meetings expected, found and missing, per body and year."""
        return _rows(archive().completeness(), form, "completeness")

    @app.get("/api/gaps", tags=["lists"])
    def gaps(form: Form = "json") -> Response:
        """What is missing, and between which meetings."""
        return _rows(archive().gaps(), form, "gaps")

    @app.get("/api/case", tags=["questions"])
    def case(number: Annotated[str, Query(max_length=100)], form: Form = "json") -> Response:
        """The way of one case through meetings."""
        return _rows(archive().case(number), form, "case")


def _json(value: Any) -> Response:
    return JSONResponse(_plain(value))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def _rows(answer: Answer, form: str, name: str) -> Response:
    if form == "json":
        return _json(answer.dicts())
    headers = {"Content-Disposition": f'attachment; filename="{name}.{form}"'}
    if form == "parquet":
        return Response(answer.parquet(), media_type="application/vnd.apache.parquet", headers=headers)
    return Response("\ufeff" + answer.csv(), media_type="text/csv; charset=utf-8", headers=headers)
