"""Writing and reading the event log."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import insert, select, text, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.models import Event
from langganan.activity.types import PERSONAL
from langganan.core.clock import now
from langganan.core.ids import new_id
from langganan.core.paging import Position


class Sought(Struct, frozen=True, kw_only=True):
    type: str | None = None
    staff_id: UUID | None = None
    """Who did it."""
    customer_id: UUID | None = None
    since: datetime | None = None


async def record(
    session: AsyncSession,
    actor: Actor,
    type_: str,
    *,
    customer_id: UUID | None = None,
    occurred_at: datetime | None = None,
    **data: Any,
) -> None:
    """One event, in the transaction of what happened."""
    await record_all(session, [event(actor, type_, customer_id=customer_id, occurred_at=occurred_at, **data)])


def event(
    actor: Actor,
    type_: str,
    *,
    customer_id: UUID | None = None,
    occurred_at: datetime | None = None,
    **data: Any,
) -> dict[str, Any]:
    """The row of an event, for `record_all`."""
    if type_ not in PERSONAL:
        raise KeyError(f"{type_} is not an event type: add it to activity/types.py")
    return {
        "shop_id": actor.shop_id,
        "id": new_id(),
        "type": type_,
        "customer_id": customer_id,
        "actor_kind": actor.kind,
        "actor_id": actor.id,
        "data": msgspec.to_builtins(data),
        "occurred_at": occurred_at or now(),
    }


async def record_all(session: AsyncSession, events: Iterable[dict[str, Any]]) -> None:
    if rows := list(events):
        await session.execute(insert(Event), rows)


async def timeline(
    session: AsyncSession, shop_id: UUID, customer_id: UUID, *, limit: int, after: Position | None
) -> Sequence[Event]:
    """Newest first; one more than `limit` says that there is a next page."""
    return await events_of(session, shop_id, Sought(customer_id=customer_id), limit=limit, after=after)


async def events_of(
    session: AsyncSession, shop_id: UUID, sought: Sought, *, limit: int, after: Position | None
) -> Sequence[Event]:
    """As `timeline`, of the whole shop."""
    query = select(Event).where(Event.shop_id == shop_id)
    if sought.type is not None:
        query = query.where(Event.type == sought.type)
    if sought.staff_id is not None:
        query = query.where(Event.actor_kind == "staff", Event.actor_id == sought.staff_id)
    if sought.customer_id is not None:
        query = query.where(Event.customer_id == sought.customer_id)
    if sought.since is not None:
        query = query.where(Event.occurred_at >= sought.since)
    if after:
        query = query.where(tuple_(Event.occurred_at, Event.id) < (after.at, after.id))
    query = query.order_by(Event.occurred_at.desc(), Event.id.desc()).limit(limit + 1)
    return (await session.scalars(query)).all()


_BLANK = text(
    "UPDATE events SET data = data - CAST(:fields AS text[])"
    " WHERE shop_id = :shop_id AND customer_id = ANY (:customer_ids) AND type = :type"
)


async def blank_personal(session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]) -> None:
    """Erasure: the events stay, what is personal in them goes."""
    for type_, fields in PERSONAL.items():
        if fields:
            await session.execute(
                _BLANK,
                {"fields": list(fields), "shop_id": shop_id, "customer_ids": [*customer_ids], "type": type_},
            )
