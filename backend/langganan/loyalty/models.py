from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, OfShop, Row, belongs_to, of_shop


class Program(Row, Base):
    """A stamp card or a points programme."""

    __tablename__ = "programs"
    __table_args__ = (
        of_shop(),
        CheckConstraint("kind IN ('stamp', 'points')", name="kind"),
        CheckConstraint("status IN ('active', 'paused', 'ended')", name="status"),
    )

    kind: Mapped[str]
    name: Mapped[str]
    status: Mapped[str] = mapped_column(default="active")
    earn: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Reward(Row, Base):
    """Earned at the `at`-th stamp, or had for `cost` points. One that is no longer offered is retired, not deleted."""

    __tablename__ = "rewards"
    __table_args__ = (of_shop(), belongs_to("program_id", "programs"))

    program_id: Mapped[UUID]
    at: Mapped[int | None]
    cost: Mapped[int | None]
    title: Mapped[str]
    kind: Mapped[str]
    value: Mapped[int | None]
    valid_days: Mapped[int]
    retired_at: Mapped[datetime | None]


class Balance(OfShop, Base):
    """A cache of the ledger, moved in the same transaction; a replay of the ledger must equal it."""

    __tablename__ = "balances"
    __table_args__ = (
        of_shop(),
        belongs_to("customer_id", "customers"),
        belongs_to("program_id", "programs"),
        CheckConstraint("balance >= 0", name="not_negative"),
    )

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    program_id: Mapped[UUID] = mapped_column(primary_key=True)
    balance: Mapped[int]


class LedgerEntry(Row, Base):
    """Append-only: corrections are reversing entries, and an entry is reversed once."""

    __tablename__ = "ledger_entries"
    __table_args__ = (
        of_shop(),
        belongs_to("customer_id", "customers"),
        belongs_to("program_id", "programs"),
        belongs_to("sale_id", "sales"),
        belongs_to("stamp_id", "stamps"),
        belongs_to("voucher_id", "vouchers"),
        belongs_to("reverses_id", "ledger_entries"),
        UniqueConstraint("shop_id", "reverses_id"),
        CheckConstraint("kind IN ('earn', 'redeem', 'reverse', 'expire', 'adjust', 'move')", name="kind"),
        CheckConstraint("(kind = 'reverse') = (reverses_id IS NOT NULL)", name="reverses"),
        CheckConstraint("balance_after >= 0", name="not_negative"),
        Index("ix_ledger_entries_card", "shop_id", "customer_id", "program_id", "id"),
        Index("ix_ledger_entries_sale", "shop_id", "sale_id"),
        Index("ix_ledger_entries_stamp", "shop_id", "stamp_id"),
    )

    customer_id: Mapped[UUID]
    program_id: Mapped[UUID]
    kind: Mapped[str]
    amount: Mapped[int]
    balance_after: Mapped[int]
    sale_id: Mapped[UUID | None]
    stamp_id: Mapped[UUID | None]
    voucher_id: Mapped[UUID | None]
    reverses_id: Mapped[UUID | None]
    actor_kind: Mapped[str]
    actor_id: Mapped[UUID | None]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Voucher(Row, Base):
    """Works once. What the reward was then is kept here, whatever becomes of the reward."""

    __tablename__ = "vouchers"
    __table_args__ = (
        of_shop(),
        belongs_to("customer_id", "customers"),
        belongs_to("program_id", "programs"),
        belongs_to("reward_id", "rewards"),
        belongs_to("sale_id", "sales"),
        belongs_to("stamp_id", "stamps"),
        belongs_to("redeemed_sale_id", "sales"),
        UniqueConstraint("shop_id", "code"),
        Index("ix_vouchers_customer", "shop_id", "customer_id", "id"),
        Index("ix_vouchers_sale", "shop_id", "sale_id"),
        Index("ix_vouchers_stamp", "shop_id", "stamp_id"),
    )

    code: Mapped[str]
    customer_id: Mapped[UUID]
    program_id: Mapped[UUID | None]
    reward_id: Mapped[UUID | None]
    title: Mapped[str]
    kind: Mapped[str]
    value: Mapped[int | None]
    sale_id: Mapped[UUID | None]
    stamp_id: Mapped[UUID | None]
    issued_at: Mapped[datetime] = mapped_column(server_default=func.now())
    valid_until: Mapped[datetime | None]
    redeemed_at: Mapped[datetime | None]
    redeemed_sale_id: Mapped[UUID | None]
    redeemed_ref: Mapped[str | None]
    cancelled_at: Mapped[datetime | None]


class VoucherCode(OfShop, Base):
    """A short code for the customer's screen that lives 60 seconds."""

    __tablename__ = "voucher_codes"
    __table_args__ = (of_shop(), belongs_to("voucher_id", "vouchers"))

    code: Mapped[str] = mapped_column(primary_key=True)
    voucher_id: Mapped[UUID]
    expires_at: Mapped[datetime]
