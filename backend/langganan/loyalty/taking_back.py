"""Taking back what a sale or a tap gave: exactly that, once. See docs/decisions/0008-taking-back.md.

The caller holds the wallets' lock. Vouchers that were not used yet are cancelled as far as that is needed to make the
cards whole; where that is not enough the shop's policy says whether to refuse or to let the customer owe.
"""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from langganan.core.errors import Conflict, Says
from langganan.loyalty import lots
from langganan.loyalty.books import Opened
from langganan.loyalty.journal import BalanceTooLow, Because, Journal, Posted
from langganan.loyalty.models import LedgerEntry, RewardStock, Voucher
from langganan.loyalty.setup import Terms
from langganan.loyalty.snapshot import Wallet


class RewardUsed(Conflict):
    code, title = "reward_already_used", "Its reward was already used"
    says: ClassVar[Says] = {
        "id": "Tidak bisa dibatalkan: hadiah dari transaksi ini sudah dipakai.",
        "en": "This cannot be taken back: the reward it earned was already used.",
    }


async def standing_entries(session: AsyncSession, shop_id: UUID, of: Any) -> Sequence[LedgerEntry]:
    """Not taken back yet, the newest first."""
    later = aliased(LedgerEntry)
    taken_back = exists().where(later.shop_id == shop_id, later.reverses_id == LedgerEntry.id)
    query = select(LedgerEntry).where(
        LedgerEntry.shop_id == shop_id, of, LedgerEntry.kind != "reverse", ~taken_back
    )
    return (await session.scalars(query.order_by(LedgerEntry.id.desc()))).all()


async def take_back(
    session: AsyncSession, journal: Journal, opened: Opened, entries: Sequence[LedgerEntry], issued_by: Any
) -> None:
    """`issued_by`: which vouchers the sale or the tap issued. Raises RewardUsed or BalanceTooLow."""
    debt_allowed = opened.setup.debt_allowed
    cards = sorted({(entry.customer_id, entry.program_id) for entry in entries})
    come_to = {card: _come_to(opened, *card) for card in cards}
    kept = await _cancel_issued(session, journal, issued_by)
    if kept and not debt_allowed:
        raise RewardUsed
    for entry in entries:
        if entry.voucher_id in kept:
            continue
        wallet = opened.wallet(entry.customer_id)
        if entry.bonus and entry.bonus in wallet.card(entry.program_id).bonuses:
            wallet.card(entry.program_id).bonuses.remove(entry.bonus)
        _reverse(journal, opened.setup.programs[entry.program_id], wallet, entry)
    used = [await _make_whole(session, journal, opened, *card, came_to) for card, came_to in come_to.items()]
    if debt_allowed:
        return
    if any(used):
        raise RewardUsed
    if any(opened.wallet(customer_id).card(program_id).balance < 0 for customer_id, program_id in cards):
        raise BalanceTooLow


def posted(entry: LedgerEntry) -> Posted:
    because = Because(
        sale_id=entry.sale_id, stamp_id=entry.stamp_id, voucher_id=entry.voucher_id, bonus=entry.bonus
    )
    return Posted(entry.id, entry.amount, entry.rest, lots.as_moves(entry.lots), because)


async def cancel(session: AsyncSession, journal: Journal, voucher: Voucher) -> bool:
    """False when it was used in the meantime."""
    cancelled = await session.scalar(
        update(Voucher)
        .where(
            Voucher.shop_id == voucher.shop_id,
            Voucher.id == voucher.id,
            Voucher.redeemed_at.is_(None),
            Voucher.cancelled_at.is_(None),
        )
        .values(cancelled_at=journal.moment)
        .returning(Voucher.id)
        .execution_options(synchronize_session=False)
    )
    if cancelled is None:
        return False
    if voucher.reward_id:
        await session.execute(
            update(RewardStock)
            .where(RewardStock.shop_id == voucher.shop_id, RewardStock.reward_id == voucher.reward_id)
            .values(taken=RewardStock.taken - 1)
        )
    journal.note("voucher.cancelled", voucher.customer_id, voucher_id=voucher.id, title=voucher.title)
    return True


async def _cancel_issued(session: AsyncSession, journal: Journal, issued_by: Any) -> set[UUID]:
    """The ones that were used, and so stand."""
    query = select(Voucher).where(
        Voucher.shop_id == journal.setup.shop_id, issued_by, Voucher.cancelled_at.is_(None)
    )
    vouchers = (await session.scalars(query.execution_options(populate_existing=True))).all()
    return {voucher.id for voucher in vouchers if not await cancel(session, journal, voucher)}


def _come_to(opened: Opened, customer_id: UUID, program_id: UUID) -> int:
    """Stamps since the customer's first card began: what a position on any of them is measured by."""
    card = opened.wallet(customer_id).card(program_id)
    return card.lap * (opened.setup.programs[program_id].target or 0) + card.balance


async def _make_whole(
    session: AsyncSession,
    journal: Journal,
    opened: Opened,
    customer_id: UUID,
    program_id: UUID,
    came_to: int,
) -> bool:
    """Unused vouchers give back what they cost, the newest first, until the card owes nothing. True when a reward on
    the way was used, and the stamps that led to it are gone now: it costs none, so no balance says so."""
    terms, wallet = opened.setup.programs[program_id], opened.wallet(customer_id)
    card = wallet.card(terms.id)
    if card.balance < 0:
        for voucher, entry in await _unused(session, journal, terms, wallet):
            if await cancel(session, journal, voucher):
                _reverse(journal, terms, wallet, entry)
            if card.balance >= 0:
                break
    if terms.kind != "stamp":
        return False
    card.reached = await _still_reached(session, journal, terms, wallet)
    begins = card.lap * (terms.target or 0)
    return any(card.balance < position <= came_to - begins for position in card.reached)


def _reverse(journal: Journal, terms: Terms, wallet: Wallet, entry: LedgerEntry) -> None:
    """A card that is no longer complete is one with the card begun after it."""
    if terms.kind == "stamp" and entry.kind == "redeem":
        wallet.card(terms.id).lap -= 1
    journal.reverse(terms, wallet, posted(entry))


async def _unused(
    session: AsyncSession, journal: Journal, terms: Terms, wallet: Wallet
) -> list[tuple[Voucher, LedgerEntry]]:
    later = aliased(LedgerEntry)
    query = (
        select(Voucher, LedgerEntry)
        .join(LedgerEntry, (LedgerEntry.shop_id == Voucher.shop_id) & (LedgerEntry.voucher_id == Voucher.id))
        .where(
            Voucher.shop_id == journal.setup.shop_id,
            Voucher.customer_id == wallet.customer_id,
            Voucher.program_id == terms.id,
            Voucher.redeemed_at.is_(None),
            Voucher.cancelled_at.is_(None),
            LedgerEntry.kind == "redeem",
            ~exists().where(later.shop_id == Voucher.shop_id, later.reverses_id == LedgerEntry.id),
        )
        .order_by(Voucher.id.desc())
        .execution_options(populate_existing=True)
    )
    return [(voucher, entry) for voucher, entry in await session.execute(query)]


async def _still_reached(session: AsyncSession, journal: Journal, terms: Terms, wallet: Wallet) -> list[int]:
    """Positions of the vouchers given on the way that stand: those at a stamp that the card does not come to any more
    are cancelled, unless they were used. One that was given on a later card counts from the beginning of this one.
    """
    card, positions = wallet.card(terms.id), []
    for voucher in await session.scalars(_on_the_way(journal, terms, card.lap, wallet.customer_id)):
        position = (voucher.position or 0) + (voucher.lap - card.lap) * (terms.target or 0)
        if position <= card.balance or not await cancel(session, journal, voucher):
            positions.append(position)
    return sorted(positions)


def _on_the_way(journal: Journal, terms: Terms, lap: int, customer_id: UUID) -> Any:
    """Only the voucher of a complete card was paid for with stamps."""
    paid = exists().where(LedgerEntry.shop_id == Voucher.shop_id, LedgerEntry.voucher_id == Voucher.id)
    return (
        select(Voucher)
        .where(
            Voucher.shop_id == journal.setup.shop_id,
            Voucher.customer_id == customer_id,
            Voucher.program_id == terms.id,
            Voucher.lap >= lap,
            Voucher.cancelled_at.is_(None),
            ~paid,
        )
        .execution_options(populate_existing=True)
    )
