"""Taking back a sale or a tap: exactly what it gave, once."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.clock import now
from langganan.core.errors import Conflict, Forbidden, NotFound, Says
from langganan.counter.facts import recount
from langganan.counter.limits import give_back_awards
from langganan.counter.models import Sale, Stamp
from langganan.counter.stamp import awards_of
from langganan.loyalty.books import open_books, write_locked
from langganan.loyalty.causes.sharing import take_back_shares
from langganan.loyalty.journal import Journal
from langganan.loyalty.models import LedgerEntry, Voucher
from langganan.loyalty.rules import local
from langganan.loyalty.taking_back import standing_entries, take_back

CASHIER_MAY_VOID_FOR = timedelta(minutes=15)


class AlreadyVoided(Conflict):
    code, title = "sale_already_voided", "Already taken back"
    says: ClassVar[Says] = {"id": "Ini sudah dibatalkan.", "en": "This was already taken back."}


class TooLate(Forbidden):
    code, title = "void_too_late", "Ask the manager"
    says: ClassVar[Says] = {
        "id": "Kasir hanya bisa membatalkan transaksinya sendiri dalam 15 menit. Minta tolong manajer.",
        "en": "A cashier can take back only their own, within 15 minutes. Ask the manager.",
    }


def may_void(actor: Actor, given: Sale | Stamp) -> bool:
    if given.voided_at is not None:
        return False
    if actor.kind != "staff" or actor.may("sales:void"):
        return True
    return given.actor_id == actor.id and now() - given.recorded_at <= CASHIER_MAY_VOID_FOR


async def void_sale(session: AsyncSession, actor: Actor, sale_id: UUID, reason: str) -> Sale:
    """Vouchers that were used with it are good again."""
    sale = await session.scalar(_locked(Sale).where(Sale.shop_id == actor.shop_id, Sale.id == sale_id))
    if sale is None:
        raise NotFound
    _must_be_allowed(actor, sale)
    sale.voided_at, sale.void_reason = now(), reason.strip()
    await session.flush()
    note = {"sale_id": sale_id, "amount": sale.amount, "reason": sale.void_reason}
    await _take_back(session, actor, sale, LedgerEntry.sale_id == sale_id, Voucher.sale_id == sale_id, note)
    return sale


async def void_stamp(session: AsyncSession, actor: Actor, stamp_id: UUID, reason: str) -> Stamp:
    stamp = await session.scalar(_locked(Stamp).where(Stamp.shop_id == actor.shop_id, Stamp.id == stamp_id))
    if stamp is None:
        raise NotFound
    _must_be_allowed(actor, stamp)
    stamp.voided_at, stamp.void_reason = now(), reason.strip()
    await session.flush()
    note = {"stamp_id": stamp_id, "reason": stamp.void_reason}
    await _take_back(
        session, actor, stamp, LedgerEntry.stamp_id == stamp_id, Voucher.stamp_id == stamp_id, note
    )
    return stamp


def _locked(what: Any) -> Any:
    return select(what).with_for_update(key_share=True)


def _must_be_allowed(actor: Actor, given: Sale | Stamp) -> None:
    if given.voided_at is not None:
        raise AlreadyVoided
    if not may_void(actor, given):
        raise TooLate


async def _take_back(
    session: AsyncSession, actor: Actor, given: Sale | Stamp, of: Any, issued_by: Any, note: dict[str, Any]
) -> None:
    entries = await standing_entries(session, actor.shop_id, of)
    people = {entry.customer_id for entry in entries} | ({given.customer_id} if given.customer_id else set())
    opened = await open_books(session, actor.shop_id, people)
    journal = Journal(opened.snapshot, opened.setup, actor, now())
    for wallet in opened.snapshot.wallets:
        journal.expire(wallet)
    if isinstance(given, Sale):
        await _give_back_used(session, journal, given)
        await take_back_shares(session, journal, given.id)
    await take_back(session, journal, opened, _of_living(entries, opened.snapshot.wallets), issued_by)
    for wallet in opened.snapshot.wallets:
        journal.expire(wallet)
        if isinstance(given, Sale) and wallet.customer_id == given.customer_id:
            await recount(session, actor.shop_id, wallet)
            journal.touch(wallet)
    journal.note("sale.voided" if isinstance(given, Sale) else "stamp.voided", given.customer_id, **note)
    await write_locked(session, actor.shop_id, journal.finished())
    counted = _counted(given, entries)
    if counted:
        day = local(given.recorded_at, opened.setup).date()
        await give_back_awards(session, day, given, counted)


def _counted(given: Sale | Stamp, entries: Sequence[LedgerEntry]) -> int:
    """As awards of its day: what a file brought was not, nor a sale that earned nothing."""
    if isinstance(given, Stamp):
        return awards_of(given.count)
    earned = any(
        entry.kind == "earn" and entry.amount and entry.customer_id == given.customer_id for entry in entries
    )
    return 1 if earned and not given.source.startswith("import:") else 0


def _of_living(entries: Sequence[LedgerEntry], wallets: Sequence[Any]) -> list[LedgerEntry]:
    """Somebody who was erased keeps nothing, and owes nothing."""
    living = {wallet.customer_id for wallet in wallets}
    return [entry for entry in entries if entry.customer_id in living]


async def _give_back_used(session: AsyncSession, journal: Journal, sale: Sale) -> None:
    query = (
        update(Voucher)
        .where(Voucher.shop_id == sale.shop_id, Voucher.redeemed_sale_id == sale.id)
        .values(redeemed_at=None, redeemed_sale_id=None, redeemed_ref=None)
        .returning(Voucher.id, Voucher.customer_id, Voucher.title)
        .execution_options(synchronize_session=False)
    )
    for row in (await session.execute(query)).all():
        journal.note("voucher.restored", row.customer_id, voucher_id=row.id, title=row.title)
