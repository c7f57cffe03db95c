"""What the counter answers, read back from the books: the first time and every time after."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.errors import NotFound
from langganan.counter.models import Sale, Stamp
from langganan.counter.schemas import (
    BuyerOut,
    EarnedOut,
    IssuedOut,
    ItemOut,
    SaleAnswer,
    SaleOut,
    StampAnswer,
    UsedOut,
    VoidOut,
)
from langganan.customers import cards
from langganan.customers.models import Customer
from langganan.loyalty.balances import target_of
from langganan.loyalty.models import LedgerEntry, Program, Voucher
from langganan.loyalty.programs import rewards_of


async def get_sale(session: AsyncSession, shop_id: UUID, sale_id: UUID) -> Sale:
    sale = await session.scalar(select(Sale).where(Sale.shop_id == shop_id, Sale.id == sale_id))
    if sale is None:
        raise NotFound
    return sale


async def sale_answer_of(session: AsyncSession, sale: Sale, public_url: str) -> SaleAnswer:
    return SaleAnswer(
        sale=sale_out(sale),
        customer=await _buyer(session, sale.shop_id, sale.customer_id, sale.customer_is_new, public_url),
        earned=await _earned(session, sale.shop_id, sale.customer_id, LedgerEntry.sale_id == sale.id),
        vouchers=await _issued(session, sale.shop_id, sale.customer_id, Voucher.sale_id == sale.id),
        redeemed=await _used(session, sale),
        withheld="daily_limit_reached" if sale.withheld else None,
    )


async def stamp_answer_of(session: AsyncSession, stamp: Stamp, public_url: str) -> StampAnswer:
    buyer = await _buyer(session, stamp.shop_id, stamp.customer_id, False, public_url)
    assert buyer is not None
    return StampAnswer(
        stamp_id=stamp.id,
        customer=buyer,
        earned=await _earned(session, stamp.shop_id, stamp.customer_id, LedgerEntry.stamp_id == stamp.id),
        vouchers=await _issued(session, stamp.shop_id, stamp.customer_id, Voucher.stamp_id == stamp.id),
    )


def sale_out(sale: Sale) -> SaleOut:
    return SaleOut(
        id=sale.id,
        amount=sale.amount,
        status="voided" if sale.voided_at else "recorded",
        items=[ItemOut(**item) for item in sale.items],
        occurred_at=sale.occurred_at,
        recorded_at=sale.recorded_at,
        outlet_id=sale.outlet_id,
        external_ref=sale.external_ref,
        customer_id=sale.customer_id,
        void=VoidOut(at=sale.voided_at, reason=sale.void_reason) if sale.voided_at else None,
    )


async def _buyer(
    session: AsyncSession, shop_id: UUID, customer_id: UUID | None, is_new: bool, public_url: str
) -> BuyerOut | None:
    if customer_id is None:
        return None
    customer = await session.scalar(
        select(Customer).where(Customer.shop_id == shop_id, Customer.id == customer_id)
    )
    assert customer is not None
    card_url = None
    if customer.erased_at is None:
        card_url = cards.card_url(public_url, await cards.token_of(session, shop_id, customer_id))
    return BuyerOut(id=customer.id, name=customer.name, new=is_new, card_url=card_url)


async def _earned(session: AsyncSession, shop_id: UUID, customer_id: UUID | None, of: Any) -> list[EarnedOut]:
    """Per programme: what was given, and the balance it left; a card that was completed is at zero again."""
    rows = await session.execute(
        select(LedgerEntry, Program)
        .join(Program, (Program.shop_id == LedgerEntry.shop_id) & (Program.id == LedgerEntry.program_id))
        .where(
            LedgerEntry.shop_id == shop_id,
            of,
            LedgerEntry.customer_id == customer_id,
            LedgerEntry.kind.in_(("earn", "redeem")),
        )
        .order_by(LedgerEntry.program_id, LedgerEntry.id)
    )
    entries = rows.all()
    rewards = await rewards_of(session, shop_id, [program.id for _, program in entries])
    found: dict[UUID, EarnedOut] = {}
    for entry, program in entries:
        given = found.setdefault(
            program.id,
            EarnedOut(
                program_id=program.id,
                unit="stamp" if program.kind == "stamp" else "point",
                amount=0,
                balance=0,
                target=target_of(rewards[program.id]),
            ),
        )
        given.amount += entry.amount if entry.kind == "earn" else 0
        given.balance = entry.balance_after
    return [given for given in found.values() if given.amount]


async def _issued(session: AsyncSession, shop_id: UUID, customer_id: UUID | None, of: Any) -> list[IssuedOut]:
    """By itself: what was bought with points at that moment is among what was redeemed."""
    query = (
        select(Voucher)
        .where(
            Voucher.shop_id == shop_id, of, Voucher.customer_id == customer_id, Voucher.position.is_not(None)
        )
        .order_by(Voucher.id)
    )
    return [
        IssuedOut(id=voucher.id, code=voucher.code, title=voucher.title, valid_until=voucher.valid_until)
        for voucher in await session.scalars(query)
    ]


async def _used(session: AsyncSession, sale: Sale) -> list[UsedOut]:
    query = (
        select(Voucher)
        .where(Voucher.shop_id == sale.shop_id, Voucher.redeemed_sale_id == sale.id)
        .order_by(Voucher.id)
    )
    return [
        UsedOut(id=voucher.id, code=voucher.code, title=voucher.title)
        for voucher in await session.scalars(query)
    ]
