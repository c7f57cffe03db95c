"""Who did what: the event log of the whole shop, told in sentences."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.log import Sought, events_of
from langganan.activity.models import Event
from langganan.activity.telling import tell
from langganan.core.errors import bad_field
from langganan.core.paging import Position
from langganan.customers.models import Customer
from langganan.profiles.schemas import ActivityItem, ActorOut, CustomerRef
from langganan.shops.models import ApiKey, Staff

Next = tuple[datetime, UUID] | None


class Names(Struct):
    actors: dict[UUID | None, str]
    """Staff and keys, those too who are not here any more."""
    customers: dict[UUID, str]


async def list_activity(
    session: AsyncSession, shop_id: UUID, sought: Sought, language: str, *, limit: int, after: Position | None
) -> tuple[list[ActivityItem], Next]:
    if sought.since is not None and sought.since.tzinfo is None:
        raise bad_field(
            "since", "no_zone", id="Sebutkan zona waktunya, misalnya Z.", en="Say the time zone, such as Z."
        )
    found = await events_of(session, shop_id, sought, limit=limit, after=after)
    events = found[:limit]
    names = await names_in(session, shop_id, events)
    last = events[-1] if len(found) > limit else None
    items = [_item(event, names, language) for event in events]
    return items, (last.occurred_at, last.id) if last else None


async def names_in(session: AsyncSession, shop_id: UUID, events: Sequence[Event]) -> Names:
    """In three queries, however many events."""
    about = [UUID(event.data["staff_id"]) for event in events if "staff_id" in event.data]
    staff = {event.actor_id for event in events if event.actor_kind == "staff"} | {*about}
    keys = {event.actor_id for event in events if event.actor_kind == "key"}
    customers = {event.customer_id for event in events} | {friend_in(event) for event in events}
    named: list[dict[Any, str]] = []
    for model, ids in ((Staff, staff), (ApiKey, keys), (Customer, customers)):
        query = select(model.id, model.name).where(model.shop_id == shop_id, model.id.in_(ids - {None}))
        named.append({row.id: row.name for row in await session.execute(query)} if ids - {None} else {})
    return Names(actors=named[0] | named[1], customers=named[2])


def friend_in(event: Event) -> UUID | None:
    """Who brought this customer, or was brought by them."""
    found = event.data.get("referrer_id") or event.data.get("friend_id")
    return UUID(found) if found else None


def told(event: Event, names: Names, language: str) -> dict[str, Any]:
    """What the timeline and the list of who did what say alike."""
    about = event.data.get("staff_id")
    friend = friend_in(event)
    said = tell(
        event.type,
        event.data,
        language,
        staff=names.actors.get(UUID(about)) if about else None,
        friend=names.customers.get(friend) if friend else None,
    )
    return {
        "id": event.id,
        "type": event.type,
        "occurred_at": event.occurred_at,
        "actor": ActorOut(kind=event.actor_kind, id=event.actor_id, name=names.actors.get(event.actor_id)),
        "text": said.text,
        "note": said.note,
        "data": event.data,
    }


def _item(event: Event, names: Names, language: str) -> ActivityItem:
    customer = (
        CustomerRef(id=event.customer_id, name=names.customers.get(event.customer_id) or None)
        if event.customer_id
        else None
    )
    return ActivityItem(**told(event, names, language), customer=customer)
