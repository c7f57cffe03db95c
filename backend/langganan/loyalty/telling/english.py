"""A programme in English."""

from collections.abc import Sequence
from datetime import date

from babel.dates import get_day_names, get_month_names
from babel.numbers import format_decimal

from langganan.core.money import rupiah
from langganan.loyalty.telling.pieces import (
    Prize,
    bracketed,
    days_of_week,
    in_a_row,
    inside,
    listed,
    minimum_of,
    named_categories,
    named_products,
    plain,
    rest_of,
    span,
)
from langganan.loyalty.telling.told import Names, Offered, Told
from langganan.loyalty.terms import (
    Activity,
    AfterMonths,
    Birthday,
    Bonus,
    Earn,
    Expiry,
    FirstPurchase,
    HappyHours,
    OnDate,
    OnDates,
    PerAmount,
    PerProduct,
    PerVisit,
    Referral,
    Tiers,
)

_DAYS = get_day_names("wide", locale="en_GB")
_MONTHS = get_month_names("wide", locale="en_GB")
_MULTIPLES = {200: "double", 300: "triple"}
_AUDIENCES = {"new": "new", "active": "active", "sleeping": "long-absent", "premium": "Premium"}


def earning(told: Told, names: Names) -> str:
    earn, minimum = told.earn, minimum_of(told.earn)
    earns = f"earns {units(earn.points, told.kind)}"
    at_least = [f"on purchases of {rupiah(minimum, 'en')} or more"] if minimum else []
    if isinstance(earn, PerVisit):
        visit = f"purchase of {rupiah(minimum, 'en')} or more" if minimum else "visit"
        return f"Every {visit} {earns}"
    if isinstance(earn, PerProduct):
        return f"Every {_products(earn, names)} bought {earns}{bracketed(at_least)}"
    return f"Every {rupiah(earn.amount, 'en')} spent {earns}{bracketed([*at_least, *_rest(earn)])}"


def rewards(kind: str, prizes: Sequence[Prize]) -> str:
    said = []
    for prize in prizes:
        if kind == "stamp":
            marks = ("stamp " if len(prize.marks) == 1 else "stamps ") + listed(
                [*map(str, prize.marks)], "and"
            )
            said.append(f"{marks}: {listed(prize.titles, 'or')}")
        else:
            prices = listed([units(mark, kind) for mark in prize.marks], "or")
            said.append(f"{prices} = {listed(prize.titles, 'or')}")
    return ", ".join(said)


def more(count: int) -> str:
    return f", and {count} more reward{_s(count)}"


def conditions(reward: Offered, *, top_tier: bool) -> list[str]:
    tier = plain(reward.tier) if reward.tier else ""
    only_for = [_AUDIENCES.get(reward.audience), tier if top_tier else ""]
    said = [f"{' '.join(filter(None, only_for))} customers only"] if any(only_for) else []
    if tier and not top_tier:
        said.append(f"{tier} and above")
    if reward.per_customer:
        often = {1: "once", 2: "twice"}.get(reward.per_customer, f"{reward.per_customer} times")
        said.append(f"{'' if reward.per_customer == 1 else 'at most '}{often} per customer")
    if reward.stock is not None:
        said.append(f"just {number(reward.stock)} available" if reward.stock else "none left now")
    return said


def running(first: date | None, last: date | None) -> str:
    if first and last:
        return f"valid only on {_span(first, last)}" if first == last else f"valid from {_span(first, last)}"
    if first:
        return f"valid from {_span(first, first)}"
    return f"valid until {_span(last, last)}" if last else ""


def expiry(kind: str, expires: Expiry) -> str:
    match expires:
        case AfterMonths():
            return f"{_unit(kind)}s expire after {_months(expires.months)}"
        case OnDate():
            day = f"every {expires.day} {_MONTHS[expires.month]}"
            return f"{_unit(kind)}s expire {'at the end of every February' if expires.is_leap_day else day}"


def tiers(kind: str, by: Tiers) -> str:
    said: list[str] = []
    for level in sorted(by.levels, key=lambda level: level.at):
        amount = rupiah(level.at, "en") if by.by == "spend" else units(level.at, kind)
        window = "" if said else f" within {_months(by.months)}"
        worth = [_times(kind, level.percent)] if level.percent > 100 else []
        said.append(f"{amount}{window} to become {plain(level.name)}{bracketed(worth)}")
    return ("spend " if by.by == "spend" else "earn ") + ", ".join(said)


def bonus(kind: str, extra: Bonus) -> str:
    match extra:
        case OnDates():
            on = "on" if extra.first == extra.last else "from"
            return f"{_times(kind, extra.percent)} {on} {_span(extra.first, extra.last)}"
        case HappyHours():
            until = "midnight" if extra.until in ("24:00", "00:00") else extra.until
            hours = "" if extra.is_whole_day else f" from {extra.since} to {until}"
            return f"{_times(kind, extra.percent)} {_days(extra)}{hours}"
        case FirstPurchase():
            return f"your first purchase earns {_extra(extra.points, kind)}"
        case Birthday():
            near = f"within {extra.within_days} day{_s(extra.within_days)} of" if extra.within_days else "on"
            return f"a purchase {near} your birthday earns {_extra(extra.points, kind)}"
        case Referral():
            yours, theirs = units(extra.referrer_points, kind), units(extra.points, kind)
            get = f"you each get {yours}" if yours == theirs else f"you get {yours}, they get {theirs}"
            return f"bring a friend: after their first purchase {get}"
        case Activity():
            often = "once" if extra.once else "each time"
            return f"{inside(extra.name)}: {_extra(extra.points, kind)} ({often})"


def units(count: int, kind: str) -> str:
    return f"{number(count)} {_unit(kind)}{_s(count)}"


def times(percent: int) -> str:
    """`times(150)` is `1.5 times`."""
    return _MULTIPLES.get(percent) or f"{format_decimal(percent / 100, locale='en_GB')} times"


def number(count: int) -> str:
    return format_decimal(count, locale="en_GB")


def _products(earn: PerProduct, names: Names) -> str:
    things, others = named_products(earn, names)
    if others:
        more = "1 other product" if others == 1 else f"any of {others} other products"
        things.append(more if things else "selected product")
    if categories := named_categories(earn):
        others_too = [f"{name} product" if things else name for name in categories[:-1]]
        things += [*others_too, f"{categories[-1]} product"]
    elif earn.categories:
        things.append(f"product from {len(earn.categories)} categories")
    return listed(things, "or") if things else "selected product"


def _rest(earn: Earn) -> list[str]:
    match rest_of(earn):
        case "carried":
            return ["the rest counts next time"]
        case "nearest":
            assert isinstance(earn, PerAmount)
            return [f"amounts are rounded to the nearest {rupiah(earn.amount, 'en')}"]
        case "up":
            return ["amounts are rounded up"]
        case "nothing":
            return []


def _unit(kind: str) -> str:
    return "stamp" if kind == "stamp" else "point"


def _extra(count: int, kind: str) -> str:
    return f"{number(count)} extra {_unit(kind)}{_s(count)}"


def _times(kind: str, percent: int) -> str:
    return f"{times(percent)}{'' if percent in _MULTIPLES else ' the'} {_unit(kind)}s"


def _s(count: int) -> str:
    return "" if count == 1 else "s"


def _span(first: date, last: date) -> str:
    return span(first, last, _MONTHS, " to ")


def _days(hours: HappyHours) -> str:
    days = days_of_week(hours.days)
    if in_a_row(days):
        return f"{_DAYS[days[0]]} to {_DAYS[days[-1]]}"
    return f"on {listed([f'{_DAYS[day]}s' for day in days], 'and')}" if days else "every day"


def _months(months: int) -> str:
    if months % 12 == 0:
        return "a year" if months == 12 else f"{months // 12} years"
    return "a month" if months == 1 else f"{months} months"
