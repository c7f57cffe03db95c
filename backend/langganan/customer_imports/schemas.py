from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from langganan.core.fields import In, Out, ShortText
from langganan.customer_imports.columns import Field
from langganan.customer_imports.models import Status
from langganan.customers.schemas import Channel

WhyKept = Literal["touched", "changed", "reward_used"]


class ImportColumnIn(In):
    field: Field
    program_id: Annotated[UUID, Meta(description="Of which programme a `balance` is.")] | None = None


class ImportColumnsIn(In):
    columns: Annotated[
        list[ImportColumnIn], Meta(min_length=1, max_length=60, description="One for each column, in order.")
    ]


class AgreedIn(In):
    purpose: Literal["care", "offers"]
    channel: Channel


class ImportStartIn(In):
    agreed: Annotated[
        list[AgreedIn],
        Meta(
            max_length=10,
            description="What these people agreed to; without it they get no care and no offers.",
        ),
    ] = []
    wording: Annotated[ShortText, Meta(description="How they agreed; required with `agreed`.")] | None = None


class ImportColumn(Out):
    heading: str | None
    field: Field
    program_id: UUID | None
    examples: list[str]


class KeptBecause(Out):
    reason: WhyKept
    customers: int


class CustomerImportOut(Out):
    id: UUID
    status: Status
    rows: int
    done: Annotated[int, Meta(description="How many rows are applied.")]
    added: int
    updated: int
    unchanged: int
    refused: int
    undone: int
    kept: Annotated[int, Meta(description="Customers on whom it could not be undone.")]
    kept_because: list[KeptBecause]
    columns: Annotated[list[ImportColumn], Meta(description="While it is a draft.")]
    created_at: datetime
    ended_at: datetime | None


class ImportExample(Out):
    line: int
    outcome: Literal["added", "updated"]
    name: str
    phone: str | None
    fields: Annotated[list[str], Meta(description="What the row fills.")]
    customer_id: UUID | None


class ImportRemark(Out):
    line: int
    detail: str
    text: Annotated[str, Meta(description="The row as it is in the file.")]


class ImportPreview(Out):
    rows: Annotated[int, Meta(description="`added + updated + unchanged + refused`.")]
    added: int
    updated: int
    unchanged: int
    twice: Annotated[int, Meta(description="Of the unchanged: who is on an earlier row too.")]
    refused: int
    examples: list[ImportExample]
    errors: Annotated[list[ImportRemark], Meta(description="The first 1,000 refused rows.")]
    remarks: Annotated[list[ImportRemark], Meta(description="The first 1,000 things that rows say in vain.")]
