"""The worker's look-ups over all shops: each answers ids only (see the migration of the two locks)."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

_DUE = text("SELECT shops_with_due_deliveries(:since, :max_rows)")
_ALL = text("SELECT shops_all(:since, :max_rows)")


async def shops_with_due_deliveries(session: AsyncSession, since: UUID | None, limit: int) -> Sequence[UUID]:
    """In the order of their ids, after `since`."""
    return (await session.scalars(_DUE, {"since": since, "max_rows": limit})).all()


async def shops_all(session: AsyncSession, since: UUID | None, limit: int) -> Sequence[UUID]:
    return (await session.scalars(_ALL, {"since": since, "max_rows": limit})).all()
