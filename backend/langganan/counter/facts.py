"""What purchases tell about a customer, kept in the sale's transaction; the caller holds the customer's lock."""

from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.counter.models import Sale
from langganan.counter.planning import product_of


class Facts(Protocol):
    customer_id: Any
    purchases: Any
    spend: Any
    first_at: Any
    last_at: Any
    last_product: Any


async def recount(session: AsyncSession, shop_id: UUID, facts: Facts) -> None:
    """From the sales themselves: what each sale adds must always equal this."""
    standing = (
        Sale.shop_id == shop_id,
        Sale.customer_id == facts.customer_id,
        Sale.voided_at.is_(None),
    )
    row = (
        await session.execute(
            select(
                func.count(),
                func.coalesce(func.sum(Sale.amount), 0),
                func.min(Sale.occurred_at),
                func.max(Sale.occurred_at),
            ).where(*standing)
        )
    ).one()
    facts.purchases, facts.spend, facts.first_at, facts.last_at = row[0], int(row[1]), row[2], row[3]
    newest = select(Sale.items).where(*standing, func.jsonb_array_length(Sale.items) > 0)
    items = await session.scalar(newest.order_by(Sale.occurred_at.desc(), Sale.id.desc()).limit(1))
    facts.last_product = product_of(items or [])
