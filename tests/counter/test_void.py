import asyncio
from uuid import uuid4

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest, read

WHY = {"reason": "salah ketik"}


async def test_a_void_takes_back_exactly_what_the_sale_gave(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    person = await shop.customer()
    await shop.stamp(person["id"], count=4)
    sold = await shop.sell(person["id"])
    taken = await shop.void(sold["sale"]["id"])

    assert taken["sale"]["status"] == "voided"
    assert taken["sale"]["void"]["reason"] == "salah ketik"
    assert [*(await shop.balances(person["id"])).values()] == [4]
    code = sold["vouchers"][0]["code"]
    assert read(await shop.owner.get(f"/vouchers/{code}"))["status"] == "cancelled"
    assert (await shop.redeem(code, status=409))["code"] == "voucher_cancelled"
    await books.must_agree()


async def test_a_sale_whose_reward_was_used_stays(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    person = await shop.customer()
    await shop.stamp(person["id"], count=4)
    sold = await shop.sell(person["id"])
    await shop.redeem(sold["vouchers"][0]["code"])
    assert (await shop.void(sold["sale"]["id"], status=409))["code"] == "reward_already_used"
    assert read(await shop.owner.get(f"/sales/{sold['sale']['id']}"))["sale"]["status"] == "recorded"
    await books.must_agree()


async def test_points_in_a_voucher_that_nobody_used_are_taken_back_with_it(shop: ShopUnderTest, books: Books):
    sold, code = await _spent(shop)
    await shop.void(sold["sale"]["id"])
    assert read(await shop.owner.get(f"/vouchers/{code}"))["status"] == "cancelled"
    assert [*(await shop.balances(sold["customer"]["id"])).values()] == [0]
    await books.must_agree()


async def test_a_sale_whose_points_were_used_stays(shop: ShopUnderTest, books: Books):
    sold, code = await _spent(shop)
    await shop.redeem(code)
    assert (await shop.void(sold["sale"]["id"], status=409))["code"] == "balance_too_low"
    await books.must_agree()


async def test_a_shop_may_let_its_customer_owe_what_was_used(shop: ShopUnderTest, books: Books):
    await _let_owe(shop)
    sold, code = await _spent(shop)
    await shop.redeem(code)
    await shop.void(sold["sale"]["id"])
    assert [*(await shop.balances(sold["customer"]["id"])).values()] == [-50]
    again = await shop.sell(sold["customer"]["id"], amount=60_000)
    assert again["earned"][0]["balance"] == 10
    await books.must_agree()


async def test_a_card_that_was_completed_later_gives_its_unused_reward_back(
    shop: ShopUnderTest, books: Books
):
    await shop.stamp_card()
    person = await shop.customer()
    first = await shop.sell(person["id"])
    last = (await shop.stamp(person["id"], count=4))["vouchers"][0]
    await shop.void(first["sale"]["id"])
    assert [*(await shop.balances(person["id"])).values()] == [4]
    assert read(await shop.owner.get(f"/vouchers/{last['code']}"))["status"] == "cancelled"
    assert len((await shop.stamp(person["id"]))["vouchers"]) == 1
    await books.must_agree()


async def test_a_stamp_under_a_reward_on_the_way_that_was_used_stays(shop: ShopUnderTest, books: Books):
    """Whichever of the sales that led to it: the void is refused whole."""
    await shop.stamp_card(rewards=[{"at": 2, "title": "Teh gratis"}, {"at": 5, "title": "Kopi gratis"}])
    person = await shop.customer()
    sold = [await shop.sell(person["id"]) for _ in range(2)]
    await shop.redeem(sold[1]["vouchers"][0]["code"])
    for sale in sold:
        assert (await shop.void(sale["sale"]["id"], status=409))["code"] == "reward_already_used"
    assert [*(await shop.balances(person["id"])).values()] == [2]
    later = await shop.sell(person["id"])
    await shop.void(later["sale"]["id"])
    await books.must_agree()


async def test_a_reward_on_the_way_of_the_next_card_holds_the_stamps_of_the_one_before(
    shop: ShopUnderTest, books: Books
):
    await shop.stamp_card(rewards=[{"at": 2, "title": "Teh gratis"}, {"at": 5, "title": "Kopi gratis"}])
    person = await shop.customer()
    sold = await shop.sell(person["id"])
    tea = (await shop.stamp(person["id"], count=6))["vouchers"][-1]
    await shop.redeem(tea["code"])
    assert (await shop.void(sold["sale"]["id"], status=409))["code"] == "reward_already_used"
    assert [*(await shop.balances(person["id"])).values()] == [2]
    await books.must_agree()


async def test_stamps_that_the_shop_took_away_itself_do_not_stop_a_later_void(
    shop: ShopUnderTest, books: Books
):
    card = await shop.stamp_card(
        rewards=[{"at": 2, "title": "Teh gratis"}, {"at": 5, "title": "Kopi gratis"}]
    )
    person = await shop.customer()
    await shop.redeem((await shop.stamp(person["id"], count=2))["vouchers"][0]["code"])
    correction = {"program_id": card["id"], "amount": -2, "reason": "salah orang"}
    read(await shop.owner.post(f"/customers/{person['id']}/adjustments", json=correction), 201)
    await shop.void((await shop.sell(person["id"]))["sale"]["id"])
    assert [*(await shop.balances(person["id"])).values()] == [0]
    await books.must_agree()


async def test_a_reward_on_the_way_is_not_given_twice_after_a_void(shop: ShopUnderTest, books: Books):
    await _let_owe(shop)
    await shop.stamp_card(rewards=[{"at": 2, "title": "Teh gratis"}, {"at": 5, "title": "Kopi gratis"}])
    person = await shop.customer()
    first = await shop.sell(person["id"])
    tea = (await shop.sell(person["id"]))["vouchers"][0]
    await shop.redeem(tea["code"])
    await shop.void(first["sale"]["id"])
    assert [*(await shop.balances(person["id"])).values()] == [1]
    assert (await shop.sell(person["id"]))["vouchers"] == []
    await books.must_agree()


async def test_a_card_that_is_open_again_does_not_give_its_rewards_twice(shop: ShopUnderTest, books: Books):
    await _let_owe(shop)
    await shop.stamp_card(rewards=[{"at": 2, "title": "Teh gratis"}, {"at": 5, "title": "Kopi gratis"}])
    person = await shop.customer()
    await shop.redeem((await shop.stamp(person["id"], count=2))["vouchers"][0]["code"])
    await shop.stamp(person["id"], count=2)
    last = await shop.sell(person["id"])
    again = (await shop.stamp(person["id"], count=2))["vouchers"]
    assert [voucher["title"] for voucher in again] == ["Teh gratis"]
    await shop.redeem(again[0]["code"])
    await shop.void(last["sale"]["id"])
    assert [*(await shop.balances(person["id"])).values()] == [6]

    issued = (await shop.stamp(person["id"]))["vouchers"]
    assert [voucher["title"] for voucher in issued] == ["Kopi gratis"]
    assert [*(await shop.balances(person["id"])).values()] == [2]
    assert (await shop.stamp(person["id"], count=2))["vouchers"] == []
    await books.must_agree()


async def test_a_voucher_used_with_a_sale_is_good_again_when_the_sale_is_taken_back(
    shop: ShopUnderTest, books: Books
):
    person = await shop.customer()
    code = (await shop.voucher(person["id"]))["code"]
    sold = await shop.sell(person["id"], redeem=[{"code": code}])
    assert [voucher["code"] for voucher in sold["redeemed"]] == [code]
    await shop.void(sold["sale"]["id"])
    assert read(await shop.owner.get(f"/vouchers/{code}"))["status"] == "good"
    await books.must_agree()


async def test_points_are_earned_and_used_in_one_sale_and_taken_back_together(
    shop: ShopUnderTest, books: Books
):
    points = await shop.points()
    person = await shop.customer()
    wanted = [{"reward_id": points["rewards"][0]["id"]}]
    sold = await shop.sell(person["id"], amount=60_000, redeem=wanted)
    assert (sold["earned"][0]["amount"], sold["earned"][0]["balance"]) == (60, 10)
    assert sold["redeemed"][0]["title"] == "Diskon Rp10.000"
    assert read(await shop.owner.get(f"/sales/{sold['sale']['id']}")) == sold
    await shop.void(sold["sale"]["id"])
    assert await shop.balances(person["id"]) == {points["id"]: 0}
    await books.must_agree()


async def _let_owe(shop: ShopUnderTest) -> None:
    read(await shop.owner.patch("/counter-settings", json={"void_policy": "debt"}))


async def _spent(shop: ShopUnderTest) -> tuple[dict, str]:
    """A sale of 60 points, 50 of which are in a voucher."""
    points = await shop.points()
    person = await shop.customer()
    sold = await shop.sell(person["id"], amount=60_000)
    wanted = {"reward_id": points["rewards"][0]["id"]}
    claimed = read(await shop.owner.post(f"/customers/{person['id']}/vouchers", json=wanted), 201)
    return sold, claimed["code"]


async def test_facts_forget_a_sale_that_was_taken_back(shop: ShopUnderTest, books: Books):
    person = await shop.customer()
    await shop.sell(person["id"], amount=10_000)
    sold = await shop.sell(person["id"], amount=90_000)
    await shop.void(sold["sale"]["id"])
    facts = read(await shop.owner.get(f"/customers/{person['id']}"))["facts"]
    assert (facts["purchases"], facts["spend"]) == (1, 10_000)
    await books.must_agree()


async def test_stamps_are_taken_back_too(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    person = await shop.customer()
    given = await shop.stamp(person["id"], count=2)
    read(await shop.owner.post(f"/stamps/{given['stamp_id']}/void", json=WHY))
    assert [*(await shop.balances(person["id"])).values()] == [0]
    await books.must_agree()


async def test_a_cashier_takes_back_only_their_own_and_soon(shop: ShopUnderTest, owner_engine: AsyncEngine):
    cashier = await shop.hire("cashier")
    own = read(await cashier.post("/sales", json={"amount": 1000}), 201)["sale"]["id"]
    late = read(await cashier.post("/sales", json={"amount": 1000}), 201)["sale"]["id"]
    owners = (await shop.sell())["sale"]["id"]
    async with owner_engine.begin() as connection:
        earlier = "UPDATE sales SET recorded_at = recorded_at - interval '16 minutes' WHERE id = :id"
        await connection.execute(text(earlier), {"id": late})

    read(await cashier.post(f"/sales/{own}/void", json=WHY))
    for sale_id in (late, owners):
        refused = read(await cashier.post(f"/sales/{sale_id}/void", json=WHY), 403)
        assert refused["code"] == "void_too_late"
        await shop.void(sale_id)


async def test_a_sale_that_is_not_there_cannot_be_taken_back(shop: ShopUnderTest):
    await shop.void(str(uuid4()), status=404)


async def test_a_voucher_says_whose_it_is_and_works_once(shop: ShopUnderTest):
    person = await shop.customer(name="Bu Sari")
    code = (await shop.voucher(person["id"]))["code"]
    seen = read(await shop.owner.get(f"/vouchers/{code.lower()}"))
    assert (seen["status"], seen["customer"]["name"], seen["why_not"]) == ("good", "Bu Sari", None)

    assert (await shop.redeem(code))["status"] == "redeemed"
    assert (await shop.redeem(code, status=409))["code"] == "voucher_already_redeemed"
    assert read(await shop.owner.get(f"/vouchers/{code}"))["why_not"] == "Voucher ini sudah dipakai."


async def test_a_voucher_past_its_day_is_late(shop: ShopUnderTest, owner_engine: AsyncEngine):
    code = (await shop.voucher((await shop.customer())["id"]))["code"]
    async with owner_engine.begin() as connection:
        expired = "UPDATE vouchers SET valid_until = now() WHERE code = :code AND shop_id = :shop_id"
        await connection.execute(text(expired), {"code": code, "shop_id": shop.id})
    assert (await shop.redeem(code, status=409))["code"] == "voucher_expired"


async def test_a_sale_that_was_taken_back_uses_no_voucher(shop: ShopUnderTest, books: Books):
    voucher = await shop.voucher((await shop.customer())["id"])
    sale = (await shop.sell())["sale"]
    await shop.void(sale["id"])
    path = f"/vouchers/{voucher['code']}/redeem"
    refused = await shop.owner.post(path, json={"sale_id": sale["id"]})
    assert read(refused, 409)["code"] == "sale_taken_back"
    assert read(await shop.owner.get(f"/vouchers/{voucher['code']}"))["status"] == "good"
    await books.must_agree()


async def test_a_voucher_used_while_its_sale_is_taken_back_is_used_with_no_sale_that_does_not_stand(
    shop: ShopUnderTest, books: Books
):
    for _ in range(5):
        voucher = await shop.voucher((await shop.customer())["id"])
        sale = (await shop.sell())["sale"]
        path = f"/vouchers/{voucher['code']}/redeem"
        used, _ = await asyncio.gather(
            shop.owner.post(path, json={"sale_id": sale["id"]}), shop.void(sale["id"])
        )
        assert used.status_code in (200, 409)
        assert read(await shop.owner.get(f"/vouchers/{voucher['code']}"))["status"] == "good"
    await books.must_agree()


async def test_a_voucher_is_used_at_a_time_that_can_be(shop: ShopUnderTest):
    voucher = await shop.voucher((await shop.customer())["id"])
    for moment in ("2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z"):
        path = f"/vouchers/{voucher['code']}/redeem"
        read(await shop.owner.post(path, json={"occurred_at": moment}), 422)


async def test_a_voucher_is_redeemed_with_the_sale_it_paid_for(shop: ShopUnderTest):
    code = (await shop.voucher((await shop.customer())["id"]))["code"]
    await shop.redeem(code, status=422, sale_id=str(uuid4()))
    await shop.redeem(code, sale_id=(await shop.sell())["sale"]["id"], external_ref="POS-9")
