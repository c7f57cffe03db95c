"""A sale whose first try broke off is sent again under its key, and happens once."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from langganan.counter import sell
from langganan.loyalty import books as loyalty_books
from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read, with_key

Write = Callable[..., Awaitable[Any]]


class Broken(Exception):
    pass


def _breaking(write: Write, error: BaseException, *, before: bool) -> Write:
    """As `write`, and the first time it breaks off."""
    left = [error]

    async def breaks(*arguments: Any) -> Any:
        if before and left:
            raise left.pop()
        written = await write(*arguments)
        if left:
            raise left.pop()
        return written

    return breaks


@pytest.mark.parametrize("before", [True, False])
async def test_somebody_new_whose_first_sale_broke_off_is_one_customer_with_one_sale(
    shop: ShopUnderTest, books: Books, monkeypatch: pytest.MonkeyPatch, before: bool
):
    await shop.stamp_card(rewards=[{"at": 1, "title": "Gratis 1 kopi"}])
    till, key = await shop.pos(), with_key()
    sale = {"amount": 45_000, "customer": {"phone": new_phone()}, "external_ref": "POS-7-1"}
    monkeypatch.setattr(sell, "write_locked", _breaking(loyalty_books.write_locked, Broken(), before=before))
    read(await till.post("/sales", json=sale, headers=key), 500)
    assert await books.entries() == {}
    assert read(await shop.owner.get("/customers"))["items"] == []

    first = await till.post("/sales", json=sale, headers=key)
    assert "Idempotent-Replayed" not in first.headers
    assert read(first, 201)["customer"]["new"] is True
    again = await till.post("/sales", json=sale, headers=key)
    assert (read(again, 201), again.headers["Idempotent-Replayed"]) == (first.json(), "true")
    assert await books.entries() == {"earn": 1, "redeem": 1}
    await books.must_agree()


async def test_a_regulars_sale_that_broke_off_before_it_was_written_is_written_all_the_same(
    shop: ShopUnderTest, books: Books, monkeypatch: pytest.MonkeyPatch
):
    await shop.points()
    person, till, key = (await shop.customer())["id"], await shop.pos(), with_key()
    sale = {"amount": 45_000, "customer": {"id": person}}
    monkeypatch.setattr(loyalty_books, "write", _breaking(loyalty_books.write, Broken(), before=True))
    first = await till.post("/sales", json=sale, headers=key)
    assert read(first, 201)["earned"][0]["balance"] == 45
    assert read(await till.post("/sales", json=sale, headers=key), 201) == first.json()
    assert await books.entries() == {"earn": 1}
    await books.must_agree()


async def test_a_line_that_breaks_after_the_sale_was_written_does_not_sell_it_twice(
    shop: ShopUnderTest, books: Books, monkeypatch: pytest.MonkeyPatch
):
    await shop.points()
    person, till, key = (await shop.customer())["id"], await shop.pos(), with_key()
    sale = {"amount": 45_000, "customer": {"id": person}}
    lost = DBAPIError("SELECT write_books()", {}, ConnectionError(), connection_invalidated=True)
    monkeypatch.setattr(loyalty_books, "write", _breaking(loyalty_books.write, lost, before=False))
    first = read(await till.post("/sales", json=sale, headers=key), 201)
    assert first["earned"][0]["balance"] == 45
    assert read(await till.post("/sales", json=sale, headers=key), 201) == first
    assert await books.entries() == {"earn": 1}
    assert read(await shop.owner.get(f"/sales/{first['sale']['id']}")) == first
    await books.must_agree()


async def test_sales_that_were_written_together_and_broke_off_together_each_happen_once(
    shop: ShopUnderTest, books: Books, monkeypatch: pytest.MonkeyPatch
):
    await shop.points()
    people, till = [(await shop.customer())["id"] for _ in range(12)], await shop.pos()
    lost = DBAPIError("SELECT write_books()", {}, ConnectionError(), connection_invalidated=True)
    monkeypatch.setattr(loyalty_books, "write", _breaking(loyalty_books.write, lost, before=False))
    sales = [({"amount": 45_000, "customer": {"id": person}}, with_key()) for person in people]
    answers = await asyncio.gather(*(till.post("/sales", json=sale, headers=key) for sale, key in sales))
    assert [answer.status_code for answer in answers] == [201] * 12
    assert await books.entries() == {"earn": 12}
    await books.must_agree()
