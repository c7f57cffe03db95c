"""Is it alive, is it ready, how is it doing."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from litestar import MediaType, Request, Response, get
from litestar.datastructures import State
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from redis.exceptions import RedisError
from sqlalchemy.exc import SQLAlchemyError

from langganan.core.errors import Unauthorized
from langganan.core.secrets import same
from langganan.db.migrate import pending

_PATIENCE = 2.5


@get("/health/live", summary="The process runs", operation_id="live", needs="public", include_in_schema=False)
async def live() -> dict[str, str]:
    return {"status": "ok"}


@get(
    "/health/ready",
    summary="Database, queue and migrations",
    operation_id="ready",
    needs="public",
    include_in_schema=False,
)
async def ready(state: State) -> Response[dict[str, str]]:
    """503 names what is away."""
    checks = await look(state)
    well = all(value == "ok" for value in checks.values())
    headers = {} if well else {"Retry-After": "5"}
    return Response(
        {"status": "ok" if well else "unavailable", **checks},
        status_code=200 if well else 503,
        headers=headers,
    )


async def look(state: State) -> dict[str, str]:
    checks = {"database": "ok", "migrations": "ok", "queue": "ok"}
    try:
        if await _soon(pending(state.engine)):
            checks["migrations"] = "pending"
    except (SQLAlchemyError, OSError, TimeoutError):
        checks["database"], checks["migrations"] = "away", "unknown"
    try:
        await state.redis.ping()
    except (RedisError, OSError, TimeoutError):
        checks["queue"] = "away"
    return checks


async def _soon(question: Coroutine[Any, Any, bool]) -> bool:
    """A server that hangs does not even let go of who asks: the question is left to end by itself."""
    asked = asyncio.ensure_future(question)
    done, _ = await asyncio.wait({asked}, timeout=_PATIENCE)
    if not done:
        asked.add_done_callback(lambda late: late.cancelled() or late.exception())
        raise TimeoutError
    return asked.result()


@get(
    "/metrics",
    summary="Prometheus metrics",
    operation_id="metrics",
    needs="public",
    include_in_schema=False,
    media_type=MediaType.TEXT,
)
async def metrics(request: Request[Any, Any, State], state: State) -> Response[bytes]:
    """With METRICS_TOKEN set, for whoever has it; without, for this machine only."""
    wanted = state.settings.metrics_token
    given = request.headers.get("authorization", "").removeprefix("Bearer ")
    local = request.client is not None and request.client.host in ("127.0.0.1", "::1")
    forwarded = "x-forwarded-for" in request.headers
    allowed = same(given.encode(), wanted.encode()) if wanted else local and not forwarded
    if not allowed:
        raise Unauthorized
    return Response(generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})
