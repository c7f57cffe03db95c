"""The bench's load without wrk, and one request after the other: aiohttp, the cheapest client that Python has."""

import asyncio
import random
import time
from collections.abc import Sequence
from typing import Any

import aiohttp

from tests.bench.shops import BenchShop

_ITEMS = [{"sku": "KSG", "name": "Kopi susu gula aren", "quantity": 2, "unit_price": 18000}]


async def ask(
    ports: Sequence[int],
    shop: BenchShop,
    kind: str,
    *,
    prefix: str,
    seconds: float,
    connections: int,
    status: int,
) -> tuple[int, float, float, float]:
    """How many were answered, in how many seconds, and the quantiles 0.5 and 0.99 of the time each took."""
    took: list[float] = []
    began = time.perf_counter()

    async def till(number: int, session: aiohttp.ClientSession) -> None:
        address, sent = f"http://127.0.0.1:{ports[number % len(ports)]}/api/v1", 0
        while time.perf_counter() - began < seconds:
            sent += 1
            start = time.perf_counter()
            await one(session, address, shop, kind, key=f"{prefix}-{number}-{sent}", status=status)
            took.append(time.perf_counter() - start)

    async with client(shop, connections) as session:
        await asyncio.gather(*(till(number, session) for number in range(connections)))
    elapsed = time.perf_counter() - began
    took.sort()
    return len(took), elapsed, took[len(took) // 2], took[len(took) * 99 // 100]


def client(shop: BenchShop, connections: int) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        headers={"Authorization": shop.authorization},
        connector=aiohttp.TCPConnector(limit=connections),
        timeout=aiohttp.ClientTimeout(total=30),
    )


async def one(
    session: aiohttp.ClientSession, address: str, shop: BenchShop, kind: str, *, key: str, status: int
) -> None:
    n = random.randint(1, shop.members)
    match kind:
        case "sale":
            body = _sale(n, key)
            asked = session.post(f"{address}/sales", json=body, headers={"Idempotency-Key": key})
        case "phone":
            asked = session.get(f"{address}/customers", params={"phone": f"0857{10_000_000 + n}"})
        case _:
            asked = session.get(f"{address}/customers", params={"card": f"{shop.letters}{n:017d}"})
    async with asked as answer:
        said = await answer.text()
        assert answer.status == status, f"{answer.status} {said}"
        assert kind == "sale" or '"items":[{' in said, said


def _sale(n: int, key: str) -> dict[str, Any]:
    customer = f"01900000-0000-7000-8000-{n:012x}"
    return {"customer": {"id": customer}, "amount": 45_000, "items": _ITEMS, "external_ref": key}
