"""One document: its meeting beside the pages of the file, and the forms by which a person corrects a value."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote, unquote

from fastapi import Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse

from pipeline.errors import NotFoundError
from pipeline.read import page_png
from pipeline.web.forms import FORM_COOKIE, Editing, Forms
from pipeline.web.meeting import MeetingPage
from pipeline.web.render import Renderer, query_of

IMAGES_KEPT = 64
REVIEWER_COOKIE = "minutes_reviewer"


class Sheets:
    """Addresses that show a document. FastAPI calls them in threads."""

    def __init__(self, renderer: Renderer) -> None:
        self.renderer, self.desk = renderer, renderer.desk
        self.image = lru_cache(maxsize=IMAGES_KEPT)(self._image)
        self.forms = Forms()

    def routes(self) -> dict[str, Callable[..., Response]]:
        return {
            "/meeting/{document_id}": self.meeting,
            "/page/{document_id}/{number}.png": self.picture,
            "/file/{document_id}.pdf": self.whole_file,
        }

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
        response = self.renderer.page(
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
            return self.renderer.error(request, 403, "this desk takes no corrections: it was started read-only")
        form = await self.forms.read(request)
        if form is None:
            return self.renderer.error(request, 403, "this form is not from this desk, or too old: load the page again")
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
