"""Who is in a campaign: shown before it is launched, made into deliveries when it is."""

from collections import Counter
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from msgspec import Struct
from sqlalchemy import ColumnElement, Select, and_, func, insert, literal, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.activity.models import Event
from langganan.campaigns.service import Planned, account_for, get_draft
from langganan.channels.registry import channels
from langganan.core.clock import now
from langganan.core.errors import Conflict, Says
from langganan.customers.models import Customer, CustomerFacts
from langganan.messaging.may_send import No, may_send
from langganan.messaging.merge import write_letters
from langganan.messaging.models import ChannelAccount, Delivery
from langganan.messaging.standing import standings
from langganan.messaging.wording import read
from langganan.segments.membership import condition_of
from langganan.shops.models import Shop

_BATCH = 2000
_SAMPLES = 3
_UUID7 = literal_column(
    "encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING"
    " substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)"
    " FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid",
    Delivery.id.type,
)
"""A new id for each row of an INSERT … SELECT, as core.ids makes them."""


class NobodyThere(Conflict):
    code, title = "segment_empty", "Nobody is in this segment"
    says: ClassVar[Says] = {
        "id": "Belum ada pelanggan di segmen ini.",
        "en": "No customer is in this segment yet.",
    }


class SampleText(Struct, frozen=True):
    customer_id: UUID
    name: str
    text: str


class Preview(Struct, frozen=True):
    will_get: int
    """Now, or after the quiet hours."""
    will_not: dict[str, int]
    samples: list[SampleText]


async def preview(
    session: AsyncSession,
    shop: Shop,
    *,
    segment: str,
    purpose: str,
    channel_account_id: UUID,
    subject: str | None,
    text: str,
    public_url: str,
) -> Preview:
    """Asks may_send about everybody, as the sending will."""
    account = await account_for(session, shop.id, channel_account_id, subject=subject, text=text)
    at = now()
    by_hand = channels()[account.channel].traits.manual
    will_get, will_not = 0, Counter[str]()
    samples: list[tuple[UUID, str]] = []
    last: UUID | None = None
    members = await condition_of(session, shop, segment, at)
    while True:
        query = _audience(shop, members, Customer.id, Customer.name).order_by(Customer.id).limit(_BATCH)
        rows = (await session.execute(query.where(Customer.id > last) if last else query)).all()
        known = await standings(
            session, shop.id, [row.id for row in rows], purpose=purpose, medium=account.medium, at=at
        )
        for row in rows:
            match may_send(known[row.id], shop, purpose=purpose, by_hand=by_hand, at=at):
                case No(reason):
                    will_not[reason] += 1
                case _:
                    will_get += 1
                    if len(samples) < _SAMPLES:
                        samples.append((row.id, row.name))
        if len(rows) < _BATCH:
            break
        last = rows[-1].id
    letters = await write_letters(
        session,
        shop,
        [customer_id for customer_id, _ in samples],
        subject=subject,
        text=text,
        medium=account.medium,
        public_url=public_url,
        at=at,
    )
    return Preview(
        will_get,
        dict(will_not.most_common()),
        [SampleText(customer_id, name, letters[customer_id].text) for customer_id, name in samples],
    )


async def launch(session: AsyncSession, actor: Actor, shop: Shop, campaign_id: UUID) -> Planned:
    """One delivery per person, in one statement; whether each may be sent is asked when its turn comes."""
    planned = await get_draft(session, shop.id, campaign_id)
    campaign, message = planned.campaign, planned.message
    account = await account_for(
        session, shop.id, message.account_id, subject=message.subject, text=message.text
    )
    at = now()
    count = await _make_deliveries(session, actor, shop, planned, account, at)
    if count == 0:
        raise NobodyThere
    campaign.launched_at = at
    await session.flush()
    await record(
        session, actor, "campaign.launched", campaign_id=campaign.id, name=message.name, deliveries=count
    )
    return planned


async def as_it_would_look(
    session: AsyncSession, shop: Shop, planned: Planned, *, public_url: str
) -> tuple[str | None, str]:
    """Subject and text, filled for somebody in the segment; for nobody in particular when it is empty."""
    at = now()
    members = await condition_of(session, shop, planned.campaign.segment_key, at)
    query = _audience(shop, members, Customer.id).order_by(Customer.id).limit(1)
    somebody = (await session.scalars(query)).all()
    message = planned.message
    letters = await write_letters(
        session,
        shop,
        somebody,
        subject=message.subject,
        text=message.text,
        medium=planned.account.medium,
        public_url=public_url,
        at=at,
    )
    for letter in letters.values():
        return letter.subject, letter.text
    values = {"toko": shop.name}
    return (read(message.subject).fill(values) if message.subject else None), read(message.text).fill(values)


async def _make_deliveries(
    session: AsyncSession, actor: Actor, shop: Shop, planned: Planned, account: ChannelAccount, at: datetime
) -> int:
    campaign, message = planned.campaign, planned.message
    people = _audience(
        shop,
        await condition_of(session, shop, campaign.segment_key, at),
        literal(shop.id).label("shop_id"),
        _UUID7.label("id"),
        literal(message.id).label("message_id"),
        Customer.id.label("customer_id"),
        literal("planned").label("status"),
        literal(at).label("due_at"),
        literal(at).label("created_at"),
        literal(at).label("updated_at"),
    )
    columns = ["shop_id", "id", "message_id", "customer_id", "status", "due_at", "created_at", "updated_at"]
    made = (
        insert(Delivery)
        .from_select(columns, people, include_defaults=False)
        .returning(Delivery.id, Delivery.customer_id)
        .cte("made")
    )
    said = func.jsonb_build_object(
        "delivery_id", made.c.id, "campaign", literal(message.name), "channel", literal(account.medium)
    )
    events = insert(Event).from_select(
        ["shop_id", "id", "type", "customer_id", "actor_kind", "actor_id", "data", "occurred_at"],
        select(
            literal(shop.id),
            _UUID7,
            literal("message.queued"),
            made.c.customer_id,
            literal(actor.kind),
            literal(actor.id, Event.actor_id.type),
            said,
            literal(at),
        ),
        include_defaults=False,
    )
    result: Any = await session.execute(events)
    return int(result.rowcount)


def _audience(shop: Shop, members: ColumnElement[bool], *columns: Any) -> Select[Any]:
    query: Select[Any] = (
        select(*columns)
        .select_from(Customer)
        .join(
            CustomerFacts,
            and_(CustomerFacts.shop_id == Customer.shop_id, CustomerFacts.customer_id == Customer.id),
        )
        .where(Customer.shop_id == shop.id, Customer.erased_at.is_(None), members)
    )
    return query
