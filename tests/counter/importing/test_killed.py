"""The server dies in the middle of a file; whoever imports simply does it again."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.db.engine import create_engine
from langganan.dev import ports
from tests.books import Books
from tests.counter.importing.exports import busy
from tests.factories import PASSWORD, PointsFactory, body_of, new_address, new_phone, read
from tests.processes import API, started, until_ready
from tests.servers import Servers

SALES = 3_000


async def bring(owner: httpx.AsyncClient, content: bytes) -> Any:
    return read(await owner.post("/sales/import", content=content, headers={"Content-Type": "text/csv"}))


async def test_killed_in_the_middle_and_done_again_nothing_is_missing_or_double(
    servers: Servers, worker_number: int, tmp_path: Path
):
    name, log = f"langganan_import_{worker_number}", tmp_path / "api.log"
    await servers.new_database(name)
    port = ports.free_port()
    environment = servers.environment(name, number=48 + worker_number, port=port) | {"TRUSTED_PROXIES": "1"}
    process, content = started(API, log, environment=environment), busy(SALES)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}/api/v1", timeout=120) as owner:
        try:
            await until_ready(f"http://127.0.0.1:{port}", process, log)
            shop_id = await _open(owner)
            with pytest.raises(httpx.TransportError):
                await _watch(owner, content, then=process.kill)
            process.wait(20)
            process = started(API, log, environment=environment)
            await until_ready(f"http://127.0.0.1:{port}", process, log)

            again = await bring(owner, content)
            assert again["known"] > 0
            assert again["new"] > 0
            assert again["new"] + again["known"] == SALES
            assert (await bring(owner, content))["known"] == SALES
        finally:
            process.terminate()
            process.wait(20)
    engine: AsyncEngine = create_engine(
        servers.settings(name, number=worker_number).database_owner_url, role=None, pool_size=2
    )
    books = Books(engine, shop_id)
    await books.must_agree()
    assert sum((await books.balances()).values()) == sum(10 + number % 7 for number in range(SALES))
    await engine.dispose()


async def _open(owner: httpx.AsyncClient) -> str:
    owner.headers["X-Forwarded-For"] = new_address()[0]
    asked = {"shop_name": "Kopi Sari", "owner_name": "Bu Ratna", "phone": new_phone(), "password": PASSWORD}
    session = read(await owner.post("/auth/register", json=asked), 201)
    owner.headers["Authorization"] = f"Bearer {session['access_token']}"
    read(await owner.post("/programs", json=body_of(PointsFactory)), 201)
    return str(session["shop"]["id"])


async def _watch(owner: httpx.AsyncClient, content: bytes, then: Any) -> None:
    headers = {"Content-Type": "text/csv", "Accept": "application/x-ndjson"}
    async with owner.stream("POST", "/sales/import", content=content, headers=headers) as answer:
        async for line in answer.aiter_lines():
            if json.loads(line)["done"] >= SALES // 3:
                then()
