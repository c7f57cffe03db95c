import asyncio
from collections import Counter
from typing import Any
from uuid import uuid4

from tests.books import Books
from tests.factories import ShopUnderTest, read, with_key


async def _ready(shop: ShopUnderTest) -> tuple[str, str, str]:
    """A customer with a voucher and 30 points, and the id of a reward for 50."""
    person = (await shop.customer())["id"]
    code = (await shop.voucher(person))["code"]
    points = await shop.points()
    await shop.sell(person, amount=30_000)
    return person, code, points["rewards"][0]["id"]


async def _sales(shop: ShopUnderTest) -> int:
    return len(read(await shop.owner.get("/sales"))["items"])


async def _points(shop: ShopUnderTest, person: str) -> int:
    page = read(await shop.owner.get(f"/customers/{person}/balances"))
    return int(next(item["balance"] for item in page["items"] if item["unit"] == "point"))


async def test_a_voucher_and_points_are_used_with_a_sale_that_earns(shop: ShopUnderTest, books: Books):
    person, code, reward = await _ready(shop)
    sold = await shop.sell(person, amount=45_000, redeem=[{"code": code}, {"reward_id": reward}])
    assert [voucher["title"] for voucher in sold["redeemed"]] == ["Gratis 1 kopi", "Diskon Rp10.000"]
    assert [(earned["amount"], earned["balance"]) for earned in sold["earned"]] == [(45, 25)]
    assert sold["vouchers"] == []
    for voucher in sold["redeemed"]:
        assert read(await shop.owner.get(f"/vouchers/{voucher['code']}"))["status"] == "redeemed"
    assert read(await shop.owner.get(f"/sales/{sold['sale']['id']}")) == sold
    await books.must_agree()


async def test_a_used_voucher_says_with_which_sale(shop: ShopUnderTest):
    person, code, _ = await _ready(shop)
    sold = await shop.sell(person, redeem=[{"code": f" {code[:4]} - {code[4:].lower()}"}])
    used = read(await shop.owner.get(f"/vouchers/{code}"))
    assert (used["status"], used["redeemed_sale_id"]) == ("redeemed", sold["sale"]["id"])


async def test_one_thing_that_cannot_be_used_refuses_the_whole_sale(shop: ShopUnderTest, books: Books):
    person, code, reward = await _ready(shop)
    used = (await shop.voucher((await shop.customer())["id"]))["code"]
    await shop.redeem(used)
    before = await _sales(shop), await books.entries()
    good: dict[str, Any] = {"code": code}
    for wanted, status, why in (
        ([good, {"code": used}], 409, "voucher_already_redeemed"),
        ([good, good], 409, "voucher_already_redeemed"),
        ([good, {"code": "TIDAKADA"}], 404, "not_found"),
        ([good, {"reward_id": reward}, {"reward_id": reward}], 409, "balance_too_low"),
        ([good, {"reward_id": str(uuid4())}], 422, "invalid"),
        ([good, {}], 422, "invalid"),
        ([good, {"code": code, "reward_id": reward}], 422, "invalid"),
    ):
        refused = await shop.sell(person, status=status, amount=45_000, redeem=wanted)
        assert refused["code"] == why
    assert (await _sales(shop), await books.entries()) == before
    assert read(await shop.owner.get(f"/vouchers/{code}"))["status"] == "good"
    assert await _points(shop, person) == 30
    await books.must_agree()


async def test_a_till_that_sends_the_sale_again_hears_the_first_answer(shop: ShopUnderTest, books: Books):
    person, code, reward = await _ready(shop)
    till, key = await shop.pos(), with_key()
    sale = {
        "amount": 45_000,
        "customer": {"id": person},
        "redeem": [{"code": code}, {"reward_id": reward}],
        "external_ref": "POS-7-9",
    }
    first = read(await till.post("/sales", json=sale, headers=key), 201)
    again = await till.post("/sales", json=sale, headers=key)
    assert (read(again, 201), again.headers["Idempotent-Replayed"]) == (first, "true")
    assert read(await till.post("/sales", json=sale, headers=with_key()), 200) == first
    assert await _points(shop, person) == 25
    await books.must_agree()


async def test_a_refusal_is_forgotten_when_there_is_enough_on_the_card(shop: ShopUnderTest):
    person, _, reward = await _ready(shop)
    till, key = await shop.pos(), with_key()
    sale = {"amount": 1_000, "customer": {"id": person}, "redeem": [{"reward_id": reward}]}
    assert read(await till.post("/sales", json=sale, headers=key), 409)["code"] == "balance_too_low"
    await shop.sell(person, amount=19_000)
    sold = read(await till.post("/sales", json=sale, headers=key), 201)
    assert sold["earned"][0]["balance"] == 0


async def test_points_need_somebody_who_has_them(shop: ShopUnderTest):
    _, code, reward = await _ready(shop)
    refused = await shop.sell(None, status=422, redeem=[{"reward_id": reward}])
    assert refused["errors"][0]["code"] == "needs_customer"
    assert (await shop.sell(None, redeem=[{"code": code}]))["customer"] is None


async def test_a_reward_that_this_sale_completes_is_for_the_next_one(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[{"at": 1, "title": "Gratis 1 kopi"}])
    person = (await shop.customer())["id"]
    code = (await shop.sell(person))["vouchers"][0]["code"]
    sold = await shop.sell(person, redeem=[{"code": code}])
    assert [voucher["code"] for voucher in sold["redeemed"]] == [code]
    assert [voucher["code"] for voucher in sold["vouchers"]] != [code]


async def test_of_twenty_sales_with_one_voucher_one_is_recorded(shop: ShopUnderTest, books: Books):
    person, code, _ = await _ready(shop)
    before = await _sales(shop)
    sale = {"amount": 45_000, "customer": {"id": person}, "redeem": [{"code": code}]}
    answers = await asyncio.gather(*(shop.owner.post("/sales", json=sale) for _ in range(20)))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 19}
    assert await _sales(shop) == before + 1
    await books.must_agree()


async def test_of_twenty_sales_that_want_the_points_for_one_reward_one_is_recorded(
    shop: ShopUnderTest, books: Books
):
    person, _, reward = await _ready(shop)
    await shop.sell(person, amount=20_000)
    sale = {"amount": 0, "customer": {"id": person}, "redeem": [{"reward_id": reward}]}
    answers = await asyncio.gather(*(shop.owner.post("/sales", json=sale) for _ in range(20)))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 19}
    assert await _points(shop, person) == 0
    await books.must_agree()


async def test_a_till_without_leave_to_redeem_sells_no_vouchers(shop: ShopUnderTest):
    person, code, reward = await _ready(shop)
    till = await shop.pos("sales:write")
    for wanted in ({"code": code}, {"reward_id": reward}):
        sale = {"amount": 45_000, "customer": {"id": person}, "redeem": [wanted]}
        read(await till.post("/sales", json=sale, headers=with_key()), 403)
    assert read(await shop.owner.get(f"/vouchers/{code}"))["status"] == "good"
