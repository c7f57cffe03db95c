from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, Row, belongs_to, of_shop


class Sale(Row, Base):
    """`fingerprint` tells a sale sent again from another sale under the same reference."""

    __tablename__ = "sales"
    __table_args__ = (
        of_shop(),
        belongs_to("customer_id", "customers"),
        belongs_to("outlet_id", "outlets"),
        UniqueConstraint("shop_id", "source", "external_ref"),
        CheckConstraint("amount >= 0", name="amount"),
        Index("ix_sales_recent", "shop_id", "occurred_at", "id"),
        Index("ix_sales_customer", "shop_id", "customer_id", "occurred_at", "id"),
    )

    customer_id: Mapped[UUID | None]
    customer_is_new: Mapped[bool] = mapped_column(default=False)
    amount: Mapped[int]
    items: Mapped[list[Any]]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    source: Mapped[str]
    external_ref: Mapped[str | None]
    outlet_id: Mapped[UUID | None]
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    actor_kind: Mapped[str]
    actor_id: Mapped[UUID | None]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str | None]
    withheld: Mapped[str | None]
    """Why this sale earned nothing: a daily limit of the shop."""


class Stamp(Row, Base):
    """Stamps given with no sale: a cashier's tap."""

    __tablename__ = "stamps"
    __table_args__ = (of_shop(), belongs_to("customer_id", "customers"), belongs_to("outlet_id", "outlets"))

    customer_id: Mapped[UUID]
    count: Mapped[int]
    note: Mapped[str | None]
    outlet_id: Mapped[UUID | None]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    actor_kind: Mapped[str]
    actor_id: Mapped[UUID | None]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str | None]
