"""The shop that `model` reckons, set up as its owner would."""

import itertools

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.counter.parts_of_model import (
    COFFEE,
    COFFEE_AT,
    DISCOUNT,
    DISCOUNT_COSTS,
    FIRST_PURCHASE,
    FRIEND,
    MONTHS,
    PER_POINT,
    REFERRER,
    TEA,
    TEA_AT,
    Terms,
)
from tests.factories import ShopUnderTest

_BROUGHT_BY = "UPDATE customers SET referred_by = :before WHERE shop_id = :shop_id AND id = :person"


async def set_up(shop: ShopUnderTest, terms: Terms) -> tuple[dict[str, str], str]:
    """The programmes as the model calls them, and the reward that costs points."""
    ends = {"after": "months", "months": MONTHS}
    tea = {"at": TEA_AT, "title": TEA, "stock": terms.teas}
    coffee = {"at": COFFEE_AT, "title": COFFEE, "per_customer": terms.coffees_each}
    discount = {
        "cost": DISCOUNT_COSTS,
        "title": DISCOUNT,
        "stock": terms.discounts,
        "per_customer": terms.discounts_each,
    }
    card = await shop.stamp_card(rewards=[tea, coffee], expiry=ends if terms.stamps_end else None)
    points = await shop.points(
        earn={"per": "amount", "amount": PER_POINT, "carry": terms.carry},
        rewards=[discount],
        expiry=ends if terms.points_end else None,
        bonuses=[
            {"when": "first_purchase", "points": FIRST_PURCHASE},
            {"when": "referral", "points": FRIEND, "referrer_points": REFERRER},
        ],
    )
    return {"stamps": card["id"], "points": points["id"]}, points["rewards"][0]["id"]


async def welcome(shop: ShopUnderTest, people: int, owner_engine: AsyncEngine) -> list[str]:
    """Customers, each brought by the one before."""
    ids = [(await shop.customer())["id"] for _ in range(people)]
    pairs = [
        {"shop_id": shop.id, "before": before, "person": person} for before, person in itertools.pairwise(ids)
    ]
    async with owner_engine.begin() as connection:
        await connection.execute(text(_BROUGHT_BY), pairs)
    return ids
