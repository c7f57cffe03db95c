"""Who is in a segment, by its key: a built-in one, or the id of one of the shop's own."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import now
from langganan.core.errors import Invalid, bad_field
from langganan.customers.models import Customer, CustomerFacts
from langganan.segments import builtin
from langganan.segments.compiling import compiled, is_of_person
from langganan.segments.models import Segment
from langganan.segments.rules import Rule, restored
from langganan.shops.models import Shop

COUNT_NO_FURTHER = 5_000
COUNT_OWN_NO_FURTHER = 2_000
"""Rules may ask about other tables too."""
_PLAN_FOR_THIS_SHOP = text("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")


async def plan_for_this_shop(session: AsyncSession) -> None:
    """Until the end of the transaction: a shop of a thousand beside one of a million needs a plan of its own."""
    await session.execute(_PLAN_FOR_THIS_SHOP)


async def condition_of(
    session: AsyncSession, shop: Shop, key: str, at: datetime | None = None
) -> ColumnElement[bool]:
    """For a query that has customers and customer_facts in it. Raises Invalid for `segment`."""
    await plan_for_this_shop(session)
    own = await own_segment(session, shop.id, key)
    return compiled(restored(own.rules), shop, at or now()) if own else builtin.condition(key, shop, at)


async def own_segment(session: AsyncSession, shop_id: UUID, key: str) -> Segment | None:
    """None for a built-in one. Raises Invalid for `segment` where there is neither."""
    if key in builtin.KEYS:
        return None
    try:
        segment_id = UUID(key)
    except ValueError:
        raise _unknown() from None
    segment = await session.scalar(
        select(Segment).where(
            Segment.shop_id == shop_id, Segment.id == segment_id, Segment.retired_at.is_(None)
        )
    )
    if segment is None:
        raise _unknown()
    return segment


async def own_segments(session: AsyncSession, shop_id: UUID) -> Sequence[Segment]:
    query = select(Segment).where(Segment.shop_id == shop_id, Segment.retired_at.is_(None))
    return (await session.scalars(query.order_by(Segment.name, Segment.id))).all()


def members(shop: Shop, rule: Rule, at: datetime) -> Select[UUID]:
    """Their ids, from as few tables as the rule needs."""
    there = select(CustomerFacts.customer_id).where(
        CustomerFacts.shop_id == shop.id, CustomerFacts.is_gone.is_(False), compiled(rule, shop, at)
    )
    if not is_of_person(rule):
        return there
    return there.join(Customer, (Customer.shop_id == shop.id) & (Customer.id == CustomerFacts.customer_id))


async def count_builtin(session: AsyncSession, shop: Shop) -> dict[str, int]:
    """Each as far as COUNT_NO_FURTHER."""
    await plan_for_this_shop(session)
    counts = []
    for key in builtin.KEYS:
        there = select(CustomerFacts.customer_id).where(
            CustomerFacts.shop_id == shop.id,
            CustomerFacts.is_gone.is_(False),
            builtin.condition(key, shop),
        )
        counts.append(_counted(there, COUNT_NO_FURTHER).scalar_subquery().label(key))
    row = (await session.execute(select(*counts))).one()
    return dict(zip(builtin.KEYS, row, strict=True))


async def look_at_members(
    session: AsyncSession, shop: Shop, rule: Rule, at: datetime
) -> tuple[int, Sequence[UUID]]:
    """How many, as far as COUNT_OWN_NO_FURTHER, and three of them: in one look."""
    await plan_for_this_shop(session)
    there = members(shop, rule, at).limit(COUNT_OWN_NO_FURTHER).subquery()
    query = select(func.count(), func.array_agg(there.c.customer_id)[1:3]).select_from(there)
    count, some = (await session.execute(query)).one()
    return count, some or []


def _counted(there: Select[UUID], no_further: int) -> Select[int]:
    return select(func.count()).select_from(there.limit(no_further).subquery())


def _unknown() -> Invalid:
    return bad_field("segment", "unknown_segment", id="Segmen ini tidak ada.", en="There is no such segment.")
