"""What a customer's purchases tell of their habits: when they come, what they like, when they need it again.

Pure arithmetic over the purchases themselves, so it is never out of date and there is nothing to rebuild.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from statistics import median, quantiles
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.text import comparable
from langganan.counter.models import Sale

LOOKED_AT = 300
"""The newest purchases: what somebody liked five years ago is no habit."""
ENOUGH = 3
_HOURS = 3
_A_HABIT = 0.4
"""Of all purchases: the least share that a weekday, or three hours of the day, must have."""
_FAVOURITES = 3
_PRODUCTS = 5


class Purchase(Struct, frozen=True):
    at: datetime
    """On the shop's own clock."""
    products: Mapping[str, str]
    """What was bought, each once: the name by its key."""


class Hours(Struct, frozen=True):
    since: int
    until: int


class Favourite(Struct, frozen=True):
    name: str
    times: int


class Expected(Struct, frozen=True):
    """When it is time again, as far as the past tells: half of all times fell between `earliest` and `latest`."""

    every_days: int
    last_on: date
    on: date
    earliest: date
    latest: date


class Restock(Struct, frozen=True):
    name: str
    expected: Expected


class Habits(Struct, frozen=True):
    weekday: int | None
    """0 is Monday."""
    hours: Hours | None
    favourites: list[Favourite]
    products: list[Restock]
    """Soonest first."""
    visit: Expected | None


async def habits_of(session: AsyncSession, shop_id: UUID, customer_id: UUID, timezone: str) -> Habits:
    query = (
        select(Sale.occurred_at, Sale.items)
        .where(Sale.shop_id == shop_id, Sale.customer_id == customer_id, Sale.voided_at.is_(None))
        .order_by(Sale.occurred_at.desc(), Sale.id.desc())
        .limit(LOOKED_AT)
    )
    return habits(purchases_in((await session.execute(query)).all(), timezone))


def purchases_in(sales: Iterable[Any], timezone: str) -> list[Purchase]:
    """`sales` have `occurred_at` and `items`."""
    zone = ZoneInfo(timezone)
    return [Purchase(sale.occurred_at.astimezone(zone), _products(sale.items)) for sale in sales]


def habits(purchases: Sequence[Purchase]) -> Habits:
    """In any order."""
    days_of: dict[str, set[date]] = defaultdict(set)
    names: dict[str, str] = {}
    times = Counter[str]()
    for purchase in sorted(purchases, key=lambda purchase: purchase.at):
        names |= purchase.products
        times.update(purchase.products.keys())
        for key in purchase.products:
            days_of[key].add(purchase.at.date())
    liked = [Favourite(names[key], count) for key, count in times.most_common(_FAVOURITES) if count > 1]
    expected = [(names[key], _expected(days)) for key, days in days_of.items()]
    restock = sorted(
        (Restock(name, when) for name, when in expected if when), key=lambda one: one.expected.on
    )
    return Habits(
        weekday=_weekday(purchases),
        hours=_hours(purchases),
        favourites=liked,
        products=restock[:_PRODUCTS],
        visit=_expected({purchase.at.date() for purchase in purchases}),
    )


def _expected(days: set[date]) -> Expected | None:
    """By the median of the gaps, which one long holiday does not move."""
    if len(days) < ENOUGH:
        return None
    ordered = sorted(days)
    gaps = [(later - earlier).days for earlier, later in pairwise(ordered)]
    low, _, high = quantiles(gaps, n=4, method="inclusive")
    every, last = max(1, round(median(gaps))), ordered[-1]
    return Expected(
        every_days=every,
        last_on=last,
        on=last + timedelta(days=every),
        earliest=last + timedelta(days=max(1, round(low))),
        latest=last + timedelta(days=max(1, round(high))),
    )


def _weekday(purchases: Sequence[Purchase]) -> int | None:
    if len(purchases) < ENOUGH:
        return None
    [(weekday, count)] = Counter(purchase.at.weekday() for purchase in purchases).most_common(1)
    return weekday if count >= _A_HABIT * len(purchases) and count > 1 else None


def _hours(purchases: Sequence[Purchase]) -> Hours | None:
    """The three hours in which most purchases fall."""
    if len(purchases) < ENOUGH:
        return None
    by_hour = Counter(purchase.at.hour for purchase in purchases)
    within = {since: sum(by_hour[since + hour] for hour in range(_HOURS)) for since in range(25 - _HOURS)}
    since = max(within, key=lambda hour: (within[hour], by_hour[hour + 1]))
    return Hours(since, since + _HOURS) if within[since] >= _A_HABIT * len(purchases) else None


def _products(items: Sequence[Mapping[str, object]]) -> dict[str, str]:
    return {str(item.get("product_id") or comparable(str(item["name"]))): str(item["name"]) for item in items}
