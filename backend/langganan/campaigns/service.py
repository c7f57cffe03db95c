"""Drafting campaigns."""

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Select, and_, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.campaigns.models import Campaign
from langganan.channels.registry import channels
from langganan.core.errors import Conflict, NotFound, Says, bad_field
from langganan.core.ids import new_id
from langganan.core.paging import Position
from langganan.messaging.accounts import find_account
from langganan.messaging.models import ChannelAccount, Message
from langganan.messaging.wording import check
from langganan.segments.membership import own_segment

_Whole = Select[Campaign, Message, ChannelAccount]


class AlreadyLaunched(Conflict):
    code, title = "campaign_launched", "Already launched"
    says: ClassVar[Says] = {
        "id": "Kampanye ini sudah diluncurkan, jadi tidak bisa diubah lagi.",
        "en": "This campaign was launched, so it cannot be changed any more.",
    }


class Planned(Struct, frozen=True):
    """A campaign with its message and the account it goes by."""

    campaign: Campaign
    message: Message
    account: ChannelAccount


async def draft(
    session: AsyncSession,
    actor: Actor,
    *,
    name: str,
    segment: str,
    purpose: str,
    channel_account_id: UUID,
    subject: str | None,
    text: str,
) -> Planned:
    account = await account_for(session, actor.shop_id, channel_account_id, subject=subject, text=text)
    message = Message(
        shop_id=actor.shop_id,
        id=new_id(),
        name=name.strip(),
        account_id=account.id,
        purpose=purpose,
        subject=subject,
        text=text,
    )
    session.add(message)
    await session.flush()
    campaign = Campaign(shop_id=actor.shop_id, id=message.id, launched_at=None)
    await _aim(session, campaign, segment)
    session.add(campaign)
    await session.flush()
    await session.refresh(campaign)
    await record(session, actor, "campaign.created", campaign_id=campaign.id, name=message.name)
    return Planned(campaign, message, account)


async def change(
    session: AsyncSession, actor: Actor, campaign_id: UUID, changes: Mapping[str, Any]
) -> Planned:
    planned = await get_draft(session, actor.shop_id, campaign_id)
    campaign, message = planned.campaign, planned.message
    for name, value in changes.items():
        match name:
            case "segment":
                with session.no_autoflush:
                    await _aim(session, campaign, value)
            case "channel_account_id":
                message.account_id = value
            case "name":
                message.name = value.strip()
            case _:
                setattr(message, name, value)
    with session.no_autoflush:
        account = await account_for(
            session, actor.shop_id, message.account_id, subject=message.subject, text=message.text
        )
    await session.flush()
    await record(
        session,
        actor,
        "campaign.updated",
        campaign_id=campaign.id,
        name=message.name,
        fields=sorted(changes),
    )
    return Planned(campaign, message, account)


async def _aim(session: AsyncSession, campaign: Campaign, key: str) -> None:
    """Raises Invalid for a segment that is not there."""
    own = await own_segment(session, campaign.shop_id, key)
    campaign.segment, campaign.segment_id = (None, own.id) if own else (key, None)


async def drop(session: AsyncSession, actor: Actor, campaign_id: UUID) -> None:
    planned = await get_draft(session, actor.shop_id, campaign_id)
    await session.delete(planned.campaign)
    await session.flush()
    await session.execute(
        delete(Message).where(Message.shop_id == actor.shop_id, Message.id == planned.message.id)
    )
    await record(session, actor, "campaign.deleted", campaign_id=campaign_id, name=planned.message.name)


async def get_campaign(session: AsyncSession, shop_id: UUID, campaign_id: UUID) -> Planned:
    query = _whole().where(Campaign.shop_id == shop_id, Campaign.id == campaign_id)
    return await _one(session, query)


async def get_draft(session: AsyncSession, shop_id: UUID, campaign_id: UUID) -> Planned:
    """Locked, so that it cannot be launched, or changed, twice at once."""
    query = _whole().where(Campaign.shop_id == shop_id, Campaign.id == campaign_id)
    planned = await _one(session, query.with_for_update(of=Campaign))
    if planned.campaign.launched_at is not None:
        raise AlreadyLaunched
    return planned


async def list_campaigns(
    session: AsyncSession, shop_id: UUID, *, limit: int, after: Position | None
) -> list[Planned]:
    """Newest first; one more than `limit` says that there is a next page."""
    query = _whole().where(Campaign.shop_id == shop_id)
    if after:
        query = query.where(tuple_(Campaign.created_at, Campaign.id) < (after.at, after.id))
    query = query.order_by(Campaign.created_at.desc(), Campaign.id.desc()).limit(limit + 1)
    return [Planned(*row) for row in await session.execute(query)]


async def account_for(
    session: AsyncSession, shop_id: UUID, account_id: UUID, *, subject: str | None, text: str
) -> ChannelAccount:
    """The account, once the wording is one that it can send."""
    check(text, "text")
    check(subject or "", "subject")
    account = await find_account(session, shop_id, account_id)
    channel = channels().get(account.channel) if account else None
    if account is None or channel is None:
        raise bad_field(
            "channel_account_id",
            "unknown_channel_account",
            id="Saluran ini tidak ada.",
            en="There is no such channel account.",
        )
    if channel.traits.max_length is not None and len(text) > channel.traits.max_length:
        raise bad_field(
            "text",
            "too_long",
            id=f"Paling panjang {channel.traits.max_length} huruf untuk saluran ini.",
            en=f"At most {channel.traits.max_length} characters on this channel.",
        )
    return account


def _whole() -> _Whole:
    return (
        select(Campaign, Message, ChannelAccount)
        .join(Message, and_(Message.shop_id == Campaign.shop_id, Message.id == Campaign.id))
        .join(
            ChannelAccount,
            and_(ChannelAccount.shop_id == Message.shop_id, ChannelAccount.id == Message.account_id),
        )
    )


async def _one(session: AsyncSession, query: _Whole) -> Planned:
    row = (await session.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    return Planned(*row)
