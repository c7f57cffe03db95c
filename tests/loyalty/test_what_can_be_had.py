"""What a customer is promised is what they can still have."""

from typing import Any

from tests.factories import ShopUnderTest, read
from tests.loyalty.cards import card_of, claim, titles

ES_TEH = {"at": 2, "title": "Es teh"}
KOPI = {"at": 5, "title": "Gratis 1 kopi"}
GELAS = {"cost": 10, "title": "Gelas"}
TUMBLER = {"cost": 50, "title": "Tumbler"}


def denied(card: dict[str, Any]) -> dict[str, str]:
    return {reward["title"]: reward["why_not"] for reward in card["rewards"] if reward["why_not"]}


async def test_a_card_tells_the_place_of_each_of_its_rewards(shop: ShopUnderTest):
    program = await shop.stamp_card(rewards=[ES_TEH, KOPI])
    person = (await shop.customer())["id"]
    ids = [reward["id"] for reward in program["rewards"]]
    assert (await card_of(shop, person))["rewards"] == [
        {"id": ids[0], "title": "Es teh", "at": 2, "cost": None, "why_not": None},
        {"id": ids[1], "title": "Gratis 1 kopi", "at": 5, "cost": None, "why_not": None},
    ]


async def test_who_had_a_reward_as_often_as_anybody_may_is_told_of_the_next(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[ES_TEH | {"per_customer": 1}, KOPI])
    person = (await shop.customer())["id"]
    await shop.stamp(person, count=5)
    card = await card_of(shop, person)
    assert (card["balance"], denied(card)) == (0, {"Es teh": "had_enough"})
    assert card["next_reward"] == {"title": "Gratis 1 kopi", "missing": 5}


async def test_nothing_is_promised_where_the_only_reward_was_had_already(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[KOPI | {"per_customer": 1}])
    person = (await shop.customer())["id"]
    await shop.stamp(person, count=7)
    assert (await card_of(shop, person))["next_reward"] is None


async def test_a_reward_that_is_sold_out_is_not_promised(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[ES_TEH | {"stock": 0}, KOPI])
    card = await card_of(shop, (await shop.customer())["id"])
    assert denied(card) == {"Es teh": "sold_out"}
    assert card["next_reward"] == {"title": "Gratis 1 kopi", "missing": 5}


async def test_a_card_promises_nothing_that_is_for_somebody_else(shop: ShopUnderTest):
    await shop.points(rewards=[GELAS | {"audience": "premium"}, TUMBLER])
    card = await card_of(shop, (await shop.customer())["id"])
    assert denied(card) == {"Gelas": "not_for_you"}
    assert card["next_reward"] == {"title": "Tumbler", "missing": 50}


async def test_points_are_enough_for_the_dearest_that_can_still_be_had(shop: ShopUnderTest):
    points = await shop.points(rewards=[GELAS, TUMBLER | {"per_customer": 1}])
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=100_000)
    await claim(shop, person, points["rewards"][1])
    card = await card_of(shop, person)
    assert denied(card) == {"Tumbler": "had_enough"}
    assert card["next_reward"] == {"title": "Gelas", "missing": 0}


async def test_what_was_used_and_then_taken_back_is_not_promised_again(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[KOPI, {"at": 10, "title": "Gratis 1 kue"}])
    read(await shop.owner.patch("/counter-settings", json={"void_policy": "debt"}))
    person = (await shop.customer())["id"]
    await shop.stamp(person, count=4)
    sold = await shop.sell(person)
    assert titles(sold) == ["Gratis 1 kopi"]
    await shop.redeem(sold["vouchers"][0]["code"])
    await shop.void(sold["sale"]["id"])
    card = await card_of(shop, person)
    assert card["balance"] == 4
    assert card["next_reward"] == {"title": "Gratis 1 kue", "missing": 6}


async def test_a_card_that_rests_still_says_what_it_is_for(shop: ShopUnderTest):
    program = await shop.stamp_card(rewards=[KOPI | {"stock": 3}])
    person = (await shop.customer())["id"]
    await shop.stamp(person, count=4)
    read(await shop.owner.patch(f"/programs/{program['id']}", json={"status": "paused"}))
    card = await card_of(shop, person)
    assert (card["next_reward"], denied(card)) == ({"title": "Gratis 1 kopi", "missing": 1}, {})
