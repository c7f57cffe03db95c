"""Who may be greeted by number, and by whom it is asked."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct
from sqlalchemy import ColumnElement, Select, and_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.counter.habits import Restock
from langganan.customers.identities import main_identity
from langganan.customers.models import Consent, Customer
from langganan.customers.models import CustomerFacts as Facts
from langganan.segments.claiming import claimed_by_another, greeted_lately
from langganan.shops.models import Shop

Reachable = Select[Customer, str, Facts]


class Met(Struct):
    customer: Customer
    number: str
    facts: Facts
    restock: Restock | None = None


async def met(session: AsyncSession, query: Reachable) -> Sequence[Met]:
    return [Met(*row) for row in (await session.execute(query)).unique()]


def reachable(shop: Shop, staff_id: UUID | None, taken: set[UUID]) -> Reachable:
    """Nobody who was greeted in the last week, is being greeted by somebody else, or said no."""
    said_no = (
        select(Consent.customer_id)
        .where(
            Consent.shop_id == shop.id,
            Consent.customer_id == Customer.id,
            Consent.purpose == "care",
            Consent.channel == "whatsapp",
            Consent.granted.is_(False),
        )
        .exists()
    )
    conditions: list[ColumnElement[bool]] = [
        Customer.shop_id == shop.id,
        Facts.shop_id == shop.id,
        Customer.erased_at.is_(None),
        ~greeted_lately(shop.id),
        ~claimed_by_another(shop.id, staff_id),
        ~said_no,
    ]
    if taken:
        conditions.append(Customer.id.not_in(taken))
    number = main_identity(shop.id, Customer.id, "phone").lateral()
    return (
        select(Customer, number.c.value, Facts)
        .join(Facts, and_(Facts.shop_id == Customer.shop_id, Facts.customer_id == Customer.id))
        .join(number, true())
        .where(*conditions)
    )
