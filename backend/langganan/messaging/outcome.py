"""How a sending went, written down once, by whoever still holds the fence."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, case, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import system
from langganan.activity.log import event, record, record_all
from langganan.channels import registry
from langganan.channels.contract import Receipt, Rejected, TryLater, Unsure
from langganan.messaging.claim import Parcel
from langganan.messaging.models import ChannelAccount, Delivery, Message

BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 360))
"""After the last of these a message that cannot be sent has failed."""

Outcome = Receipt | Rejected | TryLater | Unsure


async def write_down(session: AsyncSession, parcel: Parcel, outcome: Outcome, *, at: datetime) -> bool:
    """False when the fence is lost: the sweeper, or another worker, has had the delivery since."""
    values = _values(parcel, outcome, at)
    row = await session.execute(
        update(Delivery)
        .where(
            Delivery.shop_id == parcel.shop_id,
            Delivery.id == parcel.delivery_id,
            Delivery.status == "sending",
            Delivery.fence == parcel.fence,
        )
        .values(updated_at=at, **values)
        .returning(Delivery.id)
    )
    if row.scalar_one_or_none() is None:
        return False
    if values["status"] != "queued":
        reason = {"reason": values["reason_detail"]} if values["reason_detail"] else {}
        await record(
            session,
            system(parcel.shop_id),
            f"message.{values['status']}",
            customer_id=parcel.customer_id,
            delivery_id=parcel.delivery_id,
            campaign=parcel.campaign,
            channel=parcel.medium,
            **reason,
        )
    if isinstance(outcome, Rejected) and outcome.credentials:
        await break_account(session, parcel.shop_id, parcel.account_id, outcome.reason)
    return True


async def put_back(session: AsyncSession, parcel: Parcel, *, at: datetime) -> None:
    """Claimed and not begun: at once due again."""
    await session.execute(
        update(Delivery)
        .where(
            Delivery.shop_id == parcel.shop_id,
            Delivery.id == parcel.delivery_id,
            Delivery.status == "sending",
            Delivery.fence == parcel.fence,
        )
        .values(status="queued", due_at=at, sent_at=None, updated_at=at)
    )


async def sweep(session: AsyncSession, shop_id: UUID, *, at: datetime) -> int:
    """Those whose sender is gone: unknown, or due again where the provider drops a second one. Safe to run twice."""
    safe_to_repeat = [name for name, channel in registry.channels().items() if channel.traits.idempotent]
    again = ChannelAccount.channel.in_(safe_to_repeat)
    swept = (
        update(Delivery)
        .where(
            Delivery.shop_id == shop_id,
            Delivery.status == "sending",
            Delivery.due_at <= at,
            Message.shop_id == Delivery.shop_id,
            Message.id == Delivery.message_id,
            ChannelAccount.shop_id == Message.shop_id,
            ChannelAccount.id == Message.account_id,
        )
        .values(
            status=case((again, "queued"), else_="unknown"),
            due_at=case((again, at), else_=None),
            sent_at=case((again, None), else_=Delivery.sent_at),
            reason=case((again, None), else_="worker_gone"),
            updated_at=at,
        )
        .returning(Delivery.id, Delivery.customer_id, Delivery.status, Message.name, ChannelAccount.medium)
        .execution_options(synchronize_session=False)
    )
    rows = (await session.execute(swept)).all()
    await record_all(
        session,
        [
            event(
                system(shop_id),
                "message.unknown",
                customer_id=row.customer_id,
                delivery_id=row.id,
                campaign=row.name,
                channel=row.medium,
            )
            for row in rows
            if row.status == "unknown"
        ],
    )
    return len(rows)


async def break_account(session: AsyncSession, shop_id: UUID, account_id: UUID, problem: str) -> None:
    broken = await session.scalar(
        update(ChannelAccount)
        .where(
            ChannelAccount.shop_id == shop_id,
            ChannelAccount.id == account_id,
            ChannelAccount.status == "ready",
        )
        .values(status="broken", problem=problem)
        .returning(ChannelAccount.id)
    )
    if broken:
        await record(session, system(shop_id), "channel.broken", account_id=account_id)


async def mend_account(session: AsyncSession, shop_id: UUID, account_id: UUID, *, at: datetime) -> None:
    """What waited for it is due at once."""
    await session.execute(
        update(ChannelAccount)
        .where(ChannelAccount.shop_id == shop_id, ChannelAccount.id == account_id)
        .values(status="ready", problem=None)
    )
    of_account = select(Message.id).where(and_(Message.shop_id == shop_id, Message.account_id == account_id))
    await session.execute(
        update(Delivery)
        .where(
            Delivery.shop_id == shop_id,
            Delivery.message_id.in_(of_account),
            Delivery.status == "queued",
            Delivery.reason == "channel_broken",
        )
        .values(due_at=at, updated_at=at)
        .execution_options(synchronize_session=False)
    )


def _values(parcel: Parcel, outcome: Outcome, at: datetime) -> dict[str, Any]:
    """What becomes of the row. Only what went out, or may have, keeps its `sent_at`."""
    match outcome:
        case Receipt(provider_id=provider_id):
            return {
                "status": "accepted",
                "due_at": None,
                "provider_id": provider_id,
                "reason": None,
                "reason_detail": None,
            }
        case Unsure(reason=said):
            return {"status": "unknown", "due_at": None, "reason": "unsure", "reason_detail": said}
        case Rejected(reason=said, credentials=True):
            return _later(at, "channel_broken", said) | {"due_at": at}
        case Rejected(reason=said):
            return _failed("rejected", said)
        case TryLater() as later if parcel.attempts < len(BACK_OFF):
            pause = max(BACK_OFF[parcel.attempts], timedelta(seconds=later.after_seconds or 0))
            return _later(at + pause, "try_later", later.reason) | {"attempts": parcel.attempts + 1}
        case TryLater(reason=said):
            return _failed("gave_up", said)


def _later(due_at: datetime, reason: str, said: str) -> dict[str, Any]:
    return {"status": "queued", "due_at": due_at, "sent_at": None, "reason": reason, "reason_detail": said}


def _failed(reason: str, said: str) -> dict[str, Any]:
    return {"status": "failed", "due_at": None, "sent_at": None, "reason": reason, "reason_detail": said}
