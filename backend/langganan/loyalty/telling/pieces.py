"""What both languages are put together from."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Literal, get_args

from msgspec import Struct

from langganan.loyalty.telling.told import Names, Offered, Told
from langganan.loyalty.terms import Day, Earn, PerAmount, PerProduct

_NEVER_NAMES = {"gratis", "diskon", "potongan", "bonus", "free"}
_AT_AN_END = " .,;:!?…"
_NAMED = 3
_WEEK = get_args(Day)


class Prize(Struct, frozen=True):
    """What is had at one or several stamps, or one or several things at one price."""

    marks: tuple[int, ...]
    titles: tuple[str, ...]


def plain(text: str) -> str:
    """A name as it may stand within a sentence: on one line, with nothing that ends a sentence."""
    return " ".join(text.split()).rstrip(_AT_AN_END) or "–"


def inside(title: str) -> str:
    """A title within a sentence: `Gratis 1 kopi` is `gratis 1 kopi`; `VIP` and `Tas Belanja` stay."""
    title = plain(title)
    first, *rest = title.split()
    named = bool(rest) and rest[0].isalpha() and rest[0][0].isupper()
    if first.lower() in _NEVER_NAMES or (first[1:].islower() and not named):
        return " ".join([first.lower(), *rest])
    return title


def listed(things: Sequence[str], last: str) -> str:
    """`listed(["a", "b", "c"], "dan")` is `a, b dan c`."""
    return f" {last} ".join(filter(None, [", ".join(things[:-1]), *things[-1:]]))


def bracketed(conditions: Collection[str]) -> str:
    return f" ({', '.join(conditions)})" if conditions else ""


def span(first: date, last: date, months: Mapping[int, str], to: str) -> str:
    """`1 to 31 December 2026`, `1 March to 30 April 2026`: nothing is said twice."""
    begins = [str(first.day)]
    if first.replace(day=1) != last.replace(day=1):
        begins.append(months[first.month])
    if first.year != last.year:
        begins.append(str(first.year))
    ends = f"{last.day} {months[last.month]} {last.year}"
    return ends if first == last else f"{' '.join(begins)}{to}{ends}"


def days_of_week(days: Sequence[Day]) -> list[int]:
    """From Monday, 0. None is every day, and so are all."""
    chosen = sorted({_WEEK.index(day) for day in days})
    return [] if len(chosen) == len(_WEEK) else chosen


def in_a_row(days: Sequence[int]) -> bool:
    return len(days) >= _NAMED and days[-1] - days[0] == len(days) - 1


def named_products(earn: PerProduct, names: Names) -> tuple[list[str], int]:
    """The few that are named, and how many others there are."""
    known = [plain(names[product_id]) for product_id in earn.product_ids if product_id in names]
    if not len(known) == len(earn.product_ids) <= _NAMED:
        known = known[: _NAMED - 1]
    return known, len(earn.product_ids) - len(known)


def named_categories(earn: PerProduct) -> list[str]:
    return [plain(category) for category in earn.categories] if len(earn.categories) <= _NAMED else []


def minimum_of(earn: Earn) -> int:
    """0 where it makes no difference, because so small a sale earns nothing anyway."""
    if not isinstance(earn, PerAmount):
        return earn.minimum
    enough = {"down": earn.amount, "nearest": (earn.amount + 1) // 2, "up": 1}
    return earn.minimum if earn.minimum > (1 if earn.carry else enough[earn.rounding]) else 0


def rest_of(earn: Earn) -> Literal["carried", "nearest", "up", "nothing"]:
    """What the rest of an amount brings."""
    if not isinstance(earn, PerAmount) or earn.amount == 1:
        return "nothing"
    if earn.carry:
        return "carried"
    return "nothing" if earn.rounding == "down" else earn.rounding


def is_top_tier(told: Told, reward: Offered) -> bool:
    """Also where there is no such tier: nothing is above it."""
    levels = sorted(told.tiers.levels, key=lambda level: level.at) if told.tiers else []
    return reward.tier not in [level.name for level in levels[:-1]]
