"""A database that takes questions and gives no answer: nobody waits for long, and it goes on by itself afterwards."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from msgspec.structs import replace

from langganan.core.settings import Settings
from tests.apps import running
from tests.factories import ShopUnderTest, client_of, read, with_key

HALF_A_MINUTE = 28
"""Seconds: what a statement was once allowed, and far more than it takes."""
SALE = {"amount": 45_000, "customer": {"phone": "0812-3456-7890"}}


@asynccontextmanager
async def _wire(to: str, flowing: asyncio.Event) -> AsyncIterator[int]:
    """A port that leads to the database; nothing passes while it does not flow."""
    there = urlsplit(to)

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while part := await reader.read(65_536):
            await flowing.wait()
            writer.write(part)
        writer.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        on_reader, on_writer = await asyncio.open_connection(there.hostname, there.port)
        await asyncio.gather(relay(reader, on_writer), relay(on_reader, writer), return_exceptions=True)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def test_a_database_that_hangs_keeps_nobody_waiting(settings: Settings):
    flowing = asyncio.Event()
    flowing.set()
    async with _wire(settings.database_url, flowing) as port:
        there = urlsplit(settings.database_url)
        url = settings.database_url.replace(f":{there.port}/", f":{port}/")
        async with running(replace(settings, database_url=url)) as app:
            shop = await ShopUnderTest.opened(app)
            till, person = await shop.pos(), await shop.customer()
            read(await till.post("/sales", json=SALE, headers=with_key()), 201)
            ready = f"{settings.public_url}/health/ready"
            assert (await client_of(app).get(ready)).status_code == 200

            flowing.clear()
            async with asyncio.timeout(HALF_A_MINUTE):
                answers = await asyncio.gather(
                    client_of(app).get(ready),
                    till.post("/sales", json=SALE, headers=with_key()),
                    shop.owner.post("/sales", json=SALE, headers=with_key()),
                    shop.owner.get(f"/customers/{person['id']}"),
                )
            assert [answer.status_code for answer in answers] == [503] * 4

            flowing.set()
            async with asyncio.timeout(HALF_A_MINUTE):
                while (await client_of(app).get(ready)).status_code != 200:
                    pass
            read(await till.post("/sales", json=SALE, headers=with_key()), 201)
