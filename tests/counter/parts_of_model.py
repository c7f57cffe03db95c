"""What a shop, a card and a voucher are to `model`."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

TEA, COFFEE, DISCOUNT = "Teh gratis", "Kopi gratis", "Potongan"
TEA_AT, COFFEE_AT, DISCOUNT_COSTS, PER_POINT = 2, 5, 30, 1_000
FIRST_PURCHASE, FRIEND, REFERRER = 10, 5, 20
MONTHS = 6
SHOP_CLOCK = ZoneInfo("Asia/Jakarta")


class Refused(Exception):
    """With the code that the API says."""


class NotRunning(Refused):
    """A programme that is paused."""


@dataclass
class Terms:
    stamps_end: bool = False
    points_end: bool = False
    carry: bool = False
    teas: int | None = None
    discounts: int | None = None
    coffees_each: int | None = None
    discounts_each: int | None = None


@dataclass
class Voucher:
    title: str
    person: int
    lap: int
    source: str | None
    state: str = "good"
    used_with: str | None = None


@dataclass
class Posting:
    person: int
    card: str
    amount: int
    rest: int = 0
    lots: dict[datetime, int] = field(default_factory=dict)
    voucher: str | None = None
    bonus: str | None = None
    reversed: bool = False


@dataclass
class Card:
    balance: int = 0
    rest: int = 0
    lap: int = 0
    lots: dict[datetime, int] = field(default_factory=dict)

    def oldest_first(self, amount: int) -> dict[datetime, int]:
        taken = {}
        for ends in sorted(self.lots):
            taken[ends] = -min(self.lots[ends], amount)
            amount += taken[ends]
        return taken


@dataclass
class Given:
    person: int
    paid: int | None = None
    """By a sale."""
    postings: list[Posting] = field(default_factory=list)
    voided: bool = False


def last_moment(day: datetime) -> datetime:
    """The end of the shop's day six months after this one."""
    here = day.astimezone(SHOP_CLOCK)
    months = here.year * 12 + here.month - 1 + MONTHS
    year, month = months // 12, months % 12 + 1
    last = here.date().replace(year=year, month=month, day=min(here.day, monthrange(year, month)[1]))
    return datetime.combine(last + timedelta(days=1), time.min, SHOP_CLOCK).astimezone(UTC)
