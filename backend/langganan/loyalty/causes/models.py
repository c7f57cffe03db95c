from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, OfShop, Row, belongs_to, of_shop


class Cause(Row, Base):
    """What the shop and its customers give to together."""

    __tablename__ = "causes"
    __table_args__ = (of_shop(), CheckConstraint("status IN ('active', 'ended')", name="status"))

    name: Mapped[str]
    story: Mapped[str | None]
    unit: Mapped[str | None]
    """What it is counted in: "pohon"."""
    points_per_unit: Mapped[int | None]
    share: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    goal: Mapped[int | None]
    votable: Mapped[bool] = mapped_column(default=True)
    status: Mapped[str] = mapped_column(default="active")
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class CauseEntry(Row, Base):
    """Append-only, as the ledger is: points that were given, rupiah of a sale that are put by."""

    __tablename__ = "cause_entries"
    __table_args__ = (
        of_shop(),
        belongs_to("cause_id", "causes"),
        belongs_to("customer_id", "customers"),
        belongs_to("sale_id", "sales"),
        belongs_to("entry_id", "ledger_entries"),
        belongs_to("reverses_id", "cause_entries"),
        UniqueConstraint("shop_id", "reverses_id"),
        CheckConstraint("kind IN ('give', 'share', 'reverse')", name="kind"),
        CheckConstraint("(kind = 'reverse') = (reverses_id IS NOT NULL)", name="reverses"),
        Index("ix_cause_entries_cause", "shop_id", "cause_id", postgresql_include=["points", "rupiah"]),
        Index("ix_cause_entries_sale", "shop_id", "sale_id", postgresql_where=text("sale_id IS NOT NULL")),
    )

    cause_id: Mapped[UUID]
    customer_id: Mapped[UUID | None]
    kind: Mapped[str]
    points: Mapped[int]
    rupiah: Mapped[int]
    sale_id: Mapped[UUID | None]
    entry_id: Mapped[UUID | None]
    reverses_id: Mapped[UUID | None]
    actor_kind: Mapped[str]
    actor_id: Mapped[UUID | None]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())


class CauseVote(OfShop, Base):
    """One a customer, changed at will."""

    __tablename__ = "cause_votes"
    __table_args__ = (
        of_shop(),
        belongs_to("customer_id", "customers"),
        belongs_to("cause_id", "causes"),
        Index("ix_cause_votes_cause", "shop_id", "cause_id"),
    )

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    cause_id: Mapped[UUID]
    voted_at: Mapped[datetime] = mapped_column(server_default=func.now())
