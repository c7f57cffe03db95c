import asyncio

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.factories import ShopUnderTest
from tests.faults.conftest import SHORT_AND_LONG, key_of
from tests.faults.herd import Herd
from tests.faults.reckoning import (
    each_card_holds_what_its_sales_gave,
    every_acknowledged_sale_is_there_once,
    no_key_is_locked,
    open_programs,
)
from tests.faults.tills import Tills


@pytest.mark.parametrize("seconds", SHORT_AND_LONG)
async def test_processes_killed_every_second_lose_no_sale_and_double_none(
    seconds: int, shop: ShopUnderTest, owner_engine: AsyncEngine, herd: Herd
):
    programs = await open_programs(shop)
    people = [(await shop.customer())["id"] for _ in range(10)]
    async with Tills(herd.addresses, await key_of(shop)) as tills:
        over = asyncio.Event()
        selling = asyncio.create_task(tills.sell_until(over, people, tills=12))
        for _ in range(seconds):
            await asyncio.sleep(1)
            herd.kill_one()
        over.set()
        await asyncio.wait_for(selling, 60)

        assert herd.killed > seconds / 6
        assert tills.lost > 0
        assert set(tills.seen) <= {200, 201, 409}
        await every_acknowledged_sale_is_there_once(shop, owner_engine, tills.sold)
        await each_card_holds_what_its_sales_gave(shop, owner_engine, programs, tills.sold)
        await no_key_is_locked(owner_engine, tills)
