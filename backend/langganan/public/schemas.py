from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from langganan.core.fields import In, Name, Out, Phone
from langganan.customers.schemas import ConsentIn, ConsentOut
from langganan.loyalty.causes.schemas import PublicCause
from langganan.loyalty.schemas import BalanceOut, VoucherOut
from langganan.loyalty.telling.told import Sentence


class JoinIn(In):
    name: Name
    phone: Phone
    birthday: date | None = None
    consents: Annotated[list[ConsentIn], Meta(max_length=15)] = []
    invited_by: (
        Annotated[str, Meta(max_length=500, description="What a friend's link says after `?r=`.")] | None
    ) = None
    website: Annotated[
        str, Meta(max_length=500, description="Leave it empty: people do not see it, bots fill it in.")
    ] = ""


class JoinedOut(Out):
    card_url: str


class PublicProgram(Out):
    name: str
    kind: str
    sentence: Sentence


class AskedConsent(Out):
    purpose: str
    channel: str
    wording: str


class Policy(Out):
    title: str
    text: str


class CommunityLink(Out):
    title: str
    url: str


class PublicShopOut(Out):
    name: str
    slug: str
    mission: str | None
    programs: list[PublicProgram]
    causes: list[PublicCause]
    policies: list[Policy]
    community: list[CommunityLink]
    consents: list[AskedConsent]
    join_url: str


class CardShop(Out):
    name: str
    slug: str
    mission: str | None


class CardHolder(Out):
    name: str


class CardVoucher(Out):
    id: UUID
    code: str
    title: str
    kind: str
    value: int | None
    how: str | None
    status: Literal["good", "redeemed", "expired", "cancelled"]
    why_not: str | None
    program_id: UUID | None
    issued_at: datetime
    valid_until: datetime | None
    redeemed_at: datetime | None


class CardCause(PublicCause):
    """With this customer's part in it."""

    voted: bool
    given: int


class Invitation(Out):
    """Whoever joins by `url` was brought by this customer."""

    url: str
    text: str


class MemberCard(Out):
    shop: CardShop
    customer: CardHolder
    balances: list[BalanceOut]
    vouchers: list[CardVoucher]
    consents: list[ConsentOut]
    causes: list[CardCause]
    invitation: Invitation
    code: str


class VoucherCodeOut(Out):
    code: str
    expires_at: datetime


def card_voucher(voucher: VoucherOut) -> CardVoucher:
    return CardVoucher(**{name: getattr(voucher, name) for name in CardVoucher.__struct_fields__})
