"""Deliveries as people see and settle them: lists, progress, and what waits for somebody to say how it went."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Select, and_, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.channels.registry import channels
from langganan.core.clock import now
from langganan.core.errors import Conflict, NotFound, Says
from langganan.core.paging import Position
from langganan.customers.models import Customer
from langganan.messaging.models import ChannelAccount, Delivery, Message


class NotWaiting(Conflict):
    code, title = "delivery_not_waiting", "This message does not wait for that"
    says: ClassVar[Says] = {
        "id": "Pesan ini sudah tidak menunggu tindakan itu.",
        "en": "This message does not wait for that any more.",
    }


class Sent(Struct, frozen=True):
    """A delivery, with the message it carries, the account it goes by, and the customer's name."""

    delivery: Delivery
    message: Message
    account: ChannelAccount
    customer_name: str


async def read(session: AsyncSession, query: Select[Delivery, Message, ChannelAccount, str]) -> list[Sent]:
    return [Sent(*row) for row in await session.execute(query)]


def select_sent() -> Select[Delivery, Message, ChannelAccount, str]:
    return (
        select(Delivery, Message, ChannelAccount, Customer.name)
        .join(Message, and_(Message.shop_id == Delivery.shop_id, Message.id == Delivery.message_id))
        .join(
            ChannelAccount,
            and_(ChannelAccount.shop_id == Message.shop_id, ChannelAccount.id == Message.account_id),
        )
        .join(Customer, and_(Customer.shop_id == Delivery.shop_id, Customer.id == Delivery.customer_id))
    )


async def get_delivery(
    session: AsyncSession, shop_id: UUID, delivery_id: UUID, *, lock: bool = False
) -> Sent:
    query = select_sent().where(Delivery.shop_id == shop_id, Delivery.id == delivery_id)
    found = await read(session, query.with_for_update(of=Delivery) if lock else query)
    if not found:
        raise NotFound
    return found[0]


async def list_deliveries(
    session: AsyncSession, shop_id: UUID, message_id: UUID, *, limit: int, after: Position | None
) -> list[Sent]:
    """In the order they were made; one more than `limit` says that there is a next page."""
    query = select_sent().where(Delivery.shop_id == shop_id, Delivery.message_id == message_id)
    if after:
        query = query.where(tuple_(Delivery.created_at, Delivery.id) > (after.at, after.id))
    return await read(session, query.order_by(Delivery.created_at, Delivery.id).limit(limit + 1))


async def progress_of(
    session: AsyncSession, shop_id: UUID, message_ids: Sequence[UUID]
) -> dict[UUID, dict[str, int]]:
    """How many deliveries of each message have each status."""
    query = (
        select(Delivery.message_id, Delivery.status, func.count())
        .where(Delivery.shop_id == shop_id, Delivery.message_id.in_(message_ids))
        .group_by(Delivery.message_id, Delivery.status)
    )
    found: dict[UUID, dict[str, int]] = {message_id: {} for message_id in message_ids}
    for message_id, status, count in await session.execute(query):
        found[message_id][status] = count
    return found


async def skipped_reasons(
    session: AsyncSession, shop_id: UUID, message_ids: Sequence[UUID]
) -> dict[UUID, dict[str, int]]:
    """How many of each message were skipped for which reason, the commonest first."""
    query = (
        select(Delivery.message_id, Delivery.reason, func.count())
        .where(
            Delivery.shop_id == shop_id,
            Delivery.message_id.in_(message_ids),
            Delivery.status == "skipped",
            Delivery.reason.is_not(None),
        )
        .group_by(Delivery.message_id, Delivery.reason)
        .order_by(func.count().desc(), Delivery.reason)
    )
    found: dict[UUID, dict[str, int]] = {message_id: {} for message_id in message_ids}
    for message_id, reason, count in await session.execute(query):
        found[message_id][str(reason)] = count
    return found


async def confirm(session: AsyncSession, actor: Actor, delivery_id: UUID) -> Sent:
    """The person who sent it by hand, or who has looked, says that it went out."""
    sent = await get_delivery(session, actor.shop_id, delivery_id, lock=True)
    if sent.delivery.status != "confirmed":
        _must_wait_for_a_person(sent)
        sent_at = sent.delivery.sent_at or now()
        await settle(session, actor, sent, "confirmed", sent_at=sent_at, reason=None, reason_detail=None)
    return sent


async def fail(session: AsyncSession, actor: Actor, delivery_id: UUID, reason: str) -> Sent:
    sent = await get_delivery(session, actor.shop_id, delivery_id, lock=True)
    if sent.delivery.status != "failed":
        _must_wait_for_a_person(sent)
        said = reason.strip()
        await settle(session, actor, sent, "failed", sent_at=None, reason="by_hand", reason_detail=said)
    return sent


async def settle(session: AsyncSession, actor: Actor, sent: Sent, status: str, **values: Any) -> None:
    """A worker has nothing more to do with it; with its event."""
    delivery = sent.delivery
    for name, value in values.items():
        setattr(delivery, name, value)
    delivery.status, delivery.due_at, delivery.updated_at = status, None, now()
    await session.flush()
    said: dict[str, Any] = {"reason": delivery.reason_detail or delivery.reason} if delivery.reason else {}
    await record(
        session,
        actor,
        f"message.{status}",
        customer_id=delivery.customer_id,
        delivery_id=delivery.id,
        campaign=sent.message.name,
        channel=sent.account.medium,
        **said,
    )


def waits_in_hand_queue(sent: Sent) -> bool:
    channel = channels().get(sent.account.channel)
    by_hand = channel is not None and channel.traits.manual
    return by_hand and sent.delivery.status in ("queued", "opened") and sent.delivery.due_at is None


def _must_wait_for_a_person(sent: Sent) -> None:
    if sent.delivery.status != "unknown" and not waits_in_hand_queue(sent):
        raise NotWaiting
