"""The pages about many documents: which address asks which question. Everything that is shown comes from `query`."""

from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, Any

from fastapi import Query, Request, Response
from fastapi.responses import RedirectResponse

from pipeline.errors import NotFoundError
from pipeline.query import FACETS, FIELDS, Answer, Archive, Filters
from pipeline.web.charts import Point
from pipeline.web.filters import Wanted
from pipeline.web.render import LANGUAGE_COOKIE, Renderer
from pipeline.web.texts import Texts

PER_PAGE = 20
MOST_DOUBTS = 200  # of a kind, in the list of what to review
Offset = Annotated[int, Query(ge=0, le=1_000_000)]


class Pages:
    """One method per page. FastAPI calls them in threads: they only read."""

    def __init__(self, renderer: Renderer) -> None:
        self.desk, self.render, self.renderer = renderer.desk, renderer.page, renderer
        self.warmed: Archive | None = None

    def routes(self) -> dict[str, Callable[..., Response]]:
        return {
            "/": self.home,
            "/search": self.search,
            "/decisions": self.decisions,
            "/people": self.people,
            "/person/{person_id}": self.person,
            "/municipalities": self.municipalities,
            "/municipality/{code}": self.municipality,
            "/bodies": self.bodies,
            "/body": self.body,
            "/cases": self.cases,
            "/case": self.case,
            "/topics": self.topics,
            "/topic/{topic}": self.topic,
            "/quality": self.quality,
            "/review": self.review,
            "/language/{language}": self.language,
        }

    def warm(self) -> None:
        """Ask of a new dataset what every first page asks, so that its first reader does not wait."""
        archive = self.desk.archive()
        if archive is self.warmed:
            return
        self.renderer.warm()
        _first_page(archive)
        _choices(archive)
        _doubts(archive)
        archive.search("protokoll", Filters(), PER_PAGE, facets=FACETS)
        archive.decisions(Filters(), limit=1)
        self.warmed = archive

    # --- the whole archive -------------------------------------------------------------------------------------

    def home(self, request: Request) -> Response:
        return self.render(request, "home.html", **_first_page(self.desk.archive()))

    def search(
        self, request: Request, filters: Wanted, q: str = "", sort: str = "",
        offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
    ) -> Response:  # fmt: skip
        archive = self.desk.archive()
        facets = ("year", "body", "topic", "kind", "document_type", "municipality", "person")
        results, places = archive.search(q, filters, PER_PAGE, offset, sort == "date", facets)
        names = archive.names_of_facets(results.facets)
        return self.render(
            request, "search.html", q=q, sort=sort, offset=offset, per_page=PER_PAGE, results=results, places=places,
            names=names, filters=filters,
        )  # fmt: skip

    def decisions(self, request: Request, filters: Wanted, offset: Offset = 0) -> Response:
        archive = self.desk.archive()
        rows = archive.decisions(filters, False, PER_PAGE + 1, offset).dicts()
        return self.render(
            request, "decisions.html", rows=rows[:PER_PAGE], more=len(rows) > PER_PAGE, offset=offset,
            per_page=PER_PAGE, filters=filters, choices=_choices(archive), total=archive.count_decisions(filters),
        )  # fmt: skip

    def quality(self, request: Request) -> Response:
        archive = self.desk.archive()
        register, counted = archive.completeness().dicts(), ("expected", "found", "missing")
        known = [row for row in register if row["expected"] is not None]
        return self.render(
            request, "quality.html", statuses=archive.files_by_status().dicts(), attention=archive.attention().dicts(),
            issues=archive.issues().dicts(), coverage=archive.coverage().dicts(),
            register=register, holes=archive.gaps().dicts(), known={k: sum(row[k] for row in known) for k in counted},
            doubts={name: len(rows) for name, rows in _doubts(archive).items()},
        )  # fmt: skip

    def review(self, request: Request, what: str = "decisions") -> Response:
        lists = _doubts(self.desk.archive())
        chosen = what if what in lists else "decisions"
        counts = {name: len(rows) for name, rows in lists.items()}
        editable = () if self.desk.read_only or self.desk.veil else FIELDS
        return self.render(request, "review.html", what=chosen, rows=lists[chosen], counts=counts, editable=editable)

    # --- one subject, or all of a kind ---------------------------------------------------------------------------

    def people(self, request: Request, q: str = "") -> Response:
        archive = self.desk.archive()
        rows = archive.people(q, 200).dicts()
        sparks = archive.sparks("people", [row["person_id"] for row in rows])
        return self.render(request, "people.html", q=q, rows=rows, sparks=sparks, span=archive.years_of_archive())

    def person(self, request: Request, person_id: str) -> Response:
        archive = self.desk.archive()
        return self.render(
            request, "person.html", person=archive.person(person_id), attended=archive.meetings_of(person_id).dicts(),
            mentions=archive.mentions_of(person_id).dicts(), points=_points(archive.years_of_person(person_id)),
        )  # fmt: skip

    def municipalities(self, request: Request) -> Response:
        archive = self.desk.archive()
        rows = archive.municipalities().dicts()
        sparks = archive.sparks("municipalities", [row["municipality_code"] for row in rows])
        return self.render(request, "municipalities.html", rows=rows, sparks=sparks, span=archive.years_of_archive())

    def municipality(self, request: Request, code: str) -> Response:
        archive = self.desk.archive()
        return self.render(
            request, "municipality.html", place=archive.municipality(code),
            items=archive.items_of_municipality(code).dicts(), lists=archive.attendance_of_municipality(code).dicts(),
            points=_points(archive.years_of_municipality(code)),
        )  # fmt: skip

    def bodies(self, request: Request) -> Response:
        archive = self.desk.archive()
        return self.render(
            request, "bodies.html", rows=archive.bodies().dicts(), sparks=archive.sparks("bodies"),
            span=archive.years_of_archive(),
        )  # fmt: skip

    def body(self, request: Request, name: str, organisation: str = "") -> Response:
        archive = self.desk.archive()
        rows = archive.meetings_of_body(name, organisation).dicts()
        if not rows:
            raise NotFoundError(f"no body {name!r} in the archive")
        years = archive.years_of_body(name, organisation).dicts()
        holes = archive.gaps_of_body(name, organisation).dicts()
        return self.render(request, "body.html", name=rows[0]["body"], rows=rows, years=years, holes=holes)

    def cases(self, request: Request) -> Response:
        return self.render(request, "cases.html", rows=self.desk.archive().cases().dicts())

    def case(self, request: Request, number: str) -> Response:
        archive = self.desk.archive()
        rows, alike = archive.case(number).dicts(), archive.cases_like(number).dicts()
        printed = {row["case_number"] for row in rows}
        points = [Point(row["body"] or "?", _years(row["date_from"]), 1) for row in rows if row["date_from"]]
        return self.render(
            request, "case.html", number=number, rows=rows, points=points,
            alike=[row for row in alike if row["case_number"] not in printed],
        )  # fmt: skip

    def topics(self, request: Request) -> Response:
        archive = self.desk.archive()
        return self.render(
            request, "topics.html", rows=archive.topics().dicts(), sparks=archive.sparks("topics"),
            span=archive.years_of_archive(),
        )  # fmt: skip

    def topic(self, request: Request, topic: str) -> Response:
        archive = self.desk.archive()
        items = archive.items_of_topic(topic).dicts()
        if not items:
            raise NotFoundError(f"no items of topic {topic!r} in the archive")
        return self.render(
            request, "topic.html", topic=topic, trend=archive.trend(topic).dicts(), items=items,
            points=_points(archive.years_of_topic(topic)),
        )  # fmt: skip

    def language(self, request: Request, language: str, back: str = "/") -> Response:
        safe = back if back.startswith("/") and not back.startswith("//") and "\\" not in back else "/"
        response = RedirectResponse(safe, 303)
        response.set_cookie(LANGUAGE_COOKIE, Texts(language).language, samesite="lax", max_age=31_536_000)
        return response


# What is the same for every reader of a generation is asked once; the archive of a new one is another key.


@lru_cache(maxsize=2)
def _first_page(archive: Archive) -> dict[str, Any]:
    return {
        "statuses": archive.files_by_status().dicts(),
        "years": archive.coverage_by_year().dicts(),
        "latest": archive.latest().dicts(),
        "topics": archive.topics().dicts()[:12],
        "bodies": archive.bodies().dicts()[:12],
        "sparks": archive.sparks("bodies"),
        "span": archive.years_of_archive(),
    }


@lru_cache(maxsize=2)
def _choices(archive: Archive) -> dict[str, list[str]]:
    """The values to choose from, per field of the filter above the decisions."""
    return {
        "year": [str(row["year"]) for row in archive.meetings_by_year().dicts() if row["year"]],
        "body": sorted({row["body"] for row in archive.bodies().dicts()}),
        "topic": [row["topic"] for row in archive.topics().dicts()],
        "kind": archive.kinds(),
    }


@lru_cache(maxsize=2)
def _doubts(archive: Archive) -> dict[str, list[dict[str, Any]]]:
    asked = (archive.doubtful, archive.doubtful_dates, archive.doubtful_municipalities, archive.joins)
    names = ("decisions", "dates", "municipalities", "people")
    return {name: ask(MOST_DOUBTS).dicts() for name, ask in zip(names, asked, strict=True)}


def _points(counted: Answer) -> list[Point]:
    """Rows (lane, year, count) as points of a timeline, in the middle of their years."""
    return [Point(row["lane"] or "?", row["year"] + 0.5, row["count"]) for row in counted.dicts()]


def _years(day: str) -> float:
    """An ISO day as a number of years."""
    return int(day[:4]) + (int(day[5:7]) - 1) / 12 + int(day[8:10]) / 365
