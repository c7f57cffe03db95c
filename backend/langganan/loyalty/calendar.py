"""Days as a shop and its customers reckon them."""

from calendar import monthrange
from datetime import date, datetime, timedelta

from langganan.core.clock import start_of_day, today
from langganan.loyalty.terms import AfterMonths, Expiry

_A_DAY = timedelta(days=1)


def ends_at(expiry: Expiry, earned_at: datetime, timezone: str) -> datetime:
    """The end of the shop's day on which what was earned then is lost."""
    day = today(timezone, earned_at)
    if isinstance(expiry, AfterMonths):
        last = months_later(day, expiry.months)
    else:
        last = on_day(day.year, expiry.month, expiry.day)
        if last < day:
            last = on_day(day.year + 1, expiry.month, expiry.day)
    return start_of_day(last + _A_DAY, timezone)


def months_later(day: date, months: int) -> date:
    """31 January and one month is the last day of February; negative months go back."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return on_day(year, month + 1, day.day)


def months_before(moment: datetime, months: int) -> datetime:
    day = months_later(moment.date(), -months)
    return datetime.combine(day, moment.timetz())


def on_day(year: int, month: int, day: int) -> date:
    """29 February is the 28th in other years."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def nearest_birthday(born: date, day: date) -> date:
    around = (on_day(day.year + years, born.month, born.day) for years in (-1, 0, 1))
    return min(around, key=lambda birthday: abs(birthday - day))
