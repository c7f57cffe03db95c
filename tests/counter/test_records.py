"""Finding what was recorded at the counter, by whom, and whether it may be taken back."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.factories import ShopUnderTest, read, with_key

WHY = {"reason": "salah ketik"}


async def _sales(shop: ShopUnderTest, **sought: str) -> list[int]:
    return [sale["amount"] for sale in read(await shop.owner.get("/sales", params=sought))["items"]]


async def _age(engine: AsyncEngine, table: str, row_id: str) -> None:
    earlier = f"UPDATE {table} SET recorded_at = recorded_at - interval '16 minutes' WHERE id = :id"
    async with engine.begin() as connection:
        await connection.execute(text(earlier), {"id": row_id})


async def test_a_cashier_sees_which_sales_they_may_take_back(shop: ShopUnderTest, owner_engine: AsyncEngine):
    dewi, till = await shop.hire(name="Dewi"), await shop.pos(name="POS depan")
    read(await till.post("/sales", json={"amount": 1000}, headers=with_key()), 201)
    late = read(await dewi.post("/sales", json={"amount": 2000}), 201)["sale"]["id"]
    voided = read(await dewi.post("/sales", json={"amount": 3000}), 201)["sale"]["id"]
    read(await dewi.post(f"/sales/{voided}/void", json=WHY))
    read(await dewi.post("/sales", json={"amount": 4000}), 201)
    await shop.sell(amount=5000)
    await _age(owner_engine, "sales", late)

    rows = read(await dewi.get("/sales"))["items"]
    assert {sale["amount"] for sale in rows if sale["may_void"]} == {4000}
    assert [sale["recorded_by"]["name"] for sale in rows] == [
        shop.staff["name"],
        "Dewi",
        "Dewi",
        "Dewi",
        "POS depan",
    ]
    assert rows[-1]["recorded_by"]["kind"] == "key"
    of_owner = read(await shop.owner.get("/sales"))["items"]
    assert [sale["amount"] for sale in of_owner if sale["may_void"]] == [5000, 4000, 2000, 1000]


async def test_sales_are_found_by_the_shops_own_day(shop: ShopUnderTest):
    today = datetime.now(UTC).replace(hour=17, minute=0, second=0, microsecond=0) - timedelta(days=2)
    for minutes in (-1, 0, 24 * 60 - 1, 24 * 60):
        at = (today + timedelta(minutes=minutes)).isoformat()
        await shop.sell(amount=100_000 + minutes, occurred_at=at)
    jakarta = (today + timedelta(days=1)).date()
    assert await _sales(shop, day=jakarta.isoformat()) == [101_439, 100_000]
    assert await _sales(shop, day=(jakarta - timedelta(days=1)).isoformat()) == [99_999]
    for never in (date.min, date.max):
        assert await _sales(shop, day=never.isoformat()) == []


async def test_sales_are_found_by_who_recorded_them_and_where(shop: ShopUnderTest):
    market, dewi = await shop.outlet(), await shop.hire(name="Dewi")
    read(await dewi.post("/sales", json={"amount": 1000, "outlet_id": market["id"]}), 201)
    read(await dewi.post("/sales", json={"amount": 2000}), 201)
    await shop.sell(amount=3000, outlet_id=market["id"])
    dewis = read(await dewi.get("/me"))["staff"]["id"]
    assert await _sales(shop, staff_id=dewis) == [2000, 1000]
    assert await _sales(shop, outlet_id=market["id"]) == [3000, 1000]
    assert await _sales(shop, staff_id=dewis, outlet_id=market["id"]) == [1000]


async def test_the_record_of_a_sale_says_what_it_gave_and_who_recorded_it(shop: ShopUnderTest):
    await shop.stamp_card()
    dewi, person = await shop.hire(name="Dewi"), await shop.customer(name="Bu Sari")
    sale = {"amount": 45_000, "customer": {"id": person["id"]}}
    sold = read(await dewi.post("/sales", json=sale), 201)
    path = f"/sales/{sold['sale']['id']}/record"
    record = read(await dewi.get(path))
    assert {name: record[name] for name in sold} == sold
    assert (record["recorded_by"]["name"], record["may_void"]) == ("Dewi", True)

    await shop.void(sold["sale"]["id"], reason="pelanggan batal")
    record = read(await dewi.get(path))
    assert (record["sale"]["void"]["reason"], record["may_void"]) == ("pelanggan batal", False)


async def test_a_tap_is_looked_up_and_taken_back_by_whoever_may(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    await shop.stamp_card()
    dewi, person = await shop.hire(name="Dewi"), await shop.customer(name="Bu Sari")
    given = read(await dewi.post("/stamps", json={"customer_id": person["id"], "count": 2}), 201)
    path = f"/stamps/{given['stamp_id']}"
    record: dict[str, Any] = read(await dewi.get(path))
    assert {name: record[name] for name in given} == given
    assert (record["count"], record["recorded_by"]["name"], record["may_void"]) == (2, "Dewi", True)

    await _age(owner_engine, "stamps", given["stamp_id"])
    assert read(await dewi.get(path))["may_void"] is False
    assert read(await shop.owner.get(path))["may_void"] is True
    read(await shop.owner.post(f"{path}/void", json=WHY))
    record = read(await shop.owner.get(path))
    assert (record["status"], record["void"]["reason"]) == ("voided", "salah ketik")
    assert record["may_void"] is False


async def test_what_is_not_there_has_no_record(shop: ShopUnderTest):
    nothing = shop.staff["id"]
    read(await shop.owner.get(f"/sales/{nothing}/record"), 404)
    read(await shop.owner.get(f"/stamps/{nothing}"), 404)
