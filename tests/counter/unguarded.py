"""Two processes' worth of tills on a database of their own, with guards taken out where a test asks for it.

What two tills do `at_once` writes when both have come so far, or when a guard has kept one of them from it for a while:
so both have read before one writes, where nothing hinders them.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.db.engine import create_engine
from tests.apps import running
from tests.books import Books
from tests.factories import ShopUnderTest, client_of
from tests.servers import Servers

_MEETING = [
    "CREATE SEQUENCE arrivals START 2",
    """
    CREATE FUNCTION meet() RETURNS bool LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
        PERFORM nextval('arrivals');
        FOR moment IN 1..300 LOOP
            EXIT WHEN (SELECT last_value FROM arrivals) >= 2;
            PERFORM pg_sleep(0.01);
        END LOOP;
        RETURN true;
    END $$
    """,
]
_MEET = text("SELECT setval('arrivals', 1, false)")
_SOURCE = text("SELECT pg_get_functiondef(CAST(:name AS regproc))")


@dataclass(frozen=True)
class Guard:
    """`words` are taken out of what the code says to the database, `inside` out of its functions."""

    words: dict[str, str] = field(default_factory=dict)
    inside: dict[str, tuple[str, str]] = field(default_factory=dict)
    constraints: dict[str, str] = field(default_factory=dict)


@dataclass
class TwoTills:
    shop: ShopUnderTest
    other: httpx.AsyncClient
    """The same owner at another process."""
    engine: AsyncEngine

    @property
    def books(self) -> Books:
        return Books(self.engine, self.shop.id)

    async def at_once(self, one: Awaitable[httpx.Response], other: Awaitable[httpx.Response]) -> list[int]:
        async with self.engine.begin() as connection:
            await connection.execute(_MEET)
        return sorted(answer.status_code for answer in await asyncio.gather(one, other))

    async def count(self, table: str) -> int:
        query = text(f"SELECT count(*) FROM {table} WHERE shop_id = :shop")
        async with self.engine.connect() as connection:
            return await connection.scalar(query, {"shop": self.shop.id}) or 0


@asynccontextmanager
async def two_tills(
    servers: Servers, name: str, number: int, without: Guard | None = None
) -> AsyncIterator[TwoTills]:
    await servers.new_database(name)
    settings = servers.settings(name, number=number)
    owner = create_engine(settings.database_owner_url, role=None, pool_size=2)
    guard = without or Guard()
    await _take_out(owner, guard)
    async with running(settings) as one, running(settings) as other:
        for app in (one, other):
            for engine in (app.state.engine, app.state.lookups):
                event.listen(engine.sync_engine, "before_cursor_execute", _saying(guard.words), retval=True)
        shop = await ShopUnderTest.opened(one)
        token = shop.owner.headers["Authorization"].removeprefix("Bearer ")
        yield TwoTills(shop, client_of(other, token), owner)
    await owner.dispose()


async def _take_out(owner: AsyncEngine, guard: Guard) -> None:
    async with owner.begin() as connection:
        for statement in _MEETING:
            await connection.exec_driver_sql(statement)
        for function, (there, instead) in guard.inside.items():
            source = await connection.scalar(_SOURCE, {"name": function})
            assert source
            assert there in source
            await connection.exec_driver_sql(source.replace(there, instead))
        for table, constraint in guard.constraints.items():
            await connection.execute(text(f"ALTER TABLE {table} DROP CONSTRAINT {constraint}"))


def _saying(words: dict[str, str]) -> Any:
    def say(
        connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> tuple[str, Any]:
        for there, instead in words.items():
            statement = statement.replace(there, instead)
        meeting = " FROM meet()" if statement.startswith("SELECT write_books(") else ""
        return statement + meeting, parameters

    return say
