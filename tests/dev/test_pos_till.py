"""The line to the server, tried on a server that answers as it is told to."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web

from langganan.dev.pos import till as till_module
from langganan.dev.pos.till import Cut, NoAnswer, Record, Till

Serve = Callable[[web.BaseRequest], Awaitable[web.Response]]


@asynccontextmanager
async def till_at(serve: Serve) -> AsyncIterator[Till]:
    runner = web.ServerRunner(web.Server(serve))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    async with aiohttp.ClientSession(url) as http:
        yield Till(http, Record(), parallel=2)
    await runner.cleanup()


def answers(*said: web.Response) -> tuple[Serve, list[tuple[float, str, bytes]]]:
    """One after the other; and what was heard, when, under which key."""
    left, heard = [*said], list[tuple[float, str, bytes]]()

    async def serve(request: web.BaseRequest) -> web.Response:
        body = await request.read()
        heard.append((time.monotonic(), request.headers.get("Idempotency-Key", ""), body))
        return left.pop(0)

    return serve, heard


def refusal(status: int, code: str, **headers: str) -> web.Response:
    return web.json_response({"code": code}, status=status, headers=headers)


@pytest.mark.parametrize(
    ("status", "code"), [(429, "too_many_requests"), (503, "unavailable"), (409, "request_in_progress")]
)
async def test_told_when_to_come_back_it_comes_then_with_the_same_request(status: int, code: str):
    later = refusal(status, code, **{"Retry-After": "1"})
    serve, heard = answers(later, web.json_response({"done": True}))
    async with till_at(serve) as till:
        answer = await till.ask("sale", "POST", "sales", {"amount": 1}, key="struk-1")
    assert answer.body == {"done": True}
    assert heard[1][0] - heard[0][0] >= 1
    assert heard[0][1:] == heard[1][1:] == ("struk-1", b'{"amount":1}')
    assert till.record.mistakes == []


@pytest.mark.parametrize("cut", ["half", "unheard"])
async def test_a_line_that_is_cut_is_tried_again_with_the_same_request(cut: Cut):
    serve, heard = answers(*(web.json_response({"done": True}) for _ in range(2)))
    async with till_at(serve) as till:
        answer = await till.ask("sale", "POST", "sales", {"amount": 1}, key="struk-1", cut=cut)
    assert answer.body == {"done": True}
    assert till.record.cuts == till.record.retries["sale"] == 1
    assert {request[1:] for request in heard} == {("struk-1", b'{"amount":1}')}
    assert cut == "unheard" or len(heard) == 1


async def test_another_conflict_is_an_answer():
    serve, heard = answers(refusal(409, "voucher_already_redeemed"))
    async with till_at(serve) as till:
        answer = await till.ask("redeem", "POST", "vouchers/X/redeem", {}, key="struk-1")
    assert (answer.code, len(heard)) == ("voucher_already_redeemed", 1)


async def test_a_server_that_fails_or_does_not_say_when_to_come_back_is_a_mistake():
    serve, _ = answers(
        refusal(429, "too_many_requests"), refusal(500, "internal_error"), web.json_response({})
    )
    async with till_at(serve) as till:
        assert (await till.ask("sale", "POST", "sales", {}, key="struk-1")).status == 200
    assert till.record.mistakes == [
        "POST sales: 429 too_many_requests does not say when to come back",
        "POST sales: the server failed (500 internal_error)",
    ]


async def test_it_gives_up_in_the_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(till_module, "GIVE_UP_AFTER", 0.5)
    serve, _ = answers(*(refusal(503, "unavailable", **{"Retry-After": "1"}) for _ in range(9)))
    async with till_at(serve) as till:
        with pytest.raises(NoAnswer, match="POST sales: 503 unavailable"):
            await till.ask("sale", "POST", "sales", {}, key="struk-1")
