from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.core.fields import In, Name, Out
from langganan.customers.models import Customer
from langganan.loyalty.models import Program, Reward, Voucher
from langganan.loyalty.telling.told import Sentence

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
ValidDays = Annotated[int, Meta(ge=1, le=3650)]


class PerVisit(In, tag="visit", tag_field="per"):
    points: Annotated[int, Meta(ge=1, le=10_000)] = 1


class PerAmount(In, tag="amount", tag_field="per"):
    amount: Annotated[int, Meta(ge=1, le=1_000_000_000, description="Rupiah for each earning.")]
    points: Annotated[int, Meta(ge=1, le=10_000)] = 1


Earn = PerVisit | PerAmount


class RewardIn(In):
    title: Name
    kind: RewardKind = "gift"
    at: Annotated[int, Meta(ge=1, le=100, description="Stamp cards: the stamp that earns it.")] | None = None
    cost: Annotated[int, Meta(ge=1, le=1_000_000_000, description="Points: what it costs.")] | None = None
    value: Annotated[int, Meta(ge=1, le=1_000_000_000)] | None = None
    valid_days: ValidDays = 30


Rewards = Annotated[list[RewardIn], Meta(min_length=1, max_length=20)]


class ProgramIn(In):
    kind: Literal["stamp", "points"]
    name: Name
    earn: Earn
    rewards: Rewards


class ProgramPatch(In):
    name: Name | UnsetType = UNSET
    status: Literal["active", "paused", "ended"] | UnsetType = UNSET
    earn: Earn | UnsetType = UNSET
    rewards: Rewards | UnsetType = UNSET


class RewardOut(Out):
    id: UUID
    title: str
    kind: str
    at: int | None
    cost: int | None
    value: int | None
    valid_days: int


class ProgramOut(Out):
    id: UUID
    kind: str
    name: str
    status: str
    earn: Earn
    rewards: list[RewardOut]
    sentence: Sentence
    created_at: datetime


class NextReward(Out):
    title: str
    missing: int


class Expiring(Out):
    amount: int
    at: datetime


class BalanceOut(Out):
    program_id: UUID
    name: str
    unit: Literal["stamp", "point"]
    balance: int
    target: int | None
    next_reward: NextReward | None
    expiring: list[Expiring] = []
    tier: str | None = None


class CustomerRef(Out):
    id: UUID
    name: str


class VoucherOut(Out):
    id: UUID
    code: str
    title: str
    kind: str
    value: int | None
    status: Literal["good", "redeemed", "expired", "cancelled"]
    why_not: str | None
    customer: CustomerRef
    program_id: UUID | None
    issued_at: datetime
    valid_until: datetime | None
    redeemed_at: datetime | None


class RedeemIn(In):
    sale_id: UUID | None = None
    external_ref: Annotated[str, Meta(min_length=1, max_length=200)] | None = None
    pin: (
        Annotated[str, Meta(max_length=20, description="Needed only where the shop asks for one.")] | None
    ) = None


class ClaimIn(In):
    reward_id: UUID


def reward_out(reward: Reward) -> RewardOut:
    return RewardOut(
        id=reward.id,
        title=reward.title,
        kind=reward.kind,
        at=reward.at,
        cost=reward.cost,
        value=reward.value,
        valid_days=reward.valid_days,
    )


def program_out(program: Program, earn: Earn, rewards: list[Reward], sentence: Sentence) -> ProgramOut:
    return ProgramOut(
        id=program.id,
        kind=program.kind,
        name=program.name,
        status=program.status,
        earn=earn,
        rewards=[reward_out(reward) for reward in rewards],
        sentence=sentence,
        created_at=program.created_at,
    )


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
        status=status,
        why_not=why_not,
        customer=CustomerRef(id=customer.id, name=customer.name),
        program_id=voucher.program_id,
        issued_at=voucher.issued_at,
        valid_until=voucher.valid_until,
        redeemed_at=voucher.redeemed_at,
    )
