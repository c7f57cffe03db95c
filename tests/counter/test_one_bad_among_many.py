"""Sales of other people that arrive at the same moment have nothing to do with the trouble of one."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import TimeoutError as PoolTimeout

from langganan.counter import batch, sell
from langganan.counter.planning import Planned, plan_sale
from langganan.loyalty.journal import Journal
from tests.books import Books
from tests.factories import ShopUnderTest, read, with_key

UNLUCKY = 13
Plan = Callable[..., Planned]


def _that_raises(journal: Journal, data: Any, *others: Any, **more: Any) -> Planned:
    if data.amount == UNLUCKY:
        raise ZeroDivisionError
    return plan_sale(journal, data, *others, **more)


def _that_no_database_takes(journal: Journal, data: Any, *others: Any, **more: Any) -> Planned:
    planned = plan_sale(journal, data, *others, **more)
    if data.amount == UNLUCKY:
        journal.rows["sales"][-1]["amount"] = 10**30
    return planned


@pytest.mark.parametrize(("plan", "status"), [(_that_raises, 500), (_that_no_database_takes, 422)])
async def test_one_sale_that_cannot_be_recorded_spoils_no_other(
    shop: ShopUnderTest, books: Books, monkeypatch: pytest.MonkeyPatch, plan: Plan, status: int
):
    await shop.points()
    till = await shop.pos()
    people = [(await shop.customer())["id"] for _ in range(30)]
    asked = [{"amount": 45_000, "customer": {"id": person}} for person in people]
    asked[17]["amount"] = UNLUCKY
    monkeypatch.setattr(batch, "plan_sale", plan)
    monkeypatch.setattr(sell, "plan_sale", plan)
    answers = await asyncio.gather(*(till.post("/sales", json=sale, headers=with_key()) for sale in asked))
    statuses = [answer.status_code for answer in answers]
    assert statuses == [201] * 17 + [status] + [201] * 12
    assert await books.entries() == {"earn": 29}
    assert len(read(await shop.owner.get("/sales", params={"limit": 200}))["items"]) == 29
    await books.must_agree()


async def test_what_only_the_batch_stumbles_over_is_sold_singly(
    shop: ShopUnderTest, books: Books, monkeypatch: pytest.MonkeyPatch
):
    await shop.points()
    till, key, person = await shop.pos(), with_key(), (await shop.customer())["id"]
    monkeypatch.setattr(batch, "plan_sale", _that_raises)
    sale = {"amount": UNLUCKY, "customer": {"id": person}}
    sold = await till.post("/sales", json=sale, headers=key)
    again = await till.post("/sales", json=sale, headers=key)
    assert (read(again, 201), again.headers["Idempotent-Replayed"]) == (read(sold, 201), "true")
    await books.must_agree()


async def test_while_the_database_is_away_nobody_queues_for_it_a_second_time(
    shop: ShopUnderTest, monkeypatch: pytest.MonkeyPatch
):
    async def nobody_answers(*_: Any) -> None:
        raise PoolTimeout

    tried: list[Any] = []
    monkeypatch.setattr(shop.app.state.till, "_read", nobody_answers)
    monkeypatch.setattr(shop.app.state.till, "_hand_over", tried.extend)
    person = (await shop.customer())["id"]
    refused = await shop.owner.post("/sales", json={"amount": 45_000, "customer": {"id": person}})
    assert read(refused, 503)["code"] == "unavailable"
    assert tried == []
