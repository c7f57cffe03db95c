import asyncio
from collections import Counter
from collections.abc import Iterable
from typing import Any

import httpx
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read
from tests.loyalty.cards import card_of, claim, titles
from tests.moments import on_clock

TUMBLER = {"cost": 10, "title": "Tumbler", "kind": "limited_edition"}
KOPI = {"at": 2, "title": "Gratis 1 kopi"}


async def _left(shop: ShopUnderTest) -> Any:
    [program] = read(await shop.owner.get("/programs"))["items"]
    return program["rewards"][0]["left"]


async def _all_at_once(requests: Iterable[Any]) -> list[httpx.Response]:
    return [*await asyncio.gather(*requests)]


async def _crowd(shop: ShopUnderTest, size: int) -> list[str]:
    people = [shop.customer(phone=new_phone()) for _ in range(size)]
    return [person["id"] for person in await asyncio.gather(*people)]


async def test_the_last_one_goes_to_whoever_asks_first(shop: ShopUnderTest, books: Books):
    points = await shop.points(rewards=[TUMBLER | {"stock": 1}])
    one, other = await _crowd(shop, 2)
    for person in (one, other):
        await shop.sell(person, amount=30_000)
    assert await _left(shop) == 1
    assert (await claim(shop, one, points["rewards"][0]))["title"] == "Tumbler"
    refused = await claim(shop, other, points["rewards"][0], status=409)
    assert refused["code"] == "reward_sold_out"
    assert (await _left(shop), (await card_of(shop, other))["balance"]) == (0, 30)
    await books.must_agree()


async def test_of_a_hundred_who_want_the_last_one_with_points_one_gets_it(shop: ShopUnderTest, books: Books):
    points = await shop.points(rewards=[TUMBLER | {"stock": 1}])
    people = await _crowd(shop, 20)
    await asyncio.gather(*(shop.sell(person, amount=100_000) for person in people))
    wanted = {"reward_id": points["rewards"][0]["id"]}
    answers = await _all_at_once(
        shop.owner.post(f"/customers/{person}/vouchers", json=wanted) for person in people * 5
    )
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 99}
    assert {answer.json()["code"] for answer in answers if answer.is_error} == {"reward_sold_out"}
    assert sum((await books.balances()).values()) == 20 * 100 - 10
    assert await _left(shop) == 0
    await books.must_agree()


async def test_of_a_hundred_taps_and_sales_that_complete_a_card_one_gets_the_last_one(
    shop: ShopUnderTest, books: Books
):
    await shop.stamp_card(rewards=[KOPI | {"stock": 1}])
    people = await _crowd(shop, 50)
    taps = [shop.owner.post("/stamps", json={"customer_id": person, "count": 1}) for person in people]
    sales = [shop.owner.post("/sales", json={"amount": 1, "customer": {"id": person}}) for person in people]
    answers = await _all_at_once([*taps, *sales])
    assert Counter(answer.status_code for answer in answers) == {201: 100}
    assert sum(len(titles(answer.json())) for answer in answers) == 1
    assert Counter((await books.balances()).values()) == {2: 49, 0: 1}
    assert await _left(shop) == 0
    await books.must_agree()


async def test_a_card_whose_reward_is_sold_out_keeps_its_stamps_and_has_it_when_there_is_more(
    shop: ShopUnderTest, books: Books
):
    program = await shop.stamp_card(rewards=[KOPI | {"stock": 0}])
    person = (await shop.customer())["id"]
    sold = [await shop.sell(person) for _ in range(3)]
    assert [titles(sale) for sale in sold] == [[], [], []]
    assert (await card_of(shop, person))["balance"] == 3
    more = {"rewards": [KOPI | {"stock": 5}]}
    read(await shop.owner.patch(f"/programs/{program['id']}", json=more))
    again = await shop.sell(person)
    assert (titles(again), again["earned"][0]["balance"]) == (["Gratis 1 kopi"] * 2, 0)
    assert await _left(shop) == 3
    await books.must_agree()


async def test_what_was_had_of_a_reward_counts_however_it_is_renamed(shop: ShopUnderTest, books: Books):
    program = await shop.stamp_card(
        rewards=[{"at": 1, "title": "Gratis 1 kopi", "stock": 2, "per_customer": 1}]
    )
    person = (await shop.customer())["id"]
    assert titles(await shop.sell(person)) == ["Gratis 1 kopi"]
    renamed = {"rewards": [{"at": 1, "title": "Kopi gratis", "stock": 2, "per_customer": 1}]}
    changed = read(await shop.owner.patch(f"/programs/{program['id']}", json=renamed))
    assert (changed["rewards"][0]["stock"], changed["rewards"][0]["left"]) == (2, 1)
    assert titles(await shop.sell(person)) == []
    fewer = {"rewards": [renamed["rewards"][0] | {"stock": 0}]}
    changed = read(await shop.owner.patch(f"/programs/{program['id']}", json=fewer))
    assert (changed["rewards"][0]["stock"], changed["rewards"][0]["left"]) == (1, 0)
    await books.must_agree()


async def test_a_sale_that_is_taken_back_puts_its_reward_on_the_shelf_again(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[{"at": 1, "title": "Tumbler", "stock": 1}])
    one, other = await _crowd(shop, 2)
    sold = await shop.sell(one)
    assert titles(await shop.sell(other)) == []
    await shop.void(sold["sale"]["id"])
    assert await _left(shop) == 1
    assert titles(await shop.sell(other)) == ["Tumbler"]


async def test_pausing_a_programme_does_not_fill_its_shelf(shop: ShopUnderTest):
    points = await shop.points(rewards=[TUMBLER | {"stock": 2}])
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=30_000)
    await claim(shop, person, points["rewards"][0])
    for status in ("paused", "active"):
        read(await shop.owner.patch(f"/programs/{points['id']}", json={"status": status}))
    assert await _left(shop) == 1


async def test_one_customer_has_a_reward_only_as_often_as_the_shop_says(shop: ShopUnderTest):
    points = await shop.points(rewards=[TUMBLER | {"per_customer": 2}])
    one, other = await _crowd(shop, 2)
    for person in (one, other):
        await shop.sell(person, amount=100_000)
    for _ in range(2):
        await claim(shop, one, points["rewards"][0])
    assert (await claim(shop, one, points["rewards"][0], status=409))["code"] == "reward_limit_reached"
    assert (await card_of(shop, one))["balance"] == 80
    await claim(shop, other, points["rewards"][0])


async def test_one_customer_who_asks_twenty_times_at_once_gets_no_more_than_allowed(
    shop: ShopUnderTest, books: Books
):
    points = await shop.points(rewards=[TUMBLER | {"per_customer": 1}])
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=500_000)
    wanted = {"reward_id": points["rewards"][0]["id"]}
    path = f"/customers/{person}/vouchers"
    answers = await _all_at_once(shop.owner.post(path, json=wanted) for _ in range(20))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 19}
    await books.must_agree()


async def test_who_had_the_reward_of_a_card_often_enough_goes_on_collecting(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[KOPI | {"per_customer": 1}])
    person = (await shop.customer())["id"]
    given = await shop.stamp(person, count=5)
    assert (titles(given), given["earned"][0]["balance"]) == (["Gratis 1 kopi"], 3)


async def test_a_reward_for_new_customers_is_not_for_a_regular(shop: ShopUnderTest):
    points = await shop.points(rewards=[TUMBLER | {"audience": "new"}])
    new, regular = await _crowd(shop, 2)
    await shop.sell(new, amount=45_000)
    for ago in (60, 3, 2):
        await shop.sell(regular, amount=45_000, occurred_at=on_clock(days_ago=ago))
    await claim(shop, new, points["rewards"][0])
    refused = await claim(shop, regular, points["rewards"][0], status=409)
    assert refused["code"] == "reward_not_for_customer"


async def test_a_reward_for_active_customers_is_not_for_one_who_sleeps(shop: ShopUnderTest):
    points = await shop.points(rewards=[TUMBLER | {"audience": "active"}])
    active, asleep = await _crowd(shop, 2)
    for person, ago in ((active, 20), (asleep, 40)):
        await shop.sell(person, amount=45_000, occurred_at=on_clock(days_ago=ago))
    await claim(shop, active, points["rewards"][0])
    refused = await claim(shop, asleep, points["rewards"][0], status=409)
    assert refused["code"] == "reward_not_for_customer"
    await shop.sell(asleep, amount=1_000)
    await claim(shop, asleep, points["rewards"][0])


async def test_a_reward_for_those_who_sleep_brings_them_back_and_is_for_nobody_else(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[{"at": 1, "title": "Kangen kamu", "audience": "sleeping"}])
    asleep, active, new = await _crowd(shop, 3)
    for person, ago in ((active, 20), (asleep, 40)):
        await shop.sell(person, amount=45_000, occurred_at=on_clock(days_ago=ago))
    sold = [titles(await shop.sell(person)) for person in (asleep, active, new)]
    assert sold == [["Kangen kamu"] * 2, [], []]


async def test_a_reward_for_premium_customers_waits_for_what_the_shop_calls_premium(shop: ShopUnderTest):
    read(await shop.owner.patch("/shop", json={"premium_spend": 200_000}))
    points = await shop.points(rewards=[TUMBLER | {"audience": "premium"}])
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=199_999)
    refused = await claim(shop, person, points["rewards"][0], status=409)
    assert refused["code"] == "reward_not_for_customer"
    await shop.sell(person, amount=1)
    await claim(shop, person, points["rewards"][0])


async def test_a_reward_is_good_to_the_end_of_its_last_day(shop: ShopUnderTest, owner_engine: AsyncEngine):
    await shop.stamp_card(rewards=[{"at": 1, "title": "Gratis 1 kopi", "valid_days": 1}])
    sold = await shop.sell((await shop.customer())["id"])
    code = sold["vouchers"][0]["code"]
    ends = "SELECT valid_until AT TIME ZONE 'Asia/Jakarta' - (now() AT TIME ZONE 'Asia/Jakarta')::date FROM vouchers"
    async with owner_engine.connect() as connection:
        left = await connection.scalar(
            text(f"{ends} WHERE shop_id = :shop AND code = :code"), {"shop": shop.id, "code": code}
        )
    assert left is not None
    assert left.days == 2
    assert left.seconds == 0
