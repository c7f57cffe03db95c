from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.core.fields import In, Name, Out
from langganan.customers.models import Customer
from langganan.loyalty.models import Voucher
from langganan.loyalty.telling.complications import Complications
from langganan.loyalty.telling.told import Sentence
from langganan.loyalty.terms import Bonus, Earn, Expiry, ProgramIn, Tiers

Pin = Annotated[str, Meta(max_length=20, description="Needed only where the shop asks for one.")]
Limit = Annotated[int, Meta(ge=1, le=100_000, description="A day; null is no limit.")]


class RewardOut(Out):
    id: UUID
    title: str
    kind: str
    at: int | None
    cost: int | None
    value: int | None
    valid_days: int
    stock: int | None
    left: int | None
    per_customer: int | None
    audience: str
    tier: str | None
    how: str | None


class ProgramOut(Out):
    id: UUID
    kind: str
    name: str
    status: str
    earn: Earn
    rewards: list[RewardOut]
    starts_on: date | None
    ends_on: date | None
    expiry: Expiry | None
    tiers: Tiers | None
    bonuses: list[Bonus]
    sentence: Sentence
    complications: Complications
    created_at: datetime


class TriedItem(In):
    name: Name
    quantity: Annotated[float, Meta(gt=0, le=1_000_000)] = 1
    product_id: UUID | None = None


class TriedSale(In):
    amount: Annotated[int, Meta(ge=0, le=10_000_000_000)]
    items: Annotated[list[TriedItem], Meta(max_length=50)] = []
    occurred_at: Annotated[datetime, Meta(tz=True)] | None = None


class TriedBuyer(In):
    """Who buys, as far as a programme asks; somebody who bought before when nothing is said.

    `first_purchase`: nothing before this. `birthday`: on that day. `referred`: a friend brought them, which counts
    with the first purchase. `tier`: one of the programme's own that they have reached.
    """

    first_purchase: bool = False
    birthday: bool = False
    referred: bool = False
    tier: Name | None = None


class ProgramPreviewIn(In):
    """`balance` on a stamp card is at most what may be given at once: 1,000."""

    program: ProgramIn
    sale: TriedSale
    balance: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    buyer: TriedBuyer | None = None


class ProgramPreviewOut(Out):
    """`why` says how the amount comes about, in its parts."""

    unit: Literal["stamp", "point"]
    amount: int
    balance: int
    rest: int
    why: list[Sentence]
    rewards: list[str]
    sentence: Sentence
    complications: Complications


class NextReward(Out):
    title: str
    missing: int


class Expiring(Out):
    amount: int
    at: datetime


class NextTier(Out):
    name: str
    missing: int


class OfferedOut(Out):
    """A reward of this programme: where on the card or for how many points, and why this customer cannot have it."""

    id: UUID
    title: str
    at: int | None
    cost: int | None
    why_not: Literal["sold_out", "had_enough", "not_for_you"] | None


class BalanceOut(Out):
    """`next_reward` is one that this customer can have."""

    program_id: UUID
    name: str
    unit: Literal["stamp", "point"]
    balance: int
    target: int | None
    next_reward: NextReward | None
    expiring: list[Expiring] = []
    tier: str | None = None
    next_tier: NextTier | None = None
    rest: int = 0
    rewards: list[OfferedOut] = []


class CustomerRef(Out):
    id: UUID
    name: str


class VoucherOut(Out):
    id: UUID
    code: str
    title: str
    kind: str
    value: int | None
    how: str | None
    status: Literal["good", "redeemed", "expired", "cancelled"]
    why_not: str | None
    customer: CustomerRef
    program_id: UUID | None
    issued_at: datetime
    valid_until: datetime | None
    redeemed_at: datetime | None
    reserved_until: datetime | None = None
    redeemed_sale_id: UUID | None = None


class RedeemIn(In):
    """`reservation_id` of the device that holds it: what was used meanwhile may be sent later, with its moment."""

    sale_id: UUID | None = None
    external_ref: Annotated[str, Meta(min_length=1, max_length=200)] | None = None
    reservation_id: UUID | None = None
    occurred_at: Annotated[datetime, Meta(tz=True)] | None = None
    pin: Pin | None = None


class ClaimIn(In):
    reward_id: UUID


class ReserveIn(In):
    """`reservation_id` is made by the device, once for each voucher it wants to hold."""

    reservation_id: UUID
    minutes: Annotated[int, Meta(ge=1, le=7 * 24 * 60)] = 24 * 60
    pin: Pin | None = None


class ReservationOut(Out):
    reservation_id: UUID
    until: datetime
    voucher: VoucherOut


class BonusIn(In):
    program_id: UUID
    activity: Name
    id: UUID | None = None
    outlet_id: UUID | None = None


class AdjustIn(In):
    program_id: UUID
    amount: Annotated[int, Meta(ge=-1_000_000, le=1_000_000)]
    reason: Annotated[str, Meta(min_length=1, max_length=500)]


class CounterSettingsPatch(In):
    void_policy: Literal["refuse", "debt"] | UnsetType = UNSET
    redeem_with: Literal["code", "pin", "screen"] | UnsetType = UNSET
    pin: Annotated[str, Meta(pattern=r"^\d{4,8}$")] | UnsetType = UNSET
    awards_per_staff_day: Limit | UnsetType | None = UNSET
    awards_per_outlet_day: Limit | UnsetType | None = UNSET
    awards_per_customer_day: Limit | UnsetType | None = UNSET


class CounterSettingsOut(Out):
    """`void_policy` refuses to take back what was used already, or lets the customer owe."""

    void_policy: Literal["refuse", "debt"] = "refuse"
    redeem_with: Literal["code", "pin", "screen"] = "code"
    has_pin: bool = False
    awards_per_staff_day: int | None = None
    awards_per_outlet_day: int | None = None
    awards_per_customer_day: int | None = None


def voucher_out(
    voucher: Voucher,
    customer: Customer,
    status: Literal["good", "redeemed", "expired", "cancelled"],
    why_not: str | None,
) -> VoucherOut:
    return VoucherOut(
        id=voucher.id,
        code=voucher.code,
        title=voucher.title,
        kind=voucher.kind,
        value=voucher.value,
        how=voucher.how,
        status=status,
        why_not=why_not,
        customer=CustomerRef(id=customer.id, name=customer.name),
        program_id=voucher.program_id,
        issued_at=voucher.issued_at,
        valid_until=voucher.valid_until,
        redeemed_at=voucher.redeemed_at,
        reserved_until=voucher.reserved_until if status == "good" else None,
        redeemed_sale_id=voucher.redeemed_sale_id,
    )
