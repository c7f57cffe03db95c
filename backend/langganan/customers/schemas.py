from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.core.fields import Color, Email, In, LongText, Name, Out, Phone, ShortText
from langganan.customers.models import Consent, Label

Purpose = Literal["service", "care", "offers"]
Channel = Literal["whatsapp", "sms", "email", "telegram", "push"]
Language = Literal["id", "en"]


class ConsentIn(In):
    purpose: Purpose
    channel: Channel
    granted: bool
    wording: ShortText | None = None


class ConsentsIn(In):
    consents: Annotated[list[ConsentIn], Meta(min_length=1, max_length=15)]


class CustomerIn(In):
    name: Name
    id: UUID | None = None
    phone: Phone | None = None
    email: Email | None = None
    birthday: date | None = None
    labels: Annotated[list[UUID], Meta(max_length=50)] = []
    notes: LongText | None = None
    language: Language = "id"
    preferred_channel: Channel | None = None
    referred_by: Annotated[UUID, Meta(description="The customer who brought this one.")] | None = None
    consents: Annotated[list[ConsentIn], Meta(max_length=15)] = []


class CustomerPatch(In):
    name: Name | UnsetType = UNSET
    phone: Phone | UnsetType | None = UNSET
    email: Email | UnsetType | None = UNSET
    birthday: date | UnsetType | None = UNSET
    labels: Annotated[list[UUID], Meta(max_length=50)] | UnsetType | None = UNSET
    notes: LongText | UnsetType | None = UNSET
    language: Language | UnsetType = UNSET
    preferred_channel: Channel | UnsetType | None = UNSET


class LabelIn(In):
    name: Annotated[str, Meta(min_length=1, max_length=40, pattern=r"\S")]
    color: Color


class LabelledIn(In):
    """Of many customers at once, at most 200 each."""

    add: Annotated[list[UUID], Meta(max_length=200)] = []
    remove: Annotated[list[UUID], Meta(max_length=200)] = []


class LabelPatch(In):
    name: Annotated[str, Meta(min_length=1, max_length=40, pattern=r"\S")] | UnsetType = UNSET
    color: Color | UnsetType = UNSET


class LabelOut(Out):
    id: UUID
    name: str
    color: str


class ConsentOut(Out):
    purpose: str
    channel: str
    granted: bool
    wording: str | None
    source: str
    at: datetime


def label_out(label: Label) -> LabelOut:
    return LabelOut(id=label.id, name=label.name, color=label.color)


def consent_out(consent: Consent) -> ConsentOut:
    return ConsentOut(
        purpose=consent.purpose,
        channel=consent.channel,
        granted=consent.granted,
        wording=consent.wording,
        source=consent.source,
        at=consent.at,
    )
