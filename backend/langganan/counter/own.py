"""Whether somebody who awards is the customer: by a number or an address that both have."""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor

_IS_OWN = text(
    "SELECT EXISTS (SELECT FROM staff t JOIN identities i ON i.shop_id = :shop_id"
    " AND (i.kind, i.value) IN (('phone', t.phone), ('email', t.email))"
    " WHERE t.shop_id = :shop_id AND t.id = :staff_id AND i.customer_id = :customer_id)"
)


async def is_own_card(session: AsyncSession, actor: Actor, customer_id: UUID) -> bool:
    """As `read_till` says it for sales."""
    if actor.kind != "staff":
        return False
    asked = {"shop_id": actor.shop_id, "staff_id": actor.id, "customer_id": customer_id}
    return bool(await session.scalar(_IS_OWN, asked))
