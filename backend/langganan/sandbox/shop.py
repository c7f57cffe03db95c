"""Opening a shop's sandbox, and emptying it.

A sandbox is a shop of its own, so it is kept apart as shops are. The ledger is append-only, so emptying it means
that it is retired and a fresh one takes its place; the keys follow.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID

from msgspec import Struct
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor, system
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.ids import new_id
from langganan.counter.models import Sale
from langganan.customers.schemas import CustomerIn
from langganan.customers.service import add_customer
from langganan.db.unit_of_work import enter_shop
from langganan.loyalty.programs import add_program
from langganan.loyalty.terms import PerAmount, PerVisit, ProgramIn, RewardIn
from langganan.shops.keys import NoSandbox
from langganan.shops.models import Shop
from langganan.shops.outlets import add_outlet
from langganan.shops.service import get_shop

_CUSTOMERS = (
    CustomerIn(name="Bu Sari", phone="0812-0000-0001"),
    CustomerIn(name="Pak Budi", phone="0812-0000-0002"),
)
_PROGRAMS = (
    ProgramIn(
        kind="stamp",
        name="Beli 5 gratis 1",
        earn=PerVisit(),
        rewards=[RewardIn(at=5, title="Gratis 1 kopi", kind="free_product")],
    ),
    ProgramIn(
        kind="points",
        name="Poin Sari",
        earn=PerAmount(amount=1000),
        rewards=[RewardIn(cost=50, title="Diskon Rp10.000", kind="discount_amount", value=10_000)],
    ),
)
_OUTLET = "Cabang contoh"


async def open_sandbox(session: AsyncSession, actor: Actor) -> tuple[Shop, bool]:
    """The shop's one sandbox, and whether it was opened now."""
    home = await _lock(session, actor.shop_id)
    if home.sandbox_id is not None:
        async with _inside(session, home.sandbox_id, home):
            return await get_shop(session, home.sandbox_id), False
    sandbox = await _furnish(session, home)
    await record(session, actor, "sandbox.created")
    return sandbox, True


async def reset_sandbox(session: AsyncSession, actor: Actor) -> Shop:
    home = await _lock(session, actor.shop_id)
    if home.sandbox_id is None:
        raise NoSandbox
    async with _inside(session, home.sandbox_id, home):
        (await get_shop(session, home.sandbox_id)).retired_at = now()
    sandbox = await _furnish(session, home)
    await record(session, actor, "sandbox.reset")
    return sandbox


class Tried(Struct, frozen=True):
    """Whether anything arrives from the till that is being connected."""

    sales: int
    last_at: datetime | None


async def tried_in(session: AsyncSession, actor: Actor, sandbox: Shop) -> Tried:
    home = await get_shop(session, actor.shop_id)
    counted = select(func.count(), func.max(Sale.recorded_at)).where(Sale.shop_id == sandbox.id)
    async with _inside(session, sandbox.id, home):
        sales, last_at = (await session.execute(counted)).one()
    return Tried(sales, last_at)


async def _lock(session: AsyncSession, shop_id: UUID) -> Shop:
    query = select(Shop).where(Shop.id == shop_id).with_for_update()
    return (await session.scalars(query)).one()


async def _furnish(session: AsyncSession, home: Shop) -> Shop:
    sandbox_id = new_id()
    async with _inside(session, sandbox_id, home):
        sandbox = Shop(
            id=sandbox_id,
            name=f"{home.name} (sandbox)",
            slug=f"sandbox-{sandbox_id.hex}",
            timezone=home.timezone,
            locale=home.locale,
            sandbox_of=home.id,
        )
        session.add(sandbox)
        await session.flush()
        await session.refresh(sandbox)
        nobody = system(sandbox_id)
        await add_outlet(session, nobody, _OUTLET)
        for program in _PROGRAMS:
            await add_program(session, nobody, program)
        for customer in _CUSTOMERS:
            await add_customer(session, nobody, customer, source="system")
    home.sandbox_id = sandbox_id
    await session.flush()
    return sandbox


@asynccontextmanager
async def _inside(session: AsyncSession, sandbox_id: UUID, home: Shop) -> AsyncIterator[None]:
    """In the same transaction, row-level security shows the sandbox, and then the real shop again."""
    await session.flush()
    await enter_shop(session, sandbox_id)
    yield
    await session.flush()
    await enter_shop(session, home.id)
