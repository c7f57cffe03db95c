"""A programme tried out before it is saved, for somebody whom the owner thinks up."""

from typing import Any

import pytest

from tests.factories import ShopUnderTest, read

PROGRAM: dict[str, Any] = {
    "kind": "points",
    "name": "Poin Sari",
    "earn": {"per": "visit", "points": 10, "minimum": 5_000},
    "rewards": [],
    "tiers": {"by": "spend", "levels": [{"name": "Emas", "at": 1_000_000, "percent": 200}]},
    "bonuses": [
        {"when": "first_purchase", "points": 100},
        {"when": "birthday", "points": 50},
        {"when": "referral", "points": 20, "referrer_points": 30},
    ],
}


async def _try(shop: ShopUnderTest, status: int = 200, amount: int = 45_000, **buyer: Any) -> Any:
    asked = {"program": PROGRAM, "sale": {"amount": amount}} | ({"buyer": buyer} if buyer else {})
    return read(await shop.owner.post("/programs/preview", json=asked), status)


@pytest.mark.parametrize(
    ("buyer", "amount", "why"),
    [
        ({}, 10, ["Belanja"]),
        ({"first_purchase": True}, 110, ["Belanja", "Hadiah belanja pertama"]),
        ({"birthday": True}, 60, ["Belanja", "Hadiah ulang tahun"]),
        ({"referred": True}, 10, ["Belanja"]),
        (
            {"first_purchase": True, "referred": True},
            130,
            ["Belanja", "Hadiah belanja pertama", "Hadiah diajak teman"],
        ),
        ({"tier": " emas "}, 20, ["Belanja", "Tingkat Emas: 2 kali lipat"]),
        ({"tier": None}, 10, ["Belanja"]),
    ],
)
async def test_a_sale_is_tried_for_whoever_the_owner_thinks_of(
    shop: ShopUnderTest, buyer: dict[str, Any], amount: int, why: list[str]
):
    tried = await _try(shop, **buyer)
    assert (tried["amount"], tried["balance"]) == (amount, amount)
    assert sorted(text["id"] for text in tried["why"]) == sorted(why)


async def test_a_sale_below_the_minimum_earns_nobody_anything(shop: ShopUnderTest):
    assert (await _try(shop, amount=4_999, first_purchase=True, birthday=True, referred=True))["amount"] == 0


async def test_a_tier_that_the_programme_does_not_have_cannot_be_tried(shop: ShopUnderTest):
    [error] = (await _try(shop, status=422, tier="Perak"))["errors"]
    assert (error["field"], error["code"]) == ("buyer.tier", "unknown_tier")
