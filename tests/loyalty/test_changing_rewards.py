"""A programme is changed while it runs: its rewards stay what they were, and what is left of them stays true."""

import asyncio
from typing import Any

import httpx
import pytest

from langganan.loyalty import books as loyalty_books
from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read
from tests.loyalty.cards import titles

KOPI = {"at": 1, "title": "Gratis 1 kopi"}
MUG = {"cost": 10, "title": "Hadiah"}


async def _change(shop: ShopUnderTest, program: dict[str, Any], *rewards: dict[str, Any]) -> list[Any]:
    answer = await shop.owner.patch(f"/programs/{program['id']}", json={"rewards": [*rewards]})
    changed: list[Any] = read(answer)["rewards"]
    return changed


async def test_a_reward_runs_out_from_the_moment_its_number_is_set_and_no_more_when_that_is_lifted(
    shop: ShopUnderTest, books: Books
):
    program = await shop.stamp_card(rewards=[KOPI])
    person = (await shop.customer())["id"]
    assert titles(await shop.sell(person)) == ["Gratis 1 kopi"]
    [limited] = await _change(shop, program, KOPI | {"stock": 2})
    assert limited["left"] == 1
    assert [titles(await shop.sell(person)) for _ in range(2)] == [["Gratis 1 kopi"], []]
    await books.must_agree()
    await _change(shop, program, KOPI)
    assert titles(await shop.sell(person)) == ["Gratis 1 kopi"] * 2
    await books.must_agree()


async def test_a_sale_that_was_reckoned_before_the_number_was_set_is_reckoned_again(
    shop: ShopUnderTest, books: Books, monkeypatch: pytest.MonkeyPatch
):
    program = await shop.stamp_card(rewards=[KOPI])
    person = (await shop.customer())["id"]
    await shop.sell()
    write = loyalty_books.write
    change = [lambda: _change(shop, program, KOPI | {"stock": 0})]

    async def write_after_the_change(*arguments: Any) -> Any:
        if change:
            await change.pop()()
        return await write(*arguments)

    monkeypatch.setattr(loyalty_books, "write", write_after_the_change)
    assert titles(await shop.sell(person)) == []
    await books.must_agree()


async def test_nobody_at_the_counter_hears_of_a_programme_that_is_changed_all_the_time(
    shop: ShopUnderTest, books: Books
):
    program = await shop.stamp_card(rewards=[KOPI | {"stock": 50}])
    people = [(await shop.customer(phone=new_phone()))["id"] for _ in range(5)]

    async def tap(person: str) -> list[httpx.Response]:
        body = {"customer_id": person, "count": 1}
        return [await shop.owner.post("/stamps", json=body) for _ in range(8)]

    async def sell(person: str) -> list[httpx.Response]:
        body = {"customer": {"id": person}, "amount": 1_000}
        return [await shop.owner.post("/sales", json=body) for _ in range(8)]

    async def edit() -> list[httpx.Response]:
        path = f"/programs/{program['id']}"
        sizes = [{"rewards": [KOPI | {"stock": 50 + number}]} for number in range(12)]
        return [await shop.owner.patch(path, json=size) for size in sizes]

    done = await asyncio.gather(*map(tap, people), *map(sell, people), edit(), edit())
    assert {answer.status_code for answers in done for answer in answers} == {200, 201}
    await books.must_agree()


async def test_two_rewards_of_one_title_stay_two(shop: ShopUnderTest):
    twins = [MUG, MUG | {"value": 5_000}]
    program = await shop.points(rewards=twins)
    ids = [reward["id"] for reward in program["rewards"]]
    for _ in range(2):
        assert [reward["id"] for reward in await _change(shop, program, *twins)] == ids


async def test_a_reward_that_is_sent_with_its_id_stays_that_one_whatever_becomes_of_it(
    shop: ShopUnderTest, books: Books
):
    program = await shop.stamp_card(rewards=[KOPI | {"stock": 3}])
    [kopi] = program["rewards"]
    await shop.sell((await shop.customer())["id"])
    [teh] = await _change(shop, program, {"id": kopi["id"], "at": 4, "title": " Gratis 1 teh ", "stock": 3})
    assert (teh["id"], teh["title"], teh["left"]) == (kopi["id"], "Gratis 1 teh", 2)
    swapped = await _change(shop, program, KOPI, {"id": kopi["id"], "at": 6, "title": "Gratis 1 roti"})
    assert [reward["at"] for reward in swapped] == [1, 6]
    assert swapped[1]["id"] == kopi["id"] != swapped[0]["id"]
    await books.must_agree()


async def test_an_id_that_is_not_of_this_programme_is_refused(shop: ShopUnderTest):
    program, other = await shop.stamp_card(rewards=[KOPI]), await shop.stamp_card(rewards=[KOPI])
    foreign = KOPI | {"id": other["rewards"][0]["id"]}
    for answer in (
        await shop.owner.patch(f"/programs/{program['id']}", json={"rewards": [foreign]}),
        await shop.owner.post(
            "/programs",
            json={"kind": "stamp", "name": "Kartu", "earn": {"per": "visit"}, "rewards": [foreign]},
        ),
    ):
        assert read(answer, 422)["errors"][0]["code"] == "unknown_reward"
