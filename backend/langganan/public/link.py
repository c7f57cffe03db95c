"""Sending a customer the link to the card they already have."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import system
from langganan.activity.log import record
from langganan.channels.registry import channels
from langganan.core.clock import now
from langganan.core.ids import new_id
from langganan.messaging.accounts import list_accounts
from langganan.messaging.models import ChannelAccount, Delivery, Message

NOT_AGAIN_FOR = timedelta(days=1)
_NAME = "Tautan kartu"
_TEXT = "Halo {nama|Kak}, ini kartu langganan di {toko}: {kartu}"
_UNDER_WAY = ("planned", "queued", "sending", "opened")


async def send_card_link(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> None:
    """To the number that joined, at most once a day, by whatever the shop can reach it with: perhaps nothing."""
    account = await _reaches_numbers(session, shop_id)
    if account is None:
        return
    message_id = await _message(session, shop_id, account.id)
    moment = now()
    again = {"status": "planned", "due_at": moment, "updated_at": moment, "reason": None, "sent_at": None}
    delivery_id = await session.scalar(
        upsert(Delivery)
        .values(shop_id=shop_id, id=new_id(), message_id=message_id, customer_id=customer_id, **again)
        .on_conflict_do_update(
            index_elements=["shop_id", "message_id", "customer_id"],
            set_=again,
            where=and_(Delivery.updated_at < moment - NOT_AGAIN_FOR, Delivery.status.not_in(_UNDER_WAY)),
        )
        .returning(Delivery.id)
    )
    if delivery_id is not None:
        await record(
            session,
            system(shop_id),
            "message.queued",
            customer_id=customer_id,
            delivery_id=delivery_id,
            campaign=_NAME,
            channel=account.medium,
        )


async def _reaches_numbers(session: AsyncSession, shop_id: UUID) -> ChannelAccount | None:
    """One that sends by itself rather than one that waits for the owner's hand."""
    accounts = [
        account
        for account in await list_accounts(session, shop_id)
        if account.medium in ("whatsapp", "sms")
        and account.status == "ready"
        and account.channel in channels()
    ]
    return min(accounts, key=lambda account: channels()[account.channel].traits.manual, default=None)


async def _message(session: AsyncSession, shop_id: UUID, account_id: UUID) -> UUID:
    known = await session.scalar(
        select(Message.id)
        .where(
            Message.shop_id == shop_id,
            Message.account_id == account_id,
            Message.purpose == "service",
            Message.text == _TEXT,
        )
        .order_by(Message.id)
        .limit(1)
    )
    if known is not None:
        return known
    message = Message(
        shop_id=shop_id, account_id=account_id, name=_NAME, purpose="service", subject=None, text=_TEXT
    )
    session.add(message)
    await session.flush()
    return message.id
