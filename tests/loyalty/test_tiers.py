import asyncio
from typing import Any

from tests.books import Books
from tests.factories import ShopUnderTest, read
from tests.loyalty.cards import amounts, card_of, claim, happened, take_part
from tests.moments import on_clock

LEVELS = [{"name": "Perak", "at": 100_000, "percent": 150}, {"name": "Emas", "at": 300_000, "percent": 200}]
BY_SPEND: dict[str, Any] = {"by": "spend", "levels": LEVELS, "months": 2}


async def _tier(shop: ShopUnderTest, person: str) -> tuple[str | None, Any]:
    card = await card_of(shop, person)
    return card["tier"], card["next_tier"]


async def test_the_sale_that_leads_to_a_tier_earns_as_before_and_the_next_one_more(shop: ShopUnderTest):
    await shop.points(tiers=BY_SPEND)
    person = (await shop.customer())["id"]
    assert await _tier(shop, person) == (None, {"name": "Perak", "missing": 100_000})

    assert amounts(await shop.sell(person, amount=100_000)) == [100]
    assert await _tier(shop, person) == ("Perak", {"name": "Emas", "missing": 200_000})
    assert amounts(await shop.sell(person, amount=200_000)) == [300]
    assert await _tier(shop, person) == ("Emas", None)
    assert amounts(await shop.sell(person, amount=10_000)) == [20]


async def test_sales_of_one_moment_climb_one_after_the_other(shop: ShopUnderTest, books: Books):
    await shop.points(tiers=BY_SPEND)
    person = (await shop.customer())["id"]
    sold = await asyncio.gather(*(shop.sell(person, amount=100_000) for _ in range(4)))
    assert sorted(amounts(sale)[0] for sale in sold) == [100, 150, 150, 200]
    await books.must_agree()


async def test_a_tier_that_is_reached_is_told_once(shop: ShopUnderTest):
    await shop.points(tiers=BY_SPEND)
    person = (await shop.customer())["id"]
    for amount in (99_999, 1, 10_000, 400_000, 10_000):
        await shop.sell(person, amount=amount)
    reached = await happened(shop, person, "tier.reached")
    assert [event["tier"] for event in reached] == ["Perak", "Emas"]


async def test_only_what_was_spent_within_the_window_counts(shop: ShopUnderTest):
    await shop.points(tiers=BY_SPEND)
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=500_000, occurred_at=on_clock(days_ago=70))
    assert await _tier(shop, person) == (None, {"name": "Perak", "missing": 100_000})
    assert await happened(shop, person, "tier.reached") == []
    await shop.sell(person, amount=120_000, occurred_at=on_clock(days_ago=50))
    assert await _tier(shop, person) == ("Perak", {"name": "Emas", "missing": 180_000})


async def test_a_sale_that_was_taken_back_takes_its_tier_along(shop: ShopUnderTest):
    await shop.points(tiers=BY_SPEND)
    person = (await shop.customer())["id"]
    sold = await shop.sell(person, amount=100_000)
    await shop.void(sold["sale"]["id"])
    assert await _tier(shop, person) == (None, {"name": "Perak", "missing": 100_000})
    assert amounts(await shop.sell(person, amount=10_000)) == [10]


async def test_a_tier_by_points_counts_what_was_earned_and_not_what_is_left(shop: ShopUnderTest):
    levels = [{"name": "Sahabat", "at": 100, "percent": 200}]
    points = await shop.points(tiers={"by": "points", "levels": levels})
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=60_000)
    await claim(shop, person, points["rewards"][0])
    await shop.sell(person, amount=40_000)
    assert ((await card_of(shop, person))["balance"], await _tier(shop, person)) == (50, ("Sahabat", None))
    assert amounts(await shop.sell(person, amount=10_000)) == [20]


async def test_taking_part_leads_to_a_tier_by_points_too(shop: ShopUnderTest):
    points = await shop.points(
        tiers={"by": "points", "levels": [{"name": "Sahabat", "at": 40, "percent": 200}]},
        bonuses=[{"when": "activity", "name": "Ulasan", "points": 40}],
    )
    person = (await shop.customer())["id"]
    await take_part(shop, person, points, "Ulasan")
    assert await _tier(shop, person) == ("Sahabat", None)
    assert [event["tier"] for event in await happened(shop, person, "tier.reached")] == ["Sahabat"]


async def test_taps_lead_to_a_tier_of_a_stamp_card(shop: ShopUnderTest):
    await shop.stamp_card(tiers={"by": "points", "levels": [{"name": "Sahabat", "at": 3, "percent": 200}]})
    person = (await shop.customer())["id"]
    await shop.stamp(person, count=3)
    assert [event["tier"] for event in await happened(shop, person, "tier.reached")] == ["Sahabat"]
    assert amounts(await shop.sell(person)) == [2]


async def test_a_reward_of_a_tier_is_for_that_tier_and_those_above(shop: ShopUnderTest):
    reward = {"cost": 10, "title": "Tas Perak", "kind": "gift", "tier": "Perak"}
    points = await shop.points(tiers=BY_SPEND, rewards=[reward])
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=99_999)
    refused = await claim(shop, person, points["rewards"][0], status=409)
    assert refused["code"] == "reward_not_for_customer"
    assert (await card_of(shop, person))["balance"] == 99
    for amount in (1, 200_000):
        await shop.sell(person, amount=amount)
        assert (await claim(shop, person, points["rewards"][0]))["title"] == "Tas Perak"


async def test_a_tier_rests_with_its_programme_and_is_back_with_it(shop: ShopUnderTest):
    points = await shop.points(tiers=BY_SPEND)
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=100_000)
    path = f"/programs/{points['id']}"
    read(await shop.owner.patch(path, json={"status": "paused"}))
    assert await _tier(shop, person) == (None, None)
    read(await shop.owner.patch(path, json={"status": "active"}))
    assert await _tier(shop, person) == ("Perak", {"name": "Emas", "missing": 200_000})
