from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.core.fields import Email, In, LongText, Name, Out, Phone
from langganan.shops.models import ApiKey, Outlet, Shop, Staff, key_prefix

Password = Annotated[str, Meta(min_length=8, max_length=200)]
Timezone = Literal["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]
Locale = Literal["id", "en"]
Clock = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", examples=["21:00"])]
Scope = Literal[
    "customers:read",
    "customers:write",
    "sales:write",
    "stamps:write",
    "vouchers:redeem",
    "programs:read",
    "campaigns:read",
]


class RegisterIn(In):
    shop_name: Name
    owner_name: Name
    phone: Phone
    password: Password
    email: Email | None = None
    timezone: Timezone = "Asia/Jakarta"
    locale: Locale = "id"


class LoginIn(In):
    login: Annotated[
        str,
        Meta(
            min_length=1, max_length=254, description="A phone number in any spelling, or an e-mail address."
        ),
    ]
    password: Annotated[str, Meta(min_length=1, max_length=200)]
    shop_id: UUID | None = None


class InvitationIn(In):
    name: Name
    phone: Phone
    role: Literal["manager", "cashier"]


class AcceptIn(In):
    password: Password


class PasswordIn(In):
    old_password: Annotated[str, Meta(min_length=1, max_length=200)]
    password: Password


class ShopPatch(In):
    name: Name | UnsetType = UNSET
    timezone: Timezone | UnsetType = UNSET
    locale: Locale | UnsetType = UNSET
    mission: LongText | UnsetType | None = UNSET
    quiet_from: Clock | UnsetType = UNSET
    quiet_until: Clock | UnsetType = UNSET
    sleeping_after_days: Annotated[int, Meta(ge=7, le=365)] | UnsetType = UNSET
    premium_spend: Annotated[int, Meta(ge=1, le=1_000_000_000_000)] | UnsetType = UNSET
    premium_top_percent: (
        Annotated[
            int,
            Meta(
                ge=1, le=50, description="Premium as the top share by spend; `premium_spend` follows nightly."
            ),
        ]
        | UnsetType
        | None
    ) = UNSET
    slipping_percent: (
        Annotated[int, Meta(ge=110, le=500, description="Of the own interval: longer away is slipping away.")]
        | UnsetType
    ) = UNSET
    greet_per_day: Annotated[int, Meta(ge=1, le=50)] | UnsetType = UNSET


class OutletIn(In):
    name: Name


class OutletPatch(In):
    name: Name | UnsetType = UNSET
    archived: bool | UnsetType = UNSET


class ApiKeyIn(In):
    name: Name
    scopes: Annotated[list[Scope], Meta(min_length=1)]
    outlet_id: UUID | None = None
    expires_at: datetime | None = None
    sandbox: Annotated[bool, Meta(description="An `lgn_test_` key, for the sandbox shop.")] = False


class ShopOut(Out):
    id: UUID
    name: str
    slug: str
    timezone: str
    locale: str
    mission: str | None
    quiet_from: str
    quiet_until: str
    sleeping_after_days: int
    premium_spend: int
    premium_top_percent: int | None
    slipping_percent: int
    greet_per_day: int
    join_url: str
    sandbox: bool
    created_at: datetime


class StaffOut(Out):
    id: UUID
    name: str
    phone: str | None
    email: str | None
    role: str
    status: str


class RoleOut(Out):
    role: str
    permissions: list[str]


class SessionOut(Out):
    access_token: str
    expires_in: int
    staff: StaffOut
    shop: ShopOut


class KeyRef(Out):
    id: UUID
    name: str


class MeOut(Out):
    staff: StaffOut | None
    api_key: KeyRef | None
    role: str | None
    permissions: list[str]
    shop: ShopOut


class InvitationOut(Out):
    id: UUID
    name: str
    phone: str
    role: str
    url: str
    expires_at: datetime


class InvitedOut(Out):
    shop_name: str
    name: str
    role: str


class OutletOut(Out):
    id: UUID
    name: str
    archived: bool
    created_at: datetime


class ApiKeyOut(Out):
    id: UUID
    name: str
    prefix: str
    scopes: list[str]
    outlet_id: UUID | None
    sandbox: bool
    created_at: datetime
    last_used_at: datetime | None
    expires_at: datetime | None


class NewApiKeyOut(ApiKeyOut):
    secret: str


def shop_out(shop: Shop, public_url: str) -> ShopOut:
    return ShopOut(
        id=shop.id,
        name=shop.name,
        slug=shop.slug,
        timezone=shop.timezone,
        locale=shop.locale,
        mission=shop.mission,
        quiet_from=f"{shop.quiet_from:%H:%M}",
        quiet_until=f"{shop.quiet_until:%H:%M}",
        sleeping_after_days=shop.sleeping_after_days,
        premium_spend=shop.premium_spend,
        premium_top_percent=shop.premium_top_percent,
        slipping_percent=shop.slipping_percent,
        greet_per_day=shop.greet_per_day,
        join_url=f"{public_url}/g/{shop.slug}",
        sandbox=shop.sandbox_of is not None,
        created_at=shop.created_at,
    )


def staff_out(staff: Staff) -> StaffOut:
    return StaffOut(
        id=staff.id,
        name=staff.name,
        phone=staff.phone,
        email=staff.email,
        role=staff.role,
        status=staff.status,
    )


def outlet_out(outlet: Outlet) -> OutletOut:
    return OutletOut(
        id=outlet.id,
        name=outlet.name,
        archived=outlet.archived_at is not None,
        created_at=outlet.created_at,
    )


def api_key_fields(key: ApiKey) -> dict[str, Any]:
    return {
        "id": key.id,
        "name": key.name,
        "prefix": f"{key_prefix(key.sandbox)}{key.hint}…",
        "scopes": key.scopes,
        "outlet_id": key.outlet_id,
        "sandbox": key.sandbox,
        "created_at": key.created_at,
        "last_used_at": key.last_used_at,
        "expires_at": key.expires_at,
    }
