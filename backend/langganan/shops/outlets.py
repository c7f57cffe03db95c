"""The places where a shop sells."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import Invalid, NotFound, bad_field
from langganan.core.fields import given
from langganan.shops.models import Outlet
from langganan.shops.schemas import OutletPatch


async def list_outlets(session: AsyncSession, shop_id: UUID) -> Sequence[Outlet]:
    """In the order in which they were opened; the archived ones too, for the sales that were made there."""
    return (await session.scalars(select(Outlet).where(Outlet.shop_id == shop_id).order_by(Outlet.id))).all()


async def find_outlet(
    session: AsyncSession, shop_id: UUID, outlet_id: UUID | None, field: str = "outlet_id"
) -> Outlet | None:
    """None where none is named. Nothing happens any more at one that is archived: it is as good as unknown."""
    if outlet_id is None:
        return None
    query = select(Outlet).where(
        Outlet.shop_id == shop_id, Outlet.id == outlet_id, Outlet.archived_at.is_(None)
    )
    outlet = await session.scalar(query)
    if outlet is None:
        raise unknown_outlet(field)
    return outlet


async def open_outlets(session: AsyncSession, shop_id: UUID) -> frozenset[UUID]:
    query = select(Outlet.id).where(Outlet.shop_id == shop_id, Outlet.archived_at.is_(None))
    return frozenset(await session.scalars(query))


def must_be_no_outlet(outlet_id: UUID | None, field: str = "outlet_id") -> None:
    if outlet_id is not None:
        raise unknown_outlet(field)


def unknown_outlet(field: str = "outlet_id") -> Invalid:
    return bad_field(field, "unknown_outlet", id="Cabang ini tidak dikenal.", en="This outlet is not known.")


async def add_outlet(session: AsyncSession, actor: Actor, name: str) -> Outlet:
    outlet = Outlet(shop_id=actor.shop_id, name=name.strip())
    session.add(outlet)
    await session.flush()
    await session.refresh(outlet)
    await record(session, actor, "outlet.created", outlet_id=outlet.id, name=outlet.name)
    return outlet


async def update_outlet(session: AsyncSession, actor: Actor, outlet_id: UUID, patch: OutletPatch) -> Outlet:
    query = select(Outlet).where(Outlet.shop_id == actor.shop_id, Outlet.id == outlet_id)
    outlet = await session.scalar(query.with_for_update())
    if outlet is None:
        raise NotFound
    changes: dict[str, Any] = given(patch)
    if "name" in changes:
        outlet.name = changes["name"].strip()
    if "archived" in changes:
        outlet.archived_at = (outlet.archived_at or now()) if changes["archived"] else None
    if changes:
        await session.flush()
        archived = outlet.archived_at is not None
        await record(
            session, actor, "outlet.updated", outlet_id=outlet.id, name=outlet.name, archived=archived
        )
    return outlet
