"""The web application: the pages, the interface for programs, and the guard around both."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from typing import TextIO

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles

from pipeline.errors import NotFoundError, PipelineError, UsageError
from pipeline.web.api import add_api
from pipeline.web.desk import Desk
from pipeline.web.guard import guard
from pipeline.web.pages import Pages
from pipeline.web.render import Renderer
from pipeline.web.sheets import Sheets

LOOKS_EVERY = 20.0  # seconds between two looks for a new dataset


async def _keep_warm(pages: Pages) -> None:
    """See a new dataset before its first reader does."""
    while True:
        await asyncio.sleep(LOOKS_EVERY)
        with contextlib.suppress(PipelineError):  # between two generations, or gone: the next request says so
            await run_in_threadpool(pages.warm)


def create_app(desk: Desk, log: TextIO | None = None) -> FastAPI:
    """The web application over one processed folder. `log`: where the access log goes; standard error if not said."""
    renderer = Renderer(desk)
    pages, sheets = Pages(renderer), Sheets(renderer)

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await run_in_threadpool(pages.warm)
        watching = asyncio.create_task(_keep_warm(pages))
        yield
        watching.cancel()

    app = FastAPI(title="Minutes", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json", lifespan=lifespan)
    guard(app, desk.hosts, desk.token, log or sys.stderr)
    app.state.desk = desk
    app.mount("/static", StaticFiles(packages=[("pipeline.web", "static")]), name="static")
    for path, page in (pages.routes() | sheets.routes()).items():
        app.add_api_route(path, page, methods=["GET"], include_in_schema=False, response_class=HTMLResponse)
    app.add_api_route("/correct/{document_id}", sheets.correct, methods=["POST"], include_in_schema=False)
    add_api(app, desk.archive)

    @app.exception_handler(PipelineError)
    async def told(request: Request, error: PipelineError) -> Response:
        status = 404 if isinstance(error, NotFoundError) else 400 if isinstance(error, UsageError) else 500
        if request.url.path.startswith("/api/"):
            return PlainTextResponse(str(error), status)
        return renderer.error(request, status, str(error))

    @app.exception_handler(404)
    async def missing(request: Request, _: Exception) -> Response:
        return renderer.error(request, 404, "")

    return app
