"""What a programme may not be: each is refused with the field that is wrong."""

from typing import Any
from uuid import uuid4

import pytest

from langganan.core.errors import Invalid
from langganan.loyalty.sense import must_make_sense
from langganan.loyalty.terms import (
    Activity,
    Birthday,
    Bonus,
    Expiry,
    FirstPurchase,
    HappyHours,
    OnDate,
    Referral,
)
from tests.factories import ShopUnderTest, read
from tests.loyalty.cards import amounts
from tests.loyalty.programmes import points


def _wrong(**terms: Any) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as refused:
        must_make_sense(points(**terms))
    return [(error.field, error.code) for error in refused.value.errors]


@pytest.mark.parametrize(
    "expiry", [OnDate(month=2, day=30), OnDate(month=4, day=31), OnDate(month=11, day=31)]
)
def test_points_end_on_a_day_that_there_is(expiry: Expiry):
    assert _wrong(expiry=expiry) == [("expiry.day", "no_such_day")]


def test_the_last_of_february_is_a_day_of_every_year():
    must_make_sense(points(expiry=OnDate(month=2, day=29)))


@pytest.mark.parametrize("until", ["02:00", "00:00", "24:00", "23:59"])
def test_happy_hours_may_go_on_past_midnight(until: str):
    must_make_sense(points(bonuses=[HappyHours(since="22:00", until=until)]))


def test_happy_hours_take_some_time():
    assert _wrong(bonuses=[HappyHours(since="14:00", until="14:00")]) == [("bonuses.0.until", "no_time")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FirstPurchase(points=1), FirstPurchase(points=5)),
        (Birthday(points=1), Birthday(points=1, within_days=30)),
        (Referral(points=1, referrer_points=1), Referral(points=2, referrer_points=2)),
        (Activity(name="Ulasan", points=1), Activity(name=" ulasan", points=2)),
    ],
)
def test_what_is_given_once_is_promised_once(one: Bonus, other: Bonus):
    assert _wrong(bonuses=[one, other]) == [("bonuses.1.when", "twice")]


def test_two_happy_hours_and_two_things_to_take_part_in_are_two():
    hours = [HappyHours(since="14:00", until="16:00"), HappyHours(since="20:00", until="21:00")]
    must_make_sense(
        points(bonuses=[*hours, Activity(name="Ulasan", points=1), Activity(name="Lomba", points=1)])
    )


async def test_a_programme_counts_only_what_the_shop_sells(shop: ShopUnderTest):
    unknown = {"per": "product", "product_ids": [str(uuid4())]}
    asked = {"kind": "points", "name": "Poin", "earn": unknown, "rewards": []}
    refused = read(await shop.owner.post("/programs", json=asked), 422)
    assert [(error["field"], error["code"]) for error in refused["errors"]] == [
        ("earn.product_ids", "unknown_product")
    ]
    made = await shop.points()
    refused = read(await shop.owner.patch(f"/programs/{made['id']}", json={"earn": unknown}), 422)
    assert refused["errors"][0]["field"] == "earn.product_ids"


async def test_a_programme_keeps_a_product_that_was_archived_and_takes_none_that_is(shop: ShopUnderTest):
    coffee, tea = [
        read(await shop.owner.post("/products", json={"name": name}), 201) for name in ("Kopi", "Teh")
    ]
    counts_coffee = {"per": "product", "product_ids": [coffee["id"]]}
    made = await shop.points(earn=counts_coffee)
    for product in (coffee, tea):
        read(await shop.owner.patch(f"/products/{product['id']}", json={"archived": True}))
    changed = {"name": "Poin kopi", "earn": counts_coffee | {"points": 2}}
    assert read(await shop.owner.patch(f"/programs/{made['id']}", json=changed))["name"] == "Poin kopi"
    counts_tea = {"earn": {"per": "product", "product_ids": [coffee["id"], tea["id"]]}}
    refused = read(await shop.owner.patch(f"/programs/{made['id']}", json=counts_tea), 422)
    assert refused["errors"][0]["code"] == "unknown_product"


async def test_points_that_were_earned_end_as_promised_though_points_no_longer_end(shop: ShopUnderTest):
    made = await shop.points(expiry={"after": "months", "months": 1})
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=60_000)
    read(await shop.owner.patch(f"/programs/{made['id']}", json={"expiry": None}))
    assert amounts(await shop.sell(person, amount=5_000)) == [5]
    [card] = read(await shop.owner.get(f"/customers/{person}/balances"))["items"]
    assert [lot["amount"] for lot in card["expiring"]] == [60]
