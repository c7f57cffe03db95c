"""Regulars whose usual product must be used up about now: by the median of their own intervals."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import now, today
from langganan.counter.habits import Purchase, Restock, habits, purchases_in
from langganan.counter.models import Sale
from langganan.customers.models import CustomerFacts as Facts
from langganan.segments.builtin import RHYTHM_PURCHASES, seconds
from langganan.segments.reachable import Met, met, reachable
from langganan.shops.models import Shop

_SHORTEST = 5
"""In days: what somebody buys more often is no stock."""
_BEFORE, _AFTER = timedelta(days=1), timedelta(days=3)
_LOOKED_AT = 60
"""Customers, those who came last first: who is on no list today may be on tomorrow's."""
_LOOKED_BACK = timedelta(days=365)


async def restock_due(
    session: AsyncSession, shop: Shop, staff_id: UUID | None, room: int, taken: set[UUID]
) -> Sequence[Met]:
    moment, day = now(), today(shop.timezone)
    since = moment.timestamp() - seconds(Facts.last_at)
    span = seconds(Facts.last_at) - seconds(Facts.first_at)
    query = (
        reachable(shop, staff_id, taken)
        .where(
            Facts.purchases >= RHYTHM_PURCHASES,
            Facts.last_at < moment - timedelta(days=_SHORTEST - 1),
            Facts.last_at > moment - timedelta(days=120),
            since * (Facts.purchases - 1) * 100 > span * 80,
        )
        .order_by(Facts.last_at.desc())
        .limit(_LOOKED_AT)
    )
    people = await met(session, query)
    bought = await _bought(session, shop, [one.customer.id for one in people])
    due = []
    for one in people:
        one.restock = _due(habits(bought[one.customer.id]).products, day)
        if one.restock:
            due.append(one)
    return due[:room]


def _due(products: Sequence[Restock], day: date) -> Restock | None:
    return next(
        (
            product
            for product in products
            if product.expected.every_days >= _SHORTEST
            and product.expected.on - _BEFORE <= day <= product.expected.on + _AFTER
        ),
        None,
    )


async def _bought(
    session: AsyncSession, shop: Shop, customer_ids: Sequence[UUID]
) -> dict[UUID | None, list[Purchase]]:
    query = select(Sale.customer_id, Sale.occurred_at, Sale.items).where(
        Sale.shop_id == shop.id,
        Sale.customer_id.in_(customer_ids),
        Sale.voided_at.is_(None),
        Sale.occurred_at > now() - _LOOKED_BACK,
    )
    found: dict[UUID | None, list[Purchase]] = defaultdict(list)
    if customer_ids:
        for row in await session.execute(query):
            found[row.customer_id] += purchases_in([row], shop.timezone)
    return found
