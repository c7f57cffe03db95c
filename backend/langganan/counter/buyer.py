"""Who buys: by id, by number (added when unknown), by card, or nobody."""

from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core import phone
from langganan.counter.asks import must_be_one_way
from langganan.counter.refusals import unknown_customer
from langganan.counter.schemas import BuyerIn
from langganan.customers import cards
from langganan.customers.identities import find_by_phone
from langganan.customers.refusals import CustomerExists
from langganan.customers.schemas import CustomerIn
from langganan.customers.service import add_customer, find, who_it_is_now
from langganan.db.unit_of_work import undone_by_error


class Buyer(Struct):
    id: UUID
    is_new: bool = False


async def find_or_add_buyer(session: AsyncSession, actor: Actor, asked: BuyerIn | None) -> Buyer | None:
    """Somebody new by number gets a card and no marketing consent."""
    if asked is None:
        return None
    must_be_one_way(asked)
    if asked.id is not None:
        customer_id = await who_it_is_now(session, actor.shop_id, asked.id)
        if await find(session, actor.shop_id, customer_id) is None:
            raise unknown_customer(asked)
        return Buyer(customer_id)
    if asked.card is not None:
        holder = await cards.customer_of(session, actor.shop_id, asked.card)
        if holder is None:
            raise unknown_customer(asked)
        return Buyer(holder)
    assert asked.phone is not None
    return await _by_phone(session, actor, asked.phone, asked.name)


async def _by_phone(session: AsyncSession, actor: Actor, number: str, name: str | None) -> Buyer:
    e164 = phone.normalise(number, "customer.phone")
    if customer_id := await find_by_phone(session, actor.shop_id, e164):
        return Buyer(customer_id)
    person = CustomerIn(name=name or phone.local(e164), phone=e164)
    source = "pos" if actor.kind == "key" or actor.via else "counter"
    try:
        async with undone_by_error(session):
            return Buyer(await add_customer(session, actor, person, source=source), is_new=True)
    except CustomerExists as somebody_was_faster:
        holder: Any = somebody_was_faster.members["customer_id"]
        return Buyer(holder)
