"""Forms that change something: only from our own pages, only small, and only what can be corrected."""

import hmac
import secrets
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from fastapi import Request

from pipeline.query import CHOICES, FIELDS
from pipeline.schema import Record

FORM_COOKIE = "minutes_form"
MOST_BYTES = 64_000


class Forms:
    """Signs forms and reads them back. The secret is this process's own: after a restart a page is loaded again."""

    def __init__(self) -> None:
        self.secret = secrets.token_bytes(32)

    def token(self, request: Request) -> tuple[str, str | None]:
        """The token to hide in a form, and the cookie that has to go with it where the browser has none yet."""
        cookie = request.cookies.get(FORM_COOKIE) or ""
        fresh = None if cookie else secrets.token_urlsafe(18)
        return self._sign(cookie or str(fresh)), fresh

    async def read(self, request: Request) -> dict[str, str] | None:
        """The fields of a form that one of our pages sent; None for any other."""
        if not self._from_here(request):
            return None
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > MOST_BYTES:
                return None
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=50)
        fields: dict[str, str] = {}
        for name, value in pairs:  # boxes that are ticked come several times
            fields[name] = f"{fields[name]},{value}" if name in fields else value
        cookie = request.cookies.get(FORM_COOKIE, "")
        right = cookie and hmac.compare_digest(fields.pop("token", "").encode(), self._sign(cookie).encode())
        return fields if right else None

    def _from_here(self, request: Request) -> bool:
        """Browsers say where a form comes from: no other site, and no other port of this machine."""
        if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return False
        origin = request.headers.get("origin")
        kind = request.headers.get("content-type", "").partition(";")[0]
        there = urlsplit(origin or "").netloc
        return kind == "application/x-www-form-urlencoded" and (
            origin is None or there == request.headers.get("host", "")
        )

    def _sign(self, cookie: str) -> str:
        return hmac.new(self.secret, cookie.encode(), "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Editing:
    """The row that is being reviewed: its table, where it begins, and per field its value and the values to choose."""

    table: str
    start: int
    fields: dict[str, str]
    choices: dict[str, tuple[str, ...]]
    rejectable: bool

    @classmethod
    def of(cls, record: Record, table: str, start: int) -> "Editing | None":
        if table not in FIELDS:
            return None
        row: Any = record.meeting
        if table != "meetings":
            row = next((r for r in getattr(record, table) if r.start == start), None)
        if row is None:
            return None
        values = {name: _shown(getattr(row, name)) for name in FIELDS[table]}
        choices = {name: CHOICES[table, name] for name in FIELDS[table] if (table, name) in CHOICES}
        return cls(table, start, values, choices, table in ("decisions", "attendance", "mentions"))


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ",".join(topic.topic for topic in value)
    return value or ""
