"""Nobody is greeted twice: whoever opens a greeting has it for half an hour, and a greeting that was given ends it."""

from datetime import timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.activity.models import Event
from langganan.core.clock import now
from langganan.core.errors import Conflict, Says
from langganan.customers.models import Customer
from langganan.customers.service import get
from langganan.segments.models import GreetingClaim
from langganan.shops.models import Staff

NOT_AGAIN_FOR = timedelta(days=7)
_CLAIMED_FOR = timedelta(minutes=30)


class BeingGreeted(Conflict):
    code, title, shows = "being_greeted", "Somebody else is at it", ("staff",)
    says: ClassVar[Says] = {
        "id": "Rekan lain sedang atau sudah menyapa pelanggan ini.",
        "en": "Somebody else is greeting this customer, or has done so.",
    }


def greeted_lately(shop_id: UUID) -> ColumnElement[bool]:
    """For a query that has customers in it."""
    return (
        select(Event.customer_id)
        .where(
            Event.shop_id == shop_id,
            Event.customer_id == Customer.id,
            Event.type == "customer.greeted",
            Event.occurred_at > now() - NOT_AGAIN_FOR,
        )
        .exists()
    )


def claimed_by_another(shop_id: UUID, staff_id: UUID | None) -> ColumnElement[bool]:
    """For a query that has customers in it."""
    return (
        select(GreetingClaim.customer_id)
        .where(
            GreetingClaim.shop_id == shop_id,
            GreetingClaim.customer_id == Customer.id,
            GreetingClaim.staff_id != staff_id,
            GreetingClaim.until > now(),
        )
        .exists()
    )


async def claim_greeting(session: AsyncSession, actor: Actor, customer_id: UUID) -> None:
    """Again by the same person, it holds longer. Raises BeingGreeted."""
    await get(session, actor.shop_id, customer_id, lock=True)
    lately = select(Customer.id).where(
        Customer.shop_id == actor.shop_id, Customer.id == customer_id, greeted_lately(actor.shop_id)
    )
    if await session.scalar(lately):
        raise BeingGreeted(staff=None)
    moment = now()
    claim = upsert(GreetingClaim).values(
        shop_id=actor.shop_id, customer_id=customer_id, staff_id=actor.id, until=moment + _CLAIMED_FOR
    )
    taken = claim.on_conflict_do_update(
        index_elements=["shop_id", "customer_id"],
        set_={"staff_id": claim.excluded.staff_id, "until": claim.excluded.until},
        where=(GreetingClaim.until <= moment) | (GreetingClaim.staff_id == actor.id),
    ).returning(GreetingClaim.staff_id)
    if await session.scalar(taken) is None:
        raise BeingGreeted(staff=await _holder(session, actor.shop_id, customer_id))


async def mark_greeted(session: AsyncSession, actor: Actor, customer_id: UUID) -> None:
    await get(session, actor.shop_id, customer_id, lock=True)
    await session.execute(
        delete(GreetingClaim).where(
            GreetingClaim.shop_id == actor.shop_id, GreetingClaim.customer_id == customer_id
        )
    )
    await record(session, actor, "customer.greeted", customer_id=customer_id)


async def _holder(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> str | None:
    of_claim = and_(Staff.shop_id == GreetingClaim.shop_id, Staff.id == GreetingClaim.staff_id)
    return await session.scalar(
        select(Staff.name)
        .join(GreetingClaim, of_claim)
        .where(GreetingClaim.shop_id == shop_id, GreetingClaim.customer_id == customer_id)
    )
