"""The worker takes what is due: a delivery is settled, put off, or a parcel that only this worker may send."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec import Struct, structs
from sqlalchemy import and_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import system
from langganan.activity.log import event, record_all
from langganan.channels import contract, registry
from langganan.messaging.may_send import No, NotYet, Standing, Yes, may_send
from langganan.messaging.merge import Letter, write_letters
from langganan.messaging.models import ChannelAccount, Delivery, Message
from langganan.messaging.standing import standings
from langganan.shops.models import Shop

LEASE = timedelta(minutes=10)
WHILE_BROKEN = timedelta(minutes=15)
"""How long what waits for a broken account is left alone."""
_LOCK = text("SELECT pg_advisory_xact_lock(:key)")


class Parcel(Struct, frozen=True, kw_only=True):
    """Claimed: to be sent once, and recorded under its fence."""

    shop_id: UUID
    delivery_id: UUID
    customer_id: UUID
    account_id: UUID
    campaign: str
    medium: str
    fence: int
    attempts: int
    lease_until: datetime
    message: contract.Message


class Due(Struct, frozen=True):
    delivery: Delivery
    message: Message
    account: ChannelAccount


async def one_at_a_time(session: AsyncSession, shop_id: UUID) -> None:
    """Until the transaction ends nobody else decides for this shop: the frequency caps need it."""
    key = hashlib.sha256(b"deliveries\0" + shop_id.bytes).digest()[:8]
    await session.execute(_LOCK, {"key": int.from_bytes(key, "big", signed=True)})


async def claim(
    session: AsyncSession, shop: Shop, *, limit: int, public_url: str, at: datetime
) -> list[Parcel]:
    await one_at_a_time(session, shop.id)
    due = await _due(session, shop.id, limit, at)
    groups: dict[UUID, list[Due]] = {}
    for item in due:
        groups.setdefault(item.message.id, []).append(item)
    changes: list[dict[str, Any]] = []
    parcels: list[Parcel] = []
    just_written_to: dict[UUID, Due] = {}
    for group in groups.values():
        decided, claimed = await _decide(session, shop, group, just_written_to, public_url=public_url, at=at)
        changes += decided
        parcels += claimed
    if changes:
        await session.execute(update(Delivery), changes)
        await record_all(session, _events(shop.id, due, changes))
    return parcels


async def _due(session: AsyncSession, shop_id: UUID, limit: int, at: datetime) -> list[Due]:
    query = (
        select(Delivery, Message, ChannelAccount)
        .join(Message, and_(Message.shop_id == Delivery.shop_id, Message.id == Delivery.message_id))
        .join(
            ChannelAccount,
            and_(ChannelAccount.shop_id == Message.shop_id, ChannelAccount.id == Message.account_id),
        )
        .where(
            Delivery.shop_id == shop_id,
            Delivery.due_at <= at,
            Delivery.status.in_(("planned", "queued")),
        )
        .order_by(Delivery.due_at, Delivery.id)
        .limit(limit)
        .with_for_update(of=Delivery, skip_locked=True)
    )
    return [Due(*row) for row in await session.execute(query)]


async def _decide(
    session: AsyncSession,
    shop: Shop,
    group: Sequence[Due],
    just_written_to: dict[UUID, Due],
    *,
    public_url: str,
    at: datetime,
) -> tuple[list[dict[str, Any]], list[Parcel]]:
    """For the deliveries of one message: what becomes of each row, and the parcels among them."""
    message, account = group[0].message, group[0].account
    channel = registry.channels().get(account.channel)
    if account.removed_at is not None or channel is None:
        return [_settle(item, at, status="skipped", reason="channel_removed") for item in group], []
    if account.status == "broken":
        put_off = {"status": "queued", "reason": "channel_broken", "due_at": at + WHILE_BROKEN}
        return [_change(item, at, **put_off) for item in group], []
    known = await standings(
        session,
        shop.id,
        [item.delivery.customer_id for item in group],
        purpose=message.purpose,
        medium=account.medium,
        at=at,
    )
    by_hand = channel.traits.manual
    changes: list[dict[str, Any]] = []
    cleared: list[tuple[Due, str]] = []
    for item in group:
        standing = _with_this_batch(known[item.delivery.customer_id], just_written_to, item, at)
        match may_send(standing, shop, purpose=message.purpose, by_hand=by_hand, at=at):
            case No(reason):
                changes.append(_settle(item, at, status="skipped", reason=reason))
            case NotYet(reason, until):
                changes.append(_change(item, at, status="planned", reason=reason, due_at=until))
            case Yes() if by_hand:
                changes.append(_change(item, at, status="queued", reason=None, due_at=None))
            case Yes(address):
                cleared.append((item, address))
                if message.purpose != "service":
                    just_written_to[item.delivery.customer_id] = item
    letters = await write_letters(
        session,
        shop,
        [item.delivery.customer_id for item, _ in cleared],
        subject=message.subject,
        text=message.text,
        medium=account.medium,
        public_url=public_url,
        at=at,
    )
    parcels = []
    for item, address in cleared:
        letter = letters[item.delivery.customer_id]
        parcels.append(_parcel(shop, item, address, letter, at))
        changes.append(
            _change(
                item,
                at,
                status="sending",
                reason=None,
                reason_detail=None,
                due_at=at + LEASE,
                fence=item.delivery.fence + 1,
                sent_at=at,
                address=address,
                subject=letter.subject,
                text=letter.text,
            )
        )
    return changes, parcels


def _with_this_batch(standing: Standing, written_to: Mapping[UUID, Due], item: Due, at: datetime) -> Standing:
    """A customer who gets another message in this very batch has had it now."""
    earlier = written_to.get(item.delivery.customer_id)
    if earlier is None:
        return standing
    offer_at = at if earlier.message.purpose == "offers" else standing.last_offer_at
    return structs.replace(standing, last_message_at=at, last_offer_at=offer_at)


def _parcel(shop: Shop, item: Due, address: str, letter: Letter, at: datetime) -> Parcel:
    return Parcel(
        shop_id=shop.id,
        delivery_id=item.delivery.id,
        customer_id=item.delivery.customer_id,
        account_id=item.account.id,
        campaign=item.message.name,
        medium=item.account.medium,
        fence=item.delivery.fence + 1,
        attempts=item.delivery.attempts,
        lease_until=at + LEASE,
        message=contract.Message(
            id=str(item.delivery.id),
            address=address,
            text=letter.text,
            subject=letter.subject,
            sender_name=shop.name,
            unsubscribe_url=letter.card_url,
        ),
    )


def _settle(item: Due, at: datetime, **values: Any) -> dict[str, Any]:
    return _change(item, at, due_at=None, **values)


def _change(item: Due, at: datetime, **values: Any) -> dict[str, Any]:
    return {"shop_id": item.delivery.shop_id, "id": item.delivery.id, "updated_at": at, **values}


def _events(shop_id: UUID, due: Sequence[Due], changes: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    by_id = {item.delivery.id: item for item in due}
    return [
        event(
            system(shop_id),
            "message.skipped",
            customer_id=by_id[change["id"]].delivery.customer_id,
            delivery_id=change["id"],
            campaign=by_id[change["id"]].message.name,
            channel=by_id[change["id"]].account.medium,
            reason=change["reason"],
        )
        for change in changes
        if change["status"] == "skipped"
    ]
