from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.campaigns.service import Planned
from langganan.core.fields import In, LongText, Name, Out
from langganan.messaging.models import STATUSES
from langganan.messaging.reasons import sentence

Segment = Annotated[str, Meta(min_length=1, max_length=40, description="A `key` of `GET /segments`.")]
Purpose = Literal["care", "offers"]
Subject = Annotated[str, Meta(max_length=200, pattern=r"^[^\r\n]*$")]
Text = Annotated[LongText, Meta(min_length=1, pattern=r"\S")]


class CampaignIn(In):
    name: Name
    segment: Segment
    purpose: Purpose
    channel_account_id: UUID
    text: Text
    subject: Subject | None = None


class CampaignPatch(In):
    name: Name | UnsetType = UNSET
    segment: Segment | UnsetType = UNSET
    purpose: Purpose | UnsetType = UNSET
    channel_account_id: UUID | UnsetType = UNSET
    text: Text | UnsetType = UNSET
    subject: Subject | UnsetType | None = UNSET


class PreviewIn(In):
    segment: Segment
    purpose: Purpose
    channel_account_id: UUID
    text: Text
    subject: Subject | None = None


class ReasonCount(Out):
    reason: str
    detail: str
    count: int


class Sample(Out):
    customer_id: UUID
    name: str
    text: str


class PreviewOut(Out):
    will_get: int
    will_not: list[ReasonCount]
    samples: list[Sample]
    hints: list[str]


class Progress(Out):
    total: int
    planned: int = 0
    queued: int = 0
    sending: int = 0
    accepted: int = 0
    delivered: int = 0
    read: int = 0
    opened: int = 0
    confirmed: int = 0
    failed: int = 0
    skipped: int = 0
    unknown: int = 0


class CampaignOut(Out):
    id: UUID
    name: str
    status: Literal["draft", "sending", "done"]
    segment: str
    purpose: str
    channel_account_id: UUID
    channel: str
    medium: str
    subject: str | None
    text: str
    created_at: datetime
    launched_at: datetime | None
    progress: Progress
    skipped_reasons: list[ReasonCount]


def campaign_out(
    planned: Planned, progress: Mapping[str, int], skipped: Mapping[str, int], language: str
) -> CampaignOut:
    campaign, message, account = planned.campaign, planned.message, planned.account
    return CampaignOut(
        id=campaign.id,
        name=message.name,
        status=_status(planned, progress),
        segment=campaign.segment_key,
        purpose=message.purpose,
        channel_account_id=account.id,
        channel=account.channel,
        medium=account.medium,
        subject=message.subject,
        text=message.text,
        created_at=campaign.created_at,
        launched_at=campaign.launched_at,
        progress=Progress(
            total=sum(progress.values()), **{status: progress.get(status, 0) for status in STATUSES}
        ),
        skipped_reasons=reason_counts(skipped, language),
    )


def reason_counts(counts: Mapping[str, int], language: str) -> list[ReasonCount]:
    return [
        ReasonCount(reason=reason, detail=sentence(reason, language), count=count)
        for reason, count in counts.items()
    ]


def _status(planned: Planned, progress: Mapping[str, int]) -> Literal["draft", "sending", "done"]:
    if planned.campaign.launched_at is None:
        return "draft"
    under_way = any(progress.get(status) for status in ("planned", "queued", "sending"))
    return "sending" if under_way else "done"
