from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.core.fields import In, LongText, Name, Out
from langganan.loyalty.schemas import BalanceOut
from langganan.loyalty.telling.told import Sentence
from langganan.loyalty.terms import Share

CauseName = Annotated[Name, Meta(examples=["Pohon untuk Merapi"])]
Unit = Annotated[
    str, Meta(min_length=1, max_length=40, pattern=r"\S", description="What it is counted in.", examples=["pohon"])
]  # fmt: skip
PointsPerUnit = Annotated[
    int, Meta(ge=1, le=1_000_000, description="How many points are one unit; null takes no points.")
]
Goal = Annotated[
    int, Meta(ge=1, le=1_000_000_000_000, description="In units; in rupiah where no points are taken.")
]
GivenPoints = Annotated[int, Meta(ge=1, le=1_000_000)]


class CauseIn(In):
    name: CauseName
    story: LongText | None = None
    unit: Unit | None = None
    points_per_unit: PointsPerUnit | None = None
    share: Share | None = None
    goal: Goal | None = None
    votable: bool = True


class CausePatch(In):
    name: CauseName | UnsetType = UNSET
    story: LongText | UnsetType | None = UNSET
    unit: Unit | UnsetType | None = UNSET
    points_per_unit: PointsPerUnit | UnsetType | None = UNSET
    share: Share | UnsetType | None = UNSET
    goal: Goal | UnsetType | None = UNSET
    votable: bool | UnsetType = UNSET
    status: Literal["active", "ended"] | UnsetType = UNSET


class Totals(Out):
    """Sums of the causes' ledger, read as they are asked for; `units` are whole ones."""

    points: int
    rupiah: int
    units: int
    votes: int


class PublicCause(Out):
    """`how` says what adds to it, `so_far` what came together; `reached` is counted as `goal` is."""

    id: UUID
    name: str
    story: str | None
    unit: str | None
    points_per_unit: int | None
    goal: int | None
    reached: int
    votable: bool
    status: Literal["active", "ended"]
    totals: Totals
    how: Sentence
    so_far: Sentence


class CauseOut(PublicCause):
    share: Share | None
    created_at: datetime


class GiftIn(In):
    """`id` is made by the device: sent again with it, the gift is given once."""

    cause_id: UUID
    program_id: UUID
    points: GivenPoints
    id: UUID | None = None


class VoteIn(In):
    cause_id: UUID


class GiftOut(Out):
    id: UUID
    points: int
    cause: CauseOut
    balance: BalanceOut
