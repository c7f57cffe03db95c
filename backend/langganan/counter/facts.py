"""What purchases tell about a customer, kept in the sale's transaction; the caller holds the customer's lock."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.counter.models import Sale
from langganan.customers.models import CustomerFacts


async def count_sale(session: AsyncSession, facts: CustomerFacts, sale: Sale) -> None:
    facts.purchases += 1
    facts.spend += sale.amount
    facts.first_at = min(facts.first_at or sale.occurred_at, sale.occurred_at)
    if facts.last_at is None or sale.occurred_at >= facts.last_at:
        facts.last_at = sale.occurred_at
        facts.last_product = product_of(sale.items) or facts.last_product
    await session.flush()


async def recount(session: AsyncSession, facts: CustomerFacts) -> None:
    """From the sales themselves: what `count_sale` keeps must always equal this."""
    standing = (
        Sale.shop_id == facts.shop_id,
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
    await session.flush()


def product_of(items: list[Any]) -> str | None:
    """What the sale was about: the line that cost most."""
    if not items:
        return None
    return str(max(items, key=lambda item: item["quantity"] * item["unit_price"])["name"])
