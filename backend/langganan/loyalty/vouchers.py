"""A voucher is issued once, and says whether it is good and why not."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, Literal
from uuid import UUID

from sqlalchemy import Select, exists, or_, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.clock import now, today
from langganan.core.errors import Conflict, NotFound, Says, bad_field
from langganan.core.paging import Position
from langganan.core.secrets import new_code
from langganan.customers.models import Customer
from langganan.loyalty.books import open_books, write_locked
from langganan.loyalty.journal import Because, Journal
from langganan.loyalty.models import Voucher, VoucherCode
from langganan.loyalty.rules import why_not
from langganan.loyalty.schemas import VoucherOut, voucher_out
from langganan.loyalty.setup import Offer, Terms
from langganan.loyalty.snapshot import Wallet

SHORT_CODE_LENGTH = 6
_BETWEEN = re.compile(r"[\s-]")
SHORT_CODE_LIVES = timedelta(seconds=60)
_NEWEST_ON_CARD = 100
_GOOD_ON_CARD = 500
Status = Literal["good", "redeemed", "expired", "cancelled"]


class AlreadyRedeemed(Conflict):
    code, title, shows = "voucher_already_redeemed", "Already used", ("redeemed_at",)
    says: ClassVar[Says] = {"id": "Voucher ini sudah dipakai.", "en": "This voucher was already used."}


class Expired(Conflict):
    code, title = "voucher_expired", "Expired"
    says: ClassVar[Says] = {
        "id": "Voucher ini sudah lewat masa berlakunya.",
        "en": "This voucher has expired.",
    }


class Cancelled(Conflict):
    code, title = "voucher_cancelled", "Cancelled"
    says: ClassVar[Says] = {"id": "Voucher ini sudah dibatalkan.", "en": "This voucher was cancelled."}


class SoldOut(Conflict):
    code, title = "reward_sold_out", "None left"
    says: ClassVar[Says] = {"id": "Hadiah ini sudah habis.", "en": "There is none of this reward left."}


class HadEnough(Conflict):
    code, title = "reward_limit_reached", "Had often enough"
    says: ClassVar[Says] = {
        "id": "Pelanggan ini sudah mendapat hadiah ini sebanyak yang boleh.",
        "en": "This customer has had this reward as often as anybody may.",
    }


class NotForThem(Conflict):
    code, title = "reward_not_for_customer", "Not for this customer"
    says: ClassVar[Says] = {
        "id": "Hadiah ini bukan untuk pelanggan ini.",
        "en": "This reward is not for this customer.",
    }


_CANNOT_HAVE: dict[str, type[Conflict]] = {
    "sold_out": SoldOut,
    "had_enough": HadEnough,
    "not_for_you": NotForThem,
}
REFUSAL: dict[str, type[Conflict]] = {
    "redeemed": AlreadyRedeemed,
    "expired": Expired,
    "cancelled": Cancelled,
}


def status_of(voucher: Voucher, at: datetime | None = None) -> Status:
    if voucher.redeemed_at:
        return "redeemed"
    if voucher.cancelled_at:
        return "cancelled"
    if voucher.valid_until and voucher.valid_until <= (at or now()):
        return "expired"
    return "good"


def describe(voucher: Voucher, customer: Customer, language: str) -> VoucherOut:
    status = status_of(voucher)
    why_not = REFUSAL[status].says[language] if status in REFUSAL else None
    return voucher_out(voucher, customer, status, why_not)


def claim(journal: Journal, wallet: Wallet, reward_id: UUID, sale_id: UUID | None = None) -> dict[str, Any]:
    """Points for a voucher. Raises BalanceTooLow, or says why the reward cannot be had."""
    terms, offer = _on_offer(journal, reward_id)
    reason = why_not(journal.snapshot, journal.setup, terms, wallet, offer)
    if reason:
        raise _CANNOT_HAVE[reason]
    journal.expire(wallet)
    voucher = journal.issue(wallet, terms, offer, Because(sale_id=sale_id))
    journal.spend(terms, wallet, offer.cost or 0, Because(sale_id=sale_id, voucher_id=voucher["id"]))
    return voucher


async def claim_reward(session: AsyncSession, actor: Actor, customer_id: UUID, reward_id: UUID) -> Voucher:
    opened = await open_books(session, actor.shop_id, [customer_id])
    journal = Journal(opened.snapshot, opened.setup, actor, now())
    voucher_id = claim(journal, opened.wallet(customer_id), reward_id)["id"]
    await write_locked(session, actor.shop_id, journal.finished())
    return (
        await session.scalars(
            select(Voucher).where(Voucher.shop_id == actor.shop_id, Voucher.id == voucher_id)
        )
    ).one()


async def list_vouchers(
    session: AsyncSession,
    shop_id: UUID,
    customer_id: UUID,
    *,
    limit: int,
    after: Position | None = None,
    good: bool = False,
) -> Sequence[Voucher]:
    """Newest first, and one more than the page holds when there is a next one. `good`: only what can be used."""
    query = (
        select(Voucher)
        .where(Voucher.shop_id == shop_id, Voucher.customer_id == customer_id)
        .order_by(Voucher.id.desc())
        .limit(limit + 1)
    )
    if after:
        query = query.where(Voucher.id < after.id)
    if good:
        query = query.where(
            Voucher.redeemed_at.is_(None),
            Voucher.cancelled_at.is_(None),
            or_(Voucher.valid_until.is_(None), Voucher.valid_until > now()),
        )
    return (await session.scalars(query)).all()


async def vouchers_on_card(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> list[Voucher]:
    """The newest ones, and older ones that are still good."""
    newest = await list_vouchers(session, shop_id, customer_id, limit=_NEWEST_ON_CARD)
    if len(newest) <= _NEWEST_ON_CARD:
        return [*newest]
    good = await list_vouchers(session, shop_id, customer_id, limit=_GOOD_ON_CARD, good=True)
    return sorted({*newest, *good}, key=lambda voucher: voucher.id, reverse=True)


async def voucher_of(session: AsyncSession, shop_id: UUID, customer_id: UUID, voucher_id: UUID) -> Voucher:
    """Raises NotFound for somebody else's."""
    query = select(Voucher).where(
        Voucher.shop_id == shop_id, Voucher.id == voucher_id, Voucher.customer_id == customer_id
    )
    voucher = await session.scalar(query)
    if voucher is None:
        raise NotFound
    return voucher


async def find_voucher(session: AsyncSession, shop_id: UUID, code: str) -> tuple[Voucher, Customer]:
    """By its code, or by the short one on the customer's screen."""
    query = (
        select(Voucher, Customer)
        .join(Customer, (Customer.shop_id == Voucher.shop_id) & (Customer.id == Voucher.customer_id))
        .where(Voucher.shop_id == shop_id, has_code(shop_id, code))
        .execution_options(populate_existing=True)
    )
    row = (await session.execute(query)).first()
    if row is None:
        raise NotFound
    return row[0], row[1]


async def short_code(session: AsyncSession, shop_id: UUID, voucher_id: UUID) -> tuple[str, datetime]:
    """For the customer's screen; lives 60 seconds."""
    expires_at = now() + SHORT_CODE_LIVES
    code = None
    while code is None:
        fresh = upsert(VoucherCode).values(
            shop_id=shop_id, code=new_code(SHORT_CODE_LENGTH), voucher_id=voucher_id, expires_at=expires_at
        )
        code = await session.scalar(fresh.on_conflict_do_nothing().returning(VoucherCode.code))
    return code, expires_at


def _on_offer(journal: Journal, reward_id: UUID) -> tuple[Terms, Offer]:
    day = today(journal.setup.timezone, journal.moment)
    for terms in journal.setup.programs.values():
        for offer in terms.offers:
            if offer.id == reward_id and offer.cost is not None and terms.runs_on(day):
                return terms, offer
    raise bad_field(
        "reward_id",
        "unknown_reward",
        id="Hadiah ini tidak sedang ditawarkan.",
        en="This reward is not on offer.",
    )


def tidy(code: str) -> str:
    """As it is stored, from however it is printed or typed."""
    return _BETWEEN.sub("", code).upper()


def has_code(shop_id: UUID, code: str) -> Any:
    asked = tidy(code)
    if len(asked) != SHORT_CODE_LENGTH:
        return Voucher.code == asked
    by_short: Select[Any] = select(VoucherCode.voucher_id).where(
        VoucherCode.shop_id == shop_id,
        VoucherCode.code == asked,
        VoucherCode.voucher_id == Voucher.id,
        VoucherCode.expires_at > now(),
    )
    return exists(by_short)
