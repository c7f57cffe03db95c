from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.counter.vouchers import hold, on_screen
from tests.factories import ShopUnderTest, read, with_key


@pytest.fixture
async def watchful(shop: ShopUnderTest) -> ShopUnderTest:
    """A shop that wants to see the customer's screen."""
    read(await shop.owner.patch("/counter-settings", json={"redeem_with": "screen"}))
    return shop


async def _somebody_with_a_voucher(shop: ShopUnderTest) -> tuple[dict[str, Any], dict[str, Any]]:
    person = await shop.customer()
    return person, await shop.voucher(person["id"])


async def test_the_printed_code_is_not_enough_and_the_one_on_the_screen_is(watchful: ShopUnderTest):
    person, voucher = await _somebody_with_a_voucher(watchful)
    refused = await watchful.redeem(voucher["code"], status=403)
    assert refused["code"] == "screen_code_required"
    shown = await on_screen(watchful, person, voucher)
    used = await watchful.redeem(f" {shown[:3]}-{shown[3:].lower()} ")
    assert (used["code"], used["status"]) == (voucher["code"], "redeemed")


async def test_a_code_lives_for_sixty_seconds(watchful: ShopUnderTest, owner_engine: AsyncEngine):
    person, voucher = await _somebody_with_a_voucher(watchful)
    old = await on_screen(watchful, person, voucher)
    async with owner_engine.begin() as connection:
        later = (
            "UPDATE voucher_codes SET expires_at = expires_at - interval '60 seconds' WHERE shop_id = :shop"
        )
        await connection.execute(text(later), {"shop": watchful.id})
    await watchful.redeem(old, status=404)
    assert (await watchful.redeem(await on_screen(watchful, person, voucher)))["status"] == "redeemed"


async def test_a_sale_wants_the_screen_too(watchful: ShopUnderTest):
    person, voucher = await _somebody_with_a_voucher(watchful)
    refused = await watchful.sell(person["id"], status=403, redeem=[{"code": voucher["code"]}])
    assert refused["code"] == "screen_code_required"
    assert read(await watchful.owner.get("/sales"))["items"] == []
    shown = await on_screen(watchful, person, voucher)
    sold = await watchful.sell(person["id"], redeem=[{"code": shown}])
    assert sold["redeemed"] == [{name: voucher[name] for name in ("id", "code", "title")}]


async def test_points_that_are_used_with_a_sale_have_no_screen_to_show(watchful: ShopUnderTest):
    points = await watchful.points()
    person = (await watchful.customer())["id"]
    sold = await watchful.sell(person, amount=60_000, redeem=[{"reward_id": points["rewards"][0]["id"]}])
    assert [used["title"] for used in sold["redeemed"]] == ["Diskon Rp10.000"]


async def test_a_reservation_is_no_way_around_the_screen(watchful: ShopUnderTest):
    person, voucher = await _somebody_with_a_voucher(watchful)
    code = voucher["code"]
    invented = {"reservation_id": "01920000-0000-7000-8000-000000000000"}
    assert (await watchful.redeem(code, status=403, **invented))["code"] == "screen_code_required"
    _, refused = await hold(watchful.owner, code, status=403)
    assert refused["code"] == "screen_code_required"
    holder, _ = await hold(watchful.owner, await on_screen(watchful, person, voucher))
    assert (await watchful.redeem(code, reservation_id=holder))["status"] == "redeemed"


async def test_a_till_that_lost_the_answer_hears_it_again_after_the_code_is_gone(
    watchful: ShopUnderTest, owner_engine: AsyncEngine
):
    person, voucher = await _somebody_with_a_voucher(watchful)
    till, key = await watchful.pos(), with_key()
    path = f"/vouchers/{await on_screen(watchful, person, voucher)}/redeem"
    first = read(await till.post(path, json={}, headers=key))
    async with owner_engine.begin() as connection:
        gone = "DELETE FROM voucher_codes WHERE shop_id = :shop"
        await connection.execute(text(gone), {"shop": watchful.id})
    assert read(await till.post(path, json={}, headers=key)) == first


async def test_a_code_of_one_screen_is_not_a_code_of_another_shop(watchful: ShopUnderTest):
    person, voucher = await _somebody_with_a_voucher(watchful)
    other = await ShopUnderTest.opened(watchful.app)
    await other.redeem(await on_screen(watchful, person, voucher), status=404)
