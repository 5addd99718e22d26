"""The pages: which address asks which question. Everything that is shown comes from `query`."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, TextIO
from urllib.parse import quote, unquote, urlencode

from fastapi import FastAPI, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from pipeline.errors import NotFoundError, PipelineError, UsageError
from pipeline.query import Archive, Filters, Veil, current
from pipeline.read import page_png
from pipeline.web import charts
from pipeline.web.api import add_api
from pipeline.web.forms import FORM_COOKIE, Editing, Forms
from pipeline.web.guard import LOOPBACK, guard
from pipeline.web.meeting import MeetingPage
from pipeline.web.texts import Texts, topic_names

PER_PAGE = 20
IMAGES_KEPT = 64
LANGUAGE_COOKIE = "minutes_language"
REVIEWER_COOKIE = "minutes_reviewer"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the pages need: the folders, and who may look. Hosts without port; token None where none is needed."""

    processed: Path
    raw: Path
    hosts: tuple[str, ...] = LOOPBACK
    token: str | None = None
    read_only: bool = False  # no corrections are taken
    taxonomy: Path | None = None  # names of the topics, by id and language
    veil: Veil | None = None  # where names are not to be shown; then no corrections are taken
    veiled: Callable[[], Path] | None = None  # gives the copy of the dataset without names, up to date

    def archive(self) -> Archive:
        """The dataset in force now: a new generation is seen by the next request."""
        if self.veil and self.veiled:
            copy = self.veiled()
            return _opened(copy, current(copy), self.processed, self.veil)
        return _opened(self.processed, current(self.processed))


@lru_cache(maxsize=2)
def _opened(processed: Path, generation: Path, records: Path | None = None, veil: Veil | None = None) -> Archive:
    """One opened archive per generation: opening it costs more than most questions."""
    return Archive(processed, records, veil)


def filters_of(request: Request) -> Filters:
    """The filters of a request's query string; unknown names are left alone."""
    values: dict[str, Any] = {
        name: tuple(v for v in request.query_params.getlist(name) if v) for name in FILTER_NAMES
    }
    since, until = (request.query_params.get(name) or None for name in ("since", "until"))
    return Filters(**values, since=since, until=until)


def query_of(parameters: dict[str, Any]) -> str:
    """A query string with its question mark; empty values are left out."""
    given = {k: v for k, v in parameters.items() if v not in (None, "")}
    return "?" + urlencode(given) if given else ""


FILTER_NAMES = ("year", "body", "municipality", "person", "topic", "kind", "document_type")


def create_app(desk: Desk, log: TextIO | None = None) -> FastAPI:
    """The web application over one processed folder. `log`: where the access log goes; standard error if not said."""
    app = FastAPI(title="Minutes", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    guard(app, desk.hosts, desk.token, log or sys.stderr)
    app.state.desk = desk
    app.mount("/static", StaticFiles(packages=[("pipeline.web", "static")]), name="static")
    pages = _Pages(desk)
    for path, page in pages.routes().items():
        app.add_api_route(path, page, methods=["GET"], include_in_schema=False, response_class=HTMLResponse)
    app.add_api_route("/correct/{document_id}", pages.correct, methods=["POST"], include_in_schema=False)
    add_api(app, desk.archive, filters_of)

    @app.exception_handler(PipelineError)
    async def told(request: Request, error: PipelineError) -> Response:
        status = 404 if isinstance(error, NotFoundError) else 400 if isinstance(error, UsageError) else 500
        if request.url.path.startswith("/api/"):
            return PlainTextResponse(str(error), status)
        return pages.error(request, status, str(error))

    @app.exception_handler(404)
    async def missing(request: Request, _: Exception) -> Response:
        return pages.error(request, 404, "")

    return app


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("pipeline.web"), autoescape=select_autoescape(), undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["snippet"] = lambda html: Markup(html)  # escaped by the index, with <b> around what matched
    environment.filters["squash"] = lambda text: " ".join(str(text or "").split())
    return environment


class _Pages:
    """One method per page. FastAPI calls them in threads: they only read."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.environment = _environment()
        self.image = lru_cache(maxsize=IMAGES_KEPT)(self._image)
        self.forms = Forms()

    def routes(self) -> dict[str, Callable[..., Response]]:
        return {
            "/": self.home,
            "/search": self.search,
            "/decisions": self.decisions,
            "/meeting/{document_id}": self.meeting,
            "/page/{document_id}/{number}.png": self.picture,
            "/file/{document_id}.pdf": self.whole_file,
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
            "/language/{language}": self.language,
        }

    def render(self, request: Request, template: str, code: int = 200, **values: Any) -> Response:
        texts = Texts(request.cookies.get(LANGUAGE_COOKIE) or request.query_params.get("lang") or "sv")

        def link(path: str | None = None, **changes: Any) -> str:
            """This address with some of its parameters changed; None removes one."""
            kept = [(k, v) for k, v in request.query_params.multi_items() if k not in changes and v]
            kept += [(k, str(v)) for k, value in changes.items() if value not in (None, "", []) for v in
                     (value if isinstance(value, list | tuple) else [value])]  # fmt: skip
            return (path or request.url.path) + ("?" + urlencode(kept) if kept else "")

        def query(path: str, **parameters: Any) -> str:
            return path + query_of(parameters)

        names = topic_names(self.desk.taxonomy) if self.desk.taxonomy else {}

        def topic_name(key: str) -> str:
            return names.get(key, {}).get(texts.language, key)

        def value_name(field: str, value: str) -> str:
            """What to call a value of a facet in this language."""
            return topic_name(value) if field == "topic" else texts.known(f"kind_{value}", value) if field == "kind" \
                else value

        html = self.environment.get_template(template).render(
            topic_name=topic_name, value_name=value_name, t=texts, request=request, link=link, query=query,
            charts=charts, **values,
        )  # fmt: skip
        return HTMLResponse(html, code)

    def error(self, request: Request, status: int, message: str) -> Response:
        return self.render(request, "error.html", status, status=status, message=message)

    # --- pages -------------------------------------------------------------------------------------------------

    def home(self, request: Request) -> Response:
        archive = self.desk.archive()
        years = archive.sql(
            "SELECT year, sum(meetings) AS meetings, sum(items) AS items, sum(decisions) AS decisions FROM coverage "
            "GROUP BY year ORDER BY year NULLS LAST"
        ).dicts()
        return self.render(
            request, "home.html", statuses=archive.files_by_status().dicts(), years=years,
            latest=archive.latest().dicts(), topics=archive.topics().dicts()[:12], bodies=archive.bodies().dicts()[:12],
        )  # fmt: skip

    def search(
        self, request: Request, q: str = "", sort: str = "", offset: Annotated[int, Query(ge=0, le=100_000)] = 0
    ) -> Response:
        archive, filters = self.desk.archive(), filters_of(request)
        facets = ("year", "body", "topic", "kind", "document_type", "municipality", "person")
        results, places = archive.search(q, filters, PER_PAGE, offset, sort == "date", facets)
        names = archive.names_of_facets(results.facets)
        return self.render(
            request, "search.html", q=q, sort=sort, offset=offset, per_page=PER_PAGE, results=results, places=places,
            names=names, filters=filters,
        )  # fmt: skip

    def decisions(self, request: Request, offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0) -> Response:
        archive, filters = self.desk.archive(), filters_of(request)
        rows = archive.decisions(filters, False, PER_PAGE + 1, offset).dicts()
        choices = {
            "year": [str(r["year"]) for r in archive.meetings_by_year().dicts() if r["year"]],
            "body": sorted({r["body"] for r in archive.bodies().dicts()}),
            "topic": [r["topic"] for r in archive.topics().dicts()],
            "kind": [r[0] for r in archive.sql("SELECT DISTINCT kind FROM decisions ORDER BY kind").rows],
        }
        return self.render(
            request, "decisions.html", rows=rows[:PER_PAGE], more=len(rows) > PER_PAGE, offset=offset,
            per_page=PER_PAGE, filters=filters, choices=choices, total=archive.count_decisions(filters),
        )  # fmt: skip

    def meeting(
        self, request: Request, document_id: str, page: Annotated[int, Query(ge=1)] = 0, mark: str = "", edit: str = ""
    ) -> Response:
        archive = self.desk.archive()
        record = archive.record_of(document_id)
        shown = MeetingPage(record, page, mark)
        read_only = self.desk.read_only or self.desk.veil is not None
        editing = None if read_only else Editing.of(record, edit, shown.start)
        token, cookie = self.forms.token(request)
        item = shown.item
        related = archive.related(record.document.id, item.title, item.case_number) if item else []
        response = self.render(
            request, "meeting.html", m=shown, record=record, meeting=record.meeting, editing=editing, token=token,
            related=related, reviewer=unquote(request.cookies.get(REVIEWER_COOKIE, "")), read_only=read_only,
            corrections=[] if self.desk.veil else archive.corrections_of(record.document.id),
            whole=archive.whole_file_may_be_seen(document_id),
        )  # fmt: skip
        if cookie and editing:
            response.set_cookie(FORM_COOKIE, cookie, httponly=True, samesite="strict")
        return response

    async def correct(self, request: Request, document_id: str) -> Response:
        """Keep what a form of the meeting page says; back to that page."""
        if self.desk.read_only or self.desk.veil:
            return self.error(request, 403, "this desk takes no corrections: it was started read-only")
        form = await self.forms.read(request)
        if form is None:
            return self.error(request, 403, "this form is not from this desk, or too old: load the page again")
        given = await run_in_threadpool(self._keep, document_id, form)
        row = query_of({"mark": form.get("mark", "")})
        response = RedirectResponse(f"/meeting/{quote(given.document)}{row}#sheet", 303)
        response.set_cookie(REVIEWER_COOKIE, quote(given.by), samesite="strict", max_age=31_536_000)
        return response

    def _keep(self, document_id: str, form: dict[str, str]) -> Any:
        field, _, verdict = form.get("say", "").rpartition(":")
        start = int(form["start"]) if form.get("start", "").isdecimal() and len(form["start"]) < 10 else -1
        return self.desk.archive().correct(
            document_id, form.get("table", ""), start, verdict, form.get("by", ""), date.today().isoformat(),
            field or None, form.get(field) if field else None, form.get("note", ""),
        )  # fmt: skip

    def picture(self, document_id: str, number: int) -> Response:
        archive = self.desk.archive()
        row = archive.file_of(document_id)
        hidden = tuple((box, tuple(words)) for box, words in archive.hidden_on(document_id, number))
        data = self.image(row["file"], number, hidden)
        return Response(data, media_type="image/png", headers={"Cache-Control": "private, max-age=86400"})

    def whole_file(self, document_id: str) -> Response:
        archive = self.desk.archive()
        if not archive.whole_file_may_be_seen(document_id):
            raise NotFoundError("the whole file is not shown: it holds names or personal numbers")
        path = self._path(archive.file_of(document_id)["file"])
        return Response(
            path.read_bytes(), media_type="application/pdf", headers={"Content-Security-Policy": "default-src 'none'"}
        )

    def _image(self, file: str, number: int, hidden: tuple[Any, ...]) -> bytes:
        return page_png(self._path(file), number, hidden=hidden)

    def _path(self, file: str) -> Path:
        """Where a file of the dataset lies. The name comes from the dataset, never from the request."""
        path = (self.desk.raw / file).resolve()
        if not path.is_relative_to(self.desk.raw.resolve()) or not path.is_file():
            raise NotFoundError(f"{file} is no longer in the archive's folder")
        return path

    def people(self, request: Request, q: str = "") -> Response:
        return self.render(request, "people.html", q=q, rows=self.desk.archive().people(q, 200).dicts())

    def person(self, request: Request, person_id: str) -> Response:
        archive = self.desk.archive()
        return self.render(
            request, "person.html", person=archive.person(person_id), attended=archive.meetings_of(person_id).dicts(),
            mentions=archive.mentions_of(person_id).dicts(),
        )  # fmt: skip

    def municipalities(self, request: Request) -> Response:
        return self.render(request, "municipalities.html", rows=self.desk.archive().municipalities().dicts())

    def municipality(self, request: Request, code: str) -> Response:
        archive = self.desk.archive()
        return self.render(
            request, "municipality.html", place=archive.municipality(code),
            items=archive.items_of_municipality(code).dicts(), lists=archive.attendance_of_municipality(code).dicts(),
        )  # fmt: skip

    def bodies(self, request: Request) -> Response:
        return self.render(request, "bodies.html", rows=self.desk.archive().bodies().dicts())

    def body(self, request: Request, name: str, organisation: str = "") -> Response:
        rows = self.desk.archive().meetings_of_body(name, organisation).dicts()
        if not rows:
            raise NotFoundError(f"no body {name!r} in the archive")
        return self.render(request, "body.html", name=name, rows=rows)

    def cases(self, request: Request) -> Response:
        return self.render(request, "cases.html", rows=self.desk.archive().cases().dicts())

    def case(self, request: Request, number: str) -> Response:
        return self.render(request, "case.html", number=number, rows=self.desk.archive().case(number).dicts())

    def topics(self, request: Request) -> Response:
        return self.render(request, "topics.html", rows=self.desk.archive().topics().dicts())

    def topic(self, request: Request, topic: str) -> Response:
        archive = self.desk.archive()
        items = archive.items_of_topic(topic).dicts()
        if not items:
            raise NotFoundError(f"no items of topic {topic!r} in the archive")
        return self.render(request, "topic.html", topic=topic, trend=archive.trend(topic).dicts(), items=items)

    def quality(self, request: Request) -> Response:
        archive = self.desk.archive()
        return self.render(
            request, "quality.html", statuses=archive.files_by_status().dicts(), attention=archive.attention().dicts(),
            issues=archive.issues().dicts(), doubtful=archive.doubtful().dicts(), coverage=archive.coverage().dicts(),
        )  # fmt: skip

    def language(self, request: Request, language: str, back: str = "/") -> Response:
        safe = back if back.startswith("/") and not back.startswith("//") and "\\" not in back else "/"
        response = RedirectResponse(safe, 303)
        response.set_cookie(LANGUAGE_COOKIE, Texts(language).language, samesite="lax", max_age=31_536_000)
        return response
