from typing import Annotated
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.core.fields import Color, In, Name, Out
from langganan.segments.rules import Rule


class SegmentRow(Out):
    key: Annotated[str, Meta(description="By which lists and campaigns ask for it: of an own one, its id.")]
    name: str
    color: str
    rule: Annotated[str, Meta(description="In one sentence.")]
    count: Annotated[
        int | None,
        Meta(description="Now; null where it takes too long to reckon."),
    ]
    or_more: Annotated[bool, Meta(description="It was counted no further: 5,000, or 2,000 of an own one.")]
    own: bool


class OwnSegment(Out):
    id: UUID
    name: str
    color: str
    rule: str
    rules: Rule


class SegmentIn(In):
    name: Name
    color: Color
    rules: Rule


class SegmentPatch(In):
    name: Name | UnsetType = UNSET
    color: Color | UnsetType = UNSET
    rules: Rule | UnsetType = UNSET


class RulesIn(In):
    rules: Rule


class SegmentExample(Out):
    id: UUID
    name: str
    reason: str


class SegmentPreview(Out):
    count: Annotated[int, Meta(description="As far as 2,000.")]
    or_more: bool
    rule: str
    examples: list[SegmentExample]


class GreetedCustomer(Out):
    id: UUID
    name: str
    phone: str


class GreetingOut(Out):
    customer: GreetedCustomer
    reason: str
    message: str
    wa_url: str


class GreetingIn(In):
    customer_id: UUID
