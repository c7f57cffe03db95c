"""The home screen's numbers, each from an index on today's rows."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.campaigns.models import Campaign
from langganan.core.clock import now, start_of_day, today
from langganan.counter.models import Sale
from langganan.customers.models import Customer, CustomerFacts
from langganan.insights.schemas import Day, HomeOut, Today, Waiting
from langganan.loyalty.models import LedgerEntry, Program, Voucher
from langganan.messaging.models import ChannelAccount, Delivery
from langganan.shops.models import Shop

COUNT_NO_FURTHER = 10_000


async def home(session: AsyncSession, shop: Shop) -> HomeOut:
    day = today(shop.timezone)
    since = start_of_day(day, shop.timezone)
    return HomeOut(
        today=await _today(session, shop.id, since),
        waiting=Waiting(
            hand_queue=await _count(
                session,
                select(Delivery.id).where(
                    Delivery.shop_id == shop.id,
                    Delivery.status.in_(("queued", "opened")),
                    Delivery.due_at.is_(None),
                ),
            ),
            unknown=await _count(
                session, select(Delivery.id).where(Delivery.shop_id == shop.id, Delivery.status == "unknown")
            ),
        ),
        customers=await _count(
            session, select(Customer.id).where(Customer.shop_id == shop.id, Customer.erased_at.is_(None))
        ),
        has_program=await _any(session, Program, shop.id),
        has_channel=await _any(session, ChannelAccount, shop.id, ChannelAccount.removed_at.is_(None)),
        has_campaign=await _any(session, Campaign, shop.id),
        last_seven_days=await _last_seven_days(session, shop),
    )


async def _today(session: AsyncSession, shop_id: UUID, since: datetime) -> Today:
    standing = (Sale.shop_id == shop_id, Sale.occurred_at >= since, Sale.voided_at.is_(None))
    sales, revenue = (
        await session.execute(select(func.count(), func.coalesce(func.sum(Sale.amount), 0)).where(*standing))
    ).one()
    returning = await session.scalar(
        select(func.count(distinct(Sale.customer_id)))
        .join(
            CustomerFacts,
            (CustomerFacts.shop_id == Sale.shop_id) & (CustomerFacts.customer_id == Sale.customer_id),
        )
        .where(*standing, CustomerFacts.first_at < since)
    )
    new_customers = await session.scalar(
        select(func.count()).where(
            Customer.shop_id == shop_id, Customer.created_at >= since, Customer.erased_at.is_(None)
        )
    )
    stamps = await session.scalar(
        select(func.coalesce(func.sum(LedgerEntry.amount), 0))
        .join(Program, (Program.shop_id == LedgerEntry.shop_id) & (Program.id == LedgerEntry.program_id))
        .join(Sale, (Sale.shop_id == LedgerEntry.shop_id) & (Sale.id == LedgerEntry.sale_id), isouter=True)
        .where(
            LedgerEntry.shop_id == shop_id,
            LedgerEntry.recorded_at >= since,
            LedgerEntry.kind == "earn",
            Program.kind == "stamp",
            Sale.voided_at.is_(None),
        )
    )
    redeemed = await session.scalar(
        select(func.count()).where(Voucher.shop_id == shop_id, Voucher.redeemed_at >= since)
    )
    return Today(
        sales=sales,
        revenue=int(revenue),
        new_customers=new_customers or 0,
        returning_customers=returning or 0,
        stamps=int(stamps or 0),
        rewards_redeemed=redeemed or 0,
    )


async def _last_seven_days(session: AsyncSession, shop: Shop) -> list[Day]:
    """The last one is today; a day with no sale is there, at zero."""
    last = today(shop.timezone, now())
    days = [last - timedelta(days=back) for back in range(6, -1, -1)]
    local_day = func.date(func.timezone(shop.timezone, Sale.occurred_at))
    rows = await session.execute(
        select(local_day.label("day"), func.count().label("sales"), func.sum(Sale.amount).label("revenue"))
        .where(
            Sale.shop_id == shop.id,
            Sale.occurred_at >= start_of_day(days[0], shop.timezone),
            Sale.voided_at.is_(None),
        )
        .group_by(local_day)
    )
    by_day = {row.day: row for row in rows}
    return [
        Day(day=day, sales=by_day[day].sales, revenue=int(by_day[day].revenue))
        if day in by_day
        else Day(day=day, sales=0, revenue=0)
        for day in days
    ]


async def _count(session: AsyncSession, query: Any) -> int:
    """As far as anybody needs to know."""
    counted = select(func.count()).select_from(query.limit(COUNT_NO_FURTHER).subquery())
    return await session.scalar(counted) or 0


async def _any(session: AsyncSession, model: Any, shop_id: UUID, *conditions: Any) -> bool:
    query = select(model.id).where(model.shop_id == shop_id, *conditions)
    return bool(await session.scalar(select(query.exists())))
