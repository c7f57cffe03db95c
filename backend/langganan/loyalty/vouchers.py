"""A voucher is issued once, redeemed once, and says why when it cannot be."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, Literal
from uuid import UUID

from sqlalchemy import Select, exists, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now, start_of_day, today
from langganan.core.errors import Conflict, NotFound, Says, bad_field
from langganan.core.ids import new_id
from langganan.core.secrets import new_code
from langganan.customers.models import Customer
from langganan.loyalty.ledger import Because, lock_customer, post
from langganan.loyalty.models import Program, Reward, Voucher, VoucherCode
from langganan.loyalty.schemas import RedeemIn, VoucherOut, voucher_out

CODE_LENGTH = 8
SHORT_CODE_LENGTH = 6
SHORT_CODE_LIVES = timedelta(seconds=60)
Status = Literal["good", "redeemed", "expired", "cancelled"]
_SALE_EXISTS = text("SELECT true FROM sales WHERE shop_id = :shop_id AND id = :id")


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


_REFUSAL: dict[str, type[Conflict]] = {
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
    why_not = _REFUSAL[status].says[language] if status in _REFUSAL else None
    return voucher_out(voucher, customer, status, why_not)


async def issue(
    session: AsyncSession,
    actor: Actor,
    timezone: str,
    customer_id: UUID,
    reward: Reward,
    because: Because,
    occurred_at: datetime,
) -> Voucher:
    """Valid to the end of the shop's day, `valid_days` from today."""
    last_day = today(timezone) + timedelta(days=reward.valid_days)
    fields = {
        "shop_id": actor.shop_id,
        "id": new_id(),
        "customer_id": customer_id,
        "program_id": reward.program_id,
        "reward_id": reward.id,
        "title": reward.title,
        "kind": reward.kind,
        "value": reward.value,
        "sale_id": because.sale_id,
        "stamp_id": because.stamp_id,
        "valid_until": start_of_day(last_day + timedelta(days=1), timezone),
    }
    voucher = None
    while voucher is None:
        statement = upsert(Voucher).values(**fields, code=new_code(CODE_LENGTH))
        voucher = await session.scalar(
            statement.on_conflict_do_nothing(index_elements=["shop_id", "code"]).returning(Voucher)
        )
    await record(
        session,
        actor,
        "voucher.issued",
        customer_id=customer_id,
        occurred_at=occurred_at,
        voucher_id=voucher.id,
        title=voucher.title,
        valid_until=voucher.valid_until,
    )
    return voucher


async def claim(
    session: AsyncSession, actor: Actor, timezone: str, customer_id: UUID, reward_id: UUID
) -> Voucher:
    """Points for a voucher. Raises BalanceTooLow, or Invalid for a reward that is not offered."""
    row = (
        await session.execute(
            select(Reward, Program)
            .join(Program, (Program.shop_id == Reward.shop_id) & (Program.id == Reward.program_id))
            .where(
                Reward.shop_id == actor.shop_id,
                Reward.id == reward_id,
                Reward.retired_at.is_(None),
                Reward.cost.is_not(None),
                Program.status == "active",
            )
        )
    ).first()
    if row is None:
        raise bad_field(
            "reward_id",
            "unknown_reward",
            id="Hadiah ini tidak sedang ditawarkan.",
            en="This reward is not on offer.",
        )
    reward, program = row
    await lock_customer(session, actor.shop_id, customer_id)
    moment = now()
    voucher = await issue(session, actor, timezone, customer_id, reward, Because(), moment)
    because = Because(voucher_id=voucher.id)
    await post(session, actor, program, customer_id, "redeem", -(reward.cost or 0), because, moment)
    return voucher


async def list_vouchers(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> Sequence[Voucher]:
    """Newest first, 200 at most."""
    query = (
        select(Voucher)
        .where(Voucher.shop_id == shop_id, Voucher.customer_id == customer_id)
        .order_by(Voucher.id.desc())
        .limit(200)
    )
    return (await session.scalars(query)).all()


async def find_voucher(session: AsyncSession, shop_id: UUID, code: str) -> tuple[Voucher, Customer]:
    """By its code, or by the short one on the customer's screen."""
    query = (
        select(Voucher, Customer)
        .join(Customer, (Customer.shop_id == Voucher.shop_id) & (Customer.id == Voucher.customer_id))
        .where(Voucher.shop_id == shop_id, _has_code(shop_id, code))
        .execution_options(populate_existing=True)
    )
    row = (await session.execute(query)).first()
    if row is None:
        raise NotFound
    return row[0], row[1]


async def redeem(session: AsyncSession, actor: Actor, code: str, data: RedeemIn) -> tuple[Voucher, Customer]:
    """One conditional UPDATE: of a hundred at once, one wins and the others hear why not."""
    if data.sale_id and not await session.scalar(
        _SALE_EXISTS, {"shop_id": actor.shop_id, "id": data.sale_id}
    ):
        raise bad_field("sale_id", "unknown_sale", id="Penjualan ini tidak ada.", en="There is no such sale.")
    moment = now()
    won = await session.scalar(
        update(Voucher)
        .where(
            Voucher.shop_id == actor.shop_id,
            _has_code(actor.shop_id, code),
            Voucher.redeemed_at.is_(None),
            Voucher.cancelled_at.is_(None),
            or_(Voucher.valid_until.is_(None), Voucher.valid_until > moment),
        )
        .values(redeemed_at=moment, redeemed_sale_id=data.sale_id, redeemed_ref=data.external_ref)
        .returning(Voucher.id)
        .execution_options(synchronize_session=False)
    )
    voucher, customer = await find_voucher(session, actor.shop_id, code)
    if won is None:
        raise _REFUSAL[status_of(voucher, moment)](redeemed_at=voucher.redeemed_at)
    await record(
        session,
        actor,
        "voucher.redeemed",
        customer_id=customer.id,
        voucher_id=voucher.id,
        title=voucher.title,
        sale_id=data.sale_id,
        external_ref=data.external_ref,
    )
    return voucher, customer


async def cancel(session: AsyncSession, actor: Actor, vouchers: Sequence[Voucher]) -> bool:
    """False when one was already used: then nothing may be taken back."""
    for voucher in vouchers:
        cancelled = await session.scalar(
            update(Voucher)
            .where(Voucher.shop_id == actor.shop_id, Voucher.id == voucher.id, Voucher.redeemed_at.is_(None))
            .values(cancelled_at=now())
            .returning(Voucher.id)
            .execution_options(synchronize_session=False)
        )
        if cancelled is None:
            return False
        await record(
            session,
            actor,
            "voucher.cancelled",
            customer_id=voucher.customer_id,
            voucher_id=voucher.id,
            title=voucher.title,
        )
    return True


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


def _has_code(shop_id: UUID, code: str) -> Any:
    asked = code.strip().upper().replace("-", "")
    if len(asked) != SHORT_CODE_LENGTH:
        return Voucher.code == asked
    by_short: Select[Any] = select(VoucherCode.voucher_id).where(
        VoucherCode.shop_id == shop_id,
        VoucherCode.code == asked,
        VoucherCode.voucher_id == Voucher.id,
        VoucherCode.expires_at > now(),
    )
    return exists(by_short)
