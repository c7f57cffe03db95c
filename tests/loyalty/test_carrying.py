import asyncio

from tests.books import Books
from tests.factories import ShopUnderTest, read
from tests.loyalty.cards import amounts, card_of, titles

CARRIED = {"per": "amount", "amount": 20_000, "carry": True}


async def _held(shop: ShopUnderTest, person: str) -> tuple[int, int]:
    card = await card_of(shop, person)
    return card["balance"], card["rest"]


async def test_what_is_left_of_an_amount_waits_for_the_next_sale(shop: ShopUnderTest):
    await shop.stamp_card(earn=CARRIED)
    person = (await shop.customer())["id"]
    earned, held = [], []
    for amount in (15_000, 10_000, 14_999, 1, 61_000):
        earned.append(amounts(await shop.sell(person, amount=amount)))
        held.append(await _held(shop, person))
    assert earned == [[], [1], [], [1], [3]]
    assert held == [(0, 15_000), (1, 5_000), (1, 19_999), (2, 0), (0, 1_000)]


async def test_without_carrying_every_sale_begins_at_nothing(shop: ShopUnderTest):
    await shop.stamp_card(earn=CARRIED | {"carry": False})
    person = (await shop.customer())["id"]
    assert [amounts(await shop.sell(person, amount=15_000)) for _ in range(3)] == [[], [], []]
    assert await _held(shop, person) == (0, 0)


async def test_a_void_takes_the_stamp_and_gives_the_rest_back(shop: ShopUnderTest, books: Books):
    await shop.stamp_card(earn=CARRIED)
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=15_000)
    second = await shop.sell(person, amount=10_000)
    await shop.void(second["sale"]["id"])
    assert await _held(shop, person) == (0, 15_000)
    await shop.sell(person, amount=10_000)
    assert await _held(shop, person) == (1, 5_000)
    await books.must_agree()


async def test_a_sale_whose_rest_went_into_a_later_stamp_is_owed_when_it_is_taken_back(
    shop: ShopUnderTest, books: Books
):
    await shop.stamp_card(earn=CARRIED)
    person = (await shop.customer())["id"]
    first = await shop.sell(person, amount=15_000)
    await shop.sell(person, amount=10_000)
    await shop.void(first["sale"]["id"])
    assert await _held(shop, person) == (1, -10_000)
    assert amounts(await shop.sell(person, amount=20_000)) == []
    assert amounts(await shop.sell(person, amount=10_000)) == [1]
    assert await _held(shop, person) == (2, 0)
    await books.must_agree()


async def test_sales_of_one_moment_lose_nothing_between_them(shop: ShopUnderTest, books: Books):
    await shop.stamp_card(earn=CARRIED, rewards=[{"at": 50, "title": "Gratis 1 kopi"}])
    person = (await shop.customer())["id"]
    await asyncio.gather(*(shop.sell(person, amount=7_000) for _ in range(20)))
    assert await _held(shop, person) == (7, 0)
    await books.must_agree()


async def test_a_sale_below_the_minimum_puts_nothing_by(shop: ShopUnderTest):
    await shop.stamp_card(earn=CARRIED | {"minimum": 10_000})
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=9_999)
    assert await _held(shop, person) == (0, 0)
    await shop.sell(person, amount=10_000)
    assert await _held(shop, person) == (0, 10_000)


async def test_a_rest_survives_the_end_of_a_card_and_a_pause(shop: ShopUnderTest):
    program = await shop.stamp_card(earn=CARRIED, rewards=[{"at": 2, "title": "Gratis 1 kopi"}])
    person = (await shop.customer())["id"]
    assert titles(await shop.sell(person, amount=55_000)) == ["Gratis 1 kopi"]
    path = f"/programs/{program['id']}"
    read(await shop.owner.patch(path, json={"status": "paused"}))
    await shop.sell(person, amount=5_000)
    assert await _held(shop, person) == (0, 15_000)
    read(await shop.owner.patch(path, json={"status": "active"}))
    assert amounts(await shop.sell(person, amount=5_000)) == [1]
    assert await _held(shop, person) == (1, 0)
