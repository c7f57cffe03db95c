import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from langganan.db.engine import create_engine
from tests.apps import running
from tests.factories import ShopUnderTest
from tests.faults.conftest import SHORT_AND_LONG, environment, key_of
from tests.faults.herd import Herd
from tests.faults.reckoning import (
    each_card_holds_what_its_sales_gave,
    every_acknowledged_sale_is_there_once,
    no_key_is_locked,
    open_programs,
)
from tests.faults.tills import Tills
from tests.servers import RunningServers

DATABASE = "langganan_stopped"
_EVERY, _FOR = 6, 2


@pytest.fixture
def own() -> Iterator[RunningServers]:
    """Servers that nobody else needs, as durable as in real life."""
    servers = RunningServers(durable=True)
    try:
        servers.start()
        yield servers
    finally:
        servers.stop()


@pytest.mark.parametrize("seconds", SHORT_AND_LONG)
async def test_a_database_that_stops_at_once_and_comes_back_has_every_sale_it_acknowledged(
    seconds: int, own: RunningServers, tmp_path: Path
):
    owner = create_engine(await own.servers.new_database(DATABASE), role=None, pool_size=2)
    settings = own.servers.settings(DATABASE, number=1)
    told = environment(own.servers, DATABASE, 1)
    async with running(settings) as app, Herd(tmp_path, 2, told) as herd:
        shop = await ShopUnderTest.opened(app)
        programs = await open_programs(shop)
        people = [(await shop.customer())["id"] for _ in range(10)]
        async with Tills(herd.addresses, await key_of(shop)) as tills:
            over = asyncio.Event()
            selling = asyncio.create_task(tills.sell_until(over, people, tills=12))
            for _ in range(seconds // _EVERY):
                await asyncio.sleep(_EVERY - _FOR)
                await asyncio.to_thread(own.stop_postgres_at_once)
                await asyncio.sleep(_FOR)
                own.start_postgres()
            await asyncio.wait_for(tills.sell(people[0]), 60)
            over.set()
            await asyncio.wait_for(selling, 60)

            assert set(tills.seen) <= {200, 201, 409, 503}
            assert tills.seen[503] > 0
            assert tills.without_hint == 0
            assert not herd.has_lost_one()
            await every_acknowledged_sale_is_there_once(shop, owner, tills.sold)
            await each_card_holds_what_its_sales_gave(shop, owner, programs, tills.sold)
            await no_key_is_locked(owner, tills)
    await owner.dispose()
