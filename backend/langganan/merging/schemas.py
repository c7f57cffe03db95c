from datetime import date, datetime
from typing import Literal
from uuid import UUID

from langganan.core.fields import In, Out


class MergeIn(In):
    into: UUID
    """The record that stays."""


class LookAlike(Out):
    id: UUID
    name: str
    phone: str | None
    birthday: date | None
    purchases: int
    spend: int
    last_at: datetime | None
    created_at: datetime


class DuplicateOut(Out):
    """Two records that may be one person, and why. The first is the one that was bought on more often."""

    customers: list[LookAlike]
    why: Literal["same_name", "same_birthday", "similar_number"]
    reason: str


class NotDuplicatesIn(In):
    one_id: UUID
    other_id: UUID
