"""Taking back a sale or a tap: exactly what it gave, once."""

from datetime import timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import Conflict, Forbidden, NotFound, Says
from langganan.counter.facts import recount
from langganan.counter.models import Sale, Stamp
from langganan.loyalty.ledger import lock_customer, reverse
from langganan.loyalty.models import LedgerEntry, Voucher
from langganan.loyalty.vouchers import cancel

CASHIER_MAY_VOID_FOR = timedelta(minutes=15)


class AlreadyVoided(Conflict):
    code, title = "sale_already_voided", "Already taken back"
    says: ClassVar[Says] = {"id": "Ini sudah dibatalkan.", "en": "This was already taken back."}


class RewardUsed(Conflict):
    code, title = "reward_already_used", "Its reward was already used"
    says: ClassVar[Says] = {
        "id": "Tidak bisa dibatalkan: hadiah dari transaksi ini sudah dipakai.",
        "en": "This cannot be taken back: the reward it earned was already used.",
    }


class TooLate(Forbidden):
    code, title = "void_too_late", "Ask the manager"
    says: ClassVar[Says] = {
        "id": "Kasir hanya bisa membatalkan transaksinya sendiri dalam 15 menit. Minta tolong manajer.",
        "en": "A cashier can take back only their own, within 15 minutes. Ask the manager.",
    }


async def void_sale(session: AsyncSession, actor: Actor, sale_id: UUID, reason: str) -> Sale:
    sale = await session.scalar(
        select(Sale).where(Sale.shop_id == actor.shop_id, Sale.id == sale_id).with_for_update()
    )
    if sale is None:
        raise NotFound
    _must_be_allowed(actor, sale)
    sale.voided_at, sale.void_reason = now(), reason.strip()
    await session.flush()
    if sale.customer_id:
        facts = await lock_customer(session, actor.shop_id, sale.customer_id)
        await _take_back(session, actor, sale_id=sale_id)
        await recount(session, facts)
    await record(
        session,
        actor,
        "sale.voided",
        customer_id=sale.customer_id,
        sale_id=sale_id,
        amount=sale.amount,
        reason=sale.void_reason,
    )
    return sale


async def void_stamp(session: AsyncSession, actor: Actor, stamp_id: UUID, reason: str) -> Stamp:
    stamp = await session.scalar(
        select(Stamp).where(Stamp.shop_id == actor.shop_id, Stamp.id == stamp_id).with_for_update()
    )
    if stamp is None:
        raise NotFound
    _must_be_allowed(actor, stamp)
    stamp.voided_at, stamp.void_reason = now(), reason.strip()
    await session.flush()
    await lock_customer(session, actor.shop_id, stamp.customer_id)
    await _take_back(session, actor, stamp_id=stamp_id)
    await record(
        session,
        actor,
        "stamp.voided",
        customer_id=stamp.customer_id,
        stamp_id=stamp_id,
        reason=stamp.void_reason,
    )
    return stamp


def _must_be_allowed(actor: Actor, given: Sale | Stamp) -> None:
    if given.voided_at is not None:
        raise AlreadyVoided
    if actor.kind == "staff" and not actor.may("sales:void"):
        own = given.actor_id == actor.id
        if not own or now() - given.recorded_at > CASHIER_MAY_VOID_FOR:
            raise TooLate


async def _take_back(
    session: AsyncSession, actor: Actor, *, sale_id: UUID | None = None, stamp_id: UUID | None = None
) -> None:
    """Refused whole when the reward was used, or when what was earned has been spent."""
    entries = (
        await session.scalars(
            select(LedgerEntry).where(
                LedgerEntry.shop_id == actor.shop_id,
                LedgerEntry.sale_id == sale_id if sale_id else LedgerEntry.stamp_id == stamp_id,
                LedgerEntry.kind != "reverse",
            )
        )
    ).all()
    vouchers = (
        await session.scalars(
            select(Voucher).where(
                Voucher.shop_id == actor.shop_id,
                Voucher.sale_id == sale_id if sale_id else Voucher.stamp_id == stamp_id,
            )
        )
    ).all()
    if not await cancel(session, actor, vouchers):
        raise RewardUsed
    await reverse(session, actor, entries, now())
