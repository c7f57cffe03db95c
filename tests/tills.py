"""A server in a process of its own, and a shop on it with a key for its till: as a POS vendor meets them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from langganan.dev import ports
from tests.factories import PASSWORD, PointsFactory, StampCardFactory, body_of, new_address, new_phone, read
from tests.processes import API, started, until_ready
from tests.servers import Servers

SCOPES = (
    "customers:read",
    "customers:write",
    "sales:write",
    "stamps:write",
    "vouchers:redeem",
    "programs:read",
)


@dataclass(frozen=True)
class Server:
    url: str
    database_url: str


@dataclass(frozen=True)
class ShopWithTill:
    id: str
    url: str
    key: str
    login: str
    owner: httpx.AsyncClient

    async def stamp_card(self, **fields: Any) -> dict[str, Any]:
        return await self._program(body_of(StampCardFactory, **fields))

    async def points(self, **fields: Any) -> dict[str, Any]:
        return await self._program(body_of(PointsFactory, **fields))

    async def _program(self, asked: dict[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = read(await self.owner.post("/programs", json=asked), 201)
        return made


@asynccontextmanager
async def serving(servers: Servers, *, name: str, number: int, log: Path) -> AsyncIterator[Server]:
    port = ports.free_port()
    await servers.new_database(name)
    environment = servers.environment(name, number=number, port=port) | {"TRUSTED_PROXIES": "1"}
    process, url = started(API, log, environment=environment), f"http://127.0.0.1:{port}"
    try:
        await until_ready(url, process, log)
        yield Server(url, servers.database_url(name))
    finally:
        process.terminate()
        process.wait(20)


@asynccontextmanager
async def open_shop(server: Server, *, scopes: tuple[str, ...] = SCOPES) -> AsyncIterator[ShopWithTill]:
    address = {"X-Forwarded-For": new_address()[0], "Content-Type": "application/json"}
    login = new_phone()
    asked = {"shop_name": "Kopi Sari", "owner_name": "Bu Ratna", "phone": login, "password": PASSWORD}
    async with httpx.AsyncClient(base_url=f"{server.url}/api/v1", headers=address, timeout=30) as owner:
        session = read(await owner.post("/auth/register", json=asked), 201)
        owner.headers["Authorization"] = f"Bearer {session['access_token']}"
        key = read(await owner.post("/api-keys", json={"name": "POS", "scopes": scopes}), 201)
        shop_id = str(session["shop"]["id"])
        yield ShopWithTill(shop_id, server.url, key["secret"], login, owner)
