from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.channels.contract import Channel
from langganan.channels.registry import settings_of
from langganan.channels.whatsapp_hand import wa_url
from langganan.core.fields import In, Name, Out
from langganan.messaging.accounts import shown_settings
from langganan.messaging.by_hand import Ready
from langganan.messaging.deliveries import Sent
from langganan.messaging.library import ReadyMade
from langganan.messaging.models import ChannelAccount
from langganan.messaging.reasons import sentence

Settings = Annotated[dict[str, str | int | bool | None], Meta(max_length=50)]


class AccountIn(In):
    channel: Annotated[str, Meta(min_length=1, max_length=60)]
    name: Name
    settings: Settings = {}


class AccountPatch(In):
    name: Name | UnsetType = UNSET
    settings: Settings | UnsetType = UNSET


class TestIn(In):
    to: Annotated[str, Meta(min_length=3, max_length=254, description="An address on the channel's medium.")]


class FailedIn(In):
    reason: Annotated[str, Meta(min_length=1, max_length=200, pattern=r"\S")]


class SettingOut(Out):
    name: str
    title: str
    kind: Literal["text", "secret", "number", "boolean", "choice"]
    required: bool
    default: str | int | bool | None
    choices: list[str]


class ChannelOut(Out):
    name: str
    medium: str
    title: str
    manual: bool
    official: bool
    receipts: bool
    answers: bool
    max_length: int | None
    note: str
    settings: list[SettingOut]


class AccountOut(Out):
    id: UUID
    channel: str
    medium: str
    name: str
    settings: dict[str, Any]
    status: str
    problem: str | None


class TestOut(Out):
    ok: bool
    detail: str


class TemplateOut(Out):
    key: str
    title: str
    segment: str
    purpose: str
    subject: str | None
    text: str


class PersonRef(Out):
    id: UUID
    name: str


class DeliveryOut(Out):
    id: UUID
    customer: PersonRef
    status: str
    reason: str | None
    reason_text: str | None
    updated_at: datetime


class Addressee(Out):
    id: UUID
    name: str
    phone: str


class CampaignRef(Out):
    id: UUID
    name: str


class HandQueueItem(Out):
    delivery_id: UUID
    customer: Addressee
    campaign: CampaignRef
    text: str
    wa_url: str
    status: str


def channel_out(channel: type[Channel], language: str) -> ChannelOut:
    return ChannelOut(
        name=channel.name,
        medium=channel.medium.value,
        title=_said(channel.title, language),
        manual=channel.traits.manual,
        official=channel.traits.official,
        receipts=channel.traits.receipts,
        answers=channel.traits.answers,
        max_length=channel.traits.max_length,
        note=_said(channel.note, language),
        settings=[
            SettingOut(
                name=setting.name,
                title=_said(setting.title, language),
                kind=setting.kind,
                required=setting.required,
                default=setting.default,
                choices=setting.choices,
            )
            for setting in settings_of(channel.Config)
        ],
    )


def account_out(account: ChannelAccount) -> AccountOut:
    return AccountOut(
        id=account.id,
        channel=account.channel,
        medium=account.medium,
        name=account.name,
        settings=shown_settings(account),
        status=account.status,
        problem=account.problem,
    )


def template_out(template: ReadyMade, language: str) -> TemplateOut:
    said = template.says[language]
    return TemplateOut(
        key=template.key,
        title=said.title,
        segment=template.segment,
        purpose=template.purpose,
        subject=said.subject,
        text=said.text,
    )


def delivery_out(sent: Sent, language: str) -> DeliveryOut:
    delivery = sent.delivery
    return DeliveryOut(
        id=delivery.id,
        customer=PersonRef(id=delivery.customer_id, name=sent.customer_name),
        status=delivery.status,
        reason=delivery.reason,
        reason_text=sentence(delivery.reason, language, delivery.reason_detail) if delivery.reason else None,
        updated_at=delivery.updated_at,
    )


def hand_queue_item(ready: Ready) -> HandQueueItem:
    sent = ready.sent
    return HandQueueItem(
        delivery_id=sent.delivery.id,
        customer=Addressee(id=sent.delivery.customer_id, name=sent.customer_name, phone=ready.address),
        campaign=CampaignRef(id=sent.message.id, name=sent.message.name),
        text=ready.text,
        wa_url=wa_url(ready.address, ready.text),
        status=sent.delivery.status,
    )


def _said(says: Mapping[str, str], language: str) -> str:
    return says.get(language) or says["id"]
