"""Using a voucher: once, by whoever may."""

from datetime import datetime, timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, or_, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import happened_at, now
from langganan.core.errors import Conflict, Forbidden, Says, bad_field
from langganan.customers.models import Customer
from langganan.loyalty.models import Voucher
from langganan.loyalty.schemas import RedeemIn
from langganan.loyalty.setup import setup_of
from langganan.loyalty.vouchers import REFUSAL, SHORT_CODE_LENGTH, find_voucher, has_code, status_of, tidy

_HOLD_SALE = text(
    "SELECT voided_at IS NULL AS stands FROM sales WHERE shop_id = :shop_id AND id = :id FOR SHARE"
)


class SaleTakenBack(Conflict):
    code, title = "sale_taken_back", "The sale was taken back"
    says: ClassVar[Says] = {
        "id": "Penjualan ini sudah dibatalkan. Vouchernya tidak jadi dipakai.",
        "en": "This sale was taken back. The voucher was not used.",
    }


class Reserved(Conflict):
    code, title, shows = "voucher_reserved", "Reserved on another device", ("reserved_until",)
    says: ClassVar[Says] = {
        "id": "Voucher ini sedang dipegang perangkat lain.",
        "en": "Another device holds this voucher.",
    }


class ScreenCodeRequired(Forbidden):
    code, title = "screen_code_required", "The code on the customer's screen is needed"
    says: ClassVar[Says] = {
        "id": "Minta pelanggan membuka kartunya dan menunjukkan kode 6 huruf di layar.",
        "en": "Ask the customer to open their card and show the six-letter code on the screen.",
    }


async def redeem(
    session: AsyncSession, actor: Actor, code: str, data: RedeemIn, *, trusted: bool = False
) -> tuple[Voucher, Customer]:
    """One conditional UPDATE: of a hundred at once, one wins and the others hear why not. With whosever sale it is.

    `trusted`: the shop's own rule for showing a code was kept already.
    """
    if data.sale_id:
        await _must_stand(session, actor.shop_id, data.sale_id)
    happened_at(data.occurred_at)
    held = await is_held(session, actor.shop_id, code, data)
    if not trusted and not held:
        await _must_be_shown(session, actor.shop_id, code)
    moment = now()
    used_at = happened_at(data.occurred_at) if held else moment
    won = await session.scalar(
        update(Voucher)
        .where(
            Voucher.shop_id == actor.shop_id,
            has_code(actor.shop_id, code),
            Voucher.redeemed_at.is_(None),
            Voucher.cancelled_at.is_(None),
            or_(Voucher.valid_until.is_(None), Voucher.valid_until > used_at),
            _is_free_for(data.reservation_id if held else None, moment),
        )
        .values(redeemed_at=used_at, redeemed_sale_id=data.sale_id, redeemed_ref=data.external_ref)
        .returning(Voucher.id)
        .execution_options(synchronize_session=False)
    )
    voucher, customer = await find_voucher(session, actor.shop_id, code)
    if won is None:
        raise _refusal(voucher, used_at)
    await record(
        session,
        actor,
        "voucher.redeemed",
        customer_id=customer.id,
        occurred_at=used_at,
        voucher_id=voucher.id,
        title=voucher.title,
        sale_id=data.sale_id,
        external_ref=data.external_ref,
    )
    return voucher, customer


async def would_redeem(session: AsyncSession, shop_id: UUID, code: str) -> Voucher:
    """Raises unless it is good now and nobody holds it."""
    moment = now()
    voucher, _ = await find_voucher(session, shop_id, code)
    is_reserved = voucher.reserved_until is not None and voucher.reserved_until > moment
    if is_reserved or status_of(voucher, moment) != "good":
        raise _refusal(voucher, moment)
    return voucher


async def is_held(session: AsyncSession, shop_id: UUID, code: str, data: RedeemIn) -> bool:
    """By the device that asks, when it was used there; any other `reservation_id` is worth nothing."""
    if data.reservation_id is None:
        return False
    voucher, _ = await find_voucher(session, shop_id, code)
    if voucher.reservation_id != data.reservation_id or voucher.reserved_until is None:
        return False
    return happened_at(data.occurred_at) < voucher.reserved_until


async def reserve(
    session: AsyncSession, actor: Actor, code: str, reservation_id: UUID, lasts: timedelta
) -> tuple[Voucher, Customer]:
    """Kept for one device, which may then use it with no signal; asked again, it is kept longer."""
    await _must_be_shown(session, actor.shop_id, code)
    moment = now()
    held = await session.scalar(
        update(Voucher)
        .where(
            Voucher.shop_id == actor.shop_id,
            has_code(actor.shop_id, code),
            Voucher.redeemed_at.is_(None),
            Voucher.cancelled_at.is_(None),
            or_(Voucher.valid_until.is_(None), Voucher.valid_until > moment),
            _is_free_for(reservation_id, moment),
        )
        .values(reservation_id=reservation_id, reserved_until=moment + lasts)
        .returning(Voucher.id)
        .execution_options(synchronize_session=False)
    )
    voucher, customer = await find_voucher(session, actor.shop_id, code)
    if held is None:
        raise _refusal(voucher, moment)
    await record(
        session,
        actor,
        "voucher.reserved",
        customer_id=customer.id,
        voucher_id=voucher.id,
        title=voucher.title,
        until=voucher.reserved_until,
    )
    return voucher, customer


async def release(session: AsyncSession, shop_id: UUID, code: str, reservation_id: UUID) -> None:
    """By the device that holds it; by any other nothing happens."""
    await session.execute(
        update(Voucher)
        .where(Voucher.shop_id == shop_id, has_code(shop_id, code), Voucher.reservation_id == reservation_id)
        .values(reservation_id=None, reserved_until=None)
        .execution_options(synchronize_session=False)
    )


async def _must_stand(session: AsyncSession, shop_id: UUID, sale_id: UUID) -> None:
    """Whoever takes it back meanwhile waits, and makes the voucher good again."""
    stands = await session.scalar(_HOLD_SALE, {"shop_id": shop_id, "id": sale_id})
    if stands is None:
        raise bad_field("sale_id", "unknown_sale", id="Penjualan ini tidak ada.", en="There is no such sale.")
    if not stands:
        raise SaleTakenBack


async def _must_be_shown(session: AsyncSession, shop_id: UUID, code: str) -> None:
    setup = await setup_of(session, shop_id)
    if setup.redeem_with == "screen" and len(tidy(code)) != SHORT_CODE_LENGTH:
        raise ScreenCodeRequired


def _is_free_for(reservation_id: UUID | None, moment: datetime) -> ColumnElement[bool]:
    free = or_(Voucher.reserved_until.is_(None), Voucher.reserved_until <= moment)
    return free if reservation_id is None else or_(free, Voucher.reservation_id == reservation_id)


def _refusal(voucher: Voucher, moment: datetime) -> Conflict:
    status = status_of(voucher, moment)
    if status == "good":
        return Reserved(reserved_until=voucher.reserved_until)
    return REFUSAL[status](redeemed_at=voucher.redeemed_at)
