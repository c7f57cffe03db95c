"""No card takes more stamps at once than anybody means, whoever gives them; and nothing is half done."""

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.loyalty.rules import MOST_STAMPS_AT_ONCE
from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read
from tests.loyalty.cards import amounts, take_part

EVERY_STAMP = [{"at": 1, "title": "Gratis 1 kopi"}]
TOO_MANY = MOST_STAMPS_AT_ONCE + 1


def _refused(problem: dict[str, Any]) -> tuple[str, str]:
    [error] = problem["errors"]
    return error["field"], error["code"]


async def _correct(shop: ShopUnderTest, person: str, program: Any, amount: int, status: int) -> Any:
    asked = {"program_id": program["id"], "amount": amount, "reason": "kartu kertas lama"}
    return read(await shop.owner.post(f"/customers/{person}/adjustments", json=asked), status)


async def _set_before_there_was_a_limit(
    engine: AsyncEngine, shop: ShopUnderTest, program: Any, bonuses: str
) -> None:
    query = "UPDATE programs SET bonuses = CAST(:bonuses AS jsonb) WHERE shop_id = :shop AND id = :id"
    async with engine.begin() as connection:
        await connection.execute(text(query), {"bonuses": bonuses, "shop": shop.id, "id": program["id"]})


async def test_a_correction_by_hand_gives_so_many_stamps_at_once_and_no_more(
    shop: ShopUnderTest, books: Books
):
    card = await shop.stamp_card(rewards=EVERY_STAMP)
    person = (await shop.customer())["id"]
    assert _refused(await _correct(shop, person, card, TOO_MANY, 422)) == ("amount", "too_many_stamps")
    assert read(await shop.owner.get(f"/customers/{person}/vouchers"))["items"] == []
    assert (await _correct(shop, person, card, MOST_STAMPS_AT_ONCE, 201))["balance"] == 0
    assert await books.balances() == await books.replayed()


async def test_points_are_corrected_by_as_many_as_it_takes(shop: ShopUnderTest):
    points = await shop.points()
    person = (await shop.customer())["id"]
    assert (await _correct(shop, person, points, 1_000_000, 201))["balance"] == 1_000_000


@pytest.mark.parametrize("at", ["here", "from the phone"])
async def test_a_sale_gives_so_many_stamps_at_once_with_its_bonuses(
    shop: ShopUnderTest, books: Books, at: str
):
    first = {"when": "first_purchase", "points": 2}
    await shop.stamp_card(earn={"per": "amount", "amount": 100}, rewards=EVERY_STAMP, bonuses=[first])
    buyer = {"id": (await shop.customer())["id"]} if at == "here" else {"phone": new_phone()}
    most = (MOST_STAMPS_AT_ONCE - 2) * 100
    assert _refused(await shop.sell(buyer, amount=most + 100, status=422)) == ("amount", "too_many_stamps")
    assert amounts(await shop.sell(buyer, amount=most)) == [MOST_STAMPS_AT_ONCE]
    assert await books.balances() == await books.replayed()


async def test_a_sale_beyond_the_daily_limit_is_recorded_however_many_stamps_it_would_give(
    shop: ShopUnderTest,
):
    await shop.stamp_card(earn={"per": "amount", "amount": 100})
    read(await shop.owner.patch("/counter-settings", json={"awards_per_customer_day": 1}))
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=100)
    assert (await shop.sell(person, amount=1_000_000))["withheld"] == "daily_limit_reached"


@pytest.mark.parametrize(
    ("bonus", "field"),
    [
        ({"when": "first_purchase", "points": 101}, "points"),
        ({"when": "birthday", "points": 101}, "points"),
        ({"when": "activity", "name": "Ulasan", "points": 101}, "points"),
        ({"when": "referral", "points": 101, "referrer_points": 1}, "points"),
        ({"when": "referral", "points": 1, "referrer_points": 101}, "referrer_points"),
    ],
)
async def test_a_bonus_of_a_stamp_card_is_a_hundred_stamps_at_most(
    shop: ShopUnderTest, bonus: dict[str, Any], field: str
):
    asked = {"kind": "stamp", "name": "Kartu", "earn": {"per": "visit"}, "rewards": EVERY_STAMP}
    problem = read(await shop.owner.post("/programs", json=asked | {"bonuses": [bonus]}), 422)
    assert _refused(problem) == (f"bonuses.0.{field}", "too_many_stamps")
    await shop.points(bonuses=[bonus])
    await shop.stamp_card(bonuses=[bonus | {field: 100}])


async def test_bonuses_from_before_that_limit_give_no_more_than_anything_else(
    shop: ShopUnderTest, books: Books, owner_engine: AsyncEngine
):
    review = {"when": "activity", "name": "Ulasan", "points": 1}
    card = await shop.stamp_card(rewards=EVERY_STAMP, bonuses=[review])
    person = (await shop.customer())["id"]
    await _set_before_there_was_a_limit(
        owner_engine,
        shop,
        card,
        '[{"when": "activity", "name": "Ulasan", "points": 10000}, {"when": "first_purchase", "points": 10000}]',
    )
    refused = [await take_part(shop, person, card, "Ulasan", status=422), await shop.sell(person, status=422)]
    assert [_refused(problem)[1] for problem in refused] == ["too_many_stamps"] * 2
    assert await shop.balances(person) == {card["id"]: 0}
    await books.must_agree()


async def test_stamps_that_gathered_while_a_card_was_paused_become_rewards_by_and_by(
    shop: ShopUnderTest, books: Books
):
    card = await shop.stamp_card(rewards=EVERY_STAMP)
    person = (await shop.customer())["id"]
    read(await shop.owner.patch(f"/programs/{card['id']}", json={"status": "paused"}))
    for _ in range(2):
        await _correct(shop, person, card, MOST_STAMPS_AT_ONCE, 201)
    read(await shop.owner.patch(f"/programs/{card['id']}", json={"status": "active"}))
    given = await shop.stamp(person)
    assert len(given["vouchers"]) == MOST_STAMPS_AT_ONCE
    assert given["earned"][0]["balance"] == MOST_STAMPS_AT_ONCE + 1
    assert await books.balances() == await books.replayed()


async def test_trying_a_programme_out_takes_no_longer_than_selling_with_it(shop: ShopUnderTest):
    program = {
        "kind": "stamp",
        "name": "Kartu",
        "earn": {"per": "amount", "amount": 1},
        "rewards": EVERY_STAMP,
    }
    for tried, field in (
        ({"sale": {"amount": 1}, "balance": 1_000_000}, "balance"),
        ({"sale": {"amount": TOO_MANY}}, "sale.amount"),
    ):
        problem = read(await shop.owner.post("/programs/preview", json={"program": program} | tried), 422)
        assert _refused(problem) == (field, "too_many_stamps")
    points = program | {"kind": "points", "rewards": []}
    tried = {"program": points, "sale": {"amount": 1}, "balance": 1_000_000}
    assert read(await shop.owner.post("/programs/preview", json=tried))["balance"] == 1_000_001
