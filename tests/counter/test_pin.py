import asyncio
from collections import Counter
from typing import Any

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.counter.vouchers import a_code, hold
from tests.factories import ShopUnderTest, read, with_key

PIN = "4711"


@pytest.fixture
async def guarded(shop: ShopUnderTest) -> ShopUnderTest:
    """A shop whose vouchers need its PIN."""
    read(await shop.owner.patch("/counter-settings", json={"redeem_with": "pin", "pin": PIN}))
    return shop


async def _use(who: httpx.AsyncClient, code: str, status: int = 200, **fields: Any) -> dict[str, Any]:
    used: dict[str, Any] = read(await who.post(f"/vouchers/{code}/redeem", json=fields), status)
    return used


async def test_a_shop_chooses_its_pin_before_it_asks_for_one(shop: ShopUnderTest):
    refused = read(await shop.owner.patch("/counter-settings", json={"redeem_with": "pin"}), 422)
    assert refused["errors"][0]["field"] == "pin"
    answer = await shop.owner.patch("/counter-settings", json={"redeem_with": "pin", "pin": PIN})
    assert read(answer)["has_pin"] is True
    assert PIN not in answer.text


async def test_a_voucher_is_used_with_the_pin_and_not_without(guarded: ShopUnderTest):
    code = await a_code(guarded)
    assert (await _use(guarded.owner, code, 403))["code"] == "pin_required"
    wrong = await _use(guarded.owner, code, 403, pin="0000")
    assert (wrong["code"], wrong["tries_left"]) == ("pin_wrong", 4)
    assert (await _use(guarded.owner, code, pin=PIN))["status"] == "redeemed"


async def test_five_wrong_ones_lock_for_a_quarter_of_an_hour(
    guarded: ShopUnderTest, owner_engine: AsyncEngine
):
    code = await a_code(guarded)
    left = [(await _use(guarded.owner, code, 403, pin="0000"))["tries_left"] for _ in range(4)]
    assert left == [4, 3, 2, 1]
    for pin in ("0000", PIN):
        locked = await guarded.owner.post(f"/vouchers/{code}/redeem", json={"pin": pin})
        assert read(locked, 429)["code"] == "pin_locked"
        assert 14 * 60 < int(locked.headers["Retry-After"]) <= 15 * 60
    async with owner_engine.begin() as connection:
        later = (
            "UPDATE pin_tries SET locked_until = locked_until - interval '15 minutes' WHERE shop_id = :shop"
        )
        await connection.execute(text(later), {"shop": guarded.id})
    assert (await _use(guarded.owner, code, 403, pin="0000"))["tries_left"] == 4
    assert (await _use(guarded.owner, code, pin=PIN))["status"] == "redeemed"


async def test_a_right_one_forgives_the_wrong_ones_before_it(guarded: ShopUnderTest):
    first, second = await a_code(guarded), await a_code(guarded)
    for _ in range(4):
        await _use(guarded.owner, first, 403, pin="0000")
    await _use(guarded.owner, first, pin=PIN)
    assert (await _use(guarded.owner, second, 403, pin="0000"))["tries_left"] == 4


async def test_of_twenty_guesses_at_once_four_are_answered(guarded: ShopUnderTest):
    code = await a_code(guarded)
    guesses = (guarded.owner.post(f"/vouchers/{code}/redeem", json={"pin": f"{n:04}"}) for n in range(20))
    answers = await asyncio.gather(*guesses)
    assert Counter(answer.status_code for answer in answers) == {403: 4, 429: 16}
    told = [answer.json()["tries_left"] for answer in answers if answer.status_code == 403]
    assert sorted(told) == [1, 2, 3, 4]


async def test_each_member_of_staff_has_tries_of_their_own(guarded: ShopUnderTest):
    code = await a_code(guarded)
    guesser, honest = await guarded.hire(), await guarded.hire()
    for status in (403, 403, 403, 403, 429):
        await _use(guesser, code, status, pin="0000")
    assert (await _use(honest, code, pin=PIN))["status"] == "redeemed"


async def test_wrong_pins_are_on_record_and_the_pins_are_not(guarded: ShopUnderTest):
    code, cashier = await a_code(guarded), await guarded.hire(name="Dewi")
    for status in (403, 403, 403, 403, 429):
        await _use(cashier, code, status, pin="0815")
    answer = await guarded.owner.get("/activity")
    seen = [(item["type"], item["actor"]["name"]) for item in read(answer)["items"][:5]]
    assert seen == [("pin.locked", "Dewi")] + [("pin.wrong", "Dewi")] * 4
    assert "0815" not in answer.text


async def test_a_sale_with_a_voucher_needs_it_too_and_one_without_does_not(guarded: ShopUnderTest):
    code = await a_code(guarded)
    assert (await guarded.sell(status=403, redeem=[{"code": code}]))["code"] == "pin_required"
    wrong = await guarded.sell(status=403, redeem=[{"code": code}], pin="0000")
    assert wrong["tries_left"] == 4
    await guarded.sell()
    assert (await _use(guarded.owner, code, 403, pin="0000"))["tries_left"] == 3
    assert len(read(await guarded.owner.get("/sales"))["items"]) == 1
    sold = await guarded.sell(redeem=[{"code": code}], pin=PIN)
    assert [voucher["code"] for voucher in sold["redeemed"]] == [code]


async def test_an_answer_that_was_lost_costs_no_try_and_another_pin_is_another_request(
    guarded: ShopUnderTest,
):
    code, till, key = await a_code(guarded), await guarded.pos(), with_key()
    path = f"/vouchers/{code}/redeem"
    first = await till.post(path, json={"pin": "0000"}, headers=key)
    again = await till.post(path, json={"pin": "0000"}, headers=key)
    assert read(first, 403)["tries_left"] == read(again, 403)["tries_left"] == 4
    assert again.headers["Idempotent-Replayed"] == "true"
    other = read(await till.post(path, json={"pin": PIN}, headers=key), 422)
    assert other["code"] == "idempotency_key_reused"
    read(await till.post(path, json={"pin": PIN}), 400)
    assert read(await till.post(path, json={"pin": PIN}, headers=with_key()))["status"] == "redeemed"


async def test_what_was_done_with_the_pin_is_answered_again_after_the_pin_has_changed(guarded: ShopUnderTest):
    code, other, till = await a_code(guarded), await a_code(guarded), await guarded.pos()
    used, sold = with_key(), with_key()
    sale = {"amount": 20_000, "redeem": [{"code": other}], "pin": PIN, "external_ref": "POS-1"}
    read(await till.post(f"/vouchers/{code}/redeem", json={"pin": PIN}, headers=used))
    first = read(await till.post("/sales", json=sale, headers=sold), 201)
    read(await guarded.owner.patch("/counter-settings", json={"pin": "1234"}))
    again = await till.post(f"/vouchers/{code}/redeem", json={"pin": PIN}, headers=used)
    assert read(again)["status"] == "redeemed"
    assert read(await till.post("/sales", json=sale, headers=sold), 201) == first
    assert read(await till.post("/sales", json=sale, headers=with_key()), 200)["sale"] == first["sale"]


async def test_a_sale_that_waits_for_the_right_pin_counts_each_wrong_one_once(guarded: ShopUnderTest):
    code, till, key = await a_code(guarded), await guarded.pos(), with_key()
    sale = {"amount": 20_000, "redeem": [{"code": code}], "pin": "0000"}
    for _ in range(2):
        assert read(await till.post("/sales", json=sale, headers=key), 403)["tries_left"] == 4
    assert read(await till.post("/sales", json=sale, headers=with_key()), 403)["tries_left"] == 3
    read(await till.post("/sales", json=sale | {"pin": PIN}, headers=with_key()), 201)


async def test_a_reservation_is_no_way_around_the_pin(guarded: ShopUnderTest):
    code = await a_code(guarded)
    invented = await _use(guarded.owner, code, 403, reservation_id="01920000-0000-7000-8000-000000000000")
    assert invented["code"] == "pin_required"
    _, refused = await hold(guarded.owner, code, status=403)
    assert refused["code"] == "pin_required"
    _, refused = await hold(guarded.owner, code, status=403, pin="0000")
    assert refused["tries_left"] == 4
    holder, _ = await hold(guarded.owner, code, pin=PIN)
    assert (await _use(guarded.owner, code, reservation_id=holder))["status"] == "redeemed"


async def test_a_hold_that_has_ended_opens_no_door_either(guarded: ShopUnderTest, owner_engine: AsyncEngine):
    code = await a_code(guarded)
    holder, _ = await hold(guarded.owner, code, pin=PIN)
    async with owner_engine.begin() as connection:
        later = "UPDATE vouchers SET reserved_until = now() WHERE shop_id = :shop"
        await connection.execute(text(later), {"shop": guarded.id})
    assert (await _use(guarded.owner, code, 403, reservation_id=holder))["code"] == "pin_required"
