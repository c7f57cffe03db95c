"""What was recorded at the counter, looked at later: by whom, and whether it may be taken back."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.clock import whole_day
from langganan.core.errors import NotFound
from langganan.core.paging import Position
from langganan.counter.answers import get_sale, sale_answer_of, sale_out, stamp_answer_of
from langganan.counter.models import Sale, Stamp
from langganan.counter.schemas import RecorderOut, SaleRecord, SaleRow, StampRecord, VoidOut
from langganan.counter.void import may_void
from langganan.customers.models import Customer
from langganan.shops.models import ApiKey, Staff
from langganan.shops.service import get_shop


class Wanted(Struct, frozen=True, kw_only=True):
    customer_id: UUID | None = None
    day: date | None = None
    """In the shop's time zone."""
    staff_id: UUID | None = None
    """Who recorded them."""
    outlet_id: UUID | None = None


async def list_sales(
    session: AsyncSession, actor: Actor, wanted: Wanted, *, limit: int, after: Position | None
) -> Sequence[SaleRow]:
    """Newest first; one more than `limit` says that there is a next page."""
    query = (
        select(Sale, Customer.name, func.coalesce(Staff.name, ApiKey.name))
        .outerjoin(Customer, (Customer.shop_id == Sale.shop_id) & (Customer.id == Sale.customer_id))
        .outerjoin(Staff, (Staff.shop_id == Sale.shop_id) & (Staff.id == Sale.actor_id))
        .outerjoin(ApiKey, (ApiKey.shop_id == Sale.shop_id) & (ApiKey.id == Sale.actor_id))
        .where(Sale.shop_id == actor.shop_id, *_conditions(wanted))
    )
    if wanted.day:
        span = whole_day(wanted.day, (await get_shop(session, actor.shop_id)).timezone)
        if span is None:
            return []
        query = query.where(Sale.occurred_at >= span[0], Sale.occurred_at < span[1])
    if after:
        query = query.where(tuple_(Sale.occurred_at, Sale.id) < (after.at, after.id))
    query = query.order_by(Sale.occurred_at.desc(), Sale.id.desc()).limit(limit + 1)
    return [
        SaleRow(
            **msgspec.structs.asdict(sale_out(sale)),
            customer_name=customer_name,
            recorded_by=RecorderOut(kind=sale.actor_kind, id=sale.actor_id, name=recorder),
            may_void=may_void(actor, sale),
        )
        for sale, customer_name, recorder in await session.execute(query)
    ]


async def sale_record(session: AsyncSession, actor: Actor, sale_id: UUID, public_url: str) -> SaleRecord:
    sale = await get_sale(session, actor.shop_id, sale_id)
    answer = await sale_answer_of(session, sale, public_url)
    return SaleRecord(
        **_fields(answer), recorded_by=await _recorder(session, sale), may_void=may_void(actor, sale)
    )


async def stamp_record(session: AsyncSession, actor: Actor, stamp_id: UUID, public_url: str) -> StampRecord:
    stamp = await session.scalar(select(Stamp).where(Stamp.shop_id == actor.shop_id, Stamp.id == stamp_id))
    if stamp is None:
        raise NotFound
    return StampRecord(
        **_fields(await stamp_answer_of(session, stamp, public_url)),
        count=stamp.count,
        note=stamp.note,
        status="voided" if stamp.voided_at else "recorded",
        occurred_at=stamp.occurred_at,
        recorded_at=stamp.recorded_at,
        outlet_id=stamp.outlet_id,
        void=VoidOut(at=stamp.voided_at, reason=stamp.void_reason) if stamp.voided_at else None,
        recorded_by=await _recorder(session, stamp),
        may_void=may_void(actor, stamp),
    )


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.customer_id:
        found.append(Sale.customer_id == wanted.customer_id)
    if wanted.staff_id:
        found += [Sale.actor_kind == "staff", Sale.actor_id == wanted.staff_id]
    if wanted.outlet_id:
        found.append(Sale.outlet_id == wanted.outlet_id)
    return found


async def _recorder(session: AsyncSession, given: Sale | Stamp) -> RecorderOut:
    model: Any = Staff if given.actor_kind == "staff" else ApiKey
    named = select(model.name).where(model.shop_id == given.shop_id, model.id == given.actor_id)
    name = await session.scalar(named) if given.actor_id else None
    return RecorderOut(kind=given.actor_kind, id=given.actor_id, name=name)


def _fields(answer: Struct) -> dict[str, Any]:
    return msgspec.structs.asdict(answer)
