import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests import processes
from tests.books import Books
from tests.factories import ShopUnderTest, read
from tests.faults.conftest import environment
from tests.servers import Servers

WORKER = (sys.executable, "-m", "langganan.cli", "worker")
ROWS = 5_000
_TWICE = 50
"""Rows whose number stood further up already."""


async def test_a_worker_killed_in_the_middle_of_a_file_loses_nobody_and_doubles_nothing(
    shop: ShopUnderTest,
    books: Books,
    owner_engine: AsyncEngine,
    servers: Servers,
    worker_number: int,
    tmp_path: Path,
):
    program = await shop.stamp_card()
    lines = [f"Pelanggan {n};0813{10_000_000 + n % (ROWS - _TWICE)};{n % 5}" for n in range(ROWS)]
    work = read(
        await shop.owner.post("/customers/imports", content="\n".join(["Nama;HP;Stempel", *lines])), 201
    )
    read(await shop.owner.post(f"/customers/imports/{work['id']}/start", json={}))

    async def done() -> int:
        async with owner_engine.connect() as connection:
            query = text("SELECT done FROM customer_imports WHERE id = :id")
            return int(await connection.scalar(query, {"id": work["id"]}) or 0)

    told = environment(servers, f"langganan_test_{worker_number}", worker_number)(8000)
    killed_at = []
    for after in (1, 3_000, ROWS):
        worker = processes.started(WORKER, tmp_path / "worker.log", environment=told)
        await _until(done, after, worker)
        worker.kill()
        worker.wait()
        killed_at.append(await done())

    assert killed_at[0] < ROWS, "it was through before it could be killed"
    end = read(await shop.owner.get(f"/customers/imports/{work['id']}"))
    assert (end["status"], end["done"]) == ("done", ROWS)
    assert (end["added"], end["unchanged"]) == (ROWS - _TWICE, _TWICE)
    async with owner_engine.connect() as connection:
        count = text(
            "SELECT (SELECT count(*) FROM customers WHERE shop_id = :shop),"
            " (SELECT count(DISTINCT value) FROM identities WHERE shop_id = :shop),"
            " (SELECT coalesce(sum(balance), 0) FROM balances WHERE shop_id = :shop AND program_id = :program)"
        )
        row = (await connection.execute(count, {"shop": shop.id, "program": program["id"]})).one()
    stamps = sum(n % 5 for n in range(ROWS - _TWICE))
    assert tuple(row) == (ROWS - _TWICE, ROWS - _TWICE, stamps)
    await books.must_agree()


async def _until(done: Callable[[], Awaitable[int]], after: int, worker: subprocess.Popen[bytes]) -> None:
    for _ in range(3_000):
        if await done() >= after:
            return
        if worker.poll() is not None:
            pytest.fail("the worker ended by itself")
        await asyncio.sleep(0.01)
    pytest.fail(f"no {after} rows within half a minute")
