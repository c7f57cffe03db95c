import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan import worker
from langganan.core.clock import now
from langganan.db.engine import Sessions
from tests.books import Books
from tests.factories import ShopUnderTest, read

LASTING_A_YEAR = {"after": "months", "months": 12, "remind_days": 14}


@pytest.fixture
def books(shop: ShopUnderTest, owner_engine: AsyncEngine) -> Books:
    return Books(owner_engine, shop.id)


async def test_what_nobody_used_in_time_is_lost_once_and_says_so(
    shop: ShopUnderTest, books: Books, sessions: Sessions
):
    points = await shop.points(expiry=LASTING_A_YEAR)
    people = [(await shop.customer())["id"] for _ in range(3)]
    for person in people:
        await shop.sell(person, amount=60_000)
    await books.pass_days(400)
    await asyncio.gather(*(worker.end_lots({"sessions": sessions}) for _ in range(4)))
    await worker.end_lots({"sessions": sessions})

    assert await books.entries() == {"earn": 3, "expire": 3}
    assert {person for person, _ in await books.balances()} == set(people)
    assert set((await books.balances()).values()) == {0}
    assert await shop.balances(people[0]) == {points["id"]: 0}
    assert (await said(shop, people[0]))[0] == "60 poin hangus"
    await books.must_agree()


async def test_a_sale_that_is_sent_after_its_points_have_ended_says_what_is_left(
    shop: ShopUnderTest, books: Books
):
    points = await shop.points(expiry={"after": "months", "months": 1})
    person = (await shop.customer())["id"]
    late = (now() - timedelta(days=80)).isoformat()
    [earned] = (await shop.sell(person, amount=5_000, occurred_at=late))["earned"]
    assert (earned["amount"], earned["balance"]) == (5, 0)
    assert await shop.balances(person) == {points["id"]: 0}
    await books.must_agree()


async def test_the_oldest_ends_first_and_the_rest_stays(
    shop: ShopUnderTest, books: Books, sessions: Sessions
):
    await shop.points(expiry=LASTING_A_YEAR)
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=60_000)
    await books.pass_days(200)
    await shop.sell(person, amount=5_000)
    await books.pass_days(200)
    await worker.end_lots({"sessions": sessions})
    assert [*(await books.balances()).values()] == [5]
    await books.must_agree()


async def test_more_people_than_are_taken_at_once_all_lose_what_has_ended(
    shop: ShopUnderTest, books: Books, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("langganan.loyalty.tasks.PEOPLE_AT_ONCE", 2)
    await shop.stamp_card(expiry=LASTING_A_YEAR)
    for _ in range(5):
        await shop.sell((await shop.customer())["id"])
    await books.pass_days(400)
    await worker.end_lots({"sessions": sessions})
    assert await books.entries() == {"earn": 5, "expire": 5}


async def test_a_customer_is_reminded_once_of_what_will_end(
    shop: ShopUnderTest, books: Books, sessions: Sessions
):
    await shop.points(expiry=LASTING_A_YEAR)
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=60_000)
    await worker.end_lots({"sessions": sessions})
    assert "Sebentar lagi hangus: 60 di Poin Sari" not in await said(shop, person)

    await books.pass_days(355)
    await asyncio.gather(*(worker.end_lots({"sessions": sessions}) for _ in range(4)))
    assert (await said(shop, person)).count("Sebentar lagi hangus: 60 di Poin Sari") == 1
    assert await books.entries() == {"earn": 1}


async def test_nobody_is_reminded_of_what_a_paused_programme_holds(
    shop: ShopUnderTest, books: Books, sessions: Sessions
):
    points = await shop.points(expiry=LASTING_A_YEAR)
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=60_000)
    read(await shop.owner.patch(f"/programs/{points['id']}", json={"status": "paused"}))
    await books.pass_days(355)
    await worker.end_lots({"sessions": sessions})
    assert "Sebentar lagi hangus: 60 di Poin Sari" not in await said(shop, person)


async def test_somebody_who_was_erased_loses_nothing_and_holds_nobody_up(
    shop: ShopUnderTest, books: Books, sessions: Sessions
):
    await shop.points(expiry=LASTING_A_YEAR)
    gone, here = [(await shop.customer())["id"] for _ in range(2)]
    for person in (gone, here):
        await shop.sell(person, amount=60_000)
    await books.pass_days(400)
    read(await shop.owner.delete(f"/customers/{gone}"), 204)
    await worker.end_lots({"sessions": sessions})
    assert {person: left for (person, _), left in (await books.balances()).items()} == {gone: 60, here: 0}


async def test_one_shop_in_trouble_does_not_hold_up_the_next(
    shop: ShopUnderTest, sessions: Sessions, owner_engine: AsyncEngine
):
    shops = [shop, await ShopUnderTest.opened(shop.app)]
    books = [Books(owner_engine, one.id) for one in shops]
    for one, its in zip(shops, books, strict=True):
        await one.points(expiry=LASTING_A_YEAR)
        await one.sell((await one.customer())["id"], amount=60_000)
        await its.pass_days(400)
    async with owner_engine.begin() as connection:
        less = text("UPDATE balances SET balance = 59 WHERE shop_id = :shop_id")
        await connection.execute(less, {"shop_id": shop.id})
    await worker.end_lots({"sessions": sessions})
    assert [[*(await its.balances()).values()] for its in books] == [[59], [0]]


async def said(shop: ShopUnderTest, person: str) -> list[Any]:
    timeline = read(await shop.owner.get(f"/customers/{person}/timeline"))["items"]
    return [item["text"] for item in timeline]
