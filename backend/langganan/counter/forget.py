"""Erasure reaches the counter: what was sold stays in the books, what somebody wrote about it goes."""

from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.counter.models import Sale, Stamp


async def forget_remarks(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> None:
    of_sales = update(Sale).where(Sale.shop_id == shop_id, Sale.customer_id == customer_id)
    of_stamps = update(Stamp).where(Stamp.shop_id == shop_id, Stamp.customer_id == customer_id)
    await session.execute(of_sales.values(void_reason=None).execution_options(synchronize_session=False))
    await session.execute(
        of_stamps.values(note=None, void_reason=None).execution_options(synchronize_session=False)
    )
