from datetime import datetime, time
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Time, UniqueConstraint, false, func
from sqlalchemy.dialects.postgresql import ARRAY, BYTEA
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text

from langganan.core.ids import new_id
from langganan.db.base import Base, Row, belongs_to, of_shop


class Shop(Base):
    """A tenant. `slug` is its public address, the one thing that is unique over all shops.

    A sandbox is a tenant too: it says whose it is in `sandbox_of`, and is the one that counts while that shop's
    `sandbox_id` says the same. Once emptied it is retired, and another one takes its place.
    """

    __tablename__ = "shops"
    __table_args__ = (
        CheckConstraint("premium_top_percent BETWEEN 1 AND 50", name="premium_top_percent"),
        CheckConstraint("slipping_percent BETWEEN 110 AND 500", name="slipping_percent"),
    )

    id: Mapped[UUID] = mapped_column("shop_id", primary_key=True, default=new_id)
    name: Mapped[str]
    slug: Mapped[str] = mapped_column(unique=True)
    timezone: Mapped[str] = mapped_column(default="Asia/Jakarta")
    locale: Mapped[str] = mapped_column(default="id")
    mission: Mapped[str | None]
    quiet_from: Mapped[time] = mapped_column(Time, default=time(21))
    quiet_until: Mapped[time] = mapped_column(Time, default=time(8))
    sleeping_after_days: Mapped[int] = mapped_column(default=30)
    premium_spend: Mapped[int] = mapped_column(default=1_000_000)
    premium_top_percent: Mapped[int | None]
    """Where Premium is a share of those who buy: `premium_spend` follows every night."""
    slipping_percent: Mapped[int] = mapped_column(server_default="150")
    """Of the own interval: who has been away for longer is slipping away."""
    greet_per_day: Mapped[int] = mapped_column(default=5)
    sandbox_id: Mapped[UUID | None]
    sandbox_of: Mapped[UUID | None]
    retired_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Staff(Row, Base):
    """Somebody who works in the shop; a person of several shops is a row, and a password, in each."""

    __tablename__ = "staff"
    __table_args__ = (
        of_shop(),
        UniqueConstraint("shop_id", "phone"),
        UniqueConstraint("shop_id", "email"),
        Index("ix_staff_phone", "phone"),
        Index("ix_staff_email", "email"),
        CheckConstraint("role IN ('owner', 'manager', 'cashier')", name="role"),
        CheckConstraint("status IN ('invited', 'active', 'disabled')", name="status"),
    )

    name: Mapped[str]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    role: Mapped[str]
    status: Mapped[str] = mapped_column(default="active")
    password_hash: Mapped[str | None]
    invitation_hash: Mapped[bytes | None] = mapped_column(BYTEA, index=True)
    invitation_expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class SignIn(Row, Base):
    """One device's family of refresh tokens; `generation` is the one that counts (see tokens.py)."""

    __tablename__ = "sign_ins"
    __table_args__ = (of_shop(), belongs_to("staff_id", "staff"), Index("ix_sign_ins_id", "id"))

    staff_id: Mapped[UUID]
    generation: Mapped[int] = mapped_column(default=0)
    rotated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class Outlet(Row, Base):
    """A place where the shop sells; archived when it has closed."""

    __tablename__ = "outlets"
    __table_args__ = (of_shop(),)

    name: Mapped[str]
    archived_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class ApiKey(Row, Base):
    """Only the SHA-256 of the secret is kept; after a rotation the old secret lives on until `previous_until`."""

    __tablename__ = "api_keys"
    __table_args__ = (of_shop(), belongs_to("outlet_id", "outlets"), Index("ix_api_keys_id", "id"))

    name: Mapped[str]
    scopes: Mapped[list[str]] = mapped_column(ARRAY(Text))
    outlet_id: Mapped[UUID | None]
    sandbox: Mapped[bool] = mapped_column(default=False, server_default=false())
    hint: Mapped[str]
    secret_hash: Mapped[bytes] = mapped_column(BYTEA)
    previous_hash: Mapped[bytes | None] = mapped_column(BYTEA)
    previous_until: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_used_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]


def key_prefix(sandbox: bool) -> str:
    return "lgn_test_" if sandbox else "lgn_live_"
