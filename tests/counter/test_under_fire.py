import asyncio
import random
from collections import Counter
from collections.abc import Iterable
from typing import Any

import httpx

from tests.books import Books
from tests.factories import ShopUnderTest, read, with_key

SALE = {"amount": 45_000, "customer": {"phone": "0812-3456-7890", "name": "Bu Sari"}}


async def _at_once(requests: Iterable[Any]) -> list[httpx.Response]:
    return [*await asyncio.gather(*requests)]


def _statuses(answers: list[httpx.Response]) -> Counter[int]:
    return Counter(answer.status_code for answer in answers)


async def test_a_hundred_of_one_request_have_one_effect(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    till, key = await shop.pos(), with_key()
    answers = await _at_once(till.post("/sales", json=SALE, headers=key) for _ in range(100))

    assert set(_statuses(answers)) <= {201, 409}
    assert len({answer.text for answer in answers if answer.status_code == 201}) == 1
    assert await books.entries() == {"earn": 1}
    assert len(read(await till.get("/customers"))["items"]) == 1
    await books.must_agree()


async def test_one_reference_under_fifty_keys_is_one_sale(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    till, sale = await shop.pos(), SALE | {"external_ref": "POS-7-000123"}
    answers = await _at_once(till.post("/sales", json=sale, headers=with_key()) for _ in range(50))

    assert _statuses(answers) == {201: 1, 200: 49}
    assert len({answer.json()["sale"]["id"] for answer in answers}) == 1
    assert await books.entries() == {"earn": 1}
    await books.must_agree()


async def test_of_fifty_who_redeem_one_voucher_one_wins(shop: ShopUnderTest):
    code = (await shop.voucher((await shop.customer())["id"]))["code"]
    path = f"/vouchers/{code}/redeem"
    answers = await _at_once(shop.owner.post(path, json={}, headers=with_key()) for _ in range(50))

    assert _statuses(answers) == {200: 1, 409: 49}
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {
        "voucher_already_redeemed"
    }


async def test_of_thirty_voids_one_takes_the_sale_back(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    await shop.points()
    sold = await shop.sell(SALE["customer"])
    path, why = f"/sales/{sold['sale']['id']}/void", {"reason": "salah ketik"}
    answers = await _at_once(shop.owner.post(path, json=why, headers=with_key()) for _ in range(30))

    assert _statuses(answers) == {200: 1, 409: 29}
    assert await books.entries() == {"earn": 2, "reverse": 2}
    assert set((await books.balances()).values()) == {0}
    await books.must_agree()


async def test_a_new_number_at_several_tills_at_once_is_one_customer(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    answers = await _at_once(shop.owner.post("/sales", json=SALE) for _ in range(20))
    assert _statuses(answers) == {201: 20}
    assert sum(answer.json()["customer"]["new"] for answer in answers) == 1
    assert [*(await books.balances()).values()] == [0]
    await books.must_agree()


async def test_everything_at_once_leaves_the_books_right(shop: ShopUnderTest, books: Books):
    await shop.stamp_card(rewards=[{"at": 3, "title": "Gratis 1 kopi"}])
    points = await shop.points()
    reward = {"reward_id": points["rewards"][0]["id"]}
    people = [(await shop.customer())["id"] for _ in range(3)]
    sold = [await shop.sell(person, amount=30_000) for person in people for _ in range(3)]
    codes = [voucher["code"] for sale in sold for voucher in sale["vouchers"]]

    requests = [shop.owner.post("/stamps", json={"customer_id": person, "count": 2}) for person in people * 4]
    requests += [shop.owner.post("/sales", json=SALE | {"customer": {"id": p}}) for p in people * 4]
    requests += [shop.owner.post(f"/customers/{p}/vouchers", json=reward) for p in people * 3]
    requests += [shop.owner.post(f"/sales/{s['sale']['id']}/void", json={"reason": "x"}) for s in sold]
    requests += [shop.owner.post(f"/vouchers/{code}/redeem", json={}) for code in codes * 2]
    random.shuffle(requests)
    answers = await _at_once(requests)

    assert set(_statuses(answers)) <= {200, 201, 409}
    assert min((await books.balances()).values()) >= 0
    await books.must_agree()
