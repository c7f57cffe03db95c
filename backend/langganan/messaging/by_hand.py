"""The queue that a person taps through: ready messages, opened one by one in the shop's own WhatsApp."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct
from sqlalchemy import case
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor, system
from langganan.channels.registry import channels
from langganan.core.clock import now
from langganan.messaging.claim import one_at_a_time
from langganan.messaging.deliveries import (
    NotWaiting,
    Sent,
    get_delivery,
    read,
    select_sent,
    settle,
    waits_in_hand_queue,
)
from langganan.messaging.may_send import No, NotYet, Standing, Yes, may_send
from langganan.messaging.merge import write_letters
from langganan.messaging.models import ChannelAccount, Delivery
from langganan.messaging.standing import standings
from langganan.shops.models import Shop

SHOWN = 50


class Ready(Struct, frozen=True, kw_only=True):
    sent: Sent
    address: str
    text: str


async def hand_queue(session: AsyncSession, shop: Shop, *, public_url: str) -> list[Ready]:
    """Those to write to next, then those opened and not yet confirmed.

    Who must not be written to any more is skipped on the way, so that nobody waits for a tap that must not come.
    """
    at = now()
    await one_at_a_time(session, shop.id)
    ready: list[Ready] = []
    while True:
        wanted = SHOWN - len(ready)
        found = await _next(session, shop.id, wanted, [item.sent.delivery.id for item in ready])
        cleared = await _clear(session, shop, found, at)
        ready += await _written(session, shop, cleared, public_url=public_url, at=at)
        if len(found) < wanted or len(ready) == SHOWN:
            return ready


async def open_by_hand(
    session: AsyncSession, actor: Actor, shop: Shop, delivery_id: UUID, *, public_url: str
) -> Sent:
    """The person opens it in WhatsApp; one who withdrew consent meanwhile is skipped instead."""
    await one_at_a_time(session, shop.id)
    sent = await get_delivery(session, shop.id, delivery_id, lock=True)
    if sent.delivery.status in ("opened", "skipped"):
        return sent
    if not waits_in_hand_queue(sent):
        raise NotWaiting
    at = now()
    cleared = await _clear(session, shop, [sent], at)
    for ready in await _written(session, shop, cleared, public_url=public_url, at=at):
        await settle(
            session, actor, sent, "opened", address=ready.address, text=ready.text, sent_at=at, reason=None
        )
    return sent


async def _next(session: AsyncSession, shop_id: UUID, limit: int, besides: Sequence[UUID]) -> list[Sent]:
    manual = [name for name, channel in channels().items() if channel.traits.manual]
    query = (
        select_sent()
        .where(
            Delivery.shop_id == shop_id,
            Delivery.status.in_(("queued", "opened")),
            Delivery.due_at.is_(None),
            ChannelAccount.channel.in_(manual),
            Delivery.id.not_in(besides),
        )
        .order_by(case((Delivery.status == "queued", 0), else_=1), Delivery.id)
        .limit(limit)
    )
    return await read(session, query)


async def _clear(
    session: AsyncSession, shop: Shop, found: Sequence[Sent], at: datetime
) -> list[tuple[Sent, str]]:
    """Who may be written to, and where; the others are skipped, or wait. One that is opened stays as it is."""
    known = await _standings(
        session, shop.id, [sent for sent in found if sent.delivery.status == "queued"], at
    )
    cleared: list[tuple[Sent, str]] = []
    for sent in found:
        delivery, purpose = sent.delivery, sent.message.purpose
        if delivery.status == "opened":
            if delivery.address:
                cleared.append((sent, delivery.address))
            continue
        if sent.account.removed_at is not None:
            await settle(session, system(shop.id), sent, "skipped", reason="channel_removed")
            continue
        match may_send(known[delivery.id], shop, purpose=purpose, by_hand=True, at=at):
            case Yes(address):
                cleared.append((sent, address))
            case NotYet(reason, until):
                delivery.status, delivery.reason, delivery.due_at, delivery.updated_at = (
                    "planned",
                    reason,
                    until,
                    at,
                )
                await session.flush()
            case No(reason):
                await settle(session, system(shop.id), sent, "skipped", reason=reason)
    return cleared


async def _standings(
    session: AsyncSession, shop_id: UUID, queued: Sequence[Sent], at: datetime
) -> Mapping[UUID, Standing]:
    """By delivery."""
    known: dict[UUID, Standing] = {}
    for group in _by_message(queued):
        of_customer = await standings(
            session,
            shop_id,
            [sent.delivery.customer_id for sent in group],
            purpose=group[0].message.purpose,
            medium=group[0].account.medium,
            at=at,
        )
        known |= {sent.delivery.id: of_customer[sent.delivery.customer_id] for sent in group}
    return known


async def _written(
    session: AsyncSession, shop: Shop, cleared: Sequence[tuple[Sent, str]], *, public_url: str, at: datetime
) -> list[Ready]:
    texts: dict[UUID, str] = {
        sent.delivery.id: sent.delivery.text
        for sent, _ in cleared
        if sent.delivery.status == "opened" and sent.delivery.text
    }
    for group in _by_message([sent for sent, _ in cleared if sent.delivery.id not in texts]):
        letters = await write_letters(
            session,
            shop,
            [sent.delivery.customer_id for sent in group],
            subject=None,
            text=group[0].message.text,
            medium=group[0].account.medium,
            public_url=public_url,
            at=at,
        )
        texts |= {sent.delivery.id: letters[sent.delivery.customer_id].text for sent in group}
    return [Ready(sent=sent, address=address, text=texts[sent.delivery.id]) for sent, address in cleared]


def _by_message(found: Sequence[Sent]) -> list[list[Sent]]:
    groups: dict[UUID, list[Sent]] = {}
    for sent in found:
        groups.setdefault(sent.message.id, []).append(sent)
    return list(groups.values())
