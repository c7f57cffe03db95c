"""Whom to greet today: a short list, each with the reason and a text that is ready to send."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from msgspec import Struct
from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import now, today
from langganan.customers.models import Customer
from langganan.customers.models import CustomerFacts as Facts
from langganan.loyalty.calendar import months_before
from langganan.loyalty.models import Balance, Program, Reward
from langganan.segments.birthdays import is_born_on
from langganan.segments.builtin import is_later_than_usual
from langganan.segments.greeting import Occasion, greeting_reason, greeting_text
from langganan.segments.reachable import Met, met, reachable
from langganan.segments.restock import restock_due
from langganan.shops.models import Shop

_FAITHFUL_PURCHASES = 10
_YEARS = range(1, 31)


class Greeting(Struct):
    customer: Customer
    phone: str
    reason: str
    message: str


async def whom_to_greet(
    session: AsyncSession, shop: Shop, language: str, staff_id: UUID | None = None
) -> list[Greeting]:
    """Birthdays first, then the third day after a first purchase, one stamp left, a favourite that must be used up,
    regulars later than their own rhythm, and those who have been coming for years to the day. Reachable by number, not
    greeted in the last week nor by somebody else right now, and nobody who said no to being looked after on WhatsApp.
    Each of the staff begins with another one."""
    found: dict[UUID, Greeting] = {}
    for kind in (_birthday, _first_purchase, _nearly_there, restock_due, _later_than_usual, _for_years):
        room = shop.greet_per_day - len(found)
        if room <= 0:
            break
        for one in await kind(session, shop, staff_id, room, set(found)):
            name = kind.__name__.lstrip("_")
            occasion = Occasion(name, one.customer, one.facts, today(shop.timezone), one.restock)
            found[one.customer.id] = Greeting(
                one.customer,
                one.number,
                greeting_reason(occasion, language),
                greeting_text(occasion, shop.name),
            )
    greetings = [*found.values()]
    first = staff_id.int % len(greetings) if staff_id and greetings else 0
    return greetings[first:] + greetings[:first]


async def _birthday(
    session: AsyncSession, shop: Shop, staff_id: UUID | None, room: int, taken: set[UUID]
) -> Sequence[Met]:
    """Today's, then tomorrow's."""
    day, found = today(shop.timezone), list[Met]()
    for born in (day, day + timedelta(days=1)):
        if room > len(found):
            query = reachable(shop, staff_id, taken).where(is_born_on([born]))
            found += await met(session, query.order_by(Customer.id).limit(room - len(found)))
    return found


async def _first_purchase(
    session: AsyncSession, shop: Shop, staff_id: UUID | None, room: int, taken: set[UUID]
) -> Sequence[Met]:
    """Three days ago, or a little more when nobody found the time."""
    moment = now()
    query = (
        reachable(shop, staff_id, taken)
        .where(
            Facts.purchases == 1,
            Facts.last_at <= moment - timedelta(days=3),
            Facts.last_at > moment - timedelta(days=6),
        )
        .order_by(Facts.last_at.desc())
        .limit(room)
    )
    return await met(session, query)


async def _nearly_there(
    session: AsyncSession, shop: Shop, staff_id: UUID | None, room: int, taken: set[UUID]
) -> Sequence[Met]:
    targets = (
        select(Reward.program_id, func.max(Reward.at).label("target"))
        .join(Program, and_(Program.shop_id == Reward.shop_id, Program.id == Reward.program_id))
        .where(
            Reward.shop_id == shop.id,
            Reward.retired_at.is_(None),
            Reward.at.is_not(None),
            Program.status == "active",
        )
        .group_by(Reward.program_id)
        .subquery()
    )
    query = (
        reachable(shop, staff_id, taken)
        .join(Balance, and_(Balance.shop_id == Customer.shop_id, Balance.customer_id == Customer.id))
        .join(targets, targets.c.program_id == Balance.program_id)
        .where(
            Balance.balance == targets.c.target - 1,
            targets.c.target > 2,
            Facts.last_at < now() - timedelta(days=3),
        )
        .order_by(Facts.last_at.desc())
        .limit(room)
    )
    return await met(session, query)


async def _later_than_usual(
    session: AsyncSession, shop: Shop, staff_id: UUID | None, room: int, taken: set[UUID]
) -> Sequence[Met]:
    """Than their own rhythm, and not asleep for three months; who spends most comes first."""
    moment = now()
    query = (
        reachable(shop, staff_id, taken)
        .where(
            Facts.last_at > moment - timedelta(days=90),
            is_later_than_usual(shop, moment),
        )
        .order_by(Facts.spend.desc())
        .limit(room)
    )
    return await met(session, query)


async def _for_years(
    session: AsyncSession, shop: Shop, staff_id: UUID | None, room: int, taken: set[UUID]
) -> Sequence[Met]:
    """A year, or several, since the first purchase: this week. Who has come ten times, and came lately."""
    to_the_day = [months_before(now(), 12 * years) for years in _YEARS]
    query = (
        reachable(shop, staff_id, taken)
        .where(
            Facts.purchases >= _FAITHFUL_PURCHASES,
            Facts.last_at > now() - timedelta(days=90),
            or_(
                *(and_(Facts.first_at > day - timedelta(days=7), Facts.first_at <= day) for day in to_the_day)
            ),
        )
        .order_by(Facts.first_at)
        .limit(room)
    )
    return await met(session, query)
