"""Every answer: a request id, security headers, a count for the metrics, one log line with ids only."""

import re
import time
from collections.abc import Iterable, Mapping
from secrets import token_hex
from typing import Any

import structlog
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send
from prometheus_client import Counter, Histogram

log = structlog.get_logger()
RawHeader = tuple[bytes, bytes]
REQUESTS = Counter("langganan_requests_total", "Answers", ["operation", "status"])
SECONDS = Histogram("langganan_request_seconds", "Time to answer", ["operation"])

_QUIET = {"app", "live", "ready", "metrics"}
_GIVEN_ID = re.compile(r"^[\w\-]{8,64}$")
_CSP = (
    "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none';"
    " form-action 'self'; frame-ancestors 'none'"
)
FRAMED_ANYWHERE = _CSP.replace("frame-ancestors 'none'", "frame-ancestors *")
"""Of the one page that is made for other people's websites."""
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": _CSP,
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def with_headers_and_counts(app: ASGIApp, *, https: bool) -> ASGIApp:
    secure = {"Strict-Transport-Security": "max-age=31536000"} if https else {}
    always = _raw(_ALWAYS | secure)
    of_api = _raw(_ALWAYS | secure | {"Cache-Control": "no-store"})

    async def middleware(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await app(scope, receive, send)
            return
        request_id = _request_id(scope)
        started, status = time.perf_counter(), 500
        structlog.contextvars.bind_contextvars(request_id=request_id)

        async def send_more(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _add(message, of_api if scope["path"].startswith("/api/") else always, request_id)
                _say_what_is_left(scope, message)
            await send(message)

        try:
            await app(scope, receive, send_more)
        finally:
            _count(scope, status, time.perf_counter() - started)
            structlog.contextvars.clear_contextvars()

    return middleware


async def headers_for_the_lost(message: Message, scope: Scope) -> None:
    """An address with no route never reaches the middleware; its answer carries the headers all the same."""
    if message["type"] == "http.response.start" and "route_handler" not in scope:
        _add(message, _raw(_ALWAYS), _request_id(scope))


def _raw(headers: Mapping[str, str]) -> list[RawHeader]:
    return [(name.lower().encode(), value.encode()) for name, value in headers.items()]


def _add(message: Any, headers: Iterable[RawHeader], request_id: str) -> None:
    """Those that the answer does not have yet."""
    own = [pair for pair in message.get("headers", ()) if pair[0] != b"x-request-id"]
    names = {name for name, _ in own}
    more = [pair for pair in headers if pair[0] not in names]
    message["headers"] = [*own, *more, (b"x-request-id", request_id.encode())]


def _say_what_is_left(scope: Any, message: Any) -> None:
    """Beside what another limit has said: two headers of one name are one list."""
    if allowance := scope["state"].get("allowance"):
        message["headers"] += _raw(allowance.headers)


def _request_id(scope: Any) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _GIVEN_ID.match(value.decode("latin-1")):
            return str(value.decode("latin-1"))
    return token_hex(16)


def _count(scope: Any, status: int, seconds: float) -> None:
    handler = scope.get("route_handler")
    operation = str(getattr(handler, "operation_id", None) or getattr(handler, "handler_name", "none"))
    REQUESTS.labels(operation, status).inc()
    SECONDS.labels(operation).observe(seconds)
    if status >= 400:
        log.info("request", operation=operation, status=status, ms=round(seconds * 1000, 1))
    elif operation not in _QUIET:
        log.debug("request", operation=operation, status=status, ms=round(seconds * 1000, 1))
