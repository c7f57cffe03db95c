"""Erasure reaches messages: what was said to whom goes, nothing more is sent; that something was sent stays."""

from uuid import UUID

from sqlalchemy import case, func, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.messaging.models import Delivery


async def forget_messages(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> None:
    waits = Delivery.status.in_(("planned", "queued"))
    await session.execute(
        update(Delivery)
        .where(Delivery.shop_id == shop_id, Delivery.customer_id == customer_id)
        .values(
            address=None,
            subject=None,
            text=None,
            provider_id=None,
            reason_detail=None,
            status=case((waits, "skipped"), else_=Delivery.status),
            reason=case((waits, "erased"), else_=Delivery.reason),
            due_at=case((waits, None), else_=Delivery.due_at),
            updated_at=func.now(),
        )
        .execution_options(synchronize_session=False)
    )
