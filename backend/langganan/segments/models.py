from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, OfShop, Row, belongs_to, of_shop


class Segment(Row, Base):
    """One of a shop's own: see rules.py. Once retired it is in no list, and campaigns still say whom they were for."""

    __tablename__ = "segments"
    __table_args__ = (
        of_shop(),
        Index(
            "uq_segments_living", "shop_id", "name", unique=True, postgresql_where=text("retired_at IS NULL")
        ),
    )

    name: Mapped[str]
    color: Mapped[str]
    rules: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    retired_at: Mapped[datetime | None]


class GreetingClaim(OfShop, Base):
    """Who of the staff is about to greet somebody, so that nobody else does meanwhile."""

    __tablename__ = "greeting_claims"
    __table_args__ = (of_shop(), belongs_to("customer_id", "customers"), belongs_to("staff_id", "staff"))

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID]
    until: Mapped[datetime]
