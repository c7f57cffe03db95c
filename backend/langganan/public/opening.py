"""Whoever holds the link to a card opens it."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from msgspec import Struct
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import NotFound
from langganan.customers import cards
from langganan.customers.models import Customer
from langganan.customers.service import get
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.shops.models import Shop
from langganan.shops.service import get_shop

_TOKEN = re.compile(r"[\w-]{22}", re.ASCII)


class OpenCard(Struct, frozen=True):
    session: AsyncSession
    shop: Shop
    customer: Customer
    token: str

    @property
    def actor(self) -> Actor:
        return Actor(shop_id=self.shop.id, kind="customer", id=self.customer.id)


@asynccontextmanager
async def open_card(sessions: Sessions, token: str) -> AsyncIterator[OpenCard]:
    """The unit of work of the card's shop. Raises NotFound: for a revoked card as for one that never was."""
    shop_id = await _shop_of(sessions, token)
    async with unit_of_work(sessions, shop_id) as session:
        customer_id = await cards.customer_of(session, shop_id, token)
        if customer_id is None:
            raise NotFound
        customer = await get(session, shop_id, customer_id)
        yield OpenCard(session, await get_shop(session, shop_id), customer, token)


async def _shop_of(sessions: Sessions, token: str) -> UUID:
    if not _TOKEN.fullmatch(token):
        raise NotFound
    async with unit_of_work(sessions) as session:
        shop_id = await cards.shop_of_card(session, token)
    if shop_id is None:
        raise NotFound
    return shop_id
