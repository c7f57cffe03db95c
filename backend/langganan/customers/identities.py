"""Ways to reach one person; of several of one kind the oldest is meant."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.customers.models import Identity
from langganan.customers.refusals import CustomerExists


def main_identity(shop_id: UUID, customer_id: Any, kind: str) -> Select[str]:
    """`customer_id` may be a column of the query around it."""
    return (
        select(Identity.value)
        .where(Identity.shop_id == shop_id, Identity.customer_id == customer_id, Identity.kind == kind)
        .order_by(Identity.since, Identity.value)
        .limit(1)
    )


async def identity(session: AsyncSession, shop_id: UUID, customer_id: UUID, kind: str) -> str | None:
    return await session.scalar(main_identity(shop_id, customer_id, kind))


async def identities(
    session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]
) -> dict[tuple[UUID, str], list[str]]:
    """By person and kind, the one that is meant first."""
    query = (
        select(Identity.customer_id, Identity.kind, Identity.value)
        .where(Identity.shop_id == shop_id, Identity.customer_id.in_(customer_ids))
        .order_by(Identity.since, Identity.value)
    )
    found: dict[tuple[UUID, str], list[str]] = {}
    for row in await session.execute(query):
        found.setdefault((row.customer_id, row.kind), []).append(row.value)
    return found


async def find_by_phone(session: AsyncSession, shop_id: UUID, number: str) -> UUID | None:
    """`number` in E.164."""
    return await session.scalar(_holder(shop_id, "phone", number))


async def claim_identity(
    session: AsyncSession, shop_id: UUID, customer_id: UUID, kind: str, value: str
) -> None:
    """Two who add the same number at once: the second waits, then hears whose it is. Raises CustomerExists."""
    claim = (
        upsert(Identity)
        .values(shop_id=shop_id, customer_id=customer_id, kind=kind, value=value)
        .on_conflict_do_nothing()
        .returning(Identity.customer_id)
    )
    if await session.scalar(claim) is None:
        raise CustomerExists(customer_id=await session.scalar(_holder(shop_id, kind, value)))


async def set_identity(
    session: AsyncSession, shop_id: UUID, customer_id: UUID, kind: str, value: str | None
) -> None:
    """In the place of the one that is meant; the others stay. Raises CustomerExists."""
    known = (await identities(session, shop_id, [customer_id])).get((customer_id, kind), [])
    if (known and value == known[0]) or (value is None and not known):
        return
    replaced = [known_as for known_as in known if known_as in (known[0], value)]
    await session.execute(
        delete(Identity).where(
            Identity.shop_id == shop_id, Identity.kind == kind, Identity.value.in_(replaced)
        )
    )
    if value is not None:
        await claim_identity(session, shop_id, customer_id, kind, value)
        await _put_first(session, shop_id, customer_id, kind, value)


async def _put_first(session: AsyncSession, shop_id: UUID, customer_id: UUID, kind: str, value: str) -> None:
    others = select(func.min(Identity.since)).where(
        Identity.shop_id == shop_id, Identity.customer_id == customer_id, Identity.kind == kind
    )
    await session.execute(
        update(Identity)
        .where(Identity.shop_id == shop_id, Identity.kind == kind, Identity.value == value)
        .values(since=others.scalar_subquery() - timedelta(microseconds=1))
        .execution_options(synchronize_session=False)
    )


def _holder(shop_id: UUID, kind: str, value: str) -> Select[UUID]:
    return select(Identity.customer_id).where(
        Identity.shop_id == shop_id, Identity.kind == kind, Identity.value == value
    )
