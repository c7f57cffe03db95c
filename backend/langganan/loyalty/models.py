from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import JSONB
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
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    expiry: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    tiers: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    bonuses: Mapped[list[Any]] = mapped_column(server_default=text("'[]'"))
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
    per_customer: Mapped[int | None]
    audience: Mapped[str] = mapped_column(server_default="everyone")
    tier: Mapped[str | None]
    how: Mapped[str | None]
    """To claim it."""
    retired_at: Mapped[datetime | None]


class RewardStock(OfShop, Base):
    """Of a reward that runs out: how many there are, and how many vouchers for it stand."""

    __tablename__ = "reward_stocks"
    __table_args__ = (
        of_shop(),
        belongs_to("reward_id", "rewards"),
        CheckConstraint("taken BETWEEN 0 AND total", name="left"),
    )

    reward_id: Mapped[UUID] = mapped_column(primary_key=True)
    total: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)


class Balance(OfShop, Base):
    """A cache of the ledger, moved in the same transaction; a replay of the ledger must equal it."""

    __tablename__ = "balances"
    __table_args__ = (
        belongs_to("customer_id", "customers"),
        belongs_to("program_id", "programs"),
        CheckConstraint("balance >= 0 OR owed", name="not_negative"),
    )

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    program_id: Mapped[UUID] = mapped_column(primary_key=True)
    balance: Mapped[int]
    owed: Mapped[bool] = mapped_column(server_default=text("false"))
    """Below zero, by a void that the shop's policy allows."""
    rest: Mapped[int] = mapped_column(server_default="0")
    """Rupiah that wait for the next sale."""
    lap: Mapped[int] = mapped_column(server_default="0")
    """How often a stamp card was completed."""
    reached: Mapped[list[Any]] = mapped_column(server_default=text("'[]'"))
    """Positions whose voucher stands; those beyond the end of the card are of the next lap."""
    bonuses: Mapped[list[Any]] = mapped_column(server_default=text("'[]'"))
    """Bonuses that are given once, and stand."""


class Lot(OfShop, Base):
    """What of a balance ends at one moment; the rest of the balance never does."""

    __tablename__ = "lots"
    __table_args__ = (
        belongs_to("customer_id", "customers"),
        belongs_to("program_id", "programs"),
        CheckConstraint("remaining >= 0", name="remaining"),
        Index("ix_lots_ending", "shop_id", "expires_at", postgresql_where=text("remaining > 0")),
    )

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    program_id: Mapped[UUID] = mapped_column(primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(primary_key=True)
    remaining: Mapped[int]
    reminded_at: Mapped[datetime | None]


class LedgerEntry(Row, Base):
    """Append-only: corrections are reversing entries, and an entry is reversed once."""

    __tablename__ = "ledger_entries"
    __table_args__ = (
        belongs_to("customer_id", "customers"),
        belongs_to("program_id", "programs"),
        belongs_to("sale_id", "sales"),
        belongs_to("stamp_id", "stamps"),
        belongs_to("voucher_id", "vouchers"),
        belongs_to("reverses_id", "ledger_entries"),
        UniqueConstraint("shop_id", "reverses_id"),
        CheckConstraint("kind IN ('earn', 'redeem', 'reverse', 'expire', 'adjust', 'move')", name="kind"),
        CheckConstraint("(kind = 'reverse') = (reverses_id IS NOT NULL)", name="reverses"),
        CheckConstraint(
            "balance_after >= 0 OR kind IN ('earn', 'reverse', 'adjust', 'move')", name="not_negative"
        ),
        Index("ix_ledger_entries_card", "shop_id", "customer_id", "program_id", "id"),
        Index("ix_ledger_entries_sale", "shop_id", "sale_id"),
        Index(
            "ix_ledger_entries_stamp", "shop_id", "stamp_id", postgresql_where=text("stamp_id IS NOT NULL")
        ),
        Index(
            "ix_ledger_entries_voucher",
            "shop_id",
            "voucher_id",
            postgresql_where=text("voucher_id IS NOT NULL"),
        ),
    )

    customer_id: Mapped[UUID]
    program_id: Mapped[UUID]
    kind: Mapped[str]
    amount: Mapped[int]
    balance_after: Mapped[int]
    rest: Mapped[int] = mapped_column(server_default="0")
    """Rupiah put by for the next sale, or taken from what was."""
    lots: Mapped[list[Any] | None] = mapped_column(JSONB(none_as_null=True))
    """[[moment of expiry, amount]]: the lots that this moved."""
    bonus: Mapped[str | None]
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
        belongs_to("customer_id", "customers"),
        belongs_to("program_id", "programs"),
        belongs_to("reward_id", "rewards"),
        belongs_to("sale_id", "sales"),
        belongs_to("stamp_id", "stamps"),
        belongs_to("redeemed_sale_id", "sales"),
        UniqueConstraint("shop_id", "code"),
        Index("ix_vouchers_customer", "shop_id", "customer_id", "id"),
        Index("ix_vouchers_sale", "shop_id", "sale_id", postgresql_where=text("sale_id IS NOT NULL")),
        Index("ix_vouchers_stamp", "shop_id", "stamp_id", postgresql_where=text("stamp_id IS NOT NULL")),
        Index(
            "ix_vouchers_redeemed_sale",
            "shop_id",
            "redeemed_sale_id",
            postgresql_where=text("redeemed_sale_id IS NOT NULL"),
        ),
    )

    code: Mapped[str]
    customer_id: Mapped[UUID]
    program_id: Mapped[UUID | None]
    reward_id: Mapped[UUID | None]
    title: Mapped[str]
    kind: Mapped[str]
    value: Mapped[int | None]
    how: Mapped[str | None]
    lap: Mapped[int | None]
    position: Mapped[int | None]
    sale_id: Mapped[UUID | None]
    stamp_id: Mapped[UUID | None]
    issued_at: Mapped[datetime] = mapped_column(server_default=func.now())
    valid_until: Mapped[datetime | None]
    redeemed_at: Mapped[datetime | None]
    redeemed_sale_id: Mapped[UUID | None]
    redeemed_ref: Mapped[str | None]
    reservation_id: Mapped[UUID | None]
    reserved_until: Mapped[datetime | None]
    cancelled_at: Mapped[datetime | None]


class VoucherCode(OfShop, Base):
    """A short code for the customer's screen that lives 60 seconds."""

    __tablename__ = "voucher_codes"
    __table_args__ = (of_shop(), belongs_to("voucher_id", "vouchers"))

    code: Mapped[str] = mapped_column(primary_key=True)
    voucher_id: Mapped[UUID]
    expires_at: Mapped[datetime]


class CounterSettings(Base):
    """A shop's own rules at the counter; one that set none has no row."""

    __tablename__ = "counter_settings"
    __table_args__ = (
        of_shop(),
        CheckConstraint("void_policy IN ('refuse', 'debt')", name="void_policy"),
        CheckConstraint("redeem_with IN ('code', 'pin', 'screen')", name="redeem_with"),
    )

    shop_id: Mapped[UUID] = mapped_column(primary_key=True)
    void_policy: Mapped[str] = mapped_column(default="refuse")
    redeem_with: Mapped[str] = mapped_column(default="code")
    pin_hash: Mapped[str | None]
    awards_per_staff_day: Mapped[int | None]
    awards_per_outlet_day: Mapped[int | None]
    awards_per_customer_day: Mapped[int | None]


class PinTries(OfShop, Base):
    """Wrong PINs by one member of staff or key since the last right one."""

    __tablename__ = "pin_tries"
    __table_args__ = (of_shop(),)

    actor_id: Mapped[UUID] = mapped_column(primary_key=True)
    wrong: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]


class DailyAwards(OfShop, Base):
    """How often somebody awarded, or was awarded, on a day of the shop."""

    __tablename__ = "daily_awards"
    __table_args__ = (
        of_shop(),
        CheckConstraint("subject IN ('staff', 'outlet', 'customer')", name="subject"),
    )

    day: Mapped[date] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    subject_id: Mapped[UUID] = mapped_column(primary_key=True)
    awards: Mapped[int]


class SetupVersion(OfShop, Base):
    """Counted up by triggers when what the counter keeps in memory changes."""

    __tablename__ = "setup_versions"
    __table_args__ = (of_shop(),)

    version: Mapped[int]
