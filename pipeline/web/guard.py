"""Who may ask, and what a browser may do with the answer.

Bound to loopback anyone on the machine may look. Bound to anything else a token is needed: given once as `?token=`,
then kept in a cookie. Every response carries a strict content security policy; the host header must be one of ours.
"""

import hmac
import json
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TextIO

from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse, RedirectResponse

LOOPBACK = ("127.0.0.1", "localhost", "::1", "[::1]")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-cache",
    "Cross-Origin-Resource-Policy": "same-origin",
}
COOKIE = "minutes_token"


def guard(app: FastAPI, hosts: tuple[str, ...], token: str | None, log: TextIO = sys.stderr) -> None:
    """Put the checks and headers around every route of `app`. `hosts`: names without port; `token` None: not needed."""

    @app.middleware("http")
    async def check(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        began = time.perf_counter()
        response = _refusal(request, hosts, token) or await call_next(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        _log(log, request, response.status_code, time.perf_counter() - began)
        return response


def _refusal(request: Request, hosts: tuple[str, ...], token: str | None) -> Response | None:
    host = request.headers.get("host", "").rsplit(":", 1)[0] if "]" not in request.headers.get("host", "") else "[::1]"
    if host not in hosts:
        return PlainTextResponse("unknown host", 400)
    if token is None:
        return None
    given = request.query_params.get("token")
    if given is not None and hmac.compare_digest(given.encode(), token.encode()):
        response = RedirectResponse(str(request.url.remove_query_params("token").replace(scheme="", netloc="")))
        response.set_cookie(COOKIE, token, httponly=True, samesite="strict")
        return response
    if hmac.compare_digest(request.cookies.get(COOKIE, "").encode(), token.encode()):
        return None
    return PlainTextResponse("a token is needed: open the address that `minutes web` printed", 401)


def _log(log: TextIO, request: Request, status: int, seconds: float) -> None:
    """One JSON line per request: when, from where, what, how it went. Tokens are not written."""
    query = str(request.url.remove_query_params("token").query)
    entry = {
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "client": request.client.host if request.client else None,
        "method": request.method,
        "path": request.url.path,
        "query": query,
        "status": status,
        "ms": round(1000 * seconds, 1),
    }
    print(json.dumps(entry, ensure_ascii=False), file=log, flush=True)
