"""A customer is erased while something of theirs is under way: whatever is written afterwards does not name them."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.counter import sell
from langganan.loyalty import books as loyalty_books
from tests.books import Books
from tests.factories import ShopUnderTest, read, with_key
from tests.privacy.test_erasure import _rows_with

NAME, NUMBER = "Wulandari", "0812-3456-7890"
Verb = Callable[..., Awaitable[Any]]


def after_erasing(verb: Verb, shop: ShopUnderTest, person: str) -> Verb:
    """As `verb`, and right before the first time the customer is erased."""
    left = [person]

    async def erases_first(*arguments: Any, **named: Any) -> Any:
        if left:
            read(await shop.owner.delete(f"/customers/{left.pop()}"), 204)
        return await verb(*arguments, **named)

    return erases_first


async def test_a_sale_read_before_and_written_after_stores_no_name(
    shop: ShopUnderTest, owner_engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
):
    await shop.points()
    till, person = await shop.pos(), (await shop.customer(name=NAME, phone=NUMBER))["id"]
    monkeypatch.setattr(loyalty_books, "write", after_erasing(loyalty_books.write, shop, person))
    sale = {"amount": 45_000, "customer": {"id": person}}
    refused = read(await till.post("/sales", json=sale, headers=with_key()), 422)
    assert refused["errors"][0]["code"] == "unknown_customer"
    assert await _rows_with(owner_engine, shop.id, [NAME]) == []
    await Books(owner_engine, shop.id).must_agree()


async def test_a_careful_sale_that_waited_for_the_erasure_is_nobodys(
    shop: ShopUnderTest, owner_engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
):
    person = (await shop.customer(name=NAME, phone=NUMBER))["id"]
    voucher, till = await shop.voucher(person), await shop.pos()
    monkeypatch.setattr(sell, "open_books", after_erasing(loyalty_books.open_books, shop, person))
    sale = {"amount": 45_000, "customer": {"id": person}, "redeem": [{"code": voucher["code"]}]}
    refused = read(await till.post("/sales", json=sale, headers=with_key()), 422)
    assert refused["errors"][0]["code"] == "unknown_customer"
    assert await _rows_with(owner_engine, shop.id, [NAME]) == []
