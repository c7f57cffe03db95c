"""Every answer: a request id, security headers, a count for the metrics, one log line with ids only."""

import re
import time
from typing import Any
from uuid import uuid4

import structlog
from litestar.datastructures import MutableScopeHeaders
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send
from prometheus_client import Counter, Histogram

log = structlog.get_logger()
REQUESTS = Counter("langganan_requests_total", "Answers", ["operation", "status"])
SECONDS = Histogram("langganan_request_seconds", "Time to answer", ["operation"])

_QUIET = {"app", "live", "ready", "metrics"}
_GIVEN_ID = re.compile(r"^[\w\-]{8,64}$")
_CSP = (
    "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none';"
    " form-action 'self'; frame-ancestors 'none'"
)
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": _CSP,
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def with_headers_and_counts(app: ASGIApp, *, https: bool) -> ASGIApp:
    always = _ALWAYS | ({"Strict-Transport-Security": "max-age=31536000"} if https else {})

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
                headers = MutableScopeHeaders.from_message(message)
                headers["X-Request-Id"] = request_id
                for name, value in always.items():
                    headers.setdefault(name, value)
                _say_what_is_left(scope, headers)
                if scope["path"].startswith("/api/"):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        try:
            await app(scope, receive, send_more)
        finally:
            _count(scope, status, time.perf_counter() - started)
            structlog.contextvars.clear_contextvars()

    return middleware


async def headers_for_the_lost(message: Message, scope: Scope) -> None:
    """An address with no route never reaches the middleware; its answer carries the headers all the same."""
    if message["type"] == "http.response.start":
        headers = MutableScopeHeaders.from_message(message)
        for name, value in (_ALWAYS | {"X-Request-Id": _request_id(scope)}).items():
            headers.setdefault(name, value)


def _say_what_is_left(scope: Any, headers: MutableScopeHeaders) -> None:
    """Beside what another limit has said."""
    allowance = scope["state"].get("allowance")
    for name, value in allowance.headers.items() if allowance else ():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value


def _request_id(scope: Any) -> str:
    given = dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1")
    return given if _GIVEN_ID.match(given) else uuid4().hex


def _count(scope: Any, status: int, seconds: float) -> None:
    handler = scope.get("route_handler")
    operation = str(getattr(handler, "operation_id", None) or getattr(handler, "handler_name", "none"))
    REQUESTS.labels(operation, status).inc()
    SECONDS.labels(operation).observe(seconds)
    if operation not in _QUIET or status >= 400:
        log.info("request", operation=operation, status=status, ms=round(seconds * 1000, 1))
