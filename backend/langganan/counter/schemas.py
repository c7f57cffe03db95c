from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from langganan.core.fields import In, Name, Out, Phone, ShortText
from langganan.loyalty.telling.told import Sentence

Amount = Annotated[int, Meta(ge=0, le=10_000_000_000, description="Whole rupiah.", examples=[45000])]
Moment = Annotated[
    datetime,
    Meta(description="At most 5 minutes ahead and 90 days back; now when it is not given.", tz=True),
]


class BuyerIn(In):
    """One of `id`, `phone` (with a `name` for somebody new) or `card` (its token or its link)."""

    id: UUID | None = None
    phone: Phone | None = None
    name: Name | None = None
    card: Annotated[str, Meta(min_length=1, max_length=500)] | None = None


class ItemIn(In):
    name: Name
    quantity: Annotated[float, Meta(gt=0, le=1_000_000)]
    unit_price: Amount
    sku: Annotated[str, Meta(max_length=120)] | None = None
    product_id: UUID | None = None


class UseIn(In):
    """One of: a voucher by its code, or points for a reward."""

    code: Annotated[str, Meta(min_length=1, max_length=40)] | None = None
    reward_id: UUID | None = None


class SaleIn(In):
    amount: Amount
    id: UUID | None = None
    customer: BuyerIn | None = None
    items: Annotated[list[ItemIn], Meta(max_length=500)] = []
    occurred_at: Moment | None = None
    outlet_id: UUID | None = None
    external_ref: Annotated[str, Meta(min_length=1, max_length=200)] | None = None
    redeem: Annotated[
        list[UseIn], Meta(max_length=10, description="Used with this sale, or not at all.")
    ] = []
    pin: Annotated[str, Meta(max_length=20, description="Where the shop asks for one to redeem.")] | None = (
        None
    )


class StampIn(In):
    customer_id: UUID
    id: UUID | None = None
    program_id: UUID | None = None
    count: Annotated[int, Meta(ge=1, le=20)] = 1
    occurred_at: Moment | None = None
    outlet_id: UUID | None = None
    note: ShortText | None = None


class VoidIn(In):
    reason: Annotated[str, Meta(min_length=1, max_length=500)]


class ItemOut(Out):
    name: str
    quantity: float
    unit_price: int
    sku: str | None = None
    product_id: UUID | None = None


class VoidOut(Out):
    at: datetime
    reason: str | None


class SaleOut(Out):
    id: UUID
    amount: int
    status: Literal["recorded", "voided"]
    items: list[ItemOut]
    occurred_at: datetime
    recorded_at: datetime
    outlet_id: UUID | None
    external_ref: str | None
    customer_id: UUID | None
    void: VoidOut | None


class RecorderOut(Out):
    kind: Annotated[str, Meta(description="staff, key or system")]
    id: UUID | None
    name: str | None


class SaleRow(SaleOut):
    customer_name: str | None
    recorded_by: RecorderOut
    may_void: Annotated[bool, Meta(description="Whether you may take it back now.")]


class BuyerOut(Out):
    id: UUID
    name: str
    new: bool
    card_url: str | None


class EarnedOut(Out):
    program_id: UUID
    unit: Literal["stamp", "point"]
    amount: int
    balance: int
    target: int | None


class IssuedOut(Out):
    id: UUID
    code: str
    title: str
    valid_until: datetime | None


class UsedOut(Out):
    id: UUID
    code: str
    title: str


class SaleAnswer(Out):
    sale: SaleOut
    customer: BuyerOut | None
    earned: list[EarnedOut]
    vouchers: list[IssuedOut]
    redeemed: list[UsedOut] = []
    withheld: Literal["daily_limit_reached"] | None = None


class SaleRecord(SaleAnswer, kw_only=True):
    recorded_by: RecorderOut
    may_void: Annotated[bool, Meta(description="Whether you may take it back now.")]


class ReasonedOut(EarnedOut):
    why: list[Sentence]


class WouldIssueOut(Out):
    title: str
    valid_until: datetime | None


class WouldUseOut(Out):
    title: str


class SalePreview(Out):
    """What would happen, and nothing has."""

    customer: BuyerOut | None
    earned: list[ReasonedOut]
    vouchers: list[WouldIssueOut]
    redeemed: list[WouldUseOut] = []
    withheld: Literal["daily_limit_reached"] | None = None


class StampAnswer(Out):
    stamp_id: UUID
    customer: BuyerOut
    earned: list[EarnedOut]
    vouchers: list[IssuedOut]


class StampRecord(StampAnswer):
    count: int
    note: str | None
    status: Literal["recorded", "voided"]
    occurred_at: datetime
    recorded_at: datetime
    outlet_id: UUID | None
    void: VoidOut | None
    recorded_by: RecorderOut
    may_void: Annotated[bool, Meta(description="Whether you may take it back now.")]
