import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from litestar import Litestar
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.db.engine import create_engine
from langganan.tables import metadata
from tests.apps import running
from tests.factories import ShopUnderTest
from tests.isolation.belongings import Belongings
from tests.servers import Servers

_FILTER = re.compile(r"(?:\w+\.)?shop_id = (\$\d+::UUID)")
_POLICY = "ROW LEVEL SECURITY"


@dataclass
class TwoShops:
    app: Litestar
    owner_engine: AsyncEngine
    ours: Belongings
    theirs: Belongings


async def _opened(
    servers: Servers, number: int, name: str, *, policies: bool = True, filters: bool = True
) -> AsyncIterator[TwoShops]:
    """Two shops in a database of their own, with a lock taken out where the test asks for it."""
    database = f"langganan_isolation_{name}_{number}"
    await servers.new_database(database)
    settings = servers.settings(database, number=number)
    owner_engine = create_engine(settings.database_owner_url, role=None, pool_size=2)
    if not policies:
        async with owner_engine.begin() as connection:
            for table in metadata.sorted_tables:
                await connection.execute(text(f"ALTER TABLE {table.name} NO FORCE {_POLICY}"))
                await connection.execute(text(f"ALTER TABLE {table.name} DISABLE {_POLICY}"))
    async with running(settings) as app:
        ours = await Belongings.gathered(await ShopUnderTest.opened(app, shop_name="Kopi Kita"))
        mereka = await ShopUnderTest.opened(app, shop_name="Kopi Mereka")
        theirs = await Belongings.gathered(mereka, name="Bu Rahasia")
        if not filters:
            event.listen(app.state.engine.sync_engine, "before_cursor_execute", _without_filter, retval=True)
        yield TwoShops(app, owner_engine, ours, theirs)
    await owner_engine.dispose()


def _without_filter(
    connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
) -> tuple[str, Any]:
    """Every `shop_id = …` of the code becomes true."""
    return _FILTER.sub(r"\1 IS NOT NULL", statement), parameters


@pytest.fixture(scope="session")
async def two_shops(servers: Servers, worker_number: int) -> AsyncIterator[TwoShops]:
    async for shops in _opened(servers, worker_number, "both"):
        yield shops


@pytest.fixture(scope="session")
async def without_policies(servers: Servers, worker_number: int) -> AsyncIterator[TwoShops]:
    async for shops in _opened(servers, worker_number, "code", policies=False):
        yield shops


@pytest.fixture(scope="session")
async def without_filters(servers: Servers, worker_number: int) -> AsyncIterator[TwoShops]:
    async for shops in _opened(servers, worker_number, "policies", filters=False):
        yield shops


@pytest.fixture(scope="session")
async def without_both(servers: Servers, worker_number: int) -> AsyncIterator[TwoShops]:
    async for shops in _opened(servers, worker_number, "none", policies=False, filters=False):
        yield shops
