"""Keys and staff are recognised from memory at the till; what changed about them holds for the very next sale."""

from typing import Any

import httpx
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest, client_of, new_phone, read, with_key

SALE: dict[str, Any] = {"amount": 45_000, "customer": {"phone": "0812-3456-7890", "name": "Bu Sari"}}


async def _sell(who: httpx.AsyncClient, status: int = 201, **fields: Any) -> Any:
    return read(await who.post("/sales", json=SALE | fields, headers=with_key()), status)


async def _till(shop: ShopUnderTest) -> tuple[httpx.AsyncClient, str]:
    """One that sold already, and the id of its key."""
    till = await shop.pos()
    for _ in range(2):
        await _sell(till)
    return till, read(await till.get("/me"))["api_key"]["id"]


async def _recorded(shop: ShopUnderTest) -> int:
    return len(read(await shop.owner.get("/sales"))["items"])


async def test_a_deleted_key_sells_nothing_more_by_whatever_path(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    till, key = await _till(shop)
    code = (await shop.voucher((await shop.customer())["id"]))["code"]
    read(await shop.owner.delete(f"/api-keys/{key}"), 204)
    for fields in ({}, {"customer": {"phone": new_phone()}}, {"redeem": [{"code": code}]}):
        assert (await _sell(till, 401, **fields))["code"] == "unauthorized"
    assert await _recorded(shop) == 2
    assert read(await shop.owner.get(f"/vouchers/{code}"))["status"] == "good"
    await books.must_agree()


async def test_a_deleted_key_does_not_even_hear_what_it_sold(shop: ShopUnderTest):
    till, mine = await shop.pos(), with_key()
    read(await till.post("/sales", json=SALE, headers=mine), 201)
    key = read(await till.get("/me"))["api_key"]["id"]
    read(await shop.owner.delete(f"/api-keys/{key}"), 204)
    read(await till.post("/sales", json=SALE, headers=mine), 401)


async def test_a_key_sells_until_it_ends_and_no_longer(shop: ShopUnderTest, owner_engine: AsyncEngine):
    till, key = await _till(shop)
    async with owner_engine.begin() as connection:
        ends = "UPDATE api_keys SET expires_at = now() WHERE id = :id"
        await connection.execute(text(ends), {"id": key})
    await _sell(till, 401)
    assert await _recorded(shop) == 2


async def test_the_old_secret_of_a_rotated_key_sells_for_a_day(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    old, key = await _till(shop)
    rotated = read(await shop.owner.post(f"/api-keys/{key}/rotate"))
    new = client_of(shop.app, rotated["secret"])
    for each in (old, new):
        await _sell(each)
    async with owner_engine.begin() as connection:
        tomorrow = "UPDATE api_keys SET previous_until = now() WHERE id = :id"
        await connection.execute(text(tomorrow), {"id": key})
    await _sell(old, 401)
    await _sell(new)
    assert await _recorded(shop) == 5


async def test_one_till_that_is_shut_out_does_not_hold_up_the_others(shop: ShopUnderTest):
    gone, key = await _till(shop)
    other, _ = await _till(shop)
    read(await shop.owner.delete(f"/api-keys/{key}"), 204)
    for _ in range(3):
        await _sell(gone, 401)
        await _sell(other)


async def test_whoever_was_removed_sells_nothing_more(shop: ShopUnderTest):
    dewi = await shop.hire()
    await _sell(dewi)
    staff_id = read(await dewi.get("/me"))["staff"]["id"]
    read(await shop.owner.delete(f"/staff/{staff_id}"), 204)
    for customer in (SALE["customer"], {"phone": new_phone()}):
        await _sell(dewi, 401, customer=customer)
    assert await _recorded(shop) == 1


async def test_a_token_of_an_earlier_role_sells_nothing_more(shop: ShopUnderTest, owner_engine: AsyncEngine):
    dewi = await shop.hire("manager")
    await _sell(dewi)
    staff_id = read(await dewi.get("/me"))["staff"]["id"]
    async with owner_engine.begin() as connection:
        demoted = "UPDATE staff SET role = 'cashier' WHERE id = :id"
        await connection.execute(text(demoted), {"id": staff_id})
    await _sell(dewi, 401)
    assert await _recorded(shop) == 1


async def test_a_key_of_another_shop_is_recognised_as_that_shops(shop: ShopUnderTest):
    other = await ShopUnderTest.opened(shop.app)
    ours, _ = await _till(shop)
    theirs, _ = await _till(other)
    stranger = (await shop.customer())["id"]
    await _sell(theirs, 422, customer={"id": stranger})
    await _sell(ours, customer={"id": stranger})


async def test_every_sale_says_how_many_more_a_key_may_ask(shop: ShopUnderTest):
    till, _ = await _till(shop)
    answers = [
        await till.post("/sales", json=sale, headers=with_key())
        for sale in (
            SALE,
            {"amount": 1, "customer": {"phone": new_phone()}},
            {"amount": 1, "outlet_id": shop.id},
        )
    ]
    assert [answer.status_code for answer in answers] == [201, 201, 422]
    left = [int(answer.headers["RateLimit"].split("r=")[1].split(";")[0]) for answer in answers]
    assert left == [left[0], left[0] - 1, left[0] - 2]
    assert all(answer.headers["RateLimit-Policy"].startswith('"key";q=') for answer in answers)
