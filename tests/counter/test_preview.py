from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read, with_key
from tests.moments import day, on_clock
from tests.set_ups import PROGRAMMES, TEN_A_VISIT

_COUNTED = (
    "sales", "ledger_entries", "vouchers", "events", "balances", "lots", "customers", "idempotency_keys",
    "daily_awards",
)  # fmt: skip


async def _rows(engine: AsyncEngine, shop: ShopUnderTest) -> list[Any]:
    counts = ", ".join(f"(SELECT count(*) FROM {table} WHERE shop_id = :shop)" for table in _COUNTED)
    async with engine.connect() as connection:
        of_all = "SELECT array_agg((purchases, version) ORDER BY customer_id)::text"
        facts = f"({of_all} FROM customer_facts WHERE shop_id = :shop)"
        found = await connection.execute(text(f"SELECT {counts}, {facts}"), {"shop": shop.id})
        return [*found.one()]


async def _look(shop: ShopUnderTest, sale: dict[str, Any], status: int = 200) -> dict[str, Any]:
    seen: dict[str, Any] = read(await shop.owner.post("/sales/preview", json=sale), status)
    return seen


def _same(sold: dict[str, Any]) -> dict[str, Any]:
    """As far as it can be known before."""
    return {
        "earned": sold["earned"],
        "vouchers": [{name: one[name] for name in ("title", "valid_until")} for one in sold["vouchers"]],
        "redeemed": [{"title": one["title"]} for one in sold["redeemed"]],
        "withheld": sold["withheld"],
    }


def _promised(seen: dict[str, Any]) -> dict[str, Any]:
    earned = [{name: one[name] for name in one if name != "why"} for one in seen["earned"]]
    return {name: seen[name] for name in ("vouchers", "redeemed", "withheld")} | {"earned": earned}


@pytest.mark.parametrize("what", PROGRAMMES)
async def test_what_would_happen_is_what_happens_and_looking_writes_nothing(
    shop: ShopUnderTest, owner_engine: AsyncEngine, books: Books, what: str
):
    terms = dict(PROGRAMMES[what])
    set_up = shop.stamp_card if terms.pop("kind") == "stamp" else shop.points
    await set_up(**terms)
    await shop.owner.post("/products", json={"name": "Kopi susu", "category": "minuman"})
    person = (await shop.customer(birthday=f"1992{day(1)[4:]}"))["id"]
    items = [{"name": "Kopi susu", "quantity": 2, "unit_price": 18_000}]
    sale = {"amount": 45_000, "customer": {"id": person}, "items": items, "occurred_at": on_clock("12:00")}
    for _ in range(2):
        before = await _rows(owner_engine, shop)
        seen = await _look(shop, sale)
        assert await _rows(owner_engine, shop) == before
        sold = read(await shop.owner.post("/sales", json=sale), 201)
        assert _promised(seen) == _same(sold)
        assert seen["customer"] == sold["customer"]
        assert all(one["why"] for one in seen["earned"])
    await books.must_agree()


async def test_a_number_that_nobody_has_is_somebody_new_and_is_not_added(shop: ShopUnderTest):
    await shop.points(earn=TEN_A_VISIT, bonuses=[{"when": "first_purchase", "points": 100}])
    sale = {"amount": 45_000, "customer": {"phone": new_phone(), "name": "Mbak Ayu"}}
    seen = await _look(shop, sale)
    assert seen["customer"] is None
    assert read(await shop.owner.get("/customers"))["items"] == []
    assert _promised(seen) == _same(read(await shop.owner.post("/sales", json=sale), 201))


async def test_it_says_what_would_be_used(shop: ShopUnderTest, owner_engine: AsyncEngine):
    person = (await shop.customer())["id"]
    code = (await shop.voucher(person))["code"]
    points = await shop.points()
    await shop.sell(person, amount=20_000)
    sale = {
        "amount": 45_000,
        "customer": {"id": person},
        "redeem": [{"code": code}, {"reward_id": points["rewards"][0]["id"]}],
    }
    before = await _rows(owner_engine, shop)
    seen = await _look(shop, sale)
    assert await _rows(owner_engine, shop) == before
    assert seen["redeemed"] == [{"title": "Gratis 1 kopi"}, {"title": "Diskon Rp10.000"}]
    assert seen["earned"][0]["balance"] == 15
    assert _promised(seen) == _same(read(await shop.owner.post("/sales", json=sale), 201))
    assert (await _look(shop, sale, 409))["code"] == "voucher_already_redeemed"


async def test_it_says_that_it_would_be_withheld_by_whichever_limit(shop: ShopUnderTest):
    await shop.stamp_card()
    limits = {f"awards_per_{who}_day": 1 for who in ("staff", "outlet")}
    read(await shop.owner.patch("/counter-settings", json=limits))
    till = await shop.pos(outlet_id=(await shop.outlet())["id"])
    for somebody in (shop.owner, till):
        for withheld in (None, "daily_limit_reached"):
            sale = {"amount": 45_000, "customer": {"phone": new_phone()}}
            seen = read(await somebody.post("/sales/preview", json=sale))
            sold = read(await somebody.post("/sales", json=sale, headers=with_key()), 201)
            assert seen["withheld"] == sold["withheld"] == withheld


async def test_what_a_sale_refuses_a_look_refuses_too(shop: ShopUnderTest):
    nobody = {"id": shop.id}
    assert (await _look(shop, {"amount": 1, "customer": nobody}, 422))["errors"][0][
        "code"
    ] == "unknown_customer"
    assert (await _look(shop, {"amount": 1, "outlet_id": shop.id}, 422))["errors"][0][
        "code"
    ] == "unknown_outlet"
    early = await _look(shop, {"amount": 1, "occurred_at": on_clock(days_ago=92)}, 422)
    assert early["errors"][0]["code"] == "too_old"
