import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.tables import metadata
from tests.isolation.conftest import TwoShops

_TABLES = [table.name for table in metadata.sorted_tables]
_ENTER = text("SELECT set_config('app.shop_id', :shop_id, true)")


@pytest.mark.parametrize("table", _TABLES)
async def test_a_query_without_a_filter_sees_only_the_shop_that_is_set(two_shops: TwoShops, table: str):
    engine = two_shops.app.state.engine
    assert await _shops_seen(engine, table, two_shops.ours.shop.id) <= {two_shops.ours.shop.id}
    assert await _shops_seen(engine, table, "") == set()


@pytest.mark.parametrize("table", ["customers", "sales", "ledger_entries", "vouchers", "events", "shops"])
async def test_without_the_policy_the_same_query_leaks(without_policies: TwoShops, table: str):
    seen = await _shops_seen(without_policies.app.state.engine, table, without_policies.ours.shop.id)
    assert without_policies.theirs.shop.id in seen


@pytest.mark.parametrize("table", ["customers", "labels", "sales", "vouchers", "balances"])
async def test_another_shops_rows_cannot_be_changed_or_deleted(two_shops: TwoShops, table: str):
    async with two_shops.app.state.engine.connect() as connection:
        await connection.execute(_ENTER, {"shop_id": two_shops.ours.shop.id})
        theirs = {"theirs": two_shops.theirs.shop.id}
        touched = await connection.execute(
            text(f"UPDATE {table} SET shop_id = shop_id WHERE shop_id = :theirs"), theirs
        )
        deleted = await connection.execute(text(f"DELETE FROM {table} WHERE shop_id = :theirs"), theirs)
    assert (touched.rowcount, deleted.rowcount) == (0, 0)


async def test_a_row_cannot_be_written_into_another_shop(two_shops: TwoShops):
    insert = text(
        "INSERT INTO labels (shop_id, id, name, color) VALUES (:theirs, gen_random_uuid(), 'x', '#000000')"
    )
    async with two_shops.app.state.engine.connect() as connection:
        await connection.execute(_ENTER, {"shop_id": two_shops.ours.shop.id})
        with pytest.raises(ProgrammingError, match="row-level security"):
            await connection.execute(insert, {"theirs": two_shops.theirs.shop.id})


async def _shops_seen(engine: AsyncEngine, table: str, shop_id: str) -> set[str]:
    async with engine.connect() as connection:
        await connection.execute(_ENTER, {"shop_id": shop_id})
        rows = await connection.execute(text(f"SELECT DISTINCT shop_id FROM {table}"))
        return {str(row.shop_id) for row in rows}
