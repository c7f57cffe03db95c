from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.counter.vouchers import a_code, hold
from tests.factories import ShopUnderTest, client_of, read


def _ago(**time: float) -> str:
    return (datetime.now(UTC) - timedelta(**time)).isoformat()


async def _ended(engine: AsyncEngine, code: str, column: str, **ago: float) -> None:
    """As if it had ended then."""
    moved = text(f"UPDATE vouchers SET {column} = :ended WHERE code = :code")
    async with engine.begin() as connection:
        await connection.execute(moved, {"ended": datetime.now(UTC) - timedelta(**ago), "code": code})


async def test_only_the_device_that_holds_a_voucher_may_use_it(shop: ShopUnderTest):
    code, other = await a_code(shop), await shop.hire()
    holder, kept = await hold(shop.owner, code)
    assert kept["reservation_id"] == holder
    assert kept["voucher"]["reserved_until"] == kept["until"]

    for somebody in ({}, {"reservation_id": str(uuid4())}):
        refused = read(await other.post(f"/vouchers/{code}/redeem", json=somebody), 409)
        assert (refused["code"], refused["reserved_until"]) == ("voucher_reserved", kept["until"])
    _, refused = await hold(other, code, status=409)
    assert refused["code"] == "voucher_reserved"
    assert (await shop.redeem(code, reservation_id=holder))["status"] == "redeemed"


async def test_what_was_used_with_no_signal_is_sent_later_with_its_moment(shop: ShopUnderTest):
    code = await a_code(shop)
    holder, _ = await hold(shop.owner, code)
    used_at = _ago(minutes=3)
    used = await shop.redeem(code, reservation_id=holder, occurred_at=used_at)
    assert datetime.fromisoformat(used["redeemed_at"]) == datetime.fromisoformat(used_at)
    again = await shop.redeem(code, status=409, reservation_id=holder, occurred_at=used_at)
    assert again["code"] == "voucher_already_redeemed"
    assert again["redeemed_at"] == used["redeemed_at"]


async def test_a_use_is_good_although_the_hold_and_the_voucher_have_ended_since(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    code = await a_code(shop)
    holder, _ = await hold(shop.owner, code, minutes=60)
    await _ended(owner_engine, code, "valid_until", hours=2)
    await _ended(owner_engine, code, "reserved_until", hours=1)
    late = await shop.redeem(code, status=409, reservation_id=holder, occurred_at=_ago(minutes=90))
    assert late["code"] == "voucher_expired"
    used = await shop.redeem(code, reservation_id=holder, occurred_at=_ago(hours=2, minutes=30))
    assert used["status"] == "redeemed"


@pytest.mark.parametrize("claimed", ["never held", "let go", "ended"])
async def test_a_hold_that_is_none_cannot_bring_an_ended_voucher_back(
    shop: ShopUnderTest, owner_engine: AsyncEngine, claimed: str
):
    code = await a_code(shop)
    holder = str(uuid4())
    if claimed != "never held":
        holder, _ = await hold(shop.owner, code, minutes=10)
    if claimed == "let go":
        path = f"/vouchers/{code}/reserve?reservation_id={holder}"
        read(await shop.owner.delete(path), 204)
    if claimed == "ended":
        await _ended(owner_engine, code, "reserved_until", days=1)
    await _ended(owner_engine, code, "valid_until", hours=1)
    refused = await shop.redeem(code, status=409, reservation_id=holder, occurred_at=_ago(hours=2))
    assert refused["code"] == "voucher_expired"


async def test_a_voucher_that_is_let_go_is_free_for_everybody(shop: ShopUnderTest):
    code, other = await a_code(shop), await shop.hire()
    holder, _ = await hold(shop.owner, code)
    path = f"/vouchers/{code}/reserve?reservation_id="
    read(await other.delete(path + str(uuid4())), 204)
    refused = read(await other.post(f"/vouchers/{code}/redeem", json={}), 409)
    assert refused["code"] == "voucher_reserved"
    read(await shop.owner.delete(path + holder), 204)
    assert read(await other.post(f"/vouchers/{code}/redeem", json={}))["status"] == "redeemed"


async def test_a_hold_ends_by_itself_and_another_device_may_take_over(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    code = await a_code(shop)
    first, _ = await hold(shop.owner, code, minutes=10)
    await _ended(owner_engine, code, "reserved_until", minutes=1)
    second, _ = await hold(shop.owner, code)
    refused = await shop.redeem(code, status=409, reservation_id=first, occurred_at=_ago(minutes=5))
    assert refused["code"] == "voucher_reserved"
    assert (await shop.redeem(code, reservation_id=second))["status"] == "redeemed"


async def test_the_holder_may_hold_longer(shop: ShopUnderTest):
    code = await a_code(shop)
    holder, first = await hold(shop.owner, code, minutes=10)
    _, longer = await hold(shop.owner, code, reservation_id=holder, minutes=60)
    assert longer["until"] > first["until"]
    await shop.redeem(code, reservation_id=holder)


async def test_a_used_voucher_cannot_be_held(shop: ShopUnderTest):
    code = await a_code(shop)
    await shop.redeem(code)
    _, refused = await hold(shop.owner, code, status=409)
    assert refused["code"] == "voucher_already_redeemed"


async def test_a_held_voucher_is_not_used_with_a_sale_of_somebody_else(shop: ShopUnderTest):
    code = await a_code(shop)
    await hold(shop.owner, code)
    refused = await shop.sell(status=409, redeem=[{"code": code}])
    assert refused["code"] == "voucher_reserved"


async def test_another_shop_neither_holds_nor_lets_go_what_is_not_its_own(shop: ShopUnderTest):
    other = await ShopUnderTest.opened(shop.app)
    code = await a_code(shop)
    await hold(other.owner, code, status=404)
    holder, _ = await hold(shop.owner, code)
    read(await other.owner.delete(f"/vouchers/{code}/reserve?reservation_id={holder}"), 204)
    read(await other.owner.post(f"/vouchers/{code}/redeem", json={"reservation_id": holder}), 404)
    read(await client_of(shop.app).post(f"/vouchers/{code}/redeem", json={"reservation_id": holder}), 401)
    assert (await shop.redeem(code, status=409))["code"] == "voucher_reserved"


async def test_who_held_a_voucher_is_on_record(shop: ShopUnderTest):
    person = await shop.customer()
    code = (await shop.voucher(person["id"]))["code"]
    cashier = await shop.hire(name="Dewi")
    await hold(cashier, code)
    newest = read(await shop.owner.get("/activity"))["items"][0]
    assert (newest["type"], newest["actor"]["name"]) == ("voucher.reserved", "Dewi")
