from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta

from langganan.core.fields import Out
from langganan.customers.schemas import ConsentOut, LabelOut
from langganan.loyalty.schemas import BalanceOut


class SegmentOut(Out):
    key: str
    name: str
    color: str
    reason: str


class SegmentRef(Out):
    key: str
    name: str
    color: str


class FactsOut(Out):
    """Computed from purchases, never typed."""

    purchases: int
    spend: int
    average: int
    first_at: datetime | None
    last_at: datetime | None
    last_product: str | None
    usual_interval_days: int | None
    days_since_last: int | None


class CustomerOut(Out):
    id: UUID
    name: str
    phone: str | None
    other_phones: list[str]
    """By which they are found as well."""
    email: str | None
    birthday: date | None
    notes: str | None
    language: str
    preferred_channel: str | None
    labels: list[LabelOut]
    segments: list[SegmentOut]
    facts: FactsOut
    balances: list[BalanceOut]
    consents: list[ConsentOut]
    card_url: str
    created_at: datetime


class CustomerRow(Out):
    id: UUID
    name: str
    phone: str | None
    labels: list[LabelOut]
    segments: list[SegmentRef]
    purchases: int
    spend: int
    last_at: datetime | None


class ActorOut(Out):
    kind: Annotated[str, Meta(description="staff, key, customer or system")]
    id: UUID | None
    name: str | None


class TimelineItem(Out):
    id: UUID
    type: str
    occurred_at: datetime
    actor: ActorOut
    text: Annotated[str, Meta(description="What happened, in the reader's language.")]
    note: str | None
    data: dict[str, Any]


class CustomerRef(Out):
    id: UUID
    name: str | None


class ActivityItem(TimelineItem):
    customer: CustomerRef | None


class CardOut(Out):
    card_url: str
