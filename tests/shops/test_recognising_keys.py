import asyncio
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.shops.key_use import KeyUse
from tests.factories import ShopUnderTest, client_of, read


async def _last_used(shop: ShopUnderTest) -> str | None:
    """Noted in the background: it may take a moment."""
    for _ in range(50):
        key = read(await shop.owner.get("/api-keys"))["items"][0]
        if key["last_used_at"]:
            return str(key["last_used_at"])
        await asyncio.sleep(0.02)
    return None


def _heard(engine: AsyncEngine) -> list[str]:
    said: list[str] = []

    def hear(_: Any, __: Any, statement: str, *___: Any) -> None:
        said.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", hear)
    return said


async def test_a_till_is_recognised_with_one_look_up(shop: ShopUnderTest):
    till = await shop.pos()
    read(await till.get("/outlets"))
    await _last_used(shop)
    looked_up, asked = _heard(shop.app.state.lookups), _heard(shop.app.state.engine)
    read(await till.get("/outlets"))
    assert len(looked_up) == 1
    assert [statement.split()[0] for statement in asked] == ["SELECT", "SELECT"]


async def test_the_look_up_opens_no_transaction(shop: ShopUnderTest, owner_engine: AsyncEngine):
    await (await shop.pos()).get("/me")
    async with shop.app.state.lookups.connect() as connection:
        await connection.execute(text("SELECT 1"))
        pid = (await connection.execute(text("SELECT pg_backend_pid()"))).scalar_one()
        asked = text("SELECT state FROM pg_stat_activity WHERE pid = :pid")
        async with owner_engine.connect() as outside:
            assert await outside.scalar(asked, {"pid": pid}) == "idle"


async def test_a_till_does_not_notice_that_the_database_was_restarted(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    till = await shop.pos()
    read(await till.get("/me"))
    async with owner_engine.connect() as connection:
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%api_key_of(%'"
        ended = await connection.execute(
            text(f"{cut} AND datname = current_database() AND pid <> pg_backend_pid()")
        )
        assert ended.rowcount > 0
    read(await till.get("/me"))


async def test_the_owner_sees_when_a_till_was_last_used(shop: ShopUnderTest):
    till = await shop.pos()
    assert read(await shop.owner.get("/api-keys"))["items"][0]["last_used_at"] is None
    read(await till.get("/me"))
    first = await _last_used(shop)
    assert first
    read(await till.get("/me"))
    await shop.app.state.key_use.finish()
    assert await _last_used(shop) == first


async def test_two_processes_note_a_use_once_a_minute(shop: ShopUnderTest, owner_engine: AsyncEngine):
    till = await shop.pos()
    read(await till.get("/me"))
    first = await _last_used(shop)
    key = read(await till.get("/me"))["api_key"]["id"]
    another = KeyUse(shop.app.state.sessions)
    another.note(shop.shop["id"], key)
    await another.finish()
    assert await _last_used(shop) == first
    async with owner_engine.begin() as connection:
        earlier = "UPDATE api_keys SET last_used_at = now() - interval '61 seconds' WHERE id = :id"
        await connection.execute(text(earlier), {"id": key})
    later = KeyUse(shop.app.state.sessions)
    later.note(shop.shop["id"], key)
    await later.finish()
    assert str(await _last_used(shop)) > str(first)


async def test_a_key_of_one_kind_does_not_pass_for_the_other(shop: ShopUnderTest):
    till = await shop.pos()
    live = till.headers["Authorization"].removeprefix("Bearer ")
    read(await client_of(shop.app, live.replace("lgn_live_", "lgn_test_")).get("/me"), 401)
    read(await client_of(shop.app, live).get("/me"))
