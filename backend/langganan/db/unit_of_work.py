"""The only place that commits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.db.engine import Sessions

_SET_SHOP = text("SELECT set_config('app.shop_id', :shop_id, true)")


@asynccontextmanager
async def unit_of_work(sessions: Sessions, shop_id: UUID | None = None) -> AsyncIterator[AsyncSession]:
    """One transaction that sees one shop's rows, or none: committed at the end, undone by an error."""
    async with sessions() as session, session.begin():
        if shop_id is not None:
            await enter_shop(session, shop_id)
        yield session


async def enter_shop(session: AsyncSession, shop_id: UUID) -> None:
    """From here to the end of the transaction, row-level security shows this shop's rows only."""
    await session.execute(_SET_SHOP, {"shop_id": str(shop_id)})


@asynccontextmanager
async def undone_by_error(session: AsyncSession) -> AsyncIterator[None]:
    """A savepoint: what happened inside is taken back by an error, what came before stays."""
    async with session.begin_nested():
        yield
