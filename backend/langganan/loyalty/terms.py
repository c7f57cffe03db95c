"""The terms of a programme, as its owner sets them and as they are stored."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.core.fields import In, Name

RewardKind = Literal[
    "discount_percent",
    "discount_amount",
    "free_product",
    "gift",
    "early_access",
    "event",
    "limited_edition",
    "digital",
]
Rounding = Literal["down", "nearest", "up"]
Audience = Literal["everyone", "new", "active", "sleeping", "premium"]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Status = Literal["active", "paused", "ended"]

Points = Annotated[int, Meta(ge=1, le=10_000)]
Amount = Annotated[int, Meta(ge=1, le=1_000_000_000, description="Whole rupiah.")]
Minimum = Annotated[int, Meta(ge=0, le=1_000_000_000, description="A smaller sale earns nothing, in rupiah.")]
Percent = Annotated[
    int, Meta(ge=101, le=1000, description="What an earning becomes: 150 is one and a half times as much.")
]
Clock = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", examples=["14:00"])]
ClockOr24 = Annotated[str, Meta(pattern=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$", examples=["16:00"])]
ValidDays = Annotated[int, Meta(ge=1, le=3650)]
How = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=200,
        pattern=r"\S",
        description="How it is claimed: where, when, or by which link.",
        examples=["Tunjukkan di kasir cabang Pasar Baru, Sabtu pukul 10."],
    ),
]


class PerVisit(In, tag="visit", tag_field="per"):
    points: Points = 1
    minimum: Minimum = 0


class PerAmount(In, tag="amount", tag_field="per"):
    """`carry` keeps the rest of an amount for the next sale; without it `rounding` says what becomes of the rest."""

    amount: Annotated[int, Meta(ge=1, le=1_000_000_000, description="Rupiah for each earning.")]
    points: Points = 1
    carry: bool = False
    rounding: Rounding = "down"
    minimum: Minimum = 0


class PerProduct(In, tag="product", tag_field="per"):
    """For each piece of these products, or of every product of these categories."""

    product_ids: Annotated[list[UUID], Meta(max_length=200)] = []
    categories: Annotated[list[Name], Meta(max_length=50)] = []
    points: Points = 1
    minimum: Minimum = 0


Earn = PerVisit | PerAmount | PerProduct


class AfterMonths(In, tag="months", tag_field="after"):
    """To the end of the shop's day, so many months after it was earned."""

    months: Annotated[int, Meta(ge=1, le=60)]
    remind_days: Annotated[int, Meta(ge=1, le=90)] = 7


class OnDate(In, tag="date", tag_field="after"):
    """To the end of the first of these days of the year that comes after the earning. 29 February is the last of
    February, in every year."""

    month: Annotated[int, Meta(ge=1, le=12)]
    day: Annotated[int, Meta(ge=1, le=31)]
    remind_days: Annotated[int, Meta(ge=1, le=90)] = 7

    @property
    def is_leap_day(self) -> bool:
        return (self.month, self.day) == (2, 29)


Expiry = AfterMonths | OnDate


class Level(In):
    """From `at` rupiah or points within the window everything earned is worth `percent`."""

    name: Name
    at: Annotated[int, Meta(ge=1, le=1_000_000_000_000)]
    percent: Annotated[int, Meta(ge=100, le=1000)] = 100


class Tiers(In):
    """By what was spent or earned in the last `months` months; a new sale counts from the next one on."""

    by: Literal["spend", "points"]
    levels: Annotated[list[Level], Meta(min_length=1, max_length=6)]
    months: Annotated[int, Meta(ge=1, le=60)] = 12


class OnDates(In, tag="dates", tag_field="when"):
    first: date
    last: date
    percent: Percent = 200


class HappyHours(In, tag="hours", tag_field="when"):
    """The shop's own clock; `until` itself is no longer in it. Hours that end no later than they begin go on past
    midnight, and belong to the day on which they began."""

    since: Clock
    until: ClockOr24
    days: Annotated[list[Day], Meta(max_length=7, description="Every day when empty.")] = []
    percent: Percent = 200

    @property
    def is_whole_day(self) -> bool:
        return (self.since, self.until) == ("00:00", "24:00")


class Birthday(In, tag="birthday", tag_field="when"):
    """With the first purchase within so many days of the birthday, once a year."""

    points: Points
    within_days: Annotated[int, Meta(ge=0, le=30)] = 3


class FirstPurchase(In, tag="first_purchase", tag_field="when"):
    points: Points


class Referral(In, tag="referral", tag_field="when"):
    """To both, with the friend's first purchase."""

    points: Points
    referrer_points: Points


class Activity(In, tag="activity", tag_field="when"):
    """For taking part: a review, a challenge, a book given."""

    name: Name
    points: Points
    once: bool = True

    def __post_init__(self) -> None:
        super().__post_init__()
        self.name = self.name.strip()


Bonus = OnDates | HappyHours | Birthday | FirstPurchase | Referral | Activity


class RewardIn(In):
    title: Name
    kind: RewardKind = "gift"
    at: Annotated[int, Meta(ge=1, le=100, description="Stamp cards: the stamp that earns it.")] | None = None
    cost: Annotated[int, Meta(ge=1, le=1_000_000_000, description="Points: what it costs.")] | None = None
    value: Annotated[int, Meta(ge=1, le=1_000_000_000)] | None = None
    valid_days: ValidDays = 30
    stock: (
        Annotated[int, Meta(ge=0, le=1_000_000, description="How many there are; null: enough.")] | None
    ) = None
    per_customer: (
        Annotated[int, Meta(ge=1, le=1000, description="How often one customer may have it.")] | None
    ) = None
    audience: Audience = "everyone"
    tier: Annotated[Name, Meta(description="Only for this tier and those above it.")] | None = None
    how: How | None = None
    id: Annotated[UUID, Meta(description="Of one that is there, when a programme is changed.")] | None = None


Rewards = Annotated[list[RewardIn], Meta(max_length=20)]
Bonuses = Annotated[list[Bonus], Meta(max_length=20)]


class ProgramIn(In):
    kind: Literal["stamp", "points"]
    name: Name
    earn: Earn
    rewards: Rewards
    starts_on: date | None = None
    ends_on: date | None = None
    expiry: Expiry | None = None
    tiers: Tiers | None = None
    bonuses: Bonuses = []


class ProgramPatch(In):
    """What was earned already ends when it was going to end, whatever `expiry` becomes."""

    name: Name | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    earn: Earn | UnsetType = UNSET
    rewards: Rewards | UnsetType = UNSET
    starts_on: date | UnsetType | None = UNSET
    ends_on: date | UnsetType | None = UNSET
    expiry: Expiry | UnsetType | None = UNSET
    tiers: Tiers | UnsetType | None = UNSET
    bonuses: Bonuses | UnsetType = UNSET


class OfSale(In, tag="percent", tag_field="of"):
    """A share of every sale, in hundredths of a percent: 250 is 2,5%. Rounded down to whole rupiah."""

    basis_points: Annotated[int, Meta(ge=1, le=10_000)]


class OfProduct(In, tag="product", tag_field="of"):
    """Rupiah for each piece of these products."""

    product_ids: Annotated[list[UUID], Meta(min_length=1, max_length=200)]
    amount: Amount


Share = OfSale | OfProduct
