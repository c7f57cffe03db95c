"""What HTTP asks of every address: HEAD where there is GET, and OPTIONS that names every method."""

from typing import Any

from litestar import Litestar
from litestar.types import LifeSpanReceive, LifeSpanScope, LifeSpanSend, Message, Receive, Scope, Send

_SERVED_NOWHERE = "TRACE"


class App(Litestar):
    async def __call__(
        self,
        scope: Scope | LifeSpanScope,
        receive: Receive | LifeSpanReceive,
        send: Send | LifeSpanSend,
    ) -> None:
        asked: Any = scope
        told: Any = send
        method = asked["method"] if asked["type"] == "http" else None
        if method == "HEAD":
            asked, told = {**asked, "method": "GET"}, _without_body(told)
        elif method == "OPTIONS":
            asked, told = {**asked, "method": _SERVED_NOWHERE}, _allowed(told)
        await super().__call__(asked, receive, told)


def with_head(allowed: str) -> str:
    """As `Allow` names them."""
    methods = {*allowed.split(", ")}
    return ", ".join(sorted(methods | ({"HEAD"} if "GET" in methods else set()) | {"OPTIONS"}))


def _without_body(send: Send) -> Send:
    async def send_head(message: Message) -> None:
        if message["type"] == "http.response.body":
            message["body"] = b""
        await send(message)

    return send_head


def _allowed(send: Send) -> Send:
    """The refusal of a method that is served nowhere names those that are."""

    async def send_allowed(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 405:
            message["status"] = 204
            kept = [pair for pair in message["headers"] if not pair[0].startswith(b"content-")]
            message["headers"] = kept
        if message["type"] == "http.response.body":
            message["body"] = b""
        await send(message)

    return send_allowed
