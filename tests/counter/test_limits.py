import asyncio
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read, with_key


async def _limit(shop: ShopUnderTest, **most: int | None) -> None:
    asked = {f"awards_per_{who}_day": limit for who, limit in most.items()}
    read(await shop.owner.patch("/counter-settings", json=asked))


def _sale(customer: str | None = None, **fields: Any) -> dict[str, Any]:
    return {"amount": 45_000, "customer": {"id": customer} if customer else {"phone": new_phone()}} | fields


def _given(answers: list[dict[str, Any]]) -> list[tuple[int, str | None]]:
    return [(len(answer["earned"]), answer["withheld"]) for answer in answers]


GIVEN, WITHHELD = (1, None), (0, "daily_limit_reached")


async def test_a_member_of_staff_awards_so_often_a_day_and_another_has_awards_of_their_own(
    shop: ShopUnderTest,
):
    await shop.stamp_card()
    await _limit(shop, staff=2)
    dewi, ayu = await shop.hire(), await shop.hire()
    sold = [read(await dewi.post("/sales", json=_sale()), 201) for _ in range(3)]
    assert _given(sold) == [GIVEN, GIVEN, WITHHELD]
    assert _given([read(await ayu.post("/sales", json=_sale()), 201)]) == [GIVEN]


async def test_a_till_is_no_member_of_staff(shop: ShopUnderTest):
    await shop.stamp_card()
    await _limit(shop, staff=1)
    till = await shop.pos()
    sold = [read(await till.post("/sales", json=_sale(), headers=with_key()), 201) for _ in range(2)]
    assert _given(sold) == [GIVEN, GIVEN]


async def test_a_customer_is_awarded_so_often_a_day_whoever_awards(shop: ShopUnderTest):
    await shop.stamp_card()
    await _limit(shop, customer=2)
    person, till = (await shop.customer())["id"], await shop.pos()
    await shop.stamp(person)
    sold = [read(await till.post("/sales", json=_sale(person), headers=with_key()), 201) for _ in range(2)]
    assert _given(sold) == [GIVEN, WITHHELD]
    assert _given([await shop.sell((await shop.customer())["id"])]) == [GIVEN]


async def test_an_outlet_awards_so_often_a_day(shop: ShopUnderTest):
    await shop.stamp_card()
    await _limit(shop, outlet=1)
    market, station = await shop.outlet(), await shop.outlet("Cabang stasiun")
    at_market = await shop.pos(outlet_id=market["id"])
    sold = [read(await at_market.post("/sales", json=_sale(), headers=with_key()), 201) for _ in range(2)]
    assert _given(sold) == [GIVEN, WITHHELD]
    named = await shop.sell({"phone": new_phone()}, outlet_id=market["id"])
    elsewhere = await shop.sell({"phone": new_phone()}, outlet_id=station["id"])
    nowhere = await shop.sell({"phone": new_phone()})
    assert _given([named, elsewhere, nowhere]) == [WITHHELD, GIVEN, GIVEN]


async def test_thanks_for_taking_part_count_where_they_were_given(shop: ShopUnderTest):
    program = await shop.stamp_card(
        bonuses=[{"when": "activity", "name": "Ulasan", "points": 1, "once": False}]
    )
    await _limit(shop, outlet=1)
    market, person = await shop.outlet(), (await shop.customer())["id"]
    thanks = {"program_id": program["id"], "activity": "Ulasan"}
    path = f"/customers/{person}/bonuses"
    read(await shop.owner.post(path, json=thanks | {"outlet_id": market["id"]}), 201)
    refused = read(await shop.owner.post(path, json=thanks | {"outlet_id": market["id"]}), 409)
    assert (refused["code"], refused["limit"]) == ("daily_limit_reached", "outlet")
    read(await shop.owner.post(path, json=thanks), 201)


async def test_a_sale_whose_stamps_are_withheld_is_recorded_all_the_same(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    await _limit(shop, customer=1)
    person = (await shop.customer())["id"]
    await shop.sell(person)
    made: dict[str, Any] = {"external_ref": "POS-7-2", "items": []}
    withheld = await shop.sell(person, **made)
    assert read(await shop.owner.get(f"/sales/{withheld['sale']['id']}")) == withheld
    assert await shop.sell(person, status=200, **made) == withheld
    facts = read(await shop.owner.get(f"/customers/{person}"))["facts"]
    assert (facts["purchases"], facts["spend"]) == (2, 90_000)
    newest = read(await shop.owner.get("/activity"))["items"]
    assert [item["data"]["limit"] for item in newest if item["type"] == "award.withheld"] == ["customer"]
    await books.must_agree()


async def test_a_sale_that_earns_nothing_uses_up_nothing(shop: ShopUnderTest):
    await shop.stamp_card(earn={"per": "visit", "minimum": 20_000})
    await _limit(shop, customer=1)
    person = (await shop.customer())["id"]
    sold = [await shop.sell(person, amount=amount) for amount in (19_999, 20_000, 20_000)]
    assert _given(sold) == [(0, None), GIVEN, WITHHELD]


async def test_a_reached_limit_says_who_sets_it(shop: ShopUnderTest):
    await shop.stamp_card()
    await _limit(shop, customer=1)
    person = (await shop.customer())["id"]
    await shop.stamp(person)
    refused = await shop.stamp(person, status=409)
    assert refused["detail"].endswith("Pemilik toko mengaturnya di Aturan kasir.")


async def test_an_amount_that_is_too_big_is_refused_in_numbers_that_people_read(shop: ShopUnderTest):
    refused = await shop.sell(status=422, amount=10_000_000_001)
    assert [error["detail"] for error in refused["errors"]] == ["Paling besar 10.000.000.000."]


async def test_a_tap_and_a_thank_you_beyond_the_limit_are_refused(shop: ShopUnderTest):
    card = await shop.stamp_card(bonuses=[{"when": "activity", "name": "Ulasan", "points": 2}])
    await _limit(shop, customer=1)
    person = (await shop.customer())["id"]
    await shop.stamp(person)
    thanks = {"program_id": card["id"], "activity": "Ulasan"}
    for refused in (
        await shop.stamp(person, status=409),
        read(await shop.owner.post(f"/customers/{person}/bonuses", json=thanks), 409),
    ):
        assert (refused["code"], refused["limit"]) == ("daily_limit_reached", "customer")
    assert await shop.balances(person) == {card["id"]: 1}


@pytest.mark.parametrize("who", ["staff", "outlet", "customer"])
async def test_a_tap_of_several_stamps_is_several_awards(shop: ShopUnderTest, books: Books, who: str):
    card = await shop.stamp_card(rewards=[{"at": 100, "title": "Gratis 1 kopi"}])
    await _limit(shop, **{who: 5})
    person, outlet = (await shop.customer())["id"], (await shop.outlet())["id"]
    refused = await shop.stamp(person, count=6, outlet_id=outlet, status=409)
    assert (refused["code"], refused["limit"]) == ("daily_limit_reached", who)
    await shop.stamp(person, count=3, outlet_id=outlet)
    await shop.stamp(person, count=3, outlet_id=outlet, status=409)
    await shop.stamp(person, count=2, outlet_id=outlet)
    assert _given([await shop.sell(person, outlet_id=outlet)]) == [WITHHELD]
    assert await shop.balances(person) == {card["id"]: 5}
    await books.must_agree()


@pytest.mark.parametrize("who", ["staff", "outlet", "customer"])
async def test_a_sale_that_was_taken_back_counts_no_longer(shop: ShopUnderTest, books: Books, who: str):
    await shop.stamp_card()
    await _limit(shop, **{who: 1})
    person, outlet = (await shop.customer())["id"], (await shop.outlet())["id"]
    till = await shop.hire("manager")
    sold = read(await till.post("/sales", json=_sale(person, outlet_id=outlet)), 201)
    await shop.void(sold["sale"]["id"])
    again = [read(await till.post("/sales", json=_sale(person, outlet_id=outlet)), 201) for _ in range(2)]
    assert _given([sold, *again]) == [GIVEN, GIVEN, WITHHELD]
    await shop.void(again[1]["sale"]["id"])
    assert _given([read(await till.post("/sales", json=_sale(person, outlet_id=outlet)), 201)]) == [WITHHELD]
    await books.must_agree()


async def test_stamps_that_were_taken_back_count_no_longer(shop: ShopUnderTest, books: Books):
    await shop.stamp_card(rewards=[{"at": 100, "title": "Gratis 1 kopi"}])
    await _limit(shop, customer=5)
    person = (await shop.customer())["id"]
    tapped = await shop.stamp(person, count=4)
    read(await shop.owner.post(f"/stamps/{tapped['stamp_id']}/void", json={"reason": "salah ketik"}))
    await shop.stamp(person, count=5)
    await shop.stamp(person, status=409)
    await books.must_agree()


async def test_a_sale_of_yesterday_that_is_taken_back_gives_no_more_today(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    await shop.stamp_card()
    await _limit(shop, customer=1)
    person = (await shop.customer())["id"]
    yesterdays = (await shop.sell(person))["sale"]["id"]
    async with owner_engine.begin() as connection:
        for night in (
            "UPDATE daily_awards SET day = day - 1 WHERE shop_id = :shop",
            "UPDATE sales SET recorded_at = recorded_at - interval '1 day' WHERE shop_id = :shop",
        ):
            await connection.execute(text(night), {"shop": shop.id})
    await shop.sell(person)
    await shop.void(yesterdays)
    assert _given([await shop.sell(person)]) == [WITHHELD]


async def test_a_tap_that_was_given_is_found_again_although_the_limit_is_reached(shop: ShopUnderTest):
    await shop.stamp_card()
    await _limit(shop, customer=1)
    person, made = (await shop.customer())["id"], "01920000-0000-7000-8000-000000000001"
    first = await shop.stamp(person, id=made)
    assert await shop.stamp(person, status=200, id=made) == first


@pytest.mark.parametrize("who", ["staff", "customer"])
async def test_fifty_at_once_never_give_more_than_the_limit(shop: ShopUnderTest, books: Books, who: str):
    await shop.stamp_card(rewards=[{"at": 100, "title": "Gratis 1 kopi"}])
    await _limit(shop, **{who: 7})
    cashier = await shop.hire()
    people = [(await shop.customer())["id"] for _ in range(1 if who == "customer" else 10)]
    sales = [cashier.post("/sales", json=_sale(people[n % len(people)])) for n in range(25)]
    taps = [cashier.post("/stamps", json={"customer_id": people[n % len(people)]}) for n in range(25)]
    answers = await asyncio.gather(*sales, *taps)

    sold, tapped = answers[:25], answers[25:]
    assert Counter(answer.status_code for answer in sold) == {201: 25}
    assert {answer.status_code for answer in tapped} <= {201, 409}
    awarded = sum(len(answer.json()["earned"]) for answer in sold)
    awarded += sum(answer.status_code == 201 for answer in tapped)
    assert awarded == 7
    assert sum((await books.balances()).values()) == 7
    await books.must_agree()


async def test_on_the_next_day_of_the_shop_everybody_may_award_again(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    await shop.stamp_card()
    await _limit(shop, customer=1, staff=1)
    person = (await shop.customer())["id"]
    assert _given([await shop.sell(person) for _ in range(2)]) == [GIVEN, WITHHELD]
    today = "SELECT DISTINCT day = (now() AT TIME ZONE 'Asia/Jakarta')::date FROM daily_awards WHERE shop_id = :shop"
    async with owner_engine.begin() as connection:
        assert (await connection.scalars(text(today), {"shop": shop.id})).all() == [True]
        night = "UPDATE daily_awards SET day = day - 1 WHERE shop_id = :shop"
        await connection.execute(text(night), {"shop": shop.id})
    assert _given([await shop.sell(person) for _ in range(2)]) == [GIVEN, WITHHELD]


async def test_a_limit_that_is_lifted_holds_no_longer(shop: ShopUnderTest):
    await shop.stamp_card()
    await _limit(shop, customer=1)
    person = (await shop.customer())["id"]
    sold = [await shop.sell(person) for _ in range(2)]
    await _limit(shop, customer=None)
    assert _given([*sold, await shop.sell(person)]) == [GIVEN, WITHHELD, GIVEN]


async def test_a_cashier_does_not_set_the_limits(shop: ShopUnderTest):
    cashier = await shop.hire()
    read(await cashier.patch("/counter-settings", json={"awards_per_staff_day": 99}), 403)
    assert read(await cashier.get("/counter-settings"))["awards_per_staff_day"] is None
