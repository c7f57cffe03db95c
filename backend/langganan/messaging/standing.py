"""What `may_send` needs to know of many customers, in one query."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.customers.identities import main_identity
from langganan.customers.models import Consent, Customer
from langganan.messaging.may_send import BETWEEN_OFFERS, Standing
from langganan.messaging.models import Delivery, Message

ADDRESS_ON = {"whatsapp": "phone", "sms": "phone", "email": "email"}
"""Which identity serves a medium; any other medium has one of its own name."""


async def standings(
    session: AsyncSession,
    shop_id: UUID,
    customer_ids: Sequence[UUID],
    *,
    purpose: str,
    medium: str,
    at: datetime,
) -> dict[UUID, Standing]:
    address = main_identity(shop_id, Customer.id, ADDRESS_ON.get(medium, medium)).scalar_subquery()
    query = (
        select(Customer.id, Customer.erased_at, address.label("address"), Consent.granted)
        .outerjoin(
            Consent,
            and_(
                Consent.shop_id == Customer.shop_id,
                Consent.customer_id == Customer.id,
                Consent.purpose == purpose,
                Consent.channel == medium,
            ),
        )
        .where(Customer.shop_id == shop_id, Customer.id.in_(customer_ids))
    )
    last_message, last_offer = await _last_sent(session, shop_id, customer_ids, at)
    return {
        row.id: Standing(
            erased=row.erased_at is not None,
            address=row.address,
            consent=row.granted,
            last_message_at=last_message.get(row.id),
            last_offer_at=last_offer.get(row.id),
        )
        for row in await session.execute(query)
    }


async def _last_sent(
    session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID], at: datetime
) -> tuple[dict[UUID, datetime], dict[UUID, datetime]]:
    query = (
        select(
            Delivery.customer_id,
            func.max(Delivery.sent_at).label("message"),
            func.max(Delivery.sent_at).filter(Message.purpose == "offers").label("offer"),
        )
        .join(Message, and_(Message.shop_id == Delivery.shop_id, Message.id == Delivery.message_id))
        .where(
            Delivery.shop_id == shop_id,
            Delivery.customer_id.in_(customer_ids),
            Delivery.sent_at > at - BETWEEN_OFFERS,
            Message.purpose != "service",
        )
        .group_by(Delivery.customer_id)
    )
    rows = (await session.execute(query)).all()
    return (
        {row.customer_id: row.message for row in rows},
        {row.customer_id: row.offer for row in rows if row.offer},
    )
