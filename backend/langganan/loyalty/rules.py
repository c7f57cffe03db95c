"""What a sale earns, as pure arithmetic over what was fetched."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from langganan.core.text import comparable
from langganan.loyalty.calendar import nearest_birthday
from langganan.loyalty.setup import Offer, Setup, Terms
from langganan.loyalty.snapshot import Card, Snapshot, Wallet
from langganan.loyalty.telling.why import Part, What, times_amount
from langganan.loyalty.terms import (
    Activity,
    Birthday,
    FirstPurchase,
    HappyHours,
    Level,
    OnDates,
    PerAmount,
    PerProduct,
    Referral,
    Rounding,
)

WhyNot = Literal["sold_out", "had_enough", "not_for_you"]
MOST_STAMPS_AT_ONCE = 1_000
"""On one card, whoever gives them: each may be a reward."""
_DAYS: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...] = (
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
)  # fmt: skip


class Line(Struct, frozen=True):
    product_id: UUID | None
    category: str | None
    pieces: int
    """Whole ones: half a piece earns nothing."""
    name: str


class Basket(Struct, frozen=True):
    amount: int
    lines: tuple[Line, ...]
    at: datetime
    """On the shop's own clock."""


class Once(Struct, frozen=True):
    """A bonus that is given once, under its key."""

    key: str
    points: int
    part: Part


class Earning(Struct, frozen=True):
    units: int
    rest: int
    """Rupiah put by for the next sale; negative when taken from what was put by."""
    parts: list[Part]


def local(moment: datetime, setup: Setup) -> datetime:
    return moment.astimezone(ZoneInfo(setup.timezone))


def earn(terms: Terms, card: Card, level: Level | None, basket: Basket) -> Earning:
    """The sale itself, at the best multiplier that holds: they are not multiplied with each other."""
    base = _base(terms, card, basket)
    if base.units == 0:
        return base
    best = max(_multipliers(terms, level, basket), key=lambda part: part.percent or 0, default=None)
    if best is None or best.percent is None:
        return base
    rounding = terms.earn.rounding if isinstance(terms.earn, PerAmount) else "down"
    units = _divided(base.units * best.percent, 100, rounding)
    more = Part(best.what, units - base.units, best.percent, best.detail)
    return Earning(units, base.rest, [*base.parts, more])


def once_bonuses(terms: Terms, card: Card, wallet: Wallet, basket: Basket) -> Iterator[Once]:
    """The ones that come with this sale. `wallet` is as it was before it."""
    if wallet.bought_before and wallet.birthday is None:
        return
    if basket.amount < 1 or basket.amount < terms.earn.minimum:
        return
    given = {*card.bonuses}
    what: What
    for bonus in terms.bonuses:
        match bonus:
            case FirstPurchase() if not wallet.bought_before:
                key, what = "first_purchase", "first_purchase"
            case Referral() if wallet.referred_by and not wallet.bought_before:
                key, what = "referred", "referred"
            case Birthday() if wallet.birthday:
                birthday = nearest_birthday(wallet.birthday, basket.at.date())
                if abs(birthday - basket.at.date()).days > bonus.within_days:
                    continue
                key, what = f"birthday:{birthday.year}", "birthday"
            case _:
                continue
        if key not in given:
            given.add(key)
            yield Once(key, bonus.points, Part(what, bonus.points, None, None))


def referral(terms: Terms) -> Referral | None:
    return next((bonus for bonus in terms.bonuses if isinstance(bonus, Referral)), None)


def activity(terms: Terms, name: str) -> Activity | None:
    asked = activity_key(name)
    return next(
        (
            bonus
            for bonus in terms.bonuses
            if isinstance(bonus, Activity) and activity_key(bonus.name) == asked
        ),
        None,
    )


def activity_key(name: str) -> str:
    return f"activity:{name.strip().casefold()}"


def level_of(terms: Terms, wallet: Wallet) -> Level | None:
    """The highest level that what is in the window reaches."""
    if terms.tiers is None:
        return None
    return level_at(terms, wallet.windows.get(terms.id, 0))


def level_at(terms: Terms, reached: int) -> Level | None:
    levels = terms.tiers.levels if terms.tiers else []
    return max((level for level in levels if level.at <= reached), key=lambda level: level.at, default=None)


def is_for(audience: str, wallet: Wallet, setup: Setup, moment: datetime) -> bool:
    """As the segments of the same names, before this sale; somebody new who has bought is active too. See
    segments/builtin.py."""
    if audience == "everyone":
        return True
    if audience == "premium":
        return wallet.spend >= setup.premium_spend
    awake_since = moment - timedelta(days=setup.sleeping_after_days)
    awake = wallet.last_at is not None and wallet.last_at >= awake_since
    if audience == "sleeping":
        return wallet.last_at is not None and not awake
    is_new = wallet.last_at is None or (
        awake
        and wallet.purchases <= 2
        and wallet.first_at is not None
        and (moment - wallet.first_at).days < 30
    )
    return is_new if audience == "new" else awake


def why_not(snapshot: Snapshot, setup: Setup, terms: Terms, wallet: Wallet, offer: Offer) -> WhyNot | None:
    """None when this customer may have it now. Of a programme that rests nothing of this was read."""
    if offer.stocked and snapshot.stocks.get(offer.id, 0) < 1:
        return "sold_out"
    if offer.per_customer is not None and wallet.had.get(offer.id, 0) >= offer.per_customer:
        return "had_enough"
    if not is_for(offer.audience, wallet, setup, snapshot.moment):
        return "not_for_you"
    if offer.tier and terms.tiers:
        names = [level.name for level in sorted(terms.tiers.levels, key=lambda level: level.at)]
        level = level_of(terms, wallet)
        if offer.tier in names and (level is None or names.index(level.name) < names.index(offer.tier)):
            return "not_for_you"
    return None


def _base(terms: Terms, card: Card, basket: Basket) -> Earning:
    rule = terms.earn
    if basket.amount < rule.minimum:
        return Earning(0, 0, [])
    if isinstance(rule, PerAmount):
        put_by = card.rest if rule.carry else 0
        times = _divided(put_by + basket.amount, rule.amount, "down" if rule.carry else rule.rounding)
        times = max(times, 0)
        rest = basket.amount - times * rule.amount if rule.carry else 0
        what: Literal["amount", "carried"] = "carried" if put_by > 0 and times else "amount"
        parts = [Part(what, times * rule.points, None, times_amount(times, rule.amount))] if times else []
        return Earning(times * rule.points, rest, parts)
    if isinstance(rule, PerProduct):
        counted = [line for line in basket.lines if line.pieces and _is_of(line, rule)]
        pieces = sum(line.pieces for line in counted)
        parts = [Part("product", pieces * rule.points, None, _named(counted))] if pieces else []
        return Earning(pieces * rule.points, 0, parts)
    return Earning(rule.points, 0, [Part("visit", rule.points, None, None)])


def _named(lines: Sequence[Line]) -> str:
    pieces = Counter[str]()
    for line in lines:
        pieces[line.name] += line.pieces
    return ", ".join(f"{count} × {name}" for name, count in pieces.items())


def _is_of(line: Line, rule: PerProduct) -> bool:
    if line.product_id is None:
        return False
    if line.product_id in rule.product_ids:
        return True
    return line.category is not None and comparable(line.category) in map(comparable, rule.categories)


def _multipliers(terms: Terms, level: Level | None, basket: Basket) -> Iterator[Part]:
    if level is not None and level.percent > 100:
        yield Part("tier", 0, level.percent, level.name)
    day = basket.at.date()
    for bonus in terms.bonuses:
        if isinstance(bonus, OnDates) and bonus.first <= day <= bonus.last:
            yield Part("dates", 0, bonus.percent, None)
        if isinstance(bonus, HappyHours) and _is_happy(bonus, basket.at):
            yield Part("hours", 0, bonus.percent, f"{bonus.since}–{bonus.until}")


def _is_happy(bonus: HappyHours, at: datetime) -> bool:
    """Hours that go on past midnight belong to the day on which they began."""
    clock, began = f"{at:%H:%M}", at
    if bonus.since < bonus.until:
        is_in = bonus.since <= clock < bonus.until
    else:
        is_in = clock >= bonus.since or clock < bonus.until
        began = at if clock >= bonus.since else at - timedelta(days=1)
    return is_in and (not bonus.days or _DAYS[began.weekday()] in bonus.days)


def _divided(amount: int, by: int, rounding: Rounding) -> int:
    match rounding:
        case "up":
            return -(-amount // by)
        case "nearest":
            return (2 * amount + by) // (2 * by)
        case _:
            return amount // by


def reached(positions: Sequence[int], card: Card) -> list[int]:
    """Positions on this lap that the card has come to and whose reward was not given yet."""
    return [position for position in positions if position <= card.balance and position not in card.reached]
