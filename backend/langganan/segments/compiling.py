"""Rules as SQL: for a query that has customer_facts in it, and customers where `is_of_person` says so.

Everything that a person chose is a bound value.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, extract, false, func, not_, or_, select

from langganan.counter.models import Sale
from langganan.customers.models import Consent, Customer, CustomerLabel, Identity
from langganan.customers.models import CustomerFacts as Facts
from langganan.loyalty.models import Balance
from langganan.segments import builtin
from langganan.segments.birthdays import is_born_on
from langganan.segments.rules import (
    Agreed,
    AllOf,
    AnyOf,
    Average,
    Born,
    Bought,
    CameBy,
    FirstDays,
    HasLabel,
    Holds,
    IntervalDays,
    IsIn,
    LastDays,
    MemberDays,
    NotThis,
    Purchases,
    Reachable,
    Rule,
    Spend,
    UsualTime,
    leaves,
)
from langganan.shops.models import Shop

Condition = ColumnElement[bool]
_DAY = 86_400
_LOOKED_BACK = timedelta(days=180)
_WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}


def is_of_person(rule: Rule) -> bool:
    """Whether it asks for what stands in customers."""
    return any(isinstance(leaf, MemberDays | Born | CameBy) for leaf in leaves(rule))


def compiled(rule: Rule, shop: Shop, at: datetime, *, yes_or_no: bool = False) -> Condition:
    """`yes_or_no`: what nobody knows is a no, as it must be under a `not`."""
    match rule:
        case AllOf(rules=rules):
            return and_(*(compiled(inner, shop, at, yes_or_no=yes_or_no) for inner in rules))
        case AnyOf(rules=rules):
            return or_(*(compiled(inner, shop, at, yes_or_no=yes_or_no) for inner in rules))
        case NotThis(rule=inner):
            return not_(compiled(inner, shop, at, yes_or_no=True))
    condition = _leaf(rule, shop, at)
    return func.coalesce(condition, false()) if yes_or_no else condition


def _leaf(rule: Rule, shop: Shop, at: datetime) -> Condition:
    match rule:
        case IsIn(key=key):
            return builtin.condition(key, shop, at)
        case LastDays(min=low, max=high):
            return _days_since(Facts.last_at, low, high, at)
        case FirstDays(min=low, max=high):
            return _days_since(Facts.first_at, low, high, at)
        case MemberDays(min=low, max=high):
            return _days_since(Customer.created_at, low, high, at)
        case Purchases(min=low, max=high):
            return _between(Facts.purchases, low, high)
        case Spend(min=low, max=high):
            return _between(Facts.spend, low, high)
        case Average(min=low, max=high):
            return and_(
                Facts.purchases > 0, _between(Facts.spend, low, high, lambda of: of * Facts.purchases)
            )
        case IntervalDays(min=low, max=high):
            return _usual_interval(low, high)
        case Born():
            return _birthday(rule, shop, at)
        case CameBy(source=source):
            return Customer.source == source
        case _:
            return _elsewhere(rule, shop, at)


def _elsewhere(rule: Rule, shop: Shop, at: datetime) -> Condition:
    """What stands in tables of its own."""

    def there(model: Any, *conditions: Condition) -> Condition:
        theirs = (model.shop_id == shop.id, model.customer_id == Facts.customer_id)
        return select(model.customer_id).where(*theirs, *conditions).correlate(Facts).exists()

    match rule:
        case HasLabel(label_id=label_id):
            return there(CustomerLabel, CustomerLabel.label_id == label_id)
        case Reachable(kind=kind):
            return there(Identity, Identity.kind == kind)
        case Agreed(purpose=purpose, channel=channel, answer=answer):
            asked = (Consent.purpose == purpose, Consent.channel == channel)
            if answer == "unasked":
                return not_(there(Consent, *asked))
            return there(Consent, *asked, Consent.granted.is_(answer == "yes"))
        case Holds(program_id=program_id, min=low, max=high):
            held = select(Balance.balance).where(
                Balance.shop_id == shop.id,
                Balance.customer_id == Facts.customer_id,
                Balance.program_id == program_id,
            )
            return _between(func.coalesce(held.correlate(Facts).scalar_subquery(), 0), low, high)
        case Bought():
            return _bought(rule, shop, at)
        case UsualTime():
            return _usual_time(rule, shop, at)
    raise TypeError(rule)


def _bought(rule: Bought, shop: Shop, at: datetime) -> Condition:
    sales = select(Sale.id).where(
        Sale.shop_id == shop.id,
        Sale.customer_id == Facts.customer_id,
        Sale.voided_at.is_(None),
        Sale.items.contains([{"product_id": str(rule.product_id)}]),
    )
    if rule.days:
        sales = sales.where(Sale.occurred_at > at - timedelta(days=rule.days))
    return sales.offset(rule.times - 1).limit(1).correlate(Facts).exists()


def _usual_time(rule: UsualTime, shop: Shop, at: datetime) -> Condition:
    local = func.timezone(shop.timezone, Sale.occurred_at)
    hour = extract("hour", local)
    in_time = and_(hour >= rule.from_hour, hour < rule.until_hour)
    if rule.weekdays:
        in_time = and_(in_time, extract("isodow", local).in_([_WEEKDAYS[day] for day in rule.weekdays]))
    usual = and_(func.count() >= builtin.RHYTHM_PURCHASES, func.count().filter(in_time) * 2 >= func.count())
    purchases = select(usual).where(
        Sale.shop_id == shop.id,
        Sale.customer_id == Facts.customer_id,
        Sale.voided_at.is_(None),
        Sale.occurred_at > at - _LOOKED_BACK,
    )
    return purchases.correlate(Facts).scalar_subquery()


def _days_since(moment: Any, low: int | None, high: int | None, at: datetime) -> Condition:
    """In whole days, as they are told."""
    ends = []
    if low is not None:
        ends.append(moment <= at - timedelta(days=low))
    if high is not None:
        ends.append(moment > at - timedelta(days=high + 1))
    return and_(*ends)


def _between(
    value: Any, low: int | None, high: int | None, times: Callable[[int], Any] = lambda number: number
) -> Condition:
    """`times` says what the ends are multiplied by; the upper one reaches to the next whole number."""
    ends = []
    if low is not None:
        ends.append(value >= times(low))
    if high is not None:
        ends.append(value < times(high + 1))
    return and_(*ends)


def _usual_interval(low: int | None, high: int | None) -> Condition:
    """Rounded to days, as it is told; a day at least."""
    span = builtin.seconds(Facts.last_at) - builtin.seconds(Facts.first_at)
    gaps = Facts.purchases - 1
    ends: list[Condition] = [Facts.purchases >= builtin.RHYTHM_PURCHASES]
    if low is not None and low > 1:
        ends.append(span * 2 >= gaps * ((2 * low - 1) * _DAY))
    if high is not None:
        ends.append(span * 2 < gaps * ((2 * high + 1) * _DAY) if high else false())
    return and_(*ends)


def _birthday(rule: Born, shop: Shop, at: datetime) -> Condition:
    if rule.month is not None:
        return Customer.born_on.between(rule.month * 100, rule.month * 100 + 31)
    day = at.astimezone(ZoneInfo(shop.timezone)).date()
    return is_born_on([day + timedelta(days=days) for days in range((rule.within_days or 0) + 1)])
