"""Something between the till and the server that makes trouble."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Protocol
from uuid import uuid4

import aiohttp
from aiohttp import web


class Handler(Protocol):
    async def __call__(self, request: web.BaseRequest, *, as_if_new: bool = False) -> web.Response: ...


Trouble = Callable[[web.BaseRequest, Handler], Awaitable[web.Response]]
_PASSED_ON = ("Authorization", "Accept-Language", "Content-Type", "Idempotency-Key")
_PASSED_BACK = ("Content-Type", "Idempotent-Replayed", "Retry-After")


@asynccontextmanager
async def bad_line(server_url: str, trouble: Trouble) -> AsyncIterator[str]:
    async with aiohttp.ClientSession(server_url) as onwards:

        async def pass_on(request: web.BaseRequest, *, as_if_new: bool = False) -> web.Response:
            headers = {name: request.headers[name] for name in _PASSED_ON if name in request.headers}
            body = await request.read()
            if as_if_new:
                headers["Idempotency-Key"] = str(uuid4())
                body = _without_reference(body)
            async with onwards.request(
                request.method, request.rel_url, data=body or None, headers=headers
            ) as answer:
                back = {name: answer.headers[name] for name in _PASSED_BACK if name in answer.headers}
                return web.Response(status=answer.status, body=await answer.read(), headers=back)

        async def handle(request: web.BaseRequest) -> web.Response:
            try:
                return await trouble(request, pass_on)
            except ConnectionResetError:  # the till hung up
                return web.Response()

        runner = web.ServerRunner(web.Server(handle))
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()


def _without_reference(body: bytes) -> bytes:
    said = json.loads(body or b"{}")
    said.pop("external_ref", None)
    return json.dumps(said).encode()
